"""Differences between two versions of the data for named pairs: their paths, and the strongest of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, NamedTuple

from graph.build import BuiltGraph
from graph.errors import UnknownId
from graph.former import former_ids
from graph.query.paths import Paths, find_paths
from graph.query.search.budget import Budget
from graph.query.strongest import strongest_path
from graph.query.versions import Renames, renames
from graph.query.wording import OUT_OF_WORK
from graph.records.filters import Filter
from graph.records.grades import Confidence
from graph.records.walks import Walk
from graph.values import Value, public

__all__ = ["PairDiff", "Version", "check_pair", "pair_diffs", "partly", "unchanged", "versions"]

_MOST_PATHS = 1_000  # compared for a pair


@public
@dataclass(frozen=True, repr=False)
class PairDiff(Value):
    """Paths between two actors, as sequences of actors, that are only in the new version or only in the old.

    `before` and `after` are the confidence of the strongest path, None if there is none. `truncated` says why more may
    differ: the version with the paths has more than are compared ("limit"), or the budget was spent ("work").
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


def versions(old: BuiltGraph, new: BuiltGraph) -> tuple[Version, Version]:
    """Return two versions, each with the ids that the other has for its records."""
    names = renames(old.dataset, new.dataset)
    back = {table: {now: before for before, now in known.items()} for table, known in names.items()}
    return Version(old, back), Version(new, names)


def check_pair(versions: Sequence[Version], pair: tuple[str, str]) -> None:
    """Raise UnknownId if an actor of `pair` is in neither version."""
    _check_known(versions, pair, "actor", "actors")


def partly(pair: PairDiff) -> str:
    """Return why not all paths of a pair were compared, as a sentence."""
    why = OUT_OF_WORK if pair.truncated == "work" else f"there are more than {_MOST_PATHS:,}"
    return f"Not all paths from {pair.start} to {pair.end} were compared: {why}."


def unchanged(pair: PairDiff) -> str:
    """Return how the strongest path of a pair without a difference is, and was."""
    return f"the strongest path is {pair.after}" if pair.after else "there is no path in either version"


def pair_diffs(
    versions: tuple[Version, Version], pairs: Sequence[tuple[str, str]], filter: Filter, walk: Walk, budget: Budget
) -> tuple[PairDiff, ...]:
    """Compare the paths of each pair in the old and in the new version.

    Raises:
        UnknownId: An actor of a pair, or an id in the filter or the walk, is in neither version.
    """
    for pair in pairs:
        check_pair(versions, pair)
    _check_known(versions, walk.via, "actor", "actors")
    _check_known(versions, filter.kinds, "kind", "kinds")
    _check_known(versions, filter.without, "actor, link or kind", "actors", "links", "kinds")
    found = []
    for at, pair in enumerate(pairs):
        before, after = (_asked(version, pair, filter, walk) for version in versions)
        with budget.share(budget.left // (len(pairs) - at)) as part:
            found.append(_pair(pair, before, after, versions[1].names["actors"], part))
    return tuple(found)


class Version:
    """One version of the data, queried with the ids of either."""

    def __init__(self, graph: BuiltGraph, names: Renames) -> None:
        """`names` maps ids of the other version to ids of this one."""
        self.graph = graph
        self.names = names
        self._former = former_ids(graph.dataset)

    def known(self, id: str, tables: Sequence[str]) -> str | None:
        """Return the id of the record in this version; None if the version lacks it."""
        data = self.graph.dataset
        for table in tables:
            records = getattr(data, table)
            for candidate in (id, self.names[table].get(id), self._former[table].get(id)):
                if candidate in records:
                    return candidate
        return None

    def narrowed(self, filter: Filter) -> Filter | None:
        """Return the filter in the ids of this version, without those that it lacks; None if it has no kind of it."""
        kinds = [kind for id in filter.kinds if (kind := self.known(id, ("kinds",)))]
        without = [left for id in filter.without if (left := self.known(id, ("actors", "links", "kinds")))]
        if filter.kinds and not kinds:
            return None
        return replace(filter, kinds=tuple(kinds), without=tuple(without))


class _Question(NamedTuple):
    """A question about paths in the ids of one version."""

    graph: BuiltGraph
    start: str
    end: str
    filter: Filter
    walk: Walk


def _check_known(versions: Sequence[Version], ids: Sequence[str], what: str, *tables: str) -> None:
    """Raise UnknownId for the first of `ids` that neither version has."""
    for id in ids:
        if all(version.known(id, tables) is None for version in versions):
            if tables == ("kinds",):
                versions[-1].graph.kind(id)  # refuses it with the kinds that there are
            near = versions[-1].graph.near_actors(id) if "actors" in tables else ()
            reasons = [version.graph.dataset.info.removed.get(id, "") for version in versions]
            raise UnknownId(what, id, near, removed=reasons[1] or reasons[0])


def _asked(version: Version, pair: tuple[str, str], filter: Filter, walk: Walk) -> _Question | None:
    """Return the question about the paths of `pair` in this version; None if there can be no path."""
    start, end, *via = (version.known(id, ("actors",)) for id in (*pair, *walk.via))
    narrowed = version.narrowed(filter)
    passed = tuple(actor for actor in via if actor)
    if not start or not end or len(passed) < len(via) or narrowed is None:
        return None
    if start == end and pair[0] != pair[1]:  # two actors of the other version, merged in this one
        return None
    return _Question(version.graph, start, end, narrowed, replace(walk, via=passed))


def _pair(
    pair: tuple[str, str],
    old: _Question | None,
    new: _Question | None,
    now: Mapping[str, str],
    budget: Budget,
) -> PairDiff:
    """Compare the paths of both versions, in the ids of the new one.

    A path is reported as new, or gone, only if all paths of the other version are known.
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
