"""Trees that connect several actors: the lightest (Dreyfus and Wagner), or one at most twice as heavy (Mehlhorn).

The lightest tree is built from trees over subsets of the actors (Dreyfus-Wagner). A subset tree is discarded if it and
a lower bound for connecting the remaining actors weigh more than a known tree.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise, permutations
from typing import Any

from graph.query.search.budget import Spend
from graph.query.search.distances import distances
from graph.records.grades import CONFIDENCES
from graph.view import View

__all__ = ["Edge", "Ties", "light_tree", "lightest_tree"]

Edge = tuple[str, str]  # two actors, in order of id
_STEP = 1_000
_HOP = 1_000_000  # weight of a tie; a weaker one weighs a little more


class Ties:
    """The actors that links of `view` connect, whatever the direction; computed when needed.

    A step between a whole and its part has almost no weight.
    """

    def __init__(self, view: View) -> None:
        self._view = View(view.graph, view.filter, within=view.within, undirected=True, parts=view.steps)
        self._known: dict[str, list[tuple[str, int]]] = {}

    def of(self, actor: str) -> list[tuple[str, int]]:
        """Return, in order of id, the actors tied to `actor`, and the weight of each tie."""
        known = self._known.get(actor)
        if known is None:
            strongest = len(CONFIDENCES) - 1
            weights = {other: _HOP + strongest - level for other, level in self._view.ahead(actor).items()}
            steps = [*self._view.parts(actor).items(), *self._view.wholes(actor).items()]
            for other, level in steps:  # each of the two may be part of the other
                weights[other] = min(weights.get(other, _HOP), _STEP + strongest - level)
            known = self._known[actor] = sorted(weights.items())
        return known

    def weight(self, one: str, other: str) -> int:
        """Return the weight of the tie between two actors. Raises KeyError when there is none."""
        return dict(self.of(one))[other]

    def joined(self, actor: str, spend: Spend) -> set[str]:
        """Return `actor` and the actors that ties reach from it."""

        def after(one: str) -> Iterator[str]:
            tied = self.of(one)
            spend(len(tied))
            return (other for other, _ in tied)

        return set(distances([actor], after))


def lightest_tree(ties: Ties, terminals: Sequence[str], spend: Spend) -> set[Edge]:
    """Return the edges of a lightest tree over `terminals`, which must be connected. Each terminal triples the work.

    `costs[set][actor]` is the weight of the lightest tree that connects the terminals of `set` (bits) with `actor`, and
    `origin` its construction: an edge from another actor, or two trees that meet.
    """
    far = [_spread(ties, {terminal: 0}, {}, _all, spend) for terminal in terminals]
    bound = sum(ties.weight(*edge) for edge in light_tree(ties, terminals, spend))
    whole = (1 << len(terminals) - 1) - 1  # the last terminal is the root, in no set
    costs: list[dict[str, int]] = [{} for _ in range(whole + 1)]
    origin: list[dict[str, Any]] = [{} for _ in costs]
    for part in range(1, whole + 1):
        cost, came = costs[part], origin[part]
        left = [number for number in range(len(terminals)) if not part >> number & 1]
        may_do = _within(bound, [far[number] for number in left], [terminals[number] for number in left])
        if part & (part - 1) == 0:
            cost[terminals[part.bit_length() - 1]] = 0
        for half in _halves(part):
            one, rest = costs[half], costs[part ^ half]
            met = sorted(one.keys() & rest.keys())
            spend(len(met))
            for actor in met:
                both = one[actor] + rest[actor]
                if both < cost.get(actor, both + 1) and may_do(actor, both):
                    cost[actor], came[actor] = both, (half, part ^ half)
        _spread(ties, cost, came, may_do, spend)
    return _edges(origin, whole, terminals[-1])


def _all(_actor: str, _cost: int) -> bool:
    return True


def _halves(part: int) -> Iterable[int]:
    """Return subsets of a set of bits that split it in two; only one of each complementary pair."""
    half = (part - 1) & part
    while half:
        if half > part ^ half:
            yield half
        half = (half - 1) & part


def _spread(
    ties: Ties, cost: dict[str, int], came: dict[str, Any], may_do: Callable[[str, int], bool], spend: Spend
) -> dict[str, int]:
    """Extend the costs from every actor that has one, lightest first (Dijkstra), to those that `may` have one."""
    heap = [(far, actor) for actor, far in cost.items()]
    heapq.heapify(heap)
    while heap:
        far, actor = heapq.heappop(heap)
        if far > cost[actor]:
            continue
        tied = ties.of(actor)
        spend(len(tied))
        for other, weight in tied:
            new = far + weight
            if new < cost.get(other, new + 1) and may_do(other, new):
                cost[other], came[other] = new, actor
                heapq.heappush(heap, (new, other))
    return cost


def _within(bound: int, far: Sequence[Mapping[str, int]], left: Sequence[str]) -> Callable[[str, int], bool]:
    """Return whether a tree at an actor can still connect those `left` within `bound`.

    A tree over several actors weighs at least half of the shortest round trip past them all.
    """
    rounds = [(far[0], far[0], 0)] if len(left) == 1 else []
    for first, last in combinations(range(len(left)), 2):
        others = set(range(len(left))) - {first, last}
        orders = ((first, *middle, last) for middle in permutations(others))
        past_all = min(sum(far[one][left[other]] for one, other in pairwise(order)) for order in orders)
        rounds.append((far[first], far[last], past_all))

    def may_do(actor: str, cost: int) -> bool:
        most = 2 * (bound - cost)
        return any(there[actor] + past_all + back[actor] <= most for there, back, past_all in rounds)

    return may_do


def _edges(origin: Sequence[Mapping[str, Any]], whole: int, root: str) -> set[Edge]:
    """Return the edges of the tree over all terminals, from `origin`."""
    edges: set[Edge] = set()
    pending = [(whole, root)]
    while pending:
        part, actor = pending.pop()
        how = origin[part].get(actor)
        if isinstance(how, str):
            edges.add((min(actor, how), max(actor, how)))
            pending.append((part, how))
        elif how is not None:
            pending += [(how[0], actor), (how[1], actor)]
    return edges


def light_tree(ties: Ties, terminals: Sequence[str], spend: Spend) -> set[Edge]:
    """Return the edges of a tree over `terminals`, which must be connected, at most twice as heavy as the lightest.

    Each actor belongs to its nearest terminal; among the ties between actors of different terminals, those on the
    shortest paths between terminals are chosen.
    """
    came: dict[str, str] = {}
    cost = _spread(ties, dict.fromkeys(terminals, 0), came, _all, spend)
    owner: dict[str, str] = {}
    for actor in sorted(cost, key=lambda actor: cost[actor]):
        owner[actor] = owner[came[actor]] if actor in came else actor
    bridges: dict[Edge, tuple[int, str, str]] = {}
    for actor in cost:
        tied = ties.of(actor)
        spend(len(tied))
        for other, weight in tied:
            if owner[actor] < owner[other]:
                way = (cost[actor] + weight + cost[other], actor, other)
                ends = (owner[actor], owner[other])
                bridges[ends] = min(way, bridges.get(ends, way))
    edges: set[Edge] = set()
    group = {terminal: terminal for terminal in terminals}
    for _, actor, other in sorted(bridges.values()):
        one, two = group[owner[actor]], group[owner[other]]
        if one != two:
            group = {terminal: one if each == two else each for terminal, each in group.items()}
            chain = [*reversed(_back(came, actor)), *_back(came, other)]
            edges |= {(min(pair), max(pair)) for pair in pairwise(chain)}
    return edges


def _back(came: Mapping[str, str], actor: str) -> list[str]:
    chain = [actor]
    while chain[-1] in came:
        chain.append(came[chain[-1]])
    return chain
