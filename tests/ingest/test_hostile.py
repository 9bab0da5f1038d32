"""Files made to hurt: each gives one clear fault in bounded time and memory, and nothing is written."""

from __future__ import annotations

import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

MOST_SECONDS = 60
MOST_MEMORY = 1_500 * 2**20  # bytes of address space, of which Python and its libraries take a good part


def zip_bomb(path: Path) -> None:
    """Write a workbook of a few hundred KB that unpacks to 600 MiB."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as file:
            for _ in range(600):
                file.write(b"0" * 2**20)


def laughs(path: Path) -> None:
    """Write the billion laughs."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    path.write_text(f'<!DOCTYPE g [<!ENTITY l0 "lol">{entities}]><graphml><graph><node id="&l9;"/></graph></graphml>')


CASES: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "zip-bomb": ("xlsx", zip_bomb, "too-large"),
    "billion-laughs": ("graphml", laughs, "bad-file"),
    "deep-xml": ("gexf", lambda path: path.write_text("<gexf>" + "<nodes>" * 200_000), "too-deep"),
    "deep-json": ("json", lambda path: path.write_text('{"nodes":' + "[" * 500_000), "too-deep"),
    "deep-json-lines": ("ftm", lambda path: path.write_text('{"id":' * 500_000), "too-deep"),
    "deep-objects": ("stix", lambda path: path.write_text('{"objects":' * 500_000), "too-deep"),
    "giant-cell": ("csv", lambda path: path.write_text("source,target\na," + "x" * 5_000_000), "too-large"),
    "giant-number": ("json", lambda path: path.write_text('{"nodes":[],"edges":[' + "9" * 100_000 + "]}"), "bad-file"),
    "open-quote": ("csv", lambda path: path.write_text('source,target\n"' + "a,b\n" * 200_000), "bad-file"),
    "only-nul": (
        "csv",
        lambda path: path.write_bytes(b"source,target\n" + b"\0" * 100_000 + b",b\n"),
        "control-character",
    ),
}


@pytest.mark.parametrize("case", sorted(CASES))
def test_one_clear_fault_in_bounds(case: str, tmp_path: Path) -> None:
    """The import ends with exit code 1 and the fault's code, within a minute and 1.5 GB, and leaves nothing behind."""
    format, make, code = CASES[case]
    file = tmp_path / "file"
    make(file)
    done = subprocess.run(
        [sys.executable, "-m", "graph", "import", format, str(file), "--into", str(tmp_path / "data")],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=MOST_SECONDS,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY)),
    )
    assert done.returncode == 1, done.stderr[-500:]
    assert f"error[{code}]" in done.stderr, done.stderr[:500]
    assert "Traceback" not in done.stderr
    assert "should not have happened" not in done.stderr
    assert len(done.stderr) < 20_000
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
