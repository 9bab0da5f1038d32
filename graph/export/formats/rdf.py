"""The data set as RDF: every field in our own vocabulary, and also in schema.org and PROV-O if they have a term for it.

`urn:axisgraph:ns#` is the vocabulary, described with its SHACL shapes in shapes.ttl; each field of a record is a
property of the same name. A record is `urn:axisgraph:TABLE:ID`, a part of one `...#PART-POSITION`; lists are RDF lists.
A link is a resource and, unless it is denied, also the plain triple from source to target whose predicate is its kind.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any, Final

from graph.exchange.plain import exact_day, package
from graph.exchange.rdf_names import BASE, NAMESPACE
from graph.exchange.selection import Selection
from graph.records.dates import Date
from graph.records.model import Actor, ActorType, Claim, Event, Record, Source

__all__ = ["RDF_LOSSES", "Triples"]

RDF_LOSSES: Final = {"control characters": "kept, but some readers reject them"}
_EDTF: Final = "http://id.loc.gov/datatypes/edtf/EDTF"
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


class Triples:
    """The RDF graph of a selection in rdflib. Raises MissingExtra."""

    def __init__(self, selection: Selection) -> None:
        self.rdflib = package("rdflib", "rdf")
        self.graph = self.rdflib.Graph()
        self.ax = self.rdflib.Namespace(NAMESPACE)
        self.schema = self.rdflib.Namespace("https://schema.org/")
        self.prov = self.rdflib.PROV
        self._numbers = count(1)
        names = {"ax": self.ax, "schema": self.schema, "prov": self.prov, "edtf": _EDTF.removesuffix("EDTF")}
        for prefix, namespace in names.items():
            self.graph.bind(prefix, namespace, replace=True)
        self._fill(selection)

    def iri(self, table: str, id: str) -> Any:
        """Return the IRI of a record."""
        return self.rdflib.URIRef(f"{BASE}{table}:{id}")

    def _fill(self, selection: Selection) -> None:
        data = selection.graph.dataset
        self._dataset(selection)
        for kind in selection.kinds:
            node = self._record(self.iri("kind", kind.id), kind)
            self._add(node, self.rdflib.RDF.type, self.rdflib.RDF.Property)
            self._add(node, self.rdflib.RDFS.label, kind.label)
        for actor in selection.actors:
            self._actor(actor)
        for source in selection.sources:
            self._source(source)
        for event in selection.events:
            self._event(event)
        for link in selection.each_link():
            node = self._record(self.iri("link", link.id), link)
            judged = selection.graph.assessments[link.id]
            self._add(node, self.ax.status, judged.status)
            self._add(node, self.ax.weakly_disputed, judged.weakly_disputed)
            self._add(node, self.ax.confidence, judged.confidence)
            self._add(node, self.ax.independent_sources, judged.independent_sources)
            for each in link.spans:
                self._day(node, self.schema.startDate, each.start)
                self._day(node, self.schema.endDate, each.end, last=True)
            ends = self.iri("actor", link.source), self.iri("actor", link.target)
            if judged.status != "denied":
                self._add(ends[0], self.iri("kind", link.kind), ends[1])
                if data.kinds[link.kind].symmetric:
                    self._add(ends[1], self.iri("kind", link.kind), ends[0])

    def _dataset(self, selection: Selection) -> None:
        info = selection.graph.dataset.info
        node = self._record(self.rdflib.URIRef(f"{BASE}dataset"), info)
        self._add(node, self.rdflib.RDF.type, self.schema.Dataset)
        self._add(node, self.schema.name, info.title)
        for name, value in (("description", info.description), ("version", info.version), ("license", info.licence)):
            if value:
                self._add(node, self.schema[name], value)
        for author in info.authors:
            self._add(node, self.schema.creator, author)

    def _actor(self, actor: Actor) -> None:
        node = self._record(self.iri("actor", actor.id), actor)
        self._add(node, self.rdflib.RDF.type, self.schema[_SCHEMA_TYPES.get(actor.type, "Organization")])
        self._add(node, self.rdflib.RDF.type, self.prov.Agent)
        self._add(node, self.schema.name, actor.name)
        for name in (*actor.aliases, *actor.native_names):
            self._add(node, self.schema.alternateName, self.rdflib.Literal(name.name, lang=name.lang))
        if actor.identifiers.wikidata:
            wikidata = f"http://www.wikidata.org/entity/{actor.identifiers.wikidata}"
            self._add(node, self.schema.sameAs, self.rdflib.URIRef(wikidata))

    def _source(self, source: Source) -> None:
        node = self._record(self.iri("source", source.id), source)
        self._add(node, self.rdflib.RDF.type, self.schema.CreativeWork)
        self._add(node, self.rdflib.RDF.type, self.prov.Entity)
        self._add(node, self.schema.name, source.title)
        self._add(node, self.schema.publisher, source.publisher)
        for above in source.derives_from:
            self._add(node, self.prov.wasDerivedFrom, self.iri("source", above))
        if source.url:
            self._add(node, self.schema.url, self.rdflib.URIRef(source.url))

    def _event(self, event: Event) -> None:
        node = self._record(self.iri("event", event.id), event)
        self._add(node, self.rdflib.RDF.type, self.schema.Event)
        self._add(node, self.schema.name, event.name)
        self._day(node, self.schema.startDate, event.date)
        self._day(node, self.schema.endDate, event.date, last=True)

    def _record(self, node: Any, record: Record) -> Any:
        """Add every field of a record under the vocabulary, and return its node."""
        name = type(record).__name__
        self._add(node, self.rdflib.RDF.type, self.ax[name.removesuffix("Info")])
        for field, info in type(record).model_fields.items():
            value = getattr(record, field)
            if value is None or value in ((), {}):
                continue
            word = self.ax[info.alias or field]
            table = _REFERENCES.get((name, field))
            if isinstance(value, tuple):
                self._add(node, word, self._list(self._items(node, field, value, table)))
            elif isinstance(value, Record):
                if value.to_dict():
                    self._add(node, word, self._record(self._part(node, field), value))
            else:
                self._add(node, word, self.iri(table, value) if table else self._literal(value))
        return node

    def _items(self, node: Any, field: str, values: Iterable[Any], table: str | None) -> Iterator[Any]:
        for position, value in enumerate(values, start=1):
            if isinstance(value, Record):
                part = self._record(self._part(node, f"{field}-{position}"), value)
                if isinstance(value, Claim):
                    self._claim(part, node, value)
                yield part
            else:
                yield self.iri(table, value) if table else self._literal(value)

    def _claim(self, node: Any, record: Any, claim: Claim) -> None:
        self._add(node, self.rdflib.RDF.type, self.schema.Claim)
        self._add(node, self.rdflib.RDF.type, self.prov.Entity)
        self._add(node, self.prov.wasDerivedFrom, self.iri("source", claim.source))
        self._add(node, self.schema.about, record)

    def _part(self, node: Any, part: str) -> Any:
        return self.rdflib.URIRef(f"{node}{'#' if '#' not in str(node) else '/'}{part}")

    def _literal(self, value: Any) -> Any:
        if isinstance(value, Date):
            return self.rdflib.Literal(value.text, datatype=self.rdflib.URIRef(_EDTF))
        if isinstance(value, dict):
            text = json.dumps(value, ensure_ascii=False, sort_keys=True)
            return self.rdflib.Literal(text, datatype=self.rdflib.RDF.JSON)
        return self.rdflib.Literal(str(value) if isinstance(value, str) else value)

    def _list(self, items: Iterable[Any]) -> Any:
        """Return the head of an RDF list; its nodes are numbered, so that they are the same in every export."""
        first, rest, nil = self.rdflib.RDF.first, self.rdflib.RDF.rest, self.rdflib.RDF.nil
        found = list(items)
        nodes = [self.rdflib.BNode(f"list{next(self._numbers)}") for _ in found]
        for at, item in enumerate(found):
            self.graph.add((nodes[at], first, item))
            self.graph.add((nodes[at], rest, nodes[at + 1] if at + 1 < len(nodes) else nil))
        return nodes[0]

    def _day(self, node: Any, word: Any, date: Date | None, *, last: bool = False) -> None:
        day = exact_day(date, last=last)
        if day:
            self._add(node, word, self.rdflib.Literal(day, datatype=self.rdflib.XSD.date))

    def _add(self, node: Any, word: Any, value: Any) -> None:
        is_term = isinstance(value, self.rdflib.term.Node)
        self.graph.add((node, word, value if is_term else self.rdflib.Literal(value)))
