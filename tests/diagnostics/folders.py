"""The broken data folders beside the tests, and the faults that are found in them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from graph.checks.strict import findings
from graph.diagnostics import Diagnostic
from graph.loader import check_folder

HERE = Path(__file__).parent
CASES = HERE / "cases"
MANY = HERE / "many"
UPDATE = bool(os.environ.get("AXISGRAPH_UPDATE_GOLDEN"))


def faults(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Diagnostic, ...]:
    """Return the faults of a copy of `folder` that is called `data`."""
    shutil.copytree(folder, tmp_path / "data", ignore=shutil.ignore_patterns("expected.*"))
    if folder.name == "too-large":
        with (tmp_path / "data" / "actors.yaml").open("wb") as file:
            file.truncate(300 * 2**20)  # a hole, which takes no room on the disk
    monkeypatch.chdir(tmp_path)
    dataset, found = check_folder("data")
    strict = dataset and folder.name not in {fault.code for fault in found}
    return (*found, *findings(dataset)) if dataset and strict else found


def assert_golden(expected: Path, text: str) -> None:
    """Compare `text` with the golden file, or write it there when AXISGRAPH_UPDATE_GOLDEN is set."""
    if UPDATE:
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8"), "AXISGRAPH_UPDATE_GOLDEN=1 takes the new text over"
