"""Differences between two versions of the data: records, grades, the confidence of links, paths between pairs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.blocks import Block, Heading, Mark, line, naming
from graph.query.pair_diffs import MOST_PATHS, PairDiff, Version, pair_diffs
from graph.query.result import Result
from graph.query.search.budget import Budget
from graph.query.versions import Compared, compare, renames
from graph.records.filters import Filter
from graph.records.walks import Walk
from graph.values import Value, public

__all__ = ["Change", "Diff", "TableDiff", "diff", "values_in_words"]

_LONGEST_VALUE = 60  # characters shown of a value
_BEFORE_THE_DIFFERENCE = 15  # characters shown of the common part of two long values
_JUDGED = ("status", "weakly_disputed", "confidence", "independent_sources")


@public
@dataclass(frozen=True, repr=False)
class Change(Value):
    """A field of a record whose value changed; None for a field that is absent."""

    id: str
    field: str
    before: Any
    after: Any

    __hash__ = None  # type: ignore[assignment] # the values may be lists

    def _said(self) -> str:
        return f"{self.id} {self.field}: {' -> '.join(values_in_words(self.before, self.after))}"

    def to_dict(self) -> dict[str, Any]:
        """Return the change as plain JSON values."""
        return {"id": self.id, "field": self.field, "before": self.before, "after": self.after}


@public
@dataclass(frozen=True, repr=False)
class TableDiff(Value):
    """The records of one table that differ, in order of id.

    `added` and `removed` are ids, `renamed` pairs of ids (before, after), `changed` the fields that differ, under the
    new id of their record.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    changed: tuple[Change, ...]

    __hash__ = None  # type: ignore[assignment] # changed values may be lists

    def _said(self) -> str:
        changed = len({change.id for change in self.changed})
        renamed = f"{len(self.renamed):,} renamed, " if self.renamed else ""
        return f"{len(self.added):,} added, {len(self.removed):,} removed, {renamed}{changed:,} changed"

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.renamed or self.changed)

    def _report(self) -> Iterator[Block]:
        for sign, ids in (("+", self.added), ("-", self.removed)):
            yield from (line(f"{sign} {id}", indent=2) for id in ids)
        yield from (line(f"~ {before} is now {after}", indent=2) for before, after in self.renamed)
        yield from (_changed(change) for change in self.changed)

    def to_dict(self) -> dict[str, Any]:
        """Return the differences as plain JSON values."""
        return {
            "added": list(self.added),
            "removed": list(self.removed),
            "renamed": [{"before": before, "after": after} for before, after in self.renamed],
            "changed": [change.to_dict() for change in self.changed],
        }


@public
@dataclass(frozen=True, repr=False)
class Diff(Result):
    """The differences, table by table: dataset, actors, links, claims, sources, events, kinds, exceptions, stories,
    identities.

    Claims are named `link#claim` (or `event#claim`), by their own id or else by their source and a number; `link
    ab#claim` if an event has the same id as the link. `judged` are links of both versions whose status, confidence or
    number of independent sources differs.
    """

    tables: Mapping[str, TableDiff]
    judged: tuple[Change, ...]
    pairs: tuple[PairDiff, ...]

    __hash__ = None  # type: ignore[assignment] # its tables are a mapping

    def _said(self) -> str:
        tables = self.tables.values()
        added, removed = sum(len(table.added) for table in tables), sum(len(table.removed) for table in tables)
        changed = sum(len({change.id for change in table.changed}) for table in tables)
        renamed = sum(len(table.renamed) for table in tables)
        return f"{added:,} added, {removed:,} removed, {renamed:,} renamed, {changed:,} changed"

    def __bool__(self) -> bool:
        return bool(any(self.tables.values()) or self.judged or any(self.pairs))

    def report(self) -> Iterator[Block]:
        """Yield the differences: `+` added, `-` removed, `~` renamed or changed."""
        if not self and not any(pair.truncated for pair in self.pairs):
            yield line("The two versions say the same.")
        for name, table in self.tables.items():
            if not table:
                continue
            yield Heading(f"{name}: {table._said()}")
            yield from table._report()
        if self.judged:
            yield Heading("what the claims amount to")
            yield from (_changed(change) for change in self.judged)
        for pair in filter(bool, self.pairs):
            yield Heading(f"paths from {pair.start} to {pair.end}")
            yield line(f"strongest: {pair.before or 'no path'}, then ", Mark(pair.after or "no path", "bold"), indent=2)
            for sign, paths in (("+", pair.appeared), ("-", pair.vanished)):
                for actors in paths:
                    yield line(f"{sign} {' -> '.join(actors)}", indent=2)
        for pair in self.pairs:
            if pair.truncated:
                why = wording.OUT_OF_WORK if pair.truncated == "work" else f"there are more than {MOST_PATHS:,}"
                yield line(
                    naming(
                        f"Not all paths from {pair.start} to {pair.end} were compared: {why}.", "work", style="warning"
                    )
                )

    def to_dict(self) -> dict[str, Any]:
        """Return the differences as plain JSON values."""
        return {
            **{name: table.to_dict() for name, table in self.tables.items()},
            "judged": [change.to_dict() for change in self.judged],
            "pairs": [pair.to_dict() for pair in self.pairs],
        }


