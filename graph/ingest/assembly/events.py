"""Events of a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graph.ingest.assembly.actors import Actors
from graph.ingest.assembly.fields import Fields, attributes, ids_in, text, texts
from graph.ingest.assembly.sources import Sources
from graph.ingest.naming import slug_of
from graph.ingest.raw import RawEvent
from graph.ingest.validation import Row

__all__ = ["Events"]


class Events:
    """Makes event records."""

    def __init__(self, fields: Fields, actors: Actors, sources: Sources) -> None:
        self._fields = fields
        self._actors = actors
        self._sources = sources

    def rows(self) -> Iterator[Row]:
        """Yield the events that have a date and an actor."""
        for event in self._fields.raw.events:
            if (fields := self._row(event)) is not None:
                yield Row("events", fields, event.location, event)

    def _row(self, event: RawEvent) -> dict[str, Any] | None:
        ids = self._actors.ids
        roles = [role | {"actor": ids[role["actor"]]} for role in event.roles if role["actor"] in ids]
        dated = self._fields.dates(event, ("date",))
        if event in self._fields.raw.rejections:
            return None
        if not roles or not dated:
            self._fields.raw.leave("events without a date or an actor")
            return None
        name = text(event.fields.get("name"), native=event.native) or event.key
        wanted = event.key if event.native else slug_of(name) or "event"
        fields: dict[str, Any] = {"id": self._actors.namer.give(wanted), "name": name, **dated, "roles": roles}
        fields |= texts(event.fields, ("place", "summary"), native=event.native)
        fields |= attributes(event.fields) | ids_in(event.fields, "former_ids")
        if responds := event.fields.get("responds_to"):
            fields["responds_to"] = list(responds)
        fields["claims"] = self._sources.claims(event)
        return fields
