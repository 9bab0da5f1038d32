"""What is wrong with the arguments of a call: all of it, so that an assistant need ask only once more."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from inspect import Parameter
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from graph.api import Graph
from graph.diagnostics import shortened
from graph.diagnostics.as_text import is_invisible, visible
from graph.diagnostics.asked_back import did_you_mean
from graph.errors import GraphError, UnknownId
from graph.ids import is_known, resolved
from graph.mcp.desk import Desk
from graph.mcp.tools import Tool
from graph.reading.invalid import dotted, needs
from graph.records.filters import Filter
from graph.records.names import suggest
from graph.records.questions import WORDS, asked
from graph.records.walks import Walk

__all__ = ["faults", "formed", "on_one_line", "refusal"]

_ACTORS: Final = ("actors",)
_ONE: Final = {
    "actors": "actor",
    "links": "link",
    "sources": "source",
    "events": "event",
    "stories": "story",
    "kinds": "kind",
}
_ANY: Final = ("actors", "links", "sources", "events", "stories")
_TABLES: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("start", "end", "actor", "actors", "source", "target", "pairs"), _ACTORS),
    **{name: word.tables for name, word in WORDS.items() if word.tables},
    "id": _ANY,
}
_PASTED: Final = ("text", "names")  # may come out of a table
_WITH_PASTED: Final = frozenset("\t\n\r\u2028\u2029\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff")  # no search sees them
_MOST_NAMED: Final = 5  # characters
_TIMES: Final = ("on", "between", "time")
_LIMITS: Final = {
    "greater_than_equal": "the least is {ge:,}",
    "less_than_equal": "the most is {le:,}",
}
_NEEDED: Final = {
    "bool_type": "true or false is needed here",
    "float_parsing": "a number is needed here",
    "float_type": "a number is needed here",
    "int_from_float": "a whole number is needed here",
    "int_type": "a whole number is needed here",
    "string_type": "a text is needed here",
    "string_unicode": "a text of Unicode characters is needed here",
    "list_type": "a list is needed here, in [ ]",
}


def on_one_line(text: str) -> str:
    """Return a text that may hold names of the data or of a question: it breaks no line and turns no text around."""
    return visible(" ".join(text.splitlines()))


def refusal(tool: str, said: Sequence[str]) -> str:
    """Return what an assistant reads of a call that cannot be answered."""
    lines = list(map(on_one_line, said))
    if len(lines) == 1:
        return lines[0]
    opening = f"`{tool}` cannot be answered; there are {len(lines)} faults in the call:"
    return "\n- ".join([opening, *lines])


def faults(desk: Desk, tool: Tool, given: Mapping[str, Any], error: BaseException | None) -> list[str]:
    """Return in words everything that is wrong with the arguments given.

    Args:
        desk: The data that they are about.
        tool: The tool that was called.
        given: The arguments.
        error: What the question itself raised, if it was asked.
    """
    said, fit = formed(tool, given)
    with desk.asking:
        wrong = list(_of_values(desk, tool, fit))
    if isinstance(error, GraphError) and not any(_is_same(error, each) for each in wrong):
        wrong.append(error)
    return list(dict.fromkeys([*said, *map(str, wrong)]))


def formed(tool: Tool, given: Mapping[str, Any]) -> tuple[list[str], dict[str, Any]]:
    """Return in words what is wrong with the form of the arguments, and the others as the tool gets them."""
    said, fit = list[str](), dict[str, Any]()
    expected = tool.signature().parameters
    for name, value in given.items():
        if name not in expected:
            help = did_you_mean(*suggest(name, expected), otherwise=f"it takes {', '.join(expected)}")
            said.append(f"`{tool.name}` takes no argument `{shortened(name)}`; {help}")
            continue
        try:
            read = _read(expected[name].annotation, value)
        except ValidationError as unfit:
            said += (_unfit(name, each) for each in unfit.errors(include_url=False))
            continue
        if wrong := _of_texts(expected[name], read):
            said.append(wrong)
        else:
            fit[name] = read
    said += (
        f"`{name}` is needed" for name, each in expected.items() if each.default is each.empty and name not in given
    )
    return said, fit


def _of_texts(argument: Parameter, value: Any) -> str:
    """Return in words what texts of an argument must not be or hold; empty if they are in order."""
    name, texts = argument.name, list(_texts(value))
    if value == "null":
        return f"`{name}` is the text `null`; leave it out, or give null without quotes"
    if not all(text.strip() for text in texts):
        if isinstance(value, list):
            return f"`{name}` holds an empty text; leave it out"
        return f"`{name}` is empty; {'a text is needed' if argument.default is argument.empty else 'leave it out'}"
    hidden = {char for text in texts for char in text if is_invisible(char)}
    hidden -= _WITH_PASTED if name in _PASTED else set()
    named = ", ".join(f"U+{ord(char):04X}" for char in sorted(hidden)[:_MOST_NAMED])
    return f"`{name}` holds a character that cannot be seen, {named}; leave it out" if named else ""


def _is_same(one: GraphError, other: GraphError) -> bool:
    if isinstance(one, UnknownId) and isinstance(other, UnknownId):
        return one.id == other.id
    return str(one) == str(other)


def _read(annotation: Any, value: Any) -> Any:
    """Return an argument as the tool gets it. Raises ValidationError."""
    adapter = TypeAdapter[Any](annotation)
    try:
        return adapter.validate_python(value, strict=True)
    except ValidationError:
        if not (isinstance(value, str) and value.lstrip().startswith("[")):
            raise
        try:
            return adapter.validate_python(json.loads(value), strict=True)  # some assistants send lists as text
        except (ValueError, RecursionError):
            pass
        raise


def _unfit(name: str, error: ErrorDetails) -> str:
    """Return in words what is wrong with the form of an argument."""
    path, given, limits = dotted((name, *error["loc"])), error["input"], error.get("ctx", {})
    kind = error["type"]
    if kind == "literal_error" and isinstance(given, str):
        expected = limits["expected"].replace(" or ", ", ").replace("'", "")
        help = did_you_mean(*suggest(given, expected.split(", ")), otherwise=f"it must be one of {expected}")
        return f"`{path}` cannot be `{shortened(given)}`; {help}"
    if kind == "string_too_long":
        return f"`{path}` is longer than {limits['max_length']} characters"
    if kind in _LIMITS:
        return f"`{path}` is {shortened(str(given))}; {_LIMITS[kind].format(**limits)}"
    return f"`{path}`: {_NEEDED.get(kind) or needs(error) or error['msg']}"


def _of_values(desk: Desk, tool: Tool, fit: Mapping[str, Any]) -> Iterator[GraphError]:
    """Yield what is wrong with arguments of the right form: words that contradict each other, ids that do not exist."""
    words = {name: value for name, value in fit.items() if tool.question and name in WORDS}
    good = {}
    for name, value in words.items():
        try:
            (Filter if name in Filter.words() else Walk)(**{name: value})
            good[name] = value
        except GraphError as error:
            yield error
    if not good.keys() >= words.keys() & {*_TIMES}:
        good.pop("certain", None)  # which may be about the time that is wrong
    try:
        if tool.question:
            asked(tool.question, good)
    except GraphError as error:
        yield error
    try:
        graphs = [desk.graph, *([desk.at(fit["revision"])] if "revision" in fit else [])]
    except GraphError as error:
        yield error
        return
    for name in (each for each in fit if each in _TABLES):
        tables = ("sources",) if tool.name == "fallout" and name == "source" else _TABLES[name]
        for text in _texts(fit[name]):
            wrong = [_unknown(graph, text, tables) for graph in graphs]
            if wrong[0] and all(wrong):
                yield wrong[0]


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts of an argument."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _unknown(graph: Graph, text: str, tables: Sequence[str]) -> GraphError | None:
    """Return the error if no record of these tables is meant."""
    try:
        id = resolved(graph, text, tables)
        if is_known(graph, id, tables):
            return None
        if tables == ("kinds",):
            graph._about(id).kind(id)
    except GraphError as error:
        return error
    *first, last = (_ONE[table] for table in tables)
    return UnknownId(f"{', '.join(first)} or {last}" if first else last, id, _near(graph, id, tables))


def _near(graph: Graph, id: str, tables: Sequence[str]) -> Sequence[str]:
    """Return what an id may be a misspelling of, as the questions themselves suggest it."""
    others = [table for table in tables if table != "actors"] if "sources" in tables else []
    if graph.pack is None:
        near = graph.built.near_actors(id) if "actors" in tables else ()
        return near or suggest(id, (each for table in others for each in getattr(graph.dataset, table)))
    from graph.pack.scope import near_actors, near_ids  # noqa: PLC0415 - reads packs

    near = near_actors(graph.pack, id) if "actors" in tables else ()
    return near or (near_ids(graph.pack, id, *(others if others == ["sources"] else ())) if others else ())
