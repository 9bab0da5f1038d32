"""All trails that are equal once their steps are folded: those in which the same wholes act, whatever their parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from graph.query.search.moves import GOES_DOWN, GOES_UP, Phase, Trail, after_hop
from graph.view import View

__all__ = ["variants"]

_Check = Callable[[], None]


def variants(view: View, wholes: Sequence[str], check: _Check) -> Iterator[Trail]:
    """Yield the trails that `wholes` are left of once steps are folded, in no particular order.

    `check` is called now and then; it stops the work by raising.
    """
    runs = {whole: list(_down(view, (whole,))) for whole in wholes}
    return _grown(view, wholes, runs, Trail((wholes[0],), ()), "start", check)


def _down(view: View, run: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the runs of steps down that begin with `run`, it first."""
    yield run
    for part in view.parts(run[-1]):
        if part not in run:
            yield from _down(view, (*run, part))


def _grown(
    view: View,
    wholes: Sequence[str],
    runs: dict[str, list[tuple[str, ...]]],
    trail: Trail,
    phase: Phase,
    check: _Check,
) -> Iterator[Trail]:
    """Yield the trails that begin with `trail`, which came to the first of `wholes`."""
    check()
    if len(wholes) == 1:
        yield trail
        return
    for leaving in runs[wholes[0]] if phase in GOES_DOWN else runs[wholes[0]][:1]:
        down = Trail((*trail.actors, *leaving[1:]), (*trail.through, *[True] * (len(leaving) - 1)))
        ahead = view.ahead(leaving[-1])
        for arriving in runs[wholes[1]]:
            up = arriving[::-1]
            if up[0] not in ahead or not set(up).isdisjoint(down.actors) or len(set(down.actors)) < len(down.actors):
                continue
            came = after_hop(view, "down" if len(leaving) > 1 else phase, leaving[-1], up[0])
            if came is None or (len(up) > 1 and came not in GOES_UP):
                continue
            grown = Trail((*down.actors, *up), (*down.through, False, *[True] * (len(up) - 1)))
            yield from _grown(view, wholes[1:], runs, grown, "up" if len(up) > 1 else came, check)
