"""What a tool returns: the answer in words, its statements with their sources, and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

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

__all__ = ["AT_ONCE", "MOST_STATEMENTS", "Answer", "Asked", "answered"]

MOST_STATEMENTS: Final = 8  # with their sources in an answer, unless the question says otherwise
AT_ONCE: Final = 50  # the most statements, and citations on each side of one, that a question may ask for
_LONGEST_TEXT: Final = 8_000  # characters of the answer in words
_LONGEST_ID: Final = 300  # characters
_UNCITED: Final = "In the editors' words, without a citation"
_CLAIMS: Final = "the claims in it are in `citations`; `citations` and `skip` bring all of them"
_OUT_OF_WORK: Final = "the search reached its limit: narrow the question, or raise `work`"
_CUT: Final = {
    "limit": "raise `limit`",
    "size": "no pairs of actors were compared, as the data has too many links for that",
}  # why an answer was cut short, if not for want of work
_LOOKED_UP: Final = 5_000  # ids at once in a pack


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


class Asked(NamedTuple):
    """Which statements an answer brings with their sources: up to `most`, in its order, after the first `skip`.

    `citations` are those of each statement, if the question takes that.
    """

    most: int
    skip: int = 0
    citations: Citations | None = None


def answered(graph: Graph, result: Result, asked: Asked, narrower: str) -> Answer:
    """Return the answer with the statements asked for.

    Args:
        graph: The graph.
        result: What the question returned.
        asked: The statements, and their citations.
        narrower: How to ask for less.
    """
    profiles = result.profiles if isinstance(result, Profiles) else ()
    described = [(each.id, summary) for each in profiles if (summary := getattr(each.record, "summary", None))]
    marked = {summary: f"{_UNCITED}: {summary}" for _, summary in described}
    text, left_out = as_text(_shown(block, marked) for block in result.report()).rstrip("\n"), list[str]()
    cut = getattr(result, "truncated", None)
    if cut:
        left_out.append(f"there may be more than this answer says: {_CUT.get(cut, _OUT_OF_WORK)}")
    if len(text) > _LONGEST_TEXT:
        text = text[:_LONGEST_TEXT].rsplit("\n", 1)[0]
        left_out.append(f"the end of the text: {_CLAIMS if _has_claims(profiles) else narrower}")
    mentioned = _mentioned(graph, result) if asked.most else []
    ids = mentioned[asked.skip : asked.skip + asked.most]
    left_out += _other_statements(asked, len(mentioned), narrower)
    held, citations = holding(graph, ids), (asked.citations or Citations()).among(len(ids))
    statements = list(statements_of(held, ids, citations))
    left_out += _other_citations(statements, citations, can_ask=asked.citations is not None)
    cited = dict.fromkeys(each.source for statement in statements for each in statement.citations)
    return Answer(
        answer=text,
        statements=statements,
        descriptions=[Description(id=id, says=summary) for id, summary in described],
        sources={id: source_cited(held, id) for id in cited},
        left_out=left_out,
        data=about(graph.info),
    )


def _other_statements(asked: Asked, number: int, narrower: str) -> Iterator[str]:
    """Yield in words which of a number of statements come before and after those asked for."""
    if number and asked.skip >= number:
        yield f"the sources of all {wording.count(number, 'statement')}: `skip_statements` is past the last; omit it"
    elif asked.skip and number:
        yield f"the sources of the first {wording.count(asked.skip, 'statement')} of {number:,}: omit `skip_statements`"
    if (following := number - asked.skip - asked.most) > 0:
        raised = "raise `statements`, " if asked.most < AT_ONCE else ""
        how = f"ask again with `skip_statements` {asked.skip + asked.most}, {raised}or {narrower}"
        yield f"the sources of {wording.count(following, 'statement')} of {number:,}: {how}"


def _other_citations(statements: Sequence[Statement], citations: Citations, *, can_ask: bool) -> Iterator[str]:
    """Yield in words which citations of the statements come before and after those that they bring."""
    if earlier := sum(each.earlier_citations for each in statements):
        past = not any(each.citations for each in statements)
        which = f"all {wording.count(earlier, 'citation')}" if past else f"{wording.count(earlier, 'earlier citation')}"
        yield f"{which}: {'`skip` is past the last; omit it' if past else 'omit `skip`'}"
    if following := sum(each.more_citations for each in statements):
        lacking = wording.count(sum(each.more_citations > 0 for each in statements), "statement")
        again = f"ask again with `skip` {citations.skip + citations.most}, or for more `citations` at once"
        how = again if can_ask else "ask `show` with the id of the statement, and `citations`"
        yield f"{wording.count(following, 'citation')} of {lacking}: {how}"


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


def _mentioned(graph: Graph, result: Result) -> list[str]:
    """Return the ids of links and events in an answer, in its order; of a timeline the certain moments first."""
    first = result.certain_first if isinstance(result, Timeline) else ()
    texts = list(dict.fromkeys((*(moment.id for moment in first), *_texts(result.to_dict()))))
    if graph.pack is None:
        data = graph.dataset
        return [text for text in texts if text in data.links or text in data.events]
    known: set[str] = set()
    for at in range(0, len(texts), _LOOKED_UP):
        known.update(*(graph.pack.numbers(table, texts[at : at + _LOOKED_UP]) for table in ("links", "events")))
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
