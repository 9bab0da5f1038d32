"""Dense graphs: an answer, whole or marked as cut short, within the work allowed."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from graph.api import Graph
from graph.build import build
from graph.errors import FilterError
from graph.query.result import Result
from graph.query.search.budget import Budget
from graph.query.search.variants import Variants
from graph.records.filters import Filter
from graph.view import View
from tests import builders
from tests.work import assert_grows

FEW = 50_000  # links examined, of very many more


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
def test_a_dense_graph_gives_the_first_paths_at_once(dense: Graph, filter: dict[str, Any]) -> None:
    """Ten of the billions of paths of up to eight hops come within a few hundred steps."""
    answer = dense.paths("n0", "n39", max_hops=8, work=FEW, **filter)
    assert (len(answer), answer.truncated) in {(10, "limit"), (0, None)}


def test_the_work_allowed_is_kept(dense: Graph) -> None:
    """A question with too many answers stops when its work is done, keeps what it has found, and says so."""
    answer = dense.paths("n0", "n39", max_hops=8, limit=10**6, work=FEW)
    assert len(answer) > 100
    assert answer.to_dict()["truncated_by"] == "work"
    assert "`work` allows more" in str(answer)


@pytest.mark.parametrize(
    "ask",
    [
        lambda g, **work: g.paths("n0", "n39", **work),
        lambda g, **work: g.critical("n0", "n39", **work),
        lambda g, **work: g.why_not("n0", "n39", **work),
        lambda g, **work: g.what_if("n0", "n39", "n1", **work),
        lambda g, **work: g.between("n0", "n39", **work),
    ],
    ids=["paths", "critical", "why_not", "what_if", "between"],
)
def test_no_path_is_said_only_where_the_search_was_complete(dense: Graph, ask: Callable[..., Result]) -> None:
    """A search that ran out of work says that it found none, and not that there is none or that there are more."""
    said = str(ask(dense, work=5))
    assert "found" in said.splitlines()[0]
    assert "search reached its limit" in said
    assert not re.search(r"[Nn]o path from n0 to n39[.,]|more paths", said, re.IGNORECASE)


@pytest.mark.parametrize("mode", ["together", "in-order"])
def test_ways_that_time_does_not_allow_are_not_walked(mode: str) -> None:
    """Of 20^7 ways, none of which time allows, so few are walked that the answer is whole: no path."""
    answer = layered(20, 6).paths("s", "t", max_hops=8, time=mode, work=FEW)
    assert (len(answer), answer.truncated) == (0, None)


def test_an_actor_that_no_path_can_pass_is_found_out_before_any_walk(dense: Graph) -> None:
    """Of very many walks to an actor that hangs on one other none goes on as a path, and the answer is whole: none."""
    hanging = [builders.link("n7", "room"), builders.link("room", "n7")]
    graph = Graph(build(builders.dataset([*dense.dataset.links.values(), *hanging])))
    answer = graph.paths("n0", "n39", via=["room"], max_hops=20, work=FEW)
    assert (len(answer), answer.truncated) == (0, None)


def test_an_actor_that_must_be_gone_around_is_gone_around_at_once() -> None:
    """Where the only way on from an actor is long, no shorter walks are tried, however many there are."""
    door = [builders.link(f"l6x{a}", "door") for a in range(20)]
    rest = [builders.link(*ends) for ends in (("door", "room"), ("room", "door"), ("door", "t"))]
    around = [builders.link(*ends) for ends in (("room", "far"), ("far", "farther"), ("farther", "t"))]
    ways = [link for link in layered(20, 6).dataset.links.values() if link.target != "t"]
    graph = Graph(build(builders.dataset([*ways, *door, *rest, *around])))
    answer = graph.paths("s", "t", via=["room"], max_hops=20, work=FEW)
    assert {len(path.hops) for path in answer} == {12}
    assert (len(answer), answer.truncated) == (10, "limit")


def test_the_ranking_of_losses_keeps_its_work(dense: Graph) -> None:
    """Criticality on a dense graph ends with its budget, and where it ends, it ends for actors as for links."""
    whole, cut = (dense.critical("n0", "n39", max_hops=2, work=work) for work in (100 * FEW, FEW // 5))
    assert (whole.truncated, cut.truncated) == (None, "work")
    actors, links = (sum(loss.what == what for loss in cut.losses) for what in ("actor", "link"))
    assert 0 < actors < len({loss.id for loss in whole.losses if loss.what == "actor"})
    assert abs(actors - links) <= 1


def test_why_not_keeps_its_work() -> None:
    """All that is tried shares one budget."""
    answer = layered(20, 6).why_not("s", "t", max_hops=8, certain=True, time="together", work=FEW)
    assert (answer.truncated, answer.to_dict()["truncated_by"]) == (True, "work")


def test_fallout_keeps_its_work(dense: Graph) -> None:
    """The pairs of the most connected actors share one budget."""
    assert dense.fallout("good", max_hops=20, work=1_000).truncated == "work"


def test_what_if_keeps_its_work(dense: Graph) -> None:
    """Paths before and after, and the reach, share one budget; a path not looked for is not said to be lost."""
    answer = dense.what_if("n0", "n39", without="n1", max_hops=8, limit=10**6, work=FEW)
    assert answer.to_dict()["truncated_by"] == "work"
    assert all("n1" in path.actors for path in answer.lost)


def test_diff_keeps_its_work(dense: Graph) -> None:
    """Paths that were not all looked for have neither appeared nor vanished."""
    answer = dense.diff(dense, ("n0", "n39"), max_hops=8, work=FEW)
    assert [(pair.appeared, pair.vanished, pair.truncated) for pair in answer.pairs] == [((), (), "work")]
    assert "Not all paths" in str(answer)


def test_joining_keeps_its_work(dense: Graph) -> None:
    """When the work ends before the smallest way is found there is an approximation; or before that, nothing."""
    asked = ("n1", "n2", "n3", "n4", "n5", "n6")
    whole = dense.between(*asked, work=10 * FEW)
    assert (whole.exact, whole.truncated, len(whole.joints)) == (True, None, 5)
    rough = dense.between(*asked, work=6_000)
    assert (rough.exact, rough.truncated, len(rough.joints)) == (False, "work", 5)
    assert "There may be a smaller way" in str(rough)
    none = dense.between(*asked, work=100)
    assert (none.exact, none.truncated, none.joints, none.actors) == (False, "work", (), asked)
    assert none.to_dict()["truncated_by"] == "work"
    assert "no way to join them was found" in str(none)


@pytest.mark.parametrize(
    ("work", "why"),
    [
        (-1, "`work` is a whole number of links, at least 0"),
        *((each, "`work` takes a whole number, not ") for each in (2.5, True, "many")),
    ],
)
def test_work_is_a_number_of_links(dense: Graph, work: object, why: str) -> None:
    """Anything else is refused in words."""
    with pytest.raises(FilterError, match=why):
        dense.paths("n0", "n39", work=work)  # type: ignore[arg-type]


def test_a_clique_behind_a_cut_vertex_does_not_eat_the_budget() -> None:
    """Of what hangs on the way by one actor, however dense, no walk is tried for long: the answer is whole."""
    clique = [f"k{number}" for number in range(12)]
    dense = [builders.link(one, other) for one in clique for other in clique if one != other]
    door = [builders.link("c", "k0"), builders.link("k1", "c"), builders.link("k2", "s"), builders.link("t", "k3")]
    ways = [builders.link("s", f"m{number}") for number in range(20)]
    ways += [builders.link(f"m{number}", "c") for number in range(20)]
    graph = Graph(build(builders.dataset([*dense, *door, *ways, builders.link("c", "e"), builders.link("e", "t")])))
    answer = graph.paths("s", "t", max_hops=12, limit=50, work=200_000)
    assert (len(answer), answer.truncated) == (20, None)


def spokes(size: int) -> Graph:
    """Return a hub with `size` actors around it, each with one more behind it."""
    around = [f"n{number}" for number in range(size)]
    links = [builders.link("hub", actor) for actor in around]
    return Graph(build(builders.dataset([*links, *(builders.link(actor, f"{actor}x") for actor in around)])))


def test_neighbours_grow_with_their_number() -> None:
    """The neighbours of a hub take work in proportion to how many there are."""
    found = assert_grows(lambda axis: axis.neighbours("hub", depth=3), spokes(100), spokes(1_600))
    assert len(found) == 2 * 1_600


def test_two_actors_are_joined_by_what_lies_between() -> None:
    """What is far from both is not looked at: the ends meet before the thousands of others behind them are seen."""
    chain = [builders.link(f"c{number}", f"c{number + 1}") for number in range(6)]
    far = [builders.link(f"{end}-{n}", f"{end}-{n + 1}") for end in ("c0", "c6") for n in range(2_000)]
    onto = [builders.link(end, f"{end}-0") for end in ("c0", "c6")]
    axis = Graph(build(builders.dataset([*chain, *onto, *far])))
    answer = axis.between("c6", "c0", work=50)
    assert (answer.exact, answer.truncated) == (True, None)
    assert answer.actors == tuple(f"c{number}" for number in range(7))


def test_what_is_found_of_two_wholes_serves_all_paths_past_them() -> None:
    """The parts of a whole are gone through for the first path past it, and not again for the next."""
    parts = [builders.link(f"p{number}", "whole", "part-of") for number in range(300)]
    joined = [builders.link("whole", "other"), builders.link("p7", "other")]
    ways = [builders.link(f"m{number}", "whole") for number in range(2)]
    view = View(build(builders.dataset([*parts, *joined, *ways])), Filter(), parts=True)
    budget = Budget()
    variants = Variants(view, budget.spend)
    assert len(list(variants.of(("m0", "whole", "other")))) == 2
    first = budget.spent
    assert len(list(variants.of(("m1", "whole", "other")))) == 2
    assert budget.spent < 1.1 * first


def test_only_the_last_few_views_are_remembered() -> None:
    """What is kept of views for the next question does not grow with the questions."""
    axis = Graph(build(builders.dataset([builders.link("a", "b")])))
    for year in range(1990, 2020):
        axis.paths("a", "b", on=str(year))
    assert View(axis.built, Filter(on="2019")).ahead("a") is View(axis.built, Filter(on="2019")).ahead("a")
    assert len(axis.built._remembered) <= 4
