"""The neighbours of an actor: its supporters and those it supports, step by step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.blocks import Block, Mark, line
from graph.query.evidence import link_evidence
from graph.query.frames import LINK, Framed, Rowed, columns, link_cells
from graph.query.spoken import spoken_of
from graph.records.filters import Filter
from graph.records.model import Link
from graph.values import Listed, Value, public
from graph.view import Direction, View

__all__ = ["Neighbour", "Neighbours", "neighbours"]

_Place = tuple[str, bool]  # an actor, and whether it was reached by a hop rather than only by steps up


@public
@dataclass(frozen=True, repr=False)
class Neighbour(Value):
    """An actor at `distance` steps, and its links to actors one step nearer, in order of id."""

    id: str
    distance: int
    links: tuple[Link, ...]

    def _said(self) -> str:
        return f"{self.id}: {wording.count(self.distance, 'step')}, {wording.count(len(self.links), 'link')}"


@public
@dataclass(frozen=True, repr=False)
class Neighbours(Framed, Listed[Neighbour]):
    """The neighbours of `actor`, nearest first, then by id; its `parts` count as the actor itself."""

    actor: str
    depth: int
    direction: Direction
    filter: Filter
    parts: tuple[str, ...]
    neighbours: tuple[Neighbour, ...]
    _graph: BuiltGraph = field(compare=False)

    def _items(self) -> tuple[Neighbour, ...]:
        return self.neighbours

    def _said(self) -> str:
        return f"{self.actor}: {wording.count(len(self), 'neighbour')} within {wording.count(self.depth, 'step')}"

    def report(self) -> Iterator[Block]:
        """Yield each neighbour with its links, as lines of evidence."""
        found, within = wording.count(len(self.neighbours), "neighbour"), wording.count(self.depth, "step")
        yield line(f"{self._graph.actor(self.actor).name}: {found} within {within}.")
        if self.parts:
            parts = wording.listed([self._graph.actor(id).name for id in self.parts])
            yield line(Mark(f"Counted with it: {parts}.", "dim"))
        for each in self.neighbours:
            yield line()
            far = f", {wording.count(each.distance, 'step')}" if self.depth > 1 else ""
            yield line(Mark(wording.named(self._graph, each.id), "bold"), far)
            for link in each.links:
                spoken = spoken_of(self._graph, [link], self.filter)
                yield line(wording.evidence(self._graph, link, spoken=spoken and spoken.words()), indent=3)

    def _rowed(self) -> Rowed:
        """Return a row for each link of each neighbour."""
        names = self._graph.dataset.actors
        rows = (
            (each.id, names[each.id].name, each.distance, *link_cells(self._graph, link))
            for each in self.neighbours
            for link in each.links
        )
        return Rowed((*columns("actor", "name", distance="whole"), *LINK), rows)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "actor": self.actor,
            "depth": self.depth,
            "direction": self.direction,
            "filter": self.filter.to_dict(),
            "parts": list(self.parts),
            "neighbours": [
                {
                    "id": each.id,
                    "name": self._graph.dataset.actors[each.id].name,
                    "distance": each.distance,
                    "links": [link_evidence(self._graph, link, self.filter) for link in each.links],
                }
                for each in self.neighbours
            ],
        }


def neighbours(view: View, actor: str, *, depth: int = 1, direction: Direction = "both") -> Neighbours:
    """Return the actors up to `depth` steps (inclusive) from `actor` over the links of the view.

    Where the view steps to parts, `actor` includes its parts, and each actor reached also counts as its wholes.

    Args:
        direction: `incoming` follows links against their direction, `outgoing` along it, `both` either way.

    Raises:
        UnknownId: `actor` does not exist.
    """
    view.graph.actor(actor)
    counted = view.with_parts(actor)
    seen = dict.fromkeys(counted, 0)
    links: dict[str, dict[str, Link]] = {}
    frontier: list[_Place] = [(one, True) for one in sorted(counted)]
    for step in range(1, depth + 1):
        arrived = ((other, link) for near, _ in frontier for other, link in view.links_at(near, direction))
        reached = _reached(view, arrived, step, seen, links)
        frontier = _acting(view, reached)
    found = sorted((seen[id], id) for id in links)
    rows = tuple(Neighbour(id, far, tuple(links[id][key] for key in sorted(links[id]))) for far, id in found)
    return Neighbours(actor, depth, direction, view.filter, tuple(sorted(counted - {actor})), rows, view.graph)


def _reached(
    view: View, arrived: Iterable[tuple[str, Link]], step: int, seen: dict[str, int], links: dict[str, dict[str, Link]]
) -> list[_Place]:
    """Record the actors reached at a distance and their links, including first those that steps up lead to."""
    reached: dict[str, bool] = {}

    def meet(other: str, link: Link, *, hop: bool) -> bool:
        if seen.setdefault(other, step) != step:
            return False
        links.setdefault(other, {})[link.id] = link
        new = other not in reached
        reached[other] = reached.get(other, False) or hop
        return new

    for other, link in arrived:
        meet(other, link, hop=True)
    rising = sorted(reached)
    while rising:
        ways = [(whole, link) for part in rising for whole in view.wholes(part) for link in view.stepping(part, whole)]
        rising = sorted({whole for whole, link in ways if meet(whole, link, hop=False)})
    return sorted(reached.items())


def _acting(view: View, reached: list[_Place]) -> list[_Place]:
    """Return the actors that can act for those reached: themselves, and the parts of those not reached by steps up."""
    if not view.steps:
        return reached
    acting = dict(reached)
    for actor, hopped in reached:
        if hopped:
            for part in view.with_parts(actor):
                acting.setdefault(part, True)
    return sorted(acting.items())
