"""Dates of imports in other calendars and other digits."""

from __future__ import annotations

from datetime import datetime

import pytest

from graph.errors import DateError
from graph.ingest.dates import as_edtf
from graph.ingest.values import amount


@pytest.mark.parametrize("written", ["1402-07-15", "1402/7/15", "15.07.1402", "14020715", "۱۴۰۲/۰۷/۱۵", "١٤٠٢-٠٧-١٥"])
def test_notations_of_a_persian_day(written: str) -> None:
    """Each notation of a day, in any digits, is read in the calendar that is named, and refused without one."""
    assert as_edtf(written, calendar="persian") == "2023-10-07"
    assert as_edtf(written, calendar="gregorian") == "1402-07-15"
    with pytest.raises(DateError, match="calendar=persian"):
        as_edtf(written, calendar=None)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("31/02/1402", "2023-05-21"), ("1402/02/31", "2023-05-21"), ("1402-12-29T08:00", "2024-03-19")],
)
def test_days_that_our_calendar_does_not_have(written: str, meant: str) -> None:
    """The 31st of the second Persian month is read, though February has none."""
    assert as_edtf(written, calendar="persian", order="day-first") == meant
    assert as_edtf("30.02.1402", calendar="persian") == "2023-05-20"


@pytest.mark.parametrize("written", ["2012", "1066", "1850-01-01", "circa 1990", "۲۰۱۲"])
def test_ordinary_dates_need_no_calendar(written: str) -> None:
    """A year of ours, and one that is likely in no other calendar, is read without a calendar being named."""
    assert as_edtf(written, calendar=None) == as_edtf(written)


def test_a_date_of_ours_in_a_persian_column() -> None:
    """A column that is Persian may hold no date of ours as text; a date of a workbook is ours always."""
    with pytest.raises(DateError, match="Persian"):
        as_edtf("2012-07-15", calendar="persian")
    assert as_edtf(datetime(2012, 7, 15), calendar="persian") == "2012-07-15"
    assert as_edtf("present", calendar="persian", end=True) == ".."


def test_sums_in_other_digits() -> None:
    """Digits of other scripts, with their decimal and thousands marks, are a sum."""
    assert amount("۱٬۲۳۴٫۵۰") == ("1234.50", None)
    assert amount("٢٠٠٠ USD") == ("2000", "USD")
