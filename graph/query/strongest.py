"""The strongest path between two actors, and the pairs for which it is another in a changed graph."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import permutations
from typing import Any, Literal

from graph.build import BuiltGraph
from graph.query.paths import Path, find_paths
from graph.query.search.budget import TIME_BUDGET, Budget
from graph.records.filters import Filter
from graph.records.grades import CONFIDENCES, Confidence, level_of
from graph.records.walks import Walk
from graph.values import Value, public

__all__ = ["PairChange", "pair_changes", "strongest_path"]

_SECONDS_A_SEARCH = 0.5


@public
@dataclass(frozen=True, repr=False)
class PairChange(Value):
    """Two actors whose strongest path is another than before; None stands for no path at all."""

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
) -> tuple[list[PairChange], Literal["time"] | None]:
    """Return the pairs, sorted, whose strongest path is another in `after`, and whether time ran out for some.

    A pair whose strongest path is over none of the `touched` links still has that path; it can have a stronger one if
    some link is `better`.
    """
    changes: list[PairChange] = []
    truncated: Literal["time"] | None = None
    still = replace(filter, without=tuple(id for id in filter.without if _known(after, id)))
    for start, end in permutations(sorted(paired), 2):
        path, late = _strongest(before, start, end, filter, walk, budget.left)
        moved = path is not None and any(link.id in touched for hop in path.hops for link in hop.links)
        if moved or (better and (path is None or path.confidence != CONFIDENCES[-1])):
            now, late_too = _strongest(after, start, end, still, walk, budget.left)
            late = late or late_too
            was, then = (each.confidence if each else None for each in (path, now))
            if not late and was != then:
                changes.append(PairChange(start, end, was, then))
        if late:
            truncated = "time"
            if not budget.left:
                break
    return changes, truncated


def _known(graph: BuiltGraph, id: str) -> bool:
    data = graph.dataset
    return id in data.actors or id in data.links or id in data.kinds


def strongest_path(graph: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk) -> Confidence | None:
    """Return the highest confidence for which a path is found in good time, or None when there is none."""
    if start not in graph.dataset.actors or end not in graph.dataset.actors:
        return None
    path, _ = _strongest(graph, start, end, filter, walk, TIME_BUDGET)
    return path.confidence if path else None


def _strongest(
    graph: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk, seconds: float
) -> tuple[Path | None, bool]:
    """Return the first path of the highest confidence, and whether time ran out for that or for a higher one."""
    late = False
    least = level_of(filter.min_confidence or "low")
    for confidence in reversed(CONFIDENCES[least:]):
        asked = replace(filter, min_confidence=confidence)
        first = replace(walk, limit=1)
        found = find_paths(graph, start, end, asked, first, seconds=min(seconds, _SECONDS_A_SEARCH), beyond=False)
        if found.paths:
            return found[0], late
        late = late or found.truncated == "time"
    return None, late
