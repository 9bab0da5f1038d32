"""What falls if a source is wrong: its claims, and those of sources that only pass it on, are withdrawn."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import permutations
from typing import Any, Literal

from graph.build import BuiltGraph, amended
from graph.dataset import Dataset
from graph.query import wording
from graph.query.blocks import Block, Heading, Mark, line
from graph.query.paths import Path, find_paths
from graph.query.result import Result
from graph.query.search.budget import TIME_BUDGET, Budget
from graph.records.filters import Filter
from graph.records.grades import CONFIDENCES, Assessment, Confidence, level_of, status_words
from graph.records.model import Claim
from graph.records.walks import Walk
from graph.values import Value, public

__all__ = ["MOST_PAIRED", "ChangedLink", "Fallout", "PairChange", "fallout", "most_connected", "strongest_path"]

MOST_PAIRED = 12  # of the most connected actors, every ordered pair is looked at
_SECONDS_A_SEARCH = 0.5


@public
@dataclass(frozen=True, repr=False)
class ChangedLink(Value):
    """A link that still stands, and what its claims amounted to before and amount to after."""

    id: str
    before: Assessment
    after: Assessment

    def _said(self) -> str:
        return f"{self.id}: {self.before.confidence}, then {self.after.confidence}"

    @property
    def falls(self) -> bool:
        """Whether its confidence is lower than before."""
        return level_of(self.after.confidence) < level_of(self.before.confidence)

    def to_dict(self) -> dict[str, Any]:
        """Return the change as plain JSON values."""
        return {"id": self.id, "before": _judged(self.before), "after": _judged(self.after)}


def _judged(assessment: Assessment) -> dict[str, Any]:
    return {
        "status": assessment.status,
        "weakly_disputed": assessment.weakly_disputed,
        "confidence": assessment.confidence,
        "independent_sources": assessment.independent_sources,
    }


@public
@dataclass(frozen=True, repr=False)
class PairChange(Value):
    """Two actors whose strongest path is another than before; None stands for no path at all."""

    start: str
    end: str
    before: Confidence | None
    after: Confidence | None

    def _said(self) -> str:
        return f"{self.start} -> {self.end}: {self.before}, then {self.after or 'no path'}"

    def to_dict(self) -> dict[str, Any]:
        """Return the change as plain JSON values."""
        return {"from": self.start, "to": self.end, "before": self.before, "after": self.after}


@public
@dataclass(frozen=True, repr=False)
class Fallout(Result):
    """What is left standing without `sources`: the withdrawn source first, then those that only pass it on.

    `unsupported` links have no supporting claim left, `changed` links are judged otherwise than before, `events` have
    no claim left. `broken` pairs of the `paired` most connected actors have no path left, `weakened` a weaker one.
    `truncated`: time ran out for some of the pairs, which are in neither; the rest is whole.
    """

    source: str
    sources: tuple[str, ...]
    claims: int
    unsupported: tuple[str, ...]
    changed: tuple[ChangedLink, ...]
    events: tuple[str, ...]
    paired: tuple[str, ...]
    broken: tuple[PairChange, ...]
    weakened: tuple[PairChange, ...]
    truncated: Literal["time"] | None
    _graph: BuiltGraph = field(compare=False)

    def _said(self) -> str:
        unsupported = wording.count(len(self.unsupported), "link")
        return f"{self.source}: {unsupported} without support, {len(self.changed):,} judged otherwise"

    def report(self) -> Iterator[Block]:
        """Yield what falls, the gravest first."""
        graph = self._graph
        also = f", and with it {', '.join(self.sources[1:])}" if self.sources[1:] else ""
        yield line(f"Without {graph.source(self.source).title} ({self.source}){also}:")
        fallen = [each for each in self.changed if each.falls]
        yield line(
            f"{wording.count(self.claims, 'claim')} withdrawn; {wording.count(len(self.unsupported), 'link')} without "
            f"support; {wording.count(len(fallen), 'link')} of lower confidence; "
            f"{wording.count(len(self.events), 'event')} without a claim."
        )
        if self.unsupported:
            yield line()
            yield Heading("Links left without support")
            for id in self.unsupported:
                yield line(f"{wording.sentence(graph, graph.link(id))} ", Mark(f"({id})", "dim"), indent=3)
        if self.changed:
            yield line()
            yield Heading("Links judged otherwise")
            for each in self.changed:
                was, now = each.before, each.after
                sides = [f", {status_words(a)}, {wording.count(a.independent_sources, 'source')}" for a in (was, now)]
                told = f"{each.id}: {was.confidence}{sides[0]}; then "
                yield line(told, Mark(now.confidence, now.confidence), sides[1], indent=3)
        if self.events:
            yield line()
            yield Heading("Events without a claim")
            for id in self.events:
                yield line(f"{graph.event(id).name} ", Mark(f"({id})", "dim"), indent=3)
        yield from self._report_pairs()

    def _report_pairs(self) -> Iterator[Block]:
        graph = self._graph
        for title, pairs in (("Pairs without a path", self.broken), ("Pairs with a weaker path", self.weakened)):
            if pairs:
                yield line()
                yield Heading(f"{title} (of the {len(self.paired)} most connected actors)")
                for pair in pairs:
                    told = f"{graph.actor(pair.start).name} to {graph.actor(pair.end).name}"
                    yield line(f"{told}: {pair.before}, then {pair.after or 'no path'}", indent=3)
        if self.truncated:
            yield line()
            yield line(Mark("Time ran out for some of the pairs; more of them may have lost their paths.", "warning"))

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "source": self.source,
            "sources": list(self.sources),
            "claims": self.claims,
            "unsupported": list(self.unsupported),
            "changed": [each.to_dict() for each in self.changed],
            "events": list(self.events),
            "paired": list(self.paired),
            "broken": [pair.to_dict() for pair in self.broken],
            "weakened": [pair.to_dict() for pair in self.weakened],
            "truncated": self.truncated is not None,
            "truncated_by": self.truncated,
        }


def fallout(graph: BuiltGraph, source: str, filter: Filter, walk: Walk, *, seconds: float = TIME_BUDGET) -> Fallout:
    """Return what falls when `source`, and every source that only passes it on, is withdrawn.

    Args:
        graph: The graph that cites it.
        source: Id of the source.
        filter: Narrows the paths between the most connected pairs.
        walk: How those paths go.
        seconds: Time budget for those paths; pairs that it leaves no time for are told of by `truncated`.

    Raises:
        UnknownId: The source, or an id in the filter or the walk, does not exist.
    """
    graph.source(source)
    budget = Budget(seconds)
    gone = _derived(graph.dataset, source)
    left = {id: kept for id, link in graph.dataset.links.items() if (kept := _kept(link.claims, gone)) is not None}
    unsupported = [id for id, kept in left.items() if _supported(graph.link(id).claims) and not _supported(kept)]
    fallen = frozenset(unsupported)
    after = amended(graph, {id: None if id in fallen else kept for id, kept in left.items()})
    changed = [
        ChangedLink(id, graph.assessments[id], after.assessments[id])
        for id in left
        if id not in fallen and graph.assessments[id] != after.assessments[id]
    ]
    left_of_events = {
        id: kept for id, event in graph.dataset.events.items() if (kept := _kept(event.claims, gone)) is not None
    }
    withdrawn = sum(len(graph.link(id).claims) - len(kept) for id, kept in left.items())
    withdrawn += sum(len(graph.event(id).claims) - len(kept) for id, kept in left_of_events.items())
    paired = most_connected(graph, MOST_PAIRED)
    touched = fallen | {each.id for each in changed}
    moved, truncated = _pair_changes(graph, after, touched, paired, filter, walk, budget=budget)
    return Fallout(
        source=source,
        sources=gone,
        claims=withdrawn,
        unsupported=tuple(unsupported),
        changed=tuple(changed),
        events=tuple(id for id, kept in left_of_events.items() if not kept),
        paired=paired,
        broken=tuple(pair for pair in moved if pair.after is None),
        weakened=tuple(pair for pair in moved if pair.after is not None),
        truncated=truncated,
        _graph=graph,
    )


def _derived(data: Dataset, source: str) -> tuple[str, ...]:
    """Return `source`, then, in order of id, every source that only passes on it or others that fall with it.

    A source that passes on one more, which stays, stays too.
    """
    passed_on: dict[str, list[str]] = {}
    for id, each in data.sources.items():
        for original in dict.fromkeys(each.derives_from):
            passed_on.setdefault(original, []).append(id)
    left = {id: len(set(each.derives_from)) for id, each in data.sources.items()}
    gone, waiting = {source}, [source]
    while waiting:
        for id in passed_on.get(waiting.pop(), ()):
            left[id] -= 1
            if not left[id] and id not in gone:
                gone.add(id)
                waiting.append(id)
    return (source, *sorted(gone - {source}))


def _kept(claims: Sequence[Claim], gone: Collection[str]) -> list[Claim] | None:
    """Return the claims that do not cite a source that is gone; None when all are kept."""
    kept = [claim for claim in claims if claim.source not in gone]
    return kept if len(kept) < len(claims) else None


def _supported(claims: Sequence[Claim]) -> bool:
    return any(claim.stance == "supports" for claim in claims)


def most_connected(graph: BuiltGraph, number: int) -> tuple[str, ...]:
    """Return the ids of the actors with the most links, most first, then by id; none without a link."""
    degrees = {
        actor: sum(len(links) for side in (graph.outgoing, graph.incoming) for links in side[actor].values())
        for actor in graph.dataset.actors
    }
    linked = [actor for actor, degree in degrees.items() if degree]
    return tuple(sorted(linked, key=lambda actor: (-degrees[actor], actor))[:number])


def _pair_changes(
    before: BuiltGraph,
    after: BuiltGraph,
    touched: Collection[str],
    paired: Sequence[str],
    filter: Filter,
    walk: Walk,
    *,
    budget: Budget,
) -> tuple[list[PairChange], Literal["time"] | None]:
    """Return the pairs, sorted, whose strongest path is weaker in `after`, and whether time ran out for some.

    A pair whose strongest path is over none of the `touched` links still has that path.
    """
    changes: list[PairChange] = []
    truncated: Literal["time"] | None = None
    still = replace(filter, without=tuple(id for id in filter.without if _known(after, id)))
    for start, end in permutations(sorted(paired), 2):
        path, late = _strongest(before, start, end, filter, walk, budget.left)
        now: Path | None = None
        if path and any(link.id in touched for hop in path.hops for link in hop.links):
            now, late_too = _strongest(after, start, end, still, walk, budget.left)
            late = late or late_too
            if not late and (now is None or level_of(now.confidence) < level_of(path.confidence)):
                changes.append(PairChange(start, end, path.confidence, now.confidence if now else None))
        if late:
            truncated = "time"
            if not budget.left:
                break
    return changes, truncated


def _known(graph: BuiltGraph, id: str) -> bool:
    data = graph.dataset
    return id in data.actors or id in data.links or id in data.kinds


def strongest_path(graph: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk) -> Confidence | None:
    """Return the highest confidence for which a path is found in good time, or None when there is none."""
    if start not in graph.dataset.actors or end not in graph.dataset.actors:
        return None
    path, _ = _strongest(graph, start, end, filter, walk, TIME_BUDGET)
    return path.confidence if path else None


def _strongest(
    graph: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk, seconds: float
) -> tuple[Path | None, bool]:
    """Return the first path of the highest confidence, and whether time ran out for that or for a higher one."""
    late = False
    least = level_of(filter.min_confidence or "low")
    for confidence in reversed(CONFIDENCES[least:]):
        asked = replace(filter, min_confidence=confidence)
        first = replace(walk, limit=1)
        found = find_paths(graph, start, end, asked, first, seconds=min(seconds, _SECONDS_A_SEARCH))
        if found.paths:
            return found[0], late
        late = late or found.truncated == "time"
    return None, late
