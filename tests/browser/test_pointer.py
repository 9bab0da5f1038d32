"""The pointer on the picture: double clicks at any pace, selecting, the lasso, the context menu; by keyboard too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graph.opening import load
from graph.page import render_page

ROOT = Path(__file__).parents[2]
DELAYS = [50, 150, 250, 350, 450]
SHOWN = "() => document.getElementById('menu').hidden"


@pytest.fixture(scope="module")
def html() -> str:
    """The page of the shipped data."""
    return render_page(load(ROOT / "data").view())


def box_of(opened: Any, id: str) -> dict[str, float]:
    """Return the box of an actor, in pixels of the window."""
    found: dict[str, float] = next(box for box in opened.evaluate("axisgraph.picture().boxes") if box["id"] == id)
    return found


def place_of(opened: Any, id: str) -> tuple[float, float]:
    """Return a point of an actor's box that no chip covers."""
    box = box_of(opened, id)
    return box["x"] + box["width"] / 2, box["y"] + 6


def state(opened: Any, name: str) -> Any:
    """Return a part of the page's state."""
    return opened.evaluate("(name) => axisgraph.state()[name]", name)


class Clock:
    """Clicks and taps whose events carry the times that they are given, however long the page takes for each."""

    def __init__(self, opened: Any) -> None:
        self.session = opened.page.context.new_cdp_session(opened.page)
        self.start: float = opened.evaluate("performance.timeOrigin + performance.now()") / 1000

    def click(self, x: float, y: float, after: int) -> None:
        """Click at a point, so many milliseconds after the clock began."""
        for kind in ("mousePressed", "mouseReleased"):
            how = {"x": x, "y": y, "button": "left", "clickCount": 1, "timestamp": self.start + after / 1000}
            self.session.send("Input.dispatchMouseEvent", {"type": kind, **how})

    def tap(self, x: float, y: float, after: int) -> None:
        """Tap at a point, so many milliseconds after the clock began."""
        for kind, points in (("touchStart", [{"x": x, "y": y}]), ("touchEnd", [])):
            how = {"touchPoints": points, "timestamp": self.start + after / 1000}
            self.session.send("Input.dispatchTouchEvent", {"type": kind, **how})


@pytest.mark.parametrize("delay", DELAYS)
@pytest.mark.parametrize("actor", ["hamas", "israel"])
def test_a_double_click_at_any_pace_expands_what_the_first_hit(
    open_page: Callable[..., Any], html: str, actor: str, delay: int
) -> None:
    """The first click opens the panel and moves nothing; the second expands, also where the panel lies by then."""
    opened = open_page(html)
    before = opened.evaluate("axisgraph.picture().boxes")
    x, y = place_of(opened, actor)
    clock = Clock(opened)
    clock.click(x, y, 0)
    opened.until("(id) => axisgraph.state().open?.id === id", actor)
    first = opened.evaluate("[axisgraph.state().unfolded, document.getElementById('panel').offsetWidth > 0]")
    assert first == [[], True]
    clock.click(x, y, delay)
    opened.until("() => axisgraph.state().unfolded.length > 5")
    assert state(opened, "open") == {"type": "actor", "id": actor}
    assert len(opened.evaluate("axisgraph.picture().boxes")) > len(before)


COVERS = """([x, y, width, height]) => {
  const over = document.getElementById("panel").getBoundingClientRect();
  return over.left < x + width && x < over.right && over.top < y + height && y < over.bottom;
}"""


