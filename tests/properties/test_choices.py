"""The choices of links that hold together against every reading of their dates, with all that spans can be."""

from __future__ import annotations

from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st

from graph.query.search.choices import certain_choices, common_days, possible_choices
from graph.records.dates import Window
from graph.records.lifetimes import Lifetime, Lifetimes
from tests.examples import examples
from tests.properties.readings import Reading, outcomes

days = st.integers(1, 9)


@st.composite
def spans(draw: st.DrawFn) -> Lifetime:
    """Draw a lifetime of which every start has an end, and every end a start."""
    s1, s2 = sorted((draw(days), draw(days)))
    e1, e2 = sorted((draw(days), draw(days)))
    return Lifetime(s1, s2, max(e1, s1), max(e2, s2))


links = st.lists(spans(), min_size=1, max_size=2).map(Lifetimes)
hops = st.lists(st.lists(links, min_size=1, max_size=3), min_size=1, max_size=4)
windows = st.none() | st.tuples(days, days).map(lambda ends: Window(min(ends), max(ends)))


def readings(span: Lifetime) -> list[Reading]:
    """Return each start and end that a lifetime leaves open, the start not after the end."""
    starts, ends = range(span.s1, span.s2 + 1), range(span.e1, span.e2 + 1)
    return [(first, last) for first in starts for last in ends if first <= last]


@given(hops, st.sampled_from(["any", "together", "in-order"]), windows)
@examples(600, deadline=None)
def test_choices_equal_all_readings(asked: list[list[Lifetimes]], mode: str, window: Window | None) -> None:
    """A link takes part just when a choice of one span a hop with it fits, in some reading or in all."""
    choices = list(product(*([(at, span) for at, link in enumerate(hop) for span in link] for hop in asked)))
    found = [outcomes([readings(span) for _, span in choice], mode, window or (0, 10)) for choice in choices]
    for ask, enough in ((possible_choices, ({True}, {True, False})), (certain_choices, ({True},))):
        fitting = [choice for choice, each in zip(choices, found, strict=True) if each in enough]
        expected = tuple(tuple(sorted({choice[at][0] for choice in fitting})) for at in range(len(asked)))
        assert ask(asked, mode, window) == (expected if fitting else None)


@given(hops, windows)
@examples(300)
def test_common_days_are_those_of_every_hop(asked: list[list[Lifetimes]], window: Window | None) -> None:
    """A day is in common when each hop has a link that is active on it in some reading."""
    first, last = window or (1, 9)
    expected = {
        day
        for day in range(first, last + 1)
        if all(any(span.s1 <= day <= span.e2 for link in hop for span in link) for hop in asked)
    }
    found = common_days(asked, window)
    assert {day for first, last in found for day in range(first, last + 1)} == expected
    assert all(one[1] + 1 < other[0] for one, other in pairwise(found))
