"""openCypher queries over a view, through the grand-cypher package (extra `cypher`).

What grand-cypher knows of the language is what there is; it reads and never writes. docs/cypher.md says what that is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import networkx as nx

from graph.build import plain_actor, plain_link
from graph.errors import FilterError, MissingExtra
from graph.query import wording
from graph.query.blocks import Block, Table, line
from graph.query.result import Result
from graph.values import Listed, public
from graph.view import View

__all__ = ["Rows", "cypher"]


@public
@dataclass(frozen=True, repr=False)
class Rows(Result, Listed[tuple[Any, ...]]):
    """The rows that a query returns, one value a column, as plain values."""

    query: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]

    __hash__ = None  # type: ignore[assignment] # values may be lists and mappings

    def _items(self) -> tuple[tuple[Any, ...], ...]:
        return self.rows

    def _said(self) -> str:
        return f"{wording.count(len(self), 'row')} of {', '.join(self.columns)}"

    def report(self) -> Iterator[Block]:
        """Yield the rows as a table."""
        if self.rows:
            yield Table(self.columns, tuple(tuple("" if v is None else str(v) for v in row) for row in self.rows))
        yield line(wording.count(len(self.rows), "row"))

    def to_dict(self) -> dict[str, Any]:
        """Return the rows as plain JSON values."""
        return {"query": self.query, "columns": list(self.columns), "rows": [list(row) for row in self.rows]}


def cypher(view: View, query: str) -> Rows:
    """Run an openCypher query over the view and return its rows, sorted unless the query orders them.

    A node has its actor's type as label, an edge its link's kind (hyphens become underscores: `:armed_group`,
    `:member_of`); both have `id` and the attributes of the networkx graph. A node or edge that is returned whole stands
    as its attributes.

    Raises:
        MissingExtra: grand-cypher is not installed.
        FilterError: The query is not one that grand-cypher can read or run.
    """
    try:
        from grandcypher import GrandCypher  # noqa: PLC0415 - an extra
        from lark.exceptions import LarkError  # noqa: PLC0415 - comes with it
    except ImportError:
        raise MissingExtra("cypher", "grand-cypher") from None
    try:
        found = GrandCypher(_labelled(view)).run(query)
    except LarkError as error:
        said = str(error).strip().partition("\n")[0]
        raise FilterError(f"the query cannot be read: {said}", help="docs/cypher.md shows what can be asked") from None
    except (AttributeError, IndexError, KeyError, NotImplementedError, TypeError, ValueError) as error:
        raise FilterError(f"the query cannot be run: {error}", help="docs/cypher.md shows what can be asked") from None
    columns = tuple(str(column) for column in found)
    rows = [tuple(_plain(value) for value in row) for row in zip(*found.values(), strict=True)]
    if "order by" not in query.lower():
        rows.sort(key=str)  # grand-cypher's own order differs from run to run
    return Rows(query, columns, tuple(rows))


def _labelled(view: View) -> nx.MultiDiGraph[str]:
    """Return the view as a graph of its own, with labels where grand-cypher looks for them."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    data, assessments = view.graph.dataset, view.graph.assessments
    for actor in view.actors:
        graph.add_node(actor.id, __labels__={_label(str(actor.type))}, id=actor.id, **plain_actor(actor))
    for link in view.links:
        plain = plain_link(link, data.kinds[link.kind], assessments[link.id])
        graph.add_edge(link.source, link.target, key=link.id, __labels__={_label(link.kind)}, id=link.id, **plain)
    return graph


def _label(name: str) -> str:
    return name.replace("-", "_")


def _plain(value: Any) -> Any:
    """Return a value that JSON knows: what grand-cypher returns for a node, an edge or a walk, without its labels."""
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items() if key != "__labels__"}
    if isinstance(value, list | tuple | set):
        return [_plain(each) for each in value]
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)
