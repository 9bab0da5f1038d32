"""The corridor: the links that a walk of at most that many hops between two actors can use.

Hops are counted from both ends, the lighter end first, until they can meet; then back from where they met, among the
actors that the other end has reached. Steps between wholes and parts cost no hop. From each end they go as the search
lets them: down, or up, from where a hop arrived or leaves, never both; at the two ends of a path only to parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import Protocol

from graph.engine.base import Actors, Engine, Move, TooWide, Way
from graph.engine.held import Held

__all__ = ["Corridor", "ball", "corridor"]


class Corridor(Protocol):
    """The links of walks between two actors."""

    def moves(self, hops: int) -> list[Move]:
        """Return the moves of walks of at most this many hops. Raises TooWide."""


def corridor(engine: Engine, held: Held, start: int, via: Sequence[int], end: int, *, loose: bool = False) -> Corridor:
    """Return the corridor of walks from `start` past `via`, of which one is looked at, to `end`.

    In a `loose` one steps go in any order, as ties do that have no direction.
    """
    passed = [actor for actor in via if actor not in (start, end)]
    if not passed:
        return _Leg(engine, held, start, end, loose=loose)
    to = _Leg(engine, held, start, passed[0], ends=False)
    return _Legs(to, _Leg(engine, held, passed[0], end, begins=False))


def ball(
    engine: Engine, held: Held, actor: int, hops: int | None, ways: Sequence[Way] = ("ahead",), *, both: bool = False
) -> list[Move]:
    """Return the moves of all walks of at most `hops` hops from an actor; those of any length if `hops` is None.

    Steps to parts and to wholes cost no hop; `both` is whether walks may step to the wholes of the actor itself.
    Raises TooWide.
    """
    steps: tuple[Way, ...] = ("down", "up") if held.steps else ()
    seen = edge = _stepped(engine, held, engine.only([actor]), steps if both else steps[:1])
    moves: list[Move] = []
    for _ in count() if hops is None else range(hops):
        if not engine.count(edge):
            break
        moves += engine.moves(edge, ways, held)
        if len(moves) > engine.most_moves:
            raise TooWide.of(engine.most_moves)
        found: Actors = engine.only(())
        for way in ways:
            found = engine.union(found, engine.minus(engine.expand(edge, way, held), found))
        edge = engine.minus(_stepped(engine, held, found, steps), seen)
        seen = engine.union(seen, edge)
    return [*moves, *(engine.moves(seen, steps, held) if steps else ())]


def _stepped(engine: Engine, held: Held, actors: Actors, ways: Sequence[Way]) -> Actors:
    """Return actors, and those that steps reach, in any order of these ways."""
    found = edge = actors
    while engine.count(edge):
        new: Actors = engine.only(())
        for way in ways:
            reached = engine.minus(engine.minus(engine.expand(edge, way, held), found), new)
            new = engine.union(new, reached)
        found, edge = engine.union(found, new), new
    return found


class _Side:
    """The actors reached from one end, with the fewest hops."""

    def __init__(self, engine: Engine, held: Held, actor: int, way: Way, *, both: bool, loose: bool) -> None:
        self._engine, self._held, self.way, self._loose = engine, held, way, loose
        self._left = engine.only([actor])  # the actors that hops arrive at, or leave from
        self.reached = self.frontier = self._with_steps(self._left, ("down", "up") if both else ("down",))
        self.hops = 0

    def grow(self) -> None:
        """Go one hop further."""
        engine = self._engine
        self.hops += 1
        left = engine.minus(engine.expand(self.frontier, self.way, self._held), self._left)
        self._left = engine.union(self._left, left)
        self.frontier = engine.minus(self._with_steps(left, ("down", "up")), self.reached, self.hops)
        self.reached = engine.union(self.reached, self.frontier)

    @property
    def grows(self) -> bool:
        """Whether there may be actors further away."""
        return self._engine.count(self.frontier) > 0

    def further(self, others: Actors, hops: int) -> Actors:
        """Return what was reached, and those of `others` that walks of at most `hops` hops in all reach beyond it."""
        engine, reached, edge = self._engine, self.reached, self.frontier
        for far in range(self.hops + 1, hops + 1):
            room = engine.near(others, 0, hops - far)
            found = engine.expand(edge, self.way, self._held, room)
            edge = engine.minus(self._with_any_steps(found, room), reached, far)
            if not engine.count(edge):
                break
            reached = engine.union(reached, edge)
        return reached

    def _with_steps(self, actors: Actors, ways: Sequence[Way]) -> Actors:
        """Return actors, and those that steps reach which all go one of these ways."""
        engine, found = self._engine, actors
        if self._loose:
            return _stepped(engine, self._held, actors, ("down", "up") if self._held.steps else ())
        for way in ways if self._held.steps else ():
            run = edge = actors
            while engine.count(edge):
                edge = engine.minus(engine.expand(edge, way, self._held), run)
                run = engine.union(run, edge)
            found = engine.union(found, engine.minus(run, found))
        return found

    def _with_any_steps(self, actors: Actors, room: Actors) -> Actors:
        """Return actors, and those of `room` that steps reach, whichever way."""
        engine, found, edge = self._engine, actors, actors
        while self._held.steps and engine.count(edge):
            down = engine.minus(engine.expand(edge, "down", self._held, room), found)
            found = engine.union(found, down)
            up = engine.minus(engine.expand(edge, "up", self._held, room), found)
            found = engine.union(found, up)
            edge = engine.union(down, up)
        return found


class _Leg:
    """The links of walks from one actor to another; `begins` and `ends` say whether the path does so there."""

    def __init__(
        self,
        engine: Engine,
        held: Held,
        start: int,
        end: int,
        *,
        begins: bool = True,
        ends: bool = True,
        loose: bool = False,
    ) -> None:
        self._engine, self._held = engine, held
        self._ahead = _Side(engine, held, start, "ahead", both=not begins, loose=loose)
        self._behind = _Side(engine, held, end, "behind", both=not ends, loose=loose)

    def moves(self, hops: int) -> list[Move]:
        """Return the moves of walks of at most this many hops. Raises TooWide."""
        return self._engine.between(*self._reached(hops), hops, self._held)

    def meets(self, hops: int) -> bool:
        """Return whether there is a walk of at most this many hops."""
        return self._engine.meets(*self._reached(hops), hops)

    def _reached(self, hops: int) -> tuple[Actors, Actors]:
        """Return the actors from the start, and those to the end, of all walks of at most `hops` hops, and others.

        Their hops are those of the shortest walk, or fewer.
        """
        while self._ahead.hops + self._behind.hops + 1 < hops and self._ahead.grows and self._behind.grows:
            self._lighter().grow()
        those = self._behind.further(self._ahead.reached, hops)
        return self._ahead.further(those, hops), those

    def _lighter(self) -> _Side:
        sides = (self._ahead, self._behind)
        return min(sides, key=lambda side: self._engine.count(side.frontier))


class _Legs:
    """The links of walks to an actor, and on from it."""

    def __init__(self, to: _Leg, on: _Leg) -> None:
        self._to, self._on = to, on
        self._fewest = {to: 0, on: 0}

    def moves(self, hops: int) -> list[Move]:
        """Return the moves of walks of at most this many hops. Raises TooWide."""
        for leg, other in ((self._to, self._on), (self._on, self._to)):
            most = hops - self._fewest[other]
            while self._fewest[leg] <= most and not leg.meets(self._fewest[leg]):
                self._fewest[leg] += 1
            if self._fewest[leg] > most:
                return []
        to = self._to.moves(hops - self._fewest[self._on])
        return [*to, *self._on.moves(hops - self._fewest[self._to])]
