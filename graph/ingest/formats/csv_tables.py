"""CSV: edge and node lists, folders of them, and our own folder of tables (RFC 4180 and its variants).

Delimiter and encoding are detected and reported; `--delimiter` and `--encoding` override them.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path
from typing import Final

from graph.diagnostics import Place
from graph.errors import DataError
from graph.exchange.plain import RISKY
from graph.ingest.archives import files_in
from graph.ingest.asked import DELIMITERS, NO_DELIMITERS
from graph.ingest.files import decode, fail, fault, members, read_bytes
from graph.ingest.formats.ftm import STATEMENTS, read_statements
from graph.ingest.raw import NativeTables, Options, RawGraph
from graph.ingest.rejected import Original
from graph.ingest.sheets import Sheet
from graph.ingest.spaced import uneven
from graph.ingest.tables import read_sheets
from graph.reading import Text

__all__ = ["read", "sheet_from"]

_DELIMITERS: Final = ",;\t|"
_WORDS: Final = range(2, 5)  # words in a line of a space-separated list
_LONGEST_CELL: Final = 1_000_000  # characters
_AGAIN: Final = 4  # times that the text of a file may be read once more
_MOST_ROWS: Final = 1_000_000  # of which a preset may leave out some
_DELIMITER_WORDS: Final = {"\t": "a tab", " ": "a blank"}
_SAMPLE: Final = 50  # rows used to detect the delimiter


def read(path: Path, options: Options) -> RawGraph | NativeTables:
    """Read a CSV file or a folder of them. Raises DataError, FilterError."""
    sheets, notes = [], []
    for file, raw in _files(path):
        sheet, remarks = sheet_from(file, raw, options)
        sheets.append(sheet)
        _refuse_rows(sum(len(each.rows) for each in sheets), path.as_posix())
        notes += remarks
    if len(sheets) == 1 and sheets[0].rows and set(sheets[0].rows[0]) >= STATEMENTS and not options.mapping:
        found: RawGraph | NativeTables = read_statements(sheets[0], path.as_posix(), options)
    else:
        found = read_sheets(sheets, options, path.as_posix())
    if isinstance(found, RawGraph):
        delimited = any(sheet.delimited or sheet.columns[1:] for sheet in sheets)  # or else one name a line
        found.notes += notes if delimited else []
        for sheet in sheets:
            for line, error in sheet.faulty:
                found.reject(Original(sheet.name, sheet.columns[:1] or ["line"], [line]), error, strict=options.strict)
    return found


def _files(path: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield the files of a folder or an archive, with their content; a file is its only one."""
    if path.is_file() and path.suffix.lower() == ".zip":
        yield from files_in(path, (".csv", ".tsv", ".txt"))
    else:
        yield from ((file, read_bytes(file)) for file in members(path, ending=(".csv", ".tsv")))


def sheet_from(path: Path, content: bytes, options: Options) -> tuple[Sheet, list[str]]:
    """Return the rows of a file with this content, and notes on how it was read."""
    name = path.as_posix()
    raw, encoding = decode(content, name, options.encoding)
    text = Text(name, raw)
    _refuse_json(raw, path)
    begin = 0
    given = DELIMITERS.get(options.delimiter or "", options.delimiter)
    match = re.match(r"sep=(.)\r?\n", raw)  # Excel's own line for the delimiter
    if match and match[1] not in NO_DELIMITERS:
        given, begin = given or match[1], match.end()
    head = ""  # the last comment at the top, which may name the columns
    while raw.startswith(("#", "%"), begin) and (line_end := _LINE_END.search(raw, begin)):
        start, begin = begin, line_end.end()
        head = raw[start + 1 : begin].strip()
    delimiter = given or _delimiter(raw[begin : begin + 200_000], whole=begin + 200_000 >= len(raw))
    if given is None and delimiter != " " and (found := uneven(text, path.stem, begin, strict=options.strict)):
        return found[0], [f"read `{path.name}` as {found[1]}"]
    faulty: list[tuple[str, DataError]] = []
    rows, starts = _rows(text, begin, delimiter, faulty)
    if faulty and (options.strict or not rows):
        raise faulty[0][1]
    if _has_names_of_rows(rows, delimiter):
        rows[0].insert(0, "")
    if head and rows and len(named := head.split(delimiter)) == len(rows[0]) > 1:
        rows.insert(0, [name.strip() for name in named])
        starts.insert(0, 0)

    def place(row: int, column: int) -> Place:
        start = starts[row]
        end = starts[row + 1] if row + 1 < len(starts) else len(raw)
        return text.place(_cell_span(raw, start, end, delimiter, column) if column >= 0 else (start, end))

    notes = [f"read `{path.name}` as {encoding}"] if encoding == "cp1252" and options.encoding is None else []
    if delimiter != "," and given is None:
        notes.append(f"the delimiter of `{path.name}` is {_DELIMITER_WORDS.get(delimiter) or f'`{delimiter}`'}")
    return Sheet(path.stem, rows, place, faulty=faulty, delimited=delimiter != " ", spaced=delimiter == " "), notes


def _refuse_json(raw: str, path: Path) -> None:
    """Raise DataError if a file is JSON, whose commas are no marks between cells."""
    if not raw.startswith("{"):
        return
    end = raw.find("\n")
    first = raw[: end if end >= 0 else None].rstrip()
    try:
        if first != "{":
            json.loads(first)
    except (ValueError, RecursionError):
        return
    help = f"leave out the format, and it is recognised: `axisgraph import {path.name}`"
    fail("bad-file", f"`{path.as_posix()}` is JSON, and not CSV", path.as_posix(), help=help)


