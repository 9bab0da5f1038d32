"""Sequences of actors that can be paths: simple, of a given length, strength and time, past the required actors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from graph.query.search.budget import Budget
from graph.query.search.detours import fewest_hops
from graph.query.search.moves import GOES_DOWN, GOES_UP, Phase, Trail, after_hop
from graph.query.search.space import AT_END, Layer, Outlook, SearchSpace
from graph.query.search.time_outlook import NoOutlook, TimeOutlook, time_outlook
from graph.query.search.traps import passable
from graph.query.search.via_space import ViaSpace
from graph.records.grades import CONFIDENCES
from graph.records.walks import Walk
from graph.view import Steps, View

__all__ = ["Walks"]

MANY_REFUSED = 50  # walks ruled out by time before the search looks ahead in time
MANY_TRIED = 2_000  # moves of walks of one length before actors that no path can pass are removed


class _State(NamedTuple):
    """A walk so far: the confidence of its weakest move, bits of the actors passed, hops left, and its phase."""

    weakest: int
    passed: int
    left: int
    through: tuple[bool, ...]
    phase: Phase
    time: object


class _Move(NamedTuple):
    """A possible next move: the states that it may follow, its strength, and the phase after a step; None for a hop."""

    state: int
    strength: int
    step: Phase | None


class _Aim(NamedTuple):
    """The paths wanted: the layers, the number of steps, the lowest confidence."""

    layers: Sequence[Layer]
    steps: int
    level: int


class Walks:
    """The walks from `start` to `end` in `view` that obey `walk`. Raises OutOfWork once `budget` is spent."""

    def __init__(self, view: View, walk: Walk, start: str, end: str, budget: Budget) -> None:
        self.view = view
        self.walk = walk
        self.start = start
        self.end = end
        self.spend = budget.spend
        passed = [actor for actor in walk.via if actor not in (start, end)]
        self._space: SearchSpace | ViaSpace = (
            ViaSpace(view, start, passed[0], walk.via, end, self.spend)
            if passed
            else SearchSpace(view, start, walk.via, end, self.spend)
        )
        bits = self._space.bits
        self._to_pass = sum(bits.values()) & ~(bits.get(start, 0) | bits.get(end, 0))
        self._untracked = set(walk.via) - bits.keys()
        self._refused = 0
        self._outlooks: dict[int, TimeOutlook] = {}
        self._tried: Counter[int] = Counter()  # moves, by the number of layers
        self._passable: dict[int, Sequence[Layer]] = {}  # the layers without traps, by their number

    def refuse(self) -> None:
        """Record that time rules out the last walk."""
        self._refused += 1

    def lengths(self) -> Iterator[Sequence[Layer]]:
        """Yield, for each number of hops that a path may have, the layers of actors that it can pass."""
        longest = min(self.walk.max_hops, len(self.view.graph.dataset.actors) - 1)
        fewest = fewest_hops(self.view, self.start, self.walk.via, self.end, self.spend)
        for hops in range(fewest or longest + 1, longest + 1):
            layers = self._space.layers(hops)
            if layers is not None:
                yield layers

    def steps(self, layers: Sequence[Layer]) -> Sequence[int]:
        """Return the numbers of steps that a path through `layers` may have, in order."""
        outlook = layers[-1][self.start]
        return range(min(fewest for _, _, fewest, _ in outlook), max(most for _, _, _, most in outlook) + 1)

    def through(self, layers: Sequence[Layer], steps: int, level: int) -> Iterator[Trail]:
        """Yield, by id, the simple paths through `layers` with `steps` steps and exactly the confidence `level`.

        A move has the confidence of its best link. Among paths over the same actors, those that hop come first.
        """
        aim = _Aim(self._passable.get(len(layers), layers), steps, level)
        walked = [self.start]
        passed, times = self._space.bits.get(self.start, 0), self._outlook(layers)
        states = [[_State(len(CONFIDENCES), passed, len(layers) - 1, (), "start", times.first)]]
        ways = [self._onward(aim, self.start, states[0])]
        while ways:
            if isinstance(times, NoOutlook) and self._looks_ahead():
                times = self._outlook(layers)
                states = [[self._timed(times, walked, state) for state in each] for each in states]
            step = next(ways[-1], None)
            if step is None:
                for stack in (ways, states, walked):
                    stack.pop()
                continue
            other, moves = step
            self.spend(len(moves))
            aim = self._without_traps(aim, len(moves))
            reached = [] if other in walked else self._reached(aim, times, states[-1], moves, walked[-1], other)
            if other == self.end:
                if self._untracked.issubset((*walked, other)):
                    ends = [state.through for state in reached if not state.left and state.phase != "down"]
                    yield from (Trail((*walked, other), through) for through in sorted(ends))
            elif reached:
                walked.append(other)
                states.append(reached)
                ways.append(self._onward(aim, other, reached))

    def _onward(self, aim: _Aim, actor: str, states: Sequence[_State]) -> Iterator[tuple[str, Sequence[_Move]]]:
        """Return, by id, the actors that moves from `actor` reach, with those moves."""
        if not self.view.steps:
            nearer = aim.layers[states[0].left - 1]
            ahead = self.view.ahead(actor, nearer)
            others = ahead.keys() & nearer.keys()
            self.spend(len(others))
            return ((other, (_Move(0, ahead[other], None),)) for other in sorted(others) if ahead[other] >= aim.level)
        moves: dict[str, list[_Move]] = {}
        for number, state in enumerate(states):
            for step, ahead, layer in self._ahead(aim, actor, state):
                others = ahead.keys() & layer.keys()
                self.spend(len(others))
                for other in others:
                    if ahead[other] >= aim.level:
                        moves.setdefault(other, []).append(_Move(number, ahead[other], step))
        return ((other, moves[other]) for other in sorted(moves))

    def _ahead(self, aim: _Aim, actor: str, state: _State) -> Iterator[tuple[Phase | None, Steps, Layer]]:
        """Yield the actors that hops and steps from `actor` reach, and the layer that they must be in."""
        if state.left:
            nearer = aim.layers[state.left - 1]
            yield None, self.view.ahead(actor, nearer), nearer
        if self.view.steps and state.phase in GOES_DOWN:
            yield "down", self.view.parts(actor), aim.layers[state.left]
        if self.view.steps and state.phase in GOES_UP:
            yield "up", self.view.wholes(actor), aim.layers[state.left]

    def _reached(
        self,
        aim: _Aim,
        times: TimeOutlook | NoOutlook,
        states: Sequence[_State],
        moves: Sequence[_Move],
        actor: str,
        other: str,
    ) -> list[_State]:
        """Return the states of the walk after those of `moves` from `actor` to `other` that a path can continue."""
        reached = []
        for move in moves:
            before = states[move.state]
            after = self._after(before, move, actor, other)
            outlook = None if after is None else AT_END if other == self.end else aim.layers[after.left].get(other)
            if after and outlook and self._can_end(aim, after, outlook):
                time = times.move(before.time, actor, other, move.step is not None, after.left)
                if time is not None:
                    reached.append(after._replace(time=time))
        return reached

    def _without_traps(self, aim: _Aim, moves: int) -> _Aim:
        """Return the aim after another number of moves: once there are many, without actors that no path can pass."""
        hops = len(aim.layers)
        self._tried[hops] += moves
        if hops in self._passable or self._tried[hops] <= MANY_TRIED:
            return aim
        if self._tried[hops] <= MANY_TRIED * (sum(map(len, aim.layers)) // 1_000):  # costs more with more actors
            return aim
        actors = passable(self.view, aim.layers, self.start, self.end, self.spend)
        self._passable[hops] = self._space.within(aim.layers, actors)
        return aim._replace(layers=self._passable[hops])

    def _timed(self, times: TimeOutlook | NoOutlook, walked: Sequence[str], state: _State) -> _State:
        actors = walked[: len(state.through) + 1]
        return state._replace(time=times.walked(actors, state.through))

    def _looks_ahead(self) -> bool:
        """Return whether time has ruled out enough walks for looking ahead to pay off."""
        return self._refused >= MANY_REFUSED and self.walk.time != "any"

    def _after(self, state: _State, move: _Move, actor: str, other: str) -> _State | None:
        """Return the state after a move from `actor` to `other`, or None if the move is not allowed."""
        phase = move.step or after_hop(self.view, state.phase, actor, other)
        if phase is None:
            return None
        step = move.step is not None
        passed = state.passed | self._space.bits.get(other, 0)
        through = (*state.through, step)
        return _State(min(state.weakest, move.strength), passed, state.left - (not step), through, phase, None)

    def _can_end(self, aim: _Aim, state: _State, outlook: Outlook) -> bool:
        """Return whether a walk that continues as `outlook` says can meet the aim and pass all required actors."""
        to_pass, left = self._to_pass, aim.steps - sum(state.through)
        return any(
            min(state.weakest, weakest) == aim.level
            and (state.passed | passed) & to_pass == to_pass
            and fewest <= left <= most
            for weakest, passed, fewest, most in outlook
        )

    def _outlook(self, layers: Sequence[Layer]) -> TimeOutlook | NoOutlook:
        """Return the outlook in time, if it pays off."""
        if not self._looks_ahead():
            return NoOutlook()
        hops = len(layers)
        if hops not in self._outlooks:
            self._outlooks[hops] = time_outlook(self.view, self.walk.time, layers, self.spend)
        return self._outlooks[hops]
