"""The one text that was probably meant where a value does not have the form that its field needs."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Final

__all__ = ["likely"]

_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_NOTATIONS: Final = (
    r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})(?:[-/.](?P<d>\d{1,2}))?",
    r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)",
    # only a day can be more than 12
    r"(?P<m>\d{1,2})[-/.](?P<d>1[3-9]|[23]\d)[-/.](?P<y>\d{4})",
    r"(?P<d>1[3-9]|[23]\d)[-/.](?P<m>\d{1,2})[-/.](?P<y>\d{4})",
    r"(?P<d>\d{1,2})[-/.](?P<m>(?P=d))[-/.](?P<y>\d{4})",
    r"(?:(?P<d>\d{1,2}) )?(?P<m>[a-z]{3,9})\.? (?P<y>\d{4})",
    r"(?P<m>[a-z]{3,9})\.? (?P<d>\d{1,2}),? (?P<y>\d{4})",
)
_CURRENCIES: Final = {"$": "USD", "us$": "USD", "dollar": "USD", "dollars": "USD", "€": "EUR", "euro": "EUR"}
_STILL: Final = frozenset(("present", "ongoing", "now", "today", "current"))


def likely(code: str, value: str, field: str) -> str:
    """Return what `value` of `field`, which has the fault `code`, was probably meant to be; empty when unsure.

    >>> likely("bad-date", "1990s", "start"), likely("bad-amount", "1,000", "value")
    ('199X', '1_000')
    """
    guess = _GUESSES.get(code)
    return guess(value.strip(), field) if guess and len(value) <= 100 else ""


def _date(value: str, field: str) -> str:
    text = value.lower()
    if text in _STILL:
        return ".." if field == "end" else ""
    if match := re.fullmatch(r"(?:the )?(?:early |mid |late |mid-)?(\d{3})0'?s", text, re.ASCII):
        return f"{match[1]}X"
    if match := re.fullmatch(r"(?:c\.?|ca\.?|circa|about|around) ?(\d{4})", text, re.ASCII):
        return f"{match[1]}~"
    if match := re.fullmatch(r"(\d{4}) ?(?:\.\.\.?|-|–|to|until) ?(\d{4})", text, re.ASCII):
        return f"[{match[1]}..{match[2]}]" if match[1] < match[2] else ""
    guess = _calendar_day(text)
    return guess if guess != value else ""


def _calendar_day(text: str) -> str:
    """Return the day or month that `text` names in another notation; nothing if that could be two."""
    for notation in _NOTATIONS:
        if match := re.fullmatch(notation, text, re.ASCII):
            parts = match.groupdict()
            month = parts["m"] if parts["m"].isdigit() else _month(parts["m"])
            try:
                date(int(parts["y"]), int(month), int(parts.get("d") or 1))
            except ValueError:
                return ""
            return "-".join(part.zfill(2) for part in (parts["y"], month, parts.get("d")) if part)
    return ""


def _month(word: str) -> str:
    """Return the number of the month that `word` is the name of, or its beginning; 0 if of none."""
    return str(next((number for number, month in enumerate(_MONTHS, start=1) if month.startswith(word)), 0))


def _amount(value: str, _field: str) -> str:
    plain = value.replace(",", "_").replace(" ", "_").lstrip("$€£")
    return plain if re.fullmatch(r"\d{1,3}(?:_\d{3})+|\d+", plain, re.ASCII) else ""


def _currency(value: str, _field: str) -> str:
    upper = value.upper()
    return upper if re.fullmatch("[A-Z]{3}", upper) and upper != value else _CURRENCIES.get(value.lower(), "")


def _grade(value: str, field: str) -> str:
    return value.upper() if field == "reliability" and len(value) == 1 and value in "abcdef" else ""


def _url(value: str, _field: str) -> str:
    return f"https://{value}" if re.fullmatch(r"[\w-]+(?:\.[\w-]+)+(?:/\S*)?", value) else ""


def _identifier(value: str, field: str) -> str:
    if field == "wikidata" and re.fullmatch("q?[1-9][0-9]*", value):
        return f"Q{value.lstrip('q')}"
    if field in ("country", "iso"):
        import pycountry  # noqa: PLC0415 - 0.05 s, for faults only

        try:
            return str(pycountry.countries.lookup(value).alpha_2)
        except LookupError:
            return ""
    return ""


_GUESSES: Final[dict[str, Callable[[str, str], str]]] = {
    "bad-amount": _amount,
    "bad-currency": _currency,
    "bad-date": _date,
    "bad-grade": _grade,
    "bad-identifier": _identifier,
    "bad-url": _url,
}
