"""Paths as chains of evidence.

A path is a sequence of distinct actors; each hop carries every link of the view that joins the two and fits the
question about time. Paths come shortest first, then strongest, then by the ids of their actors.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal

from graph.build import BuiltGraph
from graph.dates import Answer, iso
from graph.errors import FilterError
from graph.filters import Filter
from graph.grades import CONFIDENCES, Confidence, weakest
from graph.model import Link
from graph.query import wording
from graph.query.choices import certain_choices, common_days, possible_choices
from graph.query.evidence import link_evidence
from graph.query.report import Block, Mark, Result, Words, line
from graph.query.search_space import Layer, SearchSpace
from graph.view import View

__all__ = ["Hop", "Path", "PathAnswer", "find_paths"]

TIME_BUDGET = 10.0  # seconds


@dataclass(frozen=True)
class Hop:
    """One step of a path: from `source` to `target` as walked, and the links that it rests on, in order of id."""

    source: str
    target: str
    links: tuple[Link, ...]
    confidence: Confidence
    independent_sources: int
    disputed: bool


@dataclass(frozen=True)
class Path:
    """A chain of evidence. `weakest_hop` counts from 0: the first hop of the lowest confidence.

    `time` is None when nothing about time was asked. `window` is the first and last day (inclusive ordinals) on which
    all hops could hold, within the days asked about; None when there is no such day. The disputed flag is set when any
    link shown is disputed or denied.
    """

    actors: tuple[str, ...]
    hops: tuple[Hop, ...]
    time: Answer | None
    confidence: Confidence
    weakest_hop: int
    independent_sources: int
    disputed: bool
    window: tuple[int, int] | None
    _graph: BuiltGraph

    def __str__(self) -> str:
        return " -> ".join(self._graph.dataset.actors[actor].name for actor in self.actors)

    def chain(self) -> Iterator[Block]:
        """Yield the chain of evidence: one line a link, hop by hop, and what it all rests on."""
        for number, hop in enumerate(self.hops, start=1):
            for position, link in enumerate(hop.links):
                mark = f"{number}." if position == 0 else ""
                yield line(f"{mark:<3} ", wording.evidence(self._graph, link), indent=3)
        yield line(self._rests_on(), indent=3)

    def _rests_on(self) -> Words:
        said: list[str | Mark] = [f"Rests on {wording.count(self.independent_sources, 'independent source')}"]
        confidence = Mark(self.confidence, self.confidence)
        if len(self.hops) > 1:
            behind = wording.count(self.hops[self.weakest_hop].independent_sources, "source")
            said += [f"; weakest is hop {self.weakest_hop + 1}, ", confidence, f" with {behind}"]
        else:
            said += ["; confidence ", confidence]
        if self.time:
            days = f", {wording.on_days(self.window)}" if self.window else ", on no one day"
            said.append(f"; {self.time} at the time asked{days}")
        if self.disputed:
            said += ["; ", Mark("disputed", "warning")]
        return (*said, ".")

    def to_dict(self) -> dict[str, Any]:
        """Return the path as plain JSON values."""
        return {
            "actors": list(self.actors),
            "time": self.time,
            "confidence": self.confidence,
            "weakest_hop": self.weakest_hop,
            "independent_sources": self.independent_sources,
            "weakest_hop_sources": self.hops[self.weakest_hop].independent_sources,
            "disputed": self.disputed,
            "window": {"first": iso(self.window[0]), "last": iso(self.window[1])} if self.window else None,
            "hops": [
                {
                    "source": hop.source,
                    "target": hop.target,
                    "confidence": hop.confidence,
                    "independent_sources": hop.independent_sources,
                    "disputed": hop.disputed,
                    "links": [link_evidence(self._graph, link) for link in hop.links],
                }
                for hop in self.hops
            ],
        }


@dataclass(frozen=True)
class PathAnswer(Result):
    """The paths from `start` to `end` under `filter`. `truncated` is why there may be more: "limit", "time" or None."""

    start: str
    end: str
    filter: Filter
    paths: tuple[Path, ...]
    truncated: Literal["limit", "time"] | None
    _graph: BuiltGraph

    def __len__(self) -> int:
        return len(self.paths)

    def __iter__(self) -> Iterator[Path]:
        return iter(self.paths)

    def __getitem__(self, index: int) -> Path:
        return self.paths[index]

    def report(self) -> Iterator[Block]:
        """Yield each path as an argument: its hops, the links of each, and what the chain rests on."""
        start, end = self._graph.actor(self.start).name, self._graph.actor(self.end).name
        yield line(f"{wording.count(len(self), 'path') if self.paths else 'No path'} from {start} to {end}.")
        looked = f"{wording.narrowed(self.filter)}; up to {wording.count(self.filter.max_hops, 'hop')}"
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
            "filter": self.filter.to_dict(),
            "truncated": self.truncated is not None,
            "truncated_by": self.truncated,
            "paths": [path.to_dict() for path in self.paths],
        }


class _OutOfTime(Exception):
    """The time budget of a search is spent."""


def find_paths(graph: BuiltGraph, start: str, end: str, filter: Filter, *, seconds: float = TIME_BUDGET) -> PathAnswer:
    """Return the paths from `start` to `end`, shortest first, then strongest, then by id.

    Args:
        graph: The graph to search.
        start: Id of the first actor.
        end: Id of the last actor.
        filter: Narrows the search; the defaults of paths are filled in.
        seconds: Time budget; what was found until then is returned, marked as truncated.

    Raises:
        UnknownId: `start`, `end` or an id in the filter does not exist.
        FilterError: `start` and `end` are the same actor.
    """
    graph.actor(start)
    graph.actor(end)
    if start == end:
        raise FilterError(f"a path needs two different actors, not `{start}` twice")
    filter = filter.for_paths()
    view = View(graph, filter)
    found: list[Path] = []
    truncated: Literal["limit", "time"] | None = None
    if not {start, end} & set(filter.without) and not set(filter.via) & set(filter.without):
        try:
            for path in _Search(view, start, end, time.monotonic() + seconds).paths():
                if len(found) == filter.limit:
                    truncated = "limit"
                    break
                found.append(path)
        except _OutOfTime:
            truncated = "time"
    return PathAnswer(start, end, filter, tuple(found), truncated, graph)


class _Search:
    def __init__(self, view: View, start: str, end: str, deadline: float) -> None:
        self.view = view
        self.start = start
        self.end = end
        self.space = SearchSpace(view, start, end, self.check)
        bits = self.space.bits
        self.to_pass = sum(bits.values()) & ~(bits.get(start, 0) | bits.get(end, 0))
        self.untracked = set(view.filter.via) - bits.keys()
        self.deadline = deadline
        self.countdown = 0

    def check(self) -> None:
        """Stop the search when its time is up; the clock is read once in 32 calls."""
        self.countdown -= 1
        if self.countdown < 0:
            self.countdown = 32
            if time.monotonic() > self.deadline:
                raise _OutOfTime

    def paths(self) -> Iterator[Path]:
        longest = min(self.view.filter.max_hops, len(self.view.graph.dataset.actors) - 1)
        for hops in range(1, longest + 1):
            layers = self.space.layers(hops)
            if layers is not None:
                yield from self._through(layers)

    def _through(self, layers: Sequence[Layer]) -> Iterator[Path]:
        """Yield the paths through `layers`, strongest first.

        A path is at most as strong as its hops' best links, but the question about time may leave it weaker ones: such
        a path waits for the turn of the confidence that it really has.
        """
        waiting: dict[int, list[Path]] = {level: [] for level in range(len(CONFIDENCES))}
        for level in reversed(range(len(CONFIDENCES))):
            waiting[level].sort(key=lambda path: path.actors)

            def as_strong(level: int = level) -> Iterator[Path]:
                for actors in self._sequences(layers, level):
                    path = self._judge(actors)
                    if path is not None:
                        actual = CONFIDENCES.index(path.confidence)
                        if actual == level:
                            yield path
                        else:
                            waiting[actual].append(path)

            yield from heapq.merge(waiting[level], as_strong(), key=lambda path: path.actors)

    def _sequences(self, layers: Sequence[Layer], level: int) -> Iterator[tuple[str, ...]]:
        """Yield, by id, the simple paths through `layers` whose best links' lowest confidence is just `level`."""
        ahead, bits, to_pass = self.view.ahead, self.space.bits, self.to_pass

        def onward(actor: str, layer: Layer) -> Iterator[tuple[str, int]]:
            steps = ahead(actor, layer)
            return ((other, steps[other]) for other in sorted(steps.keys() & layer.keys()) if steps[other] >= level)

        walked = [self.start]
        so_far = [(len(CONFIDENCES), bits.get(self.start, 0))]  # the weakest hop, and which were passed
        ways = [onward(self.start, layers[-2])]
        while ways:
            self.check()
            step = next(ways[-1], None)
            if step is None:
                ways.pop()
                so_far.pop()
                walked.pop()
                continue
            other, strength = step
            if other in walked:
                continue
            left = len(layers) - 1 - len(walked)
            weakest_yet = min(so_far[-1][0], strength)
            passed = so_far[-1][1] | bits.get(other, 0)
            if not any(
                min(weakest_yet, ahead_weakest) == level and (passed | ahead_passed) & to_pass == to_pass
                for ahead_weakest, ahead_passed in layers[left][other]
            ):
                continue
            if left == 0:
                if self.untracked.issubset((*walked, other)):
                    yield (*walked, other)
            elif other != self.end:
                walked.append(other)
                so_far.append((weakest_yet, passed))
                ways.append(onward(other, layers[left - 1]))

    def _judge(self, actors: Sequence[str]) -> Path | None:
        """Return the path over these actors with the links that fit the question about time, or None if none do."""
        graph, filter = self.view.graph, self.view.filter
        joins: list[Sequence[Link]] = [self.view.joining(source, target) for source, target in pairwise(actors)]
        hops = [[graph.lifetimes[link.id] for link in links] for links in joins]
        answer: Answer | None = None
        if filter.asks_time:
            certain = certain_choices(hops, filter.time, filter.window)
            chosen = certain if filter.certain else possible_choices(hops, filter.time, filter.window)
            if chosen is None:
                return None
            answer = "certain" if certain else "possible"
            joins = [[links[at] for at in taking] for links, taking in zip(joins, chosen, strict=True)]
            hops = [[graph.lifetimes[link.id] for link in links] for links in joins]
        days = common_days(hops, filter.window)
        made = tuple(
            _hop(graph, source, target, links) for (source, target), links in zip(pairwise(actors), joins, strict=True)
        )
        confidence = weakest([hop.confidence for hop in made])
        return Path(
            actors=tuple(actors),
            hops=made,
            time=answer,
            confidence=confidence,
            weakest_hop=next(number for number, hop in enumerate(made) if hop.confidence == confidence),
            independent_sources=_independent(graph, [link for links in joins for link in links]),
            disputed=any(hop.disputed for hop in made),
            window=(days[0][0], days[-1][1]) if days else None,
            _graph=graph,
        )


def _hop(graph: BuiltGraph, source: str, target: str, links: Sequence[Link]) -> Hop:
    assessments = [graph.assessments[link.id] for link in links]
    return Hop(
        source=source,
        target=target,
        links=tuple(links),
        confidence=max((each.confidence for each in assessments), key=CONFIDENCES.index),
        independent_sources=_independent(graph, links),
        disputed=any(each.status != "asserted" for each in assessments),
    )


def _independent(graph: BuiltGraph, links: Sequence[Link]) -> int:
    """Return how many independent roots stand behind the supporting claims of `links`."""
    return len(frozenset[str]().union(*(graph.assessments[link.id].roots for link in links)))
