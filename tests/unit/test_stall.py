"""Once much data is loaded, the garbage collector leaves it alone."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from graph import opening
from tests.builders import load_tables


def test_a_question_is_not_stalled_by_a_sweep_over_all_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was loaded is out of the collector's sight, from a number of links on."""
    load_tables(tmp_path / "data")
    before = gc.get_freeze_count()
    opening.load(tmp_path / "data")
    assert gc.get_freeze_count() == before
    monkeypatch.setattr(opening, "_MANY", 0)
    try:
        opening.load(tmp_path / "data")
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()
