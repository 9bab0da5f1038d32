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
from graph.exchange.plain import package
from graph.ingest.files import fail, read_bytes, read_zip
from graph.ingest.raw import NativeTables, Options, RawGraph
from graph.ingest.sheets import Sheet
from graph.ingest.tables import read_sheets

__all__ = ["read"]

_WITH_MERGES: Final = 32 * 2**20  # bytes unpacked; larger workbooks are read row by row, without merged ranges
_MOST_CELLS: Final = 20_000_000
_PRIVATE: Final = range(0xE000, 0xF900)  # code points reserved for private use
_WIDEST_EXCERPT: Final = 30  # characters of a cell


def read(path: Path, options: Options) -> RawGraph | NativeTables:
    """Read a workbook. Raises DataError, FilterError, MissingExtra."""
    openpyxl = package("openpyxl", "excel")
    name = path.as_posix()
    raw = read_bytes(path)
    read_zip(raw, name)
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            unpacked = sum(each.file_size for each in archive.infolist())
            file, marks = _with_marks(archive)
        book = openpyxl.load_workbook(file or BytesIO(raw), read_only=unpacked > _WITH_MERGES, data_only=True)
        sheets = [_sheet(sheet, name, len(book.worksheets) > 1, marks) for sheet in book.worksheets]
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - openpyxl also raises KeyError, ValueError, XML errors and others
        reason = f"{type(error).__name__}: {str(error).partition(chr(10))[0][:200]}"
        fail("bad-file", f"`{name}` is not a readable Excel workbook ({reason})", name, help="save it again")
    return read_sheets(sheets, options, name)


def _with_marks(archive: zipfile.ZipFile) -> tuple[BytesIO | None, dict[str, str]]:
    """Return a copy of a workbook with marks for what openpyxl drops, and the text for each mark.

    A file writes an underscore as `_x005F_` where the text could be mistaken for an escape such as `_x000D_`. None and
    no marks if nothing needs a mark.
    """
    parts = {part.filename: archive.read(part) for part in archive.infolist()}
    texts = {name: part for name, part in parts.items() if name.endswith(".xml") and b"_x005F_" in part}
    if not texts:
        return None, {}
    free = (letter for letter in map(chr, _PRIVATE) if not any(letter.encode() in part for part in texts.values()))
    underscore, dropped = next(free), next(free)
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as copy:
        for name, part in parts.items():
            marked = part.replace(b"_x005F_", underscore.encode()).replace(b"x005F_", dropped.encode())
            copy.writestr(name, marked if name in texts else part)
    return file, {underscore: "_", dropped: "x005F_"}


def _sheet(sheet: Any, name: str, several: bool, marks: dict[str, str]) -> Sheet:
    rows: list[list[Any]] = []
    numbers: list[int] = []
    cells = 0
    for number, row in enumerate(sheet.iter_rows(values_only=True), start=1):
        values = [_as_meant(cell, marks) if isinstance(cell, str) else cell for cell in row]
        while values and values[-1] in (None, ""):
            values.pop()
        if values or getattr(sheet, "merged_cells", None):
            rows.append(values)
            numbers.append(number)
            cells += len(values)
        if cells > _MOST_CELLS:
            fail("too-large", f"`{name}` has more than {_MOST_CELLS:,} cells", name, help="split it")
    for merged in getattr(sheet, "merged_cells", None) or ():
        _fill(rows, merged)
    kept = [at for at, values in enumerate(rows) if any(value not in (None, "") for value in values)]
    rows, numbers = [rows[at] for at in kept], [numbers[at] for at in kept]
    file = f"{name}[{sheet.title}]" if several else name

    def place(at: int, column: int) -> Place:
        texts = [_shown(value) for value in rows[at]]
        excerpt = " | ".join(texts)
        if not 0 <= column < len(texts):
            return Place(file, numbers[at], 1, numbers[at], max(2, len(excerpt) + 1), excerpt)
        start = sum(len(text) + 3 for text in texts[:column])
        return Place(file, numbers[at], start + 1, numbers[at], start + max(1, len(texts[column])) + 1, excerpt)

    return Sheet(sheet.title, rows, place)


def _fill(rows: list[list[Any]], merged: Any) -> None:
    """Write the value of a merged range into each of its cells next to or below existing rows."""
    first, last = merged.min_row - 1, min(merged.max_row, len(rows))
    if first >= len(rows) or merged.min_col > len(rows[first]) or merged.size["columns"] > 1:
        return  # a range across columns is a title
    value = rows[first][merged.min_col - 1]
    for row in rows[first + 1 : last]:
        row.extend([None] * (merged.min_col - len(row)))
        row[merged.min_col - 1] = value


def _as_meant(cell: str, marks: dict[str, str]) -> str:
    """Return a text with its carriage returns, which openpyxl leaves escaped, and without marks."""
    text = cell.replace("_x000D_", "\r")
    for mark, meant in marks.items():
        text = text.replace(mark, meant)
    return text


def _shown(value: Any) -> str:
    text = "" if value is None else " ".join(str(value).split())
    return text if len(text) <= _WIDEST_EXCERPT else f"{text[: _WIDEST_EXCERPT - 1]}…"
