"""The types of value in records (ids, dates, amounts, grades, addresses) and their validators.

Values arrive as the text in the YAML file. A validator that refuses a value raises a `PydanticCustomError`
whose type is a diagnostic code.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, PlainSerializer, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

from graph.errors import DateError
from graph.records.dates import OPEN, Date, parse_date
from graph.records.periods import Period, parse_period

__all__ = [
    "BREAKING",
    "INVISIBLE",
    "SLUG",
    "Attributes",
    "Colour",
    "Country",
    "Credibility",
    "Currency",
    "EdtfDate",
    "EndDate",
    "Language",
    "Lines",
    "Matching",
    "Number",
    "PeriodOfTime",
    "Prose",
    "Reliability",
    "Sentences",
    "Sha256",
    "Slug",
    "Url",
    "Verbatim",
    "Words",
    "scalar_of",
    "text_of_scalar",
]

SLUG = re.compile(r"[a-z0-9]+(?:-+[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_PLAIN_NUMBER = re.compile(r"[+-]?\d+(?:_\d+)*(?:\.\d+)?(?:[eE][+-]?\d{1,9})?", re.ASCII)
_URL = re.compile(r"https?://[^\s/?#<>\"\\^`{|}]+(?:[/?#][^\s<>\"\\^`{|}]*)?", re.IGNORECASE)


_USUAL_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?", re.ASCII)
_LONGEST_NUMBER = 40  # characters
_LARGEST = 10**15  # whole numbers from here on do not survive in JavaScript
_LONGEST_NAME = 200  # characters
INVISIBLE = re.compile(
    "[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
"""Characters that show nothing, or turn what follows round. Those that join letters, as Persian needs, are none."""
BREAKING = re.compile("[\t\n\r\x85\u2028\u2029]")
"""Line breaks and tabs. Other control characters are errors wherever they are."""


@dataclass(frozen=True)
class Matching:
    """Marks a text that must match `pattern` as a whole; `code` is the fault code if it does not."""

    pattern: re.Pattern[str]
    code: str
    message: str
    longest: int = 200  # characters

    def check(self, value: object) -> str:
        """Return `value` if it matches. Raises PydanticCustomError."""
        if not isinstance(value, str):
            raise PydanticCustomError("wrong-type", "text is needed here")
        if len(value) > self.longest:
            raise PydanticCustomError(self.code, f"it has more than {self.longest} characters")
        if not self.pattern.fullmatch(value):
            raise PydanticCustomError(self.code, self.message)
        return value

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(self.check)

    def __get_pydantic_json_schema__(self, _schema: object, _handler: object) -> dict[str, Any]:
        return {"type": "string", "pattern": f"^(?:{self.pattern.pattern})$", "maxLength": self.longest}


@dataclass(frozen=True)
class Sentences:
    """Marks a text made of sentences, written one per line in a data folder."""


@dataclass(frozen=True)
class Lines:
    """Marks a text that is kept line by line, and written as a literal block in a data folder."""


def _date(value: object) -> Date:
    if isinstance(value, Date):
        return value
    if isinstance(value, list) and value and all(isinstance(each, str) for each in value):
        value = f"[{','.join(value)}]"  # [2021..2022] without quotes, which YAML reads as a list
    if not isinstance(value, str):
        raise PydanticCustomError("wrong-type", "a date is needed here")
    try:
        return parse_date(value)
    except DateError as error:
        raise PydanticCustomError("bad-date", "{reason}", {"reason": str(error)}) from error


def _end(value: object) -> Date:
    return OPEN if value == OPEN.text else _date(value)


def _period(value: object) -> Period:
    if isinstance(value, Period):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("wrong-type", "a period is needed here, such as 2012/2014")
    try:
        return parse_period(value)
    except DateError as error:
        raise PydanticCustomError("bad-date", "{reason}", {"reason": str(error)}) from error


def _number(value: object) -> int | float:
    if isinstance(value, (int, float)):
        value = str(value)
    if not isinstance(value, str):
        raise PydanticCustomError("wrong-type", "a number is needed here")
    if len(value) > 40 or not _PLAIN_NUMBER.fullmatch(value):
        raise PydanticCustomError(
            "bad-amount", "an amount is a plain number, such as 100_000_000 (no commas, no currency sign)"
        )
    number = Decimal(value.replace("_", ""))
    if not Decimal("1e-18") <= number < 10**18:
        raise PydanticCustomError("bad-amount", "an amount is more than nothing, and less than 10^18")
    return int(number) if number == number.to_integral_value() else float(number)


def scalar_of(value: str | int | float | bool) -> str | int | float | bool:
    """Return a text that is the usual spelling of a number or a truth value as that, and any other as it is.

    Every scalar is thus written as the text that it was read from. Numbers of more than 15 digits stay texts.

    >>> scalar_of("3"), scalar_of("0.50"), scalar_of("007"), scalar_of("true")
    (3, '0.50', '007', True)
    """
    if isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = value if isinstance(value, str) else text_of_scalar(value)
    if text in ("true", "false"):
        return text == "true"
    if _USUAL_NUMBER.fullmatch(text) and len(text) <= _LONGEST_NUMBER:
        number = float(text) if "." in text else int(text)
        if text_of_scalar(number) == text and ("." in text or abs(number) < _LARGEST):
            return number
    return text


def text_of_scalar(value: str | int | float | bool) -> str:
    """Return the text that `scalar_of` reads as this value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return format(Decimal(repr(value)), "f") if isinstance(value, float) else str(value)


