"""Ids that records had before still lead to them, and ids of deleted records say why they are gone."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph
from graph.api import Graph
from graph.cli import main
from graph.errors import UnknownId
from graph.former import RenamedId
from graph.loader import check_folder

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
    with pytest.warns(RenamedId, match="`nordland` is now `norland`"):
        assert [path.actors for path in renamed.paths("nordland", "reeds")] == [("norland", "reeds")]
    with pytest.warns(RenamedId):
        assert renamed.show("old-link")[0].id == "l"
    with pytest.warns(RenamedId):
        assert len(renamed.links(source="old-norland")) == 1
    with pytest.warns(RenamedId):
        assert not renamed.paths("norland", "reeds", without=["old-link"])
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
