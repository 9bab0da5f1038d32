"""Workbooks are read cell by cell: what a sheet announces costs nothing, and what it holds is right."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from graph.errors import DataError
from graph.ingest import Options, import_file
from graph.ingest.workbook import read_workbook

NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HEAD = "<row r='1'>{}</row>".format(
    "".join(f"<c r='{c}1' t='str'><v>{n}</v></c>" for c, n in zip("ABC", ("source", "target", "kind"), strict=True))
)
ROW = (
    "<row r='2'><c r='A2' t='str'><v>a</v></c><c r='B2' t='str'><v>b</v></c><c r='C2' t='str'><v>funding</v></c></row>"
)


def workbook(path: Path, rows: str, after: str = "") -> Path:
    """Write a workbook with one sheet of these rows."""
    import openpyxl

    openpyxl.Workbook().save(path)
    with zipfile.ZipFile(path) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    parts["xl/worksheets/sheet1.xml"] = (
        f"<?xml version='1.0'?><worksheet xmlns='{NAMESPACE}'><sheetData>{rows}</sheetData>{after}</worksheet>".encode()
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def rows_of(path: Path) -> tuple[list[list[object]], list[int]]:
    """Return the rows of the first sheet, and their numbers."""
    grid = read_workbook(path.read_bytes(), path.name)[0]
    return grid.rows, grid.numbers


@pytest.mark.parametrize(
    ("rows", "after"),
    [
        (HEAD + ROW, ""),
        (HEAD + ROW + "<row r='1048576'><c r='XFD1048576' s='1'/></row>", ""),
        (HEAD + ROW + "".join(f"<row r='{n}' s='1'/>" for n in range(3, 50_000)), ""),
        (HEAD + ROW + "".join(f"<row r='{n}'><c r='A{n}' s='1'/></row>" for n in range(3, 50_000)), ""),
        (HEAD + ROW, "<mergeCells><mergeCell ref='D3:XFD1048576'/></mergeCells>"),
        (HEAD + ROW, "<mergeCells><mergeCell ref='A3:A1048576'/></mergeCells>"),
    ],
    ids=["plain", "far-cell", "formatted-rows", "formatted-cells", "merged-block", "merged-column"],
)
def test_formatting_adds_nothing(tmp_path: Path, rows: str, after: str) -> None:
    """Empty cells, formatted or merged, do not change what is read."""
    path = workbook(tmp_path / "a.xlsx", rows, after)
    assert rows_of(path) == ([["source", "target", "kind"], ["a", "b", "funding"]], [1, 2])
    dataset = import_file("xlsx", path, Options()).dataset
    assert [(each.source, each.target, each.kind) for each in dataset.links.values()] == [("a", "b", "funding")]


def test_a_far_cell_keeps_its_place(tmp_path: Path) -> None:
    """A value far away is at its row and column."""
    rows, numbers = rows_of(workbook(tmp_path / "a.xlsx", HEAD + "<row r='900000'><c r='ZZ900000'><v>7</v></c></row>"))
    assert (numbers, len(rows[1]), rows[1][-1]) == ([1, 900_000], 702, 7)


def test_cells_without_a_place_are_where_their_order_says(tmp_path: Path) -> None:
    """Where cells do not say where they are, an empty one still counts."""
    text = "<c t='str'><v>{}</v></c>"
    rows = f"<row>{text.format('x')}<c/>{text.format('z')}</row><row/><row>{text.format('y')}</row>"
    assert rows_of(workbook(tmp_path / "a.xlsx", rows)) == ([["x", None, "z"], ["y"]], [1, 3])


def test_a_merged_column_has_its_value_in_each_row(tmp_path: Path) -> None:
    """The value of a range is in each of its rows, in no other, and the second of two that overlap does not count."""
    cell = "<row r='{0}'><c r='A{0}' t='str'><v>{1}</v></c></row>"
    other = "<row r='{0}'><c r='B{0}' t='str'><v>{1}</v></c></row>"
    rows = cell.format(1, "one") + "".join(other.format(n, f"b{n}") for n in (2, 3, 4)) + cell.format(5, "five")
    rows += other.format(6, "b6")
    ranges = "".join(f"<mergeCell ref='{each}'/>" for each in ("A1:A3", "A2:A4", "A5:A6"))
    found, _ = rows_of(workbook(tmp_path / "a.xlsx", rows, f"<mergeCells>{ranges}</mergeCells>"))
    assert found == [["one"], ["one", "b2"], ["one", "b3"], [None, "b4"], ["five"], ["five", "b6"]]


def test_an_archive_that_lies_about_its_size_is_not_unpacked(tmp_path: Path) -> None:
    """What a part announces is all that is unpacked of it."""
    path = workbook(tmp_path / "a.xlsx", HEAD + ROW * 10_000)
    raw = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        begin = 0
        while (begin := raw.find(mark, begin)) >= 0:
            if int.from_bytes(raw[begin + at : begin + at + 4], "little") > 1_000_000:
                raw[begin + at : begin + at + 4] = (10).to_bytes(4, "little")
            begin += 4
    path.write_bytes(raw)
    with pytest.raises(DataError, match="not a readable Excel workbook"):
        import_file("xlsx", path, Options())


def test_too_many_cells_are_refused_before_they_are_read(tmp_path: Path) -> None:
    """The limit counts cells with a value, and its message says it."""
    many = f"<row r='1'>{'<c><v>1</v></c>' * 1000}</row>" * 2001
    with pytest.raises(DataError, match=r"more than 2,000,000 cells"):
        import_file("xlsx", workbook(tmp_path / "a.xlsx", many), Options())


@pytest.mark.parametrize(
    "rows",
    [
        HEAD + "<!--" + "x" * 300_000 + "-->" + ROW,
        HEAD + "<?x " + "<" * 300_000 + "?>" + ROW,
        HEAD + f"<row r='2'><c r='A2' t='str' x='{'>' * 300_000}'/></row>" + ROW,
        HEAD + f"<row r='2'><c r='A2' t='str'><v>{'x' * 300_000}</v></c></row>",
    ],
    ids=["comment", "instruction", "tag", "text"],
)
def test_what_the_parser_would_begin_over_and_over_is_refused(tmp_path: Path, rows: str) -> None:
    """A token longer than any of Excel costs the parser its square."""
    with pytest.raises(DataError, match=r"of more than 262,144 bytes"):
        import_file("xlsx", workbook(tmp_path / "a.xlsx", rows), Options())


def test_empty_rows_take_no_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Formatting may unpack to more than is kept, and what is kept is bounded, whatever its shape."""
    monkeypatch.setattr("graph.ingest.unpacking.LARGEST_KEPT", 50_000)
    monkeypatch.setattr("graph.ingest.unpacking._BLOCK", 1_000)
    empty = "".join(f"<row r='{n}' s='1'><c r='A{n}' s='1'/><c r='B{n}' s='1'></c></row>" for n in range(3, 5_000))
    assert rows_of(workbook(tmp_path / "a.xlsx", HEAD + ROW + empty))[1] == [1, 2]
    with pytest.raises(DataError, match="beside empty cells"):
        rows_of(workbook(tmp_path / "a.xlsx", HEAD + ROW + "x" * 60_000))


def test_the_limit_of_a_workbook_is_on_what_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is announced does not count, and what is no XML is not unpacked at all."""
    path = workbook(tmp_path / "a.xlsx", HEAD + ROW)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image1.png", b"0" * 3_000_000)
    monkeypatch.setattr("graph.ingest.unpacking.LARGEST_UNPACKED", 2**20)
    assert rows_of(path)[1] == [1, 2]
    with pytest.raises(DataError, match="unpacks to more than 1 MiB"):
        rows_of(workbook(path, HEAD + ROW + "<row r='3'/>" * 200_000))
