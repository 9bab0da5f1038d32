"""Bad input is bad input, whatever a library raises for it: no exception but our own leaves an import."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from contextlib import suppress
from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from graph import load
from graph.errors import DataError, FilterError, GraphError
from graph.ingest import Options, import_file, recognised
from graph.loader import starter

LONG = "9" * 5000  # more digits than Python reads as a number
DEEP = "[" * 100_000
ROWS = "source,target\n" + "a,b\n" * 500


def imported(path: Path, format: str | None = None, **options: object) -> None:
    """Import a file; errors of ours are fine."""
    with suppress(GraphError):
        import_file(format or recognised(path), path, Options(**options))  # type: ignore[arg-type]


FILES = {  # a word comes in place of each @
    "a.net": '*Vertices 2\n1 "@" [1-@]\n@ "b"\n*Arcs :@ "x"\n1 2 @ [@-*]\n@ 2 1\n*Arcslist\n1 @\n',
    "b.net": '*Vertices @\n1 "a"\n2 "b"\n*Arcs\n1 2 1\n*Matrix\n0 @\n1 0\n',
    "a.gml": 'graph [ node [ id @ label "@" ] node [ id 2 ] edge [ source 2 target @ weight @ ] ]',
    "a.gdf": "nodedef>name VARCHAR,x INT\na,@\nedgedef>node1,node2,weight DOUBLE\na,b,@\n",
    "a.tgf": "@ a\n2 b\n#\n@ 2 @\n",
    "a.dl": "dl n=@\nformat=edgelist1\ndata:\n1 2 @\n",
    "b.dl": "dl n=2 format=fullmatrix\ndata:\n0 @\n@ 0\n",
    "a.csv": 'source,target,start,amount,items\na,b,"@","@","@"\nc,@,2012,1 EUR,\n',
    "m.csv": ",a,b\na,0,@\nb,1,0\n",
    "n.csv": '_id,_labels,name,_start,_end,_type\n1,:A,"@",,,\n@,:A,b,,,\n,,,1,@,X\n',
    "a.json": '{"nodes":[{"id":"a","@":"@"},{"id":"b"}],"links":[{"source":"a","target":"b","start":"@"}]}',
    "a.gexf": '<gexf><graph><nodes><node id="@" start="@"/></nodes><edges><edge source="@" target="b" weight="@"/>'
    "</edges></graph></gexf>",
    "a.ijson": '{"id":"a","schema":"Person","properties":{"name":["A"],"birthDate":["@"],'
    '"description":["attributes: @"]}}\n',
}


@pytest.mark.parametrize("name", FILES)
def test_no_number_or_text_is_too_much(name: str, tmp_path: Path) -> None:
    """Numbers of thousands of digits, digits that are none, endless nesting and halves of characters."""
    for word in (LONG, "²", f"&#{LONG};", "[" * 5000, "1e999", "\\ud800", f"[{'x' * 200_000}]"):
        (tmp_path / name).write_text(FILES[name].replace("@", word), encoding="utf-8")
        imported(tmp_path / name)


def test_a_cell_far_down_is_no_day_of_excel(tmp_path: Path) -> None:
    """A column is taken for days by its first cells; what is none further down is a bad date of its own row."""
    rows = "".join(f"a{row},b,{40_000 + row}\n" for row in range(2_001))
    (tmp_path / "a.csv").write_text(f"source,target,start\n{rows}c,b,abc\n", encoding="utf-8")
    found = import_file("csv", tmp_path / "a.csv")
    assert [reason.code for each in found.rejected for reason in each.reasons] == ["bad-date"]


@pytest.mark.parametrize("delimiter", ['"', "\n", "\r", "\0"])
def test_what_csv_refuses_as_a_delimiter_is_refused(delimiter: str, tmp_path: Path) -> None:
    """From Python 3.13 on, csv itself refuses it."""
    (tmp_path / "a.csv").write_text(f"sep={delimiter}\nsource,target\na,b\n", encoding="utf-8", newline="")
    imported(tmp_path / "a.csv", "csv")
    with pytest.raises(FilterError, match="a delimiter is one character"):
        import_file("csv", tmp_path / "a.csv", Options(delimiter=delimiter))


def archives() -> dict[str, bytes]:
    """Return damaged archives, by what is wrong with them."""
    made = {}
    for name, packing, at in (("lzma", zipfile.ZIP_LZMA, 60), ("bzip2", zipfile.ZIP_BZIP2, 50), ("zlib", 8, 50)):
        raw = bytearray(_zip(packing))
        raw[at : at + 20] = b"\xff" * 20
        made[name] = bytes(raw)
    plain = _zip(0)
    central = plain.index(b"PK\x01\x02")
    made["newer"] = plain[: central + 6] + b"\x99\0" + plain[central + 8 :]
    made["encrypted"] = plain[: central + 8] + b"\x01\0" + plain[central + 10 :]
    end = plain.index(b"PK\x05\x06")
    made["several disks"] = plain[:end] + struct.pack("<4sLQL", b"PK\x06\x07", 3, 0, 7) + plain[end:]
    return made


def _zip(packing: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", packing) as archive:
        archive.writestr("a.csv", ROWS)
    return made.getvalue()


@pytest.mark.parametrize("wrong", archives())
@pytest.mark.parametrize("name", ["a.zip", "a.xlsx", "a.mtgx", "a"])
def test_a_damaged_archive_is_a_bad_file(name: str, wrong: str, tmp_path: Path) -> None:
    """Whatever format it is taken for, by its name or by its content."""
    (tmp_path / name).write_bytes(archives()[wrong])
    with pytest.raises(GraphError):
        import_file(recognised(tmp_path / name), tmp_path / name)


CELLS = (
    ("actors", "id"),
    ("actors", "attributes"),
    ("names", "position"),
    ("links", "periods"),
    ("claims", "source"),
    ("roles", "actor"),
)


def columns() -> dict[str, pyarrow.Array]:
    """Return columns of one cell that Python has no value for, or none of the kind expected."""
    whole = pyarrow.array([2**62])
    return {
        "day": pyarrow.array([2**31 - 1], pyarrow.int32()).cast(pyarrow.date32()),
        "moment": whole.cast(pyarrow.timestamp("us")),
        "zone": whole.cast(pyarrow.timestamp("us", tz="Nowhere/Land")),
        "duration": whole.cast(pyarrow.duration("us")),
        "bytes": pyarrow.array([b"\xff"]),
        "numbers": pyarrow.array([[1]]),
        "objects": pyarrow.array([{"a": 1}]),
        "nested": pyarrow.array([DEEP]),
        "nested in a list": pyarrow.array([[DEEP]]),
        "digits": pyarrow.array([LONG]),
        "infinite": pyarrow.array([float("inf")]),
    }


@pytest.fixture(scope="module")
def tables() -> dict[str, bytes]:
    """Return an export to Parquet, by name."""
    content = load(starter()).export("parquet").content
    assert isinstance(content, dict)
    return {name: raw for name, raw in content.items() if isinstance(raw, bytes)}


@pytest.mark.parametrize("kind", columns())
def test_a_column_of_parquet_of_any_type_is_data_or_errors(kind: str, tables: dict[str, bytes], tmp_path: Path) -> None:
    """In columns of texts, dates, lists, objects, numbers and references."""
    for table, column in CELLS:
        for name, raw in tables.items():
            (tmp_path / name).write_bytes(raw)
        read = parquet.read_table(io.BytesIO(tables[f"{table}.parquet"])).slice(0, 1)
        if read.num_rows:
            changed = read.set_column(read.column_names.index(column), column, columns()[kind])
            parquet.write_table(changed, tmp_path / f"{table}.parquet")
        imported(tmp_path, "parquet")


@pytest.mark.parametrize("cell", [LONG, "²", DEEP, "x", "[1]", '{"a": [{}]}', ""])
@pytest.mark.parametrize("format", ["csv", "neo4j"])
def test_a_cell_of_our_own_export_may_hold_anything(format: str, cell: str, tmp_path: Path) -> None:
    """Positions, lists and attributes of our own tables are read by rules of their own."""
    content = load(starter()).export(format).content
    assert isinstance(content, dict)
    for name, text in content.items():
        (tmp_path / name).write_text(str(text), encoding="utf-8")
    for name in sorted(each for each in content if each.endswith(".csv")):
        head, _, rest = str(content[name]).partition("\n")
        row = ",".join([f'"{cell.replace(chr(34), chr(34) * 2)}"'] * len(head.split(",")))
        (tmp_path / name).write_text(f"{head}\n{row}\n{rest}", encoding="utf-8")
        imported(tmp_path, format)
        (tmp_path / name).write_text(str(content[name]), encoding="utf-8")


def test_columns_are_numbered_by_digits(tmp_path: Path) -> None:
    """A superscript is no number of a column, nor are thousands of digits."""
    (tmp_path / "a.csv").write_text("source,target,x\na,b,c\n", encoding="utf-8")
    for column in ("²", LONG, "0"):
        with pytest.raises((FilterError, DataError)):
            import_file("csv", tmp_path / "a.csv", Options(mapping={"amount": column}))


MANY = {name: [f"{name}{at}" for at in range(500)] for name in ("owner", "asset")}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.net", "*Vertices 500\n*Matrix\n" + ("1 " * 499 + "1\n") * 500),
        ("a.dl", "dl n=500\nformat=fullmatrix\ndata:\n" + ("1 " * 499 + "1\n") * 500),
        ("a.ijson", json.dumps({"id": "o", "schema": "Ownership", "properties": MANY}) + "\n"),
    ],
)  # fmt: skip
def test_links_are_counted_before_they_are_made(name: str, text: str, tmp_path: Path) -> None:
    """A file of some kB announces a quarter of a million links, more than one import takes."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match="the limit of one import"):
        import_file(recognised(tmp_path / name), tmp_path / name)


