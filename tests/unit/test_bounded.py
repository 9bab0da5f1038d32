"""Dense graphs: an answer, whole or marked as cut short, within the time allowed.

Time is counted in readings of the clock (see tests/clock.py): a search reads it once in some thirty steps.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from graph.api import Graph
from graph.build import build
from tests import builders
from tests.clock import Clock, clock_of_questions


@pytest.fixture
def clock() -> Iterator[Clock]:
    """Return the clock of the questions of a test."""
    with clock_of_questions() as made:
        yield made


FEW = 300  # readings


def complete(actors: int, parallel: int) -> Graph:
    """Return a graph in which each actor has several links to each other one."""
    kinds = ("funding", "weapons", "training", "coordination", "member-of")[:parallel]
    ids = [f"n{number}" for number in range(actors)]
    links = [
        builders.link(a, b, kind, start=f"20{10 + (i + j) % 9}", end="..")
        for i, a in enumerate(ids)
        for j, b in enumerate(ids)
        if a != b
        for kind in kinds
    ]
    return Graph(build(builders.dataset(links)))


def layered(width: int, depth: int) -> Graph:
    """Return layers, each wholly linked to the next, of which the links end before those of the next begin.

    The first and the last hop are of the same years: time allows none of the very many ways.
    """
    links = [
        builders.link(f"l{layer}x{a}", f"l{layer + 1}x{b}", start=f"{2000 + 3 * layer}", end=f"{2002 + 3 * layer}")
        for layer in range(depth)
        for a in range(width)
        for b in range(width)
    ]
    links += [builders.link("s", f"l0x{a}", start="1990", end="1995") for a in range(width)]
    links += [builders.link(f"l{depth}x{a}", "t", start="1990", end="1995") for a in range(width)]
    return Graph(build(builders.dataset(links)))


@pytest.fixture(scope="module")
def dense() -> Graph:
    """Return forty actors with five links each way between any two."""
    return complete(40, 5)


@pytest.mark.parametrize(
    "filter",
    [{}, {"time": "together"}, {"time": "in-order", "certain": True}, {"on": "2030", "certain": True}, {"via": ["n7"]}],
    ids=str,
)
def test_a_dense_graph_gives_the_first_paths_at_once(dense: Graph, filter: dict[str, Any], clock: Clock) -> None:
    """Ten of the billions of paths of up to eight hops come within a few hundred steps."""
    answer = dense.paths("n0", "n39", max_hops=8, seconds=clock.allow(FEW), **filter)
    assert (len(answer), answer.truncated) in {(10, "limit"), (0, None)}


def test_the_time_allowed_is_kept(dense: Graph, clock: Clock) -> None:
    """A question with too many answers stops when its time is up, keeps what it has found, and says so."""
    answer = dense.paths("n0", "n39", max_hops=8, limit=10**6, seconds=clock.allow(100))
    assert clock.now == 101
    assert len(answer) > 100
    assert answer.to_dict()["truncated_by"] == "time"


@pytest.mark.parametrize("mode", ["together", "in-order"])
def test_ways_that_time_does_not_allow_are_not_walked(mode: str, clock: Clock) -> None:
    """Of 20^7 ways, none of which time allows, so few are walked that the answer is whole: no path."""
    answer = layered(20, 6).paths("s", "t", max_hops=8, time=mode, seconds=clock.allow(FEW))
    assert (len(answer), answer.truncated) == (0, None)


def test_an_actor_that_no_path_can_pass_is_found_out_before_any_walk(dense: Graph, clock: Clock) -> None:
    """Of very many walks to an actor that hangs on one other none goes on as a path, and the answer is whole: none."""
    hanging = [builders.link("n7", "room"), builders.link("room", "n7")]
    graph = Graph(build(builders.dataset([*dense.dataset.links.values(), *hanging])))
    answer = graph.paths("n0", "n39", via=["room"], max_hops=20, seconds=clock.allow(FEW))
    assert (len(answer), answer.truncated) == (0, None)


def test_an_actor_that_must_be_gone_around_is_gone_around_at_once(clock: Clock) -> None:
    """Where the only way on from an actor is long, no shorter walks are tried, however many there are."""
    door = [builders.link(f"l6x{a}", "door") for a in range(20)]
    rest = [builders.link(*ends) for ends in (("door", "room"), ("room", "door"), ("door", "t"))]
    around = [builders.link(*ends) for ends in (("room", "far"), ("far", "farther"), ("farther", "t"))]
    ways = [link for link in layered(20, 6).dataset.links.values() if link.target != "t"]
    graph = Graph(build(builders.dataset([*ways, *door, *rest, *around])))
    answer = graph.paths("s", "t", via=["room"], max_hops=20, seconds=clock.allow(FEW))
    assert {len(path.hops) for path in answer} == {12}
    assert (len(answer), answer.truncated) == (10, "limit")


def test_the_ranking_of_losses_keeps_its_time(dense: Graph, clock: Clock) -> None:
    """Criticality on a dense graph ends with its time budget."""
    answer = dense.critical("n0", "n39", seconds=clock.allow(1000, more=2))  # a look for each of the two cuts
    assert answer.truncated == "time"


def test_why_not_keeps_its_time(dense: Graph, clock: Clock) -> None:
    """All that is tried shares one budget."""
    answer = layered(20, 6).why_not("s", "t", max_hops=8, certain=True, time="together", seconds=clock.allow(20))
    assert answer.truncated


def test_fallout_keeps_its_time(dense: Graph, clock: Clock) -> None:
    """The pairs of the most connected actors share one budget."""
    answer = dense.fallout("good", max_hops=20, seconds=clock.allow(100, more=10))
    assert answer.truncated == "time"


def test_joining_keeps_its_time(dense: Graph, clock: Clock) -> None:
    """When the search for the smallest way runs out of time there is an approximation, when that does there is none."""
    asked = ("n1", "n2", "n3", "n4", "n5", "n6")
    whole = dense.between(*asked, seconds=clock.allow(FEW))
    assert (whole.exact, whole.truncated, len(whole.joints)) == (True, None, 5)
    rough = dense.between(*asked, seconds=clock.allow(7))
    assert (rough.exact, rough.truncated, len(rough.joints)) == (False, "time", 5)
    assert "there may be a smaller one" in str(rough)
    none = dense.between(*asked, seconds=clock.allow(1))
    assert (none.exact, none.truncated, none.joints, none.actors) == (False, "time", (), asked)
    assert none.to_dict()["truncated_by"] == "time"
    assert "before a way to join them was found" in str(none)
