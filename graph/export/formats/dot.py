"""Graphviz DOT: actors by shape and colour, links coloured by kind and dashed by confidence.

Language: https://graphviz.org/doc/info/lang.html. In a quoted text a backslash and a quote are escaped for the
reader of the file, and `&` for the labels, which know HTML entities.
"""

from __future__ import annotations

import re
from typing import Final

from graph.exchange.plain import cited_ids
from graph.exchange.selection import Selection
from graph.picture.style import ACTOR_LOOKS
from graph.query import wording
from graph.records.grades import status_words

__all__ = ["DRAWN_LOSSES", "LOSSES", "write"]

# what every drawing loses that shows names and kinds and nothing else
DRAWN_LOSSES: Final = {
    "claim": "left out",
    "source": "left out",
    "event": "left out",
    "amount": "left out",
    "alias": "left out",
    "native_name": "left out",
    "dataset.description": "left out",
    "dataset.as_of": "left out",
    "dataset.version": "left out",
    "dataset.licence": "left out",
    "dataset.authors": "left out",
    "dataset.removed": "left out",
    "kind": "left out, but for the label on each link, family and colour",
    "link.kind": "told by its label",
    "link.role": "left out",
    "link.periods": "told in words",
    "link.items": "left out",
    "link.purpose": "left out",
    "link.summary": "left out",
    "link.former_ids": "left out",
    "actor.plural": "left out",
    "actor.country": "left out",
    "actor.ideology": "left out",
    "actor.founded": "left out",
    "actor.dissolved": "left out",
    "actor.born": "left out",
    "actor.died": "left out",
    "actor.identifiers": "left out",
    "actor.url": "left out",
    "actor.summary": "left out",
    "actor.not_to_confuse_with": "left out",
    "actor.former_ids": "left out",
}
LOSSES: Final = DRAWN_LOSSES | {
    "claim": "left out, but for the ids of their sources in the tooltip of the link",
    "disputes": "told as the status in the tooltip of the link; disputed and denied links have an empty arrow",
    "control characters": "replaced by U+FFFD",
}
_SHAPES: Final = {
    "square": "box",
    "diamond": "diamond",
    "triangle": "triangle",
    "triangleDown": "invtriangle",
    "hexagon": "hexagon",
    "star": "octagon",
    "dot": "ellipse",
}
_STYLES: Final = {"high": "solid", "moderate": "dashed", "low": "dotted"}
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def write(selection: Selection) -> str:
    """Return the selection as a DOT digraph; nodes are named by actor ids, edges have link ids."""
    data = selection.graph.dataset
    lines = ["digraph axisgraph {", f"  graph [label={_quoted(data.info.title)}, rankdir=LR, fontname=sans];"]
    lines += ["  node [fontname=sans, style=filled, fillcolor=white];", "  edge [fontname=sans, fontsize=9];"]
    for actor in selection.actors:
        look = ACTOR_LOOKS[actor.type]
        lines.append(
            f"  {_quoted(actor.id)} [label={_quoted(actor.name)}, shape={_SHAPES[look.shape]},"
            f" color={_quoted(look.colour)}, tooltip={_quoted(str(actor.type))}];"
        )
    for link in selection.each_link():
        kind, judged = data.kinds[link.kind], selection.graph.assessments[link.id]
        said = f"{wording.lasted(link)}; {judged.confidence}, {status_words(judged)}; {cited_ids(link) or 'uncited'}"
        attributes = {
            "id": _quoted(link.id),
            "label": _quoted(kind.label),
            "color": _quoted(kind.colour),
            "style": _STYLES[judged.confidence],
            "arrowhead": "normal" if judged.status == "asserted" else "empty",
            "tooltip": _quoted(said),
        }
        if kind.symmetric:
            attributes["dir"] = "both"
        words = ", ".join(f"{name}={value}" for name, value in attributes.items())
        lines.append(f"  {_quoted(link.source)} -> {_quoted(link.target)} [{words}];")
    return "\n".join((*lines, "}")) + "\n"


def _quoted(text: str) -> str:
    text = _CONTROLS.sub("\ufffd", text).replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')
    return '"' + text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n") + '"'
