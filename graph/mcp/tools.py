"""The questions that an assistant may ask. The words of each are those of the registry, with its help."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal

from pydantic import Field

from graph.mcp.answers import AT_ONCE, MOST_STATEMENTS
from graph.mcp.desk import Desk
from graph.mcp.statements import MOST_CITATIONS
from graph.query.result import Result
from graph.records.questions import WORDS, taken
from graph.records.words import Word

__all__ = ["TOOLS", "Tool"]

_WORK: Final = 1_000_000  # links examined for an answer, unless it asks for more
_MOST_WORK: Final = 5_000_000
_LIMIT: Final = 5  # paths, where the registry would list ten
_Direction = Literal["incoming", "outgoing", "both"]
_Type = Literal["actor", "event", "source", "link", "story"]

Actor = Annotated[str, Field(description="Id or exact name of an actor; `search` finds it.", max_length=300)]
Id = Annotated[str, Field(description="Id of an actor, link, source, event or story.", max_length=300)]
Source = Annotated[str, Field(description="Id of a source.", max_length=300)]
_Pair = Annotated[list[Actor], Field(description="From, to.", min_length=2, max_length=2)]
Depth = Annotated[int, Field(description="Number of hops.", ge=1, le=6)]
Work = Annotated[int, Field(description="Most links examined; more takes longer.", ge=1, le=_MOST_WORK)]


@dataclass(frozen=True)
class Tool:
    """A tool: its name, what it answers, and the function; `question` names its words in the registry."""

    name: str
    says: str
    ask: Callable[..., Result]
    question: str | None = None
    stating: bool = True  # whether its answer is about links and events
    citing: bool = False  # whether it takes how many citations a statement brings
    narrower: str = "narrow the question"  # how to ask for less

    def signature(self) -> inspect.Signature:
        """Return the arguments with their types and help, for the schema that assistants read."""
        own = list(inspect.signature(self.ask, eval_str=True).parameters.values())[1:]
        named = [each for each in own if each.kind is not inspect.Parameter.VAR_KEYWORD]
        words = [_parameter(word) for word in taken(self.question).values()] if self.question else []
        taking = {each.name for each in named}
        last = [*(_STATEMENTS if self.stating else []), *(_CITATIONS if self.citing else [])]
        return inspect.Signature([*named, *(each for each in words if each.name not in taking), *last])


def _number(name: str, usual: int, help: str, least: int, most: int) -> inspect.Parameter:
    """Return an argument that takes a whole number."""
    about = Annotated[int, Field(description=help, ge=least, le=most)]
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=usual, annotation=about)


_STATEMENTS: Final = (
    _number("statements", MOST_STATEMENTS, "Most links and events returned with their sources.", 1, AT_ONCE),
    _number("skip_statements", 0, "Links and events left out, to get those that follow.", 0, 1_000_000),
)
_SIDES: Final = "for a statement, and most against it"
_CITATIONS: Final = (
    _number("citations", MOST_CITATIONS, f"Most citations {_SIDES}; the best come first.", 1, AT_ONCE),
    _number("skip", 0, "Citations left out on each side, to get those that follow.", 0, 1_000_000),
)


def _parameter(word: Word) -> inspect.Parameter:
    """Return a word of the registry as an argument."""
    one: Any = Literal[word.choices] if word.choices else str if word.default in (None, ()) else type(word.default)
    each: Any = list[one] if word.takes_many else one | None if word.default is None else one
    least = word.least if one is int else None
    about = Annotated[each, Field(description=word.help, ge=least)]
    default = list(word.default) if word.takes_many else _LIMIT if word.name == "limit" else word.default
    return inspect.Parameter(word.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=about)


def _search(
    desk: Desk,
    text: Annotated[str, Field(description="A name or part of one, an id, a place, a title.", max_length=300)],
    types: Annotated[list[_Type], Field(description="Only these records; empty means all.")] = [],  # noqa: B006
    limit: Annotated[int, Field(description="Maximum number of results.", ge=1, le=50)] = 10,
) -> Result:
    return desk.graph.search(text, types=types, limit=limit)


def _show(desk: Desk, id: Id) -> Result:
    return desk.graph.show(id)


def _paths(desk: Desk, start: Actor, end: Actor, work: Work = _WORK, **words: Any) -> Result:
    return desk.graph.paths(start, end, work=work, **words)


def _why_not(desk: Desk, start: Actor, end: Actor, work: Work = _WORK, **words: Any) -> Result:
    return desk.graph.why_not(start, end, work=work, **words)


def _what_if(
    desk: Desk,
    start: Actor,
    end: Actor,
    without: Annotated[list[str], Field(description="Actors, links or kinds to leave out.", min_length=1)],
    work: Work = _WORK,
    **words: Any,
) -> Result:
    return desk.graph.what_if(start, end, without, work=work, **words)


def _critical(desk: Desk, start: Actor, end: Actor, work: Work = _WORK, **words: Any) -> Result:
    return desk.graph.critical(start, end, work=work, **words)


def _fallout(desk: Desk, source: Source, work: Work = _WORK, **words: Any) -> Result:
    return desk.graph.fallout(source, work=work, **words)


def _between(
    desk: Desk,
    actors: Annotated[list[Actor], Field(description="The actors to connect.", min_length=2, max_length=12)],
    work: Work = _WORK,
    **words: Any,
) -> Result:
    return desk.graph.between(*actors, work=work, **words)


def _links(
    desk: Desk,
    source: Annotated[Actor | None, Field(description="Only links from this actor.")] = None,
    target: Annotated[Actor | None, Field(description="Only links to this actor.")] = None,
    depth: Annotated[Depth | None, Field(description="Hops that links are followed; without it, one.")] = None,
    **words: Any,
) -> Result:
    return desk.graph.links(source, target, depth=depth, **_given(words))


def _neighbours(
    desk: Desk,
    actor: Actor,
    depth: Depth = 1,
    direction: Annotated[_Direction, Field(description="Links to the actor, from it, or both.")] = "both",
    **words: Any,
) -> Result:
    return desk.graph.neighbours(actor, depth=depth, direction=direction, **words)


def _timeline(
    desk: Desk,
    actors: Annotated[list[Actor], Field(description="The actors concerned; empty means all.", max_length=12)] = [],  # noqa: B006
    **words: Any,
) -> Result:
    return desk.graph.timeline(*actors, **words)


def _stats(desk: Desk, **words: Any) -> Result:
    return desk.graph.stats(**words)


def _screen(
    desk: Desk,
    names: Annotated[
        list[Annotated[str, Field(max_length=300)]],
        Field(description="Names to match.", min_length=1, max_length=100),
    ],
    threshold: Annotated[float, Field(description="Lowest score returned.", ge=0, le=100)] = 80,
) -> Result:
    return desk.graph.screen(names, threshold=threshold)


def _diff(
    desk: Desk,
    revision: Annotated[str, Field(description="A Git revision, such as `HEAD~5` or a tag.", max_length=200)],
    pairs: Annotated[list[_Pair], Field(description="Also compare the paths of these pairs.", max_length=12)] = [],  # noqa: B006
    work: Work = _WORK,
    **words: Any,
) -> Result:
    asked = words if pairs else _given(words)
    return desk.at(revision).diff(desk.graph, *((pair[0], pair[1]) for pair in pairs), work=work, **asked)


def _given(words: Mapping[str, Any]) -> dict[str, Any]:
    """Return the words that are not as usual: some questions refuse words that would have no effect."""
    return {name: value for name, value in words.items() if value != WORDS[name].default and value != []}


def _tools() -> Iterator[Tool]:
    yield Tool("search", "Find any record by name or text, despite misspelling. Start here.", _search, stating=False)
    asks = "ask `links` and `timeline` by kind and time"
    says = "Everything recorded about one actor, link, source, event or story."
    yield Tool("show", says, _show, narrower=asks, citing=True)
    for name, says, ask in (
        ("paths", "The paths from one actor to another, with the evidence of each hop.", _paths),
        ("why_not", "Why there is no path, and the smallest change of the question that gives one.", _why_not),
        ("what_if", "What is lost between two actors without some actor, link or kind.", _what_if),
        ("critical", "The actors and links whose loss would change the paths between two actors most.", _critical),
        ("fallout", "What loses support if a source turns out to be wrong.", _fallout),
        ("between", "The smallest network that connects several actors.", _between),
        ("links", "The links from or to an actor, with filters; `depth` follows them further.", _links),
        ("neighbours", "Who supports an actor and whom it supports, step by step.", _neighbours),
        ("timeline", "Events, and the starts and ends of links, by date.", _timeline),
        ("diff", "What changed since an earlier Git revision: records, confidence, paths of pairs.", _diff),
    ):
        yield Tool(name, says, ask, name)
    yield Tool("stats", "The data set in numbers.", _stats, "stats", stating=False)
    yield Tool("screen", "Match a list of names with the actors, with scores and reasons.", _screen, stating=False)


TOOLS: Final = tuple(_tools())