def _changed(change: Change) -> Block:
    was, now = values_in_words(change.before, change.after)
    return line(f"~ {change.id} {change.field}: {was} -> {now}", indent=2)


def values_in_words(before: Any, after: Any) -> tuple[str, str]:
    """Return two values in words: of lists the items that only one has, of long texts the passage where they differ."""
    if isinstance(before, list) and isinstance(after, list) and sorted(map(str, before)) != sorted(map(str, after)):
        before, after = [
            [each for each in some if each not in others] for some, others in ((before, after), (after, before))
        ]
    was, now = _shown(before), _shown(after)
    if max(len(was), len(now)) <= _LONGEST_VALUE:
        return was, now
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(was, now, strict=False)))
    start = same - _BEFORE_THE_DIFFERENCE if same > _LONGEST_VALUE // 2 else 0
    return _part(was, start), _part(now, start)


def _part(text: str, start: int) -> str:
    shown = text[start : start + _LONGEST_VALUE]
    return f"{'…' if start else ''}{shown}{'…' if start + _LONGEST_VALUE < len(text) else ''}"


def _shown(value: Any) -> str:
    if value is None or value == []:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(_shown, value))
    if isinstance(value, dict):
        return " ".join(_shown(each) for each in value.values() if each is not None)
    return str(value)


def diff(
    old: BuiltGraph,
    new: BuiltGraph,
    pairs: Sequence[tuple[str, str]],
    filter: Filter,
    walk: Walk,
    *,
    budget: Budget | None = None,
) -> Diff:
    """Return the differences of `new` from `old`.

    Args:
        old: The earlier version.
        new: The later version.
        pairs: Actors, from and to, whose paths are compared; a version that lacks one of them has no path.
        filter: Narrows the paths. A version that lacks an id of `without` omits nothing for it; in one that lacks a
            kind of `kinds`, no link has that kind.
        walk: How paths are formed; a version that lacks an actor of `via` has no path past it.
        budget: Of work, for the paths of all pairs.

    Raises:
        UnknownId: An actor of a pair, or an id in the filter or the walk, is in neither version.
    """
    names = renames(old.dataset, new.dataset)
    back = {table: {now: before for before, now in known.items()} for table, known in names.items()}
    compared = pair_diffs((Version(old, back), Version(new, names)), pairs, filter, walk, budget or Budget())
    tables = {name: _table(found) for name, found in compare(old.dataset, new.dataset, names).items()}
    judged = []
    for id in sorted(new.assessments):
        before = back["links"].get(id, id)
        if before in old.assessments:
            was, now = old.assessments[before], new.assessments[id]
            judged += [
                Change(id, field, getattr(was, field), getattr(now, field))
                for field in _JUDGED
                if getattr(was, field) != getattr(now, field)
            ]
    return Diff(tables, tuple(judged), compared)


def _table(found: Compared) -> TableDiff:
    changed = tuple(Change(*difference) for difference in found.changed)
    return TableDiff(found.added, found.removed, found.renamed, changed)
