"""Public values behave as values: a short repr, equality, copies and pickles, and a home in `graph`."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import json
import pickle
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from pydantic import BaseModel

import graph
from graph.query.result import Result
from graph.records.model import Link
from graph.values import LONGEST_REPR
from tests import builders

FOLDER = Path(__file__).parents[1] / "export" / "small"


def hypotheses(g: Any) -> Path:
    """Return a file of two hypotheses, weighed against one claim of the graph."""
    link = next(link for link in g.dataset.links.values() if link.claims)
    claim = link.claims[0]
    file = Path(tempfile.mkdtemp()) / "hypotheses.yaml"
    file.write_text(
        "title: Which?\nhypotheses: [{id: one, text: One.}, {id: two, text: Two.}]\nevidence:\n"
        f"- {{id: a, claims: ['{link.id}#{claim.id or claim.source}'],\n"
        "   bears: {one: consistent, two: inconsistent}}\n",
        encoding="utf-8",
    )
    return file


ANSWERS: dict[str, Callable[[Any], Any]] = {
    "view": lambda g: g.view(families=["support"]),
    "paths": lambda g: g.paths(*ends(g)),
    "why_not": lambda g: g.why_not(*reversed(ends(g)), kinds=["funding"]),
    "what_if": lambda g: g.what_if(*ends(g), without="funding"),
    "critical": lambda g: g.critical(*ends(g)),
    "fallout": lambda g: g.fallout(next(iter(g.dataset.sources))),
    "between": lambda g: g.between(*ends(g)),
    "diff": lambda g: g.diff(graph.Graph(builders_graph().built), ends(g)),
    "cypher": lambda g: g.cypher("MATCH (a)-[r]->(b) RETURN a.id, r"),
    "links": lambda g: g.links(),
    "search": lambda g: g.search(ends(g)[0]),
    "duplicates": lambda g: with_a_copy(g).duplicates(),
    "screen": lambda g: g.screen([ends(g)[0], {"name": "x", "country": "LB"}], threshold=0),
    "neighbours": lambda g: g.neighbours(ends(g)[0]),
    "timeline": lambda g: g.timeline(),
    "stats": lambda g: g.stats(),
    "weigh": lambda g: g.weigh(hypotheses(g)),
    "show": lambda g: g.show(ends(g)[0]),
    "info": lambda g: g.info,
    "display": lambda g: g.display(),
    "export": lambda g: g.export("csv"),
    "page": lambda g: g.page(),
    "render": lambda g: None,  # writes a file
    "built": lambda g: None,  # the graph within
    "dataset": lambda g: g.dataset,
    "nx": lambda g: g.nx,
    "events": lambda g: g.events,
}
FUNCTIONS: dict[str, Callable[[], Any]] = {
    "load": lambda: graph.load(FOLDER),
    "check_folder": lambda: graph.check_folder(FOLDER),
    "parse_date": lambda: graph.parse_date("2012?"),
    "import_file": lambda: graph.import_file("csv", FOLDER.parents[1] / "ingest" / "files" / "payments.csv"),
}
LISTS = {
    "cypher": "rows",
    "duplicates": "pairs",
    "links": "links",
    "neighbours": "neighbours",
    "paths": "paths",
    "screen": "names",
    "search": "results",
    "show": "profiles",
    "timeline": "items",
}
NO_RESULTS = {"view", "info", "display", "export", "page", "render", "built", "dataset", "nx", "events"}


def ends(g: Any) -> tuple[str, str]:
    """Return the ends of the first link of support."""
    kinds = g.dataset.kinds
    link: Link = next(link for link in g.dataset.links.values() if kinds[link.kind].family == "support")
    return link.source, link.target


def with_a_copy(g: Any) -> Any:
    """Return a graph of the data with an actor that is there twice."""
    from graph.build import build

    data = g.dataset
    first = next(iter(data.actors.values()))
    copied = first.model_copy(update={"id": "zz-copy", "not_to_confuse_with": (), "former_ids": ()})
    return graph.Graph(build(dataclasses.replace(data, actors={**data.actors, copied.id: copied})))


def builders_graph() -> Any:
    """Return a graph of other data."""
    from graph.build import build

    return graph.Graph(build(builders.dataset([builders.link("a", "b")], actors=("a", "b"))))


@pytest.fixture(scope="module")
def twice() -> tuple[Any, Any]:
    """The graph of one folder, loaded twice."""
    return graph.load(FOLDER), graph.load(FOLDER)


def parts_of(value: Any, depth: int = 4) -> Iterator[Any]:
    """Yield a value and what it holds: fields of our classes, items of collections."""
    yield value
    inside: list[Any] = []
    if dataclasses.is_dataclass(value):
        inside = [getattr(value, field.name) for field in dataclasses.fields(value) if not field.name.startswith("_")]
    elif isinstance(value, BaseModel):
        inside = [getattr(value, name) for name in type(value).model_fields]
    elif isinstance(value, Mapping):
        inside = list(value.values())
    elif isinstance(value, tuple | list | frozenset):
        inside = list(value)
    for each in inside[:200] if depth else ():
        yield from parts_of(each, depth - 1)


def is_ours(value: Any) -> bool:
    """Return whether the class of the value is one of the package."""
    return type(value).__module__.partition(".")[0] == "graph"


def holds(value: Any, again: Any) -> None:
    """Check what holds for every public value, `again` being the answer of another load."""
    for each in parts_of(value):
        if is_ours(each):
            name = type(each).__name__
            assert type(each) is getattr(graph, name), f"{name} is not exported"
            assert type(each).__module__ == "graph"
            assert len(repr(each)) <= LONGEST_REPR
            assert "\n" not in repr(each)
    if isinstance(value, nx.Graph):
        return  # networkx compares graphs by identity
    assert value == again
    for copied in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert copied == value
        assert str(copied) == str(value)
    if type(value).__hash__ is not None:
        assert hash(value) == hash(again)


def test_what_a_graph_keeps_has_a_short_repr() -> None:
    """Attributes that a session may look at print one line too."""
    g = builders_graph()
    for value in vars(g).values():
        assert len(repr(value)) <= LONGEST_REPR, type(value)


def test_every_method_is_held() -> None:
    """No public method or property of a graph is left out, nor a function of the module; a widget is no value."""
    assert {*ANSWERS, "widget"} == {name for name in dir(graph.Graph) if not name.startswith("_")}
    functions = {name for name in graph.__all__ if not inspect.isclass(getattr(graph, name))}
    assert set(FUNCTIONS) == functions


@pytest.mark.parametrize("name", [name for name in ANSWERS if name != "render"])
def test_answers_are_values(name: str, twice: tuple[Any, Any]) -> None:
    """An answer has a short repr, equals that of another load, and can be copied, pickled and hashed."""
    first, second = (ANSWERS[name](each) for each in twice)
    holds(first, second)
    if dataclasses.is_dataclass(first) or hasattr(first, "to_dict"):
        assert repr(first).startswith(f"<{type(first).__name__} ")


@pytest.mark.parametrize("name", ANSWERS)
def test_answers_read_convert_and_show_themselves(name: str, twice: tuple[Any, Any]) -> None:
    """An answer to a question is frozen, has text, plain JSON values, and HTML."""
    answer = ANSWERS[name](twice[0])
    assert isinstance(answer, Result) == (name not in NO_RESULTS)
    if name not in NO_RESULTS:
        assert str(answer).strip()
        assert json.loads(json.dumps(answer.to_dict())) == answer.to_dict()
        assert "<" in answer._repr_html_()
        with pytest.raises(AttributeError):
            answer.anything = 1


@pytest.mark.parametrize("name", FUNCTIONS)
def test_what_functions_return_are_values(name: str) -> None:
    """As answers, so what the module's functions return."""
    holds(FUNCTIONS[name](), FUNCTIONS[name]())


