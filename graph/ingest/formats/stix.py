"""STIX 2.0 and 2.1 bundles, from MITRE ATT&CK, OpenCTI, MISP and our own export.

Objects that can act become actors, relationships become links.

Revoked and deprecated objects are omitted with their relationships. External references of a relationship are sources
that it cites; `confidence` becomes a credibility by the specification's appendix A.
Specification: https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from graph.ingest.files import decode, fail, fault, read_bytes
from graph.ingest.json_text import has_lines, lines_of, location_of, read_json
from graph.ingest.raw import Location, Options, RawActor, RawGraph, RawLink, RawSource, at
from graph.ingest.rejected import Original
from graph.ingest.values import host_of
from graph.reading import Fields, Items, Span, Text
from graph.records.grades import STATUSES
from graph.records.model import Identifiers

__all__ = ["read"]

_ACTORS: Final = frozenset(
    ("threat-actor", "intrusion-set", "identity", "campaign", "malware", "tool", "infrastructure", "location")
)
_CLASSES: Final = {"individual": "person"}
_CITATION: Final = re.compile(r"(?<!\s)\s*+\(Citation: [^()]*+(?:\([^()]*+\)[^()]*+)*+\)")
_LINK: Final = re.compile(r"\[([^\[\]]*+)\]\(https?://[^()]*+\)")  # of Markdown
_REFERENCE: Final = re.compile(
    r"(?P<title>.*)\.; (?P<stance>supports|disputes|denies), (?P<reliability>[A-F])(?P<credibility>[1-6])"
    r"(?:; speaks of: (?P<holds>\S+?))?(?:; at: (?P<locator>.*?))?(?:; according to: (?P<attributed_to>.*))?",
    re.DOTALL,
)
_BOOKKEEPING: Final = frozenset(
    """
    id type spec_version created modified created_by_ref revoked lang object_marking_refs granular_markings
    x_mitre_version x_mitre_modified_by_ref x_mitre_attack_spec_version x_mitre_domains x_mitre_deprecated
    """.split()  # noqa: SIM905 - as one reads it
)
_READ_OF_ACTORS: Final = frozenset(
    ("name", "country", "description", "aliases", "x_mitre_aliases", "x_opencti_aliases", "external_references")
)
_READ_OF_LINKS: Final = frozenset(
    """
    relationship_type source_ref target_ref start_time stop_time description confidence external_references
    """.split()  # noqa: SIM905 - as above
)
_Object = Mapping[str, Any]


def read(path: Path, options: Options) -> RawGraph:
    """Return the graph of a bundle, or of a list of objects. Raises DataError."""
    name = path.as_posix()
    text = Text(name, decode(read_bytes(path), name, options.encoding)[0])
    found = RawGraph(name)
    if has_lines(text):
        objects: Any = lines_of(text, found, strict=options.strict)
    else:
        document = read_json(text)
        objects = document.get("objects") if isinstance(document, Fields) else document
    if not isinstance(objects, Items):
        fail("wrong-shape", f"`{name}` is not a STIX bundle: it has no list `objects`", text, (0, 1))
    return _Reader(text, objects, options, found).read()


class _Reader:
    def __init__(self, text: Text, objects: Items, options: Options, raw: RawGraph) -> None:
        self.text = text
        self.options = options
        self.raw = raw
        self.objects: dict[str, tuple[_Object, Location]] = {}
        self.relationships: list[tuple[_Object, Location]] = []
        self.sources: dict[str, None] = {}
        self.creators: Counter[str] = Counter()
        self.others: set[str] = set()  # ids of objects that are omitted
        for value, span in zip(objects, objects.spans, strict=True):
            self._sort(value, span)

    def _sort(self, value: Any, span: Span) -> None:
        if (
            not isinstance(value, Mapping)
            or not isinstance(value.get("type"), str)
            or not isinstance(value.get("id"), str)
        ):
            error = fault("wrong-shape", "each object of a bundle must have a `type` and an `id`", self.text, span)
            original = Original("", None, value if isinstance(value, Mapping) else {"object": value})
            self.raw.reject(original, error, strict=self.options.strict)
            return
        type, id = value["type"], value["id"]
        location = location_of(self.text, span)
        self.creators.update([str(value["created_by_ref"])] if value.get("created_by_ref") else [])
        if value.get("revoked") is True or value.get("x_mitre_deprecated") is True:
            self.others.add(id)
            self.raw.leave(f"{type} that is {'revoked' if value.get('revoked') is True else 'deprecated'}")
        elif type == "relationship":
            self.relationships.append((value, location))
        elif type in _ACTORS:
            if id in self.objects and _version(self.objects[id][0]) >= _version(value):
                self.raw.leave("older versions of an object")
                return
            if id in self.objects:
                self.raw.leave("older versions of an object")
            self.objects[id] = (value, location)
        else:
            self.others.add(id)
            self.raw.leave(f"objects of the type {type}")

    def read(self) -> RawGraph:
        joined = {str(each.get(end)) for each, _ in self.relationships for end in ("source_ref", "target_ref")}
        for id, (value, location) in self.objects.items():
            if id in self.creators and id not in joined and "x_axisgraph_id" not in value:
                self.others.add(id)
                self.raw.leave(
                    "identities that made the objects and nothing joins", "publisher of the file, the commonest"
                )
            else:
                self._actor(id, value, location)
        for creator, _ in self.creators.most_common(1):
            if creator in self.objects:
                self.raw.publisher = str(self.objects[creator][0].get("name") or "") or None
        for value, location in self.relationships:
            self._link(value, location)
        return self.raw

    def _actor(self, id: str, value: _Object, location: Location) -> None:
        type = value["type"]
        known = value.get("x_axisgraph_type")
        names = [
            each
            for name in ("aliases", "x_mitre_aliases", "x_opencti_aliases", "x_axisgraph_aliases")
            for each in _listed(value, name)
        ]
        fields: dict[str, Any] = {
            "name": value.get("name") or value.get("country") or value.get("region") or id,
            "aliases": names,
            "summary": _plain(value.get("description")),
            "type": known
            or _CLASSES.get(str(value.get("identity_class")), "territory" if type == "location" else "other"),
            "country": value.get("country") if type == "location" else None,
            "attributes": value.get("x_axisgraph_attributes") if known else self._others(value, _READ_OF_ACTORS),
        }
        if not known and fields["type"] == "other" and fields["summary"] is None:
            article = "An" if type[0] in "aeiou" else "A"
            fields["summary"] = f"{article} {type.replace('-', ' ')}."
        for reference in _listed(value, "external_references"):
            self._identifier(reference, fields, ours=bool(known))
        ours = value.get("x_axisgraph_id")
        created = str(value.get("created", ""))
        if ours and created > "1971":  # our export uses the date of record as the creation date
            self.raw.info.setdefault("as_of", created[:10])
        fields = {name: each for name, each in fields.items() if each}
        original = Original("", None, value)
        self.raw.actors.append(RawActor(str(ours or id), fields, location, native=bool(ours), original=original))
        self.objects[id] = ({**value, "x_axisgraph_id": str(ours or id)}, location)

    def _others(self, value: _Object, read: frozenset[str]) -> dict[str, Any]:
        """Return the properties that no field of ours takes; bookkeeping is counted instead."""
        kept = {name: each for name, each in value.items() if name not in read and name not in _BOOKKEEPING}
        if str(kept.get("identity_class")) in _CLASSES:
            del kept["identity_class"]
        if book := len(value.keys() & _BOOKKEEPING - {"id", "type"}):
            self.raw.leave("bookkeeping of objects, such as `created` and `modified`", count=book)
        return kept

    def _identifier(self, reference: Any, fields: dict[str, Any], *, ours: bool) -> None:
        if not isinstance(reference, Mapping):
            return
        name = str(reference.get("source_name"))
        if ours and name in Identifiers.model_fields:
            fields[name] = reference.get("external_id")
        elif reference.get("url") and (name == "website" if ours else name.startswith("mitre")):
            fields["url"] = reference["url"]
        else:
            self.raw.leave("external references of actors")

    def _link(self, value: _Object, location: Location) -> None:
        ends = []
        for name in ("source_ref", "target_ref"):
            ref = str(value.get(name) or "")
            if ref in self.others:
                self.raw.leave("relationships with an omitted object")
                return
            known = self.objects.get(ref)
            ends.append(str(known[0].get("x_axisgraph_id", ref)) if known else ref)
        ours = value.get("x_axisgraph_id")
        fields = {
            "id": ours,
            "start": value.get("x_axisgraph_start") or (None if ours else value.get("start_time")),
            "end": value.get("x_axisgraph_end") or (None if ours else value.get("stop_time")),
            "periods": value.get("x_axisgraph_periods"),
            "summary": _plain(value.get("description")),
            "attributes": value.get("x_axisgraph_attributes") if ours else self._others(value, _READ_OF_LINKS),
        }
        fields = {name: each for name, each in fields.items() if each}
        claims = [
            claim
            for each in _listed(value, "external_references")
            if (claim := self._claim(each, location, bool(ours)))
        ]
        labels = _listed(value, "labels")
        status = next((each for each in labels if ours and isinstance(each, str) and each in STATUSES), "asserted")
        credibility = value.get("confidence")
        if isinstance(credibility, int) and not ours:
            for claim in claims:
                claim["credibility"] = _credibility(credibility)
        stated = _credibility(credibility) if isinstance(credibility, int) else None
        word = str(value.get("relationship_type") or "") or None
        locator = f"object {value['id']}"
        renamed = _renamed(location)
        link = RawLink(ends[0], ends[1], word, fields, renamed, locator, status=status, claims=claims)
        link.native, link.original, link.credibility = bool(ours), Original("", None, value), stated
        self.raw.links.append(link)

    def _claim(self, reference: Any, location: Location, ours: bool) -> dict[str, Any] | None:
        """Return the claim of a reference, and record its source."""
        if not isinstance(reference, Mapping):
            return None
        name, url = str(reference.get("source_name") or "Unknown"), reference.get("url")
        description = str(reference.get("description") or "")
        if ours and (match := _REFERENCE.fullmatch(description)):
            id = str(reference.get("external_id"))
            fields = {"title": match["title"], "publisher": name, "reliability": match["reliability"]}
            self._source(id, fields | ({"url": url} if url else {}), location, native=True)
            parts = {key: match[key] for key in ("holds", "locator", "attributed_to") if match[key]}
            return {"source": id, "stance": match["stance"], "credibility": int(match["credibility"]), **parts}
        key = str(url or reference.get("external_id") or f"{name}: {description}")
        if not url and not description:
            return None
        publisher = host_of(str(url)) if url else None
        title = description.strip() or name
        self._source(key, {"title": title, "publisher": publisher or name} | ({"url": url} if url else {}), location)
        return {"source": key, "stance": "supports", "credibility": 6}

    def _source(self, key: str, fields: dict[str, Any], location: Location, *, native: bool = False) -> None:
        if key not in self.sources:
            self.sources[key] = None
            self.raw.sources.append(RawSource(key, fields, at(location("external_references")), native=native))


def _renamed(location: Location) -> Location:
    names = {"source": "source_ref", "target": "target_ref", "kind": "relationship_type", "start": "start_time"}
    names |= {"end": "stop_time", "summary": "description"}
    return lambda name: location(names.get(name, name))


def _version(value: _Object) -> str:
    return str(value.get("modified") or value.get("created") or "")


def _plain(text: Any) -> str | None:
    """Return a description without ATT&CK's citation and link marks."""
    if not isinstance(text, str):
        return None
    bare = _LINK.sub(r"\1", _CITATION.sub("", text))
    return bare.strip() or None


def _credibility(confidence: int) -> int:
    """Return the Admiralty credibility of a confidence from 0 to 100, by the table of STIX 2.1's appendix A."""
    return next((grade for grade, least in ((1, 80), (2, 60), (3, 40), (4, 20)) if confidence >= least), 5)


def _listed(value: Mapping[str, Any], name: str) -> list[Any]:
    """Return the list of this name, empty where the file has something else."""
    found = value.get(name)
    return found if isinstance(found, list) else []
