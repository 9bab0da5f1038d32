"""All trails that are equal once their steps are folded: those in which the same wholes act, whatever their parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.query.search.budget import Spend
from graph.query.search.distances import distances
from graph.query.search.moves import GOES_DOWN, GOES_UP, Phase, Trail, after_hop
from graph.view import View

__all__ = ["variants"]


def variants(view: View, wholes: Sequence[str], spend: Spend) -> Iterator[Trail]:
    """Yield the trails that `wholes` are left of once steps are folded, in no particular order."""
    return _Variants(view, spend).grown(wholes, Trail((wholes[0],), ()), "start")


class _Variants:
    def __init__(self, view: View, spend: Spend) -> None:
        self.view = view
        self.spend = spend

    def grown(self, wholes: Sequence[str], trail: Trail, phase: Phase) -> Iterator[Trail]:
        """Yield the trails that begin with `trail`, which came to the first of `wholes`."""
        if len(wholes) == 1:
            yield trail
            return
        whole, other = wholes[:2]
        acting = sorted(self.view.with_parts(whole)) if phase in GOES_DOWN else [whole]
        for part in acting:
            ahead = self.view.ahead(part)
            self.spend(1 + len(ahead))
            met = sorted(ahead.keys() & self.view.with_parts(other))
            for down in self._runs(whole, part) if met else ():
                left = Trail((*trail.actors, *down[1:]), (*trail.through, *[True] * (len(down) - 1)))
                for first in met:
                    came = after_hop(self.view, "down" if part != whole else phase, part, first)
                    if came is not None and (first == other or came in GOES_UP):
                        for arrived in self._arriving(left, other, first):
                            yield from self.grown(wholes[1:], arrived, came if first == other else "up")

    def _arriving(self, left: Trail, whole: str, first: str) -> Iterator[Trail]:
        """Yield the trails on from one by a hop to `first` and steps up to its `whole`, that come to no actor twice."""
        for run in self._runs(whole, first):
            actors = (*left.actors, *reversed(run))
            if len(set(actors)) == len(actors):
                yield Trail(actors, (*left.through, False, *[True] * (len(run) - 1)))

    def _runs(self, whole: str, part: str) -> Iterator[tuple[str, ...]]:
        """Yield the runs of steps down from a whole to a part."""
        above = distances([part], self.view.wholes)
        pending: list[tuple[str, ...]] = [(whole,)]
        while pending:
            self.spend(1)
            run = pending.pop()
            if run[-1] == part:
                yield run
            else:
                pending += [(*run, each) for each in self.view.parts(run[-1]) if each in above and each not in run]
