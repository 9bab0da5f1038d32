"""Uncertain dates and honest answers about them.

Dates are EDTF (ISO 8601-2:2019), read by the `edtf` library, whose import and first parse take 0.1 s. So the
commonest forms are read here: plain ISO dates, with a qualifier (`2012?`) or with digits masked at the end (`199X`,
`2012-XX`), and ranges of them; the tests hold the two readings equal.

A date is the interval between the earliest and the latest day that it can mean, both inclusive, in the proleptic
Gregorian calendar, as ordinals (day 1 is 0001-01-01, as `datetime.date.toordinal` counts). The qualifiers
`?`, `~` and `%` are kept and shown but do not widen the interval: EDTF gives them no width. To say "about 1990" with a
width, write `[1989..1991]`.
"""

from __future__ import annotations

import re
from contextlib import redirect_stdout
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from io import StringIO
from typing import Literal, NamedTuple

from graph.values import public

__all__ = [
    "BEGINNING",
    "FOREVER",
    "OPEN",
    "Answer",
    "Date",
    "DateError",
    "Lifetime",
    "Window",
    "iso",
    "lifetime",
    "parse_between",
    "parse_date",
    "parse_window",
]

BEGINNING = -(10**9)  # minus infinity, in days
FOREVER = 10**9  # plus infinity, in days
Answer = Literal["certain", "possible", "impossible"]

_PLAIN = re.compile(r"(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?", re.ASCII)  # months from 21 on are seasons
_MASKED = re.compile(r"(\d{3}X|\d\dXX)|(\d{4})-XX(?:-XX)?|(\d{4}-\d\d)-XX", re.ASCII)
_ONE_OF = re.compile(r"\[\d{4}(?:-\d\d){0,2}(?:,\d{4}(?:-\d\d){0,2})+\]", re.ASCII)
_SET = re.compile(r"\[([^\[\],]*)\.\.([^\[\],]*)\]")
_FOREIGN = re.compile(r"[^\dESTXYZ\s+:/.,\[\]{}?~%-]", re.ASCII)  # in no EDTF date, but for what stands behind a `^`
_LONGEST = 64  # characters; the longest EDTF form in use has 23


class DateError(ValueError):
    """A text that is not a date; the message says why."""


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
"""The end of something that still goes on at the date of record."""


class Window(NamedTuple):
    """The days that a question asks about, both ends inclusive; `BEGINNING` and `FOREVER` stand for no bound."""

    first: int
    last: int


class Lifetime(NamedTuple):
    """When a link held: it started on a day in [s1, s2] and ended on a day in [e1, e2], all inclusive ordinals."""

    s1: int
    s2: int
    e1: int
    e2: int

    def possible_in(self, window: Window) -> bool:
        """Return whether some reading of the dates makes the link active on some day of `window`."""
        return self.s1 <= window.last and self.e2 >= window.first

    def certain_in(self, window: Window) -> bool:
        """Return whether every reading of the dates makes the link active on some day of `window`."""
        return self.s2 <= window.last and self.e1 >= window.first

    def answer(self, window: Window) -> Answer:
        """Return "certain", "possible" or "impossible" for "active on some day of `window`?"."""
        if self.certain_in(window):
            return "certain"
        return "possible" if self.possible_in(window) else "impossible"


def lifetime(start: Date | None, end: Date | None, as_of: int | None) -> Lifetime:
    """Return the lifetime of a link with these dates, seen on the date of record `as_of` (an ordinal).

    An unknown end means that it lasted at least the day it began; an open end (`..`) that it lasted at least until
    the date of record. Without a date of record an open end says no more than an unknown one.
    """
    if end is OPEN or (end is not None and end.text == OPEN.text):
        e1, e2 = as_of, FOREVER
    elif end is not None:
        e1, e2 = end.earliest, end.latest
    else:
        e1, e2 = None, FOREVER
    s1, s2 = (start.earliest, start.latest) if start else (BEGINNING, e2)
    return Lifetime(s1, s2, s1 if e1 is None else e1, e2)


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
    if (match := _PLAIN.fullmatch(text)) is not None:
        numbers = [int(part) if part else None for part in match.groups()]
        return Date(text, *_plain_bounds(text, numbers[0] or 0, numbers[1], numbers[2]))
    _check_text(text)
    return Date(text, *(_masked_bounds(text) or _set_bounds(text) or _edtf_bounds(text)))


