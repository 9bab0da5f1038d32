"""JSON graphs: our own node-link JSON, restored exactly, and those of networkx, D3, Cytoscape, graphology, vis, Kumu.

All have a list of nodes and a list of edges, each an object, with attributes next to the ids or in a nested object
(`data`, `attributes`, `properties`). A list of objects with two ends is an edge list.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from graph.errors import FilterError
from graph.ingest.attributes import Edge, Node, take
from graph.ingest.files import decode, fail, fault, members, read_bytes
from graph.ingest.json_shapes import EDGES, by_ends, within
from graph.ingest.json_text import has_lines, lines_of, location_of, read_json
from graph.ingest.presets.objects import Document
from graph.ingest.presets.reading import read_objects
from graph.ingest.raw import NativeTables, Options, RawGraph
from graph.ingest.rejected import Original
from graph.ingest.sheets import Sheet
from graph.ingest.tables import found_in
from graph.ingest.values import names_nobody
from graph.reading import Fields, Items, Span, Text
from graph.reading.entries import Table

__all__ = ["read", "table_of"]

_NODES: Final = ("nodes", "elements", "vertices", "actors")
_INNER: Final = ("data", "attributes", "properties")
_KEYS: Final = ("id", "_id", "key", "name", "label")
_ENDS: Final = (("source", "target"), ("from", "to"), ("startNode", "endNode"), ("start", "end"))
_SHAPES: Final = frozenset(("arrow", "line", "curve", "curvedarrow", "straight", "bezier"))  # edge styles
_DRAWN: Final = frozenset(("x", "y", "vx", "vy", "fx", "fy", "index", "position", "selected", "classes", "scratch"))


def read(path: Path, options: Options) -> RawGraph | NativeTables:
    """Read a JSON graph. Raises DataError."""
    name = path.as_posix()
    found = RawGraph(name)
    documents = [_document(file, options, found) for file in members(path, ending=".json")]
    if read := read_objects(documents, options, found):
        return read
    if len(documents) > 1:
        raise FilterError(f"no preset reads the {len(documents)} files of {name}", help="import one of them")
    text, document = documents[0].text, documents[0].root
    if isinstance(document, Items) and any(isinstance(each, dict) for each in document):
        grouped = by_ends(document)
        return _edge_list(document, text, options, found) if grouped is None else _graph(grouped, text, options, found)
    root = within(document)
    if isinstance(root, Items) and root is not document:
        return _edge_list(root, text, options, found)
    if not isinstance(root, Fields) or not _listed(root, EDGES):
        known = ", ".join(EDGES)
        fail("wrong-shape", f"`{name}` has no list of edges named {known}", text, (0, 1))
    if _is_ours(root):
        return _whole(root, text)
    return _graph(root, text, options, found)


def _document(path: Path, options: Options, found: RawGraph) -> Document:
    name = path.as_posix()
    text = Text(name, decode(read_bytes(path), name, options.encoding)[0])
    return Document(text, lines_of(text, found, strict=options.strict) if has_lines(text) else read_json(text))


def _listed(root: Fields, names: tuple[str, ...]) -> str | None:
    return next((name for name in names if isinstance(root.get(name), Items)), None)


def _is_ours(root: Fields) -> bool:
    about = root.get("graph")
    return isinstance(about, Mapping) and {"dataset", "question", "kinds", "sources", "events"} <= about.keys()


def _whole(root: Fields, text: Text) -> NativeTables:
    about = root["graph"]
    whole = NativeTables(text.name, dict(about["dataset"]) if isinstance(about["dataset"], Mapping) else {})
    where: list[tuple[Table, Any]] = [
        ("kinds", about["kinds"]),
        ("sources", about["sources"]),
        ("events", about["events"]),
    ]
    where += [("actors", root.get("nodes", Items())), ("links", root.get("edges", Items()))]
    for table, rows in where:
        added = {"actors": {"label"}, "links": _added_to_links()}.get(table, set())
        if not isinstance(rows, Items):
            fail("wrong-shape", f"`{table}` must be a list", text, (0, 1))
        for record, span in zip(rows, rows.spans, strict=True):
            if not isinstance(record, dict):
                fail("wrong-type", f"an entry of {table} must be an object", text, span)
            fields = {key: value for key, value in record.items() if key not in added}
            whole.records.append((table, fields, location_of(text, span)))
    return whole


def _added_to_links() -> set[str]:
    return {"key", "family", "symmetric", "status", "weakly_disputed", "confidence", "independent_sources"}


def _edge_list(given: Items, text: Text, options: Options, found: RawGraph) -> RawGraph:
    """Read a list of objects as a table of links."""
    return found_in([table_of(given, text, options, found)], options, text.name, found)


def table_of(given: Items, text: Text, options: Options, found: RawGraph) -> Sheet:
    """Return a list of objects as a table of their members; what is no object is rejected in `found`."""
    rows = Items()
    for value, span in zip(given, given.spans, strict=True):
        if isinstance(value, dict):
            rows.append(value)
            rows.spans.append(span)
        else:
            _not_an_object(found, text, options, "the list", value, span)
    columns = list(dict.fromkeys(key for row in rows for key in row))
    cells = [columns, *([row.get(column) for column in columns] for row in rows)]

    def place(row: int, column: int) -> Any:
        location = location_of(text, rows.spans[row - 1]) if row else location_of(text, (0, 1))
        return location(columns[column] if column >= 0 else "")

    return Sheet(Path(text.name).stem, cells, place, records=rows)


def _not_an_object(found: RawGraph, text: Text, options: Options, where: str, value: Any, span: Span) -> None:
    error = fault("wrong-type", f"an entry of {where} must be an object", text, span)
    found.reject(Original("", None, {"value": value}), error, strict=options.strict)


def _graph(root: Fields, text: Text, options: Options, found: RawGraph) -> RawGraph:
    directed = root.get("directed", True) is not False
    about = root.get("graph")
    title = next((each.get("title", each.get("name")) for each in (about, root) if isinstance(each, Mapping)), None)
    if isinstance(title, str) and title.strip():
        found.info["title"] = title
    nodes, keys = _nodes(root, text)
    edges = []
    listed = _listed(root, EDGES)
    rows = root[listed] if listed else Items()
    for at, (record, span) in enumerate(zip(rows, rows.spans, strict=True), start=1):
        if not isinstance(record, dict):
            _not_an_object(found, text, options, f"`{listed}`", record, span)
            continue
        values = _flat(record)
        ends = next((pair for pair in _ENDS if pair[0] in values or pair[1] in values), _ENDS[0])
        source, target = (_end(values.pop(name, None), keys, nodes) for name in ends)
        locator = values.pop("type", None) if _direction(values.get("type")) else None
        if str(values.get("type")).lower() in _SHAPES:
            del values["type"]
        way = _way(values, locator) or ("directed" if directed else "undirected")
        id = values.pop("id", None) or values.pop("_id", None) or values.get("key")
        location = location_of(text, span)
        edge = Edge(source, target, values, location, f"{listed}[{at}]", None if id is None else str(id))
        edge.symmetric, edge.mutual = way == "undirected", way == "mutual"
        edge.original = Original("", None, record)
        edges.append(edge)
    if _listed(root, _NODES) is None:  # nobody is listed, so the ends of edges are the actors
        named = {end: edge.location for edge in edges for end in (edge.source, edge.target) if not names_nobody(end)}
        nodes = [Node(end, {"name": end}, location) for end, location in named.items()]
    take(found, nodes, edges, options)
    return found


def _way(values: dict[str, Any], type: Any) -> str | None:
    """Return the direction of an edge by its own words, or None if it has none."""
    if isinstance(undirected := values.get("undirected"), bool):
        del values["undirected"]
        return "undirected" if undirected else "directed"
    if isinstance(directed := values.get("directed"), bool):
        del values["directed"]
        return "directed" if directed else "undirected"
    if way := _direction(values.get("direction")):
        del values["direction"]
        return way
    return _direction(type)


def _direction(word: Any) -> str | None:
    return word.lower() if isinstance(word, str) and word.lower() in ("directed", "undirected", "mutual") else None


def _nodes(root: Fields, text: Text) -> tuple[list[Node], dict[str, str]]:
    """Return the nodes, and the key that edges use for each."""
    listed = _listed(root, _NODES)
    rows = root[listed] if listed else Items()
    nodes: list[Node] = []
    keys: dict[str, str] = {}
    for at, (record, span) in enumerate(zip(rows, rows.spans, strict=True)):
        values = _flat(record) if isinstance(record, dict) else {"id": record}
        name = next((each for each in _KEYS if values.get(each) is not None), None)
        key = _key(values[name]) if name else f"node {at + 1}"
        if name in ("id", "_id", "key"):
            del values[name]
        else:
            keys.setdefault(str(at), key)  # old versions of D3 refer to nodes by number
        keys.setdefault(key, key)
        original = Original("", None, record if isinstance(record, dict) else {"id": record})
        nodes.append(Node(key, values, location_of(text, span), original))
    return nodes, keys


def _end(value: Any, keys: Mapping[str, str], nodes: list[Node]) -> str:
    if isinstance(value, dict):  # D3 replaces an id by the node itself when it draws
        value = next((value[name] for name in _KEYS if value.get(name) is not None), None)
    key = "" if value is None else _key(value)
    return keys.get(key, key)


def _key(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value).strip()


def _flat(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record merged with its inner object, without members that are only for drawing."""
    values = {name: value for name, value in record.items() if name not in _DRAWN and name not in _INNER}
    for name in _INNER:
        inner = record.get(name)
        if isinstance(inner, Mapping):
            values |= {key: value for key, value in inner.items() if key not in _DRAWN}
    return values
