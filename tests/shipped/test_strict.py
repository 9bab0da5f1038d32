"""What strict checks still find in the shipped data: a list that may only become shorter."""

from __future__ import annotations

from pathlib import Path

from graph.checks.strict import unaccepted
from graph.loader import load_dataset

ROOT = Path(__file__).parent.parent.parent
BASELINE = Path(__file__).parent / "strict-baseline.txt"


def test_strict_findings_of_the_shipped_data_only_become_fewer() -> None:
    """Every strict finding of the shipped data is in the baseline, and every line of the baseline is still found."""
    found = {f"{each.code} {each.id}" for each in unaccepted(load_dataset(ROOT / "data"))}
    listed = [line for line in BASELINE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert listed == sorted(set(listed))
    assert not found - set(listed), "new findings: correct the data, or accept them in data/exceptions.yaml"
    assert not set(listed) - found, "no longer found: delete these lines from the baseline"
