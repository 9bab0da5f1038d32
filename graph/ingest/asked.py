"""Checks the options of an import before a file is read, so that a wrong one is one error and not one for each row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pydantic import TypeAdapter, ValidationError

from graph.errors import FilterError
from graph.ingest.raw import Options
from graph.ingest.values import currency_code
from graph.records.calendars import CALENDARS
from graph.records.fields import Url
from graph.records.model import Family
from graph.records.words import check_choice

__all__ = ["DELIMITERS", "NO_DELIMITERS", "check_options"]

DELIMITERS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("tab", "\\t"), "\t"),
    **dict.fromkeys(("pipe", "bar"), "|"),
    **dict.fromkeys(("blank", "space"), " "),
    "comma": ",",
    "semicolon": ";",
}
"""Words for a delimiter."""
NO_DELIMITERS: Final = '"\r\n\0'


_TEXTS: Final = frozenset(
    ("csv", "ftm", "gdf", "gml", "json", "jsonld", "neo4j", "pajek", "stix", "tgf", "turtle", "ucinet")
)
_READ_BY: Final[Mapping[str, frozenset[str]]] = {
    "delimiter": frozenset(("csv", "neo4j")),
    "encoding": _TEXTS,
    "preset": frozenset(("csv", "json", "xlsx")),
    "sheet": frozenset(("csv", "xlsx")),
}
"""Options that some formats alone have a use for, and these formats."""


def check_options(options: Options, format: str | None = None) -> None:
    """Raise FilterError for an option that the format does not read, or whose value is none that it can have."""
    _check_uses(options, format)
    check_choice("reliability", options.reliability, "ABCDEF")
    if options.credibility not in range(1, 7) or isinstance(options.credibility, bool):
        message = f"`credibility` is a whole number from 1 to 6, not {options.credibility!r}"
        raise FilterError(message, words=("credibility",))
    check_choice("family", options.family, tuple(Family))
    if options.dates is not None:
        check_choice("order of dates", options.dates, ("day-first", "month-first"))
    for calendar in options.calendar.values():
        check_choice("calendar", calendar, CALENDARS)
    if options.currency is not None and currency_code(options.currency) is None:
        raise FilterError(f"no currency `{options.currency}`", help="it is a code of ISO 4217, such as EUR or USD")
    _check_encoding(options.encoding)
    if options.delimiter is not None:
        delimiter = DELIMITERS.get(options.delimiter, options.delimiter)
        if len(delimiter) != 1 or delimiter in NO_DELIMITERS:
            raise FilterError(f"a delimiter is one character, not `{options.delimiter}`", help="such as ; or tab")
    if options.url is not None:
        try:
            TypeAdapter(Url).validate_python(options.url)
        except ValidationError as error:
            message = f"`url`: `{options.url}` is no web address"
            raise FilterError(message, help=error.errors()[0]["msg"], words=("url",)) from None


def _check_uses(options: Options, format: str | None) -> None:
    for name, formats in _READ_BY.items():
        given = getattr(options, name)
        if given is not None and format is not None and format not in formats and (name, given) != ("preset", "none"):
            message = f"`{name}={given}` means nothing for {format}"
            raise FilterError(message, help=f"it is for {', '.join(sorted(formats))}", words=(name,))
    if options.mapping and options.preset not in (None, "none"):
        message = f"`preset={options.preset}` says what each column holds, so `mapping` is not read beside it"
        raise FilterError(message, help="give one of the two", words=("mapping",))


def _check_encoding(encoding: str | None) -> None:
    try:
        b"a".decode(encoding or "utf-8")
    except UnicodeDecodeError:
        pass  # an encoding with two bytes a character
    except (LookupError, ValueError) as error:
        raise FilterError(f"no encoding `{encoding}`", help="such as utf-8, cp1252, cp1251, cp1256") from error
