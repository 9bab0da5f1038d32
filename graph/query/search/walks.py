"""Sequences of actors that can be paths: simple, of a given length, strength and time, past the actors asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from graph.query.search.budget import Budget
from graph.query.search.detours import fewest_hops
from graph.query.search.space import Layer, Outlook, SearchSpace
from graph.query.search.time_outlook import NoOutlook, TimeOutlook, time_outlook
from graph.query.search.via_space import ViaSpace
from graph.records.grades import CONFIDENCES
from graph.records.walks import Walk
from graph.view import View

__all__ = ["Walks"]

MANY_REFUSED = 50  # walks that time did not allow, from which on the search looks ahead in time too


class _State(NamedTuple):
    """Of a walk so far: the confidence of its weakest hop, bits of the actors passed, and how it stands in time."""

    weakest: int
    passed: int
    time: object


class Walks:
    """The walks from `start` to `end` in `view`, as `walk` says. Raises OutOfTime once `budget` is spent."""

    def __init__(self, view: View, walk: Walk, start: str, end: str, budget: Budget) -> None:
        self.view = view
        self.walk = walk
        self.start = start
        self.end = end
        self._check = budget.check
        passed = [actor for actor in walk.via if actor not in (start, end)]
        self._space: SearchSpace | ViaSpace = (
            ViaSpace(view, start, passed[0], walk.via, end, self._check)
            if passed
            else SearchSpace(view, start, walk.via, end, self._check)
        )
        bits = self._space.bits
        self._to_pass = sum(bits.values()) & ~(bits.get(start, 0) | bits.get(end, 0))
        self._untracked = set(walk.via) - bits.keys()
        self._refused = 0
        self._outlooks: dict[int, TimeOutlook] = {}

    def refuse(self) -> None:
        """Note that time does not allow the walk that came last."""
        self._refused += 1

    def lengths(self) -> Iterator[Sequence[Layer]]:
        """Yield, for each number of hops that a path may have, the layers of actors that it can pass."""
        longest = min(self.walk.max_hops, len(self.view.graph.dataset.actors) - 1)
        fewest = fewest_hops(self.view, self.start, self.walk.via, self.end, self._check)
        for hops in range(fewest or longest + 1, longest + 1):
            layers = self._space.layers(hops)
            if layers is not None:
                yield layers

    def through(self, layers: Sequence[Layer], level: int) -> Iterator[tuple[str, ...]]:
        """Yield, by id, the simple paths through `layers` whose best links' lowest confidence is just `level`."""
        walked = [self.start]
        states = [_State(len(CONFIDENCES), self._space.bits.get(self.start, 0), None)]
        ways = [self._onward(self.start, layers[-2], level)]
        times: TimeOutlook | NoOutlook = NoOutlook()
        while ways:
            self._check()
            if isinstance(times, NoOutlook) and self._looks_ahead():
                times = self._outlook(layers)
                states = [state._replace(time=at) for state, at in zip(states, times.walked(walked), strict=True)]
            step = next(ways[-1], None)
            if step is None:
                for stack in (ways, states, walked):
                    stack.pop()
                continue
            other, strength = step
            left = len(layers) - 1 - len(walked)
            if other in walked or (other == self.end and left):
                continue
            state = self._after(states[-1], other, strength)
            if not self._can_end(state, layers[left][other], level):
                continue
            state = state._replace(time=times.step(states[-1].time, walked[-1], other, left))
            if state.time is None:
                continue
            if left:
                walked.append(other)
                states.append(state)
                ways.append(self._onward(other, layers[left - 1], level))
            elif self._untracked.issubset((*walked, other)):
                yield (*walked, other)

    def _onward(self, actor: str, layer: Layer, level: int) -> Iterator[tuple[str, int]]:
        steps = self.view.ahead(actor, layer)
        return ((other, steps[other]) for other in sorted(steps.keys() & layer.keys()) if steps[other] >= level)

    def _looks_ahead(self) -> bool:
        """Return whether time has refused so many walks that looking ahead is worth it."""
        return self._refused >= MANY_REFUSED and self.walk.time != "any"

    def _after(self, state: _State, other: str, strength: int) -> _State:
        return _State(min(state.weakest, strength), state.passed | self._space.bits.get(other, 0), None)

    def _can_end(self, state: _State, outlook: Outlook, level: int) -> bool:
        """Return whether a walk that goes on as `outlook` says can be of `level` and pass all that it must."""
        to_pass = self._to_pass
        return any(
            min(state.weakest, weakest) == level and (state.passed | passed) & to_pass == to_pass
            for weakest, passed in outlook
        )

    def _outlook(self, layers: Sequence[Layer]) -> TimeOutlook:
        hops = len(layers)
        if hops not in self._outlooks:
            self._outlooks[hops] = time_outlook(self.view, self.walk.time, layers, self._check)
        return self._outlooks[hops]
