"""Names folded for comparison, and suggestions for ids that do not exist."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

__all__ = ["fold", "slugify", "suggest"]

_NOT_WORD = re.compile(r"[^\w]+|_+")
_APOSTROPHES = re.compile("['’‘`ʿʾʻʼ´]")
_LONGEST_SLIP = 500  # characters; nobody mistypes more
# Letters that Arabic and Persian keyboards give two codes for, and forms that writers use for each other.
_LETTERS = str.maketrans(
    {"ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ؤ": "و", "ـ": None, "ß": "ss", "ı": "i"}
)


@lru_cache(maxsize=200_000)
def fold(name: str) -> str:
    """Return `name` without case, diacritics, apostrophes and punctuation, words parted by single blanks.

    >>> fold("Kata'ib Ḥizballāh") == fold("kataib hizballah")
    True
    """
    if name.isascii():
        plain = name
    else:
        decomposed = unicodedata.normalize("NFKD", name)
        plain = "".join(char for char in decomposed if not unicodedata.combining(char)).translate(_LETTERS)
    return _NOT_WORD.sub(" ", _APOSTROPHES.sub("", plain).casefold()).strip()


def slugify(text: str) -> str:
    """Return an id made from `text`, or an empty text when it holds no Latin letter or digit."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")


def suggest(wrong: str, known: Iterable[str], *, most: int = 1) -> tuple[str, ...]:
    """Return up to `most` of `known` that `wrong` may be a slip for, best first; none when nothing is near."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only needed once something is wrong

    if len(wrong) > _LONGEST_SLIP:
        return ()
    candidates = sorted(set(known))
    found = process.extract(wrong.lower(), candidates, scorer=fuzz.ratio, score_cutoff=70, limit=most)
    return tuple(name for name, _, _ in found)