def _has_names_of_rows(rows: list[list[str]], delimiter: str) -> bool:
    """Return whether every row has one cell more than the header, as R writes tables: the names of the rows."""
    width = len(rows[0]) + 1 if len(rows) > 1 else 0
    return width > 2 and all(len(row) == width for row in rows[1:]) and any(row[-1].strip() for row in rows[1:])


def _delimiter(sample: str, *, whole: bool = True) -> str:
    """Return the delimiter that splits the most rows of the sample into the same number of cells.

    A blank is one only where all rows have two to four words, and no other delimiter.
    """
    lines = [line.split() for line in sample.splitlines()[: None if whole else -1] if line.strip()]
    widths = {len(line) for line in lines}
    if len(widths) == 1 and widths <= set(_WORDS) and not any(mark in sample for mark in _DELIMITERS):
        return " "
    if sample.count('"') > len(lines) and _is_spaced(sample.splitlines()[: None if whole else -1]):
        return " "

    def score(delimiter: str) -> tuple[float, int]:
        widths = []
        try:
            for row in csv.reader(StringIO(sample, newline=""), delimiter=delimiter):
                widths += [len(row)] if row else []
                if len(widths) >= _SAMPLE:
                    break
        except csv.Error:
            pass
        common = max(set(widths), key=widths.count, default=1)
        return (widths.count(common) / len(widths) if widths and common > 1 else 0.0), common

    return max(_DELIMITERS, key=score)


def _is_spaced(lines: Sequence[str]) -> bool:
    """Return whether lines are cells in quotation marks with spaces between them, as R writes tables."""
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=" ", skipinitialspace=True, strict=True) if row]
    except csv.Error:
        return False
    return len(widths) > 1 and len(set(widths[1:])) == 1 and 0 <= widths[1] - widths[0] <= 1 and widths[0] > 1


def _rows(
    text: Text, begin: int, delimiter: str, faulty: list[tuple[str, DataError]]
) -> tuple[list[list[str]], list[int]]:
    """Return the rows that are not blank, and the offset of each; lines that are not CSV are added to `faulty`."""
    rows: list[list[str]] = []
    starts: list[int] = []
    lines = _Lines(text.text, begin)
    before = csv.field_size_limit(_LONGEST_CELL)
    again = 0  # characters that are read once more, after a row that is not CSV
    spaced = delimiter == " "
    reader = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=spaced)
    try:
        while True:
            start = lines.at
            try:
                row = next(reader, None)
            except csv.Error as error:
                again += lines.at - start
                _refuse_open(again, text, start)
                lines.at = start
                faulty.append((next(lines).rstrip("\r\n"), _fault(error, text, start)))
                reader = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=spaced)
                continue
            if row is None:
                return rows, starts
            if spaced:
                row = [cell for cell in row if cell]
            if any(cell.strip() for cell in row):
                rows.append([_unmarked(cell) for cell in row])
                starts.append(start)
            _refuse_rows(len(rows), text.name)
    finally:
        csv.field_size_limit(before)


def _refuse_rows(count: int, name: str) -> None:
    if count > _MOST_ROWS:
        fail("too-large", f"`{name}` has more than {_MOST_ROWS:,} rows", name, help="split it into several files")


def _refuse_open(again: int, text: Text, start: int) -> None:
    """Refuse a file of rows of which each goes on to the end of the file, and would be read as often as there are."""
    if again > _AGAIN * len(text.text) + _LONGEST_CELL:
        message = "from here on, too many rows have a quotation mark that is never closed"
        fail("bad-file", message, text, (start, start + 1), help="double each quotation mark inside a cell")


def _fault(error: csv.Error, text: Text, start: int) -> DataError:
    span = (start, start + 1)
    if "field larger" in str(error):
        return fault("too-large", f"a cell has more than {_LONGEST_CELL:,} characters", text, span)
    reason = "a quotation mark is never closed" if "end of data" in str(error) else str(error)
    help = "double each quotation mark inside a cell"
    return fault("bad-file", f"this row is not CSV: {reason}", text, span, help=help)


class _Lines:
    """Passes the lines of a text to csv, and keeps the offset of the next."""

    def __init__(self, text: str, begin: int) -> None:
        self._text = text
        self.at = begin

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.at >= len(self._text):
            raise StopIteration
        match = _LINE_END.search(self._text, self.at)
        end = match.end() if match else len(self._text)
        line = self._text[self.at : end]
        self.at = end
        return line


_LINE_END: Final = re.compile("\r\n|\r|\n")


def _unmarked(cell: str) -> str:
    """Return a cell without the apostrophe that marks it as text for spreadsheets."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in RISKY else cell


def _cell_span(raw: str, start: int, end: int, delimiter: str, column: int) -> tuple[int, int]:
    """Return the span of cell number `column` in a row of the text."""
    at, number, quoted = start, 0, False
    begin = start
    while at < end:
        char = raw[at]
        if char == '"':
            quoted = not quoted
        elif not quoted and (char == delimiter or char in "\r\n"):
            if number == column:
                return begin, at
            number, begin = number + 1, at + 1
        at += 1
    return (begin, end) if number == column else (start, end)
