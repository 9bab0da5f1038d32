"""A faulty record costs that record: the rest comes in, and what is left out can be repaired and imported again."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import openpyxl
import pytest

import graph
from graph.cli import main
from graph.errors import DataError
from graph.loader import load_dataset
from tests.export import full
from tests.work import TIMES_THE_INPUT, assert_grows

ROWS = {
    "ends-before": ("Arden,Brook,funding,2014,2012", "ends (2012) before it starts (2014)"),
    "no-date": ("Arden,Brook,weapons,2012-02-30,", "2012-02-30 is not a day of the calendar"),
    "no-source": (",Brook,weapons,,", "this link has no source"),
    "separators": ("||,Brook,weapons,,", "this link has no source"),
    "separator": ("Arden,;,weapons,,", "this link has no target"),
    "to-itself": ("Arden,Arden,weapons,,", "joins `arden` to itself"),
    "control": ("Arden,Bro\x01ok,weapons,,", "a control character (U+0001)"),
    "quote": ('Arden,"Brook" Ltd,weapons,,', "this row is not CSV"),
}
GOOD = ["Arden,Cole,training,2012,2013", "Dale,Brook,training,,"]
HEAD = "source,target,kind,start,end"


def links_of(folder: Path) -> list[str]:
    """Return the links of a data folder as "SOURCE KIND TARGET"."""
    return sorted(f"{each.source} {each.kind} {each.target}" for each in load_dataset(folder).links.values())


@pytest.mark.parametrize("name", sorted(ROWS))
def test_a_faulty_row_costs_itself_alone(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Good rows stay, also those that name the same actors; the row and its reason are reported and kept for repair."""
    row, reason = ROWS[name]
    file, into = tmp_path / "aid.csv", tmp_path / "data"
    file.write_text("\n".join([HEAD, row, *GOOD]) + "\n", encoding="utf-8")
    assert main(["import", "csv", str(file), "--into", str(into), "--strict"]) == 1
    assert not into.exists()
    capsys.readouterr()
    assert main(["import", "csv", str(file), "--into", str(into)]) == 0
    printed, reported = capsys.readouterr()
    assert links_of(into) == ["arden training cole", "dale training brook"]
    assert "4 actors, 2 links" in printed
    assert "kind training: 2 links" in reported
    assert "1 row left out" in reported
    assert reason in reported
    (kept,) = csv.DictReader((into / "rejected.csv").open(encoding="utf-8"))
    assert kept["rejected_at"] == "line 2"
    assert reason in kept["rejected_because"]
    assert main(["import", "csv", str(file), "--into", str(into)]) == 0
    assert "nothing to change" in capsys.readouterr().out


def test_an_amount_with_a_tab_costs_its_row(tmp_path: Path) -> None:
    """Without a currency too: two cells in one are no value to keep, but words and line breaks are."""
    file = tmp_path / "aid.csv"
    file.write_text('source,target,amount\nArden,Brook,"5\t\tx"\nCole,Dale,"5\ntanks"\n', encoding="utf-8")
    imported = graph.import_file("csv", file)
    assert [link.attributes["amount"] for link in imported.dataset.links.values()] == ["5\ntanks"]
    (reason,) = imported.rejected[0].reasons
    assert (reason.code, reason.place.line, reason.place.column) == ("bad-amount", 2, 13)


def test_an_endless_number_costs_its_record(tmp_path: Path) -> None:
    """It is kept for repair as it is in the file; elsewhere than in an amount it is a text."""
    file = tmp_path / "aid.json"
    link = '{"source":"Arden","target":"Brook","amount":1e999,"currency":"EUR"}'
    other = '{"source":"Cole","target":"Dale","weight":-1e999}'
    file.write_text(f'{{"links":[{link},{other}]}}', encoding="utf-8")
    imported = graph.import_file("json", file)
    assert [link.attributes["weight"] for link in imported.dataset.links.values()] == ["-1e999"]
    assert imported.rejected[0].values["amount"] == "1e999"
    assert imported.rejected[0].reasons[0].code == "bad-file"


