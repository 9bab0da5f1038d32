"""GDF, of GUESS and Gephi: a table of nodes and one of edges in one file, with typed columns.

Specification: http://graphexploration.cond.org/manual.html, 4.1; https://gephi.org/users/supported-graph-formats/gdf-format.
An edge has a direction only if its column `directed` says so.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from graph.ingest.attributes import Edge, Node, take
from graph.ingest.files import decode, fail, fault, read_bytes
from graph.ingest.lines import Line, lines_in
from graph.ingest.raw import Options, RawGraph
from graph.ingest.rejected import Original
from graph.reading import Text

__all__ = ["read"]

_HEAD: Final = re.compile(r"\s*(node|edge)def\s*>\s*", re.IGNORECASE)
_CELL: Final = re.compile(
    r"""[ \t]*(?:"(?P<double>.*?)"(?=[ \t]*(?:,|$))|'(?P<single>.*?)'(?=[ \t]*(?:,|$))|(?P<plain>[^,]*))[ \t]*(?:,|$)"""
)
_DRAWN_WORDS: Final = """
x y visible color strokecolor fixed style width height image labelvisible labelcolor labelsize
"""
_DRAWN: Final = frozenset(_DRAWN_WORDS.split())
_MOST: Final = 1_000  # columns
_TRUE: Final = ("true", "1", "yes", "t")


def read(path: Path, options: Options) -> RawGraph:
    """Return the graph of a GDF file. Raises DataError."""
    name = path.as_posix()
    text = Text(name, decode(read_bytes(path), name, options.encoding)[0])
    found = RawGraph(name)
    nodes: list[Node] = []
    edges: list[Edge] = []
    columns: list[str] = []
    what = ""
    for line in lines_in(text):
        if head := _HEAD.match(line.text):
            what = head[1].lower()
            columns = [_column(cell) for cell in line.text[head.end() :].split(",", _MOST)]
            continue
        if not what:
            fail("wrong-shape", f"`{name}` does not begin with `nodedef>` or `edgedef>`", text, line.span)
        values = _row(line, columns, text, found, strict=options.strict)
        if values is None:
            continue
        original = Original("", None, dict(values))
        for column in [each for each in values if each.lower() in _DRAWN]:
            found.leave("drawing attributes")
            del values[column]
        if what == "node":
            nodes.append(Node(values.pop(columns[0], ""), values, line.location, original))
        else:
            ends = [values.pop(column, "") for column in columns[:2]]
            directed = values.pop(next((each for each in columns if each.lower() == "directed"), ""), "")
            locator = f"row {line.number}"
            edge = Edge(ends[0], ends[-1], values, line.location, locator, None, directed.lower() not in _TRUE)
            edge.original = original
            edges.append(edge)
    if edges and not nodes:  # a list of edges alone
        keys = dict.fromkeys(key for edge in edges for key in (edge.source, edge.target) if key)
        nodes = [Node(key, {"name": key}, edges[0].location) for key in keys]
    take(found, nodes, edges, options)
    return found


def _row(line: Line, columns: list[str], text: Text, found: RawGraph, *, strict: bool) -> dict[str, Any] | None:
    """Return the cells of a row by column; a row that has more than the columns is rejected."""
    cells = _cells(line.text, len(columns) + 1)
    if len(cells) > len(columns):
        message = f"this row has more cells than the {len(columns)} columns"
        error = fault("bad-file", message, text, line.span, help="put a cell with a comma in quotation marks")
        found.reject(Original("", None, {"line": line.text}), error, strict=strict)
        return None
    return {column: cell for column, cell in zip(columns, cells, strict=False) if cell}


def _cells(line: str, most: int) -> list[str]:
    """Return the first cells of a line; those in single or double quotation marks may have commas."""
    cells: list[str] = []
    at = 0
    while at < len(line) and len(cells) < most:
        match = _CELL.match(line, at)
        if match is None or match.end() == at:
            break
        cells.append(next(part for part in (match["double"], match["single"], match["plain"]) if part is not None))
        at = match.end()
    return [cell.strip() for cell in cells]


def _column(declared: str) -> str:
    """Return the name of a column declared as `NAME TYPE default VALUE`."""
    return declared.strip().split()[0] if declared.strip() else ""
