"""Whose loss would cut or most weaken the paths between two actors.

Single losses are found by searching again without the actor or link, so they hold under every filter, with its hops and
its time. Cuts of several at once and the actors that every way passes are networkx's minimum cuts and dominators of
the part of the view that lies on walks from start to end of at most the asked number of hops.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NamedTuple

import networkx as nx

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.blocks import Block, Mark, Table, line
from graph.query.paths import Paths, find_paths
from graph.query.result import Result
from graph.query.search.budget import TIME_BUDGET, Budget
from graph.records.filters import Filter
from graph.records.grades import CONFIDENCES, Confidence
from graph.records.questions import plain
from graph.records.walks import Walk
from graph.values import Value, public
from graph.view import View

__all__ = ["MOST_PATHS", "Critical", "CriticalLoss", "critical"]

MOST_PATHS = 200  # looked at to find whom the paths pass
_MOST_STEPS = 15_000  # from actor to actor, of which cuts are sought: about a second of networkx


@public
@dataclass(frozen=True, repr=False)
class CriticalLoss(Value):
    """What the loss of one actor or link would do to the paths between two others.

    `paths` are those left of the ones looked at, `confidence` and `hops` the best left: the confidence of the strongest
    path and the length of the shortest; None when no path is left, and then the loss `cuts`.
    """

    what: Literal["actor", "link"]
    id: str
    paths: int
    confidence: Confidence | None
    hops: int | None

    def _said(self) -> str:
        return f"of {self.what} {self.id}: {'cuts' if self.cuts else wording.count(self.paths, 'path') + ' left'}"

    @property
    def cuts(self) -> bool:
        """Whether no path is left."""
        return self.hops is None

    def to_dict(self) -> dict[str, Any]:
        """Return the loss as plain JSON values."""
        return {
            "what": self.what,
            "id": self.id,
            "cuts": self.cuts,
            "paths": self.paths,
            "confidence": self.confidence,
            "hops": self.hops,
        }


@public
@dataclass(frozen=True, repr=False)
class Critical(Result):
    """The actors and links on which the paths from `start` to `end` hang, the gravest loss first.

    `paths` is how many were looked at, `confidence` and `hops` the best of them. `dominators` are the actors that every
    way passes, in order; `actor_cut` a smallest set of actors whose loss cuts every way (None when a link joins the two
    directly), `link_cut` a smallest set of links. Where there are too many ways to find cuts in good time, `link_cut`
    and `actor_cut` are None and `dominators` are empty.
    """

    start: str
    end: str
    filter: Filter
    walk: Walk
    paths: int
    confidence: Confidence | None
    hops: int | None
    losses: tuple[CriticalLoss, ...]
    dominators: tuple[str, ...]
    actor_cut: tuple[str, ...] | None
    link_cut: tuple[str, ...] | None
    truncated: Literal["limit", "time"] | None
    _graph: BuiltGraph = field(compare=False)

    def _said(self) -> str:
        losses, paths = wording.count(len(self.losses), "loss", "losses"), wording.count(self.paths, "path")
        return f"{self.start} -> {self.end}: {losses} compared over {paths}"

    def report(self) -> Iterator[Block]:
        """Yield the ranking and the cuts."""
        graph = self._graph
        ends = f"from {graph.actor(self.start).name} to {graph.actor(self.end).name}"
        if self.hops is None:
            yield line(f"No path {ends}, so nothing to lose.")
            return
        best = f"strongest {self.confidence}, shortest {wording.count(self.hops, 'hop')}"
        yield line(f"{wording.count(self.paths, 'path')} {ends}; {best}.")
        if self.truncated:
            why = f"only the first {self.paths:,} paths" if self.truncated == "limit" else "what time allowed"
            yield line(Mark(f"Looked at {why}.", "warning"))
        yield line()
        yield Table(
            ("loss of", "id", "paths left", "strongest left", "shortest left"),
            tuple(
                (each.what, each.id, f"{each.paths:,}", each.confidence or "none: cut", str(each.hops or "none"))
                for each in self.losses
            ),
        )
        yield line()
        if self.link_cut is None:
            yield line(Mark("There are too many ways to look for the fewest losses that cut them all.", "warning"))
            return
        named = ", ".join(graph.actor(id).name for id in self.dominators)
        yield line(f"Every way passes {named}." if named else "No actor stands on every way.")
        if self.actor_cut is not None:
            yield line(f"Fewest actors that cut every way: {', '.join(self.actor_cut)}.")
        else:
            yield line("No loss of actors cuts it: links join the two directly.")
        yield line(f"Fewest links that cut every way: {', '.join(self.link_cut)}.")

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "from": self.start,
            "to": self.end,
            "filter": plain(self.filter, self.walk),
            "paths": self.paths,
            "confidence": self.confidence,
            "hops": self.hops,
            "losses": [each.to_dict() for each in self.losses],
            "dominators": list(self.dominators),
            "actor_cut": None if self.actor_cut is None else list(self.actor_cut),
            "link_cut": None if self.link_cut is None else list(self.link_cut),
            "truncated": self.truncated is not None,
            "truncated_by": self.truncated,
        }


def critical(
    graph: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk, *, seconds: float = TIME_BUDGET
) -> Critical:
    """Return the actors and links whose loss cuts or most weakens the paths from `start` to `end`.

    A loss is graver when it cuts; then when the strongest path left is weaker, the shortest longer, the paths fewer.

    Raises:
        UnknownId: An id does not exist.
        FilterError: `start` and `end` are the same actor.
    """
    budget = Budget(seconds)
    filter, walk = filter.for_paths(), replace(walk, limit=MOST_PATHS)
    found = find_paths(graph, start, end, filter, walk, seconds=seconds)
    truncated = found.truncated
    losses = []
    candidates: list[tuple[Literal["actor", "link"], str]] = [
        ("actor", id) for id in sorted({actor for path in found for actor in path.actors[1:-1]} - set(walk.via))
    ]
    candidates += [
        ("link", id) for id in sorted({link.id for path in found for hop in path.hops for link in hop.links})
    ]
    for what, id in candidates:
        left = budget.left
        if not left:
            truncated = "time"
            break
        without = replace(filter, without=(*filter.without, id))
        losses.append(_loss(what, id, find_paths(graph, start, end, without, walk, seconds=left)))
    losses.sort(key=_gravity)
    view = View(graph, filter, undirected=walk.undirected)
    cuts = _cuts(view, walk.max_hops, start, end) if found.paths else _Cuts((), None, ())
    return Critical(
        start=start,
        end=end,
        filter=filter,
        walk=walk,
        paths=len(found),
        confidence=_strongest(found),
        hops=len(found[0].hops) if found.paths else None,
        losses=tuple(losses),
        dominators=cuts.dominators,
        actor_cut=cuts.actors,
        link_cut=cuts.links,
        truncated=truncated,
        _graph=graph,
    )


def _strongest(found: Paths) -> Confidence | None:
    return max((path.confidence for path in found), key=CONFIDENCES.index, default=None)


def _loss(what: Literal["actor", "link"], id: str, left: Paths) -> CriticalLoss:
    return CriticalLoss(what, id, len(left), _strongest(left), len(left[0].hops) if left.paths else None)


def _gravity(loss: CriticalLoss) -> tuple[bool, int, int, int, str, str]:
    level = CONFIDENCES.index(loss.confidence) if loss.confidence else -1
    return (not loss.cuts, level, -(loss.hops or 0), loss.paths, loss.what, loss.id)


class _Cuts(NamedTuple):
    dominators: tuple[str, ...]
    actors: tuple[str, ...] | None
    links: tuple[str, ...] | None


def _cuts(view: View, most: int, start: str, end: str) -> _Cuts:
    """Return dominators, a minimum cut of actors and one of links, by networkx; none if that would take long."""
    near = _within(view, most, start, end)
    if len(near) > _MOST_STEPS:
        return _Cuts((), None, None)
    ways: nx.DiGraph[str] = nx.DiGraph()
    for source, target in near:
        ways.add_edge(source, target, capacity=len(view.joining(source, target)))
    above = nx.immediate_dominators(ways, start)
    dominators = []
    at = above[end]
    while at != start:
        dominators.append(at)
        at = above[at]
    actor_cut = None
    if not ways.has_edge(start, end):
        actor_cut = tuple(sorted(nx.minimum_node_cut(ways, start, end)))
    _, (near_start, _) = nx.minimum_cut(ways, start, end)
    crossing = sorted((a, b) for a, b in ways.edges if a in near_start and b not in near_start)
    links = dict.fromkeys(link.id for a, b in crossing for link in view.joining(a, b))
    return _Cuts(tuple(reversed(dominators)), actor_cut, tuple(sorted(links)))


def _within(view: View, most: int, start: str, end: str) -> list[tuple[str, str]]:
    """Return, sorted, the steps that lie on some walk from start to end of at most the asked number of hops."""
    ahead, behind = _distances(view.ahead, start, most), _distances(view.behind, end, most)
    return sorted(
        (actor, other)
        for actor, far in ahead.items()
        if actor in behind and actor != end
        for other in view.ahead(actor, behind)
        if other in behind and far + 1 + behind[other] <= most and other != start
    )


def _distances(steps: Any, origin: str, most: int) -> dict[str, int]:
    far, frontier = {origin: 0}, {origin}
    for hops in range(1, most + 1):
        frontier = {other for actor in frontier for other in steps(actor)} - far.keys()
        far.update(dict.fromkeys(frontier, hops))
    return far
