"""Paths that step between wholes and parts, against every simple sequence of moves on random little graphs."""

from __future__ import annotations

import os
import random
from itertools import pairwise
from typing import Any
from unittest.mock import patch

from graph.api import Graph
from graph.build import build
from graph.dataset import Dataset
from graph.query.paths import find_paths
from graph.query.search import walks
from graph.query.search.budget import Budget
from graph.query.search.lightest_way import lightest_way
from graph.query.search.steiner import Ties, lightest_tree
from graph.records.dates import parse_between, parse_window
from graph.records.filters import Filter
from graph.records.model import Kind, Link
from graph.records.questions import asked as read
from graph.view import View
from tests import builders
from tests.properties.parts_oracle import Oracle
from tests.properties.strategies import AS_OF, DAYS, SOURCES, SPREAD, readable

ACTORS = ["a", "b", "c", "d", "e", "f"]
DIVISION = Kind.model_validate({"id": "division-of", "label": "Division of", "family": "alignment", "composes": True})
HOPS = ["funding", "funding", "weapons", "coordination", "attack"]
STEPS = ["part-of", "part-of", "part-of", "division-of"]
QUESTIONS = int(os.environ.get("AXISGRAPH_QUESTIONS", "600"))


def composed(chance: random.Random, actors: int = len(ACTORS), links_at_most: int = 20) -> Dataset:
    """Return a little data set in which much is part of something, never in a circle."""
    ids = [chr(ord(ACTORS[0]) + number) for number in range(actors)]
    rank = chance.sample(ids, actors)
    links = []
    for number in range(chance.randint(8, links_at_most)):
        source, target = chance.sample(ids, 2)
        kind = chance.choice(HOPS if chance.random() < 0.6 else STEPS)
        if kind in STEPS:
            source, target = sorted((source, target), key=rank.index)
        links.append(_link(chance, f"l{number}", source, target, kind))
    data = builders.dataset(links, actors=ids, sources=SOURCES, as_of=AS_OF)
    object.__setattr__(data, "kinds", {**data.kinds, DIVISION.id: DIVISION})
    return data


def _link(chance: random.Random, id: str, source: str, target: str, kind: str) -> Link:
    first, last = sorted(chance.sample(range(len(DAYS)), 2))
    starts, ends = [DAYS[first], f"[..{DAYS[first]}]", *SPREAD[:1]], [DAYS[last], f"[{DAYS[last]}..]", ".."]
    dates = {name: chance.choice(each) for name, each in (("start", starts), ("end", ends)) if chance.random() < 0.5}
    if chance.random() < 0.2 and first:
        dates = {"periods": [f"/{DAYS[first - 1]}", f"{DAYS[first]}/{DAYS[last]}"]}
    if not readable(dates):
        dates = {}
    claims = [{"source": chance.choice(SOURCES).id, "stance": "supports", "credibility": str(chance.randint(1, 4))}]
    while chance.random() < 0.4:
        stance = chance.choice(["supports", "disputes", "denies"])
        claims.append({"source": chance.choice(SOURCES).id, "stance": stance, "credibility": str(chance.randint(1, 6))})
    if chance.random() < 0.1:
        claims = [{"source": "a1", "stance": "denies", "credibility": "1"}]
    return builders.link(source, target, kind, id=id, claims=claims, **dates)


def question(chance: random.Random) -> dict[str, Any]:
    """Return a question that asks some things and leaves out most."""
    may_ask: dict[str, list[Any]] = {
        "parts": [False],
        "sort": ["strongest"],
        "max_hops": [1, 2, 3],
        "kinds": [["funding", "weapons"], ["funding", "part-of"], ["part-of"], ["attack"], ["division-of", "weapons"]],
        "via": [["c"], ["d", "e"], ["a"]],
        "without": [["c"], ["l0"], ["part-of"], ["l3", "b"]],
        "status": [["asserted"], ["asserted", "disputed", "denied"], ["denied"]],
        "undirected": [True],
        "time": ["together", "in-order"],
        "certain": [True],
        "min_confidence": ["moderate", "high"],
        "on": ["2012-01-02", "2012-01-05", "2012-01-0X"],
    }
    asked = {name: chance.choice(values) for name, values in may_ask.items() if chance.random() < 0.15}
    if "kinds" not in asked and chance.random() < 0.3:
        asked["families"] = chance.choice([["support"], ["structure"], ["alignment", "support"], ["hostility"]])
    if "on" not in asked and chance.random() < 0.2:
        asked["between"] = chance.choice(["2012-01-02..2012-01-04", "2012-01-06..", "..2012-01-03"])
    if not {"on", "between", "time"} & asked.keys():
        asked.pop("certain", None)
    return asked


