"""Builds the frozen networkx MultiDiGraph of actors and links, with status and confidence."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar, cast

from graph.collector import paused_collector
from graph.dataset import Dataset
from graph.errors import UnknownId
from graph.records.filters import FAMILIES
from graph.records.grades import Assessment, assess, level_of, statuses
from graph.records.lifetimes import Lifetimes, life_of, lifetimes, lives_of
from graph.records.model import Actor, Claim, Event, Kind, Link, Source
from graph.records.names import fold, suggest
from graph.records.origins import Origins, trace
from graph.values import one_line

if TYPE_CHECKING:
    import networkx

    from graph.records.story import Story

    MultiDiGraph = networkx.MultiDiGraph[str]
else:
    MultiDiGraph = Any  # networkx is imported when first needed: that takes as long as all the rest

__all__ = ["BuiltGraph", "GradedLink", "Joined", "amended", "build", "plain_actor", "plain_link"]

R = TypeVar("R")
T = TypeVar("T")
_MOST_REMEMBERED = 4  # views whose steps are kept for the next question


class GradedLink(NamedTuple):
    """A link with the values that a view tests.

    `level` is its confidence as an index into `CONFIDENCES`; `statuses` are those that find it.
    """

    kind: str
    level: int
    statuses: frozenset[str]
    lifetimes: Lifetimes
    link: Link


Joined = Mapping[str, Sequence[GradedLink]]  # the links of an actor, by the id of the other actor


@dataclass(frozen=True, eq=False, repr=False)
class BuiltGraph:
    """A data set and its graph. Nothing in it changes once it is built.

    `outgoing` and `incoming` hold the links by the actors that they join, for the walks that must be fast; `nx` is the
    same as a networkx graph, made when it is first asked for.
    """

    dataset: Dataset
    assessments: Mapping[str, Assessment]
    lifetimes: Mapping[str, Lifetimes]
    origins: Origins
    graded: Mapping[str, GradedLink]
    outgoing: Mapping[str, Joined]
    incoming: Mapping[str, Joined]

    def __repr__(self) -> str:
        return one_line(self, f"of {self.dataset.info.title!r}")

    def __reduce__(self) -> tuple[Any, ...]:
        return build, (self.dataset,)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self  # nothing in it changes

    def remembered(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what was made last for this key; of the last few keys what was made is kept."""
        kept: dict[Hashable, Any] = self._remembered
        made = kept.pop(key, None)
        if made is None:
            made = make()
        kept[key] = made
        for oldest in list(kept)[:-_MOST_REMEMBERED]:
            kept.pop(oldest, None)
        return cast("T", made)

    @cached_property
    def _remembered(self) -> dict[Hashable, Any]:
        return {}

    @cached_property
    def parts(self) -> Mapping[str, Joined]:
        """The links that join parts to wholes, by whole, then part; none that is denied."""
        return self._composed("target", "source")

    @cached_property
    def wholes(self) -> Mapping[str, Joined]:
        """The links that join parts to wholes, by part, then whole; as `parts`."""
        return self._composed("source", "target")

    def _composed(self, by: str, other: str) -> Mapping[str, Joined]:
        composing = {id for id, kind in self.dataset.kinds.items() if kind.composes and not kind.symmetric}
        found: dict[str, dict[str, list[GradedLink]]] = {}
        for each in self.graded.values():
            if each.kind in composing and "denied" not in each.statuses:
                joined = found.setdefault(getattr(each.link, by), {})
                joined.setdefault(getattr(each.link, other), []).append(each)
        return found

    @cached_property
    def nx(self) -> MultiDiGraph:
        """The frozen networkx graph: node = actor id, edge key = link id.

        Node and edge attributes are plain scalars, present only where the data has a value, and `model`: the actor or
        link itself.
        """
        import networkx as nx  # noqa: PLC0415 - 0.1 s, and few questions need it

        data = self.dataset
        graph: MultiDiGraph = nx.MultiDiGraph(name=data.info.title)
        with paused_collector():
            for actor in data.actors.values():
                graph.add_node(actor.id, **plain_actor(actor), model=actor)
            for link in data.links.values():
                plain = plain_link(link, data.kinds[link.kind], self.assessments[link.id])
                graph.add_edge(link.source, link.target, key=link.id, **plain, model=link)
        nx.freeze(graph)
        return graph

    @cached_property
    def outside_lives(self) -> tuple[str, ...]:
        """The ids of the links that contradict the lives of their actors: no reading of the dates fits both."""
        return tuple(id for id, held in self.lifetimes.items() if any(each.contradicts for each in held))

    @cached_property
    def events(self) -> MultiDiGraph:
        """The graph of events: an edge from each actor to its events (key: role) and from event to event (responds-to).

        Nodes have `type` "event" or the actor's type; like `nx` it is frozen.
        """
        import networkx as nx  # noqa: PLC0415 - 0.1 s, and few questions need it

        graph: MultiDiGraph = nx.MultiDiGraph()
        for event in self.dataset.events.values():
            place = {"place": event.place} if event.place else {}
            graph.add_node(event.id, label=event.name, type="event", date=event.date.text, **place, model=event)
        for event in self.dataset.events.values():
            for role in event.roles:
                graph.add_node(role.actor, **self.nx.nodes[role.actor])
                qualifier = {"qualifier": role.qualifier} if role.qualifier else {}
                graph.add_edge(role.actor, event.id, key=role.role, role=role.role, **qualifier)
            for answered in event.responds_to:
                graph.add_edge(event.id, answered, key="responds-to", role="responds-to")
        nx.freeze(graph)
        return graph

    def actor(self, id: str) -> Actor:
        """Return an actor by id. Raises UnknownId, with suggestions."""
        return self._record("actor", self.dataset.actors, id)

    def link(self, id: str) -> Link:
        """Return a link by id. Raises UnknownId, with suggestions."""
        return self._record("link", self.dataset.links, id)

    def source(self, id: str) -> Source:
        """Return a source by id. Raises UnknownId, with suggestions."""
        return self._record("source", self.dataset.sources, id)

    def event(self, id: str) -> Event:
        """Return an event by id. Raises UnknownId, with suggestions."""
        return self._record("event", self.dataset.events, id)

    def story(self, id: str) -> Story:
        """Return a story by id. Raises UnknownId, with suggestions."""
        return self._record("story", self.dataset.stories, id)

    def kind(self, id: str) -> Kind:
        """Return a kind by id. Raises UnknownId, with suggestions."""
        kinds = self.dataset.kinds
        if id not in kinds and id in FAMILIES:
            raise UnknownId("kind", id, known=[each for each in kinds if kinds[each].family == id], family=True)
        return self._record("kind", kinds, id)

    def _record(self, what: str, records: Mapping[str, R], id: str) -> R:
        try:
            return records[id]
        except KeyError:
            near = self.near_actors(id) if what == "actor" else suggest(id, records)
            raise UnknownId(what, id, near, known=list(records) if what == "kind" else ()) from None

    def near_actors(self, text: str) -> tuple[str, ...]:
        """Return the id of the actor whose id or name is most similar to `text`, or nothing."""
        ids: dict[str, str] = {}
        for actor in self.dataset.actors.values():
            for name in actor.names:
                ids.setdefault(fold(name), actor.id)
            ids[fold(actor.id)] = actor.id
        return tuple(ids[near] for near in suggest(fold(text), ids))


