"""The files of a ZIP archive of tables, within a limit on what is unpacked, whatever the archive announces."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from typing import Final

from graph.ingest.files import LARGEST_FILE, fail, read_bytes

__all__ = ["DAMAGED", "files_in"]

DAMAGED: Final = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(RuntimeError, NotImplementedError, OSError, EOFError, ValueError),
)
"""What `zipfile` raises for an archive that is damaged, encrypted, or packed in a way that it does not read."""
_MOST_FILES = 1000


def files_in(path: Path, endings: tuple[str, ...]) -> list[tuple[Path, bytes]]:
    """Return the files of an archive with one of these endings, sorted by name, with their content.

    Raises:
        DataError: It is no archive, it is too large when unpacked, or it has no such file.
    """
    name = path.as_posix()
    raw = read_bytes(path)
    help = "unpack it into a folder"
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            parts = [part for part in archive.infolist() if _is_meant(part.filename, endings)]
            if len(parts) > _MOST_FILES:
                fail("too-large", f"`{name}` has more than {_MOST_FILES:,} files", name, help=help)
            found, size = [], 0
            for part in sorted(parts, key=lambda part: part.filename):
                with archive.open(part) as file:
                    content = file.read(LARGEST_FILE - size + 1)
                size += len(content)
                if size > LARGEST_FILE:
                    message = f"`{name}` unpacks to more than {LARGEST_FILE // 2**20} MiB"
                    fail("too-large", message, name, help="split it into several")
                found.append((path / part.filename, content))
    except DAMAGED as error:
        fail("bad-file", f"`{name}` cannot be unpacked: {error}", name, help=help)
    if not found:
        fail("missing-file", f"the archive `{name}` has no file that ends in {', '.join(endings)}", name, help=help)
    return found


def _is_meant(name: str, endings: tuple[str, ...]) -> bool:
    return name.lower().endswith(endings) and not name.startswith("__MACOSX/") and "/." not in f"/{name}"
