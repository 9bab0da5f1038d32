"""A STIX 2.1 bundle, made by the stix2 library: threat-actor, identity and relationship objects.

Armed groups and wings are threat-actors, all others identities. Ids are UUIDs of version 5 over our own ids, and
`created` is the date of record (1970-01-01 without one), so that the same data gives the same bytes. Confidence: low
15, moderate 50, high 85, as in the None / Low / Med / High scale of the specification's appendix A.
Specification: https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html
"""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, time
from typing import Any, Final

from graph.exchange.plain import exact_day, package
from graph.exchange.selection import Selection
from graph.records.dates import iso
from graph.records.model import Actor, Link

__all__ = ["LOSSES", "write"]

LOSSES: Final = {
    "event": "omitted",
    "kind": "omitted, except for its id as relationship_type",
    "dataset": "omitted, except for as_of as the date of creation",
    "amount": "omitted",
    "link.items": "omitted",
    "link.purpose": "omitted",
    "link.periods": "from the first day of the first to the last of the last; as written in x_axisgraph_periods",
    "claim.id": "omitted",
    "claim.summary": "omitted",
    "alias": "without languages; of identities in x_axisgraph_aliases",
    "native_name": "with the aliases, without languages",
    "actor.ideology": "omitted",
    "actor.country": "omitted",
    "actor.founded": "omitted",
    "actor.dissolved": "omitted",
    "actor.born": "omitted",
    "actor.died": "omitted",
    "actor.not_to_confuse_with": "omitted",
    "actor.plural": "omitted",
    "actor.former_ids": "omitted",
    "link.role": "omitted",
    "link.former_ids": "omitted",
    "actor.type": "threat-actor or identity; as it was in x_axisgraph_type",
    "source.reliability": "omitted, except for the grade in the description of each reference",
    "source.class": "omitted",
    "source.author": "omitted",
    "source.published": "omitted",
    "source.host": "omitted",
    "source.archived_url": "omitted",
    "source.accessed": "omitted",
    "source.former_ids": "omitted",
    "source.language": "omitted",
    "source.derives_from": "omitted",
    "source.summary": "omitted",
    "partial dates of links": "earliest and latest second; as written in x_axisgraph_start and x_axisgraph_end",
    "open ends": "no stop_time; as written in x_axisgraph_end",
    "disputes": "given by labels; each side is in the external references",
    "symmetric links": "one relationship from source to target",
}
_SPACE: Final = uuid.uuid5(uuid.NAMESPACE_URL, "urn:axisgraph")
_CONFIDENCE: Final = {"low": 15, "moderate": 50, "high": 85}
_CLASSES: Final = {"person": "individual", "coalition": "group", "other": "unknown"}


def write(selection: Selection) -> str:
    """Return the bundle as JSON. Raises MissingExtra."""
    return _Bundle(selection).text()


class _Bundle:
    def __init__(self, selection: Selection) -> None:
        self.selection = selection
        self.stix = package("stix2", "stix")
        day = exact_day(selection.graph.dataset.info.as_of, last=True) or "1970-01-01"
        self.created = _moment(day, time())
        self.ids: dict[str, str] = {}

    def text(self) -> str:
        objects = [self._actor(actor) for actor in self.selection.actors]
        objects += [self._link(link) for link in self.selection.each_link()]
        id = _id("bundle", " ".join(each.id for each in objects))
        bundle = self.stix.v21.Bundle(*objects, id=id, allow_custom=True)
        return str(bundle.serialize(pretty=True, ensure_ascii=False)) + "\n"

    def _actor(self, actor: Actor) -> Any:
        armed = actor.type in ("armed-group", "armed-wing")
        names = [name.name for name in (*actor.aliases, *actor.native_names)]
        references = [
            {"source_name": name, "external_id": str(value)} for name, value in actor.identifiers.to_dict().items()
        ]
        references += [{"source_name": "website", "url": actor.url}] if actor.url else []
        common = {
            "id": _id("threat-actor" if armed else "identity", actor.id),
            "created": self.created,
            "modified": self.created,
            "name": actor.name,
            "x_axisgraph_id": actor.id,
            "x_axisgraph_type": str(actor.type),
            **({"x_axisgraph_attributes": dict(actor.attributes)} if actor.attributes else {}),
            **({"description": actor.summary} if actor.summary else {}),
            **({"external_references": references} if references else {}),
        }
        self.ids[actor.id] = str(common["id"])
        if armed:
            aliases = {"aliases": names} if names else {}
            make = self.stix.v21.ThreatActor
            return make(**common, **aliases, threat_actor_types=["unknown"], allow_custom=True)
        aliases = {"x_axisgraph_aliases": names} if names else {}
        kind = _CLASSES.get(actor.type, "organization")
        return self.stix.v21.Identity(**common, **aliases, identity_class=kind, allow_custom=True)

    def _link(self, link: Link) -> Any:
        judged = self.selection.graph.assessments[link.id]
        held = self.selection.graph.lifetimes[link.id]
        start = iso(held.first) if link.start or link.periods else None
        stop = iso(held.last) if link.end or link.periods else None
        given = {
            "start_time": _moment(start, time()) if start else None,
            "stop_time": _moment(stop, time(23, 59, 59)) if stop else None,
            "description": link.summary,
            "x_axisgraph_start": link.start.text if link.start else None,
            "x_axisgraph_end": link.end.text if link.end else None,
            "x_axisgraph_periods": list(map(str, link.periods)) or None,
            "x_axisgraph_attributes": dict(link.attributes) or None,
            "external_references": self._references(link) or None,
        }
        return self.stix.v21.Relationship(
            id=_id("relationship", link.id),
            created=self.created,
            modified=self.created,
            relationship_type=link.kind,
            source_ref=self.ids[link.source],
            target_ref=self.ids[link.target],
            confidence=_CONFIDENCE[judged.confidence],
            labels=[judged.status, *(["weakly-disputed"] if judged.weakly_disputed else [])],
            x_axisgraph_id=link.id,
            allow_custom=True,
            **{name: value for name, value in given.items() if value is not None},
        )

    def _references(self, link: Link) -> list[dict[str, str]]:
        """Return one reference for each claim: publisher, source id, stance, grade and locator."""
        found = []
        for claim in link.claims:
            source = self.selection.graph.source(claim.source)
            said = [f"{source.title}.", f"{claim.stance}, {source.reliability}{claim.credibility}"]
            said += [f"speaks of: {claim.holds}"] if claim.holds else []
            said += [f"at: {claim.locator}"] if claim.locator else []
            said += [f"according to: {claim.attributed_to}"] if claim.attributed_to else []
            reference = {"source_name": source.publisher, "external_id": source.id, "description": "; ".join(said)}
            found.append(reference | ({"url": source.url} if source.url else {}))
        return found


def _id(type: str, name: str) -> str:
    return f"{type}--{uuid.uuid5(_SPACE, f'{type}:{name}')}"


def _moment(day: str, at: time) -> datetime:
    return datetime.combine(date.fromisoformat(day), at, UTC)
