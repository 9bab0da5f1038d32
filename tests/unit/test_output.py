"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from graph.errors import OutputError
from graph.output import refuse_to_overwrite, write_text


def leftovers(folder: Path) -> list[str]:
    """Return the names in `folder`."""
    return sorted(path.name for path in folder.iterdir())


def test_text_is_written_as_utf8_with_line_feeds(tmp_path: Path) -> None:
    """Every character arrives, in UTF-8, and line ends stay as they are on every system."""
    write_text(tmp_path / "a.txt", "حزب الله\nß\r\n")
    assert (tmp_path / "a.txt").read_bytes() == "حزب الله\nß\r\n".encode()
    assert leftovers(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """When the disk is full at any step, the old file keeps its content and nothing is left beside it."""
    target = tmp_path / "a.txt"
    target.write_text("old")

    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if step == "write":
        opened = os.fdopen

        def broken(*given: Any, **more: Any) -> Any:
            file = opened(*given, **more)
            file.write = full
            return file

        monkeypatch.setattr(os, "fdopen", broken)
    else:
        monkeypatch.setattr(os, step, full)
    with pytest.raises(OutputError, match="No space left"):
        write_text(target, "new")
    assert target.read_text() == "old"
    assert leftovers(tmp_path) == ["a.txt"]


def test_an_interruption_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupt from the keyboard passes on, and leaves no part of the new file."""
    target = tmp_path / "a.txt"
    target.write_text("old")

    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_text(target, "new")
    assert target.read_text() == "old"
    assert leftovers(tmp_path) == ["a.txt"]


def test_a_full_disk_for_real(tmp_path: Path) -> None:
    """With a limit on file size set by the system, `render` fails with one line and the old page stays whole."""
    target = tmp_path / "axis.html"
    target.write_text("old page")
    program = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000));"
        "from graph.cli import main; sys.exit(main(['render', '-o', sys.argv[1]]))"
    )
    done = subprocess.run([sys.executable, "-c", program, str(target)], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "cannot be written: File too large" in done.stderr
    assert "Traceback" not in done.stderr
    assert target.read_text() == "old page"
    assert leftovers(tmp_path) == ["axis.html"]


def test_permissions_and_links_stay(tmp_path: Path) -> None:
    """An existing file keeps its permissions, and a symbolic link still points to it."""
    target, alias = tmp_path / "a.txt", tmp_path / "alias"
    target.write_text("old")
    target.chmod(0o640)
    alias.symlink_to(target)
    write_text(alias, "new")
    assert alias.is_symlink()
    assert target.read_text() == "new"
    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("name", ["links.yaml", "new.yaml", "links", "NOTES.md", "."])
def test_the_data_is_never_written_over(tmp_path: Path, name: str) -> None:
    """Output never goes over a file of the data folder, nor beside it as YAML, nor over a folder."""
    (tmp_path / "links.yaml").touch()
    (tmp_path / "NOTES.md").touch()
    (tmp_path / "links").mkdir()
    with pytest.raises(OutputError):
        refuse_to_overwrite(tmp_path / name, tmp_path)


def test_a_page_beside_the_data_is_fine(tmp_path: Path) -> None:
    """A new page may be written into the data folder, and anything elsewhere."""
    refuse_to_overwrite(tmp_path / "data" / "axis.html", tmp_path / "data")
    refuse_to_overwrite(tmp_path / "axis.html", tmp_path / "data")
