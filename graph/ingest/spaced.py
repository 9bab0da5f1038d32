"""Lines of words with spaces between them, of uneven width: lists of neighbours, or of links with faulty lines."""

from __future__ import annotations

from collections import Counter
from typing import Final

from graph.errors import DataError
from graph.ingest.columns import link_columns
from graph.ingest.files import fault
from graph.ingest.guesses import are_numbers
from graph.ingest.lines import Line, lines_in
from graph.ingest.sheets import Sheet
from graph.reading import Text

__all__ = ["uneven"]

_LARGEST: Final = 16 * 2**20  # characters
_MARKS: Final = ',;\t|"'  # of which a list with spaces has none
_WIDTHS: Final = range(2, 5)  # words in most lines of a list of links
_FEWEST: Final = 3  # lines
_MOST: Final = 0.6  # the part of the lines that has the width of the list, at least


def uneven(text: Text, name: str, begin: int, *, strict: bool) -> tuple[Sheet, str] | None:
    """Return the table of links in uneven lines of words and what it was read as, or None if they are no such list.

    In a list of neighbours each line begins with another actor, and half of the neighbours have lines of their own.

    Raises:
        DataError: A line is faulty, in a strict import.
    """
    if len(text.text) > _LARGEST or any(mark in text.text for mark in _MARKS):
        return None
    found = _read(text, name, begin)
    if found and strict and found[0].faulty:
        raise found[0].faulty[0][1]
    return found


def _read(text: Text, name: str, begin: int) -> tuple[Sheet, str] | None:
    lines = [(line, line.text.split()) for line in lines_in(text, "#") if line.span[0] >= begin]
    widths = Counter(len(words) for _, words in lines)
    if len(lines) < _FEWEST or len(widths) < 2:
        return None
    firsts = {words[0] for _, words in lines}
    others = [word for _, words in lines for word in words[1:]]
    if len(firsts) == len(lines) and 2 * sum(word in firsts for word in others) >= len(others) > 0:
        return _neighbours(
            text, name, lines, set(others)
        ), "a list of neighbours: the first of each line and the others"
    width = widths.most_common(1)[0][0]
    if width not in _WIDTHS or widths[width] < _MOST * len(lines):
        return None
    named = {"source", "target"} <= link_columns(lines[0][1], {}).keys()
    if not named and not firsts & {words[1] for _, words in lines if len(words) > 1}:
        return None
    return _links(text, name, lines, width, named=named), "a list of links, with spaces between the words"


def _neighbours(text: Text, name: str, lines: list[tuple[Line, list[str]]], others: set[str]) -> Sheet:
    rows, at, faulty = [["source", "target"]], [lines[0][0]], []
    for line, words in lines:
        rows += [[words[0], word] for word in words[1:]]
        at += [line] * (len(words) - 1)
        if len(words) == 1 and words[0] not in others:
            faulty.append(_fault(text, line, f"`{words[0]}` has no neighbours", "add the actor to a list of actors"))
    return _sheet(name, rows, at, faulty)


def _links(text: Text, name: str, lines: list[tuple[Line, list[str]]], width: int, *, named: bool) -> Sheet:
    rows, at, faulty = [], [], []
    if not named:
        thirds = [words[2] for _, words in lines if len(words) == width > 2]
        rows, at = [["source", "target", "weight" if are_numbers(thirds) else "kind", "note"][:width]], [lines[0][0]]
    for line, words in lines:
        if 2 <= len(words) <= width:
            rows.append(words)
            at.append(line)
        else:
            message = f"this row has {len(words)} {'word' if len(words) == 1 else 'words'}; most have {width}"
            faulty.append(_fault(text, line, message, "put tabs between the cells if names have spaces"))
    return _sheet(name, rows, at, faulty)


def _sheet(name: str, rows: list[list[str]], at: list[Line], faulty: list[tuple[str, DataError]]) -> Sheet:
    return Sheet(name, list(rows), lambda row, _: at[row].location(), faulty=faulty)


def _fault(text: Text, line: Line, message: str, help: str) -> tuple[str, DataError]:
    return line.text, fault("wrong-shape", message, text, line.span, help=help)
