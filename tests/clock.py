"""A clock for questions that goes on by being read: how long they take is then the same on every machine."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

from graph.query.search import budget

HANGS = 60  # seconds of the machine's own time


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
def clock_of_questions(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    """Put a clock in the place of the machine's; a question that never reads it fails when it hangs."""

    def hung(_signal: int, _frame: FrameType | None) -> None:
        raise AssertionError(f"no answer within {HANGS} seconds")

    clock = Clock()
    monkeypatch.setattr(budget, "time", clock)
    before = signal.signal(signal.SIGALRM, hung)
    signal.alarm(HANGS)
    try:
        yield clock
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
