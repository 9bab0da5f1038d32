"""Converts single values of a file: amounts, currencies, countries, lists."""

from __future__ import annotations

import csv
import html
import json
import math
import re
import warnings
from ast import literal_eval
from contextlib import suppress
from functools import lru_cache
from typing import Any, Final
from urllib.parse import urlsplit

from graph.ingest.dates import NOTHING
from graph.records.fields import BREAKING, INVISIBLE
from graph.records.names import fold, plain_digits

__all__ = [
    "amount",
    "amount_of_words",
    "amounts_of_words",
    "country",
    "currency_code",
    "currency_of_name",
    "host_of",
    "items",
    "json_value",
    "name_of",
    "names_nobody",
    "seen",
    "text_of",
    "too_large",
    "unescaped",
    "whole_number",
    "written_list",
]

_SIGNS: Final = {"€": "EUR", "£": "GBP", "₪": "ILS", "US$": "USD", "¥": ""}
_SUM: Final = re.compile(r"\d[\d.,'’ \u00a0\u202f_]*(?:[eE][+-]?\d+)?")
_MARK: Final = re.compile(r"\s*+(?:[A-Z]{3}|US\$|[€£₪$¥])?\s*+")
_TAIL: Final = re.compile(r"\s*+-*+\s*+(?:[A-Z]{3}|US\$|[€£₪$¥])?\s*+")
_ARABIC_MARKS: Final = str.maketrans({"٫": ".", "٬": ","})  # decimal and thousands
_COMMON: Final = frozenset(("EUR", "GBP", "ILS", "IRR", "USD"))
_NAMELESS: Final = frozenset(
    ("n/a", "N/A", "#N/A", "n.a.", "nan", "NaN", "null", "NULL", "nil", "\\N", "\\n", "k.A.")
)  # cells that name nobody
_NAMES: Final = frozenset(("Nan", "Nil", "None", "Null"))  # as no tool writes a missing value, but people are called
_WORDS: Final = re.compile(
    r"(?:(?P<qualifier>about|up-to|at-least) )?(?P<value>[\d.e+-]+)(?: to (?P<upper>[\d.e+-]+))? (?P<currency>[A-Z]{3})"
    r"(?: per (?P<per>day|week|month|year))?(?: as of (?P<as_of>\S+))?"
)
_KOSOVO: Final = frozenset(("XK", "XKX", "KOSOVO"))
_DIGITS: Final = 18
_POWER: Final = re.compile(r"-?[0-9]{1,400}(?:\.[0-9]{1,400})?[eE]\+?[0-9]{1,20}")
_LONG_REFERENCE: Final = re.compile(r"&(?=#[0-9]{10})")
_CODE: Final = re.compile(r"\b[A-Z]{3}\b")
_LONGEST_NOTHING: Final = max(map(len, NOTHING))


def text_of(value: Any) -> str | None:
    """Return a value as stripped text, or None if it is empty or means unknown."""
    if not isinstance(value, str):
        if value is None:
            return None
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
            value = int(value)
    text = str(value).strip()
    return None if len(text) <= _LONGEST_NOTHING and text.casefold() in NOTHING else text


def name_of(value: Any) -> str | None:
    """Return a value as the text of a name, or None; `None`, `Nan` and `unknown` are names."""
    text = text_of(value)
    if text is None and isinstance(value, str) and (name := value.strip()) not in _NAMELESS:
        return name if any(map(str.isalnum, name)) else None
    return text


def seen(text: str) -> str:
    """Return a name without the characters that cannot be seen, on one line.

    >>> seen("\u202eAnn\u200b\\n Lee")
    'Ann Lee'
    """
    if text.isprintable():
        return text
    if BREAKING.search(text):
        text = " ".join(text.split())
    return INVISIBLE.sub("", text).strip() if INVISIBLE.search(text) else text


