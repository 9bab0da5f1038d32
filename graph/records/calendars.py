"""Dates of the Persian and the Islamic calendar, converted to the Gregorian.

The library `convertdate` does the arithmetic. The Persian calendar is astronomical and exact; the Islamic one is
tabular, while months begin by observation, so a converted day may be off by a day or two and is marked `~`.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Literal

from graph.errors import DateError

__all__ = ["CALENDARS", "LIKELY_UNTIL", "Calendar", "converted", "readings", "words"]

Calendar = Literal["gregorian", "persian", "islamic"]
CALENDARS: tuple[Calendar, ...] = ("gregorian", "persian", "islamic")

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1200, 1550  # of both calendars: 1785 to 2171 of ours
LIKELY_UNTIL = date(2050, 1, 1).toordinal()
"""The latest day that is likely where there is no date of record."""
_LIKELY_FROM = date(1850, 1, 1).toordinal()


@lru_cache(maxsize=50_000)
def converted(text: str, calendar: Calendar) -> str:
    """Return a date YEAR, YEAR-MONTH or YEAR-MONTH-DAY of `calendar` as EDTF of the Gregorian calendar.

    A month or a year becomes the set of its days, `[2023-09-23..2023-10-22]`.

    Raises:
        DateError: It is not a date of that calendar, or not in the years 1200 to 1550.

    >>> converted("1402-07-15", "persian"), converted("1445-03-22", "islamic")
    ('2023-10-07', '2023-10-07~')
    """
    if calendar == "gregorian":
        return text
    match = _DATE.fullmatch(text)
    if match is None or not _FIRST_YEAR <= int(match[1]) <= _LAST_YEAR:
        years = f"of the years {_FIRST_YEAR} to {_LAST_YEAR}"
        raise DateError(f"`{text}` is not a date of the {calendar.capitalize()} calendar {years}")
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if day:
        known = _day(text, calendar, year, month, day).isoformat()
        return known + (match[4] or ("~" if calendar == "islamic" else ""))
    first = _day(text, calendar, year, month or 1, 1)
    following = (year, month + 1) if 0 < month < 12 else (year + 1, 1)
    last = date.fromordinal(_day(text, calendar, *following, 1).toordinal() - 1)
    return f"[{first.isoformat()}..{last.isoformat()}]"


def _day(text: str, calendar: Calendar, year: int, month: int, day: int) -> date:
    from convertdate import islamic, persian  # noqa: PLC0415 - 0.1 s of import that few dates need

    module = persian if calendar == "persian" else islamic
    if not 1 <= month <= 12 or not 1 <= day <= module.month_length(year, month):
        raise DateError(f"`{text}` is not a date of the {calendar.capitalize()} calendar")
    try:
        return date(*module.to_gregorian(year, month, day))
    except (ArithmeticError, ValueError) as error:
        raise DateError(f"`{text}` is not a date of the {calendar.capitalize()} calendar") from error


def readings(text: str, latest: int) -> tuple[tuple[Calendar, str], ...]:
    """Return the Gregorian dates that a date can mean in other calendars, from 1850 to `latest` (an ordinal)."""
    found: list[tuple[Calendar, str]] = []
    for calendar in CALENDARS[1:]:
        try:
            meant = converted(text, calendar)
        except DateError:
            continue
        if _LIKELY_FROM <= date.fromisoformat(meant.strip("[]~?%")[:10]).toordinal() <= latest:
            found.append((calendar, meant))
    return tuple(found)


def words(found: tuple[tuple[Calendar, str], ...]) -> str:
    """Return readings in words: "2023-10-07 if it is a date of the Persian calendar or ..."."""
    return " or ".join(f"{text} if it is a date of the {calendar.capitalize()} calendar" for calendar, text in found)
