"""Cypher: patterns are matched as openCypher does, or refused with a reason."""

from __future__ import annotations

from itertools import product

import pytest

from graph.api import Graph
from graph.errors import FilterError
from graph.query.cypher import LINK_ATTRIBUTES, NODE_ATTRIBUTES
from tests.builders import graph_of, link
from tests.export import full

Row = tuple[str, ...]


@pytest.fixture(scope="module")
def parallel() -> Graph:
    """Return a graph of parallel links, a link back, and a loop."""
    return graph_of(
        link("a", "b", id="l1"),
        link("a", "b", kind="weapons", id="l2"),
        link("a", "b", kind="weapons", id="l3", start="2012"),
        link("b", "c", id="l4"),
        link("b", "a", kind="coordination", id="l5"),
        link("c", "c", kind="rivalry", id="l6"),
    )


def joins(graph: Graph, *, both_ways: bool) -> list[Row]:
    """Return (from, link, to) of every link; both ways, if asked, but a loop once."""
    rows = [(each.source, each.id, each.target) for each in graph.dataset.links.values()]
    return sorted({*rows, *(row[::-1] for row in rows)} if both_ways else rows)


@pytest.mark.parametrize("arrow", [("-", "->"), ("<-", "-"), ("-", "-"), ("<-", "->")])
def test_one_step(parallel: Graph, arrow: tuple[str, str]) -> None:
    """Each link comes once along an arrow, and once each way without one."""
    found = parallel.cypher(f"MATCH (a){arrow[0]}[r]{arrow[1]}(b) RETURN a.id, r.id, b.id").rows
    both_ways = arrow[0][0] + arrow[1][-1] in ("--", "<>")
    expected = joins(parallel, both_ways=both_ways)
    if arrow == ("<-", "-"):
        expected = sorted(row[::-1] for row in expected)
    assert sorted(found) == expected


@pytest.mark.parametrize(("first", "second"), list(product(("->", "-", "<-"), repeat=2)))
def test_two_steps(parallel: Graph, first: str, second: str) -> None:
    """A walk of two steps may come back to where it began, over any two different links."""

    def written(arrow: str, name: str) -> str:
        return {"->": f"-[{name}]->", "-": f"-[{name}]-", "<-": f"<-[{name}]-"}[arrow]

    def rows(arrow: str) -> list[Row]:
        found = joins(parallel, both_ways=arrow == "-")
        return [row[::-1] for row in found] if arrow == "<-" else found

    expected = sorted((a, r, b, s, c) for a, r, b in rows(first) for b2, s, c in rows(second) if b == b2 and r != s)
    found = parallel.cypher(
        f"MATCH (a){written(first, 'r')}(b){written(second, 's')}(c) RETURN a.id, r.id, b.id, s.id, c.id"
    )
    assert sorted(found.rows) == expected
    counted = parallel.cypher(f"MATCH (a){written(first, '')}(){written(second, '')}(c) RETURN COUNT(a)")
    assert counted.rows == ((len(expected),),)


def test_a_round_trip(parallel: Graph) -> None:
    """A pattern that names a node twice comes back to it."""
    found = parallel.cypher(
        'MATCH (a)-[r]->(b)-[s]->(a) WHERE r.kind = "weapons" OR r.kind = "funding" RETURN a.id, r.id, s.id'
    )
    assert found.rows == (("a", "l1", "l5"), ("a", "l2", "l5"), ("a", "l3", "l5"))


def test_values_and_conditions_stay(parallel: Graph) -> None:
    """What a node or step was asked to be still narrows it."""
    pattern = '(a {id: "a"})-[r:weapons|funding]->(b:other)-[]->(c)'
    asked = f'MATCH {pattern} WHERE c.id = "c" RETURN DISTINCT a.name, r.id, c.label'
    assert parallel.cypher(asked).rows == (("a", "l1", "c"), ("a", "l2", "c"), ("a", "l3", "c"))
    assert parallel.cypher("MATCH (a) RETURN ID(a)").rows == (("a",), ("b",), ("c",))
    assert parallel.cypher('MATCH (a)-[r]->(b) WHERE ID(b) = "c" RETURN r.id').rows == (("l4",), ("l6",))


def test_whole_nodes_show_nothing_of_the_rewriting(parallel: Graph) -> None:
    """Nodes, links and walks that are returned whole hold what the graph knows, and no more."""
    rows = parallel.cypher('MATCH p = (a)-[r]->(b)-[s]->(c) WHERE s.id = "l4" AND r.id = "l1" RETURN a, r, p').rows
    assert len(rows) == 1
    assert "__" not in str(rows)
    assert rows[0][0]["id"] == "a"


def test_names_and_any_label(parallel: Graph) -> None:
    """Every node has a name and the label `Actor`."""
    assert parallel.cypher("MATCH (n:Actor) RETURN n.name").rows == (("a",), ("b",), ("c",))


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("MATCH (a)-[r*1..2]->(b) RETURN a.id", "write each step"),
        ("MATCH (a)-[r]->(b) MATCH (a)-[s]->(b) RETURN a.id", "two steps from one node to the other"),
        ("MATCH (a) WHERE EXISTS { MATCH (a)-[r]->(b) } RETURN a.id", "RETURN DISTINCT"),
        ("MATCH (a:Person) RETURN a.id", "did you mean `person`"),
        ("MATCH (a)-[r:weapon]->(b) RETURN a.id", "did you mean `weapons`"),
        ("MATCH (a)-[r]->(b) RETURN a.nom", "a node has id, name"),
        ("MATCH (a)-[r]->(b) RETURN r.name", "a link has id, kind"),
    ],
)
def test_what_would_be_answered_wrongly_is_refused(parallel: Graph, query: str, said: str) -> None:
    """A query whose answer would be wrong, or empty for a slip, is refused with a way out."""
    with pytest.raises(FilterError, match=said):
        parallel.cypher(query)


def test_attributes_are_those_of_the_graph() -> None:
    """The attributes that a query may name are those that the graph has."""
    graph = full.graph()
    nodes = {name for _, values in graph.nx.nodes(data=True) for name in values} - {"model"}
    links = {name for *_, values in graph.nx.edges(data=True) for name in values} - {"model"}
    assert set(NODE_ATTRIBUTES) - nodes <= {"id", "name"}
    assert nodes <= set(NODE_ATTRIBUTES)
    assert links - {"id"} <= set(LINK_ATTRIBUTES)
