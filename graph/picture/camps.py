"""Two camps, such that allies are together and opponents apart: the larger is 1, the smaller -1."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from heapq import heapify, heappop, heappush
from typing import Final, NamedTuple

__all__ = ["Camps", "camps_of"]

_STARTS: Final = 6  # best-connected actors to start from; the division that agrees with most ties is kept

Ties = Mapping[str, Mapping[str, int]]


class Camps(NamedTuple):
    """The side of each actor that has a tie; the ties within each side, and the hostile ones between them."""

    side: Mapping[str, int]
    larger: int
    smaller: int
    hostile: int


def camps_of(ties: Ties) -> Camps:
    """Return the division into two camps that agrees with most ties, always the same one.

    Start with one actor and add the others by their strongest tie to an actor that already has a side: allies on the
    same side, opponents on the other. Then, as long as an actor has more opponents than allies on its own side, move
    the one for which the difference is largest. An actor whose part of the graph has no hostility is in the larger
    camp.
    """
    order = sorted(ties, key=lambda actor: (-sum(map(abs, ties[actor].values())), actor))
    best: dict[str, int] = {}
    most = -1
    for first in order[:_STARTS]:
        side = _divided(ties, [first, *order])
        agreed = sum(n * side[id] * side[other] for id, others in ties.items() for other, n in others.items())
        if agreed > most:
            best, most = side, agreed
    within = Counter[int]()
    hostile = 0
    for id, others in ties.items():
        for other, number in others.items():
            if best[id] == best[other]:
                within[best[id]] += max(0, number)
            else:
                hostile += max(0, -number)
    if within[-1] > within[1]:
        best = {id: -side for id, side in best.items()}
    low, high = sorted((within[1] // 2, within[-1] // 2))
    return Camps(best, high, low, hostile // 2)


def _divided(ties: Ties, order: list[str]) -> dict[str, int]:
    side: dict[str, int] = {}
    for start in order:
        waiting = [] if start in side else [(0, start, 1)]
        while waiting:
            _, actor, camp = heappop(waiting)
            if actor in side:
                continue
            side[actor] = camp
            for other, weight in ties[actor].items():
                if weight and other not in side:
                    heappush(waiting, (-abs(weight), other, camp if weight > 0 else -camp))
    gain = {id: -side[id] * sum(n * side[other] for other, n in others.items()) for id, others in ties.items()}
    rank = {id: number for number, id in enumerate(sorted(gain, reverse=True))}
    against = [(-number, rank[id], id) for id, number in gain.items() if number > 0]  # the largest difference first
    heapify(against)
    moves = 2 * len(side)
    while against and moves:
        difference, _, worst = heappop(against)
        if gain[worst] != -difference:
            continue  # changed since
        moves -= 1
        side[worst] = -side[worst]
        gain[worst] = -gain[worst]
        for other, number in ties[worst].items():
            gain[other] -= 2 * side[other] * side[worst] * number
            if gain[other] > 0:
                heappush(against, (-gain[other], rank[other], other))
    return side
