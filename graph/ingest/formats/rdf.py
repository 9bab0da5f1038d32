"""Restores a data set from our own Turtle and JSON-LD; read by rdflib, without network access."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, Final

from graph.diagnostics import Place
from graph.exchange.plain import package
from graph.exchange.rdf_names import BASE, NAMESPACE
from graph.ingest.files import decode, fail, read_bytes
from graph.ingest.json_text import read_json
from graph.ingest.raw import NativeTables, Options, at
from graph.ingest.values import json_value
from graph.reading import Text
from graph.reading.entries import TABLES, Table
from graph.records.model import DatasetInfo

__all__ = ["read"]

_TABLES: Final[tuple[Table, ...]] = ("kinds", "sources", "actors", "events", "links")
_FOLLOWS: Final = frozenset(("status", "weakly_disputed", "confidence", "independent_sources"))


def read(path: Path, options: Options) -> NativeTables:
    """Return the records of an RDF file that we exported. Raises DataError, MissingExtra."""
    rdflib = package("rdflib", "rdf")
    logging.getLogger("rdflib").setLevel(logging.CRITICAL)  # it logs a traceback for each value that is not of its type
    name = path.as_posix()
    text, _ = decode(read_bytes(path), name, options.encoding)
    graph = rdflib.Graph()
    try:
        if text.lstrip().startswith("{"):
            document = read_json(Text(name, text))
            if not isinstance(document, dict) or not isinstance(document.get("@context"), dict):
                fail("wrong-shape", f"`{name}` is not our JSON-LD: its @context is not an object", name)
            if _names_contexts(document):
                fail("wrong-shape", f"`{name}` has a remote @context, which is not fetched", name)
            graph.parse(data=text, format="json-ld")
        else:
            graph.parse(data=text, format="turtle")
    except (RecursionError, MemoryError):
        fail("too-deep", f"`{name}` is nested too deeply", name)
    except Exception as error:
        if type(error).__module__.startswith("graph."):
            raise
        fail("bad-file", f"`{name}` is not readable RDF: {' '.join(str(error).split())[:200]}", name)
    try:
        return _Reader(rdflib, graph, name).read()
    except RecursionError:
        fail("bad-file", f"`{name}` has values that contain themselves, or are nested too deeply", name)


def _names_contexts(value: Any) -> bool:
    """Return whether any @context in a document is an address, or a list that may hold one."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            if not isinstance(each.get("@context", {}), dict) or "@import" in each:
                return True
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each
    return False


class _Reader:
    def __init__(self, rdflib: Any, graph: Any, name: str) -> None:
        self.rdflib = rdflib
        self.graph = graph
        self.name = name
        self.ax = rdflib.Namespace(NAMESPACE)

    def read(self) -> NativeTables:
        whole = NativeTables(self.name, {})
        for node in self._nodes(DatasetInfo.__name__.removesuffix("Info")):
            whole.info = self._fields(node)
        for table in _TABLES:
            for node in self._nodes(TABLES[table].__name__):
                empty: dict[str, Any] = {"claims": []} if table == "events" else {}
                place = Place(self.name)
                whole.records.append((table, empty | self._fields(node), at(place)))
        if not whole.records:
            message = f"`{self.name}` has no records of our vocabulary, {NAMESPACE}"
            fail("wrong-shape", message, self.name, help="only RDF written by `axisgraph export` can be imported")
        return whole

    def _nodes(self, name: str) -> list[Any]:
        return sorted(self.graph.subjects(self.rdflib.RDF.type, self.ax[name]), key=str)

    def _fields(self, node: Any) -> dict[str, Any]:
        fields = {}
        for word, value in self.graph.predicate_objects(node):
            name = str(word).removeprefix(NAMESPACE)
            if str(word).startswith(NAMESPACE) and name not in _FOLLOWS:
                fields[name] = self._plain(value)
        return fields

    def _plain(self, node: Any) -> Any:
        if isinstance(node, self.rdflib.BNode) or node == self.rdflib.RDF.nil:
            return [self._plain(item) for item in self._items(node)]
        if isinstance(node, self.rdflib.URIRef):
            parts = str(node).removeprefix(BASE)
            return self._fields(node) if "#" in parts else parts.partition(":")[2]
        if node.datatype == self.rdflib.RDF.JSON:
            return self._json(str(node))
        value = node.toPython()
        return value if isinstance(value, (bool, int, float)) else str(node)

    def _json(self, text: str) -> Any:
        try:
            return json_value(text)
        except ValueError:
            fail("bad-file", f"`{self.name}` has a value of the type rdf:JSON that is not JSON", self.name)

    def _items(self, node: Any) -> list[Any]:
        """Return the items of an RDF list; a cyclic list is an error."""
        found: list[Any] = []
        seen = set()
        while node is not None and node != self.rdflib.RDF.nil:
            if node in seen:
                fail("bad-file", f"a list in `{self.name}` has no end", self.name)
            seen.add(node)
            if (first := self.graph.value(node, self.rdflib.RDF.first)) is not None:
                found.append(first)
            node = self.graph.value(node, self.rdflib.RDF.rest)
        return found
