"""Turns nodes and edges with attributes into actors and links, for all graph formats."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from graph.exchange.plain import PREFIX
from graph.ingest.columns import actor_columns, columns_of_direction, kind_columns, link_columns, name_columns
from graph.ingest.guesses import are_dates, are_directions, are_prose
from graph.ingest.limits import refuse_many
from graph.ingest.raw import DIRECTIONS, Location, Options, RawActor, RawGraph, RawLink
from graph.ingest.rejected import Original
from graph.ingest.values import amounts_of_words, currency_of_name, name_of, text_of
from graph.records.names import fold

__all__ = ["Edge", "Node", "take"]

# attributes that our exports add to links, or calculate
_ADDED: Final = """
label kind_label family symmetric status weakly_disputed confidence independent_sources claims supporting contesting
first_day last_day spells start end link_id key networkx_key sources source target
"""
_FOLLOWS: Final = frozenset(_ADDED.split())


@dataclass
class Node:
    """A node: key, attributes and location."""

    key: str
    values: dict[str, Any]
    location: Location
    original: Original | None = None


@dataclass
class Edge:
    """An edge between two keys; `locator` describes its location in the file."""

    source: str
    target: str
    values: dict[str, Any]
    location: Location
    locator: str
    id: str | None = None
    symmetric: bool = False
    original: Original | None = None
    mutual: bool = False


def take(found: RawGraph, nodes: Sequence[Node], edges: Sequence[Edge], options: Options) -> None:
    """Add nodes as actors and edges as links; unrecognised attributes are counted as omitted.

    Ids of nodes and edges are kept if our export wrote them, which is recognised by the attributes that it adds.
    """
    refuse_many(len(nodes) + len(edges), found.name, "nodes and edges")
    ours = any({"independent_sources", "confidence", "status", "kind"} <= edge.values.keys() for edge in edges)
    if ours or not edges:
        ours = ours or all({"name", "label"} <= node.values.keys() for node in nodes)
    asked = dict(options.mapping)
    given = [*(node.values for node in nodes), *(edge.values for edge in edges)]
    missing = sum(_is_nan(value) for values in given for value in values.values())
    if missing:
        found.leave("NaN", "read as nothing", missing)
    _take_nodes(found, nodes, asked, ours=ours)
    _take_edges(found, edges, asked, ours=ours)


def _is_nan(value: Any) -> bool:
    return isinstance(value, float) and math.isnan(value)


def _columns(records: Iterable[Mapping[str, Any]]) -> list[str]:
    return list(dict.fromkeys(name for values in records for name in values))


def _take_nodes(found: RawGraph, nodes: Sequence[Node], asked: Mapping[str, str], *, ours: bool) -> None:
    columns = _columns(node.values for node in nodes)
    mapped = actor_columns(columns, asked)
    mapped.pop("id", None)
    names = name_columns(columns, asked)
    if mapped:
        found.columns["actors"] = mapped
    for node in nodes:
        values = {name: node.values[column] for name, column in mapped.items() if column in node.values}
        taken = dict(mapped)
        if not ours and name_of(values.get("name")) is None:
            column = next((each for each in names if name_of(node.values.get(each)) is not None), None)
            if column is not None:
                values["name"], taken["name"] = node.values[column], column
        others = {name: node.values[name] for name in _unused(node.values, taken) if not (ours and name == "label")}
        if others:
            values["attributes"] = _attributes(others, ours=ours)
        actor = RawActor(node.key, values, _renamed(node.location, mapped), native=ours)
        actor.original = node.original or Original("", None, {"id": node.key, **node.values})
        found.actors.append(actor)


def _take_edges(found: RawGraph, edges: Sequence[Edge], asked: Mapping[str, str], *, ours: bool) -> None:
    columns = _columns(edge.values for edge in edges)
    mapped = link_columns(columns, asked, ends=False)
    if ours:
        mapped.pop("citation", None)
        mapped |= {"amounts": "amounts"} if "amounts" in columns else {}
    if mapped:
        found.columns["links"] = mapped
    unit = currency_of_name(mapped["amount"]) if "amount" in mapped else None
    kinds = kind_columns(columns, asked)
    if not ours:
        _by_cells(found, mapped, kinds, edges, asked)
    if len(kinds) > 1:
        found.columns["links"] = mapped | {"kind": " or ".join(kinds)}
    cited = 0
    for edge in edges:
        values = {name: edge.values[column] for name, column in mapped.items() if column in edge.values}
        values.pop("kind", None)
        locator = next((name for name in kinds if text_of(edge.values.get(name)) is not None), "")
        kind = text_of(edge.values.get(locator))
        taken = {**mapped, "kind": locator}
        values |= _other_values(edge, taken, ours=ours)
        if edge.id is not None:
            values["id"] = edge.id
        if unit and "amount" in values:
            values.setdefault("currency", unit)
        link = RawLink(
            edge.source, edge.target, kind, values, _renamed(edge.location, mapped), edge.locator, edge.symmetric
        )
        link.mutual = edge.mutual
        link.said = text_of(values.pop("claim.summary", None))
        link.original = edge.original or Original(
            "", None, {"source": edge.source, "target": edge.target, **edge.values}
        )
        if ours:
            cited += bool(edge.values.get("sources"))
            _as_ours(found, link, edge)
        found.links.append(link)
    if cited:
        found.leave("claims and the sources that they cite", "one claim that cites the file", cited)


def _by_cells(
    found: RawGraph, mapped: dict[str, str], kinds: list[str], edges: Sequence[Edge], asked: Mapping[str, str]
) -> None:
    """Leave out the attributes whose values do not fit the field that their name suggests."""

    def cells(name: str) -> list[Any]:
        return [edge.values[name] for edge in edges if name in edge.values]

    for field in ("start", "end", "date"):
        if field in mapped and field not in asked and not are_dates(cells(mapped[field])):
            found.notes.append(f"`{mapped[field]}` of the edges does not hold dates")
            del mapped[field]
    way = None if "direction" in asked else mapped.pop("direction", None)
    left = [name for name in _columns(edge.values for edge in edges) if name not in mapped.values() or name in kinds]
    candidates = [way] if way else columns_of_direction(left)
    way = next((name for name in candidates if are_directions(cells(name))), None)
    for edge in edges if way is not None else ():
        word = text_of(edge.values.pop(way or "", None)) or ""
        if meant := DIRECTIONS.get(fold(word)) or DIRECTIONS.get(word):
            edge.symmetric, edge.mutual = meant == "undirected", meant == "mutual"
    for name in [] if "kind" in asked else list(kinds):
        if name == way or are_prose(cells(name)):
            kinds.remove(name)
            if mapped.get("kind") == name:
                del mapped["kind"]
            if name != way and "claim.summary" not in mapped:
                mapped["claim.summary"] = name
                found.notes.append(
                    f"`{name}` of the edges has as many texts as edges: they are summaries of the claims; "
                    f"to make kinds of them, `mapping=kind={name}`"
                )


def _as_ours(found: RawGraph, link: RawLink, edge: Edge) -> None:
    """Read the attributes that only our own export writes."""
    link.native = True
    link.symmetric = link.mutual = False
    link.fields["id"] = edge.values.get("link_id") or edge.id or ""
    link.status = str(edge.values.get("status", "asserted"))
    if link.kind:
        described = {"label": edge.values.get("kind_label") or edge.values.get("label") or link.kind}
        described |= {"family": edge.values["family"]} if edge.values.get("family") else {}
        described |= {"direction": "symmetric"} if str(edge.values.get("symmetric")).lower() in ("true", "1") else {}
        found.kinds.setdefault(link.kind, described)
    if words := link.fields.pop("amounts", None):
        link.fields["amounts"] = amounts_of_words(words)


def _other_values(edge: Edge, taken: Mapping[str, str], *, ours: bool) -> dict[str, Any]:
    """Return the attributes of an edge that no field of ours takes, as the field `attributes`."""
    others = {name: edge.values[name] for name in _unused(edge.values, taken) if not (ours and name in _FOLLOWS)}
    return {"attributes": _attributes(others, ours=ours)} if others else {}


def _attributes(values: Mapping[str, Any], *, ours: bool) -> dict[str, Any]:
    """Return attributes under their own names; our export puts a prefix before some, and writes a weight as a float."""
    if not ours:
        return dict(values)
    named = {name.removeprefix(PREFIX): value for name, value in values.items()}
    if isinstance(weight := named.get("weight"), str) and "weight" in values:
        with suppress(ValueError):
            named["weight"] = float(weight)
    return named


def _unused(values: Mapping[str, Any], mapped: Mapping[str, str]) -> list[str]:
    return [name for name, value in values.items() if name not in mapped.values() and text_of(value) is not None]


def _renamed(location: Location, mapped: Mapping[str, str]) -> Location:
    """Return the location of a record whose attributes are not named like our fields."""
    return lambda name: location(mapped.get(name, mapped.get({"amounts": "amount"}.get(name, ""), name)))
