"""The address of the page: it holds the state, and undo, back and forward lead through it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graph.build import build
from graph.loader import load_dataset
from graph.page import render_page
from graph.records.filters import Filter
from graph.view import View

STATE = "() => axisgraph.state()"
WHOLE = (
    "kinds=weapons,funding&statuses=asserted&window=2000-01-01..&certain=1&without=yemen&unfolded=ali-khamenei"
    "&pinned=iran:4000:2000,hamas:300:-20&open=actor:hamas"
)


@pytest.fixture(scope="module")
def html() -> str:
    """The page of a small data set."""
    return render_page(View(build(load_dataset(Path(__file__).parents[1] / "article")), Filter()))


def place_of(opened: Any, id: str) -> tuple[float, float]:
    """Return where the corner of an actor's box is in the window, in CSS pixels."""
    box = next(each for each in opened.evaluate("axisgraph.picture().boxes") if each["id"] == id)
    return box["x"], box["y"]


def test_a_view_is_restored_with_its_pinned_places(open_page: Callable[..., Any], html: str) -> None:
    """What the fragment says is what is shown: filters, what is open, and where actors were put."""
    opened = open_page(html, fragment=WHOLE.replace("&without=yemen", ""))
    state = opened.evaluate(STATE)
    assert state["kinds"] == ["weapons", "funding"]
    assert state["window"] == ["2000-01-01", None]
    assert "Hamas" in opened.page.locator("#panel-title").inner_text()
    assert not opened.page.locator("#note").is_visible()
    again = open_page(html, fragment=opened.page.url.partition("#")[2])
    assert again.evaluate(STATE) == state
    assert place_of(again, "iran") == pytest.approx(place_of(opened, "iran"), abs=2)
    moved = open_page(html, fragment=opened.page.url.partition("#")[2].replace("iran:4000:2000", "iran:6000:2000"))
    right, down = (there - here for there, here in zip(place_of(moved, "iran"), place_of(opened, "iran"), strict=True))
    assert right > 50
    assert abs(down) < 30


def test_every_change_is_written_to_the_address(open_page: Callable[..., Any], html: str) -> None:
    """Filters, what is open and what is dragged stand in the address, and a page opened from it is the same."""
    opened = open_page(html)
    opened.page.locator('[data-filter="kind:weapons"]').uncheck()
    opened.settled()
    at = opened.evaluate("() => axisgraph.network.canvasToDOM(axisgraph.network.getPosition('hamas'))")
    box = opened.page.locator("#canvas").bounding_box()
    opened.page.mouse.move(box["x"] + at["x"], box["y"] + at["y"])
    opened.page.mouse.down()
    opened.page.mouse.move(box["x"] + at["x"] + 60, box["y"] + at["y"] + 40, steps=5)
    opened.page.mouse.up()
    opened.settled()
    state = opened.evaluate(STATE)
    assert list(state["pinned"]) == ["hamas"]
    again = open_page(html, fragment=opened.page.url.partition("#")[2])
    assert again.evaluate(STATE) == state
    assert again.evaluate("() => axisgraph.network.getPosition('hamas')") == opened.evaluate(
        "() => axisgraph.network.getPosition('hamas')"
    )


def test_back_and_forward_lead_from_view_to_view(open_page: Callable[..., Any], html: str) -> None:
    """A link followed within the page changes the view; back and forward restore what was."""
    opened = open_page(html, fragment="open=actor:iran")
    opened.go("view=table&table=sources")
    assert opened.evaluate(STATE)["view"] == "table"
    opened.page.go_back()
    opened.until("axisgraph.state().view === 'graph'")
    assert opened.evaluate(STATE)["open"] == {"type": "actor", "id": "iran"}
    opened.page.go_forward()
    opened.until("axisgraph.state().table === 'sources'")


def test_going_back_and_forth_in_haste_loses_nothing(open_page: Callable[..., Any], html: str) -> None:
    """Going back before the address is written does not overwrite the entry gone to."""
    opened = open_page(html, fragment="open=actor:iran")
    opened.go("view=table&table=sources")
    seen = opened.evaluate(
        """() => new Promise((done) => {
          const seen = [];
          window.addEventListener("hashchange", () => {
            seen.push(axisgraph.state().view);
            if (seen.length === 2) done(seen);
            else setTimeout(() => {
              history.forward();
              for (const end = performance.now() + 100; performance.now() < end;); // the time to write comes first
            }, 100);
          });
          history.back();
        })"""
    )
    assert seen == ["graph", "table"]
    opened.settled()
    assert opened.evaluate(STATE)["table"] == "sources"
    assert "table=sources" in opened.page.url


def test_undo_leads_back_to_the_beginning_and_redo_forth(open_page: Callable[..., Any], html: str) -> None:
    """Filters, hiding and pinning are each one step, and the buttons say whether there is one."""
    opened = open_page(html)
    page = opened.page
    assert page.locator("#undo").is_disabled()
    first = opened.evaluate(STATE)
    page.locator('[data-filter="type:state"]').uncheck()
    opened.evaluate("() => axisgraph.setFilter({kinds: ['weapons'], between: '2010..2012'})")
    opened.evaluate("() => axisgraph.select('hamas')")
    page.locator("#canvas").focus()
    page.keyboard.press("h")
    last = opened.evaluate(STATE)
    steps = 0
    while page.locator("#undo").is_enabled():
        page.click("#undo")
        steps += 1
    assert steps == 3
    assert {**opened.evaluate(STATE), "open": None} == first
    for _ in range(steps):
        page.click("#redo")
    assert page.locator("#redo").is_disabled()
    assert {**opened.evaluate(STATE), "open": None} == {**last, "open": None}
