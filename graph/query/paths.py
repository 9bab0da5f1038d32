"""Paths as chains of evidence.

A path is a sequence of distinct actors; each hop carries every link of the view that connects the two and fits the
question about time. A path may step between a whole and its part, which costs no hop. Paths are ordered by number of
hops, then by number of steps, then by strength, strongest first, then by the ids of their actors; those that are equal
once their steps are folded count as one.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any, Literal

from graph.build import BuiltGraph
from graph.errors import FilterError
from graph.query import wording
from graph.query.blocks import Block, Mark, line, naming
from graph.query.chains import Hop, Path, chain_over
from graph.query.frames import LINK, Framed, Rowed, columns, link_cells
from graph.query.search.budget import Budget, OutOfWork
from graph.query.search.moves import Trail
from graph.query.search.space import Layer
from graph.query.search.variants import Variants
from graph.query.search.walks import Walks
from graph.records.arguments import as_call, as_command, as_options
from graph.records.filters import Filter
from graph.records.grades import CONFIDENCES, level_of
from graph.records.model import Family
from graph.records.questions import WORDS, plain
from graph.records.walks import Walk
from graph.values import Listed, public
from graph.view import View

__all__ = ["Hop", "Path", "Paths", "find_paths"]


@public
@dataclass(frozen=True, repr=False)
class Paths(Framed, Listed[Path]):
    """The paths from `start` to `end` under `filter` and `walk`.

    `truncated` is why there may be more: "limit", "work" or None. `weights` are those of the paths, where the heaviest
    are asked for; see `graph.query.heaviest`.
    """

    start: str
    end: str
    filter: Filter
    walk: Walk
    paths: tuple[Path, ...]
    truncated: Literal["limit", "work"] | None
    _graph: BuiltGraph = field(compare=False)
    weights: tuple[float, ...] | None = None

    def _items(self) -> tuple[Path, ...]:
        return self.paths

    @property
    def graph(self) -> BuiltGraph:
        """A graph with the records of the answer: the one asked, or of a pack the part that the answer needs."""
        return self._graph

    def _said(self) -> str:
        cut = f", cut by {self.truncated}" if self.truncated else ""
        return f"{self.start} -> {self.end}: {wording.count(len(self), 'path')}{cut}"

    @property
    def with_variants(self) -> Iterator[Path]:
        """The paths, each followed by its variants."""
        return chain.from_iterable(path.alike for path in self.paths)

    @property
    def cut_short(self) -> str | None:
        """That there may be more paths, or any, and why; None when the search was complete."""
        if self.truncated is None:
            return None
        if not self.paths:
            return f"No path {self._ends()} was found before {wording.OUT_OF_WORK}."
        return f"There may be more paths: {'`limit` shows more' if self.truncated == 'limit' else wording.OUT_OF_WORK}."

    def report(self) -> Iterator[Block]:
        """Yield each path as an argument: its hops, the links of each, and a summary of the chain."""
        if self.cut_short and not self.paths:
            yield line(naming(self.cut_short, "work"))
        else:
            yield line(f"{wording.count(len(self), 'path') if self.paths else 'No path'} {self._ends()}.")
        looked = wording.asked(self.filter, self.walk)
        if self.weights is not None:
            looked += ", with a weight at every hop, the heaviest first"
        yield line(Mark(f"Looked at: {looked}.", "dim"))
        if not self.paths and not self.truncated:
            yield from self._instead()
        for number, path in enumerate(self.paths, start=1):
            yield line()
            weight = "" if self.weights is None else f" (weight {self.weights[number - 1]:g})"
            yield line(Mark(f"{number}. {path}{weight}", "bold"))
            yield from path.chain()
            yield from path.also()
        if self.cut_short and self.paths:
            yield line()
            yield line(naming(self.cut_short, "limit", "work", style="warning"))

    def _ends(self) -> str:
        return wording.from_to(self._graph, self.start, self.end)

    def _instead(self) -> Iterator[Block]:
        """Yield the hostile links between the two, and the question to ask for changes that give a path."""
        pairs = ((self.start, self.end), (self.end, self.start))
        between = (each.link for one, other in pairs for each in self._graph.outgoing[one].get(other, ()))
        hostile = [link for link in between if self._graph.kind(link.kind).family == Family.HOSTILITY]
        if hostile:
            yield line()
            walked = f'families=["{Family.HOSTILITY}"]'
            opens, typed = "Hostile links join the two directly", f"{WORDS['families'].option} {Family.HOSTILITY}"
            yield line(Mark(f"{opens} (`{walked}` walks them):", "plain", f"{opens} ({typed} walks them):"))
            for link in hostile:
                yield line(wording.evidence(self._graph, link), indent=3)
        yield line()
        usual = Walk()
        asked = (self.start, self.end, self.filter, replace(self.walk, limit=usual.limit, sort=usual.sort))
        question, shows = "why_not", " shows which change would give a path."
        if self.weights is not None:
            question, shows = "paths", ", without `heaviest`, takes hops without a weight too."
        called, typed = as_call(question, *asked), as_command(question, *asked)
        yield line(Mark(f"`{called}`{shows}", "dim", f"`{typed}`{as_options(shows, ['heaviest'], '{}')}"))

    def _rowed(self) -> Rowed:
        """Return a row for each link of each hop of each path, paths and hops counted from 1; variants are left out."""
        found = (
            *columns(path="whole", hop="whole", through="truth"),
            *columns("from", "to"),
            *LINK,
            *columns("path_confidence", "path_time", path_independent_sources="whole", path_weight="number"),
        )
        weights = self.weights or (None,) * len(self.paths)
        rows = (
            (
                *(number, at, hop.through, hop.source, hop.target),
                *link_cells(self._graph, link),
                *(path.confidence, path.time, path.independent_sources, weight),
            )
            for number, (path, weight) in enumerate(zip(self.paths, weights, strict=True), 1)
            for at, hop in enumerate(path.hops, 1)
            for link in hop.links
        )
        return Rowed(found, rows)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values, in the form of `axisgraph path --format json`."""
        return {
            "from": self.start,
            "to": self.end,
            "filter": plain(self.filter, self.walk),
            "truncated": self.truncated is not None,
            "truncated_by": self.truncated,
            "paths": [path.to_dict() for path in self.paths],
        } | ({} if self.weights is None else {"weights": list(self.weights)})


