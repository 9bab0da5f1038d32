"""What a cache depends on, as one key: the bytes of every file of the data folder, and the code that reads them."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Final

from graph.errors import OutputError
from graph.loader import SHIPPED_KINDS, table_files
from graph.output import finish
from graph.pack.manifest import digest_of
from graph.pack.schema import RULES, VERSION
from graph.reading.entries import TABLES

__all__ = ["SMALLEST", "is_large", "key_of"]

SMALLEST: Final = 8 * 2**20  # bytes of YAML; less is read in two seconds
_CODE: Final = (
    "*.py",
    "records/**/*.py",
    "reading/*.py",
    "checks/**/*.py",
    "streaming/*.py",
    "pack/*.py",
    "compiled/*.py",
    "diagnostics/*.py",
    "query/*.py",  # it has the names that a search finds
)  # what decides what is in a cache


def is_large(folder: Path) -> bool:
    """Return whether a data folder is so large that a cache of it is worth its making."""
    return folder.is_dir() and sum(path.stat().st_size for path in _files(folder) if path.is_file()) >= SMALLEST


def key_of(folder: Path) -> str | None:
    """Return the key of what a data folder holds now; None if it changes meanwhile, or is not made of plain files."""
    try:
        finish(folder)
        before = _stamps(folder)
        if before is None:
            return None
        found = hashlib.sha256(f"{version('axisgraph')}\0{VERSION}\0{RULES}\0{_code()}\0".encode())
        for path in (SHIPPED_KINDS, *_files(folder)):
            name = path.name if path is SHIPPED_KINDS else path.relative_to(folder).as_posix()
            found.update(f"{name}\0{digest_of(path)}\0".encode())
        return found.hexdigest() if _stamps(folder) == before else None
    except (OSError, OutputError, UnicodeEncodeError):
        return None


def _files(folder: Path) -> Iterator[Path]:
    own = [folder / "dataset.yaml"] if os.path.lexists(folder / "dataset.yaml") else []
    yield from own
    for table in TABLES:
        yield from table_files(folder, table)


def _stamps(folder: Path) -> list[tuple[str, int, int, int]] | None:
    """Return name, file number, size and time of change of each file; None if one is a link or no file."""
    found = []
    for path in _files(folder):
        state = path.lstat()
        if not stat.S_ISREG(state.st_mode) or (path.parent.is_symlink() and path.parent != folder):
            return None
        found.append((path.as_posix(), state.st_ino, state.st_size, state.st_mtime_ns))
    return found


@lru_cache(maxsize=1)
def _code() -> str:
    """Return the digest of the code whose rules a cache depends on."""
    root = SHIPPED_KINDS.parent
    files = sorted(path for part in _CODE for path in root.glob(part))
    found = hashlib.sha256()
    for path in files:
        found.update(path.read_bytes())
    return found.hexdigest()
