"""Weighs what speaks for and against two subjects being one: names, identifiers, type, country, dates, neighbours.

The score is 100 for an identifier in common. Otherwise the likeness of the best two names gives up to 99 points; a
country, a date or neighbours in common add some, contradictions take some away. Two different numbers of one register
leave at most `CONTRADICTED`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from graph.diagnostics import shortened
from graph.identity.levels import CONTRADICTED
from graph.identity.likeness import Likeness, likeness, plain_weight
from graph.identity.spelling import Spelled, spelled, variants
from graph.records.dates import Date
from graph.records.model import Actor
from graph.values import Value, public

__all__ = [
    "MOST_NAMES",
    "NO_NAMES",
    "Evidence",
    "Names",
    "Reason",
    "Subject",
    "best_names",
    "identifiers_of",
    "may_be_person",
    "subject_of",
    "weigh",
]

MOST_NAMES: Final = 40  # names of one subject that are compared
_BEST: Final = 99.0  # the most that names give
_PEOPLE: Final = frozenset(("person",))
_PLACES: Final = frozenset(("state", "territory"))
_ONE_NUMBER: Final = frozenset(
    ("wikidata", "ucdp", "gw", "iso", "opensanctions")
)  # registers with one number a subject
_MANNERS: Final = {
    "exact": "the same name",
    "script": "the same name in another script",
    "order": "the same words in another order",
    "spacing": "the same letters",
    "sound": "the same sound",
    "initials": "initials of the other",
    "words": "shared words",
    "spelling": "similar spelling",
}
Weight = Callable[[str], float]


@public
@dataclass(frozen=True, repr=False)
class Reason(Value):
    """What speaks for a match (positive `points`, of 100) or against it (negative), in words.

    `about` is identifier, name, type, country, dates, neighbours, link, address, title or actors.
    """

    about: str
    text: str
    points: float

    def _said(self) -> str:
        return f"{self.about}: {self.text} ({self.points:+g})"

    def to_dict(self) -> dict[str, Any]:
        """Return the reason as plain JSON values."""
        return {"about": self.about, "text": self.text, "points": self.points}


@dataclass(frozen=True)
class Subject:
    """An actor, or a row of a list: what is compared of it. `identifiers` are (register, number), folded."""

    names: tuple[Spelled, ...]
    type: str | None = None
    countries: frozenset[str] = frozenset()
    identifiers: frozenset[tuple[str, str]] = frozenset()
    began: Date | None = None
    ended: Date | None = None


class Names(NamedTuple):
    """A name of each of two subjects, and how alike they are."""

    alike: Likeness
    one: Spelled
    other: Spelled


NO_NAMES: Final = Names(Likeness(0.0, ""), spelled(""), spelled(""))


@dataclass(frozen=True)
class Evidence:
    """The score of a pair, from 0 to 100, its reasons, best first, and whether they leave no doubt."""

    score: float
    reasons: tuple[Reason, ...]
    certain: bool


def subject_of(actor: Actor) -> Subject:
    """Return what is compared of an actor."""
    names = dict.fromkeys(each for name in actor.names[:MOST_NAMES] for each in variants(name))
    return Subject(
        tuple(spelled(name) for name in [*names][:MOST_NAMES]),
        str(actor.type),
        frozenset((actor.country,)) if actor.country else frozenset(),
        identifiers_of(actor.identifiers.to_dict().items()),
        actor.born or actor.founded,
        actor.died or actor.dissolved,
    )


def identifiers_of(given: Iterable[tuple[str, Any]]) -> frozenset[tuple[str, str]]:
    """Return identifiers normalised for comparison: lower case, without spaces."""
    return frozenset((register, "".join(str(number).casefold().split())) for register, number in given if number)


def best_names(
    ours: Iterable[Spelled], theirs: Iterable[Spelled], weight: Weight = plain_weight, *, person: bool
) -> Names:
    """Return the names of two subjects that are most alike."""
    theirs = tuple(theirs)
    pairs = ((name, match) for name in ours for match in theirs)
    found = (Names(likeness(name, match, weight, person=person), name, match) for name, match in pairs)
    return max(found, key=lambda each: each.alike.value, default=NO_NAMES)


def may_be_person(one: Subject, other: Subject) -> bool:
    """Return whether two subjects may both be people."""
    return all(each.type in (None, "person", "other") for each in (one, other))


def weigh(one: Subject, other: Subject, names: Names) -> Evidence:
    """Return the evidence that two subjects, whose most similar names are `names`, are one; symmetric."""
    best, pair = names.alike, (names.one, names.other)
    reasons = []
    if best.value:
        said = f"`{shortened(pair[0].text, 60)}` and `{shortened(pair[1].text, 60)}`"
        said = f"`{shortened(pair[0].text, 60)}`" if pair[0].text == pair[1].text else said
        reasons.append(Reason("name", f"{_MANNERS[best.manner]}: {said}", round(min(_BEST, 100 * best.value), 1)))
    same = sorted(one.identifiers & other.identifiers)
    against = _contradicted(one.identifiers, other.identifiers)
    reasons += _kind(one.type, other.type)
    reasons += _country(one.countries, other.countries)
    reasons += [*_date("began", one.began, other.began), *_date("ended", one.ended, other.ended)]
    score = min(_BEST, max(0.0, sum(each.points for each in reasons)))
    doubts = any(each.points < 0 for each in reasons)
    exact = best.manner in ("exact", "script") and not doubts and _agree(one, other)
    if against:
        score, exact = min(score, CONTRADICTED), False
        reasons.append(Reason("identifier", f"different numbers: {', '.join(against)}", -30.0))
    if same:
        listed = ", ".join(f"{register} {number.upper()}" for register, number in same)
        reasons.insert(0, Reason("identifier", f"the same {listed}", 100.0))
        if not against:
            score, exact = 100.0, True
    return Evidence(round(score, 1), tuple(reasons), exact)


def _agree(one: Subject, other: Subject) -> bool:
    """Return whether type or country are known on both sides and agree."""
    typed = one.type == other.type and one.type not in (None, "other")
    return bool(one.countries & other.countries) or typed


def _contradicted(one: Collection[tuple[str, str]], other: Collection[tuple[str, str]]) -> list[str]:
    """Return the registers with one number a subject that give two numbers."""
    ours, theirs = (dict(sorted(each)) for each in (one, other))
    shared = sorted(ours.keys() & theirs.keys() & _ONE_NUMBER)
    return [f"{each} {ours[each]} and {theirs[each]}" for each in shared if ours[each] != theirs[each]]


def _kind(one: str | None, other: str | None) -> list[Reason]:
    if one is None or other is None or "other" in (one, other) or one == other:
        return []
    for group in (_PEOPLE, _PLACES):
        if (one in group) != (other in group):
            return [Reason("type", f"{one} and {other}", -25.0)]
    return [Reason("type", f"{one} and {other}", -2.0)]


def _country(one: frozenset[str], other: frozenset[str]) -> list[Reason]:
    if not (one and other):
        return []
    if shared := sorted(one & other):
        return [Reason("country", f"the same country, {', '.join(shared)}", 2.0)]
    return [Reason("country", f"{', '.join(sorted(one))} and {', '.join(sorted(other))}", -6.0)]


def _date(what: str, one: Date | None, other: Date | None) -> list[Reason]:
    if one is None or other is None or ".." in (one.text, other.text):
        return []
    gap = max(one.earliest - other.latest, other.earliest - one.latest)
    if gap <= 0:
        exact = one.text == other.text and one.earliest == one.latest
        return [Reason("dates", f"{what} {one.text}" + (f" and {other.text}" * (one != other)), 4.0 if exact else 2.0)]
    return [Reason("dates", f"{what} {one.text} and {other.text}", -4.0 if gap <= 370 else -20.0)]
