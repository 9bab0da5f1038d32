"""Remedies for a value that is not valid for its field."""

from __future__ import annotations

import re
from typing import Final

from graph.diagnostics import shortened
from graph.diagnostics.asked_back import did_you_mean
from graph.diagnostics.likely import MONTHS, likely

__all__ = ["NO_SUCH_CURRENCY", "fitting", "way_out"]

NO_SUCH_CURRENCY: Final = (
    "write the three letters of ISO 4217; for a currency without a code write XXX, and name it in `summary`"
)
_UNKNOWN: Final = frozenset(("", "..", "-", "?", "n/a", "na", "none", "open", "tbd", "unknown", "unclear"))
_TODAY: Final = frozenset(("today", "now", "yesterday", "present", "current", "currently", "ongoing"))
_SPAN: Final = re.compile(r"(\d{4}) ?(?:\.\.\.?|-|–|to|until) ?(\d{4})", re.ASCII)
_TWO_WAYS: Final = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", re.ASCII)
_GRADE: Final = re.compile(r"([A-Fa-f])-?([1-6])", re.ASCII)
_RELIABILITIES: Final = (
    "A is completely reliable, B usually, C fairly, D not usually, E unreliable; F cannot be judged (docs/grading.md)"
)
_CREDIBILITIES: Final = (
    "1 is confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable; 6 cannot be judged"
)


def way_out(code: str, given: str, name: str) -> str:
    """Return the help for the text `given` for the field `name`, which has the fault `code`; empty if there is none.

    >>> way_out("bad-date", "spring 2016", "start")
    'did you mean `2016-21`?'
    """
    text = given.strip()
    if code == "bad-date" and (found := _date(text, name)):
        return found
    if code == "bad-grade" and (grade := _GRADE.fullmatch(text)):
        return f"write `credibility: {grade[2]}` on the claim and `reliability: {grade[1].upper()}` on its source"
    meant = likely(code, given, name)
    asked = did_you_mean(_quoted(shortened(meant)) if meant else "")
    return " ".join(filter(None, (asked, fitting(code, name) if not meant or code == "bad-grade" else "")))


def fitting(code: str, name: str) -> str:
    """Return what may be written in the field, whatever was."""
    if code == "bad-grade":
        return _RELIABILITIES if name == "reliability" else _CREDIBILITIES
    if code == "bad-value" and name == "colour":
        return "write six hexadecimal digits in quotes, such as '#2a9d8f'"
    if code == "bad-identifier" and name in ("country", "iso"):
        return f"write the two capitals of ISO 3166-1, such as LB; leave `{name}` out for a country that has none"
    if code == "bad-date":
        return "write 2012, 2012-07 or 2012-07-14; 2012? if uncertain, 2012~ if about, 201X for the decade"
    return {
        "bad-currency": NO_SUCH_CURRENCY,
        "bad-id": "use a Latin transliteration",
        "bad-amount": "write digits alone, such as 2_000_000, and the currency in `currency`",
    }.get(code, "")


def _date(text: str, name: str) -> str:
    word = text.lower()
    if word in _UNKNOWN:
        return f"leave `{name}` out when it is unknown"
    if word in _TODAY and name != "end":
        return "write the day itself, such as 2026-06-30"
    if (span := _SPAN.fullmatch(word)) and span[1] < span[2]:
        one_day = f"'[{span[1]}..{span[2]}]'"
        if name in ("start", "end"):
            return f"for a period write `start: {span[1]}` and `end: {span[2]}`; for one day in those years {one_day}"
        return f"for one day in those years write {one_day}"
    if match := _TWO_WAYS.fullmatch(text):
        first, second, year = int(match[1]), int(match[2]), match[3]
        if 1 <= first <= 12 and 1 <= second <= 12 and first != second:
            return (
                f"write {year}-{second:02d}-{first:02d} for {first} {MONTHS[second - 1]}, "
                f"or {year}-{first:02d}-{second:02d} for {second} {MONTHS[first - 1]}"
            )
    return ""


def _quoted(text: str) -> str:
    """Return a value as YAML needs it: in quotes if it begins as a list or a comment would."""
    return f"'{text}'" if text[:1] in ("[", "#") else text