def _masked_bounds(text: str) -> tuple[int, int] | None:
    """Return the bounds of `199X`, `2012-XX` and the like, or None."""
    if (match := _MASKED.fullmatch(text)) is None:
        return None
    years, year, month = match.groups()
    if years:
        return parse_date(years.replace("X", "0")).earliest, parse_date(years.replace("X", "9")).latest
    known = parse_date(year or month)
    return known.earliest, known.latest


def _set_bounds(text: str) -> tuple[int, int] | None:
    """Return the bounds of `[2012..2014]`, `[2012,2014]` and `2012/2014`, or None."""
    if (match := _SET.fullmatch(text)) is not None:
        return _between(text, *match.groups())
    if _ONE_OF.fullmatch(text) is not None:
        members = [parse_date(member) for member in text[1:-1].split(",")]
        return min(each.earliest for each in members), max(each.latest for each in members)
    if text.count("/") == 1 and text != "/":
        return _between(text, *text.split("/"))
    return None


def _check_text(text: str) -> None:
    if len(text) > _LONGEST:
        raise DateError(f"a date has at most {_LONGEST} characters")
    if not text:
        raise DateError("a date is needed here, and not an empty text")
    if text != text.strip():
        raise DateError("a date has no blanks around it")


def parse_window(text: str) -> Window:
    """Read the value of `on`: some day of this date. Raises DateError."""
    asked = parse_date(text)
    return Window(asked.earliest, asked.latest)


def parse_between(text: str) -> Window:
    """Read the value of `between`: `FIRST..LAST`, each an EDTF date, either of which may be left out.

    Raises:
        DateError: There is no `..`, a date is wrong, or the last day is before the first.
    """
    first, dots, last = text.partition("..")
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


def _between(text: str, first: str, last: str) -> tuple[int, int]:
    """Return the bounds of some day from `first` to `last`; one of them may be unknown (empty) or open (`..`)."""
    if first in ("", "..") and last in ("", ".."):
        raise DateError(f"`{text}` names no date")
    earliest = parse_date(first).earliest if first not in ("", "..") else BEGINNING
    latest = parse_date(last).latest if last not in ("", "..") else FOREVER
    if earliest > latest:
        raise DateError(f"`{text}` ends before it begins")
    return earliest, latest


def _plain_bounds(text: str, year: int, month: int | None, day: int | None) -> tuple[int, int]:
    if year == 0:
        raise DateError("years run from 0001 to 9999")
    if month is not None and not 1 <= month <= 12:
        raise DateError(f"there is no month {month:02d}; a date is written YEAR-MONTH-DAY")
    try:
        first = date(year, month or 1, 1 if day is None else day).toordinal()
    except ValueError as error:
        raise DateError(f"{text} is not a day of the calendar") from error
    if day is not None:
        return first, first
    if month is not None:
        following = date(year, month + 1, 1).toordinal() if month < 12 else date(year, 12, 31).toordinal() + 1
        return first, following - 1
    return first, date(year, 12, 31).toordinal()


def _edtf_bounds(text: str) -> tuple[int, int]:
    refused = f"`{text}` is not an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)"
    if "^" not in text and _FOREIGN.search(text):  # the library would take a millisecond to say so
        raise DateError(refused)
    from edtf import parse_edtf  # noqa: PLC0415 - 0.1 s of import that plain dates do not need

    try:
        with redirect_stdout(StringIO()):  # edtf 5 prints what it could not build
            parsed = parse_edtf(text)
            bounds = parsed.lower_strict(), parsed.upper_strict()
    except Exception as error:
        raise DateError(refused) from error
    return _ordinal(bounds[0], BEGINNING), _ordinal(bounds[1], FOREVER)


def _ordinal(moment: object, unbounded: int) -> int:
    if isinstance(moment, float):
        return unbounded
    year, month, day = moment[:3]  # type: ignore[index] # a struct_time, which may hold a day that does not exist
    try:
        return date(year, month, day).toordinal()
    except ValueError as error:
        raise DateError("not a day of the calendar in the years 0001 to 9999") from error
