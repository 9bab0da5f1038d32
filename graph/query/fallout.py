"""What falls if a source is wrong: its claims, and those of sources that only pass it on, are withdrawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import permutations
from typing import Any

from graph.build import BuiltGraph, build
from graph.dataset import Dataset
from graph.filters import Filter
from graph.grades import CONFIDENCES, Assessment, Confidence
from graph.model import Claim
from graph.query import wording
from graph.query.paths import find_paths
from graph.query.report import Block, Heading, Mark, Result, line

__all__ = ["ChangedLink", "Fallout", "PairChange", "fallout", "pair_changes"]

_MOST_PAIRED = 12  # of the most connected actors, every ordered pair is looked at
_SECONDS_A_PAIR = 0.5


@dataclass(frozen=True)
class ChangedLink:
    """A link that still stands, and what its claims amounted to before and amount to after."""

    id: str
    before: Assessment
    after: Assessment

    @property
    def falls(self) -> bool:
        """Whether its confidence is lower than before."""
        return CONFIDENCES.index(self.after.confidence) < CONFIDENCES.index(self.before.confidence)

    def to_dict(self) -> dict[str, Any]:
        """Return the change as plain JSON values."""
        return {"id": self.id, "before": _judged(self.before), "after": _judged(self.after)}


def _judged(assessment: Assessment) -> dict[str, Any]:
    return {
        "status": assessment.status,
        "confidence": assessment.confidence,
        "independent_sources": assessment.independent_sources,
    }


@dataclass(frozen=True)
class PairChange:
    """Two actors whose strongest path is another than before; None stands for no path at all."""

    start: str
    end: str
    before: Confidence | None
    after: Confidence | None

    def to_dict(self) -> dict[str, Any]:
        """Return the change as plain JSON values."""
        return {"from": self.start, "to": self.end, "before": self.before, "after": self.after}


@dataclass(frozen=True)
class Fallout(Result):
    """What is left standing without `sources`: the withdrawn source first, then those that only pass it on.

    `unsupported` links have no supporting claim left, `changed` links are judged otherwise than before, `events` have
    no claim left. `broken` pairs of the `paired` most connected actors have no path left, `weakened` a weaker one.
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
    _graph: BuiltGraph

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
                told = f": {was.confidence}, {was.status}, {wording.count(was.independent_sources, 'source')}; then "
                left = f", {now.status}, {wording.count(now.independent_sources, 'source')}"
                yield line(f"{each.id}{told}", Mark(now.confidence, now.confidence), left, indent=3)
        if self.events:
            yield line()
            yield Heading("Events without a claim")
            for id in self.events:
                yield line(f"{graph.event(id).name} ", Mark(f"({id})", "dim"), indent=3)
        for title, pairs in (("Pairs without a path", self.broken), ("Pairs with a weaker path", self.weakened)):
            if pairs:
                yield line()
                yield Heading(f"{title} (of the {len(self.paired)} most connected actors)")
                for pair in pairs:
                    told = f"{graph.actor(pair.start).name} to {graph.actor(pair.end).name}"
                    yield line(f"{told}: {pair.before}, then {pair.after or 'no path'}", indent=3)

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
        }


def fallout(graph: BuiltGraph, source: str, filter: Filter | None = None) -> Fallout:
    """Return what falls when `source`, and every source that derives from it, is withdrawn.

    Args:
        graph: The graph that cites it.
        source: Id of the source.
        filter: Narrows the paths between the most connected pairs.

    Raises:
        UnknownId: The source does not exist.
    """
    graph.source(source)
    gone = _derived(graph.dataset, source)
    left, withdrawn = _without(graph.dataset, gone)
    after = build(left)
    unsupported, changed = [], []
    for id, before in graph.assessments.items():
        if id not in left.links:
            unsupported.append(id)
        elif after.assessments[id] != before:
            changed.append(ChangedLink(id, before, after.assessments[id]))
    events = [id for id, event in graph.dataset.events.items() if event.claims and not left.events[id].claims]
    paired = most_connected(graph, _MOST_PAIRED)
    moved = pair_changes(graph, after, permutations(paired, 2), filter or Filter())
    return Fallout(
        source=source,
        sources=gone,
        claims=withdrawn,
        unsupported=tuple(unsupported),
        changed=tuple(changed),
        events=tuple(events),
        paired=paired,
        broken=tuple(pair for pair in moved if pair.after is None),
        weakened=tuple(pair for pair in moved if pair.after is not None),
        _graph=graph,
    )


def _derived(data: Dataset, source: str) -> tuple[str, ...]:
    """Return `source`, then, in order of id, every source that derives from it at any remove."""
    gone = {source}
    while more := {id for id, each in data.sources.items() if each.derives_from in gone} - gone:
        gone |= more
    return (source, *sorted(gone - {source}))


def _without(data: Dataset, gone: Iterable[str]) -> tuple[Dataset, int]:
    """Return the data set without the claims of these sources and the links they alone support; and how many claims."""
    gone = frozenset(gone)
    withdrawn = 0

    def kept(claims: Sequence[Claim]) -> tuple[Claim, ...]:
        nonlocal withdrawn
        left = tuple(claim for claim in claims if claim.source not in gone)
        withdrawn += len(claims) - len(left)
        return left

    links = {}
    for id, link in data.links.items():
        claims = kept(link.claims)
        had = any(claim.stance == "supports" for claim in link.claims)
        if not had or any(claim.stance == "supports" for claim in claims):
            links[id] = link.model_copy(update={"claims": claims})
    events = {id: event.model_copy(update={"claims": kept(event.claims)}) for id, event in data.events.items()}
    return replace(data, links=links, events=events), withdrawn


def most_connected(graph: BuiltGraph, number: int) -> tuple[str, ...]:
    """Return the ids of the actors with the most links, most first, then by id."""
    degrees = Counter(actor for link in graph.dataset.links.values() for actor in (link.source, link.target))
    return tuple(sorted(degrees, key=lambda actor: (-degrees[actor], actor))[:number])


def pair_changes(
    before: BuiltGraph, after: BuiltGraph, pairs: Iterable[tuple[str, str]], filter: Filter
) -> list[PairChange]:
    """Return the pairs, sorted, whose strongest of the first paths is not as strong in `after` as in `before`."""
    changes = []
    for start, end in sorted(pairs):
        was, now = strongest_path(before, start, end, filter), strongest_path(after, start, end, filter)
        if was != now and was is not None and (now is None or CONFIDENCES.index(now) < CONFIDENCES.index(was)):
            changes.append(PairChange(start, end, was, now))
    return changes


def strongest_path(graph: BuiltGraph, start: str, end: str, filter: Filter) -> Confidence | None:
    """Return the highest confidence for which there is a path, or None when there is no path."""
    if start not in graph.dataset.actors or end not in graph.dataset.actors:
        return None
    for level in reversed(CONFIDENCES):
        if filter.min_confidence and CONFIDENCES.index(level) < CONFIDENCES.index(filter.min_confidence):
            return None
        asked = replace(filter, min_confidence=level, limit=1)
        if find_paths(graph, start, end, asked, seconds=_SECONDS_A_PAIR).paths:
            return level
    return None
