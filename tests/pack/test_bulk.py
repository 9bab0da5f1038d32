"""An import into a pack, a few lines at a time, makes the records that an import of the whole file makes."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

import graph
from graph.bulk import import_to_pack
from graph.bulk.repeats import Repeats
from graph.bulk.slices import _MOST_NAMED, Index, Source, begin_table, keys_in, slices_of, value_of
from graph.cli import main
from graph.dataset import Dataset
from graph.errors import DataError, FilterError, GraphError
from graph.ingest import Options, import_file
from graph.ingest.assembly.actors import MOST_ALIKE
from graph.pack import open_pack
from graph.pack.schema import TABLES

PEOPLE = [f"Person {number}" for number in range(12)]


def edges(folder: Path) -> Path:
    """Write a list of payments: parallel links, ids that collide, dates, amounts, faulty rows, cells over two lines."""
    random = Random(3)
    rows = ["source,target,kind,start,amount,currency,note"]
    for number in range(60):
        one, other = random.sample(PEOPLE, 2)
        start = random.choice(("2012", "2012-05-03", "", "13/05/2012", "31/31/2012"))
        note = random.choice(("", '"a, b"', '"two\nlines"', "n/a"))
        amount = random.choice(("", "1500", "12.5"))
        kind = random.choice(("funding", "owns", "lends to", ""))
        rows.append(f"{one},{other},{kind},{start},{amount},EUR,{note}")
        if number % 20 == 7:
            rows += ["Nobody,,funding,2012,,,", "Person 1,Person 2,funding,2012,,EUR,x,too,many"]
    rows += ["Per\u200bson 99,Person 1,funding,,,,"]  # holds what cannot be seen
    rows += ["Person 1,Person 2-funding,owns,,,,", "Person 1,Person 2,funding,,,,", "Person 1,Person 2,funding,,,,"]
    (folder / "payments.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return folder / "payments.csv"


def nodes_and_edges(folder: Path) -> Path:
    """Write a list of actors, some of one name or in several rows, and links that name them by id, or by name."""
    folder = folder / "tables"
    folder.mkdir()
    random = Random(4)
    nodes = ["id,name,type,country"] + [
        f"n{n},Firm {n % 17},company,{random.choice(('IR', 'LB', '', 'unknown'))}" for n in range(20)
    ]
    nodes.append("n20,,company,")
    nodes += ["n3,Other name,company,", "n4,Firm 4,person,", "n5,Firm 5,company,US", "n6,Firm 6,company,"]
    nodes += [f"n8,Name {n},company," for n in range(9)] + [f",Nameless,{type}," for type in ("company", "person")]
    links = ["source,target,kind,start"]
    for number in range(50):
        one, other = random.sample(range(20), 2)
        links.append(f"n{one},{f'Firm {other}' if number % 9 == 0 else f'n{other}'},funding,{2000 + number % 20}")
    links += [f"n{n},,funding," for n in range(8)] + [f"n77,n{n}8,funding," for n in range(8)] + ["n20,n1,funding,"]
    (folder / "nodes.csv").write_text("\n".join(nodes) + "\n")
    (folder / "edges.csv").write_text("\n".join(links) + "\n")
    return folder


def sorted_entities(folder: Path) -> Path:
    """Write the same with the links after their ends, so that the first slices have none."""
    return entities(folder, shuffled=False)


def entities(folder: Path, *, shuffled: bool = True) -> Path:
    """Write entities of FollowTheMoney in any order: links before their ends, entities in several lines, a sanction."""
    random = Random(5)
    lines: list[dict[str, Any]] = [
        {"id": f"p{n}", "schema": "Person", "properties": {"name": [f"Person {n % 9}"], "birthDate": ["1960"]}}
        for n in range(10)
    ]
    lines += [
        {"id": f"c{n}", "schema": "Company", "properties": {"name": [f"Company {n}"], "jurisdiction": ["cy"]}}
        for n in range(8)
    ]
    lines += [
        {
            "id": f"own{n}",
            "schema": "Ownership",
            "properties": {"owner": [f"p{n % 10}"], "asset": [f"c{n % 8}"], "startDate": [f"20{n:02d}"]},
        }
        for n in range(24)
    ]
    lines += [{"id": f"c{n}", "schema": "Company", "properties": {"alias": [f"Firm {n}"]}} for n in range(4)]
    lines += [{"id": "p2", "schema": "Person", "properties": {"name": [f"Name {n}"]}} for n in range(9)]
    lines += [{"id": "own3", "schema": "Ownership", "properties": {"role": [f"{n}"]}} for n in range(9)]
    lines += [
        {"id": "s1", "schema": "Sanction", "properties": {"entity": ["p1"], "authority": ["OFAC"]}},
        {"id": "d1", "schema": "Directorship", "properties": {"director": ["p2"], "organization": ["c1"]}},
    ]
    if shuffled:
        random.shuffle(lines)
    text = "".join(json.dumps(line) + "\n" for line in lines) + "not JSON\n"
    (folder / "entities.ftm.json").write_text(text, encoding="utf-8")
    return folder / "entities.ftm.json"


def statements(folder: Path) -> Path:
    """Write statements of BODS in any order, a line each: owners before they are described, two interests in one."""
    lines: list[dict[str, Any]] = [
        _statement("person", f"p{n}", names=[{"fullName": f"Person {n % 7}"}], birthDate="1960") for n in range(9)
    ]
    lines += [_statement("entity", f"e{n}", name=f"Firm {n}", jurisdiction={"code": "GB"}) for n in range(9)]
    for n in range(30):
        interests = [{"type": "shareholding", "startDate": f"20{n:02d}-04-06"}, {"type": "votingRights"}][: 1 + n % 2]
        ends = {"subject": f"e{n * 5 % 9}", "interestedParty": f"p{n % 9}" if n % 3 else f"e{(n + 1) % 9}"}
        lines.append(_statement("relationship", f"r{n}", interests=interests if n % 7 else [], **ends))
    Random(6).shuffle(lines)
    (folder / "bods.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    return folder / "bods.jsonl"


def _statement(type: str, id: str, **details: Any) -> dict[str, Any]:
    own = {"statementId": f"s-{id}", "recordId": id, "recordType": type}
    return {**own, "recordDetails": {"isComponent": False, **details}}


def neo4j(folder: Path) -> Path:
    """Write a bulk-import folder of Neo4j."""
    folder = folder / "bulk"
    folder.mkdir()
    nodes = ["personId:ID,name,:LABEL"] + [f"{n},Person {n},Person" for n in range(15)]
    links = [":START_ID,:END_ID,:TYPE,since"] + [f"{n % 15},{(n * 7 + 1) % 15},KNOWS,20{n:02d}" for n in range(40)]
    (folder / "nodes.csv").write_text("\n".join(nodes) + "\n")
    (folder / "relationships.csv").write_text("\n".join(links) + "\n")
    return folder


def offshore(folder: Path) -> Path:
    """Write a folder that a preset reads: companies, officers, and addresses, of which links name some."""
    folder = folder / "offshore"
    folder.mkdir()
    country = "CHN,China,Papers,,"
    tables = {
        "nodes-entities.csv": ["node_id,name,jurisdiction,incorporation_date,country_codes,sourceID"]
        + [f"1{n:02d},ENTITY {n % 17},BVI,15-MAR-1999,CHN,Papers" for n in range(20)],
        "nodes-officers.csv": ["node_id,name,country_codes,countries,sourceID,valid_until,note"]
        + [f"2{n:02d},Officer {n},{country}" for n in range(20)],
        "nodes-addresses.csv": ["node_id,address,name,country_codes,countries,sourceID,valid_until,note"]
        + [f"3{n:02d},{n} Road,,{country}" for n in range(30)],
        "relationships.csv": ["node_id_start,node_id_end,rel_type,link,status,start_date,end_date,sourceID"]
        + [f"2{n % 20:02d},1{n * 7 % 20:02d},officer_of,director of,,05-JAN-2001,,Papers" for n in range(45)]
        + [f"1{n:02d},3{n:02d},registered_address,registered address,,,,Papers" for n in range(9)],
    }
    for name, lines in tables.items():
        (folder / name).write_text("\n".join(lines) + "\n")
    return folder


def records(data: Dataset) -> dict[str, dict[str, Any]]:
    """Return the records of a data set as plain values."""
    tables = ("actors", "links", "sources", "events", "kinds")
    return {table: {id: each.to_dict() for id, each in getattr(data, table).items()} for table in tables}


@pytest.mark.parametrize(
    ("format", "write"),
    [
        ("csv", edges),
        ("csv", nodes_and_edges),
        ("csv", offshore),
        ("ftm", entities),
        ("ftm", sorted_entities),
        ("json", statements),
        ("neo4j", neo4j),
    ],
)
@pytest.mark.parametrize("size", [7, 1000])
def test_slices_make_the_records_of_the_whole(
    format: str, write: Any, size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Records, ids, kinds, claims with their lines, losses and rejected rows are those of an import."""
    monkeypatch.setattr("graph.bulk.slices._MOST_NAMED", 5)
    path = write(tmp_path)
    whole = import_file(format, path, Options(dates="day-first"))
    sliced = import_to_pack(format, path, tmp_path / "out.axis", Options(dates="day-first"), size=size)
    pack = open_pack(tmp_path / "out.axis")
    found, expected = records(pack.whole().dataset), records(whole.dataset)
    for table in expected:
        assert found[table] == expected[table], table
    assert pack.info == whole.dataset.info
    assert sliced.used == whole.kinds
    assert sliced.made == whole.made
    assert [each.reasons for each in sliced.rejected] == [each.reasons for each in whole.rejected]
    assert [str(each) for each in sliced.losses] == [str(each) for each in whole.losses]
    assert sliced.columns == whole.columns
    assert set(pack.manifest.counts) == set(TABLES)