def test_repaired_rows_are_imported(tmp_path: Path) -> None:
    """The file of rejected rows, once repaired, adds them, and its two extra columns are no data."""
    file, into = tmp_path / "aid.csv", tmp_path / "data"
    file.write_text(f"{HEAD}\nArden,Brook,funding,2014,2012\nEden,Fox,weapons,2012-02-30,\n{GOOD[0]}\n", "utf-8")
    assert main(["import", "csv", str(file), "--into", str(into)]) == 0
    assert "eden" not in load_dataset(into).actors, "an actor of a rejected row alone"
    assert "weapons" not in {link.kind for link in load_dataset(into).links.values()}
    rejected = into / "rejected.csv"
    text = rejected.read_text(encoding="utf-8")
    rejected.write_text(text.replace("2014,2012", "2012,2014").replace("02-30", "02-29"), encoding="utf-8")
    assert main(["import", "csv", str(rejected), "--into", str(into)]) == 0
    assert links_of(into) == ["arden funding brook", "arden training cole", "eden weapons fox"]
    imported = graph.import_file("csv", rejected)
    assert not imported.losses
    assert not imported.rejected


def test_repaired_rows_name_actors_by_the_ids_of_their_list(tmp_path: Path) -> None:
    """The ids of a list of actors are kept as attributes, so that a repaired link still leads to its actors."""
    folder, into = tmp_path / "tables", tmp_path / "data"
    folder.mkdir()
    (folder / "nodes.csv").write_text("id,name\n1,Arden\n2,Brook\n", encoding="utf-8")
    (folder / "edges.csv").write_text("source,target,kind\n1,2,funding\n2,9,weapons\n", encoding="utf-8")
    assert main(["import", "csv", str(folder), "--into", str(into)]) == 0
    rejected = into / "rejected.csv"
    rejected.write_text(rejected.read_text(encoding="utf-8").replace("2,9", "2,1"), encoding="utf-8")
    assert main(["import", "csv", str(rejected), "--into", str(into)]) == 0
    assert links_of(into) == ["arden funding brook", "brook weapons arden"]
    assert [actor.attributes for actor in load_dataset(into).actors.values()] == [{"id": 1}, {"id": 2}]


def test_a_file_of_repairs_is_never_overwritten(tmp_path: Path) -> None:
    """A second import with rejected rows writes them to another file."""
    into = tmp_path / "data"
    for name, row in (("one.csv", "A,A,funding,,"), ("two.csv", "B,B,funding,,")):
        (tmp_path / name).write_text("\n".join([HEAD, row, *GOOD]) + "\n", encoding="utf-8")
    assert main(["import", "csv", str(tmp_path / "one.csv"), "--into", str(into)]) == 0
    before = (into / "rejected.csv").read_bytes()
    assert main(["import", "csv", str(tmp_path / "two.csv"), "--into", str(into)]) == 0
    assert (into / "rejected.csv").read_bytes() == before
    assert "B,B,funding" in (into / "rejected-2.csv").read_text(encoding="utf-8")


def test_a_file_without_a_valid_record_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """If nothing is left, all reasons are given, and nothing is written."""
    file = tmp_path / "aid.csv"
    file.write_text(f"{HEAD}\nA,A,funding,,\nB,C,funding,2014,2012\n", encoding="utf-8")
    assert main(["import", "csv", str(file), "--into", str(tmp_path / "data")]) == 1
    reported = capsys.readouterr().err
    assert "self-link" in reported
    assert "end-before-start" in reported
    assert not (tmp_path / "data").exists()


def test_an_actor_stays_for_the_good_links_that_name_it(tmp_path: Path) -> None:
    """An actor keeps its good fields; one that is declared twice is joined, unless the two contradict each other."""
    folder = tmp_path / "tables"
    folder.mkdir()
    nodes = ["id,name,country,founded", "a1,Arden\x02 Fund,FR,", "b2,Brook,,next spring", "b2,Brook Ltd,DE,", "b2,,IT,"]
    (folder / "nodes.csv").write_text("\n".join(nodes) + "\n", encoding="utf-8")
    (folder / "edges.csv").write_text("source,target\na1,b2\nb2,a1\n", encoding="utf-8")
    imported = graph.import_file("csv", folder)
    arden, brook = imported.dataset.actors.values()
    assert (arden.name, arden.country) == ("Arden Fund", "FR")
    assert (brook.name, brook.country, brook.founded) == ("Brook", "DE", None)
    assert [alias.name for alias in brook.aliases] == ["Brook Ltd"]
    assert len(imported.dataset.links) == 2
    assert [each.reasons[0].code for each in imported.rejected] == ["control-character", "bad-date", "duplicate-id"]
    assert all(each.kept for each in imported.rejected)


