"""Writes one file completely or not at all."""

from __future__ import annotations

import glob
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from graph.errors import OutputError
from graph.output.locks import lock

__all__ = ["refuse_to_overwrite", "sync_file", "sync_folder", "write_new", "write_text"]


_TEMPORARY: Final = ".tmp"


def refuse_to_overwrite(path: Path, data: Path) -> None:
    """Refuse to write to `path` if that is the data folder, lies in it as YAML, or is a folder.

    Raises:
        OutputError: `path` must not be written.
    """
    target, folder = _resolved(path), data.resolve()
    if target.is_dir():
        raise OutputError(f"`{path}` is a folder", help="name a file to write")
    inside = target.is_relative_to(folder)
    if inside and (target.suffix in (".yaml", ".yml") or target.exists()):
        raise OutputError(f"`{path}` belongs to the data folder", help="write the output to another place")


def write_text(path: Path, text: str | bytes) -> None:
    """Write `text` to `path` (a text in UTF-8 with line feeds, bytes as they are) through a temporary file
    beside it, fsync and rename.

    Whatever goes wrong (disk full, interruption), an existing file keeps its content and no part is left behind. A
    symbolic link is followed; an existing file keeps its permissions. A device or a FIFO, such as /dev/stdout, is
    written to as it is.

    Raises:
        OutputError: The file cannot be written; it is unchanged.
    """
    content = text if isinstance(text, bytes) else text.encode()
    target = _resolved(path)
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
            return
    except OSError as error:
        raise OutputError(f"`{path}` cannot be written: {error.strerror}") from error
    try:
        mode = target.stat().st_mode & 0o777
    except OSError:
        umask = os.umask(0)
        os.umask(umask)
        mode = 0o666 & ~umask
    prefix = f".{target.name[:100]}."
    _clear(target.parent, prefix)
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=prefix, suffix=_TEMPORARY)
    except OSError as error:
        raise OutputError(f"`{path}` cannot be written: {error.strerror}") from error
    try:
        with os.fdopen(handle, "wb") as file:
            lock(file.fileno())  # until the file is in place, nobody clears it away
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            os.chmod(temporary, mode)
            os.replace(temporary, target)
    except BaseException as error:
        with suppress(OSError):
            os.unlink(temporary)
        if isinstance(error, OSError):
            raise OutputError(f"`{path}` cannot be written: {error.strerror}; it is unchanged") from error
        raise
    sync_folder(target.parent)


def write_new(path: Path, content: bytes) -> None:
    """Write a file that does not exist yet, and make it survive a power failure. Raises OSError."""
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _clear(folder: Path, prefix: str) -> None:
    """Delete the temporary files that processes left which were killed while they wrote the same file."""
    with suppress(OSError):
        for path in folder.glob(f"{glob.escape(prefix)}*{_TEMPORARY}"):
            handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
            try:
                if lock(handle):
                    os.unlink(path)
            finally:
                os.close(handle)


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError) as error:  # until Python 3.13 a cycle is a RuntimeError
        raise OutputError(f"`{path}` cannot be written: its symbolic links form a cycle") from error


def sync_file(path: Path) -> None:
    """Make the content of a finished file survive a power failure. Raises OSError."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the rename survive a power failure, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
