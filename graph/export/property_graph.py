"""The data set as a labelled property graph: nodes and relationships whose properties are scalars or lists of texts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graph.exchange.plain import amount_words, exact_day, first_day, last_day, spells_text
from graph.exchange.selection import Selection
from graph.records.dates import Date
from graph.records.model import Actor, Link, Record

__all__ = ["Edge", "Node", "edges", "nodes"]


@dataclass(frozen=True)
class Node:
    """A node: one label, an id that is unique under it, and properties."""

    label: str
    id: str
    properties: dict[str, Any]


@dataclass(frozen=True)
class Edge:
    """A relationship between two nodes, with an id that is unique under its type."""

    type: str
    id: str
    from_label: str
    source: str
    to_label: str
    target: str
    properties: dict[str, Any]


def nodes(selection: Selection) -> Iterator[Node]:
    """Yield the data set, kinds, actors, sources, events and claims."""
    yield Node("Dataset", "dataset", _scalars(selection.graph.dataset.info))
    for kind in selection.kinds:
        yield Node("Kind", kind.id, _scalars(kind))
    for actor in selection.actors:
        yield Node("Actor", actor.id, _actor(actor))
    for source in selection.sources:
        yield Node("Source", source.id, _scalars(source))
    for event in selection.events:
        days = {"first_day": exact_day(event.date), "last_day": exact_day(event.date, last=True)}
        yield Node("Event", event.id, _scalars(event) | {key: day for key, day in days.items() if day})
    for what, record, position, claim in selection.claims():
        own = {"claim_id": claim.id} if claim.id else {}
        about = {"about_type": what, "about": record.id, "position": position}
        yield Node("Claim", f"{record.id}#{position}", {**_scalars(claim), **own, **about})


def edges(selection: Selection) -> Iterator[Edge]:
    """Yield links, then the references of sources, events and claims."""
    for link in selection.each_link():
        type = link.kind.replace("-", "_").upper()
        yield Edge(type, link.id, "Actor", link.source, "Actor", link.target, _link(selection, link))
    for actor in selection.actors:
        for other in actor.not_to_confuse_with:
            yield Edge("NOT_TO_CONFUSE_WITH", f"{actor.id}#{other}", "Actor", actor.id, "Actor", other, {})
    for source in selection.sources:
        for above in source.derives_from:
            yield Edge("DERIVES_FROM", f"{source.id}#{above}", "Source", source.id, "Source", above, {})
    yield from _event_edges(selection)


def _event_edges(selection: Selection) -> Iterator[Edge]:
    for event in selection.events:
        for position, role in enumerate(event.roles, start=1):
            id = f"{event.id}#{position}"
            yield Edge("TOOK_PART", id, "Actor", role.actor, "Event", event.id, _scalars(role, "actor"))
        for other in event.responds_to:
            yield Edge("RESPONDS_TO", f"{event.id}#{other}", "Event", event.id, "Event", other, {})
    for what, record, position, claim in selection.claims():
        id = f"{record.id}#{position}"
        yield Edge("CITES", id, "Claim", id, "Source", claim.source, {})
        if what == "event":
            yield Edge("ABOUT", id, "Claim", id, "Event", record.id, {})


def _actor(actor: Actor) -> dict[str, Any]:
    names = {
        "aliases": [name.name for name in actor.aliases],
        "native_names": [name.name for name in actor.native_names],
    }
    identifiers = {f"id_{name}": value for name, value in actor.identifiers.to_dict().items()}
    return _scalars(actor) | {key: value for key, value in names.items() if value} | identifiers


def _link(selection: Selection, link: Link) -> dict[str, Any]:
    judged = selection.graph.assessments[link.id]
    kind = selection.graph.dataset.kinds[link.kind]
    more = {
        "kind": link.kind,
        "family": str(kind.family),
        "symmetric": kind.symmetric,
        "status": judged.status,
        "weakly_disputed": judged.weakly_disputed or None,
        "confidence": judged.confidence,
        "independent_sources": judged.independent_sources,
        "first_day": first_day(link),
        "last_day": last_day(link),
        "spells": spells_text(link),
        "amounts": [amount_words(amount) for amount in link.amounts] or None,
        "sources": sorted({claim.source for claim in link.claims}) or None,
    }
    known = {key: value for key, value in more.items() if value is not None}
    return _scalars(link, "source", "target", "kind") | known


def _scalars(record: Record, *without: str) -> dict[str, Any]:
    """Return the fields that are scalars or lists of texts, except the id; unknown values are omitted.

    A mapping of texts is a list of "name: text", attributes are an object in JSON.
    """
    found: dict[str, Any] = {}
    for name, info in type(record).model_fields.items():
        value = getattr(record, name)
        if name in ("id", *without) or value is None:
            continue
        if isinstance(value, Date):
            found[name] = value.text
        elif isinstance(value, tuple):
            if value and all(isinstance(each, (str, Date)) for each in value):
                found[info.alias or name] = list(map(str, value))
        elif isinstance(value, dict):
            if value:
                found[info.alias or name] = _mapping(name, value)
        elif isinstance(value, (str, int, float)):
            found[info.alias or name] = value
    return found


def _mapping(name: str, value: dict[str, Any]) -> str | list[str]:
    if name == "attributes":
        return json.dumps(value, ensure_ascii=False)
    return [f"{key}: {text}" for key, text in sorted(value.items())]
