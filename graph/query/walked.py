"""The links on walks into, out of or between actors: what lies upstream and downstream of them.

A walk moves as a path does (`graph.query.search.moves`), but may visit an actor twice. It does not come back to where
it began, nor go on from where it ends.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from graph.query.search.moves import GOES_DOWN, GOES_UP, Phase, after_hop
from graph.view import View

__all__ = ["walked_links"]

_PHASES: tuple[Phase, ...] = ("start", "down", "arrived", "up", "rising")
_OVER: tuple[Phase, ...] = ("arrived", "up", "rising")  # in which a walk may end


class _State(NamedTuple):
    actor: str
    phase: Phase
    passed: frozenset[str]  # of the actors that it must pass through


_Move = tuple[_State, tuple[str, ...]]  # where it leads, and its links


def walked_links(
    view: View, starts: Collection[str] | None, ends: Collection[str] | None, *, hops: int, via: Iterable[str] = ()
) -> set[str]:
    """Return the ids of links on walks of at most `hops` hops, at least one.

    Args:
        view: The links that hops take; steps are over those that it steps over.
        starts: Where walks begin; None means anywhere.
        ends: Where they end; None means anywhere.
        hops: Maximum number of hops, inclusive; steps are not counted.
        via: Actors that each walk must pass through, in any order.
    """
    walks = _Walks(view, starts, ends, frozenset(via))
    if ends is None:
        ahead = walks.distances(walks.begun(), walks.hops_on, walks.steps_on, hops)
        back = walks.distances(walks.over(ahead), walks.hops_back, walks.steps_back, hops, within=ahead)
    else:
        back = walks.distances(walks.over(None), walks.hops_back, walks.steps_back, hops)
        ahead = walks.distances(walks.begun(back), walks.hops_on, walks.steps_on, hops, within=back)
    found: set[str] = set()
    for state, far in ahead.items():
        for cost, moves in ((1, walks.hops_on), (0, walks.steps_on)):
            for after, links in moves(state):
                if after in back and far + cost + back[after] <= hops:
                    found.update(links)
    return found


class _Walks:
    def __init__(
        self, view: View, starts: Collection[str] | None, ends: Collection[str] | None, via: frozenset[str]
    ) -> None:
        self.view = view
        self.starts, self.ends, self.via = starts, ends, via
        self.first = frozenset[str]().union(*map(view.with_parts, starts or ()))
        self.last = frozenset[str]().union(*map(view.with_parts, ends or ()))

    def begun(self, among: Iterable[_State] | None = None) -> list[_State]:
        """Return the states in which a walk begins, of those given if any are."""
        if among is not None:
            begun = (_State(actor, "start", self._at(actor)) for actor in {each.actor for each in among})
            return [each for each in begun if self.starts is None or each.actor in self.starts]
        actors = self.starts if self.starts is not None else [actor.id for actor in self.view.actors]
        return [_State(actor, "start", self._at(actor)) for actor in actors]

    def over(self, among: Iterable[_State] | None) -> list[_State]:
        """Return the states in which a walk may end, of those given if any are."""
        if among is None:
            return [_State(actor, phase, self.via) for actor in self.ends or () for phase in _OVER]
        return [each for each in among if each.phase in _OVER and each.passed == self.via]

    def distances(
        self,
        states: Iterable[_State],
        hops: Callable[[_State], Iterator[_Move]],
        steps: Callable[[_State], Iterator[_Move]],
        most: int,
        within: Collection[_State] | None = None,
    ) -> dict[_State, int]:
        """Return the fewest hops to each state, no more than `most`; only through the states `within`, if given."""
        known: dict[_State, int] = {}
        waiting = list(states)
        for far in range(most + 1):
            level: list[_State] = []
            while waiting:
                state = waiting.pop()
                if state in known or (within is not None and state not in within):
                    continue
                known[state] = far
                level.append(state)
                waiting.extend(after for after, _ in steps(state))
            waiting = [after for state in level for after, _ in hops(state)] if far < most else []
        return known

    def hops_on(self, state: _State) -> Iterator[_Move]:
        """Yield the hops that lead on from a state."""
        for other, link in self.view.links_at(state.actor, "outgoing"):
            phase = after_hop(self.view, state.phase, state.actor, other)
            if phase and self._allowed(state.actor, other):
                yield _State(other, phase, state.passed | self._at(other)), (link.id,)

    def hops_back(self, state: _State) -> Iterator[_Move]:
        """Yield the states from which a hop leads to a state."""
        if state.phase not in {"arrived", "rising"}:
            return
        for other, link in self.view.links_at(state.actor, "incoming"):
            if self._allowed(other, state.actor):
                for phase in _PHASES:
                    if after_hop(self.view, phase, other, state.actor) == state.phase:
                        yield from ((before, (link.id,)) for before in self._before(state, other, phase))

    def steps_on(self, state: _State) -> Iterator[_Move]:
        """Yield the steps that lead on from a state."""
        if state.phase in GOES_DOWN:
            for part in self.view.parts(state.actor):
                yield _State(part, "down", state.passed | self._at(part)), self._links(state.actor, part)
        if state.phase in GOES_UP:
            for whole in self.view.wholes(state.actor):
                yield _State(whole, "up", state.passed | self._at(whole)), self._links(state.actor, whole)

    def steps_back(self, state: _State) -> Iterator[_Move]:
        """Yield the states from which a step leads to a state."""
        if state.phase not in {"down", "up"}:
            return
        down = state.phase == "down"
        for other in (self.view.wholes if down else self.view.parts)(state.actor):
            links = self._links(other, state.actor)
            for phase in GOES_DOWN if down else GOES_UP:
                yield from ((before, links) for before in self._before(state, other, phase))

    def _at(self, actor: str) -> frozenset[str]:
        return self.via & {actor}

    def _before(self, state: _State, other: str, phase: Phase) -> Iterator[_State]:
        """Yield what a walk may have been at `other`, before it came to a state."""
        here = self._at(state.actor)
        for passed in {state.passed, state.passed - here}:
            at_start = phase == "start" and passed != self._at(other)
            if self._at(other) <= passed and not at_start:
                yield _State(other, phase, passed)

    def _allowed(self, source: str, target: str) -> bool:
        first, last = self.first, self.last
        leaves = source in last and target not in last
        returns = target in first and source not in first
        return not leaves and not returns

    def _links(self, one: str, other: str) -> tuple[str, ...]:
        return tuple(link.id for link in self.view.stepping(one, other))
