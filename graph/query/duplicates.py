"""Pairs of records that may be one, with a score and the reasons for and against it.

Pairs judged `different` in `identities.yaml`, directly or through others, are not listed; neither are actors that list
each other in `not_to_confuse_with`. Pairs judged `same` come first: they await `axisgraph merge`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from graph.dataset import Dataset
from graph.errors import FilterError
from graph.identity.evidence import Reason
from graph.identity.judged import TABLES, Judged, Verdict, pair_of
from graph.identity.levels import POSSIBLE, level_of
from graph.identity.pairs import Pair, actor_pairs, event_pairs, link_pairs, source_pairs
from graph.query import wording
from graph.query.blocks import Block, Table, line
from graph.query.frames import Framed, Rowed, columns
from graph.records.words import check_choice
from graph.values import Listed, Value, public

__all__ = ["MOST", "TYPES", "Duplicate", "Duplicates", "checked_threshold", "find_duplicates", "said"]

TYPES: Final = tuple(table[:-1] for table in TABLES)
MOST: Final = 50  # pairs shown unless asked
_FINDERS: Final[dict[str, Callable[[Dataset, float], Iterator[Pair]]]] = {
    "actors": actor_pairs,
    "links": link_pairs,
    "sources": source_pairs,
    "events": event_pairs,
}


@public
@dataclass(frozen=True, repr=False)
class Duplicate(Value):
    """Two records of one type that may be one; `names` are theirs, `score` is 0 to 100.

    `level` is certain, likely or possible; `verdict` is what was judged of the pair: same, unsure or None.
    """

    type: str
    ids: tuple[str, str]
    names: tuple[str, str]
    score: float
    level: str
    reasons: tuple[Reason, ...]
    verdict: Verdict | None = None

    def _said(self) -> str:
        return f"{self.type} {self.ids[0]}, {self.ids[1]}: {self.score:g}, {self.verdict or self.level}"

    def to_dict(self) -> dict[str, Any]:
        """Return the pair as plain JSON values."""
        return {
            "type": self.type,
            "ids": list(self.ids),
            "names": list(self.names),
            "score": self.score,
            "level": self.level,
            "reasons": [reason.to_dict() for reason in self.reasons],
            "verdict": self.verdict,
        }


@public
@dataclass(frozen=True, repr=False)
class Duplicates(Framed, Listed[Duplicate]):
    """Pairs that may be one: those judged the same, then by score. `left_off` are those beyond the limit."""

    pairs: tuple[Duplicate, ...]
    threshold: float
    left_off: int = 0
    judged_different: int = 0

    def _items(self) -> tuple[Duplicate, ...]:
        return self.pairs

    def _said(self) -> str:
        return f"{wording.count(len(self), 'pair')} from {self.threshold:g}"

    def report(self) -> Iterator[Block]:
        """Yield the pairs as a table, the reasons of each, and how to judge them."""
        for each in self.pairs:
            judged = f", judged {each.verdict}" if each.verdict else ""
            yield line(
                (f"{each.score:5.1f}  {each.type} "), each.ids[0], " and ", each.ids[1], f": {each.level}{judged}"
            )
            for reason in each.reasons:
                yield line(said(reason), indent=7)
        shown = wording.count(len(self), "pair")
        more = f", {self.left_off:,} more beyond the limit" if self.left_off else ""
        apart = f"; {wording.count(self.judged_different, 'pair')} judged different" if self.judged_different else ""
        yield line(f"{shown} from {self.threshold:g} of 100{more}{apart}.")
        if any(each.verdict is None for each in self.pairs):
            yield line("Judge a pair with `axisgraph duplicates --judge A B same` (or different, unsure).")
        if (same := next((each for each in self.pairs if each.verdict == "same"), None)) is not None:
            yield line(f"Merge a pair judged the same: `axisgraph merge {same.ids[0]} {same.ids[1]}`.")

    def table(self) -> Table:
        """Return the pairs as a table, for CSV."""
        columns = ("type", "id_1", "id_2", "name_1", "name_2", "score", "level", "verdict", "reasons")
        rows = (
            (
                each.type,
                *each.ids,
                *each.names,
                f"{each.score:g}",
                each.level,
                each.verdict or "",
                _joined(each.reasons),
            )
            for each in self.pairs
        )
        return Table(columns, tuple(rows))

    def _rowed(self) -> Rowed:
        """Return a row for each pair."""
        found = (
            *columns("type", "id_1", "id_2", "name_1", "name_2", score="number"),
            *columns("level", "verdict", reasons="texts"),
        )
        rows = (
            (each.type, *each.ids, *each.names, each.score, each.level, each.verdict, [*map(said, each.reasons)])
            for each in self.pairs
        )
        return Rowed(found, rows)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "pairs": [each.to_dict() for each in self.pairs],
            "threshold": self.threshold,
            "left_off": self.left_off,
            "judged_different": self.judged_different,
        }


def said(reason: Reason) -> str:
    """Return a reason with its points as text."""
    return f"{reason.points:+5.1f} {reason.about}: {reason.text}"


def _joined(reasons: Sequence[Reason]) -> str:
    return "; ".join(f"{each.about}: {each.text} ({each.points:+g})" for each in reasons)


def find_duplicates(
    data: Dataset, *, types: str | Sequence[str] = (), threshold: float = POSSIBLE, limit: int = MOST
) -> Duplicates:
    """Return the pairs of records that may be one, with a score of at least `threshold`.

    Args:
        data: Where to look.
        types: Any of `TYPES`; empty means all.
        threshold: From 0 to 100, inclusive.
        limit: Most pairs returned, at least 1.

    Raises:
        FilterError: There is no such type, or a number is out of range.
    """
    types = (types,) if isinstance(types, str) else tuple(types)
    for type in types:
        check_choice("type", type, TYPES)
    checked_threshold(threshold)
    if limit < 1:
        raise FilterError(f"`limit` must be a whole number of at least 1, not {limit}", words=("limit",))
    found: list[Duplicate] = []
    apart = 0
    for type, table in zip(TYPES, TABLES, strict=True):
        if types and type not in types:
            continue
        judged = Judged(data, table)
        waiting = {pair_of(*map(judged.current, each.records)) for each in judged.awaiting()}
        for pair in _FINDERS[table](data, threshold):
            verdict = judged.verdict(pair.one, pair.other)
            if verdict == "different":
                apart += 1
                continue
            waiting.discard((pair.one, pair.other))
            found.append(_duplicate(data, type, table, pair, verdict))
        for one, other in sorted(waiting):
            if judged.verdict(one, other) == "same":
                reason = (Reason("judgement", "judged the same", 0.0),)
                found.append(
                    Duplicate(type, (one, other), _names(data, table, one, other), 0.0, "possible", reason, "same")
                )
    found.sort(key=lambda each: (each.verdict != "same", each.verdict is not None, -each.score, each.type, each.ids))
    return Duplicates(tuple(found[:limit]), threshold, max(0, len(found) - limit), apart)


def checked_threshold(threshold: float) -> None:
    """Raise FilterError if a threshold is not a score."""
    if not 0 <= threshold <= 100:
        raise FilterError(f"`threshold` must be from 0 to 100, not {threshold:g}", words=("threshold",))


def _duplicate(data: Dataset, type: str, table: str, pair: Pair, verdict: Verdict | None) -> Duplicate:
    evidence = pair.evidence
    level = level_of(evidence.score, certain=evidence.certain)
    names = _names(data, table, pair.one, pair.other)
    return Duplicate(type, (pair.one, pair.other), names, evidence.score, level, evidence.reasons, verdict)


def _names(data: Dataset, table: str, one: str, other: str) -> tuple[str, str]:
    records = getattr(data, table)
    said = [getattr(records[id], "name", None) or getattr(records[id], "title", None) or id for id in (one, other)]
    return said[0], said[1]
