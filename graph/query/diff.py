"""Differences between two versions of the data: records, grades, the confidence of links, paths between pairs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from graph.build import BuiltGraph
from graph.query.blocks import Block, Heading, Mark, line, naming
from graph.query.differences import Change, TableDiff, changed_line
from graph.query.moved import moved, only_renamed, only_worded
from graph.query.pair_diffs import PairDiff, pair_diffs, partly, unchanged, versions
from graph.query.result import Result
from graph.query.search.budget import Budget
from graph.query.versions import Compared, compare
from graph.records.filters import Filter
from graph.records.walks import Walk
from graph.values import public

__all__ = ["Diff", "diff"]

_JUDGED = ("status", "weakly_disputed", "confidence", "independent_sources")
_FIRST = ("links", "claims", "actors", "events", "sources")  # in words; the other tables follow as they are


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
        changed = sum(len(table.moved) + len(table.reworded) for table in tables)
        renamed = sum(len(table.renamed) for table in tables)
        return f"{added:,} new, {removed:,} gone, {changed:,} changed, {renamed:,} renamed"

    def __bool__(self) -> bool:
        return bool(any(self.tables.values()) or self.judged or any(self.pairs))

    def summary(self) -> str:
        """Return how much differs, a part for each table that does, in one line."""
        said = "; ".join(f"{name}: {table._said()}" for name, table in self._in_order())
        return said or ("No record differs" if self else "The two versions say the same")

    def report(self) -> Iterator[Block]:
        """Yield the differences, links first: `+` added, `-` removed, `~` renamed or changed."""
        if not self and not any(pair.truncated for pair in self.pairs):
            yield line("The two versions say the same.")
        tables = dict(self._in_order())
        links = {name: tables.pop(name) for name in _FIRST[:2] if name in tables}
        yield from _reported(links)
        if self.judged:
            yield Heading("what the claims amount to")
            yield from (changed_line(change) for change in self.judged)
        yield from _reported(tables)
        for pair in self.pairs:
            yield from _paths(pair)

    def _in_order(self) -> Iterator[tuple[str, TableDiff]]:
        """Yield the tables that differ, the most important first."""
        for name in dict.fromkeys((*_FIRST, *self.tables)):
            if table := self.tables[name]:
                yield name, table

    def to_dict(self) -> dict[str, Any]:
        """Return the differences as plain JSON values."""
        return {
            **{name: table.to_dict() for name, table in self.tables.items()},
            "judged": [change.to_dict() for change in self.judged],
            "pairs": [pair.to_dict() for pair in self.pairs],
        }


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
    was, now = both = versions(old, new)
    compared = pair_diffs(both, pairs, filter, walk, budget or Budget())
    judged = []
    for id in sorted(new.assessments):
        earlier = was.names["links"].get(id, id)
        if earlier in old.assessments:
            sides = old.assessments[earlier], new.assessments[id]
            judged += [
                Change(id, field, before, after)
                for field in _JUDGED
                for before, after in [[getattr(side, field) for side in sides]]
                if before != after
            ]
    tables = {name: _table(found) for name, found in compare(old.dataset, new.dataset, now.names).items()}
    for name, table in tables.items():
        lines = moved(old, new, tables, judged, name)
        worded = {id: own for id, own in lines.items() if only_worded(own)}
        tables[name] = replace(
            table,
            moved=tuple(id for id in lines if id not in worded),
            reworded=tuple(id for id, own in worded.items() if not only_renamed(own)),
        )
    return Diff(tables, tuple(judged), compared)


def _reported(tables: Mapping[str, TableDiff]) -> Iterator[Block]:
    for name, table in tables.items():
        yield Heading(f"{name}: {table._said()}")
        yield from table._report()


def _paths(pair: PairDiff) -> Iterator[Block]:
    """Yield the paths of a pair that differ, or that none do."""
    if pair:
        yield Heading(f"paths from {pair.start} to {pair.end}")
        yield line(f"strongest: {pair.before or 'no path'}, then ", Mark(pair.after or "no path", "bold"), indent=2)
    elif not pair.truncated:
        yield line(f"The paths from {pair.start} to {pair.end} are the same: {unchanged(pair)}.")
    for sign, paths in (("+", pair.appeared), ("-", pair.vanished)):
        for actors in paths:
            yield line(f"{sign} {' -> '.join(actors)}", indent=2)
    if pair.truncated:
        yield line(naming(partly(pair), "work", style="warning"))


def _table(found: Compared) -> TableDiff:
    changed = tuple(Change(*difference) for difference in found.changed)
    return TableDiff(found.added, found.removed, found.renamed, changed)
