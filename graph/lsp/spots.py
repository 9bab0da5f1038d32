"""What the text at a position is: the name or the value of which field of which record.

The text may be half typed. It is read line by line, by indentation, and never refused; `graph.reading` decides what is
YAML.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from typing import Final, Literal

from graph.lsp.flows import DEEPEST, NEXT_FIELD, Flow, Spot, Steps, line_span, unquoted
from graph.reading import Span, Text

__all__ = ["spot_at", "spots_in"]

_LONGEST: Final = 100_000  # characters of a record that are looked at
_ITEM: Final = re.compile(r"(?m)^( *)-(?= |\r?$)")
_KEY: Final = re.compile(r"([\w.-]+|'[^'\r\n]*'|\"[^\"\r\n]*\")[ \t]*:(?=[ \t]|\r|$)")
_BLOCK: Final = re.compile(r"[|>][0-9+-]*[ \t]*(?:#.*)?$")
_IN_SINGLE: Final = re.compile(r"'(?:[^']|'')*+'", re.DOTALL)
_IN_DOUBLE: Final = re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_COMMENT: Final = re.compile(r"[ \t]#")


def spot_at(text: Text, offset: int, *, is_list: bool = True) -> tuple[Spot | None, list[Spot], Span]:
    """Return the spot at an offset, all spots of its record, and the span of the record.

    Args:
        text: The text of a file.
        offset: Where in it.
        is_list: Whether the file is a list of records; otherwise it is one record.
    """
    start, end = _record(text.text, offset) if is_list else (0, len(text.text))
    start, end = max(start, offset - _LONGEST), min(end, offset + _LONGEST)
    start = text.line_starts[bisect_right(text.line_starts, start) - 1]
    found = list(spots_in(text.text, start, end, offset, is_list=is_list))
    at = [spot for spot in found if spot.span[0] <= offset <= spot.span[1]]
    return (max(at, key=lambda spot: (spot.span[0], -spot.span[1])) if at else None), found, (start, end)


def _record(text: str, offset: int) -> Span:
    """Return the lines of the item of the outermost list that contains an offset."""
    low = max(0, offset - _LONGEST)
    first = _ITEM.search(text)
    if first is None:
        return line_span(text, offset)
    item = re.compile(rf"(?m)^{first[1]}-(?= |\r?$)")
    start = -1
    for match in item.finditer(text, text.rfind("\n", 0, low) + 1, len(text)):
        if match.start() > offset:
            return (start if start >= 0 else low, match.start())
        start = match.start()
    return (start if start >= 0 else low, len(text))


@dataclass
class _Frame:
    """An open list or mapping, and the column at which its items or fields begin."""

    column: int
    path: Steps
    is_list: bool
    number: int = -1  # of the item
    key: str = ""  # whose value comes next
    empty: bool = True  # nothing has been read as that value

    @property
    def inner(self) -> Steps:
        return (*self.path, self.number if self.is_list else self.key)


def spots_in(text: str, start: int, end: int, offset: int = -1, *, is_list: bool = True) -> Iterator[Spot]:
    """Yield the spots of a record; on an empty line only at `offset`."""
    yield from _Scan(text, end, offset, is_list).run(start)


@dataclass
class _Scan:
    text: str
    end: int
    offset: int
    is_list: bool
    frames: list[_Frame] = field(default_factory=list)

    def run(self, at: int) -> Iterator[Spot]:
        while at < self.end or (at == self.end == self.offset == len(self.text) and self._begins_line(at)):
            line_end = self._line_end(at)
            content = at
            while content < line_end and self.text[content] in " \t":
                content += 1
            if content >= line_end or self.text[content] == "#":
                if at <= self.offset <= line_end and self.text[at : self.offset].strip() == "":
                    yield self._on_empty()
                at = self._after(line_end)
                if at == line_end:
                    return
                continue
            at = yield from self._line(content, content - at, line_end)

    def _begins_line(self, at: int) -> bool:
        return at == 0 or self.text[at - 1] in "\r\n"

    def _line_end(self, at: int) -> int:
        found = re.compile(r"[\r\n]|$").search(self.text, at)
        return min(found.start() if found else len(self.text), len(self.text))

    def _after(self, line_end: int) -> int:
        """Return the start of the next line; the end of the text if there is none."""
        return (
            line_end + (2 if self.text.startswith("\r\n", line_end) else 1) if line_end < len(self.text) else line_end
        )

    def _on_empty(self) -> Spot:
        """Return the spot of an empty line: by its column, the name of a field, or an item, of what is open there."""
        column = self.offset - max(self.text.rfind("\n", 0, self.offset), self.text.rfind("\r", 0, self.offset)) - 1
        span = (self.offset, self.offset)
        frames = list(self.frames)
        while frames and frames[-1].column > column:
            frames.pop()
        top = frames[-1] if frames else None
        if top is None or (top.is_list and not top.path):
            return Spot("key", (), span, "", column, dash=self.is_list)
        if top.is_list:
            return Spot("bare", self._within_record((*top.path, top.number + 1)), span, "", column, dash=True)
        if top.column < column and top.empty and top.key:
            return Spot("bare", (*top.path, top.key), span, "", column, dash=True)
        return Spot("key", top.path, span, "", top.column)

    def _line(self, at: int, column: int, line_end: int) -> Generator[Spot, None, int]:
        """Yield the spots of a line, and of the lines that its last value runs over; return where the next begins."""
        dashed = False
        while (
            len(self.frames) < DEEPEST
            and self.text[at : at + 1] == "-"
            and self.text[at + 1 : at + 2] in (" ", "\t", "\r", "\n", "")
        ):
            self._item(column)
            dashed = True
            begin = at + 1
            while begin < line_end and self.text[begin] in " \t":
                begin += 1
            column, at = column + begin - at, begin
            if at >= line_end:
                path = self._within_record(self.frames[-1].inner)
                yield Spot("bare", path, (min(line_end, begin), line_end), "", column)
                return self._after(line_end)
        key = _KEY.match(self.text, at, line_end)
        if key:
            frame = self._mapping(column, dashed)
            frame.key, frame.empty = key[1].strip("'\""), True
            yield Spot("key", frame.path, key.span(1), frame.key, column)
            return (yield from self._value(key.end(), line_end, frame))
        if dashed:
            return (yield from self._value(at, line_end, self.frames[-1], indent=column))
        return (yield from self._words(at, column, line_end))

    def _words(self, at: int, column: int, line_end: int) -> Generator[Spot, None, int]:
        """Yield the spot of a line without a colon or a dash: a value, more of one, or a name that is half typed."""
        while len(self.frames) > 1 and self.frames[-1].column > column:
            self.frames.pop()
        if not self.frames:
            yield self._plain("key", (), at, line_end, column)
            return self._after(line_end)
        top = self.frames[-1]
        if top.is_list or top.column >= column:
            yield self._plain("key", top.path, at, line_end, column)
        elif top.empty:
            return (yield from self._value(at, line_end, top, indent=column))
        else:
            yield self._plain("text", top.inner, at, line_end, column)
        return self._after(line_end)

    def _item(self, column: int) -> None:
        """Begin an item of a list at a column."""
        while self.frames and self.frames[-1].column > column:
            self.frames.pop()
        while len(self.frames) > 1 and not self.frames[-1].is_list and self.frames[-1].column == column:
            if self.frames[-1].empty:
                break  # the list is the value of the field above, at the same column
            self.frames.pop()
        top = self.frames[-1] if self.frames else None
        if top is None:
            self.frames.append(_Frame(column, (), is_list=True))
        elif not (top.is_list and top.column == column):
            top.empty = False
            self.frames.append(_Frame(column, top.inner, is_list=True))
        outermost = self.is_list and len(self.frames) == 1
        self.frames[-1].number += 0 if outermost and self.frames[-1].number == 0 else 1

    def _mapping(self, column: int, dashed: bool) -> _Frame:
        """Return the mapping whose field begins at a column."""
        while self.frames and self.frames[-1].column > column:
            self.frames.pop()
        top = self.frames[-1] if self.frames else None
        if top is not None and not top.is_list and top.column == column and not dashed:
            return top
        while self.frames and self.frames[-1].is_list and not dashed and self.frames[-1].column >= column:
            self.frames.pop()
            if self.frames and not self.frames[-1].is_list and self.frames[-1].column == column:
                return self.frames[-1]
        top = self.frames[-1] if self.frames else None
        path = self._within_record(top.inner) if top else ()
        if top:
            top.empty = False
        self.frames.append(_Frame(column, path, is_list=False))
        return self.frames[-1]

    def _within_record(self, path: Steps) -> Steps:
        """Return a path without the position of the record in its file."""
        return path[1:] if self.is_list and path and path[0] == 0 else path

    def _value(self, at: int, line_end: int, frame: _Frame, indent: int = -1) -> Generator[Spot, None, int]:
        """Yield the spots of a value that begins on this line; return where the next line begins."""
        after_colon = at
        while at < line_end and self.text[at] in " \t":
            at += 1
        path = self._within_record(frame.inner)
        what: Literal["value", "bare"] = "bare" if indent >= 0 else "value"
        if at >= line_end or self.text[at] == "#":
            yield Spot("value", path, (min(after_colon + 1, line_end), min(at, line_end)), "")
            return self._after(line_end)
        frame.empty = False
        char = self.text[at]
        if char in "{[":
            begun = Flow(self.text, self.end, frame.column)
            yield from begun.read(at, path)
            return self._after(self._line_end(begun.at))
        if char in "'\"":
            span = (at, self._quote_end(at, frame.column))
            yield Spot(what, path, span, unquoted(self.text[slice(*span)]), indent, char)
            return self._after(self._line_end(span[1]))
        if _BLOCK.match(self.text, at, line_end):
            return self._block_end(line_end, frame.column)
        yield self._plain(what, path, at, line_end, indent)
        return self._after(line_end)

    def _plain(
        self, what: Literal["key", "value", "bare", "text"], path: Steps, at: int, end: int, column: int
    ) -> Spot:
        comment = _COMMENT.search(self.text, at, end)
        stop = comment.start() if comment else end
        while stop > at and self.text[stop - 1] in " \t":
            stop -= 1
        if self.offset > stop and self.text[stop : self.offset].strip(" \t") == "" and self.offset <= end:
            stop = self.offset
        return Spot(what, self._within_record(path), (at, stop), self.text[at:stop], column)

    def _quote_end(self, at: int, column: int) -> int:
        """Return the end of a text in quotes; of an open one, the end of its line."""
        quote = self.text[at]
        found = (_IN_SINGLE if quote == "'" else _IN_DOUBLE).match(self.text, at, self.end)
        if found and not any(
            NEXT_FIELD.match(line) and len(line) - len(line.lstrip(" -")) <= column for line in found[0].split("\n")[1:]
        ):
            return found.end()
        return self._line_end(at)

    def _block_end(self, line_end: int, column: int) -> int:
        """Return the start of the line after a block of text that is indented more than a column."""
        at = self._after(line_end)
        while at < self.end:
            end = self._line_end(at)
            line = self.text[at:end]
            if line.strip() and len(line) - len(line.lstrip(" ")) <= column:
                return at
            if self._after(end) == at:
                break
            at = self._after(end)
        return at
