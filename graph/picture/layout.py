"""Positions in a figure: columns side by side, places in a grid, and the best place for each actor (`annealing.py`)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from graph.picture.annealing import Point, best_places
from graph.picture.bundles import Drawn
from graph.picture.roles import Columns, columns_of

__all__ = ["Picture"]

_HOME_PULL = 4.0  # how much closer an actor wants to be to its home than to others
_COUNTRY_PULL = 2.5  # the same for actors of one country in one column


@dataclass(frozen=True)
class _Grid:
    """The geometry of places: their number across, gaps along, across and between columns, the shift between lines."""

    across: int
    along_gap: float
    across_gap: float
    column_gap: float
    shift: float


@dataclass(frozen=True)
class Picture:
    """The actors and links of a figure and their positions, laid out on demand."""

    drawn: Drawn

    @cached_property
    def positions(self) -> Mapping[str, Point]:
        """Positions by actor, from left to right, in units of a canvas pixel at scale 1."""
        across = max(4, round(math.sqrt(len(self.drawn.actors) * 1.4)))
        grid = _Grid(across, along_gap=162, across_gap=112, column_gap=96, shift=28)
        columns = columns_of(self.drawn.graph)
        column = {actor.id: columns.of[actor.id] for actor in self.drawn.actors}
        return _layout(column, _pulls(self.drawn, column, columns), grid)


def _pulls(drawn: Drawn, column: Mapping[str, int], columns: Columns) -> dict[tuple[str, str], float]:
    """Return the attraction of each pair: parallel links add less and less, a shared country adds much."""
    numbers: dict[tuple[str, str], int] = {}
    for link in drawn.links:
        if link.source != link.target:
            pair = (min(link.source, link.target), max(link.source, link.target))
            numbers[pair] = numbers.get(pair, 0) + 1
    pulls = {pair: math.sqrt(number) for pair, number in numbers.items()}
    for id, home in columns.homes.items():
        if id not in column or home not in column:
            continue
        pair = (min(id, home), max(id, home))
        pulls[pair] = pulls.get(pair, 0.0) + _HOME_PULL
    for one, other in combinations(drawn.actors, 2):
        if one.country and one.country == other.country and column[one.id] == column[other.id]:
            pair = (min(one.id, other.id), max(one.id, other.id))
            pulls[pair] = pulls.get(pair, 0.0) + _COUNTRY_PULL
    return {pair: pulls[pair] for pair in sorted(pulls)}


def _layout(column: Mapping[str, int], pulls: Mapping[tuple[str, str], float], grid: _Grid) -> dict[str, Point]:
    """Return the best layout found: `along` runs from column to column, `across` within a column."""
    places: dict[str, list[Point]] = {}
    along = 0.0
    drawn_lines = 0
    for number in sorted(set(column.values())):
        lines = math.ceil(sum(1 for where in column.values() if where == number) / grid.across)
        places[str(number)] = _places(lines, drawn_lines, along, grid)
        drawn_lines += lines
        along += lines * grid.along_gap + grid.column_gap
    names = {id: str(number) for id, number in column.items()}
    found = best_places(names, places, pulls, label_at=(0.0, 16.0))
    return {id: (round(a), round(c)) for id, (a, c) in sorted(found.items())}


def _places(lines: int, first_line: int, along: float, grid: _Grid) -> list[Point]:
    """Return the places of a column, at least as many as its actors, centred across.

    Each line of places is shifted against the two before it, so that few places are in one row.
    """
    middle = (grid.across - 1) / 2
    return [
        (
            along + line * grid.along_gap,
            (at - middle) * grid.across_gap + ((first_line + line) % 3 - 1) * grid.shift,
        )
        for line in range(lines)
        for at in range(grid.across)
    ]
