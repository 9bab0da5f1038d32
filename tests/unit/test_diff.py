"""What differs between two versions: every field of every record, and nothing that only moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from functools import cache
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from graph.api import Graph
from graph.build import build
from graph.dataset import Dataset
from graph.errors import UnknownId
from graph.query.differences import TableDiff
from graph.reading.entries import TABLES
from graph.records.dates import OPEN, parse_date
from graph.records.model import Actor, DatasetInfo, Event, Judgement, Link, PictureColumn, StrictException
from graph.records.periods import parse_period
from graph.records.story import Story
from tests.builders import graph_of, link, source
from tests.export.full import dataset as full_records

STORY = {
    "id": "zqstory",
    "title": "Zqstorytitle",
    "summary": "Zqstorysummary",
    "former_ids": ["zqformerstory"],
    "steps": [
        {
            "title": "Zqsteptitle",
            "sentences": [{"text": "Zqtext", "links": ["zqlink"], "events": ["zqevent"]}, {"text": "Zqlast"}],
            "depth": 2,
            "path": {"from": "first", "to": "zqconfused"},
            "filter": {
                "kinds": ["zqkind"],
                "families": ["alignment"],
                "on": "1805",
                "between": "1805..1806",
                "certain": True,
                "min_confidence": "low",
                "status": ["denied"],
                "without": ["zqlink"],
                "via": ["zqconfused"],
                "max_hops": 3,
                "limit": 7,
                "undirected": True,
                "time": "in-order",
                "parts": False,
                "sort": "strongest",
            },
            "show": ["first"],
            "select": "zqlink",
        },
        {"title": "Zqsecond", "sentences": [{"text": "Zqmore", "links": ["zqlink"]}], "focus": "first"},
    ],
}
EXCEPTION = {"id": "zqexception", "code": "thin", "records": ["first", "zqconfused"], "reason": "Zqreason"}
OTHER = {
    str: "zqother",
    int: 5,
    float: 5.5,
    "lives": "none",
    "per": "day",
    "qualifier": "about",
    "stance": "denies",
    "class": "zqother",
    "line": "dashed",
    "family": "hostility",
    "time": "together",
    "min_confidence": "high",
    "sort": "shortest",
}


JUDGEMENT = {
    "id": "zqjudgement",
    "records": ["first", "zqconfused"],
    "verdict": "different",
    "table": "links",
    "by": "Zqjudge",
    "date": "2012-05-06",
    "note": "Zqnote.",
    "merged": "first",
    "changes": [
        {
            "table": "links",
            "id": "zqlink",
            "path": "zqpath",
            "file": "zq.yaml",
            "before": "zqbefore",
            "after": "zqafter",
        }
    ],
}
COLUMN = PictureColumn(title="Zqcolumn", role="patrons", actors=("first",))


@cache
def full() -> Dataset:
    """Return a data set in which every field of every record is set."""
    data = full_records()
    return replace(
        data,
        info=data.info.model_copy(update={"core": ("first", "zqconfused"), "columns": (COLUMN,)}),
        exceptions={"zqexception": StrictException.model_validate(EXCEPTION)},
        stories={"zqstory": Story.model_validate(STORY)},
        identities={"zqjudgement": Judgement.model_validate(JUDGEMENT)},
    )


def other(name: str, value: Any) -> Any:
    """Return a value of the same form as `value` that differs from it."""
    if isinstance(value, bool):
        return not value
    if name == "direction":
        return "directed" if value == "symmetric" else "symmetric"
    if name in OTHER:
        return OTHER[name] if value != OTHER[name] else "zqother"
    if value is OPEN:
        return parse_date("1700")
    if type(value) in OTHER:
        return OTHER[type(value)] if value != OTHER[type(value)] else 4
    return parse_period("1600/1601") if type(value).__name__ == "Period" else parse_date("1600")


def mutations(record: Any, at: str = "") -> Iterator[tuple[str, Any]]:  # noqa: C901, PLR0912 - one branch a form
    """Yield the path of every field of a record, its parts included, and the record with that field changed."""
    if isinstance(record, BaseModel):
        for name, field in type(record).model_fields.items():
            value, path = getattr(record, name), f"{at}.{field.alias or name}".strip(".")
            if isinstance(value, BaseModel | tuple | dict):
                for inner, changed in mutations(value, path):
                    yield inner, record.model_copy(update={name: changed})
            elif value is not None:
                yield path, record.model_copy(update={name: other(field.alias or name, value)})
            if not field.is_required() and value != (default := field.get_default(call_default_factory=True)):
                yield path, record.model_copy(update={name: default})
    elif isinstance(record, tuple):
        if record:
            yield at, record[1:]
        for number, each in enumerate(record):
            for inner, changed in mutations(each, f"{at}[{number}]"):
                yield inner, (*record[:number], changed, *record[number + 1 :])
    elif isinstance(record, dict):
        for key, value in record.items():
            yield f"{at}[{key}]", record | {key: f"{value}zq"}
            yield f"{at}[{key}]", {f"{key}zq": value} | {k: v for k, v in record.items() if k != key}
    else:
        yield at, other(at, record)


def all_mutations() -> Iterator[Any]:
    """Yield the table, the id and the field of every mutation of the full data set, and the data set with it."""
    data = full()
    for path, changed in mutations(data.info):
        yield pytest.param("dataset", "dataset", path, replace(data, info=changed), id=f"dataset {path}")
    tables = [field.name for field in fields(Dataset) if field.name not in ("info", "warnings", "_places")]
    for table in tables:
        for id, record in getattr(data, table).items():
            for path, changed in mutations(record):
                records = {key: each for key, each in getattr(data, table).items() if key != id}
                mutated = replace(data, **{table: records | {changed.id: changed}})
                yield pytest.param(table, id, path, mutated, id=f"{table} {id} {path}")


MUTATIONS = list(all_mutations())


def differing(old: Dataset, new: Dataset) -> Any:
    """Return what differs between two data sets, which need no build to be compared."""
    from graph.query.versions import compare, renames

    return compare(old, new, renames(old, new))


def models(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield the models that an annotation, or a model's fields, hold at any depth."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        for field in annotation.model_fields.values():
            yield from models(field.annotation)
    for part in get_args(annotation):
        yield from models(part)


def given(record: BaseModel) -> Iterator[tuple[type[BaseModel], str]]:
    """Yield the model and the name of each field that a record, or a part of it, has and that is not as by default."""
    for name, field in type(record).model_fields.items():
        value = getattr(record, name)
        if field.is_required() or value != field.get_default(call_default_factory=True):
            yield type(record), name
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, BaseModel):
                yield from given(part)


def test_the_full_data_set_is_full() -> None:
    """Each field of each model, of parts of records too, is set in some record, so that none escapes the mutations."""
    data = full()
    records = [data.info, *(record for table in TABLES for record in getattr(data, table).values())]
    has = {each for record in records for each in given(record)}
    every = {(m, name) for table in (*TABLES.values(), DatasetInfo) for m in models(table) for name in m.model_fields}
    assert has == every


@pytest.mark.parametrize(("table", "id", "path", "mutated"), MUTATIONS)
def test_every_mutation_is_seen(table: str, id: str, path: str, mutated: Dataset) -> None:
    """A diff names the record, and the field, of every change of every field."""
    found = differing(full(), mutated)
    there = {name: each for name, each in found.items() if any(each)}
    if path == "id":
        assert (found[table].removed, len(found[table].added)) == ((id,), 1)
    elif path.startswith("claims"):
        assert set(there) == {"claims"}
        claims = found["claims"]
        named = [*claims.added, *claims.removed, *(change.id for change in claims.changed)]
        assert all(name.startswith(f"{id}#") for name in named)
        field = path.rpartition(".")[2]
        by_another = field == "source" and not (mutated.links | mutated.events)[id].claims[0].id  # type: ignore[operator]
        if "." in path and not by_another:
            assert [change.field for change in claims.changed] == [field]
    else:
        assert set(there) == {table}
        assert not found[table].added
        assert not found[table].removed
        field = path.partition("[")[0].partition(".")[0]
        assert {change.id for change in found[table].changed} == {id}
        assert {change.field.split(".")[0] for change in found[table].changed} == {field}


def reversed_lists(value: Any, name: str = "") -> Any:
    """Return a record, mapping or list with its lists the other way round, but for those that are told in order."""
    if isinstance(value, BaseModel):
        changed = {key: reversed_lists(getattr(value, key), key) for key in type(value).model_fields}
        return value.model_copy(update=changed)
    if isinstance(value, tuple) and type(value) is tuple:
        parts = tuple(reversed_lists(each) for each in value)
        return parts if name in ("steps", "sentences", "authors") else parts[::-1]
    if isinstance(value, dict):
        return {key: value[key] for key in reversed(value)}
    return value


def test_order_is_no_difference() -> None:
    """Records and lists in another order are the same; steps, sentences and authors are told in order."""
    data = full()
    tables = {
        name: {id: reversed_lists(each) for id, each in reversed(getattr(data, name).items())}
        for name in ("actors", "links", "sources", "events", "kinds", "exceptions", "stories", "identities")
    }
    moved = replace(data, info=reversed_lists(data.info), **tables)
    assert moved.sources["zqsource"].derives_from != data.sources["zqsource"].derives_from
    assert not any(any(each) for each in differing(data, moved).values())
    told = data.stories["zqstory"]
    turned = replace(data, stories={told.id: told.model_copy(update={"steps": told.steps[::-1]})})
    assert differing(data, turned)["stories"].changed


def test_a_step_that_comes_or_goes_is_one_difference() -> None:
    """The steps behind it move up without a line; one that changed too is compared with itself."""
    data = full()
    story = data.stories["zqstory"]
    rest = story.steps[1].model_copy(update={"depth": 7})
    short = replace(data, stories={story.id: story.model_copy(update={"steps": (rest,)})})
    gone, moved = differing(data, short)["stories"].changed
    assert gone == ("zqstory", "steps.1", "Zqsteptitle", None)
    assert moved == ("zqstory", "steps.1.depth", 1, 7)
    assert ("zqstory", "steps.1", None, "Zqsteptitle") in differing(short, data)["stories"].changed


def test_claims_of_one_source_in_another_order_are_the_same() -> None:
    """Claims are told apart by what they say, not by where they stand in the list."""
    first = {"source": "good", "stance": "supports", "credibility": 2, "locator": "p. 1"}
    second = {"source": "good", "stance": "supports", "credibility": 3, "locator": "p. 2"}
    one, other = (graph_of(link("a", "b", claims=claims)) for claims in ([first, second], [second, first]))
    assert not one.diff(other)
    worse = graph_of(link("a", "b", claims=[second | {"credibility": 4}, first]))
    changes = one.diff(worse).tables["claims"].changed
    assert [(c.id, c.field, c.before, c.after) for c in changes] == [("a-funding-b#good-2", "credibility", 3, 4)]


def test_claims_are_not_mixed_up() -> None:
    """A claim whose id reads like the second claim of a source does not hide that one."""
    claims = [
        {"source": "good", "stance": "supports", "credibility": 2, "locator": "front"},
        {"source": "good", "stance": "supports", "credibility": 2, "locator": "back"},
        {"source": "daily", "stance": "supports", "credibility": 2, "id": "good-2"},
    ]
    changed = [claims[0], claims[1] | {"credibility": 3}, claims[2]]
    old, new = (graph_of(link("a", "b", claims=each), sources=[source("daily")]) for each in (claims, changed))
    found = old.diff(new).tables["claims"].changed
    assert [(c.field, c.before, c.after) for c in found] == [("credibility", 2, 3)]


def test_claims_of_links_and_events_of_one_id_are_kept_apart() -> None:
    """A link and an event of the same id each have their own claims."""
    claim = {"source": "good", "stance": "supports", "credibility": 2, "locator": "p. 1"}
    event = Event.model_validate(
        {"id": "ab", "name": "E", "date": "2012", "roles": [{"actor": "a", "role": "target"}], "claims": [claim]}
    )
    old, new = (
        graph_of(link("a", "b", id="ab", claims=[claim | {"locator": at}]), events=[event]) for at in ("p. 1", "p. 9")
    )
    found = old.diff(new).tables["claims"].changed
    assert [(c.id, c.field, c.before, c.after) for c in found] == [("link ab#good", "locator", "p. 1", "p. 9")]


def test_a_renamed_record_is_a_rename() -> None:
    """A record that lists its old id among `former_ids` is renamed, as is every reference to it, and no more."""

    def version(bank: str, **more: Any) -> Graph:
        data = graph_of(link("a", bank, id="in"), link(bank, "c", id="out")).dataset
        actors = data.actors | {bank: data.actors[bank].model_copy(update={"name": "Bank"} | more)}
        return Graph(build(replace(data, actors=actors)))

    old, new = version("bank"), version("trust", former_ids=("bank",))
    there, back = old.diff(new, ("a", "c"), via=["bank"]), new.diff(old, ("a", "c"), via=["trust"])
    assert there.tables["actors"].renamed == (("bank", "trust"),)
    assert back.tables["actors"].renamed == (("trust", "bank"),)
    assert there.tables["actors"] == TableDiff((), (), (("bank", "trust"),), ())
    assert there.summary() == "actors: 0 new, 0 gone, 0 changed, 1 renamed"
    assert [name for name, table in there.tables.items() if table] == ["actors"]
    assert not there.pairs[0]
    assert there.pairs[0].before == "moderate"
    assert "bank is now trust" in str(there)
    assert there.to_dict()["actors"]["renamed"] == [{"before": "bank", "after": "trust"}]


def test_a_renamed_link_keeps_its_claims() -> None:
    """The claims and the confidence of a renamed link are compared with those that it had under the old id."""
    weak = [{"source": "good", "stance": "supports", "credibility": 5}]
    old = graph_of(link("a", "b", id="first"))
    new = graph_of(link("a", "b", id="second", former_ids=["first"], claims=weak))
    found = old.diff(new)
    assert found.tables["links"].renamed == (("first", "second"),)
    assert [(c.id, c.field, c.before, c.after) for c in found.tables["claims"].changed] == [
        ("second#good", "credibility", 2, 5)
    ]
    assert [(c.id, c.field, c.before, c.after) for c in found.judged] == [("second", "confidence", "moderate", "low")]


def test_merged_actors_are_one() -> None:
    """An actor that was merged into another is renamed to it; paths from it begin at the other."""
    old = graph_of(link("a", "b"), link("c", "d"))
    actors = {
        id: actor.model_copy(update={"former_ids": ("c",) if id == "a" else ()})
        for id, actor in graph_of(link("a", "b"), link("a", "d")).dataset.actors.items()
    }
    new = Graph(build(replace(graph_of(link("a", "b"), link("a", "d", id="c-funding-d")).dataset, actors=actors)))
    found = old.diff(new, ("c", "d"), ("a", "c"))
    assert found.tables["actors"].renamed == (("c", "a"),)
    assert not found.tables["links"]
    assert not found.pairs[0]
    assert not found.pairs[1]


@pytest.mark.parametrize("word", ["via", "without", "kinds"])
def test_filters_may_name_what_one_version_has(word: str) -> None:
    """An actor, link or kind of one version alone narrows the paths of that one; of neither, it is an error."""
    old, wider = graph_of(link("a", "b")), graph_of(link("a", "b"), link("a", "z"), link("z", "b")).dataset
    kind = old.dataset.kinds["funding"].model_copy(update={"id": "loans"})
    kinds = {**old.dataset.kinds, "loans": kind}
    new = Graph(build(replace(wider, kinds=kinds)))
    asked = {"via": ["z"], "without": ["a-funding-z"], "kinds": ["loans"]}[word]
    for one, other in ((old, new), (new, old)):
        pair = one.diff(other, ("a", "b"), **{word: asked}).pairs[0]
        appeared = {"via": (("a", "z", "b"),), "without": (), "kinds": ()}[word]
        assert (pair.appeared if one is old else pair.vanished) == appeared
    with pytest.raises(UnknownId, match="nothing"):
        old.diff(new, ("a", "b"), **{word: ["nothing"]})


def test_long_texts_show_where_they_part() -> None:
    """A change far into a long text is shown there, and not as two equal beginnings."""

    def version(end: str) -> Graph:
        data = graph_of(link("a", "b")).dataset
        said = "A long summary that goes on and on, without a difference for many words, until it says "
        return Graph(
            build(replace(data, actors=data.actors | {"a": Actor(id="a", name="a", type="other", summary=said + end)}))
        )

    said = str(version("yes.").diff(version("no.")))
    assert "it says yes." in said
    assert "it says no." in said


def test_a_date_of_record_is_a_difference() -> None:
    """Another date of record changes what `..` means, and is named."""
    old, new = (graph_of(link("a", "b", start="2010", end=".."), as_of=day) for day in ("2012-01-01", "2020-01-01"))
    found = old.diff(new)
    assert [(c.id, c.field, c.before, c.after) for c in found.tables["dataset"].changed] == [
        ("dataset", "as_of", "2012-01-01", "2020-01-01")
    ]


def test_links_without_claims_are_compared() -> None:
    """Two links of one id, the one with claims and the other without, differ by those claims."""
    old, new = graph_of(link("a", "b", claims=[])), graph_of(link("a", "b"))
    assert old.diff(new).tables["claims"].added == ("a-funding-b#good",)
    assert isinstance(old.dataset.links["a-funding-b"], Link)


def test_links_come_before_actors_and_what_moved_their_confidence() -> None:
    """The words have the order of the comment and of the page: what readers act on is first."""
    first = [link("arden", "brook", claims=[{"source": "one", "stance": "supports", "credibility": "2"}])]
    later = [
        link("arden", "brook", claims=[{"source": "one", "stance": "supports", "credibility": "5"}]),
        link("arden", "cole"),
    ]
    found = graph_of(*first, sources=[source("one")]).diff(graph_of(*later, sources=[source("one"), source("two")]))
    text = str(found)
    headings = ("links: 1 new", "claims: ", "what the claims amount to", "actors: 1 new", "sources: 1 new")
    assert [text.index(each) for each in headings] == sorted(text.index(each) for each in headings)
    assert found.summary().startswith("links: 1 new")
    assert [name for name in found.to_dict() if name in ("actors", "links")] == ["actors", "links"]
