"""Random little data sets with every field of every record, and texts that are hard to carry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from graph.dataset import Dataset
from graph.records.model import Actor, DatasetInfo, Event, Kind, Link, Source
from graph.records.names import fold
from tests.builders import shipped_kinds

# what, with surrogates, a YAML file of ours may not hold
NOT_DATA = "".join(map(chr, (*range(9), 11, 12, *range(14, 32), *range(127, 133), *range(134, 160), 0xFFFE, 0xFFFF)))
HARD = [
    *("NO", "null", "~", "2012", "1e5", "y", "=1+1", "@a", "-a", "'a", "\ta", "a\r\nb", " a ", "unknown", "n/a"),
    *("a; b", "a;b|c", "a: b", "# a", "- a", "{a}", "[a]", '"', "'", "\\", "<a>&amp;]]>", "\u2028", "\x85"),
    *("حزب الله", "\u202eab\u202c", "a\u200db", "👩\u200d🔬", "É", "E\u0301", "\u00a0", "ﬁ", "İ", "ß", "true", "0"),
    *("about 5 USD", "_x000D_", "_x005F_", "a_x0041_b"),
]  # fmt: skip
texts = st.one_of(
    st.sampled_from([text for text in HARD if text.strip()]),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters=NOT_DATA), min_size=1, max_size=20).map(
        lambda text: text if text.strip() else f"a{text}a"
    ),
)
dates = st.sampled_from(
    ["1990", "1990-02", "1990-02-28", "199X", "1990?", "1990~", "[1989..1991]", "1990-XX", "1990/1991"]
)
periods = st.sampled_from(["1990/1992", "1994-02/..", "/1988", "199X/", "1995", "[1993..1994]/1996?"])
holds = st.sampled_from(["1991", "1990/1992", "{1990,1993}", "[1990..1992]", "1990-02-28"])
languages = st.sampled_from(["ar", "fa", "he", "ar-Latn"])
urls = st.sampled_from(["https://example.org/a?b=1&c=%20", "http://example.org"])
ACTORS = ["a", "b", "c-1", "no"]
SOURCES = ["s", "t", "null"]
KINDS = ["funding", "weapons", "alliance", "attack", "own-kind"]


def fields(required: Mapping[str, Any], optional: Mapping[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Draw a record of fields, some of the optional ones left out."""
    return st.fixed_dictionaries(dict(required), optional=dict(optional))


names = fields({"name": texts}, {"lang": languages})
claims = fields(
    {
        "source": st.sampled_from(SOURCES),
        "stance": st.sampled_from(["supports", "supports", "disputes", "denies"]),
        "credibility": st.integers(1, 6),
    },
    {"id": st.sampled_from(["c1", "c2"]), "locator": texts, "summary": texts, "attributed_to": texts, "holds": holds},
)
amounts = fields(
    {
        "value": st.one_of(st.integers(1, 10**14), st.sampled_from([0.5, 1234.56, 1e-05])),
        "currency": st.sampled_from(["EUR", "USD"]),
    },
    {
        "per": st.sampled_from(["day", "year"]),
        "qualifier": st.sampled_from(["about", "up-to", "at-least"]),
        "as_of": dates,
    },
)  # fmt: skip
attributes = st.dictionaries(
    st.one_of(texts, st.sampled_from(["weight", "kind", "attribute_x", "id"])).map(str.strip).filter(bool),
    st.one_of(texts, st.integers(-(10**14), 10**14), st.floats(-1e9, 1e9).map(lambda x: round(x, 3)), st.booleans()),
    min_size=1,
    max_size=3,
)
actors = fields(
    {"name": texts, "type": st.sampled_from(["state", "person", "company", "armed-group", "other"])},
    {
        "aliases": st.lists(names, max_size=2),
        "native_names": st.lists(names, max_size=2),
        "country": st.sampled_from(["LB", "NO"]),
        "ideology": st.lists(texts, min_size=1, max_size=2),
        "plural": st.booleans(),
        "definite": st.booleans(),
        "identifiers": fields(
            {}, {"wikidata": st.just("Q794"), "ucdp": st.just("1"), "iso": st.just("NO"), "ofac": texts}
        ),
        "url": urls,
        "summary": texts,
        "attributes": attributes,
        **dict.fromkeys(("founded", "born"), dates),
    },
)
links = fields(
    {"kind": st.sampled_from(KINDS)},
    {
        "role": texts,
        "start": dates,
        "end": st.one_of(dates, st.just("..")),
        "periods": st.lists(periods, min_size=1, max_size=3),
        "amounts": st.lists(amounts, max_size=2),
        "items": st.lists(texts, min_size=1, max_size=2),
        "purpose": texts,
        "summary": texts,
        "attributes": attributes,
        "claims": st.lists(claims, max_size=3),
    },
)
sources = fields(
    {"title": texts, "publisher": texts, "reliability": st.sampled_from("ABCDEF")},
    {
        "class": st.just("press"),
        "author": texts,
        "published": dates,
        "url": urls,
        "archived_url": urls,
        "accessed": dates,
        "host": texts,
        "language": languages,
        "summary": texts,
    },
)
events = fields(
    {
        "name": texts,
        "date": dates,
        "roles": st.lists(
            fields(
                {"actor": st.sampled_from(ACTORS), "role": st.sampled_from(["host", "victim"])},
                {"qualifier": st.sampled_from(["suspected", "denied"])},
            ),
            min_size=1,
            max_size=2,
        ),
        "claims": st.lists(claims, max_size=2),
    },
    {"place": texts, "summary": texts, "attributes": attributes},
)
OWN_KIND = {
    "id": "own-kind",
    "label": "Own: kind",
    "family": "structure",
    "verb": "NO",
    "acyclic": False,
    "composes": False,
    "lives": "source",
    "colour": "#8a8b8c",
    "line": "dotted",
    "standards": {"ftm": "X; Y", "b": "="},
    "summary": "x",
}


