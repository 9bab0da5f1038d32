"""What hangs on an actor, a link or a kind: paths and reach with and without it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.blocks import Block, Heading, Mark, line
from graph.query.critical import MOST_PATHS, Critical, CriticalLoss, critical
from graph.query.paths import Path, Paths, find_paths
from graph.query.result import Result
from graph.query.search.budget import TIME_BUDGET
from graph.query.search.reach import reach
from graph.records.filters import Filter
from graph.records.model import Link
from graph.records.walks import Walk
from graph.values import public
from graph.view import View

__all__ = ["Critical", "CriticalLoss", "WhatIf", "critical", "what_if"]


@public
@dataclass(frozen=True, repr=False)
class WhatIf(Result):
    """Paths and reach of a question `before` and `after` leaving out `without`.

    `lost` are paths that are gone, `weakened` those that stay with fewer links or sources, as (before, after). `reach`
    are the actors within the asked number of hops of the start, the start left out; `unreached` those no longer.
    """

    without: tuple[str, ...]
    before: Paths
    after: Paths
    lost: tuple[Path, ...]
    weakened: tuple[tuple[Path, Path], ...]
    reach: tuple[str, ...]
    unreached: tuple[str, ...]
    _graph: BuiltGraph = field(compare=False)

    def _said(self) -> str:
        lost = wording.count(len(self.lost), "path")
        return f"{self.before.start} -> {self.before.end} without {', '.join(self.without)}: {lost} lost"

    def report(self) -> Iterator[Block]:
        """Yield what is lost and what is left."""
        start, end = self._graph.actor(self.before.start).name, self._graph.actor(self.before.end).name
        ends, actors = f"from {start} to {end}", self._graph.dataset.actors
        gone = ", ".join(actors[id].name if id in actors else id for id in self.without)
        first = "first " if self.before.truncated else ""
        yield line(
            f"Without {gone}, {len(self.lost):,} of the {first}{wording.count(len(self.before), 'path')} {ends} "
            f"{'is' if len(self.lost) == 1 else 'are'} lost, and "
            f"{len(self.unreached):,} of the {wording.count(len(self.reach), 'actor')} within reach."
        )
        if self.lost:
            yield line()
            yield Heading(f"{wording.count(len(self.lost), 'path')} lost")
            for path in self.lost:
                yield line(f"{path} [", Mark(path.confidence, path.confidence), "]", indent=3)
        if self.weakened:
            yield line()
            yield Heading(f"{wording.count(len(self.weakened), 'path')} on fewer links")
            for old, new in self.weakened:
                change = f"{old.confidence} with {wording.count(old.independent_sources, 'source')}, then "
                left = f" with {new.independent_sources:,}"
                yield line(f"{new}: {change}", Mark(new.confidence, new.confidence), left, indent=3)
        if self.unreached:
            yield line()
            names = [self._graph.actor(id).name for id in self.unreached]
            yield line(f"{start} no longer reaches {wording.listed(names)}.")
        if self.after.paths:
            yield line()
            yield Heading(f"Left {ends}")
            for path in self.after:
                yield line(f"{path} [", Mark(path.confidence, path.confidence), "]", indent=3)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "without": list(self.without),
            "before": self.before.to_dict(),
            "after": self.after.to_dict(),
            "lost": [path.to_dict() for path in self.lost],
            "weakened": [{"before": old.to_dict(), "after": new.to_dict()} for old, new in self.weakened],
            "reach": list(self.reach),
            "unreached": list(self.unreached),
        }


def what_if(
    graph: BuiltGraph,
    start: str,
    end: str,
    without: tuple[str, ...],
    filter: Filter,
    walk: Walk,
    *,
    seconds: float = TIME_BUDGET,
) -> WhatIf:
    """Return what becomes of the paths from `start` to `end` without these actors, links or kinds.

    Raises:
        UnknownId: An id does not exist.
        FilterError: `start` and `end` are the same actor.
    """
    before = find_paths(graph, start, end, filter, walk, seconds=seconds / 2)
    left_out = replace(filter, without=(*filter.without, *without))
    after = find_paths(graph, start, end, left_out, walk, seconds=seconds / 2)
    known = {path.folded: path for path in after}
    lost, weakened = [], []
    for path in before:
        now = known.get(path.folded)
        if now is None and after.truncated:  # it may come after the last one listed
            now = _again(graph, path, left_out, walk)
        if now is None:
            lost.append(path)
        elif _links(now) != _links(path):
            weakened.append((path, now))
    reached = _reached(graph, start, filter, walk)
    still = _reached(graph, start, left_out, walk) if start not in without else set[str]()
    return WhatIf(
        without=tuple(without),
        before=before,
        after=after,
        lost=tuple(lost),
        weakened=tuple(weakened),
        reach=tuple(sorted(reached)),
        unreached=tuple(sorted(reached - still)),
        _graph=graph,
    )


def _links(path: Path) -> list[list[Sequence[Link]]]:
    """Return the links that each move rests on, of the path and of its variants."""
    return [[hop.links for hop in each.hops] for each in path.alike]


def _again(graph: BuiltGraph, path: Path, filter: Filter, walk: Walk) -> Path | None:
    """Return the path that folds to the same actors under `filter`, found by letting the search see no others."""
    passed = {actor for each in path.alike for actor in each.actors}
    others = tuple(sorted(set(graph.dataset.actors) - passed))
    narrowed, longest = replace(filter, without=(*filter.without, *others)), replace(walk, limit=MOST_PATHS)
    found = find_paths(graph, path.actors[0], path.actors[-1], narrowed, longest)
    return next((each for each in found if each.folded == path.folded), None)


def _reached(graph: BuiltGraph, start: str, filter: Filter, walk: Walk) -> set[str]:
    """Return the actors other than `start` that paths of at most the asked number of hops lead to, at any time."""
    view = View(graph, filter.for_paths(), undirected=walk.undirected, parts=walk.parts)
    found = reach(view, start, walk.max_hops)
    anyhow = replace(walk, via=(), time="any", limit=1)
    return {
        actor
        for actor, reached in found.items()
        if reached.sure or find_paths(graph, start, actor, filter, anyhow, beyond=False).paths
    }
