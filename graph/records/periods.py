"""Periods: the EDTF intervals of a link that stops and resumes."""

# without `from __future__ import annotations`: pydantic would look for the names of annotations in `graph`

from dataclasses import dataclass
from functools import lru_cache

from graph.errors import DateError
from graph.records.dates import BEGINNING, FOREVER, OPEN, Date, parse_date
from graph.values import public

__all__ = ["Period", "parse_period"]


# No postponed annotations in this module: pydantic looks names up in the module that `public` gives the class.
@public
@dataclass(frozen=True, slots=True)
class Period(Date):
    """A period that begins on some day of `start` and ends on some day of `end`; None is unknown.

    `earliest` and `latest` are its first and last possible day.
    """

    start: Date | None
    end: Date | None


@lru_cache(maxsize=10_000)
def parse_period(text: str) -> Period:
    """Read an EDTF interval `A/B`; a bare date A means A/A. An empty side is unknown; `..` as an end means ongoing.

    Raises:
        DateError: A side is not a date, both are unknown, or it ends before it starts.

    >>> parse_period("2012/..").start.text
    '2012'
    """
    first, slash, last = text.partition("/")
    if "/" in last:
        raise DateError(f"`{text}` is more than one interval")
    start = None if slash and first in ("", OPEN.text) else parse_date(first)
    end = OPEN if last == OPEN.text else parse_date(last) if last else None if slash else start
    if start is None and end is None:
        raise DateError("a period has a start or an end, such as 2012/2014 or 2012/..")
    earliest = start.earliest if start else BEGINNING
    latest = end.latest if end else FOREVER
    if latest < earliest:
        raise DateError(f"`{text}` ends before it starts")
    return Period(text, earliest, latest, start, end)
