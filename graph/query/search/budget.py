"""The work that a question may take: counted in links examined, so that it is the same on every machine.

A link examined is one unit, whether to find out where walks can lead or to walk on over it. One that is judged as part
of a path is `JUDGED` units: its days, its claims and their sources are looked at. Links that cannot lie on an answer
are left out before walks are tried. graph/page/js/query/budget.js counts the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from graph.errors import FilterError

__all__ = ["JUDGED", "WORK", "Budget", "OutOfWork", "Spend"]

WORK: Final = 5_000_000  # links examined: about ten seconds on an ordinary machine
JUDGED: Final = 10  # links examined that one of a path judged counts for

Spend = Callable[[int], None]  # called with links examined; stops the work by raising OutOfWork


class OutOfWork(Exception):
    """The budget of a question is spent."""


class Budget:
    """So many links that may be examined: `work`, at least 0. Raises FilterError for another number."""

    def __init__(self, work: int = WORK) -> None:
        if isinstance(work, bool) or not isinstance(work, int) or work < 0:
            raise FilterError(f"`work` is a whole number of links, at least 0, not {work!r}", words=("work",))
        self._work = work
        self.spent = 0

    @property
    def left(self) -> int:
        """The links that may still be examined."""
        return self._work - self.spent

    def spend(self, links: int) -> None:
        """Count links examined. Raises OutOfWork when they are more than are left."""
        self.spent += links
        if self.spent > self._work:
            self.spent = self._work
            raise OutOfWork

    @contextmanager
    def share(self, most: int) -> Iterator[Budget]:
        """Give a budget of at most `most` of what is left, and count what is spent of it."""
        part = Budget(min(most, self.left))
        try:
            yield part
        finally:
            self.spent += part.spent
