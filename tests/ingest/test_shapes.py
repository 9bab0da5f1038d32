"""The shapes in which people keep such data come in by the first call: no option, and none of it wrong or refused."""

from __future__ import annotations

import datetime
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.ingest import Import
from tests.ingest.test_guesses import read

TIES = [("Arden", "funding", "Brook", "2012"), ("Cole", "weapons", "Dale", "2013")]
HEADS = """
Geber;Empfänger;Art;Beginn|donneur;receveur;type;début|origen;destino;tipo;fecha|Sponsor;Recipient;Type of support;Year
المصدر;الهدف;النوع;تاريخ|источник;получатель;тип;дата|origine;destinazione;tipo;inizio|kaynak;hedef;tür;tarih
subject;object;predicate;time|Funder;Grantee;Kind;Year|Owner;Company;Kind;Since|Person;Organisation;Relation;Since
"""


def told(imported: Import) -> list[tuple[str, str, str, str]]:
    """Return the links as (name, kind, name, start)."""
    data = imported.dataset
    ends = ((data.actors[link.source], link, data.actors[link.target]) for link in data.links.values())
    return sorted((source.name, link.kind, target.name, str(link.start)) for source, link, target in ends)


@pytest.mark.parametrize("head", HEADS.strip().replace("\n", "|").split("|"))
def test_names_of_columns_in_nine_languages(head: str, tmp_path: Path) -> None:
    """The ends, the kind and the date are recognised."""
    rows = [";".join((source, target, kind, start)) for source, kind, target, start in TIES]
    assert told(read(tmp_path, "\n".join([head, *rows]))) == TIES


def test_titles_totals_and_footnotes(tmp_path: Path) -> None:
    """What is above the names of columns is skipped; a total and a footnote are rows left out."""
    text = "Support 2010-2015,,,\n\nFrom,To,Kind,Year\n" + "\n".join(",".join((a, b, k, y)) for a, k, b, y in TIES)
    imported = read(tmp_path, f"{text}\nTotal,,,\nSource: own research,,,\n")
    assert told(imported) == TIES
    assert len(imported.rejected) == 2


def test_no_names_of_columns_and_no_name_twice(tmp_path: Path) -> None:
    """A first row with a year among years is no header; the third column holds kinds if it says so."""
    assert told(read(tmp_path, "Arden,Brook,funding,2012\nCole,Dale,weapons,2013\n")) == TIES


@pytest.mark.parametrize("text", ["Arden,Brook;Dale\nCole,Dale\n", 'Arden,"Brook, Dale"\nCole,Dale\n'])
def test_lists_of_neighbours(text: str, tmp_path: Path) -> None:
    """A cell that lists several actors gives a link each; a name with a comma stays one where no list is expected."""
    expected = [("Arden", "Brook"), ("Arden", "Dale"), ("Cole", "Dale")]
    assert [(a, b) for a, _, b, _ in told(read(tmp_path, f"Actor,Connected to\n{text}"))] == expected
    assert [row[2] for row in told(read(tmp_path, 'source,target\nArden,"Brook, Inc."\n'))] == ["Brook, Inc."]


def test_a_column_for_each_year(tmp_path: Path) -> None:
    """A value makes a link of its year; nothing and 0 make none; with a currency it is an amount."""
    text = "Donor;Recipient;2010;2011;2012\nArden;Brook;1,5;0;\nCole;Dale;;2;3\n"
    imported = read(tmp_path, text)
    assert [row[3] for row in told(imported)] == ["2010", "2011", "2012"]
    assert sorted(link.attributes["value"] for link in imported.dataset.links.values()) == [1.5, 2, 3]
    amounts = [link.amounts[0].value for link in read(tmp_path, text, currency="EUR").dataset.links.values()]
    assert sorted(amounts) == [1.5, 2, 3]
    assert told(read(tmp_path, text.replace("1,5", "x")))[0][3] == "2010"
    assert len(read(tmp_path, 'a,b,2010,2011\nX,Y,"1,234,567",\n').dataset.links) == 1


OBJECTS = [{"source": a, "target": b, "kind": k, "start": y} for a, k, b, y in TIES]
DATA = [{"data": {"id": name}} for name in ("Arden", "Brook", "Cole", "Dale")]
JSON: dict[str, Any] = {
    "array": OBJECTS,
    "results": {"count": 2, "results": OBJECTS},
    "nested": {"data": {"relationships": [each | {"source": {"name": each["source"]}} for each in OBJECTS]}},
    "no-nodes": {"links": OBJECTS},
    "camel": [{"sourceName": a, "targetName": b, "relationshipType": k, "startDate": y} for a, k, b, y in TIES],
    "cytoscape": [*DATA, *({"data": each} for each in OBJECTS)],
}


