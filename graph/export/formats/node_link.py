"""Node-link JSON, as `networkx.node_link_graph(data, edges="edges")` reads it, with complete records.

One record per line, so that versions compare well. Form:
https://networkx.org/documentation/stable/reference/readwrite/json_graph.html; `schema` gives its JSON Schema.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from graph.exchange.selection import Selection
from graph.records.grades import CONFIDENCES, STATUSES
from graph.records.model import Actor, DatasetInfo, Event, Family, Kind, Link, Record, Source
from graph.schema import DIALECT

__all__ = ["LOSSES", "schema", "write"]

LOSSES: Final[dict[str, str]] = {}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def write(selection: Selection) -> str:
    """Return the selection as JSON: `directed`, `multigraph`, `graph`, `nodes`, `edges`, sorted by id."""
    return "".join(_pieces(selection))


def _pieces(selection: Selection) -> Iterator[str]:
    yield '{"directed":true,"multigraph":true,\n"graph":{\n'
    yield f'"dataset":{_json(selection.graph.dataset.info)},\n'
    yield f'"question":{_encode(selection.question)},\n'
    for name, records in (("kinds", selection.kinds), ("sources", selection.sources), ("events", selection.events)):
        yield f'"{name}":[\n{_lines(map(_json, records))}]'
        yield ",\n" if name != "events" else "},\n"
    nodes = (f'{_json(actor)[:-1]},"label":{_encode(actor.name)}}}' for actor in selection.actors)
    yield f'"nodes":[\n{_lines(nodes)}],\n"edges":[\n'
    yield _lines(_edges(selection))
    yield "]}\n"


def _lines(records: Iterable[str]) -> str:
    text = ",\n".join(records)
    return text + "\n" if text else ""


def _json(record: Record) -> str:
    return record.model_dump_json(by_alias=True, exclude_defaults=True)


def _edges(selection: Selection) -> Iterator[str]:
    """Yield each link as JSON, with family, status and confidence added at the end."""
    graph = selection.graph
    kinds = {kind.id: {"family": kind.family, "symmetric": kind.symmetric} for kind in graph.dataset.kinds.values()}
    endings: dict[tuple[str, str, bool, str, int], str] = {}  # few distinct values
    for link in selection.each_link():
        judged = graph.assessments[link.id]
        shared = (link.kind, judged.status, judged.weakly_disputed, judged.confidence, judged.independent_sources)
        if shared not in endings:
            names = ("status", "weakly_disputed", "confidence", "independent_sources")
            judgement = dict(zip(names, shared[1:], strict=True))
            endings[shared] = _encode(kinds[link.kind] | judgement)[1:]
        # an id is a slug, in which JSON escapes nothing
        yield f'{_json(link)[:-1]},"key":"{link.id}",{endings[shared]}'


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the output of `write`."""
    models: list[type[BaseModel]] = [Actor, Link, Source, Event, Kind, DatasetInfo]
    refs, shared = models_json_schema([(model, "validation") for model in models], by_alias=True)
    definitions = shared["$defs"]
    added: dict[str, dict[str, Any]] = {
        "Actor": {"label": {"type": "string"}},
        "Link": {
            "key": {"type": "string"},
            "family": {"enum": [family.value for family in Family]},
            "symmetric": {"type": "boolean"},
            "status": {"enum": list(STATUSES)},
            "weakly_disputed": {"type": "boolean"},
            "confidence": {"enum": list(CONFIDENCES)},
            "independent_sources": {"type": "integer", "minimum": 0},
        },
    }
    for name, properties in added.items():
        definitions[name]["properties"] |= properties
        definitions[name]["required"] += list(properties)

    def several(model: type[BaseModel]) -> dict[str, Any]:
        return {"type": "array", "items": refs[model, "validation"]}

    about = {
        "dataset": refs[DatasetInfo, "validation"],
        "question": {"type": "object"},
        "kinds": several(Kind),
        "sources": several(Source),
        "events": several(Event),
    }
    whole = {
        "directed": {"const": True},
        "multigraph": {"const": True},
        "graph": {"type": "object", "properties": about, "required": list(about), "additionalProperties": False},
        "nodes": several(Actor),
        "edges": several(Link),
    }
    return {
        "$schema": DIALECT,
        "title": "A graph of actors and links, in node-link form",
        "type": "object",
        "properties": whole,
        "required": list(whole),
        "additionalProperties": False,
        "$defs": definitions,
    }
