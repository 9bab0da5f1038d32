"""Makes unique slugs as ids, from the file's ids if they are readable, otherwise from names."""

from __future__ import annotations

import re
from collections.abc import Iterable, MutableMapping, MutableSet
from typing import Final

from graph.records.fields import SLUG
from graph.records.names import slugify

__all__ = ["Namer", "readable", "slug_of"]

_LONGEST: Final = 80  # characters of a slug made from a name
_VOWELS: Final = str.maketrans({"ا": "a", "آ": "a", "أ": "a", "إ": "i", "ٱ": "a", "א": "a", "ע": "a"})
_NUMBERED: Final = re.compile(r"(?:[a-z]{0,2}|node|edge|link|row|id|vertex|item|element)[-_]?\d+")
_KUMU: Final = re.compile(r"(?:elem|conn|loop)-\w+")
_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_HEX: Final = re.compile(r"[0-9a-f]{4,}+(?:-[0-9a-f]{4,}+)*+-?")


def slug_of(text: str) -> str:
    """Return a transliterated slug for a name in any script, or an empty text.

    >>> slug_of("حماس"), slug_of("Société Générale")
    ('hmas', 'societe-generale')
    """
    plain = text
    if not text.isascii():
        from anyascii import anyascii  # noqa: PLC0415 - needed only for names that are not ASCII

        plain = slugify(text) if _latin(text) else anyascii(text.translate(_VOWELS))
    return slugify(plain)[:_LONGEST].strip("-")


def _latin(text: str) -> bool:
    """Return whether a slug without transliteration keeps most of the letters."""
    return len(slugify(text)) >= sum(letter.isalnum() for letter in text) * 0.9


def readable(key: str) -> bool:
    """Return whether a file's own id is a meaningful slug, not a number or a hash."""
    return (
        len(key) <= _LONGEST
        and SLUG.fullmatch(key) is not None
        and not _NUMBERED.fullmatch(key)
        and not _UUID.search(key)
        and not _KUMU.fullmatch(key)
        and not (_HEX.fullmatch(key) and any(char.isdigit() for char in key))
    )


class Namer:
    """Gives unique ids; the second of a name ends in 2, and so on."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken: MutableSet[str] = set(taken)
        self._next: MutableMapping[str, int] = {}

    def expect(self, wanted: Iterable[str]) -> None:
        """Prepare for ids that will be asked for."""

    def free(self, wanted: str) -> str:
        """Return the id that `give` would return."""
        id, number = wanted, self._next.get(wanted, 1)
        while id in self._taken:
            number += 1
            id = f"{wanted}-{number}"
        return id

    def give(self, wanted: str) -> str:
        """Return `wanted`, or the next free id that starts with it."""
        id = wanted
        while id in self._taken:
            number = self._next.get(wanted, 1) + 1
            self._next[wanted] = number
            id = f"{wanted}-{number}"
        self._taken.add(id)
        return id

    def release(self, id: str) -> None:
        """Let an id be given again: its record was left out."""
        self._taken.discard(id)