@pytest.mark.parametrize("shape", JSON)
def test_shapes_of_json(shape: str, tmp_path: Path) -> None:
    """The list of links is found at any depth, with or without a list of actors."""
    assert told(read(tmp_path, json.dumps(JSON[shape]), "json")) == TIES


@pytest.mark.parametrize(
    "document", [{"Arden": ["Brook", "Dale"], "Cole": []}, {"Arden": {"Brook": 2, "Dale": 1, "Cole": 0}}]
)
def test_neighbours_of_json(document: dict[str, Any], tmp_path: Path) -> None:
    """An object with the neighbours of each name is a graph."""
    imported = read(tmp_path, json.dumps(document), "json")
    assert [(a, b) for a, _, b, _ in told(imported)] == [("Arden", "Brook"), ("Arden", "Dale")]


@pytest.mark.parametrize(
    "text",
    [
        "name,type\nArden,state\nWest Brook,party\n",
        "name\nArden\nWest Brook\n",
        "Arden\nWest Brook\n",
        "Old Arden\nWest Brook",
    ],
)
def test_actors_alone(text: str, tmp_path: Path) -> None:
    """A list of actors without links is one: with the names of its columns, or with one name a line."""
    imported = read(tmp_path, text)
    names = {actor.name for actor in imported.dataset.actors.values()}
    assert "West Brook" in names
    assert (len(names), len(imported.dataset.links)) == (2, 0)
    assert any("no table lists links" in note for note in imported.notes)


@pytest.mark.parametrize(
    "text", ["name,ally\nArden,Brook\nBrook,Arden\n", "A sentence.\nAnother\n", "12\n13\n", "Arden\n"]
)
def test_no_list_of_actors(text: str, tmp_path: Path) -> None:
    """A table whose other columns hold the same names may list links; texts and numbers are no names."""
    with pytest.raises(graph.FilterError, match="two ends of a link"):
        read(tmp_path, text)


def test_neighbours_with_blanks_between(tmp_path: Path) -> None:
    """Lines of uneven width that begin with an actor each are lists of neighbours; one without any is reported."""
    imported = read(tmp_path, "# by hand\nArden Brook Cole\nBrook Cole Dale\nCole\nDale Arden\nErin\n")
    expected = [("Arden", "Brook"), ("Arden", "Cole"), ("Brook", "Cole"), ("Brook", "Dale"), ("Dale", "Arden")]
    assert [(a, b) for a, _, b, _ in told(imported)] == expected
    assert [each.place.line for each in imported.rejected] == [6]


@pytest.mark.parametrize("head", ["", "source target kind\n"])
def test_faulty_rows_with_blanks_between(head: str, tmp_path: Path) -> None:
    """In a list of links with spaces, a line of another width is rejected alone; a kind may be left out."""
    rows = ["Arden Brook funding", "Brook Arden weapons", "Arden Cole", "West Brook gives to Dale", "Dale"]
    rows += ["Cole Arden funding", "Arden Dale funding", "Cole Dale weapons"]
    imported = read(tmp_path, head + "\n".join(rows))
    assert len(imported.dataset.links) == 6
    assert [each.reasons[0].code for each in imported.rejected] == ["wrong-shape", "wrong-shape"]
    with pytest.raises(graph.DataError, match="this row has 5 words"):
        read(tmp_path, head + "\n".join(rows), strict=True)


def test_a_list_of_entities(tmp_path: Path) -> None:
    """FollowTheMoney may be one list in place of lines."""
    entities = [{"id": x, "schema": "Person", "properties": {"name": [x]}} for x in ("Ann", "Bob")]
    family = {"id": "f", "schema": "Family", "properties": {"person": ["Ann"], "relative": ["Bob"]}}
    assert len(read(tmp_path, json.dumps([*entities, family]), "ftm").dataset.links) == 1


