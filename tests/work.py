"""How tests judge work and how long they wait: never by seconds, which differ from machine to machine.

`assert_grows` compares the work of a large input with that of one a sixteenth of its size. `until` waits for a
condition. `PATIENCE` and `HANG` only end what would never end: no machine that works comes near them. Questions
count their own work. The scripts of the page have `tests/page/js/work.js`.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TypeVar

__all__ = ["HANG", "PATIENCE", "TIMES_THE_INPUT", "assert_grows", "ended", "until"]

HANG = 1800  # seconds for a test, or a program that it runs
PATIENCE = 120.0  # seconds for a condition to come true: only a test that fails waits for so long
TIMES_THE_INPUT = 16
TIMES_THE_WORK = 40  # sorting, and caches that overflow, stay below; quadratic work is 256 times as much
ROUNDS = 5
ENOUGH = 0.02  # seconds over which short work is measured
T = TypeVar("T")
R = TypeVar("R")


def assert_grows(work: Callable[[T], R], small: T, large: T) -> R:
    """Return what `work` makes of `large`; fail if that takes more than 40 times the processor time of `small`.

    `large` is 16 times `small`. The best of five rounds counts, as a busy machine can make a run slower. In each both
    are repeated until they have had a share of what else goes on, such as caches that others empty.
    """
    work(small)  # what is imported or compiled once
    times = []
    for _ in range(ROUNDS):
        spent, made = _spent_on_average(work, large)
        times.append(spent / _spent_on_average(work, small)[0])
        if times[-1] <= TIMES_THE_WORK:
            return made
    raise AssertionError(f"{TIMES_THE_INPUT} times the input takes {min(times):.0f} times the work")


def _spent_on_average(work: Callable[[T], R], given: T) -> tuple[float, R]:
    total, runs = 0.0, 0
    while True:
        before = time.process_time()
        made = work(given)
        total += time.process_time() - before
        runs += 1
        if total >= ENOUGH:
            return total / runs, made


def until(happened: Callable[[], object], what: str = "it") -> None:
    """Wait until `happened` returns something true. Fails after `PATIENCE` seconds, naming `what`."""
    end = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < end, f"{what} never happened"
        time.sleep(0.02)


@contextmanager
def ended() -> Iterator[None]:
    """Fail what does not end within `HANG` seconds, where the system has alarm signals."""

    def hung(_signal: int, _frame: FrameType | None) -> None:
        raise AssertionError(f"it does not end: {HANG} seconds have passed")

    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, hung)
    signal.alarm(HANG)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
