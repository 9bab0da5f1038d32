"""Reads the dates of other tools as EDTF; an ambiguous date is an error.

`03/04/2012` follows the order shown by other dates of the file, or given by the user. Dates in words are read by
`dates_in_words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Final

from graph.errors import DateError
from graph.ingest.dates_in_words import LONGEST, full_year, in_edtf, month_of
from graph.records.calendars import LIKELY_UNTIL, Calendar, converted, readings, words
from graph.records.dates import OPEN, parse_date
from graph.records.names import plain_digits

__all__ = ["NOTHING", "STILL", "as_edtf", "order_of"]

_NOTHING_IN_WORDS: Final = """
- -- – — . ... … ? ?? ??? n/a na n.a. n.a none null nan nil unknown unspecified unbekannt inconnu desconocido
k.a. tbd tbc #n/a #ref! #value! #name? #div/0! #null! #num! (blank) \\n
"""
NOTHING: Final = frozenset(
    ("", *_NOTHING_IN_WORDS.split(), "not known", "not available", "not applicable", "not specified", "k. a.")
)
STILL: Final = frozenset(("present", "ongoing", "now", "current", "today", "still", "to date", "open", "∞", "inf"))
_MOMENT: Final = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ]\d\d(?::?\d\d){0,2}(?:[.,]\d+)?\s?(?:Z|UTC|[+-]\d\d:?\d\d)?(?:\[.*\])?"
)
_LOOSE: Final = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?")
_UNKNOWN_PARTS: Final = re.compile(r"(\d{4})-(?:00-00|(\d\d)-00)(?:[T ]00:00(?::00)?.*)?")  # of MySQL and Wikidata
_NAMED_MONTH: Final = re.compile(
    r"(?P<month>[A-Za-z]{3,9})\.?[ -]+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?[ ,-]+(?P<year>\d{4})"
)
_NUMBERS: Final = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?:[T ,]+\d\d?:\d\d.*)?")
_MONTH_YEAR: Final = re.compile(r"(\d{1,2})[./-](\d{4})")
_COMPACT: Final = re.compile(r"(\d{4})(\d\d)(\d\d)")
_MOST_MONTHS: Final = 12
_EARLIEST: Final = date(1800, 1, 1).toordinal()  # an earlier year may be in another calendar


def as_edtf(
    value: Any,
    *,
    order: str | None = None,
    end: bool = False,
    calendar: Calendar | None = "gregorian",
    either: bool = False,
) -> str | None:
    """Return a date as EDTF text, or None if the value means no date.

    Args:
        value: A text, a year as a number, or a Python date, as in workbooks.
        order: "day-first" or "month-first", for dates such as 03/04/2012; None if unknown.
        end: Whether words such as "present" mean `..`.
        calendar: The calendar of dates given as text; if None, a year before 1800 that is probably in another calendar
            is an error.
        either: Whether a date that can mean two days is one of the two, not an error.

    Raises:
        DateError: It is not a date, or is ambiguous.

    >>> as_edtf("2012-07-14T10:00:00Z"), as_edtf("14.7.2012"), as_edtf("July 2012")
    ('2012-07-14', '2012-07-14', '2012-07')
    """
    if value is None:
        return None
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = plain_digits(" ".join(str(value).split()))
    if text.casefold() in NOTHING or text == "0000-00-00":
        return None
    if end and (text == OPEN.text or text.casefold() in STILL):
        return OPEN.text
    return _read(text, order, calendar, either=either, end=end)


@lru_cache(maxsize=50_000)
def _read(text: str, order: str | None, calendar: Calendar | None, *, either: bool = False, end: bool = False) -> str:
    if len(text) > LONGEST:
        raise DateError(f"a date has at most {LONGEST} characters")
    if plain := _plainly(text):
        return _in_calendar(plain, calendar)
    if match := _NUMBERS.fullmatch(text):
        if either and order is None and calendar in (None, "gregorian") and _is_ambiguous(match):
            return f"[{','.join(sorted(_numbers(match, each) for each in ('day-first', 'month-first')))}]"
        return _in_calendar(_numbers(match, order), calendar)
    if calendar in (None, "gregorian") and (found := in_edtf(text, end=end)) is not None:
        return _in_calendar(found, calendar)
    try:
        return _in_calendar(_ordered(text), calendar)
    except DateError:
        if text.isascii() and not any(char.isalpha() for char in text):
            raise
        raise DateError(
            f"`{text}` is not a date (such as 2012, 2012-07, 2012-07-14, 14.07.2012, July 2012, circa 2012)"
        ) from None


def _in_calendar(text: str, calendar: Calendar | None) -> str:
    """Return a date of `calendar` as EDTF. Raises DateError."""
    if calendar not in (None, "gregorian"):
        return converted(text, calendar)
    date = parse_date(text)
    if calendar is None and date.latest < _EARLIEST and (meant := readings(text, LIKELY_UNTIL)):
        named = "`calendar=persian`, `calendar=islamic` or `calendar=gregorian`"
        raise DateError(f"`{text}` is {words(meant)}; say which with {named}")
    return date.text


def _ordered(text: str) -> str:
    """Return a numeric date as YEAR-MONTH-DAY; any other text unchanged."""
    if match := _COMPACT.fullmatch(text):
        return "-".join(match.groups())
    if match := _MONTH_YEAR.fullmatch(text):
        return f"{match[2]}-{int(match[1]):02d}"
    if match := _LOOSE.fullmatch(text):
        year, *rest = (part for part in match.groups() if part)
        return "-".join([year, *(f"{int(part):02d}" for part in rest)])
    return text


def _plainly(text: str) -> str | None:
    """Return a moment, a date with unknown parts, or one with the name of a month as YEAR-MONTH-DAY, or None."""
    if match := _MOMENT.fullmatch(text):
        return match[1] if not match[1].endswith("-00") else _plainly(match[1])
    if match := _UNKNOWN_PARTS.fullmatch(text):
        return "-".join(part for part in match.groups() if part)
    return _named_month(match) if (match := _NAMED_MONTH.fullmatch(text)) else None


def _named_month(match: re.Match[str]) -> str | None:
    """Return "Jul 8, 2011" as YEAR-MONTH-DAY, or None if the word is no month."""
    month = month_of(match["month"])
    return f"{match['year']}-{month:02d}-{int(match['day']):02d}" if month else None


def _is_ambiguous(match: re.Match[str]) -> bool:
    return match[2] != "." and match[1] != match[3] and int(match[1]) <= _MOST_MONTHS >= int(match[3])


def _numbers(match: re.Match[str], order: str | None) -> str:
    first, mark, second, year = int(match[1]), match[2], int(match[3]), int(_year(match[4]))
    if mark == "." or first > 12 or first == second:
        return _day(year, second, first)
    if second > 12:
        return _day(year, first, second)
    if order is None:
        readings = f"{_day(year, second, first)} or {_day(year, first, second)}"
        raise DateError(f"`{match[0]}` can mean {readings}; say which with `dates=day-first`")
    return _day(year, second, first) if order == "day-first" else _day(year, first, second)


def _year(digits: str) -> str:
    return full_year(digits) if len(digits) == 2 else digits


def _day(year: int, month: int, day: int) -> str:
    return f"{year:04d}-{month:02d}-{day:02d}"


def order_of(values: Iterable[Any]) -> str | None:
    """Return the order of day and month in a file, if its dates with a number above 12 agree on one."""
    return only(orders_in(values))


def only(orders: set[str]) -> str | None:
    """Return the order of day and month if there is one alone."""
    return next(iter(orders)) if len(orders) == 1 else None


def orders_in(values: Iterable[Any]) -> set[str]:
    """Return the orders of day and month that dates with a number above 12 have."""
    seen = set()
    for value in values:
        if isinstance(value, str) and (match := _NUMBERS.fullmatch(plain_digits(value.strip()))) and match[2] != ".":
            if int(match[1]) > 12:
                seen.add("day-first")
            elif int(match[3]) > 12:
                seen.add("month-first")
    return seen
