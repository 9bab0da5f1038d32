"""UCINET's data language, DL: matrices, lists of edges and lists of neighbours.

Format: http://www.analytictech.com/ucinet/help/hs5000.htm. A matrix that equals its mirror image has symmetric links; a
list of edges has links from the first to the second. Two modes are two sets of actors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from graph.ingest.attributes import Edge, Node, take
from graph.ingest.files import decode, fail, fault, read_bytes
from graph.ingest.limits import refuse_many
from graph.ingest.lines import Line, lines_in
from graph.ingest.raw import Options, RawGraph
from graph.ingest.rejected import Original
from graph.reading import Text

__all__ = ["read"]

_FORMATS: Final = {
    **dict.fromkeys(("fullmatrix", "fm"), "fullmatrix"),
    **dict.fromkeys(("upperhalf", "uh"), "upperhalf"),
    **dict.fromkeys(("lowerhalf", "lh"), "lowerhalf"),
    **dict.fromkeys(("edgelist1", "el1", "edgelist", "edgelist2", "el2"), "edges"),
    **dict.fromkeys(("nodelist1", "nl1", "nodelist", "nodelist2", "nl2"), "neighbours"),
    **dict.fromkeys(("nodelist1b", "nl1b"), "counted"),
    **dict.fromkeys(("edgearray1", "ea1", "edgearray2", "ea2"), "array"),
}
_BLANK: Final = re.compile(r"[\s,]*+")
_SIZE: Final = re.compile(r"(n[rcm]?)\s*=\s*(\d{1,9})", re.IGNORECASE)
_FORMAT: Final = re.compile(r"format\s*=\s*([a-z]+\d?b?)", re.IGNORECASE)
_LABELS: Final = re.compile(r"(?:(row|col|column|matrix|level)\s+)?labels?(?:\s+(embedded)\b\s*:?|\s*:)", re.IGNORECASE)
_DATA: Final = re.compile(r"data\s*:", re.IGNORECASE)
_DIAGONAL: Final = re.compile(r"diagonal\s*+(?:=\s*+)?(absent|present)", re.IGNORECASE)
_LABEL: Final = re.compile(r'"([^"\n]*)"|([^\s,="]+)')
_NUMBER: Final = re.compile(r"[-+]?(?:\d++(?:\.\d*+)?|\.\d++)(?:[eE][-+]?\d++)?")


@dataclass
class _Head:
    sizes: dict[str, int] = field(default_factory=dict)
    format: str = "fullmatrix"
    labels: dict[str, list[str]] = field(default_factory=dict)  # row, column, matrix
    embedded: set[str] = field(default_factory=set)  # row, column
    diagonal: bool = True

    @property
    def rows(self) -> int:
        return self.sizes.get("nr", self.sizes.get("n", 0))

    @property
    def columns(self) -> int:
        return self.sizes.get("nc", self.sizes.get("n", 0))

    def label(self, mode: str, number: int) -> str:
        """Return the label of a row, a column or a matrix by its number from 1."""
        labels = self.labels.get(mode, [])
        return labels[number - 1] if 0 < number <= len(labels) else str(number)


def read(path: Path, options: Options) -> RawGraph:
    """Return the graph of a DL file. Raises DataError."""
    name = path.as_posix()
    text = Text(name, decode(read_bytes(path), name, options.encoding)[0])
    head, data = _head(text)
    reader = _Reader(text, head, options)
    lines = list(lines_in(text))
    body = [line if line.span[0] >= data else _part(line, data) for line in lines if line.span[1] > data]
    reader.read([line for line in body if line.text])
    return reader.done()


def _part(line: Line, at: int) -> Line:
    return Line(line.whole, line.whole.text[at : line.span[1]].strip(), (at, line.span[1]))


def _head(text: Text) -> tuple[_Head, int]:
    """Return what comes before the data, and the offset of these."""
    head, whole = _Head(), text.text
    start = re.match(r"\s*dl\b", whole, re.IGNORECASE)
    if start is None:
        fail("wrong-shape", f"`{text.name}` does not begin with `DL`", text, (0, 1))
    at = start.end()
    while True:
        at = _BLANK.match(whole, at).end()  # type: ignore[union-attr] # it matches everywhere
        if at >= len(whole):
            fail("wrong-shape", f"`{text.name}` has no `data:`", text, (0, 1))
        if data := _DATA.match(whole, at):
            return head, data.end()
        if size := _SIZE.match(whole, at):
            head.sizes[size[1].lower()] = int(size[2])
            at = size.end()
        elif form := _FORMAT.match(whole, at):
            if form[1].lower() not in _FORMATS:
                help = f"the formats read are {', '.join(dict.fromkeys(_FORMATS))}"
                fail("wrong-shape", f"the DL format `{form[1]}` is not read", text, form.span(1), help=help)
            head.format = _FORMATS[form[1].lower()]
            at = form.end()
        elif diagonal := _DIAGONAL.match(whole, at):
            head.diagonal = diagonal[1].lower() == "present"
            at = diagonal.end()
        elif labels := _LABELS.match(whole, at):
            at = _take_labels(head, labels, whole)
        else:
            end = re.compile(r"\S+").match(whole, at)
            fail("bad-file", "this is no statement of DL", text, end.span() if end else (at, at + 1))


def _take_labels(head: _Head, labels: re.Match[str], text: str) -> int:
    """Take the labels that follow, and return the offset of what comes after them."""
    mode = (labels[1] or "").lower().replace("column", "col").replace("level", "matrix")
    modes = {"": ("row", "col")}.get(mode, (mode,))
    if labels[2]:
        head.embedded |= set(modes)
        return labels.end()
    count = {"col": head.columns, "matrix": head.sizes.get("nm", 1)}.get(mode, head.rows)
    if mode == "" and head.rows != head.columns:
        count = head.rows
    found: list[str] = []
    at = labels.end()
    while len(found) < count:
        gap = re.compile(r"[\s,=]*+").match(text, at)
        at = gap.end() if gap else at
        match = _LABEL.match(text, at)
        if match is None or _DATA.match(text, at):
            break
        found.append(match[2] if match[1] is None else match[1])
        at = match.end()
    for each in modes:
        head.labels[each] = found
    return at


class _Reader:
    """Reads the data; the actors are known by their labels."""

    def __init__(self, text: Text, head: _Head, options: Options) -> None:
        self.text, self.head, self.options = text, head, options
        self.found = RawGraph(text.name)
        self.actors: dict[str, None] = {}
        self.edges: list[Edge] = []
        self.matrix = 1
        self.folded = {
            mode: {label.casefold(): label for label in head.labels.get(mode, ())} for mode in ("row", "col")
        }

    def read(self, lines: Sequence[Line]) -> None:
        """Read the lines of data."""
        for mode, count in (("row", self.head.rows), ("col", self.head.columns)):
            if mode not in self.head.embedded:
                self._bound(count)
                self.actors |= dict.fromkeys(self.head.label(mode, at) for at in range(1, count + 1))
        if self.head.format.endswith(("matrix", "half")):
            self._matrices(lines)
            return
        row = 0
        for line in lines:
            if line.text == "!":  # what follows is the next matrix
                self.matrix, row = self.matrix + 1, 0
                continue
            row += 1
            self._listed(line, row)

    def _bound(self, count: int) -> None:
        if count > len(self.text.text) and count > 10_000:
            fail("too-large", f"`{self.text.name}` counts {count:,} actors", self.text, (0, 1))

    def _listed(self, line: Line, row: int) -> None:
        """Read a line of a list of edges or neighbours."""
        words = [next(filter(None, found), "") for found in _LABEL.findall(line.text)]
        if self.head.format == "counted":
            words[:1] = [str(row)]
        if len(words) < 2 and self.head.format in ("edges", "array"):
            self._reject(line, "this line does not have two actors")
            return
        source = self._actor(line, "row", words[0])
        if self.head.format in ("neighbours", "counted"):
            for word in words[1:]:
                self._edge(line, source, self._actor(line, "col", word), None, symmetric=False)
            return
        target = self._actor(line, "col", words[1])
        values: Sequence[str] = words[2:]
        if any(not _NUMBER.fullmatch(value) for value in values):
            self._reject(line, "the value of a link must be a number")
        elif self.head.format == "edges":
            self._edge(line, source, target, values[0] if values else None, symmetric=False)
        else:
            for self.matrix, value in enumerate(values, start=1):
                self._edge(line, source, target, value, symmetric=False)

    def _actor(self, line: Line, mode: str, word: str) -> str:
        """Return the actor that a word of a list names: by its label if these are in the data, else by its number."""
        if mode in self.head.embedded:
            self.actors.setdefault(word)
            return word
        limit = self.head.rows if mode == "row" else self.head.columns
        if word.isdecimal() and len(word) < 10 and (int(word) <= limit or not limit):
            name = self.head.label(mode, int(word))
            self.actors.setdefault(name)
            return name
        folded = self.folded[mode].get(word.casefold()) if not word.isdecimal() else None
        return folded or word  # a word that is no actor is an error of its link

    def _matrices(self, lines: Sequence[Line]) -> None:
        head = self.head
        columns: list[str] = []
        if "col" in head.embedded and lines:
            columns = [next(filter(None, found), "") for found in _LABEL.findall(lines[0].text)]
            if head.columns and len(columns) > head.columns:  # a corner
                columns = columns[-head.columns :]
            lines = lines[1:]
        columns = columns or [head.label("col", at) for at in range(1, head.columns + 1)]
        height = head.rows or len(columns)
        self._bound(height)
        self.actors |= dict.fromkeys(columns)
        for number, rows in enumerate(self._rows(lines, height, len(columns)), start=1):
            self.matrix = number
            self._matrix(rows, columns)

    def _rows(self, lines: Sequence[Line], height: int, width: int) -> Iterator[list[tuple[Line, list[str]]]]:
        """Yield the rows of each matrix: one a line or, where the numbers of lines differ, in a stream of numbers."""
        many = max(1, self.head.sizes.get("nm", 1))
        words = [(line, [next(filter(None, each), "") for each in _LABEL.findall(line.text)]) for line in lines]
        if lines and (len(lines) == height * many or not height):
            step = height or len(lines)
            for at in range(0, len(lines), step):
                yield words[at : at + step]
            return
        stream = [(line, word) for line, row in words for word in row]
        at = 0
        for _ in range(many):
            rows: list[tuple[Line, list[str]]] = []
            for row in range(height):
                size = self._width(row, height, width) + ("row" in self.head.embedded)
                if rows and size and at >= len(stream):
                    break  # the last row is short, and is rejected for all that are missing
                part = stream[at : at + size]
                line = stream[min(at, len(stream) - 1)][0] if stream else lines[-1]
                rows.append((line, [word for _, word in part]))
                at += size
            yield rows

    def _width(self, row: int, height: int, width: int) -> int:
        absent = not self.head.diagonal
        if self.head.format == "upperhalf":
            return height - row - absent
        if self.head.format == "lowerhalf":
            return row + 1 - absent
        return width - absent

    def _matrix(self, rows: Sequence[tuple[Line, list[str]]], columns: list[str]) -> None:
        half = self.head.format.endswith("half")
        given: dict[tuple[str, str], tuple[Line, str]] = {}
        names = []
        for at, (line, row) in enumerate(rows):
            words = row
            if "row" in self.head.embedded:
                names.append(words[0])
                self.actors.setdefault(words[0])
                words = words[1:]
            else:
                names.append(self.head.label("row", at + 1))
            width = self._width(at, len(rows), len(columns))
            if len(words) != width or not all(map(_NUMBER.fullmatch, words)):
                self._reject(line, f"this row of the matrix is not {width:,} numbers")
                continue
            others = self._others(at, columns)
            cells = zip(others, words, strict=False)
            given |= {(names[-1], other): (line, word) for other, word in cells if float(word)}
            refuse_many(len(given), self.found.name, "links")
        square = set(names) == set(columns)
        mirrored = square and all(
            (other := given.get((b, a))) and float(other[1]) == float(cell[1]) for (a, b), cell in given.items()
        )
        order = {name: at for at, name in enumerate(columns)}
        for (a, b), (line, word) in given.items():
            if not (mirrored and not half and order[b] < order[a]):
                self._edge(line, a, b, word, symmetric=mirrored or half)

    def _others(self, row: int, columns: list[str]) -> list[str]:
        """Return the columns that a row has cells for."""
        absent = not self.head.diagonal
        if self.head.format == "upperhalf":
            return columns[row + absent :]
        if self.head.format == "lowerhalf":
            return columns[: row + 1 - absent]
        return [name for at, name in enumerate(columns) if not (absent and at == row)]

    def _edge(self, line: Line, source: str, target: str, weight: str | None, *, symmetric: bool) -> None:
        values: dict[str, Any] = {}
        if weight is not None:
            if not float(weight):
                return
            values["weight"] = int(weight) if re.fullmatch(r"[-+]?\d{1,15}", weight) else float(weight)
        if "matrix" in self.head.labels:
            values["kind"] = self.head.label("matrix", self.matrix)
        elif self.head.sizes.get("nm", 1) > 1:
            values["relation"] = self.matrix
        edge = Edge(source, target, values, line.location, f"line {line.number}", None, symmetric)
        edge.original = Original("", None, {"source": source, "target": target, **values})
        self.edges.append(edge)

    def _reject(self, line: Line, message: str) -> None:
        error = fault("bad-file", message, self.text, line.span)
        self.found.reject(Original("", None, {"line": line.text}), error, strict=self.options.strict)

    def done(self) -> RawGraph:
        """Return the graph."""
        place = self.text.place((0, 1))
        nodes = [Node(name, {"label": name}, lambda _field: place) for name in self.actors]
        take(self.found, nodes, self.edges, self.options)
        return self.found
