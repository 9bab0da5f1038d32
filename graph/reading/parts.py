"""Large files in parts, each some records of a file: a part is read as a file of its own, with the lines of the whole.

A file is cut where an item of its outermost list begins. What cannot be cut is one part.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from graph.reading.boundary import leads_out, opened
from graph.reading.conflicts import MARKERS
from graph.reading.document import Document, Text
from graph.reading.files import LARGEST_FILE, other_encoding, read_bytes, read_yaml
from graph.reading.texts import FIRST_ITEM

__all__ = ["PART", "Part", "holds", "parts_of", "read_part"]

PART: Final = 2**19  # bytes; a part is about as large
_DOCUMENT_ENDS: Final = re.compile(rb"(?:[\r\n]|\xc2\x85|\xe2\x80[\xa8\xa9])\.\.\.")  # after any line break of YAML
_MARKERS: Final = tuple(marker.encode() for marker in MARKERS)
_BLOCK: Final = 2**20  # bytes
_LONGEST_WORD: Final = 1_000  # bytes
_LONGEST_RECORD: Final = 2**24  # bytes, in a file that is not read whole
_HEAD: Final = 65_536  # bytes that show an encoding, and where the first item begins


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a file: `offset` and `size` are in bytes, `line` is the number of its first line.

    A `size` of -1 means the file as a whole.
    """

    path: Path
    offset: int = 0
    size: int = -1
    line: int = 1


def parts_of(path: Path, *, within: Path | None = None, size: int = PART) -> Iterator[tuple[Part, Document]]:
    """Read the YAML file at `path` a part at a time. Never raises because of the content.

    A file that is not cut may have `graph.reading.files.LARGEST_FILE` bytes. One that is cut has no limit.

    Args:
        path: The file.
        within: The folder that links must not lead out of.
        size: The bytes of a part, as near as its records allow.
    """
    if (within is not None and leads_out(path, within)) or (first := _first_item(path)) is None:
        yield Part(path), _uncut(path, 1, 0) if _is_too_large(path) else read_yaml(path, within=within)
        return
    begin, mark = first
    with path.open("rb") as file:
        offset, line, held = 0, 1, b""
        while block := file.read(max(size, len(held))):
            held += block
            cut = held.rfind(mark, begin) + 1
            fits = os.fstat(file.fileno()).st_size - offset <= LARGEST_FILE
            if not cut and len(held) > _LONGEST_RECORD and not fits:
                yield Part(path, offset, 0, line), _uncut(path, line, offset)
                return
            if not cut or len(held) < size:
                continue
            document = _begun(held, cut, path, line) if _may_be_cut(held) else None
            if document is None or _is_broken(document):
                if fits:
                    held += file.read(LARGEST_FILE)
                    break
                document = document or _begun(held, cut, path, line)
            yield Part(path, offset, cut, line), document
            offset, line, held = offset + cut, line + _breaks(held[:cut]), held[cut:]
            begin = 0
        yield Part(path, offset, len(held), line), read_bytes(held, path.as_posix(), line)


def _begun(held: bytes, cut: int, path: Path, line: int) -> Document:
    """Return what the first `cut` bytes of a part hold, which another record follows."""
    return read_bytes(held[:cut], path.as_posix(), line, more=True)


def holds(path: Path, words: Callable[[bytes], bool], *, within: Path | None = None) -> bool:
    """Return whether `words` is true of some stretch of a file; False for one that cannot be read."""
    try:
        if within is not None and leads_out(path, within):
            return False
        with os.fdopen(opened(path), "rb") as file:
            end = b""
            while block := file.read(_BLOCK):
                if words(end + block):
                    return True
                end = block[-_LONGEST_WORD:]
    except OSError:
        pass
    return False


def read_part(part: Part) -> Document:
    """Read a part of a file again."""
    if part.size < 0:
        return read_yaml(part.path)
    with part.path.open("rb") as file:
        file.seek(part.offset)
        raw = file.read(part.size + 1)
        return read_bytes(raw[: part.size], part.path.as_posix(), part.line, more=len(raw) > part.size)


def _first_item(path: Path) -> tuple[int, bytes] | None:
    """Return where the first item of the outermost list ends at the earliest, in bytes, and what begins the others.

    None means that the file is to be read whole.
    """
    try:
        handle = opened(path)
    except OSError:
        return None
    try:
        head = os.read(handle, _HEAD)
    finally:
        os.close(handle)
    text = head.decode("utf-8", errors="surrogateescape")
    bare = text.lstrip("\ufeff")
    first = FIRST_ITEM.match(bare)
    if not first or other_encoding(head):
        return None
    before = text[: len(text) - len(bare)] + first[0]
    return len(before.encode("utf-8", errors="surrogateescape")), f"\n{first[1]}- ".encode()


def _is_too_large(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > LARGEST_FILE


def _uncut(path: Path, line: int, offset: int) -> Document:
    """Return what is reported of a file in which no record begins for too long, from a line and its offset in bytes."""
    document = Document(Text(path.as_posix(), ""))
    size = (path.stat().st_size - offset) / 2**20
    document.fault_in_whole(
        "too-large",
        f"no record of `{path.as_posix()}` begins in the {size:,.0f} MiB after line {line:,}; "
        f"what is not a list of records may have {LARGEST_FILE // 2**20}",
        help="begin each record with `- ` at the start of a line, and close all quotes and brackets",
    )
    return document


def _may_be_cut(held: bytes) -> bool:
    """Return whether the bytes are free of what reaches over records: conflicts, and the end of a document."""
    return not any(marker in held for marker in _MARKERS) and not _DOCUMENT_ENDS.search(held)


def _is_broken(document: Document) -> bool:
    """Return whether a part shows that the file cannot be cut there: by quotes that do not end, or other documents."""
    return any(fault.code in ("yaml-syntax", "several-documents") for fault in document.faults)


def _breaks(raw: bytes) -> int:
    return raw.count(b"\n") + raw.count(b"\r") - raw.count(b"\r\n")
