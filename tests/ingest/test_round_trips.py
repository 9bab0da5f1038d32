"""What is exported and imported again: the same data set from the formats that hold everything, else the same graph."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

import graph
from graph.api import Graph
from graph.build import build
from graph.dataset import Dataset
from graph.ingest import Import, import_file
from graph.loader import load_dataset
from graph.records.model import Actor, Link
from tests.export import full
from tests.ingest.strategies import datasets

WHOLE = ["csv", "json", "jsonld", "parquet", "turtle", "xlsx"]
FLAT = ["gexf", "graphml"]
SLOW = settings(max_examples=15)
ARTICLE = Path(__file__).parents[1] / "article"


@contextmanager
def round_trip(data: Dataset, format: str) -> Iterator[tuple[Import, Path]]:
    """Export a data set, import what was written, and write it into a folder."""
    with tempfile.TemporaryDirectory() as folder:
        file = Graph(build(data)).export(format).save(Path(folder) / "exported")
        imported = import_file(format, file)
        imported.save(Path(folder) / "data")
        yield imported, Path(folder) / "data"


def records(data: Dataset) -> list[Any]:
    """Return all that a data set holds."""
    tables = (data.actors, data.links, data.sources, data.events, data.kinds)
    return [data.info, *(dict(table) for table in tables)]


@pytest.mark.parametrize("format", WHOLE)
@given(data=datasets())
@SLOW
def test_the_same_data_set(format: str, data: Dataset) -> None:
    """Import of an export equals the data set, in memory and from the YAML that it writes, and `diff` finds nothing."""
    with round_trip(data, format) as (imported, folder):
        assert records(imported.dataset) == records(data)
        written = load_dataset(folder)
        assert records(written) == records(data)
        assert not Graph(build(data)).diff(Graph(build(written)))


@pytest.mark.parametrize("format", WHOLE)
def test_data_sets_of_the_tests_come_back(format: str) -> None:
    """The article's data, one with every field and one of hostile names come back the same.

    The last two know their own kind alone; a folder always knows those that are shipped too.
    """
    for axis in (graph.load(ARTICLE), full.graph(), full.hostile()):
        with round_trip(axis.dataset, format) as (imported, folder):
            assert records(imported.dataset)[:-1] == records(axis.dataset)[:-1]
            found = axis.diff(graph.load(folder))
        kinds = found.tables["kinds"]
        assert not [name for name, table in found.tables.items() if table and name != "kinds"]
        assert (kinds.removed, kinds.changed, found.judged) == ((), (), ())


def plain(text: str | None) -> str | None:
    """Return a text as formats carry it that know blanks at its ends and line ends no better: by its words."""
    return " ".join(text.split()) if text else text


def ends(link: Link) -> tuple[str, str, str, str]:
    """Return what makes the graph: id, ends and kind."""
    return link.id, link.source, link.target, link.kind


def statuses(data: Dataset) -> dict[str, str]:
    """Return what the claims of each link amount to."""
    return {id: str(found.status) for id, found in build(data).assessments.items()}


def described(actor: Actor) -> tuple[str | None, str, str | None]:
    """Return what every graph format tells of an actor."""
    return plain(actor.name), actor.type, actor.country


@pytest.mark.parametrize("format", FLAT)
@given(data=datasets())
@SLOW
def test_the_same_graph(format: str, data: Dataset) -> None:
    """GraphML and GEXF give back the actors, the links with kinds, dates and status, and no more links."""
    with round_trip(data, format) as (imported, _):
        back = imported.dataset
    assert {id: described(actor) for id, actor in back.actors.items()} == {
        id: described(a) for id, a in data.actors.items()
    }
    assert list(map(ends, back.links.values())) == list(map(ends, data.links.values()))
    for id, link in data.links.items():
        assert (back.links[id].start, back.links[id].end) == (link.start, link.end)
    assert statuses(back) == statuses(data)
    used = {link.kind for link in data.links.values()}
    assert {id: back.kinds[id].family for id in used} == {id: data.kinds[id].family for id in used}


@given(data=datasets())
@SLOW
def test_the_same_graph_through_neo4j(data: Dataset) -> None:
    """The Neo4j folder gives back all but languages of names, sums beyond words, and semicolons within lists."""
    with round_trip(data, "neo4j") as (imported, _):
        back = imported.dataset
    for id, link in data.links.items():
        assert ends(back.links[id]) == ends(link)
        assert (back.links[id].start, back.links[id].end) == (link.start, link.end)
        if link.claims:
            assert back.links[id].claims == link.claims
    assert back.sources.keys() - {"exported"} == data.sources.keys()
    for id, source in data.sources.items():
        assert back.sources[id] == source
    for id, event in data.events.items():
        assert (back.events[id].name, back.events[id].date, back.events[id].roles) == (
            event.name,
            event.date,
            event.roles,
        )
        assert back.events[id].responds_to == event.responds_to
    for id, actor in data.actors.items():
        assert (back.actors[id].name, back.actors[id].type, back.actors[id].identifiers) == (
            actor.name,
            actor.type,
            actor.identifiers,
        )
    assert back.info == data.info or data.info.authors or any(";" in text for text in data.info.removed.values())


@given(data=datasets())
@SLOW
def test_the_same_graph_through_stix(data: Dataset) -> None:
    """A STIX bundle gives back actors, links with their dates as written, and each claim's source, stance and grade."""
    with round_trip(data, "stix") as (imported, _):
        back = imported.dataset
    assert {id: (plain(a.name), a.type) for id, a in back.actors.items()} == {
        id: (plain(a.name), a.type) for id, a in data.actors.items()
    }
    for id, link in data.links.items():
        assert ends(back.links[id]) == ends(link)
        assert (back.links[id].start, back.links[id].end) == (link.start, link.end)
        if link.claims:
            graded = [(claim.source, claim.stance, claim.credibility) for claim in link.claims]
            assert [(claim.source, claim.stance, claim.credibility) for claim in back.links[id].claims] == graded
            cited = {claim.source: data.sources[claim.source].reliability for claim in link.claims}
            assert {each: back.sources[each].reliability for each in cited} == cited


@given(data=datasets())
@SLOW
def test_the_same_graph_through_ftm(data: Dataset) -> None:
    """FollowTheMoney gives back actors with their types, links with their kinds, and each claim's source and grade."""
    with round_trip(data, "ftm") as (imported, _):
        back = imported.dataset
    assert {id: described(actor) for id, actor in back.actors.items()} == {
        id: described(a) for id, a in data.actors.items()
    }
    for id, link in data.links.items():
        assert ends(back.links[id]) == ends(link)
        distinct = dict.fromkeys((claim.source, claim.stance, claim.credibility) for claim in link.claims)
        if link.claims:
            found = [(claim.source, claim.stance, claim.credibility) for claim in back.links[id].claims]
            assert list(dict.fromkeys(found)) == list(distinct)
    assert {id: (plain(s.title), s.reliability) for id, s in back.sources.items() if id in data.sources} == {
        id: (plain(s.title), s.reliability) for id, s in data.sources.items()
    }
    assert {id: plain(event.name) for id, event in back.events.items()} == {
        id: plain(event.name) for id, event in data.events.items()
    }