def _finite(value: str | int | float) -> bool:
    return not isinstance(value, float) or math.isfinite(value)


def _attributes(value: object) -> dict[str, str | int | float | bool]:
    if not isinstance(value, Mapping):
        raise PydanticCustomError("wrong-type", "attributes are names with a text or a number each")
    found = {}
    for name, given in value.items():
        if not isinstance(name, str) or not name.strip() or len(name) > _LONGEST_NAME:
            raise PydanticCustomError("bad-value", "the name of an attribute is a text of 1 to 200 characters")
        if not isinstance(given, (str, int, float)) or given == "" or not _finite(given):
            message = "the attribute `{name}` is not a text or a number"
            raise PydanticCustomError("wrong-type", message, {"name": name})
        found[name] = scalar_of(given)
    return found


def _reachable(value: str) -> str:
    try:
        parts = urlsplit(value)
        host = parts.hostname
    except ValueError:
        host = None
    if not host:
        raise PydanticCustomError("bad-url", "the address has no host that can be read")
    try:
        parts.port  # noqa: B018 - raises for one that is none
    except ValueError:
        raise PydanticCustomError("bad-url", "the port of an address is a number up to 65535") from None
    return value


def _one_of(code: str, *allowed: str) -> Callable[[object], str]:
    def check(value: object) -> str:
        if value not in allowed:
            raise PydanticCustomError(code, "it must be one of {allowed}", {"allowed": ", ".join(allowed)})
        return str(value)

    return check


def _credibility(value: object) -> int:
    text = str(value)
    if text not in ("1", "2", "3", "4", "5", "6"):
        raise PydanticCustomError(
            "bad-grade", "a credibility is 1 (confirmed) to 5 (improbable), or 6 (cannot be judged)"
        )
    return int(text)


_SCALAR = {"anyOf": [{"type": "string", "minLength": 1}, {"type": "number"}, {"type": "boolean"}]}
_TEXT_OR_YEAR = [{"type": "string"}, {"type": "integer"}]
_BARE = {"type": "array", "minItems": 1, "items": {"anyOf": _TEXT_OR_YEAR}}  # [2021..2022] without quotes
_EDTF = {"anyOf": [*_TEXT_OR_YEAR, _BARE], "description": "An EDTF date (ISO 8601-2)."}
_AS_WRITTEN = PlainSerializer(lambda date: date.text, return_type=str)

Slug = Annotated[str, Matching(SLUG, "bad-id", "an id is made of lower-case letters, digits and single hyphens")]
Words = Annotated[str, Field(min_length=1, pattern=r"\S")]
Prose = Annotated[Words, Sentences()]
Verbatim = Annotated[Words, Lines()]
EdtfDate = Annotated[Date, PlainValidator(_date), _AS_WRITTEN, WithJsonSchema(_EDTF)]
EndDate = Annotated[
    Date,
    PlainValidator(_end),
    _AS_WRITTEN,
    WithJsonSchema(_EDTF | {"description": "An EDTF date, or `..` for still going on at the date of record."}),
]
PeriodOfTime = Annotated[
    Period,
    PlainValidator(_period),
    _AS_WRITTEN,
    WithJsonSchema(_EDTF | {"description": "An EDTF interval, such as 2012/2014 or 2012/..; a bare date is A/A."}),
]
Number = Annotated[int | float, PlainValidator(_number), WithJsonSchema({"type": "number", "exclusiveMinimum": 0})]
Attributes = Annotated[
    dict[str, str | int | float | bool],
    PlainValidator(_attributes),
    WithJsonSchema({"type": "object", "additionalProperties": _SCALAR}),
]
Country = Annotated[
    str,
    Matching(re.compile("[A-Z]{2}"), "bad-identifier", "a country is an ISO 3166-1 code of two capitals, such as LB"),
]
Currency = Annotated[
    str,
    Matching(re.compile("[A-Z]{3}"), "bad-currency", "a currency is an ISO 4217 code of three capitals, such as USD"),
]
Language = Annotated[str, Matching(_LANGUAGE, "bad-identifier", "a language is a BCP 47 tag, such as ar, fa or he")]
Sha256 = Annotated[
    str, Matching(re.compile("[0-9a-f]{64}"), "bad-identifier", "a SHA-256 is 64 digits and small letters a to f")
]
_ADDRESS = "an address begins with http:// or https:// and a host, and has no spaces"
Url = Annotated[str, Matching(_URL, "bad-url", _ADDRESS, 4000), AfterValidator(_reachable)]
Colour = Annotated[str, Matching(re.compile("#[0-9a-fA-F]{6}"), "bad-value", "a colour is written #rrggbb")]
Reliability = Annotated[
    str,
    PlainValidator(_one_of("bad-grade", *"ABCDEF")),
    WithJsonSchema({"enum": list("ABCDEF"), "description": "Admiralty code: A reliable to E unreliable, F unknown."}),
]
Credibility = Annotated[
    int,
    PlainValidator(_credibility),
    WithJsonSchema(
        {"enum": [1, 2, 3, 4, 5, 6], "description": "Admiralty code: 1 confirmed to 5 improbable, 6 unknown."}
    ),
]
