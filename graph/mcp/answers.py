"""What a tool returns: the answer in words, and each statement in it with its sources, grades and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from pydantic import BaseModel, Field, field_validator

from graph.api import Graph
from graph.build import BuiltGraph
from graph.diagnostics.as_text import visible
from graph.query import wording
from graph.query.blocks import Block, Heading, Line, Table, as_text
from graph.query.result import Result
from graph.query.timeline import Timeline
from graph.query.withdrawal import hanging
from graph.records.date_words import date_words
from graph.records.grades import RELIABILITY_WORDS, status_words
from graph.records.model import Claim, DatasetInfo, Event, Link

__all__ = ["MOST_STATEMENTS", "Answer", "Citation", "Cited", "Statement", "answered"]

MOST_STATEMENTS: Final = 8  # with their sources in an answer, unless the question says otherwise
_MOST_CITATIONS: Final = 4  # on each side of a statement, the best grades first
_LONGEST_TEXT: Final = 8_000  # characters of the answer in words
_LONGEST_ID: Final = 300  # characters
_AT_ONCE: Final = 5_000  # ids looked up in a pack


class _Shown(BaseModel):
    """Texts of the data on one line each, with characters that cannot be seen spelled out."""

    @field_validator("*", mode="after")
    @classmethod
    def _on_one_line(cls, value: Any) -> Any:
        return visible(" ".join(value.splitlines())) if isinstance(value, str) else value


class Citation(_Shown):
    """What one source says of a statement."""

    source: str = Field(description="Id of the source, a key of `sources`.")
    grade: str = Field(description="Admiralty grade: reliability A to F, credibility 1 to 6.")
    stance: str = Field(description="`supports`, `denies` or `disputes` the statement.")
    says: str | None = Field(default=None, description="What the source says, in the words of the data.")
    where: str | None = Field(default=None, description="Place in the source.")
    speaks_of: str | None = Field(default=None, description="The time that the source speaks of.")
    quoting: str | None = Field(default=None, description="Whom the source quotes.")


class Statement(_Shown):
    """A link between two actors, or an event."""

    id: str
    says: str = Field(description="The statement in a sentence, with its dates.")
    confidence: str | None = Field(default=None, description="`low`, `moderate` or `high`; events have none.")
    status: str | None = Field(default=None, description="`asserted`, `disputed`, `weakly disputed` or `denied`.")
    independent_sources: int | None = Field(default=None, description="Sources that repeat one another count once.")
    citations: list[Citation] = Field(description="Best grades first. Without any, nothing supports the statement.")
    more_citations: int = Field(default=0, description="Citations left out; `show` with this id has all.")
    rests_on: list[str] = Field(
        default_factory=list,
        description="Each of these sources, if withdrawn, would leave the statement without support.",
    )


class Cited(_Shown):
    """A source."""

    title: str
    publisher: str
    author: str | None = None
    published: str | None = None
    url: str | None = None
    archived_url: str | None = None
    reliability: str
    derives_from: list[str] = Field(default_factory=list, description="Sources that it repeats.")


class Answer(BaseModel):
    """An answer of the data. What it does not contain, the data does not say."""

    answer: str = Field(description="The answer in words.")
    statements: list[Statement] = Field(default_factory=list, description="The links and events of the answer.")
    sources: dict[str, Cited] = Field(default_factory=dict, description="The sources that the statements cite, by id.")
    left_out: list[str] = Field(default_factory=list, description="What this reply does not show, and how to get it.")
    data: str = Field(description="Title of the data set, and the day up to which it is kept.")


def answered(asked: Graph, result: Result, most: int, narrower: str) -> Answer:
    """Return the answer with its first `most` statements, in their order; `narrower` says how to ask for less."""
    text, left_out = as_text(map(_shown, result.report())).rstrip("\n"), []
    cut = getattr(result, "truncated", None)
    if cut:
        more = (
            "raise `limit`" if cut == "limit" else "the search reached its limit: narrow the question, or raise `work`"
        )
        left_out.append(f"there may be more than this answer says: {more}")
    if len(text) > _LONGEST_TEXT:
        text = text[:_LONGEST_TEXT].rsplit("\n", 1)[0]
        left_out.append(f"the end of the text: {narrower}")
    mentioned = _mentioned(asked, result) if most else []
    if len(mentioned) > most:
        said = wording.count(len(mentioned) - most, "statement")
        left_out.append(f"the sources of {said} of {len(mentioned):,}: raise `statements`, or {narrower}")
    graph = _holding(asked, mentioned[:most])
    statements = list(_statements(graph, mentioned[:most]))
    cited = dict.fromkeys(each.source for statement in statements for each in statement.citations)
    return Answer(
        answer=text,
        statements=statements,
        sources={id: _source(graph, id) for id in cited},
        left_out=left_out,
        data=about(asked.info),
    )


def _shown(block: Block) -> Block:
    """Return a block whose names break no line and turn no text around: else they could pass for the server's words."""
    if isinstance(block, Table):
        return replace(block, rows=tuple(tuple(map(visible, row)) for row in block.rows))
    return Heading(visible(block.text)) if isinstance(block, Heading) else Line((visible(block.text),))


def about(info: DatasetInfo) -> str:
    """Return the title of the data set, and the day up to which it is kept."""
    title = visible(info.title)
    return f"{title}, as of {date_words(info.as_of)}" if info.as_of else title


def _mentioned(asked: Graph, result: Result) -> list[str]:
    """Return the ids of links and events in an answer, in its order; of a timeline the certain moments first."""
    first = result.certain_first if isinstance(result, Timeline) else ()
    texts = list(dict.fromkeys((*(moment.id for moment in first), *_texts(result.to_dict()))))
    if asked.pack is None:
        data = asked.dataset
        return [text for text in texts if text in data.links or text in data.events]
    known: set[str] = set()
    for at in range(0, len(texts), _AT_ONCE):
        known.update(*(asked.pack.numbers(table, texts[at : at + _AT_ONCE]) for table in ("links", "events")))
    return [text for text in texts if text in known]


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts in plain values that may be ids, but not those of the question."""
    if isinstance(value, str):
        if len(value) <= _LONGEST_ID and " " not in value:
            yield value
    elif isinstance(value, Mapping):
        for name, each in value.items():
            if name not in ("filter", "asked"):
                yield from _texts(each)
    elif isinstance(value, Sequence):
        for each in value:
            yield from _texts(each)


def _holding(asked: Graph, ids: Sequence[str]) -> BuiltGraph:
    """Return a graph that holds these links and events."""
    if asked.pack is None:
        return asked.built
    links, events = (asked.pack.numbers(table, ids).values() for table in ("links", "events"))
    return asked.pack.built(links, events=events)


def _statements(graph: BuiltGraph, ids: Iterable[str]) -> Iterator[Statement]:
    ids = tuple(ids)
    alone = _resting(graph, ids)
    for id in ids:
        record = graph.dataset.links.get(id) or graph.dataset.events[id]
        claims = sorted(record.claims, key=lambda claim: (claim.stance != "supports", wording.grade(graph, claim)))
        kept = [each for side in (True, False) for each in _side(claims, side)[:_MOST_CITATIONS]]
        yield Statement(
            **(_of_link(graph, record) if isinstance(record, Link) else _of_event(record)),
            citations=[_citation(graph, claim) for claim in kept],
            more_citations=len(claims) - len(kept),
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


def _source(graph: BuiltGraph, id: str) -> Cited:
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
