"""Rows of tables that repeat the key of an earlier row: they are read beside the first, and in no other slice."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Protocol

from graph.exchange.plain import package
from graph.ingest.values import name_of, text_of

__all__ = ["Repeats", "Table", "key_columns"]

_MOST_BYTES: Final = 64 * 2**20  # of the rows that are read beside those of a slice
_LINE: Final = 32  # bits of the number of a line; the number of its table stands above


class Table(Protocol):
    """A file of rows."""

    path: Path

    def at(self, offset: int) -> bytes:
        """Return the row at an offset."""


def key_columns(columns: Sequence[str], mapped: Mapping[str, str], ids: Sequence[str]) -> tuple[int, int]:
    """Return the numbers of the columns of ids and of names, -1 for none.

    `mapped` has the columns that an import recognised; if it recognised none, `ids` are those that look like ids.
    """
    id = mapped.get("id") if mapped else next(iter(ids), None)
    id_at, name_at = (columns.index(name) if name in columns else -1 for name in (id, mapped.get("name")))
    return id_at, name_at


class Repeats:
    """The rows of all tables that repeat a key. Each row takes 24 bytes until `sort`, and then only these rows do.

    A row is known by its table and its line, as one number, in the order in which tables are added.
    """

    def __init__(self) -> None:
        self._tables: list[Table] = []
        self._columns: tuple[int, int] = (-1, -1)
        self._group = ""
        self._hashes, self._offsets, self._places = array("q"), array("Q"), array("Q")
        self._left: set[int] = set()  # the rows for which there was no room beside the first

    def begin(self, table: Table, columns: tuple[int, int], group: str = "") -> None:
        """Begin with the rows of a table: the numbers of its columns of ids and of names, and the group of its ids."""
        self._tables.append(table)
        self._columns = columns
        self._group = group

    def add(self, cells: Sequence[str], offset: int, line: int) -> None:
        """Add a row."""
        id, name = (cells[at] if 0 <= at < len(cells) else None for at in self._columns)
        if key := text_of(id) or name_of(name):
            self._hashes.append(hash((self._group, key)))
            self._offsets.append(offset)
            self._places.append(((len(self._tables) - 1) << _LINE) + line)

    def sort(self) -> None:
        """Forget the rows whose keys are their own."""
        numpy = package("numpy", "big")
        hashes = numpy.array(self._hashes, numpy.int64)
        self._hashes = array("q")
        order = numpy.argsort(hashes, kind="stable")
        hashes = hashes[order]
        again = numpy.zeros(len(hashes), bool)
        again[1:] = hashes[1:] == hashes[:-1]
        begins = numpy.flatnonzero(~again)
        first = order[begins[numpy.searchsorted(begins, numpy.flatnonzero(again), "right") - 1]]
        rest = order[again]
        places, offsets = numpy.array(self._places, numpy.uint64), numpy.array(self._offsets, numpy.uint64)
        sorted = numpy.lexsort((rest, first))
        self._firsts: Any = array("Q", places[first[sorted]].tolist())
        self._rest: Any = array("Q", places[rest[sorted]].tolist())
        self._offsets = array("Q", offsets[rest[sorted]].tolist())
        self._skipped: Any = array("Q", numpy.sort(places[rest]).tolist())
        self._places = array("Q")

    def skips(self, table: Table, line: int) -> bool:
        """Return whether the row in this line is read beside an earlier one."""
        place = self._begin(table) + line
        at = bisect_left(self._skipped, place)
        return at < len(self._skipped) and self._skipped[at] == place and place not in self._left

    def beside(self, table: Table, lines: Sequence[int], last: int) -> list[tuple[Table, int, bytes]]:
        """Return the rows that repeat the keys of those in `lines`, with their tables and lines.

        They are all rows of the table up to the line `last`, and as many others as fit.

        Args:
            table: The table of a slice.
            lines: Of the rows of the slice.
            last: The last line of the slice.
        """
        found, room, begin = [], _MOST_BYTES, self._begin(table)
        for line in lines:
            for at in range(bisect_left(self._firsts, begin + line), len(self._firsts)):
                if self._firsts[at] != begin + line:
                    break
                place = self._rest[at]
                if room > 0 or place <= begin + last:
                    where = self._tables[place >> _LINE]
                    found.append((where, place & (1 << _LINE) - 1, where.at(self._offsets[at])))
                    room -= len(found[-1][2])
                else:
                    self._left.add(place)
        return found

    def _begin(self, table: Table) -> int:
        return self._tables.index(table) << _LINE