def build(dataset: Dataset, origins: Origins | None = None) -> BuiltGraph:
    """Build the graph of a data set; `origins` are those of its sources, if they are known."""
    with paused_collector():
        return _build(dataset, origins or trace(dataset.sources))


def _build(dataset: Dataset, origins: Origins) -> BuiltGraph:
    assessments, held, graded = {}, {}, {}
    outgoing: dict[str, dict[str, list[GradedLink]]] = {id: {} for id in dataset.actors}
    incoming: dict[str, dict[str, list[GradedLink]]] = {id: {} for id in dataset.actors}
    as_of = dataset.as_of
    lives = {id: life_of(actor) for id, actor in dataset.actors.items()}
    for link in dataset.links.values():
        assessments[link.id] = assess(link.claims, origins)
        life = lives_of(dataset.kinds[link.kind], lives[link.source], lives[link.target])
        held[link.id] = lifetimes(link, as_of, life)
        entry = graded[link.id] = _graded(link, assessments[link.id], held[link.id])
        outgoing[link.source].setdefault(link.target, []).append(entry)
        incoming[link.target].setdefault(link.source, []).append(entry)
    return BuiltGraph(dataset, assessments, held, origins, graded, outgoing, incoming)


def _graded(link: Link, assessment: Assessment, held: Lifetimes) -> GradedLink:
    return GradedLink(link.kind, level_of(assessment.confidence), statuses(assessment), held, link)


