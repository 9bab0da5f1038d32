"""The selection of a widget, without a browser: set from Python and from a front end, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest
import traitlets

import graph
from graph.errors import FilterError, MissingExtra, UnknownId
from graph.page.widget import PageWidget


@pytest.fixture(scope="module")
def g() -> graph.Graph:
    """The graph of the article."""
    return graph.load("tests/article")


@pytest.fixture(scope="module")
def made(g: graph.Graph) -> PageWidget:
    """A widget of a part of it."""
    return g.widget(focus="hamas", kinds=["weapons"], title="Arms", height=500, selection="iran")


@pytest.fixture
def widget(made: PageWidget) -> PageWidget:
    """The widget with one actor selected."""
    made.selection = ("iran",)
    return made


def test_python_sets_the_selection(widget: PageWidget) -> None:
    """A selection is one id or several, of actors or links, each once; observers get the new one."""
    seen: list[Any] = []
    widget.observe(lambda change: seen.append(change.new), "selection")
    widget.selection = "hamas"
    widget.selection = ["hamas", "iran-weapons-hamas", "hamas"]
    widget.selection = []
    widget.unobserve_all("selection")
    assert seen == [("hamas",), ("hamas", "iran-weapons-hamas"), ()]
    assert repr(widget) == "<PageWidget 'Arms': 0 selected>"


def test_a_front_end_sets_the_selection(widget: PageWidget) -> None:
    """What comes from the page is there in Python, and observed once."""
    seen: list[Any] = []
    widget.observe(lambda change: seen.append(change.new), "selection")
    widget.set_state({"selection": ["iran-weapons-hamas"]})
    widget.unobserve_all("selection")
    assert widget.selection == ("iran-weapons-hamas",)
    assert seen == [("iran-weapons-hamas",)]
    assert widget.get_state("selection") == {"selection": ["iran-weapons-hamas"]}


@pytest.mark.parametrize(
    "given", [["<img src=x>"], ["iran", "hammas"], ["hezbollah-funding-hamas"], 3, [3], {"iran": 1}, None]
)
def test_nothing_but_ids_of_the_page_is_taken(widget: PageWidget, given: Any) -> None:
    """An id that the page does not hold, or no id at all, is refused from either side; the selection stays."""
    with pytest.raises(traitlets.TraitError):
        widget.selection = given
    with pytest.raises(traitlets.TraitError):
        widget.set_state({"selection": given})
    assert widget.selection == ("iran",)


def test_a_wrong_id_is_asked_about(widget: PageWidget) -> None:
    """The error is that of every question."""
    with pytest.raises(UnknownId, match="no actor or link of the page `hammas`; did you mean `hamas`"):
        widget.selection = ["hammas"]


def test_the_page_is_that_of_the_arguments(g: graph.Graph, widget: PageWidget) -> None:
    """It takes what `g.page` takes, and differs from that page by one script, which the policy names."""
    page = g.page(focus="hamas", kinds=["weapons"], title="Arms")
    held = widget.get_state(["_page", "_title", "_height"])
    assert (held["_title"], held["_height"]) == ("Arms", 500)
    assert held["_page"].count("<script") == page.count("<script") + 1
    assert "connect-src" not in held["_page"]
    assert "parent.postMessage" in held["_page"]
    assert "parent.postMessage" not in page
    with pytest.raises(FilterError, match="at least 100"):
        g.widget(height=1)
    with pytest.raises(UnknownId):
        g.widget(selection="nobody")


def test_without_its_package_it_says_what_to_install(g: graph.Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest of the package does not need it."""
    import sys

    monkeypatch.setitem(sys.modules, "anywidget", None)
    monkeypatch.delitem(sys.modules, "graph.page.widget")
    with pytest.raises(MissingExtra, match=r"pip install .*anywidget"):
        g.widget()
