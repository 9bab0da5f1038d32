"""GraphML, from networkx, igraph, yEd, Gephi, Cytoscape, Maltego and ourselves. Nested graphs are flattened.

Specification: http://graphml.graphdrawing.org/specification.html. yEd puts labels in elements of its own within `data`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from graph.ingest.attributes import Edge, Node, take
from graph.ingest.maltego import graph_in, maltego_values
from graph.ingest.raw import Options, RawGraph
from graph.ingest.xml import Element, location_of, read_xml
from graph.reading import Text

__all__ = ["read"]

_LABELS: Final = ("NodeLabel", "EdgeLabel")
_TRUE: Final = ("true", "1", "yes")


def read(path: Path, options: Options) -> RawGraph:
    """Return the graph of a GraphML file. Raises DataError."""
    root, text = read_xml(path, "graphml", graph_in(path))
    return _Reader(root, text).read(options)


class _Reader:
    def __init__(self, root: Element, text: Text) -> None:
        self.text = text
        self.root = root
        self.raw = RawGraph(text.name)
        self.names = {key.attributes.get("id", ""): _name_of(key) for key in root.each("key")}
        self.types = {
            key.attributes.get("id", ""): key.attributes.get("attr.type", "string") for key in root.each("key")
        }
        self.defaults = [
            (key.attributes.get("for", "all"), key.attributes.get("id", ""), given.text.strip())
            for key in root.each("key")
            if (given := key.first("default")) is not None
        ]
        self.nodes: list[Node] = []
        self.edges: list[Edge] = []

    def read(self, options: Options) -> RawGraph:
        for graph in self.root.each("graph"):
            values, _ = self._values(graph, "graph")
            title = values.get("title") or values.get("name")
            if isinstance(title, str) and title.strip():
                self.raw.info.setdefault("title", title.strip())
            self._graph(graph)
        take(self.raw, self.nodes, self.edges, options)
        return self.raw

    def _graph(self, graph: Element) -> None:
        directed = graph.attributes.get("edgedefault", "directed") != "undirected"
        for node in graph.each("node"):
            values, parts = self._values(node, "node")
            key = node.attributes.get("id", "")
            if not key:
                values.setdefault("name", "")
            self.nodes.append(Node(key, values, location_of(self.text, node, parts)))
            for inner in node.each("graph"):
                self.raw.leave("nested graphs", "flattened")
                self._graph(inner)
            if node.first("port"):
                self.raw.leave("ports of nodes")
        for number, edge in enumerate(graph.each("edge"), start=1):
            self._edge(edge, number, directed=directed)
        for _ in graph.each("hyperedge"):
            self.raw.leave("hyperedges")

    def _edge(self, edge: Element, number: int, *, directed: bool) -> None:
        values, parts = self._values(edge, "edge")
        own = edge.attributes.get("directed")
        symmetric = own.lower() not in _TRUE if own is not None else not directed
        id = edge.attributes.get("id")
        locator = f"edge {id}" if id else f"edge number {number}"
        ends = edge.attributes.get("source", ""), edge.attributes.get("target", "")
        self.edges.append(Edge(ends[0], ends[1], values, location_of(self.text, edge, parts), locator, id, symmetric))

    def _values(self, element: Element, domain: str) -> tuple[dict[str, Any], dict[str, Element]]:
        """Return an element's attributes by name, and the element that holds each."""
        values: dict[str, Any] = {}
        parts: dict[str, Element] = {}
        for whose, key, default in self.defaults:
            if whose in (domain, "all") and default:
                values[self.names[key]] = default
        for data in element.each("data"):
            key = data.attributes.get("key", "")
            name = self.names.get(key, key)
            labels = [label.text.strip() for kind in _LABELS for label in data.deep(kind) if label.text.strip()]
            if labels:
                name, value = "label", " ".join(labels)
            elif data.children:
                values |= maltego_values(data)  # all others are for drawing
                continue
            elif (type := self.types.get(key, "string")) == "string":
                value = data.text
            else:
                value = data.text.strip().lower() if type == "boolean" else data.text.strip()
            if value.strip():
                values[name] = value
                parts[name] = data
        return values, parts


def _name_of(key: Element) -> str:
    return key.attributes.get("attr.name") or key.attributes.get("yfiles.type") or key.attributes.get("id", "")
