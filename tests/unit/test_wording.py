"""How answers read: dates of a link, days, and what comes first on one day."""

from __future__ import annotations

from typing import Any

import pytest

from graph.api import Graph
from graph.build import build
from graph.query import wording
from graph.records.dates import BEGINNING, FOREVER, parse_between
from tests import builders


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ({}, "dates unknown"),
        ({"start": "2012"}, "since 2012, end unknown"),
        ({"end": "2012"}, "until 2012"),
        ({"end": ".."}, "ongoing"),
        ({"start": "199X", "end": ".."}, "since the 1990s, ongoing"),
        ({"start": "2012", "end": "2014-05"}, "2012 to 2014-05"),
        ({"start": "2013-12-28", "end": "2013-12-28"}, "on 2013-12-28"),
        ({"start": "2012", "end": "2012"}, "within 2012"),
        ({"start": "2012", "end": "[2014-05..]"}, "since 2012, last confirmed 2014-05"),
        ({"end": "[2014-05..]"}, "last confirmed 2014-05"),
        ({"periods": ["1990/[1991..1993]", "[1992..1994]/1999"]}, "documented for 1990 to 1991 and 1994 to 1999"),
        (
            {"periods": ["[..1995]/[1995..2001]", "2001/[2003..2005]", "[2004..2010]/.."]},
            "documented for 1995, 2001 to 2003 and since 2010, ongoing",
        ),
        (
            {"periods": ["1993/1995", "[2001..2005]/[2002..2008]"]},
            "1993 to 1995; from some day between 2001 and 2005 until some day between 2002 and 2008",
        ),
    ],
)
def test_when_a_link_held(dates: dict[str, Any], said: str) -> None:
    """Each kind of start and end has words of its own."""
    assert wording.lasted(builders.link("a", "b", **dates)) == said


@pytest.mark.parametrize(
    ("window", "said"),
    [
        (parse_between("2012-01-05..2012-01-05"), "on 2012-01-05"),
        (parse_between("2012-01-05..2012-01-06"), "on days 2012-01-05 to 2012-01-06"),
        (parse_between("2012-01-05.."), "on days from 2012-01-05"),
        ((BEGINNING, FOREVER), "on any day"),
    ],
)
def test_days(window: Any, said: str) -> None:
    """One day is a day, several are days, and no bound on either side is any day."""
    assert wording.on_days(window) == said


def test_what_begins_comes_before_what_ends() -> None:
    """A link of one day begins, then ends; a last day that is known of is no end."""
    links = [
        builders.link("a", "b", start="2012-05-05", end="2012-05-05"),
        builders.link("a", "c", start="2012", end="[2013..]"),
    ]
    items = Graph(build(builders.dataset(links))).timeline("a").items
    assert [(item.what, item.text.partition(":")[0]) for item in items] == [
        ("link-start", "begins"),
        ("link-start", "begins"),
        ("link-end", "ends"),
        ("link-end", "last confirmed"),
    ]


def test_a_link_was_last_confirmed_on_its_day_only() -> None:
    """In a later window nothing is known of a link that was last confirmed before, so nothing is listed."""
    axis = Graph(build(builders.dataset([builders.link("a", "b", start="2001", end="[2004-04..]")])))
    assert [item.date.text for item in axis.timeline("a", between="2004..2005").items] == ["2004-04"]
    assert not axis.timeline("a", on="2024").items
    assert [item.text.partition(":")[0] for item in axis.timeline("a", on="2004", certain=True).items] == [
        "last confirmed"
    ]


def test_what_is_lost_is_counted_first() -> None:
    """The first line of what-if counts the paths and the actors that are lost, by the names of the actors."""
    axis = Graph(build(builders.dataset([builders.link("a", "b"), builders.link("a", "c"), builders.link("c", "b")])))
    first = str(axis.what_if("a", "b", "c")).splitlines()[0]
    assert first == "Without c, 1 of the 2 paths from a to b is lost, and 1 of the 2 actors within reach."
    cut = str(axis.what_if("a", "b", "c", limit=1)).splitlines()[0]
    assert cut == "Without c, the first path from a to b is kept, and 1 of the 2 actors within reach is lost."
    only = str(axis.what_if("c", "b", "a")).splitlines()[0]
    assert only == "Without a, the only path from c to b is kept, and 0 of the 1 actor within reach are lost."
    lost = str(axis.what_if("c", "b", "c-funding-b")).splitlines()[0]
    assert lost == "Without c-funding-b, the only path from c to b is lost, and 1 of the 1 actor within reach."
    assert str(axis.what_if("b", "a", "c")).splitlines()[0] == "There is no path from b to a to lose."
    none = str(axis.what_if("c", "a", "b")).splitlines()[0]
    assert none == "There is no path from c to a to lose; without b, 1 of the 1 actor within reach is lost."


def test_a_path_on_fewer_links_says_how_many() -> None:
    """The links that a path or its variants lose are counted, and what they leave is compared."""
    axis = Graph(build(builders.dataset([builders.link("a", "b"), builders.link("a", "b", kind="weapons")])))
    assert "a -> b: 1 link fewer; still moderate with 1 source" in str(axis.what_if("a", "b", "a-weapons-b"))


def test_a_path_shows_itself_in_a_notebook() -> None:
    """A path's HTML names its actors, has its chain of evidence, and holds no markup of the data."""
    axis = Graph(build(builders.dataset([builders.link("a", "b", start="2012")])))
    html = axis.paths("a", "b")[0]._repr_html_()
    assert "a -&gt; b" in html
    assert "since 2012, end unknown" in html
