"""The scripts of the page that need no browser, tested by Node.js."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = [file for file in sorted((Path(__file__).parent / "js").glob("*.test.js")) if file.name != "vectors.test.js"]


@pytest.mark.parametrize("file", TESTS, ids=lambda file: file.name.removesuffix(".test.js"))
def test_scripts(file: Path) -> None:
    """Every claim in the file holds."""
    node = shutil.which("node") or shutil.which("node", path=str(Path(sys.executable).parent))
    assert node, "no Node.js: run scripts/install-readers"
    done = subprocess.run(
        [node, "--test", "--test-reporter=tap", str(file)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