@pytest.mark.parametrize("window", [(1440, 900), (390, 844)], ids=["desktop", "phone"])
def test_the_panel_lies_over_the_picture_beside_what_was_clicked(
    open_page: Callable[..., Any], html: str, window: tuple[int, int]
) -> None:
    """Opening it moves no box and hides none that was clicked; what was clicked is still under the pointer."""
    phone = {"has_touch": True, "is_mobile": True} if window[0] < 760 else {}
    opened = open_page(html, width=window[0], height=window[1], **phone)
    places = "axisgraph.picture().boxes.map(({id, x, y}) => [id, Math.round(x), Math.round(y)])"
    boxes = opened.evaluate(places)
    for actor in ("iran", "hezbollah", "hamas", "israel", "united-states"):
        x, y = place_of(opened, actor)
        (opened.page.touchscreen.tap if phone else opened.page.mouse.click)(x, y)
        opened.until("(id) => axisgraph.state().open?.id === id", actor)
        opened.settled()
        assert opened.evaluate(places) == boxes, actor
        box = box_of(opened, actor)
        assert not opened.evaluate(COVERS, [box["x"], box["y"], box["width"], box["height"]]), actor
        assert opened.evaluate("([x, y]) => document.elementFromPoint(x, y).closest('#canvas') !== null", [x, y]), actor
        opened.evaluate("document.getElementById('panel-close').click()")
        opened.until("() => axisgraph.state().open === null")
        opened.settled()


