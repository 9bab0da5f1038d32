"""Ids that records had before still lead to them, and ids of deleted records say why they are gone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

import graph
from graph.api import Graph
from graph.cli import main
from graph.errors import UnknownId
from graph.former import RenamedId
from graph.loader import check_folder
from graph.reading.entries import TABLES
from graph.records.fields import Slug
from graph.records.model import DatasetInfo, Rewrite
from graph.records.references import NOTED, REFERENCES

ACTORS = """
- {id: norland, name: Norland, type: state, former_ids: [nordland, old-norland]}
- {id: reeds, name: Reeds, type: armed-group}
"""
LINKS = """
- {id: l, source: norland, target: reeds, kind: funding, claims: [], former_ids: [old-link]}
"""
INFO = "{title: T, removed: {ghost: the same as reeds}}"


def folder(at: Path, actors: str = ACTORS) -> Path:
    """Write a data folder."""
    for name, text in (("actors", actors), ("links", LINKS), ("dataset", INFO)):
        (at / f"{name}.yaml").write_text(text, encoding="utf-8")
    return at


@pytest.fixture
def renamed(tmp_path: Path) -> Graph:
    """Return a graph whose records had other ids before."""
    return graph.load(folder(tmp_path))


def test_every_question_takes_former_ids(renamed: Graph) -> None:
    """Where an id is taken, a former one is, alone and in lists, with a warning that names both."""
    with pytest.warns(RenamedId, match="`nordland` is now `norland`") as said:
        assert [path.actors for path in renamed.paths("nordland", "reeds")] == [("norland", "reeds")]
    assert said[0].filename == __file__, "the warning names the line that asked"
    with pytest.warns(RenamedId):
        assert renamed.show("old-link")[0].id == "l"
    with pytest.warns(RenamedId):
        assert len(renamed.links(source="old-norland")) == 1
    with pytest.warns(RenamedId) as said:
        assert not renamed.paths("norland", "reeds", without=["old-link"])
    assert said[0].filename == __file__
    with pytest.warns(RenamedId):
        assert renamed.neighbours("nordland").to_dict()


def test_a_removed_id_says_why(renamed: Graph) -> None:
    """The error for the id of a deleted record gives the reason."""
    with pytest.raises(UnknownId, match="`ghost` was removed: the same as reeds"):
        renamed.paths("ghost", "reeds")


def test_the_command_line_notes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The note goes to standard error, the answer to standard output."""
    assert main(["--data", str(folder(tmp_path)), "path", "nordland", "reeds"]) == 0
    out, err = capsys.readouterr()
    assert "1 path from Norland to Reeds" in out
    assert "note: `nordland` is now `norland`" in err


@pytest.mark.parametrize("former", ["norland", "nordland"])
def test_a_former_id_leads_to_one_record(tmp_path: Path, former: str) -> None:
    """A former id that another record has, now or before, is an error at its place."""
    clash = ACTORS.replace("type: armed-group", f"type: armed-group, former_ids: [{former}]")
    data, faults = check_folder(folder(tmp_path, clash))
    assert data is None
    assert [(each.code, each.place.line) for each in faults if each.severity == "error"] == [("duplicate-id", 3)]


OWN_IDS = {"id", "former_ids", "class_", "role", "code", "claim", "removed"}  # and names that no record has


def models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Yield a model and those of its parts."""
    yield model
    for info in model.model_fields.values():
        for part in parts(info.annotation):
            if isinstance(part, type) and issubclass(part, BaseModel):
                yield from models(part)


def parts(annotation: Any) -> Iterator[Any]:
    """Yield an annotation and all that it is made of."""
    yield annotation
    for each in get_args(annotation):
        yield from parts(each)


def test_every_id_in_a_record_is_a_known_reference() -> None:
    """A field that holds ids is the record's own, or one that former ids are read in: none is forgotten."""
    pattern = get_args(Slug)[1]
    for model in {each for table in (*TABLES.values(), DatasetInfo) for each in models(table)}:
        ids = {
            name
            for name, info in model.model_fields.items()
            if any(each is pattern for each in (*parts(info.annotation), *info.metadata))
        }
        own = OWN_IDS - {"id"} if model is Rewrite else OWN_IDS
        assert ids - own == {*REFERENCES.get(model, ()), *NOTED.get(model, ())}, model.__name__


