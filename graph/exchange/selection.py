"""The records to export: a view, paths, or one actor and its neighbours."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from graph.build import BuiltGraph
from graph.query.paths import Path, Paths
from graph.query.search.distances import distances
from graph.records.filters import Filter
from graph.records.model import Actor, Claim, Event, Kind, Link, Source
from graph.records.questions import plain
from graph.view import View

__all__ = ["Progress", "Selection", "of_actor", "of_paths", "of_view"]

Progress = Callable[[int, int], None]  # links done, all links
_TICK = 500  # links between two reports of progress


@dataclass(frozen=True)
class Selection:
    """The records to export, each table sorted by id, and the question that selected them.

    References to records outside of the selection (`not_to_confuse_with`, `responds_to`) are removed from the records,
    so that the export is self-contained; `cut` holds the ids of the records that lost one. `view` is the view that
    holds the records; that of paths holds all links among their actors.
    """

    graph: BuiltGraph
    question: dict[str, Any]
    actors: tuple[Actor, ...]
    links: tuple[Link, ...]
    sources: tuple[Source, ...]
    events: tuple[Event, ...]
    kinds: tuple[Kind, ...]
    view: View
    paths: tuple[Path, ...] = ()
    actor: Actor | None = None
    cut: tuple[str, ...] = ()
    progress: Progress | None = field(default=None, compare=False)

    def each_link(self) -> Iterator[Link]:
        """Yield the links and report progress."""
        for done, link in enumerate(self.links):
            if self.progress is not None and done % _TICK == 0:
                self.progress(done, len(self.links))
            yield link
        if self.progress is not None:
            self.progress(len(self.links), len(self.links))

    def claims(self) -> Iterator[tuple[str, Link | Event, int, Claim]]:
        """Yield "link" or "event", the record, the claim's position in it from 1, and the claim."""
        for link in self.links:
            for position, claim in enumerate(link.claims, start=1):
                yield "link", link, position, claim
        for event in self.events:
            for position, claim in enumerate(event.claims, start=1):
                yield "event", event, position, claim

    def symmetric(self, link: Link) -> bool:
        """Return whether the link holds in both directions."""
        return self.graph.dataset.kinds[link.kind].symmetric


def of_view(view: View, progress: Progress | None = None) -> Selection:
    """Return the records of a view: the whole data set without a filter."""
    if view.filter == Filter():
        data = view.graph.dataset
        return Selection(
            view.graph,
            {},
            tuple(data.actors.values()),
            tuple(data.links.values()),
            tuple(data.sources.values()),
            tuple(data.events.values()),
            tuple(data.kinds.values()),
            view,
            progress=progress,
        )
    return _narrowed(view, {"filter": view.filter.to_dict()}, view.actors, view.links, progress)


def of_paths(graph: BuiltGraph, answer: Paths, progress: Progress | None = None) -> Selection:
    """Return the records of a path answer: the actors on the paths and the links of their hops."""
    actors = {id: graph.actor(id) for path in answer.with_variants for id in path.actors}
    for end in (answer.start, answer.end):
        actors.setdefault(end, graph.actor(end))
    links = {link.id: link for path in answer.with_variants for hop in path.hops for link in hop.links}
    question = {"from": answer.start, "to": answer.end, "filter": plain(answer.filter, answer.walk)}
    view = View(graph, Filter(), within=frozenset(actors))
    found = _narrowed(view, question, _in_order(actors.values()), _in_order(links.values()), progress)
    return replace(found, paths=answer.paths)


def of_actor(view: View, actor: str, progress: Progress | None = None) -> Selection:
    """Return one actor, its links in the view, and the actors at their other ends. Raises UnknownId."""
    found = view.graph.actor(actor)
    links = tuple(link for link in view.links if actor in (link.source, link.target))
    actors = {id: view.graph.actor(id) for link in links for id in (link.source, link.target)} | {actor: found}
    question = {"actor": actor, "filter": view.filter.to_dict()}
    return replace(_narrowed(view, question, _in_order(actors.values()), links, progress), actor=found)


def _in_order(records: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(sorted(records, key=lambda record: record.id))


def _narrowed(
    view: View,
    question: dict[str, Any],
    actors: tuple[Actor, ...],
    links: tuple[Link, ...],
    progress: Progress | None,
) -> Selection:
    data = view.graph.dataset
    ids = {actor.id for actor in actors}
    events = tuple(event for event in data.events.values() if ids.issuperset(role.actor for role in event.roles))
    needed = {claim.source for link in links for claim in link.claims}
    needed |= {claim.source for event in events for claim in event.claims}
    needed = set(distances(needed, lambda source: data.sources[source].derives_from))
    cut: list[str] = []
    used = {link.kind for link in links}
    return Selection(
        view.graph,
        question,
        tuple(_within(actor, "not_to_confuse_with", ids, cut) for actor in actors),
        links,
        tuple(source for id, source in data.sources.items() if id in needed),
        tuple(_within(event, "responds_to", {event.id for event in events}, cut) for event in events),
        tuple(kind for id, kind in data.kinds.items() if id in used),
        view,
        cut=tuple(cut),
        progress=progress,
    )


def _within(record: Any, name: str, ids: Collection[str], cut: list[str]) -> Any:
    """Return the record with only those references in the field `name` that are among `ids`."""
    kept = tuple(id for id in getattr(record, name) if id in ids)
    if len(kept) == len(getattr(record, name)):
        return record
    cut.append(record.id)
    return record.model_copy(update={name: kept})
