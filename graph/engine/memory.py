"""The engine that holds all moves in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from graph.engine.base import Engine, Move, TooWide, Way
from graph.engine.held import Held

__all__ = ["Memory", "leads"]

_Set = dict[int, int]  # actor -> hops


class Memory(Engine):
    """Answers from a list of moves, those of every link in both directions."""

    def __init__(self, moves: Iterable[Move]) -> None:
        self._from: dict[int, list[Move]] = {}
        for move in moves:
            self._from.setdefault(move.start, []).append(move)

    def only(self, numbers: Iterable[int]) -> _Set:
        """Return the set of these actors, at 0 hops."""
        return dict.fromkeys(numbers, 0)

    def expand(self, actors: _Set, way: Way, held: Held, within: _Set | None = None) -> _Set:
        """Return the actors one move from `actors`."""
        found = (move.end for actor in actors for move in self._from.get(actor, ()) if _leads(move, way, held))
        return {end: 0 for end in found if within is None or end in within}

    def minus(self, actors: _Set, others: _Set, hops: int = 0) -> _Set:
        """Return the actors that are not among `others`, at this number of hops."""
        return {actor: hops for actor in actors if actor not in others}

    def union(self, actors: _Set, others: _Set) -> _Set:
        """Return the actors of two sets that have none in common, with their hops."""
        return {**actors, **others}

    def near(self, actors: _Set, least: int, most: int) -> _Set:
        """Return the actors at `least` to `most` hops, both inclusive."""
        return {actor: hops for actor, hops in actors.items() if least <= hops <= most}

    def count(self, actors: _Set) -> int:
        """Return the number of actors."""
        return len(actors)

    def between(self, these: _Set, those: _Set, hops: int, held: Held) -> list[Move]:
        """Return the moves of walks of at most `hops` hops; see `Engine.between`."""
        nodes = {actor for actor in these.keys() & those.keys() if these[actor] + those[actor] <= hops}
        found = list(self._between(nodes, these, those, hops, held))
        if len(found) > self.most_moves:
            raise TooWide.of(self.most_moves)
        return found

    def _between(self, nodes: set[int], these: _Set, those: _Set, hops: int, held: Held) -> Iterator[Move]:
        for actor in nodes:
            for move in self._from.get(actor, ()):
                if move.end in nodes:
                    needed = these[actor] + those[move.end]
                    step = held.steps and move.composes and _leads(move, "up" if move.along else "down", held)
                    if (step and needed <= hops) or (needed < hops and _leads(move, "ahead", held)):
                        yield move

    def moves(self, actors: _Set, ways: Sequence[Way], held: Held) -> list[Move]:
        """Return the moves from any of `actors` that lead one of these ways. Raises TooWide."""
        every = (move for actor in actors for move in self._from.get(actor, ()))
        found = [move for move in every if any(_leads(move, way, held) for way in ways)]
        if len(found) > self.most_moves:
            raise TooWide.of(self.most_moves)
        return found

    def meets(self, these: _Set, those: _Set, hops: int) -> bool:
        """Return whether an actor of both sets has at most `hops` hops in all."""
        return any(these[actor] + those[actor] <= hops for actor in these.keys() & those.keys())

    def joining(self, one: int, other: int) -> list[int]:
        """Return the numbers of the links between two actors, in either direction, in order."""
        return sorted({move.link for move in self._from.get(one, ()) if move.end == other})


def _leads(move: Move, way: Way, held: Held) -> bool:
    return leads(move, way, held) and _fits(move, held)


def leads(move: Move, way: Way, held: Held) -> bool:
    """Return whether a move of a link that fits leads this way from its start."""
    if way in ("down", "up"):
        return move.composes and move.along == (way == "up") and move.kind not in held.no_steps
    return (move.along == (way == "ahead") or move.kind in held.both_ways) and move.kind in held.kinds


def _fits(move: Move, held: Held) -> bool:
    """Return whether a link meets the conditions that hops and steps have in common."""
    return (
        move.level >= held.level
        and move.status & held.status != 0
        and (held.window is None or (move.s1 <= held.window.last and move.e2 >= held.window.first))
        and move.end not in held.without_actors
        and move.link not in held.without_links
    )
