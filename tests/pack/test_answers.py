"""A pack answers as the data set in memory does: to the byte in JSON, and in the text of the report."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest

import graph
from graph.build import BuiltGraph, build
from graph.engine import packed as packed_questions
from graph.errors import FilterError, GraphError
from graph.pack import Pack, open_pack, scope
from graph.pack.finding import least
from graph.pack.writer import pack_dataset
from graph.query.blocks import as_text
from graph.query.name_search import LEAST_ALIKE
from graph.query.named import Compared
from tests.pack.drawn import drawn

TEXTS = ("hamas", "hizbolah", "qods force", "Q38799", "حماس", "ministry defence", "e", "state dept")
SENTENCES = ("iran arms", "hezbollah hamas funding", "trains", "member badr organisation", "hzbollah arms")
WORDS: dict[str, tuple[Any, ...]] = {
    "kinds": (["funding"], ["part-of", "attack"]),
    "families": (["support"], ["hostility", "structure"]),
    "on": ("2012", "2010-05", "199X"),
    "between": ("2011..2012-06",),
    "min_confidence": ("moderate", "high"),
    "status": (["asserted"], ["denied", "disputed"]),
    "without": (["actor-03"], ["link-010", "weapons"]),
}


@pytest.fixture(scope="session")
def memory(built: BuiltGraph) -> graph.Graph:
    """Return the data set in memory."""
    return graph.Graph(built)


@pytest.fixture(scope="session")
def opened(packed: Path) -> graph.Graph:
    """Return the pack as `graph.load` opens it."""
    return graph.load(packed)


def words(random: Random, *also: str) -> dict[str, Any]:
    """Return up to two random words of a filter."""
    names = random.sample(sorted(WORDS), random.choice((0, 1, 1, 2)))
    if {"on", "between"} <= set(names):
        names.remove("on")
    found = {name: random.choice(WORDS[name]) for name in names}
    if "on" in found or "between" in found:
        found["certain"] = random.random() < 0.3
    return found | {name: True for name in also if random.random() < 0.5}


def said(of: graph.Graph, question: str, *given: Any, **more: Any) -> str:
    """Return the answer as JSON and text, or the error."""
    try:
        answer = getattr(of, question)(*given, **more)
    except GraphError as error:
        return str(error)
    return f"{json.dumps(answer.to_dict(), ensure_ascii=False)}\n{as_text(answer.report())}"


def actor(random: Random) -> str:
    """Return the id of an actor, or rarely a name that no actor has."""
    return f"actor-{random.randrange(24):02d}" if random.random() < 0.95 else random.choice(("actor-0", "actor 7", "x"))


@pytest.mark.parametrize("seed", range(24))
def test_answers_are_those_of_memory(seed: int, memory: graph.Graph, opened: graph.Graph) -> None:
    """Random questions under random filters have one answer."""
    random = Random(seed)
    ends = [random.choice((None, actor(random))) for _ in range(2)]
    questions: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
        ("links", (*ends,), words(random, "parts", "heaviest")),
        ("links", (actor(random),), {"cited": f"s{random.randrange(13):02d}"}),
        ("links", (actor(random),), words(random, "parts", "undirected") | {"depth": random.randint(1, 3)}),
        ("neighbours", (actor(random),), words(random, "parts") | {"depth": random.randint(1, 3)}),
        ("timeline", tuple(actor(random) for _ in range(random.randint(1, 2))), words(random, "parts")),
        ("timeline", (), words(random)),
        ("stats", (), words(random)),
        ("show", (actor(random),), {}),
        ("show", (f"link-{random.randrange(170):03d}",), {}),
        ("show", (f"s{random.randrange(13):02d}",), {}),
        ("show", (f"event-{random.randrange(4)}",), {}),
    ]
    for question, given, more in questions:
        assert said(opened, question, *given, **more) == said(memory, question, *given, **more), (question, given, more)


@pytest.fixture(scope="module")
def shipped() -> graph.Graph:
    """Return the shipped data in memory."""
    return graph.load("data")


@pytest.fixture(scope="module")
def shipped_pack(shipped: graph.Graph, tmp_path_factory: pytest.TempPathFactory) -> graph.Graph:
    """Return the pack of the shipped data."""
    path = tmp_path_factory.mktemp("shipped") / "shipped.axis"
    pack_dataset(shipped.dataset, path, data="", origin={})
    return graph.load(path)


@pytest.mark.parametrize("text", TEXTS)
def test_a_search_finds_the_same_records(text: str, shipped: graph.Graph, shipped_pack: graph.Graph) -> None:
    """A search in a pack gives the results of memory, in their order, also if it has room for few."""
    asked = {"types": ["actor", "event", "source", "story"]}
    expected = shipped.search(text, limit=40, **asked)
    for limit in (40, 2):
        assert [*shipped_pack.search(text, limit=limit, **asked)] == [*expected][:limit]


def test_a_search_looks_for_what_the_answer_has_room_for(shipped_pack: graph.Graph) -> None:
    """Once a text begins as many names as asked for, or words of them, only what is as good is looked for."""
    assert shipped_pack.pack is not None
    asked = (("iran", 2), ("force", 2), ("force", 10_000), ("i", 2), ("irna", 2))
    found = [least(shipped_pack.pack, Compared(text), limit, ()) for text, limit in asked]
    assert found == [95, 93, LEAST_ALIKE, LEAST_ALIKE, LEAST_ALIKE]
    assert least(shipped_pack.pack, Compared("iran"), 2, ["event"]) == LEAST_ALIKE


@pytest.mark.parametrize("text", SENTENCES)
def test_a_search_finds_links(text: str, shipped: graph.Graph, shipped_pack: graph.Graph) -> None:
    """Links are found by their sentences and ids, among all else."""
    assert said(shipped_pack, "search", text, limit=12) == said(shipped, "search", text, limit=12)


def test_a_search_in_a_large_pack_finds_links_by_their_ids(
    monkeypatch: pytest.MonkeyPatch, shipped: graph.Graph, shipped_pack: graph.Graph
) -> None:
    """Beyond the bound for sentences, a link is found by words of its id in any order, the last begun."""
    monkeypatch.setattr("graph.pack.finding.MOST_SENTENCES", 0)
    for text in ("iran funding hamas", "hamas fund iran", "iran-funding-hamas"):
        expected = [each.id for each in shipped.search(text, types="link", limit=50) if "iran-funding-hamas" in each.id]
        found = [each.id for each in shipped_pack.search(text, types="link", limit=50)]
        assert expected
        assert set(expected) <= set(found)


def test_a_search_finds_links_between_two_actors(shipped: graph.Graph, shipped_pack: graph.Graph) -> None:
    """The names of two actors find the links between them, and an id its link."""
    for text in ("iran hamas", "iran-funding-hamas-1992-2011"):
        found, expected = (each.search(text, types="link", limit=5) for each in (shipped_pack, shipped))
        assert found.pair == expected.pair
        known = {each.id for each in expected if each.score >= 96}
        assert known <= {each.id for each in found}


def test_names_and_former_ids_are_resolved(shipped: graph.Graph, shipped_pack: graph.Graph) -> None:
    """A pack takes exact names and former ids of actors, as memory does, and suggests the same for what is unknown."""
    name = next(each.name for each in shipped.dataset.actors.values() if each.name != each.id)
    former, now = next((old, each.id) for each in shipped.dataset.actors.values() for old in each.former_ids)
    assert said(shipped_pack, "neighbours", name) == said(shipped, "neighbours", name)
    with pytest.warns(UserWarning, match=f"`{former}` is now `{now}`"):
        assert {each.target for each in shipped_pack.links(former)} == {each.target for each in shipped.links(now)}
    for wrong in ("hamass", "irann", "no such thing at all"):
        assert said(shipped_pack, "links", wrong) == said(shipped, "links", wrong)
        assert said(shipped_pack, "show", wrong) == said(shipped, "show", wrong)


@pytest.mark.parametrize("asked", [{"actor": "hezbollah"}, {"path": ("iran", "hamas")}, {"kinds": ["training"]}])
def test_exports_are_those_of_memory(asked: dict[str, Any], shipped: graph.Graph, shipped_pack: graph.Graph) -> None:
    """An export of an actor, of paths or of a view has the same bytes."""
    assert shipped_pack.export("json", **asked).content == shipped.export("json", **asked).content


def test_a_page_around_an_actor_is_drawn(shipped_pack: graph.Graph) -> None:
    """A page can be drawn of what is near an actor, though the columns of the data name actors far from it."""
    assert "hezbollah" in shipped_pack.page(focus="hezbollah", depth=1)


def test_two_packs_differ_as_their_data_do(opened: graph.Graph, memory: graph.Graph, tmp_path: Path) -> None:
    """The differences of two packs are those of the data sets, claims, grades and renamed records among them."""
    other = drawn(21, links=150)
    pack_dataset(other, tmp_path / "other.axis", data="", origin={})
    packed, loaded = graph.load(tmp_path / "other.axis"), graph.Graph(build(other))
    assert said(opened, "diff", packed) == said(memory, "diff", loaded)
    assert not opened.diff(opened)


def test_a_question_for_too_much_is_refused(opened: graph.Graph, pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """A question that would read more links than the bound is refused with their number and the way round."""
    monkeypatch.setattr(scope, "MOST_LINKS", 40)
    fresh = graph.Graph(open_pack(pack.path))
    for question in (fresh.links, lambda: fresh.stats(min_confidence="low"), fresh.timeline, lambda: fresh.dataset):
        with pytest.raises(FilterError, match="160 links") as refused:
            question()
        assert refused.value.help
    assert len(fresh.show("actor-03")) == 1
    assert len(fresh.links("actor-03", kinds=["funding"])) == len(opened.links("actor-03", kinds=["funding"]))


def test_the_way_out_for_a_source_of_very_many_links_works(
    opened: graph.Graph, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What `fallout` and `show` advise for a source that too many links cite lists the links of a kind."""
    links = opened.dataset.links.values()
    source, cited = Counter(claim.source for link in links for claim in link.claims).most_common(1)[0]
    kind, some = Counter(
        link.kind for link in links if source in {claim.source for claim in link.claims}
    ).most_common()[-1]
    assert some < cited
    for module in (scope, packed_questions):
        monkeypatch.setattr(module, "MOST_LINKS", some)
    fresh = graph.Graph(open_pack(pack.path))
    for question in (fresh.fallout, fresh.show):
        with pytest.raises(GraphError) as refused:
            question(source)
        assert f"`axisgraph links --kind KIND --cited {source}`" in str(refused.value.help)
    assert len(fresh.links(cited=source, kinds=[kind])) == some
