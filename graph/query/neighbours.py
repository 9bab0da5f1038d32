"""Who is tied to an actor: who supports it, whom it supports, step by step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.blocks import Block, Mark, line
from graph.query.evidence import link_evidence
from graph.query.result import Result
from graph.query.search.distances import distances
from graph.query.spoken import spoken_of
from graph.records.filters import Filter
from graph.records.model import Link
from graph.values import Listed, Value, public
from graph.view import View

__all__ = ["Neighbour", "Neighbours", "neighbours"]

Direction = Literal["incoming", "outgoing", "both"]


@public
@dataclass(frozen=True, repr=False)
class Neighbour(Value):
    """An actor `distance` steps away, and the links between it and actors one step nearer, in order of id."""

    id: str
    distance: int
    links: tuple[Link, ...]

    def _said(self) -> str:
        return f"{self.id}: {wording.count(self.distance, 'step')}, {wording.count(len(self.links), 'link')}"


@public
@dataclass(frozen=True, repr=False)
class Neighbours(Result, Listed[Neighbour]):
    """The neighbours of `actor`, nearest first, then by id."""

    actor: str
    depth: int
    direction: Direction
    filter: Filter
    neighbours: tuple[Neighbour, ...]
    _graph: BuiltGraph = field(compare=False)

    def _items(self) -> tuple[Neighbour, ...]:
        return self.neighbours

    def _said(self) -> str:
        return f"{self.actor}: {wording.count(len(self), 'neighbour')} within {wording.count(self.depth, 'step')}"

    def report(self) -> Iterator[Block]:
        """Yield each neighbour with the links that tie it, as lines of evidence."""
        found, within = wording.count(len(self.neighbours), "neighbour"), wording.count(self.depth, "step")
        yield line(f"{self._graph.actor(self.actor).name}: {found} within {within}.")
        for each in self.neighbours:
            yield line()
            far = f", {wording.count(each.distance, 'step')}" if self.depth > 1 else ""
            yield line(Mark(wording.named(self._graph, each.id), "bold"), far)
            for link in each.links:
                spoken = spoken_of(self._graph, [link], self.filter)
                yield line(wording.evidence(self._graph, link, spoken=spoken and spoken.words()), indent=3)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "actor": self.actor,
            "depth": self.depth,
            "direction": self.direction,
            "filter": self.filter.to_dict(),
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

    Args:
        direction: `incoming` follows links against their direction, `outgoing` along it, `both` either way.

    Raises:
        UnknownId: `actor` does not exist.
    """
    view.graph.actor(actor)
    around = cache(lambda near: _around(view, near, direction))
    distance = distances([actor], lambda near: (other for other, _ in around(near)), depth)
    links: dict[str, dict[str, Link]] = {id: {} for id in distance}
    for near, far in distance.items():
        for other, link in around(near) if far < depth else ():
            if distance[other] == far + 1:
                links[other][link.id] = link
    found = sorted((far, id) for id, far in distance.items() if far)
    rows = tuple(Neighbour(id, far, tuple(links[id][key] for key in sorted(links[id]))) for far, id in found)
    return Neighbours(actor, depth, direction, view.filter, rows, view.graph)


def _around(view: View, actor: str, direction: Direction) -> list[tuple[str, Link]]:
    steps: list[tuple[str, Link]] = []
    if direction != "incoming":
        steps += [(other, link) for other in view.ahead(actor) for link in view.joining(actor, other)]
    if direction != "outgoing":
        steps += [(other, link) for other in view.behind(actor) for link in view.joining(other, actor)]
    return steps
