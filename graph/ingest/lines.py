"""The lines of a text that has one record a line, each with its location."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from graph.diagnostics import Place
from graph.reading import Span, Text

__all__ = ["Line", "lines_in"]

_LINE: Final = re.compile(r"[^\r\n]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its text, its span in the file, and its number from 1."""

    whole: Text
    text: str
    span: Span

    @property
    def number(self) -> int:
        """The number of the line, from 1."""
        return self.whole.line(self.span[0])

    def location(self, _field: str = "") -> Place:
        """Return the place of the line, whatever the field."""
        return self.whole.place(self.span)


def lines_in(text: Text, comment: str = "\0") -> Iterator[Line]:
    """Yield the lines that are neither blank nor begin with `comment`."""
    for match in _LINE.finditer(text.text):
        line = match[0].strip()
        if line and not line.startswith(comment):
            yield Line(text, line, match.span())
