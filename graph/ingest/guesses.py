"""What the cells of a column say of its meaning, where its name alone is not to be believed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final

from graph.ingest.dates import STILL
from graph.ingest.raw import DIRECTIONS
from graph.ingest.values import text_of, whole_number
from graph.records.kind_words import KIND_WORDS
from graph.records.names import fold, plain_digits

__all__ = [
    "addresses",
    "are_dates",
    "are_directions",
    "are_ends",
    "are_numbers",
    "are_prose",
    "are_serials",
    "are_years",
    "filled",
    "serial_of",
]

_DATED: Final = re.compile(
    r"(?:1\d|20)\d\d(?:[-/.]\d\d?(?:[-/.]\d\d?)?)?(?:[T ]\d\d:.*)?[?~%]?|\d\d?[-/.]\d\d?[-/.]\d{4}"
)
_LIKE_A_DATE: Final = re.compile(r"\d{3}|\d{1,2}[-/. ]\w{1,9}[-/. ,]+\d{2}")
_ADDRESS: Final = re.compile(r"https?://[^\s;|,<>\"]+[^\s;|,<>\".)\]]", re.IGNORECASE)
_NUMBER: Final = re.compile(r"[-+]?\d+(?:[.,]\d+)*(?:[eE][-+]?\d+)?")
_LONG: Final = 16  # characters on average: kinds are words, not sentences
_FEW: Final = 4  # rows from which on a column may be prose
_MANY: Final = 40  # different texts that are too many for kinds, if most rows have one of their own
_SERIALS: Final = range(10_000, 80_000)  # days of Excel from 1927 to 2119
_SAMPLE: Final = 2_000  # cells


def filled(cells: Sequence[Any]) -> list[str]:
    """Return the texts of the first cells that have one."""
    return [text for cell in cells[:_SAMPLE] if (text := text_of(cell)) is not None]


def are_ends(first: Sequence[Any], second: Sequence[Any]) -> bool:
    """Return whether two columns with names such as `start` and `end` can name actors: not if both hold dates."""
    return not (_all(_is_day, first) and _all(_is_day, second))


def are_directions(cells: Sequence[Any]) -> bool:
    """Return whether all cells are words for the direction of an edge."""
    return _all(lambda cell: fold(str(cell)) in DIRECTIONS or str(cell).strip() in DIRECTIONS, cells)


def are_dates(cells: Sequence[Any]) -> bool:
    """Return whether at least half of the cells look like dates, right or wrong."""
    texts = [cell for cell in cells[:_SAMPLE] if text_of(cell) is not None]
    like = sum(isinstance(cell, date) or _looks_dated(str(cell)) for cell in texts)
    return 2 * like >= len(texts)


def are_serials(cells: Sequence[Any]) -> bool:
    """Return whether all cells are numbers of days as Excel counts them."""
    return _all(lambda cell: serial_of(cell) is not None, cells)


def serial_of(cell: Any) -> int | None:
    """Return the number of a day as Excel counts them, or None if the cell is no such number."""
    number = whole_number(str(cell).strip().removesuffix(".0"))
    return number if number in _SERIALS else None


def are_years(cells: Sequence[Any]) -> bool:
    """Return whether all cells are years, months or days."""
    return _all(_is_day, cells)


def are_numbers(cells: Sequence[Any]) -> bool:
    """Return whether all cells are numbers."""
    return _all(lambda cell: _NUMBER.fullmatch(plain_digits(str(cell).strip())) is not None, cells)


def are_prose(cells: Sequence[Any]) -> bool:
    """Return whether the texts of a column are sentences or notes, not the names of kinds."""
    texts = filled(cells)
    different = {fold(text) or text for text in texts}
    unknown = [text for text in different if text not in KIND_WORDS]
    if len(texts) < _FEW or 2 * len(different) <= len(texts) or 2 * len(unknown) < len(different):
        return False
    return len(different) > _MANY or sum(map(len, unknown)) > _LONG * len(unknown)


def addresses(cell: Any) -> list[str]:
    """Return the web addresses in a cell."""
    return list(dict.fromkeys(_ADDRESS.findall(str(cell or ""))))


def _all(test: Callable[[Any], bool], cells: Sequence[Any]) -> bool:
    given = [cell for cell in cells[:_SAMPLE] if text_of(cell) is not None]
    return bool(given) and all(map(test, given))


def _is_day(cell: Any) -> bool:
    text = plain_digits(str(cell).strip()).removesuffix(".0")
    return isinstance(cell, date) or bool(_DATED.fullmatch(text)) or fold(text) in STILL


def _looks_dated(text: str) -> bool:
    plain = plain_digits(text.strip())
    return bool(_LIKE_A_DATE.search(plain)) or fold(plain) in STILL or plain == ".."
