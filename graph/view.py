"""A view: the graph narrowed by a filter. Nothing is copied; links are tested when they are used."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property
from typing import Any, Literal

from graph.build import BuiltGraph, GradedLink, Joined, MultiDiGraph
from graph.errors import UnknownId
from graph.records.dates import Answer
from graph.records.filters import Filter
from graph.records.grades import STATUSES, level_of
from graph.records.model import Actor, Event, Link
from graph.values import Value, public

__all__ = ["Direction", "Steps", "View"]

Direction = Literal["incoming", "outgoing", "both"]
Steps = Mapping[str, int]  # other actor -> confidence of the best link to it, as an index into CONFIDENCES


@public
class View(Value):
    """The links of `graph` that meet `filter`, and the actors that `filter` does not exclude.

    Args:
        graph: The whole graph.
        filter: What the links must meet.
        within: The only actors that the view holds, if it does not hold all, and the ends of its links.
        parts: Whether walks may step between a whole and its part.
        undirected: Whether steps lead both ways over every link, not only over those of symmetric kinds.

    Raises:
        UnknownId: The filter names an actor, link or kind that does not exist.
    """

    def __init__(
        self,
        graph: BuiltGraph,
        filter: Filter,
        *,
        within: frozenset[str] | None = None,
        undirected: bool = False,
        parts: bool = False,
    ) -> None:
        self.graph = graph
        self.filter = filter
        self.within = within
        self.undirected = undirected
        self.steps = parts and bool(graph.parts)
        data = graph.dataset
        for kind in filter.kinds:
            graph.kind(kind)
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
        self._status = frozenset(filter.status or STATUSES)
        self._window = filter.window
        self._least = level_of(filter.min_confidence or "low")
        self._both_ways = frozenset(id for id in self._kinds if undirected or data.kinds[id].symmetric)
        self._bare = not (self._without or within is not None or self._window)
        known: list[dict[str, Steps]] = graph.remembered(self._asked(), lambda: [{}, {}, {}, {}])
        self._ahead, self._behind, self._parts, self._wholes = known

    def _said(self) -> str:
        return f"of {self.graph.dataset.info.title!r}: {self.filter._said() or 'all of it'}"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, View):
            return NotImplemented
        return self._asked() == other._asked() and self.graph.dataset == other.graph.dataset

    def __hash__(self) -> int:
        return hash(self._asked())

    def _asked(self) -> tuple[object, ...]:
        return self.filter, self.within, self.undirected, self.steps

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self.graph, *self._asked())

    def has(self, actor: str) -> bool:
        """Return whether the view holds the actor with this id."""
        return actor not in self._without and (self.within is None or actor in self.within)

    def holds(self, link: Link) -> bool:
        """Return whether the view holds `link`."""
        return self._holds(self.graph.graded[link.id])

    def concerns(self, event: Event) -> bool:
        """Return whether an actor of the view has a part in the event."""
        return any(self.has(role.actor) for role in event.roles)

    def _holds(self, graded: GradedLink) -> bool:
        return graded.kind in self._kinds and self._fits(graded)

    def _fits(self, graded: GradedLink) -> bool:
        """Return whether the link meets all conditions except kind and family."""
        _, level, statuses, held, link = graded
        if level < self._least or statuses.isdisjoint(self._status):
            return False
        if self._bare:
            return True
        without = self._without
        if without and (link.id in without or link.source in without or link.target in without):
            return False
        within = self.within
        if within is not None and (link.source not in within or link.target not in within):
            return False
        if self._window is None:
            return True
        return held.certain_in(self._window) if self.filter.certain else held.possible_in(self._window)

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
        """The actors that the filter does not exclude, sorted by id, with or without links in the view."""
        return tuple(actor for id, actor in self.graph.dataset.actors.items() if self.has(id))

    @cached_property
    def nx(self) -> MultiDiGraph:
        """The view as a read-only networkx graph over the built one."""
        import networkx as nx  # noqa: PLC0415 - 0.1 s, and few questions need it

        graph = self.graph.nx
        links = self.graph.dataset.links
        view: MultiDiGraph = nx.subgraph_view(
            graph,
            filter_node=self.has,
            filter_edge=lambda _source, _target, key: self.holds(links[str(key)]),
        )
        return view

    def ahead(self, actor: str, among: Collection[str] | None = None) -> Steps:
        """Return the other actors that one step leads to from `actor`; symmetric kinds lead in both directions.

        Args:
            actor: Where the step begins.
            among: Look at steps to these only.
        """
        return self._steps(actor, self._ahead, self.graph.outgoing, self.graph.incoming, among)

    def behind(self, actor: str, among: Collection[str] | None = None) -> Steps:
        """Return the other actors from which one step leads to `actor`; as `ahead`."""
        return self._steps(actor, self._behind, self.graph.incoming, self.graph.outgoing, among)

    def linked(self, actors: Iterable[str], others: Set[str]) -> set[str]:
        """Return those of `others` from which links lead to any of `actors`, in the view or not."""
        incoming, outgoing = self.graph.incoming, self.graph.outgoing
        found: set[str] = set()
        for actor in actors:
            found |= incoming[actor].keys() & others
            if self._both_ways:
                found |= outgoing[actor].keys() & others
        return found

    def links_at(self, actor: str, direction: Direction) -> Iterator[tuple[str, Link]]:
        """Yield the links by which one step leads on from `actor` or back, each with the other actor.

        They come in no particular order; a link that leads both ways may come twice.
        """
        sides = []
        if direction != "incoming":
            sides.append((self.graph.outgoing[actor], self._kinds))
            sides.append((self.graph.incoming[actor], self._both_ways))
        if direction != "outgoing":
            sides.append((self.graph.incoming[actor], self._kinds))
            sides.append((self.graph.outgoing[actor], self._both_ways))
        fits = self._fits
        for joined, kinds in sides:
            for other, several in joined.items() if kinds else ():
                if other != actor:
                    for each in several:
                        if each.kind in kinds and fits(each):
                            yield other, each.link

    def joining(self, source: str, target: str) -> tuple[Link, ...]:
        """Return the links of the view by which one step leads from `source` to `target`, in order of id."""
        along = self.graph.outgoing[source].get(target, ())
        against = self.graph.incoming[source].get(target, ())
        found = [each.link for each in along if self._holds(each)]
        found += [each.link for each in against if each.kind in self._both_ways and self._holds(each)]
        return tuple(sorted({link.id: link for link in found}.values(), key=lambda link: link.id))

    def parts(self, actor: str) -> Steps:
        """Return the parts of `actor` that a step leads down to, for any kinds and families."""
        return self._composed(actor, self._parts, self.graph.parts)

    def wholes(self, actor: str) -> Steps:
        """Return the wholes of `actor` that a step leads up to; as `parts`."""
        return self._composed(actor, self._wholes, self.graph.wholes)

    def with_parts(self, actor: str) -> frozenset[str]:
        """Return `actor` and all that steps lead down to from it."""
        found, frontier = {actor}, {actor}
        while frontier:
            frontier = {part for whole in frontier for part in self.parts(whole)} - found
            found |= frontier
        return frozenset(found)

    def stepping(self, source: str, target: str) -> tuple[Link, ...]:
        """Return the links by which a step leads from a whole to its part or back, in order of id."""
        joined = [*self._joined(self.graph.parts, source, target), *self._joined(self.graph.wholes, source, target)]
        return tuple(sorted((each.link for each in joined if self._steps_over(each)), key=lambda link: link.id))

    def rises(self, source: str, target: str) -> bool:
        """Return whether a hop from `source` to `target` is over nothing but what a step up from part to whole is over.

        Never where links are walked both ways.
        """
        if self.undirected or target not in self.wholes(source):
            return False
        return set(self.joining(source, target)) <= set(self.stepping(source, target))

    def _composed(self, actor: str, known: dict[str, Steps], by: Mapping[str, Joined]) -> Steps:
        if not self.steps or actor not in by:
            return {}
        found = known.get(actor)
        if found is None:
            levels = {
                other: max((each.level for each in joined if self._steps_over(each)), default=-1)
                for other, joined in by[actor].items()
            }
            found = known[actor] = {other: level for other, level in levels.items() if level >= 0 and other != actor}
        return found

    def _joined(self, by: Mapping[str, Joined], actor: str, other: str) -> Sequence[GradedLink]:
        return by.get(actor, {}).get(other, ())

    def _steps_over(self, graded: GradedLink) -> bool:
        return graded.kind not in self._without and self._fits(graded)

    def _steps(
        self,
        actor: str,
        known: dict[str, Steps],
        along: Mapping[str, Joined],
        against: Mapping[str, Joined],
        among: Collection[str] | None,
    ) -> Steps:
        found = known.get(actor)
        if found is not None:
            return found
        if among is not None and len(among) < len(along[actor]):
            others = [other for other in among if other in along[actor] or other in against[actor]]
            return self._best(actor, others, along[actor], against[actor])
        found = known[actor] = self._best(actor, None, along[actor], against[actor])
        return found

    def _best(self, actor: str, others: Collection[str] | None, along: Joined, against: Joined) -> Steps:
        kinds, fits, both_ways = self._kinds, self._fits, self._both_ways
        best: dict[str, int] = {}
        for other in along if others is None else others:
            level = -1
            for graded in along.get(other, ()):
                if graded[1] > level and graded[0] in kinds and fits(graded):
                    level = graded[1]
            if level >= 0:
                best[other] = level
        if both_ways:
            for other in against if others is None else others:
                for graded in against.get(other, ()):
                    if graded[0] in both_ways and graded[1] > best.get(other, -1) and fits(graded):
                        best[other] = graded[1]
        best.pop(actor, None)
        return best


def _restored(graph: BuiltGraph, filter: Filter, within: frozenset[str] | None, undirected: bool, steps: bool) -> View:
    return View(graph, filter, within=within, undirected=undirected, parts=steps)
