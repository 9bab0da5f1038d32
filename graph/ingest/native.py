"""Restores records from our own tables, field by field, for CSV, Excel and Parquet."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from graph.diagnostics import Diagnostic, Place
from graph.exchange.tables import TABLES, Column
from graph.ingest.raw import Location, NativeTables
from graph.reading.entries import Table
from graph.records.model import Identifiers, Link

__all__ = ["Cells", "from_tables"]

Cells = tuple[Sequence[str], Sequence[Sequence[Any]], Callable[[int, int], Place]]
"""Column names, rows, and a function from row (from 0) and column (from 0, or -1 for the row) to a location."""

_PLAIN: Final[tuple[Table, ...]] = ("kinds", "sources")  # tables without parts
_PARTS: Final = {"names": "actor", "amounts": "link", "claims": "record", "roles": "event"}
_Part = tuple[int, dict[str, Any]]


def from_tables(tables: Mapping[str, Cells], name: str) -> NativeTables:
    """Return the records of an export's tables; missing tables count as empty."""
    whole = NativeTables(name, {})
    parts = _parts(tables, whole)

    def of(table: str, kind: str, owner: Any) -> list[dict[str, Any]]:
        found = parts.pop((table, kind, str(owner)), [])
        return [row for _, row in sorted(found, key=lambda part: part[0])]

    whole.info = next((row for row, _ in _rows("dataset", tables, whole)), {})
    for plain in _PLAIN:
        whole.records += ((plain, row, location) for row, location in _rows(plain, tables, whole))
    for row, location in _rows("actors", tables, whole):
        identifiers = {each: row.pop(each) for each in Identifiers.model_fields if each in row}
        names = {each: found for each in ("aliases", "native_names") if (found := of("names", each, row.get("id")))}
        whole.records.append(("actors", row | names | ({"identifiers": identifiers} if identifiers else {}), location))
    for row, location in _rows("events", tables, whole):
        more = {"roles": of("roles", "roles", row.get("id")), "claims": of("claims", "event", row.get("id"))}
        whole.records.append(("events", row | more, location))
    for row, location in _rows("links", tables, whole):
        own = {each: value for each, value in row.items() if each in Link.model_fields}
        own["amounts"] = of("amounts", "amounts", row.get("id"))
        own["claims"] = of("claims", "link", row.get("id"))
        whole.records.append(("links", own, location))
    for table, _, owner in parts:
        message = f"the table `{table}` names `{owner}`, which is in no table"
        code = {"names": "unknown-actor", "roles": "unknown-event"}.get(table, "wrong-shape")
        whole.faults.add(Diagnostic(code, message, Place(name)))
    return whole


def _parts(tables: Mapping[str, Cells], whole: NativeTables) -> dict[tuple[str, str, str], list[_Part]]:
    """Return the rows of tables of parts by (table, list of the record, record), each with its position."""
    parts: dict[tuple[str, str, str], list[_Part]] = defaultdict(list)
    for table, owner in _PARTS.items():
        for row, _ in _rows(table, tables, whole):
            kind = row.pop("record_type", None) or row.pop("list", None) or table
            at = row.pop("position", 0)
            parts[table, str(kind), str(row.pop(owner, ""))].append((int(at) if str(at).isdigit() else 0, row))
    return parts


def _rows(table: str, tables: Mapping[str, Cells], whole: NativeTables) -> list[tuple[dict[str, Any], Location]]:
    if table not in tables:
        return []
    columns, rows, place = tables[table]
    types = {column.name: column for column in TABLES[table].columns}
    found = []
    for at, cells in enumerate(rows):
        given: dict[str, Any] = {}
        if len(cells) > len(columns):
            message = f"this row of `{table}` has {len(cells)} cells for {len(columns)} columns"
            whole.faults.add(Diagnostic("wrong-shape", message, place(at, -1)))
            continue
        for number, (column, cell) in enumerate(zip(columns, cells, strict=False)):
            if cell is None or cell == "":
                continue
            try:
                value = _value(types[column], cell)
            except ValueError:
                message = f"the cell `{column}` of `{table}` is not {types[column].type}"
                whole.faults.add(Diagnostic("wrong-type", message, place(at, number)))
                continue
            given[column] = value
        if given:
            found.append((given, _location(at, columns, place)))
    return found


def _location(at: int, columns: Sequence[str], place: Callable[[int, int], Place]) -> Location:
    return lambda name: place(at, columns.index(name) if name in columns else -1)


def _value(column: Column, cell: Any) -> Any:
    """Return the value of a cell. Numbers and texts are left to the models."""
    if column.nested and not isinstance(cell, str):
        return [json.loads(each) for each in cell]
    if column.type in ("array", "object", "boolean") and isinstance(cell, str):
        if column.name == "derives_from" and not cell.startswith("["):
            return cell  # one id, as older exports wrote it
        return json.loads(cell.lower() if column.type == "boolean" else cell)
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return cell