def names_nobody(text: str) -> bool:
    """Return whether a text at the end of a link names no actor, such as `unknown` or `NA`.

    >>> names_nobody("unknown"), names_nobody("NA"), names_nobody("Nan")
    (True, True, False)
    """
    return text_of(text) is None and text.strip() not in _NAMES


def whole_number(text: Any) -> int | None:
    """Return the number that a text of 1 to 18 decimal digits is, or None.

    >>> whole_number("12"), whole_number("²"), whole_number("9" * 5000)
    (12, None, None)
    """
    digits = str(text)
    return int(digits) if digits.isdecimal() and len(digits) <= _DIGITS else None


def too_large(text: str) -> bool:
    """Return whether a text is a number in JSON that no float can hold.

    >>> too_large("1e999"), too_large("1e9"), too_large("inf")
    (True, False, False)
    """
    return bool(_POWER.fullmatch(text)) and math.isinf(float(text))


def unescaped(text: str) -> str:
    """Return a text with its HTML references resolved. One with more digits than any character has stays as it is."""
    return html.unescape(_LONG_REFERENCE.sub("&amp;", text))


def json_value(text: str) -> Any:
    """Return the value of a text that should be JSON.

    Raises:
        ValueError: It is not JSON, or nested too deeply.
    """
    try:
        return json.loads(text)
    except (RecursionError, TypeError) as error:
        raise ValueError("it is not JSON, or nested too deeply") from error


def items(value: Any, *, native: bool = False) -> list[str]:
    """Return the texts of a list: a list, one written as in Python, JSON or SQL, or a text with semicolons or bars.

    >>> items("a; b|c"), items("['a', 'b, c']"), items('["a"]'), items("{a,b}")
    (['a', 'b', 'c'], ['a', 'b, c'], ['a'], ['a', 'b'])

    Args:
        value: The list or the text.
        native: Whether our own export wrote it, which joins with "; " and has no words for unknown.
    """
    if value is None:
        return []
    if native:
        return [
            str(each) for each in (value if isinstance(value, (list, tuple)) else str(value or "").split("; ")) if each
        ]
    if isinstance(value, (list, tuple)):
        found = [text_of(each) for each in value]
    elif (listed := written_list(value)) is not None:
        found = [text_of(each) for each in listed]
    else:
        found = [text_of(part) for part in re.split(r"[;|\n]", str(value or ""))]
    return list(dict.fromkeys(text for text in found if text))


def written_list(value: Any) -> list[Any] | None:
    """Return the members of a list that is written out in brackets or braces, or None if the value is none."""
    text = str(value or "").strip()
    if text[:1] + text[-1:] not in ("[]", "{}", "()"):
        return None
    for read in (json_value, _literal):
        with suppress(ValueError):
            found = read(text)
            if isinstance(found, (list, tuple)):
                return [each for each in found if not isinstance(each, (list, dict))]
            if isinstance(found, dict) and found:
                return None
    if text[0] == "(":
        return None
    try:
        parts = next(csv.reader([text[1:-1].replace("\n", " ")], skipinitialspace=True), [])
    except csv.Error:  # a member of more than 131,072 characters
        return None
    return [part.strip().strip("'") for part in parts]


