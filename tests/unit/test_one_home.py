"""What the package does in many places has one home: suggestions and the order of confidences."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.diagnostics.asked_back import did_you_mean
from graph.records.grades import level_of, strongest, weakest

PACKAGE = Path(__file__).parents[2] / "graph"


def lines_with(text: str) -> list[str]:
    """Return the modules of the package that hold `text`, examples in docstrings left out."""
    lines = ((path, line.strip()) for path in PACKAGE.rglob("*.py") for line in path.read_text("utf-8").split("\n"))
    return [path.name for path, line in lines if text in line and not line.startswith(("'", "(", '"""'))]


@pytest.mark.parametrize(
    ("text", "home"),
    [("did you mean", ["asked_back.py"]), ("CONFIDENCES.index", []), ("STATUSES.index", [])],
)
def test_it_is_written_once(text: str, home: list[str]) -> None:
    """A second place would word or order it differently one day."""
    assert lines_with(text) == home


def test_a_slip_is_asked_about() -> None:
    """One or several may be meant; without any the help is what the caller says otherwise."""
    assert did_you_mean("iran") == "did you mean `iran`?"
    assert did_you_mean("iran", "", "iraq", aside=" (a.yaml:1)") == "did you mean `iran` or `iraq` (a.yaml:1)?"
    assert did_you_mean(None, otherwise="the kinds are a, b") == "the kinds are a, b"
    assert did_you_mean() == ""


def test_confidences_are_in_order() -> None:
    """From low to high; the weakest and the strongest follow the same order."""
    assert sorted(["high", "low", "moderate"], key=level_of) == ["low", "moderate", "high"]
    assert weakest(["high", "low", "moderate"]) == "low"
    assert strongest(["low", "high", "moderate"]) == "high"
