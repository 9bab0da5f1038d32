"""Helpers for formats that have only flat text."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from importlib import import_module
from io import StringIO
from types import ModuleType
from typing import Any

from graph.errors import MissingExtra
from graph.records.dates import OPEN, Date, iso
from graph.records.model import Amount, Link

__all__ = [
    "PREFIX",
    "RISKY",
    "amount_words",
    "cited_ids",
    "csv_text",
    "exact_day",
    "first_day",
    "last_day",
    "package",
    "spells",
    "spells_text",
    "spreadsheet_safe",
    "table_csv",
    "xml_safe",
]

PREFIX = "attribute_"  # before the name of an attribute that a field of the format has already
RISKY = frozenset("=+-@\t\r'")  # first characters of formulas, and the apostrophe that marks a text
_NOT_XML = "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"  # compiled when first used: 2 ms


def package(name: str, extra: str) -> ModuleType:
    """Return an optional package. Raises MissingExtra, which names the extra to install."""
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingExtra(extra, name.partition(".")[0]) from error


def csv_text(rows: Sequence[Iterable[Any]]) -> str:
    """Return rows as CSV (RFC 4180) with LF line ends; a cell with a CR is quoted."""
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    written = text.getvalue()
    if "\r" not in written:
        return written
    lines: list[str] = []
    csv.writer(_Lines(lines), lineterminator="\r\n").writerows(rows)
    return "".join(f"{line[:-2]}\n" for line in lines)


def table_csv(columns: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table of texts as CSV, safe for spreadsheets."""
    return csv_text([columns, *([spreadsheet_safe(cell) for cell in row] for row in rows)])


class _Lines:
    """A file for csv that keeps each row as it is written."""

    def __init__(self, lines: list[str]) -> None:
        self.write = lines.append


def cited_ids(link: Link) -> str:
    """Return the ids of the sources that the link's claims cite, joined with "; "."""
    return "; ".join(sorted({claim.source for claim in link.claims}))


def spreadsheet_safe(text: str) -> str:
    """Return `text` with an apostrophe in front if a spreadsheet could take it for a formula.

    An apostrophe at the start is doubled, so that removing one always restores the text.
    """
    return f"'{text}" if text[:1] in RISKY else text


def xml_safe(text: str) -> str:
    """Return `text` with a replacement character for each character that XML 1.0 does not allow."""
    return text if text.isprintable() else re.sub(_NOT_XML, "\ufffd", text)


def exact_day(date: Date | None, *, last: bool = False) -> str | None:
    """Return the earliest (or latest) day of a date as YYYY-MM-DD; None if unknown, open or unbounded."""
    if date is None or date.text == OPEN.text:
        return None
    return iso(date.latest if last else date.earliest)


def first_day(link: Link) -> str | None:
    """Return the earliest possible first day of a link by its own dates, or None."""
    starts = [each.start for each in link.spans]
    return min((day for start in starts if (day := exact_day(start))), default=None) if all(starts) else None


def last_day(link: Link) -> str | None:
    """Return the latest possible last day of a link by its own dates; None if unknown or ongoing."""
    days = [exact_day(each.end, last=True) for each in link.spans]
    return max((day for day in days if day), default=None) if all(days) else None


def spells(link: Link) -> tuple[tuple[str | None, str | None], ...]:
    """Return the earliest first day and the latest last day of each period of a link, if any."""
    return tuple((exact_day(each.start), exact_day(each.end, last=True)) for each in link.periods)


def spells_text(link: Link) -> str | None:
    """Return the periods of a link in days, such as "2012-01-01/2013-12-31; 2015-06-01/.."; None without periods."""
    return "; ".join(f"{first or '..'}/{last or '..'}" for first, last in spells(link)) or None


def amount_words(amount: Amount) -> str:
    """Return an amount in words: "about 100000000 USD per year as of 2020"."""
    words = [amount.qualifier or "", f"{amount.value}", f"to {amount.upper}" if amount.upper else "", amount.currency]
    words.append(f"per {amount.per}" if amount.per else "")
    words.append(f"as of {amount.as_of}" if amount.as_of else "")
    return " ".join(word for word in words if word)
