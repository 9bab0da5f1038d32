"""Entities that become links: intervals, and sanctions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from graph.ingest.formats.ftm.claims import claims_of, fields_of_words
from graph.ingest.formats.ftm.entities import Entities, Entity, filled
from graph.ingest.formats.ftm.schema import KINDS, LINKS
from graph.ingest.limits import refuse_many
from graph.ingest.raw import Location, RawActor, RawLink
from graph.records.grades import STATUSES

__all__ = ["add_links", "add_sanctions"]


_WHOLE = ("startDate", "endDate", "role", "purpose", "currency", "proof", "sourceUrl", "publisher")


def add_links(entity: Entity, entities: Entities) -> None:
    """Add a link from each source to each target of an interval."""
    start, end, kind = LINKS[entity.schema]
    fields: dict[str, Any] = {
        "id": entities.key(entity.id),
        "start": entity.first("startDate") if entities.ours else entity.dates("startDate"),
        "end": entity.first("endDate") if entities.ours else entity.dates("endDate"),
        "date": entity.first("date"),
        "summary": entity.first("summary"),
    } | _sum(entity)
    claims, words = claims_of(entity, entities)
    status = entity.first("status") or "asserted"
    roles = entity.values("purpose" if entity.schema == "Payment" else "role")
    if entities.ours:
        fields |= fields_of_words(words)
        if entity.schema == "Payment":
            status = next((each for each in words if each in STATUSES), "asserted")
            fields["purpose"] = roles[1] if len(roles) > 1 else None
        elif len(roles) > 1:
            fields["role"] = roles[1]
        kind = roles[0] if roles else kind
    else:
        fields["purpose"] = "; ".join(roles)
        if kind in KINDS:
            entities.raw.kinds.setdefault(kind, {**KINDS[kind], "standards": {"ftm": entity.schema}})
        read: list[tuple[str, ...]] = [("date",), ("summary",)]
        read += [("amountEur", "amountUsd", "amount")] if "amount" in fields else []
        read += [("status",)] if status in STATUSES else []
        fields["attributes"] = entities.others(entity, (start, end, *_WHOLE), read)
        status = status if status in STATUSES else "asserted"
    location = _by_property(entity, {"source": start, "target": end})
    sources, targets = entity.values(start) or [""], entity.values(end) or [""]
    refuse_many(len(entities.raw.links) + len(sources) * len(targets), entities.raw.name, "links or more")
    for source in sources:
        for target in targets:
            ends = entities.key(source), entities.key(target)
            link = RawLink(*ends, kind, filled(fields), location, entity.locator, claims=claims)
            link.status, link.native, link.original = status, entities.ours, entity.original
            entities.raw.links.append(link)


def add_sanctions(entity: Entity, entities: Entities) -> None:
    """Add a designation of each target by the authority, which becomes an actor."""
    raw = entities.raw
    authority = entity.first("authority") or "Unknown authority"
    key = f"authority:{authority}"
    if key not in entities.authorities:
        entities.authorities.add(key)
        raw.actors.append(RawActor(key, {"name": authority, "type": "other"}, entity.location))
    fields: dict[str, Any] = {
        "start": entity.first("startDate", "listingDate"),
        "end": entity.first("endDate"),
        "purpose": entity.first("program"),
        "summary": entity.first("reason"),
    }
    claims, _ = claims_of(entity, entities)
    read = (("authority",), ("startDate", "listingDate"), ("endDate",), ("program",), ("reason",))
    fields["attributes"] = entities.others(entity, ("entity", "sourceUrl", "publisher", "proof"), read)
    for target in entity.values("entity") or [""]:
        link = RawLink(key, target, "designation", filled(fields), entity.location, entity.locator, claims=claims)
        link.original = entity.original
        raw.links.append(link)


def _by_property(entity: Entity, ends: Mapping[str, str]) -> Location:
    """Return the location of a link, with its fields at the properties that hold them."""
    amount = next((name for name in ("amountEur", "amountUsd", "amount") if name in entity.properties), "amount")
    names = {"start": "startDate", "end": "endDate", "amount": amount, **ends}
    return lambda name: entity.location(names.get(name, name))


def _sum(entity: Entity) -> dict[str, str]:
    for name, currency in (("amountEur", "EUR"), ("amountUsd", "USD"), ("amount", entity.first("currency"))):
        if (value := entity.first(name)) is not None and currency:
            return {"amount": value, "currency": currency}
    return {}
