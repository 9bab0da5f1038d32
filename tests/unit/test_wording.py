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
            "documented for 1995, 2001 to 2003 and 2010, ongoing",
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


def test_what_is_lost_is_counted_first() -> None:
    """The first line of what-if counts the paths and the actors that are lost, by the names of the actors."""
    axis = Graph(build(builders.dataset([builders.link("a", "b"), builders.link("a", "c"), builders.link("c", "b")])))
    first = str(axis.what_if("a", "b", "c")).splitlines()[0]
    assert first == "Without c, 1 of the 2 paths from a to b is lost, and 1 of the 2 actors within reach."
    cut = str(axis.what_if("a", "b", "c", limit=1)).splitlines()[0]
    assert cut.startswith("Without c, 0 of the first 1 path from a to b are lost")


def test_a_path_shows_itself_in_a_notebook() -> None:
    """A path's HTML names its actors, has its chain of evidence, and holds no markup of the data."""
    axis = Graph(build(builders.dataset([builders.link("a", "b", start="2012")])))
    html = axis.paths("a", "b")[0]._repr_html_()
    assert "a -&gt; b" in html
    assert "since 2012, end unknown" in html
