"""The content of an export as text by file name, whatever the format."""

from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO

from graph.export import FORMATS, Export


def as_texts(written: Export) -> Mapping[str, str]:
    """Return the texts that a format's own reader finds, by file name."""
    if isinstance(written.content, (str, bytes)):
        files: Mapping[str, str | bytes] = {written.format + FORMATS[written.format].suffix: written.content}
    else:
        files = written.content
    return {
        name: text if isinstance(text, str) else _BINARY[name.rpartition(".")[2]](text) for name, text in files.items()
    }


def _workbook(content: bytes) -> str:
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(content))
    cells = {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}
    return "".join(
        f"{name}\n" + "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        for name, rows in cells.items()
    )


def _parquet(content: bytes) -> str:
    import pyarrow.parquet as pq

    table = pq.read_table(BytesIO(content))
    return f"{table.schema}\n" + "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in table.to_pylist())


def _png(content: bytes) -> str:
    import struct

    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", content[16:24])
    return f"PNG, {width} x {height} pixels\n"


_BINARY = {"xlsx": _workbook, "parquet": _parquet, "png": _png}
