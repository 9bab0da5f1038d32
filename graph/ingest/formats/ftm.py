"""FollowTheMoney JSON lines, of Aleph, OpenSanctions and ourselves: things are actors, intervals links.

Payments become funding, memberships member-of, directorships leads, sanctions a designation by their authority; the
other schemata of the model get kinds of their own. Schema: https://followthemoney.tech/explorer/
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from graph.ingest.files import decode, fail, members, read_bytes
from graph.ingest.json_text import location_of, read_json_lines
from graph.ingest.raw import Location, Options, RawActor, RawEvent, RawGraph, RawLink, RawSource
from graph.ingest.values import amount_of_words
from graph.reading import Text
from graph.records.grades import STATUSES
from graph.records.model import ActorType, Identifiers

__all__ = ["read"]

# schema -> property of the source, of the target, and the kind: ours, or label, verb, family, direction of a new one
_LINKS: Final[dict[str, tuple[str, str, str]]] = {
    "Payment": ("payer", "beneficiary", "funding"),
    "Membership": ("member", "organization", "member-of"),
    "Directorship": ("director", "organization", "leads"),
    "UnknownLink": ("subject", "object", "affiliation"),
    "Ownership": ("owner", "asset", "ownership"),
    "Employment": ("employee", "employer", "employment"),
    "Family": ("person", "relative", "family"),
    "Associate": ("person", "associate", "associate"),
    "Representation": ("agent", "client", "representation"),
    "Succession": ("predecessor", "successor", "succession"),
    "Debt": ("debtor", "creditor", "debt"),
}
_KINDS: Final[dict[str, dict[str, str]]] = {
    "ownership": {"label": "Ownership", "verb": "owns", "family": "structure"},
    "employment": {"label": "Employment", "verb": "is employed by", "family": "structure"},
    "family": {"label": "Family", "verb": "is of the family of", "family": "structure", "direction": "symmetric"},
    "associate": {"label": "Associate", "verb": "is an associate of", "family": "alignment", "direction": "symmetric"},
    "representation": {"label": "Representation", "verb": "represents", "family": "structure"},
    "succession": {"label": "Succession", "verb": "was succeeded by", "family": "structure"},
    "debt": {"label": "Debt", "verb": "owes money to", "family": "support"},
}
_TYPES: Final = {"Person": "person", "PublicBody": "state-organ", "Company": "company"}
_TOPICS: Final = {"fin.bank": "bank", "pol.party": "party", "gov": "state-organ"}
_THINGS: Final = frozenset(
    ("Person", "PublicBody", "Company", "Organization", "LegalEntity", "Vessel", "Airplane", "Asset")
)
_DOCUMENTS: Final = frozenset(("Document", "Article", "Pages", "HyperText", "PlainText", "Image", "Folder", "Email"))
_PROPERTIES: Final = """
name alias weakAlias previousName country nationality jurisdiction classification topics wikidataId website
summary notes birthDate deathDate incorporationDate dissolutionDate startDate endDate date amount amountEur
amountUsd currency purpose role status description recordId proof sourceUrl publisher program reason authority
listingDate title author publishedAt fileName location involved keywords organizer
"""
_TAKEN: Final = frozenset(_PROPERTIES.split())
_CLAIM: Final = re.compile(
    r"(?P<source>[a-z0-9-]+) (?P<stance>supports|disputes|denies) this, credibility (?P<grade>[1-6])"
    r"(?:; (?P<rest>.*))?",
    re.DOTALL,
)
_OURS: Final = re.compile(r"(?:actor|link|source|event)-[a-z0-9-]+")
Properties = Mapping[str, list[Any]]


def read(path: Path, options: Options) -> RawGraph:
    """Return the graph of a file with one entity per line. Raises DataError."""
    name = path.as_posix()
    found = RawGraph(name)
    for file in members(path, ending=".json"):
        text = Text(file.as_posix(), decode(read_bytes(file), file.as_posix(), options.encoding)[0])
        _Reader(text, found).read()
    return found


class _Reader:
    def __init__(self, text: Text, found: RawGraph) -> None:
        self.text = text
        self.raw = found
        self.entities: dict[str, tuple[str, Properties, Location, int]] = {}
        self.ours = False

    def read(self) -> None:
        for value, span in read_json_lines(self.text):
            if not isinstance(value, dict) or not isinstance(value.get("schema"), str) or "id" not in value:
                fail(
                    "wrong-shape",
                    "each line must be an entity: an object with `id`, `schema`, `properties`",
                    self.text,
                    span,
                )
            self._entity(value, location_of(self.text, span), self.text.line(span[0]))
        self.ours = all(_OURS.fullmatch(id) for id in self.entities)
        for id, (schema, properties, location, line) in self.entities.items():
            if schema in _LINKS:
                self._link(id, schema, properties, location, line)
            elif schema == "Sanction":
                self._sanction(id, properties, location, line)
            elif schema in _DOCUMENTS:
                self._document(id, properties, location)
            elif schema == "Event":
                self._event(id, properties, location, line)
            elif schema in _THINGS or self._named(id):
                self._actor(id, schema, properties, location)
            else:
                self.raw.leave(f"entities of the schema {schema}")

    def _entity(self, value: Mapping[str, Any], location: Location, line: int) -> str:
        """Keep an entity and the entities nested in it; return its id."""
        id = str(value["id"])
        given = value.get("properties")
        properties: dict[str, list[Any]] = {}
        for name, values in given.items() if isinstance(given, Mapping) else ():
            rows = values if isinstance(values, list) else [values]
            properties[name] = [
                self._entity(each, location, line)
                if isinstance(each, Mapping) and "schema" in each and "id" in each
                else each
                for each in rows
            ]
        schema = str(value["schema"])
        if id in self.entities and self.entities[id][0] in (*_THINGS, *_LINKS) and self.entities[id][3] != line:
            first = self.entities[id]
            if first[:2] != (schema, properties):
                fail(
                    "duplicate-id",
                    f"`{id}` is defined twice, first in line {first[3]}",
                    self.text,
                    self._span(line),
                )
        self.entities.setdefault(id, (schema, properties, location, line))
        return id

    def _span(self, line: int) -> tuple[int, int]:
        start = self.text.line_starts[line - 1]
        return start, start + 1

    def _named(self, id: str) -> bool:
        """Return whether a link refers to an entity, which makes it an actor whatever its schema."""
        if not hasattr(self, "_ends"):
            ends = (
                str(each)
                for schema, properties, _, _ in self.entities.values()
                if schema in _LINKS
                for name in _LINKS[schema][:2]
                for each in properties.get(name, ())
            )
            self._ends = set(ends)
        return id in self._ends

    def _leave(self, schema: str, properties: Properties) -> None:
        for name in properties:
            if name not in _TAKEN and name not in _LINKS.get(schema, ())[:2]:
                self.raw.leave(f"property {schema}.{name}")

    def _actor(self, id: str, schema: str, properties: Properties, location: Location) -> None:
        classification = _first(properties, "classification")
        known = [str(each) for each in ActorType]
        topics = [_TOPICS[topic] for topic in properties.get("topics", ()) if topic in _TOPICS]
        fields: dict[str, Any] = {
            "name": _first(properties, "name") or id,
            "type": classification if classification in known else (topics or [_TYPES.get(schema, "other")])[0],
            "aliases": [
                str(each)
                for name in ("name", "alias", "weakAlias", "previousName")
                for each in properties.get(name, ())[name == "name" :]
            ],
            "country": next(
                (
                    _first(properties, name)
                    for name in ("country", "nationality", "jurisdiction")
                    if properties.get(name)
                ),
                None,
            ),
            "ideology": properties.get("keywords", []) if self.ours else [],
            "url": _first(properties, "website"),
            "summary": _first(properties, "summary"),
            "born": _first(properties, "birthDate"),
            "died": _first(properties, "deathDate"),
            "founded": _first(properties, "incorporationDate"),
            "dissolved": _first(properties, "dissolutionDate"),
            "wikidata": _first(properties, "wikidataId") or (id if re.fullmatch(r"Q[1-9]\d*", id) else None),
            "opensanctions": id if re.match(r"NK-", id) else None,
        }
        for note in properties.get("notes", ()) if self.ours else ():
            name, colon, value = str(note).partition(": ")
            word, _, date = str(note).partition(" ")
            if colon and name in Identifiers.model_fields:
                fields[name] = value
            elif word in ("founded", "dissolved", "born", "died"):
                fields[word] = date
        self._leave(schema, properties)
        if len(properties.get("country", ())) > 1:
            self.raw.leave("further countries of an actor")
        key = id.removeprefix("actor-") if self.ours else id
        self.raw.actors.append(RawActor(key, {k: v for k, v in fields.items() if v}, location, native=self.ours))

    def _document(self, id: str, properties: Properties, location: Location) -> None:
        fields: dict[str, Any] = {
            "title": _first(properties, "title") or _first(properties, "name") or _first(properties, "fileName") or id,
            "publisher": _first(properties, "publisher"),
            "author": _first(properties, "author"),
            "published": _first(properties, "publishedAt"),
            "url": _first(properties, "sourceUrl"),
            "summary": _first(properties, "summary"),
        }
        grade = re.fullmatch(r"reliability ([A-F])", str(_first(properties, "notes") or ""))
        fields["reliability"] = grade[1] if grade else None
        if self.ours and (above := properties.get("proof")):
            fields["derives_from"] = [str(id).removeprefix("source-") for id in above]
        key = id.removeprefix("source-") if self.ours else id
        self.raw.sources.append(RawSource(key, {k: v for k, v in fields.items() if v}, location, native=self.ours))

    def _event(self, id: str, properties: Properties, location: Location, line: int) -> None:
        actors = [str(each) for name in ("involved", "organizer") for each in properties.get(name, ())]
        if self.ours:
            actors = [each.removeprefix("actor-") for each in actors]
        fields = {
            "name": _first(properties, "name"),
            "date": _first(properties, "date") or _first(properties, "startDate"),
            "place": _first(properties, "location"),
            "summary": _first(properties, "summary"),
        }
        key = id.removeprefix("event-") if self.ours else id
        roles = [{"actor": actor, "role": "involved"} for actor in actors]
        claims, _ = self._claims(properties)
        self.raw.events.append(
            RawEvent(key, fields, location, roles, self._locator(id, line), claims=claims, native=self.ours)
        )

    def _link(self, id: str, schema: str, properties: Properties, location: Location, line: int) -> None:
        start, end, kind = _LINKS[schema]
        word: str | None = kind
        roles = properties.get("purpose" if schema == "Payment" else "role", [])
        fields: dict[str, Any] = {
            "id": id,
            "start": _first(properties, "startDate"),
            "end": _first(properties, "endDate"),
            "date": _first(properties, "date"),
            "summary": _first(properties, "summary"),
        }
        fields |= _sum(properties)
        status = _first(properties, "status") or "asserted"
        claims, words = self._claims(properties)
        if self.ours:
            word = str(roles[0]) if roles else kind
            fields["id"] = id.removeprefix("link-")
            fields |= self._words(words)
            if schema == "Payment":
                status = next((each for each in words if each in STATUSES), "asserted")
                fields["purpose"] = str(roles[1]) if len(roles) > 1 else None
            elif len(roles) > 1:
                fields["role"] = str(roles[1])
        else:
            fields["purpose"] = "; ".join(map(str, roles)) or None
            if kind in _KINDS:
                self.raw.kinds.setdefault(kind, {**_KINDS[kind], "standards": {"ftm": schema}})
        self._leave(schema, properties)
        fields = {name: value for name, value in fields.items() if value}
        sum_in = next((name for name in ("amountEur", "amountUsd", "amount") if name in properties), "amount")
        own = _by_property(location, {"source": start, "target": end, "amount": sum_in})
        for source in properties.get(start, [""]):
            for target in properties.get(end, [""]):
                ends = [str(each).removeprefix("actor-") if self.ours else str(each) for each in (source, target)]
                link = RawLink(ends[0], ends[1], word, dict(fields), own, self._locator(id, line), claims=claims)
                link.status, link.native = status, self.ours
                self.raw.links.append(link)

    def _words(self, words: list[str]) -> dict[str, Any]:
        """Return the amounts, items and purpose that our export put into the description of a link."""
        fields: dict[str, Any] = {"amounts": [], "items": []}
        for each in words:
            if each.startswith("purpose: "):
                fields["purpose"] = each.removeprefix("purpose: ")
            elif each.startswith("periods: "):
                fields["periods"] = each.removeprefix("periods: ").split("; ")
            elif each.startswith("role: "):
                fields["role"] = each.removeprefix("role: ")
            elif (read := amount_of_words(each)) is not None:
                fields["amounts"].append(read)
            elif each not in STATUSES:
                fields["items"].append(each)
        return fields

    def _sanction(self, id: str, properties: Properties, location: Location, line: int) -> None:
        """Turn a sanction into a designation by the authority, which becomes an actor."""
        authority = _first(properties, "authority") or "Unknown authority"
        key = f"authority:{authority}"
        if not any(actor.key == key for actor in self.raw.actors):
            self.raw.actors.append(RawActor(key, {"name": authority, "type": "other"}, location))
        fields = {
            "start": _first(properties, "startDate") or _first(properties, "listingDate"),
            "end": _first(properties, "endDate"),
            "purpose": _first(properties, "program"),
            "summary": _first(properties, "reason"),
        }
        fields = {name: value for name, value in fields.items() if value}
        claims, _ = self._claims(properties)
        for target in properties.get("entity", [""]):
            locator = self._locator(id, line)
            self.raw.links.append(
                RawLink(key, str(target), "designation", dict(fields), location, locator, claims=claims)
            )
        self._leave("Sanction", {name: each for name, each in properties.items() if name != "entity"})

    def _claims(self, properties: Properties) -> tuple[list[dict[str, Any]], list[str]]:
        """Return the claims of the documents that prove a record, and the rest of its description."""
        texts = [str(each) for each in properties.get("description", ())]
        if not self.ours:
            found = [
                {"source": str(each), "stance": "supports", "credibility": 6}
                for each in properties.get("proof", ())
                if str(each) in self.entities and self.entities[str(each)][0] in _DOCUMENTS
            ]
            return found, texts
        claims, words = [], []
        for text in texts:
            match = _CLAIM.fullmatch(text)
            if match is None:
                words.append(text)
                continue
            claim = {"source": match["source"], "stance": match["stance"], "credibility": int(match["grade"])}
            for part in (match["rest"] or "").split("; "):
                if part.startswith("speaks of ") and claim.keys() <= {"source", "stance", "credibility"}:
                    claim["holds"] = part.removeprefix("speaks of ")
                elif part.startswith("according to ") and "attributed_to" not in claim:
                    claim["attributed_to"] = part.removeprefix("according to ")
                elif part:
                    name = "summary" if "locator" in claim or "attributed_to" in claim else "locator"
                    claim[name] = f"{claim[name]}; {part}" if name in claim else part
            claims.append(claim)
        return claims, words

    def _locator(self, id: str, line: int) -> str:
        return f"line {line}, entity {id}"


def _by_property(location: Location, properties: Mapping[str, str]) -> Location:
    names = {"start": "startDate", "end": "endDate", **properties}
    return lambda name: location(names.get(name, name))


def _first(properties: Properties, name: str) -> str | None:
    values = properties.get(name)
    return str(values[0]) if values else None


def _sum(properties: Properties) -> dict[str, str]:
    for name, currency in (("amountEur", "EUR"), ("amountUsd", "USD"), ("amount", _first(properties, "currency"))):
        if (value := _first(properties, name)) is not None and currency:
            return {"amount": value, "currency": currency}
    return {}
