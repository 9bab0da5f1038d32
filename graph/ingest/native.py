"""Restores records from our own tables, field by field, for CSV, Excel and Parquet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from pydantic import ValidationError

from graph.diagnostics import Diagnostic, Place, shortened
from graph.exchange.loss import Loss
from graph.exchange.tables import TABLES, Column
from graph.ingest.raw import Location, NativeTables
from graph.ingest.rejected import Original
from graph.ingest.validation import located
from graph.ingest.values import items, json_value, whole_number
from graph.reading.entries import Table
from graph.reading.invalid import faults_of
from graph.records.model import Amount, Claim, Identifiers, Link, Name, Record, Role

__all__ = ["PARTS", "Cells", "from_tables"]

Cells = tuple[Sequence[str], Sequence[Sequence[Any]], Callable[[int, int], Place]]
"""Column names, rows, and a function from row (from 0) and column (from 0, or -1 for the row) to a location."""

_PLAIN: Final[tuple[Table, ...]] = ("kinds", "sources")  # tables without parts
PARTS: Final[Mapping[str, tuple[str, type[Record]]]] = {  # the column that names the record, and the model
    "names": ("actor", Name),
    "amounts": ("link", Amount),
    "claims": ("record", Claim),
    "roles": ("event", Role),
}
"""The tables of parts of records."""
_NAMED: Final[Mapping[str, tuple[str, Table]]] = {"claims": ("source", "sources"), "roles": ("actor", "actors")}
_KEPT: Final = frozenset(("dataset", "kinds", "actors", "sources"))  # records that are kept without a faulty cell


class _Row(NamedTuple):
    fields: dict[str, Any]
    location: Location
    original: Original


def from_tables(tables: Mapping[str, Cells], name: str, *, strict: bool = False) -> NativeTables:
    """Return the records of an export's tables; missing tables count as empty.

    Args:
        tables: The tables by name.
        name: Of the file, for messages.
        strict: Whether a faulty row is a fault of the whole, and not left out.
    """
    return _Tables(tables, name, strict=strict).read()


class _Tables:
    def __init__(self, tables: Mapping[str, Cells], name: str, *, strict: bool) -> None:
        self._tables, self._strict = tables, strict
        self._whole = NativeTables(name, {})
        self._lost = 0
        self._parts: dict[tuple[str, str, str], list[tuple[int, _Row]]] = defaultdict(list)

    def read(self) -> NativeTables:
        self._read_parts()
        whole = self._whole
        whole.info = next((row.fields for row in self._rows("dataset")), {})
        for plain in _PLAIN:
            whole.records += ((plain, *row) for row in self._rows(plain))
        for row in self._rows("actors"):
            fields = row.fields
            identifiers = {each: fields.pop(each) for each in Identifiers.model_fields if each in fields}
            id = fields.get("id")
            names = {each: found for each in ("aliases", "native_names") if (found := self._of("names", each, id))}
            self._add("actors", row, names | ({"identifiers": identifiers} if identifiers else {}))
        for row in self._rows("events"):
            id = row.fields.get("id")
            self._add(
                "events", row, {"roles": self._of("roles", "roles", id), "claims": self._of("claims", "event", id)}
            )
        for row in self._rows("links"):
            id = row.fields.get("id")
            own = {each: value for each, value in row.fields.items() if each in Link.model_fields}
            parts = {"amounts": self._of("amounts", "amounts", id), "claims": self._of("claims", "link", id)}
            self._add("links", row._replace(fields=own), self._without_lost_claims(parts))
        for (table, _, owner), rows in self._parts.items():
            message = f"the table `{table}` names `{owner}`, which is in no table"
            code = {"names": "unknown-actor", "roles": "unknown-event"}.get(table, "wrong-shape")
            for _, row in rows[: 1 if self._strict else None]:
                self._reject(table, row.original, Diagnostic(code, message, row.location(PARTS[table][0])))
        if self._lost:
            whole.losses = (Loss("amounts whose claim was left out", self._lost, "kept without it", ()),)
        return whole

    def _add(self, table: Table, row: _Row, parts: Mapping[str, Any]) -> None:
        self._whole.records.append((table, row.fields | dict(parts), row.location, row.original))

    def _of(self, table: str, kind: str, owner: Any) -> list[dict[str, Any]]:
        found = self._parts.pop((table, kind, str(owner)), ()) if self._parts else ()
        return [row.fields for _, row in sorted(found, key=lambda part: part[0])]

    def _read_parts(self) -> None:
        """Collect the rows of tables of parts by (table, list of the record, record), each with its position."""
        known = {table: self._ids(table) for _, table in _NAMED.values()}
        for table, (owner, model) in PARTS.items():
            for row in self._rows(table):
                fields = row.fields
                kind = fields.pop("record_type", None) or fields.pop("list", None) or table
                at = fields.pop("position", 0)
                key = table, str(kind), str(fields.pop(owner, ""))
                if self._strict or not (faults := [*self._faults(row, model), *self._unknown(table, row, known)]):
                    self._parts[key].append((whole_number(at) or 0, row))
                for fault in () if self._strict else faults:
                    self._reject(table, row.original, fault)

    def _ids(self, table: Table) -> set[str]:
        """Return the ids of a table, also former ones."""
        columns, rows, _ = self._tables.get(table, ((), (), None))
        at = {name: columns.index(name) for name in ("id", "former_ids") if name in columns}
        cells = [(name, row[number]) for row in rows for name, number in at.items() if number < len(row)]
        given = ((name, cell) for name, cell in cells if cell is not None and cell != "")
        return {each for name, cell in given for each in (items(cell) if name == "former_ids" else [str(cell)])}

    def _unknown(self, table: str, row: _Row, known: Mapping[Table, set[str]]) -> list[Diagnostic]:
        """Return the fault of a part that names a record which no table has."""
        if table not in _NAMED:
            return []
        column, where = _NAMED[table]
        named = row.fields.get(column)
        if named is None or str(named) in known[where]:
            return []
        message = f"this row of `{table}` names `{shortened(str(named))}`, which the table `{where}` has not"
        return [Diagnostic(f"unknown-{column}", message, row.location(column))]

    def _without_lost_claims(self, parts: dict[str, Any]) -> dict[str, Any]:
        """Take the ids of claims that were left out from the sums that name them."""
        if not self._strict:
            claims = {str(claim.get("id")) for claim in parts["claims"]}
            for sum in parts["amounts"]:
                if str(sum.get("claim")) not in claims and sum.pop("claim", None):
                    self._lost += 1
        return parts

    def _faults(self, row: _Row, model: type[Record]) -> list[Diagnostic]:
        try:
            model.model_validate(row.fields)
        except ValidationError as error:
            fields, text = located(row.fields, self._whole.name, row.location)
            return list(faults_of(error, model, fields, text, (-1, -1), f"this {model.__name__.lower()}"))
        return []

    def _reject(self, table: str, original: Original, fault: Diagnostic) -> None:
        if self._strict:
            self._whole.faults.add(fault)
        else:
            self._whole.rejections.add(original, fault, kept=table in _KEPT)

    def _rows(self, table: str) -> Iterator[_Row]:
        if table not in self._tables:
            return
        columns, rows, place = self._tables[table]
        types = {column.name: column for column in TABLES[table].columns}
        for at, cells in enumerate(rows):
            original = Original(table, columns, cells)
            if len(cells) > len(columns):
                message = f"this row of `{table}` has {len(cells)} cells for {len(columns)} columns"
                fault = Diagnostic("wrong-shape", message, place(at, -1))
                if self._strict:
                    self._whole.faults.add(fault)
                else:
                    self._whole.rejections.add(original, fault)
                continue
            given: dict[str, Any] = {}
            faulty = False
            for number, (column, cell) in enumerate(zip(columns, cells, strict=False)):
                if cell is None or cell == "":
                    continue
                try:
                    given[column] = _value(types[column], cell)
                except ValueError:
                    message = f"the cell `{column}` of `{table}` is not {types[column].type}"
                    self._reject(table, original, Diagnostic("wrong-type", message, place(at, number)))
                    faulty = True
            if given and (self._strict or not faulty or table in _KEPT):
                yield _Row(given, _location(at, columns, place), original)


def _location(at: int, columns: Sequence[str], place: Callable[[int, int], Place]) -> Location:
    return lambda name: place(at, columns.index(name) if name in columns else -1)


def _value(column: Column, cell: Any) -> Any:
    """Return the value of a cell. Numbers and texts are left to the models."""
    if column.nested and isinstance(cell, (list, tuple)):
        return [json_value(each) for each in cell]
    if column.type in ("array", "object", "boolean") and isinstance(cell, str):
        if column.name == "derives_from" and not cell.startswith("["):
            return cell  # one id, as older exports wrote it
        return json_value(cell.lower() if column.type == "boolean" else cell)
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return cell
