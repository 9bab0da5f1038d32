"""Random little data sets and questions, rich in what is hard: parallel links, cycles, partial dates, disputes."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from graph.dataset import Dataset
from tests import builders
from tests.properties import oracle

ACTORS = ["a", "b", "c", "d", "e"]
STARTS = [None, "2010", "2010-06", "2012-02-29", "201X", "2014", "2016-05-05", "[2011..2013]"]
ENDS = [None, "..", "2012", "2014-03", "2015", "2016-05-04", "201X", "2020"]
SOURCES = [
    builders.source("a1", "A", "first"),
    builders.source("b1", "B", "second"),
    builders.source("c1", "C", "third"),
    builders.source("d1", "D", "fourth"),
    builders.source("copy", "B", "copyist", derives_from="a1"),
]


@st.composite
def claims(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Draw up to three claims of any stance and grade."""
    return [
        {
            "source": draw(st.sampled_from([each.id for each in SOURCES])),
            "stance": draw(st.sampled_from(["supports", "supports", "supports", "disputes", "denies"])),
            "credibility": str(draw(st.integers(1, 6))),
        }
        for _ in range(draw(st.integers(0, 3)))
    ]


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """Draw a dense little data set: parallel links, symmetric kinds, cycles, uncertain dates, disputes."""
    links = []
    for _ in range(draw(st.integers(1, 14))):
        source, target = draw(st.permutations(ACTORS))[:2]
        dates = {}
        if start := draw(st.sampled_from(STARTS)):
            dates["start"] = start
        if end := draw(st.sampled_from(ENDS)):
            dates["end"] = end
        made = builders.link(
            source,
            target,
            draw(st.sampled_from(["funding", "weapons", "coordination", "member-of", "attack"])),
            id=f"l{len(links)}",
            claims=draw(claims()),
            **dates,
        )
        s1, _, _, e2 = oracle.span(made, 0)
        if e2 >= s1:  # the rest is refused as end-before-start
            links.append(made)
    if not links:
        links.append(builders.link("a", "b", id="l0"))
    return builders.dataset(links, actors=ACTORS, sources=SOURCES)


@st.composite
def questions(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a filter."""
    asked: dict[str, Any] = {"time": draw(st.sampled_from(["any", "together", "in-order"]))}
    when = draw(st.sampled_from([None, "on", "between"]))
    if when == "on":
        asked["on"] = draw(st.sampled_from(["2010", "2012-02-29", "2013", "2016-05", "2021"]))
    elif when == "between":
        asked["between"] = draw(st.sampled_from(["2010..2012", "2013-01-01..", "..2014", "2012-02-28..2012-03-01"]))
    asked["certain"] = draw(st.booleans())
    asked["undirected"] = draw(st.booleans())
    asked["max_hops"] = draw(st.integers(1, 4))
    asked["min_confidence"] = draw(st.sampled_from([None, "low", "moderate", "high"]))
    asked["kinds"] = draw(st.sampled_from([[], ["funding", "weapons"], ["coordination", "attack"]]))
    asked["via"] = draw(st.sampled_from([[], ["c"], ["c", "d"]]))
    asked["without"] = draw(st.sampled_from([[], ["c"], ["l0"], ["weapons"]]))
    return asked
