"""A data set in which every field of every record is set, each to a text that stands nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from graph.api import Graph
from graph.build import build
from graph.dataset import Dataset
from graph.records.model import Actor, DatasetInfo, Event, Kind, Link, Source

ACTORS: list[dict[str, Any]] = [
    {
        "id": "first",
        "name": "Zqname",
        "type": "state",
        "aliases": [{"name": "Zqalias", "lang": "de-zqal"}],
        "native_names": [{"name": "Zqnative", "lang": "ar-zqna"}],
        "country": "LB",
        "ideology": ["Zqideology"],
        "founded": "1801",
        "dissolved": "1802",
        "born": "1803",
        "died": "1804",
        "identifiers": {
            "wikidata": "Q880001",
            "ucdp": "880002",
            "gw": "880003",
            "iso": "SY",
            "opensanctions": "Zqopensanctions",
            "ofac": "Zqofac",
            "eu": "Zqeu",
            "uk": "Zquk",
            "un": "Zqun",
        },
        "url": "https://example.org/zqactorurl",
        "summary": "Zqactorsummary",
        "not_to_confuse_with": ["zqconfused"],
        "attributes": {"Zqactorattribute": "Zqactorscalar", "size": "880107"},
        "former_ids": ["zqformeractor"],
        "plural": True,
        "definite": True,
    },
    {"id": "zqconfused", "name": "Second", "type": "armed-group"},
]
LINKS: list[dict[str, Any]] = [
    {
        "id": "zqlink",
        "source": "first",
        "target": "zqconfused",
        "kind": "zqkind",
        "role": "Zqoffice",
        "attributes": {"Zqlinkattribute": "Zqlinkscalar", "weight": "880.25"},
        "former_ids": ["zqformerlink"],
        "start": "1805",
        "end": "1806",
        "amounts": [
            {
                "value": "881001",
                "upper": "881002",
                "currency": "CHF",
                "per": "week",
                "qualifier": "at-least",
                "as_of": "1807",
                "claim": "zqclaimid",
            }
        ],
        "items": ["Zqitem"],
        "purpose": "Zqpurpose",
        "summary": "Zqlinksummary",
        "claims": [
            {
                "id": "zqclaimid",
                "source": "zqsource",
                "stance": "disputes",
                "credibility": "3",
                "locator": "Zqlocator",
                "summary": "Zqclaimsummary",
                "attributed_to": "Zqattributed",
                "holds": "1813",
            }
        ],
    },
    {"id": "zqperiods", "source": "first", "target": "zqconfused", "kind": "zqkind", "periods": ["1811/1812"]},
]
SOURCES: list[dict[str, Any]] = [
    {
        "id": "zqsource",
        "title": "Zqtitle",
        "publisher": "Zqpublisher",
        "reliability": "C",
        "class": "zqclass",
        "author": "Zqauthor",
        "published": "1808",
        "url": "https://example.org/zqsourceurl",
        "host": "Zqhost",
        "archived_url": "https://example.org/zqarchived",
        "sha256": "5a" * 32,
        "language": "fa-zqla",
        "accessed": "1810",
        "derives_from": ["zqderives", "zqderivestoo"],
        "former_ids": ["zqformersource"],
        "summary": "Zqsourcesummary",
    },
    {"id": "zqderives", "title": "T", "publisher": "P", "reliability": "D"},
    {"id": "zqderivestoo", "title": "U", "publisher": "O", "reliability": "D", "derives_from": "zqderives"},
]
EVENTS: list[dict[str, Any]] = [
    {
        "id": "zqevent",
        "name": "Zqeventname",
        "date": "1809",
        "place": "Zqplace",
        "roles": [{"actor": "first", "role": "zqrole", "qualifier": "suspected"}],
        "responds_to": ["zqresponds"],
        "attributes": {"Zqeventattribute": "Zqeventscalar"},
        "former_ids": ["zqformerevent"],
        "summary": "Zqeventsummary",
        "claims": [{"source": "zqderives", "stance": "supports", "credibility": "4", "locator": "Zqeventlocator"}],
    },
    {
        "id": "zqresponds",
        "name": "N",
        "date": "1700",
        "roles": [{"actor": "first", "role": "r"}],
        "claims": [],
    },
]
KINDS: list[dict[str, Any]] = [
    {
        "id": "zqkind",
        "label": "Zqlabel",
        "family": "alignment",
        "verb": "zqverb",
        "direction": "symmetric",
        "acyclic": True,
        "composes": False,
        "lives": "source",
        "colour": "#8a8b8c",
        "line": "dotted",
        "standards": {"zqstandard": "Zqstandardname"},
        "summary": "Zqkindsummary",
        "former_ids": ["zqformerkind"],
    },
    {"id": "zqparts", "label": "L", "family": "structure", "composes": True},
]
INFO: dict[str, Any] = {
    "title": "Zqdatasettitle",
    "columns": [{"title": "Zqcolumn", "actors": ["first", "zqconfused"]}, {"title": "Zqemptycolumn"}],
    "description": "Zqdescription",
    "as_of": "1900",
    "version": "Zqversion",
    "licence": "Zqlicence",
    "authors": ["Zqdatasetauthor"],
    "removed": {"zqremoved": "Zqreason"},
}
# texts that another record or word may hold by chance; the round trips compare them
_COMMON = {
    "type",
    "stance",
    "credibility",
    "reliability",
    "acyclic",
    "composes",
    "lives",
    "plural",
    "definite",
    "direction",
    "line",
    "family",
    "per",
}
_COMMON |= {"qualifier", "iso", "country", "currency"}


def dataset() -> Dataset:
    """Return the data set."""

    def table(model: Any, rows: list[dict[str, Any]]) -> dict[str, Any]:
        records = [model.model_validate(row) for row in rows]
        return {record.id: record for record in sorted(records, key=lambda record: record.id)}

    return Dataset(
        info=DatasetInfo.model_validate(INFO),
        actors=table(Actor, ACTORS),
        links=table(Link, LINKS),
        sources=table(Source, SOURCES),
        events=table(Event, EVENTS),
        kinds=table(Kind, KINDS),
    )


def graph() -> Graph:
    """Return its graph."""
    return Graph(build(dataset()))


def marks() -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Yield the tables whose loss takes it along, the field, and the text of each value that stands nowhere else."""
    link = LINKS[0] | {"periods": LINKS[1]["periods"]}
    tables = {"actor": ACTORS, "link": [link], "source": SOURCES, "event": EVENTS, "kind": KINDS, "dataset": [INFO]}
    parts = {"aliases": "alias", "native_names": "native_name", "amounts": "amount", "claims": "claim", "roles": "role"}
    for table, rows in tables.items():
        for field, value in rows[0].items():
            if field in parts:
                for name, inner in value[0].items():
                    if name not in _COMMON:
                        yield ((parts[field], "event") if table == "event" else (parts[field],)), name, inner
            elif field not in _COMMON:
                yield from (((table,), field, text) for text in _texts(value))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, each in value.items():
            if name not in _COMMON:
                yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
    else:
        yield value


