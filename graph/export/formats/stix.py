"""A STIX 2.1 bundle: threat-actor, identity and relationship objects.

Armed groups and wings are threat-actors, all others identities. Ids are UUIDs of version 5 over our own ids, and
`created` is the date of record (1970-01-01 without one), so that the same data gives the same bytes. Confidence: low
15, moderate 50, high 85, as in the None / Low / Med / High scale of the specification's appendix A.
Specification: https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html
"""

from __future__ import annotations

import json
import uuid
from typing import Any, Final

from graph.exchange.plain import exact_day
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
    "actor.definite": "omitted",
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
    "source.sha256": "omitted",
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
    """Return the bundle as JSON, each object's properties in the order of the specification."""
    return _Bundle(selection).text()


class _Bundle:
    def __init__(self, selection: Selection) -> None:
        self.selection = selection
        day = exact_day(selection.graph.dataset.info.as_of, last=True) or "1970-01-01"
        self.created = f"{day}T00:00:00.000Z"
        self.ids: dict[str, str] = {}

    def text(self) -> str:
        objects = [self._actor(actor) for actor in self.selection.actors]
        objects += [self._link(link) for link in self.selection.each_link()]
        bundle = {
            "type": "bundle",
            "id": _id("bundle", " ".join(each["id"] for each in objects)),
            **({"objects": objects} if objects else {}),
        }
        return json.dumps(bundle, ensure_ascii=False, indent=4) + "\n"

    def _common(self, type: str, id: str) -> dict[str, Any]:
        return {
            "type": type,
            "spec_version": "2.1",
            "id": _id(type, id),
            "created": self.created,
            "modified": self.created,
        }

    def _actor(self, actor: Actor) -> dict[str, Any]:
        armed = actor.type in ("armed-group", "armed-wing")
        names = [name.name for name in (*actor.aliases, *actor.native_names)]
        references = [
            {"source_name": name, "external_id": str(value)} for name, value in actor.identifiers.to_dict().items()
        ]
        references += [{"source_name": "website", "url": actor.url}] if actor.url else []
        common = self._common("threat-actor" if armed else "identity", actor.id)
        self.ids[actor.id] = common["id"]
        return _present(
            common
            | {
                "name": actor.name,
                "description": actor.summary,
                "threat_actor_types": ["unknown"] if armed else None,
                "aliases": names if armed else None,
                "identity_class": None if armed else _CLASSES.get(actor.type, "organization"),
                "external_references": references,
                "x_axisgraph_aliases": None if armed else names,
                "x_axisgraph_attributes": dict(actor.attributes),
                "x_axisgraph_id": actor.id,
                "x_axisgraph_type": str(actor.type),
            }
        )

    def _link(self, link: Link) -> dict[str, Any]:
        judged = self.selection.graph.assessments[link.id]
        held = self.selection.graph.lifetimes[link.id]
        start = iso(held.first) if link.start or link.periods else None
        stop = iso(held.last) if link.end or link.periods else None
        return _present(
            self._common("relationship", link.id)
            | {
                "relationship_type": link.kind,
                "description": link.summary,
                "source_ref": self.ids[link.source],
                "target_ref": self.ids[link.target],
                "start_time": f"{start}T00:00:00Z" if start else None,
                "stop_time": f"{stop}T23:59:59Z" if stop else None,
                "labels": [judged.status, *(["weakly-disputed"] if judged.weakly_disputed else [])],
                "confidence": _CONFIDENCE[judged.confidence],
                "external_references": self._references(link),
                "x_axisgraph_attributes": dict(link.attributes),
                "x_axisgraph_end": link.end.text if link.end else None,
                "x_axisgraph_id": link.id,
                "x_axisgraph_periods": list(map(str, link.periods)),
                "x_axisgraph_start": link.start.text if link.start else None,
            }
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
            reference = {
                "source_name": source.publisher,
                "description": "; ".join(said),
                **({"url": source.url} if source.url else {}),
                "external_id": source.id,
            }
            found.append(reference)
        return found


def _id(type: str, name: str) -> str:
    return f"{type}--{uuid.uuid5(_SPACE, f'{type}:{name}')}"


def _present(properties: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if value not in (None, [], {})}
