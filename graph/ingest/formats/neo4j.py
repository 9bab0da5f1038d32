"""Neo4j: the bulk-import folder (ours too), CSV of apoc.export, and results of the Browser with nodes in their cells.

Bulk-import header: https://neo4j.com/docs/operations-manual/current/import/. A header may be in a file of its own
(`nodes-header.csv` for `nodes*.csv`). Browser results are cells such as `(:Person {name: "Ann"})` and `[:KNOWS {since:
2010}]`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from graph.diagnostics import Diagnostic
from graph.errors import DataError, FilterError
from graph.ingest.attributes import Edge, Node, take
from graph.ingest.cypher_text import is_broken, parse_cell
from graph.ingest.files import members, read_bytes
from graph.ingest.formats.csv_tables import sheet_from
from graph.ingest.property_graph import from_property_graph
from graph.ingest.raw import Options, RawGraph, at
from graph.ingest.rejected import Original
from graph.ingest.sheets import Sheet
from graph.ingest.values import text_of

__all__ = ["read"]

_TYPED: Final = re.compile(
    r"(?P<name>[^:]*)(?::(?P<type>[A-Za-z_]+)(?:\((?P<space>[^)]*)\))?(?P<list>\[\])?)?(?:\{.*\})?"
)
_APOC: Final = frozenset(("_id", "_labels", "_start", "_end", "_type"))


def read(path: Path, options: Options) -> RawGraph:
    """Return the graph of a folder or a file. Raises DataError, FilterError."""
    files = members(path, ending=".csv")
    sheets = _headed([sheet_from(file, read_bytes(file), options)[0] for file in files])
    found = RawGraph(path.as_posix())
    nodes: list[Node] = []
    edges: list[Edge] = []
    labels: dict[str, set[str]] = {}
    for sheet in sheets:
        head = [str(cell) for cell in sheet.rows[0]] if sheet.rows else []
        types = {match["type"] for cell in head if (match := _TYPED.fullmatch(cell))}
        if {"START_ID", "END_ID"} <= types:
            edges += _relationships(sheet, head)
        elif "ID" in types:
            nodes += _nodes(sheet, head, labels)
        elif {"_id", "_start", "_end"} <= set(head):
            _apoc(sheet, head, nodes, edges)
        elif not _browser(sheet, nodes, edges, found, strict=options.strict):
            found.leave(f"table `{sheet.name}`")
    if not edges and not nodes:
        message = f"{path} is neither a bulk-import folder of Neo4j, nor CSV of apoc.export or of the Browser"
        raise FilterError(message, help="`axisgraph import csv` reads plain edge lists")
    if labels.get("Dataset") == {"Dataset"} and labels.get("Actor", {"Actor"}) == {"Actor"}:
        from_property_graph(found, nodes, edges)
    else:
        for node in nodes:
            node.values.pop(":space", None)
        for edge in edges:
            edge.values.pop("type", None)
        take(found, nodes, edges, options)
    return found


def _headed(sheets: Sequence[Sheet]) -> list[Sheet]:
    """Return the sheets with data; a header in a file of its own is placed on top."""
    heads = {
        sheet.name.removesuffix("-header").removesuffix("_header"): sheet
        for sheet in sheets
        if re.search(r"[-_]header$", sheet.name)
    }
    joined = []
    for sheet in sheets:
        if sheet in heads.values():
            continue
        above = next((head for name, head in heads.items() if sheet.name.startswith(name)), None)
        joined.append(sheet.under(above) if above else sheet)
    return joined


def _values(head: Sequence[str], cells: Sequence[Any]) -> dict[str, Any]:
    """Return the properties of a row under their plain names; lists are separated by semicolons."""
    values: dict[str, Any] = {}
    for column, cell in zip(head, cells, strict=False):
        match = _TYPED.fullmatch(column)
        name = match["name"] if match else column
        if name and cell != "" and not (match and match["type"] in ("IGNORE", "START_ID", "END_ID")):
            values[name] = str(cell).split(";") if match and match["list"] else cell
    return values


def _of_type(head: Sequence[str], cells: Sequence[Any], type: str) -> tuple[str, str]:
    """Return the cell of the column for the type, and the id space in that column's name."""
    for column, cell in zip(head, cells, strict=False):
        match = _TYPED.fullmatch(column)
        if match and match["type"] == type:
            return str(cell), match["space"] or ""
    return "", ""


def _nodes(sheet: Sheet, head: Sequence[str], labels: dict[str, set[str]]) -> list[Node]:
    found = []
    for row in range(1, len(sheet.rows)):
        cells = sheet.rows[row]
        id, space = _of_type(head, cells, "ID")
        named = next((column.partition(":")[0] for column in head if ":ID" in column), "")
        label, _ = _of_type(head, cells, "LABEL")
        values = _values(head, cells)
        values.pop(named, None)
        for each in label.split(";"):
            labels.setdefault(each, set()).add(space)
        values |= {"type": label.split(";")[0]} if label and "type" not in values else {}
        values[":space"] = space
        original = Original(sheet.name, head, cells)
        found.append(Node(f"{space}\0{id}" if space else id, values, _location(sheet, row, head), original))
    return found


