"""Files in slices: some of their records, with the header, and the records of other files that these name.

A slice is read by the reader of the format, as a small file of the same name whose lines have the numbers that they
have in the whole.
"""

from __future__ import annotations

import csv
import json
import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from io import BufferedReader, StringIO
from itertools import chain
from pathlib import Path
from typing import Any, Final, Protocol, cast

from graph.bulk.lines import LONGEST, Line, Lines, breaks_in, ends_quoted, is_marked
from graph.bulk.repeats import Repeats, key_columns
from graph.diagnostics import Diagnostic, Place
from graph.errors import DataError
from graph.exchange.plain import package
from graph.ingest.files import fail
from graph.ingest.rejected import Rejected
from graph.records.names import fold

__all__ = ["Among", "Index", "Slice", "Source", "begin_table", "keys_in", "slices_of", "value_of"]

_SHOWN: Final = 200  # bytes of a line that is too long
_IDS: Final = ("id", "recordId", "statementId", "statementID")
_LONGEST_NAME: Final = 200  # characters
_MOST_BYTES: Final = 16 * 2**20  # of a slice
_MOST_NAMED: Final = 100  # records of a key, beside a slice that need not have all
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff")  # marks of UTF-16 and UTF-32
_ID: Final = re.compile(r"[^:]*+:ID(?:\([^)]*+\))?+|_?id|node_id|key", re.IGNORECASE)
_NAME: Final = re.compile(r"name|label|title", re.IGNORECASE)


@dataclass
class Slice:
    """Records of one file, and the contents to read: of this file and of those that hold what its records name."""

    file: Path
    records: list[bytes]
    contents: dict[Path, bytes] = field(default_factory=dict)
    numbers: dict[str, list[int]] = field(default_factory=dict)

    own: set[tuple[str, int]] = field(default_factory=set)  # files and first lines of its records and their repeats
    known: set[str] = field(default_factory=set)  # keys of actors that its records name, and that were read before


class Source:
    """A file to read in slices; `lines` says that each line is a record, without quotes or header.

    With `text`, the rows of the file are read from there, as CSV, and have numbers from 1 instead of lines. With
    `exact`, records name each other by id alone.
    """

    def __init__(
        self, path: Path, *, lines: bool, exact: bool = False, text: Path | None = None, delimiter: str | None = None
    ) -> None:
        self.path = path
        self._given = delimiter
        self.text = text or path
        self.lines = lines
        self.exact = exact
        self._numbered = text is not None
        self._cut: dict[int, bytes] = {}  # lines that are too long: how they begin, by number
        self._has_head = False
        self.head = [] if lines else self._head()
        self._has_head = True

    def records(self) -> Iterator[tuple[int, int, bytes]]:
        """Yield the records below the header: the offset, the number of the first line, and the bytes of each."""
        head = 0 if self._numbered else sum(map(breaks_in, self.head))
        for offset, line, record in self._all():
            if line > head and record.strip():
                yield offset, line, record

    def at(self, offset: int) -> bytes:
        """Return the record at an offset."""
        lines = Lines(self._open, offset, feeds=self.lines)
        line = lines.next()
        return self._record(lines, line) if line else b""

    def too_long(self) -> Iterator[Rejected]:
        """Yield the lines that were passed over because they are too long, with how they begin."""
        for number, text in sorted(self._cut.items()):
            begins = text.decode(errors="replace")
            message = f"this {'row' if self._numbered else 'line'} has more than {LONGEST // 2**20} MiB"
            place = Place(self.path.as_posix(), number, 1, number, 2, begins)
            reason = Diagnostic("too-large", message, place, help="leave out the longest texts")
            yield Rejected({"line": begins}, (reason,), False, self.path.stem, not self.lines)

    @cached_property
    def delimiter(self) -> str:
        """The mark between cells: the one given, or the commonest one in the row of column names."""
        return self._given or (_delimiter_of(self.head[-1]) if self.head else ",")

    @cached_property
    def columns(self) -> list[str]:
        """The names of the columns."""
        return [cell.strip() for cell in _cells(self, self.head[-1].decode(errors="replace").lstrip("\ufeff"))]

    @cached_property
    def _open(self) -> BufferedReader:
        return self.text.open("rb")

    def _head(self) -> list[bytes]:
        """Return the comments at the top and the row of column names."""
        found: list[bytes] = []
        for _, _, record in self._all():
            found.append(record)
            if record.strip() and not is_marked(record):
                break
        if self._cut:
            raise DataError([reason for each in self.too_long() for reason in each.reasons])
        return found

    def _all(self) -> Iterator[tuple[int, int, bytes]]:
        with self.text.open("rb") as file:
            if file.read(2) in _WIDE:
                message = f"`{self.path.as_posix()}` is UTF-16, which is not read in slices"
                fail("not-utf8", message, self.path.as_posix(), help="save it in UTF-8")
            lines = Lines(file, feeds=self.lines)
            number = 0 if self._numbered else 1
            while line := lines.next():
                if line.whole:
                    record = self._record(lines, line)
                    yield line.begin, number, record
                    number = self._after(number, record)
                else:
                    self._cut[number] = line.text[:_SHOWN]
                    number += 1

    def numbers(self, first: int, record: bytes) -> Sequence[int]:
        """Return the number of each line of a record, whose first is given."""
        lines = max(1, breaks_in(record))
        return [first] * lines if self._numbered else range(first, first + lines)

    def _after(self, number: int, record: bytes) -> int:
        """Return the number of the record after one with this number."""
        return number + (1 if self._numbered else max(1, breaks_in(record)))

    def _record(self, lines: Lines, first: Line) -> bytes:
        """Return a record that begins with a line: of CSV, up to where its quotes are closed, if they are."""
        if self.lines or b'"' not in first.text:
            return _ended(first.text)
        parts = [first]
        quoted = ends_quoted(first.text, self._mark(first), quoted=False)
        size = len(first.text)
        while quoted and size < LONGEST and (line := lines.next()):
            parts.append(line)
            size += len(line.text)
            quoted = ends_quoted(line.text, self._mark(first), quoted=True) if line.whole else None
        if quoted is not False:
            lines.put_back(parts[1:])  # of which the last alone may begin such a record
            del parts[1:]
        return _ended(b"".join(part.text for part in parts))

    def _mark(self, line: Line) -> str:
        """Return the delimiter; of the head, that of the line."""
        return self.delimiter if self._has_head else self._given or _delimiter_of(line.text)


