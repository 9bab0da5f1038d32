"""One writer at a time: locks of the operating system, which end with the process that holds them.

A folder or an open file is locked itself, so that no lock file is left behind. Systems without `flock`, such as
Windows, and file systems that do not support it do not keep two writers apart.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from graph.errors import OutputError

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

__all__ = ["lock", "locked_folder", "writing"]

_PATIENCE: Final = 10.0  # seconds to wait for another writer
_PAUSE: Final = 0.05  # seconds between two attempts
_held: dict[str, int] = {}  # the folders that this process writes to, and the thread that does


@contextmanager
def writing(folder: Path, *, wait: bool = True) -> Iterator[None]:
    """Keep other writers out of a folder; within it, the same thread may do so again. Does nothing without the folder.

    A command that reads a folder, changes it and writes it back holds this from the first to the last.

    Raises:
        OutputError: Another process is writing to the folder, and has not ended within ten seconds (at once, with
            `wait=False`).
    """
    key = os.path.realpath(folder)
    if _held.get(key) == threading.get_ident() or not folder.is_dir():
        yield
        return
    handle = locked_folder(folder, wait=_PATIENCE if wait else 0.0)
    _held[key] = threading.get_ident()
    try:
        yield
    finally:
        del _held[key]
        os.close(handle)


def locked_folder(folder: Path, *, wait: float = 0.0) -> int:
    """Return an open handle of a folder, which is locked until the handle is closed.

    Args:
        folder: The folder.
        wait: For how many seconds to wait for another process.

    Raises:
        OutputError: Another process holds the lock, or the folder cannot be opened.
    """
    end = time.monotonic() + wait
    while True:
        try:
            handle = os.open(folder, os.O_RDONLY)
        except OSError as error:
            raise OutputError(f"`{folder}` cannot be opened: {error.strerror}") from error
        if lock(handle) and _is(folder, handle):
            return handle
        os.close(handle)
        if time.monotonic() >= end:
            raise OutputError(
                f"another axisgraph command is writing to `{folder}`", help="try again when that command has ended"
            )
        time.sleep(_PAUSE)


def _is(folder: Path, handle: int) -> bool:
    """Return whether a folder is still the one that was opened: its writer may have removed it."""
    try:
        return os.path.samestat(os.stat(folder), os.fstat(handle))
    except OSError:
        return False


def lock(handle: int) -> bool:
    """Lock an open file or folder; return False if another process holds it. True where locks are not supported."""
    if fcntl is None:
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks
        return True
    return True