WITH_ALL = {
    "actors": """
- {id: norland, name: Norland, type: state, former_ids: [nordland]}
- {id: reeds, name: Reeds, type: party, not_to_confuse_with: [nordland]}
""",
    "sources": """
- {id: gazette, title: G, publisher: P, reliability: A, former_ids: [old-gazette]}
- {id: copy, title: C, publisher: Q, reliability: A, derives_from: old-gazette}
""",
    "kinds": "- {id: pay, label: pay, family: support, former_ids: [old-pay]}\n",
    "links": """
- {id: l, source: nordland, target: reeds, kind: old-pay, former_ids: [old-l],
   claims: [{source: old-gazette, stance: supports, credibility: 2}]}
""",
    "events": """
- {id: talks, name: Talks, date: 2011, roles: [{actor: nordland, role: party}], claims: [], former_ids: [old-talks]}
- {id: treaty, name: Treaty, date: 2012, roles: [{actor: norland, role: party}], responds_to: [old-talks], claims: []}
""",
    "stories": """
- id: how
  title: How
  former_ids: [old-how]
  steps:
    - {title: A, focus: nordland, sentences: [{text: T., links: [old-l], events: [old-talks]}], show: [nordland]}
    - {title: B, path: {from: nordland, to: reeds}, select: old-l, filter: {kinds: [old-pay], without: [old-l]},
       sentences: [{text: T., links: [l]}]}
""",
    "exceptions": "- {id: x, code: single-source, records: [old-l], reason: R.}\n",
    "dataset": "{title: T, core: [nordland], removed: {ghost: the same as reeds}}",
}


def written(at: Path, **tables: str) -> Path:
    """Write the data folder in which every reference is by a former id, with other tables in place of its own."""
    for name, text in (WITH_ALL | tables).items():
        (at / f"{name}.yaml").write_text(text, encoding="utf-8")
    return at


def test_records_refer_by_former_ids(tmp_path: Path) -> None:
    """A reference by a former id leads to the record, with a warning at its place, and is loaded by its present id."""
    data, faults = check_folder(written(tmp_path))
    assert data is not None
    assert {(each.code, each.severity) for each in faults} == {("former-id", "warning")}
    assert len(faults) == 17
    plain = [data.info.to_dict() | {"removed": None}] + [
        record.to_dict() | {"former_ids": None} for table in TABLES for record in getattr(data, table).values()
    ]
    assert not any(former in json.dumps(plain) for former in ("nordland", "old-"))


def test_data_by_former_and_by_present_ids_are_the_same(tmp_path: Path) -> None:
    """Two versions that differ in the ids that references are written by do not differ."""
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
    old = written(tmp_path / "old")
    new = written(tmp_path / "new")
    links = (new / "links.yaml").read_text().replace("nordland", "norland").replace("kind: old-pay", "kind: pay")
    (new / "links.yaml").write_text(links)
    assert not graph.load(old).diff(graph.load(new))


def test_an_id_of_one_table_is_no_former_id_of_another(tmp_path: Path) -> None:
    """An id means a record of the table that is asked for, whatever records of other tables have or had it."""
    events = WITH_ALL["events"].replace("old-talks", "reeds-then").replace("id: treaty", "id: nordland")
    axis = graph.load(written(tmp_path, events=events, stories="[]"))
    with pytest.warns(RenamedId, match="`nordland` is now `norland`"):
        assert axis.paths("nordland", "reeds").start == "norland"
    assert [each.what for each in axis.show("nordland")] == ["event"]
    with pytest.raises(UnknownId):
        axis.paths("reeds-then", "reeds")


