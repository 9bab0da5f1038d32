"""A table of cells: its rows, its header, and the location of each cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from graph.diagnostics import Diagnostic, Place
from graph.errors import DataError
from graph.ingest.raw import Location
from graph.ingest.rejected import ADDED, Original, named_cells
from graph.ingest.values import name_of, text_of

__all__ = ["Sheet"]

_ENDS: Final = frozenset(("source", "target"))
_NAMES: Final = frozenset(("name", "source.name", "target.name"))
_COUNTRIES: Final = frozenset(("country", "source.country", "target.country"))
_NOT_WORDS: Final = _COUNTRIES | _ENDS  # fields in which a word such as "NA" may mean something


@dataclass
class Sheet:
    """A table: rows of cells, and the location of a cell by row and column from 0; column -1 is the row."""

    name: str
    rows: list[list[Any]]
    place: Callable[[int, int], Place]
    header: int = 0
    columns: list[str] = field(default_factory=list)
    nothing: Counter[tuple[str, str]] = field(default_factory=Counter)  # (field, word) of cells that mean nothing
    short: int = 0  # rows with fewer cells than columns
    faulty: Sequence[tuple[str, DataError]] = ()  # lines that are no rows
    records: Sequence[Mapping[str, Any]] = ()  # the objects that the rows below the first were made from
    spaced: bool = False  # whether rows were split into cells at spaces
    delimited: bool = False  # whether marks between the cells say how many there are, as in CSV
    _columns: Sequence[str] = field(default=(), init=False)  # those that `_taken` and `_free` were found for
    _taken: dict[tuple[tuple[str, str], ...], dict[str, int]] = field(default_factory=dict, init=False)
    _free: dict[tuple[frozenset[str], int], list[tuple[int, str]]] = field(default_factory=dict, init=False)

    def place_below(self, row: int, column: int) -> Place:
        """Return the location of a cell, with rows counted from below the first."""
        return self.place(row + 1, column)

    def under(self, head: Sheet) -> Sheet:
        """Return this table under the first row of another."""
        return Sheet(self.name, [head.rows[0], *self.rows], lambda row, column: self.place(max(0, row - 1), column))

    def body(self) -> range:
        """The numbers of the rows under the header."""
        return range(self.header + 1, len(self.rows))

    def location(self, row: int, mapped: Mapping[str, str]) -> Location:
        """Return the locations of the fields of a row."""

        def place(name: str) -> Place:
            column = mapped.get(name) or mapped.get({"id": "name", "amounts": "amount"}.get(name, ""))
            return self.place(row, self.columns.index(column) if column in self.columns else -1)

        return place

    def original(self, row: int) -> Original:
        """Return a row as it is in the file."""
        if self.records:
            return Original(self.name, None, self.records[row - 1])
        return Original(self.name, self.columns, self.rows[row])

    def values(self, row: int, mapped: Mapping[str, str]) -> dict[str, Any]:
        """Return the cells of a row that have a value, by our field names."""
        cells = self.rows[row]
        self._forget_old_columns()
        key = tuple(mapped.items())
        if (at := self._taken.get(key)) is None:
            at = self._taken[key] = {name: self.columns.index(column) for name, column in mapped.items()}
        return {name: cells[i] for name, i in at.items() if i < len(cells) and self._says(name, cells[i])}

    def _forget_old_columns(self) -> None:
        if self._columns != self.columns:
            self._columns = list(self.columns)
            self._taken.clear()
            self._free.clear()

    def _says(self, field: str, cell: Any) -> bool:
        """Return whether a cell has a value; words such as "n/a" that mean nothing there are counted."""
        if cell in ("", None):
            return False
        if field in _NOT_WORDS and isinstance(cell, str):
            return bool(cell.strip())  # NA is Namibia, and an actor that is listed may be called Unknown
        if (name_of(cell) if field in _NAMES else text_of(cell)) is not None:
            return True
        if isinstance(cell, str) and (word := cell.strip()):
            self.nothing[field, word] += 1
        return False

    def others(self, row: int, taken: Collection[str]) -> dict[str, Any]:
        """Return the cells of a row that are in none of the columns `taken`, by column."""
        cells = self.rows[row]
        self._forget_old_columns()
        key = frozenset(taken), len(cells)
        if (free := self._free.get(key)) is None:
            named = enumerate(name for name, _ in named_cells(self.columns, cells))
            free = self._free[key] = [each for each in named if self._is_free(each[1], taken)]
        return {name: cells[at] for at, name in free if self._says(name, cells[at])}

    def _is_free(self, column: str, taken: Collection[str]) -> bool:
        """Return whether the cells of a column that is in no field are kept."""
        return column not in taken and column not in ADDED

    def misshapen(self, row: int) -> Diagnostic | None:
        """Return the fault of a row with more cells than columns; one with fewer is counted in `short`."""
        width = len(self.columns)
        cells = self.rows[row]
        if not self.delimited or len(cells) == width:
            return None
        if len(cells) < width:
            self.short += 1
            return None
        if not any(text_of(cell) for cell in cells[width:]):
            return None
        message = f"this row has {len(cells)} cells for {width} columns"
        help = "put a cell that contains the delimiter in quotation marks"
        return Diagnostic("wrong-shape", message, self.place(row, width), help=help)

    def convert(self, column: str, convert: Callable[[Any], Any]) -> None:
        """Replace the cells under the header in a column."""
        at = self.columns.index(column)
        for row in self.body():
            if at < len(self.rows[row]):
                self.rows[row] = [*self.rows[row][:at], convert(self.rows[row][at]), *self.rows[row][at + 1 :]]

    def cells(self, column: str) -> list[Any]:
        """Return the cells under the header in a column."""
        at = self.columns.index(column)
        return [self.rows[row][at] for row in self.body() if at < len(self.rows[row])]
