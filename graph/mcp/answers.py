"""What a tool returns: the answer in words, its statements with their sources, and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from pydantic import BaseModel, Field

from graph.api import Graph
from graph.diagnostics.as_text import visible
from graph.mcp.statements import Citations, Cited, Shown, Statement, holding, source_cited, statements_of
from graph.query import wording
from graph.query.blocks import Block, Heading, Line, Table, as_text
from graph.query.profile import Profile
from graph.query.profiles import Profiles
from graph.query.result import Result
from graph.query.timeline import Timeline
from graph.records.date_words import date_words
from graph.records.model import DatasetInfo

__all__ = ["MOST_STATEMENTS", "Answer", "answered"]

MOST_STATEMENTS: Final = 8  # with their sources in an answer, unless the question says otherwise
_LONGEST_TEXT: Final = 8_000  # characters of the answer in words
_LONGEST_ID: Final = 300  # characters
_UNCITED: Final = "In the editors' words, without a citation"
_CLAIMS: Final = "the claims in it are in `citations`; `citations` and `skip` bring all of them"
_AT_ONCE: Final = 5_000  # ids looked up in a pack


class Description(Shown):
    """The editors' own words about a record. No source is cited for them."""

    id: str
    says: str


class Answer(BaseModel):
    """An answer of the data. What it does not contain, the data does not say."""

    answer: str = Field(description="The answer in words.")
    statements: list[Statement] = Field(default_factory=list, description="The links and events of the answer.")
    descriptions: list[Description] = Field(
        default_factory=list,
        description="Descriptions in the answer that are the editors' own, without a citation. Say so if you use them.",
    )
    sources: dict[str, Cited] = Field(default_factory=dict, description="The sources that the statements cite, by id.")
    left_out: list[str] = Field(default_factory=list, description="What this reply does not show, and how to get it.")
    data: str = Field(description="Title of the data set, and the day up to which it is kept.")


def answered(asked: Graph, result: Result, most: int, narrower: str, asked_for: Citations | None = None) -> Answer:
    """Return the answer with its first `most` statements, in their order.

    Args:
        asked: The graph.
        result: What the question returned.
        most: Number of statements, at least 0.
        narrower: How to ask for less.
        asked_for: Which citations each statement brings, if the question takes that.
    """
    profiles = result.profiles if isinstance(result, Profiles) else ()
    described = [(each.id, summary) for each in profiles if (summary := getattr(each.record, "summary", None))]
    marked = {summary: f"{_UNCITED}: {summary}" for _, summary in described}
    text, left_out = as_text(_shown(block, marked) for block in result.report()).rstrip("\n"), list[str]()
    cut = getattr(result, "truncated", None)
    if cut:
        more = (
            "raise `limit`" if cut == "limit" else "the search reached its limit: narrow the question, or raise `work`"
        )
        left_out.append(f"there may be more than this answer says: {more}")
    if len(text) > _LONGEST_TEXT:
        text = text[:_LONGEST_TEXT].rsplit("\n", 1)[0]
        left_out.append(f"the end of the text: {_CLAIMS if _has_claims(profiles) else narrower}")
    mentioned = _mentioned(asked, result) if most else []
    if len(mentioned) > most:
        many = wording.count(len(mentioned) - most, "statement")
        left_out.append(f"the sources of {many} of {len(mentioned):,}: raise `statements`, or {narrower}")
    ids = mentioned[:most]
    graph, citations = holding(asked, ids), (asked_for or Citations()).among(len(ids))
    statements = list(statements_of(graph, ids, citations))
    if citations.skip and ids:
        left_out.append(f"the first {citations.skip:,} citations on each side of a statement: omit `skip`")
    if more_citations := sum(each.more_citations for each in statements):
        lacking = wording.count(sum(each.more_citations > 0 for each in statements), "statement")
        again = f"ask again with `skip` {citations.skip + citations.most}, or for more `citations` at once"
        how = again if asked_for else "ask `show` with the id of the statement, and `citations`"
        left_out.append(f"{wording.count(more_citations, 'citation')} of {lacking}: {how}")
    cited = dict.fromkeys(each.source for statement in statements for each in statement.citations)
    return Answer(
        answer=text,
        statements=statements,
        descriptions=[Description(id=id, says=summary) for id, summary in described],
        sources={id: source_cited(graph, id) for id in cited},
        left_out=left_out,
        data=about(asked.info),
    )


def _has_claims(profiles: Sequence[Profile]) -> bool:
    """Return whether these are profiles of a link or an event alone, whose longest part is its claims."""
    return bool(profiles) and all(each.what in ("link", "event") for each in profiles)


def _shown(block: Block, marked: Mapping[str, str]) -> Block:
    """Return a block whose names break no line and turn no text around: else they could pass for the server's words.

    A text that is a key of `marked` becomes its value.
    """
    if isinstance(block, Table):
        return replace(block, rows=tuple(tuple(map(visible, row)) for row in block.rows))
    text = visible(marked.get(block.text, block.text))
    return Heading(text) if isinstance(block, Heading) else Line((text,))


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
