"""The smallest sub-graph that joins several actors: a Steiner tree over the links of a view, whatever their direction.

Among trees with equally few hops, the one with stronger hops is chosen. For two actors it is a shortest path, searched
from both ends. Up to `MOST_EXACT` actors the tree is the smallest possible if the budget of work suffices; for more
actors it has at most twice as many hops.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Literal, NamedTuple

from graph.build import BuiltGraph
from graph.errors import FilterError
from graph.query import wording
from graph.query.blocks import Block, Mark, line, naming
from graph.query.evidence import link_evidence
from graph.query.frames import LINK, Framed, Rowed, columns, link_cells
from graph.query.search.budget import Budget, OutOfWork
from graph.query.search.lightest_way import lightest_way
from graph.query.search.steiner import Edge, Ties, light_tree, lightest_tree
from graph.query.spoken import spoken_of
from graph.records.filters import Filter
from graph.records.model import Link
from graph.values import public
from graph.view import View

__all__ = ["MOST_EXACT", "Between", "between"]

MOST_EXACT = 6  # actors; the work triples with each


@public
@dataclass(frozen=True, repr=False)
class Between(Framed):
    """The connecting actors and, for each connected pair, every link of the view between the two.

    `actors` are those asked for and those needed to connect them, by id. `exact` is whether no smaller tree exists.
    `through` says of each edge whether it is a step between a whole and its part, which costs no hop. `missing` are the
    actors asked for that have no connection with the first one; they are omitted. `truncated` means that the budget was
    spent: the tree is an approximation or, without edges, none was found.
    """

    asked: tuple[str, ...]
    filter: Filter
    actors: tuple[str, ...]
    joints: tuple[tuple[str, str, tuple[Link, ...]], ...]
    through: tuple[bool, ...]
    exact: bool
    missing: tuple[str, ...]
    truncated: Literal["work"] | None
    _graph: BuiltGraph = field(compare=False)

    def _said(self) -> str:
        hops, actors = wording.count(self.through.count(False), "hop"), wording.count(len(self.actors), "actor")
        return f"{', '.join(self.asked)}: {hops} over {actors}"

    def report(self) -> Iterator[Block]:
        """Yield each edge with its links."""
        joined = wording.opening(", ".join(self._graph.actor(id).said for id in self.asked if id not in self.missing))
        hops = wording.count(self.through.count(False), "hop")
        kind = "" if self.exact else ", an approximation"
        if self.truncated and not self.joints:
            yield line(
                naming(
                    f"{joined}: no way to join them was found before {wording.OUT_OF_WORK}.",
                    "work",
                )
            )
            return
        yield line(f"{joined}: joined by {hops} over {wording.count(len(self.actors), 'actor')}{kind}.")
        if self.truncated:
            yield line(naming(f"There may be a smaller way: {wording.OUT_OF_WORK}.", "work", style="warning"))
        for one, other, links in self.joints:
            yield line()
            yield line(Mark(f"{self._graph.actor(one).name} - {self._graph.actor(other).name}", "bold"))
            for link in links:
                spoken = spoken_of(self._graph, [link], self.filter)
                yield line(wording.evidence(self._graph, link, spoken=spoken and spoken.words()), indent=3)
        if self.missing:
            yield line()
            names = [self._graph.actor(id).said for id in self.missing]
            yield line(Mark(f"Nothing joins {wording.listed(names)} with the others.", "warning"))

    def _rowed(self) -> Rowed:
        """Return a row for each link of each connected pair."""
        rows = (
            (one, other, through, *link_cells(self._graph, link))
            for (one, other, links), through in zip(self.joints, self.through, strict=True)
            for link in links
        )
        return Rowed((*columns("actor_1", "actor_2", through="truth"), *LINK), rows)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "asked": list(self.asked),
            "filter": self.filter.to_dict(),
            "actors": list(self.actors),
            "joints": [
                {
                    "actors": [one, other],
                    "through": through,
                    "links": [link_evidence(self._graph, link, self.filter) for link in links],
                }
                for (one, other, links), through in zip(self.joints, self.through, strict=True)
            ],
            "exact": self.exact,
            "missing": list(self.missing),
            "truncated": self.truncated is not None,
            "truncated_by": self.truncated,
        }


def between(view: View, actors: Sequence[str], *, budget: Budget | None = None) -> Between:
    """Return the smallest sub-graph of `view` that connects `actors`.

    Args:
        view: The links that may be used.
        actors: Ids of two or more actors.
        budget: Of work; if it is spent before the smallest is found, an approximation is returned.

    Raises:
        UnknownId: One of `actors` does not exist.
        FilterError: Fewer than two different actors are given.
    """
    asked = tuple(dict.fromkeys(actors))
    for actor in asked:
        view.graph.actor(actor)
    if len(asked) < 2:
        raise FilterError("at least two different actors are needed")
    found = _found(view, asked, budget or Budget())
    edges = sorted(found.edges)
    return Between(
        asked=asked,
        filter=view.filter,
        actors=tuple(sorted({*found.reached, *(actor for edge in edges for actor in edge)})),
        joints=tuple((one, other, _links(view, one, other)) for one, other in edges),
        through=tuple(other in view.parts(one) or other in view.wholes(one) for one, other in edges),
        exact=found.exact,
        missing=tuple(actor for actor in asked if actor not in found.reached),
        truncated=found.truncated,
        _graph=view.graph,
    )


class _Found(NamedTuple):
    reached: tuple[str, ...]
    edges: set[Edge]
    exact: bool
    truncated: Literal["work"] | None


def _found(view: View, asked: tuple[str, ...], budget: Budget) -> _Found:
    """Return which of `asked` are connected with the first, and the edges of a tree over them."""
    ties = Ties(view)
    reached: tuple[str, ...] = asked
    truncated: Literal["work"] | None = None
    try:
        if len(asked) == 2:
            way = lightest_way(ties, min(asked), max(asked), budget.spend)
            edges = {(min(pair), max(pair)) for pair in pairwise(way or ())}
            return _Found(asked if way else asked[:1], edges, exact=True, truncated=None)
        joined = ties.joined(asked[0], budget.spend)
        reached = tuple(actor for actor in asked if actor in joined)
        if len(reached) < 2:
            return _Found(reached, set(), exact=True, truncated=None)
        edges = light_tree(ties, sorted(reached), budget.spend)
        if len(reached) <= MOST_EXACT:
            try:
                return _Found(reached, lightest_tree(ties, sorted(reached), budget.spend), exact=True, truncated=None)
            except OutOfWork:
                truncated = "work"
        return _Found(reached, edges, exact=False, truncated=truncated)
    except OutOfWork:
        return _Found(reached, set(), exact=False, truncated="work")


def _links(view: View, one: str, other: str) -> tuple[Link, ...]:
    steps = view.stepping(one, other) if view.steps else ()
    found = {link.id: link for link in (*view.joining(one, other), *view.joining(other, one), *steps)}
    return tuple(found[id] for id in sorted(found))