@pytest.mark.parametrize(
    "query",
    [
        'MATCH (a)-[r]->(b) WHERE a.id = "nordland" RETURN b.id',
        'MATCH (a)-[r]->(b) WHERE id(a) = "nordland" RETURN b.id',
        'MATCH (a {id: "nordland"})-[r]->(b) RETURN b.id',
        'MATCH (a)-[r]->(b) WHERE a.id IN ["x", "nordland"] RETURN b.id',
        'MATCH (a)-[r]->(b) WHERE r.id = "old-l" RETURN b.id',
    ],
)
def test_cypher_compares_former_ids(tmp_path: Path, query: str) -> None:
    """An id in a query may be a former one; the id of a removed record is answered with the reason."""
    axis = graph.load(written(tmp_path))
    with pytest.warns(RenamedId):
        assert axis.cypher(query).rows == (("reeds",),)
    with pytest.raises(UnknownId, match="`ghost` was removed: the same as reeds"):
        axis.cypher(query.replace("nordland", "ghost").replace("old-l", "ghost"))


def test_cypher_takes_the_former_label_of_a_kind(tmp_path: Path) -> None:
    """A link has the label of its kind and those that the kind had."""
    axis = graph.load(written(tmp_path))
    assert axis.cypher("MATCH (a)-[r:old_pay]->(b) RETURN r.id").rows == (("l",),)


def test_search_finds_former_ids_and_says_why_one_is_gone(tmp_path: Path) -> None:
    """A former id finds its record, of every table; the id of a removed record finds the reason."""
    axis = graph.load(written(tmp_path))
    for former, type, id in (
        ("old-gazette", "source", "gazette"),
        ("old-talks", "event", "talks"),
        ("old-l", "link", "l"),
    ):
        best = axis.search(former)[0]
        assert (best.type, best.id, best.matched) == (type, id, former)
    gone = axis.search("ghost")
    assert gone.removed == gone.to_dict()["removed"] == "the same as reeds"
    assert "`ghost` was removed: the same as reeds" in str(gone)


def test_removed_ids_are_gone(tmp_path: Path) -> None:
    """An id that is listed as removed and is in use, now or before, is an error where it is listed."""
    info = "{title: T, removed: {norland: a, nordland: b, old-pay: c, how: d, funding: e, gone: f}}"
    data, faults = check_folder(written(tmp_path, dataset=info, stories=WITH_ALL["stories"]))
    assert data is None
    errors = [each.message for each in faults if each.severity == "error"]
    assert [text.split("`")[3] for text in errors] == ["norland", "nordland", "old-pay", "how", "funding"]


def test_a_reference_to_a_removed_record_says_why(tmp_path: Path) -> None:
    """The error of a reference to the id of a removed record gives the reason."""
    links = WITH_ALL["links"].replace("target: reeds", "target: ghost")
    data, faults = check_folder(written(tmp_path, links=links))
    assert data is None
    errors = [each for each in faults if each.severity == "error"]
    assert [(each.code, each.message) for each in errors] == [
        ("unknown-actor", "link `l` names `ghost`, which was removed: the same as reeds")
    ]


def test_an_import_finds_actors_by_their_former_ids(tmp_path: Path) -> None:
    """An actor of a file with the former id of an actor of the data is that actor."""
    into = written(tmp_path)
    file = tmp_path.parent / f"{tmp_path.name}.csv"
    file.write_text("source,target,kind\nnordland,reeds,funding\n", encoding="utf-8")
    imported = graph.import_file("csv", file, into=into)
    assert [(each.source, each.target) for each in imported.dataset.links.values()] == [("norland", "reeds")]
    assert not imported.dataset.actors


def test_every_field_of_a_record_is_apart_from_its_label(tmp_path: Path) -> None:
    """A label of any length has a space behind it where a record is shown."""
    said = str(graph.load(written(tmp_path)).show("reeds")[0])
    assert "do not confuse: norland" in said
    assert all(re.match(r"  [a-z ]+: +\S", line) for line in said.splitlines() if re.match(r"  [a-z ]+:", line))
