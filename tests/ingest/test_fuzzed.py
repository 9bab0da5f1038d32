"""Inputs that once ended in an exception of a library give data or errors; `scripts/fuzz.py` looks for more."""

from __future__ import annotations

import importlib
import random
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "tests" / "fuzzing"


def script(name: str) -> ModuleType:
    """Return a script, which finds those beside it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "scripts"))
        return importlib.import_module(name)


@pytest.fixture(scope="module")
def targets() -> ModuleType:
    """Return what the fuzzer runs."""
    return script("fuzz_targets")


@pytest.fixture(scope="module")
def fuzz() -> ModuleType:
    """Return the fuzzer."""
    return script("fuzz")


def test_what_once_failed_is_data_or_errors(targets: ModuleType, caplog: pytest.LogCaptureFixture) -> None:
    """No other exception, and nothing in the log of a library."""
    run = targets.targets()
    kept = sorted(KEPT.iterdir())
    figures = (ROOT / "docs" / "reliability-of-the-tool.md").read_text(encoding="utf-8")
    assert f"found {len(kept)} kinds of faults" in figures
    for path in kept:
        run[path.name.partition("-")[0]](path.read_bytes())
    assert [record.getMessage() for record in caplog.records] == []


def test_the_fuzzer_finds_what_is_wrong(fuzz: ModuleType, tmp_path: Path) -> None:
    """An exception is kept with its input, once a place; the same seed gives the same inputs."""
    seen = []

    def broken(data: bytes) -> None:
        seen.append(data)
        if b"9" in data:
            raise ValueError("nine")

    fuzzer = fuzz.Fuzzer(tmp_path / "found", 0)
    for _ in range(2):
        chance = random.Random(3)
        for _ in range(300):
            fuzzer.run("json", broken, fuzz.changed(b"{}", [b"[]"], chance))
    assert seen[:300] == seen[300:]
    assert fuzzer.runs == 600
    assert sorted(path.name for path in (tmp_path / "found").iterdir()) == ["json-000", "last"]
    assert b"9" in (tmp_path / "found" / "json-000").read_bytes()


@pytest.mark.full
def test_some_thousand_inputs(fuzz: ModuleType, tmp_path: Path) -> None:
    """Changed seeds of every importer and of the YAML reader."""
    fuzzer = fuzz.Fuzzer(tmp_path / "found", 0)
    chance = random.Random(7)
    for name, target in fuzz.targets().items():
        pool = fuzz.seeds(name)
        for _ in range(300):
            fuzzer.run(name, target, fuzz.changed(chance.choice(pool), pool, chance))
    assert fuzzer.faults == {}
