"""Links and paths in order of weight: the attribute `weight` of a link, a number whose meaning the data set states.

A link without a weight has none: it is not counted as 1, comes last in a list, and no path by weight runs over it. The
weight of a path is the smallest among its hops, and that of a hop the largest among its links; a step between a whole
and its part needs none.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Literal, get_args

from graph.build import BuiltGraph
from graph.errors import FilterError
from graph.query.chains import Path, chain_over
from graph.query.paths import Paths, find_paths
from graph.query.search.budget import Budget, OutOfWork
from graph.records.filters import Filter
from graph.records.model import Link
from graph.records.walks import Walk
from graph.view import View

__all__ = ["RibbonWidth", "by_weight", "check_width", "heaviest_paths", "weight_of"]

RibbonWidth = Literal["kinds", "weight"]


def weight_of(link: Link) -> float | None:
    """Return the attribute `weight` (or `Weight`) of a link if it is a number, otherwise None."""
    for name in ("weight", "Weight"):
        value = link.attributes.get(name)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
            return float(value)
    return None


def check_width(width: str, links: Iterable[Link]) -> None:
    """Raise FilterError unless ribbons of these links can be as wide as asked."""
    if width not in get_args(RibbonWidth):
        raise FilterError(f"`width` must be kinds or weight, not `{width}`", words=("width",))
    if width == "weight" and all(weight_of(link) is None for link in links):
        help = "give links the attribute `weight`, a number, or omit `width`"
        raise FilterError("no link to be drawn has a weight", help=help, words=("width",))


def by_weight(links: Iterable[Link]) -> list[Link]:
    """Return links with the heaviest first, those without a weight last, otherwise in their order."""
    return sorted(links, key=lambda link: -math.inf if (weight := weight_of(link)) is None else weight, reverse=True)


def heaviest_paths(
    graph: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk, *, budget: Budget | None = None
) -> Paths:
    """Return the paths whose hops all have a weight, the largest weight first.

    Paths of one weight are in the order of `find_paths`, whose arguments and exceptions are the same. Each hop still
    carries all its links.
    """
    search = _Search(graph, start, end, filter, walk, budget or Budget())
    return search.answer()


class _Search:
    def __init__(self, graph: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk, budget: Budget) -> None:
        self._graph, self._start, self._end = graph, start, end
        self._filter, self._walk, self._budget = filter, walk, budget
        self._weights = {
            link.id: weight for link in graph.dataset.links.values() if (weight := weight_of(link)) is not None
        }
        self._levels = sorted(set(self._weights.values()), reverse=True)

    def answer(self) -> Paths:
        least = self._levels[-1] if self._levels else math.inf
        low, high = 0, max(len(self._levels) - 1, 0)  # the first level that has enough paths, or the last
        above: Paths | None = None
        found = self._from(least)
        enough = len(found) >= self._walk.limit
        while enough and low < high:
            middle = (low + high) // 2
            tried = self._from(self._levels[middle])
            if len(tried) >= self._walk.limit:
                high, found = middle, replace(tried, truncated=found.truncated)
            else:
                low, above = middle + 1, tried
        known = {path.folded for path in above} if above else set()
        paths = [*(above or ()), *(path for path in found if path.folded not in known)]
        weighed = [(path, weight) for path in paths if (weight := self._weight(path)) is not None]
        weighed.sort(key=lambda each: each[1], reverse=True)
        weighed = weighed[: self._walk.limit]
        whole = tuple(self._with_all_links(path) for path, _ in weighed)
        weights = tuple(weight for _, weight in weighed)
        return replace(found, filter=self._filter.for_paths(), walk=self._walk, paths=whole, weights=weights)

    def _from(self, least: float) -> Paths:
        """Return the paths over links of at least this weight, and over steps."""
        kinds = self._graph.dataset.kinds
        light = (
            link.id
            for link in self._graph.dataset.links.values()
            if self._weights.get(link.id, -math.inf) < least and not kinds[link.kind].composes
        )
        asked = replace(self._filter, without=(*self._filter.without, *light))
        return find_paths(self._graph, self._start, self._end, asked, self._walk, budget=self._budget)

    def _weight(self, path: Path) -> float | None:
        hops = [
            max((self._weights[link.id] for link in hop.links if link.id in self._weights), default=None)
            for hop in path.hops
            if not hop.through
        ]
        known = [weight for weight in hops if weight is not None]
        return min(known) if known and len(known) == len(hops) else None

    def _with_all_links(self, path: Path) -> Path:
        view = View(self._graph, self._filter.for_paths(), undirected=self._walk.undirected, parts=self._walk.parts)
        try:
            whole = chain_over(view, self._walk, path.trail, self._budget.spend)
        except OutOfWork:
            return path
        return path if whole is None else replace(whole, variants=path.variants)
