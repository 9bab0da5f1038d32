"""Path search against brute force over all simple paths and all choices of one link a hop."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from graph.api import Graph
from graph.build import build
from graph.dataset import Dataset
from graph.query.search import walks
from graph.query.search.budget import Budget
from graph.query.search.detours import fewest_hops
from graph.query.search.walks import MANY_REFUSED, MANY_TRIED
from graph.records.dates import parse_between, parse_window
from graph.records.filters import Filter
from graph.view import View
from tests.examples import examples
from tests.properties import oracle
from tests.properties.strategies import datasets, questions


@given(datasets(), questions(), st.sampled_from([0, 1, MANY_REFUSED]), st.sampled_from([0, 5, MANY_TRIED]))
@examples(1500)
def test_search_equals_brute_force(data: Dataset, asked: dict[str, Any], refused: int, tried: int) -> None:
    """Paths, their order, links shown, time, window, confidence and sources equal those of trying everything.

    Whether the search looks ahead in time from the first, after one walk that time did not allow, or after many; and
    whether it looks for actors that no path can pass from the first, or after a few or many moves.
    """
    with patch.object(walks, "MANY_REFUSED", refused), patch.object(walks, "MANY_TRIED", tried):
        assert_equals_brute_force(data, asked)


def assert_equals_brute_force(data: Dataset, asked: dict[str, Any]) -> None:
    """Compare the search with the oracle."""
    window = None
    if "on" in asked:
        window = parse_window(asked["on"])
    elif "between" in asked:
        window = parse_between(asked["between"])
    expected = oracle.paths(data, "a", "b", asked | {"window": window})
    answer = Graph(build(data)).paths("a", "b", limit=1000, **asked).to_dict()
    found = [
        {
            "actors": path["actors"],
            "links": [[link["id"] for link in hop["links"]] for hop in path["hops"]],
            "confidence": path["confidence"],
            "weakest_hop": path["weakest_hop"],
            "time": path["time"],
            "independent_sources": path["independent_sources"],
            "weakest_hop_sources": path["weakest_hop_sources"],
            "disputed": path["disputed"],
            "window": path["window"] and (path["window"]["first"], path["window"]["last"]),
        }
        for path in answer["paths"]
    ]
    assert found == expected
    assert not answer["truncated"]


@given(datasets(), questions(), st.integers(1, 3))
@examples(200)
def test_a_limit_cuts_the_end_and_says_so(data: Dataset, asked: dict[str, Any], limit: int) -> None:
    """With a limit, the answer is the beginning of the whole answer, and `truncated` tells whether more was left."""
    graph = Graph(build(data))
    whole = graph.paths("a", "b", limit=1000, **asked)
    cut = graph.paths("a", "b", limit=limit, **asked)
    assert [path.actors for path in cut] == [path.actors for path in whole][:limit]
    assert cut.truncated == ("limit" if len(whole) > limit else None)


@given(datasets(), st.sampled_from(["c", "d"]), st.booleans())
@examples(500, deadline=None)
def test_no_path_has_fewer_hops_than_the_fewest(data: Dataset, via: str, undirected: bool) -> None:
    """No path past an actor is shorter than is told before; where there is none both ways, just that is told."""
    asked = {"via": [via], "undirected": undirected}
    view = View(build(data), Filter().for_paths(), undirected=undirected)
    fewest = fewest_hops(view, "a", [via], "b", Budget().spend)
    lengths = [len(path["links"]) for path in oracle.paths(data, "a", "b", asked)]
    if lengths:
        assert fewest is not None
        assert fewest <= min(lengths)
    elif undirected:
        assert fewest is None


@given(datasets(), questions())
@examples(200)
def test_a_view_only_narrows(data: Dataset, asked: dict[str, Any]) -> None:
    """A view's networkx graph is a part of the built graph, and holds just the links that the view lists."""
    graph = Graph(build(data))
    timed = asked.keys() & {"on", "between"}
    words = {name: value for name, value in asked.items() if name in Filter.words() and (timed or name != "certain")}
    view = graph.view(**words)
    edges = {key for _, _, key in view.nx.edges(keys=True)}
    assert edges == {link.id for link in view.links}
    assert edges <= {key for _, _, key in graph.nx.edges(keys=True)}
    assert set(view.nx) <= set(graph.nx)
