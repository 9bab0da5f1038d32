"""Values in braces and brackets, half typed or whole, and the spots in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from graph.reading import Span

__all__ = ["DEEPEST", "NEXT_FIELD", "Flow", "Spot", "Steps", "line_span", "unquoted"]

Steps = tuple[str | int, ...]
DEEPEST: Final = 30  # lists and mappings in each other; the reader of data takes fewer
_FLOW_END: Final = re.compile(r"[,{}\[\]\r\n]|:(?=[ ,}\]\r\n]|$)|[ \t]#")
NEXT_FIELD: Final = re.compile(r"[ ]*(?:- +)*[\w-]+:(?= |\r?$)")


@dataclass(frozen=True)
class Spot:
    """A stretch of text in a record.

    `path` leads, within the record, to the mapping whose field's name this is (`key`), or to the value that it is
    (`value`). A `bare` text is the value at `path`, or the name of a field of a mapping that only begins there. `span`
    includes quotes, and may be empty. `indent` is the column at which the fields of the mapping begin, -1 in braces.
    """

    what: Literal["key", "value", "bare", "text"]
    path: Steps
    span: Span
    text: str
    indent: int = -1
    quote: str = ""
    dash: bool = False  # an item of a list begins here, and its `- ` is not yet written


def line_span(text: str, offset: int) -> Span:
    """Return the span of the line that contains an offset."""
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    end = re.compile(r"[\r\n]|$").search(text, offset)
    return start, end.start() if end else len(text)


class Flow:
    """Reads a value in braces or brackets; one that is not closed ends where a field begins further left."""

    def __init__(self, text: str, end: int, column: int) -> None:
        self.text, self.end, self.column = text, end, column
        self.at = 0

    def read(self, at: int, path: Steps) -> Iterator[Spot]:
        """Yield the spots of the value at an offset. Then `at` is where it ends."""
        self.at = at
        stack: list[tuple[str, Steps, int, str]] = []  # bracket, path, number of the item, key
        while self.at < self.end:
            char = self.text[self.at]
            if char in "{[":
                inner = self._inner(stack, path) if len(stack) < DEEPEST else ()
                stack.append((char, inner, 0, ""))
                self.at += 1
                yield from self._gap(stack)
            elif char in "}]":
                stack.pop()
                self.at += 1
                if not stack:
                    return
            elif char == ",":
                bracket, outer, number, _ = stack[-1]
                stack[-1] = (bracket, outer, number + 1, "")
                self.at += 1
                yield from self._gap(stack)
            elif char == ":" and self.text[self.at + 1 : self.at + 2] in (" ", "", "\r", "\n", ",", "}", "]"):
                self.at += 1
                yield from self._gap(stack)
            elif char in "\r\n" and self._leaves():
                return
            elif char in " \t\r\n":
                self.at += 1
            elif char == "#" and self.text[self.at - 1] in " \t":
                self.at = min(self.end, line_span(self.text, self.at)[1])
            else:
                yield self._word(stack)

    def _inner(self, stack: list[tuple[str, Steps, int, str]], path: Steps) -> Steps:
        if not stack:
            return path
        bracket, outer, number, key = stack[-1]
        return (*outer, number if bracket == "[" else key)

    def _gap(self, stack: list[tuple[str, Steps, int, str]]) -> Iterator[Spot]:
        """Yield an empty spot if nothing follows before the next separator."""
        begin = self.at
        end = begin
        while end < self.end and self.text[end] in " \t":
            end += 1
        if end < self.end and self.text[end] not in ",}]\r\n":
            return
        yield self._spot(stack, (begin, end), "", "")

    def _word(self, stack: list[tuple[str, Steps, int, str]]) -> Spot:
        begin = self.at
        quote = self.text[begin] if self.text[begin] in "'\"" else ""
        if quote:
            closing = self.text.find(quote, begin + 1, line_span(self.text, begin)[1])
            self.at = closing + 1 if closing >= 0 else line_span(self.text, begin)[1]
        else:
            found = _FLOW_END.search(self.text, begin, self.end)
            self.at = max(begin + 1, found.start() if found else self.end)
        end = self.at
        while end > begin + 1 and self.text[end - 1] in " \t":
            end -= 1
        raw = self.text[begin:end]
        spot = self._spot(stack, (begin, end), unquoted(raw) if quote else raw, quote)
        if spot.what == "key":
            bracket, outer, number, _ = stack[-1]
            stack[-1] = (bracket, outer, number, spot.text)
        return spot

    def _spot(self, stack: list[tuple[str, Steps, int, str]], span: Span, text: str, quote: str) -> Spot:
        bracket, outer, number, key = stack[-1]
        if bracket == "[":
            return Spot("bare", (*outer, number), span, text, -1, quote)
        if not key:
            return Spot("key", outer, span, text, -1, quote)
        return Spot("value", (*outer, key), span, text, -1, quote)

    def _leaves(self) -> bool:
        """Return whether the next line begins a field or an item that cannot be within the braces."""
        begin = self.at + (2 if self.text.startswith("\r\n", self.at) else 1)
        line = self.text[begin : line_span(self.text, begin)[1]] if begin < self.end else ""
        match = NEXT_FIELD.match(line)
        return match is not None and len(line) - len(line.lstrip(" -")) <= self.column + 2


def unquoted(raw: str) -> str:
    """Return a text without its quotes; the last one may be missing."""
    quote = raw[:1]
    inner = raw[1:-1] if len(raw) > 1 and raw.endswith(quote) else raw[1:]
    return inner.replace("''", "'") if quote == "'" else inner.replace('\\"', '"')
