"""The strongest path between two actors, and the pairs whose strongest path differs in a changed graph."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import permutations
from typing import Any, Final, Literal

from graph.build import BuiltGraph
from graph.query.paths import Path, find_paths
from graph.query.search.budget import WORK, Budget
from graph.records.filters import Filter
from graph.records.grades import CONFIDENCES, Confidence, level_of
from graph.records.walks import Walk
from graph.values import Value, public

__all__ = ["WORK_A_SEARCH", "PairChange", "pair_changes", "strongest_path"]

WORK_A_SEARCH: Final = WORK // 20  # for the paths of one confidence between two actors


@public
@dataclass(frozen=True, repr=False)
class PairChange(Value):
    """Two actors whose strongest path changes; None means no path at all."""

    start: str
    end: str
    before: Confidence | None
    after: Confidence | None

    def _said(self) -> str:
        return f"{self.start} -> {self.end}: {self.before or 'no path'}, then {self.after or 'no path'}"

    def to_dict(self) -> dict[str, Any]:
        """Return the change as plain JSON values."""
        return {"from": self.start, "to": self.end, "before": self.before, "after": self.after}


def pair_changes(
    before: BuiltGraph,
    after: BuiltGraph,
    touched: Collection[str],
    paired: Sequence[str],
    filter: Filter,
    walk: Walk,
    *,
    better: bool,
    budget: Budget,
) -> tuple[list[PairChange], Literal["work"] | None]:
    """Return the pairs, sorted, whose strongest path differs in `after`, and why some are not compared.

    A pair whose strongest path uses none of the `touched` links keeps that path; it can get a stronger one only if some
    link is `better`.
    """
    changes: list[PairChange] = []
    truncated: Literal["work"] | None = None
    still = replace(filter, without=tuple(id for id in filter.without if _known(after, id)))
    for start, end in permutations(sorted(paired), 2):
        path, late = strongest_path(before, start, end, filter, walk, budget)
        moved = path is not None and any(link.id in touched for hop in path.hops for link in hop.links)
        if moved or (better and (path is None or path.confidence != CONFIDENCES[-1])):
            now, late_too = strongest_path(after, start, end, still, walk, budget)
            late = late or late_too
            was, then = (each.confidence if each else None for each in (path, now))
            if not late and was != then:
                changes.append(PairChange(start, end, was, then))
        if late:
            truncated = "work"
            if not budget.left:
                break
    return changes, truncated


def _known(graph: BuiltGraph, id: str) -> bool:
    data = graph.dataset
    return id in data.actors or id in data.links or id in data.kinds


def strongest_path(
    graph: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk, budget: Budget
) -> tuple[Path | None, bool]:
    """Return the first path of the highest confidence, and whether a stronger one may exist.

    Each confidence may use at most a twentieth of the usual budget.
    """
    late = False
    least = level_of(filter.min_confidence or "low")
    for confidence in reversed(CONFIDENCES[least:]):
        asked = replace(filter, min_confidence=confidence)
        first = replace(walk, limit=1)
        with budget.share(WORK_A_SEARCH) as part:
            found = find_paths(graph, start, end, asked, first, budget=part, beyond=False)
        if found.paths:
            return found[0], late
        late = late or found.truncated == "work"
    return None, late
