"""The work that a question may take, counted in links examined, so that it is the same on every machine.

Each link examined is one unit, both when distances are computed and when a walk follows it. A link that is judged as
part of a path is `JUDGED` units, for its days, its claims and their sources. Links that cannot be on an answer are
excluded before walks are tried. graph/page/js/query/budget.js counts in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from graph.errors import FilterError

__all__ = ["JUDGED", "WORK", "Budget", "OutOfWork", "Spend"]

WORK: Final = 5_000_000  # links examined: about ten seconds on an ordinary machine
JUDGED: Final = 10  # units for a link that is judged as part of a path

Spend = Callable[[int], None]  # called with a number of links examined; stops the work by raising OutOfWork


class OutOfWork(Exception):
    """The budget of a question is spent."""


class Budget:
    """The number of links that may be examined: `work`, at least 0. Raises FilterError for another number."""

    def __init__(self, work: int = WORK) -> None:
        if isinstance(work, bool) or not isinstance(work, int) or work < 0:
            raise FilterError(f"`work` is a whole number of links, at least 0, not {work!r}", words=("work",))
        self.work = work
        self.spent = 0

    @property
    def left(self) -> int:
        """The links that may still be examined."""
        return self.work - self.spent

    def spend(self, links: int) -> None:
        """Count links examined. Raises OutOfWork if they exceed what is left."""
        self.spent += links
        if self.spent > self.work:
            self.spent = self.work
            raise OutOfWork

    @contextmanager
    def share(self, most: int) -> Iterator[Budget]:
        """Yield a budget of at most `most` of the remainder, and charge what it spends."""
        part = Budget(min(most, self.left))
        try:
            yield part
        finally:
            self.spent += part.spent
