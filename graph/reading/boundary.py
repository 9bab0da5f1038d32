"""Files of a folder that may be a stranger's: links out of it are not followed, and no read is without bound."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

__all__ = ["NotAFileError", "TooLargeError", "first_bytes", "leads_out", "opened", "read_file"]

_BLOCK: Final = 2**20  # bytes
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)


class NotAFileError(OSError):
    """A path that leads to a folder, a device, a FIFO or a socket."""


class TooLargeError(OSError):
    """A file that has, or while it is read grows to, more bytes than the limit; `size` is what was seen of it."""

    def __init__(self, size: int) -> None:
        super().__init__(f"{size:,} bytes")
        self.size = size


def leads_out(path: Path, folder: Path) -> bool:
    """Return whether a path below a folder leads out of it by symbolic links, its own or those of folders above."""
    real, root = os.path.realpath(path), os.path.realpath(folder)
    return real != root and not real.startswith(root.rstrip(os.sep) + os.sep)


def first_bytes(path: Path, count: int) -> bytes:
    """Return at most the first `count` bytes of a regular file. Raises NotAFileError, OSError."""
    handle = opened(path)
    try:
        return os.read(handle, count)
    finally:
        os.close(handle)


def read_file(path: Path, largest: int) -> bytes:
    """Return the content of a regular file. Never waits for a writer, and never reads more than `largest` bytes.

    Raises:
        NotAFileError: It is not a regular file.
        TooLargeError: It is larger.
        OSError: It cannot be read.
    """
    handle = opened(path)
    try:
        if (announced := os.fstat(handle).st_size) > largest:
            raise TooLargeError(announced)
        blocks, size = [], 0
        while block := os.read(handle, _BLOCK):  # a file of /proc has no size
            blocks.append(block)
            if (size := size + len(block)) > largest:
                raise TooLargeError(size)
        return b"".join(blocks)
    finally:
        os.close(handle)


def opened(path: Path) -> int:
    """Return a handle of a regular file, to be closed. Raises NotAFileError, OSError."""
    handle = os.open(path, _FLAGS)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise NotAFileError
    return handle
