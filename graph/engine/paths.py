"""Paths over an engine: ever longer walks, until there are as many paths as asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from graph.engine.base import Over, TooWide
from graph.engine.corridor import corridor
from graph.engine.evidence import Records
from graph.engine.held import held_by
from graph.engine.light import LightGraph, light_graph
from graph.query.paths import Paths
from graph.query.paths import find_paths as search
from graph.query.search.budget import WORK, Budget
from graph.records.filters import Filter
from graph.records.walks import Walk

__all__ = ["direct_links", "find_paths"]

_ONE_BY_ONE: Final = 6  # hops; longer paths are all searched for together


def find_paths(
    over: Over,
    start: str,
    end: str,
    filter: Filter,
    walk: Walk,
    *,
    budget: Budget | None = None,
) -> Paths:
    """Return the paths from `start` to `end`, as `graph.query.paths.find_paths` does over the whole graph.

    The budget bounds each search among walks of one length; links that no such walk can use are not counted. If more
    links can be used than fit in memory, the answer is cut short, as by the budget.
    """
    found = _light(over, start, end, filter, walk, budget.left if budget else WORK)
    paths = found.paths
    direct = [] if paths else direct_links(over, start, end)
    records = Records(over.whole, paths, (start, end), direct)
    return replace(found, paths=tuple(map(records.of, paths)), _graph=records.graph)


def _light(over: Over, start: str, end: str, filter: Filter, walk: Walk, work: int) -> Paths:
    actors = (start, end, *walk.via)
    found: Paths | None = None
    cut = False
    try:
        for hops, graph in _graphs(over, start, end, filter, walk):
            shorter = replace(walk, max_hops=hops)
            found = replace(search(graph, start, end, filter, shorter, budget=Budget(work)), walk=walk)
            if found.truncated == "work" or (found.truncated == "limit" and walk.sort == "shortest"):
                break
    except TooWide:
        cut = True
    if found is None:
        found = search(light_graph(over.whole, (), actors, filter.without), start, end, filter, walk)
    return replace(found, truncated="work") if cut else found


def _graphs(over: Over, start: str, end: str, filter: Filter, walk: Walk) -> Iterator[tuple[int, LightGraph]]:
    """Yield light graphs that hold all paths of ever more hops, with their number."""
    actors = (start, end, *walk.via)
    numbers = over.whole.numbers("actors", actors)
    held = held_by(over.whole, filter.for_paths(), undirected=walk.undirected, parts=walk.parts)
    excluded = held.without_actors.intersection(numbers.values())
    if start == end or excluded or not numbers.keys() >= set(actors):
        return  # the search itself says so
    via = [numbers[actor] for actor in walk.via]
    way = corridor(over.engine, held, numbers[start], via, numbers[end])
    for hops in _lengths(walk):
        moves = way.moves(hops)
        if moves:
            yield hops, light_graph(over.whole, moves, actors, filter.without)


def _lengths(walk: Walk) -> Sequence[int]:
    """Return the numbers of hops to search up to, one after the other."""
    if walk.sort == "strongest":
        return [walk.max_hops]
    return [*range(2, min(walk.max_hops, _ONE_BY_ONE)), walk.max_hops]


def direct_links(over: Over, start: str, end: str) -> list[int]:
    """Return the links between the two, of which an answer without a path shows the hostile ones."""
    numbers = over.whole.numbers("actors", (start, end))
    return over.engine.joining(numbers[start], numbers[end]) if len(numbers) == 2 else []