def test_no_tooltip_lies_under_the_panel(open_page: Callable[..., Any], html: str) -> None:
    """A click on a ribbon opens its links beside it, and the tooltip of the next place is in view."""
    opened = open_page(html)
    ribbon = "axisgraph.picture().ribbons.find(({from, to}) => from === 'hezbollah' && to === 'hamas').points"
    points = opened.evaluate(ribbon)
    x, y = points[len(points) // 2]
    opened.page.mouse.click(x, y)
    opened.until("() => axisgraph.state().open?.type === 'pair'")
    assert opened.evaluate("document.getElementById('tip').hidden")
    opened.page.mouse.move(*place_of(opened, "hamas"))
    opened.until("() => !document.getElementById('tip').hidden")
    tip = "document.getElementById('tip').getBoundingClientRect()"
    assert not opened.evaluate(COVERS, opened.evaluate(f"(({{x, y, width, height}}) => [x, y, width, height])({tip})"))


@pytest.mark.parametrize("delay", DELAYS)
def test_a_double_tap_on_a_phone_expands(open_page: Callable[..., Any], html: str, delay: int) -> None:
    """The first tap opens the panel from below; the second expands, wherever the panel is."""
    opened = open_page(html, width=390, height=844, has_touch=True, is_mobile=True)
    x, y = place_of(opened, "hamas")
    clock = Clock(opened)
    clock.tap(x, y, 0)
    opened.until("() => axisgraph.state().open?.id === 'hamas'")
    clock.tap(x, y, delay)
    opened.until("() => axisgraph.state().unfolded.length > 5")
    assert state(opened, "open") == {"type": "actor", "id": "hamas"}


def test_two_slow_clicks_are_no_double_click(open_page: Callable[..., Any], html: str) -> None:
    """A click long after another opens what is there, and expands nothing."""
    opened = open_page(html)
    clock = Clock(opened)
    for after in (0, 3000):
        clock.click(*place_of(opened, "hezbollah"), after)
        opened.until("() => axisgraph.state().open?.id === 'hezbollah'")
    opened.settled()
    assert state(opened, "unfolded") == []


def test_dragging_a_box_pins_it_in_any_window(open_page: Callable[..., Any], html: str) -> None:
    """It goes where it is put, its address puts it there in another window, and undo takes it back."""
    opened = open_page(html)
    x, y = place_of(opened, "hezbollah")
    was = box_of(opened, "hezbollah")
    opened.page.mouse.move(x, y)
    opened.page.mouse.down()
    opened.page.mouse.move(x + 30, y - 60, steps=4)
    opened.page.mouse.move(x + 40, y - 120, steps=4)
    opened.page.mouse.up()
    opened.until("() => 'hezbollah' in axisgraph.state().pinned")
    opened.settled()
    assert box_of(opened, "hezbollah")["y"] < was["y"] - 80
    pinned = state(opened, "pinned")["hezbollah"]
    fragment = opened.page.url.partition("#")[2]
    larger = open_page(html, fragment=fragment, width=1920, height=1080)
    place = larger.evaluate("document.getElementById('canvas').getBoundingClientRect().toJSON()")
    there = box_of(larger, "hezbollah")
    across = (there["x"] + there["width"] / 2 - place["left"]) / place["width"]
    assert across == pytest.approx(pinned[0] / 10000, abs=0.01)
    opened.evaluate("axisgraph.undo()")
    opened.settled()
    assert box_of(opened, "hezbollah") == pytest.approx(was)


def test_shift_click_selects_and_only_these_draws_only_them(open_page: Callable[..., Any], html: str) -> None:
    """Three actors are selected, and one of them no more; what is drawn then, undo brings back."""
    opened = open_page(html)
    for actor in ("iran", "hamas", "israel", "hamas"):
        opened.page.keyboard.down("Shift")
        opened.page.mouse.click(*place_of(opened, actor))
        opened.page.keyboard.up("Shift")
    assert state(opened, "selected") == ["iran", "israel"]
    assert state(opened, "open") is None
    assert "2 selected" in opened.page.locator("#selection").inner_text()
    opened.page.locator("#selection").get_by_text("Only these").click()
    opened.settled()
    assert {"iran", "israel"} <= set(opened.evaluate("axisgraph.view().actors"))
    boxes = {box["id"] for box in opened.evaluate("axisgraph.picture().boxes")}
    assert not {"hamas", "hezbollah"} & boxes
    opened.evaluate("axisgraph.undo()")
    assert state(opened, "only") is None
    assert state(opened, "selected") == ["iran", "israel"]


@pytest.mark.parametrize("how", ["shift", "tool"])
def test_a_lasso_selects_what_it_goes_round(open_page: Callable[..., Any], html: str, how: str) -> None:
    """Dragging with Shift, or with the tool, selects the actors inside, and moves nothing."""
    opened = open_page(html)
    boxes = opened.evaluate("axisgraph.picture().boxes")
    own = [box for box in boxes if box["id"] in ("united-states", "saudi-arabia", "israel")]
    left, top = min(box["x"] for box in own) - 14, min(box["y"] for box in own) - 14
    right, bottom = max(box["x"] + box["width"] for box in own) + 8, max(box["y"] + box["height"] for box in own) + 14
    mouse = opened.page.mouse
    if how == "shift":
        opened.page.keyboard.down("Shift")
    else:
        opened.page.locator("#lasso").click()
        assert opened.page.locator("#lasso").get_attribute("aria-pressed") == "true"
    mouse.move(left, top)
    mouse.down()
    for x, y in ((right, top), (right, bottom), (left, bottom), (left, top + 4)):
        mouse.move(x, y, steps=5)
    mouse.up()
    opened.page.keyboard.up("Shift")
    opened.until("() => axisgraph.state().selected.length === 3")
    assert set(state(opened, "selected")) == {"united-states", "saudi-arabia", "israel"}
    assert opened.evaluate("axisgraph.picture().boxes") == boxes
    assert opened.page.locator("#lasso").get_attribute("aria-pressed") == "false"


MENU = ["Open", "Expand", "Focus on it", "Only this", "Hide", "Paths from here…", "Paths to here…", "Select", "Pin"]


@pytest.mark.parametrize("how", ["right click", "Shift+F10", "ContextMenu", "m", "long tap"])
def test_the_menu_has_every_action_on_an_actor(open_page: Callable[..., Any], html: str, how: str) -> None:
    """It opens with the pointer and the keyboard, its items are walked with arrows, and Escape gives the focus back."""
    opened = open_page(html, **({"has_touch": True} if how == "long tap" else {}))
    x, y = place_of(opened, "hezbollah")
    if how == "right click":
        opened.page.mouse.click(x, y, button="right")
    elif how == "long tap":
        session = opened.page.context.new_cdp_session(opened.page)
        session.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    else:
        opened.evaluate("axisgraph.select('hezbollah')")
        opened.page.locator("#canvas").focus()
        opened.page.keyboard.press(how)
    opened.until("() => !document.getElementById('menu').hidden")
    items = opened.page.locator("#menu [role=menuitem] span").all_inner_texts()
    assert items[: len(MENU)] == MENU
    assert items[-2:] == ["Copy link to this view", "Export…"]
    focused = "document.activeElement.textContent"
    assert opened.evaluate(focused).startswith("Open")
    opened.page.keyboard.press("ArrowDown")
    assert opened.evaluate(focused).startswith("Expand")
    opened.page.keyboard.press("Escape")
    assert opened.evaluate(SHOWN)
    if how not in ("right click", "long tap"):
        assert opened.evaluate("document.activeElement.id") == "canvas"


def test_each_action_of_the_menu_can_be_undone(open_page: Callable[..., Any], html: str) -> None:
    """Each of them changes the state, and undo brings all of it back."""
    opened = open_page(html)
    for label in MENU[1:]:
        before = opened.evaluate("JSON.stringify(axisgraph.state())")
        opened.page.mouse.click(*place_of(opened, "hezbollah"), button="right")
        opened.page.locator("#menu").get_by_text(label, exact=True).click()
        opened.settled()
        assert opened.evaluate("JSON.stringify(axisgraph.state())") != before, label
        opened.evaluate("axisgraph.undo()")
        opened.settled()
        after = opened.evaluate("JSON.stringify(axisgraph.state())")
        assert after == before, label


def test_the_menu_of_a_ribbon_of_a_selection_and_of_nothing(open_page: Callable[..., Any], html: str) -> None:
    """Each has the actions that have a meaning for it."""
    opened = open_page(html, fragment="selected=iran,hamas")
    opened.page.mouse.click(*place_of(opened, "iran"), button="right")
    items = opened.page.locator("#menu [role=menuitem] span")
    texts = items.all_inner_texts()
    assert opened.page.locator("#menu .menu-title").inner_text() == "2 actors selected"
    assert {"Only these", "Hide", "Paths from Iran to Hamas", "Unselect", "Export…"} <= set(texts)
    ribbon = opened.evaluate(
        "axisgraph.picture().ribbons.find(({from, to}) => from === 'hezbollah' && to === 'houthis').points"
    )
    x, y = ribbon[len(ribbon) // 2]
    opened.page.mouse.click(x, y, button="right")
    assert {"Open", "Only these", "Select its actors"} <= set(items.all_inner_texts())
    place = opened.evaluate("document.getElementById('canvas').getBoundingClientRect().toJSON()")
    opened.page.mouse.click(place["left"] + 12, place["bottom"] - 12, button="right")
    assert {"Show all", "Back to the first view", "Select with a lasso", "Clear the selection"} <= set(
        items.all_inner_texts()
    )


def test_a_member_of_a_stack_is_shown_when_it_is_opened(open_page: Callable[..., Any], html: str) -> None:
    """A stack that hides an actor opens in place."""
    graph = load(ROOT / "data")
    others = [id for id in graph.dataset.actors if id not in graph.dataset.info.core]
    opened = open_page(html, fragment=f"unfolded={','.join(others[:160])}")
    drawn = {box["id"] for box in opened.evaluate("axisgraph.picture().boxes")}
    stacks = {id.removeprefix("stack:") for id in drawn if id.startswith("stack:")}
    assert stacks
    opened.page.locator("#zoom-fit").click()
    opened.settled()
    hidden = [
        id
        for id in opened.evaluate("axisgraph.view().actors")
        if id not in drawn and any(graph.dataset.actors[id].type == stack.partition(".")[0] for stack in stacks)
    ]
    for id in hidden:
        opened.evaluate("(id) => axisgraph.select(id)", id)
        if state(opened, "stacks"):
            break
    assert id in {box["id"] for box in opened.evaluate("axisgraph.picture().boxes")} | {
        part for part in opened.evaluate("axisgraph.view().actors") if part != id
    }
    assert state(opened, "stacks")


def test_space_selects_by_keyboard(open_page: Callable[..., Any], html: str) -> None:
    """Arrows move between actors, Space selects, and keys act on the selection."""
    opened = open_page(html)
    opened.page.locator("#canvas").focus()
    opened.page.keyboard.press("ArrowRight")
    opened.page.keyboard.press("Space")
    assert len(state(opened, "selected")) == 1
    opened.page.keyboard.press("h")
    opened.settled()
    assert len(state(opened, "without")) == 1
    assert state(opened, "selected") == []
