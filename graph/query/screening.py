"""A list of names against the actors: for each name the actors that it may mean, with a score and the reasons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from graph.build import BuiltGraph
from graph.diagnostics import shortened
from graph.errors import DateError, FilterError
from graph.identity.evidence import (
    MOST_NAMES,
    NO_NAMES,
    Names,
    Reason,
    Subject,
    identifiers_of,
    may_be_person,
    subject_of,
    weigh,
)
from graph.identity.index import NameIndex
from graph.identity.levels import POSSIBLE, level_of
from graph.identity.likeness import likeness
from graph.identity.spelling import spelled, variants
from graph.query import wording
from graph.query.blocks import Block, Table, line
from graph.query.duplicates import checked_threshold
from graph.query.frames import Framed, Rowed, columns
from graph.records.dates import Date, parse_date
from graph.records.model import Actor, Identifiers
from graph.records.words import check_choice
from graph.values import Listed, Value, public

__all__ = ["FIELDS", "MOST_MATCHES", "Match", "Screened", "Screening", "Screens", "screen", "subject_from"]

MOST_MATCHES: Final = 3  # actors listed for one name unless asked
_NEAR: Final = 12  # actors of one name that are weighed
FIELDS: Final = ("name", "names", "type", "country", "countries", "born", "founded", "died", "dissolved", "identifiers")
"""What a name to screen may have, beside the name itself."""


@public
@dataclass(frozen=True, repr=False)
class Match(Value):
    """An actor that a name may mean; `matched` is the name of the actor that is most like it, `score` is 0 to 100."""

    id: str
    name: str
    type: str
    matched: str
    score: float
    level: str
    reasons: tuple[Reason, ...]

    def _said(self) -> str:
        return f"{self.id}: {self.score:g}, {self.level}"

    def to_dict(self) -> dict[str, Any]:
        """Return the match as plain JSON values."""
        return {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "matched": self.matched,
            "score": self.score,
            "level": self.level,
            "reasons": [reason.to_dict() for reason in self.reasons],
        }


@public
@dataclass(frozen=True, repr=False)
class Screened(Value):
    """A name of the list, its number from 1, and the actors that it may mean, best first."""

    number: int
    name: str
    matches: tuple[Match, ...]

    def _said(self) -> str:
        return f"{self.number} {shortened(self.name)!r}: {wording.count(len(self.matches), 'match', 'matches')}"

    def to_dict(self) -> dict[str, Any]:
        """Return the name and its matches as plain JSON values."""
        return {"number": self.number, "name": self.name, "matches": [each.to_dict() for each in self.matches]}


@public
@dataclass(frozen=True, repr=False)
class Screening(Framed, Listed[Screened]):
    """The names of a list in their order, each with the actors that it may mean, from a score of `threshold`."""

    names: tuple[Screened, ...]
    threshold: float

    def _items(self) -> tuple[Screened, ...]:
        return self.names

    @property
    def matched(self) -> int:
        """The number of names that have a match."""
        return sum(bool(each.matches) for each in self.names)

    def _said(self) -> str:
        return f"{wording.count(len(self), 'name')}, {self.matched:,} matched from {self.threshold:g}"

    def table(self) -> Table:
        """Return a row for each match, and one for each name without a match."""
        columns = ("number", "name", "score", "level", "id", "matched", "reasons")
        rows: list[tuple[str, ...]] = []
        for each in self.names:
            for match in each.matches:
                reasons = "; ".join(f"{reason.about}: {reason.text} ({reason.points:+g})" for reason in match.reasons)
                found = (f"{match.score:g}", match.level, match.id, match.matched)
                rows.append((str(each.number), each.name, *found, reasons))
            if not each.matches:
                rows.append((str(each.number), each.name, "", "", "", "", ""))
        return Table(columns, tuple(rows), spare=("number", "matched", "level", "reasons"))

    def report(self) -> Iterator[Block]:
        """Yield the matches as a table, without the reasons of names, and how many names have one."""
        whole = self.table()
        rows = tuple(
            (*row[1:6], "; ".join(part for part in row[6].split("; ") if not part.startswith("name: ")))
            for row in whole.rows
            if row[4]
        )
        if rows:
            yield Table(("name", "score", "level", "id", "matched", "also"), rows, spare=("matched", "also", "level"))
        names = wording.count(len(self), "name")
        yield line(f"{self.matched:,} of {names} matched, from a score of {self.threshold:g} of 100.")

    def _rowed(self) -> Rowed:
        """Return a row for each match, and one for each name without a match."""
        found = (
            *columns(number="whole"),
            *columns("name", "id", "actor", "type", "matched", score="number"),
            *columns("level", reasons="texts"),
        )
        rows = ((each.number, each.name, *_cells(match)) for each in self.names for match in each.matches or (None,))
        return Rowed(found, rows)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "names": [each.to_dict() for each in self.names],
            "threshold": self.threshold,
            "matched": self.matched,
        }


def _cells(match: Match | None) -> tuple[Any, ...]:
    if match is None:
        return (*(None,) * 6, [])
    reasons = [f"{each.about}: {each.text} ({each.points:+g})" for each in match.reasons]
    return (match.id, match.name, match.type, match.matched, match.score, match.level, reasons)


class Screens:
    """The actors of a data set, ready to be matched with names."""

    def __init__(self, actors: Sequence[Actor]) -> None:
        self._actors = actors
        self._subjects = [subject_of(actor) for actor in actors]
        self._index = NameIndex([subject.names for subject in self._subjects])
        self._registered: dict[tuple[str, str], list[int]] = {}
        for number, subject in enumerate(self._subjects):
            for identifier in subject.identifiers:
                self._registered.setdefault(identifier, []).append(number)

    def matches(self, subject: Subject, threshold: float, limit: int) -> tuple[Match, ...]:
        """Return the actors that a subject may be, best first."""
        best: dict[int, Names] = {}
        for name in subject.names:
            for entry in self._index.candidates(name):
                match, owners = self._index.names[entry]
                for owner in owners[:_NEAR]:
                    person = may_be_person(subject, self._subjects[owner])
                    alike = likeness(name, match, self._index.weight, person=person)
                    if alike.value > best.get(owner, NO_NAMES).alike.value:
                        best[owner] = Names(alike, name, match)
        for identifier in subject.identifiers:
            for owner in self._registered.get(identifier, ()):
                best.setdefault(owner, NO_NAMES)
        found = []
        for owner, names in best.items():
            evidence = weigh(subject, self._subjects[owner], names)
            if evidence.score >= threshold:
                actor = self._actors[owner]
                level = level_of(evidence.score, certain=evidence.certain)
                said = (actor.id, actor.name, str(actor.type), names.other.text)
                found.append(Match(*said, evidence.score, level, evidence.reasons))
        found.sort(key=lambda each: (each.level != "certain", -each.score, each.id))
        return tuple(found[:limit])


@lru_cache(maxsize=2)
def _screens(graph: BuiltGraph) -> Screens:
    return Screens(list(graph.dataset.actors.values()))


def screen(
    graph: BuiltGraph,
    names: Sequence[str | Mapping[str, Any]],
    *,
    threshold: float = POSSIBLE,
    limit: int = MOST_MATCHES,
) -> Screening:
    """Return the actors that each name may mean, with a score of at least `threshold`.

    Args:
        graph: Whose actors are compared.
        names: Texts, or mappings with `name` and any other of `FIELDS`: `countries` are ISO codes, dates are EDTF,
            `identifiers` is a mapping from a register of ours to a number.
        threshold: From 0 to 100, inclusive.
        limit: Most actors listed for one name, at least 1.

    Raises:
        FilterError: A number is out of range, or a name has a field or a date that cannot be understood.
    """
    checked_threshold(threshold)
    if limit < 1:
        raise FilterError(f"`limit` must be a whole number of at least 1, not {limit}", words=("limit",))
    if isinstance(names, str):
        names = (names,)
    screens = _screens(graph)
    found = []
    for number, given in enumerate(names, 1):
        fields = {"name": given} if isinstance(given, str) else given
        matches = screens.matches(subject_from(number, fields), threshold, limit)
        found.append(Screened(number, _name_in(fields), matches))
    return Screening(tuple(found), threshold)


def _name_in(given: Mapping[str, Any]) -> str:
    return next((str(text) for text in (given.get("name"), *(given.get("names") or ())) if text), "")


def subject_from(number: int, given: Mapping[str, Any]) -> Subject:
    """Return what is compared of name number `number` of a list. Raises FilterError."""
    for name in given:
        check_choice("field of a name", name, FIELDS)
    texts = [text for text in (given.get("name"), *(given.get("names") or ())) if text]
    names = dict.fromkeys(each for text in texts for each in variants(str(text)))
    countries = [given.get("country"), *given.get("countries", ())]
    identifiers = given.get("identifiers") or {}
    for register in identifiers:
        check_choice("register", register, Identifiers.model_fields)
    return Subject(
        tuple(spelled(name) for name in [*names][:MOST_NAMES]),
        given.get("type") or None,
        frozenset(str(country).upper() for country in countries if country),
        identifiers_of(identifiers.items()),
        _date(number, given, "born", "founded"),
        _date(number, given, "died", "dissolved"),
    )


def _date(number: int, given: Mapping[str, Any], *names: str) -> Date | None:
    text = next((given[name] for name in names if given.get(name)), None)
    try:
        return None if text is None else parse_date(str(text))
    except DateError as error:
        raise FilterError(f"name {number}: `{text}` is no date: {error}") from error
