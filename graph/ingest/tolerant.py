"""Validates imported records one by one: what is right comes in, and a faulty record is left out with its reasons.

A link or an event is left out for any fault. An actor, which good records may name, is kept without its faulty fields
where it can be. An actor that the file names only as the end of a link goes with its last link, as do kinds and sources
that nothing uses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from graph.checks import Gaps
from graph.dataset import Dataset
from graph.diagnostics import Diagnostic, Place, sort_diagnostics
from graph.diagnostics.collected import Faults
from graph.errors import DataError
from graph.ingest.raw import RawSource
from graph.ingest.rejected import Rejections
from graph.ingest.validation import Row, check, control_in, dataset_of, entry_of, gaps_of, without_controls
from graph.reading.entries import TABLES, Entry, Table
from graph.records.fields import INVISIBLE

__all__ = ["Tolerant"]

_MOST_ROUNDS: Final = 50  # each leaves out at least one record; cycles within cycles take several
_KEPT: Final[tuple[Table, ...]] = ("actors", "sources")
_UNKNOWN: Final = {"type": "other", "reliability": "F", "publisher": "Unknown"}  # in place of a faulty value
_NEEDED: Final[Mapping[Table, frozenset[str]]] = {
    table: frozenset(name for name, info in TABLES[table].model_fields.items() if info.is_required()) for table in _KEPT
}
_GIVEN: Final = {table: needed - _UNKNOWN.keys() for table, needed in _NEEDED.items()}  # without them nothing helps
MOST_FAULTY: Final = 10_000  # records that are left out where fewer come in


class _Spot(Place):
    """The place of a field of a row: its number, and the field or ""."""

    __slots__ = ("field", "row")
    row: int
    field: str

    @classmethod
    def of(cls, place: Place, row: int, field: str) -> _Spot:
        spot = cls(*(getattr(place, name) for name in Place.__dataclass_fields__))
        object.__setattr__(spot, "row", row)
        object.__setattr__(spot, "field", field)
        return spot

    def plain(self) -> Place:
        return Place(*(getattr(self, name) for name in Place.__dataclass_fields__))


class Tolerant:
    """The records of a file, of which `left` are those that came in."""

    def __init__(self, info: Mapping[str, Any], name: str, rejections: Rejections, base: Dataset | None = None) -> None:
        self._info = info
        self._name = name
        self._rejections = rejections
        self._base = base
        self._rows: list[Row] = []
        self._entries: dict[int, Entry[Any]] = {}

    def validate(self, rows: Iterable[Row], faults: Faults) -> Dataset:
        """Return the data set of the valid records; the others are added to the rejections.

        Raises:
            DataError: No record is valid, or an error is in no record.
        """
        for row in rows:
            self._take(row)
        cited = frozenset(_named_in(self._rows, "claims", "source"))
        for _ in range(_MOST_ROUNDS):
            self._prune(cited)
            diagnostics, kinds, entries = self._checked(faults)
            errors = [each for each in diagnostics if each.severity == "error"]
            if not errors:
                break
            for error in errors:
                self._reject(error, diagnostics)
        else:
            raise DataError(sort_diagnostics([*self._rejections.reasons, *map(_plain, errors)]))
        if self._rejections and not any(table in ("actors", "links", "events") for table, *_ in self.left):
            raise DataError(sort_diagnostics(self._rejections.reasons))
        return dataset_of(entries, kinds, self._info, sort_diagnostics(map(_plain, diagnostics)))

    def forget(self) -> None:
        """Forget all records, which hold each other through this object."""
        self._rows, self._entries = [], {}

    @property
    def left(self) -> Iterator[Row]:
        """The rows of records that are in."""
        return (self._rows[number] for number in self._entries)

    def _take(self, row: Row) -> None:
        """Add a record, if need be without its faulty fields; reject it if that does not help."""
        number = len(self._rows)
        self._rows.append(row)
        if row.record is not None and row.record in self._rejections:
            return
        faults = Faults(most=None)
        entry = self._entry(number, faults)
        reasons = list(faults)
        if reasons and row.table in _KEPT and _GIVEN[row.table] <= row.fields.keys():
            entry = self._mended(number, {_field(each) for each in reasons}, faults := Faults(most=None))
        if list(faults):
            self._leave_out(number, reasons)
            self._refuse_if_most_are_faulty(reasons[0])
        else:
            self._entries[number] = entry
            for each in reasons:
                self._rejections.add(_record(row), _plain(each), kept=True)

    def _refuse_if_most_are_faulty(self, last: Diagnostic) -> None:
        """Raise DataError if many records are left out, and fewer came in: the file has another form than was taken."""
        out = len(self._rows) - len(self._entries)
        if out > MOST_FAULTY and out > len(self._entries):
            message = f"{out:,} of the first {len(self._rows):,} records have faults; what follows is not read"
            help = "correct what they share first"
            raise DataError([Diagnostic("too-large", message, _plain(last).place, help=help)])

    def _entry(self, number: int, faults: Faults) -> Entry[Any]:
        row = self._rows[number]

        def location(field: str) -> Place:
            return _Spot.of(row.location(field), number, field)

        return entry_of(row._replace(location=location), self._name, faults, Gaps())

    def _mended(self, number: int, faulty: set[str], faults: Faults) -> Entry[Any]:
        """Return the entry of an actor or a source without the faulty fields, with its name made printable."""
        row = self._rows[number]
        needed = _NEEDED[row.table]
        fields = {name: value for name, value in row.fields.items() if name not in faulty or name in needed}
        for name in needed & faulty:
            if isinstance(value := fields.get(name), str) and (control_in(value) or INVISIBLE.search(value)):
                fields[name] = without_controls(value) or fields["id"]
            elif name in _UNKNOWN:
                fields[name] = _UNKNOWN[name]
        self._rows[number] = row._replace(fields=fields)
        return self._entry(number, faults)

    def _checked(self, faults: Faults) -> tuple[list[Diagnostic], dict[str, Any], dict[Table, list[Entry[Any]]]]:
        entries: dict[Table, list[Entry[Any]]] = {table: [] for table in TABLES}
        for number, entry in self._entries.items():
            entries[self._rows[number].table].append(entry)
        found = Faults(most=None)
        found.extend(faults)
        kinds = check(entries, self._info, self._name, found, gaps_of(self._base), self._base)
        return list(found), kinds, entries

    def _reject(self, error: Diagnostic, diagnostics: list[Diagnostic]) -> None:
        """Leave out the record of a fault, or the field of an actor or a source. Raises DataError if it is in none."""
        spot = error.place
        if not isinstance(spot, _Spot) or self._rows[spot.row].table == "kinds":
            raise DataError(sort_diagnostics([*self._rejections.reasons, *map(_plain, diagnostics)]))
        if spot.row not in self._entries:
            return
        if self._rows[spot.row].table in _KEPT:
            entry = self._mended(spot.row, {spot.field}, faults := Faults(most=None))
            if spot.field in self._rows[spot.row].fields or list(faults):
                self._leave_out(spot.row, [error])
            else:
                self._entries[spot.row] = entry
                self._rejections.add(_record(self._rows[spot.row]), _plain(error), kept=True)
        else:
            self._leave_out(spot.row, [error])

    def _leave_out(self, number: int, reasons: list[Diagnostic]) -> None:
        self._entries.pop(number, None)
        for each in reasons:
            self._rejections.add(_record(self._rows[number]), _plain(each))

    def _prune(self, cited: frozenset[str]) -> None:
        """Drop records that nothing holds any more, and links to actors that were left out."""
        for number in [n for n in self._entries if self._rows[n].record in self._rejections]:
            del self._entries[number]
        left = list(self.left)
        actors = set(_ids(left))
        out = set(_ids(self._rows)) - actors
        for number in list(self._entries):
            row = self._rows[number]
            for end in ("source", "target") if row.table == "links" and out else ():
                if _in(row.fields.get(end), out) and number in self._entries:
                    message = f"this link names `{row.fields[end]}`, which was left out"
                    self._leave_out(number, [Diagnostic("unknown-actor", message, row.location(end))])
        left = list(self.left)
        named = {row.fields.get(end) for row in left if row.table == "links" for end in ("source", "target")}
        named |= set(_named_in(left, "roles", "actor"))
        kinds = {row.fields.get("kind") for row in left if row.table == "links"}
        sources = set(_named_in(left, "claims", "source"))
        gone = set()
        for number in list(self._entries):
            table, fields, _, record = self._rows[number]
            id = fields.get("id")
            if (
                (table == "actors" and getattr(record, "implied", False) and id not in named)
                or (table == "kinds" and self._rejections and id not in kinds)
                or (table == "sources" and isinstance(record, RawSource) and id in cited and id not in sources)
            ):
                gone.add(id)
                del self._entries[number]
        if gone | out:
            self._forget(gone | out)

    def _forget(self, gone: set[Any]) -> None:
        """Take actors that are gone out of the lists of look-alikes."""
        for number in list(self._entries):
            table, fields, _, _ = self._rows[number]
            alike = fields.get("not_to_confuse_with") if table == "actors" else None
            if alike and gone & set(alike):
                rest = [id for id in alike if id not in gone]
                fields = {name: value for name, value in fields.items() if name != "not_to_confuse_with"}
                self._rows[number] = self._rows[number]._replace(
                    fields=fields | ({"not_to_confuse_with": rest} if rest else {})
                )
                self._entries[number] = self._entry(number, Faults())


def _named_in(rows: Iterable[Row], parts: str, field: str) -> Iterator[str]:
    """Yield the ids in a field of parts of records, such as the sources of claims."""
    for row in rows:
        given = row.fields.get(parts) if row.table in ("links", "events") else None
        for part in given if isinstance(given, list | tuple) else ():
            if isinstance(part, Mapping) and isinstance(id := part.get(field), str):
                yield id


def _record(row: Row) -> Any:
    return row if row.record is None else row.record


def _field(fault: Diagnostic) -> str:
    return fault.place.field if isinstance(fault.place, _Spot) else ""


def _plain(fault: Diagnostic) -> Diagnostic:
    place = fault.place.plain() if isinstance(fault.place, _Spot) else fault.place
    related = tuple((text, at.plain() if isinstance(at, _Spot) else at) for text, at in fault.related)
    return Diagnostic(fault.code, fault.message, place, fault.label, fault.help, related)


def _ids(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the ids of actors that are texts."""
    return (row.fields["id"] for row in rows if row.table == "actors" and isinstance(row.fields.get("id"), str))


def _in(value: object, ids: set[str]) -> bool:
    return isinstance(value, str) and value in ids
