"""Reads the text of a file, or the readable part of it."""

from __future__ import annotations

import os
import re
from pathlib import Path

from graph.reading.boundary import NotAFileError, TooLargeError, leads_out, read_file
from graph.reading.document import Document, Text, numbered_lines
from graph.reading.texts import read_yaml_text

__all__ = ["LARGEST_FILE", "other_encoding", "read_bytes", "read_unsaved", "read_yaml"]

LARGEST_FILE = 256 * 2**20  # bytes
_UNDECODABLE = re.compile("[\udc80-\udcff]")
_SAMPLE = 65_536  # bytes
_BOMS = {b"\xff\xfe\0\0": "UTF-32", b"\0\0\xfe\xff": "UTF-32", b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


def read_yaml(path: Path, *, within: Path | None = None) -> Document:
    """Read the YAML file at `path`. Never raises because of the content.

    Args:
        path: The file.
        within: The folder that links must not lead out of.
    """
    name = path.as_posix()
    document = Document(Text(name, ""))
    if within is not None and leads_out(path, within):
        message = f"`{name}` is a symbolic link that leads out of the data folder"
        document.fault_in_whole("unreadable-file", message, help="put the file itself there")
        return document
    try:
        raw = _bytes_of(path, document)
    except OSError as error:
        document.fault_in_whole("unreadable-file", f"`{name}` cannot be read: {error.strerror}")
        return document
    if raw is None:
        return document
    if encoding := other_encoding(raw):
        document.fault_in_whole("not-utf8", f"`{name}` is {encoding}, not UTF-8", help="save the file in UTF-8")
        return document
    return _decoded(raw, name)


def read_bytes(raw: bytes, name: str, line: int, *, more: bool = False) -> Document:
    """Read YAML from some bytes of the file `name`, of which the first line has the number `line`.

    With `more`, the file goes on with another record.
    """
    last = line + raw.count(b"\n") + raw.count(b"\r") + 1
    with numbered_lines({name: range(line, last)}, more=more):
        return _decoded(raw, name)


def _decoded(raw: bytes, name: str) -> Document:
    try:
        return read_yaml_text(raw.decode("utf-8"), name)
    except UnicodeDecodeError:
        return _read_undecodable(raw, name)


def read_unsaved(text: str, name: str) -> Document:
    """Read YAML from a text that will be the file `name`. Never raises because of the content."""
    if len(text) > LARGEST_FILE:
        document = Document(Text(name, ""))
        _too_large(document, len(text), Path(name))
        return document
    return read_yaml_text(text, name)


def _bytes_of(path: Path, document: Document) -> bytes | None:
    """Return the content, or None if it cannot be read, with an error that says why."""
    name = document.text.name
    if not os.path.lexists(path):
        help = "write it; a data folder needs `actors.yaml` and `links.yaml`"
        document.fault_in_whole("missing-file", f"`{name}` does not exist", help=help)
    elif not path.exists():
        document.fault_in_whole("unreadable-file", f"`{name}` is a symbolic link that leads nowhere")
    else:
        try:
            return read_file(path, LARGEST_FILE)
        except NotAFileError:
            document.fault_in_whole("unreadable-file", f"`{name}` is not a regular file")
        except TooLargeError as error:
            _too_large(document, error.size, path)
    return None


def _too_large(document: Document, size: int, path: Path) -> None:
    message = f"`{document.text.name}` has {size / 2**20:,.0f} MiB; a file may have {LARGEST_FILE // 2**20}"
    way = "read it into a pack, which has no such bound: `axisgraph pack NAME.axis`"
    document.fault_in_whole("too-large", message, help=f"split it into files in `{path.stem}/`, or {way}")


def other_encoding(raw: bytes) -> str:
    """Return the encoding that a byte order mark names, or that a NUL in every other byte shows; empty for UTF-8."""
    for mark, encoding in _BOMS.items():
        if raw.startswith(mark):
            return encoding
    even, odd = (raw[parity:_SAMPLE:2] for parity in (0, 1))
    nuls = sorted((even.count(0), odd.count(0)))
    return "UTF-16" if nuls[0] < len(odd) / 10 and nuls[1] > len(odd) / 3 else ""


def _read_undecodable(raw: bytes, name: str) -> Document:
    """Read a file that is not UTF-8: each line's first wrong byte is an error, and the remainder is read."""
    text = raw.decode("utf-8", errors="surrogateescape").lstrip("\ufeff")
    document = read_yaml_text(_UNDECODABLE.sub("\ufffd", text), name)
    known = -1
    for match in _UNDECODABLE.finditer(text):
        line = document.text.line(match.start())
        if line != known:
            known = line
            message = f"this is not UTF-8: the byte 0x{ord(match[0]) - 0xDC00:02x} is not allowed here"
            document.fault("not-utf8", message, match.span(), help="save the file in UTF-8")
    return document
