"""Ids for what a file names: slugs, each its own, from the file's ids where people can read them, else from names."""

from __future__ import annotations

import re
from typing import Any, Final

from graph.records.fields import SLUG
from graph.records.names import slugify

__all__ = ["Namer", "readable", "slug_of"]

_LONGEST: Final = 80  # characters of a slug made from a name
_VOWELS: Final = str.maketrans({"ا": "a", "آ": "a", "أ": "a", "إ": "i", "ٱ": "a", "א": "a", "ע": "a"})
_NUMBERED: Final = re.compile(r"(?:[a-z]{0,2}|node|edge|link|row|id|vertex|item|element)[-_]?\d+")
_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_HEX: Final = re.compile(r"(?:[0-9a-f]{4,}-?)+")


def slug_of(text: str) -> str:
    """Return a slug for a name in any script, transliterated; empty when nothing of it can be.

    >>> slug_of("حماس"), slug_of("Société Générale")
    ('hmas', 'societe-generale')
    """
    plain = text
    if not text.isascii():
        from anyascii import anyascii  # noqa: PLC0415 - its tables are for names that are not ASCII only

        plain = slugify(text) if _latin(text) else anyascii(text.translate(_VOWELS))
    return slugify(plain)[:_LONGEST].strip("-")


def _latin(text: str) -> bool:
    """Return whether a slug of the letters as they are keeps most of them."""
    return len(slugify(text)) >= sum(letter.isalnum() for letter in text) * 0.9


def readable(key: str) -> bool:
    """Return whether a file's own id is a slug that says something, and not a number or a hash."""
    return (
        len(key) <= _LONGEST
        and SLUG.fullmatch(key) is not None
        and not _NUMBERED.fullmatch(key)
        and not _UUID.search(key)
        and not (_HEX.fullmatch(key) and any(char.isdigit() for char in key))
    )


class Namer:
    """Gives every key of a table an id of its own; the second of a name gets a 2 at its end, and so on."""

    def __init__(self, taken: Any = ()) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def reserve(self, id: str) -> None:
        """Keep an id from being given to another."""
        self._taken.add(id)

    def give(self, wanted: str) -> str:
        """Return `wanted`, or the next free id that begins so."""
        id = wanted
        while id in self._taken:
            number = self._next.get(wanted, 1) + 1
            self._next[wanted] = number
            id = f"{wanted}-{number}"
        self._taken.add(id)
        return id
