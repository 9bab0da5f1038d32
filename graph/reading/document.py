"""The result of reading a file: plain values with locations, the text, and its errors."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cached_property
from typing import Any

from graph.diagnostics import Diagnostic, Place
from graph.diagnostics.collected import Faults

__all__ = ["Document", "Fields", "Items", "Span", "Text", "Value", "numbered_lines"]

_LONGEST_EXCERPT = 400  # characters
_LINE_BREAK = re.compile("\r\n|\r|\n")

Value = Any  # str | Items | Fields: a recursive type costs more than it adds
Span = tuple[int, int]  # start inclusive and end exclusive, in characters from the start of the text


class Items(list[Value]):
    """A YAML sequence. `spans[i]` is the span of item `i`."""

    __slots__ = ("spans",)

    def __init__(self) -> None:
        super().__init__()
        self.spans: list[Span] = []


class Fields(dict[str, Value]):
    """A YAML mapping. `spans[key]` are the spans of the key and of its value, also for keys without a value."""

    __slots__ = ("spans",)

    def __init__(self) -> None:
        super().__init__()
        self.spans: dict[str, tuple[Span, Span]] = {}


_NUMBERS: ContextVar[Mapping[str, Sequence[int]] | None] = ContextVar("_NUMBERS", default=None)
_MORE: ContextVar[bool] = ContextVar("_MORE", default=False)


@contextmanager
def numbered_lines(numbers: Mapping[str, Sequence[int]], *, more: bool = False) -> Iterator[None]:
    """Give the lines of texts made meanwhile these numbers, by name of the text: those of the file that they are of.

    With `more`, the texts are parts that others follow.
    """
    tokens = _NUMBERS.set(numbers), _MORE.set(more)
    try:
        yield
    finally:
        _NUMBERS.reset(tokens[0])
        _MORE.reset(tokens[1])


class Text:
    """The text of one file, which converts a span of characters to a `Place`."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self._numbers = (_NUMBERS.get() or {}).get(name)
        self._more = _MORE.get()

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset of the first character of each line."""
        return [0, *(match.end() for match in _LINE_BREAK.finditer(self.text))]

    @cached_property
    def _last(self) -> int:
        """The offset of the last character that is not blank."""
        return len(self.text) if self._more else max(0, len(self.text.rstrip()) - 1)

    def place(self, span: Span) -> Place:
        """Return the place of `span`; a span beyond the end of the text is cut off there."""
        text = self.text
        start, end = (min(offset, len(text)) for offset in span)
        # an empty span (end of file, a missing value) is shown at the text before it
        if start == end and start > self._last:
            start = self._last
        while end > start + 1 and text[end - 1].isspace():
            end -= 1
        end = max(start + 1, end)
        line, column = self._line_column(start)
        end_line, end_column = self._line_column(end)
        first = self.line_starts[line - 1]
        last = self.line_starts[line] if line < len(self.line_starts) else len(text)
        cut = max(first, start - _LONGEST_EXCERPT // 2) if last - first > _LONGEST_EXCERPT else first
        excerpt = text[cut : min(last, cut + _LONGEST_EXCERPT)].rstrip("\r\n")
        line, end_line = self._number(line), self._number(end_line)
        return Place(self.name, line, column, end_line, end_column, excerpt, cut - first + 1)

    def line(self, offset: int) -> int:
        """Return the number of the line that contains `offset`, counting from 1."""
        return self._number(bisect_right(self.line_starts, offset))

    def start_of(self, line: int) -> int:
        """Return the offset of the first character of the line with this number."""
        return self.line_starts[self._numbers.index(line) if self._numbers else line - 1]

    def _number(self, line: int) -> int:
        return self._numbers[line - 1] if self._numbers and line <= len(self._numbers) else line

    def _line_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1


class Document:
    """One file: its `root` value (None if it has none), text and errors."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.root: Value | None = None
        self.span: Span = (0, 0)
        self.faults = Faults()
        self.lost: list[Span] = []  # stretches of the text that could not be read as YAML

    def fault(self, code: str, message: str, span: Span, **more: Any) -> None:
        """Report an error at `span` of this file."""
        if self.faults.room(code, self.text.name):
            self.faults.add(Diagnostic(code, message, self.text.place(span), **more))

    def fault_in_whole(self, code: str, message: str, **more: Any) -> None:
        """Report an error of the whole file."""
        self.faults.add(Diagnostic(code, message, Place(self.text.name), **more))
