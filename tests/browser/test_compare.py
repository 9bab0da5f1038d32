"""Comparing: two times, two actors or two filters, in the panel, on the picture and in the address."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.api import Graph

sync_api = pytest.importorskip("playwright.sync_api")

DATA = Path(__file__).parents[2] / "data"
LISTED = """(change) => [...document.querySelectorAll(`[data-change=${change}] [data-link]`)]
  .map((each) => each.dataset.link)"""
COLOURS = """() => {
  const layer = document.querySelector("#canvas canvas");
  const copy = new OffscreenCanvas(layer.width, layer.height).getContext("2d", { willReadFrequently: true });
  copy.drawImage(layer, 0, 0);
  const { data } = copy.getImageData(0, 0, layer.width, layer.height);
  const near = (at, [r, g, b]) =>
    Math.abs(data[at] - r) < 12 && Math.abs(data[at + 1] - g) < 12 && Math.abs(data[at + 2] - b) < 12;
  const found = { orange: 0, blue: 0, support: 0 };
  for (let at = 0; at < data.length; at += 4) {
    if (near(at, [194, 87, 12])) found.orange += 1;
    if (near(at, [15, 98, 196])) found.blue += 1;
    if (near(at, [90, 137, 190])) found.support += 1;
  }
  return found;
}"""


@pytest.fixture(scope="module")
def axis() -> Graph:
    """The shipped data."""
    return graph.load(DATA)


@pytest.fixture(scope="module")
def html(axis: Graph) -> str:
    """The page of the shipped data."""
    return axis.page()


def asked(opened: Any, text: str) -> int:
    """Open the comparison and type what to compare; return the number of actions."""
    opened.page.click("#show-compare")
    opened.page.keyboard.type(text)
    opened.page.keyboard.press("Enter")
    opened.settled()
    return 2


def count(opened: Any, change: str) -> int:
    """Return the number that a list says."""
    return int(opened.page.inner_text(f"[data-change={change}] .count").replace(",", ""))


@pytest.mark.parametrize(
    "text", ["fall of assad", *(pytest.param(each, marks=pytest.mark.full) for each in ("2024-12-08", "8 Dec 2024"))]
)
def test_what_changed_on_a_day_takes_at_most_four_actions(
    open_page: Callable[..., Any], html: str, axis: Graph, text: str
) -> None:
    """A date or an event lists what ended, began and held; the lists are differences of `links --on`."""
    opened = open_page(html)
    assert asked(opened, text) <= 4
    assert "Before and after 8 December 2024" in opened.page.inner_text("#panel-title")
    before, after = ({link.id for link in axis.links(on=day)} for day in ("2024-12-07", "2024-12-09"))
    assert set(opened.evaluate(LISTED, "ended")) == before - after
    assert set(opened.evaluate(LISTED, "began")) == after - before
    assert [count(opened, change) for change in ("ended", "began", "held")] == [
        len(before - after),
        len(after - before),
        len(before & after),
    ]
    assert "Actors that ended: Assad government" in opened.page.inner_text("[data-change=ended]")
    assert "Possible at both times, not certain" in opened.page.inner_text("[data-change=held]")
    assert set(opened.evaluate("axisgraph.view().links")) <= before | after
    links = before | after
    families = opened.page.locator("#legend .row.family .count").all_inner_texts()
    assert sum(int(text.replace(",", "")) for text in families) == len(links)
    assert f"Either time: {len(links):,} links" in opened.page.inner_text(".time-reading")
    assert "on 7 December 2024 or on 9 December 2024" in opened.page.inner_text("[data-part=time]")
    assert opened.page.locator(".time-compared").count() == 2


def test_certain_only_lists_what_is_certain(open_page: Callable[..., Any], html: str, axis: Graph) -> None:
    """With `certain only` the lists are differences of `links --on --certain`, and do not claim an end."""
    opened = open_page(html)
    asked(opened, "2024-12-08")
    opened.page.locator("#panel-body").get_by_label("certain only").check()
    opened.until("document.querySelector('[data-change=ended] h3').textContent.startsWith('Certain before')")
    before, after = ({link.id for link in axis.links(on=day, certain=True)} for day in ("2024-12-07", "2024-12-09"))
    assert set(opened.evaluate(LISTED, "ended")) == before - after
    assert count(opened, "held") == len(before & after)


def test_a_link_without_a_known_end_is_held_and_not_claimed_to_go_on(
    open_page: Callable[..., Any], html: str, axis: Graph
) -> None:
    """Two years compared: what is certain in the first and possible in the second is said to be so."""
    opened = open_page(html)
    asked(opened, "2014 and 2023")
    certain, also, possible = (
        {link.id for link in axis.links(on=year, certain=sure)}
        for year, sure in (("2014", True), ("2023", True), ("2023", False))
    )
    unknown = (certain & possible) - also
    text = f"Active before; not known whether they went on: {len(unknown)}"
    assert text in opened.page.inner_text("[data-change=held]")


def test_the_picture_marks_what_ended_and_the_bar_explains_it(open_page: Callable[..., Any], html: str) -> None:
    """Ended ribbons are orange, held ones pale, and none has its usual colour; stopping brings that back."""
    opened = open_page(html)
    rest = opened.evaluate(COLOURS)
    asked(opened, "2024-12-08")
    opened.page.click("#panel-close")
    opened.settled()
    marked = opened.evaluate(COLOURS)
    assert marked["orange"] > rest["orange"] + 1000
    assert marked["support"] < rest["support"] / 20
    bar = opened.page.locator("#comparing")
    assert "Before and after 8 December 2024" in bar.inner_text()
    assert bar.locator(".change-sample").count() == 3
    bar.get_by_role("button", name="Stop").click()
    opened.until("axisgraph.state().compare === null")
    assert bar.is_hidden()
    opened.settled()
    after = opened.evaluate(COLOURS)
    assert after["orange"] < rest["orange"] + 500
    assert after["support"] > rest["support"] / 2


def test_support_to_two_actors_side_by_side_takes_at_most_four_actions(
    open_page: Callable[..., Any], html: str, axis: Graph
) -> None:
    """Two names give a table of kinds with the givers of each, the shared ones named; both are lit on the picture."""
    opened = open_page(html)
    assert asked(opened, "hezbollah and hamas") <= 4
    rows = opened.evaluate(
        """[...document.querySelectorAll('.compare-kinds tbody tr')].map((row) => [row.dataset.kind,
           ...[...row.querySelectorAll('td')].map((cell) =>
             [...cell.querySelectorAll('[data-link]')].map((each) => each.dataset.link))])"""
    )
    for at, actor in enumerate(("hezbollah", "hamas")):
        wanted = {link.id for link in axis.links(target=actor, families=["support"])}
        assert {id for row in rows for id in row[at + 1]} == wanted
    givers = [{link.source for link in axis.links(target=id, families=["support"])} for id in ("hezbollah", "hamas")]
    shared = opened.page.inner_text("[data-givers=shared]")
    assert all(axis.dataset.actors[id].name in shared for id in givers[0] & givers[1])
    opened.page.locator(".compare-link").first.click()
    assert opened.evaluate("axisgraph.state().open.type") == "link"


def test_two_filters_list_what_each_alone_lets_pass(open_page: Callable[..., Any], html: str, axis: Graph) -> None:
    """High confidence against all; the filters of the page can be kept as one side, and are cleared then."""
    opened = open_page(html)
    opened.page.click("#show-compare")
    opened.page.get_by_role("button", name="Two filters").click()
    high = {link.id for link in axis.links(min_confidence="high")}
    assert [count(opened, change) for change in ("ended", "began", "held")] == [
        len(list(axis.links())) - len(high),
        0,
        len(high),
    ]
    opened.evaluate("axisgraph.setFilter({kinds: ['funding']})")
    opened.page.get_by_label("First filter").select_option("page")
    funding = {link.id for link in axis.links(kinds=["funding"])}
    opened.until("axisgraph.state().kinds === null")
    assert count(opened, "ended") == len(funding - high)
    assert count(opened, "began") == len(high - funding)


def test_a_comparison_is_in_the_address_and_undone(open_page: Callable[..., Any], html: str) -> None:
    """A link restores what is compared; undo takes it back with the time that it replaced."""
    opened = open_page(html)
    opened.evaluate("axisgraph.setFilter({between: '2012..2017'})")
    asked(opened, "2024-12-08")
    opened.until("() => location.hash.includes('compare=dates')")
    address = opened.evaluate("location.hash.slice(1)")
    assert opened.evaluate("axisgraph.state().window") is None
    opened.evaluate("axisgraph.undo()")
    assert opened.evaluate("axisgraph.state().compare") is None
    assert opened.evaluate("axisgraph.state().window") == ["2012-01-01", "2017-12-31"]
    opened.until("() => !location.hash.includes('compare=')")
    opened.go(address)
    opened.until("axisgraph.state().compare !== null")
    assert "Before and after 8 December 2024" in opened.page.inner_text("#panel-title")


@pytest.mark.parametrize("text", ["soon", "hezbollah and hezbollah", "since 2012"])
def test_what_cannot_be_compared_is_refused_with_what_to_write(
    open_page: Callable[..., Any], html: str, text: str
) -> None:
    """A text that is no time, event or pair of actors changes nothing and says what is understood."""
    opened = open_page(html)
    opened.page.click("#show-compare")
    opened.page.fill("#compare-what", text)
    opened.page.keyboard.press("Escape")
    opened.page.keyboard.press("Enter")
    assert opened.evaluate("axisgraph.state().compare") is None
    if opened.page.locator("#compare-problem").is_visible():
        assert len(opened.page.inner_text("#compare-problem")) > 20


def test_the_rest_of_what_changed_can_be_drawn(open_page: Callable[..., Any], html: str) -> None:
    """When the picture holds less than a list, a button draws the others."""
    opened = open_page(html)
    asked(opened, "2024-12-08")
    ended = set(opened.evaluate(LISTED, "ended"))
    assert not ended <= set(opened.evaluate("axisgraph.view().links"))
    opened.page.locator("[data-change=ended]").get_by_text("Draw").click()
    opened.settled()
    assert ended <= set(opened.evaluate("axisgraph.view().links"))
