"""Clocks that make answers the same on every machine: one stands still, the other goes on by being read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from graph.query.search import budget


@contextmanager
def stopped_clock() -> Iterator[None]:
    """Give every question the time that it needs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(budget, "time", SimpleNamespace(monotonic=lambda: 0.0))
        yield


class Clock:
    """Each reading takes a second. One that is long past the `end`, once it is set, fails the test."""

    def __init__(self) -> None:
        self.now = 0
        self.end: int | None = None

    def monotonic(self) -> float:
        """Return the seconds since the clock was made."""
        self.now += 1
        assert self.end is None or self.now <= self.end, "the budget is spent, and the question goes on"
        return self.now

    def allow(self, seconds: int, more: int = 1) -> int:
        """Return a budget of `seconds` that begins now; up to `more` readings may follow the one that ends it."""
        self.end = self.now + 1 + seconds + more
        return seconds


@contextmanager
def clock_of_questions() -> Iterator[Clock]:
    """Put a clock in the place of the machine's."""
    with pytest.MonkeyPatch.context() as patch:
        clock = Clock()
        patch.setattr(budget, "time", clock)
        yield clock
