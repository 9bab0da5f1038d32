"""The data set as RDF: every field in our own vocabulary, and also in schema.org and PROV-O if they have a term for it.

`urn:axisgraph:ns#` is the vocabulary, described with its SHACL shapes in shapes.ttl; each field of a record is a
property of the same name. A record is `urn:axisgraph:TABLE:ID`, a part of one `...#PART-POSITION`; lists are RDF lists.
A link is a resource and, unless it is denied, also the plain triple from source to target whose predicate is its kind.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Final, Protocol

from graph.exchange.plain import exact_day
from graph.exchange.rdf_names import BASE, NAMESPACE
from graph.exchange.selection import Selection
from graph.records.dates import Date
from graph.records.model import Actor, ActorType, Claim, Event, Record, Source

__all__ = ["PREFIXES", "RDF_LOSSES", "TYPE", "Notation", "Triples"]

RDF_LOSSES: Final = {"control characters": "kept, but some readers reject them"}
PREFIXES: Final[Mapping[str, str]] = {
    "ax": NAMESPACE,
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
TYPE: Final = "rdf:type"
_REFERENCES: Final = {
    ("Link", "source"): "actor",
    ("Link", "target"): "actor",
    ("Link", "kind"): "kind",
    ("Claim", "source"): "source",
    ("Source", "derives_from"): "source",
    ("Role", "actor"): "actor",
    ("Event", "responds_to"): "event",
    ("Actor", "not_to_confuse_with"): "actor",
}
_SCHEMA_TYPES: Final = {
    ActorType.STATE: "Country",
    ActorType.STATE_ORGAN: "GovernmentOrganization",
    ActorType.PERSON: "Person",
    ActorType.COMPANY: "Corporation",
    ActorType.BANK: "BankOrCreditUnion",
    ActorType.CHARITY: "NGO",
    ActorType.MEDIA: "NewsMediaOrganization",
    ActorType.PARTY: "PoliticalParty",
    ActorType.TERRITORY: "AdministrativeArea",
}


class Notation(Protocol):
    """How a syntax of RDF writes terms. Names are a prefix and a word, such as `schema:name`."""

    def iri(self, iri: str) -> str:
        """Return an IRI."""

    def name(self, name: str) -> str:
        """Return a name, as a class."""

    def text(self, text: str, language: str | None = None) -> str:
        """Return a text, in a language if one is given."""

    def number(self, value: int) -> str:
        """Return a whole number or a truth value."""

    def typed(self, text: str, datatype: str) -> str:
        """Return a text with a datatype, which is a name."""

    def list(self, items: Iterable[str]) -> str:
        """Return an RDF list of terms."""


class Triples:
    """The RDF graph of a selection: by subject and predicate the terms, each once, in a notation."""

    def __init__(self, selection: Selection, notation: Notation) -> None:
        self.of: dict[str, dict[str, dict[str, None]]] = {}
        self._in = notation
        self._fill(selection)

    def _fill(self, selection: Selection) -> None:
        data = selection.graph.dataset
        self._dataset(selection)
        for kind in selection.kinds:
            node = self._record(_iri("kind", kind.id), kind)
            self._class(node, "rdf:Property")
            self._text(node, "rdfs:label", kind.label)
        for actor in selection.actors:
            self._actor(actor)
        for source in selection.sources:
            self._source(source)
        for event in selection.events:
            self._event(event)
        for link in selection.each_link():
            node = self._record(_iri("link", link.id), link)
            judged = selection.graph.assessments[link.id]
            self._text(node, "ax:status", judged.status)
            self._add(node, "ax:weakly_disputed", self._in.number(judged.weakly_disputed))
            self._text(node, "ax:confidence", judged.confidence)
            self._add(node, "ax:independent_sources", self._in.number(judged.independent_sources))
            for each in link.spans:
                self._day(node, "schema:startDate", each.start)
                self._day(node, "schema:endDate", each.end, last=True)
            ends = _iri("actor", link.source), _iri("actor", link.target)
            if judged.status != "denied":
                self._add(ends[0], _iri("kind", link.kind), self._in.iri(ends[1]))
                if data.kinds[link.kind].symmetric:
                    self._add(ends[1], _iri("kind", link.kind), self._in.iri(ends[0]))

    def _dataset(self, selection: Selection) -> None:
        info = selection.graph.dataset.info
        node = self._record(f"{BASE}dataset", info)
        self._class(node, "schema:Dataset")
        self._text(node, "schema:name", info.title)
        for name, value in (("description", info.description), ("version", info.version), ("license", info.licence)):
            if value:
                self._text(node, f"schema:{name}", value)
        for author in info.authors:
            self._text(node, "schema:creator", author)

    def _actor(self, actor: Actor) -> None:
        node = self._record(_iri("actor", actor.id), actor)
        self._class(node, f"schema:{_SCHEMA_TYPES.get(actor.type, 'Organization')}")
        self._class(node, "prov:Agent")
        self._text(node, "schema:name", actor.name)
        for name in (*actor.aliases, *actor.native_names):
            self._add(node, "schema:alternateName", self._in.text(name.name, name.lang))
        if actor.identifiers.wikidata:
            wikidata = f"http://www.wikidata.org/entity/{actor.identifiers.wikidata}"
            self._add(node, "schema:sameAs", self._in.iri(wikidata))

    def _source(self, source: Source) -> None:
        node = self._record(_iri("source", source.id), source)
        self._class(node, "schema:CreativeWork")
        self._class(node, "prov:Entity")
        self._text(node, "schema:name", source.title)
        self._text(node, "schema:publisher", source.publisher)
        for above in source.derives_from:
            self._add(node, "prov:wasDerivedFrom", self._in.iri(_iri("source", above)))
        if source.url:
            self._add(node, "schema:url", self._in.iri(source.url))

    def _event(self, event: Event) -> None:
        node = self._record(_iri("event", event.id), event)
        self._class(node, "schema:Event")
        self._text(node, "schema:name", event.name)
        self._day(node, "schema:startDate", event.date)
        self._day(node, "schema:endDate", event.date, last=True)

    def _record(self, node: str, record: Record) -> str:
        """Add every field of a record under the vocabulary, and return its node."""
        own = self.of.setdefault(node, {})
        model = type(record)
        own.setdefault(TYPE, {})[self._in.name(_class_of(model))] = None
        values = vars(record)
        for field, word, table in _fields(model):
            value = values[field]
            if value is None or value in ((), {}):
                continue
            if isinstance(value, tuple):
                term = self._in.list(self._items(node, field, value, table))
            elif isinstance(value, Record):
                if not value.to_dict():
                    continue
                term = self._in.iri(self._record(_part(node, field), value))
            else:
                term = self._in.iri(_iri(table, value)) if table else self._literal(value)
            own.setdefault(word, {})[term] = None
        return node

    def _items(self, node: str, field: str, values: Iterable[Any], table: str | None) -> Iterator[str]:
        for position, value in enumerate(values, start=1):
            if isinstance(value, Record):
                part = self._record(_part(node, f"{field}-{position}"), value)
                if isinstance(value, Claim):
                    self._claim(part, node, value)
                yield self._in.iri(part)
            else:
                yield self._in.iri(_iri(table, value)) if table else self._literal(value)

    def _claim(self, node: str, record: str, claim: Claim) -> None:
        self._class(node, "schema:Claim")
        self._class(node, "prov:Entity")
        self._add(node, "prov:wasDerivedFrom", self._in.iri(_iri("source", claim.source)))
        self._add(node, "schema:about", self._in.iri(record))

    def _literal(self, value: Any) -> str:
        if isinstance(value, str):
            return self._in.text(value)
        if isinstance(value, Date):
            return self._in.typed(value.text, "edtf:EDTF")
        if isinstance(value, int):
            return self._in.number(value)
        if isinstance(value, float):
            return self._in.typed(repr(value), "xsd:double")
        if isinstance(value, dict):
            return self._in.typed(json.dumps(value, ensure_ascii=False, sort_keys=True), "rdf:JSON")
        return self._in.text(str(value))

    def _day(self, node: str, word: str, date: Date | None, *, last: bool = False) -> None:
        day = exact_day(date, last=last)
        if day:
            self._add(node, word, self._in.typed(day, "xsd:date"))

    def _class(self, node: str, name: str) -> None:
        self._add(node, TYPE, self._in.name(name))

    def _text(self, node: str, word: str, text: str) -> None:
        self._add(node, word, self._in.text(text))

    def _add(self, node: str, word: str, term: str) -> None:
        self.of.setdefault(node, {}).setdefault(word, {})[term] = None


def _iri(table: str, id: str) -> str:
    return f"{BASE}{table}:{id}"


def _part(node: str, part: str) -> str:
    return f"{node}{'/' if '#' in node else '#'}{part}"


@cache
def _class_of(model: type[Record]) -> str:
    return f"ax:{model.__name__.removesuffix('Info')}"


@cache
def _fields(model: type[Record]) -> tuple[tuple[str, str, str | None], ...]:
    """Return the fields of a model, each with its word in the vocabulary and the table to which it refers."""
    return tuple(
        (field, f"ax:{info.alias or field}", _REFERENCES.get((model.__name__, field)))
        for field, info in model.model_fields.items()
    )