def former(id: str) -> st.SearchStrategy[dict[str, Any]]:
    """Draw the former ids of a record, which no other one has."""
    return fields({}, {"former_ids": st.lists(st.sampled_from([f"old-{id}", f"older-{id}"]), unique=True)})


def unlike(record: dict[str, Any]) -> dict[str, Any]:
    """Return a record whose claims have ids of their own, and that has no start and end beside its periods."""
    if "periods" in record:
        record = {name: value for name, value in record.items() if name not in ("start", "end")}
    claims = [
        {**claim, "id": f"c{at}"} if "id" in claim else claim for at, claim in enumerate(record.get("claims", ()))
    ]
    return {**record, "claims": claims} if claims else record


def apart(record: dict[str, Any], id: str, seen: set[str]) -> dict[str, Any]:
    """Return an actor's record without the names that another has, which `seen` holds folded."""
    name = f"{record['name']} of {id}" if fold(record["name"]) in seen else record["name"]
    others = {
        key: [each for each in record[key] if fold(each["name"]) not in seen]
        for key in ("aliases", "native_names")
        if key in record
    }
    return {**record, "name": name, **others}


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """Draw a data set that `check` finds no error in."""
    people, seen = {}, set[str]()
    for id in ACTORS:
        people[id] = Actor.model_validate({"id": id, **apart(draw(actors), id, seen), **draw(former(id))})
        seen |= {fold(name) for name in people[id].names} - {""}
    books = {id: Source.model_validate({"id": id, **draw(sources), **draw(former(id))}) for id in SOURCES}
    books["s"] = books["s"].model_copy(update={"derives_from": draw(st.sampled_from([(), ("t",), ("null", "t")]))})
    ties = {}
    for number in range(draw(st.integers(1, 4))):
        source, target = draw(st.permutations(ACTORS))[:2]
        made = Link.model_validate(
            {
                "id": f"l{number}",
                "source": source,
                "target": target,
                **unlike(draw(links)),
                **draw(former(f"l{number}")),
            }
        )
        if made.start is None or made.end is None or made.end.latest >= made.start.earliest:
            ties[made.id] = made
    happened = {}
    for id in ["e0", "e1"][: draw(st.integers(0, 2))]:
        happened[id] = Event.model_validate({"id": id, **unlike(draw(events)), **draw(former(id))})
    if len(happened) == 2 and happened["e0"].date.earliest <= happened["e1"].date.latest:
        happened["e1"] = happened["e1"].model_copy(update={"responds_to": ("e0",)})
    kinds = {**shipped_kinds(), "own-kind": Kind.model_validate(OWN_KIND)}
    info = {"title": draw(texts), "as_of": "2024-12-31"}
    if draw(st.booleans()):
        info |= {"removed": {"gone": draw(texts)}}
        info |= {"description": draw(texts), "licence": draw(texts), "authors": draw(st.lists(texts, max_size=2))}
    return Dataset(
        info=DatasetInfo.model_validate(info),
        actors=people,
        links=ties,
        sources={id: books[id] for id in sorted(books)},
        events=happened,
        kinds={id: kinds[id] for id in sorted(kinds)},
    )
