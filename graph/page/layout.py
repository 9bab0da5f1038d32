"""Where everything stands: bands side by side, places in a grid, and the best place for each by seeded search.

Positions are the work of one fixed seed, never of the browser, so a picture is the same wherever it is opened. There
are two: `wide` reads from left to right, `tall` from top to bottom, for narrow windows.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.build import BuiltGraph
from graph.page.camps import BANDS, band_of, homes
from graph.page.drawn import Drawn

__all__ = ["Arrangement", "Band", "place"]

SEED = 2025
_HOME_PULL = 5.0  # how much nearer than others an actor wants to be to where it is at home
_CLEARANCE = 46.0  # units that a straight line keeps from an actor that it does not touch
_EFFORT = 60_000  # most steps of the search, counted in lines looked at
Point = tuple[float, float]


@dataclass(frozen=True)
class Band:
    """A strip of the picture: what stands in it, and from where to where it reaches along the picture's axis."""

    id: str
    first: float
    last: float


@dataclass(frozen=True)
class Picture:
    """Positions by actor, in units of a canvas pixel at scale 1, and the bands they are in."""

    positions: Mapping[str, Point]
    bands: tuple[Band, ...]


@dataclass(frozen=True)
class Arrangement:
    """The same actors twice: for a wide window and for a tall one."""

    wide: Picture
    tall: Picture


@dataclass(frozen=True)
class _Grid:
    """How places lie: how many across the band, how far apart along and across the axis, and from band to band."""

    across: int
    along_gap: float
    across_gap: float
    band_gap: float
    stagger: bool


def place(graph: BuiltGraph, drawn: Drawn) -> Arrangement:
    """Return the positions of the drawn actors."""
    bands = band_of(graph, drawn)
    count = len(drawn.actors)
    rows = max(4, round(math.sqrt(count * 1.4)))
    columns = max(3, round(math.sqrt(count / 2.6)))
    wide = _Grid(across=rows, along_gap=156, across_gap=112, band_gap=70, stagger=True)
    tall = _Grid(across=columns, along_gap=104, across_gap=168, band_gap=44, stagger=False)
    pulls = _pulls(graph, drawn)
    return Arrangement(_picture(bands, pulls, wide, across_is_y=True), _picture(bands, pulls, tall, across_is_y=False))


def _pulls(graph: BuiltGraph, drawn: Drawn) -> dict[tuple[str, str], float]:
    """Return how strongly each pair wants to be near: parallel links count less and less."""
    numbers: dict[tuple[str, str], int] = {}
    for link in drawn.links:
        if link.source != link.target:
            pair = (min(link.source, link.target), max(link.source, link.target))
            numbers[pair] = numbers.get(pair, 0) + 1
    pulls = {pair: math.sqrt(number) for pair, number in numbers.items()}
    for id, home in homes(graph, drawn).items():
        pair = (min(id, home), max(id, home))
        pulls[pair] = pulls.get(pair, 0.0) + _HOME_PULL
    return {pair: pulls[pair] for pair in sorted(pulls)}


def _picture(
    bands: Mapping[str, str], pulls: Mapping[tuple[str, str], float], grid: _Grid, *, across_is_y: bool
) -> Picture:
    """Return the best picture found: `along` runs from band to band, `across` within a band."""
    places: dict[str, list[Point]] = {}
    strips = []
    along = 0.0
    for band in BANDS:
        count = sum(1 for where in bands.values() if where == band)
        if count == 0:
            continue
        lines = math.ceil(count / grid.across)
        places[band] = _places(count, lines, along, grid)
        last = along + (lines - 1) * grid.along_gap
        strips.append(Band(band, round(along - grid.along_gap / 2), round(last + grid.along_gap / 2)))
        along = last + grid.along_gap + grid.band_gap
    found = _Search(bands, places, pulls).run()
    ordered = {id: found[id] for id in sorted(found)}
    if across_is_y:
        return Picture({id: (round(a), round(c)) for id, (a, c) in ordered.items()}, tuple(strips))
    return Picture({id: (round(c), round(a)) for id, (a, c) in ordered.items()}, tuple(strips))


