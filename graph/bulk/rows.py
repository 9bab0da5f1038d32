"""Parquet as rows of CSV: what a bulk import reads in slices, written batch by batch into a working folder.

What the footers announce is checked first, and every batch of rows is measured before its texts are made.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from graph.errors import DataError
from graph.exchange.plain import package
from graph.exchange.tables import TABLES
from graph.ingest.files import fail
from graph.ingest.formats.parquet import Column
from graph.ingest.parquet_footer import LONGEST_FOOTER, counts_of

__all__ = ["LARGEST_BATCH", "LARGEST_GROUP", "are_ours", "check_footer", "rows_of", "write_csv"]

LARGEST_GROUP: Final = 512 * 2**20  # bytes of a row group, unpacked
LARGEST_BATCH: Final = 64 * 2**20  # bytes of the rows that are read at once
_BATCH: Final = 1_024  # rows
_MARK: Final = 4  # bytes at both ends of a file; before the last, as many for the length of the footer
_SMALLER: Final = "write it in smaller row groups, as `pyarrow.parquet.write_table` does with `row_group_size=100_000`"


def check_footer(path: Path) -> list[str]:
    """Return the names of the columns, from the footer alone.

    Raises:
        DataError: It is no Parquet file, is damaged, or has a row group that is too large.
        MissingExtra: pyarrow is not installed.
    """
    name = path.as_posix()
    parquet = package("pyarrow.parquet", "big")
    with path.open("rb") as file, _read(name):
        head = file.read(_MARK)
        size = file.seek(0, 2)
        file.seek(max(len(head), size - LONGEST_FOOTER - 2 * _MARK))
        counts_of(head + file.read())
        footer = parquet.read_metadata(file)
        for number in range(footer.num_row_groups):
            group = footer.row_group(number)
            unpacked = sum(group.column(at).total_uncompressed_size for at in range(group.num_columns))
            if unpacked > LARGEST_GROUP:
                message = f"row group {number + 1} of `{name}` unpacks to {unpacked / 2**20:,.0f} MiB; the limit is "
                fail("too-large", f"{message}{LARGEST_GROUP // 2**20} MiB", name, help=_SMALLER)
        return list(footer.schema.to_arrow_schema().names)


def are_ours(columns: dict[str, list[str]]) -> bool:
    """Return whether tables with these columns, by name, are those of our own export."""
    own = {name: [column.name for column in TABLES[name].columns] for name in ("actors", "links")}
    return all(columns.get(name) == expected for name, expected in own.items())


def write_csv(path: Path, to: Path) -> None:
    """Write the rows of a Parquet file as CSV, under its columns. Raises DataError."""
    name = path.as_posix()
    with to.open("w", encoding="utf-8", newline="") as text, _read(name):
        file = _opened(path)
        columns = [" ".join(column.split()) for column in file.schema_arrow.names]
        csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL).writerow(columns)  # a `#` begins no comment
        write = csv.writer(text, lineterminator="\n").writerow
        for row in _rows(file, name):
            write([_text(cell) for cell in row] if len(row) > 1 else [_text(row[0]) or " "])


def rows_of(path: Path, columns: Sequence[str]) -> Iterator[Sequence[Any]]:
    """Yield the rows of one of our own tables, which has these columns. Raises DataError."""
    name = path.as_posix()
    with _read(name):
        file = _opened(path)
        if file.schema_arrow.names != list(columns):
            fail("wrong-shape", f"`{name}` does not have the columns of the table {path.stem} of our export", name)
        yield from _rows(file, name)


def _opened(path: Path) -> Any:
    """Return a Parquet file as pyarrow reads it, whose texts are kept once if they are repeated."""
    parquet = package("pyarrow.parquet", "big")
    footer = parquet.read_metadata(path)
    leaves = [footer.schema.column(at) for at in range(len(footer.schema))]
    texts = [leaf.path for leaf in leaves if leaf.physical_type == "BYTE_ARRAY"]
    return parquet.ParquetFile(path, read_dictionary=texts)


def _rows(file: Any, name: str) -> Iterator[Sequence[Any]]:
    columns = [Column() for _ in file.schema_arrow]
    for batch in file.iter_batches(_BATCH, use_threads=False):
        before = [column.shown for column in columns]
        found = []
        for column, array in zip(columns, batch.columns, strict=True):
            found.append(column.values(array))
            if sum(each.shown for each in columns) - sum(before) > LARGEST_BATCH:
                message = f"{len(batch):,} rows of `{name}` hold more than {LARGEST_BATCH // 2**20} MiB"
                fail("too-large", message, name, help="leave out the columns with the longest texts")
        yield from zip(*found, strict=True)


def _text(value: Any) -> str:
    """Return the text of a cell, as a table of texts has it: lists and structures as JSON, a whole float as such."""
    if value is None or value != value:  # noqa: PLR0124 - not a number
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, bytes):
        value = value.decode(errors="replace")
    if isinstance(value, (list, tuple, dict)):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value).replace("\r\n", "\n").replace("\r", "\n")


@contextmanager
def _read(name: str) -> Iterator[None]:
    """Turn what pyarrow raises for a damaged file into one error of the file."""
    try:
        yield
    except (DataError, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001 - besides its own, those of Python's dates and of time zones
        reason = " ".join(str(error).split())[:200]
        fail("bad-file", f"`{name}` is not a readable Parquet file: {reason}", name)
