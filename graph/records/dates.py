"""Uncertain dates, and the time windows of questions.

Dates are EDTF (ISO 8601-2:2019), which `edtf_forms` reads. A date is the interval between the earliest and the latest
day that it can mean, both inclusive, in the proleptic Gregorian calendar, as ordinals (day 1 is 0001-01-01, as
`datetime.date.toordinal` counts). The qualifiers `?`, `~` and `%` are kept and shown but do not widen the interval:
EDTF gives them no width. To say "about 1990" with a width, write `[1989..1991]`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from graph.errors import DateError
from graph.records.edtf_forms import BEGINNING, FOREVER, bounds, members
from graph.values import public

__all__ = [
    "BEGINNING",
    "FOREVER",
    "OPEN",
    "Answer",
    "Date",
    "Window",
    "iso",
    "named_days",
    "parse_between",
    "parse_date",
    "parse_window",
]

Answer = Literal["certain", "possible", "impossible"]

_LONGEST = 64  # characters; the longest EDTF form in use has 23
_YEARS = re.compile(r"(\d{4})-(\d{4})", re.ASCII)


@public
@dataclass(frozen=True, slots=True)
class Date:
    """A date as written, and the earliest and latest day it can mean (inclusive ordinals)."""

    text: str
    earliest: int
    latest: int

    def __str__(self) -> str:
        return self.text


OPEN = Date("..", BEGINNING, FOREVER)
"""The end of something ongoing at the date of record."""


class Window(NamedTuple):
    """The days that a question asks about, both ends inclusive; `BEGINNING` and `FOREVER` mean no bound."""

    first: int
    last: int


@public
@lru_cache(maxsize=100_000)
def parse_date(text: str) -> Date:
    """Read one EDTF date.

    An interval or a set (`2012/2014`, `[2012..2014]`) means some day in it. An unknown side (`1990/`) is unbounded.

    Raises:
        DateError: `text` is not EDTF, not a day of the calendar, or outside the years 0001 to 9999.

    >>> parse_date("199X").earliest == parse_date("1990-01-01").earliest
    True
    """
    if len(text) > _LONGEST:
        raise DateError(f"a date has at most {_LONGEST} characters")
    if not text:
        raise DateError("a date is needed here, and not an empty text")
    if text != text.strip():
        raise DateError("a date must not have spaces around it")
    return Date(text, *bounds(text))


def named_days(date: Date) -> tuple[Window, ...]:
    """Return the spans of days that a date names: those of each member of a set, else all from the first to the last.

    >>> len(named_days(parse_date("{2004,2006}")))
    2
    """
    return tuple(Window(*span) for span in members(date.text))


def parse_window(text: str) -> Window:
    """Read the value of `on`: some day of this date. Raises DateError."""
    asked = parse_date(text)
    return Window(asked.earliest, asked.latest)


def parse_between(text: str) -> Window:
    """Read the value of `between`: `FIRST..LAST`, each an EDTF date, either of which may be left out; or `2012-2017`.

    Raises:
        DateError: There is no `..`, a date is not valid, or the last day is before the first.
    """
    first, dots, last = text.partition("..")
    if (years := _YEARS.fullmatch(text)) is not None:
        first, dots, last = years[1], "..", years[2]
    if not dots:
        raise DateError(f"`{text}` is not of the form FIRST..LAST, such as 2012..2014")
    window = Window(
        parse_date(first.strip()).earliest if first.strip() else BEGINNING,
        parse_date(last.strip()).latest if last.strip() else FOREVER,
    )
    if window.first > window.last:
        raise DateError(f"`{text}` ends before it begins")
    return window


def iso(day: int) -> str | None:
    """Return the ordinal `day` as YYYY-MM-DD, or None when it is unbounded."""
    if day <= 0 or day > date.max.toordinal():
        return None
    return date.fromordinal(day).isoformat()
