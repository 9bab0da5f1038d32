"""Imports into data that is there propose what may be one, take what is certain when asked, and respect judgements."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph
from graph.cli import main
from graph.loader import load_dataset

ACTORS = """- {id: heron-guard, name: Heron Guard, type: armed-group, country: LB, identifiers: {wikidata: Q990001}}
- {id: weirland, name: Weirland, type: state}
"""
NODES = """id,name,type,country,wikidata
hg,Guard of the Herons,armed group,LB,Q990001
h2,Herron Guard,armed group,LB,
wl,Weirland,state,,
egret-front,Egret Front,armed group,,
"""
EDGES = """source,target,kind
wl,hg,funding
wl,h2,funding
wl,egret-front,funding
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a data folder with a group that the file to import names by another name and the same number."""
    monkeypatch.delenv("AXISGRAPH_DATA", raising=False)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "actors.yaml").write_text(ACTORS, encoding="utf-8")
    (tmp_path / "data" / "links.yaml").write_text("[]\n", encoding="utf-8")
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "nodes.csv").write_text(NODES, encoding="utf-8")
    (tmp_path / "tables" / "edges.csv").write_text(EDGES, encoding="utf-8")
    return tmp_path / "data"


def brought(folder: Path, *more: str, format: str = "csv", name: str = "tables") -> int:
    """Import the tables into the folder and return the exit code."""
    return main(["import", format, str(folder.parent / name), "--into", str(folder), *more])


def judge(folder: Path, *words: str) -> None:
    """Judge a pair of the folder."""
    assert main(["duplicates", "--data", str(folder), "--judge", *words]) == 0


def actors(folder: Path) -> set[str]:
    """Return the ids of the actors of a folder."""
    return set(load_dataset(folder).actors)


def test_what_is_certain_is_proposed_and_taken_when_asked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without `--yes` the file is neither refused for good nor doubled: the matches are shown, nothing is written."""
    assert brought(folder) == 1
    err = capsys.readouterr().err
    assert "`Guard of the Herons` (hg) is certainly heron-guard: 100" in err
    assert "(herron-guard) may be heron-guard" in err
    assert "--yes" in err
    assert actors(folder) == {"heron-guard", "weirland"}
    assert brought(folder, "--yes") == 0
    assert actors(folder) == {"heron-guard", "weirland", "herron-guard", "egret-front"}
    links = load_dataset(folder).links.values()
    assert {link.target for link in links} == {"heron-guard", "herron-guard", "egret-front"}


def test_the_rest_is_left_to_be_judged(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A likely match comes in as an actor of its own, and `duplicates` lists the pair."""
    assert brought(folder, "--yes") == 0
    (pair,) = graph.load(folder).duplicates(types="actor")
    assert pair.ids == ("heron-guard", "herron-guard")


@pytest.mark.parametrize("ahead", [False, True], ids=["judged after an import", "judged before"])
def test_judgements_hold_for_an_import_and_the_next(
    folder: Path, capsys: pytest.CaptureFixture[str], *, ahead: bool
) -> None:
    """Judged the same, the actor of the file is that of the folder; judged different, it is proposed no more."""
    pair = ("herron-guard", "heron-guard")
    if not ahead:
        assert brought(folder, "--yes") == 0
    judge(folder, *pair, "different", *(["--ahead"] if ahead else []))
    capsys.readouterr()
    assert brought(folder, "--yes", "--replace") == 0
    assert "may be" not in capsys.readouterr().err
    assert "herron-guard" in actors(folder)
    assert not graph.load(folder).duplicates(types="actor")
    judge(folder, *pair, "same")
    nodes = folder.parent / "tables" / "nodes.csv"
    nodes.write_text(NODES + "ibis,Ibis Front,armed group,,\n", encoding="utf-8")
    assert brought(folder, "--yes", "--replace") == 0
    assert "herron-guard" not in actors(folder)
    assert {link.target for link in load_dataset(folder).links.values()} == {"heron-guard", "egret-front"}
    assert main(["check", "--data", str(folder)]) == 0
    assert brought(folder, "--yes") == 0


def test_a_merged_actor_is_found_by_its_old_id(folder: Path) -> None:
    """After `merge`, the next import of the file knows the actor that stayed."""
    assert brought(folder, "--yes") == 0
    assert main(["merge", "heron-guard", "herron-guard", "--yes", "--data", str(folder)]) == 0
    assert brought(folder, "--yes", "--replace") == 0
    assert actors(folder) == {"heron-guard", "weirland", "egret-front"}


@pytest.mark.parametrize(("format", "name"), [("json", "own.json"), ("csv", "own")])
def test_our_own_exports_are_joined_by_the_same_rules(
    folder: Path, format: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the export and the folder both have is one, what is new is added, and a second time changes nothing."""
    assert brought(folder, "--yes") == 0
    graph.load(folder).export(format).save(folder.parent / name)
    assert brought(folder, format=format, name=name) == 0
    assert "nothing to change" in capsys.readouterr().out
    other = folder.parent / "other"
    other.mkdir()
    (other / "links.yaml").write_text("[]\n", encoding="utf-8")
    guard = "- {id: guard, name: Heron Guard, type: armed-group, country: LB}\n"
    mine = f"{guard}- {{id: weirland, name: Weirland, type: state}}\n"
    (other / "actors.yaml").write_text(mine, encoding="utf-8")
    words = ["import", format, str(folder.parent / name), "--into", str(other)]
    assert main(words) == 1
    assert actors(other) == {"guard", "weirland"}
    assert main([*words, "--yes"]) == 0
    assert actors(other) == {"guard", "weirland", "herron-guard", "egret-front"}
    assert {link.target for link in load_dataset(other).links.values()} == {"guard", "herron-guard", "egret-front"}
    assert (other / "actors.yaml").read_text(encoding="utf-8") == mine
    assert main([*words, "--yes"]) == 0
    assert "nothing to change" in capsys.readouterr().out


def test_an_id_that_means_two_things_is_given_anew(folder: Path) -> None:
    """A link of the file with the id of another link of the folder comes in under an id with a number."""
    assert brought(folder, "--yes") == 0
    graph.load(folder).export("json").save(folder.parent / "own.json")
    other = folder.parent / "other"
    other.mkdir()
    (other / "actors.yaml").write_text(
        "- {id: weirland, name: Weirland, type: state}\n- {id: reeds, name: Reeds, type: party}\n", encoding="utf-8"
    )
    link = "- {id: weirland-funding-egret-front, source: weirland, target: reeds, kind: funding}\n"
    (other / "links.yaml").write_text(link, encoding="utf-8")
    assert main(["import", "json", str(folder.parent / "own.json"), "--into", str(other), "--yes"]) == 0
    data = load_dataset(other)
    assert data.links["weirland-funding-egret-front"].target == "reeds"
    assert data.links["weirland-funding-egret-front-2"].target == "egret-front"