STIX = {
    "type": "bundle",
    "objects": [
        {"type": "identity", "id": "identity--1", "name": "Arden", "identity_class": "organization"},
        {"type": "identity", "id": "identity--2", "name": "Brook", "identity_class": "organization"},
        {"type": "relationship", "id": "r--1", "source_ref": "identity--1", "target_ref": "identity--2"},
        {"type": "relationship", "id": "r--2", "source_ref": "identity--1", "target_ref": "identity--9"},
        7,
    ],
}
PERSON = '{"id": "%s", "schema": "Company", "properties": {"name": ["%s"]}}'
DEBT = '{"id": "d1", "schema": "Debt", "properties": {"debtor": ["a"], "creditor": ["%s"]}}'
GRAPHML = """<graphml><graph><node id="a"/><node id="b"/><edge source="a" target="b"/><edge source="a" target="z"/>
<edge source="b" target="b"/></graph></graphml>"""
FILES = {
    "stix": json.dumps(STIX, indent=1),
    "json": '{"nodes": [{"id": "a"}, {"id": "b"}], "edges": [{"source": "a", "target": "b"}, 3, {"source": "a"}]}',
    "graphml": GRAPHML,
    "ftm": "\n".join([PERSON % ("a", "Arden"), PERSON % ("b", "Brook"), DEBT % "b", "{", '{"a": 1}']),
}


