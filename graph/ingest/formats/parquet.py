"""Restores a data set from our own folder of Parquet tables; read by pyarrow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from graph.diagnostics import Place
from graph.exchange.plain import package
from graph.exchange.tables import TABLES
from graph.ingest.files import fail, members, read_bytes
from graph.ingest.native import Cells, from_tables
from graph.ingest.raw import NativeTables, Options

__all__ = ["read"]


def read(path: Path, options: Options) -> NativeTables:
    """Return the records of the tables. Raises DataError, MissingExtra."""
    parquet = package("pyarrow.parquet", "parquet")
    tables: dict[str, Cells] = {}
    for file in members(path, ending=".parquet"):
        name = file.as_posix()
        if file.stem not in TABLES:
            continue
        try:
            read = parquet.read_table(BytesIO(read_bytes(file)))
        except (OSError, ValueError) as error:
            fail("bad-file", f"`{name}` is not a Parquet file: {str(error)[:200]}", name)
        columns = list(read.column_names)
        if columns != [column.name for column in TABLES[file.stem].columns]:
            fail("wrong-shape", f"`{name}` does not have the columns of the table {file.stem} of our export", name)
        cells = [read.column(column).to_pylist() for column in columns]
        rows: Sequence[Sequence[Any]] = list(zip(*cells, strict=True))
        tables[file.stem] = (columns, rows, _places(name))
    if not {"actors", "links"} <= tables.keys():
        fail(
            "missing-file",
            f"`{path.as_posix()}` has no actors.parquet and links.parquet of our export",
            path.as_posix(),
        )
    return from_tables(tables, path.as_posix())


def _places(name: str) -> Callable[[int, int], Place]:
    return lambda row, _column: Place(name, row + 1, 1, row + 1, 2, f"row {row + 1}")
