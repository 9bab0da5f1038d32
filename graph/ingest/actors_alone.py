"""Lists of actors without links: tables with a column of names, or one name a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from graph.ingest.guesses import are_dates, are_numbers
from graph.ingest.sheets import Sheet
from graph.ingest.values import name_of

__all__ = ["as_names", "lists_actors"]

_LONGEST_NAME: Final = 80  # characters
_NO_NAME: Final = (".", "!", "?", ":", ";", ",")  # a line that ends so is part of a text


def lists_actors(sheet: Sheet, mapped: Mapping[str, str]) -> bool:
    """Return whether a table lists actors, and not links: no further column holds one of the names."""
    ends = {mapped.get("name"), mapped.get("id")} - {None}
    names = {name_of(cell) for column in ends for cell in sheet.cells(str(column))} - {None}
    others = [column for column in sheet.columns if column and column not in mapped.values()]
    return not any(name_of(cell) in names for column in others for cell in sheet.cells(column))


def as_names(sheet: Sheet) -> bool:
    """Make a sheet of one name a line, which has no name of a column, a list of actors; return whether it is one."""
    spaced = not sheet.delimited  # a blank between words was taken for a delimiter
    lines: Sequence[str] = [
        " ".join(filled) if spaced or len(filled) < 2 else ""
        for row in sheet.rows
        if (filled := [text for cell in row if (text := name_of(cell)) is not None])
    ]
    if len(lines) < 2 or not all(0 < len(line) <= _LONGEST_NAME and not line.endswith(_NO_NAME) for line in lines):
        return False
    if are_numbers(lines) or are_dates(lines) or not all(any(map(str.isalpha, line)) for line in lines):
        return False
    sheet.rows = [[" ".join(str(cell) for cell in row if cell is not None).strip()] for row in sheet.rows]
    sheet.header, sheet.columns = -1, ["name"]
    return True
