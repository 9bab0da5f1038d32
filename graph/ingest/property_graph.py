"""Restores records from our own property graph (Actor, Source, Event, Claim, Kind, Dataset)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from graph.ingest.attributes import Edge, Node
from graph.ingest.raw import RawActor, RawEvent, RawGraph, RawLink, RawSource
from graph.ingest.values import amounts_of_words, json_value, whole_number
from graph.reading.entries import TABLES
from graph.records.model import Claim, DatasetInfo

__all__ = ["from_property_graph"]

_Claims = dict[tuple[str, str], list[tuple[int, dict[str, Any]]]]


def from_property_graph(found: RawGraph, nodes: Sequence[Node], edges: Sequence[Edge]) -> None:
    """Add the records of the nodes and edges of our export; every key is `label NUL id`."""
    by_label: dict[str, list[tuple[str, Node]]] = defaultdict(list)
    for node in nodes:
        label, _, id = node.key.partition("\0")
        by_label[label].append((id, node))
    claims = _claims(by_label["Claim"], edges)
    for _, node in by_label["Dataset"]:
        found.info |= _mapped(_fields(node.values, DatasetInfo.model_fields), "removed")
    for id, node in by_label["Kind"]:
        fields = _fields(node.values, TABLES["kinds"].model_fields)
        found.kinds[id] = _mapped(fields, "standards")
    _actors(found, by_label["Actor"], edges)
    _sources(found, by_label["Source"], edges)
    _events(found, by_label["Event"], edges, claims)
    for edge in edges:
        if edge.source.startswith("Actor\0") and edge.target.startswith("Actor\0") and "status" in edge.values:
            _link(found, edge, claims)


def _events(found: RawGraph, events: Sequence[tuple[str, Node]], edges: Sequence[Edge], claims: _Claims) -> None:
    took: dict[str, list[dict[str, Any]]] = defaultdict(list)
    answers: dict[str, list[str]] = defaultdict(list)
    for edge in edges:
        if edge.values.get("type") == "TOOK_PART":
            took[_id(edge.target)].append({"actor": _id(edge.source), **_fields(edge.values, ("role", "qualifier"))})
        elif edge.values.get("type") == "RESPONDS_TO":
            answers[_id(edge.source)].append(_id(edge.target))
    for id, node in events:
        fields = _fields(node.values, ("name", "date", "place", "summary", "attributes", "former_ids"))
        fields |= {"responds_to": answers[id]} if id in answers else {}
        said = _said(claims, "event", id)
        found.events.append(RawEvent(id, fields, node.location, took[id], f"event {id}", claims=said, native=True))


def _claims(nodes: Sequence[tuple[str, Node]], edges: Sequence[Edge]) -> _Claims:
    """Return the claims by their record, each with its position."""
    cites = {_id(edge.source): _id(edge.target) for edge in edges if edge.values.get("type") == "CITES"}
    claims: _Claims = defaultdict(list)
    for id, node in nodes:
        own = _fields(node.values, Claim.model_fields)
        if "claim_id" in node.values:
            own["id"] = node.values["claim_id"]
        own["source"] = cites.get(id, own.get("source"))
        about = str(node.values.get("about_type")), str(node.values.get("about"))
        claims[about].append((whole_number(node.values.get("position", "")) or 0, own))
    return claims


def _said(claims: _Claims, what: str, id: str) -> list[dict[str, Any]]:
    return [claim for _, claim in sorted(claims.get((what, id), ()), key=lambda each: each[0])]


def _sources(found: RawGraph, sources: Sequence[tuple[str, Node]], edges: Sequence[Edge]) -> None:
    derives: dict[str, list[str]] = defaultdict(list)
    for edge in edges:
        if edge.values.get("type") == "DERIVES_FROM":
            derives[_id(edge.source)].append(_id(edge.target))
    for id, node in sources:
        fields = _fields(node.values, TABLES["sources"].model_fields)
        fields |= {"class": node.values["class"]} if "class" in node.values else {}
        fields |= {"derives_from": derives[id]} if id in derives else {}
        found.sources.append(RawSource(id, fields, node.location, native=True))


def _actors(found: RawGraph, actors: Sequence[tuple[str, Node]], edges: Sequence[Edge]) -> None:
    confused: dict[str, list[str]] = defaultdict(list)
    for edge in edges:
        if edge.values.get("type") == "NOT_TO_CONFUSE_WITH":
            confused[_id(edge.source)].append(_id(edge.target))
    for id, node in actors:
        fields = {name.removeprefix("id_"): value for name, value in node.values.items() if name != ":space"}
        fields |= {"not_to_confuse_with": confused[id]} if id in confused else {}
        fields |= _attributes(fields)
        found.actors.append(RawActor(id, fields, node.location, native=True))


def _link(found: RawGraph, edge: Edge, claims: _Claims) -> None:
    id = str(edge.values.get("id", ""))
    names = ("role", "start", "end", "periods", "items", "purpose", "summary", "attributes", "former_ids")
    fields = _fields(edge.values, names) | {"id": id}
    fields["amounts"] = amounts_of_words(edge.values.get("amounts"))
    ends = _id(edge.source), _id(edge.target)
    link = RawLink(
        *ends, str(edge.values.get("kind") or ""), fields, edge.location, edge.locator, claims=_said(claims, "link", id)
    )
    link.status, link.native = str(edge.values.get("status")), True
    found.links.append(link)


def _mapped(fields: dict[str, Any], name: str) -> dict[str, Any]:
    """Return the fields with the list of "name: text" in the field `name` as a mapping."""
    if name in fields:
        fields[name] = dict(each.split(": ", 1) for each in fields[name] if ": " in each)
    return fields


def _id(key: str) -> str:
    return key.partition("\0")[2] or key


def _fields(values: Mapping[str, Any], names: Any) -> dict[str, Any]:
    found = {name: values[name] for name in names if name in values and name not in ("id", "type")}
    return found | _attributes(found)


def _attributes(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the field `attributes` as a mapping, if there is one; a text that is no JSON object is kept as it is."""
    if "attributes" not in fields:
        return {}
    try:
        found = json_value(fields["attributes"])
    except ValueError:
        found = None
    return {"attributes": found if isinstance(found, dict) else {"attributes": str(fields["attributes"])}}
