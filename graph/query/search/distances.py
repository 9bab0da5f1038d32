"""The only breadth-first search: the number of steps to everything reachable."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

__all__ = ["distances"]

T = TypeVar("T", bound=Hashable)


def distances(starts: Iterable[T], after: Callable[[T], Iterable[T]], most: int | None = None) -> dict[T, int]:
    """Return the number of steps from the nearest of `starts` to everything reachable, nearest first.

    Args:
        starts: These are 0 steps away.
        after: Everything reachable in one step.
        most: Maximum number of steps, inclusive; None for no limit.

    >>> distances([1], lambda number: [number + 1, 2 * number], most=2)
    {1: 0, 2: 1, 3: 2, 4: 2}
    """
    found = dict.fromkeys(starts, 0)
    queue = list(found)
    for one in queue:  # grows
        steps = found[one] + 1
        if most is not None and steps > most:
            break
        new = [other for other in dict.fromkeys(after(one)) if other not in found]
        found.update(dict.fromkeys(new, steps))
        queue += new
    return found
