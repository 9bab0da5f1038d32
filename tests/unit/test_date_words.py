"""Dates in words: every form of EDTF that the data may hold, and no notation of it left in what people read."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import DateError
from graph.query import wording
from graph.records.date_words import at_date, date_words
from graph.records.dates import parse_date
from tests.builders import link

WORDS = {
    "2012": "2012",
    "2012-05": "2012-05",
    "2012-05-07": "2012-05-07",
    "2012?": "perhaps 2012",
    "2012~": "about 2012",
    "2012-05%": "perhaps about 2012-05",
    "?2012-05-07": "perhaps 2012-05-07",
    "2012-05~-07": "about 2012-05-07",
    "199X": "the 1990s",
    "199X~": "about the 1990s",
    "19XX": "some day from 1900 to 1999",
    "2012-XX": "some month of 2012",
    "2012-XX-XX": "some day of 2012",
    "2012-05-XX": "some day of 2012-05",
    "[2004,2006]": "2004 or 2006",
    "[2004,2006,2008]": "2004, 2006 or 2008",
    "{2004,2006}": "2004 and 2006",
    "[2004,2006..2008]": "2004 or some day between 2006 and 2008",
    "[2012..2014]": "some day between 2012 and 2014",
    "[2012-05..]": "2012-05 or later",
    "[..2012]": "2012 or earlier",
    "2012/2014": "some day from 2012 to 2014",
    "2012/": "2012 or later",
    "../2014": "2014 or earlier",
    "2012~/2014?": "some day from about 2012 to perhaps 2014",
    "2012-21": "spring 2012",
    "2012-24": "winter 2012",
    "2012-26": "summer 2012 (Northern Hemisphere)",
    "2012-32": "winter 2012 (Southern Hemisphere)",
    "2012-33": "the first quarter of 2012",
    "2012-39": "the third third of 2012",
    "2012-41": "the second half of 2012",
    "1950S2": "some day from 1900 to 1999",
    "2012-1X": "some day from 2012-10-01 to 2012-12-31",
    "2012-05-07T10:20:30Z": "2012-05-07",
}
NOTATION = re.compile(r"[\[\]{}/?~%^]|\.\.|X|T\d|\dS\d|\d{4}-(2[1-9]|3\d|4[01])(?!\d|-)")


@pytest.mark.parametrize(("text", "words"), WORDS.items())
def test_a_date_is_read_out(text: str, words: str) -> None:
    """Each form has its words."""
    assert date_words(parse_date(text)) == words


year = st.sampled_from(["2012", "199X", "19XX", "1950S2", "0900"])
month = st.sampled_from(["-01", "-12", "-XX", "-1X", *(f"-{season}" for season in range(21, 42))])
day = st.sampled_from(["-01", "-28", "-XX"])
mark = st.sampled_from(["", "", "?", "~", "%"])
single = st.one_of(
    st.tuples(
        mark, year, mark, st.one_of(st.just(""), st.tuples(month, mark, st.one_of(st.just(""), day)).map("".join)), mark
    ),
).map("".join)
sides = st.one_of(single, st.just(""), st.just(".."))
edtf = st.one_of(
    single,
    st.tuples(sides, st.just("/"), sides).map("".join),
    st.tuples(st.just("["), sides, st.just(".."), sides, st.just("]")).map("".join),
    st.tuples(st.sampled_from("[{"), st.lists(single, min_size=1, max_size=3).map(",".join), st.sampled_from("]}")).map(
        "".join
    ),
)


@given(edtf)
def test_no_notation_is_left(text: str) -> None:
    """Whatever date is accepted, its words hold no sign that only EDTF knows, with or without a preposition."""
    try:
        date = parse_date(text)
    except DateError:
        return
    for words in (date_words(date), at_date(date)):
        assert words
        assert not NOTATION.search(words), (text, words)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("[..1992]", "[1992..]", "seen in 1992"),
        ("[..2022-05-24]", "[2022-05-24..]", "seen on 2022-05-24"),
        ("1992", "[2025-06-13..]", "since 1992, last confirmed 2025-06-13"),
        (None, "[2025-06-13..]", "last confirmed 2025-06-13"),
        ("2022-02-24", "[2022-02-24..]", "since 2022-02-24, end unknown"),
        ("[2004,2006]", "..", "since 2004 or 2006, ongoing"),
        ("199X", None, "since the 1990s, end unknown"),
        ("199X", "199X", "within the 1990s"),
        ("2012-24", "2014~", "from winter 2012 until about 2014"),
        ("2012", "2014", "2012 to 2014"),
        ("[2012..2013]", "2017", "from some day between 2012 and 2013 until 2017"),
        (None, "2012/2014", "until some day from 2012 to 2014"),
    ],
)
def test_when_a_link_held(start: str | None, end: str | None, words: str) -> None:
    """Start and end make one phrase."""
    dates = {name: text for name, text in (("start", start), ("end", end)) if text}
    assert wording.lasted(link("a", "b", **dates)) == words
