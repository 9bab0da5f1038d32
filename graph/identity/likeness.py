"""How alike two names are, from 0 to 1, and in what way.

Words are paired one to one, best first. A pair counts by how alike its words are and by how much they say: words that
many actors share, legal forms and titles count less, small words hardly. What is left over on either side counts
against the names. Vowels are compared only where both scripts write them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from rapidfuzz.fuzz import ratio

from graph.identity.common_words import GENERIC, LEGAL, SMALL
from graph.identity.spelling import Spelled, initials_of

__all__ = ["Likeness", "likeness", "plain_weight"]

Weight = Callable[[str], float]
_LEAST_WORD: Final = 0.75  # words less alike than this are different
_OTHER_NUMBERS: Final = 0.8  # of the likeness of names with different numbers
_OTHER_SOUND: Final = 0.12  # deducted from words that begin with another sound
_SHORTENED: Final = 4  # letters; a name of so few capitals is an abbreviation, and has no sound
_ENOUGH: Final = 2  # words that say something in each name, for one to be a part of the other
_TELLING: Final = 0.35  # weight from which a word says something
_HARDLY: Final = 0.2  # weight of all words left over that says nothing
_ALIKE: Final = 0.85  # from this likeness of words one name may be a part of the other
_SOUND: Final = 0.88  # the least likeness of words of one sound
_SHORT: Final = 3  # letters; shorter words are alike by chance


class Likeness(NamedTuple):
    """How alike two names are, from 0 to 1, and the manner: `exact`, `order`, `spacing`, `sound`, `initials`, ..."""

    value: float
    manner: str


_NONE: Final = Likeness(0.0, "")


def plain_weight(word: str) -> float:
    """Return how much a word says of who is meant, if nothing is known of how common it is."""
    return 0.1 if word in SMALL or word in LEGAL else 0.3 if word in GENERIC else 1.0


def likeness(one: Spelled, other: Spelled, weight: Weight = plain_weight, *, person: bool = False) -> Likeness:
    """Return how alike two names are; `weight` says how much a word counts, `person` that both may be people."""
    equal = _equal(one, other)
    if equal.value or not (one.words and other.words):
        return equal
    if one.initials and other.initials:
        return _NONE  # abbreviations are equal or not
    if any(0 < len(each.initials) <= _SHORTENED for each in (one, other)):
        return _initials(one, other)
    best = max(_initials(one, other), _whole(one, other), _by_words(one, other, weight, person))
    return best if _numbers(one) == _numbers(other) else Likeness(best.value * _OTHER_NUMBERS, best.manner)


def _equal(one: Spelled, other: Spelled) -> Likeness:
    """Return the only difference between the names: script, word order or spacing; no likeness otherwise."""
    forms = (
        (one.folded, other.folded, Likeness(1.0, "exact")),
        (one.words, other.words, Likeness(0.99, "script")),
        (one.in_order, other.in_order, Likeness(0.98, "order")),
        (one.joined, other.joined, Likeness(0.97, "spacing")),
    )
    return next((found for form, match, found in forms if form and form == match), _NONE)


def _numbers(name: Spelled) -> list[str]:
    """Return the numbers in a name, in order: 313 Brigade is not 310 Brigade."""
    return sorted(word for word in name.words if word[0].isdigit())


def _initials(one: Spelled, other: Spelled) -> Likeness:
    for short, long in ((one, other), (other, one)):
        if short.initials and short.initials in initials_of(long):
            return Likeness(0.86 if len(short.initials) > 3 else 0.8, "initials")
    return _NONE


def _whole(one: Spelled, other: Spelled) -> Likeness:
    """Compare the names without spaces: words may be divided in another way (Abdulrahman, Abd al-Rahman)."""
    said, heard = _run(one), _run(other)
    if said == heard and len(said) > _SHORT:
        alike = ratio(one.joined, other.joined) / 100 if one.voiced and other.voiced else 0.5
        return Likeness(0.88 + 0.08 * alike, "sound")
    if not (one.voiced and other.voiced) or len(one.words) == len(other.words):
        return _NONE
    if min(map(len, (*one.words, *other.words))) == 1:  # an initial left out is not a space left out
        return _NONE
    alike = ratio(one.joined, other.joined) / 100
    return Likeness(alike - 0.03, "spelling") if alike > 0.88 else _NONE


def _run(name: Spelled) -> str:
    """Return what is heard of a name without its small words; a vowel counts at its beginning only."""
    heard = [part for part, word in zip(name.heard, name.words, strict=True) if word not in SMALL]
    return "".join(part if at == 0 else part.removeprefix("a") for at, part in enumerate(heard))


def _by_words(one: Spelled, other: Spelled, weight: Weight, person: bool) -> Likeness:
    voiced = one.voiced and other.voiced
    grid = []
    for i, word in enumerate(one.words):
        for j, match in enumerate(other.words):
            alike = _words(word, one.heard[i], match, other.heard[j], voiced)
            if alike:
                grid.append((alike, -abs(i - j), i, j))
    grid.sort(reverse=True)
    weights = [[weight(word) for word in each.words] for each in (one, other)]
    free = [set(range(len(one.words))), set(range(len(other.words)))]
    gained, pairs, worst = 0.0, 0, 1.0
    for alike, _, i, j in grid:
        if i in free[0] and j in free[1]:
            free[0].discard(i)
            free[1].discard(j)
            gained += alike * (weights[0][i] + weights[1][j])
            if min(weights[0][i], weights[1][j]) > _TELLING:
                pairs += 1
                worst = min(worst, alike)
    total = sum(weights[0]) + sum(weights[1])
    value = gained / total
    left: list[float] = [sum([weights[side][at] for at in free[side]]) for side in (0, 1)]
    # one is a part of the other: names of people are often cut
    if pairs >= _ENOUGH and min(left) < _HARDLY and worst > _ALIKE:
        floor = (0.88 if person else 0.8) * worst - 0.03 * max(0, len(free[0]) + len(free[1]) - 1)
        value = max(value, floor)
    manner = "words" if worst == 1.0 and any(left) else "sound" if worst >= _SOUND else "spelling"
    return Likeness(min(value, 0.97), manner) if pairs else _NONE


def _words(word: str, heard: str, match: str, said: str, voiced: bool) -> float:
    """Return how alike two words are, 0 if they are different."""
    if word == match:
        return 1.0
    if min(len(word), len(match)) == 1:
        return 0.75 if word[0] == match[0] and word[0].isalpha() else 0.0
    alike = _spelled(word, heard, match, said) if voiced else _heard(heard, said)
    return alike if alike >= _LEAST_WORD else 0.0


def _heard(heard: str, said: str) -> float:
    """Compare words by their sounds alone, as one of the scripts writes no vowels."""
    shortest = min(len(each.removeprefix("a")) for each in (heard, said))  # a first vowel is any vowel
    if heard == said and heard:
        return 0.96 if shortest >= _SHORT else 0.82
    return ratio(heard, said) / 100 - _OTHER_SOUND if shortest >= _SHORT else 0.0


def _spelled(word: str, heard: str, match: str, said: str) -> float:
    alike = ratio(word, match) / 100
    if heard and heard == said:
        return (0.9 + 0.08 * alike) if len(heard) >= _SHORT else max(alike, 0.5 + 0.45 * alike)
    if min(len(word), len(match)) <= _SHORT:
        return 0.0
    return alike - _OTHER_SOUND * (heard[:1] != said[:1])
