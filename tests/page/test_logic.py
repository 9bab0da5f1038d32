"""The page's logic, run by Node: its own tests, and the vectors that hold it to Python's answers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.page.vectors import write_vectors

HERE = Path(__file__).parent / "js"


def node_path() -> str:
    """Return the path of Node.js: that of the machine, or the one in our virtual environment."""
    node = shutil.which("node") or shutil.which("node", path=str(Path(sys.executable).parent))
    assert node, "no Node.js: run scripts/install-readers"
    return node


def run_node(*files: Path, **environment: str) -> None:
    """Run test files with `node --test`; its report is the message of a failure."""
    ran = subprocess.run(
        [node_path(), "--test", *map(str, files)],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_page_answers_as_python_does(tmp_path: Path) -> None:
    """Paths, why-not, fallout, facets, dates, search: over random graphs and our data, every answer is the same."""
    write_vectors(tmp_path)
    run_node(HERE / "vectors.test.js", AXISGRAPH_VECTORS=str(tmp_path))


@pytest.mark.parametrize("file", [file for file in sorted(HERE.glob("*.test.js")) if file.stem != "vectors.test"])
def test_each_script_of_the_logic(file: Path) -> None:
    """The tests of a script pass in Node."""
    run_node(file)