def test_the_first_actors_of_a_common_name_are_kept_apart_from_all_others(tmp_path: Path) -> None:
    """A register has "the bearer" many thousand times, and each that named all before would fill the memory."""
    many = 3 * MOST_ALIKE
    (tmp_path / "nodes.csv").write_text("id,name\n" + "".join(f"b{n},The bearer\n" for n in range(many)))
    (tmp_path / "edges.csv").write_text("source,target\nb1,b2\n")
    import_to_pack("csv", tmp_path, tmp_path / "out.axis", size=25)
    found = open_pack(tmp_path / "out.axis").whole().dataset.actors
    assert {len(each.not_to_confuse_with) for each in found.values()} == set(range(MOST_ALIKE + 1))
    assert all(found["the-bearer"].id in each.not_to_confuse_with for id, each in found.items() if id != "the-bearer")


@pytest.mark.parametrize("count", [500, 2_000])
def test_slices_read_a_key_of_many_records_a_bounded_number_of_times(count: int, tmp_path: Path) -> None:
    """All slices together hold few records more than the file, though each names a key that all records have."""
    path = tmp_path / "a.json"
    path.write_text("".join(f'{{"id": "p", "name": "Name {n}"}}\n' for n in range(count)))
    source, index, size = Source(path, lines=True, exact=True), Index(), 250
    for offset, line, record in source.records():
        index.add(source, keys_in(source, value_of(source, record)), offset, line)
    index.sort()
    read = sum(part.contents[path].count(b"\n") for part in slices_of(source, size, index, index))
    assert count < read <= 2 * count + _MOST_NAMED * count // size


