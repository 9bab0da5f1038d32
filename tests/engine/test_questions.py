"""The other questions over engines: the same answers as in memory, and bounds that are said."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import Any

import pytest

from graph.api import Graph
from graph.engine import Over
from graph.engine import questions as over_engines
from graph.engine.base import TooWide
from graph.errors import GraphError
from graph.pack import Pack, open_pack, scope
from graph.query.between import between
from graph.query.blocks import as_text
from graph.query.neighbours import neighbours
from graph.query.what_if import what_if
from graph.query.why_not import why_not
from graph.records.filters import Filter
from graph.records.walks import Walk
from graph.view import View
from tests.builders import dataset, link
from tests.engine.random_sets import Store, memory, questions
from tests.engine.whole import Whole


def said(ask: Any, *given: Any, **named: Any) -> str:
    """Return an answer as JSON and text, or the error."""
    try:
        answer = ask(*given, **named)
    except GraphError as error:
        return f"{type(error).__name__}: {error}"
    return f"{json.dumps(answer.to_dict())}\n{as_text(answer.report())}"


@pytest.mark.parametrize("by", ["memory", "duckdb"])
def test_all_questions_have_one_answer(by: str) -> None:
    """Why-not, what-if, between and neighbours are equal to the byte, in words too."""
    store = Store()
    held, engine = None, None
    for whole, start, end, filter, walk in questions(range(400, 406 if by == "duckdb" else 415), 2, 2):
        if whole is not held:
            held = whole
            store.hold(whole)
            engine = store.engine() if by == "duckdb" else memory(whole)
        assert engine is not None
        over, graph = Over(whole, engine), whole.graph
        chance = random.Random(f"{start}{end}{filter}")
        without = tuple(chance.sample([*whole.data.actors, *whole.data.links, "funding"], 2))
        first = replace(walk, limit=Walk().limit, sort="shortest")
        actors = chance.sample(sorted(whole.data.actors), chance.choice([2, 2, 3, 4]))
        plain = replace(filter, certain=filter.certain and filter.window is not None)
        view, depth = View(graph, plain, parts=walk.parts), chance.randint(1, 3)
        narrowed = View(graph, plain.for_paths(), parts=walk.parts)
        direction = chance.choice(("incoming", "outgoing", "both"))
        further = {"depth": depth, "direction": direction}
        pairs = [
            (
                said(why_not, graph, start, end, filter, first),
                said(over_engines.why_not, over, start, end, filter, first),
            ),
            (
                said(what_if, graph, start, end, without, filter, walk),
                said(over_engines.what_if, over, start, end, without, filter, walk),
            ),
            (said(between, narrowed, actors), said(over_engines.between, over, actors, plain, walk)),
            (
                said(neighbours, view, start, **further),
                said(over_engines.neighbours, over, start, plain, parts=walk.parts, **further),
            ),
        ]
        for expected, found in pairs:
            assert found == expected


WORDS: list[dict[str, Any]] = [
    {"max_hops": 3},
    {"undirected": True, "max_hops": 2},
    {"on": "2013"},
    {"time": "in-order"},
    {"min_confidence": "moderate"},
    {"kinds": ["funding", "weapons"]},
    {"without": ["link-010"]},
    {"via": ["actor-07"], "max_hops": 3},
    {"via": ["nope"]},
    {"without": ["nope"]},
    {"kinds": ["nope"]},
]


@pytest.mark.parametrize("number", range(len(WORDS)))
def test_a_pack_answers_as_its_data_set(number: int, pack: Pack) -> None:
    """Each question about paths, asked of a pack, is answered as in memory; mistakes are refused in the same words."""
    whole, words = Graph(scope.whole(pack)), WORDS[number]
    chance = random.Random(number)
    start, end, other = chance.sample(sorted(whole.dataset.actors), 3)
    more = {name: value for name, value in words.items() if name not in ("undirected", "time", "via", "max_hops")}
    asked: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
        ("paths", (start, end), words),
        ("paths", (start, start), words),
        ("paths", ("actor-0x", end), words),
        ("paths", (start, end), words | {"heaviest": True}),
        ("why_not", (start, end), words),
        ("what_if", (start, end, [other]), {name: value for name, value in words.items() if name != "without"}),
        ("critical", (start, end), words),
        ("fallout", (chance.choice(sorted(whole.dataset.sources)),), words),
        ("fallout", ("nope",), words),
        ("between", (start, end, other), more),
    ]
    for question, given, named in asked:
        expected = said(getattr(whole, question), *given, **named)
        for engine in (None, "duckdb") if number in (0, 3, 7) else (None,):
            of = Graph(open_pack(pack.path, engine=engine))
            assert said(getattr(of, question), *given, **named) == expected, (question, engine)


@pytest.fixture(scope="module")
def fan() -> Whole:
    """Return a giver with many receivers, each of which gives to one taker."""
    middles = [f"m{number:02d}" for number in range(20)]
    links = [link("giver", each) for each in middles] + [link(each, "taker") for each in middles]
    return Whole(dataset([*links, link("giver", "near"), link("lone", "pair")]))


def test_what_is_too_wide_is_refused_or_cut(fan: Whole) -> None:
    """An answer that depends on more links than fit is cut short where its form can say so, and refused elsewhere."""
    engine = memory(fan)
    engine.most_moves = 10
    over = Over(fan, engine)
    cut = over_engines.find_paths(over, "giver", "taker", Filter(), Walk())
    assert (cut.truncated, len(cut)) == ("work", 0)
    lost = over_engines.what_if(over, "giver", "near", ("m00",), Filter(), Walk(max_hops=1))
    assert (lost.truncated, lost.reach, len(lost.before)) == ("work", (), 1)
    why = over_engines.why_not(over, "taker", "near", Filter(), Walk())
    assert (why.truncated, why.parts) == (True, None)
    assert over_engines.why_not(over, "lone", "near", Filter(), Walk()).truncated
    with pytest.raises(TooWide, match="more than 10 links"):
        over_engines.neighbours(over, "giver", Filter())
    joined = over_engines.between(over, ["giver", "near"], Filter(), Walk())
    assert [links[0].id for *_, links in joined.joints] == ["giver-funding-near"]
