"""Random little data sets and questions, rich in what is hard: parallel links, cycles, partial dates, disputes."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import strategies as st
from pydantic import ValidationError

from graph.dataset import Dataset
from graph.records.model import Actor
from tests import builders

ACTORS = ["a", "b", "c", "d", "e"]
# all dates lie on the twelve days of `readings`
DAYS = [f"2012-01-{day:02d}" for day in range(1, 13)]
AS_OF = "2012-01-09"
SPREAD = ["2012-01-0X", "2012-01-1X/2012-01-12", "[2012-01-03,2012-01-06]", "[2012-01-02..2012-01-04]"]
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
def dates(draw: st.DrawFn) -> str:
    """Draw a day, or some day of a few."""
    first, last = draw(st.integers(0, 11)), draw(st.integers(0, 11))
    if first >= last:
        return DAYS[first]
    return draw(st.sampled_from([DAYS[first], f"[{DAYS[first]}..{DAYS[last]}]", *SPREAD]))


@st.composite
def spans(draw: st.DrawFn) -> dict[str, Any]:
    """Draw the dates of a link: a start, an end, both or neither, or periods."""
    first = st.one_of(st.none(), dates())
    last = st.one_of(st.none(), st.just(".."), dates())
    if draw(st.integers(0, 3)):
        ends = {"start": draw(first), "end": draw(last)}
        return {name: date for name, date in ends.items() if date}
    found = []
    for _ in range(draw(st.integers(1, 3))):
        start, end = draw(first) or "", draw(last) or ""
        if not (start in ("", "..") and not end):
            found.append(f"{start}/{end}")
    return {"periods": found}


def readable(fields: dict[str, Any]) -> bool:
    """Return whether no period or link ends before it starts, which `check` refuses, or names two intervals in one."""
    try:
        made = builders.link("a", "b", **fields)
    except ValidationError:
        return False
    return all(span.start is None or span.end is None or span.end.latest >= span.start.earliest for span in made.spans)


@st.composite
def lives(draw: st.DrawFn) -> dict[str, str]:
    """Draw when an actor was founded and dissolved, as far as that is known."""
    days = st.sampled_from([*DAYS, *(f"[{one}..{other}]" for one, other in pairwise(DAYS))])
    lived = {name: draw(days) for name in ("founded", "dissolved") if draw(st.integers(0, 3)) == 0}
    actor = Actor.model_validate({"id": "a", "name": "a", "type": "other"} | lived)
    if actor.founded and actor.dissolved and actor.dissolved.latest < actor.founded.earliest:
        del lived["dissolved"]
    return lived


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """Draw a dense little data set: parallel links, symmetric kinds, cycles, uncertain dates, lives, disputes."""
    links = []
    for _ in range(draw(st.integers(1, 14))):
        source, target = draw(st.permutations(ACTORS))[:2]
        links.append(
            builders.link(
                source,
                target,
                draw(st.sampled_from(["funding", "weapons", "coordination", "ideology", "attack"])),
                id=f"l{len(links)}",
                claims=draw(claims()),
                **draw(spans().filter(readable)),
            )
        )
    lived = {id: draw(lives()) for id in ACTORS}
    as_of = draw(st.sampled_from([AS_OF, None]))
    return builders.dataset(links, actors=ACTORS, sources=SOURCES, as_of=as_of, lives=lived)


@st.composite
def questions(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a filter."""
    asked: dict[str, Any] = {"time": draw(st.sampled_from(["any", "together", "in-order"]))}
    when = draw(st.sampled_from([None, "on", "between"]))
    if when == "on":
        asked["on"] = draw(st.sampled_from(["2012-01-02", "2012-01-05", "2012-01-0X", "[2012-01-09,2012-01-11]"]))
    elif when == "between":
        spans = ["2012-01-02..2012-01-04", "2012-01-06..", "..2012-01-03", "2012-01-05..2012-01-06"]
        asked["between"] = draw(st.sampled_from(spans))
    asked["certain"] = (when is not None or asked["time"] != "any") and draw(st.booleans())
    asked["undirected"] = draw(st.booleans())
    asked["max_hops"] = draw(st.integers(1, 4))
    asked["min_confidence"] = draw(st.sampled_from([None, "low", "moderate", "high"]))
    asked["kinds"] = draw(st.sampled_from([[], ["funding", "weapons"], ["coordination", "attack"]]))
    asked["via"] = draw(st.sampled_from([[], ["c"], ["c", "d"]]))
    asked["without"] = draw(st.sampled_from([[], ["c"], ["l0"], ["weapons"]]))
    return asked