def test_rows_that_repeat_a_key_come_with_the_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each row is in one slice; what has no room beside the first stays where it is."""
    path = tmp_path / "a.csv"
    path.write_text("id,name\n" + "".join(f"{n % 4},Name {n}\n" for n in range(12)))
    rows = path.read_bytes().splitlines(keepends=True)[1:]
    for room, expected in ((1_000, [9, 3, 0, 0]), (5, [4, 3, 2, 3])):
        monkeypatch.setattr("graph.bulk.repeats._MOST_BYTES", room)
        source = Source(path, lines=False)
        repeats = Repeats()
        begin_table(repeats, source, {"id": "id", "name": "name"})
        for offset, line, record in source.records():
            repeats.add(value_of(source, record), offset, line)
        repeats.sort()
        parts = [part.records for part in slices_of(source, 3, repeats=repeats)]
        assert sorted(record for part in parts for record in part) == sorted(rows)
        assert [len(part) for part in parts] == expected


def _two_lists(folder: Path) -> Path:
    """Write two lists of actors, of which the second repeats rows of the first, and a list of links."""
    (folder / "a.csv").write_text("id,name,country\n" + "".join(f"n{n},Firm {n},IR\n" for n in range(9)))
    (folder / "b.csv").write_text("id,name,country\nm1,Bank,IQ\nn3,Other name,\nn4,Firm 4,SY\nm1,House,\n")
    (folder / "edges.csv").write_text("source,target\nn3,m1\nn4,n8\n")
    return folder


def test_rows_of_another_table_are_joined(tmp_path: Path) -> None:
    """Actors, counts and rejected rows are those of an import of the whole, whatever the size of slices."""
    folder = tmp_path / "lists"
    folder.mkdir()
    options = Options(kind="funding")
    whole = import_file("csv", _two_lists(folder), options)
    expected = [(each.place.file, each.place.line, each.kept, each.reasons[0].message) for each in whole.rejected]
    assert len(expected) == 1
    assert "country" in expected[0][-1]
    for size in (2, 4, 50):
        sliced = import_to_pack("csv", folder, tmp_path / f"{size}.axis", options, size=size)
        assert records(open_pack(tmp_path / f"{size}.axis").whole().dataset) == records(whole.dataset)
        found = [(each.place.file, each.place.line, each.kept, each.reasons[0].message) for each in sliced.rejected]
        assert found == expected
        joined = [loss.count for loss in sliced.losses if loss.what == "actors defined more than once"]
        assert joined == [2]


def test_a_repeated_row_that_cannot_be_joined_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An actor is written with its slice; where rows have no room beside it, they are rejected with their places."""
    monkeypatch.setattr("graph.bulk.repeats._MOST_BYTES", 0)
    found = import_to_pack("csv", _two_lists(tmp_path), tmp_path / "out.axis", Options(kind="funding"), size=3)
    assert [(each.place.file, each.place.line) for each in found.rejected] == [
        ((tmp_path / "b.csv").as_posix(), line) for line in (3, 4, 5)
    ]
    assert all(each.kept and "is not joined" in each.reasons[0].message for each in found.rejected)
    with pytest.raises(DataError, match="defined twice"):
        import_to_pack("csv", tmp_path, tmp_path / "b.axis", Options(kind="funding", strict=True), size=3)


