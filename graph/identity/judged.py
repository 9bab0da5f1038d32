"""What has been judged of pairs of records, directly or through other pairs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from graph.dataset import Dataset
from graph.former import former_ids
from graph.records.model import Judgement

__all__ = ["TABLES", "Judged", "Verdict", "pair_of"]

TABLES: Final = ("actors", "links", "sources", "events")
Verdict = Literal["same", "different", "unsure"]


def pair_of(one: str, other: str) -> tuple[str, str]:
    """Return two ids in alphabetical order."""
    return (one, other) if one <= other else (other, one)


class Judged:
    """The judgements about one table of a data set.

    Records judged the same are one group; two groups are different if a record of one was judged different from a
    record of the other. Actors that list each other in `not_to_confuse_with` are different.
    """

    def __init__(self, data: Dataset, table: str) -> None:
        self._now = former_ids(data)[table]
        self._known = getattr(data, table)
        self._above: dict[str, str] = {}
        self.pairs: dict[tuple[str, str], Judgement] = {}
        given = [each for each in data.identities.values() if each.table == table]
        for each in given:
            self.pairs[self._pair(*each.records)] = each
            if each.verdict == "same":
                self._above[self._group(each.records[0])] = self._group(each.records[1])
        apart = [each.records for each in given if each.verdict == "different"]
        if table == "actors":
            listed = ((actor.id, other) for actor in data.actors.values() for other in actor.not_to_confuse_with)
            apart += (pair for pair in listed if self._pair(*pair) not in self.pairs)  # a judgement says more
        self._apart = {pair_of(self._group(one), self._group(other)) for one, other in apart}

    def current(self, id: str) -> str:
        """Return the present id of a record."""
        return id if id in self._known else self._now.get(id, id)

    def verdict(self, one: str, other: str) -> Verdict | None:
        """Return what was judged of two records; None if nothing was."""
        found = self.pairs.get(self._pair(one, other))
        groups = self._group(one), self._group(other)
        if pair_of(*groups) in self._apart or (found and found.verdict == "different"):
            return "different"
        return "same" if groups[0] == groups[1] else "unsure" if found else None

    def awaiting(self) -> Iterator[Judgement]:
        """Yield the judgements that two records, both still there, are the same."""
        for (one, other), each in sorted(self.pairs.items()):
            if each.verdict == "same" and one != other and one in self._known and other in self._known:
                yield each

    def contradictions(self) -> Iterator[Judgement]:
        """Yield the judgements `different` about two records that others make the same."""
        for _, each in sorted(self.pairs.items()):
            if each.verdict == "different" and self._group(each.records[0]) == self._group(each.records[1]):
                yield each

    def _pair(self, one: str, other: str) -> tuple[str, str]:
        return pair_of(self.current(one), self.current(other))

    def _group(self, id: str) -> str:
        at = self.current(id)
        while (higher := self._above.get(at, at)) != at:
            self._above[at] = at = self._above.get(higher, higher)
        return at
