"""Dates: the quick reading against the EDTF library, and the three answers against every reading of the dates."""

from __future__ import annotations

from datetime import date

import pytest
from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from graph.records.dates import (
    BEGINNING,
    FOREVER,
    OPEN,
    DateError,
    iso,
    named_days,
    parse_between,
    parse_date,
    parse_window,
)
from graph.records.edtf_forms import _FOREIGN
from graph.records.lifetimes import lifetime
from graph.records.periods import parse_period

years = st.integers(1, 9998).map(lambda year: f"{year:04d}")
months = st.integers(1, 12).map(lambda month: f"{month:02d}")
real_days = st.dates(date(1, 1, 1), date(9998, 12, 31)).map(date.isoformat)
plain = st.one_of(years, st.tuples(years, months).map("-".join), real_days)
qualified = st.tuples(plain, st.sampled_from("?~%")).map("".join)
masked = st.one_of(
    years.map(lambda year: f"{year[:3]}X"),
    years.map(lambda year: f"{year[:2]}XX"),
    years.map(lambda year: f"{year}-XX"),
    years.map(lambda year: f"{year}-XX-XX"),
    st.tuples(years, months).map(lambda parts: f"{parts[0]}-{parts[1]}-XX"),
    years.map(lambda year: f"{year[0]}X{year[2:]}-06"),
    st.tuples(years, st.integers(1, 28)).map(lambda parts: f"{parts[0]}-XX-{parts[1]:02d}"),
)
# the parts of a year that do not run over its end; the library ends the others on 31 December
seasons = st.sampled_from([code for code in range(21, 42) if code not in (24, 28, 30)])
parts_of_years = st.tuples(years, seasons).map(lambda parts: f"{parts[0]}-{parts[1]}")


@given(st.one_of(plain, qualified, masked, parts_of_years))
@settings(max_examples=400)
def test_quick_reading_equals_the_edtf_library(text: str) -> None:
    """The forms that skip the edtf library get the same first and last day as it gives them."""
    assume(text[0] != "0")  # year 0000 is in the library's calendar, not in Python's
    parsed = parse_edtf(text)
    first, last = (date(*moment[:3]).toordinal() for moment in (parsed.lower_strict(), parsed.upper_strict()))
    assert (parse_date(text).earliest, parse_date(text).latest) == (first, last)


@given(st.tuples(years, years).map(sorted))
@settings(max_examples=40)
def test_sets_and_intervals_equal_the_edtf_library(pair: list[str]) -> None:
    """`[A..B]` and `A/B` get the same first and last day as the library gives them."""
    for text in (f"[{pair[0]}..{pair[1]}]", f"{pair[0]}/{pair[1]}"):
        parsed = parse_edtf(text)
        first, last = (date(*moment[:3]).toordinal() for moment in (parsed.lower_strict(), parsed.upper_strict()))
        assert (parse_date(text).earliest, parse_date(text).latest) == (first, last)


EDTF = ["2012", "2012-07-14", "199X", "2012?", "2001-21", "Y-17E7", "{1990,1993}", "2004-06-~11", "1950S2", "1984~/.."]


@given(st.sampled_from(EDTF), st.from_regex(_FOREIGN, fullmatch=True).filter(lambda c: c != "^"), st.data())
@settings(max_examples=200)
def test_what_is_refused_at_sight_is_refused_by_the_edtf_library(text: str, foreign: str, data: st.DataObject) -> None:
    """A character that is in no EDTF date makes any date one that the library refuses too."""
    at = data.draw(st.integers(0, len(text)))
    wrong = text[:at] + foreign + text[at:]
    assume(wrong == wrong.strip())
    with pytest.raises(EDTFParseException):
        parse_edtf(wrong)


