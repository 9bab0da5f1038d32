"""Graphviz DOT: actors by shape and colour, links coloured by kind and dashed by confidence.

Language: https://graphviz.org/doc/info/lang.html. In a quoted text, backslashes and quotes are escaped for the parser,
and `&` for labels, which allow HTML entities.
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

# losses of every drawing that shows only names and kinds
DRAWN_LOSSES: Final = {
    "claim": "omitted",
    "source": "omitted",
    "event": "omitted",
    "amount": "omitted",
    "alias": "omitted",
    "native_name": "omitted",
    "dataset.description": "omitted",
    "dataset.as_of": "omitted",
    "dataset.version": "omitted",
    "dataset.licence": "omitted",
    "dataset.authors": "omitted",
    "dataset.columns": "omitted",
    "dataset.removed": "omitted",
    "kind": "omitted, except for the label on each link, family and colour",
    "link.kind": "given by its label",
    "link.role": "omitted",
    "link.periods": "in words",
    "link.items": "omitted",
    "link.purpose": "omitted",
    "link.summary": "omitted",
    "actor.attributes": "omitted",
    "link.attributes": "omitted",
    "link.former_ids": "omitted",
    "actor.plural": "omitted",
    "actor.definite": "omitted",
    "actor.country": "omitted",
    "actor.ideology": "omitted",
    "actor.founded": "omitted",
    "actor.dissolved": "omitted",
    "actor.born": "omitted",
    "actor.died": "omitted",
    "actor.identifiers": "omitted",
    "actor.url": "omitted",
    "actor.summary": "omitted",
    "actor.not_to_confuse_with": "omitted",
    "actor.former_ids": "omitted",
}
LOSSES: Final = DRAWN_LOSSES | {
    "claim": "omitted, except for the ids of their sources in the tooltip of the link",
    "disputes": "given as the status in the tooltip of the link; disputed and denied links have an empty arrow",
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
