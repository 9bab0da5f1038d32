"""Why there is no path: the smallest single changes of the filter that would give one, or a gap in the data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.blocks import Block, Mark, line, naming
from graph.query.paths import Path
from graph.query.result import Result
from graph.query.search.budget import Budget, OutOfWork
from graph.query.ways_out import Relaxation, WaysOut
from graph.records.filters import Filter
from graph.records.model import Family
from graph.records.questions import plain
from graph.records.walks import Walk
from graph.values import public

__all__ = ["WhyNot", "why_not"]

_MOST_NAMED = 12
_LONGEST_OPTIONS = 60  # characters shown


@public
@dataclass(frozen=True, repr=False)
class WhyNot(Result):
    """The reason why two actors are not connected.

    `path` is the first path, if there is one after all. Otherwise `relaxations` are the smallest single changes of a
    filter that give a path; if there are none, `together` is a smallest set of changes that gives one, and if no set
    does, `parts` are the actors connected in any way with the start, and those with the end. `truncated`: the budget
    was spent, and there may be other changes.
    """

    start: str
    end: str
    filter: Filter
    walk: Walk
    path: Path | None
    relaxations: tuple[Relaxation, ...]
    together: tuple[Relaxation, ...]
    parts: tuple[tuple[str, ...], tuple[str, ...]] | None
    truncated: bool
    _graph: BuiltGraph = field(compare=False)

    def _said(self) -> str:
        found = "there is a path" if self.path else wording.count(len(self.relaxations), "single change")
        return f"{self.start} -> {self.end}: {found}"

    def report(self) -> Iterator[Block]:
        """Yield the reason, and each change with the path that it opens."""
        ends = wording.from_to(self._graph, self.start, self.end)
        looked = wording.asked(self.filter, self.walk)
        if self.path:
            yield line(f"There is a path {ends}: {self.path}.")
            yield line(Mark(f"Looked at: {looked}.", "dim"))
            return
        undecided = self.truncated and not (self.relaxations or self.together)
        found = f"No path {ends} was found before {wording.OUT_OF_WORK}."
        yield line(naming(found, "work") if undecided else f"No path {ends}.")
        yield line(Mark(f"Looked at: {looked}.", "dim"))
        if self.relaxations:
            yield line()
            changes = wording.count(len(self.relaxations), "single change")
            if all(map(self._hostile, self.relaxations)):
                yield line(f"No single change gives a path of support; {changes} would give one with hostile links:")
            else:
                yield line(f"{changes} would give one:")
            for each in self.relaxations:
                yield line()
                yield line(Mark(each.words, "bold"), _change(each))
                yield line(str(each.path), indent=3)
                yield from each.path.chain()
                yield line(Mark(each.call, "dim", each.command), indent=3)
        elif self.together:
            yield from self._combined()
        elif self.parts:
            yield line()
            yield line("No change of the filter gives one: the two are in separate parts of the data.")
            for actor, part in zip((self.start, self.end), self.parts, strict=True):
                others = [self._graph.actor(id).name for id in part if id != actor]
                tied = f"with {wording.listed(others, _MOST_NAMED)}" if others else "alone"
                yield line(f"{self._graph.actor(actor).name}: {tied}.", indent=3)
        if self.truncated:
            yield line()
            yield line(naming(f"There may be other ways out: {wording.OUT_OF_WORK}.", "work", style="warning"))

    def _combined(self) -> Iterator[Block]:
        """Yield the changes that give a path together."""
        yield line()
        only = len(self.together) == 1
        if any(map(self._hostile, self.together)):
            which = "this change" if only else "these changes together"
            yield line(f"No change gives a path of support; {which} would give one with hostile links:")
        else:
            yield line("This change gives one:" if only else "No single change gives one; these together do:")
        for each in self.together:
            yield line(Mark(each.words, "bold"), _change(each), indent=3)
        yield line()
        yield line(str(self.together[-1].path), indent=3)
        yield from self.together[-1].path.chain()
        yield line(Mark(self.together[-1].call, "dim", self.together[-1].command), indent=3)

    def _hostile(self, change: Relaxation) -> bool:
        """Return whether the change adds kinds of link, and a hop of its path has hostile ones alone."""
        hops = (hop.links for hop in change.path.hops)
        hostile = (all(self._graph.kind(link.kind).family == Family.HOSTILITY for link in links) for links in hops)
        return change.change == "kinds" and any(hostile)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "from": self.start,
            "to": self.end,
            "filter": plain(self.filter, self.walk),
            "path": self.path.to_dict() if self.path else None,
            "relaxations": [each.to_dict() for each in self.relaxations],
            "together": [each.to_dict() for each in self.together],
            "parts": [list(part) for part in self.parts] if self.parts else None,
            "truncated": self.truncated,
            "truncated_by": "work" if self.truncated else None,
        }


def why_not(
    graph: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk, *, budget: Budget | None = None
) -> WhyNot:
    """Return why `filter` leaves no path from `start` to `end`.

    Args:
        graph: The graph to search.
        start: Id of the first actor.
        end: Id of the last actor.
        filter: Narrows the search; the defaults of paths are filled in.
        walk: How paths are formed.
        budget: Of work, for the whole question.

    Raises:
        UnknownId: `start`, `end` or an id in the filter or the walk does not exist.
        FilterError: `start` and `end` are the same actor.
    """
    filter = filter.for_paths()
    search = WaysOut(graph, start, end, filter, walk, budget or Budget())
    path = search.first({})
    single: list[Relaxation] = []
    together: tuple[Relaxation, ...] = ()
    parts = None
    if path is None and not search.truncated:
        try:
            parts = search.parts()
            if parts is None:
                single.extend(search.single())
                if not single:
                    together = search.together()
        except OutOfWork:
            search.truncated = True
    return WhyNot(
        start=start,
        end=end,
        filter=filter,
        walk=walk,
        path=path,
        relaxations=tuple(single),
        together=together,
        parts=parts,
        truncated=search.truncated,
        _graph=graph,
    )


def _change(change: Relaxation) -> Mark:
    arguments, options = f" ({_shortened(change.arguments)})", f" ({_shortened(change.options)})"
    return Mark(arguments, "plain", options)


def _shortened(options: str) -> str:
    return options if len(options) <= _LONGEST_OPTIONS else f"{options[:_LONGEST_OPTIONS]}…"