def _literal(text: str) -> Any:
    """Return the value of a text that is written as in Python. Raises ValueError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of escapes in texts that Python does not know
            return literal_eval(text)
    except (SyntaxError, TypeError, RecursionError, MemoryError) as error:
        raise ValueError("it is not a value of Python, or nested too deeply") from error


def amount(value: Any) -> tuple[str, str | None] | None:
    """Return an amount as a plain number with its currency, or None if it is not a number.

    A dot or comma is a decimal mark if it is the only one and is followed by one, two or more than three digits, or if
    it is the last of both.

    >>> amount("1.234,50 €"), amount("USD 1,000,000")
    (('1234.50', 'EUR'), ('1000000', 'USD'))
    """
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return (repr(value) if isinstance(value, float) and not value.is_integer() else str(int(value))), None
    text = plain_digits(str(value).strip()).translate(_ARABIC_MARKS)
    currency = next((code for sign, code in _SIGNS.items() if sign in text), None)
    if currency is None and (code := _CODE.search(text)):
        currency = code[0]
    match = _SUM.search(text)
    if match is None or not _MARK.fullmatch(text[: match.start()]) or not _TAIL.fullmatch(text[match.end() :]):
        return None
    if match[0].rstrip().endswith((",", ".")):  # 50.000,-- has no decimals, so its dot separates thousands
        return re.sub(r"\D", "", match[0]), currency or None
    digits = re.sub(r"['’ \u00a0\u202f_]", "", match[0]).rstrip(".,")
    if re.fullmatch(r"\d{1,3}\.\d{3}", digits):
        return None  # one or a thousand
    return _plain(digits), currency or None


def _plain(digits: str) -> str:
    dot, comma = digits.rfind("."), digits.rfind(",")
    if dot >= 0 and comma >= 0:
        mark = "." if dot > comma else ","
    elif dot < 0 and comma < 0:
        return digits
    else:
        mark = "." if dot >= 0 else ","
        if digits.count(mark) > 1 or (mark == "," and len(digits) - digits.rfind(mark) - 1 == 3):
            return digits.replace(mark, "")
    other = "," if mark == "." else "."
    return digits.replace(other, "").replace(mark, ".")


def amounts_of_words(given: object) -> list[dict[str, str]]:
    """Return the amounts of a list of such in words, or of a text that has several; others are left out."""
    parts = given.split("; ") if isinstance(given, str) else given
    return [read for each in parts if (read := amount_of_words(each))] if isinstance(parts, list | tuple) else []


def amount_of_words(text: object) -> dict[str, str] | None:
    """Return the fields of an amount written in words (`graph.exchange.plain.amount_words`)."""
    match = _WORDS.fullmatch(text) if isinstance(text, str) else None
    return {name: part for name, part in match.groupdict().items() if part} if match else None


def currency_code(word: str) -> str | None:
    """Return the ISO 4217 code for a word or sign, or None."""
    code = _SIGNS.get(word.strip(), word.strip().upper())
    if code and not re.fullmatch("[A-Z]{3}", code):
        return None
    import pycountry  # noqa: PLC0415 - its lists take 0.1 s

    return code if code and (code in _COMMON or pycountry.currencies.get(alpha_3=code)) else None


def currency_of_name(column: str) -> str | None:
    """Return the currency that the name of a column ends in: `amountEur`, `amount_usd`, `Sum (GBP)`."""
    match = re.search(r"(?:^|[a-z_\s(\[-])(EUR|USD|GBP|ILS|CHF|SYP|LBP|IRR|Eur|Usd|Gbp|eur|usd|gbp)\b[)\]]?$", column)
    return match[1].upper() if match else None


@lru_cache(maxsize=10_000)
def country(word: str) -> str | None:
    """Return the ISO 3166-1 code for a word: a code of two or three letters, or a name that pycountry has."""
    import pycountry  # noqa: PLC0415 - its lists take 0.1 s

    text = word.strip()
    if text.upper() in _KOSOVO:
        return "XK"  # ISO 3166-1 leaves this code to its users
    if len(text) in (2, 3):
        found = (
            pycountry.countries.get(alpha_2=text.upper())
            if len(text) == 2
            else pycountry.countries.get(alpha_3=text.upper())
        )
        return str(found.alpha_2) if found else None
    folded = fold(text)
    for each in pycountry.countries:
        if folded in {
            fold(getattr(each, name)) for name in ("name", "common_name", "official_name") if hasattr(each, name)
        }:
            return str(each.alpha_2)
    return None


def host_of(url: str) -> str | None:
    """Return the host of a web address; None if it has none, or is no address."""
    try:
        return urlsplit(url).hostname
    except ValueError:  # brackets that hold no IPv6 address
        return None
