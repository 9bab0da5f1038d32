"""Rows of a table that repeat the key of an earlier row: they are read beside the first, and in no other slice."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from graph.exchange.plain import package
from graph.ingest.values import name_of, text_of

__all__ = ["Repeats", "key_columns"]

_MOST_BYTES: Final = 64 * 2**20  # of the rows that are read beside those of a slice


def key_columns(columns: Sequence[str], mapped: Mapping[str, str], ids: Sequence[str]) -> tuple[int, int]:
    """Return the numbers of the columns of ids and of names, -1 for none.

    `mapped` has the columns that an import recognised; if it recognised none, `ids` are those that look like ids.
    """
    id = mapped.get("id") if mapped else next(iter(ids), None)
    id_at, name_at = (columns.index(name) if name in columns else -1 for name in (id, mapped.get("name")))
    return id_at, name_at


class Repeats:
    """The rows of one table that repeat a key. Each row takes 20 bytes until `sort`, and then only these rows do."""

    def __init__(self, id: int, name: int) -> None:
        self._id, self._name = id, name
        self._hashes, self._offsets, self._lines = array("q"), array("Q"), array("I")
        self._left: set[int] = set()  # the lines of rows for which there was no room beside the first

    def add(self, cells: Sequence[str], offset: int, line: int) -> None:
        """Add a row."""
        if key := self._key(cells):
            self._hashes.append(hash(key))
            self._offsets.append(offset)
            self._lines.append(line)

    def _key(self, cells: Sequence[str]) -> str | None:
        id, name = (cells[at] if 0 <= at < len(cells) else None for at in (self._id, self._name))
        return text_of(id) or name_of(name)

    def sort(self) -> None:
        """Forget the rows whose keys are their own."""
        numpy = package("numpy", "big")
        hashes = numpy.array(self._hashes, numpy.int64)
        order = numpy.argsort(hashes, kind="stable")
        hashes = hashes[order]
        again = numpy.zeros(len(hashes), bool)
        again[1:] = hashes[1:] == hashes[:-1]
        begins = numpy.flatnonzero(~again)
        first = order[begins[numpy.searchsorted(begins, numpy.flatnonzero(again), "right") - 1]]
        rest = order[again]
        lines, offsets = numpy.array(self._lines, numpy.uint32), numpy.array(self._offsets, numpy.uint64)
        sorted = numpy.lexsort((rest, first))
        self._firsts: Any = array("I", lines[first[sorted]].tolist())
        self._rest: Any = array("I", lines[rest[sorted]].tolist())
        self._at: Any = array("Q", offsets[rest[sorted]].tolist())
        self._skipped: Any = array("I", numpy.sort(lines[rest]).tolist())
        self._hashes, self._offsets, self._lines = array("q"), array("Q"), array("I")

    def skips(self, line: int) -> bool:
        """Return whether the row in this line is read beside an earlier one."""
        at = bisect_left(self._skipped, line)
        return at < len(self._skipped) and self._skipped[at] == line and line not in self._left

    def beside(self, read: Callable[[int], bytes], lines: Sequence[int], last: int) -> list[tuple[int, bytes]]:
        """Return the rows that repeat the keys of those in `lines`: all up to the line `last`, and as many as fit.

        Args:
            read: Returns the row at an offset.
            lines: Of the rows of a slice.
            last: The last line of the slice.
        """
        found, room = [], _MOST_BYTES
        for line in lines:
            for at in range(bisect_left(self._firsts, line), len(self._firsts)):
                if self._firsts[at] != line:
                    break
                if room > 0 or self._rest[at] <= last:
                    found.append((self._rest[at], read(self._at[at])))
                    room -= len(found[-1][1])
                else:
                    self._left.add(self._rest[at])
        return found
