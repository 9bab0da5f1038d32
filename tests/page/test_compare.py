"""What the page compares is what the commands answer: differences of two lists of links, under the same filters."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.api import Graph
from graph.build import build
from graph.records.dates import iso, parse_window
from tests.page.node import evaluated
from tests.page.vectors import known, random_data

DATA = Path(__file__).parents[2] / "data"
TIMES = ["1982", "2003-03-20", "2011", "2014-06", "2020-01-03", "2023-10-06", "2023-10-08", "2024-12-07", "2024-12-09"]
STATE: dict[str, Any] = {
    **dict.fromkeys(("kinds", "types", "confidences", "statuses", "countries", "window", "only", "compare")),
    "certain": False,
    "without": [],
}
COMPARED = """(() => {
  const answers = given.cases.map(({ state, compare }) => module.of(given.graph, state, compare));
  return answers.map(({ ended, began, held }) => [ended, began, held]);
})()"""


def window(text: str) -> list[str | None]:
    """Return the days of a time as the page has them."""
    first, last = parse_window(text)
    return [iso(first), iso(last)]


def compared(axis: Graph, cases: list[tuple[dict[str, Any], dict[str, Any]]]) -> list[list[list[str]]]:
    """Return the three lists of the page for each state and comparison."""
    given = [{"state": STATE | state, "compare": compare} for state, compare in cases]
    return list(evaluated("query/compare.js", COMPARED, {"graph": known(axis), "cases": given}))


def split(first: set[str], second: set[str]) -> list[list[str]]:
    """Return what is in the first alone, in the second alone, and in both."""
    return [sorted(first - second), sorted(second - first), sorted(first & second)]


@pytest.mark.parametrize("seed", [None, 1, 2, 3])
def test_two_times_are_the_differences_of_links_on_them(seed: int | None) -> None:
    """Ended, began and held are set differences of `links --on`, with and without `--certain`, also under filters."""
    axis = graph.load(DATA) if seed is None else Graph(build(random_data(random.Random(seed))))
    times = TIMES if seed is None else ["2009", "2011-07", "2012-02-29", "2014", "2016-05-05", "2025"]
    filters: list[tuple[dict[str, Any], dict[str, Any]]] = [
        ({}, {}),
        ({"confidences": ["high"]}, {"min_confidence": "high"}),
        ({"kinds": ["funding", "weapons"]}, {"kinds": ["funding", "weapons"]}),
        ({"statuses": ["disputed", "denied"]}, {"status": ["disputed", "denied"]}),
    ]
    cases, wanted = [], []
    for state, filter in filters:
        for before, after in pairwise(times):
            for certain in (False, True):
                sides = [{link.id for link in axis.links(on=on, certain=certain, **filter)} for on in (before, after)]
                compare = {"by": "dates", "sides": [window(before), window(after)], "certain": certain}
                cases.append((state, compare))
                wanted.append(split(*sides))
    found = compared(axis, cases)
    for case, mine, theirs in zip(cases, found, wanted, strict=True):
        assert mine == theirs, case
    assert sum(bool(lists[0]) for lists in found) > 3


def test_the_time_of_the_page_does_not_narrow_two_times() -> None:
    """Two times take the place of the page's own; who is hidden stays hidden."""
    axis = graph.load(DATA)
    compare = {"by": "dates", "sides": [window("2024-12-07"), window("2024-12-09")], "certain": False}
    page = {"window": window("1990"), "certain": True}
    plain, narrowed, hidden = compared(axis, [({}, compare), (page, compare), ({"without": ["hezbollah"]}, compare)])
    assert plain == narrowed
    wanted = [{link.id for link in axis.links(on=on, without=["hezbollah"])} for on in ("2024-12-07", "2024-12-09")]
    assert hidden == split(*wanted)
    assert len(hidden[0]) < len(plain[0])


def test_two_filters_are_differences_under_the_filters_of_the_page() -> None:
    """High against all, and certain against possible in the time of the page, as the commands list them."""
    axis = graph.load(DATA)
    time = {"window": window("2013")}
    cases: list[tuple[dict[str, Any], dict[str, Any]]] = [
        ({}, {"by": "filters", "sides": [{}, {"confidences": ["high"]}]}),
        (time, {"by": "filters", "sides": [{"certain": True}, {}]}),
        (time | {"kinds": ["funding"]}, {"by": "filters", "sides": [{"confidences": ["low"]}, {"certain": True}]}),
    ]

    def ids(**filter: Any) -> set[str]:
        return {link.id for link in axis.links(**filter)}

    all_high, certain, low = compared(axis, cases)
    assert all_high == split(ids(), ids(min_confidence="high"))
    assert certain == split(ids(on="2013", certain=True), ids(on="2013"))
    lowest = ids(on="2013", kinds=["funding"]) - ids(on="2013", kinds=["funding"], min_confidence="moderate")
    assert low == split(lowest, ids(on="2013", kinds=["funding"], certain=True))


@pytest.mark.parametrize(("way", "end"), [("to", "target"), ("from", "source")])
def test_two_actors_have_the_links_that_the_commands_list(way: str, end: str) -> None:
    """Each cell of the table has the support links of its actor and kind; shared givers give to both."""
    axis = graph.load(DATA)
    sides = ["hezbollah", "hamas"]
    compare = {"by": "actors", "sides": sides, "way": way, "family": "support"}
    links = [link.id for link in axis.links()]
    given = {"graph": known(axis), "links": links, "compare": compare}
    found = evaluated("query/compare.js", "module.actors(given.graph, given.links, given.compare)", given)
    others: list[set[str]] = []
    for at, actor in enumerate(sides):
        ends: dict[str, str] = {end: actor}
        wanted = list(axis.links(families=["support"], **ends))  # type: ignore[arg-type]
        mine = {id for row in found["kinds"] for giver in row["sides"][at] for id in giver["links"]}
        assert mine == {link.id for link in wanted}
        for row in found["kinds"]:
            in_row = {id for giver in row["sides"][at] for id in giver["links"]}
            assert in_row == {link.id for link in wanted if link.kind == row["kind"]}
        others.append({link.source if way == "to" else link.target for link in wanted})
    assert set(found["shared"]) == others[0] & others[1]
    assert [set(alone) for alone in found["alone"]] == [others[0] - others[1], others[1] - others[0]]
    assert found["kinds"]
