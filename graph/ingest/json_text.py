"""Reads JSON strictly, record by record, and keeps the location of each record.

Duplicate names, deep nesting and endless numbers are errors with a location.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, Final

from graph.diagnostics import shortened
from graph.errors import DataError
from graph.ingest.files import fail
from graph.ingest.raw import Location, RawGraph
from graph.ingest.rejected import Original
from graph.ingest.values import json_value
from graph.reading import Fields, Items, Span, Text

__all__ = ["has_lines", "lines_of", "location_of", "read_json", "read_json_lines"]

_WALKED: Final = 3  # levels of objects whose members are read one by one; deeper values are read whole
_BLANK: Final = re.compile(r"[ \t\r\n]*")


class _NotJSONError(ValueError):
    """A value that Python accepts, but that is not JSON."""


def _constant(_name: str) -> float:
    """Read NaN and Infinity, which Python and R write for missing numbers, as a value that means nothing."""
    return math.nan


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(name for name, count in Counter(name for name, _ in pairs).items() if count > 1)
        raise _NotJSONError(f"`{shortened(twice)}` appears twice in one object")
    return found


def _float(digits: str) -> float | str:
    """Return a number; one too large for a float stays the text that it is in the file."""
    number = float(digits)
    return digits if math.isinf(number) else number


_DECODER: Final = json.JSONDecoder(parse_float=_float, parse_constant=_constant, object_pairs_hook=_object)


def read_json(text: Text) -> Any:
    """Return a JSON document; its outer objects are `Fields` and their lists `Items`, with spans.

    Raises:
        DataError: It is not JSON.
    """
    value, end = _value(text, _skip(text, 0), _WALKED)
    end = _skip(text, end)
    if end < len(text.text):
        fail("bad-file", "there is text after the end of the JSON", text, (end, end + 1))
    return value


def read_json_lines(text: Text, faulty: Callable[[DataError, str], None]) -> Iterator[tuple[Any, Span]]:
    """Yield each line's value and span; blank lines are skipped, and lines that are not JSON are given to `faulty`."""
    at = 0
    for line in text.text.split("\n"):  # other line separators may be part of a text
        start = at + len(line) - len(line.lstrip())
        at += len(line) + 1
        if not line.strip():
            continue
        try:
            value, end = _at_once(text, start)
            after = _skip(text, end)
            if after < len(text.text) and "\n" not in text.text[end:after]:
                fail("bad-file", "there is text after the JSON value of this line", text, (after, after + 1))
        except DataError as error:
            faulty(error, line)
            continue
        yield value, (start, end)


def lines_of(text: Text, found: RawGraph, *, strict: bool) -> Items:
    """Return the values of JSON lines; lines that are not JSON are rejected."""
    items = Items()
    if text.text.lstrip().startswith("["):  # a list of them in place of lines
        document = read_json(text)
        return document if isinstance(document, Items) else items

    def faulty(error: DataError, line: str) -> None:
        found.reject(Original("", None, {"line": line}), error, strict=strict)

    for value, span in read_json_lines(text, faulty):
        items.append(value)
        items.spans.append(span)
    return items


def has_lines(text: Text) -> bool:
    """Return whether a text is JSON lines: each line is an object, and there are several."""
    line, _, rest = text.text.strip().partition("\n")
    if not (line.startswith("{") and line.rstrip().endswith("}") and rest):
        return False
    try:
        return isinstance(json_value(line), dict)
    except ValueError:
        return False


def location_of(text: Text, span: Span) -> Location:
    """Return the location of a record and of its fields."""
    known: dict[str, Any] = {}

    def place(name: str) -> Any:
        if name not in known:
            known[name] = found(name)
        return known[name]

    def found(name: str) -> Any:
        if name:
            named = re.compile(rf'"{re.escape(name)}"\s*+:\s*+(?:\[\s*+)?("(?:[^"\\]|\\.)*+"|[^,\s\]}}]++)')
            if match := named.search(text.text, *span):
                return text.place(match.span(1))
        return text.place(span)

    return place


def _skip(text: Text, at: int) -> int:
    match = _BLANK.match(text.text, at)
    return match.end() if match else at


def _value(text: Text, at: int, walked: int) -> tuple[Any, int]:
    char = text.text[at : at + 1]
    if walked and char == "{":
        return _fields(text, at, walked)
    if walked and char == "[":
        return _items(text, at)
    return _at_once(text, at)


def _at_once(text: Text, at: int) -> tuple[Any, int]:
    try:
        return _DECODER.raw_decode(text.text, at)
    except json.JSONDecodeError as error:
        where = min(error.pos, max(0, len(text.text) - 1))
        message = (
            "the JSON ends here too early" if error.pos >= len(text.text.rstrip()) else f"this is not JSON: {error.msg}"
        )
        fail("bad-file", message, text, (where, where + 1))
    except StopIteration:
        fail("bad-file", "the JSON ends here too early", text, (max(0, at - 1), at))
    except RecursionError:
        fail("too-deep", "values are nested too deeply", text, (at, at + 1))
    except ValueError as error:
        message = str(error) if isinstance(error, _NotJSONError) else f"this is not JSON: {shortened(str(error))}"
        fail("bad-file", message, text, (at, at + 1))


def _items(text: Text, at: int) -> tuple[Items, int]:
    items = Items()
    at = _skip(text, at + 1)
    if text.text[at : at + 1] == "]":
        return items, at + 1
    while True:
        value, end = _at_once(text, at)
        items.append(value)
        items.spans.append((at, end))
        at, more = _next(text, end, "]")
        if not more:
            return items, at


def _fields(text: Text, at: int, walked: int) -> tuple[Fields, int]:
    fields = Fields()
    at = _skip(text, at + 1)
    if text.text[at : at + 1] == "}":
        return fields, at + 1
    while True:
        if text.text[at : at + 1] != '"':
            fail("bad-file", "this is not JSON: expected a name in quotation marks", text, (at, at + 1))
        key, end = _at_once(text, at)
        if key in fields.spans:
            fail("bad-file", f"`{shortened(key)}` appears twice in one object", text, (at, end))
        colon = _skip(text, end)
        if text.text[colon : colon + 1] != ":":
            fail("bad-file", "this is not JSON: expected `:`", text, (colon, colon + 1))
        start = _skip(text, colon + 1)
        value, stop = _value(text, start, walked - 1)
        fields[key] = value
        fields.spans[key] = ((at, end), (start, stop))
        at, more = _next(text, stop, "}")
        if not more:
            return fields, at


def _next(text: Text, at: int, closing: str) -> tuple[int, bool]:
    at = _skip(text, at)
    char = text.text[at : at + 1]
    if char == closing:
        return at + 1, False
    if char != ",":
        message = "the JSON ends here too early" if not char else f"this is not JSON: expected `,` or `{closing}`"
        fail("bad-file", message, text, (at, at + 1))
    return _skip(text, at + 1), True
