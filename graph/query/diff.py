"""What two versions of the data differ in: records, grades, the confidence of links, and paths between named pairs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Any, Literal, NamedTuple

from graph.build import BuiltGraph
from graph.errors import UnknownId
from graph.former import former_ids
from graph.query import wording
from graph.query.blocks import Block, Heading, Mark, line
from graph.query.fallout import strongest_path
from graph.query.paths import Paths, find_paths
from graph.query.result import Result
from graph.query.search.budget import Budget
from graph.query.versions import Compared, Renames, compare, renames
from graph.records.filters import Filter
from graph.records.grades import Confidence
from graph.records.walks import Walk
from graph.values import Value, public

__all__ = ["Change", "Diff", "PairDiff", "TableDiff", "diff"]

_MOST_PATHS = 1_000  # compared for a pair
_LONGEST_VALUE = 60  # characters shown of a value
_BEFORE_THE_DIFFERENCE = 15  # characters shown of what two long values share
_JUDGED = ("status", "weakly_disputed", "confidence", "independent_sources")


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
        return f"{self.id} {self.field}: {' -> '.join(_both_shown(self.before, self.after))}"

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
class PairDiff(Value):
    """Paths between two actors, as sequences of actors, that are only in the new version, or only in the old.

    `before` and `after` are the confidence of the strongest path, None where there is none. `truncated` says why more
    may differ: the version with the paths has more than are compared ("limit"), or the work allowed was done ("work").
    """

    start: str
    end: str
    appeared: tuple[tuple[str, ...], ...]
    vanished: tuple[tuple[str, ...], ...]
    before: Confidence | None
    after: Confidence | None
    truncated: Literal["limit", "work"] | None

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
            "truncated": self.truncated is not None,
            "truncated_by": self.truncated,
        }


@public
@dataclass(frozen=True, repr=False)
class Diff(Result):
    """The differences, table by table: dataset, actors, links, claims, sources, events, kinds, exceptions, stories.

    Claims are named `link#claim` (or `event#claim`), by their own id or else their source and a number; `link ab#claim`
    if an event has the id of the link. `judged` are links of both versions whose status, confidence or number of
    independent sources differs.
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
        """Yield what differs: `+` added, `-` removed, `~` renamed or changed."""
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
                why = wording.OUT_OF_WORK if pair.truncated == "work" else f"there are more than {_MOST_PATHS:,}"
                yield line(Mark(f"Not all paths from {pair.start} to {pair.end} were compared: {why}.", "warning"))

    def to_dict(self) -> dict[str, Any]:
        """Return the differences as plain JSON values."""
        return {
            **{name: table.to_dict() for name, table in self.tables.items()},
            "judged": [change.to_dict() for change in self.judged],
            "pairs": [pair.to_dict() for pair in self.pairs],
        }


def _changed(change: Change) -> Block:
    was, now = _both_shown(change.before, change.after)
    return line(f"~ {change.id} {change.field}: {was} -> {now}", indent=2)


