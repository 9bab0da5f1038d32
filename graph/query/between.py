"""The smallest sub-graph that joins several actors: a Steiner tree over the links of a view, whatever their direction.

Of trees with equally few hops the one with stronger hops is taken, then the first by id. Up to `MOST_EXACT` actors the
tree is the smallest there is (Dreyfus and Wagner, 1971); beyond, networkx's approximation is taken, which has at most
twice as many hops.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

import networkx as nx

from graph.build import BuiltGraph
from graph.errors import FilterError
from graph.filters import Filter
from graph.grades import CONFIDENCES
from graph.model import Link
from graph.query import wording
from graph.query.evidence import link_evidence
from graph.query.report import Block, Mark, Result, line
from graph.view import View

__all__ = ["MOST_EXACT", "Between", "between"]

MOST_EXACT = 6  # actors; the work triples with each
_HOP = 1_000_000  # cost of a hop; a weaker link costs a little more
_MOST_EXACT_HOPS = 200_000  # steps of the view beyond which the exact search would take long


@dataclass(frozen=True)
class Between(Result):
    """The joining actors and, for each joined pair, every link of the view between the two.

    `actors` are those asked for and those needed to join them, by id. `exact` tells whether there is no smaller way.
    `missing` are the actors asked for that nothing joins with the first one; they are left out.
    """

    asked: tuple[str, ...]
    filter: Filter
    actors: tuple[str, ...]
    joints: tuple[tuple[str, str, tuple[Link, ...]], ...]
    exact: bool
    missing: tuple[str, ...]
    _graph: BuiltGraph

    def report(self) -> Iterator[Block]:
        """Yield each joint with its links."""
        names = [self._graph.actor(id).name for id in self.asked if id not in self.missing]
        hops = wording.count(len(self.joints), "hop")
        kind = "" if self.exact else ", an approximation"
        yield line(f"{', '.join(names)}: joined by {hops} over {wording.count(len(self.actors), 'actor')}{kind}.")
        for one, other, links in self.joints:
            yield line()
            yield line(Mark(f"{self._graph.actor(one).name} - {self._graph.actor(other).name}", "bold"))
            for link in links:
                yield line(wording.evidence(self._graph, link), indent=3)
        if self.missing:
            yield line()
            names = [self._graph.actor(id).name for id in self.missing]
            yield line(Mark(f"Nothing joins {wording.listed(names)} with the others.", "warning"))

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "asked": list(self.asked),
            "filter": self.filter.to_dict(),
            "actors": list(self.actors),
            "joints": [
                {"actors": [one, other], "links": [link_evidence(self._graph, link) for link in links]}
                for one, other, links in self.joints
            ],
            "exact": self.exact,
            "missing": list(self.missing),
        }


def between(view: View, actors: Sequence[str]) -> Between:
    """Return the smallest sub-graph of `view` that joins `actors`.

    Raises:
        UnknownId: One of `actors` does not exist.
        FilterError: Fewer than two different actors are given.
    """
    asked = tuple(dict.fromkeys(actors))
    for actor in asked:
        view.graph.actor(actor)
    if len(asked) < 2:
        raise FilterError("at least two different actors are needed")
    ties = _ties(view)
    joined = nx.node_connected_component(ties, asked[0]) if asked[0] in ties else {asked[0]}
    reached = [actor for actor in asked if actor in joined]
    exact = len(reached) <= MOST_EXACT and ties.number_of_edges() <= _MOST_EXACT_HOPS
    if len(reached) < 2:
        edges: list[tuple[str, str]] = []
    elif exact:
        edges = _smallest_tree(ties, sorted(reached))
    else:
        edges = list(nx.algorithms.approximation.steiner_tree(ties.subgraph(joined), reached, method="mehlhorn").edges)
    edges = sorted((min(edge), max(edge)) for edge in edges)
    found = {*reached, *(actor for edge in edges for actor in edge)}
    return Between(
        asked=asked,
        filter=view.filter,
        actors=tuple(sorted(found)),
        joints=tuple((one, other, _links(view, one, other)) for one, other in edges),
        exact=exact,
        missing=tuple(actor for actor in asked if actor not in joined),
        _graph=view.graph,
    )


def _ties(view: View) -> nx.Graph[str]:
    """Return which actors links of the view join, whatever the direction; a weaker tie weighs a little more."""
    best: dict[tuple[str, str], int] = {}
    for link in view.links:
        if link.source != link.target:
            pair = (min(link.source, link.target), max(link.source, link.target))
            best[pair] = max(best.get(pair, 0), view.graph.graded[link.id].level)
    ties: nx.Graph[str] = nx.Graph()
    for (one, other), level in sorted(best.items()):
        ties.add_edge(one, other, weight=_HOP + len(CONFIDENCES) - 1 - level)
    return ties


def _links(view: View, one: str, other: str) -> tuple[Link, ...]:
    found = {link.id: link for link in (*view.joining(one, other), *view.joining(other, one))}
    return tuple(found[id] for id in sorted(found))


def _smallest_tree(ties: nx.Graph[str], terminals: Sequence[str]) -> list[tuple[str, str]]:
    """Return the edges of a lightest tree over `terminals`.

    `costs[set][actor]` is the weight of the lightest tree that joins the terminals of `set` (bits) with `actor`, and
    `origin` how it came about: an edge to another actor, or two trees that meet.
    """
    root, others = terminals[0], terminals[1:]
    costs: list[dict[str, int]] = [{} for _ in range(1 << len(others))]
    origin: list[dict[str, Any]] = [{} for _ in costs]
    for number, terminal in enumerate(others):
        costs[1 << number][terminal] = 0
    for part in range(1, len(costs)):
        cost, came = costs[part], origin[part]
        half = (part - 1) & part
        while half:
            rest = part ^ half
            if half > rest:
                for actor in sorted(costs[half].keys() & costs[rest].keys()):
                    sum_of_both = costs[half][actor] + costs[rest][actor]
                    if sum_of_both < cost.get(actor, sum_of_both + 1):
                        cost[actor], came[actor] = sum_of_both, (half, rest)
            half = (half - 1) & part
        _spread(ties, cost, came)
    edges: set[tuple[str, str]] = set()
    pending = [(len(costs) - 1, root)]
    while pending:
        part, actor = pending.pop()
        how = origin[part].get(actor)
        if isinstance(how, str):
            edges.add((min(actor, how), max(actor, how)))
            pending.append((part, how))
        elif how is not None:
            pending += [(how[0], actor), (how[1], actor)]
    return sorted(edges)


def _spread(ties: nx.Graph[str], cost: dict[str, int], came: dict[str, Any]) -> None:
    """Carry the costs on from every actor that has one, lightest first (Dijkstra)."""
    order = count()
    heap = [(far, actor, next(order)) for actor, far in sorted(cost.items())]
    heapq.heapify(heap)
    while heap:
        far, actor, _ = heapq.heappop(heap)
        if far > cost[actor]:
            continue
        for other in sorted(ties[actor]):
            new = far + ties[actor][other]["weight"]
            if new < cost.get(other, new + 1):
                cost[other], came[other] = new, actor
                heapq.heappush(heap, (new, other, next(order)))
