"""Pajek, `.net` and `.paj`: arcs, edges, lists of neighbours, matrices, several relations, times, partitions.

Format: http://vladowiki.fmf.uni-lj.si/doku.php?id=pajek:faq:format and http://mrvar.fdv.si/pajek/DrawEPS.htm. The
reader of networkx makes all edges of a file directed or none, and ignores relations and times, so this one is our own.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from graph.ingest.attributes import Edge, Node, take
from graph.ingest.files import decode, fail, fault, read_bytes
from graph.ingest.limits import refuse_many
from graph.ingest.lines import Line, lines_in
from graph.ingest.raw import Options, RawGraph
from graph.ingest.rejected import Original
from graph.ingest.values import unescaped, whole_number
from graph.reading import Text

__all__ = ["read"]

_SHAPES: Final = "ellipse|box|diamond|triangle|cross|empty|house|man|woman"
_VERTEX: Final = re.compile(
    rf'(?P<number>\d++)(?:\s++(?:"(?P<quoted>.*?)"(?=\s*$|\s+(?:[-+.\d\[]|(?:{_SHAPES})\b|\w+\s))|(?P<plain>[^\s"\[]\S*+)))?'
    r"(?P<more>.*)",
    re.IGNORECASE,
)
_TIMES: Final = re.compile(
    r"\[\s*((?:\d+|\*)(?:\s*-\s*(?:\d+|\*))?(?:\s*,\s*(?:\d+|\*)(?:\s*-\s*(?:\d+|\*))?)*)\s*\]\s*$"
)
_HEAD: Final = re.compile(r"\*\s*([A-Za-z]+)\s*(?::\s*(\d+))?\s*(.*)")
_WORD: Final = re.compile(r'"[^"]*"|\S+')
_NUMBER: Final = re.compile(r"[-+]?(?:\d++(?:\.\d*+)?|\.\d++)(?:[eE][-+]?\d++)?")
# parameters of drawing, http://mrvar.fdv.si/pajek/DrawEPS.htm
_DRAWN_WORDS: Final = """
x_fact y_fact phi r q ic bc bw lc la lr lphi fos font hooks cart polar circ s w c p a ap h1 h2 a1 a2
k1 k2 lp
"""
_DRAWN: Final = frozenset(_DRAWN_WORDS.split())
_LINKS: Final = {"arcs": False, "edges": True, "arcslist": False, "edgeslist": True}  # section -> undirected
_PROPERTIES: Final = ("partition", "vector")
_MOST: Final = 1_000_000  # vertices that are only counted, not listed
_YEARS: Final = range(1000, 2200)


def read(path: Path, options: Options) -> RawGraph:
    """Return the graph of a Pajek file. Raises DataError."""
    name = path.as_posix()
    text = Text(name, decode(read_bytes(path), name, options.encoding)[0])
    reader = _Reader(text, options)
    for line in lines_in(text, "%"):
        reader.line(line)
    if not reader.count:
        fail("wrong-shape", f"`{name}` has no `*Vertices`", text, (0, 1))
    return reader.done()


class _Reader:
    """Reads the lines one by one; `section` is what they describe."""

    def __init__(self, text: Text, options: Options) -> None:
        self.text = text
        self.options = options
        self.found = RawGraph(text.name)
        self.nodes: dict[str, Node] = {}
        self.edges: list[Edge] = []
        self.section = ""
        self.relation: tuple[str, str] = "", ""
        self.names: dict[str, str] = {}  # relation -> name
        self.count = self.rows = 0  # vertices, and those of the first mode
        self.row = 0  # of a matrix, or of a partition
        self.property = ""
        self.networks = 0

    def line(self, line: Line) -> None:
        """Read one line."""
        if head := _HEAD.match(line.text):
            self._head(line, head[1].lower(), head[2] or "", head[3].strip())
        elif self.section == "vertices" and self.property:
            self._property(line)
        elif self.section == "vertices":
            self._vertex(line)
        elif self.section in ("arcs", "edges"):
            self._link(line)
        elif self.section in _LINKS:
            self._neighbours(line)
        elif self.section == "matrix":
            self._matrix(line)

    def _head(self, line: Line, section: str, relation: str, rest: str) -> None:
        self.section, self.row = section, 0
        if section == "network":
            self.networks += 1
            self.property = ""
            if self.networks > 1:
                self.found.leave("further networks of the file")
            elif rest:
                self.found.info["title"] = rest
        elif section in _PROPERTIES:
            self.property = rest or section
        elif section == "vertices":
            numbers = re.findall(r"\d+", rest)
            if self.count and not self.property:
                self.section = "another network"
            elif not self.count and numbers:
                self.count, self.rows = int(numbers[0][:18]), int(numbers[1][:18]) if len(numbers) > 1 else 0
        elif section in _LINKS or section == "matrix":
            if self.networks > 1:
                self.section = "another network"
            name = rest.strip('"')
            self.names |= {relation: name} if name else {}
            self.relation = relation, name
        else:
            self.found.leave(f"section *{section}")

    def _vertex(self, line: Line) -> None:
        match = _VERTEX.fullmatch(line.text)
        number = whole_number(match["number"]) if match else None
        if match is None or not number:
            self._reject(line, "this is not a vertex: a number and a label")
            return
        key = str(number)
        label = match["plain"] if match["quoted"] is None else match["quoted"]
        values = {"label": unescaped(label)} if label else {}
        values |= self._more(line, match["more"], coordinates=True)
        if key in self.nodes:
            self._reject(line, f"vertex {key} is there twice")
            return
        self.nodes[key] = Node(key, values, line.location, Original("", None, {"line": line.text}))

    def _more(self, line: Line, text: str, *, coordinates: bool) -> dict[str, Any]:
        """Return the parameters of a vertex or a line; those of drawing are counted."""
        values: dict[str, Any] = {}
        if times := _TIMES.search(text):
            values |= _period(times[1])
            text = text[: times.start()]
        words = _WORD.findall(text)
        while coordinates and words and _NUMBER.fullmatch(words[0]):
            self.found.leave("coordinates and drawing parameters")
            words.pop(0)
        if coordinates and words and re.fullmatch(_SHAPES, words[0], re.IGNORECASE):
            self.found.leave("coordinates and drawing parameters")
            words.pop(0)
        for name, value in zip(words[::2], words[1::2], strict=False):
            if name.lower() in _DRAWN:
                self.found.leave("coordinates and drawing parameters")
            else:
                values["label" if name == "l" else name] = unescaped(value.strip('"'))
        if len(words) % 2:
            values["more"] = words[-1].strip('"')
        return values

    def _link(self, line: Line) -> None:
        text, relation = line.text, self.relation
        if own := re.match(r"(\d+)\s*:\s*", text):
            relation = own[1], self.names.get(own[1], "")
            text = text[own.end() :]
        words = _WORD.findall(text)
        if len(words) < 2 or None in map(whole_number, words[:2]):
            self._reject(line, "this is not a line: the numbers of two vertices")
            return
        after = re.match(r"\s*\S+\s+\S+\s*", text)
        rest = text[after.end() :] if after else ""
        values: dict[str, Any] = {}
        if weight := re.match(rf"({_NUMBER.pattern})(?=\s|$)\s*", rest):
            values["weight"] = _weight(weight[1])
            rest = rest[weight.end() :]
        values |= self._more(line, rest, coordinates=False)
        self._edge(line, words[0], words[1], values, relation, undirected=_LINKS[self.section])

    def _neighbours(self, line: Line) -> None:
        words = line.text.split()
        neighbours = [word.lstrip("-") for word in words[1:]]
        if len(words) < 2 or None in map(whole_number, (words[0], *neighbours)):
            self._reject(line, "this is not a list of neighbours: the numbers of vertices")
            return
        for each in neighbours:
            self._edge(line, words[0], each, {}, self.relation, undirected=_LINKS[self.section])

    def _matrix(self, line: Line) -> None:
        self.row += 1
        words = line.text.split()
        columns = self.count - self.rows
        if len(words) != columns or not all(_NUMBER.fullmatch(word) for word in words):
            self._reject(line, f"this row of the matrix is not {columns:,} numbers")
            return
        for at, word in enumerate(words, start=1 + self.rows):
            if float(word):
                self._edge(line, str(self.row), str(at), {"weight": _weight(word)}, self.relation, undirected=False)

    def _property(self, line: Line) -> None:
        """Take the line of a partition or a vector as an attribute of its vertex."""
        self.row += 1
        if node := self.nodes.get(str(self.row)):
            node.values.setdefault(self.property, _weight(line.text) if _NUMBER.fullmatch(line.text) else line.text)
        elif self.row <= self.count:
            place = line.location
            self.nodes[str(self.row)] = Node(str(self.row), {self.property: line.text}, place)

    def _edge(
        self,
        line: Line,
        source: str,
        target: str,
        values: dict[str, Any],
        relation: tuple[str, str],
        *,
        undirected: bool,
    ) -> None:
        number, name = relation
        values = dict(values)
        if name:
            values["kind"] = name
        elif number:
            values["relation"] = whole_number(number) or number
        ends = str(whole_number(source)), str(whole_number(target))
        edge = Edge(*ends, values, line.location, f"line {line.number}", None, undirected)
        edge.original = Original("", None, {"line": line.text})
        self.edges.append(edge)
        refuse_many(len(self.edges), self.text.name, "edges or more")

    def _reject(self, line: Line, message: str) -> None:
        error = fault("bad-file", message, self.text, line.span)
        self.found.reject(Original("", None, {"line": line.text}), error, strict=self.options.strict)

    def done(self) -> RawGraph:
        """Return the graph, with the vertices that are counted but not listed."""
        if self.count > _MOST and self.count > len(self.nodes):
            message = f"`{self.text.name}` counts {self.count:,} vertices, but lists {len(self.nodes):,}"
            fail("too-large", message, self.text, (0, 1))
        place = self.text.place((0, 1))
        for number in range(1, self.count + 1):
            if str(number) not in self.nodes:
                self.nodes[str(number)] = Node(str(number), {"label": str(number)}, lambda _field: place)
        nodes = [self.nodes[key] for key in sorted(self.nodes, key=int)]
        take(self.found, nodes, self.edges, self.options)
        return self.found


def _weight(text: str) -> int | float:
    return int(text) if re.fullmatch(r"[-+]?\d{1,15}", text) else float(text)


def _period(text: str) -> dict[str, str]:
    """Return the times of a vertex or a line: years as dates, others as the attribute `times`."""
    spells = [part.strip().partition("-")[::2] for part in text.split(",")]
    ends = [(first.strip(), (last or first).strip()) for first, last in spells]
    if not all(end == "*" or whole_number(end) in _YEARS for spell in ends for end in spell):
        return {"times": text.strip()}
    dated = [("" if first == "*" else first, "" if last == "*" else last) for first, last in ends]
    if len(dated) == 1:
        return {name: day for name, day in zip(("start", "end"), dated[0], strict=True) if day}
    return {"periods": ";".join(f"{first or '..'}/{last or '..'}" for first, last in dated)}
