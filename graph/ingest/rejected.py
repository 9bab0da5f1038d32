"""Records of a file that are left out, each with its reasons, and the files that hold them for repair.

Rows of tables go to `rejected.csv`, other records to `rejected.jsonl`: as they were, with two fields that say where the
record is and why it was left out. An import ignores these two fields.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from graph.diagnostics import Diagnostic, Place
from graph.errors import DataError
from graph.exchange.plain import csv_text, spreadsheet_safe
from graph.values import Value, public

__all__ = ["ADDED", "Original", "Rejected", "Rejections", "named_cells", "rejected_files"]

MOST_REJECTED: Final = 100_000  # records of a file that are left out, with their reasons
MOST_REASONS: Final = 100  # of a record that is left out; the others are not listed
_OF_ROWS: Final = ("]", ".xlsx", ".xlsm", ".parquet")  # the ends of the names of tables that are no text
ADDED: Final = ("rejected_at", "rejected_because")


@dataclass(slots=True)
class Original:
    """A record as it is in the file: its table, and its cells under their columns or, without columns, by name."""

    table: str
    columns: Sequence[str] | None
    cells: Any

    @property
    def values(self) -> Mapping[str, Any]:
        """The values by name."""
        if self.columns is None:
            return dict(self.cells)
        return dict(named_cells(self.columns, self.cells))


def named_cells(columns: Sequence[str], cells: Sequence[Any]) -> Iterator[tuple[str, Any]]:
    """Yield the cells of a row with the names of their columns; one without a name gets its number."""
    for at, cell in enumerate(cells):
        yield (columns[at] if at < len(columns) else "") or f"column {at + 1}", cell


@public
@dataclass(frozen=True, repr=False)
class Rejected(Value):
    """A record of a file that was left out, with the reasons; an actor in `kept` came in without the faulty fields."""

    values: Mapping[str, Any]
    reasons: tuple[Diagnostic, ...]
    kept: bool = False
    table: str = ""
    tabular: bool = False

    __hash__ = None  # type: ignore[assignment] # it holds a mapping

    def _said(self) -> str:
        return f"{self.reasons[0].place}: {self.reasons[0].message}"

    @property
    def place(self) -> Place:
        """The place of the first reason."""
        return self.reasons[0].place


class Rejections:
    """Collects the records that are left out. Records of one row of the file are left out together."""

    def __init__(self) -> None:
        self._found: dict[int, tuple[Any, dict[Diagnostic, None], bool]] = {}

    def add(self, record: Any, reason: Diagnostic, *, kept: bool = False) -> None:
        """Leave out a raw record or an `Original` for a reason."""
        if self.full(record):
            return
        source = _source(record)
        _, reasons, in_part = self._found.setdefault(id(source), (source, {}, kept))
        reasons[reason] = None
        if len(self._found) > MOST_REJECTED:
            message = f"more than {MOST_REJECTED:,} records have faults; what follows is not read"
            raise DataError([Diagnostic("too-large", message, reason.place, help="correct what they share first")])
        self._found[id(source)] = (source, reasons, in_part and kept)

    def full(self, record: Any) -> bool:
        """Return whether a record is left out for as many reasons as are listed."""
        entry = self._found.get(id(_source(record)))
        return entry is not None and not entry[2] and len(entry[1]) >= MOST_REASONS

    def __contains__(self, record: Any) -> bool:
        entry = self._found.get(id(_source(record)))
        return entry is not None and not entry[2]

    def __len__(self) -> int:
        return len(self._found)

    @property
    def reasons(self) -> Iterator[Diagnostic]:
        """All reasons."""
        return (reason for _, reasons, _ in self._found.values() for reason in reasons)

    def listed(self) -> tuple[Rejected, ...]:
        """Return the records in the order of the file."""
        found = []
        for source, reasons, kept in self._found.values():
            if isinstance(source, Original):
                tabular = source.columns is not None
                found.append(Rejected(source.values, tuple(reasons), kept, source.table, tabular))
            else:
                found.append(Rejected(source.fields, tuple(reasons), kept))
        return tuple(sorted(found, key=lambda each: each.place))


def _source(record: Any) -> Any:
    return getattr(record, "original", None) or record


def rejected_files(rejected: Sequence[Rejected]) -> dict[str, str]:
    """Return the files that hold the records, by name: `rejected.csv`, one a table, and `rejected.jsonl`.

    The records are read several times, one at a time.
    """
    columns: dict[str, dict[str, None]] = {}
    for each in rejected:
        if each.tabular:
            columns.setdefault(each.table, {}).update((name, None) for name in each.values if name not in ADDED)
    files = {}
    for table, named in columns.items():
        name = "rejected.csv" if len(columns) == 1 else f"rejected-{_file_name(table)}.csv"
        rows = (_row(each, named) for each in rejected if each.tabular and each.table == table)
        files[name] = csv_text([[*named, *ADDED], *rows])
    lines = "".join(_line(each) for each in rejected if not each.tabular)
    return files | ({"rejected.jsonl": lines} if lines else {})


def _row(rejected: Rejected, columns: Iterable[str]) -> list[str]:
    cells = ("" if (value := rejected.values.get(name)) is None else str(value) for name in columns)
    return [*map(spreadsheet_safe, cells), *_added(rejected).values()]


def _line(rejected: Rejected) -> str:
    return json.dumps({**rejected.values, **_added(rejected)}, ensure_ascii=True, default=str) + "\n"


def _added(rejected: Rejected) -> dict[str, str]:
    place = rejected.place
    numbered = rejected.tabular and place.file.endswith(_OF_ROWS)  # a row of a text may take several lines
    where = f"{'row' if numbered else 'line'} {place.line}" if place.line else place.file
    if place.column > 1 and not rejected.tabular:  # several records may be in one line
        where = f"{where}, column {place.column}"
    return dict(zip(ADDED, (where, "; ".join(each.message for each in rejected.reasons)), strict=True))


def _file_name(table: str) -> str:
    return "".join(char if char.isalnum() or char in "-_" else "-" for char in table)
