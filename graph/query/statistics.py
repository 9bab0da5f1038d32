"""Statistics of the data set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from graph.query import wording
from graph.query.blocks import Block, Heading, line
from graph.query.frames import Framed, Rowed, columns
from graph.query.timeline import in_window
from graph.query.withdrawal import hanging
from graph.records.filters import FAMILIES, Filter
from graph.records.grades import CONFIDENCES, STATUSES
from graph.records.model import Actor, Event
from graph.values import public
from graph.view import View

__all__ = ["Statistics", "statistics"]


@public
@dataclass(frozen=True, repr=False)
class Statistics(Framed):
    """Counts over a view, and the ids of records that need attention.

    `events` are those whose actors are all in the view and whose date is in its window; `sources` those that its links
    and events cite, or, without a filter, all. `most_connected` are (actor, links) pairs, `most_hanging` (source, links
    that would lose all support if the source were withdrawn), most first, then by id. `two_sources` is the number of
    support links, in all and among core actors, that have two independent sources: of any grade, and of strong and fair
    claims alone.
    `undated_actors` have no founding, dissolution, birth or death date and no dated link. `omitted` is the number of
    ids that each of these lists leaves out, by its name, in the statistics of a large pack.
    """

    title: str
    filter: Filter
    actors: int
    links: int
    claims: int
    sources: int
    events: int
    by_type: dict[str, int]
    by_family: dict[str, int]
    by_kind: dict[str, int]
    by_confidence: dict[str, int]
    by_status: dict[str, int]
    most_connected: tuple[tuple[str, int], ...]
    most_hanging: tuple[tuple[str, int], ...]
    two_sources: dict[str, dict[str, int]]
    single_source: tuple[str, ...]
    disputed: tuple[str, ...]
    weakly_disputed: tuple[str, ...]
    without_start: tuple[str, ...]
    undated_actors: tuple[str, ...]
    omitted: dict[str, int] = field(default_factory=dict)

    __hash__ = None  # type: ignore[assignment] # it holds mappings

    def _said(self) -> str:
        return f"{self.title}: {wording.count(self.actors, 'actor')}, {wording.count(self.links, 'link')}"

    def report(self) -> Iterator[Block]:
        """Yield the counts, one list per heading."""
        nouns = {"actor": self.actors, "link": self.links, "claim": self.claims, "source": self.sources}
        counted = ", ".join(wording.count(number, noun) for noun, number in (nouns | {"event": self.events}).items())
        yield line(f"{self.title}: {counted}")
        yield line()
        yield Heading("Support links with two independent sources")
        for name, found in self.two_sources.items():
            several, good = (_share(found[key], found["links"]) for key in ("all_claims", "strong_and_fair"))
            yield line(f"{name:>7}  {several}; by strong and fair claims alone {good}")
        for title, counts in (
            ("Actors by type", self.by_type),
            ("Links by family", self.by_family),
            ("Links by kind", self.by_kind),
            ("Links by confidence", self.by_confidence),
            ("Links by status", self.by_status),
            ("Most connected (links)", dict(self.most_connected)),
            ("Sources by the links that depend on them alone", dict(self.most_hanging)),
        ):
            yield line()
            yield Heading(title)
            width = max(7, *(len(f"{number:,}") for number in counts.values())) if counts else 0
            for name, number in counts.items():
                yield line(f"{number:>{width},}  {name}")
        yield line()
        for title, name in (
            ("Links on a single independent source", "single_source"),
            ("Disputed links", "disputed"),
            ("Weakly disputed links", "weakly_disputed"),
            ("Links without a known start", "without_start"),
            ("Actors without dates", "undated_actors"),
        ):
            ids = getattr(self, name)
            omitted = self.omitted.get(name, 0)
            named = f": {wording.listed(ids, omitted=omitted)}" if ids else ""
            yield line(f"{title}: {len(ids) + omitted:,}{named}.")

    def _rowed(self) -> Rowed:
        """Return a row for each count: of records in all, and by type, family, kind, confidence and status."""
        groups = {
            "all": {name: getattr(self, name) for name in ("actors", "links", "claims", "sources", "events")},
            **{name: getattr(self, name) for name in vars(self) if name.startswith("by_")},
            "most_connected": dict(self.most_connected),
            "most_hanging": dict(self.most_hanging),
        }
        rows = ((group, name, number) for group, counts in groups.items() for name, number in counts.items())
        return Rowed(columns("group", "name", number="whole"), rows)

    def to_dict(self) -> dict[str, Any]:
        """Return the numbers as plain JSON values."""
        values = asdict(self)
        values["filter"] = self.filter.to_dict()
        if not self.omitted:
            del values["omitted"]
        for name in ("most_connected", "most_hanging"):
            values[name] = [{"id": id, "links": count} for id, count in getattr(self, name)]
        return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def statistics(view: View, *, most: int = 10) -> Statistics:
    """Count the records in the view; `most` is the length of its rankings."""
    graph, data = view.graph, view.graph.dataset
    links = view.links
    assessments = [graph.assessments[link.id] for link in links]
    degrees = Counter(actor for link in links for actor in (link.source, link.target))
    supporting = {link.id: graph.assessments[link.id].supporting for link in links}
    alone = Counter({source: len(hung) for source, hung in hanging(data, supporting).items()})
    events = [event for event in data.events.values() if _has(view, event)]
    claims = [*(each.claims for each in links), *(each.claims for each in events)]
    cited = {claim.source for several in claims for claim in several}
    dated = {actor for link in links if link.start or link.end or link.periods for actor in (link.source, link.target)}
    return Statistics(
        title=data.info.title,
        filter=view.filter,
        actors=len(view.actors),
        links=len(links),
        claims=sum(len(link.claims) for link in links),
        sources=len(cited) if view.filter != Filter() else len(data.sources),
        events=len(events),
        by_type=_counted((str(actor.type) for actor in view.actors), sorted({str(a.type) for a in view.actors})),
        by_family=_counted((str(data.kinds[link.kind].family) for link in links), FAMILIES),
        by_kind=_counted((link.kind for link in links), sorted({link.kind for link in links})),
        by_confidence=_counted((each.confidence for each in assessments), reversed(CONFIDENCES)),
        two_sources=_two_sources(view),
        by_status=_counted((each.status for each in assessments), STATUSES),
        most_connected=_ranked(degrees, most),
        most_hanging=_ranked(alone, most),
        single_source=tuple(link.id for link in links if graph.assessments[link.id].independent_sources == 1),
        disputed=tuple(link.id for link in links if graph.assessments[link.id].status == "disputed"),
        weakly_disputed=tuple(link.id for link in links if graph.assessments[link.id].weakly_disputed),
        without_start=tuple(link.id for link in links if any(each.start is None for each in link.spans)),
        undated_actors=tuple(actor.id for actor in view.actors if actor.id not in dated and not _dated(actor)),
    )


def _has(view: View, event: Event) -> bool:
    """Return whether all actors of the event are in the view, and the date is in its window."""
    return all(view.has(role.actor) for role in event.roles) and in_window(event.date, view.filter)


def _two_sources(view: View) -> dict[str, dict[str, int]]:
    """Count the support links that have two independent sources, among all actors and among those of the core."""
    data, core = view.graph.dataset, set(view.graph.dataset.info.core)
    support = [link for link in view.links if data.kinds[link.kind].family == "support"]
    among = {"all": support}
    if core:
        among["core"] = [link for link in support if {link.source, link.target} <= core]
    found = {}
    for name, links in among.items():
        judged = [view.graph.assessments[link.id] for link in links]
        found[name] = {
            "links": len(links),
            "all_claims": sum(each.independent_sources >= 2 for each in judged),
            "strong_and_fair": sum(each.strong_and_fair >= 2 for each in judged),
        }
    return found


def _share(part: int, whole: int) -> str:
    """Return a number with its share of a whole, in percent rounded down: "326 of 458 (71%)"."""
    return f"{part:,} of {whole:,} ({100 * part // whole}%)" if whole else "none"


def _ranked(counts: Counter[str], most: int) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:most])


def _dated(actor: Actor) -> bool:
    return any((actor.founded, actor.dissolved, actor.born, actor.died))


def _counted(values: Iterable[str], order: Iterable[str]) -> dict[str, int]:
    """Count `values`, in `order`, with a zero for each that does not occur."""
    counts = Counter(values)
    return {name: counts[name] for name in order}
