"""`duplicates`, `merge` and `split` as a person meets them."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from graph.cli import main

ACTORS = """- {id: heron-guard, name: Heron Guard, type: armed-group, country: LB}
- {id: herron-guard, name: Herron Guard, type: armed-group, country: LB}
- {id: weirland, name: Weirland, type: state}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a data folder with two spellings of a group, without colour or a name of the judge in the environment."""
    for name in ("FORCE_COLOR", "AXISGRAPH_DATA", "AXISGRAPH_BY"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "actors.yaml").write_text(ACTORS, encoding="utf-8")
    (tmp_path / "links.yaml").write_text("[]\n", encoding="utf-8")
    return tmp_path


def run(*words: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Run a command on the folder."""
    code = main([*words, "--data", str(folder)])
    out, err = capsys.readouterr()
    return code, out, err


def pairs(folder: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Return the pairs that `duplicates` lists, as JSON."""
    code, out, err = run("duplicates", "--format", "json", folder=folder, capsys=capsys)
    assert (code, err) == (0, "")
    return json.loads(out)["pairs"]


def test_a_pair_is_listed_judged_and_listed_no_more(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Text, JSON and CSV agree on the pair; once judged different, none has it."""
    (pair,) = pairs(folder, capsys)
    _, text, _ = run("duplicates", folder=folder, capsys=capsys)
    assert "heron-guard and herron-guard" in text
    _, table, _ = run("duplicates", "--format", "csv", folder=folder, capsys=capsys)
    (row,) = csv.DictReader(StringIO(table))
    assert [row["id_1"], row["id_2"], float(row["score"])] == [*pair["ids"], pair["score"]]
    words = ("--judge", "herron-guard", "heron-guard", "different", "--by", "A. Editor", "--date", "2026-01-02")
    code, out, _ = run("duplicates", *words, "--note", "Two charters.", folder=folder, capsys=capsys)
    assert (code, "judged different" in out) == (0, True)
    assert "date: 2026-01-02" in (folder / "identities.yaml").read_text(encoding="utf-8")
    assert pairs(folder, capsys) == []


def test_merge_shows_then_writes_and_split_undoes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without `--yes` both only show; the old id leads to the record that stays."""
    before = (folder / "actors.yaml").read_text(encoding="utf-8")
    code, out, err = run("merge", "heron-guard", "herron-guard", folder=folder, capsys=capsys)
    assert code == 0
    assert "@@" in out
    assert "nothing was written" in err
    assert (folder / "actors.yaml").read_text(encoding="utf-8") == before
    assert run("merge", "heron-guard", "herron-guard", "--yes", folder=folder, capsys=capsys)[0] == 0
    code, out, _ = run("show", "herron-guard", folder=folder, capsys=capsys)
    assert (code, "Heron Guard" in out) == (0, True)
    assert run("fmt", "--check", folder=folder, capsys=capsys)[0] in (0, 1)
    assert run("check", folder=folder, capsys=capsys)[0] == 0
    assert run("split", "herron-guard", "--yes", folder=folder, capsys=capsys)[0] == 0
    _, out, _ = run("show", "herron-guard", folder=folder, capsys=capsys)
    assert "Herron Guard" in out


@pytest.mark.parametrize(
    ("words", "said", "code"),
    [
        (("duplicates", "--judge", "heron-guard", "heron", "same"), "heron", 1),
        (("duplicates", "--judge", "heron-guard", "herron-guard", "equal"), "no verdict `equal`", 2),
        (("duplicates", "--judge", "heron-guard", "herron-guard", "same", "--date", "soon"), "--date soon", 2),
        (("duplicates", "--note", "Why."), "`--note` needs `--judge`", 2),
        (("duplicates", "--type", "person"), "no type `person`", 2),
        (("merge", "heron-guard", "heron-guard"), "one record", 2),
        (("split", "heron-guard"), "no merge", 1),
    ],
)
def test_wrong_words_are_refused(
    words: tuple[str, ...], said: str, code: int, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each error says what is wrong, in one line, and nothing is written."""
    found, _, err = run(*words, folder=folder, capsys=capsys)
    assert (found, said in err) == (code, True), err
    assert not (folder / "identities.yaml").exists()
