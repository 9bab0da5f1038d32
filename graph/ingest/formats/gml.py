"""GML, of networkx, igraph, yEd, Gephi and Newman's collection. Nested lists are kept as JSON, except for drawing.

Specification: https://web.archive.org/web/20190303094704/http://www.fim.uni-passau.de:80/fileadmin/files/lehrstuhl/brandenburg/projekte/gml/gml-technical-report.pdf.
The reader of networkx refuses a whole file for one faulty node, a repeated label or a missing one, so this one is our
own: an error costs the node or edge in which it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from graph.ingest.attributes import Edge, Node, take
from graph.ingest.files import decode, fail, fault, read_bytes
from graph.ingest.raw import Location, Options, RawGraph
from graph.ingest.rejected import Original
from graph.ingest.values import unescaped
from graph.reading import Span, Text

__all__ = ["read"]

# a text may have several lines, but none that begins or ends a record: its quotation mark is missing
_TOKEN: Final = re.compile(
    r"\s++|\#[^\n]*+"
    r"|(?P<key>[A-Za-z_]\w*+)"
    r"|(?P<number>[-+]?(?:\d++\.?\d*+|\.\d++)(?:[eE][-+]?\d++)?|[-+](?:INF|inf))"
    r'|"(?P<text>[^"\n]*+(?:\n(?![ \t]*+(?:(?:node|edge)[ \t]*+(?:\[|\n)|\]))[^"\n]*+)*+)"'
    r"|(?P<open>\[)|(?P<close>\])|(?P<bad>[^\n]+)"
)
_WORDS: Final = frozenset(("nan", "inf", "true", "false"))  # values that some programs write without quotation marks
_DRAWN: Final = frozenset(("graphics", "labelgraphics", "edgeanchor"))
_RECORDS: Final = ("node", "edge")
_DEEPEST: Final = 100


@dataclass
class _List:
    """The values of a list by key; repeated keys have a list of values."""

    key: str
    start: int
    values: dict[str, Any] = field(default_factory=dict)
    spans: dict[str, Span] = field(default_factory=dict)
    records: list[_List] = field(default_factory=list)  # nodes and edges, of a graph
    end: int = 0
    faults: list[tuple[str, Span]] = field(default_factory=list)

    def add(self, key: str, value: Any, span: Span) -> None:
        self.spans.setdefault(key, span)
        if key not in self.values:
            self.values[key] = value
        elif isinstance(before := self.values[key], list):
            before.append(value)
        else:
            self.values[key] = [before, value]


def read(path: Path, options: Options) -> RawGraph:
    """Return the graph of a GML file. Raises DataError."""
    name = path.as_posix()
    text = Text(name, decode(read_bytes(path), name, options.encoding)[0])
    graphs = _graphs(text)
    if not graphs:
        fail("wrong-shape", f"`{name}` has no `graph [`", text, (0, 1))
    found = RawGraph(name)
    nodes: list[Node] = []
    edges: list[Edge] = []
    for graph in graphs:
        title = graph.values.get("label") or graph.values.get("name") or graph.values.get("Title")
        if isinstance(title, str) and title.strip():
            found.info.setdefault("title", title.strip())
        directed = graph.values.get("directed") in (1, "1", "true")
        for record in graph.records:
            _take(record, text, found, nodes, edges, directed=directed, strict=options.strict)
    take(found, nodes, edges, options)
    return found


def _take(
    record: _List, text: Text, found: RawGraph, nodes: list[Node], edges: list[Edge], *, directed: bool, strict: bool
) -> None:
    values = record.values
    if record.key == "node" and values.get("id") is None and not record.faults:
        record.faults.append(("this node has no id", (record.start, record.end)))
    original = Original("", None, dict(values))
    for message, span in record.faults:
        found.reject(original, fault("bad-file", message, text, span), strict=strict)
    if record.faults:
        return
    for name in [name for name in values if name.lower() in _DRAWN]:
        found.leave("drawing attributes")
        del values[name]
    location = _location(text, record)
    if record.key == "node":
        nodes.append(Node(str(values.pop("id")), values, location, original))
        return
    number = len(edges) + 1
    ends = [_key(values.pop(end, None)) for end in ("source", "target")]
    id = values.pop("id", None)
    locator = f"edge number {number}" if id is None else f"edge {id}"
    own = values.pop("directed", None)
    symmetric = not directed if own is None else own in (0, "0", "false")
    edges.append(Edge(ends[0], ends[1], values, location, locator, _key(id) or None, symmetric, original))


def _key(value: Any) -> str:
    return "" if value is None else str(value)


def _location(text: Text, record: _List) -> Location:
    return lambda name: text.place(record.spans.get(name, (record.start, record.end)))


def _graphs(text: Text) -> list[_List]:
    """Return the lists named `graph`, with their nodes and edges, in one pass."""
    reader = _Reader(text)
    for token in _TOKEN.finditer(text.text):
        if token.lastgroup is not None:
            reader.take(token)
    return reader.done()


class _Reader:
    """Takes the tokens one by one; `key` is the one whose value comes next."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.stack = [_List("", 0)]
        self.graphs: list[_List] = []
        self.key: tuple[str, Span] | None = None

    def take(self, token: re.Match[str]) -> None:
        """Take a token."""
        what, span = token.lastgroup, token.span()
        if what == "close" or (what == "key" and (self.key is None or token[0].lower() not in _WORDS)):
            if self.key:
                self._fault(f"`{self.key[0]}` has no value", self.key[1])
            self.key = (token[0], span) if what == "key" else None
            if what == "close" and len(self.stack) > 1:
                self._close(span[1])
        elif self.key and what == "open":
            self._open(*self.key)
            self.key = None
        elif self.key and what != "bad":
            self.stack[-1].add(self.key[0], _value(token), span)
            self.key = None
        else:
            self._fault("this is not GML", span)
            self.key = None

    def _fault(self, message: str, span: Span) -> None:
        self.stack[-1].faults.append((message, span))

    def _open(self, key: str, span: Span) -> None:
        if len(self.stack) > _DEEPEST:
            fail("too-deep", f"lists are nested more than {_DEEPEST} levels deep", self.text, span)
        if key in _RECORDS:
            self._leave_record(span[0])
        self.stack.append(_List(key, span[0]))

    def _leave_record(self, end: int) -> None:
        """Close a node or an edge that is open where the next begins, or where the file ends."""
        while any(each.key in _RECORDS for each in self.stack):
            self._fault("this record is never closed", (self.stack[-1].start, end))
            self._close(end)

    def _close(self, end: int) -> None:
        done = self.stack.pop()
        done.end = end
        _close(done, self.stack[-1], self.graphs)

    def done(self) -> list[_List]:
        """Return the graphs."""
        self._leave_record(len(self.text.text))
        while len(self.stack) > 1:
            self._close(len(self.text.text))
        return self.graphs


def _close(done: _List, parent: _List, graphs: list[_List]) -> None:
    if done.key == "graph":
        graphs.append(done)
    elif done.key in _RECORDS and parent.key == "graph":
        parent.records.append(done)
    else:
        parent.faults += done.faults
        parent.add(done.key, done.values, (done.start, done.end))


def _value(token: re.Match[str]) -> Any:
    if token.lastgroup == "text":
        return unescaped(token["text"])
    if token.lastgroup == "key":
        word = token[0].lower()
        return word if word in ("true", "false") else float(word)
    digits = token["number"]
    return int(digits) if digits.lstrip("+-").isdecimal() and len(digits) < 19 else _number(digits)


def _number(digits: str) -> float | str:
    return digits if digits.lstrip("+-").isdecimal() else float(digits)