def test_a_matrix_that_breaks_off_has_one_fault(tmp_path: Path) -> None:
    """Not one for each of the rows that it announces, each with the whole of the text."""
    (tmp_path / "a.dl").write_text("dl n=5000 format=fullmatrix\ndata:\n" + "0 1 " * 4000, encoding="utf-8")
    found = import_file("ucinet", tmp_path / "a.dl")
    assert len(found.rejected) == 1


def test_faulty_records_are_read_up_to_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of faults alone ends at it."""
    monkeypatch.setattr("graph.ingest.rejected.MOST_REJECTED", 10)
    (tmp_path / "a.tgf").write_text("1 a\n2 b\n#\n1 2\n" + "x\n" * 20, encoding="utf-8")
    with pytest.raises(DataError, match="more than 10 records have faults"):
        import_file("tgf", tmp_path / "a.tgf")


def test_the_rows_of_all_files_of_an_archive_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As those of one file do."""
    monkeypatch.setattr("graph.ingest.formats.csv_tables._MOST_ROWS", 20)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for number in range(3):
            archive.writestr(f"{number}.csv", "source,target\n" + "a,b\n" * 10)
    with pytest.raises(DataError, match="more than 20 rows"):
        import_file("csv", tmp_path / "a.zip")


def test_a_cell_of_the_browser_that_is_none_is_reported(tmp_path: Path) -> None:
    """It begins as a node or a relationship does, and is named by row; what is around it comes in."""
    text = 'n,r,m\n"(:A {name: ""x""})","(' + " " * 300 + 'x","(:B {name: ""y""})"\n'
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    found = import_file(recognised(tmp_path / "a.csv"), tmp_path / "a.csv")
    assert found.format == "neo4j"
    assert [(each.place.line, each.reasons[0].code) for each in found.rejected] == [(2, "wrong-shape")]
    assert [actor.name for actor in found.dataset.actors.values()] == ["x", "y"]
