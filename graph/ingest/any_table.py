"""One table from a file of any kind: CSV and its like, a sheet of a workbook, or JSON objects, as a list or by line.

What kind it is follows from its content, so that it may come from standard input.
"""

from __future__ import annotations

from pathlib import Path

from graph.errors import FilterError
from graph.ingest.files import decode, fail, read_bytes
from graph.ingest.formats.csv_tables import sheet_from
from graph.ingest.formats.excel import sheets_from
from graph.ingest.formats.node_link import table_of
from graph.ingest.json_shapes import within
from graph.ingest.json_text import has_lines, lines_of, read_json
from graph.ingest.raw import Options, RawGraph
from graph.ingest.sheets import Sheet
from graph.reading import Items, Text

__all__ = ["table_from"]


def table_from(path: Path, options: Options, content: bytes | None = None) -> tuple[Sheet, list[str]]:
    """Return a table and notes on how it was read.

    Args:
        path: The file, or the name of what `content` is.
        options: Encoding, delimiter and sheet are used.
        content: What the file holds, if it is not to be read from disk.

    Raises:
        DataError: It cannot be read, or holds no table.
        FilterError: There is no such sheet.
        MissingExtra: A workbook needs a package that is not installed.
    """
    raw = read_bytes(path) if content is None else content
    name = path.as_posix()
    if raw.startswith(b"PK\x03\x04"):
        return _sheet_of_workbook(raw, name, options)
    if raw.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        return _objects(Text(name, decode(raw, name, options.encoding)[0]), options), []
    return sheet_from(path, raw, options)


def _sheet_of_workbook(raw: bytes, name: str, options: Options) -> tuple[Sheet, list[str]]:
    sheets = [sheet for sheet in sheets_from(raw, name) if sheet.rows]
    if options.sheet is not None:
        sheets = [sheet for sheet in sheets if sheet.name == options.sheet]
        if not sheets:
            raise FilterError(f"no sheet `{options.sheet}` in {name}")
    if not sheets:
        fail("empty-file", f"`{name}` has no cells", name)
    others = ", ".join(f"`{sheet.name}`" for sheet in sheets[1:])
    return sheets[0], [f"read the sheet `{sheets[0].name}`, not {others}"] if others else []


def _objects(text: Text, options: Options) -> Sheet:
    found = RawGraph(text.name)
    document = within(lines_of(text, found, strict=True) if has_lines(text) else read_json(text))
    if isinstance(document, Items) and document and all(isinstance(each, str) for each in document):
        return Sheet(
            Path(text.name).stem, [["name"], *([each] for each in document)], lambda row, _: text.place((0, 1))
        )
    if not isinstance(document, Items) or not any(isinstance(each, dict) for each in document):
        fail("wrong-shape", f"`{text.name}` has no list of objects", text, (0, 1))
    return table_of(document, text, options, found)
