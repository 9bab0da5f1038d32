"""A working folder beside what a command writes; what a killed command left there is cleared away."""

from __future__ import annotations

import glob
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from graph.errors import OutputError
from graph.output.locks import lock

__all__ = ["stage_beside"]

_ENDING: Final = ".axisgraph-stage"


@contextmanager
def stage_beside(path: Path) -> Iterator[Path]:
    """Give a new folder in that of `path`, on the same file system, which is deleted at the end.

    Raises:
        OutputError: It cannot be made.
    """
    prefix = f".{path.name[:100]}."
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _clear(path.parent, prefix)
        stage = Path(tempfile.mkdtemp(dir=path.parent, prefix=prefix, suffix=_ENDING))
        handle = os.open(stage, os.O_RDONLY)
    except OSError as error:
        raise OutputError(f"`{path}` cannot be written: {error.strerror}") from error
    try:
        lock(handle)  # for as long as this process lives
        yield stage
    finally:
        os.close(handle)
        shutil.rmtree(stage, ignore_errors=True)


def _clear(folder: Path, prefix: str) -> None:
    """Delete the working folders that no process holds."""
    for stage in folder.glob(f"{glob.escape(prefix)}*{_ENDING}"):
        with suppress(OSError):
            handle = os.open(stage, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
            try:
                if lock(handle):
                    shutil.rmtree(stage, ignore_errors=True)
            finally:
                os.close(handle)
