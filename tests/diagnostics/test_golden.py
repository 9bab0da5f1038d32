"""Every code has a broken folder, and the text that a person reads about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.diagnostics import CODES, render
from graph.loader import check_folder

from .folders import CASES, assert_golden, faults

# A case shows its own code alone, but for faults that show how reading goes on after it.
ALSO = {
    "not-utf8": {"bad-value"},
    "tag": {"wrong-type"},
    "yaml-syntax": {"bad-value"},
}

OF_IMPORTS = {"bad-file"}  # shown by tests/ingest
OF_OTHERS = {
    "archive-missing",
    "archive-differs",
    "archive-damaged",
    "no-such-claim",
    "no-such-hypothesis",
}  # shown by tests/archive and tests/weighing
OF_DATA = sorted(set(CODES) - OF_IMPORTS - OF_OTHERS)


def test_every_code_has_a_case() -> None:
    """Every code of the registry has a folder that shows it, and every folder a code."""
    assert {path.name for path in CASES.iterdir()} == set(OF_DATA)


@pytest.mark.parametrize("code", OF_DATA)
def test_text_of_a_fault(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken folder gives the faults, places and hints of its golden text."""
    found = faults(CASES / code, tmp_path, monkeypatch)
    assert_golden(CASES / code / "expected.txt", render(found))
    assert code in {each.code for each in found}
    assert {each.code for each in found} <= {code} | ALSO.get(code, set())


@pytest.mark.parametrize("code", OF_DATA)
def test_places_lie_in_their_files(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every place of a fault, and of what it refers to, is a line and a column that its file has."""
    for each in faults(CASES / code, tmp_path, monkeypatch):
        for place in (each.place, *(other for _, other in each.related)):
            if place.line:
                lines = Path(place.file).read_text(encoding="utf-8", errors="replace").splitlines()
                assert place.column <= len(lines[place.line - 1]) + 1


def test_the_docs_list_every_code() -> None:
    """The table of docs/diagnostics.md has a row for each code, with the registry's severity and meaning."""
    page = (Path(__file__).parents[2] / "docs" / "diagnostics.md").read_text(encoding="utf-8")
    rows = [line.split(" | ")[:3] for line in page.partition("## Codes")[2].splitlines() if line.startswith("| `")]
    assert rows == [[f"| `{name}`", code.severity, code.meaning] for name, code in CODES.items()]


def test_the_real_data_has_no_fault() -> None:
    """The data set of this repository has neither errors nor warnings; tests/shipped holds its strict findings."""
    dataset, found = check_folder(Path(__file__).parents[2] / "data")
    assert dataset is not None
    assert found == ()
