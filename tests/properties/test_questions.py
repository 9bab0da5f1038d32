"""Why-not, what-if, fallout, between and diff against answers worked out the long way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any
from unittest.mock import patch

import networkx as nx
from hypothesis import HealthCheck, assume, given
from hypothesis import strategies as st

from graph.api import Graph
from graph.build import build
from graph.dataset import Dataset
from graph.query import between
from graph.query.search.budget import Budget
from graph.query.strongest import strongest_path
from graph.query.why_not import WhyNot
from graph.records.dates import iso
from graph.records.filters import FAMILIES, PATH_FAMILIES, Filter
from graph.records.grades import CONFIDENCES, STATUSES
from graph.records.questions import plain
from graph.records.walks import Walk
from tests.examples import examples
from tests.properties.readings import DAYS
from tests.properties.strategies import ACTORS, SOURCES, datasets, questions


def found(graph: Graph, answer: WhyNot, **words: Any) -> bool:
    """Return whether there is a path from a to b with these words instead of the answer's."""
    asked = plain(answer.filter, answer.walk) | words
    if asked["on"] is asked["between"] is None and asked["time"] == "any":
        asked["certain"] = False  # it has no effect, and is refused
    return bool(graph.paths("a", "b", **asked).paths)


@given(datasets(), questions())
@examples(500)
def test_why_not_offers_just_what_opens_a_path(data: Dataset, asked: dict[str, Any]) -> None:
    """Each single change that opens a path is offered, none that does not, and none goes further than it must."""
    graph = Graph(build(data))
    answer = graph.why_not("a", "b", **asked)
    filter, walk = answer.filter, answer.walk
    assert (answer.path is not None) == found(graph, answer)
    assume(answer.path is None)
    offered = {(each.change, each.options) for each in answer.relaxations}
    for each in answer.relaxations:
        again = graph.paths("a", "b", **plain(each.filter, each.walk))
        assert again[0].actors == each.path.actors
    by_change = {each.change: plain(each.filter, each.walk) for each in answer.relaxations}
    words = plain(filter, walk)
    connected = nx.has_path(nx.Graph(graph.nx), "a", "b")
    assert (answer.parts is None) == connected
    if not connected:
        assert not offered
        assert set(answer.parts[0]) & set(answer.parts[1]) == set()
        return
    assert ("certain" in by_change) == (filter.certain and found(graph, answer, certain=False))
    assert ("undirected" in by_change) == (not walk.undirected and found(graph, answer, undirected=True))
    lower = CONFIDENCES[: CONFIDENCES.index(filter.min_confidence or "low")]
    opening = [level for level in lower if found(graph, answer, min_confidence=level)]
    assert by_change.get("min_confidence", words)["min_confidence"] == (
        opening[-1] if opening else filter.min_confidence
    )
    longer = [hops for hops in range(walk.max_hops + 1, len(ACTORS)) if found(graph, answer, max_hops=hops)]
    assert by_change.get("max_hops", words)["max_hops"] == (longer[0] if longer else walk.max_hops)
    walked = {
        id
        for id, kind in data.kinds.items()
        if id in (filter.kinds or data.kinds) and kind.family in (filter.families or FAMILIES)
    }

    def offers(**change: list[str]) -> bool:
        return any(plain(each.filter, each.walk) == words | change for each in answer.relaxations)

    for kind in set(data.kinds) - walked - set(filter.without):
        more = {"kinds": sorted(walked | {kind}), "families": []}
        assert found(graph, answer, **more) == offers(**more)
    for name in ("without", "via"):
        for id in words[name]:
            fewer = {name: [other for other in words[name] if other != id]}
            assert found(graph, answer, **fewer) == offers(**fewer)
    for status in set(STATUSES) - set(filter.status):
        counted = {"status": [*filter.status, status]}
        assert found(graph, answer, **counted) == offers(**counted)


@given(datasets(), questions())
@examples(300)
def test_why_not_widens_time_no_further_than_it_must(data: Dataset, asked: dict[str, Any]) -> None:
    """No window that is widened less on the same side has a path, and one is offered when any has."""
    graph = Graph(build(data))
    answer = graph.why_not("a", "b", **asked)
    window = answer.filter.window
    assume(answer.path is None and window is not None and answer.parts is None)
    offered = [each.filter for each in answer.relaxations if each.change in ("on", "between")]
    for day in DAYS:
        first, last = min(window.first, day), max(window.last, day)
        if (first, last) == window:
            continue
        between = f"{iso(first) or ''}..{iso(last) or ''}"
        if found(graph, answer, on=None, between=between):
            assert any(first <= each.window.first and each.window.last <= last for each in offered)


