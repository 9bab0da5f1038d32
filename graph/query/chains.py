"""A path as a chain of evidence: its hops, the links behind each, and a summary of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.blocks import Block, Mark, Words, line
from graph.query.evidence import link_evidence
from graph.query.search.budget import JUDGED, Spend
from graph.query.search.choices import certain_choices, common_days, possible_choices
from graph.query.search.moves import Trail
from graph.query.spoken import SpokenOf, spoken_of
from graph.records.dates import Answer, iso
from graph.records.filters import Filter
from graph.records.grades import Assessment, Confidence, strongest, weakest
from graph.records.model import Link
from graph.records.walks import Walk
from graph.values import Value, public
from graph.view import View

__all__ = ["Hop", "Path", "chain_over", "independent"]

_MOST_VARIANTS = 8  # shown in words


@public
@dataclass(frozen=True, repr=False)
class Hop(Value):
    """One move of a path, from `source` to `target` as walked, and the links behind it, in order of id.

    A hop `through` is a step between a whole and its part; it costs no hop.
    """

    source: str
    target: str
    through: bool
    links: tuple[Link, ...]
    confidence: Confidence
    independent_sources: int
    disputed: bool
    weakly_disputed: bool

    def _said(self) -> str:
        return f"{self.source} -> {self.target}: {wording.count(len(self.links), 'link')}, {self.confidence}"

    @property
    def rises(self) -> bool:
        """Whether a step leads from a part up to its whole."""
        return self.through and self.links[0].source == self.source


@public
@dataclass(frozen=True, repr=False)
class Path(Value):
    """A chain of evidence. `weakest_hop` counts from 0: the first hop of the lowest confidence.

    `variants` are the other paths that are equal to this one once steps are folded, in order. `time` is None when the
    question did not ask about time. `window` is the first and last day (inclusive ordinals) on which all hops could
    hold, within the days asked about; None when there is no such day. `disputed` is set when any link shown is disputed
    or denied, and `weakly_disputed` too when every objection to them is weak.
    """

    actors: tuple[str, ...]
    hops: tuple[Hop, ...]
    time: Answer | None
    confidence: Confidence
    weakest_hop: int
    independent_sources: int
    disputed: bool
    weakly_disputed: bool
    window: tuple[int, int] | None
    _graph: BuiltGraph = field(compare=False)
    _filter: Filter = field(compare=False)
    variants: tuple[Path, ...] = ()

    @property
    def spoken(self) -> SpokenOf | None:
        """How many of its independent sources speak of the time asked about; None without such a time."""
        return self._spoken(link for hop in self.hops for link in hop.links)

    def _spoken(self, links: Iterable[Link]) -> SpokenOf | None:
        return spoken_of(self._graph, links, self._filter)

    def _said(self) -> str:
        return f"{' -> '.join(self.actors)}: {self.confidence}"

    def __str__(self) -> str:
        return " -> ".join(wording.whole_and_parts(self._graph, run, rises) for run, rises in self._runs())

    @property
    def trail(self) -> Trail:
        """Its actors, and which of its moves are steps."""
        return Trail(self.actors, tuple(hop.through for hop in self.hops))

    @property
    def steps(self) -> int:
        """The number of steps between a whole and its part."""
        return sum(hop.through for hop in self.hops)

    @property
    def length(self) -> int:
        """The number of hops; steps are not counted."""
        return len(self.hops) - self.steps

    @property
    def alike(self) -> tuple[Path, ...]:
        """The path and its variants."""
        return (self, *self.variants)

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """The actors once steps are folded: a whole and the parts that it acts through become the whole."""
        return tuple(run[-1] if rises else run[0] for run, rises in self._runs())

    def _runs(self) -> list[tuple[list[str], bool]]:
        """Return the actors in runs of steps, and whether each run leads up."""
        runs: list[tuple[list[str], bool]] = [([self.actors[0]], False)]
        for hop in self.hops:
            if hop.through:
                runs[-1] = ([*runs[-1][0], hop.target], hop.rises)
            else:
                runs.append(([hop.target], False))
        return runs

    def _repr_html_(self) -> str:
        from graph.query.as_html import as_html  # noqa: PLC0415 - for notebooks only

        return as_html([line(Mark(str(self), "bold")), *self.chain(), *self.also()])

    def chain(self) -> Iterator[Block]:
        """Yield the chain of evidence: one line per link, hop by hop, and a summary of the sources."""
        runs, number = self._runs(), 0
        for hop in self.hops:
            names: dict[str, str] = {}
            if not hop.through:
                (leaving, rose), (arriving, rises) = runs[number : number + 2]
                number += 1
                if len(leaving) > 1 and not rose:
                    names[hop.source] = wording.whole_and_parts(self._graph, leaving, rose, said=True)
                if len(arriving) > 1 and rises:
                    names[hop.target] = wording.whole_and_parts(self._graph, arriving, rises, said=True)
            for position, link in enumerate(hop.links):
                mark = f"{number}." if position == 0 and not hop.through else ""
                yield line(f"{mark:<3} ", self._evidence(link, names), indent=3)
        yield line(self._rests_on(), indent=3)

    def _evidence(self, link: Link, names: Mapping[str, str]) -> Words:
        spoken = self._spoken([link])
        return wording.evidence(self._graph, link, names, spoken and spoken.words())

    def also(self) -> Iterator[Block]:
        """Yield the variants, one per line; only the first few if there are many."""
        for path in self.variants[:_MOST_VARIANTS]:
            yield line(f"Also: {path} [", Mark(path.confidence, path.confidence), "].", indent=3)
        if len(self.variants) > _MOST_VARIANTS:
            yield line(f"Also: {len(self.variants) - _MOST_VARIANTS:,} more by way of parts.", indent=3)

    def _rests_on(self) -> Words:
        said: list[str | Mark] = [f"Rests on {wording.count(self.independent_sources, 'independent source')}"]
        confidence = Mark(self.confidence, self.confidence)
        if len(self.hops) > 1:
            weak = self.hops[self.weakest_hop]
            number = sum(not hop.through for hop in self.hops[: self.weakest_hop + 1])
            which = f"that {wording.clause(self._graph, weak.links[0])}" if weak.through else f"hop {number}"
            behind = wording.count(weak.independent_sources, "source")
            said += [f"; weakest is {which}, ", confidence, f" with {behind}"]
        else:
            said += ["; confidence ", confidence]
        if self.time:
            days = f", {wording.on_days(self.window)}" if self.window else ", on no one day"
            said.append(f"; {self.time} at the time asked{days}")
        if self.spoken and (spoken := self.spoken.words()):
            said.append(f"; {spoken}")
        if self.disputed:
            said += ["; ", Mark("weakly disputed" if self.weakly_disputed else "disputed", "warning")]
        return (*said, ".")

    def to_dict(self) -> dict[str, Any]:
        """Return the path as plain JSON values; its variants do not list variants of their own."""
        return self._plain() | {"variants": [path._plain() for path in self.variants]}

    def _plain(self) -> dict[str, Any]:
        return {
            "actors": list(self.actors),
            "steps": self.steps,
            "time": self.time,
            "confidence": self.confidence,
            "weakest_hop": self.weakest_hop,
            "independent_sources": self.independent_sources,
            "weakest_hop_sources": self.hops[self.weakest_hop].independent_sources,
            "disputed": self.disputed,
            "weakly_disputed": self.weakly_disputed,
            "sources_in_window": _plain(self.spoken),
            "window": {"first": iso(self.window[0]), "last": iso(self.window[1])} if self.window else None,
            "hops": [
                {
                    "source": hop.source,
                    "target": hop.target,
                    "through": hop.through,
                    "confidence": hop.confidence,
                    "independent_sources": hop.independent_sources,
                    "disputed": hop.disputed,
                    "weakly_disputed": hop.weakly_disputed,
                    "sources_in_window": _plain(self._spoken(hop.links)),
                    "links": [link_evidence(self._graph, link, self._filter) for link in hop.links],
                }
                for hop in self.hops
            ],
        }


def chain_over(view: View, walk: Walk, trail: Trail, spend: Spend) -> Path | None:
    """Return the path over a trail with the links that fit the question about time, or None if none fit."""
    graph, filter = view.graph, view.filter
    moves = [(*ends, step) for ends, step in zip(pairwise(trail.actors), trail.through, strict=True)]
    joins: list[Sequence[Link]] = [
        view.stepping(source, target) if step else view.joining(source, target) for source, target, step in moves
    ]
    spend(JUDGED * sum(map(len, joins)))
    hops = [[graph.lifetimes[link.id] for link in links] for links in joins]
    answer: Answer | None = None
    if filter.window is not None or walk.time != "any":
        certain = certain_choices(hops, walk.time, filter.window)
        chosen = certain if filter.certain else possible_choices(hops, walk.time, filter.window)
        if chosen is None:
            return None
        answer = "certain" if certain else "possible"
        joins = [[links[at] for at in taking] for links, taking in zip(joins, chosen, strict=True)]
        hops = [[graph.lifetimes[link.id] for link in links] for links in joins]
    days = common_days(hops, filter.window)
    made = tuple(_hop(graph, *move, links) for move, links in zip(moves, joins, strict=True))
    confidence = weakest([hop.confidence for hop in made])
    return Path(
        actors=trail.actors,
        hops=made,
        time=answer,
        confidence=confidence,
        weakest_hop=next(number for number, hop in enumerate(made) if hop.confidence == confidence),
        independent_sources=independent(graph, [link for links in joins for link in links]),
        disputed=any(hop.disputed for hop in made),
        weakly_disputed=_weakly(hop for hop in made if hop.disputed),
        window=(days[0][0], days[-1][1]) if days else None,
        _graph=graph,
        _filter=filter,
    )


def _plain(spoken: SpokenOf | None) -> dict[str, int] | None:
    return spoken.to_dict() if spoken else None


def _hop(graph: BuiltGraph, source: str, target: str, step: bool, links: Sequence[Link]) -> Hop:
    assessments = [graph.assessments[link.id] for link in links]
    return Hop(
        source=source,
        target=target,
        through=step,
        links=tuple(links),
        confidence=strongest(each.confidence for each in assessments),
        independent_sources=independent(graph, links),
        disputed=any(each.status != "asserted" for each in assessments),
        weakly_disputed=_weakly(each for each in assessments if each.status != "asserted"),
    )


def independent(graph: BuiltGraph, links: Sequence[Link]) -> int:
    """Return how many independent sources the supporting claims of `links` have."""
    supporting = frozenset[str]().union(*(graph.assessments[link.id].supporting for link in links))
    return len(graph.origins.groups(supporting))


def _weakly(disputed: Iterable[Hop | Assessment]) -> bool:
    """Return whether any are disputed, and all of those by weak claims alone."""
    found = [each.weakly_disputed for each in disputed]
    return bool(found) and all(found)
