"""A Mermaid flowchart: actors, and links coloured by kind, thick, plain or dotted by confidence.

Syntax: https://mermaid.js.org/syntax/flowchart.html. Every character with a possible meaning in Mermaid or HTML is
written as a numeric entity. Node ids are "n_" and the actor's id, so that none is a reserved word.
"""

from __future__ import annotations

from typing import Final

from graph.exchange.selection import Selection
from graph.export.formats.dot import DRAWN_LOSSES
from graph.export.path_forms import entities
from graph.query import wording
from graph.records.grades import status_words

__all__ = ["LOSSES", "write"]

LOSSES: Final = DRAWN_LOSSES | {
    "disputes": "given as a word on the link",
    "line breaks": "shown as spaces",
    "control characters": "written as entities, which a browser may not show",
}
_ARROWS: Final = {"high": ("==", "==>"), "moderate": ("--", "-->"), "low": ("-.", ".->")}


def write(selection: Selection) -> str:
    """Return the selection as a flowchart; a comment next to each link gives its id."""
    data = selection.graph.dataset
    lines = ["---", f'title: "{entities(data.info.title)}"', "---", "flowchart LR"]
    lines += [f'  {_node(actor.id)}["{entities(actor.name)}"]' for actor in selection.actors]
    colours: list[str] = []
    for link in selection.each_link():
        kind, judged = data.kinds[link.kind], selection.graph.assessments[link.id]
        status = "" if judged.status == "asserted" else f", {status_words(judged)}"
        said = entities(f"{kind.label}, {wording.lasted(link)}{status}")
        before, after = _ARROWS[judged.confidence]
        start = f"<{before}" if kind.symmetric else before
        lines += [f"  %% {link.id}", f'  {_node(link.source)} {start} "{said}" {after} {_node(link.target)}']
        colours.append(f"  linkStyle {len(colours)} stroke:{kind.colour}")
    return "\n".join((*lines, *colours)) + "\n"


def _node(id: str) -> str:
    return f"n_{id.replace('-', '_')}"
