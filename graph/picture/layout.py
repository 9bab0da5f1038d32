"""The layout: bands side by side, places in a grid, and the best place for each actor (`annealing.py`).

The browser decides nothing, so a picture is the same everywhere. There are two: `wide` reads from left to right, `tall`
from top to bottom, for windows that are higher than wide.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from graph.picture.annealing import Point, best_places
from graph.picture.bands import BANDS, Bands, bands_of
from graph.picture.bundles import Drawn, opening
from graph.view import View

__all__ = ["Band", "Layout", "Picture", "opening_picture"]

_HOME_PULL = 4.0  # how much closer an actor wants to be to its home than to others
_COUNTRY_PULL = 2.5  # the same for actors of one country in one band


@dataclass(frozen=True)
class Band:
    """A strip of the picture: its actors and its extent along the picture's axis."""

    id: str
    first: float
    last: float


@dataclass(frozen=True)
class _Grid:
    """The geometry of places: their number across, gaps along, across and between bands, the shift between lines."""

    across: int
    along_gap: float
    across_gap: float
    band_gap: float
    shift: float


@dataclass(frozen=True)
class Layout:
    """Positions by actor, in units of a canvas pixel at scale 1, and the bands they are in."""

    positions: Mapping[str, Point]
    bands: tuple[Band, ...]


@dataclass(frozen=True)
class Picture:
    """The drawn actors and links with their positions, laid out on demand for a wide and for a tall window."""

    drawn: Drawn

    @cached_property
    def wide(self) -> Layout:
        """The layout that reads from left to right."""
        across = max(4, round(math.sqrt(len(self.drawn.actors) * 1.4)))
        grid = _Grid(across, along_gap=162, across_gap=112, band_gap=96, shift=28)
        return _layout(self._bands.of, self._pulls, grid, across_is_y=True)

    @cached_property
    def tall(self) -> Layout:
        """The layout that reads from top to bottom."""
        across = max(3, round(math.sqrt(len(self.drawn.actors) / 2.6)))
        grid = _Grid(across, along_gap=104, across_gap=166, band_gap=44, shift=42)
        return _layout(self._bands.of, self._pulls, grid, across_is_y=False)

    @cached_property
    def _bands(self) -> Bands:
        return bands_of(self.drawn)

    @cached_property
    def _pulls(self) -> Mapping[tuple[str, str], float]:
        return _pulls(self.drawn, self._bands)


def opening_picture(view: View) -> Picture:
    """Return the picture that the page of `view` opens on."""
    return Picture(opening(view))


def _pulls(drawn: Drawn, bands: Bands) -> dict[tuple[str, str], float]:
    """Return the strength with which each pair attracts: parallel links add less and less, a shared country much."""
    numbers: dict[tuple[str, str], int] = {}
    for link in drawn.links:
        if link.source != link.target:
            pair = (min(link.source, link.target), max(link.source, link.target))
            numbers[pair] = numbers.get(pair, 0) + 1
    pulls = {pair: math.sqrt(number) for pair, number in numbers.items()}
    for id, home in bands.homes.items():
        pair = (min(id, home), max(id, home))
        pulls[pair] = pulls.get(pair, 0.0) + _HOME_PULL
    for one, other in combinations(drawn.actors, 2):
        if one.country and one.country == other.country and bands.of[one.id] == bands.of[other.id]:
            pair = (min(one.id, other.id), max(one.id, other.id))
            pulls[pair] = pulls.get(pair, 0.0) + _COUNTRY_PULL
    return {pair: pulls[pair] for pair in sorted(pulls)}


def _layout(
    bands: Mapping[str, str], pulls: Mapping[tuple[str, str], float], grid: _Grid, *, across_is_y: bool
) -> Layout:
    """Return the best layout found: `along` runs from band to band, `across` within a band."""
    places: dict[str, list[Point]] = {}
    strips = []
    along = 0.0
    drawn_lines = 0
    for band in BANDS:
        count = sum(1 for where in bands.values() if where == band)
        if count == 0:
            continue
        lines = math.ceil(count / grid.across)
        places[band] = _places(lines, drawn_lines, along, grid)
        drawn_lines += lines
        last = along + (lines - 1) * grid.along_gap
        strips.append(Band(band, round(along - grid.along_gap / 2), round(last + grid.along_gap / 2)))
        along = last + grid.along_gap + grid.band_gap
    found = best_places(bands, places, pulls, label_at=(0.0, 16.0) if across_is_y else (16.0, 0.0))
    ordered = {id: found[id] for id in sorted(found)}
    if across_is_y:
        return Layout({id: (round(a), round(c)) for id, (a, c) in ordered.items()}, tuple(strips))
    return Layout({id: (round(c), round(a)) for id, (a, c) in ordered.items()}, tuple(strips))


def _places(lines: int, first_line: int, along: float, grid: _Grid) -> list[Point]:
    """Return the places of a band, at least as many as its actors, centred across.

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
