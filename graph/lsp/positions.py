"""Positions of the protocol, in the units that client and server agreed on, and offsets into a text.

A line ends at a line feed, a carriage return, or both, as in the protocol and in YAML, and at nothing else.
"""

from __future__ import annotations

from lsprotocol import types

from graph.diagnostics import Place
from graph.reading import Span, Text

__all__ = ["Buffer", "Lines"]

_BOM = "\ufeff"
_UTF_16, _UTF_8 = types.PositionEncodingKind.Utf16.value, types.PositionEncodingKind.Utf8.value


def _width(char: str, encoding: str) -> int:
    """Return the number of code units of a character."""
    point = ord(char)
    if encoding == _UTF_16:
        return 1 + (point > 0xFFFF)
    if encoding == _UTF_8:
        return 1 + (point > 0x7F) + (point > 0x7FF) + (point > 0xFFFF)
    return 1


class Lines:
    """A text without its byte order mark, whose positions count in units of `encoding`.

    Offsets count in characters. What lies outside the text is moved to its nearest end.
    """

    def __init__(self, text: str, encoding: str = _UTF_16) -> None:
        self.marked = text.startswith(_BOM)
        self.source = Text("", text.removeprefix(_BOM))
        self.encoding = encoding

    def offset(self, position: types.Position) -> int:
        """Return the offset of a position; one within a character is at its start."""
        starts = self.source.line_starts
        if position.line >= len(starts):
            return len(self.source.text)
        text, start = self.line(position.line), starts[max(0, position.line)]
        left = position.character - (_width(_BOM, self.encoding) if self.marked and position.line == 0 else 0)
        if text.isascii():
            return start + max(0, min(left, len(text)))
        for at, char in enumerate(text):
            left -= _width(char, self.encoding)
            if left < 0:
                return start + at
        return start + len(text)

    def line(self, number: int) -> str:
        """Return a line, counting from 0, without its break."""
        starts = self.source.line_starts
        end = starts[number + 1] if number + 1 < len(starts) else len(self.source.text)
        return self.source.text[starts[number] : end].rstrip("\r\n")

    def position(self, offset: int) -> types.Position:
        """Return the position of an offset."""
        offset = max(0, min(offset, len(self.source.text)))
        line = self.source.line(offset) - 1
        before = self.source.text[self.source.line_starts[line] : offset]
        units = len(before) if before.isascii() else sum(_width(char, self.encoding) for char in before)
        units += _width(_BOM, self.encoding) if self.marked and line == 0 else 0
        return types.Position(line, units)

    def range(self, span: Span) -> types.Range:
        """Return the range of a span."""
        return types.Range(self.position(span[0]), self.position(span[1]))

    def span_of(self, place: Place) -> Span:
        """Return the span of a place; the beginning of the text if the place is a whole file."""
        if not place.line:
            return (0, 0)
        starts, last = self.source.line_starts, len(self.source.text)
        ends = ((place.line, place.column), (place.end_line, place.end_column))
        start, end = (
            min(last, starts[line - 1] + column - 1) if 0 < line <= len(starts) else last for line, column in ends
        )
        return (start, max(start, end))


class Buffer:
    """A document that a client has open: its address as the client writes it, its version, and its text."""

    def __init__(self, uri: str, version: int | None, text: str, encoding: str) -> None:
        self.uri = uri
        self.version = version
        self.lines = Lines(text, encoding)

    @property
    def text(self) -> str:
        """The text without a byte order mark."""
        return self.lines.source.text

    def apply(self, change: types.TextDocumentContentChangeEvent) -> None:
        """Make a change that the client made."""
        if not isinstance(change, types.TextDocumentContentChangePartial):
            self.lines = Lines(change.text, self.lines.encoding)
            return
        start, end = sorted((self.lines.offset(change.range.start), self.lines.offset(change.range.end)))
        mark = _BOM if self.lines.marked else ""
        self.lines = Lines(mark + self.text[:start] + change.text + self.text[end:], self.lines.encoding)
