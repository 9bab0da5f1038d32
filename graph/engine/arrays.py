"""An engine over the arrays of a pack, in which the steps of each actor lie together: `graph.pack.arrays` writes them.

Only the pages of the files that a question touches are read. A set of actors is an array of numbers, in order, and one
of hops. What a link must meet is found once for each different kind, level, status and lifetime.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from graph.engine.base import BACK, Engine, Move, TooWide, Way
from graph.engine.held import Held
from graph.exchange.plain import package
from graph.pack.arrays import Steps

__all__ = ["Arrays"]

_ROWS: Final = 500_000
_SPARSE: Final = 20

_Array = Any  # numpy is imported late


class _Set(NamedTuple):
    """Actors by number, in order, with their hops."""

    numbers: _Array
    hops: _Array


class _Met(NamedTuple):
    """Which terms meet the conditions: as a hop along the link, as one against it, and as a step, if there are any."""

    along: _Array
    against: _Array
    step: _Array | None


class Arrays(Engine):
    """Answers from the arrays of one pack.

    Args:
        steps: The arrays.
        most_rows: Steps that are read at a time.
        sparse: Numbers are looked up one by one if all actors are more than this many times as many; otherwise each
            actor has a mark.
    """

    def __init__(self, steps: Steps, most_rows: int = _ROWS, sparse: int = _SPARSE) -> None:
        self._np = package("numpy", "big")
        self._steps = steps
        self._most_rows = most_rows
        self._sparse = sparse
        self._met: dict[Held, _Met] = {}

    def only(self, numbers: Iterable[int]) -> _Set:
        """Return the set of these actors, at 0 hops."""
        return self._at(self._np.array(sorted(set(numbers)), dtype="i4"), 0)

    def expand(self, actors: _Set, way: Way, held: Held, within: _Set | None = None) -> _Set:
        """Return the actors one move from `actors`, found from the set whose actors have fewer steps."""
        if not len(actors.numbers) or (within is not None and not len(within.numbers)):
            return self.only(())
        back = within is not None and self._weight(within, BACK[way], held) < self._weight(actors, way, held)
        start, end, way = (within, actors, BACK[way]) if within is not None and back else (actors, within, way)
        numbers = start.numbers
        if back and held.without_actors:
            numbers = numbers[~self._among(numbers, self._sorted(held.without_actors))]
        found = []
        for along, starts, rows in self._rows(numbers, (way,), held):
            kept = self._leads(way, along, rows, held)
            if end is not None:
                kept &= self._among(rows["to"], end.numbers)
            found.append(self._distinct(starts[kept] if back else rows["to"][kept]))
        return self._at(self._distinct(self._np.concatenate(found)), 0) if found else self.only(())

    def minus(self, actors: _Set, others: _Set, hops: int = 0) -> _Set:
        """Return the actors that are not among `others`, at this number of hops."""
        return self._at(actors.numbers[~self._among(actors.numbers, others.numbers)], hops)

    def union(self, actors: _Set, others: _Set) -> _Set:
        """Return the actors of two sets that have none in common, with their hops."""
        numbers = self._np.concatenate((actors.numbers, others.numbers))
        order = self._np.argsort(numbers, kind="stable")
        return _Set(numbers[order], self._np.concatenate((actors.hops, others.hops))[order])

    def near(self, actors: _Set, least: int, most: int) -> _Set:
        """Return the actors at `least` to `most` hops, both inclusive."""
        kept = (actors.hops >= least) & (actors.hops <= most)
        return _Set(actors.numbers[kept], actors.hops[kept])

    def count(self, actors: _Set) -> int:
        """Return the number of actors."""
        return len(actors.numbers)

    def between(self, these: _Set, those: _Set, hops: int, held: Held) -> list[Move]:
        """Return the moves of walks of at most `hops` hops; see `Engine.between`."""
        numbers, before, beyond = self._on_the_way(these, those, hops)
        place, found = self._np.searchsorted, list[Move]()
        for along, every_start, every_row in self._rows(numbers, ("ahead", "down", "up"), held):
            inside = self._np.flatnonzero(self._among(every_row["to"], numbers))
            starts, rows = every_start[inside], every_row[inside]
            needed = before[place(numbers, starts)] + beyond[place(numbers, rows["to"])]
            step = self._leads("up" if along else "down", along, rows, held)
            hop = self._leads("ahead", along, rows, held)
            self._add(found, along, starts, rows, (hop & (needed < hops)) | (step & (needed <= hops)))
        return found

    def moves(self, actors: _Set, ways: Sequence[Way], held: Held) -> list[Move]:
        """Return the moves from any of `actors` that lead one of these ways. Raises TooWide."""
        found: list[Move] = []
        for along, starts, rows in self._rows(actors.numbers, ways, held):
            leading = [self._leads(way, along, rows, held) for way in ways]
            self._add(found, along, starts, rows, self._np.logical_or.reduce(leading))
        return found

    def meets(self, these: _Set, those: _Set, hops: int) -> bool:
        """Return whether an actor of both sets has at most `hops` hops in all."""
        return len(self._on_the_way(these, those, hops)[0]) > 0

    def joining(self, one: int, other: int) -> list[int]:
        """Return the numbers of the links between two actors, in either direction, in order."""
        numbers = self._sorted([one])
        every = (rows for along in (True, False) for _, rows in self._steps.rows(numbers, self._most_rows, along=along))
        return sorted({link for rows in every for link in rows["link"][rows["to"] == other].tolist()})

    def _sorted(self, numbers: Iterable[int]) -> _Array:
        return self._np.array(sorted(numbers), dtype="i4")

    def _at(self, numbers: _Array, hops: int) -> _Set:
        return _Set(numbers, self._np.full(len(numbers), hops, dtype="i2"))

    def _among(self, values: _Array, numbers: _Array) -> _Array:
        """Return which of the actors are among numbers, which are in order."""
        np = self._np
        if not len(numbers):
            return np.zeros(len(values), dtype=bool)
        if len(values) * self._sparse <= self._steps.actors:
            return self._listed(values, numbers)
        marks = np.zeros(self._steps.actors, dtype=bool)
        marks[numbers] = True
        return marks[values]

    def _listed(self, values: _Array, numbers: _Array) -> _Array:
        """Return which of the values are among a few numbers, which are in order."""
        if not len(numbers):
            return self._np.zeros(len(values), dtype=bool)
        places = self._np.searchsorted(numbers, values)
        places[places == len(numbers)] = 0
        return numbers[places] == values

    def _distinct(self, numbers: _Array) -> _Array:
        """Return the different numbers of actors, in order."""
        np = self._np
        if len(numbers) * self._sparse < self._steps.actors:
            ordered = np.sort(numbers)  # `unique` takes 50 ms to be imported
            return ordered[np.append(ordered[:-1] != ordered[1:], True)] if len(ordered) else ordered
        marks = np.zeros(self._steps.actors, dtype=bool)
        marks[numbers] = True
        return np.flatnonzero(marks).astype("i4")

    def _on_the_way(self, these: _Set, those: _Set, hops: int) -> tuple[_Array, _Array, _Array]:
        """Return the actors of both sets with at most `hops` hops in all, and both numbers of hops."""
        both = self._among(these.numbers, those.numbers)
        numbers, before = these.numbers[both], these.hops[both]
        beyond = those.hops[self._np.searchsorted(those.numbers, numbers)]
        fit = before + beyond <= hops
        return numbers[fit], before[fit], beyond[fit]

    def _read(self, ways: Sequence[Way], held: Held) -> Iterator[tuple[bool, bool]]:
        """Yield the directions to read for moves that lead these ways, and whether only steps are read there."""
        hops = {way == "ahead" for way in ways if way in ("ahead", "behind")}
        steps = {way == "up" for way in ways if way in ("down", "up")} if held.steps else set[bool]()
        for along in (True, False):
            if along in hops or (hops and held.both_ways):
                yield along, False
            elif along in steps:
                yield along, True

    def _rows(self, numbers: _Array, ways: Sequence[Way], held: Held) -> Iterator[tuple[bool, _Array, _Array]]:
        """Yield the rows among which are all moves that lead these ways: direction, actors and rows."""
        for along, composing in self._read(ways, held):
            for starts, rows in self._steps.rows(numbers, self._most_rows, along=along, composing=composing):
                yield along, starts, rows

    def _weight(self, actors: _Set, way: Way, held: Held) -> int:
        """Return the number of rows to read for the moves of a set."""
        read = self._read((way,), held)
        return sum(self._steps.weight(actors.numbers, along=along, composing=steps) for along, steps in read)

    def _leads(self, way: Way, along: bool, rows: _Array, held: Held) -> _Array:
        """Return which rows are moves that lead this way."""
        met = self._meeting(held)
        if way in ("down", "up"):
            terms = met.step if along == (way == "up") else None
        else:
            terms = met.along if along == (way == "ahead") else met.against
        if terms is None:
            return self._np.zeros(len(rows), dtype=bool)
        kept = terms[rows["term"]]
        for name, without in (("to", held.without_actors), ("link", held.without_links)):
            if without:
                kept &= ~self._listed(rows[name], self._sorted(without))
        return kept

    def _meeting(self, held: Held) -> _Met:
        """Return which terms meet the conditions."""
        if held not in self._met:
            terms = self._steps.terms
            fit = (terms["level"] >= held.level) & (terms["status"] & held.status != 0)
            if held.window is not None:
                fit &= (terms["s1"] <= held.window.last) & (terms["e2"] >= held.window.first)
            kinds, both_ways, no_steps = map(self._sorted, (held.kinds, held.both_ways, held.no_steps))
            self._met[held] = _Met(
                fit & self._listed(terms["kind_no"], kinds),
                fit & self._listed(terms["kind_no"], both_ways),
                fit & terms["composes"] & ~self._listed(terms["kind_no"], no_steps) if held.steps else None,
            )
        return self._met[held]

    def _add(self, found: list[Move], along: bool, starts: _Array, rows: _Array, kept: _Array) -> None:
        """Add rows as moves. Raises TooWide."""
        starts, rows = starts[kept], rows[kept]
        if len(found) + len(rows) > self.most_moves:
            raise TooWide.of(self.most_moves)
        terms = self._steps.terms[rows["term"]]
        columns = (terms[name].tolist() for name in terms.dtype.names)
        every = (starts.tolist(), rows["to"].tolist(), [along] * len(rows), rows["link"].tolist(), *columns)
        found.extend(map(Move._make, zip(*every, strict=True)))
