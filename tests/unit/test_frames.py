"""Answers as frames: the same columns, types and values in pandas and polars, with any number of rows."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path
from typing import Any, get_args

import pandas
import polars
import pytest

import graph
from graph.errors import FilterError, MissingExtra
from graph.query.cypher import Rows
from graph.query.frames import LINK, Framed, Type
from graph.query.result import Result
from graph.values import Listed
from tests.builders import graph_of, link

FOLDER = Path(__file__).parents[1] / "article"
ANSWERS = {
    "links": lambda g: g.links(source="iran"),
    "neighbours": lambda g: g.neighbours("hamas"),
    "paths": lambda g: g.paths("iran", "hamas", limit=3),
    "timeline": lambda g: g.timeline(),
    "search": lambda g: g.search("hamas"),
    "screen": lambda g: g.screen(["Hamas", "Nobody of that name"]),
    "duplicates": lambda g: g.duplicates(threshold=30),
    "between": lambda g: g.between("iran", "hamas"),
    "critical": lambda g: g.critical("iran", "hamas"),
    "fallout": lambda g: g.fallout(next(iter(g.dataset.sources))),
    "stats": lambda g: g.stats(),
    "cypher": lambda g: g.cypher("MATCH (a)-[r]->(b) RETURN a.id, r, r.independent_sources"),
}
EMPTY = {
    "links": lambda g: g.links(source="b"),
    "paths": lambda g: g.paths("b", "a"),
    "timeline": lambda g: g.timeline("c"),
    "search": lambda g: g.search("zzzzzz"),
    "duplicates": lambda g: g.duplicates(),
    "neighbours": lambda g: g.neighbours("c"),
}
POLARS: dict[str, Any] = {
    "text": polars.String,
    "texts": polars.List(polars.String),
    "whole": polars.Int64,
    "number": polars.Float64,
    "truth": polars.Boolean,
    "day": polars.Date,
}
PANDAS = {
    "text": "str",
    "texts": "object",
    "whole": "Int64",
    "number": "float64",
    "truth": "boolean",
    "day": "datetime64[s]",
}


@pytest.fixture(scope="module")
def article() -> graph.Graph:
    """The graph of the article."""
    return graph.load(FOLDER)


def same(answer: Framed) -> polars.DataFrame:
    """Check both frames of an answer against its columns and against each other; return that of polars."""
    columns = answer._rowed().columns
    ours, theirs = answer.to_frame("polars"), answer.to_frame()
    assert dict(ours.schema) == {column.name: POLARS[column.type] for column in columns}
    assert theirs.dtypes.astype(str).to_dict() == {column.name: PANDAS[column.type] for column in columns}
    assert len(ours) == len(theirs)
    for column in columns:
        read = [None if not isinstance(v, tuple | list) and pandas.isna(v) else v for v in theirs[column.name]]
        if column.type == "day":
            read = [value and value.date() for value in read]
        if column.type == "texts":
            read = [list(value) for value in read]
        assert read == ours[column.name].to_list(), column.name
    return ours


def test_both_libraries_have_every_type() -> None:
    """The tables above leave out no type of column."""
    assert set(POLARS) == set(PANDAS) == set(get_args(Type))


def test_every_list_is_a_frame() -> None:
    """An answer that is a list has a frame; profiles are no rows of one shape."""
    answers = {it for name in graph.__all__ if isinstance(it := getattr(graph, name), type) and issubclass(it, Result)}
    assert {it.__name__ for it in answers if issubclass(it, Listed) and not issubclass(it, Framed)} == {"Profiles"}
    assert len({it for it in answers if issubclass(it, Framed)}) == len(ANSWERS)


@pytest.mark.parametrize("name", ANSWERS)
def test_frames_hold_the_answer(name: str, article: graph.Graph) -> None:
    """Both libraries hold the same values under the same columns."""
    answer = ANSWERS[name](article)
    assert len(same(answer)) > 0


@pytest.mark.parametrize("name", EMPTY)
def test_an_empty_answer_has_its_columns(name: str) -> None:
    """Columns and types do not depend on the rows."""
    g = graph_of(link("a", "b"), actors=("a", "b", "c"))
    assert len(same(EMPTY[name](g))) == 0


def test_dates_are_texts_and_days() -> None:
    """A date is as written; its days are None where it is unbounded, not known or ongoing."""
    dated = [
        link("a", "b", id="year", start="2012~", end="2014-05"),
        link("a", "b", id="open", kind="weapons", start="../2012", end=".."),
        link("a", "b", id="twice", kind="training", periods=["2001/2002", "199X/1999"]),
    ]
    rows = {row["link"]: row for row in same(graph_of(*dated).links()).to_dicts()}
    day, names = datetime.date, [column.name for column in LINK if column.type == "day"]
    assert rows["year"]["start"] == "2012~"
    assert [rows["year"][name] for name in names] == [
        *(day(2012, 1, 1), day(2012, 12, 31), day(2014, 5, 1), day(2014, 5, 31)),
    ]
    assert (rows["open"]["end"], rows["open"]["end_earliest"], rows["open"]["end_latest"]) == ("..", None, None)
    assert rows["twice"]["start"] is None
    assert rows["twice"]["periods"] == ["2001/2002", "199X/1999"]
    assert [rows["twice"][name] for name in names] == [
        *(day(1990, 1, 1), day(1999, 12, 31), day(2002, 1, 1), day(2002, 12, 31)),
    ]


def test_a_row_of_paths_is_a_link_of_a_hop() -> None:
    """Paths and hops are counted from 1; each row says whose link it is."""
    two = [link("b", "c", kind="weapons"), link("b", "c")]
    rows = same(graph_of(link("a", "b", kind="weapons"), *two).paths("a", "c")).to_dicts()
    assert [(row["path"], row["hop"], row["from"], row["to"], row["link"]) for row in rows] == [
        *((1, 1, "a", "b", "a-weapons-b"), (1, 2, "b", "c", "b-funding-c"), (1, 2, "b", "c", "b-weapons-c")),
    ]


def test_a_column_of_a_query_has_one_type() -> None:
    """Values of several types, mappings, and numbers beyond 64 bits are texts."""
    answer = Rows("", ("n", "mixed", "large", "part"), ((1, "a", 2**63, 1), (None, {"b": 1}, 1, 2.5)))
    assert same(answer).rows() == [(1, "a", str(2**63), 1.0), (None, '{"b": 1}', "1", 2.5)]


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_missing_library_is_named(library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library the error says what to install; another library is none of ours."""
    answer = graph_of(link("a", "b")).links()
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtra, match=rf"{library}.*pip install .*{library}"):
        answer.to_frame(library)
    with pytest.raises(FilterError, match="no library `arrow`"):
        answer.to_frame("arrow")  # type: ignore[call-overload]