def amended(graph: BuiltGraph, claims: Mapping[str, Sequence[Claim] | None]) -> BuiltGraph:
    """Return the graph with other claims on some links, by id; None removes the link.

    Only those links are judged again. Raises KeyError for a link that the graph does not have.
    """
    data = graph.dataset
    links = {id: link for id, link in data.links.items() if claims.get(id, ()) is not None}
    assessments, graded = dict(graph.assessments), dict(graph.graded)
    for id, left in claims.items():
        if left is None:
            del assessments[id], graded[id]
            continue
        links[id] = data.links[id].model_copy(update={"claims": tuple(left)})
        assessments[id] = assess(links[id].claims, graph.origins)
        graded[id] = _graded(links[id], assessments[id], graph.lifetimes[id])
    pairs = {(data.links[id].source, data.links[id].target) for id in claims}
    return BuiltGraph(
        dataset=replace(data, links=links),
        assessments=assessments,
        lifetimes={id: graph.lifetimes[id] for id in links},
        origins=graph.origins,
        graded=graded,
        outgoing=_rejoined(graph.outgoing, pairs, graded),
        incoming=_rejoined(graph.incoming, [(target, source) for source, target in pairs], graded),
    )


def _rejoined(
    joins: Mapping[str, Joined], pairs: Iterable[tuple[str, str]], graded: Mapping[str, GradedLink]
) -> dict[str, Joined]:
    """Return `joins` with the links of these pairs of actors as `graded` has them."""
    touched: dict[str, dict[str, Sequence[GradedLink]]] = {}
    for actor, other in pairs:
        if actor not in touched:
            touched[actor] = dict(joins[actor])
        left = [graded[each.link.id] for each in joins[actor][other] if each.link.id in graded]
        if left:
            touched[actor][other] = left
        else:
            del touched[actor][other]
    return {**joins, **touched}


def plain_actor(actor: Actor) -> dict[str, str | bool]:
    """Return an actor's scalar attributes; lists are joined with "; "; unknown values are omitted."""
    given: dict[str, str | bool | None] = {
        "label": actor.name,
        "type": str(actor.type),
        "plural": actor.plural,
        "definite": actor.definite,
        "country": actor.country,
        "ideology": "; ".join(actor.ideology),
        "founded": actor.founded.text if actor.founded else None,
        "dissolved": actor.dissolved.text if actor.dissolved else None,
        "born": actor.born.text if actor.born else None,
        "died": actor.died.text if actor.died else None,
        "aliases": "; ".join(alias.name for alias in actor.aliases),
        "native_names": "; ".join(native.name for native in actor.native_names),
        "summary": actor.summary,
    }
    return {key: value for key, value in given.items() if value}


def plain_link(link: Link, kind: Kind, assessment: Assessment) -> dict[str, str | int | bool]:
    """Return a link's scalar attributes, with its status and confidence; unknown values are omitted."""
    given: dict[str, str | int | bool | None] = {
        "kind": link.kind,
        "family": str(kind.family),
        "role": link.role,
        "start": link.start.text if link.start else None,
        "end": link.end.text if link.end else None,
        "periods": "; ".join(map(str, link.periods)) or None,
        "status": assessment.status,
        "confidence": assessment.confidence,
        "independent_sources": assessment.independent_sources,
        "claims": len(link.claims),
        "items": "; ".join(link.items) or None,
        "purpose": link.purpose,
        "summary": link.summary,
    }
    plain = {key: value for key, value in given.items() if value is not None}
    plain["symmetric"] = kind.symmetric
    if assessment.weakly_disputed:
        plain["weakly_disputed"] = True
    return plain