def test_entities_of_opensanctions(tmp_path: Path) -> None:
    """What is beside the properties is kept, the caption chooses among the names, a sanction makes an actor."""
    beside = {
        "caption": "Ann Reed",
        "referents": ["ofac-1", "Q1"],
        "datasets": ["us"],
        "target": True,
        "last_seen": None,
    }
    ann = {"id": "ann", "schema": "Person", "properties": {"name": ["Анна", "Ann Reed"], "summary": None}, **beside}
    ship = {"id": "ship", "schema": "Vessel", "caption": "Star", "properties": {}, "datasets": ["us"]}
    other = {"id": "other", "schema": "Work", "properties": {"name": ["Other"]}}
    sanction = {"id": "s", "schema": "Sanction", "datasets": ["eu"], "properties": {"entity": ["other"]}}
    again = {**ann, "datasets": ["us", "gb"]}
    data = read(tmp_path, json.dumps([ann, ship, other, sanction, again]), "ftm").dataset
    actor = data.actors["ann"]
    assert (actor.name, [alias.name for alias in actor.aliases], actor.summary) == ("Ann Reed", ["Анна"], None)
    assert actor.attributes == {"referents": "ofac-1; Q1", "datasets": "us; gb", "target": True}
    assert (data.actors["ship"].name, data.actors["ship"].attributes) == (
        "Star",
        {"schema": "Vessel", "datasets": "us"},
    )
    (link,) = data.links.values()
    assert (link.target, link.attributes) == ("other", {"datasets": "eu"})


@pytest.mark.parametrize(
    "text", ['{"id": "a", "schema": "Person"}\n{"id": "b", "schema": "Person"}\n', '{\n"nodes": [\n']
)
def test_json_is_no_csv(text: str, tmp_path: Path) -> None:
    """Its commas would make a list of actors of it; a table may begin with a brace all the same."""
    with pytest.raises(graph.DataError, match="is JSON, and not CSV"):
        read(tmp_path, text)
    assert (
        len(
            read(
                tmp_path,
                "{source},target\nArden,Brook\nBrook,Cole\n",
                header=False,
                mapping={"source": "1", "target": "2"},
            ).dataset.links
        )
        == 3
    )


def test_an_archive_is_a_folder(tmp_path: Path) -> None:
    """Tables in a ZIP archive are read as those of a folder; what another system adds is not."""
    file = tmp_path / "tables.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("set/nodes.csv", "id,name\n1,Arden\n2,Brook\n3,Cole\n4,Dale\n")
        archive.writestr("set/edges.tsv", "source\ttarget\tkind\tstart\n1\t2\tfunding\t2012\n3\t4\tweapons\t2013\n")
        archive.writestr("__MACOSX/set/._nodes.csv", "\0")
    assert told(graph.import_file("csv", file)) == TIES
    for raw in (b"PK\x03\x04 no", file.read_bytes()[:60]):
        file.write_bytes(raw)
        with pytest.raises(graph.DataError, match="cannot be unpacked"):
            graph.import_file("csv", file)


@pytest.mark.parametrize("named", [True, False])
def test_tables_of_r(named: bool, tmp_path: Path) -> None:
    """R puts spaces between quoted cells, and a number, which has no header, before each row."""
    rows = [
        " ".join(f'"{cell}"' for cell in ([str(n)] if named else []) + [a, b, k, y])
        for n, (a, k, b, y) in enumerate(TIES)
    ]
    assert told(read(tmp_path, "\n".join(['"from" "to" "kind" "start"', *rows]))) == TIES


def test_two_headers_and_real_dates(tmp_path: Path) -> None:
    """In a workbook, a row of merged captions above the names of columns is a title, and days are days."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (["Parties", None, "Support", None], ["Source", "Target", "Kind", "Since"]):
        book.active.append(row)
    book.active.merge_cells("A1:B1")
    for a, k, b, y in TIES:
        book.active.append([a, b, k, datetime.datetime(int(y), 7, 14)])
    written = io.BytesIO()
    book.save(written)
    (tmp_path / "table.xlsx").write_bytes(written.getvalue())
    found = told(graph.import_file("xlsx", tmp_path / "table.xlsx"))
    assert found == [(a, k, b, f"{y}-07-14") for a, k, b, y in TIES]


@pytest.mark.parametrize("word", ["EU", "UN", "Elbonia", "EU;LB", "Kosovo", "XK"])
def test_countries_without_a_code(word: str, tmp_path: Path) -> None:
    """XK is Kosovo; what has no code of ISO 3166-1 stays as it is, beside one that has."""
    data = read(tmp_path, f"source,target,source_country\nArden,Brook,{word}\n").dataset
    arden = data.actors["arden"]
    code = {"EU;LB": "LB", "Kosovo": "XK", "XK": "XK"}.get(word)
    assert (arden.country, arden.attributes.get("country")) == (
        code,
        None if code == "XK" else word.split(";", maxsplit=1)[0],
    )
