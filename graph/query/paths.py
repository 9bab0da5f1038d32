"""Paths as chains of evidence.

A path is a sequence of distinct actors; each hop carries every link of the view that joins the two and fits the
question about time. Paths come shortest first, then strongest, then by the ids of their actors.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from graph.build import BuiltGraph
from graph.errors import FilterError
from graph.query import wording
from graph.query.blocks import Block, Mark, line
from graph.query.chains import Hop, Path, chain_over
from graph.query.result import Result
from graph.query.search.budget import TIME_BUDGET, Budget, OutOfTime
from graph.query.search.space import Layer
from graph.query.search.walks import Walks
from graph.records.filters import Filter
from graph.records.grades import CONFIDENCES
from graph.records.questions import plain
from graph.records.walks import Walk
from graph.values import Listed, public
from graph.view import View

__all__ = ["Hop", "Path", "Paths", "find_paths"]


@public
@dataclass(frozen=True, repr=False)
class Paths(Result, Listed[Path]):
    """The paths from `start` to `end` under `filter`, as `walk` says.

    `truncated` is why there may be more: "limit", "time" or None.
    """

    start: str
    end: str
    filter: Filter
    walk: Walk
    paths: tuple[Path, ...]
    truncated: Literal["limit", "time"] | None
    _graph: BuiltGraph = field(compare=False)

    def _items(self) -> tuple[Path, ...]:
        return self.paths

    def _said(self) -> str:
        cut = f", cut by {self.truncated}" if self.truncated else ""
        return f"{self.start} -> {self.end}: {wording.count(len(self), 'path')}{cut}"

    def report(self) -> Iterator[Block]:
        """Yield each path as an argument: its hops, the links of each, and what the chain rests on."""
        start, end = self._graph.actor(self.start).name, self._graph.actor(self.end).name
        yield line(f"{wording.count(len(self), 'path') if self.paths else 'No path'} from {start} to {end}.")
        looked = wording.asked(self.filter, self.walk)
        yield line(Mark(f"Looked at: {looked}.", "dim"))
        for number, path in enumerate(self.paths, start=1):
            yield line()
            yield line(Mark(f"{number}. {path}", "bold"))
            yield from path.chain()
        if self.truncated:
            more = "--limit shows more" if self.truncated == "limit" else "the search ran out of time"
            yield line()
            yield line(Mark(f"There may be more paths: {more}.", "warning"))

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values, in the form of `axisgraph path --format json`."""
        return {
            "from": self.start,
            "to": self.end,
            "filter": plain(self.filter, self.walk),
            "truncated": self.truncated is not None,
            "truncated_by": self.truncated,
            "paths": [path.to_dict() for path in self.paths],
        }


def find_paths(
    graph: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk, *, seconds: float = TIME_BUDGET
) -> Paths:
    """Return the paths from `start` to `end`, shortest first, then strongest, then by id.

    Args:
        graph: The graph to search.
        start: Id of the first actor.
        end: Id of the last actor.
        filter: Narrows the search; the defaults of paths are filled in.
        walk: How the paths go.
        seconds: Time budget; what was found until then is returned, marked as truncated.

    Raises:
        UnknownId: `start`, `end` or an id in the filter or the walk does not exist.
        FilterError: `start` and `end` are the same actor.
    """
    graph.actor(start)
    graph.actor(end)
    if start == end:
        raise FilterError(f"a path needs two different actors, not `{start}` twice")
    filter = filter.for_paths()
    view = View(graph, filter, undirected=walk.undirected)
    for actor in walk.via:
        graph.actor(actor)
    found: list[Path] = []
    truncated: Literal["limit", "time"] | None = None
    if not {start, end} & set(filter.without) and not set(walk.via) & set(filter.without):
        try:
            for path in _in_order(Walks(view, walk, start, end, Budget(seconds))):
                if len(found) == walk.limit:
                    truncated = "limit"
                    break
                found.append(path)
        except OutOfTime:
            truncated = "time"
    return Paths(start, end, filter, walk, tuple(found), truncated, graph)


def _in_order(walks: Walks) -> Iterator[Path]:
    for layers in walks.lengths():
        yield from _strongest_first(walks, layers)


def _strongest_first(walks: Walks, layers: Sequence[Layer]) -> Iterator[Path]:
    """Yield the paths through `layers`, strongest first.

    A path is at most as strong as its hops' best links, but the question about time may leave it weaker ones: such a
    path waits for the turn of the confidence that it really has.
    """
    waiting: dict[int, list[Path]] = {level: [] for level in range(len(CONFIDENCES))}
    for level in reversed(range(len(CONFIDENCES))):
        waiting[level].sort(key=lambda path: path.actors)

        def as_strong(level: int = level) -> Iterator[Path]:
            for actors in walks.through(layers, level):
                path = chain_over(walks.view, walks.walk, actors)
                if path is None:
                    walks.refuse()
                elif (actual := CONFIDENCES.index(path.confidence)) == level:
                    yield path
                else:
                    waiting[actual].append(path)

        yield from heapq.merge(waiting[level], as_strong(), key=lambda path: path.actors)
