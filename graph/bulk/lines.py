"""The lines of a large file, one at a time: those that are too long, and those whose quotes go on to the next."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from io import BufferedReader
from typing import Final, NamedTuple

__all__ = ["LONGEST", "Line", "Lines", "breaks_in", "ends_quoted", "is_marked"]

LONGEST: Final = 4 * 2**20  # bytes of a line, and of a record
_CHUNK: Final = 8 * 2**10  # bytes that are read at once
_BREAK: Final = re.compile(rb"\r\n|\r|\n")
_FEED: Final = re.compile(rb"\n")  # the end of a line of JSON: others may be within a record
_QUOTED: Final = rb'"[^"]*+(?:""[^"]*+)*+'
_CELL: Final = rb'(?:%b"(?=[,\r\n]|\Z)|(?!")[^,]*+)' % _QUOTED
_ROW: Final = rb"(?:%b,)*+(?:(%b)\Z|%b[\r\n]*+\Z)" % (_CELL, _QUOTED, _CELL)


class Line(NamedTuple):
    """A line with its end: the offset, and the bytes; if it is too long, not `whole`, and only how it begins."""

    begin: int
    text: bytes
    whole: bool


class Lines:
    """Reads the lines of a file from an offset on."""

    def __init__(self, file: BufferedReader, offset: int = 0, *, feeds: bool) -> None:
        """Begin at an offset; with `feeds`, LF alone ends a line, and otherwise CR too."""
        file.seek(offset)
        self._file = file
        self._end = _FEED if feeds else _BREAK
        self._begin = offset  # of what is held
        self._held = b""
        self._at = 0
        self._back: list[Line] = []

    def next(self) -> Line | None:
        """Return the next line, or None at the end of the file."""
        if self._back:
            return self._back.pop()
        after = self._at
        end = self._held.find(b"\n", after) + 1
        if end and (self._end is _FEED or self._held.find(b"\r", after, end) in (-1, end - 2)):
            return self._taken(end)
        while (found := self._end.search(self._held, after)) is None or self._may_go_on(found):
            if len(self._held) - self._at > LONGEST:
                return self._cut()
            after = (found.start() if found else len(self._held)) - self._at
            if not self._more():
                return self._taken(len(self._held)) if self._held else None
        return self._taken(found.end())

    def put_back(self, lines: Iterable[Line]) -> None:
        """Let these lines, which were the last to be read, be the next."""
        self._back += reversed(list(lines))

    def _may_go_on(self, found: re.Match[bytes]) -> bool:
        return found[0] == b"\r" and found.end() == len(self._held)

    def _more(self) -> bool:
        """Hold what follows behind what is not read yet; return whether anything does."""
        more = self._file.read(max(_CHUNK, len(self._held) - self._at))
        self._begin += self._at
        self._held = self._held[self._at :] + more
        self._at = 0
        return bool(more)

    def _taken(self, end: int) -> Line:
        line = Line(self._begin + self._at, self._held[self._at : end], whole=end - self._at <= LONGEST)
        self._at = end
        return line

    def _cut(self) -> Line:
        """Return how a line begins that is too long, and pass over the rest of it."""
        line = Line(self._begin + self._at, self._held[self._at : self._at + _CHUNK], whole=False)
        while (found := self._end.search(self._held, self._at)) is None or self._may_go_on(found):
            self._at = found.start() if found else len(self._held)
            if not self._more():
                self._at = len(self._held)
                return line
        self._at = found.end()
        return line


def breaks_in(text: bytes) -> int:
    """Return the number of line ends, as messages count them."""
    return len(_BREAK.findall(text)) if b"\r" in text else text.count(b"\n")


def is_marked(line: bytes) -> bool:
    """Return whether a line is a comment, or Excel's own line for the delimiter."""
    return line.startswith((b"#", b"%", b"sep=", b"\xef\xbb\xbfsep="))


def ends_quoted(line: bytes, delimiter: str, *, quoted: bool) -> bool | None:
    """Return whether a line of CSV ends within quotes, which is `quoted` if it begins so; None if it is not CSV."""
    if b'"' not in line:
        return quoted
    found = _row(delimiter).match(b'"' + line if quoted else line)
    return found and found[1] is not None


@lru_cache
def _row(delimiter: str) -> re.Pattern[bytes]:
    """Return what a row matches, with its last cell as a group if that is not closed."""
    return re.compile(_ROW.replace(b",", re.escape(delimiter.encode())))
