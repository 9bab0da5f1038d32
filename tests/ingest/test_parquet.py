"""Parquet is refused by its footer before a row is read, and read within the same limits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graph.errors import DataError
from graph.exchange.tables import TABLES
from graph.ingest import Options, import_file

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

MIB = 2**20
TYPES = {"array": pa.list_(pa.string()), "integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_()}


def folder(path: Path, rows: int, **given: Any) -> Path:
    """Write tables of so many actors, with these columns, and no links."""
    for name, count, columns in (("actors", rows, given), ("links", 0, {})):
        arrays = {
            column.name: columns.get(column.name, pa.nulls(count, TYPES.get(column.type, pa.string())))
            for column in TABLES[name].columns
        }
        pq.write_table(pa.table(arrays), path / f"{name}.parquet", compression="zstd")
    return path


def unread(*_: object, **__: object) -> None:
    """Stand for what must not be called."""
    raise AssertionError("rows were read")


CASES: dict[str, tuple[str, Callable[[Path], object]]] = {
    "rows": ("5,000 rows with 125,000 cells; the limit is 100,000", lambda path: folder(path, 5_000)),
    "items": (
        "1 rows with 200,024 cells",
        lambda path: folder(path, 1, ideology=pa.array([["a"] * 200_000], pa.list_(pa.string()))),
    ),
    "bytes": (
        "unpacks to 2 MiB; the limit is 1 MiB",
        lambda path: folder(path, 1, summary=pa.array(["x" * 2 * MIB])),
    ),
    "columns": (
        "does not have the columns",
        lambda path: pq.write_table(pa.table({"id": pa.nulls(9_000, pa.string())}), path / "actors.parquet"),
    ),
}


@pytest.mark.parametrize("case", sorted(CASES))
def test_the_footer_alone_is_read_of_what_is_too_large(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message has the limit, and no row is read."""
    message, make = CASES[case]
    make(tmp_path)
    monkeypatch.setattr("graph.ingest.formats.parquet.MOST_CELLS", 100_000)
    monkeypatch.setattr("graph.ingest.formats.parquet.LARGEST_UNPACKED", MIB)
    monkeypatch.setattr(pq, "ParquetFile", unread)
    monkeypatch.setattr(pq, "read_table", unread)
    with pytest.raises(DataError, match=message):
        import_file("parquet", tmp_path, Options())


def test_a_text_that_many_rows_repeat_is_counted_as_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dictionary makes a small file of very much text; it is kept once, and each batch of rows counts it."""
    rows = 20_000
    text = pa.DictionaryArray.from_arrays(pa.array([0] * rows, pa.int32()), ["x" * 100_000])
    folder(tmp_path, rows, summary=text)
    monkeypatch.setattr("graph.ingest.formats.parquet.LARGEST_UNPACKED", MIB)
    with pytest.raises(DataError, match=r"the rows of .* hold more than 1 MiB"):
        import_file("parquet", tmp_path, Options())


def test_many_different_texts_are_what_they_announce(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A batch of rows shares the dictionary of the whole table, which counts once and is made into texts once."""
    rows = 1_200
    folder(
        tmp_path,
        rows,
        id=pa.array([f"a{n}" for n in range(rows)]),
        name=pa.array(["x" * 200 + str(n) for n in range(rows)]),
        type=pa.array(["other"] * rows),
        ideology=pa.array([["one", f"y{n}"] for n in range(rows)]),
    )
    monkeypatch.setattr("graph.ingest.formats.parquet.LARGEST_UNPACKED", MIB)
    monkeypatch.setattr("graph.ingest.formats.parquet._BATCH", 20)
    found = import_file("parquet", tmp_path, Options()).dataset.actors
    assert len(found) == rows
    assert found["a1199"].ideology == ("one", "y1199")


def test_records_that_are_nearly_all_faulty_end_the_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file has another form than was taken; where more records come in than are left out, it goes on."""
    monkeypatch.setattr("graph.ingest.tolerant.MOST_FAULTY", 9)
    folder(tmp_path, 30, id=pa.array(["a"] * 30))
    with pytest.raises(DataError, match="10 of the first 10 records have faults; what follows is not read"):
        import_file("parquet", tmp_path, Options())
    ids = [f"a{number}" for number in range(30)]
    folder(
        tmp_path,
        30,
        id=pa.array(ids),
        type=pa.array(["other"] * 30),
        name=pa.array([f"A{n}" if n % 3 else None for n in range(30)]),
    )
    assert len(import_file("parquet", tmp_path, Options()).rejected) == 10


@pytest.mark.parametrize("damage", [b"", b"PAR1", b"PAR1" + b"\xff" * 100 + b"PAR1"])
def test_what_is_no_parquet_is_a_fault(tmp_path: Path, damage: bytes) -> None:
    """Neither an empty file nor a damaged footer ends in an exception of pyarrow."""
    folder(tmp_path, 1)
    (tmp_path / "actors.parquet").write_bytes(damage)
    with pytest.raises(DataError, match=r"is empty|not a readable Parquet file"):
        import_file("parquet", tmp_path, Options())