def loosest(answer: WhyNot, families: Sequence[str]) -> list[dict[str, Any]]:
    """Return, for each word that is not as loose as it can be, what it is then; kinds up to these families."""
    words = plain(answer.filter, answer.walk)
    every: list[dict[str, Any]] = [
        {"undirected": True},
        {"parts": True},
        {"status": list(STATUSES)},
        {"without": []},
        {"via": []},
        {"kinds": [], "families": list(families)},
        {"max_hops": len(ACTORS)},
        {"on": None, "between": None},
        {"time": "any"},
        {"min_confidence": None},
        {"certain": False},
    ]
    return [each for each in every if any(words[name] != value for name, value in each.items())]


@given(datasets(), questions())
@examples(300)
def test_changes_together_are_fewest(data: Dataset, asked: dict[str, Any]) -> None:
    """No smaller set of words has loosest values that open a path; and there always is a way out, or separate parts.

    Hostile kinds of link, which were not asked for, are included only where nothing else opens a path.
    """
    graph = Graph(build(data))
    answer = graph.why_not("a", "b", **asked)
    assume(answer.path is None)
    assert answer.relaxations or answer.together or answer.parts
    assume(answer.together)
    filter, walk = answer.together[0].filter, answer.together[0].walk
    again = graph.paths("a", "b", **plain(filter, walk))
    assert again[0].actors == answer.together[0].path.actors
    hostile = [kind.id for kind in data.kinds.values() if kind.family == "hostility"]
    wanted = "hostility" in (answer.filter.families or FAMILIES) and (
        not answer.filter.kinds or not {*hostile}.isdisjoint(answer.filter.kinds)
    )
    calm = {name: value for each in loosest(answer, PATH_FAMILIES) for name, value in each.items()}
    needed = not wanted and not found(graph, answer, **calm)
    if not (wanted or needed):
        assert filter.families == PATH_FAMILIES or not {*hostile} & {*filter.kinds}
    changes = loosest(answer, FAMILIES if wanted or needed else PATH_FAMILIES)
    for number in range(1, len(answer.together)):
        for some in combinations(changes, number):
            assert not found(graph, answer, **{name: value for each in some for name, value in each.items()})
    hops = [each for each in answer.together if each.change == "max_hops"]
    assert all(walk.max_hops == each.path.length for each in hops)


@given(datasets(), questions(), st.sampled_from(["c", "d", "l1", "l2", "funding"]))
@examples(300)
def test_what_if_equals_asking_again(data: Dataset, asked: dict[str, Any], lost: str) -> None:
    """Lost and weakened paths are those of the old answer that a new one lacks, or has with other links."""
    assume(lost in data.actors or lost in data.links or lost in data.kinds)
    graph = Graph(build(data))
    del asked["without"]
    answer = graph.what_if("a", "b", without=lost, limit=1000, **asked)
    left_out = asked | {"without": lost}
    after = {path.actors: path for path in graph.paths("a", "b", limit=1000, **left_out)}
    before = {path.actors: path for path in graph.paths("a", "b", limit=1000, **asked)}
    assert [path.actors for path in answer.lost] == [actors for actors in before if actors not in after]
    changed = [a for a in before if a in after and before[a].to_dict()["hops"] != after[a].to_dict()["hops"]]
    assert [old.actors for old, _ in answer.weakened] == changed


@given(datasets(), questions())
@examples(150, suppress_health_check=[HealthCheck.filter_too_much])  # few questions have a path
def test_critical_losses_and_cuts_cut(data: Dataset, asked: dict[str, Any]) -> None:
    """Every loss leaves what a new search finds; dominators stand on every path; the cuts leave no path."""
    graph = Graph(build(data))
    answer = graph.critical("a", "b", **asked)
    paths = graph.paths("a", "b", limit=1000, **asked)
    assert answer.paths == len(paths)
    assume(paths.paths)
    for each in answer.losses:
        left = graph.paths("a", "b", limit=1000, **(asked | {"without": [*asked["without"], each.id]}))
        assert (each.paths, each.hops) == (len(left), len(left[0].hops) if left.paths else None)
        best = max((path.confidence for path in left), key=CONFIDENCES.index, default=None)
        assert each.confidence == best
    order = [(not each.cuts, CONFIDENCES.index(each.confidence) if each.confidence else -1) for each in answer.losses]
    assert order == sorted(order)
    for path in paths:
        assert [actor for actor in path.actors if actor in answer.dominators] == list(answer.dominators)
    for cut in (answer.actor_cut, answer.link_cut):
        if cut is not None:
            without = [*asked["without"], *cut]
            asking = asked | {"without": without, "via": [id for id in asked["via"] if id not in cut]}
            assert not graph.paths("a", "b", **asking).paths
    assert set(answer.dominators) == {each.id for each in answer.losses if each.what == "actor" and each.cuts} | (
        set(asked["via"]) - {"a", "b"}
    )
    middle = sorted({actor for path in paths for actor in path.actors[1:-1]} - set(asked["via"]))
    for size in range(len(answer.actor_cut or middle)):
        for fewer in combinations(middle, size):
            assert graph.paths("a", "b", **(asked | {"without": [*asked["without"], *fewer]})).paths