def _places(count: int, lines: int, along: float, grid: _Grid) -> list[Point]:
    """Return the places of a band, a few more than its actors, centred on 0 across; every other line is staggered."""
    each = math.ceil(count / lines)
    places = []
    for line in range(lines):
        number = min(each, count - line * each) if lines > 1 else min(grid.across, count + (count % 2 == 0))
        spread = grid.across_gap * (1.0 if number >= grid.across - 1 else min(1.6, (grid.across - 1) / max(1, number)))
        shift = grid.across_gap / 4 * (1 if line % 2 else -1) if grid.stagger and lines > 1 else 0.0
        for at in range(number):
            places.append((along + line * grid.along_gap, (at - (number - 1) / 2) * spread + shift))
    return places


class _Search:
    """Simulated annealing over who stands in which place of its band."""

    def __init__(
        self,
        bands: Mapping[str, str],
        places: Mapping[str, Sequence[Point]],
        pulls: Mapping[tuple[str, str], float],
    ) -> None:
        self.bands = bands
        self.random = random.Random(SEED)
        self.ties: dict[str, list[tuple[str, float]]] = {id: [] for id in sorted(bands)}
        for (one, other), weight in pulls.items():
            self.ties[one].append((other, weight))
            self.ties[other].append((one, weight))
        self.at: dict[str, Point] = {}
        self.free: dict[str, list[Point]] = {}
        for band, points in places.items():
            members = [id for id in self.ties if bands[id] == band]
            members.sort(key=lambda id: (-len(self.ties[id]), id))
            centred = sorted(points, key=lambda point: (abs(point[1]), point))
            self.at.update(zip(members, centred, strict=False))
            self.free[band] = centred[len(members) :]
        self.clear = len(self.at) <= 60  # keeping lines off actors is worth its price in small pictures only

    def run(self) -> Mapping[str, Point]:
        ids = [id for id in self.at if self.ties[id]]
        if len(ids) < 2:
            return self.at
        lines = sum(len(ties) for ties in self.ties.values()) / len(ids) * (len(self.at) if self.clear else 1)
        steps = max(200, round(_EFFORT * 20 / max(1.0, lines)))
        for step in range(steps):
            heat = 260.0 * (1 - step / steps) ** 2
            mover = self.random.choice(ids)
            band = self.bands[mover]
            peers = [id for id in ids if self.bands[id] == band and id != mover]
            free = self.free[band]
            choice = self.random.randrange(len(peers) + len(free)) if peers or free else -1
            if choice < 0:
                continue
            self._try(mover, peers[choice] if choice < len(peers) else None, choice - len(peers), heat)
        return self.at

    def _try(self, mover: str, peer: str | None, slot: int, heat: float) -> None:
        """Swap the mover with a peer or put it in a free place, and undo that when the picture got worse."""
        moved = [mover] if peer is None else [mover, peer]
        before = self._cost(moved)
        self._swap(mover, peer, slot)
        worse = self._cost(moved) - before
        if worse > 0 and self.random.random() >= math.exp(-worse / max(heat, 1e-6)):
            self._swap(mover, peer, slot)

    def _swap(self, mover: str, peer: str | None, slot: int) -> None:
        if peer is not None:
            self.at[mover], self.at[peer] = self.at[peer], self.at[mover]
        else:
            free = self.free[self.bands[mover]]
            self.at[mover], free[slot] = free[slot], self.at[mover]

    def _cost(self, moved: Sequence[str]) -> float:
        """Return what the lines of `moved` cost: their length across the bands, and every actor that they run over."""
        total = 0.0
        for id in moved:
            along, across = self.at[id]
            for other, weight in self.ties[id]:
                a, c = self.at[other]
                total += weight * (abs(c - across) + 0.3 * abs(a - along))
                if self.clear:
                    total += 160.0 * self._run_over(id, other)
            if self.clear:
                total += 160.0 * self._stands_on_lines(id)
        return total

    def _run_over(self, one: str, other: str) -> int:
        start, end = self.at[one], self.at[other]
        return sum(
            1 for id, point in self.at.items() if id != one and id != other and _distance(point, start, end) < _CLEARANCE
        )

    def _stands_on_lines(self, id: str) -> int:
        point = self.at[id]
        return sum(
            1
            for one, ties in self.ties.items()
            for other, _ in ties
            if one < other and id != one and id != other and _distance(point, self.at[one], self.at[other]) < _CLEARANCE
        )


def _distance(point: Point, start: Point, end: Point) -> float:
    """Return how far `point` is from the line between `start` and `end`."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    part = 0.0 if length == 0 else max(0.0, min(1.0, ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length))
    return math.hypot(start[0] + part * dx - point[0], start[1] + part * dy - point[1])
