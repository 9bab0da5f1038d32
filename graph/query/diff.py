"""What two versions of the data differ in: records, grades, the confidence of links, and paths between named pairs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from graph.build import BuiltGraph
from graph.errors import UnknownId
from graph.query.blocks import Block, Heading, Mark, line
from graph.query.fallout import strongest_path
from graph.query.paths import find_paths
from graph.query.result import Result
from graph.records.filters import Filter
from graph.records.grades import Confidence
from graph.records.model import Record
from graph.records.walks import Walk
from graph.values import Value, public

__all__ = ["Change", "Diff", "PairDiff", "TableDiff", "diff"]

_TABLES = ("actors", "links", "claims", "sources", "events", "kinds")
_MOST_PATHS = 1_000  # compared for a pair
_LONGEST_VALUE = 60  # characters shown of a value


@public
@dataclass(frozen=True, repr=False)
class Change(Value):
    """A field of a record that is another than before; None stands for a field that is not there."""

    id: str
    field: str
    before: Any
    after: Any

    __hash__ = None  # type: ignore[assignment] # the values may be lists

    def _said(self) -> str:
        return f"{self.id} {self.field}: {_shown(self.before)} -> {_shown(self.after)}"

    def to_dict(self) -> dict[str, Any]:
        """Return the change as plain JSON values."""
        return {"id": self.id, "field": self.field, "before": self.before, "after": self.after}


@public
@dataclass(frozen=True, repr=False)
class TableDiff(Value):
    """The ids of the records of one table that were added and removed, and the fields that changed, in order of id."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[Change, ...]

    __hash__ = None  # type: ignore[assignment] # changed values may be lists

    def _said(self) -> str:
        return f"{len(self.added):,} added, {len(self.removed):,} removed, {len(self.changed):,} changes"

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)

    def to_dict(self) -> dict[str, Any]:
        """Return the differences as plain JSON values."""
        changed = [change.to_dict() for change in self.changed]
        return {"added": list(self.added), "removed": list(self.removed), "changed": changed}


@public
@dataclass(frozen=True, repr=False)
class PairDiff(Value):
    """Paths between two actors, as sequences of actors, that are only in the new version, or only in the old.

    `before` and `after` are the confidence of the strongest path, None where there is none.
    """

    start: str
    end: str
    appeared: tuple[tuple[str, ...], ...]
    vanished: tuple[tuple[str, ...], ...]
    before: Confidence | None
    after: Confidence | None

    def _said(self) -> str:
        return f"{self.start} -> {self.end}: {len(self.appeared):,} appeared, {len(self.vanished):,} vanished"

    def __bool__(self) -> bool:
        return bool(self.appeared or self.vanished or self.before != self.after)

    def to_dict(self) -> dict[str, Any]:
        """Return the differences as plain JSON values."""
        return {
            "from": self.start,
            "to": self.end,
            "appeared": [list(actors) for actors in self.appeared],
            "vanished": [list(actors) for actors in self.vanished],
            "before": self.before,
            "after": self.after,
        }


@public
@dataclass(frozen=True, repr=False)
class Diff(Result):
    """The differences, table by table (actors, links, claims, sources, events, kinds).

    Claims are named `link#claim` (or `event#claim`), by their own id or else their source and a number. `judged` are
    links that stand in both versions and whose status, confidence or number of independent sources is another.
    """

    tables: Mapping[str, TableDiff]
    judged: tuple[Change, ...]
    pairs: tuple[PairDiff, ...]

    __hash__ = None  # type: ignore[assignment] # its tables are a mapping

    def _said(self) -> str:
        found = ((len(table.added), len(table.removed), len(table.changed)) for table in self.tables.values())
        added, removed, changes = map(sum, zip(*found, strict=True))
        return f"{added:,} added, {removed:,} removed, {changes:,} changes"

    def __bool__(self) -> bool:
        return bool(any(self.tables.values()) or self.judged or any(self.pairs))

    def report(self) -> Iterator[Block]:
        """Yield what differs: `+` added, `-` removed, `~` changed."""
        if not self:
            yield line("The two versions say the same.")
        for name, table in self.tables.items():
            if not table:
                continue
            yield Heading(
                f"{name}: {len(table.added):,} added, {len(table.removed):,} removed, "
                f"{len({change.id for change in table.changed}):,} changed"
            )
            for sign, ids in (("+", table.added), ("-", table.removed)):
                for id in ids:
                    yield line(f"{sign} {id}", indent=2)
            yield from (_changed(change) for change in table.changed)
        if self.judged:
            yield Heading("what the claims amount to")
            yield from (_changed(change) for change in self.judged)
        for pair in filter(bool, self.pairs):
            yield Heading(f"paths from {pair.start} to {pair.end}")
            yield line(f"strongest: {pair.before or 'no path'}, then ", Mark(pair.after or "no path", "bold"), indent=2)
            for sign, paths in (("+", pair.appeared), ("-", pair.vanished)):
                for actors in paths:
                    yield line(f"{sign} {' -> '.join(actors)}", indent=2)

    def to_dict(self) -> dict[str, Any]:
        """Return the differences as plain JSON values."""
        return {
            **{name: table.to_dict() for name, table in self.tables.items()},
            "judged": [change.to_dict() for change in self.judged],
            "pairs": [pair.to_dict() for pair in self.pairs],
        }


