"""The lightest path between two actors, searched from both ends (Dijkstra)."""

from __future__ import annotations

import heapq
from typing import Final

from graph.query.search.budget import Spend
from graph.query.search.steiner import Ties

__all__ = ["lightest_way"]

_FAR: Final = 1 << 62  # heavier than any path


def lightest_way(ties: Ties, start: str, end: str, spend: Spend) -> list[str] | None:
    """Return the actors of a lightest path from `start` to `end`, both included, or None if there is none.

    Among equally light paths, it is the one whose last actors are nearest the start, then first by id.
    """
    near, far = _Side(ties, start), _Side(ties, end)
    lightest = _FAR
    while (least := near.least + far.least) <= lightest and least < _FAR:
        first = not near.settled or len(near.heap) <= len(far.heap)
        side, other = (near, far) if first else (far, near)
        actor, cost = side.settle()
        ahead = ties.of(actor)
        spend(len(ahead))
        for tied, weight in ahead:
            side.offer(tied, cost + weight)
            if tied in other.cost:
                lightest = min(lightest, cost + weight + other.cost[tied])
    if lightest == _FAR:
        return None
    known = near.settled | _beyond(ties, near, far, lightest)
    way = [end]
    while way[-1] != start:
        here = way[-1]
        before = (
            (known[tied], tied) for tied, weight in ties.of(here) if known.get(tied, _FAR) + weight == known[here]
        )
        way.append(min(before)[1])
    return way[::-1]


def _beyond(ties: Ties, near: _Side, far: _Side, lightest: int) -> dict[str, int]:
    """Return the weights, from the start, of actors on lightest paths that only the search from the end has settled."""
    beyond: dict[str, int] = {}
    pending = [
        (tied, cost + weight)
        for actor, cost in near.settled.items()
        for tied, weight in ties.of(actor)
        if cost + weight + far.settled.get(tied, _FAR) == lightest
    ]
    while pending:
        actor, cost = pending.pop()
        if actor not in beyond:
            beyond[actor] = cost
            left = far.settled[actor]
            pending += [
                (tied, cost + weight) for tied, weight in ties.of(actor) if far.settled.get(tied, _FAR) == left - weight
            ]
    return beyond


class _Side:
    """The search from one end: the lightest known `cost` of each actor reached, and the actors `settled` for good."""

    def __init__(self, ties: Ties, start: str) -> None:
        self.cost = {start: 0}
        self.settled: dict[str, int] = {}
        self.heap = [(0, start)]

    @property
    def least(self) -> int:
        """The weight of the next actor to settle."""
        while self.heap and self.heap[0][1] in self.settled:
            heapq.heappop(self.heap)
        return self.heap[0][0] if self.heap else _FAR

    def settle(self) -> tuple[str, int]:
        """Settle the next actor; at least one must remain."""
        cost, actor = heapq.heappop(self.heap)
        self.settled[actor] = cost
        return actor, cost

    def offer(self, actor: str, cost: int) -> None:
        """Record a path to an actor if it is the lightest so far."""
        if cost < self.cost.get(actor, _FAR):
            self.cost[actor] = cost
            heapq.heappush(self.heap, (cost, actor))
