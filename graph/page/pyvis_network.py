"""The pyvis network: the nodes, edges and options of vis-network when the page opens, with physics off.

A node is an actor of the opening picture; its level is its column. An edge is a strand. Where they are depends on the
window, and how they look on the records, as for actors that are unfolded later: neither is part of them.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from graph.page.light import import_pyvis
from graph.picture.bundles import Drawn
from graph.picture.roles import columns_of

if TYPE_CHECKING:
    from pyvis.network import Network

__all__ = ["network"]

_OPTIONS: Final[dict[str, Any]] = {
    "autoResize": False,  # the page keeps its place itself
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
    "edges": {"chosen": False, "hidden": True, "smooth": False},  # the picture draws the ribbons
}


def network(drawn: Drawn) -> Network:
    """Return the pyvis network of what the page opens on.

    Nodes and edges are appended to its lists: `add_node` and `add_edge` search the whole list each time.
    """
    made: Network = import_pyvis().network.Network(directed=True, cdn_resources="in_line", height="100%")
    columns = columns_of(drawn.graph)
    for actor in drawn.actors:
        node: dict[str, Any] = {"id": actor.id, "level": columns.of[actor.id]}
        made.nodes.append(node)
        made.node_ids.append(actor.id)
        made.node_map[actor.id] = node
    made.edges.extend({"id": each.id, "from": each.source, "to": each.target} for each in drawn.strands)
    made.set_options(json.dumps(_OPTIONS))
    return made