def test_statements_that_repeat_an_actor_in_a_far_slice_are_joined(tmp_path: Path) -> None:
    """Other names become aliases and are counted, as in an import of the whole."""
    lines = [_statement("entity", f"e{n}", name=f"Firm {n}") for n in range(20)]
    lines += [_statement("entity", f"e{n}", name=f"Other {n}") for n in (3, 3, 4)]
    path = tmp_path / "bods.jsonl"
    path.write_text("".join(json.dumps(line | {"statementId": f"s{n}"}) + "\n" for n, line in enumerate(lines)))
    whole = import_file("json", path)
    sliced = import_to_pack("json", path, tmp_path / "out.axis", size=8)
    assert records(open_pack(tmp_path / "out.axis").whole().dataset)["actors"] == records(whole.dataset)["actors"]
    joined = [loss for loss in sliced.losses if loss.what == "actors defined more than once"]
    assert [loss.count for loss in joined] == [3]
    assert joined == [loss for loss in whole.losses if loss.what == "actors defined more than once"]


def test_json_of_one_value_is_refused_with_a_way_out(tmp_path: Path) -> None:
    """A list over the whole file, and one object over several lines, are no lines of records."""
    for text in ('[{"recordId": "x"}]\n', '{\n"nodes": []\n}\n', ""):
        (tmp_path / "a.json").write_text(text)
        with pytest.raises(DataError, match="one JSON object in each line") as refused:
            import_to_pack("json", tmp_path / "a.json", tmp_path / "out.axis")
        assert "jq -c" in refused.value.diagnostics[0].help


