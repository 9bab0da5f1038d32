"""Reads and decodes a file to import, within size limits. A guessed encoding is reported."""

from __future__ import annotations

import codecs
import os
import re
import sys
from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path
from typing import Final, NoReturn, TextIO

from graph.diagnostics import Diagnostic, Place
from graph.errors import DataError, FilterError
from graph.reading import Span, Text
from graph.reading.boundary import NotAFileError, TooLargeError, leads_out, read_file

__all__ = [
    "LARGEST_FILE",
    "STANDARD_INPUT",
    "decode",
    "fail",
    "fault",
    "is_own",
    "known_actors",
    "members",
    "named",
    "read_bytes",
    "sliced",
]

LARGEST_FILE: Final = 256 * 2**20  # bytes
STANDARD_INPUT: Final = Path("-")
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WORD: Final = re.compile(r"[^\W\d_]{3,}")


_SLICE: ContextVar[Mapping[Path, bytes] | None] = ContextVar("_SLICE", default=None)
_KNOWN: ContextVar[Set[str] | None] = ContextVar("_KNOWN", default=None)
_OWN: ContextVar[Set[tuple[str, int]] | None] = ContextVar("_OWN", default=None)


@contextmanager
def sliced(
    contents: Mapping[Path, bytes], known: Set[str] | None = None, own: Set[tuple[str, int]] | None = None
) -> Iterator[None]:
    """Let readers read these contents of files, which are parts of larger ones, and no other file.

    `known` are the keys of actors that these parts name and other parts define; None if no part defines actors. `own`
    are the files and lines of the records that are read for their own sake, and not because others name them.
    """
    tokens = _SLICE.set(contents), _KNOWN.set(known), _OWN.set(own)
    try:
        yield
    finally:
        _SLICE.reset(tokens[0])
        _KNOWN.reset(tokens[1])
        _OWN.reset(tokens[2])


def known_actors() -> Set[str] | None:
    """Return the keys of actors that other parts of the file define; None if there are none, or it is read whole."""
    return _KNOWN.get()


def is_own(file: str, line: int) -> bool:
    """Return whether the record in a line is read for its own sake, and not because others name it."""
    own = _OWN.get()
    return own is None or (file, line) in own


def fail(code: str, message: str, where: Text | str, span: Span | None = None, *, help: str = "") -> NoReturn:
    """Raise DataError with one error: at `span` of a text, or for the whole file."""
    raise fault(code, message, where, span, help=help)


def fault(code: str, message: str, where: Text | str, span: Span | None = None, *, help: str = "") -> DataError:
    """Return DataError with one error: at `span` of a text, or for the whole file."""
    name = where if isinstance(where, str) else where.name
    place = Place(name) if isinstance(where, str) or span is None else where.place(span)
    return DataError((Diagnostic(code, message, place, help=help),))


def members(folder: Path, *, ending: str | tuple[str, ...]) -> list[Path]:
    """Return the files of a folder with this ending, sorted; or the path itself if it is a file.

    Raises:
        DataError: There is no such file or folder, or no such file in it.
    """
    if (parts := _SLICE.get()) is not None:
        return sorted(parts)
    if folder == STANDARD_INPUT:
        return [folder]
    if not folder.exists():
        fail("missing-file", f"`{folder.as_posix()}` does not exist", folder.as_posix())
    if not folder.is_dir():
        return [folder]
    found = sorted(path for path in folder.iterdir() if path.name.lower().endswith(ending) and path.is_file())
    if out := next((path for path in found if leads_out(path, folder)), None):
        message = f"`{out.as_posix()}` is a symbolic link that leads out of the folder"
        fail("unreadable-file", message, out.as_posix(), help="put the file itself there")
    if not found:
        listed = ending if isinstance(ending, str) else " or ".join(ending)
        fail("missing-file", f"the folder `{folder.as_posix()}` has no {listed} file", folder.as_posix())
    return found


def read_bytes(path: Path) -> bytes:
    """Return the content. Raises DataError if the path is not a file, or is too large, empty or unreadable.

    The path `-` is standard input, which is read once.
    """
    name = path.as_posix()
    if (parts := _SLICE.get()) is not None:
        return parts[path]
    if path == STANDARD_INPUT:
        return _piped(sys.stdin)
    if not os.path.lexists(path):
        fail("missing-file", f"`{name}` does not exist", name)
    try:
        raw = read_file(path, LARGEST_FILE)
    except NotAFileError:
        fail("unreadable-file", f"`{name}` is not a regular file", name)
    except TooLargeError as error:
        message = f"`{name}` has {error.size / 2**20:,.0f} MiB; the limit is {LARGEST_FILE // 2**20} MiB"
        help = (
            "import it as a pack (csv, ftm, json lines, neo4j, parquet: `axisgraph import FILE --pack NAME.axis`), or "
            "split it into several files"
        )
        fail("too-large", message, name, help=help)
    except OSError as error:
        fail("unreadable-file", f"`{name}` cannot be read: {error.strerror}", name)
    if not raw.strip():
        fail("empty-file", f"`{name}` is empty", name)
    return raw


@lru_cache(maxsize=1)
def _piped(stream: TextIO) -> bytes:
    raw = stream.buffer.read(LARGEST_FILE + 1)
    if len(raw) > LARGEST_FILE:
        fail("too-large", f"standard input has more than {LARGEST_FILE // 2**20} MiB", "-", help="save it to a file")
    if not raw.strip():
        fail("empty-file", "standard input is empty", "-")
    return raw


def decode(raw: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """Return the text of a file and its encoding.

    A byte order mark decides. Without one, UTF-8 is tried, then Windows-1252, which Western versions of Excel write. A
    text whose words mostly lack plain letters is in another script and is rejected.

    Raises:
        FilterError: There is no such encoding.
        DataError: The text is not in the encoding given, or its encoding is unknown.
    """
    if encoding is not None:
        try:
            return raw.decode(encoding).lstrip("\ufeff"), encoding
        except UnicodeDecodeError as error:
            fail("not-utf8", f"`{name}` is not in {encoding}: byte {error.start:,} is invalid", name)
        except ValueError as error:  # `undefined`, `idna`
            raise FilterError(f"`{encoding}` is not an encoding of files", help="such as utf-8, cp1252") from error
    known = next((encoding for mark, encoding in _BOMS if raw.startswith(mark)), None)
    try:
        return raw.decode(known or "utf-8").lstrip("\ufeff"), known or "utf-8"
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        help = "save it in UTF-8, or name its encoding, such as `encoding=cp1256`"
        if known:
            fail("not-utf8", f"`{name}` starts as {known}, but line {line:,} is not", name, help=help)
        try:
            text = raw.decode("cp1252")
        except UnicodeDecodeError:
            text = ""
        words = [word for word in _WORD.findall(text[:2_000_000]) if not word.isascii()]
        foreign = sum(all(ord(letter) > 127 for letter in word) for word in words)
        if not text or foreign > len(words) / 2 or "\0" in text:
            fail("not-utf8", f"`{name}` is not UTF-8: line {line:,}", name, help=help)
        return text, "cp1252"


def named(path: Path) -> Path:
    """Return a path that has a name: that of the folder for `.`."""
    return path if path.name else path.resolve()
