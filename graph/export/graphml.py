"""GraphML, written by networkx. Attributes are scalars: lists are joined with "; ", claims are counted, not carried.

Specification: http://graphml.graphdrawing.org/specification.html
"""

from __future__ import annotations

import networkx as nx

from graph.build import MultiDiGraph, plain_actor, plain_link
from graph.export.plain import cited_ids
from graph.view import View

__all__ = ["write"]


def write(view: View) -> str:
    """Return the view as GraphML text; edge ids are link ids."""
    graph: MultiDiGraph = nx.MultiDiGraph()
    data = view.graph.dataset
    for actor in view.actors:
        graph.add_node(actor.id, **plain_actor(actor))
    for link in view.links:
        plain = plain_link(link, data.kinds[link.kind], view.graph.assessments[link.id])
        graph.add_edge(link.source, link.target, key=link.id, **plain, sources=cited_ids(link))
    lines = nx.generate_graphml(graph, named_key_ids=True)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(lines) + "\n"
