"""Lifetimes as answers show them: lives that bound a link, periods, and the sources that speak of a time."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from graph.api import Graph
from tests.builders import graph_of, link, source

LIVES = {
    "duchy": {"dissolved": "1918"},
    "league": {"founded": "1920-03"},
    "guild": {"founded": "1890", "dissolved": "1925"},
}


def says(holds: str | None = None, id: str = "good", **more: Any) -> dict[str, Any]:
    """Return a supporting claim."""
    return {"source": id, "stance": "supports", "credibility": 2, **({"holds": holds} if holds else {}), **more}


def answer(graph: Graph, **asked: Any) -> str:
    """Return the answer for the one link of a graph."""
    view = graph.view(**asked)
    return str(view.answer(next(iter(graph.dataset.links.values()))))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("1900", "impossible"),
        ("1920-02", "impossible"),
        ("1920", "possible"),
        ("1925", "possible"),
        ("1926", "impossible"),
    ],
)
def test_an_undated_link_lies_within_the_lives_of_both(on: str, expected: str) -> None:
    """A link without dates is possible from the foundation of the younger to the end of the one that ended first."""
    assert answer(graph_of(link("league", "guild"), lives=LIVES), on=on) == expected


def test_a_kind_says_whose_lives_count() -> None:
    """A designation outlives its target, but not its source."""
    graph = graph_of(link("league", "duchy", "designation", start="1921", end="1923"), lives=LIVES)
    assert answer(graph, on="1922") == "certain"
    assert answer(graph, on="1919") == "impossible"
    assert graph.built.outside_lives == ()


@pytest.mark.parametrize(
    "dates",
    [
        {"start": "1910", "end": "1919"},  # before the league was founded
        {"start": "1926", "end": "1930"},  # after the guild was dissolved
        {"start": "1921", "end": ".."},  # past the dissolution of the guild
    ],
)
def test_a_contradiction_is_never_certain(dates: dict[str, str]) -> None:
    """A link that the lives of its actors exclude keeps its own dates, possible at most, in every way of asking."""
    graph = graph_of(link("league", "guild", **dates), link("guild", "club"), lives=LIVES)
    assert graph.built.outside_lives == ("league-funding-guild",)
    year = dates["start"]
    path = graph.paths("league", "guild", on=year)
    assert path[0].time == "possible"
    assert not graph.paths("league", "guild", on=year, certain=True).paths
    assert not graph.paths("league", "guild", between="..", certain=True).paths
    assert not graph.paths("league", "club", time="together", certain=True).paths
    assert not graph.paths("league", "guild", on=str(int(year) - 1)).paths


def test_actors_that_never_met() -> None:
    """Two actors of which the one ended before the other began cannot be joined, whatever the link leaves open."""
    assert graph_of(link("duchy", "league"), lives=LIVES).built.outside_lives == ("duchy-funding-league",)


def test_a_link_that_comes_and_goes() -> None:
    """A link is certain in each of its periods and impossible between them, and a path takes one of them a hop."""
    coming = link("a", "b", periods=["2001/2003", "2007/.."])
    graph = graph_of(coming, link("b", "c", start="2008-02-01", end="2008-03-01"), as_of="2010-12-31")
    assert [answer(graph, on=year) for year in ("2000", "2002", "2005", "2008", "2020")] == [
        "impossible", "certain", "impossible", "certain", "possible",
    ]  # fmt: skip
    assert graph.paths("a", "c", time="together", certain=True)[0].time == "certain"
    assert graph.links().to_dict()["links"][0]["periods"] == ["2001/2003", "2007/.."]
    dates = [item.date.text for item in graph.timeline("a").items]
    assert dates == ["2001", "2003", "2007"]
    said = [item.text.partition(":")[0] for item in graph.timeline("a").items]
    assert said == ["begins", "ends", "resumes"]
    assert "documented for 2001 to 2003 and since 2007, ongoing" in str(graph.links())


def test_sources_that_speak_of_the_time_asked_about() -> None:
    """Independent supporting sources are counted by the time that their claims say they speak of."""
    claims = [
        says("2013"),
        says("2013", "copy"),  # the same publisher
        says("{2006,2008}", "years"),
        says("2010/..", "early"),  # published before 2013
        says(None, "silent"),
        {"source": "denier", "stance": "denies", "credibility": 2, "holds": "2013"},
    ]
    sources = [
        source("copy", publisher="good"),
        source("years"),
        source("early", published="2011-05"),
        source("silent"),
        source("denier"),
    ]
    graph = graph_of(link("a", "b", claims=claims), sources=sources)
    path = graph.paths("a", "b", on="2013")
    assert "1 of 4 sources speaks of 2013" in str(path)
    counted = {"speak": 1, "other": 2, "unstated": 1}
    plain = path.to_dict()["paths"][0]
    assert plain["sources_in_window"] == plain["hops"][0]["sources_in_window"] == counted
    assert plain["hops"][0]["links"][0]["sources_in_window"] == counted
    assert graph.links(on="2007").to_dict()["links"][0]["sources_in_window"] == {"speak": 0, "other": 3, "unstated": 1}
    assert "2 of 4 sources speak of 2006 to 2011" in str(graph.links(between="2006..2011"))
    assert "2 of 4 sources speak of 2011 or earlier" in str(graph.neighbours("a", between="..2011"))
    assert graph.links().to_dict()["links"][0]["sources_in_window"] is None
    alone = graph_of(link("a", "b", claims=[says("2013")]))
    assert "0 of 1 source speaks of 2012" in str(alone.links(on="2012"))


def test_some_day_by_a_year_speaks_of_that_year_alone() -> None:
    """A report of 2014 that money had come by then is no source for 1995."""
    graph = graph_of(link("a", "b", claims=[says("[..2014]")]))
    spoken = {year: graph.links(on=year).to_dict()["links"][0]["sources_in_window"] for year in ("1995", "2014")}
    assert spoken["1995"] == {"speak": 0, "other": 1, "unstated": 0}
    assert spoken["2014"] == {"speak": 1, "other": 0, "unstated": 0}


def test_nothing_is_said_where_no_source_says_its_time() -> None:
    """Where every source leaves its time unstated, the numbers are there and the text is silent."""
    path = graph_of(link("a", "b")).paths("a", "b", on="2013")
    assert path.to_dict()["paths"][0]["sources_in_window"] == {"speak": 0, "other": 0, "unstated": 1}
    assert "speak" not in str(path)


def test_what_cuts_the_paths_obeys_hops_and_time() -> None:
    """The actors on every path, and the fewest losses that cut all, are those of the paths that the question allows."""
    around = ["s", "u", "v", "w", "t"]
    links = [link(one, other) for one, other in pairwise(around)]
    links += [link("s", "x"), link("x", "v"), link("v", "x"), link("x", "t")]
    shortest = graph_of(*links).critical("s", "t", max_hops=3)
    assert (shortest.dominators, shortest.actor_cut) == (("x",), ("x",))
    assert len(shortest.link_cut or ()) == 1
    early, late = {"start": "2010", "end": "2011"}, {"start": "2013", "end": "2014"}
    graph = graph_of(link("s", "x", **early), link("x", "t", **early), link("s", "y", **early), link("y", "t", **late))
    together = graph.critical("s", "t", time="together")
    assert (together.dominators, together.actor_cut) == (("x",), ("x",))
    assert len(together.link_cut or ()) == 1
    assert graph.critical("s", "t").actor_cut == ("x", "y")
