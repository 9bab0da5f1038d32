"""The value that was probably meant where a value is not valid for its field."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from typing import Final

__all__ = ["MONTHS", "likely"]

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
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
_CURRENCIES: Final = {
    **dict.fromkeys(("$", "us$", "dollar", "dollars", "us dollar", "us dollars"), "USD"),
    **dict.fromkeys(("€", "euro", "euros"), "EUR"),
    **dict.fromkeys(("£", "pound", "pounds", "pounds sterling"), "GBP"),
    **dict.fromkeys(("₪", "shekel", "shekels"), "ILS"),
}
_SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}  # of ISO 8601-2
_RELIABILITIES: Final = {
    **dict.fromkeys(("completely reliable", "very good", "excellent"), "A"),
    **dict.fromkeys(("usually reliable", "reliable", "good", "high"), "B"),
    **dict.fromkeys(("fairly reliable", "fair", "medium", "moderate"), "C"),
    **dict.fromkeys(("not usually reliable", "low"), "D"),
    **dict.fromkeys(("unreliable", "bad", "poor"), "E"),
    **dict.fromkeys(("unknown", "cannot be judged"), "F"),
}
_CREDIBILITIES: Final = {
    **dict.fromkeys(("confirmed", "certain", "high"), "1"),
    **dict.fromkeys(("probable", "probably true", "likely", "good"), "2"),
    **dict.fromkeys(("possible", "possibly true", "medium", "moderate"), "3"),
    **dict.fromkeys(("doubtful", "low", "unlikely"), "4"),
    "improbable": "5",
    **dict.fromkeys(("unknown", "cannot be judged"), "6"),
}
_COLOURS: Final = {  # of CSS
    "black": "#000000",
    "white": "#ffffff",
    "grey": "#808080",
    "gray": "#808080",
    "silver": "#c0c0c0",
    "red": "#ff0000",
    "maroon": "#800000",
    "orange": "#ffa500",
    "yellow": "#ffff00",
    "olive": "#808000",
    "lime": "#00ff00",
    "green": "#008000",
    "teal": "#008080",
    "aqua": "#00ffff",
    "cyan": "#00ffff",
    "blue": "#0000ff",
    "navy": "#000080",
    "purple": "#800080",
    "fuchsia": "#ff00ff",
    "brown": "#a52a2a",
    "pink": "#ffc0cb",
}
_SCALES: Final = {
    "thousand": 10**3,
    "k": 10**3,
    "million": 10**6,
    "m": 10**6,
    "mn": 10**6,
    "billion": 10**9,
    "bn": 10**9,
}
_STILL: Final = frozenset(("present", "ongoing", "now", "today", "current"))


def likely(code: str, value: str, field: str) -> str:
    """Return what `value` of `field`, which has the fault `code`, was probably meant to be; empty when unsure.

    >>> likely("bad-date", "1990s", "start"), likely("bad-amount", "1,000", "value")
    ('199X', '1_000')
    """
    guess = _GUESSES.get(code)
    return guess(value.strip(), field) if guess and len(value) <= 100 else ""


def _date(value: str, field: str) -> str:
    text = "".join(str(unicodedata.decimal(char, char)) for char in value.lower())
    if text in _STILL:
        return ".." if field == "end" else ""
    guess = _worded(text) or _calendar_day(text)
    if not guess and text != value.lower() and re.fullmatch(r"[\d-]+", text, re.ASCII):
        guess = text
    return guess if guess != value else ""


def _worded(text: str) -> str:
    """Return the decade, season, span or bound that `text` names."""
    if match := re.fullmatch(r"(?:the )?(?:early |mid |late |mid-)?(\d{3})0'?s", text, re.ASCII):
        return f"{match[1]}X"
    if match := re.fullmatch(r"(?:c\.?|ca\.?|circa|about|around) ?(\d{4})", text, re.ASCII):
        return f"{match[1]}~"
    if match := re.fullmatch(r"(\d{4}) ?(?:\.\.\.?|-|–|to|until) ?(\d{4})", text, re.ASCII):
        return f"[{match[1]}..{match[2]}]" if match[1] < match[2] else ""
    if match := re.fullmatch(r"(spring|summer|autumn|fall|winter)(?: of)?,? (\d{4})", text, re.ASCII):
        return f"{match[2]}-{_SEASONS[match[1]]}"
    if match := re.fullmatch(r"(before|until|by|after|since) (\d{4}(?:-\d\d){0,2})", text, re.ASCII):
        return f"[{match[2]}..]" if match[1] in ("after", "since") else f"[..{match[2]}]"
    return ""


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
    return str(next((number for number, month in enumerate(MONTHS, start=1) if month.lower().startswith(word)), 0))


def _amount(value: str, _field: str) -> str:
    plain = value.replace(",", "_").replace(" ", "_").lstrip("$€£")
    if match := re.fullmatch(r"[$€£]?(\d{1,4})(?:\.(\d{1,3}))? ?([a-z]+)\b.*", value.lower(), re.ASCII):
        scale = _SCALES.get(match[3], 0)
        return f"{int(match[1]) * scale + int(match[2] or 0) * scale // 10 ** len(match[2] or ''):_}" if scale else ""
    return plain if re.fullmatch(r"\d{1,3}(?:_\d{3})+|\d+", plain, re.ASCII) else ""


def _currency(value: str, _field: str) -> str:
    upper = value.upper()
    return upper if re.fullmatch("[A-Z]{3}", upper) and upper != value else _CURRENCIES.get(value.lower(), "")


def _grade(value: str, field: str) -> str:
    if field == "reliability":
        return value.upper() if len(value) == 1 and value in "abcdef" else _RELIABILITIES.get(value.lower(), "")
    return _CREDIBILITIES.get(value.lower(), "")


def _colour(value: str, field: str) -> str:
    if field != "colour":
        return ""
    short = re.fullmatch("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])", value)
    if short:
        return "#" + "".join(digit * 2 for digit in short.groups())
    return f"#{value}" if re.fullmatch("[0-9a-fA-F]{6}", value) else _COLOURS.get(value.lower(), "")


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
    "bad-value": _colour,
}
