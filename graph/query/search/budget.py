"""The time that a question may take: the one place of the questions that looks at the clock."""

from __future__ import annotations

import time

__all__ = ["TIME_BUDGET", "Budget", "OutOfTime"]

TIME_BUDGET = 10.0  # seconds
_CALLS_A_LOOK = 32  # at the clock


class OutOfTime(Exception):
    """The time budget of a question is spent."""


class Budget:
    """So many `seconds` from now on; none and less are spent at once."""

    def __init__(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds
        self._countdown = 0

    @property
    def left(self) -> float:
        """The seconds left; 0 when the budget is spent."""
        return max(0.0, self._deadline - time.monotonic())

    def check(self) -> None:
        """Raise OutOfTime when the budget is spent; the clock is read once in so many calls, the first among them."""
        self._countdown -= 1
        if self._countdown < 0:
            self._countdown = _CALLS_A_LOOK
            if time.monotonic() >= self._deadline:
                raise OutOfTime
