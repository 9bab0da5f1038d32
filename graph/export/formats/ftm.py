"""FollowTheMoney entities, one JSON object per line, as Aleph and OpenSanctions read them.

Actors are Person, PublicBody, Company or Organization; links Payment, Membership, Directorship or UnknownLink, with the
sources as `proof`; sources Documents; events Events. Ids are ours, prefixed with the table. The library itself is not
needed, and only the tests use it, since its PyICU must be compiled on Linux.
Schema: https://followthemoney.tech/explorer/
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from graph.exchange.plain import amount_words, exact_day
from graph.exchange.selection import Selection
from graph.records.dates import OPEN, Date
from graph.records.model import Actor, Claim, Event, Link, Source

__all__ = ["LOSSES", "write"]

LOSSES: Final = {
    "kind": "omitted, except for its label as role or purpose",
    "link.kind": "given by schema, and by its label as role or purpose",
    "link.periods": "in words in the description of the link; each start and each end as a date",
    "dataset": "omitted",
    "amount": "in words in the description of the link",
    "alias": "without languages",
    "native_name": "with the aliases, without languages",
    "claim.id": "omitted",
    "claim": "in words in `description`, one line a claim; sources as proof",
    "role": "omitted, except for the actors as involved",
    "event.responds_to": "omitted",
    "actor.type": "given by schema; as it was in `classification`",
    "actor.not_to_confuse_with": "omitted",
    "source.reliability": "in words in the notes",
    "source.class": "omitted",
    "source.host": "omitted",
    "source.archived_url": "omitted",
    "source.sha256": "omitted",
    "source.accessed": "omitted",
    "source.former_ids": "omitted",
    "event.former_ids": "omitted",
    "actor.plural": "omitted",
    "actor.definite": "omitted",
    "actor.former_ids": "omitted",
    "link.role": "after the kind's label as role, of payments in the description",
    "link.former_ids": "omitted",
    "source.language": "omitted",
    "source.derives_from": "as proof of the document",
    "partial dates": "cut to year, month or day; a span becomes its first day, for an end its last",
    "open ends": "no endDate",
    "disputes": "given by the status of the link, for payments in the description",
    "symmetric links": "from source to target",
    "actor.attributes": "in one text in the notes",
    "link.attributes": "in one text in the description of the link",
    "event.attributes": "in one text in the notes",
    "invisible characters": "removed by the library on reading",
}
_SCHEMATA: Final = {
    "state": "PublicBody",
    "state-organ": "PublicBody",
    "territory": "PublicBody",
    "person": "Person",
    "company": "Company",
    "bank": "Company",
    "media": "Company",
}
_LINKS: Final = {
    "funding": ("Payment", "payer", "beneficiary"),
    "member-of": ("Membership", "member", "organization"),
    "leads": ("Directorship", "director", "organization"),
}
_PREFIX = re.compile(r"(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?)[?~%]?")
Properties = dict[str, list[str]]


def write(selection: Selection) -> str:
    """Return one entity per line: actors, sources, events, links."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    return "".join(f"{encode(entity)}\n" for entity in _entities(selection))


def _entities(selection: Selection) -> Iterator[dict[str, Any]]:
    for actor in selection.actors:
        yield _entity("actor", actor.id, _SCHEMATA.get(actor.type, "Organization"), _actor(actor))
    for source in selection.sources:
        yield _entity("source", source.id, "Document", _source(source))
    for event in selection.events:
        yield _entity("event", event.id, "Event", _event(selection, event))
    people = {actor.id for actor in selection.actors if actor.type == "person"}
    for link in selection.each_link():
        schema, start, end = _LINKS.get(link.kind, ("UnknownLink", "subject", "object"))
        if end == "organization" and link.target in people:
            schema, start, end = "UnknownLink", "subject", "object"
        ends = {start: [f"actor-{link.source}"], end: [f"actor-{link.target}"]}
        yield _entity("link", link.id, schema, {**ends, **_link(selection, link, schema)})


def _entity(table: str, id: str, schema: str, properties: Properties) -> dict[str, Any]:
    kept = {name: list(dict.fromkeys(values)) for name, values in sorted(properties.items()) if values}
    return {"id": f"{table}-{id}", "schema": schema, "properties": kept}


