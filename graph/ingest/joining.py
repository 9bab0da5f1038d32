"""Joins one of our own exports to a data set that is there: what both have is one, what is new is added.

Actors are matched as those of any file; sources by id or address, events by id and date, links by id, actors and
kind. A record that both have stays as it is in the data set. An id that means two things gets a number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final, TypeVar

from graph.dataset import Dataset
from graph.exchange.loss import Loss
from graph.ingest.naming import Namer
from graph.ingest.same import Matcher
from graph.records.model import Actor, Event, Link, Record, Source
from graph.records.names import fold
from graph.records.origins import plain_address
from graph.records.references import with_ids_of

__all__ = ["joined"]

R = TypeVar("R", bound=Record)
_EXAMPLES: Final = 5  # ids in a loss


def joined(dataset: Dataset, base: Dataset, matcher: Matcher) -> tuple[Dataset, tuple[str, ...], tuple[Loss, ...]]:
    """Return the records of `dataset` that are new in `base`, the ids of the actors in both, and what is not taken."""
    joining = _Joining(dataset, base, matcher)
    actors = joining.new("actors", joining.actor, base.events)
    sources = joining.new("sources", joining.source)
    events = joining.new("events", joining.event, (*base.events, *base.actors, *actors))
    links = joining.new("links", joining.link)
    actors, sources, events, links = map(joining.renamed, (actors, sources, events, links))
    loops = [id for id, link in links.items() if link.source == link.target]
    for id in loops:
        del links[id]
    same = tuple(sorted({joining.names["actors"][id] for id in dataset.actors} - actors.keys()))
    left = (
        _loss("records that the folder has with other content", joining.differing(), "kept as they are in the folder"),
        _loss("links that would join an actor to itself", loops, "omitted"),
    )
    kinds = {**dataset.kinds, **base.kinds}
    new = replace(dataset, actors=actors, sources=sources, events=events, links=links, kinds=kinds)
    return new, same, tuple(each for each in left if each.count)


def _loss(what: str, ids: list[str], became: str) -> Loss:
    return Loss(what, len(ids), became, tuple(ids[:_EXAMPLES]))


class _Joining:
    def __init__(self, dataset: Dataset, base: Dataset, matcher: Matcher) -> None:
        self._dataset, self._base, self._matcher = dataset, base, matcher
        self._addresses = {plain_address(each.url): each.id for each in base.sources.values() if each.url}
        self._both: list[tuple[str, Record, str]] = []  # table, record, and the id that it has in the data set
        self.names: dict[str, dict[str, str]] = {"kinds": {id: id for id in dataset.kinds}}

    def new(self, table: str, found: Callable[[Any], str | None], taken: Iterable[str] = ()) -> dict[str, Any]:
        """Name the records of a table, and return those that `found` finds nothing for, under their new ids."""
        namer = Namer([*getattr(self._base, table), *taken])
        names = self.names.setdefault(table, {})
        new: dict[str, Any] = {}
        for id, record in getattr(self._dataset, table).items():
            there = found(record)
            names[id] = namer.give(id) if there is None else there
            if there is None:
                new[names[id]] = record
            else:
                self._both.append((table, record, there))
        return new

    def actor(self, record: Actor) -> str | None:
        known = self._matcher.current(record.id)
        if known is not None and not self._matcher.different(record.id, known):
            return known
        return self._matcher.judged_same(record.id) or self._matcher.proposed(record.id, record.to_dict())

    def source(self, record: Source) -> str | None:
        known = self._base.sources.get(record.id)
        if known is not None and (known.url == record.url or fold(known.title) == fold(record.title)):
            return known.id
        return self._addresses.get(plain_address(record.url)) if record.url else None

    def event(self, record: Event) -> str | None:
        known = self._base.events.get(record.id)
        return known.id if known is not None and known.date == record.date else None

    def link(self, record: Link) -> str | None:
        known = self._base.links.get(record.id)
        ends = tuple(self.names["actors"][id] for id in (record.source, record.target))
        means = (*ends, record.kind)
        return record.id if known is not None and (known.source, known.target, known.kind) == means else None

    def renamed(self, records: Mapping[str, Any]) -> dict[str, Any]:
        """Return records with the ids that they refer to under their names in the data set."""
        return {id: self._renamed(record, id) for id, record in records.items()}

    def _renamed(self, record: R, id: str) -> R:
        changed, _ = with_ids_of(record, self.names)
        update: dict[str, Any] = {"id": id}
        if isinstance(changed, Actor):
            apart = dict.fromkeys(changed.not_to_confuse_with)
            update["not_to_confuse_with"] = tuple(each for each in apart if each != id)
        return changed.model_copy(update=update)

    def differing(self) -> list[str]:
        """Return the ids of the records that both have, with other content."""
        return [id for table, record, id in self._both if self._renamed(record, id) != getattr(self._base, table)[id]]