@given(st.text(max_size=80))
@settings(max_examples=300)
def test_any_text_is_a_date_or_a_date_error(text: str) -> None:
    """No text makes the reader raise anything but DateError, and a date never ends before it begins."""
    try:
        read = parse_date(text)
    except DateError:
        return
    assert read.earliest <= read.latest


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2012", "2012-01-01", "2012-12-31"),
        ("2012-02", "2012-02-01", "2012-02-29"),
        ("2011-02", "2011-02-01", "2011-02-28"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("2000-02-29", "2000-02-29", "2000-02-29"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("2012?", "2012-01-01", "2012-12-31"),
        ("2001-21", "2001-03-01", "2001-05-31"),
        ("2001-24", "2001-01-01", "2002-02-28"),
        ("2003-24?", "2003-01-01", "2004-02-29"),
        ("2001-29", "2001-09-01", "2001-11-30"),
        ("2001-30", "2001-01-01", "2002-02-28"),
        ("2001-36", "2001-10-01", "2001-12-31"),
        ("9999-24", "9999-01-01", "9999-12-31"),
        ("1950S2", "1900-01-01", "1999-12-31"),
        ("1956S3~", "1950-01-01", "1959-12-31"),
        ("2012-1X", "2012-10-01", "2012-12-31"),
        ("2012-0X", "2012-01-01", "2012-09-30"),
        ("2012-02-2X", "2012-02-20", "2012-02-29"),
        ("201X-02-29", "2012-02-29", "2016-02-29"),
        ("2012-XX-31", "2012-01-31", "2012-12-31"),
        ("{1990,1993}", "1990-01-01", "1993-12-31"),
        ("{1982..1990}", "1982-01-01", "1990-12-31"),
        ("[2001-21,2003]", "2001-03-01", "2003-12-31"),
        ("[201X..2023]", "2010-01-01", "2023-12-31"),
        ("1950S2/1960-1X", "1900-01-01", "1960-12-31"),
        ("2004?-06-11", "2004-06-11", "2004-06-11"),
    ],
)
def test_known_dates(text: str, first: str, last: str) -> None:
    """A date means the days from the first to the last of what it names."""
    read = parse_date(text)
    assert (date.fromordinal(read.earliest).isoformat(), date.fromordinal(read.latest).isoformat()) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "2021-02-30", "2011-02-29", "2012-13", "2012-00", "0000", "12", "2012/2010", "..", "[..]", "/", "yesterday",
     "2012-2X", "2011-02-3X", "1950S0", "1950S5", "2012-42", "[]", "{}", "[2004,]", "Y17E7", "-0044",
     "2012-1-1", "٢٠١٢", "2012 ", "2012-06-31~", "9" * 100],
)  # fmt: skip
def test_wrong_dates(text: str) -> None:
    """What is not a day of the calendar, or not EDTF, is refused."""
    with pytest.raises(DateError):
        parse_date(text)


@pytest.mark.parametrize(("text", "unbounded"), [("1990/", "latest"), ("[1990..]", "latest"), ("/1990", "earliest")])
def test_an_unknown_side_has_no_bound(text: str, unbounded: str) -> None:
    """An unknown end is unknown, not ten years off as the edtf library has it."""
    assert getattr(parse_date(text), unbounded) == (FOREVER if unbounded == "latest" else BEGINNING)


def test_lifetimes_by_the_table() -> None:
    """Unknown and open ends, and unknown starts, get the bounds that the design's table gives them."""
    start, end = parse_date("2012"), parse_date("2014-06")
    as_of = date(2025, 6, 30).toordinal()
    assert lifetime(start, end, as_of) == (start.earliest, start.latest, end.earliest, end.latest)
    assert lifetime(start, None, as_of) == (start.earliest, start.latest, start.earliest, FOREVER)
    assert lifetime(start, OPEN, as_of) == (start.earliest, start.latest, as_of, FOREVER)
    assert lifetime(None, end, as_of) == (BEGINNING, end.latest, end.earliest, end.latest)
    assert lifetime(None, None, as_of) == (BEGINNING, FOREVER, BEGINNING, FOREVER)
    within = parse_date("2012-06")
    assert lifetime(within, start, as_of) == (within.earliest, within.latest, within.earliest, start.latest)
    assert lifetime(start, within, as_of) == (start.earliest, within.latest, within.earliest, within.latest)
    assert lifetime(start, OPEN, None).e1 == start.earliest


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("2012/2014", ("2012", "2014")),
        ("2012/..", ("2012", "..")),
        ("/2014?", (None, "2014?")),
        ("../2014", (None, "2014")),
        ("/..", (None, "..")),
        ("2012-21/", ("2012-21", None)),
        ("2012", ("2012", "2012")),
        ("[2012..2013]/..", ("[2012..2013]", "..")),
    ],
)
def test_periods(text: str, ends: tuple[str | None, str | None]) -> None:
    """A period begins in the one date and ends in the other; a bare date is both."""
    read = parse_period(text)
    assert (read.start and read.start.text, read.end and read.end.text) == ends
    assert str(read) == text


@pytest.mark.parametrize("text", ["", "/", "../", "2014/2012", "2012/2013/2014", "x/2012", ".."])
def test_wrong_periods(text: str) -> None:
    """A period that names no date, or ends before it starts, or is two, is refused."""
    with pytest.raises(DateError):
        parse_period(text)


def test_a_set_names_its_members() -> None:
    """A set names the days of its members and not those between; every other date all from first to last."""
    spans = [(iso(first), iso(last)) for first, last in named_days(parse_date("{2004,2006-02..2006-03}"))]
    assert spans == [("2004-01-01", "2004-12-31"), ("2006-02-01", "2006-03-31")]
    assert len(named_days(parse_date("2004/2006"))) == 1


def test_windows() -> None:
    """`on` spans its date; `between` runs from the first day of one date to the last day of the other."""
    assert parse_window("2013") == parse_between("2013..2013") == parse_between("2013-01-01..2013-12-31")
    assert parse_between("2012-2017") == parse_between("2012..2017")
    assert parse_between("2013..").last == FOREVER
    assert parse_between("..2013").first == BEGINNING
    for wrong in ("2013", "2014..2013", "x..2013"):
        with pytest.raises(DateError):
            parse_between(wrong)