def _both_shown(before: Any, after: Any) -> tuple[str, str]:
    """Return two values in words; of lists what only one of them has, of long texts the place where they part."""
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
    """Return what `new` says otherwise than `old`.

    Args:
        old: The earlier version.
        new: The later version.
        pairs: Actors, from and to, whose paths are compared; one that a version does not have has no path in it.
        filter: Narrows the paths. In a version without an actor, link or kind of `without`, nothing is left out for it;
            in one without a kind of `kinds`, no link has it.
        walk: How the paths go; in a version without an actor of `via`, no path passes it.
        budget: Of work, for the paths of all pairs.

    Raises:
        UnknownId: An actor of a pair, or an id in the filter or the walk, is in neither version.
    """
    names = renames(old.dataset, new.dataset)
    back = {table: {now: before for before, now in known.items()} for table, known in names.items()}
    versions = (_Version(old, back), _Version(new, names))
    _check_known(versions, [id for pair in pairs for id in pair], "actor", "actors")
    _check_known(versions, walk.via, "actor", "actors")
    _check_known(versions, filter.kinds, "kind", "kinds")
    _check_known(versions, filter.without, "actor, link or kind", "actors", "links", "kinds")
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
    compared = []
    budget = budget or Budget()
    for at, pair in enumerate(pairs):
        before_it, after_it = (_asked(version, pair, filter, walk) for version in versions)
        with budget.share(budget.left // (len(pairs) - at)) as part:
            compared.append(_pair(pair, before_it, after_it, names["actors"], part))
    return Diff(tables, tuple(judged), tuple(compared))


def _table(found: Compared) -> TableDiff:
    changed = tuple(Change(*difference) for difference in found.changed)
    return TableDiff(found.added, found.removed, found.renamed, changed)


class _Version:
    """One version of the data, asked in the ids of either."""

    def __init__(self, graph: BuiltGraph, names: Renames) -> None:
        self.graph = graph
        self._names = names
        self._former = former_ids(graph.dataset)

    def known(self, id: str, tables: Sequence[str]) -> str | None:
        """Return the id that the record has in this version; None when the version does not have it."""
        data = self.graph.dataset
        for table in tables:
            records = getattr(data, table)
            for candidate in (id, self._names[table].get(id), self._former[table].get(id)):
                if candidate in records:
                    return candidate
        return None


class _Question(NamedTuple):
    """A question for paths in the ids of one version."""

    graph: BuiltGraph
    start: str
    end: str
    filter: Filter
    walk: Walk


def _check_known(versions: Sequence[_Version], ids: Sequence[str], what: str, *tables: str) -> None:
    """Raise UnknownId for the first of `ids` that neither version has."""
    for id in ids:
        if all(version.known(id, tables) is None for version in versions):
            near = versions[-1].graph.near_actors(id) if "actors" in tables else ()
            reasons = [version.graph.dataset.info.removed.get(id, "") for version in versions]
            raise UnknownId(what, id, near, removed=reasons[1] or reasons[0])


def _asked(version: _Version, pair: tuple[str, str], filter: Filter, walk: Walk) -> _Question | None:
    """Return the question for the paths of `pair` in this version; None when there can be no path."""
    start, end, *via = (version.known(id, ("actors",)) for id in (*pair, *walk.via))
    kinds = [kind for id in filter.kinds if (kind := version.known(id, ("kinds",)))]
    without = [left for id in filter.without if (left := version.known(id, ("actors", "links", "kinds")))]
    passed = tuple(actor for actor in via if actor)
    if not start or not end or len(passed) < len(via) or (filter.kinds and not kinds):
        return None
    if start == end and pair[0] != pair[1]:  # two actors of the other version, merged in this one
        return None
    narrowed = replace(filter, kinds=tuple(kinds), without=tuple(without))
    return _Question(version.graph, start, end, narrowed, replace(walk, via=passed))


def _pair(
    pair: tuple[str, str],
    old: _Question | None,
    new: _Question | None,
    now: Mapping[str, str],
    budget: Budget,
) -> PairDiff:
    """Compare the paths of either version, in the ids of the new one.

    A path is only said to be new, or gone, if all paths of the other version are known.
    """
    asked, quarter = (old, new), budget.left // 4
    before, after = (_paths(question, quarter, budget) for question in asked)
    was = {tuple(now.get(id, id) for id in path.actors): None for path in before.with_variants} if before else {}
    then = {path.actors: None for path in after.with_variants} if after else {}
    cut = [found.truncated for found in (before, after) if found is not None and found.truncated]
    strongest = [_strongest(question, quarter, budget) for question in asked]
    late = any(undecided for _, undecided in strongest)
    return PairDiff(
        start=pair[0],
        end=pair[1],
        appeared=() if before and before.truncated else tuple(actors for actors in then if actors not in was),
        vanished=() if after and after.truncated else tuple(actors for actors in was if actors not in then),
        before=strongest[0][0],
        after=strongest[1][0],
        truncated="work" if late or "work" in cut else "limit" if cut else None,
    )


def _paths(question: _Question | None, most: int, budget: Budget) -> Paths | None:
    if question is None:
        return None
    with budget.share(most) as part:
        return find_paths(*question[:4], replace(question.walk, limit=_MOST_PATHS), budget=part)


def _strongest(question: _Question | None, most: int, budget: Budget) -> tuple[Confidence | None, bool]:
    """Return the confidence of the strongest path, and whether there may be a stronger one."""
    if question is None:
        return None, False
    with budget.share(most) as part:
        path, late = strongest_path(*question, part)
    return (path.confidence if path else None), late
