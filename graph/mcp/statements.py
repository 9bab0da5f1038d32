"""The statements of an answer: each link or event in a sentence, with what its sources say, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from pydantic import BaseModel, Field, field_validator

from graph.api import Graph
from graph.build import BuiltGraph
from graph.diagnostics.as_text import visible
from graph.query import wording
from graph.query.withdrawal import hanging
from graph.records.date_words import date_words
from graph.records.grades import RELIABILITY_WORDS, status_words
from graph.records.model import Claim, Event, Link

__all__ = ["MOST_CITATIONS", "Citations", "Cited", "Shown", "Statement", "holding", "source_cited", "statements_of"]

MOST_CITATIONS: Final = 4  # on each side of a statement, unless the question says otherwise
_IN_ALL: Final = 200  # on each side, of all statements of an answer together


class Citations(NamedTuple):
    """Which citations a statement brings on each side, the best grades first: up to `most`, after the first `skip`."""

    most: int = MOST_CITATIONS
    skip: int = 0

    def among(self, statements: int) -> Citations:
        """Return how many citations each statement may show: fewer, the more statements the answer has."""
        room = max(MOST_CITATIONS, _IN_ALL // max(statements, 1))
        return Citations(min(self.most, room), self.skip)


class Shown(BaseModel):
    """Texts of the data on one line each, with characters that cannot be seen spelled out."""

    @field_validator("*", mode="after")
    @classmethod
    def _on_one_line(cls, value: Any) -> Any:
        return visible(" ".join(value.splitlines())) if isinstance(value, str) else value


class Citation(Shown):
    """What one source says of a statement."""

    source: str = Field(description="Id of the source, a key of `sources`.")
    grade: str = Field(description="Admiralty grade: reliability A to F, credibility 1 to 6.")
    stance: str = Field(description="`supports`, `denies` or `disputes` the statement.")
    says: str | None = Field(default=None, description="What the source says, in the words of the data.")
    where: str | None = Field(default=None, description="Place in the source.")
    speaks_of: str | None = Field(default=None, description="The time that the source speaks of.")
    quoting: str | None = Field(default=None, description="Whom the source quotes.")


class Statement(Shown):
    """A link between two actors, or an event."""

    id: str
    says: str = Field(description="The statement in a sentence, with its dates.")
    confidence: str | None = Field(default=None, description="`low`, `moderate` or `high`; events have none.")
    status: str | None = Field(default=None, description="`asserted`, `disputed`, `weakly disputed` or `denied`.")
    independent_sources: int | None = Field(default=None, description="Sources that repeat one another count once.")
    citations: list[Citation] = Field(
        description="Best grades first. Without any, nothing supports it, unless some were left out."
    )
    earlier_citations: int = Field(default=0, description="Citations before these, left out as `skip` asked.")
    more_citations: int = Field(default=0, description="Citations that follow; `show` with this id has them.")
    rests_on: list[str] = Field(
        default_factory=list,
        description="Each of these sources, if withdrawn, would leave the statement without support.",
    )


class Cited(Shown):
    """A source."""

    title: str
    publisher: str
    author: str | None = None
    published: str | None = None
    url: str | None = None
    archived_url: str | None = None
    reliability: str
    derives_from: list[str] = Field(default_factory=list, description="Sources that it repeats.")


def holding(asked: Graph, ids: Sequence[str]) -> BuiltGraph:
    """Return a graph that holds these links and events."""
    if asked.pack is None:
        return asked.built
    links, events = (asked.pack.numbers(table, ids).values() for table in ("links", "events"))
    return asked.pack.built(links, events=events)


def statements_of(graph: BuiltGraph, ids: Iterable[str], cited: Citations) -> Iterator[Statement]:
    """Yield the links and events of these ids, each with those of its claims that are `cited`."""
    ids = tuple(ids)
    alone = _resting(graph, ids)
    for id in ids:
        record = graph.dataset.links.get(id) or graph.dataset.events[id]
        claims = sorted(record.claims, key=lambda claim: (claim.stance != "supports", wording.grade(graph, claim)))
        sides, end = [_side(claims, supports) for supports in (True, False)], cited.skip + cited.most
        yield Statement(
            **(_of_link(graph, record) if isinstance(record, Link) else _of_event(record)),
            citations=[_citation(graph, claim) for side in sides for claim in side[cited.skip : end]],
            earlier_citations=sum(len(side[: cited.skip]) for side in sides),
            more_citations=sum(len(side[end:]) for side in sides),
            rests_on=alone.get(id, []),
        )


def _side(claims: Iterable[Claim], supports: bool) -> list[Claim]:
    return [claim for claim in claims if (claim.stance == "supports") is supports]


def _resting(graph: BuiltGraph, ids: Iterable[str]) -> dict[str, list[str]]:
    """Return, by statement, the sources of which each alone carries all its support."""
    supporting = {}
    for id in ids:
        record = graph.dataset.links.get(id) or graph.dataset.events[id]
        supporting[id] = {claim.source for claim in record.claims if claim.stance == "supports"}
    found: dict[str, list[str]] = {}
    for source, links in sorted(hanging(graph.dataset, supporting).items()):
        for id in links:
            found.setdefault(id, []).append(source)
    return found


def _of_link(graph: BuiltGraph, link: Link) -> dict[str, Any]:
    assessment = graph.assessments[link.id]
    return {
        "id": link.id,
        "says": f"{wording.sentence(graph, link)}, {wording.lasted(link)}",
        "confidence": assessment.confidence,
        "status": status_words(assessment),
        "independent_sources": assessment.independent_sources,
    }


def _of_event(event: Event) -> dict[str, Any]:
    place = f", {event.place}" if event.place else ""
    return {"id": event.id, "says": f"{event.name}, {date_words(event.date)}{place}"}


def _citation(graph: BuiltGraph, claim: Claim) -> Citation:
    return Citation(
        source=claim.source,
        grade=wording.grade(graph, claim),
        stance=claim.stance,
        says=claim.summary,
        where=claim.locator,
        speaks_of=date_words(claim.holds) if claim.holds else None,
        quoting=claim.attributed_to,
    )


def source_cited(graph: BuiltGraph, id: str) -> Cited:
    """Return a source as an answer names it."""
    source = graph.source(id)
    return Cited(
        title=source.title,
        publisher=source.publisher,
        author=source.author,
        published=source.published.text if source.published else None,
        url=source.url,
        archived_url=source.archived_url,
        reliability=f"{source.reliability}, {RELIABILITY_WORDS[source.reliability]}",
        derives_from=list(source.derives_from),
    )
