"""Collects faults in bounded memory: the first of each code are kept, the rest are counted."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from graph.diagnostics import Diagnostic

__all__ = ["MOST_ALIKE", "Faults", "Room", "always"]

MOST_ALIKE = 1_000  # faults of one code in one file

Room = Callable[[str, str], bool]
"""Says whether a fault of a code in a file would be kept; what finds faults asks before it builds one."""


def always(_code: str, _file: str) -> bool:
    """Return True: there is room for every fault."""
    return True


class Faults:
    """Faults in the order found; at most `most` of a code in a file, the last of which says how many follow.

    `most` is `MOST_ALIKE`; None means no limit.
    """

    def __init__(self, most: int | None = MOST_ALIKE) -> None:
        self._most = sys.maxsize if most is None else most
        self._kept: list[Diagnostic] = []
        self._counts: dict[tuple[str, str], int] = {}
        self._last: dict[tuple[str, str], int] = {}

    def room(self, code: str, file: str) -> bool:
        """Return whether one more fault of `code` in `file` would be kept; if not, it is counted."""
        count = self._counts.get((code, file), 0)
        if count >= self._most:
            self._counts[code, file] = count + 1
        return count < self._most

    def more(self, code: str, file: str, number: int) -> None:
        """Count `number` further faults of `code` in `file` beyond those that are kept."""
        self._counts[code, file] = self._counts.get((code, file), 0) + number

    def add(self, fault: Diagnostic) -> None:
        """Add a fault if there is room."""
        key = (fault.code, fault.place.file)
        if self.room(*key):
            self._counts[key] = self._counts.get(key, 0) + 1
            self._last[key] = len(self._kept)
            self._kept.append(fault)

    def extend(self, faults: Iterable[Diagnostic]) -> None:
        """Add each fault for which there is room, one at a time, so that the others take no memory."""
        for fault in faults:
            self.add(fault)

    def alter(self, code: str, change: Callable[[Diagnostic], Diagnostic]) -> None:
        """Put what `change` returns in place of each fault of a code that is kept: one of the same code and file."""
        self._kept = [change(each) if each.code == code else each for each in self._kept]

    def join(self, other: Faults) -> None:
        """Add the faults of `other`, and those that it only counted."""
        self.extend(other._kept)
        for key, count in other._counts.items():
            if count > other._most:
                self.more(*key, count - other._most)

    def __iter__(self) -> Iterator[Diagnostic]:
        found = list(self._kept)
        for key, at in self._last.items():
            more = self._counts[key] - self._most
            if more > 0:
                message = f"{found[at].message}; {more:,} more faults of this kind in this file are not listed"
                found[at] = replace(found[at], message=message, more=more)
        return iter(found)

    def __bool__(self) -> bool:
        return bool(self._kept)
