"""Cypher is bounded by work: counted, the same in every run, and never more than allowed."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import product

import pytest

from graph.api import Graph
from graph.errors import GraphError
from graph.query.cypher import Rows, cypher
from graph.query.search.budget import JUDGED, WORK, Budget
from graph.records.filters import Filter
from graph.view import View
from tests.builders import graph_of, link

CHAIN = 'MATCH (a)-[r]->(b)-[s]->(c) MATCH (d)-[t]-(e) MATCH (f {id: "a3"}) RETURN a.id, e.id LIMIT 7'
COUNTED = f"""
from tests.unit.test_cypher_work import CHAIN, circle, counted
rows, spent = counted(circle(12), {CHAIN!r})
print(rows.rows, spent)
"""


def circle(size: int, parallel: int = 1) -> Graph:
    """Return a graph whose actors are joined in a circle, each with the next by some links."""
    names = [f"a{at}" for at in range(size)]
    pairs = zip(names, names[1:] + names[:1], strict=True)
    return graph_of(*(link(*pair, id=f"{pair[0]}-{at}") for pair in pairs for at in range(parallel)))


def counted(graph: Graph, query: str, work: int = WORK) -> tuple[Rows, int]:
    """Return the answer of a query and the links examined for it."""
    budget = Budget(work)
    return cypher(View(graph.built, Filter()), query, budget=budget), budget.spent


def test_each_part_of_the_work_is_counted() -> None:
    """Actors and links to match, where the search begins, the neighbours looked at, and each combination."""
    graph = circle(8)
    assert counted(graph, "MATCH (a) RETURN a.id")[1] == 8 + 8 + 8 * JUDGED
    pairs = 8 * 8
    assert counted(graph, "MATCH (a) MATCH (b) RETURN a.id")[1] == 2 * 8 + 2 * 16 + pairs * JUDGED
    rows, spent = counted(graph, "MATCH (a)-[r]->(b) RETURN a.id")
    assert len(rows) == 8
    assert spent == (2 * 8 + 8) + 16 + 8 + 2 * 8 * JUDGED  # one neighbour each, then a match, and a link of it


def test_a_link_of_every_combination_is_counted() -> None:
    """Combinations of parallel links are work, though the actors are the same."""
    few, many = (counted(circle(4, parallel), "MATCH (a)-[r]->(b)-[s]->(c) RETURN a.id") for parallel in (2, 20))
    assert [len(few[0]), len(many[0])] == [4 * 2**2, 4 * 20**2]
    assert many[1] - few[1] >= JUDGED * (len(many[0]) - len(few[0]))


@pytest.mark.parametrize(
    "query",
    [
        "MATCH (a) MATCH (b) MATCH (c) MATCH (d) MATCH (e) RETURN COUNT(a)",
        "MATCH (a)-[r]->(b) MATCH (c)-[s]->(d) MATCH (e) RETURN a.id ORDER BY a.id",
        "MATCH (a)-[r]-(b)-[s]-(c)-[t]-(d)-[u]-(e) RETURN COUNT(a)",
        "MATCH (a) MATCH (b) WHERE a.id <> b.id RETURN a.id",
    ],
)
def test_no_query_goes_beyond_its_bound(query: str) -> None:
    """A query that needs more is refused with the bound and the way out, and has done no more than allowed."""
    budget = Budget(20_000)
    with pytest.raises(GraphError, match=r"more than 20,000 links examined; .*`work`"):
        cypher(View(circle(150, 2).built, Filter()), query, budget=budget)
    assert budget.spent == 20_000


def test_actors_for_every_place_are_counted_before_they_are_made() -> None:
    """A pattern of very many nodes is refused before a graph is made for them."""
    query = "".join(f"MATCH (n{at}) " for at in range(500)) + "RETURN n0.id"
    with pytest.raises(GraphError, match="more than 1,000 links examined"):
        circle(10).cypher(query, work=1_000)


def test_the_bound_is_exact() -> None:
    """A query is answered with the work that it needs, and refused with one less."""
    graph = circle(12)
    rows, spent = counted(graph, CHAIN)
    assert counted(graph, CHAIN, spent) == (rows, spent)
    with pytest.raises(GraphError, match=f"more than {spent - 1:,} links"):
        counted(graph, CHAIN, spent - 1)


def test_a_limit_makes_no_more_combinations_than_it_needs() -> None:
    """The first rows of a product come without the rest of it."""
    rows, spent = counted(circle(100), "MATCH (a) MATCH (b) MATCH (c) MATCH (d) RETURN a.id LIMIT 3")
    assert len(rows) == 3
    assert spent < 3_000


def test_a_limit_counts_rows_that_fit() -> None:
    """`LIMIT` takes the first of the combinations that `WHERE` lets pass, not of those that it refuses."""
    graph = circle(6)
    rows = graph.cypher('MATCH (a) MATCH (b) WHERE a.id > "a3" AND b.name > a.name RETURN a.id, b.id LIMIT 1').rows
    assert rows == (("a4", "a5"),)


def test_parts_that_no_step_joins_are_all_combined() -> None:
    """Three parts give the product of what each of them gives."""
    rows = circle(3).cypher("MATCH (a)-[r]->(b) MATCH (c) MATCH (d)<-[s]-(e) RETURN r.id, c.id, s.id").rows
    links = [f"a{at}-0" for at in range(3)]
    assert sorted(rows) == sorted(product(links, ["a0", "a1", "a2"], links))


def test_the_same_query_takes_the_same_work_in_every_run() -> None:
    """Rows cut off by a limit and the work are the same whatever the order of sets is."""
    said = {
        subprocess.run(
            [sys.executable, "-c", COUNTED],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2", "3")
    }
    assert len(said) == 1
