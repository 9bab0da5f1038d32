"""The effect of removing an actor, a link or a kind: paths and reach with and without it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from graph.build import BuiltGraph
from graph.errors import FilterError
from graph.query import wording
from graph.query.blocks import Block, Heading, Mark, line, naming
from graph.query.critical import MOST_PATHS, Critical, CriticalLoss, critical
from graph.query.paths import Path, Paths, find_paths
from graph.query.result import Result
from graph.query.search.budget import Budget, OutOfWork
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
    """Paths and reach `before` and `after` the removal of `without`.

    `lost` are paths that disappear, `weakened` those that remain with fewer links or sources, as (before, after).
    `reach` are the actors within the asked number of hops of the start, without the start; `unreached` those no longer
    reached. `truncated` is "work" when the budget was spent before all of that was known; undecided paths and actors
    are in no list.
    """

    without: tuple[str, ...]
    before: Paths
    after: Paths
    lost: tuple[Path, ...]
    weakened: tuple[tuple[Path, Path], ...]
    reach: tuple[str, ...]
    unreached: tuple[str, ...]
    truncated: Literal["work"] | None
    _graph: BuiltGraph = field(compare=False)

    def _said(self) -> str:
        lost = wording.count(len(self.lost), "path")
        return f"{self.before.start} -> {self.before.end} without {', '.join(self.without)}: {lost} lost"

    def report(self) -> Iterator[Block]:
        """Yield the losses and what remains."""
        ends = wording.from_to(self._graph, self.before.start, self.before.end)
        start, actors = self._graph.actor(self.before.start), self._graph.dataset.actors
        gone = ", ".join(actors[id].said if id in actors else id for id in self.without)
        yield line(self._headline(gone, ends))
        if self.lost:
            yield line()
            yield Heading(f"{wording.count(len(self.lost), 'path')} lost")
            for path in self.lost:
                yield line(f"{path} [", Mark(path.confidence, path.confidence), "]", indent=3)
        if self.weakened:
            yield line()
            yield Heading(f"{wording.count(len(self.weakened), 'path')} on fewer links")
            for old, new in self.weakened:
                fewer = wording.count(len(_ids(old) - _ids(new)), "link")
                was = f"{old.confidence} with {wording.count(old.independent_sources, 'source')}"
                now = (Mark(new.confidence, new.confidence), f" with {new.independent_sources:,}")
                same = was.startswith(f"{new.confidence} ") and old.independent_sources == new.independent_sources
                yield line(
                    f"{new}: {fewer} fewer; ", *((f"still {was}",) if same else (f"{was}, then ", *now)), indent=3
                )
        if self.unreached:
            yield line()
            names = [self._graph.actor(id).said for id in self.unreached]
            reach = "reach" if start.plural else "reaches"
            yield line(f"{wording.opening(start.said)} no longer {reach} {wording.listed(names)}.")
        if self.truncated:
            yield line()
            yield line(naming(f"More may be lost: {wording.OUT_OF_WORK}.", "work", style="warning"))
        if self.after.paths:
            yield line()
            yield Heading(f"Left {ends}")
            for path in self.after:
                yield line(f"{path} [", Mark(path.confidence, path.confidence), "]", indent=3)

    def _headline(self, gone: str, ends: str) -> str:
        """Return how many paths and how many actors within reach are lost."""
        total, lost, cut = len(self.before), len(self.lost), self.before.truncated
        known = self.reach or not self.truncated
        reach = f"{len(self.unreached):,} of the {wording.count(len(self.reach), 'actor')} within reach"
        are = "is" if len(self.unreached) == 1 else "are"
        if not total:
            there = f"No path {ends} was found" if cut else f"There is no path {ends} to lose"
            return f"{there}; without {gone}, {reach} {are} lost." if self.reach else f"{there}."
        if total == 1:
            fate = f"the {'first' if cut else 'only'} path {ends} is {'lost' if lost else 'kept'}"
            also = f", and {reach}{'' if lost else f' {are} lost'}" if known else ""
        else:
            counted = f"{lost:,} of the {'first ' if cut else ''}{wording.count(total, 'path')}"
            fate = f"{counted} {ends} {'is' if lost == 1 else 'are'} lost"
            also = f", and {reach}" if known else ""
        return f"Without {gone}, {fate}{also}."

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
            "truncated": self.truncated is not None,
            "truncated_by": self.truncated,
        }


def what_if(
    graph: BuiltGraph,
    start: str,
    end: str,
    without: tuple[str, ...],
    filter: Filter,
    walk: Walk,
    *,
    budget: Budget | None = None,
) -> WhatIf:
    """Return the effect on the paths from `start` to `end` of removing these actors, links or kinds.

    Raises:
        UnknownId: An id does not exist.
        FilterError: `start` and `end` are the same actor, or nothing is to be removed.
    """
    if not any(without):
        help = "name an actor, link or kind with `without`, or rank all losses with `critical`"
        raise FilterError("there is nothing to remove", help=help, words=("without", "critical"))
    return _Comparison(graph, start, end, without, filter, walk, budget or Budget()).answer()


@dataclass
class _Comparison:
    graph: BuiltGraph
    start: str
    end: str
    without: tuple[str, ...]
    filter: Filter
    walk: Walk
    budget: Budget
    undecided: bool = False

    @property
    def left_out(self) -> Filter:
        return replace(self.filter, without=(*self.filter.without, *self.without))

    def answer(self) -> WhatIf:
        """Compare the paths, with at most a third of the budget for each side, then the reach."""
        third = self.budget.left // 3
        before, after = self.paths(self.filter, third), self.paths(self.left_out, third)
        known = {path.folded: path for path in after}
        lost, weakened = [], []
        for path in before:
            now = known.get(path.folded)
            if now is None and after.truncated:  # it may come after the last one listed
                now = self.again(path)
                if now is None and self.undecided:
                    break
            if now is None:
                lost.append(path)
            elif _links(now) != _links(path):
                weakened.append((path, now))
        reached = self.reached(self.filter)
        still = self.reached(self.left_out) if self.start not in self.without else set[str]()
        return WhatIf(
            without=tuple(self.without),
            before=before,
            after=after,
            lost=tuple(lost),
            weakened=tuple(weakened),
            reach=tuple(sorted(reached or ())),
            unreached=tuple(sorted(reached - still)) if reached is not None and still is not None else (),
            truncated="work" if self.undecided or "work" in (before.truncated, after.truncated) else None,
            _graph=self.graph,
        )

    def paths(self, filter: Filter, most: int) -> Paths:
        with self.budget.share(most) as part:
            return find_paths(self.graph, self.start, self.end, filter, self.walk, budget=part)

    def again(self, path: Path) -> Path | None:
        """Return the path that folds to the same actors without the removed records; only those are searched."""
        passed = {actor for each in path.alike for actor in each.actors}
        others = tuple(sorted(set(self.graph.dataset.actors) - passed))
        narrowed = replace(self.left_out, without=(*self.left_out.without, *others))
        longest = replace(self.walk, limit=MOST_PATHS)
        found = find_paths(self.graph, self.start, self.end, narrowed, longest, budget=self.budget)
        now = next((each for each in found if each.folded == path.folded), None)
        self.undecided = self.undecided or (now is None and found.truncated is not None)
        return now

    def reached(self, filter: Filter) -> set[str] | None:
        """Return the actors other than the start that paths of at most the asked number of hops reach, at any time.

        None when the budget is spent before that is known.
        """
        view = View(self.graph, filter.for_paths(), undirected=self.walk.undirected, parts=self.walk.parts)
        anyhow = replace(self.walk, via=(), time="any", limit=1)
        actors = set()
        try:
            found = reach(view, self.start, self.walk.max_hops, self.budget.spend)
        except OutOfWork:
            self.undecided = True
            return None
        for actor, place in found.items():
            if place.sure:
                actors.add(actor)
                continue
            ways = find_paths(self.graph, self.start, actor, filter, anyhow, budget=self.budget, beyond=False)
            if ways.paths:
                actors.add(actor)
            elif ways.truncated:
                self.undecided = True
                return None
        return actors


def _links(path: Path) -> list[list[Sequence[Link]]]:
    """Return the links behind each move of the path and of its variants."""
    return [[hop.links for hop in each.hops] for each in path.alike]


def _ids(path: Path) -> set[str]:
    """Return the ids of the links of the path and of its variants."""
    return {link.id for each in path.alike for hop in each.hops for link in hop.links}
