"""Excel workbooks (.xlsx): every sheet an edge list, a node list, or one of our own tables; read by openpyxl.

Dates are dates, formulas have their last saved value, a merged cell fills its whole range, and titles may precede the
column names. Rows and cells in messages are those of the sheet.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from graph.diagnostics import Place
from graph.errors import DataError, MissingExtra
from graph.ingest.files import fail, read_bytes
from graph.ingest.raw import NativeTables, Options, RawGraph
from graph.ingest.sheets import Sheet
from graph.ingest.tables import read_sheets
from graph.ingest.workbook import Grid, read_workbook

__all__ = ["read", "sheets_from"]

_WIDEST_EXCERPT: Final = 30  # characters of a cell


def read(path: Path, options: Options) -> RawGraph | NativeTables:
    """Read a workbook. Raises DataError, FilterError, MissingExtra."""
    name = path.as_posix()
    return read_sheets(sheets_from(read_bytes(path), name), options, name)


def sheets_from(raw: bytes, name: str) -> list[Sheet]:
    """Return the sheets of a workbook. Raises DataError, MissingExtra."""
    if not _is_zip(raw):
        fail("bad-file", f"`{name}` is not an Excel workbook (.xlsx)", name, help="save it as .xlsx, or as CSV")
    try:
        grids = read_workbook(raw, name)
    except (DataError, MissingExtra, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001 - openpyxl also raises KeyError, ValueError, XML errors and others
        reason = f"{type(error).__name__}: {str(error).partition(chr(10))[0][:200]}"
        fail("bad-file", f"`{name}` is not a readable Excel workbook ({reason})", name, help="save it again")
    return [_sheet(grid, name, len(grids) > 1) for grid in grids]


def _is_zip(raw: bytes) -> bool:
    try:
        return zipfile.is_zipfile(BytesIO(raw))
    except zipfile.BadZipFile:  # one of several disks
        return False


def _sheet(grid: Grid, name: str, several: bool) -> Sheet:
    rows, numbers = grid.rows, grid.numbers
    file = f"{name}[{grid.title}]" if several else name

    def place(at: int, column: int) -> Place:
        texts = [_shown(value) for value in rows[at]]
        excerpt = " | ".join(texts)
        if not 0 <= column < len(texts):
            return Place(file, numbers[at], 1, numbers[at], max(2, len(excerpt) + 1), excerpt)
        start = sum(len(text) + 3 for text in texts[:column])
        return Place(file, numbers[at], start + 1, numbers[at], start + max(1, len(texts[column])) + 1, excerpt)

    return Sheet(grid.title, rows, place)


def _shown(value: Any) -> str:
    text = "" if value is None else " ".join(str(value).split())
    return text if len(text) <= _WIDEST_EXCERPT else f"{text[: _WIDEST_EXCERPT - 1]}…"
