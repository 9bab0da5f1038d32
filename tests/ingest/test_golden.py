"""Files of other tools become just the YAML of their golden folders, and their import tells just the golden text."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from graph.cli import main
from graph.loader import check_folder

HERE = Path(__file__).parent
FILES = HERE / "files"
BROKEN = HERE / "broken"
UPDATE = bool(os.environ.get("AXISGRAPH_UPDATE_GOLDEN"))
# a file that its name does not give away, or that needs more options
FORMATS = {"neo4j-import": "neo4j", "apoc.csv": "neo4j", "browser.csv": "neo4j", "gephi": "csv", "records.json": "json"}
MORE = {
    "gephi.gexf": ("--kinds", "close to=alliance"),
    "french.tsv": ("--publisher", "Un institut", "--reliability", "B", "--credibility", "2", "--title", "Dons"),
    "bare.csv": ("--no-header", "--map", "source=2,target=1", "--kind", "funding"),
    "persian.csv": ("--calendar", "persian"),
    "mapped.csv": ("--map", "source=wer,target=wem,date=tag", "--dates", "month-first", "--family", "support"),
}


def format_of(name: str) -> str:
    """Return the format that a file of the tests is in."""
    endings = {".stix.json": "stix", ".ftm.json": "ftm", ".tsv": "csv", ".net": "pajek", ".dl": "ucinet"}
    known = next((format for ending, format in endings.items() if name.endswith(ending)), None)
    return FORMATS.get(name) or known or name.rpartition(".")[2]


def assert_golden(path: Path, text: str) -> None:
    """Hold a text against a file, or write it there when the golden files are brought up to date."""
    if UPDATE:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8"), "AXISGRAPH_UPDATE_GOLDEN=1 takes the new text over"


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.iterdir()))
def test_files_of_other_tools(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The import writes the golden YAML, which passes `check`; a second import changes nothing."""
    monkeypatch.chdir(FILES)
    into = tmp_path / "data"
    command = ["import", format_of(name), name, "--into", str(into), *MORE.get(name, ())]
    assert main(command) == 0, capsys.readouterr().err
    printed, reported = capsys.readouterr()
    golden = HERE / "expected" / name
    written = {path.name: path.read_text(encoding="utf-8") for path in sorted(into.iterdir())}
    if UPDATE:
        shutil.rmtree(golden, ignore_errors=True)
    for file, text in written.items():
        assert_golden(golden / file, text)
    assert_golden(golden / "report.txt", f"{reported}{printed}".replace(str(into), "DIR"))
    assert {path.name for path in golden.iterdir()} == {*written, "report.txt"}
    dataset, faults = check_folder(into)
    assert dataset is not None
    assert not [fault for fault in faults if fault.code != "no-date-of-record"]
    assert all(link.claims for link in dataset.links.values())
    assert main(command) == 0
    assert "nothing to change" in capsys.readouterr().out
    assert {path.name: path.read_text(encoding="utf-8") for path in sorted(into.iterdir())} == written


@pytest.mark.parametrize("name", sorted(path.name for path in BROKEN.iterdir() if path.suffix != ".txt"))
def test_broken_files(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--strict` gives the faults, places and hints of the golden text, exit code 1, and nothing is written."""
    monkeypatch.chdir(BROKEN)
    assert main(["import", format_of(name), name, "--into", str(tmp_path / "data"), "--strict"]) == 1
    printed, reported = capsys.readouterr()
    assert printed == ""
    assert "Traceback" not in reported
    assert "internal error" not in reported
    assert_golden(BROKEN / f"{name}.txt", reported)
    assert not list(tmp_path.iterdir())


def test_faults_are_told_to_other_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--format json` gives the faults of a file, and the warnings of a good one, on standard output alone."""
    codes = {}
    for file in (BROKEN / "faults.csv", FILES / "excel.csv"):
        command = ["import", "csv", str(file), "--into", str(tmp_path / "data"), "--dry-run", "--format", "json"]
        code = main([*command, "--strict"])
        found = json.loads(capsys.readouterr().out)["diagnostics"]
        codes[file.name] = (code, found[0]["code"], found[0]["line"])
    assert codes == {"faults.csv": (1, "bad-date", 2), "excel.csv": (0, "no-date-of-record", 2)}
    assert not (tmp_path / "data").exists()
