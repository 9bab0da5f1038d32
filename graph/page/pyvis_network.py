"""The pyvis network: the nodes, edges and options of vis-network when the page opens, with physics off.

A node is an actor of the opening picture with its positions. An edge is a bundle of links. Their style is not stored:
the scripts derive it from the records, as for actors that are unfolded later.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from graph.picture.layout import Picture

if TYPE_CHECKING:
    from pyvis.network import Network

__all__ = ["network"]

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
    "nodes": {"chosen": False},
    "edges": {"chosen": False, "hidden": True, "smooth": False},  # our scene draws the lines
}


def network(picture: Picture) -> Network:
    """Return the pyvis network of a picture: the nodes, edges and positions of the first view.

    Nodes and edges are appended to its lists: `add_node` and `add_edge` search the whole list each time.
    """
    from pyvis.network import Network  # noqa: PLC0415 - imports IPython, half a second that only a render needs

    made = Network(directed=True, cdn_resources="in_line", height="100%")
    for actor in picture.drawn.actors:
        node = _node(actor.id, picture)
        made.nodes.append(node)
        made.node_ids.append(actor.id)
        made.node_map[actor.id] = node
    made.edges.extend({"id": each.id, "from": each.source, "to": each.target} for each in picture.drawn.strands)
    made.set_options(json.dumps(_OPTIONS))
    return made


def _node(id: str, picture: Picture) -> dict[str, Any]:
    """Return an actor as a node, at its place in the wide picture; `tall` is its place in the tall one."""
    x, y = picture.wide.positions[id]
    return {"id": id, "x": x, "y": y, "tall": picture.tall.positions[id]}