def _ended(record: bytes) -> bytes:
    """Return a record with LF at its end."""
    return record if record.endswith(b"\n") else record.removesuffix(b"\r") + b"\n"


def _delimiter_of(line: bytes) -> str:
    return max(",;\t|", key=line.decode(errors="replace").count)


class Among(Protocol):
    """What knows which of some keys it has."""

    def among(self, keys: Iterable[str]) -> set[str]:
        """Return those of these keys that it has."""


class Index:
    """Where the records are that define actors, by their keys: 12 bytes for each key, and 12 for each record."""

    def __init__(self) -> None:
        self.sources: list[Source] = []
        self._begins: list[int] = []  # number of the first record of each source
        self._offsets = array("Q")  # of each record
        self._lines = array("I")  # of each record
        self._whole: set[str] = set()  # keys of many records that a slice had all of
        self._hashes: Any = array("q")  # of each key, in order once sorted
        self._records: Any = array("I")  # number of the record of each key

    def add(self, source: Source, keys: Iterable[str], offset: int, line: int) -> None:
        """Add a record that defines these keys."""
        if not self.sources or self.sources[-1] is not source:
            self.sources.append(source)
            self._begins.append(len(self._offsets))
        for key in keys:
            self._hashes.append(hash(key))
            self._records.append(len(self._offsets))
        self._offsets.append(offset)
        self._lines.append(line)

    def sort(self) -> None:
        """Make the index ready to be asked."""
        numpy = package("numpy", "big")
        hashes, records = numpy.array(self._hashes, numpy.int64), numpy.array(self._records, numpy.uint32)
        self._hashes = self._records = None  # makes room
        order = numpy.argsort(hashes, kind="stable")
        self._records = records[order]
        del records
        self._hashes = hashes[order]

    def among(self, keys: Iterable[str]) -> set[str]:
        """Return those of these keys that a record defines."""
        asked, first, last = self._found(keys)
        return {key for key, begin, end in zip(asked, first, last, strict=True) if begin < end}

    def again(self) -> None:
        """Begin to read all files once more."""
        self._whole.clear()

    def named(
        self, keys: Iterable[str], held: Set[tuple[Path, int]] = frozenset(), *, joined: bool = False
    ) -> Iterator[tuple[Source, int, int]]:
        """Yield the source, offset and line of each record that defines one of the keys.

        Records of one key that are `joined` come all where the first is in `held`, and to the first that asks; others
        have the first hundred of them, so that a key of many records is not read whole with every slice.
        """
        asked, first, last = self._found(keys)
        for key, begin, end in zip(asked, first, last, strict=True):
            if end - begin > _MOST_NAMED and not (joined and self._has_all(key, begin, held)):
                chosen = [*self._records[begin : begin + _MOST_NAMED - 1].tolist(), int(self._records[end - 1])]
            else:
                chosen = self._records[begin:end].tolist() if begin < end else []
            yield from map(self._at, chosen)

    def _has_all(self, key: str, begin: int, held: Set[tuple[Path, int]]) -> bool:
        """Return whether a slice that holds these lines gets all records of a key, the first of which is given."""
        source, _, line = self._at(int(self._records[begin]))
        if key in self._whole and (source.path, line) not in held:
            return False
        self._whole.add(key)
        return True

    def _at(self, record: int) -> tuple[Source, int, int]:
        source = self.sources[bisect_right(self._begins, record) - 1]
        return source, self._offsets[record], self._lines[record]

    def _found(self, keys: Iterable[str]) -> tuple[list[str], list[int], list[int]]:
        """Return the keys, and where those of each begin and end."""
        numpy = package("numpy", "big")
        asked = list(keys)
        wanted = numpy.fromiter(map(hash, asked), numpy.int64, len(asked))
        first, last = (numpy.searchsorted(self._hashes, wanted, side) for side in ("left", "right"))
        return asked, first.tolist(), last.tolist()


