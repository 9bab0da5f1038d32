"""The assignment of actors to places: simulated annealing with a fixed seed.

Actors may swap places within their band. The cost is low for short lines, and for lines that avoid actors (and their
labels) at which they do not end.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence

__all__ = ["Point", "best_places"]

Point = tuple[float, float]  # along the picture's axis and across it, in units of a canvas pixel at scale 1

SEED = 2025
_CLEARANCE = 40.0  # units that a line keeps from the middle of an actor and its label
_BUNDLE_CLEARANCE = 84.0  # the same for a bundle of parallel lines
_BUNDLE = 1.9  # a line with at least this pull is a bundle
_RUN_OVER = 420.0  # cost of crossing an actor, in units of length
_KEEP_CLEAR = 60  # most actors for which lines avoid actors: with more, there is no room to do so
_EFFORT = 1_000_000  # lines examined
_HEAT = 150.0  # largest loss accepted readily at the start, in units of cost


def best_places(
    bands: Mapping[str, str],
    places: Mapping[str, Sequence[Point]],
    pulls: Mapping[tuple[str, str], float],
    label_at: Point,
) -> dict[str, Point]:
    """Return the place of each actor.

    Args:
        bands: Band of each actor.
        places: Places of each band, at least as many as it has actors.
        pulls: Strength of the attraction between two actors.
        label_at: The middle of an actor and its label, relative to the actor.
    """
    return _Search(bands, places, pulls, label_at).run()


class _Search:
    """Places are indices into `points`; `occupied` has a bit for each place that is taken."""

    def __init__(
        self,
        bands: Mapping[str, str],
        places: Mapping[str, Sequence[Point]],
        pulls: Mapping[tuple[str, str], float],
        label_at: Point,
    ) -> None:
        self.random = random.Random(SEED)
        self.label_at = label_at
        self.points = [point for band in sorted(places) for point in places[band]]
        self.lines = [(one, other, weight) for (one, other), weight in sorted(pulls.items())]
        self.of_actor: dict[str, list[tuple[str, str, float]]] = {id: [] for id in sorted(bands)}
        for line in self.lines:
            self.of_actor[line[0]].append(line)
            self.of_actor[line[1]].append(line)
        self.at: dict[str, int] = {}
        self.slots: dict[str, list[int]] = {}
        self.holder: dict[int, str] = {}
        self.occupied = 0
        first = 0
        for band in sorted(places):
            self.slots[band] = sorted(
                range(first, first + len(places[band])), key=lambda slot: (abs(self.points[slot][1]), slot)
            )
            first += len(places[band])
            members = [id for id in bands if bands[id] == band]
            members.sort(key=lambda actor: (-len(self.of_actor[actor]), actor))
            for id, slot in zip(members, self.slots[band], strict=False):
                self._put(id, slot)
        self.bands = bands
        self.clear = len(self.at) <= _KEEP_CLEAR
        self.costs: dict[tuple[int, int], tuple[float, int, int]] = {}

    def run(self) -> dict[str, Point]:
        movable = [id for id, lines in self.of_actor.items() if lines]
        looked_at = len(self.lines) if self.clear else max(1, 4 * len(self.lines) // max(1, len(movable)))
        steps = _EFFORT // max(1, looked_at) if len(movable) > 1 else 0
        best, best_cost = dict(self.at), self._cost(self.lines)
        cost = best_cost
        for step in range(steps):
            heat = _HEAT * (1 - step / steps) ** 3 + 1e-6
            mover = self.random.choice(movable)
            slot = self.random.choice(self.slots[self.bands[mover]])
            if slot == self.at[mover]:
                continue
            peer = self.holder.get(slot)
            lines = self.lines if self.clear else self.of_actor[mover] + (self.of_actor[peer] if peer else [])
            before = cost if self.clear else self._cost(lines)
            back = self._move(mover, slot, peer)
            change = self._cost(lines) - before
            if change > 0 and self.random.random() >= math.exp(-change / heat):
                self._move(mover, back, peer)
                continue
            cost += change
            if cost < best_cost - 1e-6:
                best, best_cost = dict(self.at), cost
        return {id: self.points[slot] for id, slot in best.items()}

    def _put(self, id: str, slot: int) -> None:
        self.at[id] = slot
        self.holder[slot] = id
        self.occupied |= 1 << slot

    def _move(self, mover: str, slot: int, peer: str | None) -> int:
        """Move the mover to `slot`, and the peer, if there is one, to the mover's place; return that place."""
        back = self.at[mover]
        if peer is None:
            del self.holder[back]
            self.occupied &= ~(1 << back)
        else:
            self._put(peer, back)
        self._put(mover, slot)
        return back

    def _cost(self, lines: Sequence[tuple[str, str, float]]) -> float:
        at, costs, occupied, total = self.at, self.costs, self.occupied, 0.0
        for one, other, weight in lines:
            pair = (at[one], at[other])
            known = costs.get(pair)
            if known is None:
                known = costs[pair] = self._line(*pair)
            length, near, around = known
            total += weight * (length + _RUN_OVER * ((near if weight < _BUNDLE else around) & occupied).bit_count())
        return total

    def _line(self, one: int, other: int) -> tuple[float, int, int]:
        """Return a line's length, mostly its extent across, and bits for the places that it, or a bundle, crosses."""
        start, end = self.points[one], self.points[other]
        length = abs(end[1] - start[1]) + 0.3 * abs(end[0] - start[0])
        near = around = 0
        for slot, point in enumerate(self.points if self.clear else ()):
            if slot in (one, other):
                continue
            distance = _distance((point[0] + self.label_at[0], point[1] + self.label_at[1]), start, end)
            near |= (distance < _CLEARANCE) << slot
            around |= (distance < _BUNDLE_CLEARANCE) << slot
        return length, near, around


def _distance(point: Point, start: Point, end: Point) -> float:
    """Return the distance of `point` from the line between `start` and `end`."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    square = dx * dx + dy * dy
    part = 0.0 if square == 0 else ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / square
    part = max(0.0, min(1.0, part))
    return math.hypot(start[0] + part * dx - point[0], start[1] + part * dy - point[1])
