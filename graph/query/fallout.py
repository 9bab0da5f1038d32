"""The effects of withdrawing a source: its claims, and those of sources that derive only from it, are withdrawn too."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from graph.build import BuiltGraph, amended
from graph.query import wording
from graph.query.blocks import Block, Heading, Mark, line, naming
from graph.query.frames import Framed, Rowed, columns
from graph.query.search.budget import Budget
from graph.query.strongest import PairChange, pair_changes
from graph.query.withdrawal import derived, supported
from graph.query.withdrawal import kept as kept_claims
from graph.records.filters import Filter
from graph.records.grades import Assessment, Confidence, level_of, status_words
from graph.records.model import Amount, Link
from graph.records.walks import Walk
from graph.values import Value, public

__all__ = [
    "MOST_PAIRED",
    "ChangedLink",
    "Fallout",
    "LostAmount",
    "fallout",
    "most_connected",
]

MOST_PAIRED = 12  # every ordered pair of this many most connected actors is compared


@public
@dataclass(frozen=True, repr=False)
class ChangedLink(Value):
    """A link that keeps its support, and its assessment before and after."""

    id: str
    before: Assessment
    after: Assessment

    def _said(self) -> str:
        return f"{self.id}: {self.before.confidence}, then {self.after.confidence}"

    @property
    def falls(self) -> bool:
        """Whether its confidence falls."""
        return level_of(self.after.confidence) < level_of(self.before.confidence)

    @property
    def rises(self) -> bool:
        """Whether its confidence rises."""
        return level_of(self.after.confidence) > level_of(self.before.confidence)

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
class LostAmount(Value):
    """An amount of a link whose claim is withdrawn, or whose link loses all support."""

    link: str
    amount: Amount

    def _said(self) -> str:
        return f"{self.link}: {wording.amount(self.amount)}"

    def to_dict(self) -> dict[str, Any]:
        """Return the amount and its link as plain JSON values."""
        return {"link": self.link, "amount": self.amount.to_dict()}


@public
@dataclass(frozen=True, repr=False)
class Fallout(Framed):
    """The effects of withdrawing `sources`: the named source first, then those that derive only from it.

    `unsupported` links and `events` have no supporting claim left (an event may keep denials), `changed` links get
    another assessment, better or worse, and `amounts` depend on a withdrawn claim or an unsupported link. Of the pairs
    of the `paired` most connected actors, `broken` ones have no path left, `weakened` ones a weaker path,
    `strengthened` ones a stronger path. `truncated` is why some pairs are in none of these lists: "work" if
    the budget did not suffice for them, "size" if the data is too large to compare any; the other lists are complete.
    """

    source: str
    sources: tuple[str, ...]
    claims: int
    unsupported: tuple[str, ...]
    changed: tuple[ChangedLink, ...]
    events: tuple[str, ...]
    amounts: tuple[LostAmount, ...]
    paired: tuple[str, ...]
    broken: tuple[PairChange, ...]
    weakened: tuple[PairChange, ...]
    strengthened: tuple[PairChange, ...]
    truncated: Literal["work", "size"] | None
    _graph: BuiltGraph = field(compare=False)

    def _said(self) -> str:
        unsupported = wording.count(len(self.unsupported), "link")
        return f"{self.source}: {unsupported} without support, {len(self.changed):,} judged otherwise"

    def report(self) -> Iterator[Block]:
        """Yield the effects, the gravest first."""
        graph = self._graph
        also = f", and with it {', '.join(self.sources[1:])}" if self.sources[1:] else ""
        yield line(f"Without {graph.source(self.source).title} ({self.source}){also}:")
        fallen, risen = ([each for each in self.changed if getattr(each, way)] for way in ("falls", "rises"))
        counts = [
            (wording.count(self.claims, "claim"), "withdrawn"),
            (wording.count(len(self.unsupported), "link"), "without support"),
            (wording.count(len(fallen), "link"), "of lower confidence"),
        ]
        for many, noun, what in (
            (risen, "link", "of higher confidence"),
            (self.events, "event", "without support"),
            (self.amounts, "amount", "without support"),
        ):
            if many:
                counts.append((wording.count(len(many), noun), what))
        yield line(f"{'; '.join(f'{count} {what}' for count, what in counts)}.")
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
                text = f"{each.id}: {was.confidence}{sides[0]}; then "
                yield line(text, Mark(now.confidence, now.confidence), sides[1], indent=3)
        yield from self._report_unsupported()
        yield from self._report_pairs()

    def _report_unsupported(self) -> Iterator[Block]:
        graph = self._graph
        if self.events:
            yield line()
            yield Heading("Events left without support")
            for id in self.events:
                objections = kept_claims(graph.event(id).claims, self.sources)
                only = f", left with {wording.count(len(objections), 'claim')} against it" if objections else ""
                yield line(f"{graph.event(id).name}{only} ", Mark(f"({id})", "dim"), indent=3)
        if self.amounts:
            yield line()
            yield Heading("Amounts left without support")
            for lost in self.amounts:
                text = f"{wording.amount(lost.amount)}: {wording.sentence(graph, graph.link(lost.link))} "
                yield line(text, Mark(f"({lost.link})", "dim"), indent=3)

    def _report_pairs(self) -> Iterator[Block]:
        graph = self._graph
        for title, pairs in (
            ("Pairs without a path", self.broken),
            ("Pairs with a weaker path", self.weakened),
            ("Pairs with a stronger path", self.strengthened),
        ):
            if pairs:
                yield line()
                yield Heading(f"{title} (of the {len(self.paired)} most connected actors)")
                for pair in pairs:
                    text = f"{wording.opening(graph.actor(pair.start).said)} to {graph.actor(pair.end).said}"
                    yield line(f"{text}: {pair.before or 'no path'}, then {pair.after or 'no path'}", indent=3)
        if self.truncated == "work":
            yield line()
            yield line(naming(f"Not all pairs were compared: {wording.OUT_OF_WORK}.", "work", style="warning"))
        elif self.truncated:
            yield line()
            yield line(Mark("No pairs of actors were compared: the data has too many links for that.", "warning"))

    def _rowed(self) -> Rowed:
        """Return a row for each link, event and pair of actors that the withdrawal affects; amounts are left out."""
        found = (
            *columns("what", "id", "from", "to", "effect", "confidence_before", "confidence_after"),
            *columns(independent_sources_before="whole", independent_sources_after="whole"),
        )
        return Rowed(found, (*self._lost_rows(), *self._changed_rows(), *self._pair_rows()))

    def _lost_rows(self) -> Iterator[tuple[Any, ...]]:
        links = self._graph.dataset.links
        for id in self.unsupported:
            judged = self._graph.assessments[id]
            ends = (links[id].source, links[id].target)
            yield ("link", id, *ends, "unsupported", judged.confidence, None, judged.independent_sources, 0)
        for id in self.events:
            yield ("event", id, None, None, "unsupported", None, None, None, None)

    def _changed_rows(self) -> Iterator[tuple[Any, ...]]:
        for each in self.changed:
            link, before, after = self._graph.dataset.links[each.id], each.before, each.after
            effect = "weaker" if each.falls else "stronger" if each.rises else "other"
            sources = (before.independent_sources, after.independent_sources)
            yield ("link", each.id, link.source, link.target, effect, before.confidence, after.confidence, *sources)

    def _pair_rows(self) -> Iterator[tuple[Any, ...]]:
        effects = {"broken": self.broken, "weaker": self.weakened, "stronger": self.strengthened}
        for effect, pairs in effects.items():
            for pair in pairs:
                yield ("pair", None, pair.start, pair.end, effect, pair.before, pair.after, None, None)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "source": self.source,
            "sources": list(self.sources),
            "claims": self.claims,
            "unsupported": list(self.unsupported),
            "changed": [each.to_dict() for each in self.changed],
            "events": list(self.events),
            "amounts": [each.to_dict() for each in self.amounts],
            "paired": list(self.paired),
            "broken": [pair.to_dict() for pair in self.broken],
            "weakened": [pair.to_dict() for pair in self.weakened],
            "strengthened": [pair.to_dict() for pair in self.strengthened],
            "truncated": self.truncated is not None,
            "truncated_by": self.truncated,
        }


def fallout(graph: BuiltGraph, source: str, filter: Filter, walk: Walk, *, budget: Budget | None = None) -> Fallout:
    """Return the effects of withdrawing `source` and every source that derives only from it.

    Args:
        graph: The graph that cites it.
        source: Id of the source.
        filter: Narrows the paths between the most connected pairs.
        walk: How those paths are formed.
        budget: Of work for those paths; `truncated` says whether it was spent before all pairs were compared.

    Raises:
        UnknownId: The source, or an id in the filter or the walk, does not exist.
    """
    graph.source(source)
    budget = budget or Budget()
    gone = derived(graph.dataset, source)
    left = {
        id: kept for id, link in graph.dataset.links.items() if (kept := kept_claims(link.claims, gone)) is not None
    }
    unsupported = [id for id, kept in left.items() if supported(graph.link(id).claims) and not supported(kept)]
    fallen = frozenset(unsupported)
    after = amended(graph, {id: None if id in fallen else kept for id, kept in left.items()})
    changed = [
        ChangedLink(id, graph.assessments[id], after.assessments[id])
        for id in left
        if id not in fallen and graph.assessments[id] != after.assessments[id]
    ]
    left_of_events = {
        id: kept for id, event in graph.dataset.events.items() if (kept := kept_claims(event.claims, gone)) is not None
    }
    withdrawn = sum(len(graph.link(id).claims) - len(kept) for id, kept in left.items())
    withdrawn += sum(len(graph.event(id).claims) - len(kept) for id, kept in left_of_events.items())
    paired = most_connected(graph, MOST_PAIRED)
    touched = fallen | {each.id for each in changed}
    better = any(_better(each) for each in changed)
    moved, truncated = pair_changes(graph, after, touched, paired, filter, walk, better=better, budget=budget)
    return Fallout(
        source=source,
        sources=gone,
        claims=withdrawn,
        unsupported=tuple(unsupported),
        changed=tuple(changed),
        events=tuple(
            id
            for id, kept in left_of_events.items()
            if not kept or (supported(graph.event(id).claims) and not supported(kept))
        ),
        amounts=tuple(_lost_amounts(graph, fallen, gone)),
        paired=paired,
        broken=tuple(pair for pair in moved if pair.after is None),
        weakened=tuple(pair for pair in moved if _rank(pair.after) and _rank(pair.after) < _rank(pair.before)),
        strengthened=tuple(pair for pair in moved if _rank(pair.after) > _rank(pair.before)),
        truncated=truncated,
        _graph=graph,
    )


def _rank(confidence: Confidence | None) -> int:
    return 0 if confidence is None else 1 + level_of(confidence)


def _better(change: ChangedLink) -> bool:
    """Return whether paths may become stronger: the link's confidence rises, or fewer claims object to it."""
    before, after = change.before, change.after
    return change.rises or (before.status, before.weakly_disputed) != (after.status, after.weakly_disputed)


def _lost_amounts(graph: BuiltGraph, fallen: Collection[str], gone: Collection[str]) -> Iterator[LostAmount]:
    for id, link in graph.dataset.links.items():
        for amount in link.amounts:
            if id in fallen or (amount.claim is not None and _cites(link, amount.claim, gone)):
                yield LostAmount(id, amount)


def _cites(link: Link, claim: str, gone: Collection[str]) -> bool:
    return any(each.id == claim and each.source in gone for each in link.claims)


def most_connected(graph: BuiltGraph, number: int) -> tuple[str, ...]:
    """Return the ids of the actors with the most links, most first, then by id; none without a link."""
    degrees = {
        actor: sum(len(links) for side in (graph.outgoing, graph.incoming) for links in side[actor].values())
        for actor in graph.dataset.actors
    }
    linked = [actor for actor, degree in degrees.items() if degree]
    return tuple(sorted(linked, key=lambda actor: (-degrees[actor], actor))[:number])