@given(datasets(), st.lists(st.sampled_from(ACTORS), min_size=2, max_size=4, unique=True))
@examples(300)
def test_between_is_the_smallest_joining_part(data: Dataset, asked: list[str]) -> None:
    """No set of fewer actors joins those asked for; the joints are a tree over just the actors given."""
    graph = Graph(build(data))
    answer = graph.between(*asked)
    view = graph.view(families=["support", "structure", "alignment"], status=["asserted", "disputed"])
    ties = nx.Graph((link.source, link.target) for link in view.links)
    ties.add_nodes_from(ACTORS)
    reached = [actor for actor in asked if nx.has_path(ties, asked[0], actor)]
    assert set(answer.missing) == set(asked) - set(reached)
    rest = sorted(set(ACTORS) - set(reached))
    sizes = (
        size
        for size in range(len(rest) + 1)
        for more in combinations(rest, size)
        if nx.is_connected(ties.subgraph([*reached, *more]))
    )
    assert len(answer.actors) == len(reached) + next(sizes)
    tree = nx.Graph([(one, other) for one, other, _ in answer.joints])
    tree.add_nodes_from(answer.actors)
    assert nx.is_tree(tree)
    for one, other, links in answer.joints:
        assert [link.id for link in links] == sorted(
            link.id for link in view.links if {link.source, link.target} == {one, other}
        )


@given(datasets(), st.lists(st.sampled_from(ACTORS), min_size=2, max_size=5, unique=True))
@examples(300, deadline=None)
def test_the_approximation_is_at_most_twice_the_smallest(data: Dataset, asked: list[str]) -> None:
    """The tree taken for more actors than the exact search is for joins the same with at most twice as many hops."""
    graph = Graph(build(data))
    smallest = graph.between(*asked)
    with patch.object(between, "MOST_EXACT", 1):
        light = graph.between(*asked)
    assert light.missing == smallest.missing
    assert len(smallest.joints) <= len(light.joints) <= 2 * len(smallest.joints)
    tree = nx.Graph([(one, other) for one, other, _ in light.joints])
    tree.add_nodes_from(light.actors)
    assert nx.is_tree(tree)
    assert {actor for actor in tree if tree.degree(actor) == 1} <= set(asked)


@given(datasets(), st.sampled_from([source.id for source in SOURCES]))
@examples(200)
def test_fallout_equals_a_graph_without_the_claims(data: Dataset, source: str) -> None:
    """Without the source and its copies, just the links named lose their support or are judged otherwise."""
    graph = Graph(build(data))
    answer = graph.fallout(source)
    gone = {source} | ({"copy"} if source == "a1" else set())
    assert set(answer.sources) == gone
    left = {
        id: link.model_copy(update={"claims": tuple(c for c in link.claims if c.source not in gone)})
        for id, link in data.links.items()
    }

    def supported(link: Any) -> bool:
        return any(claim.stance == "supports" for claim in link.claims)

    fallen = [id for id in left if supported(data.links[id]) and not supported(left[id])]
    assert list(answer.unsupported) == fallen
    standing = build(replace(data, links={id: link for id, link in left.items() if id not in fallen}))
    moved = [id for id in standing.assessments if standing.assessments[id] != graph.built.assessments[id]]
    assert [each.id for each in answer.changed] == moved
    for pair in (*answer.broken, *answer.weakened):
        for which, confidence in ((graph.built, pair.before), (standing, pair.after)):
            path, undecided = strongest_path(which, pair.start, pair.end, Filter(), Walk(), Budget())
            assert (path and path.confidence, undecided) == (confidence, False)


@given(datasets(), datasets())
@examples(100)
def test_diff_is_empty_for_the_same_and_mirrors(old: Dataset, new: Dataset) -> None:
    """A graph does not differ from itself; seen from the other side, what was added is removed and back."""
    one, other = Graph(build(old)), Graph(build(new))
    assert not one.diff(one, ("a", "b"))
    there, back = one.diff(other, ("a", "b")), other.diff(one, ("a", "b"))
    for name, table in there.tables.items():
        assert (table.added, table.removed) == (back.tables[name].removed, back.tables[name].added)
        mirrored = [(c.id, c.field, c.after, c.before) for c in back.tables[name].changed]
        assert [(c.id, c.field, c.before, c.after) for c in table.changed] == mirrored
    assert there.pairs[0].appeared == back.pairs[0].vanished