def _actor(actor: Actor) -> Properties:
    person = actor.type == "person"
    others = [f"{name}: {value}" for name, value in actor.identifiers.to_dict().items() if name != "wikidata"]
    dates = (
        {"birthDate": _date(actor.born), "deathDate": _date(actor.died)}
        if person
        else {"incorporationDate": _date(actor.founded), "dissolutionDate": _date(actor.dissolved, last=True)}
    )
    unplaced = (
        {"founded": actor.founded, "dissolved": actor.dissolved}
        if person
        else {
            "born": actor.born,
            "died": actor.died,
        }
    )
    return {
        "name": [actor.name],
        "alias": [name.name for name in (*actor.aliases, *actor.native_names)],
        "classification": [str(actor.type)],
        "country": [actor.country.lower()] if actor.country else [],
        "keywords": list(actor.ideology),
        "wikidataId": [actor.identifiers.wikidata] if actor.identifiers.wikidata else [],
        "website": [actor.url] if actor.url else [],
        "summary": [actor.summary] if actor.summary else [],
        "notes": others + [f"{name} {date}" for name, date in unplaced.items() if date] + _attributes(actor),
        **dates,
    }


def _source(source: Source) -> Properties:
    return {
        "fileName": [source.id],
        "title": [source.title],
        "publisher": [source.publisher],
        "author": [source.author] if source.author else [],
        "publishedAt": _date(source.published),
        "sourceUrl": [source.url] if source.url else [],
        "summary": [source.summary] if source.summary else [],
        "notes": [f"reliability {source.reliability}"],
        "proof": [f"source-{id}" for id in source.derives_from],
    }


def _event(selection: Selection, event: Event) -> Properties:
    return {
        "name": [event.name],
        "date": _date(event.date),
        "location": [event.place] if event.place else [],
        "involved": [f"actor-{role.actor}" for role in event.roles],
        "summary": [event.summary] if event.summary else [],
        "recordId": [event.id],
        "notes": _attributes(event),
        **_proof(selection, event.claims),
    }


def _link(selection: Selection, link: Link, schema: str) -> Properties:
    kind = selection.graph.dataset.kinds[link.kind]
    status = selection.graph.assessments[link.id].status
    words = [amount_words(amount) for amount in link.amounts] + list(link.items)
    words += [f"periods: {'; '.join(map(str, link.periods))}"] if link.periods else []
    words += _attributes(link)
    given = _proof(selection, link.claims)
    described = given.pop("description")
    if schema == "Payment":
        told = {"purpose": [kind.label, *([link.purpose] if link.purpose else [])]}
        described = [status, *described]
        words += [f"role: {link.role}"] if link.role else []
    else:
        told = {"role": [kind.label, *([link.role] if link.role else [])], "status": [status]}
        words += [f"purpose: {link.purpose}"] if link.purpose else []
    return {
        "startDate": [day for each in link.spans for day in _date(each.start)],
        "endDate": [day for each in link.spans for day in _date(each.end, last=True)],
        "summary": [link.summary] if link.summary else [],
        "recordId": [link.id],
        "description": [*words, *described],
        **told,
        **given,
    }


def _attributes(record: Actor | Link | Event) -> list[str]:
    return [f"attributes: {json.dumps(record.attributes, ensure_ascii=False)}"] if record.attributes else []


def _proof(selection: Selection, claims: tuple[Claim, ...]) -> Properties:
    sources = [selection.graph.source(claim.source) for claim in claims]
    return {
        "proof": [f"source-{source.id}" for source in sources],
        "sourceUrl": [source.url for source in sources if source.url],
        "publisher": [source.publisher for source in sources],
        "description": [_claim_words(claim) for claim in claims],
    }


def _claim_words(claim: Claim) -> str:
    words = [f"{claim.source} {claim.stance} this, credibility {claim.credibility}", claim.locator or ""]
    words.insert(1, f"speaks of {claim.holds}" if claim.holds else "")
    words += [f"according to {claim.attributed_to}" if claim.attributed_to else "", claim.summary or ""]
    return "; ".join(word for word in words if word)


def _date(date: Date | None, *, last: bool = False) -> list[str]:
    """Return a date in FollowTheMoney's form: a year, a month or a day."""
    if date is None or date.text == OPEN.text:
        return []
    plain = _PREFIX.fullmatch(date.text)
    day = plain.group(1) if plain else exact_day(date, last=last)
    return [day] if day else []