HOSTILE = (
    "quote \" apostrophe ' backslash \\ brace } { ] [ ) (",
    "line\nbreak and\ttab",
    "</text> <script>alert(1)</script> <!-- & &amp; ]]>",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "-2+3",
    "$x$ \\alpha %% ; // /* # ` end subgraph",
    "شبكة \u202eمقلوب\u202c اسم",
    "\u2066עברית\u2069 ניסוי",
    "emoji 🚀👩\u200d🔬🇱🇧",
    "Q'; MATCH (n) DETACH DELETE n; //",
    "#34; #quot; &quot; \\u0041 \\n",
    "'already",
)


def hostile() -> Graph:
    """Return a chain of actors whose names, summaries and locators break what is not escaped."""
    ids = [f"h{at}" for at in range(len(HOSTILE))]
    data = dataset()
    actors = {
        id: Actor.model_validate({"id": id, "name": name, "type": "other", "summary": name, "aliases": [name]})
        for id, name in zip(ids, HOSTILE, strict=True)
    }
    links = {}
    for start, end, name in zip(ids, ids[1:], HOSTILE, strict=False):
        claims = [{"source": "zqsource", "stance": "supports", "credibility": 2, "locator": name, "summary": name}]
        fields = {"id": f"{start}-{end}", "source": start, "target": end, "kind": "zqkind", "claims": claims}
        links[fields["id"]] = Link.model_validate({**fields, "summary": name, "items": [name], "purpose": name})
    links = {id: links[id] for id in sorted(links)}
    info = data.info.model_copy(update={"columns": None})  # its actors have other ids
    return Graph(
        build(replace(data, info=info, actors={id: actors[id] for id in sorted(actors)}, links=links, events={}))
    )
