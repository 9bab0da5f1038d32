"""What a bulk import leaves out, counted once although slices read some lines and tables again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from graph.errors import DataError
from graph.exchange.loss import Loss
from graph.ingest.rejected import Rejected

__all__ = ["Left", "Losses"]

_MOST_LISTED: Final = 100_000  # records kept to be listed
Left = Counter[tuple[str, str]]  # what was left out and what became of it


@dataclass
class Losses:
    """Words and records that an import could not keep.

    `rejected` are the first records left out or imported in part, and `left_out` counts those left out.
    """

    rejected: list[Rejected] = field(default_factory=list)
    left_out: int = 0
    _left: Left = field(default_factory=Counter)
    _reasons: set[int] = field(default_factory=set)

    def leave(self, left: Left) -> None:
        """Count what is left out; a table that is not read counts once, and not in each slice."""
        again = {each for each in left if each[0].startswith("table `") and each in self._left}
        self._left.update({each: count for each, count in left.items() if each not in again})

    def reject(self, found: Iterable[Rejected]) -> None:
        """Count records that are left out, once, though a line may be read in several slices."""
        for each in found:
            key = hash(tuple((reason.place.file, reason.place.line, reason.message) for reason in each.reasons))
            if key in self._reasons:
                continue
            self._reasons.add(key)
            self.left_out += not each.kept
            if len(self.rejected) < _MOST_LISTED:
                self.rejected.append(each)

    def refuse(self) -> None:
        """Raise DataError with the reasons of all records that are left out, if there are any."""
        if self.rejected:
            raise DataError([reason for each in self.rejected for reason in each.reasons])

    def listed(self) -> tuple[Loss, ...]:
        """Return what was left out, in the order of its names."""
        return tuple(Loss(what, count, became, ()) for (what, became), count in sorted(self._left.items()))
