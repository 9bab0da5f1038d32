"""The actors and links whose loss cuts, or most weakens, the paths between two actors.

For a single loss, the search is repeated without the actor or link, so the result holds under every filter, limit of
hops and time mode. The same is true of cuts of several at once: see `graph.query.cuts`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import Any, Literal

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.blocks import Block, Mark, Table, line, naming
from graph.query.chains import Path, chain_over
from graph.query.cuts import Undecided, fewest, one_choice
from graph.query.frames import Framed, Rowed, columns
from graph.query.paths import Paths, find_paths
from graph.query.search.budget import Budget, OutOfWork
from graph.records.filters import Filter
from graph.records.grades import Confidence, level_of
from graph.records.questions import plain
from graph.records.walks import Walk
from graph.values import Value, public
from graph.view import View

__all__ = ["MOST_PATHS", "Critical", "CriticalLoss", "critical"]

_TOO_MANY = "There are too many paths to find the fewest {} that cut them all."
MOST_PATHS = 200  # examined to find the actors and links on the paths


@public
@dataclass(frozen=True, repr=False)
class CriticalLoss(Value):
    """The effect that the loss of one actor or link has on the paths between two others.

    `paths` is the number of examined paths that remain. `confidence` and `hops` are the best that remain: the
    confidence of the strongest path and the length of the shortest. Both are None when no path remains, and then the
    loss `cuts`.
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
        """Whether no path remains."""
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
class Critical(Framed):
    """The actors and links on which the paths from `start` to `end` depend, the gravest loss first.

    `paths` is the number of paths examined, `confidence` and `hops` the best of them. `dominators` are the actors that
    every path passes, in the order of the first path. `actor_cut` is a smallest set of actors whose loss cuts every
    path (None when a link connects the two directly), `link_cut` a smallest set of links. A cut is also None if there
    are too many paths to find it within the budget.
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
    truncated: Literal["limit", "work"] | None
    _graph: BuiltGraph = field(compare=False)

    def _said(self) -> str:
        losses, paths = wording.count(len(self.losses), "loss", "losses"), wording.count(self.paths, "path")
        return f"{self.start} -> {self.end}: {losses} compared over {paths}"

    def report(self) -> Iterator[Block]:
        """Yield the ranking and the cuts."""
        graph = self._graph
        ends = wording.from_to(graph, self.start, self.end)
        if self.hops is None:
            if self.truncated:
                yield line(naming(f"No path {ends} was found before {wording.OUT_OF_WORK}.", "work"))
            else:
                yield line(f"No path {ends}, so nothing to lose.")
            return
        best = f"strongest {self.confidence}, shortest {wording.count(self.hops, 'hop')}"
        yield line(f"{wording.count(self.paths, 'path')} {ends}; {best}.")
        if self.truncated:
            why = (
                f"only the first {self.paths:,} paths"
                if self.truncated == "limit"
                else "what the limit of `work` allowed"
            )
            yield line(naming(f"Looked at {why}.", "work", style="warning"))
        yield line()
        yield Table(
            ("loss of", "id", "paths left", "strongest left", "shortest left"),
            tuple(
                (each.what, each.id, f"{each.paths:,}", each.confidence or "none: cut", str(each.hops or "none"))
                for each in self.losses
            ),
        )
        yield line()
        named = ", ".join(graph.actor(id).said for id in self.dominators)
        yield line(f"Every path passes {named}." if named else "No actor is on every path.")
        if self.actor_cut is not None:
            yield line(f"Fewest actors that cut every path: {', '.join(self.actor_cut)}.")
        elif self.hops == 1:
            yield line("No loss of actors cuts it: links join the two directly.")
        else:
            yield line(Mark(_TOO_MANY.format("actors"), "warning"))
        if self.link_cut is not None:
            yield line(f"Fewest links that cut every path: {', '.join(self.link_cut)}.")
        else:
            yield line(Mark(_TOO_MANY.format("links"), "warning"))

    def _rowed(self) -> Rowed:
        """Return a row for each loss."""
        found = (
            *columns("what", "id", cuts="truth", paths="whole"),
            *columns("confidence", hops="whole"),
        )
        return Rowed(found, ((e.what, e.id, e.cuts, e.paths, e.confidence, e.hops) for e in self.losses))

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
    graph: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk, *, budget: Budget | None = None
) -> Critical:
    """Return the actors and links whose loss cuts or most weakens the paths from `start` to `end`.

    A loss that cuts is graver than others; then one that leaves a weaker strongest path, a longer shortest path, fewer
    paths.

    Raises:
        UnknownId: An id does not exist.
        FilterError: `start` and `end` are the same actor.
    """
    budget = budget or Budget()
    filter, walk = filter.for_paths(), replace(walk, limit=MOST_PATHS)
    with budget.share(budget.left // 2) as part:
        found = find_paths(graph, start, end, filter, walk, budget=part)
    truncated = found.truncated
    actors, links = None, None
    if found.paths:
        with budget.share(budget.left // 2) as part:
            actors, links = _cuts(graph, found, part)
    losing = _Losing(graph, found, budget)
    losses = []
    for what, id in _candidates(found):
        loss = losing.loss(what, id)
        if loss is None:  # later ones are skipped too, so that actors and links are compared equally often
            truncated = "work"
            break
        losses.append(loss)
    losses.sort(key=_gravity)
    every = {each.id for each in losses if each.what == "actor" and each.cuts} | set(walk.via)
    return Critical(
        start=start,
        end=end,
        filter=filter,
        walk=walk,
        paths=len(found),
        confidence=_strongest(found),
        hops=found[0].length if found.paths else None,
        losses=tuple(losses),
        dominators=tuple(actor for actor in found[0].actors[1:-1] if actor in every) if found.paths else (),
        actor_cut=actors,
        link_cut=links,
        truncated=truncated,
        _graph=graph,
    )


def _strongest(found: Paths) -> Confidence | None:
    return max((path.confidence for path in found), key=level_of, default=None)


def _candidates(found: Paths) -> list[tuple[Literal["actor", "link"], str]]:
    """Return the actors and links of the paths by turns, so that a short budget affects both kinds equally."""
    paths = list(found.with_variants)
    actors = dict.fromkeys(actor for path in paths for actor in path.actors[1:-1] if actor not in found.walk.via)
    links = dict.fromkeys(link.id for path in paths for hop in path.hops for link in hop.links)
    turns = zip_longest(actors, links)
    sorts: tuple[Literal["actor", "link"], Literal["actor", "link"]] = ("actor", "link")
    return [(what, id) for turn in turns for what, id in zip(sorts, turn, strict=True) if id is not None]


class _Losing:
    """The paths that remain without an actor or link; searched again only where the known paths do not decide."""

    def __init__(self, graph: BuiltGraph, found: Paths, budget: Budget) -> None:
        self._graph = graph
        self._found = found
        self._budget = budget
        self._view = self._without(())

    def loss(self, what: Literal["actor", "link"], id: str) -> CriticalLoss | None:
        """Return the effect of a loss; None when the budget is spent before it is known."""
        try:
            left = None if what == "link" and self._may_step(id) else self._left(what, id)
        except OutOfWork:
            return None
        if left is None or (not left and self._found.truncated):
            found = self._found
            asked = replace(found.filter, without=(*found.filter.without, id))
            again = find_paths(self._graph, found.start, found.end, asked, found.walk, budget=self._budget)
            if again.truncated == "work":
                return None
            left = list(again)
        best = max((path.confidence for path in left), key=level_of, default=None)
        return CriticalLoss(what, id, len(left), best, min((path.length for path in left), default=None))

    def _without(self, ids: tuple[str, ...]) -> View:
        filter, walk = self._found.filter, self._found.walk
        narrowed = replace(filter, without=(*filter.without, *ids))
        return View(self._graph, narrowed, undirected=walk.undirected, parts=walk.parts)

    def _may_step(self, id: str) -> bool:
        """Return whether the link connects a part and its whole: its loss may then allow other moves."""
        link = self._graph.link(id)
        return link.target in {**self._view.wholes(link.source), **self._view.parts(link.source)}

    def _left(self, what: Literal["actor", "link"], id: str) -> list[Path]:
        view = self._without((id,))
        left = []
        for path in self._found:
            kept = (self._kept(each, view, what, id) for each in path.alike)
            first = next((each for each in kept if each is not None), None)
            left += [first] if first else []
        return left

    def _kept(self, path: Path, view: View, what: Literal["actor", "link"], id: str) -> Path | None:
        """Return the path without the actor or link; None when it is lost."""
        if what == "actor":
            return None if id in path.actors else path
        hops = [hop for hop in path.hops if any(link.id == id for link in hop.links)]
        if not hops:
            return path
        return (
            None
            if all(len(hop.links) == 1 for hop in hops)
            else chain_over(view, self._found.walk, path.trail, self._budget.spend)
        )


def _gravity(loss: CriticalLoss) -> tuple[bool, int, int, int, str, str]:
    strength = level_of(loss.confidence) if loss.confidence else -1
    return (not loss.cuts, strength, -(loss.hops or 0), loss.paths, loss.what, loss.id)


def _cuts(graph: BuiltGraph, found: Paths, budget: Budget) -> tuple[tuple[str, ...] | None, tuple[str, ...] | None]:
    """Return a smallest cut of actors and one of links; None where there is none or the search was undecided."""
    filter, walk = found.filter, found.walk
    ends_and_via = {found.start, found.end, *walk.via}

    known = list(found.with_variants)

    def first(without: Collection[str]) -> Path | None:
        for path in known:
            if not (set(path.actors) | {link.id for hop in path.hops for link in hop.links}) & set(without):
                return path
        asked = replace(filter, without=(*filter.without, *sorted(without)))
        left = find_paths(graph, found.start, found.end, asked, replace(walk, limit=1), budget=budget, beyond=False)
        if left.truncated == "work" and not left.paths:
            raise OutOfWork
        known.extend(left)
        return left[0] if left.paths else None

    cuts: list[tuple[str, ...] | None] = []
    for ids_of in (
        lambda path: frozenset(path.actors) - ends_and_via,
        lambda path: one_choice(graph, filter, walk, path),
    ):
        try:
            cut = fewest(first, ids_of)
        except (OutOfWork, Undecided):
            cut = None
        cuts.append(None if cut is None else tuple(sorted(cut)))
    return cuts[0], cuts[1]
