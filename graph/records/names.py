"""Names folded for comparison, and suggestions for ids that do not exist."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

__all__ = [
    "ARTICLES",
    "DIGRAPHS",
    "LETTERS",
    "LONGEST_SLIP",
    "NEAREST_SLIP",
    "ONE_SOUND",
    "SHORTEST_ARABIC",
    "fold",
    "fold_or_keep",
    "plain_digits",
    "slugify",
    "sounds",
    "suggest",
]

_NOT_WORD = re.compile(r"[^\w]+|_+")
_APOSTROPHES = re.compile("['’‘`ʿʾʻʼ´]")
LONGEST_SLIP = 500  # characters; longer texts get no suggestions
NEAREST_SLIP = 70  # of 100; below it a word is no slip for another
# Letters that Arabic and Persian keyboards give two codes for, and forms that writers use for each other.
LETTERS = {"ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ؤ": "و", "ـ": "", "ß": "ss", "ı": "i"}
_LETTERS = str.maketrans(LETTERS)

ARTICLES = frozenset(("al", "el", "ul", "il", "ad", "ed", "an", "ar", "as", "ash", "at", "az", "e", "ye", "i"))
SHORTEST_ARABIC = 4  # letters of a word that may begin with the article
DIGRAPHS = (
    ("dsch", "j"),
    ("dj", "j"),
    ("sch", "s"),
    ("sh", "s"),
    ("ch", "k"),
    ("kh", "k"),
    ("gh", "k"),
    ("th", "t"),
    ("dh", "d"),
)
ONE_SOUND = {"q": "k", "c": "k", "z": "s", "p": "b"}
_ONE_SOUND = str.maketrans(ONE_SOUND)
_VOWELS = "aeiouwvy"
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=200_000)
def fold(name: str) -> str:
    """Return `name` in lower case without diacritics, apostrophes and punctuation, with single spaces.

    >>> fold("Kata'ib Ḥizballāh") == fold("kataib hizballah")
    True
    """
    plain = name if name.isascii() else "".join(map(_bare, name)).translate(_LETTERS)
    return _NOT_WORD.sub(" ", _APOSTROPHES.sub("", plain).casefold()).strip()


def fold_or_keep(name: str) -> str:
    """Return a name folded; one without a letter or a digit, which folds to nothing, as it is.

    >>> fold_or_keep("Hizballāh"), fold_or_keep(" === ")
    ('hizballah', '===')
    """
    return fold(name) or " ".join(name.split())


@lru_cache(maxsize=10_000)
def _bare(char: str) -> str:
    """Return a character decomposed, without its marks. One at a time: sorting a run of marks takes quadratic time."""
    return "".join(part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part))


def plain_digits(text: str) -> str:
    """Return `text` with the digits of other scripts (۱۴۰۲, ١٤٤٥) as those of ASCII.

    >>> plain_digits("۱۴۰۲/۰۷/۱۵")
    '1402/07/15'
    """
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


@lru_cache(maxsize=200_000)
def sounds(folded: str) -> tuple[str, ...]:
    """Return a folded name without the differences between romanisations of Arabic.

    Articles, vowels, doubled letters and the silent h are removed; letters for one sound become one. Words in
    another script lose only the Arabic article.

    >>> sounds("izz al din al qassam") == sounds("ezz ed deen el kassem")
    True
    """
    words = folded.split()
    if not folded.isascii():
        return tuple(word.removeprefix("ال") if len(word) > SHORTEST_ARABIC else word for word in words)
    heard = [_consonants(word) for word in words if len(words) == 1 or word not in ARTICLES]
    return tuple(word for word in heard if word)


@lru_cache(maxsize=50_000)
def _consonants(word: str) -> str:
    for written, heard in DIGRAPHS:
        word = word.replace(written, heard)
    first = "a" if word[0] in _VOWELS else word[0]
    rest = "".join(letter for letter in word[1:].translate(_ONE_SOUND) if letter not in _VOWELS + "h")
    return _DOUBLED.sub(r"\1", first.translate(_ONE_SOUND) + rest)


def slugify(text: str) -> str:
    """Return an id made from `text`, or an empty text when it holds no Latin letter or digit."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")


def suggest(wrong: str, known: Iterable[str], *, most: int = 1) -> tuple[str, ...]:
    """Return up to `most` of `known` that `wrong` may be a misspelling of, best first."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only needed once something is wrong

    if len(wrong) > LONGEST_SLIP:
        return ()
    candidates = sorted(set(known))
    found = process.extract(wrong.lower(), candidates, scorer=fuzz.ratio, score_cutoff=NEAREST_SLIP, limit=most)
    return tuple(name for name, _, _ in found)
