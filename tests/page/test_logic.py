"""The page's logic, run by Node: its own tests, and the vectors that hold it to Python's answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.examples import SHARE
from tests.page.node import run_node
from tests.page.vectors import write_vectors

HERE = Path(__file__).parent / "js"


def run_tests(file: Path, **environment: str) -> None:
    """Run a file of tests with `node --test`; its report is the message of a failure."""
    ran = run_node("--test", str(file), **environment)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_page_answers_as_python_does(tmp_path: Path) -> None:
    """Paths, why-not, fallout, facets, dates, search: over random graphs and our data, every answer is the same."""
    write_vectors(tmp_path, graphs=60 if SHARE == 1 else 40)
    run_tests(HERE / "vectors.test.js", AXISGRAPH_VECTORS=str(tmp_path))


@pytest.mark.parametrize("file", [file for file in sorted(HERE.glob("*.test.js")) if file.stem != "vectors.test"])
def test_each_script_of_the_logic(file: Path) -> None:
    """The tests of a script pass in Node."""
    run_tests(file)
