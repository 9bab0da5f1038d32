"""What a bulk import leaves out, counted once although slices read some lines and tables again."""

from __future__ import annotations

import pickle
from array import array
from collections import Counter
from collections.abc import Iterable, MutableSet, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from sys import intern
from tempfile import TemporaryFile
from typing import Any, Final, overload

from graph.errors import DataError
from graph.exchange.loss import Loss
from graph.ingest.rejected import Rejected

__all__ = ["Left", "Listed", "Losses"]

_MOST_LISTED: Final = 100_000  # records kept to be listed
Left = Counter[tuple[str, str]]  # what was left out and what became of it


class Listed(Sequence[Rejected]):
    """Rejected records, in the order of their places, in a file without a name. Each is read when asked for."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file: Any = TemporaryFile(dir=folder)  # noqa: SIM115 - as long as this object
        self._offsets = array("Q")
        self._places: list[tuple[Any, ...]] = []
        self._sorted = True

    def append(self, found: Rejected) -> None:
        """Add a record."""
        place = found.place
        span = (place.line, place.column, place.end_line, place.end_column)
        self._places.append((intern(place.file), *span, len(self._places)))
        self._offsets.append(self._file.seek(0, 2))
        self._sorted = False
        pickle.dump(found, self._file, pickle.HIGHEST_PROTOCOL)

    def __len__(self) -> int:
        return len(self._offsets)

    @overload
    def __getitem__(self, at: int) -> Rejected: ...
    @overload
    def __getitem__(self, at: slice) -> list[Rejected]: ...
    def __getitem__(self, at: int | slice) -> Rejected | list[Rejected]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        if not self._sorted:
            self._places.sort()
            self._sorted = True
        self._file.seek(self._offsets[self._places[at][-1]])
        found: Rejected = pickle.load(self._file)  # this object wrote it, and nobody else can
        return found


@dataclass
class Losses:
    """Words and records that an import could not keep.

    `rejected` are the first records left out or imported in part; `left_out` and `in_part` count all of them.
    """

    rejected: Listed = field(default_factory=Listed)
    left_out: int = 0
    in_part: int = 0
    seen: MutableSet[str] = field(default_factory=set)  # the reasons for which records were left out
    _left: Left = field(default_factory=Counter)

    def leave(self, left: Left) -> None:
        """Count what is left out; a table that is not read counts once, and not in each slice."""
        again = {each for each in left if each[0].startswith("table `") and each in self._left}
        self._left.update({each: count for each, count in left.items() if each not in again})

    def reject(self, found: Iterable[Rejected]) -> None:
        """Count records that are left out, once, though a line may be read in several slices."""
        for each in found:
            key = str(hash(tuple((reason.place.file, reason.place.line, reason.message) for reason in each.reasons)))
            if key in self.seen:
                continue
            self.seen.add(key)
            self.left_out += not each.kept
            self.in_part += each.kept
            if len(self.rejected) < _MOST_LISTED:
                self.rejected.append(each)

    def refuse(self) -> None:
        """Raise DataError with the reasons of all records that are left out, if there are any."""
        if self.rejected:
            raise DataError([reason for each in self.rejected for reason in each.reasons])

    def listed(self) -> tuple[Loss, ...]:
        """Return what was left out, in the order of its names."""
        return tuple(Loss(what, count, became, ()) for (what, became), count in sorted(self._left.items()))
