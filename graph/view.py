"""A view: the graph narrowed by a filter. It copies nothing and changes nothing; links are judged when looked at."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import networkx as nx

from graph.build import BuiltGraph, MultiDiGraph
from graph.dates import Answer
from graph.errors import UnknownId
from graph.filters import Filter
from graph.grades import CONFIDENCES
from graph.model import Actor, Link

__all__ = ["View"]


class View:
    """The links of `graph` that meet `filter`, and the actors that `filter` does not leave out.

    Raises:
        UnknownId: The filter names an actor, link or kind that does not exist.
    """

    def __init__(self, graph: BuiltGraph, filter: Filter) -> None:
        self.graph = graph
        self.filter = filter
        data = graph.dataset
        for kind in filter.kinds:
            graph.kind(kind)
        for actor in filter.via:
            graph.actor(actor)
        for id in filter.without:
            if not (id in data.actors or id in data.links or id in data.kinds):
                raise UnknownId("actor, link or kind", id, graph.near_actors(id))
        self._without = frozenset(filter.without)
        self._kinds = frozenset(
            id
            for id, kind in data.kinds.items()
            if (not filter.kinds or id in filter.kinds)
            and (not filter.families or kind.family in filter.families)
            and id not in self._without
        )
        self._status = frozenset(filter.status)
        self._least = CONFIDENCES.index(filter.min_confidence or "low")
        self._symmetric = frozenset(id for id, kind in data.kinds.items() if kind.symmetric)
        self._held: dict[str, bool] = {}

    def __repr__(self) -> str:
        return f"<View of {self.graph.dataset.info.title!r}: {self.filter}>"

    def holds(self, link: Link) -> bool:
        """Return whether the view holds `link`."""
        held = self._held.get(link.id)
        if held is None:
            held = self._held[link.id] = self._judge(link)
        return held

    def _judge(self, link: Link) -> bool:
        without = self._without
        if link.kind not in self._kinds:
            return False
        if without and (link.id in without or link.source in without or link.target in without):
            return False
        if self._status or self._least:
            assessment = self.graph.assessments[link.id]
            if self._status and assessment.status not in self._status:
                return False
            if CONFIDENCES.index(assessment.confidence) < self._least:
                return False
        window = self.filter.window
        if window is None:
            return True
        lifetime = self.graph.lifetimes[link.id]
        return lifetime.certain_in(window) if self.filter.certain else lifetime.possible_in(window)

    def answer(self, link: Link) -> Answer | None:
        """Return whether `link` is active in the window: certain, possible or impossible; None if none was asked."""
        window = self.filter.window
        return self.graph.lifetimes[link.id].answer(window) if window else None

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links that the view holds, in order of id."""
        return tuple(link for link in self.graph.dataset.links.values() if self.holds(link))

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        """The actors that the filter does not leave out, in order of id, whether or not a link of the view has them."""
        return tuple(actor for id, actor in self.graph.dataset.actors.items() if id not in self._without)

    @cached_property
    def nx(self) -> MultiDiGraph:
        """The view as a read-only networkx graph over the built one."""
        graph = self.graph.nx
        links = self.graph.dataset.links
        view: MultiDiGraph = nx.subgraph_view(
            graph,
            filter_node=lambda actor: actor not in self._without,
            filter_edge=lambda _source, _target, key: self.holds(links[str(key)]),
        )
        return view

    def outgoing(self, actor: str) -> Iterator[tuple[str, Link]]:
        """Yield the actors that one step leads to from `actor` and the link walked; symmetric kinds lead both ways."""
        return self._steps(actor, self.graph.nx.succ[actor], self.graph.nx.pred[actor])

    def incoming(self, actor: str) -> Iterator[tuple[str, Link]]:
        """Yield the actors from which one step leads to `actor` and the link walked; symmetric kinds lead both ways."""
        return self._steps(actor, self.graph.nx.pred[actor], self.graph.nx.succ[actor])

    def _steps(self, actor: str, ahead: object, behind: object) -> Iterator[tuple[str, Link]]:
        links, holds, symmetric = self.graph.dataset.links, self.holds, self._symmetric
        undirected = self.filter.undirected
        for other, keys in ahead.items():  # type: ignore[attr-defined]
            for key in keys:
                link = links[key]
                if holds(link):
                    yield other, link
        for other, keys in behind.items():  # type: ignore[attr-defined]
            for key in keys:
                link = links[key]
                if (undirected or link.kind in symmetric) and holds(link):
                    yield other, link
