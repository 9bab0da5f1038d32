"""GEXF 1.1 to 1.3, from Gephi and ourselves: attributes, flattened hierarchy, and times of edges.

Specification: https://gexf.net/schema.html. An edge with several spells becomes one link per spell; drawing attributes
(`viz`) are ignored.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from graph.ingest.attributes import Edge, Node, take
from graph.ingest.raw import Options, RawGraph
from graph.ingest.xml import Element, location_of, read_xml
from graph.reading import Text

__all__ = ["read"]

_FIRST: Final = ("start", "startopen")
_LAST: Final = ("end", "endopen")
_ENDLESS: Final = frozenset(("", "-infinity", "infinity", "-inf", "inf", "nan"))


def read(path: Path, options: Options) -> RawGraph:
    """Return the graph of a GEXF file. Raises DataError."""
    root, text = read_xml(path, "gexf")
    return _Reader(root, text).read(options)


class _Reader:
    def __init__(self, root: Element, text: Text) -> None:
        self.root = root
        self.text = text
        self.raw = RawGraph(text.name)
        self.nodes: list[Node] = []
        self.edges: list[Edge] = []
        self.names: dict[str, dict[str, str]] = {"node": {}, "edge": {}}
        self.defaults: dict[str, dict[str, str]] = {"node": {}, "edge": {}}
        self.timed = "double"

    def read(self, options: Options) -> RawGraph:
        graph = self.root.first("graph")
        if graph is None:
            return self.raw
        title = graph.attributes.get("name")
        meta = self.root.first("meta")
        for locator in meta.each("title", "description") if meta else ():
            title = title or locator.text.strip()
        if title:
            self.raw.info["title"] = title
        self.timed = graph.attributes.get("timeformat", "double")
        for declared in graph.each("attributes"):
            whose = declared.attributes.get("class", "node")
            for each in declared.each("attribute"):
                id = each.attributes.get("id", "")
                self.names.setdefault(whose, {})[id] = each.attributes.get("title") or id
                if (default := each.first("default")) is not None and default.text.strip():
                    self.defaults.setdefault(whose, {})[id] = default.text.strip()
        for nodes in graph.each("nodes"):
            self._nodes(nodes)
        undirected = graph.attributes.get("defaultedgetype", "undirected") != "directed"
        for edges in graph.each("edges"):
            for number, edge in enumerate(edges.each("edge"), start=1):
                self._edge(edge, number, undirected=undirected)
        take(self.raw, self.nodes, self.edges, options)
        return self.raw

    def _nodes(self, nodes: Element) -> None:
        for node in nodes.each("node"):
            values, parts = self._values(node, "node")
            if label := node.attributes.get("label"):
                values.setdefault("label", label)
            if any(node.attributes.get(name) for name in (*_FIRST, *_LAST)) or node.first("spells"):
                self.raw.leave("times of nodes")
            self.nodes.append(Node(node.attributes.get("id", ""), values, location_of(self.text, node, parts)))
            if node.attributes.get("pid") or node.first("nodes"):
                self.raw.leave("hierarchy of nodes")
            for inner in node.each("nodes"):
                self._nodes(inner)
            for inner in node.each("edges"):
                for number, edge in enumerate(inner.each("edge"), start=1):
                    self._edge(edge, number, undirected=True)

    def _edge(self, edge: Element, number: int, *, undirected: bool) -> None:
        values, parts = self._values(edge, "edge")
        given = edge.attributes
        if label := given.get("label"):
            values.setdefault("label", label)
        for name in ("kind", "weight"):
            if name in given and given[name].strip():
                values.setdefault(name, given[name])
        type = given.get("type", "").lower()
        mutual = type == "mutual"
        symmetric = type == "undirected" if type else undirected
        location = location_of(self.text, edge, parts)
        id = given.get("id")
        locator = f"edge {id}" if id is not None else f"edge number {number}"
        ends = given.get("source", ""), given.get("target", "")
        spells = [spell for held in edge.each("spells") for spell in held.each("spell")]
        if any(name in given for name in ("timestamp", "timestamps", "intervals")):
            self.raw.leave("timestamps and intervals of GEXF 1.3 edges")
        if values.get("periods"):  # our own export repeats the spells in an attribute
            spells = []
        for at, timed in enumerate(spells or [edge]):
            own = dict(values)
            for name, words in (("start", _FIRST), ("end", _LAST)):
                moment = next((timed.attributes[word] for word in words if timed.attributes.get(word)), None)
                if moment is not None and moment.lower() not in _ENDLESS and f"{name}_edtf" not in own:
                    own[name] = self._moment(moment)
            many = f"{locator}, spell {at + 1}" if len(spells) > 1 else locator
            made = Edge(ends[0], ends[1], own, location, many, id if at == 0 else None, symmetric, mutual=mutual)
            self.edges.append(made)

    def _moment(self, moment: str) -> str:
        """Return a time as the text of a date; numbers that look like years are years."""
        if self.timed in ("double", "float", "integer"):
            return moment.removesuffix(".0")
        return moment

    def _values(self, element: Element, whose: str) -> tuple[dict[str, Any], dict[str, Element]]:
        names = self.names.get(whose, {})
        values: dict[str, Any] = {names[id]: value for id, value in self.defaults.get(whose, {}).items()}
        parts: dict[str, Element] = {}
        for held in element.each("attvalues"):
            for each in held.each("attvalue"):
                id = each.attributes.get("for", each.attributes.get("id", ""))
                name = names.get(id, id)
                if name in parts:
                    self.raw.leave("values of an attribute that change over time", "only the first is kept")
                    continue
                if (value := each.attributes.get("value", "")).strip():
                    values[name] = value
                    parts[name] = each
        return values, parts
