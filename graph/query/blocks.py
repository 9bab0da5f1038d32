"""Answers as headings, lines and tables, which the terminal, plain text and notebooks each render."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from unicodedata import combining, east_asian_width

from graph.records.arguments import as_options

__all__ = ["Block", "Heading", "Line", "Mark", "Table", "Words", "align", "as_text", "column_widths", "line", "naming"]


class Mark(NamedTuple):
    """Words with a style: bold, dim, warning, plain, or the confidence that they name (low, moderate, high).

    `typed` are the words on the command line, if they name arguments.
    """

    text: str
    style: str
    typed: str = ""


def naming(text: str, *names: str, style: str = "plain") -> Mark:
    """Return words that name arguments in backticks; on the command line they are options."""
    return Mark(text, style, as_options(text, names, "{}"))


Words = tuple[str | Mark, ...]


@dataclass(frozen=True)
class Heading:
    """A heading."""

    text: str


@dataclass(frozen=True)
class Line:
    """A line of text, `indent` blanks in from the left."""

    words: Words
    indent: int = 0

    @property
    def text(self) -> str:
        """The line without styles."""
        return " " * self.indent + "".join(word.text if isinstance(word, Mark) else word for word in self.words)


@dataclass(frozen=True)
class Table:
    """Rows under their columns.

    A terminal too narrow for all columns omits those that hold what was `asked` for in every row, then the `spare`
    ones, in their order.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    spare: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()


Block = Heading | Line | Table


def line(*words: str | Mark | Words, indent: int = 0) -> Line:
    """Return a line of these words, one after the other."""
    flat: list[str | Mark] = []
    for word in words:
        if isinstance(word, str | Mark):
            flat.append(word)
        else:
            flat.extend(word)
    return Line(tuple(flat), indent)


def as_text(blocks: Iterable[Block]) -> str:
    """Return the blocks as plain text, tables aligned by spaces, without a line break at the end."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Table):
            lines += align(block.columns, block.rows)
        else:
            lines.append(block.text)
    return "\n".join(lines)


def align(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table, its columns aligned by spaces."""
    widths = column_widths(columns, rows)
    for row in ([column.upper() for column in columns], *rows):
        cells = (cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def column_widths(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the width of each column on a terminal."""
    return [max(map(_width, column)) for column in zip(columns, *rows, strict=True)]


def _width(text: str) -> int:
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)
