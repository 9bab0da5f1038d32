"""All trails that are equal once their steps are folded: the same wholes act, through any of their parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.query.search.budget import Spend
from graph.query.search.distances import distances
from graph.query.search.moves import GOES_DOWN, GOES_UP, Phase, Trail, after_hop
from graph.view import View

__all__ = ["Variants"]


class Variants:
    """Finds the trails that are equal once folded. Results for a pair of wholes are reused for all trails past both."""

    def __init__(self, view: View, spend: Spend) -> None:
        self.view = view
        self.spend = spend
        self._below: dict[str, frozenset[str]] = {}
        self._meetings: dict[tuple[str, str], list[tuple[str, list[str]]]] = {}
        self._known_runs: dict[tuple[str, str], list[tuple[str, ...]]] = {}

    def of(self, wholes: Sequence[str]) -> Iterator[Trail]:
        """Yield the trails that fold to `wholes`, in no particular order."""
        return self._grown(wholes, Trail((wholes[0],), ()), "start")

    def _grown(self, wholes: Sequence[str], trail: Trail, phase: Phase) -> Iterator[Trail]:
        """Yield the trails that begin with `trail`, which has reached the first of `wholes`."""
        self.spend(1)
        if len(wholes) == 1:
            yield trail
            return
        whole, other = wholes[:2]
        for part, met in self._meeting(whole, other):
            if part != whole and phase not in GOES_DOWN:
                continue
            for down in self._runs(whole, part):
                left = Trail((*trail.actors, *down[1:]), (*trail.through, *[True] * (len(down) - 1)))
                for first in met:
                    came = after_hop(self.view, "down" if part != whole else phase, part, first)
                    if came is not None and (first == other or came in GOES_UP):
                        for arrived in self._arriving(left, other, first):
                            yield from self._grown(wholes[1:], arrived, came if first == other else "up")

    def _meeting(self, whole: str, other: str) -> list[tuple[str, list[str]]]:
        """Return the parts of `whole`, itself included, from which hops reach parts of `other`, with those parts."""
        found = self._meetings.get((whole, other))
        if found is None:
            found = self._meetings[whole, other] = []
            parts = self._with_parts(other)
            for part in sorted(self._with_parts(whole)):
                met = sorted(self.view.ahead(part, parts).keys() & parts)
                self.spend(1 + len(met))
                if met:
                    found.append((part, met))
        return found

    def _with_parts(self, whole: str) -> frozenset[str]:
        if whole not in self._below:
            self._below[whole] = self.view.with_parts(whole)
        return self._below[whole]

    def _arriving(self, left: Trail, whole: str, first: str) -> Iterator[Trail]:
        """Yield the extensions of a trail by a hop to `first` and steps up to its `whole` that repeat no actor."""
        for run in self._runs(whole, first):
            actors = (*left.actors, *reversed(run))
            if len(set(actors)) == len(actors):
                yield Trail(actors, (*left.through, False, *[True] * (len(run) - 1)))

    def _runs(self, whole: str, part: str) -> list[tuple[str, ...]]:
        """Return the runs of steps down from a whole to a part."""
        found = self._known_runs.get((whole, part))
        if found is None:
            found = self._known_runs[whole, part] = []
            above = distances([part], self.view.wholes)
            pending: list[tuple[str, ...]] = [(whole,)]
            while pending:
                self.spend(1)
                run = pending.pop()
                if run[-1] == part:
                    found.append(run)
                else:
                    pending += [(*run, each) for each in self.view.parts(run[-1]) if each in above and each not in run]
        return found
