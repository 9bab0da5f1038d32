"""GraphML, written by networkx: scalar attributes only.

Specification: http://graphml.graphdrawing.org/specification.html
"""

from __future__ import annotations

import re
from typing import Final

import networkx as nx

from graph.exchange.selection import Selection
from graph.export.flat import FLAT_LOSSES, flat_graph

__all__ = ["LOSSES", "write"]

LOSSES: Final = FLAT_LOSSES | {
    "carriage returns": "read back as line feeds, as XML requires",
}
_EDGE: Final = re.compile(r'<edge source="[^"]*" target="[^"]*" id="([^"]*)"')


def write(selection: Selection) -> str:
    """Return the selection as GraphML text; edge ids are link ids, and so is the attribute `link_id`.

    Edges are directed, those of symmetric links are not.
    """
    graph = flat_graph(selection)
    for _, _, key, values in graph.edges(keys=True, data=True):
        values["link_id"] = key  # igraph 1.0 takes the source of an edge for its id
    symmetric = {key for _, _, key, values in graph.edges(keys=True, data=True) if values["symmetric"]}

    def marked(edge: re.Match[str]) -> str:
        return f'{edge[0]} directed="false"' if edge[1] in symmetric else edge[0]

    lines = (_EDGE.sub(marked, line) for line in nx.generate_graphml(graph, named_key_ids=True))
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(lines) + "\n"
