"""The lines of a file that is read in slices: their ends, quotes that are never closed, lines that are too long."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.bulk import import_to_pack, lines
from graph.bulk.lines import Lines, breaks_in, ends_quoted
from graph.bulk.slices import Source
from graph.errors import DataError
from graph.ingest import import_file
from graph.pack import open_pack
from tests.pack.test_bulk import records

NODES = (
    "id,name,note\r\nn1,Arden,5\" pipe\r\nn2,Brook,\"two\r\nlines\"\r\nn3,Clay,\rn4,Dale,6\" pipe\n"
    "n5,Elm,\"never closed\nn6,Fern,7'\nn7,Glen,\"in\rtwo\"\n"
)  # fmt: skip
EDGES = (
    'source,target,kind,note\rn1,n2,funding,\rn3,n4,funding,\rn6,n7,funding,"a\rb"\rn1,n7,funding,"open\rn2,n7,funding,'
)


def test_odd_lines_cost_what_they_cost_in_the_whole(tmp_path: Path) -> None:
    """CR, alone or before LF, ends a line; a quote within a cell opens nothing; one never closed costs its row."""
    folder = tmp_path / "odd"
    folder.mkdir()
    (folder / "nodes.csv").write_bytes(NODES.encode())
    (folder / "edges.csv").write_bytes(EDGES.encode())
    whole = import_file("csv", folder)
    found = import_to_pack("csv", folder, tmp_path / "odd.axis", size=2)
    assert records(open_pack(tmp_path / "odd.axis").whole().dataset) == records(whole.dataset)
    assert len(whole.dataset.actors) == 6
    assert len(whole.dataset.links) == 4
    assert [each.place for each in found.rejected] == [each.place for each in whole.rejected]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_record_is_found_again_at_its_offset(ending: str, tmp_path: Path) -> None:
    """Numbers and offsets of records hold behind rows that are not closed, whatever ends the lines."""
    rows = ["a,b", '1,"x', "2,", "", '3,"y', 'z"', '4,"""', '5,5"6,"']
    (tmp_path / "a.csv").write_text(ending.join(rows), newline="")
    source = Source(tmp_path / "a.csv", lines=False)
    found = list(source.records())
    assert [(line, record[:1]) for _, line, record in found] == [
        (2, b"1"), (3, b"2"), (5, b"3"), (7, b"4"), (8, b"5")
    ]  # fmt: skip
    assert all(source.at(offset) == record for offset, _, record in found)


def test_a_line_that_is_too_long_is_one_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is passed over, with its number; those behind it are read."""
    monkeypatch.setattr(lines, "LONGEST", 20_000)
    (tmp_path / "a.csv").write_text(f"source,target\nA,B\n{'x' * 70_000}\nB,C\n")
    found = import_to_pack("csv", tmp_path / "a.csv", tmp_path / "a.axis")
    assert (found.left_out, found.rejected[0].place.line, found.manifest.counts["links"]) == (1, 3, 2)
    for name, text, line in (("b.csv", f"a,b\n{'x' * 70_000}", 2), ("c.csv", f"{'x' * 70_000}\na,b\n", 1)):
        (tmp_path / name).write_text(text)
        with pytest.raises(DataError) as fault:
            import_to_pack("csv", tmp_path / name, tmp_path / "b.axis")
        assert [(each.code, each.place.line) for each in fault.value.diagnostics] == [("too-large", line)]


def test_entities_left_out_are_counted_once(tmp_path: Path) -> None:
    """An address that entities of many slices name is one that is left out."""
    person = '{"id": "p%d", "schema": "Person", "properties": {"name": ["P%d"], "addressEntity": ["home"]}}\n'
    home = '{"id": "home", "schema": "Address", "properties": {"full": ["Quay 1"]}}\n'
    (tmp_path / "a.json").write_text(home + "".join(person % (each, each) for each in range(6)))
    found = import_to_pack("ftm", tmp_path / "a.json", tmp_path / "a.axis", size=2)
    assert [str(loss) for loss in found.losses] == ["entities of the schema Address, 1: omitted"]
    assert found.manifest.counts["actors"] == 6


def test_a_table_without_rows_has_no_records(tmp_path: Path) -> None:
    """It is empty, and not a folder without a sheet."""
    (tmp_path / "a.csv").write_text("source,target\n")
    with pytest.raises(DataError, match="has no nodes and no edges"):
        import_to_pack("csv", tmp_path / "a.csv", tmp_path / "a.axis")


def test_a_delimiter_that_is_given_closes_a_cell(tmp_path: Path) -> None:
    """A cell over two lines is one record with a delimiter that no guess finds."""
    (tmp_path / "a.csv").write_text('a^b\n"x\ny"^z\n')
    source = Source(tmp_path / "a.csv", lines=False, delimiter="^")
    assert [record for _, _, record in source.records()] == [b'"x\ny"^z\n']
    assert source.columns == ["a", "b"]


def test_quotes_of_a_cell() -> None:
    """A quote opens at the beginning of a cell alone, and two of them in one are one."""
    closed = ['a,b"c\n', '"a;b",c\n', '"a""",b\r\n', '"",""', '"a",b"\n']
    opened = ['"a,b\n', 'a,"b""\n', '"a""b"",\n', 'x"y,"z\n']
    wrong = ['"a"b,c\n', 'a,"b" \n']
    found = [ends_quoted(each.encode(), ",", quoted=False) for each in closed + opened + wrong]
    assert found == [False] * 5 + [True] * 4 + [None] * 2
    assert ends_quoted(b'a""b,\n', ",", quoted=True)
    assert ends_quoted(b'a",b\n', ",", quoted=True) is False
    assert ends_quoted(b'a"b,\n', ",", quoted=True) is None


def test_an_end_of_two_bytes_is_one_across_what_is_read_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CR and LF, which may be read apart, end one line."""
    monkeypatch.setattr(lines, "_CHUNK", 1)
    text = b"a\r\nbc\rd\n\r\r\n\nend\r"
    (tmp_path / "a").write_bytes(text)
    with (tmp_path / "a").open("rb") as file:
        read = Lines(file, feeds=False)
        found = list(iter(read.next, None))
    assert [each.text for each in found] == [b"a\r\n", b"bc\r", b"d\n", b"\r", b"\r\n", b"\n", b"end\r"]
    assert [text[each.begin : each.begin + len(each.text)] for each in found] == [each.text for each in found]
    assert breaks_in(text) == len(found)
