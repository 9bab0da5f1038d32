"""Reads the cells of an Excel workbook that hold something, in time and memory in proportion to them.

openpyxl reads a sheet as the rectangle that its outermost cells span, and makes a cell for each of a merged range. Here
its parser gives the cells one by one, from what `unpacking` leaves of the parts.
"""

from __future__ import annotations

import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, Final

from graph.exchange.plain import package
from graph.ingest.files import fail
from graph.ingest.unpacking import unpacked

__all__ = ["Grid", "read_workbook"]

MOST_PLACES: Final = 20_000_000  # in rows, each as wide as its last cell
_PRIVATE: Final = range(0xE000, 0xF900)  # code points reserved for private use


@dataclass
class Grid:
    """The rows of a sheet that hold something, with their numbers from 1. A merged column has its value in each row."""

    title: str
    rows: list[list[Any]] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)


def read_workbook(raw: bytes, name: str) -> list[Grid]:
    """Return the sheets of a workbook.

    Raises:
        DataError: It is larger than the limits.
        Exception: It is not readable: openpyxl raises KeyError, ValueError, XML errors and others.
    """
    openpyxl = package("openpyxl", "excel")
    parts, marks = _marked(unpacked(raw, name))
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as copy:
        for part, content in parts.items():
            copy.writestr(part, content)
    del parts
    book = openpyxl.load_workbook(file, read_only=True, data_only=True)
    return [_grid(book, sheet, name, marks) for sheet in book.worksheets if hasattr(sheet, "_get_source")]


def _marked(parts: dict[str, bytes]) -> tuple[dict[str, bytes], dict[str, str]]:
    """Put marks for what openpyxl drops, and return the text for each mark.

    A file writes an underscore as `_x005F_` where the text could be mistaken for an escape such as `_x000D_`.
    """
    texts = {name for name, part in parts.items() if name.endswith(".xml") and b"_x005F_" in part}
    if not texts:
        return parts, {}
    free = (letter for letter in map(chr, _PRIVATE) if not any(letter.encode() in parts[name] for name in texts))
    underscore, dropped = next(free), next(free)
    for name in texts:
        parts[name] = parts[name].replace(b"_x005F_", underscore.encode()).replace(b"x005F_", dropped.encode())
    return parts, {underscore: "_", dropped: "x005F_"}


def _grid(book: Any, sheet: Any, name: str, marks: dict[str, str]) -> Grid:
    parser_of = package("openpyxl.worksheet._reader", "excel").WorkSheetParser  # it alone gives the cells one by one
    grid = Grid(sheet.title)
    places = 0
    with sheet._get_source() as source:
        parser = parser_of(
            source,
            sheet._shared_strings,
            data_only=True,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
        )
        for number, cells in parser.parse():
            row: list[Any] = []
            for cell in cells:
                value = cell["value"]
                if value not in (None, ""):
                    row.extend([None] * (cell["column"] - len(row)))
                    row[cell["column"] - 1] = _as_meant(value, marks) if isinstance(value, str) else value
            places += len(row)
            if places > MOST_PLACES:
                fail("too-large", f"the rows of `{name}` are too wide", name, help="delete cells far to the right")
            if row:
                grid.rows.append(row)
                grid.numbers.append(number)
    merged = parser.merged_cells.mergeCell if parser.merged_cells else []
    _fill(grid, _columns(merged))
    return grid


def _columns(merged: Any) -> dict[int, list[tuple[int, int]]]:
    """Return the merged ranges of one column, by column, as first and last rows. A range across columns is a title."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for each in merged:
        if each.min_col == each.max_col:
            found[each.min_col].append((each.min_row, each.max_row))
    return found


def _fill(grid: Grid, merged: dict[int, list[tuple[int, int]]]) -> None:
    """Write the value of a merged range into each of its cells; of ranges that overlap, only the first counts."""
    for column, ranges in merged.items():
        for at, value in _covered(grid, column, iter(sorted(ranges))):
            row = grid.rows[at]
            row.extend([None] * (column - len(row)))
            row[column - 1] = value


def _covered(grid: Grid, column: int, ranges: Iterator[tuple[int, int]]) -> Iterator[tuple[int, Any]]:
    """Yield the rows, by place, that merged ranges of a column cover below their first, and the value."""
    first, last = next(ranges)
    value: Any = None
    for at, number in enumerate(grid.numbers):
        while number > last:
            after = next((each for each in ranges if each[0] > last), None)
            if after is None:
                return
            (first, last), value = after, None
        if number == first:
            row = grid.rows[at]
            value = row[column - 1] if column <= len(row) else None
        elif number > first and value is not None:
            yield at, value


def _as_meant(cell: str, marks: dict[str, str]) -> str:
    """Return a text with its carriage returns, which openpyxl leaves escaped, and without marks."""
    text = cell.replace("_x000D_", "\r")
    for mark, meant in marks.items():
        text = text.replace(mark, meant)
    return text
