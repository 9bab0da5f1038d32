"""Restores a data set from our own folder of Parquet tables; read by pyarrow, within limits.

What the footers announce is checked before any row is read, and what is read is counted batch by batch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from graph.diagnostics import Place
from graph.errors import DataError
from graph.exchange.plain import package
from graph.exchange.tables import TABLES
from graph.ingest.files import fail, members, read_bytes
from graph.ingest.native import Cells, from_tables
from graph.ingest.parquet_footer import Counts, counts_of
from graph.ingest.raw import NativeTables, Options

__all__ = ["LARGEST_UNPACKED", "MOST_CELLS", "Column", "place_of", "read"]

MOST_CELLS: Final = 5_000_000  # rows times columns of a table, empty cells too
LARGEST_UNPACKED: Final = 64 * 2**20  # bytes of a table, unpacked
_BATCH: Final = 1_024  # rows that are read at once
_SMALLER: Final = "export the data in parts, or import it from another format"


def read(path: Path, options: Options) -> NativeTables:
    """Return the records of the tables. Raises DataError, MissingExtra."""
    parquet = package("pyarrow.parquet", "parquet")
    tables: dict[str, Cells] = {}
    for file in members(path, ending=".parquet"):
        if file.stem in TABLES:
            columns = [column.name for column in TABLES[file.stem].columns]
            tables[file.stem] = (columns, _rows(parquet, file, columns), place_of(file.as_posix()))
    if not {"actors", "links"} <= tables.keys():
        fail(
            "missing-file",
            f"`{path.as_posix()}` has no actors.parquet and links.parquet of our export",
            path.as_posix(),
            help="other tables become a pack: `axisgraph import parquet FILE --pack NAME.axis`",
        )
    return from_tables(tables, path.as_posix(), strict=options.strict)


def _rows(parquet: Any, path: Path, columns: Sequence[str]) -> list[Sequence[Any]]:
    name = path.as_posix()
    content = read_bytes(path)
    raw = BytesIO(content)
    try:
        counts = counts_of(content)
        footer = parquet.read_metadata(raw)
        found = list(footer.schema.to_arrow_schema().names)
        if found != columns:
            fail("wrong-shape", f"`{name}` does not have the columns of the table {path.stem} of our export", name)
        _refuse_large(counts, len(columns), name)
        leaves = [footer.schema.column(at) for at in range(len(footer.schema))]
        texts = [leaf.path for leaf in leaves if leaf.physical_type == "BYTE_ARRAY"]
        file = parquet.ParquetFile(raw, read_dictionary=texts)  # a text that is repeated is kept once
        return list(_read(file, name))
    except (DataError, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001 - besides its own, those of Python's dates and of time zones
        reason = " ".join(str(error).split())[:200]
        fail("bad-file", f"`{name}` is not a readable Parquet file: {reason}", name)


def _refuse_large(counts: Counts, columns: int, name: str) -> None:
    """Refuse a table that announces more than the limits."""
    cells = max(counts.values, counts.rows * columns)
    if cells > MOST_CELLS:
        message = f"`{name}` has {counts.rows:,} rows with {cells:,} cells; the limit is "
        fail("too-large", f"{message}{MOST_CELLS:,}", name, help=_SMALLER)
    if counts.size > LARGEST_UNPACKED:
        message = f"`{name}` unpacks to {counts.size / 2**20:,.0f} MiB; the limit is {LARGEST_UNPACKED // 2**20} MiB"
        fail("too-large", message, name, help=_SMALLER)


def _read(file: Any, name: str) -> Iterator[Sequence[Any]]:
    columns = [Column() for _ in file.schema_arrow]
    cells = 0
    for batch in file.iter_batches(_BATCH, use_threads=False):
        cells += batch.num_rows * batch.num_columns
        found = [column.values(array) for column, array in zip(columns, batch.columns, strict=True)]
        if cells > MOST_CELLS:
            fail("too-large", f"`{name}` has more than {MOST_CELLS:,} cells", name, help=_SMALLER)
        if sum(column.size for column in columns) > LARGEST_UNPACKED:
            message = f"the rows of `{name}` hold more than {LARGEST_UNPACKED // 2**20} MiB"
            fail("too-large", message, name, help=_SMALLER)
        yield from zip(*found, strict=True)


class Column:
    """Turns a column's batches into values. A text of its dictionary is made once, but counts in each row.

    `shown` is the bytes of the values of all rows so far.
    """

    def __init__(self) -> None:
        self.shown = self._kept = 0  # bytes of the values of all rows, and of all dictionaries
        self._dictionary: Any = None
        self._texts: list[Any] = []

    @property
    def size(self) -> int:
        """Bytes of the values so far, or of the dictionaries if these are larger."""
        return max(self.shown, self._kept)

    def values(self, array: Any) -> Sequence[Any]:
        """Return the values of a batch."""
        if hasattr(array, "dictionary"):
            if array.null_count == len(array):
                return [None] * len(array)
            self._learn(array.dictionary)
            texts = [None if index is None else self._texts[index] for index in array.indices.to_pylist()]
            self.shown += sum(len(text) for text in texts if text)
            return texts
        if hasattr(array, "offsets"):
            items, ends = self.values(array.values), array.offsets.to_pylist()
            spans = zip(array.is_valid().to_pylist(), ends, ends[1:], strict=False)
            return [items[start:end] if valid else None for valid, start, end in spans]
        self.shown += array.nbytes
        return array.to_pylist()  # type: ignore[no-any-return]

    def _learn(self, dictionary: Any) -> None:
        """Take over a batch's dictionary, which is that of the batch before, goes on from it, or is another."""
        known = len(self._texts)
        if not known or len(dictionary) < known or not dictionary.slice(0, known).equals(self._dictionary):
            self._texts, known = [], 0
        added = dictionary.slice(known)
        self._kept += added.nbytes
        self._texts += added.to_pylist()
        self._dictionary = dictionary


def place_of(name: str) -> Callable[[int, int], Place]:
    """Return the location of a row, from 0, of the file with this name."""
    return lambda row, _column: Place(name, row + 1, 1, row + 1, 2, f"row {row + 1}")