@pytest.mark.parametrize(("name", "field"), LISTS.items())
def test_answers_that_are_lists_are_sequences(name: str, field: str, twice: tuple[Any, Any]) -> None:
    """Such an answer has a length, is iterated, indexed and sliced."""
    answer = ANSWERS[name](twice[0])
    items = getattr(answer, field)
    assert isinstance(answer, Sequence)
    assert items
    assert len(answer) == len(items)
    assert list(answer) == list(items)
    assert (answer[0], answer[-1], answer[:2]) == (items[0], items[-1], items[:2])
    assert items[0] in answer


def test_every_record_is_one_line(twice: tuple[Any, Any]) -> None:
    """The repr of each record, and of each part of one, is one line."""
    for table in ("actors", "links", "sources", "events", "kinds", "exceptions", "stories", "identities"):
        for record in getattr(twice[0].dataset, table).values():
            for each in parts_of(record):
                if isinstance(each, BaseModel):
                    assert "\n" not in repr(each)
                    assert repr(each).startswith(f"<{type(each).__name__} ")
                    assert len(repr(each)) <= LONGEST_REPR


def test_a_repr_is_one_short_line_whatever_the_data() -> None:
    """Long names and line breaks are cut."""
    built = builders.dataset([builders.link("a", "b")], actors=("a", "b"))
    info = built.info.model_copy(update={"title": "A\nlong title " * 100})
    said = repr(dataclasses.replace(built, info=info))
    assert len(said) == LONGEST_REPR
    assert "\n" not in said
    assert said.endswith("…>")


@pytest.mark.parametrize(
    "error",
    [
        graph.UnknownId("actor", "hamass", ["hamas"]),
        graph.MissingExtra("figure", "py_mini_racer"),
        graph.FilterError("no", help="yes"),
        graph.DataError([]),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_can_be_pickled(error: graph.GraphError) -> None:
    """An error comes out of another process with its message and its attributes."""
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert (str(again), vars(again)) == (str(error), vars(error))


def test_names_follow_one_scheme() -> None:
    """No class is called an answer; each is reported as `graph.NAME`, and can be pickled by that name."""
    for name in graph.__all__:
        assert not name.endswith("Answer")
        it = getattr(graph, name)
        assert it.__module__ == "graph", name
        assert it.__name__ == name
        assert pickle.loads(pickle.dumps(it)) is it


def test_a_notebook_gets_html_and_one_line(twice: tuple[Any, Any]) -> None:
    """IPython's formatters make of an answer its HTML, and one line of text."""
    from IPython.core.formatters import DisplayFormatter

    for name in ("paths", "links", "show", "stats"):
        answer = ANSWERS[name](twice[0])
        shown, _ = DisplayFormatter().format(answer)
        assert set(shown) == {"text/plain", "text/html"}
        assert shown["text/plain"] == repr(answer)


def test_formats_are_there_after_import() -> None:
    """`graph.export`, `graph.ingest` and the version need no import of their own."""
    import subprocess
    import sys

    code = "import graph; print(len(graph.export.FORMATS), len(graph.ingest.FORMATS), graph.__version__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [int(number) > 0 for number in done.stdout.split()[:2]] == [True, True]
