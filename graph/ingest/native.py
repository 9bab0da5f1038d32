"""Our own tables back to records, field by field: what CSV, Excel and Parquet restore a data set from."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from graph.diagnostics import Diagnostic, Place
from graph.exchange.tables import TABLES, Column
from graph.ingest.raw import Spot, Whole
from graph.reading.entries import Table
from graph.records.model import Identifiers, Link

__all__ = ["Cells", "from_tables"]

Cells = tuple[Sequence[str], Sequence[Sequence[Any]], Callable[[int, int], Place]]
"""The names of columns, the rows, and where a cell stands (row from 0, column from 0 or -1)."""

_PLAIN: Final[tuple[Table, ...]] = ("kinds", "sources")  # tables without parts
_PARTS: Final = {"names": "actor", "amounts": "link", "claims": "record", "roles": "event"}
_Part = tuple[int, dict[str, Any]]


def from_tables(tables: Mapping[str, Cells], name: str) -> Whole:
    """Return the records of the tables of an export; a table that is not there is empty."""
    whole = Whole(name, {})
    parts = _parts(tables, whole)

    def of(table: str, kind: str, owner: Any) -> list[dict[str, Any]]:
        found = parts.pop((table, kind, str(owner)), [])
        return [row for _, row in sorted(found, key=lambda part: part[0])]

    whole.info = next((row for row, _ in _rows("dataset", tables, whole)), {})
    for plain in _PLAIN:
        whole.records += ((plain, row, spot) for row, spot in _rows(plain, tables, whole))
    for row, spot in _rows("actors", tables, whole):
        identifiers = {each: row.pop(each) for each in Identifiers.model_fields if each in row}
        names = {each: found for each in ("aliases", "native_names") if (found := of("names", each, row.get("id")))}
        whole.records.append(("actors", row | names | ({"identifiers": identifiers} if identifiers else {}), spot))
    for row, spot in _rows("events", tables, whole):
        more = {"roles": of("roles", "roles", row.get("id")), "claims": of("claims", "event", row.get("id"))}
        whole.records.append(("events", row | more, spot))
    for row, spot in _rows("links", tables, whole):
        own = {each: value for each, value in row.items() if each in Link.model_fields}
        own["amounts"] = of("amounts", "amounts", row.get("id"))
        own["claims"] = of("claims", "link", row.get("id"))
        whole.records.append(("links", own, spot))
    for table, _, owner in parts:
        message = f"the table `{table}` names `{owner}`, which no table holds"
        code = {"names": "unknown-actor", "roles": "unknown-event"}.get(table, "wrong-shape")
        whole.faults.add(Diagnostic(code, message, Place(name)))
    return whole


def _parts(tables: Mapping[str, Cells], whole: Whole) -> dict[tuple[str, str, str], list[_Part]]:
    """Return the rows of tables of parts: (table, which list of the record, the record) -> each with its position."""
    parts: dict[tuple[str, str, str], list[_Part]] = defaultdict(list)
    for table, owner in _PARTS.items():
        for row, _ in _rows(table, tables, whole):
            kind = row.pop("record_type", None) or row.pop("list", None) or table
            at = row.pop("position", 0)
            parts[table, str(kind), str(row.pop(owner, ""))].append((int(at) if str(at).isdigit() else 0, row))
    return parts


def _rows(table: str, tables: Mapping[str, Cells], whole: Whole) -> list[tuple[dict[str, Any], Spot]]:
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
            found.append((given, _spot(at, columns, place)))
    return found


def _spot(at: int, columns: Sequence[str], place: Callable[[int, int], Place]) -> Spot:
    return lambda name: place(at, columns.index(name) if name in columns else -1)


def _value(column: Column, cell: Any) -> Any:
    """Return the value of a cell; numbers and words stay as they are, and the models read them."""
    if column.type in ("array", "object", "boolean") and isinstance(cell, str):
        if column.name == "derives_from" and not cell.startswith("["):
            return cell  # one id, as older exports wrote it
        return json.loads(cell.lower() if column.type == "boolean" else cell)
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return cell
