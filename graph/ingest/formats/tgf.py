"""TGF, the Trivial Graph Format of yEd: lines `ID LABEL`, a line `#`, then lines `ID ID LABEL`.

Its edges have no direction of their own; yEd draws them as arrows.
"""

from __future__ import annotations

from pathlib import Path

from graph.ingest.attributes import Edge, Node, take
from graph.ingest.files import decode, fail, fault, read_bytes
from graph.ingest.lines import lines_in
from graph.ingest.raw import Options, RawGraph
from graph.ingest.rejected import Original
from graph.reading import Text

__all__ = ["read"]


def read(path: Path, options: Options) -> RawGraph:
    """Return the graph of a TGF file. Raises DataError."""
    name = path.as_posix()
    text = Text(name, decode(read_bytes(path), name, options.encoding)[0])
    found = RawGraph(name)
    nodes: list[Node] = []
    edges: list[Edge] = []
    below = False
    for line in lines_in(text):
        original = Original("", None, {"line": line.text})
        if line.text == "#" and not below:
            below = True
        elif not below:
            key, *label = line.text.split(maxsplit=1)
            nodes.append(Node(key, {"name": label[0] if label else key}, line.location, original))
        elif len(words := line.text.split(maxsplit=2)) < 2:
            error = fault("missing-field", f"the edge of `{words[0]}` has no second end", text, line.span)
            found.reject(original, error, strict=options.strict)
        else:
            values = {"label": words[2]} if len(words) > 2 else {}
            edge = Edge(words[0], words[1], values, line.location, f"line {line.number}")
            edge.original = original
            edges.append(edge)
    if not below:
        fail("wrong-shape", f"`{name}` has no line `#` between its nodes and its edges", text, (0, 1))
    take(found, nodes, edges, options)
    return found
