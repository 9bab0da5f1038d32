"""STIX 2.0 and 2.1 bundles, of MITRE ATT&CK, OpenCTI, MISP and ourselves: who acts is an actor, a relationship a link.

Revoked and deprecated objects are left out with their relationships. External references of a relationship are sources
that it cites; `confidence` becomes a credibility by the specification's appendix A.
Specification: https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from graph.ingest.files import decode, fail, read_bytes
from graph.ingest.json_text import read_json, spot_of
from graph.ingest.raw import Found, FoundActor, FoundLink, FoundSource, Options, Spot, at
from graph.reading import Fields, Items, Span, Text
from graph.records.grades import STATUSES
from graph.records.model import Identifiers

__all__ = ["read"]

_ACTORS: Final = frozenset(
    ("threat-actor", "intrusion-set", "identity", "campaign", "malware", "tool", "infrastructure", "location")
)
_CLASSES: Final = {"individual": "person"}
_CITATION: Final = re.compile(r"\s*\(Citation: [^()]*(?:\([^()]*\)[^()]*)*\)")
_REFERENCE: Final = re.compile(
    r"(?P<title>.*)\.; (?P<stance>supports|disputes|denies), (?P<reliability>[A-F])(?P<credibility>[1-6])"
    r"(?:; speaks of: (?P<holds>\S+?))?(?:; at: (?P<locator>.*?))?(?:; according to: (?P<attributed_to>.*))?",
    re.DOTALL,
)
_Object = Mapping[str, Any]


def read(path: Path, options: Options) -> Found:
    """Return the graph of a bundle, or of a list of objects. Raises DataError."""
    name = path.as_posix()
    text = Text(name, decode(read_bytes(path), name, options.encoding)[0])
    document = read_json(text)
    objects = document.get("objects") if isinstance(document, Fields) else document
    if not isinstance(objects, Items):
        fail("wrong-shape", f"`{name}` is not a STIX bundle: it has no list `objects`", text, (0, 1))
    return _Reader(text, objects, options).read()


class _Reader:
    def __init__(self, text: Text, objects: Items, options: Options) -> None:
        self.text = text
        self.options = options
        self.found = Found(text.name)
        self.objects: dict[str, tuple[_Object, Spot]] = {}
        self.relationships: list[tuple[_Object, Spot]] = []
        self.sources: dict[str, None] = {}
        self.creators: Counter[str] = Counter()
        self.others: set[str] = set()  # ids of objects that are known and left out
        for value, span in zip(objects, objects.spans, strict=True):
            self._sort(value, span)

    def _sort(self, value: Any, span: Span) -> None:
        if (
            not isinstance(value, Mapping)
            or not isinstance(value.get("type"), str)
            or not isinstance(value.get("id"), str)
        ):
            fail("wrong-shape", "each object of a bundle must have a `type` and an `id`", self.text, span)
        type, id = value["type"], value["id"]
        spot = spot_of(self.text, span)
        self.creators.update([str(value["created_by_ref"])] if value.get("created_by_ref") else [])
        if value.get("revoked") is True or value.get("x_mitre_deprecated") is True:
            self.others.add(id)
            self.found.leave(f"{type} that is {'revoked' if value.get('revoked') is True else 'deprecated'}")
        elif type == "relationship":
            self.relationships.append((value, spot))
        elif type in _ACTORS:
            if id in self.objects and _version(self.objects[id][0]) >= _version(value):
                self.found.leave("older versions of an object")
                return
            if id in self.objects:
                self.found.leave("older versions of an object")
            self.objects[id] = (value, spot)
        else:
            self.others.add(id)
            self.found.leave(f"objects of the type {type}")

    def read(self) -> Found:
        joined = {str(each.get(end)) for each, _ in self.relationships for end in ("source_ref", "target_ref")}
        for id, (value, spot) in self.objects.items():
            if id in self.creators and id not in joined and "x_axisgraph_id" not in value:
                self.others.add(id)
                self.found.leave(
                    "identities that made the objects and nothing joins", "publisher of the file, the commonest"
                )
            else:
                self._actor(id, value, spot)
        for creator, _ in self.creators.most_common(1):
            if creator in self.objects:
                self.found.publisher = str(self.objects[creator][0].get("name") or "") or None
        for value, spot in self.relationships:
            self._link(value, spot)
        return self.found

    def _actor(self, id: str, value: _Object, spot: Spot) -> None:
        type = value["type"]
        known = value.get("x_axisgraph_type")
        names = [
            each
            for name in ("aliases", "x_mitre_aliases", "x_opencti_aliases", "x_axisgraph_aliases")
            for each in value.get(name) or ()
        ]
        fields: dict[str, Any] = {
            "name": value.get("name") or value.get("country") or value.get("region") or id,
            "aliases": names,
            "summary": _plain(value.get("description")),
            "type": known
            or _CLASSES.get(str(value.get("identity_class")), "territory" if type == "location" else "other"),
            "country": value.get("country") if type == "location" else None,
        }
        if not known and fields["type"] == "other" and fields["summary"] is None:
            fields["summary"] = f"A {type.replace('-', ' ')}."
        for reference in value.get("external_references") or ():
            self._identifier(reference, fields, ours=bool(known))
        ours = value.get("x_axisgraph_id")
        if ours and str(value.get("created")) > "1971":  # our export has the date of record for the date of creation
            self.found.info.setdefault("as_of", str(value["created"])[:10])
        if type in ("campaign", "intrusion-set", "malware") and (value.get("first_seen") or value.get("last_seen")):
            self.found.leave("times at which actors were seen")
        fields = {name: each for name, each in fields.items() if each}
        self.found.actors.append(FoundActor(str(ours or id), fields, spot, fixed=bool(ours)))
        self.objects[id] = ({**value, "x_axisgraph_id": str(ours or id)}, spot)

    def _identifier(self, reference: Any, fields: dict[str, Any], *, ours: bool) -> None:
        if not isinstance(reference, Mapping):
            return
        name = str(reference.get("source_name"))
        if ours and name in Identifiers.model_fields:
            fields[name] = reference.get("external_id")
        elif reference.get("url") and (name == "website" if ours else name.startswith("mitre")):
            fields["url"] = reference["url"]
        else:
            self.found.leave("external references of actors")

    def _link(self, value: _Object, spot: Spot) -> None:
        ends = []
        for name in ("source_ref", "target_ref"):
            ref = str(value.get(name) or "")
            if ref in self.others:
                self.found.leave("relationships with an object that is left out")
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
        }
        fields = {name: each for name, each in fields.items() if each}
        claims = [
            claim for each in value.get("external_references") or () if (claim := self._claim(each, spot, bool(ours)))
        ]
        labels = value.get("labels") or ()
        status = next((each for each in labels if ours and each in STATUSES), "asserted")
        credibility = value.get("confidence")
        if isinstance(credibility, int) and not ours:
            for claim in claims:
                claim["credibility"] = _credibility(credibility)
        word = str(value.get("relationship_type") or "") or None
        told = f"object {value['id']}"
        renamed = _renamed(spot)
        self.found.links.append(
            FoundLink(ends[0], ends[1], word, fields, renamed, told, status=status, claims=claims, fixed=bool(ours))
        )

    def _claim(self, reference: Any, spot: Spot, ours: bool) -> dict[str, Any] | None:
        """Return the claim of a reference, and keep the source that it names."""
        if not isinstance(reference, Mapping):
            return None
        name, url = str(reference.get("source_name") or "Unknown"), reference.get("url")
        description = str(reference.get("description") or "")
        if ours and (match := _REFERENCE.fullmatch(description)):
            id = str(reference.get("external_id"))
            fields = {"title": match["title"], "publisher": name, "reliability": match["reliability"]}
            self._source(id, fields | ({"url": url} if url else {}), spot, fixed=True)
            told = {key: match[key] for key in ("holds", "locator", "attributed_to") if match[key]}
            return {"source": id, "stance": match["stance"], "credibility": int(match["credibility"]), **told}
        key = str(url or reference.get("external_id") or f"{name}: {description}")
        if not url and not description:
            return None
        publisher = urlsplit(str(url)).hostname if url else None
        title = description.strip() or name
        self._source(key, {"title": title, "publisher": publisher or name} | ({"url": url} if url else {}), spot)
        return {"source": key, "stance": "supports", "credibility": 6}

    def _source(self, key: str, fields: dict[str, Any], spot: Spot, *, fixed: bool = False) -> None:
        if key not in self.sources:
            self.sources[key] = None
            self.found.sources.append(FoundSource(key, fields, at(spot("external_references")), fixed=fixed))


def _renamed(spot: Spot) -> Spot:
    names = {"source": "source_ref", "target": "target_ref", "kind": "relationship_type", "start": "start_time"}
    names |= {"end": "stop_time", "summary": "description"}
    return lambda name: spot(names.get(name, name))


def _version(value: _Object) -> str:
    return str(value.get("modified") or value.get("created") or "")


def _plain(text: Any) -> str | None:
    """Return a description without ATT&CK's marks of citations and links."""
    if not isinstance(text, str):
        return None
    bare = re.sub(r"\[([^\]]*)\]\(https?://[^)]*\)", r"\1", _CITATION.sub("", text))
    return bare.strip() or None


def _credibility(confidence: int) -> int:
    """Return the Admiralty credibility of a confidence from 0 to 100, by the table of STIX 2.1's appendix A."""
    return next((grade for grade, least in ((1, 80), (2, 60), (3, 40), (4, 20)) if confidence >= least), 5)
