"""The pyvis network: nodes, edges and options of vis-network, all positions fixed and all physics off."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from graph.build import BuiltGraph
from graph.model import Actor, ActorType
from graph.page.drawn import Drawn, Strand, strands
from graph.page.layout import Arrangement
from graph.page.style import (
    ACTOR_LOOKS,
    DASHES,
    FAMILY_WIDTHS,
    MIDDLE_MARKS,
    best_confidence,
    canvas_label,
    size_of,
)

if TYPE_CHECKING:
    from pyvis.network import Network

__all__ = ["network"]

_FONT: Final = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif"
_OPTIONS: Final[dict[str, Any]] = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"randomSeed": 1, "improvedLayout": False},
    "interaction": {
        "hover": True,
        "hoverConnectedEdges": False,
        "selectConnectedEdges": False,
        "multiselect": False,
        "navigationButtons": False,
        "keyboard": {"enabled": False},
        "zoomSpeed": 0.6,
    },
    "nodes": {
        "borderWidth": 2,
        "borderWidthSelected": 3,
        "chosen": False,
        "font": {"size": 15, "face": _FONT, "strokeWidth": 4, "vadjust": -2},
        "labelHighlightBold": False,
    },
    "edges": {
        "chosen": False,
        "arrowStrikethrough": False,
        "endPointOffset": {"from": 2, "to": 3},
        "font": {"size": 12, "face": _FONT, "strokeWidth": 4, "align": "middle"},
        "hoverWidth": 0,
        "labelHighlightBold": False,
        "selectionWidth": 0,
        "smooth": {"enabled": True, "type": "curvedCW", "roundness": 0},
    },
}


def network(graph: BuiltGraph, drawn: Drawn, arrangement: Arrangement) -> Network:
    """Return the pyvis network of the drawn actors and links.

    Nodes and edges are put into its lists directly: `add_node` and `add_edge` search all that is there each time.
    """
    from pyvis.network import Network  # noqa: PLC0415 - imports IPython, half a second that only a render needs

    made = Network(directed=True, cdn_resources="in_line", height="100%")
    for actor in drawn.actors:
        node = _node(actor, drawn.degree[actor.id], arrangement.wide.positions.get(actor.id, (0.0, 0.0)))
        made.nodes.append(node)
        made.node_ids.append(actor.id)
        made.node_map[actor.id] = node
    made.edges.extend(_edge(graph, strand) for strand in strands(drawn.links, dict(graph.dataset.kinds)))
    made.set_options(json.dumps(_OPTIONS))
    return made


def _node(actor: Actor, links: int, position: tuple[float, float]) -> dict[str, Any]:
    look = ACTOR_LOOKS[ActorType(actor.type)]
    return {
        "id": actor.id,
        "label": canvas_label(actor.name),
        "shape": look.shape,
        "color": look.colour,
        "size": size_of(links) - (4 if look.shape == "square" else 0),
        "x": position[0],
        "y": position[1],
    }


def _edge(graph: BuiltGraph, strand: Strand) -> dict[str, Any]:
    """Return the strand as an edge; what vis-network does not know (`links`, `lane`, `ended`) is for our scripts."""
    assessments = [graph.assessments[link.id] for link in strand.links]
    statuses = {assessment.status for assessment in assessments}
    status = min(statuses, key=("asserted", "disputed", "denied").index)
    middle = MIDDLE_MARKS["disputed" if "disputed" in statuses else status]
    as_of = graph.dataset.as_of
    ended = as_of is not None and all(graph.lifetimes[link.id].e2 < as_of for link in strand.links)
    arrows: dict[str, Any] = {}
    if not strand.kind.symmetric:
        arrows["to"] = {"enabled": True, "type": "vee" if ended else "triangle", "scaleFactor": 0.62}
    if middle:
        arrows["middle"] = {"enabled": True, "type": middle, "scaleFactor": 0.7}
    return {
        "id": strand.id,
        "from": strand.source,
        "to": strand.target,
        "color": strand.kind.colour,
        "width": FAMILY_WIDTHS[strand.kind.family],
        "dashes": DASHES[best_confidence([assessment.confidence for assessment in assessments])],
        "arrows": arrows,
        "kind": strand.kind.id,
        "lane": strand.lane,
        "ended": ended,
        "links": [link.id for link in strand.links],
    }