def slices_of(
    source: Source,
    size: int,
    index: Index | None = None,
    taken: Among | None = None,
    repeats: Repeats | None = None,
) -> Iterator[Slice]:
    """Yield the records of a file, `size` at a time, each slice with what its records name in the index.

    Of actors whose keys are in `taken`, tables need no more than the key, and JSON no more than their names. Rows in
    `repeats`, of any table, come with the first of their key; a slice may be left without any.
    """
    held: list[tuple[int, bytes]] = []
    room = _MOST_BYTES
    for _, line, record in source.records():
        held.append((line, record))
        room -= len(record)
        if len(held) >= size or room <= 0:
            yield _slice(source, held, index, taken, repeats)
            held, room = [], _MOST_BYTES
    if held:
        yield _slice(source, held, index, taken, repeats)


def _slice(
    source: Source, held: list[tuple[int, bytes]], index: Index | None, taken: Among | None, repeats: Repeats | None
) -> Slice:
    parts: dict[Source, list[tuple[int, bytes]]] = {source: held}
    if repeats is not None:
        parts = _with_repeats(source, held, repeats)
    found = Slice(source.path, [record for _, record in parts[source]])
    found.own = {(each.path.as_posix(), line) for each, records in parts.items() for line, _ in records}
    if index is not None:
        seen = {(source.path, line) for line, _ in held}
        values = [value_of(source, record) for record in found.records]
        texts = set(chain.from_iterable(map(_texts, values)))
        if taken is not None:
            found.known = taken.among(index.among(texts))
            if source.lines:
                found.known.difference_update(*map(_keys, values))
        if not source.lines:
            texts -= found.known
        names = texts if source.exact else texts | {fold(each) for each in texts if len(each) < _LONGEST_NAME}
        for other, offset, line in index.named(names, set(seen), joined=source.lines):
            if (other.path, line) not in seen:
                seen.add((other.path, line))
                parts.setdefault(other, []).append((line, other.at(offset)))
    for each, records in parts.items():
        records.sort(key=lambda record: record[0])
        found.contents[each.path] = b"".join([*each.head, *(record for _, record in records)])
        numbers = [*range(1, sum(map(breaks_in, each.head)) + 1)]
        for line, record in records:
            numbers += each.numbers(line, record)
        found.numbers[each.path.as_posix()] = numbers
    return found


def _with_repeats(
    source: Source, held: list[tuple[int, bytes]], repeats: Repeats
) -> dict[Source, list[tuple[int, bytes]]]:
    """Return the rows of a slice, with those of any table that repeat their keys, without those read before."""
    left = [each for each in held if not repeats.skips(source, each[0])]
    parts: dict[Source, list[tuple[int, bytes]]] = {source: left}
    for table, line, record in repeats.beside(source, [line for line, _ in left], held[-1][0]):
        parts.setdefault(cast("Source", table), []).append((line, record))
    return parts


def keys_in(source: Source, value: Any) -> list[str]:
    """Return the keys that a record with this value defines: its `id` in JSON, its columns of ids and names in CSV."""
    if source.lines:
        return _keys(value)
    found = []
    for name, cell in zip(source.columns, value, strict=False):
        if cell and _ID.fullmatch(name):
            found.append(cell)
        elif cell and _NAME.fullmatch(name):
            found.append(fold(cell))
    return found


def begin_table(repeats: Repeats, source: Source, mapped: Mapping[str, str]) -> None:
    """Begin with the rows of a table; `mapped` has its columns that were recognised."""
    ids = [name for name in source.columns if _ID.fullmatch(name)]
    columns = key_columns(source.columns, mapped, ids)
    id = source.columns[columns[0]] if columns[0] >= 0 else ""
    repeats.begin(source, columns, id.partition(":ID(")[2])  # Neo4j has a group of ids, in which they are unique


def value_of(source: Source, record: bytes) -> Any:
    """Return a record as JSON has it, or the cells of a row; None if it cannot be read."""
    text = record.decode(errors="replace")
    if not source.lines:
        return [cell.strip() for cell in _cells(source, text)]
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _keys(value: Any) -> list[str]:
    return [str(value[name]) for name in _IDS if name in value] if isinstance(value, dict) else []


def _cells(source: Source, text: str) -> list[str]:
    try:
        return next(csv.reader(StringIO(text, newline=""), delimiter=source.delimiter), [])
    except csv.Error:
        return []


def _texts(value: Any) -> Iterator[str]:
    held = [value]
    while held:
        each = held.pop()
        if isinstance(each, str):
            yield each
        elif isinstance(each, dict):
            held.extend(each.values())
        elif isinstance(each, list):
            held.extend(each)
