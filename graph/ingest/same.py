"""Actors of a file that may be actors of the data set, by the rules of `axisgraph duplicates`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from graph.dataset import Dataset
from graph.former import former_ids
from graph.identity.evidence import Subject, subject_of
from graph.identity.judged import Judged
from graph.identity.levels import POSSIBLE
from graph.query.screening import Match, Screens
from graph.records.model import Actor
from graph.values import Value, public

__all__ = ["Matcher", "Proposal"]

_MOST: int = 3  # actors of the data set proposed for one of the file


@public
@dataclass(frozen=True, repr=False)
class Proposal(Value):
    """An actor of a file, and one of the data set that it may be; `taken` is whether it was taken for that one."""

    id: str
    name: str
    match: Match
    taken: bool

    def _said(self) -> str:
        return f"{self.id}, {self.match.id}: {self.match.score:g}, {self.match.level}"


class Matcher:
    """Says which actor of `base` an actor of a file is, and keeps what it proposes."""

    def __init__(self, base: Dataset, *, take: bool) -> None:
        self._base = base
        self._take = take
        self._judged = Judged(base, "actors")
        self.proposals: list[Proposal] = []
        self._verdicts: dict[str, dict[str, str]] = {}
        for each in base.identities.values():
            for one, other in (each.records, each.records[::-1]) if each.table == "actors" else ():
                self._verdicts.setdefault(one, {})[self._judged.current(other)] = each.verdict

    @cached_property
    def _screens(self) -> Screens:
        return Screens(list(self._base.actors.values()))

    def judged_same(self, id: str) -> str | None:
        """Return the actor of the data set that was judged to be the one with this id in the file."""
        same = (other for other, verdict in self._verdicts.get(id, {}).items() if verdict == "same")
        return next((other for other in same if other in self._base.actors), None)

    def different(self, id: str, other: str) -> bool:
        """Return whether an actor of the file was judged not to be this one of the data set."""
        return self._verdicts.get(id, {}).get(other) == "different"

    def proposed(self, id: str, fields: Mapping[str, Any]) -> str | None:
        """Return the one actor that an actor of the file certainly is, if such are taken; keep all that it may be.

        Args:
            id: The id that it gets if it is a new one.
            fields: Of the record.
        """
        subject = _subject(fields)
        matches = [
            match for match in self._screens.matches(subject, POSSIBLE, _MOST) if not self.different(id, match.id)
        ]
        certain = [match.id for match in matches if match.level == "certain"]
        taken = certain[0] if self._take and len(certain) == 1 else None
        shown = [match for match in matches if taken in (None, match.id)]
        self.proposals += [Proposal(id, str(fields["name"]), each, each.id == taken) for each in shown]
        return taken

    def current(self, id: str) -> str | None:
        """Return the id of the actor of the data set that has this id, or had it."""
        return id if id in self._base.actors else former_ids(self._base)["actors"].get(id)


def _subject(fields: Mapping[str, Any]) -> Subject:
    """Return what is compared of a record; of one that is not valid, its name and the fields that are."""
    known = {name: fields[name] for name in Actor.model_fields if fields.get(name) and name not in ("id", "former_ids")}
    for left_out in ((), ("identifiers",), tuple(known.keys() - {"name"})):
        kept = {name: value for name, value in known.items() if name not in left_out}
        try:
            return subject_of(Actor.model_validate({"id": "a", "type": "other"} | kept))
        except ValueError:
            continue
    return Subject(())
