"""Answers about time against every reading of the dates: starts and ends, periods, unknown and open ends, lives."""

from __future__ import annotations

from itertools import pairwise, product
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from graph.api import Graph
from graph.build import build
from graph.dataset import Dataset
from graph.records.dates import Window, parse_between
from tests import builders
from tests.examples import examples
from tests.properties.readings import Readings
from tests.properties.strategies import AS_OF, DAYS, lives, readable, spans

CASES = 400
LINE = ["a", "b", "c", "d"]
windows = st.one_of(
    st.none(),
    st.tuples(st.sampled_from(["", *DAYS]), st.sampled_from(["", *DAYS]))
    .map(lambda ends: (min(ends), max(ends)) if all(ends) else ends)
    .map("..".join),
)


@st.composite
def lines(draw: st.DrawFn) -> Dataset:
    """Draw actors in a row, each joined to the next by one to three links, with dates that often just miss."""
    actors = LINE[: draw(st.integers(2, 4))]
    links = [
        builders.link(
            source,
            target,
            draw(st.sampled_from(["funding", "weapons", "ideology"])),
            id=f"{source}{target}{number}",
            **draw(spans().filter(readable)),
        )
        for source, target in pairwise(actors)
        for number in range(draw(st.integers(1, 3)))
    ]
    as_of = draw(st.sampled_from([AS_OF, AS_OF, None]))
    return builders.dataset(links, as_of=as_of, lives={id: draw(lives()) for id in actors})


def asked_of(between: str | None) -> dict[str, Any]:
    """Return the filter of a window."""
    return {} if between is None else {"between": between}


def window_of(between: str | None) -> Window | None:
    """Return the window of a filter."""
    return None if between is None else parse_between(between)


@given(lines(), windows, st.sampled_from(["any", "together", "in-order"]), st.booleans())
@examples(CASES, deadline=None)
def test_paths_equal_all_readings(data: Dataset, between: str | None, mode: str, certain: bool) -> None:
    """A path is possible, or certain, and shows a link, just when some choice of spans is so in its worlds."""
    readings, window = Readings(data), window_of(between)
    actors = sorted(data.actors)
    hops = [[link for link in data.links.values() if (link.source, link.target) == pair] for pair in pairwise(actors)]
    choices = list(product(*([(link, span) for link in hop for span in link.spans] for hop in hops)))
    answers = [readings.answer(choice, mode, window) for choice in choices]
    asked = window is not None or mode != "any"
    certain = certain and asked
    fitting = [c for c, (some, every) in zip(choices, answers, strict=True) if (every if certain else some)]
    found = Graph(build(data)).paths(actors[0], actors[-1], time=mode, certain=certain, **asked_of(between))
    expected = [sorted({choice[at][0].id for choice in fitting}) for at in range(len(hops))] if fitting else None
    assert ([[link.id for link in hop.links] for hop in found[0].hops] if found.paths else None) == expected
    if expected and asked:
        assert found[0].time == ("certain" if any(every for _, every in answers) else "possible")


@given(lines(), windows.filter(bool))
@examples(CASES, deadline=None)
def test_links_equal_all_readings(data: Dataset, between: str) -> None:
    """A link is possible, or certain, in a window just when one of its spans is so in its worlds."""
    readings, window = Readings(data), window_of(between)
    view = Graph(build(data)).view(between=between)
    for link in data.links.values():
        answers = [readings.answer([(link, span)], "any", window) for span in link.spans]
        some, every = (any(answer[at] for answer in answers) for at in (0, 1))
        assert view.answer(link) == ("certain" if every else "possible" if some else "impossible")
        assert view.holds(link) == some
