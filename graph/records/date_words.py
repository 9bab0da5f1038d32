"""Dates in words, without EDTF notation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from graph.errors import DateError
from graph.records.dates import OPEN, Date, iso, parse_date

__all__ = ["ONGOING", "SEASON_WORDS", "at_date", "date_words"]

ONGOING: Final = "ongoing"

_FORMS: Final = (
    (re.compile(r"(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?)"), "{}"),
    (re.compile(r"(\d{3})X"), "the {}0s"),
    (re.compile(r"(\d{4})-XX"), "some month of {}"),
    (re.compile(r"(\d{4})-XX-XX"), "some day of {}"),
    (re.compile(r"(\d{4}-(?:0[1-9]|1[0-2]))-XX"), "some day of {}"),
    (re.compile(r"(\d{4}-\d\d-\d\d)T.+"), "{}"),
)
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_SEASON: Final = re.compile(r"(\d{4})-(2[1-9]|3\d|4[01])(?:\^.+)?")
_MARKS: Final = re.compile("[?~%]")
_PARTS: Final = ("spring", "summer", "autumn", "winter")
_COUNTED: Final = ("first", "second", "third", "fourth")
SEASON_WORDS: Final = (
    *(f"{name} {{}}" for name in _PARTS),
    *(f"{name} {{}} (Northern Hemisphere)" for name in _PARTS),
    *(f"{name} {{}} (Southern Hemisphere)" for name in _PARTS),
    *(f"the {number} quarter of {{}}" for number in _COUNTED),
    *(f"the {number} third of {{}}" for number in _COUNTED[:3]),
    *(f"the {number} half of {{}}" for number in _COUNTED[:2]),
)
_HEDGED: Final = ("about ", "perhaps ", "some day ")


def date_words(date: Date) -> str:
    """Return a date as a noun phrase.

    A plain ISO date stays as it is. A form without words of its own is given by its first and last day.

    >>> [date_words(parse_date(text)) for text in ("2012-05", "[2004,2006]", "199X", "2012~", "2012-24", "[2012..]")]
    ['2012-05', '2004 or 2006', 'the 1990s', 'about 2012', 'winter 2012', '2012 or later']
    """
    return ONGOING if date.text == OPEN.text else _words(date.text)


def at_date(date: Date) -> str:
    """Return a date with its preposition: "on 2012-05-01", "in the 1990s", "about 2012"."""
    words = date_words(date)
    if words.startswith(_HEDGED) or words.endswith((" or later", " or earlier")):
        return words
    return f"on {words}" if _DAY.fullmatch(words) else f"in {words}"


@lru_cache(maxsize=20_000)
def _words(text: str) -> str:
    if text[0] in "[{" and text[-1] in "]}":
        return _set_words(text)
    if "/" in text:
        return _range_words(text.split("/", 1), "some day from {} to {}")
    if _MARKS.search(text):
        doubt = "perhaps " if "?" in text or "%" in text else ""
        near = "about " if "~" in text or "%" in text else ""
        return f"{doubt}{near}{_words(_MARKS.sub('', text))}"
    if match := _SEASON.fullmatch(text):
        return SEASON_WORDS[int(match[2]) - 21].format(match[1])
    found = ((words, match) for pattern, words in _FORMS if (match := pattern.fullmatch(text)))
    return next((words.format(match[1]) for words, match in found), None) or _by_days(text)


def _set_words(text: str) -> str:
    members = [member.strip() for member in text[1:-1].split(",")]
    words = [
        _range_words(member.split("..", 1), "some day between {} and {}") if ".." in member else _words(member)
        for member in members
    ]
    *most, last = words
    return f"{', '.join(most)} {'or' if text[0] == '[' else 'and'} {last}" if most else last


def _range_words(sides: Sequence[str], between: str) -> str:
    first, last = sides
    if first in ("", OPEN.text):
        return f"{_words(last)} or earlier"
    if last in ("", OPEN.text):
        return f"{_words(first)} or later"
    return between.format(_words(first), _words(last))


def _by_days(text: str) -> str:
    try:
        date = parse_date(text)
    except DateError:
        return "an unknown date"
    first, last = iso(date.earliest), iso(date.latest)
    if first and last:
        if first.endswith("-01-01") and last.endswith("-12-31"):
            first, last = first[:4], last[:4]
        return first if first == last else f"some day from {first} to {last}"
    return f"{first} or later" if first else f"{last} or earlier" if last else "an unknown date"