def plain(path: dict[str, Any]) -> dict[str, Any]:
    """Return of a path what the oracle says too."""
    return {
        **{name: path[name] for name in ("actors", "steps", "confidence", "weakest_hop", "time", "disputed")},
        "through": [hop["through"] for hop in path["hops"]],
        "links": [[link["id"] for link in hop["links"]] for hop in path["hops"]],
    }


def test_the_way_between_two_is_as_light_as_the_tree_over_them() -> None:
    """The search from both ends finds the edges that the lightest tree over the two has, steps and all."""
    joined = 0
    for seed in range(QUESTIONS):
        chance = random.Random(seed)
        ties = Ties(View(build(composed(chance)), Filter().for_paths(), parts=chance.random() < 0.7))
        ends = sorted(chance.sample(ACTORS, 2))
        way = lightest_way(ties, ends[0], ends[1], Budget().spend)
        if way is None:
            assert ends[1] not in ties.joined(ends[0], Budget().spend)
        else:
            edges = {(min(pair), max(pair)) for pair in pairwise(way)}
            assert edges == lightest_tree(ties, ends, Budget().spend), (seed, ends)
            joined += 1
    assert joined > QUESTIONS / 2


def test_what_was_asked_before_changes_neither_answer_nor_work() -> None:
    """What is kept of a view for the next question saves time alone: the second asking spends as much and finds it."""
    for seed in range(QUESTIONS // 4):
        chance = random.Random(seed)
        data, asked, (start, end) = composed(chance), question(chance), chance.sample(ACTORS, 2)
        asked["without"] = [id for id in asked.get("without", ()) if id in data.links or len(id) != 2]
        filter, walk = read("paths", asked)
        built, answers = build(data), []
        for _ in range(2):
            budget = Budget()
            found = find_paths(built, start, end, filter, walk, budget=budget).to_dict()
            answers.append((found, budget.spent))
            find_paths(built, end, start, filter, walk)
        assert answers[0] == answers[1], (seed, start, end, asked)


def test_paths_with_steps_equal_brute_force() -> None:
    """Paths, their order, moves, links, strength, variants and what a limit cuts equal those of trying everything."""
    seen = {"paths": 0, "steps": 0, "variants": 0}
    for seed in range(QUESTIONS):
        chance = random.Random(seed)
        data, asked, (start, end) = composed(chance), question(chance), chance.sample(ACTORS, 2)
        asked["without"] = [id for id in asked.get("without", ()) if id in data.links or len(id) != 2]
        limit = chance.choice([1000, 1000, 1, 2])
        window = parse_window(asked["on"]) if "on" in asked else None
        window = parse_between(asked["between"]) if "between" in asked else window
        left_out = {start, end, *asked.get("via", ())} & set(asked["without"])
        expected = [] if left_out else Oracle(data, asked, window).answer(start, end)
        refused, tried = (
            patch.object(walks, name, chance.choice([0, 1, 50])) for name in ("MANY_REFUSED", "MANY_TRIED")
        )
        with refused, tried:
            answer = Graph(build(data)).paths(start, end, limit=limit, **asked).to_dict()
        found = [plain(path) | {"variants": [plain(each) for each in path["variants"]]} for path in answer["paths"]]
        assert found == expected[:limit], (seed, start, end, asked)
        assert answer["truncated_by"] == ("limit" if len(expected) > limit else None), (seed, start, end, asked)
        seen["paths"] += len(expected)
        seen["steps"] += sum(path["steps"] > 0 for path in expected)
        seen["variants"] += sum(len(path["variants"]) for path in expected)
    assert seen["paths"] > QUESTIONS / 2, seen
    assert min(seen["steps"], seen["variants"]) > QUESTIONS / 20, seen
