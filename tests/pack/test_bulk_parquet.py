"""Bulk imports of Parquet make the records of the same tables as CSV, and refuse what is hostile."""

from __future__ import annotations

import csv
import json
import re
import shutil
from datetime import datetime
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.build import build
from graph.bulk import import_to_pack
from graph.cli import main
from graph.dataset import Dataset
from graph.errors import DataError, GraphError
from graph.former import former_ids
from graph.ingest import Options, import_file
from graph.pack import open_pack
from tests.export import full
from tests.pack.test_bulk import edges, nodes_and_edges, offshore, records

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
read_csv = pytest.importorskip("pyarrow.csv")


def as_parquet(path: Path, to: Path) -> dict[int, int]:
    """Write CSV files as typed Parquet; return line -> row of the list of links. Rows that are too long are cut."""
    lines: dict[int, int] = {}
    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
        rows, before = [], 0
        reader = csv.reader(StringIO(file.read_text()))
        for number, row in enumerate(reader):
            rows.append(row[: len(rows[0])] if rows else row)
            if {"source", "node_id_start"} & set(rows[0]):
                lines[before + 1] = number
            before = reader.line_num
        text = StringIO()
        csv.writer(text, lineterminator="\n").writerows(rows)
        file.write_text(text.getvalue())
        table = read_csv.read_csv(
            BytesIO(text.getvalue().encode()),
            parse_options=read_csv.ParseOptions(newlines_in_values=True),
            convert_options=read_csv.ConvertOptions(strings_can_be_null=True, null_values=[""]),
        )
        pq.write_table(table, to / f"{file.stem}.parquet" if path.is_dir() else to, row_group_size=16)
    return lines


def plain(data: Dataset, rows: dict[int, int] | None = None) -> Any:
    """Return the records of a data set without the name of the format; lines are rows, where these are given."""
    text = json.dumps(records(data), default=str)
    text = re.sub(r" \(\w+, sha256 \w+\)", "", text).replace("payments.parquet", "payments.csv")
    text = text.replace("payments-parquet", "payments-csv")
    if rows:
        text = re.sub(r'"row ([0-9]+)', lambda found: f'"row {rows[int(found[1])]}', text)
    return json.loads(text)


def reasons(found: Any) -> list[tuple[int, str, str]]:
    """Return line or row, code and message of each reason for which a record was left out."""
    return [(each.place.line, each.code, each.message) for one in found.rejected for each in one.reasons]


@pytest.mark.parametrize(
    ("write", "size"),
    [
        (edges, 1000),
        (nodes_and_edges, 7),
        pytest.param(edges, 7, marks=pytest.mark.full),
        pytest.param(nodes_and_edges, 1000, marks=pytest.mark.full),
        pytest.param(offshore, 7, marks=pytest.mark.full),
        pytest.param(offshore, 1000, marks=pytest.mark.full),
    ],
)
def test_slices_make_the_records_of_the_same_tables_as_csv(write: Any, size: int, tmp_path: Path) -> None:
    """Records, ids, kinds, claims with their rows, losses and rejected rows are those of an import of CSV."""
    (tmp_path / "csv").mkdir()
    (tmp_path / "parquet").mkdir()
    path = write(tmp_path / "csv")
    to = tmp_path / "parquet" / (path.name if path.is_dir() else "payments.parquet")
    if path.is_dir():
        to.mkdir()
    lines = as_parquet(path, to)
    options = Options(dates="day-first", title="A list")
    whole = import_file("csv", path, options)
    sliced = import_to_pack("parquet", to, tmp_path / "out.axis", options, size=size)
    expected, found = plain(whole.dataset, lines), plain(open_pack(tmp_path / "out.axis").whole().dataset)
    for table in expected:
        assert found[table] == expected[table], table
    assert sliced.used == whole.kinds
    assert sliced.columns == whole.columns
    assert [str(each) for each in sliced.losses] == [str(each) for each in whole.losses]
    assert reasons(sliced) == [(lines[line], *reason) for line, *reason in reasons(whole)]