def _relationships(sheet: Sheet, head: Sequence[str]) -> list[Edge]:
    found = []
    for row in range(1, len(sheet.rows)):
        cells = sheet.rows[row]
        ends = [
            f"{space}\0{id}" if space and id else id
            for id, space in (_of_type(head, cells, t) for t in ("START_ID", "END_ID"))
        ]
        type, _ = _of_type(head, cells, "TYPE")
        values = _values(head, cells)
        values["type"] = type
        if "kind" not in values:
            values["kind"] = type.replace("_", " ").lower()
        found.append(
            Edge(
                ends[0],
                ends[1],
                values,
                _location(sheet, row, head),
                f"{sheet.name}, row {sheet.place(row, -1).line}",
                original=Original(sheet.name, head, cells),
            )
        )
    return found


def _location(sheet: Sheet, row: int, head: Sequence[str]) -> Any:
    names = {re.sub(r":.*", "", column): at for at, column in enumerate(head)}
    types = {"source": "START_ID", "target": "END_ID", "kind": "TYPE", "id": "ID"}

    def place(name: str) -> Any:
        typed = types.get(name)
        at = next((at for at, column in enumerate(head) if typed and f":{typed}" in column), names.get(name, -1))
        return sheet.place(row, at)

    return place


def _apoc(sheet: Sheet, head: Sequence[str], nodes: list[Node], edges: list[Edge]) -> None:
    for row in range(1, len(sheet.rows)):
        given = dict(zip(head, sheet.rows[row], strict=False))
        values = {name: cell for name, cell in given.items() if name not in _APOC and text_of(cell) is not None}

        def location(name: str, row: int = row) -> Any:
            column = {"source": "_start", "target": "_end", "kind": "_type", "id": "_id"}.get(name, name)
            return sheet.place(row, head.index(column) if column in head else -1)

        if text_of(given.get("_start")) or text_of(given.get("_end")) or text_of(given.get("_type")):
            values["kind"] = str(given.get("_type") or "").replace("_", " ").lower()
            locator = f"row {sheet.place(row, -1).line}"
            edges.append(Edge(str(given.get("_start") or ""), str(given.get("_end") or ""), values, location, locator))
        else:
            label = str(given.get("_labels") or "").strip(":").split(":")[0]
            nodes.append(Node(str(given.get("_id") or ""), values | ({"type": label} if label else {}), location))


def _browser(sheet: Sheet, nodes: list[Node], edges: list[Edge], found: RawGraph, *, strict: bool) -> bool:
    """Read rows of nodes and relationships; each relationship connects the nodes next to it in its row."""
    head = [str(cell) for cell in sheet.rows[0]] if sheet.rows else []
    known = {node.key for node in nodes}
    seen: set[str] = set()
    before = len(nodes) + len(edges)
    for row in range(1, len(sheet.rows)):
        broken = next((at for at, text in enumerate(sheet.rows[row]) if is_broken(str(text))), None)
        if broken is not None:
            message = "this cell begins like a node or a relationship, but is none that can be read"
            error = DataError((Diagnostic("wrong-shape", message, sheet.place(row, broken)),))
            found.reject(Original(sheet.name, head, sheet.rows[row]), error, strict=strict)
        cells = [(at, cell) for at, text in enumerate(sheet.rows[row]) if (cell := parse_cell(str(text))) is not None]
        keys = {at: cell.key for at, cell in cells if not cell.relationship}
        for column, cell in cells:
            place = sheet.place(row, column)
            if not cell.relationship:
                if cell.key not in known:
                    known.add(cell.key)
                    nodes.append(Node(cell.key, ({"type": cell.label} if cell.label else {}) | cell.values, at(place)))
                continue
            ends = _beside(keys, column)
            if len(ends) < 2:
                message = "this relationship is in a row without two nodes"
                error = DataError((Diagnostic("missing-field", message, place),))
                found.reject(Original(sheet.name, head, sheet.rows[row]), error, strict=strict)
                continue
            once = repr((ends, cell.label, cell.values))
            if once not in seen:
                seen.add(once)
                values: dict[str, Any] = {"kind": cell.label.replace("_", " ").lower()} | cell.values
                edges.append(Edge(ends[0], ends[1], values, at(place), f"row {place.line}"))
    return len(nodes) + len(edges) > before


def _beside(keys: Mapping[int, str], column: int) -> list[str]:
    """Return the keys of the nodes before and after a column, or else the first two of the row."""
    left = [keys[at] for at in sorted(keys) if at < column]
    right = [keys[at] for at in sorted(keys) if at > column]
    return [left[-1], right[0]] if left and right else [keys[at] for at in sorted(keys)][:2]
