"""All data about one record, as text and as plain values: an actor, link, source, event or story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.blocks import Block, Heading, Mark, line
from graph.query.evidence import link_evidence
from graph.query.result import Result
from graph.records.date_words import date_words
from graph.records.dates import Date
from graph.records.grades import RELIABILITY_WORDS, status_words
from graph.records.model import Claim, Event, Link, Record
from graph.values import public

__all__ = ["Profile", "What"]

What = Literal["actor", "link", "source", "event", "story"]


@public
@dataclass(frozen=True, repr=False)
class Profile(Result):
    """A record with its links and events: those of an actor, those that cite a source, those in a story."""

    what: What
    record: Record
    links: tuple[Link, ...]
    events: tuple[Event, ...]
    _graph: BuiltGraph = field(compare=False)

    @property
    def id(self) -> str:
        """The id of the record."""
        return str(getattr(self.record, "id", ""))

    def _said(self) -> str:
        links, events = wording.count(len(self.links), "link"), wording.count(len(self.events), "event")
        return f"{self.what} {self.id}: {links}, {events}"

    def report(self) -> Iterator[Block]:
        """Yield the type of the record, its fields, and its links, events and claims."""
        yield from _text(self._graph, self)

    def to_dict(self) -> dict[str, Any]:
        """Return the profile as plain JSON values, the record under its YAML names."""
        place = self._graph.dataset.place("stories" if self.what == "story" else f"{self.what}s", self.id)
        answer: dict[str, Any] = {
            "what": self.what,
            "record": self.record.to_dict(),
            "place": str(place) if place else None,
        }
        if isinstance(self.record, Link):
            assessment = self._graph.assessments[self.id]
            answer |= {
                "status": assessment.status,
                "weakly_disputed": assessment.weakly_disputed,
                "confidence": assessment.confidence,
                "independent_sources": assessment.independent_sources,
            }
        else:
            answer["links"] = [link_evidence(self._graph, link) for link in self.links]
            answer["events"] = [event.id for event in self.events]
        return answer


def _text(graph: BuiltGraph, profile: Profile) -> Iterator[Block]:
    record: Any = profile.record
    title = wording.sentence(graph, record) if profile.what == "link" else getattr(record, "name", None) or record.title
    yield Heading(f"{title} ({profile.what} {record.id})")
    if record.summary:
        yield line(record.summary)
    place = graph.dataset.place("stories" if profile.what == "story" else f"{profile.what}s", record.id)
    yield from _PARTS[profile.what](graph, profile)
    if place:
        yield line(Mark(f"Defined at {place}", "dim"))


def _date(date: Date | None) -> str | None:
    return date_words(date) if date else None


def _fields(fields: Iterable[tuple[str, object]]) -> Iterator[Block]:
    for name, value in fields:
        if value:
            yield line(f"{name + ':':<13} {value}", indent=2)


def _actor(graph: BuiltGraph, profile: Profile) -> Iterator[Block]:
    actor: Any = profile.record
    yield from _fields(
        [
            ("type", actor.type),
            ("country", actor.country),
            ("also called", ", ".join(alias.name for alias in actor.aliases)),
            ("native names", ", ".join(f"{native.name} ({native.lang})" for native in actor.native_names)),
            ("ideology", ", ".join(actor.ideology)),
            ("founded", _date(actor.founded)),
            ("dissolved", _date(actor.dissolved)),
            ("born", _date(actor.born)),
            ("died", _date(actor.died)),
            ("identifiers", ", ".join(f"{k} {v}" for k, v in actor.identifiers.to_dict().items())),
            ("do not confuse", ", ".join(actor.not_to_confuse_with)),
        ]
    )
    yield from _other_fields(actor)
    outgoing = [link for link in profile.links if link.source == actor.id]
    incoming = [link for link in profile.links if link.target == actor.id]
    yield from _links(graph, "Links from it", outgoing)
    yield from _links(graph, "Links to it", incoming)
    yield from _events(profile)


def _links(graph: BuiltGraph, title: str, links: Iterable[Link]) -> Iterator[Block]:
    links = sorted(links, key=lambda link: (graph.kind(link.kind).family, link.kind, link.id))
    if not links:
        return
    yield line()
    yield Heading(title)
    for link in links:
        said = f"{wording.sentence(graph, link)}, {wording.lasted(link)} ["
        yield line(said, wording.judged(graph, link), "] ", Mark(link.id, "dim"), indent=2)


def _events(profile: Profile) -> Iterator[Block]:
    if profile.events:
        yield line()
        yield Heading("Events")
        for event in profile.events:
            yield line(f"{date_words(event.date):<11} {event.name} ", Mark(event.id, "dim"), indent=2)


def _link(graph: BuiltGraph, profile: Profile) -> Iterator[Block]:
    link: Any = profile.record
    assessment = graph.assessments[link.id]
    independent = wording.count(assessment.independent_sources, "independent source")
    yield from _fields(
        [
            ("kind", f"{link.kind} ({graph.kind(link.kind).family})"),
            ("office", link.role),
            ("when", wording.lasted(link)),
            ("amounts", "; ".join(wording.amount(amount) for amount in link.amounts)),
            ("items", ", ".join(link.items)),
            ("purpose", link.purpose),
            ("status", status_words(assessment)),
            ("confidence", f"{assessment.confidence}, {independent}"),
        ]
    )
    yield from _other_fields(link)
    yield from _claims(graph, link.claims)


def _other_fields(record: Any) -> Iterator[Block]:
    if record.attributes:
        yield line()
        yield Heading("Other fields")
        yield from _fields([(f"  {name}", str(value)) for name, value in record.attributes.items()])


def _claims(graph: BuiltGraph, claims: Iterable[Claim]) -> Iterator[Block]:
    yield line()
    yield Heading("Claims")
    for claim in claims:
        source = graph.source(claim.source)
        yield line(f"{claim.stance} [{wording.grade(graph, claim)}] {source.title}, {source.publisher}", indent=2)
        yield from _fields(
            [
                ("  grade", wording.grade_words(graph, claim)),
                ("  where", claim.locator),
                ("  speaks of", _date(claim.holds)),
                ("  says", claim.summary),
                ("  quoting", claim.attributed_to),
            ]
        )


def _source(graph: BuiltGraph, profile: Profile) -> Iterator[Block]:
    source: Any = profile.record
    yield from _fields(
        [
            ("publisher", source.publisher),
            ("author", source.author),
            ("published", _date(source.published)),
            ("class", source.class_),
            ("reliability", f"{source.reliability}, {RELIABILITY_WORDS[source.reliability]}"),
            ("derives from", ", ".join(source.derives_from)),
            ("address", source.url),
            ("read at", source.host),
            ("read on", _date(source.accessed)),
        ]
    )
    yield from _links(graph, f"Cited by {wording.count(len(profile.links), 'link')}", profile.links)
    yield from _events(profile)


def _event(graph: BuiltGraph, profile: Profile) -> Iterator[Block]:
    event: Any = profile.record
    roles = [
        f"{graph.actor(role.actor).name} ({role.role}{', ' + role.qualifier if role.qualifier else ''})"
        for role in event.roles
    ]
    yield from _fields(
        [
            ("date", _date(event.date)),
            ("place", event.place),
            ("actors", ", ".join(roles)),
            ("responds to", ", ".join(event.responds_to)),
            ("answered by", ", ".join(other.id for other in profile.events if event.id in other.responds_to)),
        ]
    )
    yield from _other_fields(event)
    yield from _claims(graph, event.claims)


def _story(graph: BuiltGraph, profile: Profile) -> Iterator[Block]:
    story: Any = profile.record
    for number, step in enumerate(story.steps, start=1):
        yield line()
        yield Heading(f"{number}. {step.title}")
        for sentence in step.sentences:
            yield line(f"{sentence.text} ", Mark(", ".join((*sentence.links, *sentence.events)), "dim"), indent=2)
    yield from _links(graph, f"Backed by {wording.count(len(profile.links), 'link')}", profile.links)
    yield from _events(profile)


_PARTS: Final = {"actor": _actor, "link": _link, "source": _source, "event": _event, "story": _story}
