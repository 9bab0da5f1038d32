"""Small data sets for tests, built without files."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from graph.api import Graph
from graph.build import BuiltGraph, build
from graph.dataset import Dataset
from graph.formatting import in_form
from graph.loader import load_dataset
from graph.reading import read_yaml_text
from graph.reading.entries import TABLES, Table
from graph.records.model import Actor, DatasetInfo, Event, Kind, Link, Source

_SHIPPED: dict[str, Kind] = {}


def shipped_kinds() -> Mapping[str, Kind]:
    """Return the kinds that come with the package."""
    if not _SHIPPED:
        from graph.loader import shipped_kinds as path
        from graph.reading import read_yaml

        for fields in read_yaml(path()).root:
            kind = Kind.model_validate(fields)
            _SHIPPED[kind.id] = kind
    return _SHIPPED


def source(id: str, reliability: str = "B", publisher: str | None = None, **more: Any) -> Source:
    """Return a source with a publisher of its own."""
    return Source.model_validate(
        {"id": id, "title": id, "publisher": publisher or id, "reliability": reliability, **more}
    )


def link(source: str, target: str, kind: str = "funding", id: str | None = None, **more: Any) -> Link:
    """Return a link with one good claim unless `claims` says otherwise."""
    claims = more.pop("claims", [{"source": "good", "stance": "supports", "credibility": "2"}])
    return Link.model_validate(
        {"id": id or f"{source}-{kind}-{target}", "source": source, "target": target, "kind": kind, "claims": claims}
        | more
    )


def dataset(
    links: Iterable[Link],
    *,
    actors: Iterable[str] = (),
    sources: Iterable[Source] = (),
    events: Iterable[Event] = (),
    as_of: str | None = "2024-12-31",
    lives: Mapping[str, Mapping[str, str]] | None = None,
) -> Dataset:
    """Return a data set with these links, the actors they join, and a good source (`good`).

    `lives` are the dates of actors, such as `founded`, by id.
    """
    lived = lives or {}
    links = list(links)
    names = {*actors, *(each.source for each in links), *(each.target for each in links)}
    return Dataset(
        info=DatasetInfo.model_validate({"title": "Test"} | ({"as_of": as_of} if as_of else {})),
        actors={
            id: Actor.model_validate({"id": id, "name": id, "type": "other", **lived.get(id, {})})
            for id in sorted(names)
        },
        links={each.id: each for each in sorted(links, key=lambda each: each.id)},
        sources={each.id: each for each in (source("good"), *sources)},
        events={each.id: each for each in events},
        kinds=shipped_kinds(),
    )


def graph_of(*links: Link, **more: Any) -> Graph:
    """Return the graph of a small data set; see `dataset`."""
    return Graph(build(dataset(links, **more)))


def load_text(folder: Any, **files: str) -> Dataset:
    """Write `files` (name without ending -> YAML text) into `folder` and load it."""
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return load_dataset(folder)


def load_tables(folder: Path, **tables: list[dict[str, Any]]) -> BuiltGraph:
    """Write records as YAML (of which JSON is a part), load and build them; no actors and links unless given."""
    empty: dict[str, list[dict[str, Any]]] = {"actors": [], "links": []}
    folder.mkdir(exist_ok=True)
    for name, records in (empty | tables).items():
        text = json.dumps(records, ensure_ascii=False).replace("\u2028", "\\u2028")
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return build(load_dataset(folder))


def format_text(text: str, table: Table) -> str:
    """Return the text of a file of `table` in form."""
    return in_form(read_yaml_text(text, f"{table}.yaml"), TABLES[table])[0]
