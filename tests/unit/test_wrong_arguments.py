"""A wrong value of an argument is refused with what the argument takes, by every method of a graph."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

from graph.api import Graph
from graph.build import build
from graph.errors import FilterError, UnknownId
from graph.typed import PageOptions
from tests import builders

Ask = Callable[[Graph, Any], Any]
TEXTS = (3, True, ["arden", None], {"arden": 1})
ONE = (3, True, ["arden", "brisa"], (), {"arden": 1}, {"arden", "brisa"})
PAIR = ("arden..brisa", "", [], ("arden",), ("arden", None), ["arden", "brisa", "cell"], 3, {"arden", "brisa"})
NUMBER = ("3", "", [3], {}, True, None)

# By method and argument: how it is given, the values refused, and what the error says that the argument takes.
WRONG: dict[str, tuple[Ask, tuple[Any, ...], str]] = {
    "page path": (lambda g, v: g.page(path=v), PAIR, "a pair of actors"),
    "render path": (lambda g, v: g.render("/nowhere/x.html", path=v), PAIR, "a pair of actors"),
    "display path": (lambda g, v: g.display(path=v), PAIR, "a pair of actors"),
    "widget path": (lambda g, v: g.widget(path=v), PAIR, "a pair of actors"),
    "export path": (lambda g, v: g.export("graphml", path=v), PAIR, "a pair of actors"),
    "diff pairs": (lambda g, v: g.diff(g, v), (*PAIR, None), "a pair of actors"),
    "diff newer": (lambda g, v: g.diff(v), (*ONE, None, "arden"), "a graph"),
    "page diff": (lambda g, v: g.page(diff=v), ONE, "a graph"),
    "between actors": (lambda g, v: g.between(v), (*ONE, None), "a text"),
    "between more actors": (lambda g, v: g.between("arden", v), (*ONE, None), "a text"),
    "timeline actors": (lambda g, v: g.timeline(v), (*ONE, None), "a text"),
    "timeline path": (lambda g, v: g.timeline(path=v), (*PAIR, ["arden", "brisa"]), "a path of an answer"),
    "page question": (lambda g, v: g.page(question=v), (*PAIR, ["arden", "brisa"]), "an answer of `paths`"),
    "paths start": (lambda g, v: g.paths(v, "brisa"), (*ONE, None), "a text"),
    "paths end": (lambda g, v: g.paths("arden", v), (*ONE, None), "a text"),
    "why_not end": (lambda g, v: g.why_not("arden", v), (*ONE, None), "a text"),
    "critical end": (lambda g, v: g.critical("arden", v), (*ONE, None), "a text"),
    "what_if end": (lambda g, v: g.what_if("arden", v, "funding"), (*ONE, None), "a text"),
    "what_if without": (lambda g, v: g.what_if("arden", "brisa", v), (*TEXTS, None), "a text or a list of texts"),
    "fallout source": (lambda g, v: g.fallout(v), (*ONE, None), "a text"),
    "neighbours actor": (lambda g, v: g.neighbours(v), (*ONE, None), "a text"),
    "neighbours direction": (lambda g, v: g.neighbours("arden", direction=v), ("up", 3, None, []), "one of incoming"),
    "links source": (lambda g, v: g.links(v), ONE, "a text"),
    "links cited": (lambda g, v: g.links(cited=v), ONE, "a text"),
    "show id": (lambda g, v: g.show(v), (*ONE, None), "a text"),
    "page focus": (lambda g, v: g.page(focus=v), ONE, "a text"),
    "page story": (lambda g, v: g.page(story=v), ONE, "a text"),
    "export actor": (lambda g, v: g.export("graphml", actor=v), ONE, "a text"),
    "export format": (lambda g, v: g.export(v), (*ONE, None), "a text"),
    "cypher query": (lambda g, v: g.cypher(v), (*ONE, None), "a text"),
    "search text": (lambda g, v: g.search(v), (*ONE, None), "a text"),
    "search types": (lambda g, v: g.search("a", types=v), (*TEXTS, None), "a text or a list of texts"),
    "duplicates types": (lambda g, v: g.duplicates(types=v), (*TEXTS, None), "a text or a list of texts"),
    "widget selection": (lambda g, v: g.widget(selection=v), (*TEXTS, None), "a text or a list of texts"),
    "screen names": (lambda g, v: g.screen(v), ("arden", 3, None, [3], {"name": "arden"}), "a list of texts"),
    "weigh file": (lambda g, v: g.weigh(v), (*ONE, None), "a file"),
    "page hypotheses": (lambda g, v: g.page(hypotheses=v), ONE, "a file"),
    "render file": (lambda g, v: g.render(v), (*ONE, None), "a file"),
    "view kinds": (lambda g, v: g.view(kinds=v), (3, True, ["funding", None]), "texts"),
    "paths via": (lambda g, v: g.paths("arden", "brisa", via=v), (3, True, ["arden", None]), "texts"),
    "stats without": (lambda g, v: g.stats(without=v), (3, True, ["arden", None]), "texts"),
    "neighbours depth": (lambda g, v: g.neighbours("arden", depth=v), NUMBER, "a whole number"),
    "page depth": (lambda g, v: g.page(focus="arden", depth=v), NUMBER, "a whole number"),
    "links depth": (lambda g, v: g.links("arden", depth=v), NUMBER[:-1], "a whole number"),
    "search limit": (lambda g, v: g.search("a", limit=v), NUMBER, "a whole number"),
    "duplicates threshold": (lambda g, v: g.duplicates(threshold=v), NUMBER, "a number"),
    "display height": (lambda g, v: g.display(height=v), NUMBER, "a whole number"),
}


@pytest.fixture(scope="module")
def g() -> Graph:
    """Return a graph of two actors and a link."""
    return Graph(build(builders.dataset([builders.link("arden", "brisa")], actors=("arden", "brisa"))))


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_value_gets_what_the_argument_takes(g: Graph, name: str) -> None:
    """The error names the argument and the form; no other exception is raised, whatever the value is."""
    ask, values, takes = WRONG[name]
    argument = name.rsplit(maxsplit=1)[-1]
    for value in values:
        with pytest.raises(FilterError, match=rf"^`{argument}` takes {re.escape(takes)}"):
            ask(g, value)


def test_every_argument_with_ids_is_tried() -> None:
    """A method that is added, or one that takes another pair or several ids, is tried too."""
    methods = {name: each for name, each in vars(Graph).items() if inspect.isfunction(each) and name[0] != "_"}
    tried = {tuple(name.split()) for name in WRONG}
    assert {method for method, *_ in tried} == methods.keys() - {"at"}
    for name, method in methods.items():
        for place in list(inspect.signature(method).parameters.values())[1:]:
            if (
                "tuple[" in str(place.annotation)
                or "Sequence" in str(place.annotation)
                or place.kind is place.VAR_POSITIONAL
            ):
                assert (name, place.name) in tried
    paired = [name for name, form in PageOptions.__annotations__.items() if "tuple[" in str(form)]
    assert {("page", name) for name in paired} <= tried


def test_a_right_value_is_taken_in_every_form(g: Graph) -> None:
    """A pair may be a list; several texts may be one, a set, or come one after the other."""
    assert g.export("graphml", path=["arden", "brisa"]) == g.export("graphml", path=("arden", "brisa"))
    assert g.what_if("arden", "brisa", iter(["funding"])) == g.what_if("arden", "brisa", "funding")
    assert g.search("arden", types={"actor"}) == g.search("arden", types="actor")
    with pytest.raises(UnknownId):
        g.page(path=("arden", "nobody"))