def find_paths(
    graph: BuiltGraph,
    start: str,
    end: str,
    filter: Filter,
    walk: Walk,
    *,
    budget: Budget | None = None,
    beyond: bool = True,
) -> Paths:
    """Return the paths from `start` to `end` in order; see `graph.query.paths`.

    Args:
        graph: The graph to search.
        start: Id of the first actor.
        end: Id of the last actor.
        filter: Narrows the search; the defaults of paths are filled in.
        walk: How paths are formed.
        budget: Of work; once it is spent, the paths found so far are returned, marked as truncated. A new one if
        omitted.
        beyond: Whether to check for more paths than the limit; without the check `truncated` is never "limit".

    Raises:
        UnknownId: `start`, `end` or an id in the filter or the walk does not exist.
        FilterError: `start` and `end` are the same actor.
    """
    graph.actor(start)
    graph.actor(end)
    if start == end:
        raise FilterError(f"a path needs two different actors, not `{start}` twice")
    filter = filter.for_paths()
    view = View(graph, filter, undirected=walk.undirected, parts=walk.parts)
    for actor in walk.via:
        graph.actor(actor)
    found: list[Path] = []
    truncated: Literal["limit", "work"] | None = None
    if not {start, end} & set(filter.without) and not set(walk.via) & set(filter.without):
        budget = budget or Budget()
        known: set[tuple[str, ...]] = set()
        variants = Variants(view, budget.spend)
        try:
            for path in _in_order(Walks(view, walk, start, end, budget)):
                if path.folded in known:
                    continue
                if len(found) == walk.limit:
                    truncated = "limit"
                    break
                known.add(path.folded)
                found.append(path)
                found[-1] = replace(path, variants=_variants(variants, walk, path))
                if not beyond and len(found) == walk.limit:
                    break
        except OutOfWork:
            truncated = "work"
    return Paths(start, end, filter, walk, tuple(found), truncated, graph)


def _variants(variants: Variants, walk: Walk, path: Path) -> tuple[Path, ...]:
    """Return the paths other than `path` that are equal to it once steps are folded, in order."""
    view, spend, via = variants.view, variants.spend, set(walk.via)
    if not any(view.parts(actor) for actor in path.folded):
        return ()
    trails = (trail for trail in variants.of(path.folded) if via.issubset(trail.actors))
    found = [other for trail in trails if trail != path.trail and (other := chain_over(view, walk, trail, spend))]
    return tuple(sorted(found, key=lambda other: _rank(other, walk)))


def _rank(path: Path, walk: Walk) -> tuple[int, int, Trail]:
    """Return the sort key of paths with equally many hops."""
    weakness = -level_of(path.confidence)
    return (*((weakness, path.steps) if walk.sort == "strongest" else (path.steps, weakness)), path.trail)


def _in_order(walks: Walks) -> Iterator[Path]:
    """Yield the paths: by hops, then steps, then strength; or the strongest first.

    The best links of its moves limit the strength of a path, but the question about time may leave weaker links: such a
    path is kept until its actual confidence is reached.
    """
    levels = range(len(CONFIDENCES) - 1, -1, -1)
    turns: Iterable[tuple[Sequence[Layer], int, int]]
    if walks.walk.sort == "strongest":
        lengths = list(walks.lengths())
        turns = ((layers, steps, level) for level in levels for layers in lengths for steps in walks.steps(layers))
    else:
        turns = (
            (layers, steps, level) for layers in walks.lengths() for steps in walks.steps(layers) for level in levels
        )
    waiting: dict[tuple[int, int, int], list[Path]] = defaultdict(list)  # by hops, steps and level
    for layers, steps, level in turns:
        yield from _of_level(walks, layers, steps, level, waiting)


def _of_level(
    walks: Walks,
    layers: Sequence[Layer],
    steps: int,
    level: int,
    waiting: dict[tuple[int, int, int], list[Path]],
) -> Iterator[Path]:
    """Yield the paths through `layers` with this number of steps and this confidence; keep weaker ones in `waiting`."""
    hops = len(layers)

    def as_strong() -> Iterator[Path]:
        for trail in walks.through(layers, steps, level):
            path = chain_over(walks.view, walks.walk, trail, walks.spend)
            if path is None:
                walks.refuse()
            elif (actual := level_of(path.confidence)) == level:
                yield path
            else:
                waiting[hops, steps, actual].append(path)

    waited = sorted(waiting.pop((hops, steps, level), ()), key=lambda path: path.trail)
    yield from heapq.merge(waited, as_strong(), key=lambda path: path.trail)
