"""openCypher queries over a view, through the grand-cypher package (extra `cypher`).

The language is what grand-cypher supports, which reads and never writes; see docs/cypher.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from graph.build import plain_actor, plain_link
from graph.diagnostics.asked_back import did_you_mean
from graph.errors import FilterError, GraphError, MissingExtra
from graph.former import current_id
from graph.query import wording
from graph.query.blocks import Block, Table, line
from graph.query.frames import Column, Framed, Rowed, typed_values
from graph.query.matching import CountedGraph, PlacedNode, count_matches
from graph.query.patterns import PLACE, Pattern, read_pattern
from graph.query.search.budget import Budget, OutOfWork
from graph.records.model import ActorType
from graph.records.names import suggest
from graph.values import Listed, public
from graph.view import View

__all__ = ["LINK_ATTRIBUTES", "NODE_ATTRIBUTES", "Rows", "cypher"]

_ANY_ACTOR = "Actor"
_TEXT = re.compile(r'"([a-z0-9-]+)"')
_COMPARED_ID = re.compile(r'\bid(?:\s*\(\s*\w+\s*\))?\s*(?:(?:=|<>|:)\s*"[a-z0-9-]+"|in\s*\[[^\]]*\])', re.IGNORECASE)
_HELP = "docs/cypher.md shows what can be asked"
NODE_ATTRIBUTES: Final = (
    *("id", "name", "label", "type", "plural", "definite", "country", "ideology", "founded", "dissolved"),
    *("born", "died", "aliases", "native_names", "summary"),
)
LINK_ATTRIBUTES: Final = (
    *("id", "kind", "family", "role", "start", "end", "periods", "status", "weakly_disputed", "confidence"),
    *("independent_sources", "claims", "items", "purpose", "summary", "symmetric"),
)


@public
@dataclass(frozen=True, repr=False)
class Rows(Framed, Listed[tuple[Any, ...]]):
    """The rows that a query returns, as plain values."""

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

    def _rowed(self) -> Rowed:
        """Return the rows; a column of lists, mappings or values of several types holds them as JSON texts."""
        by_column = [[row[at] for row in self.rows] for at in range(len(self.columns))]
        typed = [typed_values(values) for values in by_column]
        found = tuple(Column(name, type) for name, (type, _) in zip(self.columns, typed, strict=True))
        return Rowed(found, zip(*(values for _, values in typed), strict=True))

    def to_dict(self) -> dict[str, Any]:
        """Return the rows as plain JSON values."""
        return {"query": self.query, "columns": list(self.columns), "rows": [list(row) for row in self.rows]}


def cypher(view: View, query: str, *, budget: Budget | None = None) -> Rows:
    """Run an openCypher query over the view and return its rows, sorted unless the query orders them.

    A node has the labels `Actor` and its actor's type, an edge its link's kind (hyphens become underscores:
    `:armed_group`, `:member_of`); both have `id` and the attributes of the networkx graph, a node `name` too. A
    returned node or edge is given as its attributes. A step without an arrow follows links in both directions.
    The work is counted in links examined: each actor and link that the pattern may match, and each neighbour looked
    up, is one; each link of a combination, and each combination, is `JUDGED` of them.

    Raises:
        MissingExtra: grand-cypher is not installed.
        FilterError: grand-cypher cannot read or run the query, or would answer it wrongly.
        GraphError: The query needs more work than `budget` allows, by default 5,000,000 links examined.
    """
    try:
        from grandcypher import GrandCypher  # noqa: PLC0415 - an extra
        from lark.exceptions import LarkError  # noqa: PLC0415 - comes with it
    except ImportError:
        raise MissingExtra("cypher", "grand-cypher") from None
    pattern = read_pattern(_in_current_ids(view, query)) or Pattern(query)
    _check(view, pattern)
    budget = budget or Budget()
    try:
        budget.spend(pattern.places * len(view.actors) + len(pattern.steps) * len(view.links))
        graph = _labelled(view, pattern)
        run = GrandCypher(graph)
        run.auto_node_jsondata_hints = False  # with them it loses answers where two nodes have values
        graph.count(budget.spend)
        count_matches(run._transformer._executors[0], graph, budget.spend)
        found = run.run(pattern.query)
    except OutOfWork:
        raise GraphError(
            f"the query needs more than {budget.work:,} links examined",
            help="name an id, a label or a value in its pattern, filter the graph, or allow more with `work`",
            words=("work",),
        ) from None
    except LarkError as error:
        said = _as_given(str(error).strip().partition("\n")[0])
        raise FilterError(f"the query cannot be read: {said}", help=_HELP) from None
    except (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError, re.error) as error:
        raise FilterError(f"the query cannot be run: {_as_given(str(error))}", help=_HELP) from None
    columns = tuple(str(column) for column in found)
    rows = [tuple(_plain(value) for value in row) for row in zip(*found.values(), strict=True)]
    if "order by" not in query.lower():
        rows.sort(key=str)  # grand-cypher's own order differs from run to run
    return Rows(query, columns, tuple(rows))


def _in_current_ids(view: View, query: str) -> str:
    """Return the query with current ids in place of former ones; the label of a kind may be a former id too.

    Raises:
        UnknownId: The query compares an id with that of a removed record.
    """
    data = view.graph.dataset

    def current(found: re.Match[str]) -> str:
        return f'"{current_id(data, found[1], ("actors", "links"))}"'

    return _COMPARED_ID.sub(lambda part: _TEXT.sub(current, part[0]), query)


def _former_labels(view: View, kind: str) -> set[str]:
    return {_label(former) for former in view.graph.dataset.kinds[kind].former_ids}


def _as_given(error: str) -> str:
    """Return an error without the text that was added to the query."""
    return re.sub(rf'(?<!\s)\s*+{{?{PLACE}: "\d++"(, |}})?', "", error)


def _check(view: View, pattern: Pattern) -> None:
    """Raise FilterError for a label or an attribute that does not exist."""
    data = view.graph.dataset
    kinds = {_label(id) for id in data.kinds}.union(*(_former_labels(view, id) for id in data.kinds))
    types = {_ANY_ACTOR, *(_label(each.value) for each in ActorType)}
    for labels, known, what in ((pattern.node_labels, types, "node"), (pattern.link_labels, kinds, "link")):
        for label in sorted(labels - known):
            near = suggest(label.lower(), known)
            meant = did_you_mean(*near)
            way_out = f"{meant} the labels are {', '.join(sorted(known))}"
            raise FilterError(f"no {what} has the label `{label}`", help=way_out.strip())
    for name, attribute in sorted(pattern.attributes):
        for variables, has in ((pattern.nodes, NODE_ATTRIBUTES), (pattern.links, LINK_ATTRIBUTES)):
            if name in variables and attribute not in has:
                what = "node" if variables is pattern.nodes else "link"
                raise FilterError(
                    f"no {what} has `{attribute}` (`{name}.{attribute}`)", help=f"a {what} has {', '.join(has)}"
                )


def _labelled(view: View, pattern: Pattern) -> CountedGraph:
    """Return the view as a graph with its actors at every place of the pattern, and its links at every step."""
    graph = CountedGraph()
    data, assessments = view.graph.dataset, view.graph.assessments
    for place in range(pattern.places):
        for actor in view.actors:
            plain = {"id": actor.id, "name": actor.name, **plain_actor(actor), PLACE: str(place)}
            graph.add_node(PlacedNode(actor.id, place), __labels__={_ANY_ACTOR, _label(str(actor.type))}, **plain)
    for link in view.links:
        labels = {_label(link.kind), *_former_labels(view, link.kind)}
        values: dict[str, Any] = {"id": link.id} | plain_link(link, data.kinds[link.kind], assessments[link.id])
        for step in pattern.steps:
            written = (link.source, link.target)
            for source, target in sorted({written, written[::-1]} if step.both_ways else {written}):
                start, end = PlacedNode(source, step.start), PlacedNode(target, step.end)
                graph.add_edge(start, end, key=link.id, __labels__=labels, **values)
    return graph


def _label(name: str) -> str:
    return name.replace("-", "_")


def _plain(value: Any) -> Any:
    """Return a JSON value for what grand-cypher returns for a node, an edge or a walk, without its labels."""
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items() if not str(key).startswith("__")}
    if isinstance(value, list | tuple | set):
        return [_plain(each) for each in value]
    if isinstance(value, PlacedNode):
        return value.actor
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)
