"""The judges of the tests: what grows too fast fails, what only takes long does not."""

from __future__ import annotations

import signal
from collections.abc import Callable

import pytest

from tests import work
from tests.work import TIMES_THE_INPUT, assert_grows, ended, until

SMALL = 100
LARGE = SMALL * TIMES_THE_INPUT


def pairs(size: int) -> int:
    """Take steps of the square of the size."""
    return sum(1 for _ in range(size) for _ in range(size))


def test_quadratic_work_fails() -> None:
    """The square of the size is too much."""
    with pytest.raises(AssertionError, match="16 times the input takes"):
        assert_grows(pairs, SMALL, LARGE)


@pytest.mark.parametrize(
    "work", [lambda size: pairs(100) and sum(range(size)), lambda size: sorted(map(str, range(size)))]
)
def test_work_in_proportion_passes(work: Callable[[int], object]) -> None:
    """Work that is constant, in proportion or little more passes, however long it takes."""
    assert_grows(work, SMALL, LARGE)


def test_what_the_large_input_gives_is_returned() -> None:
    """The result is that of the large input, although the small one is worked on before and after it."""
    assert assert_grows(lambda size: size, SMALL, LARGE) == LARGE


def test_one_slow_run_is_not_held_against_it() -> None:
    """A run that something else slows down counts only when no other of the five is better."""
    slow = iter([10_000])
    assert_grows(lambda size: sum(range(1000 * next(slow, 1) if size == LARGE else 1000)), SMALL, LARGE)


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="needs alarm signals")
def test_what_never_happens_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """A condition that never comes true, and a test that never ends, fail by name."""
    monkeypatch.setattr(work, "PATIENCE", 0.01)
    with pytest.raises(AssertionError, match="the bell never happened"):
        until(lambda: False, "the bell")
    monkeypatch.setattr(work, "HANG", 1)
    with pytest.raises(AssertionError, match="it does not end"), ended():
        signal.pause()
