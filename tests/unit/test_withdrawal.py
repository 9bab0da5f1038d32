"""Withdrawn sources: all that changes is named, for better and for worse, and `stats` counts as `fallout` does."""

from __future__ import annotations

from typing import Any

import pytest

from graph.api import Graph
from graph.records.model import Event
from tests.builders import graph_of, link, source


def claim(of: str, stance: str = "supports", **more: Any) -> dict[str, Any]:
    """Return a claim of a source."""
    return {"source": of, "stance": stance, "credibility": 2, **more}


def happened(id: str, *claims: dict[str, Any], actor: str = "a", date: str = "2012") -> Event:
    """Return an event with these claims."""
    roles = [{"actor": actor, "role": "target"}]
    return Event.model_validate({"id": id, "name": id.title(), "date": date, "roles": roles, "claims": list(claims)})


def test_a_link_and_a_pair_may_get_stronger() -> None:
    """Without the source of an objection the link and the paths over it are stronger, and the answer says so."""
    graph = graph_of(link("a", "b", claims=[claim("good"), claim("doubter", "denies")]), sources=[source("doubter")])
    found = graph.fallout("doubter")
    assert [(each.id, each.rises, each.falls) for each in found.changed] == [("a-funding-b", True, False)]
    assert [pair.to_dict() for pair in found.strengthened] == [
        {"from": "a", "to": "b", "before": "low", "after": "moderate"}
    ]
    assert not found.broken
    assert not found.weakened
    assert "1 link of higher confidence" in str(found)
    assert "Pairs with a stronger path" in str(found)


def test_a_pair_may_get_its_first_path() -> None:
    """A link that is only denied is not walked; without its denial it is uncited, and walked."""
    graph = graph_of(link("a", "b", claims=[claim("doubter", "denies")]), sources=[source("doubter")])
    found = graph.fallout("doubter")
    assert [(pair.before, pair.after) for pair in found.strengthened] == [(None, "low")]
    assert "a to b: no path, then low" in str(found)


def test_amounts_go_with_their_claim_or_their_link() -> None:
    """An amount is named when its claim is withdrawn, and when its link is left without support."""
    money = {"value": 100, "currency": "USD"}
    graph = graph_of(
        link(
            "a", "b", claims=[claim("s1", id="m"), claim("s2")], amounts=[money | {"claim": "m"}, money | {"value": 7}]
        ),
        link("b", "c", claims=[claim("s1"), claim("s2", "denies")], amounts=[money | {"value": 5}]),
        link("c", "d", claims=[claim("s2", id="m")], amounts=[money | {"claim": "m"}]),
        sources=[source("s1"), source("s2")],
    )
    found = graph.fallout("s1")
    assert [(each.link, each.amount.value) for each in found.amounts] == [("a-funding-b", 100), ("b-funding-c", 5)]
    assert found.to_dict()["amounts"][0] == {
        "link": "a-funding-b",
        "amount": {"value": 100, "currency": "USD", "claim": "m"},
    }
    assert "2 amounts without support" in str(found)
    assert "100 USD" in str(found)


def test_events_left_with_denials_are_named() -> None:
    """An event that only objections are left of has no support, as one without a claim has none."""
    events = [
        happened("both", claim("s1"), claim("s2", "denies")),
        happened("bare", claim("s1")),
        happened("safe", claim("s1"), claim("s2")),
        happened("other", claim("s2", "denies")),
    ]
    graph = graph_of(link("a", "b"), sources=[source("s1"), source("s2")], events=events)
    found = graph.fallout("s1")
    assert found.events == ("both", "bare")
    assert "Both, left with 1 claim against it (both)" in str(found)
    assert "Bare (bare)" in str(found)


def derived_sources() -> Graph:
    """Return a graph whose sources copy each other, alone, by two originals, and in a circle."""
    sources = [
        source("orig"),
        source("copy", derives_from="orig"),
        source("both", derives_from=["orig", "s2"]),
        source("deep", derives_from="copy"),
        source("s2"),
        source("round", derives_from="trip"),
        source("trip", derives_from="round"),
    ]
    return graph_of(
        link("a", "b", claims=[claim("orig"), claim("copy")]),
        link("b", "c", claims=[claim("copy"), claim("deep")]),
        link("c", "d", claims=[claim("both"), claim("orig")]),
        link("d", "e", claims=[claim("both"), claim("deep"), claim("s2", "denies")]),
        link("e", "f", claims=[claim("round"), claim("trip")]),
        link("f", "g", claims=[claim("s2", "denies")]),
        sources=sources,
    )


def test_stats_and_fallout_agree_on_what_hangs_on_a_source() -> None:
    """The links that hang on a source alone are those that its withdrawal leaves without support."""
    graph = derived_sources()
    counted = dict(graph.stats().most_hanging)
    for id in graph.dataset.sources:
        assert counted.get(id, 0) == len(graph.fallout(id).unsupported), id
    assert counted == {"orig": 2, "copy": 1, "round": 1, "trip": 1}


@pytest.mark.parametrize("word", [{"without": ["a"]}, {"on": "2015"}, {"kinds": ["weapons"]}])
def test_stats_follow_the_filter(word: dict[str, Any]) -> None:
    """Events and sources are counted in the view, as everything else is."""
    events = [
        happened("early", claim("s1"), date="2012"),
        happened("late", claim("s2"), date="2015", actor="b"),
    ]
    graph = graph_of(
        link("a", "b", start="2011", end="2012", claims=[claim("s1")]),
        link("b", "c", kind="weapons", start="2015", end="2015", claims=[claim("s3")]),
        sources=[source("s1"), source("s2"), source("s3"), source("idle")],
        events=events,
    )
    everything, found = graph.stats(), graph.stats(**word)
    assert (everything.events, everything.sources) == (2, 5)
    expected = {"without": (1, 2), "on": (1, 2), "kinds": (2, 3)}
    assert (found.events, found.sources) == expected[next(iter(word))]
    assert dict(found.most_hanging) == {"s3": 1}
