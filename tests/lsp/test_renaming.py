"""A rename reaches every field of every model that holds ids, and so do the references that an editor lists."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.lsp.desk import Desk
from graph.lsp.edits import applied
from graph.lsp.renaming import renamed
from graph.records.model import Record
from graph.records.references import NOTED, REFERENCES, references_in

from .editor import write

DATA = {
    "dataset.yaml": "title: T\ncore: [weir]\ncolumns: [{title: C, actors: [weir]}]\n",
    "actors.yaml": """\
- {id: weir, name: Weir, type: state}
- {id: reeds, name: Reeds, type: party, not_to_confuse_with: [weir]}
- {id: mill, name: Mill, type: party, former_ids: [old-mill]}
""",
    "sources.yaml": """\
- {id: gazette, title: G, publisher: P, reliability: A}
- {id: copy, title: C, publisher: Q, reliability: A, derives_from: gazette}
""",
    "kinds.yaml": "- {id: pay, label: pay, family: support}\n",
    "links.yaml": """\
- {id: pays, source: weir, target: reeds, kind: pay, claims: [{source: gazette, stance: supports, credibility: 2}]}
- {id: back, source: reeds, target: weir, kind: pay, claims: [{source: gazette, stance: supports, credibility: 2}]}
""",
    "events.yaml": """\
- {id: talks, name: Talks, date: 2011, roles: [{actor: weir, role: party}], claims: []}
- {id: treaty, name: Treaty, date: 2012, roles: [{actor: reeds, role: party}], responds_to: [talks], claims: []}
""",
    "stories.yaml": """\
- id: how
  title: How
  steps:
    - {title: A, focus: weir, sentences: [{text: T., links: [pays], events: [talks]}], show: [weir]}
    - {title: B, path: {from: weir, to: reeds}, select: pays, filter: {kinds: [pay], without: [pays], via: [weir]},
       sentences: [{text: T., links: [pays]}]}
    - {title: C, path: {from: reeds, to: weir}, sentences: [{text: T., links: [back]}]}
""",
    "exceptions.yaml": "- {id: x, code: single-source, records: [pays, weir, gazette, talks], reason: R.}\n",
    "identities.yaml": """\
- {id: a, records: [weir, reeds], verdict: different}
- {id: b, records: [pays, back], table: links, verdict: different}
- id: c
  records: [mill, old-mill]
  verdict: same
  merged: mill
  changes: [{table: actors, id: mill, path: aliases/0, after: '"Old Mill"'}]
""",
}
RENAMED = (("actors", "weir"), ("links", "pays"), ("sources", "gazette"), ("events", "talks"), ("kinds", "pay"))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Return a folder in which every field that holds ids has one."""
    desk = Desk(write(tmp_path_factory.mktemp("named") / "data", DATA))
    assert not desk.check().diagnostics
    return desk


def holding(record: Record, path: tuple[str | int, ...]) -> tuple[type[Record], str]:
    """Return the model and the field, by its Python name, that a path leads to."""
    at, name = record, ""
    for step in path:
        value = at
        if isinstance(step, str):
            holder = at
            fields = type(at).model_fields
            name = next(own for own, info in fields.items() if (info.alias or own) == step)
            value = getattr(at, name)
        elif isinstance(at, tuple):
            value = at[step]
        at = value
    return type(holder), name


def test_the_folder_has_an_id_in_every_field_that_holds_ids(desk: Desk) -> None:
    """A field of ids that a model is given needs an id in this file too."""
    assert desk.snapshot
    seen = {holding(row.record, path) for _, row in desk.snapshot.entries() for path, *_ in references_in(row.record)}
    assert seen == {(model, name) for each in (REFERENCES, NOTED) for model, names in each.items() for name in names}


def ids_left(desk: Desk, table: str, id: str) -> Iterator[str]:
    """Yield the fields that name a record."""
    assert desk.snapshot
    for of, row in desk.snapshot.entries():
        for path, named, tables in references_in(row.record):
            if named == id and table in tables:
                yield f"{of}: {'.'.join(map(str, path))}"


@pytest.mark.parametrize(("table", "id"), RENAMED)
def test_every_mention_gets_the_new_id(desk: Desk, table: str, id: str) -> None:
    """No field keeps the old id, in no file, and as many name the new one; the data has no faults."""
    snapshot = desk.check()
    before = sorted(ids_left(desk, table, id))
    assert before
    assert len([each for each in snapshot.mentions(table, id) if not each.defines]) == len(before)
    texts: dict[Path, str] = {}
    for path, read in snapshot.checked.files.items():
        changes = [each for each in renamed(desk, snapshot, table, id, "quite-new") if each.path == path]
        texts[path] = applied(read.text.text, changes)
    assert not desk.check(texts).diagnostics
    assert not list(ids_left(desk, table, id))
    assert sorted(ids_left(desk, table, "quite-new")) == before


def test_the_note_of_a_merge_keeps_its_ids(desk: Desk) -> None:
    """A merge is noted by the ids of its day: a rename leaves them, and the references show them."""
    snapshot = desk.check()
    assert {each.path.name for each in renamed(desk, snapshot, "actors", "mill", "quite-new")} == {"actors.yaml"}
    assert {each.path.name for each in snapshot.mentions("actors", "mill")} == {"actors.yaml", "identities.yaml"}