def test_a_strict_import_writes_nothing_for_a_faulty_row(tmp_path: Path) -> None:
    """A faulty row refuses the whole file, as in an import, and no pack is left."""
    path = edges(tmp_path)
    with pytest.raises(DataError):
        import_to_pack("csv", path, tmp_path / "out.axis", Options(strict=True), size=9)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["payments.csv"]


def test_a_cycle_of_parts_is_refused(tmp_path: Path) -> None:
    """Parts of each other, in different slices, are refused: paths step from part to whole without end otherwise."""
    lines = ["source,target,kind", "A,B,part of", "B,C,part of", "C,D,part of", "X,A,part of", "C,A,part of"]
    (tmp_path / "parts.csv").write_text("\n".join(lines) + "\n")
    with pytest.raises(GraphError, match=r"`part-of`, which forms no cycle, form one: .*3 in all"):
        import_to_pack("csv", tmp_path / "parts.csv", tmp_path / "out.axis", size=2)


def test_other_formats_say_the_way_round(tmp_path: Path) -> None:
    """A format that is not read in slices names those that are."""
    with pytest.raises(FilterError, match="csv, ftm, json, neo4j, parquet"):
        import_to_pack("gexf", tmp_path / "a.gexf", tmp_path / "out.axis")


def test_actors_imported_in_part_are_counted_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An actor that came in without a faulty field was not left out, and a pack has no file of kinds to edit."""
    folder = tmp_path / "tables"
    folder.mkdir()
    (folder / "nodes.csv").write_text("id,name,founded,dissolved\na1,A,2001,1999\na2,B,2001,2002\n")
    (folder / "edges.csv").write_text("source,target,kind\na1,a2,rides with\n")
    assert main(["import", "csv", str(folder), "--pack", str(tmp_path / "out.axis")]) == 0
    err = capsys.readouterr().err
    assert "1 row of actors imported in part; they are in" in err
    assert "0 r" not in err
    assert "to change it, use --family" in err


def test_rejected_rows_that_are_not_listed_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report counts all rows, and says how many of them the file has."""
    folder = tmp_path / "tables"
    folder.mkdir()
    monkeypatch.setattr("graph.bulk.losses._MOST_LISTED", 2)
    rows = "".join(f"a{n},Firm {n},2001,{1999 + n}\n" for n in range(5))
    (folder / "nodes.csv").write_text(f"id,name,founded,dissolved\n{rows}")
    (folder / "edges.csv").write_text("source,target\na1,a2\n,a2\na3,\n")
    assert main(["import", "csv", str(folder), "--pack", str(tmp_path / "out.axis"), "--kind", "funding"]) == 0
    err = capsys.readouterr().err
    assert "2 rows left out and 2 rows of actors imported in part; the first 2 are in" in err
    assert len((tmp_path / "out-rejected.csv").read_text().splitlines()) == 3


def test_the_command_reports_as_an_import(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`import --pack` names columns, kinds and rejected rows, and writes the rows beside the pack."""
    path = edges(tmp_path)
    assert main(["import", "csv", str(path), "--pack", str(tmp_path / "out.axis"), "--dates", "day-first"]) == 0
    out, err = capsys.readouterr()
    assert "14 actors, 51 links, 1 source" in out
    assert "links (payments): amount = amount" in err
    assert "kind owns, a new kind" in err
    assert (tmp_path / "out-rejected.csv").is_file()
    assert main(["import", "csv", str(path), "--pack", str(tmp_path / "a.axis"), "--replace"]) == 2
    assert main(["import", "csv", str(path)]) == 2


def test_the_folder_that_one_is_in_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`import csv .` names the source and the data set after the folder."""
    folder = tmp_path / "tables"
    folder.mkdir()
    (folder / "edges.csv").write_text("source,target,kind\nA,B,funding\n")
    monkeypatch.chdir(folder)
    import_to_pack("csv", ".", tmp_path / "out.axis")
    packed, plain = graph.load(tmp_path / "out.axis").dataset, graph.import_file("csv", ".").dataset
    assert (
        (packed.info.title, list(packed.sources)) == (plain.info.title, list(plain.sources)) == ("tables", ["tables"])
    )
