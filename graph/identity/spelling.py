"""A name in the forms in which it is compared, whatever its script.

`anyascii` romanises; the tables here correct it where names of this field need it: the vowel letters and the article of
Arabic and Persian, Hebrew letters, and letters of Russian that English writes otherwise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from graph.identity.common_words import SMALL
from graph.records.names import fold, fold_or_keep, sounds

__all__ = ["LONGEST", "MOST_WORDS", "Spelled", "initials_of", "spelled", "variants"]

LONGEST: Final = 400  # characters of a name that are compared
MOST_WORDS: Final = 24  # words of a name that are compared
MOST_VARIANTS: Final = 4  # names taken from one text with brackets or `aka`
LONGEST_WORD: Final = 40  # characters of a word that are compared
_ARTICLE: Final = "ال"
_SHORTEST_ARABIC: Final = 4  # letters of a word that may begin with the article
_LETTERS: Final = str.maketrans(
    {
        "ا": "a",
        "أ": "a",
        "إ": "i",
        "آ": "a",
        "ٱ": "a",
        "ع": "a",
        "و": "w",
        "ؤ": "w",
        "ی": "y",
        "ي": "y",
        "ئ": "y",
        "ى": "a",
        "ة": "a",
        "ه": "h",
        "ء": "",
        "خ": "kh",
        "غ": "gh",
        "ث": "th",
        "ذ": "dh",
        "چ": "ch",
        "א": "a",
        "ע": "a",
        "ו": "v",
        "י": "y",
        "ח": "h",
        "צ": "s",
        "ץ": "s",
        "ק": "k",
        "ש": "sh",
        "ת": "t",
        "Х": "H",
        "х": "h",
        "Щ": "Sh",
        "щ": "sh",
        "Ц": "Ts",
        "ц": "ts",
        "Ж": "J",
        "ж": "j",
        "ь": "",
        "ъ": "",
        "Є": "E",
        "є": "e",
        "Ё": "E",
        "ё": "e",
        "Ю": "Yu",
        "ю": "yu",
        "Я": "Ya",
        "я": "ya",
    }
)
_PERSIAN: Final = str.maketrans({"ض": "z", "ذ": "z", "ظ": "z", "ث": "s", "ژ": "j", "و": "v"})
_OF_PERSIAN: Final = re.compile("[پچژگکی]")  # Arabic writes ك and ي
_UNSEEN: Final = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]")  # joiners and marks of direction
_DOTTED: Final = re.compile(r"\b(?:[^\W\d_]\.){2,}")  # S.A.L.
_ABJAD: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")  # Hebrew and Arabic: vowels are not written
_MERGED: Final = str.maketrans({"f": "b", "j": "g"})  # Palestine, Filastin; Jamal, Gamal
_SERVANT: Final = re.compile(r"\babd([aeou][lrsnz])(?=\w{3})")  # Abdulrahman, Abdel Rahman, Abd al-Rahman
_BRACKETED: Final = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_ALSO: Final = re.compile(
    r"(?<!\s)\s++(?:(?:a\.?k\.?a\.?|f\.?k\.?a\.?|also known as|formerly)\s++|/\s++)|;", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Spelled:
    """A name: its Latin words, and what is heard of each; `voiced` is whether its script writes vowels.

    `initials` is set for a name that is itself an abbreviation (IRGC).
    """

    text: str
    folded: str
    words: tuple[str, ...]
    heard: tuple[str, ...]
    voiced: bool
    initials: str

    @property
    def joined(self) -> str:
        """The words without spaces."""
        return "".join(self.words)

    @property
    def in_order(self) -> tuple[str, ...]:
        """The words in alphabetical order."""
        return tuple(sorted(self.words))


@lru_cache(maxsize=100_000)
def spelled(text: str) -> Spelled:
    """Return a name in the forms that are compared, at most `LONGEST` characters and `MOST_WORDS` words of it."""
    text = " ".join(_UNSEEN.sub("", text[:LONGEST]).split())
    folded = fold_or_keep(_DOTTED.sub(lambda match: match[0].replace(".", ""), text))
    latin, voiced = folded, True
    if not folded.isascii():
        voiced = _ABJAD.search(text) is None
        latin = _romanised(text)
    words = tuple(word[:LONGEST_WORD] for word in _SERVANT.sub(r"abd \1 ", latin).split()[:MOST_WORDS])
    heard = tuple(_heard(word) for word in words)
    letters = text.replace(".", "").replace("-", "")
    initials = letters.casefold() if 2 <= len(letters) <= 8 and letters.isalpha() and letters.isupper() else ""
    return Spelled(text, folded, words, heard, voiced, initials)


def _romanised(text: str) -> str:
    from anyascii import anyascii  # noqa: PLC0415 - needed only for names that are not ASCII

    words = []
    for word in text.split():
        bare = word.removeprefix(_ARTICLE) if len(word) > _SHORTEST_ARABIC else word
        words += ["al", bare] if bare != word else [word]
    if _OF_PERSIAN.search(text):
        words = [word.translate(_PERSIAN) for word in words]
    plain = fold(" ".join(words))
    return fold(plain if plain.isascii() else anyascii(plain.translate(_LETTERS)))


def _heard(word: str) -> str:
    said = sounds(word)
    return said[0].translate(_MERGED) if said else ""


def initials_of(name: Spelled) -> tuple[str, ...]:
    """Return the initials of a name of three words or more: without its small words, and if four or more with them."""
    if len(name.words) < 3 or not name.voiced:
        return ()
    every = "".join(word[0] for word in name.words)
    large = "".join(word[0] for word in name.words if word not in SMALL)
    return tuple(dict.fromkeys(each for each, least in ((large, 3), (every, 4)) if len(each) >= least))


def variants(text: str) -> tuple[str, ...]:
    """Return the names in a text: the whole, without what is in brackets, abbreviations in brackets, sides of `aka`.

    >>> variants("Palestinian Islamic Jihad (PIJ)")
    ('Palestinian Islamic Jihad (PIJ)', 'Palestinian Islamic Jihad', 'PIJ')
    """
    text = text[:LONGEST]
    found = [text]
    inside = _BRACKETED.findall(text)
    if inside:
        found += [_BRACKETED.sub(" ", text), *(each for each in inside if each.isupper() and each.isalpha())]
    found += [part for each in tuple(found) for part in _ALSO.split(each) if part != each]
    names = dict.fromkeys(" ".join(each.split()) for each in found)
    return tuple(each for each in names if each and len(fold(each)) != 1)[:MOST_VARIANTS]
