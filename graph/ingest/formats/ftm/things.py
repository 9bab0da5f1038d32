"""Entities that become actors, sources and events."""

from __future__ import annotations

import re
from typing import Any, Final

from graph.ingest.formats.ftm.claims import attributes_of, claims_of
from graph.ingest.formats.ftm.entities import Entities, Entity, filled
from graph.ingest.formats.ftm.schema import TOPICS, TYPES
from graph.ingest.raw import RawActor, RawEvent, RawSource
from graph.records.model import ActorType, Identifiers

__all__ = ["add_actor", "add_event", "add_source"]

_WHOLE: Final = (
    *("name", "alias", "weakAlias", "previousName"),
    *("birthDate", "deathDate", "incorporationDate", "dissolutionDate"),
)
_FIRST: Final = (("country", "nationality", "jurisdiction"), ("website",), ("summary",), ("wikidataId",))
_OTHER_NAMES: Final = ("alias", "weakAlias", "previousName")


def add_actor(entity: Entity, entities: Entities) -> None:
    """Add a thing as an actor."""
    ours, id = entities.ours, entity.id
    name, aliases = _names(entity)
    fields: dict[str, Any] = {
        "name": name,
        "type": _type(entity),
        "aliases": aliases,
        "country": (entity.first("country", "nationality", "jurisdiction") or "").upper(),
        "ideology": entity.values("keywords") if ours else [],
        "url": entity.first("website"),
        "summary": entity.first("summary"),
        "born": entity.dates("birthDate"),
        "died": entity.dates("deathDate"),
        "founded": entity.dates("incorporationDate"),
        "dissolved": entity.dates("dissolutionDate"),
        "wikidata": entity.first("wikidataId") or (id if re.fullmatch(r"Q[1-9]\d*", id) else None),
        "opensanctions": id if id.startswith("NK-") else None,
    }
    for note in entity.values("notes") if ours else ():
        name, colon, value = note.partition(": ")
        word, _, date = note.partition(" ")
        if name == "attributes":
            fields["attributes"] = attributes_of(note)
        elif colon and name in Identifiers.model_fields:
            fields[name] = value
        elif word in ("founded", "dissolved", "born", "died"):
            fields[word] = date
    schema = {} if ours or TYPES.get(entity.schema) == fields["type"] else {"schema": entity.schema}
    fields.setdefault("attributes", {**schema, **entities.others(entity, _WHOLE, _FIRST)})
    actor = RawActor(entities.key(id), filled(fields), entity.location, native=ours, original=entity.original)
    entities.raw.actors.append(actor)


def _names(entity: Entity) -> tuple[str, list[str]]:
    """Return the name of a thing, which is its caption if that is one of its names, and its other names."""
    names, others = entity.values("name"), entity.values(*_OTHER_NAMES)
    caption = entity.first("caption")
    name = caption if caption and (caption in names or not names) else names[0] if names else entity.id
    further = [caption] if caption and caption not in (name, *others) else []
    at = names.index(name) if name in names else 0
    return name, [*names[:at], *names[at + 1 :], *others, *further]


def _type(entity: Entity) -> str:
    classification = entity.first("classification")
    if classification in tuple(ActorType):
        return str(classification)
    topics = [TOPICS[topic] for topic in entity.values("topics") if topic in TOPICS]
    return topics[0] if topics else TYPES.get(entity.schema, "other")


def add_source(entity: Entity, entities: Entities) -> None:
    """Add a document as a source."""
    grade = re.fullmatch(r"reliability ([A-F])", entity.first("notes") or "")
    fields = {
        "title": entity.first("title", "name", "fileName") or entity.id,
        "publisher": entity.first("publisher"),
        "author": entity.first("author"),
        "published": entity.first("publishedAt"),
        "url": entity.first("sourceUrl"),
        "summary": entity.first("summary"),
        "reliability": grade[1] if grade else None,
        "derives_from": [entities.key(id) for id in entity.values("proof")] if entities.ours else [],
    }
    source = RawSource(entities.key(entity.id), filled(fields), entity.location, native=entities.ours)
    entities.raw.sources.append(source)


def add_event(entity: Entity, entities: Entities) -> None:
    """Add an event with the actors involved."""
    fields: dict[str, Any] = {
        "name": entity.first("name"),
        "date": entity.first("date", "startDate"),
        "place": entity.first("location"),
        "summary": entity.first("summary"),
    }
    roles = [{"actor": entities.key(actor), "role": "involved"} for actor in entity.values("involved", "organizer")]
    read = (("name",), ("date", "startDate"), ("location",), ("summary",))
    others = entities.others(entity, ("involved", "organizer", "proof"), read)
    fields["attributes"] = attributes_of(*entity.values("notes")) if entities.ours else others
    event = RawEvent(entities.key(entity.id), fields, entity.location, roles, entity.locator, native=entities.ours)
    event.claims, _ = claims_of(entity, entities)
    event.original = entity.original
    entities.raw.events.append(event)
