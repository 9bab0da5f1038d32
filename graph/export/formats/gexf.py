"""GEXF 1.2 with a timeline, written by networkx: scalar attributes, and `start` and `end` of edges as Gephi reads them.

Specification: https://gexf.net/schema.html. networkx adds the day of writing and its version, which are removed, and
reserves the attributes id, label, type, weight, start, end, pid, slices, spells and viz, which get other names here.
Symmetric links are edges of the type `undirected` in a graph whose edges are directed by default.
"""

from __future__ import annotations

from typing import Any, Final

import networkx as nx
from networkx.readwrite.gexf import GEXFWriter

from graph.build import MultiDiGraph
from graph.exchange.plain import spells
from graph.exchange.selection import Selection
from graph.export.flat import FLAT_LOSSES, flat_graph

__all__ = ["LOSSES", "write"]

LOSSES: Final = FLAT_LOSSES | {
    "partial dates of links": "`start` is the earliest, `end` the latest day; as written in `start_edtf`, `end_edtf`",
    "link.periods": 'a spell each, from the earliest to the latest day; as written in `periods`, joined with "; "',
    "open ends": "no `end`; as written in `end_edtf`",
    "carriage returns": "read back as line feeds, as XML requires",
}
_NAMES: Final = {
    "type": "actor_type",
    "start": "start_edtf",
    "end": "end_edtf",
    "first_day": "start",
    "last_day": "end",
}


def write(selection: Selection) -> str:
    """Return the selection as GEXF text; edge ids are link ids, edge labels the labels of kinds."""
    flat = flat_graph(selection)
    links = selection.graph.dataset.links
    graph: MultiDiGraph = nx.MultiDiGraph()
    for id, values in flat.nodes(data=True):
        graph.add_node(id, **{_NAMES.get(name, name): value for name, value in values.items()})
    for source, target, key, values in flat.edges(keys=True, data=True):
        renamed: dict[str, Any] = {_NAMES.get(name, name): value for name, value in values.items()}
        label = renamed.pop("kind_label")
        if renamed.pop("spells", None):
            renamed.pop("start", None)
            renamed.pop("end", None)
            renamed["spells"] = spells(links[key])
        direction = {"type": "undirected"} if values["symmetric"] else {}
        graph.add_edge(source, target, key=key, id=key, label=label, **direction, **renamed)
    graph.graph["mode"] = "dynamic"
    graph.graph["name"] = flat.graph["title"]
    writer = GEXFWriter(graph=graph, encoding="utf-8", version="1.2draft")
    for meta in writer.xml.iter("meta"):
        meta.attrib.pop("lastmodifieddate", None)
    for creator in writer.xml.iter("creator"):
        creator.text = "axisgraph"  # networkx writes its version, so that the same data would give other files
    for drawn in writer.xml.iter("graph"):
        drawn.set("timeformat", "date")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + str(writer).rstrip() + "\n"
