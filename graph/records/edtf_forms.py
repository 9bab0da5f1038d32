"""The first and last day that an EDTF text can mean (ISO 8601-2:2019), as ordinals, both inclusive.

The `edtf` library reads the forms that this module does not; its import and first parse take 0.1 s. Plain ISO dates
are read here for speed. Other forms are read here because version 5 of the library reads them wrongly (a winter that
ends on 31 December, an unknown end after ten years, `1950S2` as 1950) or not at all (`2012-1X`, `2012-21?`). The tests
compare the two readings of every form that the library reads correctly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import redirect_stdout
from datetime import date
from io import StringIO
from itertools import product
from typing import Final

from graph.errors import DateError

__all__ = ["BEGINNING", "FOREVER", "bounds", "members"]

BEGINNING: Final = -(10**9)  # minus infinity, in days
FOREVER: Final = 10**9  # plus infinity, in days
Bounds = tuple[int, int]

_MASKED: Final = re.compile(r"(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?", re.ASCII)
_SEASON: Final = re.compile(r"(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?", re.ASCII)
_SIGNIFICANT: Final = re.compile(r"(\d{4})S(\d+)[?~%]?", re.ASCII)
_SET: Final = re.compile(r"\[.*\]|\{.*\}")
_INTERVAL: Final = re.compile("([^/]*)/([^/]*)")
_PLAIN: Final = re.compile(r"(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?", re.ASCII)  # months from 21 on are seasons
# first month and number of months by the code used as a month, from 21 on: spring to winter, the
# same in the north and in the south, quarters, thirds and halves of a year. Without north or south, north is meant.
_NORTH: Final = ((3, 3), (6, 3), (9, 3), (12, 3))
_SOUTH: Final = ((9, 3), (12, 3), (3, 3), (6, 3))
_PARTS: Final = ((1, 3), (4, 3), (7, 3), (10, 3), (1, 4), (5, 4), (9, 4), (1, 6), (7, 6))
_MONTHS_OF: Final = dict(enumerate((*_NORTH, *_NORTH, *_SOUTH, *_PARTS), start=21))
_UNKNOWN: Final = ("", "..")
_FOREIGN: Final = re.compile(r"[^\dESTXYZ\s+:/.,\[\]{}?~%-]", re.ASCII)  # in no EDTF date, but for what follows a `^`


def bounds(text: str) -> Bounds:
    """Return the first and last day that `text` can mean. Raises DateError."""
    for pattern, read in _FORMS:
        if (match := pattern.fullmatch(text)) is not None:
            return read(text, *match.groups())
    return _by_library(text)


def members(text: str) -> Iterator[Bounds]:
    """Yield the first and last day of each member of a set; of any other text, of all of it. Raises DateError."""
    if not _SET.fullmatch(text):
        yield bounds(text)
        return
    for member in text[1:-1].split(","):
        first, dots, last = member.strip().partition("..")
        yield _between(text, first, last) if dots else bounds(first)


def _set(text: str) -> Bounds:
    spans = list(members(text))
    return min(first for first, _ in spans), max(last for _, last in spans)


def _plain(text: str, year: str, month: str | None, day: str | None) -> Bounds:
    """Return the first and last day of a year, a month or a day."""
    if year == "0000":
        raise DateError("years run from 0001 to 9999")
    if month is not None and not 1 <= int(month) <= 12:
        raise DateError(f"there is no month {month}; a date is written YEAR-MONTH-DAY")
    try:
        first = date(int(year), int(month or 1), int(day or 1)).toordinal()
    except ValueError as error:
        raise DateError(f"{text} is not a day of the calendar") from error
    if day is not None:
        return first, first
    return first, _before(int(year), int(month) + 1 if month else 13)


def _before(year: int, month: int) -> int:
    """Return the last day before a month, which may be a month of the next year (13 and on)."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, 1).toordinal() - 1 if year <= date.max.year else date.max.toordinal()


def _between(text: str, first: str, last: str) -> Bounds:
    """Return the bounds of some day from `first` to `last`; one of them may be unknown (empty) or open (`..`)."""
    if first in _UNKNOWN and last in _UNKNOWN:
        raise DateError(f"`{text}` names no date")
    earliest = BEGINNING if first in _UNKNOWN else bounds(first)[0]
    latest = FOREVER if last in _UNKNOWN else bounds(last)[1]
    if earliest > latest:
        raise DateError(f"`{text}` ends before it begins")
    return earliest, latest


def _masked(text: str, year: str, month: str | None, day: str | None) -> Bounds:
    """Return the first and last day that digits with X for unknown digits can mean."""
    years, months, days = _fitting(year, 9999), _fitting(month or "XX", 12), _fitting(day or "XX", 31)
    first = _existing(product(years, months, days))
    last = _existing(product(years[::-1], months[::-1], days[::-1]))
    if first is None or last is None:
        raise DateError(f"{text} is not a day of the calendar")
    return first, last


def _fitting(mask: str, most: int) -> list[int]:
    """Return the numbers from 1 to `most` that a mask fits."""
    if "X" not in mask:
        return [int(mask)]
    pattern = re.compile(mask.replace("X", r"\d"))
    return [number for number in range(1, most + 1) if pattern.fullmatch(str(number).zfill(len(mask)))]


def _existing(days: Iterable[tuple[int, int, int]]) -> int | None:
    """Return the first of these days that the calendar has."""
    for day in days:
        try:
            return date(*day).toordinal()
        except ValueError:
            continue
    return None


def _season(text: str, year: str, code: str) -> Bounds:
    """Return the bounds of a part of a year. A winter may be the one that begins in the year, or the one that ends."""
    month, length = _MONTHS_OF[int(code)]
    first, _ = _plain(text, year, "01" if month + length > 13 else f"{month:02d}", None)
    return first, _before(int(year), month + length)


def _significant(text: str, year: str, digits: str) -> Bounds:
    """Return the bounds of a year with this number of significant digits."""
    if digits not in ("1", "2", "3", "4"):
        raise DateError(f"`{text}`: of a year, 1 to 4 digits are significant")
    return _masked(text, year[: int(digits)].ljust(4, "X"), None, None)


def _by_library(text: str) -> Bounds:
    refused = f"`{text}` is not an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)"
    if "^" not in text and _FOREIGN.search(text):  # the library would take a millisecond to say so
        raise DateError(refused)
    from edtf import parse_edtf  # noqa: PLC0415 - 0.1 s of import that few dates need

    try:
        with redirect_stdout(StringIO()):  # edtf 5 prints what it could not build
            parsed = parse_edtf(text)
            ends = parsed.lower_strict(), parsed.upper_strict()
    except Exception as error:
        raise DateError(refused) from error
    first, last = (_ordinal(end) for end in ends)
    return first, last


def _ordinal(moment: object) -> int:
    if isinstance(moment, float):  # an infinite side; intervals and sets, which may have one, are read above
        raise DateError("a date has a first and a last day")
    year, month, day = moment[:3]  # type: ignore[index] # a struct_time, which may hold a day that does not exist
    try:
        return date(year, month, day).toordinal()
    except ValueError as error:
        raise DateError("not a day of the calendar in the years 0001 to 9999") from error


_FORMS: Final[tuple[tuple[re.Pattern[str], Callable[..., Bounds]], ...]] = (
    (_PLAIN, _plain),
    (_MASKED, _masked),
    (_SEASON, _season),
    (_SIGNIFICANT, _significant),
    (_SET, _set),
    (_INTERVAL, _between),
)