@pytest.mark.parametrize(
    "size", [50, pytest.param(3, marks=pytest.mark.full), pytest.param(5000, marks=pytest.mark.full)]
)
def test_our_own_tables_are_restored(size: int, data: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pack of our own export is that of its import, a batch at a time, with events, sources and former ids."""
    path = graph.Graph(build(data)).export("parquet").save(tmp_path / "tables")
    whole = import_file("parquet", path).dataset
    monkeypatch.setattr("graph.bulk.importing.import_file", None)  # it is not read whole
    found = import_to_pack("parquet", path, tmp_path / "out.axis", Options(strict=True), size=size)
    pack = open_pack(tmp_path / "out.axis")
    assert records(pack.whole().dataset) == records(whole)
    assert pack.info == whole.info
    assert found.kinds == whole.kinds
    assert found.manifest.counts["links"] == len(data.links)
    assert (found.left_out, list(found.rejected)) == (0, [])


def _changed(table: str, change: Any, path: Path, to: Path) -> Path:
    """Copy a folder of tables, one of them with its rows changed."""
    shutil.copytree(path, to)
    before = pq.read_table(to / f"{table}.parquet")
    pq.write_table(pa.Table.from_pylist(change(before.to_pylist()), schema=before.schema), to / f"{table}.parquet")
    return to


_QUICK = ("an actor twice", "a claim of nothing")
FAULTS: dict[str, tuple[str, Any, str]] = {
    "an actor twice": ("actors", lambda rows: [*rows, rows[0]], "have the id"),
    "a name twice": ("actors", lambda rows: [*rows, rows[0] | {"id": "another"}], "are both called"),
    "an unknown end": ("links", lambda rows: [*rows[:-1], rows[-1] | {"target": "nobody"}], "`nobody`, which is not"),
    "a link twice": ("links", lambda rows: [*rows, rows[0]], "two links have the id"),
    "an unknown source": ("claims", lambda rows: [*rows[:-1], rows[-1] | {"source": "none"}], "`none`, which is not"),
    "a claim of nothing": ("claims", lambda rows: [*rows, rows[0] | {"record": "none"}], "which is in no table"),
    "a value that is none": ("links", lambda rows: [rows[0] | {"start": "soon"}, *rows[1:]], "not an EDTF date"),
    "a former id": ("links", lambda rows: [rows[0] | {"former_ids": [rows[-1]["id"]]}, *rows[1:]], "former id"),
}


def test_every_field_of_our_own_tables_is_restored(tmp_path: Path) -> None:
    """A record at a time, every field and part comes back, and former ids lead to their records."""
    path = full.graph().export("parquet").save(tmp_path / "tables")
    import_to_pack("parquet", path, tmp_path / "out.axis", Options(strict=True), size=1)
    whole = import_file("parquet", path)
    pack = open_pack(tmp_path / "out.axis")
    assert records(pack.whole().dataset) == records(whole.dataset)
    assert pack.info == whole.dataset.info
    assert {each for found in former_ids(pack.whole().dataset).values() for each in found} >= {
        "zqformeractor",
        "zqformerlink",
    }


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write an export of a few links, with their actors and sources."""
    folder = tmp_path_factory.mktemp("few")
    return graph.load("graph/starter").export("parquet").save(folder / "tables")


@pytest.mark.parametrize(
    ("table", "change", "said"),
    [
        pytest.param(
            *fault, id=name, marks=() if name in ("an actor twice", "a claim of nothing") else pytest.mark.full
        )
        for name, fault in FAULTS.items()
    ],
)
def test_our_own_tables_with_a_fault_are_refused_or_read_whole(
    table: str, change: Any, said: str, tables: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A strict import names the fault; a lenient one has the outcome of an import, if its limits allow."""
    path = _changed(table, change, tables, tmp_path / "tables")
    with pytest.raises(GraphError, match=said):
        import_to_pack("parquet", path, tmp_path / "out.axis", Options(strict=True), size=2)
    assert not (tmp_path / "out.axis").exists()
    whole = import_file("parquet", path)
    found = import_to_pack("parquet", path, tmp_path / "out.axis", size=2)
    assert records(open_pack(tmp_path / "out.axis").whole().dataset) == records(whole.dataset)
    assert list(found.rejected) == list(whole.rejected)
    monkeypatch.setattr("graph.ingest.limits.MOST_RECORDS", 3)  # of an import into a folder
    with pytest.raises(GraphError, match=said):
        import_to_pack("parquet", path, tmp_path / "out.axis", size=2)


def test_cells_that_are_no_text(tmp_path: Path) -> None:
    """Days, whole floats, bytes, lists and the absence of a value become the text that a table of texts has."""
    table = {
        "source": pa.array([b"A", b"A"], pa.binary()),
        "target": ["B", "C"],
        "kind": pa.array(["funding", "funding"]).dictionary_encode(),
        "start": pa.array([datetime(2012, 5, 3), None], pa.timestamp("us")),
        "count": [3.0, float("nan")],
        "public": [True, None],
        "places": [["x", "y"], None],
    }
    pq.write_table(pa.table(table), tmp_path / "a.parquet")
    import_to_pack("parquet", tmp_path / "a.parquet", tmp_path / "out.axis")
    links = open_pack(tmp_path / "out.axis").whole().dataset.links
    assert {name: str(value) for name, value in links["a-funding-b"].attributes.items()} == {
        "count": "3",
        "public": "True",
        "places": '["x", "y"]',
    }
    assert str(links["a-funding-b"].start) == "2012-05-03"
    assert not links["a-funding-c"].attributes


def test_a_footer_refuses_what_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No row is read of a file with a row group that unpacks to more than the limit, or that is no Parquet file."""
    pq.write_table(pa.table({"source": ["x" * 2**21], "target": ["y"]}), tmp_path / "a.parquet", compression="zstd")
    monkeypatch.setattr("graph.bulk.rows.LARGEST_GROUP", 2**20)
    monkeypatch.setattr(pq, "ParquetFile", None)
    with pytest.raises(DataError, match=r"row group 1 of .* unpacks to 2 MiB; the limit is 1 MiB") as refused:
        import_to_pack("parquet", tmp_path / "a.parquet", tmp_path / "out.axis")
    assert "row_group_size" in refused.value.diagnostics[0].help
    for damage in (b"", b"PAR1", b"PAR1" + b"\xff" * 100 + b"PAR1"):
        (tmp_path / "a.parquet").write_bytes(damage)
        with pytest.raises(DataError, match="not a readable Parquet file"):
            import_to_pack("parquet", tmp_path / "a.parquet", tmp_path / "out.axis")
    assert [each.name for each in tmp_path.iterdir()] == ["a.parquet"]


def test_a_text_that_many_rows_repeat_is_counted_before_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dictionary makes a small file of very much text, which a batch of rows may not hold."""
    rows = 2_000
    text = pa.DictionaryArray.from_arrays(pa.array([0] * rows, pa.int32()), ["x" * 10_000])
    ends = {"source": ["A"] * rows, "target": ["B"] * rows}
    pq.write_table(pa.table(ends | {"note": text}), tmp_path / "a.parquet")
    monkeypatch.setattr("graph.bulk.rows.LARGEST_BATCH", 2**20)
    with pytest.raises(DataError, match=r"1,024 rows of .* hold more than 1 MiB"):
        import_to_pack("parquet", tmp_path / "a.parquet", tmp_path / "out.axis")
    assert [each.name for each in tmp_path.iterdir()] == ["a.parquet"]


def test_the_command_names_rows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`import parquet --pack` reports columns, and the rows that it leaves out by number; a plain import says it."""
    file = tmp_path / "a.parquet"
    pq.write_table(pa.table({"source": ["A", "A", "B"], "target": ["B", None, "C"], "#": ["1", "2", "3"]}), file)
    assert main(["import", str(file), "--pack", str(tmp_path / "out.axis"), "--kind", "funding"]) == 0
    out, err = capsys.readouterr()
    assert "3 actors, 2 links, 1 source" in out
    assert "row 2" in (tmp_path / "out-rejected.csv").read_text()
    assert "a.parquet:2" in err
    assert main(["import", str(file), "--into", str(tmp_path / "mine")]) != 0
    assert "--pack NAME.axis" in capsys.readouterr().err
