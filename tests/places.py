"""Pages laid out in no time, for tests that ask what a page holds and not where it is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from graph.picture import annealing

__all__ = ["placed_at_once"]


@contextmanager
def placed_at_once() -> Iterator[None]:
    """Leave every actor in its first place of its band."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(annealing, "_EFFORT", 0)
        yield