@pytest.mark.parametrize("format", sorted(FILES))
def test_records_of_other_formats(format: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Links to what is not in the file, self-loops and entries that are no records are left out, each with its line."""
    file, into = tmp_path / f"net.{format}", tmp_path / "data"
    file.write_text(FILES[format], encoding="utf-8")
    assert main(["import", format, str(file), "--into", str(into), "--strict"]) == 1
    assert main(["import", format, str(file), "--into", str(into)]) == 0
    assert "2 records left out" in capsys.readouterr().err
    data = load_dataset(into)
    assert (len(data.actors), len(data.links)) == (2, 1)
    rejected = [json.loads(line) for line in (into / "rejected.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(rejected) == 2
    assert all(each["rejected_at"].startswith("line ") and each["rejected_because"] for each in rejected)


def test_rejected_records_are_imported_as_lines_of_json(tmp_path: Path) -> None:
    """`rejected.jsonl` of a graph is a list of edges, an object a line."""
    file, into = tmp_path / "net.json", tmp_path / "data"
    edges = '{"source": "a", "target": "b"}, {"source": "b", "target": "b", "kind": "weapons"}'
    file.write_text(f'{{"nodes": [{{"id": "a"}}, {{"id": "b"}}], "edges": [{edges}]}}', encoding="utf-8")
    assert main(["import", "json", str(file), "--into", str(into)]) == 0
    rejected = into / "rejected.jsonl"
    fixed = rejected.read_text(encoding="utf-8").replace('"target": "b"', '"target": "a"')
    rejected.write_text(fixed * 2, encoding="utf-8")
    assert main(["import", "json", str(rejected), "--into", str(into)]) == 0
    assert links_of(into) == ["a related-to b", "b weapons a", "b weapons a"]


def test_the_work_grows_with_the_faults(tmp_path: Path) -> None:
    """A file of which each second row is faulty takes work in proportion to its size."""

    def written(rows: int) -> Path:
        path = tmp_path / f"{rows}.csv"
        lines = (f"A{n},B{n},funding,{2014 if n % 2 else 2010},2012" for n in range(rows))
        path.write_text("\n".join([HEAD, *lines]), encoding="utf-8")
        return path

    imported = assert_grows(lambda path: graph.import_file("csv", path), written(150), written(150 * TIMES_THE_INPUT))
    assert len(imported.rejected) == len(imported.dataset.links) == 150 * TIMES_THE_INPUT // 2


def test_a_record_has_so_many_reasons_and_each_is_placed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An entity of thousands of faulty ends behind a long text lists some of them, and is searched once a field."""
    monkeypatch.setattr("graph.ingest.rejected.MOST_REASONS", 5)
    searched: list[str] = []
    escape = re.escape
    monkeypatch.setattr("graph.ingest.json_text.re.escape", lambda name: searched.append(name) or escape(name))
    owners = [f"nobody-{number}" for number in range(40)]
    entity = {"id": "o", "schema": "Ownership", "properties": {"notes": ["x" * 999], "owner": owners, "asset": ["a"]}}
    person = {"id": "a", "schema": "Person", "properties": {"name": ["Arden"]}}
    (tmp_path / "a.ijson").write_text(f"{json.dumps(person)}\n{json.dumps(entity)}\n", encoding="utf-8")
    (rejected,) = graph.import_file("ftm", tmp_path / "a.ijson").rejected
    assert len(rejected.reasons) == 5
    assert searched.count("owner") <= 1


def test_a_row_left_out_is_found_again(tmp_path: Path) -> None:
    """By its line in a text, where a cell may take several, and by its row in a workbook."""
    rows = [["source", "target", "purpose"], ["Arden", "Brook", "a\nb\nc"], ["Cole", "Cole", ""]]
    with (tmp_path / "a.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    for format, where in (("csv", "line 5"), ("xlsx", "row 3")):
        into = tmp_path / format
        assert main(["import", format, str(tmp_path / f"a.{format}"), "--into", str(into)]) == 0
        (kept,) = csv.DictReader((into / "rejected.csv").open(encoding="utf-8"))
        assert kept["rejected_at"] == where


def test_rows_that_never_close_are_read_again_a_few_times(tmp_path: Path) -> None:
    """Each of them goes on to the end of the file; where there are many, the file is refused."""
    few, many = tmp_path / "few.csv", tmp_path / "many.csv"
    few.write_text(f"{HEAD}\n{GOOD[0]}\n" + 'y","z\n' * 3, encoding="utf-8")
    assert len(graph.import_file("csv", few).rejected) == 3
    many.write_text(f"{HEAD}\n{GOOD[0]}\n" + 'y","z\n' * 4_000, encoding="utf-8")
    with pytest.raises(DataError, match="too many rows have a quotation mark that is never closed"):
        graph.import_file("csv", many)


def test_python_names_what_was_left_out(tmp_path: Path) -> None:
    """`rejected` holds the values and reasons of each record; `strict` raises instead."""
    file = tmp_path / "aid.csv"
    file.write_text(f"{HEAD}\nA,A,funding,,\n{GOOD[0]}\n", encoding="utf-8")
    (rejected,) = graph.import_file("csv", file).rejected
    assert rejected.values["source"] == "A"
    assert rejected.reasons[0].code == "self-link"
    assert rejected.place.line == 2
    with pytest.raises(DataError, match="joins `a` to itself"):
        graph.import_file("csv", file, strict=True)


WRONG = {
    "actors": ("plural", "perhaps"),
    "amounts": ("value", "lots"),
    "claims": ("credibility", "9"),
    "events": ("date", "2012-99"),
    "links": ("start", "2012-99"),
    "names": ("lang", "?"),
    "roles": ("actor", "nobody-known"),
    "sources": ("reliability", "Z"),
}


@pytest.mark.parametrize("table", sorted(WRONG))
def test_a_faulty_cell_of_our_own_tables_costs_its_row(table: str, tmp_path: Path) -> None:
    """One wrong cell of an export does not refuse the rest, nor do good rows go with it; strictly it does."""
    data = full.dataset()
    full.graph().export("csv").save(tmp_path / "own")
    file = tmp_path / "own" / f"{table}.csv"
    rows = list(csv.reader(file.open(encoding="utf-8", newline="")))
    rows[1][rows[0].index(WRONG[table][0])] = WRONG[table][1]
    with file.open("w", encoding="utf-8", newline="") as written:
        csv.writer(written).writerows(rows)
    imported = graph.import_file("csv", tmp_path / "own")
    alone = {"roles": {"roles", "events"}}.get(table, {table})  # an event goes with its only role
    assert {each.table for each in imported.rejected} == alone
    assert len(imported.rejected) == len(alone)
    lost = {"links": ("links", 1), "events": ("events", 1), "roles": ("events", 1)}.get(table)
    for each in ("actors", "links", "sources", "events"):
        assert len(getattr(data, each)) - len(getattr(imported.dataset, each)) == (
            lost[1] if lost and lost[0] == each else 0
        )
    with pytest.raises(DataError):
        graph.import_file("csv", tmp_path / "own", strict=True)