def _changed(change: Change) -> Block:
    was, now = (_shown(value) for value in (change.before, change.after))
    return line(f"~ {change.id} {change.field}: {was} -> {now}", indent=2)


def _shown(value: Any) -> str:
    text = "none" if value is None else str(value)
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 1]}…"


def diff(old: BuiltGraph, new: BuiltGraph, pairs: Sequence[tuple[str, str]], filter: Filter, walk: Walk) -> Diff:
    """Return what `new` says otherwise than `old`.

    Args:
        old: The earlier version.
        new: The later version.
        pairs: Actors, from and to, whose paths are compared; one that a version does not have has no path in it.
        filter: Narrows the paths.
        walk: How the paths go.

    Raises:
        UnknownId: An actor of a pair, or an id in the filter or the walk, is in neither version.
    """
    for actor in {actor for pair in pairs for actor in pair}:
        if actor not in old.dataset.actors:
            new.actor(actor)
    _named(old, new, filter, walk)
    before, after = _records(old), _records(new)
    tables = {name: _table(before[name], after[name]) for name in _TABLES}
    judged = [
        Change(id, field, was, now)
        for id in sorted(old.assessments.keys() & new.assessments.keys())
        for field in ("status", "confidence", "independent_sources")
        if (was := getattr(old.assessments[id], field)) != (now := getattr(new.assessments[id], field))
    ]
    return Diff(tables, tuple(judged), tuple(_pair(old, new, *pair, filter, walk) for pair in pairs))


def _records(graph: BuiltGraph) -> dict[str, dict[str, dict[str, Any]]]:
    data = graph.dataset
    tables: dict[str, dict[str, dict[str, Any]]] = {
        name: dict(_plain(getattr(data, name))) for name in _TABLES if name != "claims"
    }
    claims: dict[str, dict[str, Any]] = {}
    for name in ("links", "events"):
        for id, record in tables[name].items():
            seen: dict[str, int] = {}
            for claim in record.pop("claims", ()):
                named = claim.pop("id", None) or claim["source"]
                seen[named] = seen.get(named, 0) + 1
                claims[f"{id}#{named}" + (f"-{seen[named]}" if seen[named] > 1 else "")] = claim
    return tables | {"claims": claims}


def _plain(records: Mapping[str, Record]) -> Iterable[tuple[str, dict[str, Any]]]:
    for id, record in records.items():
        fields = record.to_dict()
        fields.pop("id", None)
        yield id, fields


def _table(old: Mapping[str, Mapping[str, Any]], new: Mapping[str, Mapping[str, Any]]) -> TableDiff:
    changed = [
        Change(id, field, old[id].get(field), new[id].get(field))
        for id in sorted(old.keys() & new.keys())
        for field in sorted(old[id].keys() | new[id].keys())
        if old[id].get(field) != new[id].get(field)
    ]
    return TableDiff(tuple(sorted(new.keys() - old.keys())), tuple(sorted(old.keys() - new.keys())), tuple(changed))


def _pair(old: BuiltGraph, new: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk) -> PairDiff:
    (before, was), (after, now) = (_paths(graph, start, end, filter, walk) for graph in (old, new))
    return PairDiff(
        start=start,
        end=end,
        appeared=tuple(actors for actors in after if actors not in before),
        vanished=tuple(actors for actors in before if actors not in after),
        before=was,
        after=now,
    )


def _paths(
    graph: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk
) -> tuple[dict[tuple[str, ...], None], Confidence | None]:
    """Return the actors of the paths in one version, and the confidence of the strongest."""
    known = _known(graph, filter)
    if known is None or not {start, end, *walk.via} <= graph.dataset.actors.keys():
        return {}, None
    found = find_paths(graph, start, end, known, replace(walk, limit=_MOST_PATHS))
    actors = dict.fromkeys(path.actors for path in found.with_variants)
    return actors, strongest_path(graph, start, end, known, walk)


def _known(graph: BuiltGraph, filter: Filter) -> Filter | None:
    """Return the filter without what this version does not have; None if that leaves none of the kinds asked for."""
    kinds = tuple(id for id in filter.kinds if id in graph.dataset.kinds)
    if filter.kinds and not kinds:
        return None
    return replace(filter, kinds=kinds, without=tuple(id for id in filter.without if _has(graph, id)))


def _named(old: BuiltGraph, new: BuiltGraph, filter: Filter, walk: Walk) -> None:
    """Raise UnknownId for an id of the question that neither version has."""
    for actor in walk.via:
        if actor not in old.dataset.actors:
            new.actor(actor)
    for kind in filter.kinds:
        if kind not in old.dataset.kinds:
            new.kind(kind)
    for id in filter.without:
        if not _has(old, id) and not _has(new, id):
            raise UnknownId("actor, link or kind", id, new.near_actors(id))


def _has(graph: BuiltGraph, id: str) -> bool:
    data = graph.dataset
    return id in data.actors or id in data.links or id in data.kinds
