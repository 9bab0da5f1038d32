"""The matrix of givers and receivers, used as a reader uses it."""

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

expect = pytest.importorskip("playwright.sync_api").expect

DATA = Path(__file__).parents[2] / "data"
ARTICLE = Path(__file__).parent.parent / "article"
CELLS = """() => [...document.querySelectorAll(".matrix td.some .tick")].map((tick) => {
  const { from, to } = tick.closest("td").dataset;
  return [from, tick.dataset.kind, to].join(" ");
})"""
IN_VIEW = """() => {
  document.querySelector("[data-view=table]").click();
  document.querySelector("[data-table=links]").click();
  return Number(document.querySelector(".table-grid").getAttribute("aria-rowcount")) - 1;
}"""
NAMES = (
    """(side) => [...document.querySelectorAll(`.matrix th[data-side=${side}]`)].map((each) => each.dataset.entry)"""
)


@pytest.fixture(scope="module")
def html() -> str:
    """The page of the shipped data."""
    return render_page(View(build(load_dataset(DATA)), Filter()))


@pytest.fixture(scope="module")
def small() -> str:
    """The page of a small data set, whose matrix needs no stack."""
    return render_page(View(build(load_dataset(ARTICLE)), Filter()))


def focused(opened: Any) -> dict[str, str]:
    """Return what the focused cell or heading says of itself."""
    return dict(opened.evaluate("() => ({...document.activeElement.dataset})"))


def test_every_cell_has_the_kinds_of_the_links_in_view(open_page: Callable[..., Any], small: str) -> None:
    """Cells are what the data says, before and after a filter, in every family."""
    data = load_dataset(ARTICLE)
    opened = open_page(small, fragment="view=matrix")
    for family in ("support", "structure", "alignment", "hostility"):
        links = [link for link in data.links.values() if data.kinds[link.kind].family == family]
        expected = {f"{link.source} {link.kind} {link.target}" for link in links}
        expected |= {f"{link.target} {link.kind} {link.source}" for link in links if data.kinds[link.kind].symmetric}
        opened.go(f"view=matrix&matrix={family}:kinds:flat")
        assert set(opened.evaluate(CELLS)) == expected, family
    opened.go("view=matrix")
    opened.evaluate("axisgraph.setFilter({kinds: ['weapons']})")
    opened.settled()
    found = opened.evaluate(CELLS)
    assert {cell.split()[1] for cell in found} == {"weapons"}
    assert len(found) == sum(link.kind == "weapons" for link in data.links.values())


def test_it_counts_what_the_table_of_links_lists(open_page: Callable[..., Any], html: str) -> None:
    """All families together are the links that the tables hold under the same filter."""
    opened = open_page(html, fragment="view=matrix&matrix=all:kinds:grouped&window=2012-01-01..2014-12-31&certain=1")
    told = opened.page.locator("#view-matrix .table-told").inner_text()
    assert told.split()[0].replace(",", "") == str(opened.evaluate(IN_VIEW))


def test_family_order_and_groups_are_in_the_address(open_page: Callable[..., Any], html: str) -> None:
    """What is chosen is kept in the address, and a link restores it."""
    opened = open_page(html, fragment="view=matrix")
    by_kinds = opened.evaluate(NAMES, "from")
    opened.page.click("#view-matrix [data-family=hostility]")
    opened.page.select_option("#view-matrix select", "name")
    opened.page.uncheck("#view-matrix input[type=checkbox]")
    opened.settled()
    assert "matrix=hostility%3Aname%3Aflat" in opened.page.url
    names = opened.evaluate(NAMES, "from")
    assert names != by_kinds
    assert opened.page.locator(".matrix-groups").count() == 0
    again = open_page(html, fragment=opened.page.url.split("#")[1])
    assert again.evaluate(NAMES, "from") == names
    assert again.page.locator("#view-matrix [data-family=hostility]").get_attribute("aria-pressed") == "true"
    opened.go("view=matrix&matrix=nonsense:name:flat")
    expect(opened.page.locator("#note")).to_contain_text("nonsense")


def test_a_stack_opens_in_place_and_folds_again(open_page: Callable[..., Any], html: str) -> None:
    """Minor actors are counted, shown one by one when wanted, and folded again."""
    opened = open_page(html, fragment="view=matrix")
    before = opened.evaluate(NAMES, "from")
    stack = opened.page.locator("tbody th.stack").first
    number = int(stack.inner_text().split()[0].replace(",", ""))
    key = stack.get_attribute("data-entry")
    stack.click()
    after = opened.evaluate(NAMES, "from")
    assert len(after) == len(before) - 1 + number
    assert key not in after
    opened.page.locator("tbody").get_by_role("button", name="Fewer").click()
    assert opened.evaluate(NAMES, "from") == before


def test_the_keyboard_moves_in_the_grid_and_opens_the_evidence(open_page: Callable[..., Any], small: str) -> None:
    """One Tab stop; arrows, Home and End move; Enter opens the same panel as the picture, and marks the cell."""
    opened = open_page(small, fragment="view=matrix&matrix=support:kinds:flat")
    page = opened.page
    assert page.locator(".matrix [tabindex='0']").count() == 1
    page.locator(".matrix [tabindex='0']").focus()
    givers, receivers = opened.evaluate(NAMES, "from"), opened.evaluate(NAMES, "to")
    page.keyboard.press("Control+Home")
    page.keyboard.press("Control+End")
    assert (focused(opened)["from"], focused(opened)["to"]) == (givers[-1], receivers[-1])
    page.keyboard.press("Home")
    assert focused(opened)["actor"] == givers[-1]
    page.keyboard.press("Enter")
    assert opened.evaluate("axisgraph.state().open") == {"type": "actor", "id": givers[-1]}
    page.keyboard.press("Control+Home")
    assert focused(opened)["actor"] == receivers[0]
    page.keyboard.press("ArrowDown")
    assert (focused(opened)["from"], focused(opened)["to"]) == (givers[0], receivers[0])
    some = page.locator("td.some").first
    some.focus()
    assert page.locator(".matrix [tabindex='0']").count() == 1
    ends = {"from": some.get_attribute("data-from"), "to": some.get_attribute("data-to")}
    page.keyboard.press("Enter")
    opened.settled()
    assert opened.evaluate("axisgraph.state().open") == {"type": "pair", **ends}
    assert page.locator(".matrix [aria-selected=true]").count() == 1
    assert some.get_attribute("aria-selected") == "true"


def test_a_kind_stands_out_and_is_shown_alone(open_page: Callable[..., Any], small: str) -> None:
    """Pointing at a kind dims the others; choosing it filters the page, and choosing it again shows all."""
    opened = open_page(small, fragment="view=matrix")
    weapons = opened.page.locator(".matrix-key button", has_text="Weapons")
    weapons.hover()
    others = opened.page.locator(".matrix .tick:not([data-kind=weapons])")
    assert others.count() == opened.page.locator(".matrix .tick.faint").count() > 0
    weapons.click()
    assert opened.evaluate("axisgraph.state().kinds") == ["weapons"]
    opened.settled()
    opened.page.locator(".matrix-key button", has_text="Weapons").click()
    assert opened.evaluate("axisgraph.state().kinds") is None


def test_a_click_on_a_tick_opens_the_links_of_its_cell(open_page: Callable[..., Any], small: str) -> None:
    """All of a cell is one door, to all links between its two actors."""
    opened = open_page(small, fragment="view=matrix")
    tick = opened.page.locator("td.some .tick:nth-child(2)").first
    link = tick.get_attribute("data-link")
    tick.click()
    assert opened.evaluate("axisgraph.state().open.type") == "pair"
    assert opened.page.locator(f'#panel [data-link="{link}"]').is_visible()


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_names_stay_in_sight_and_can_be_read(open_page: Callable[..., Any], html: str, width: int, height: int) -> None:
    """Headings stay while the cells scroll, the page does not grow, and no text is smaller than 11 pixels."""
    opened = open_page(html, fragment="view=matrix", width=width, height=height)
    places = """() => {
      const box = (selector) => document.querySelector(selector).getBoundingClientRect();
      const scroller = box(".matrix-scroll");
      return {left: box("tbody .matrix-name").left - scroller.left, top: box("thead").top - scroller.top};
    }"""
    before = opened.evaluate(places)
    opened.evaluate("() => document.querySelector('.matrix-scroll').scrollTo(300, 40)")
    opened.settled()
    after = opened.evaluate(places)
    assert after["left"] == pytest.approx(before["left"], abs=1)
    assert after["top"] == pytest.approx(before["top"], abs=1)
    assert opened.evaluate("document.documentElement.scrollWidth") <= width
    sizes = """() => Math.min(...[...document.querySelectorAll("#view-matrix *")]
      .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
      .map((each) => parseFloat(getComputedStyle(each).fontSize)))"""
    assert opened.evaluate(sizes) >= 11


def test_no_link_under_the_filters_says_so_with_a_way_out(open_page: Callable[..., Any], small: str) -> None:
    """An empty family offers the others."""
    data = load_dataset(ARTICLE)
    kinds = sorted({link.kind for link in data.links.values() if data.kinds[link.kind].family == "hostility"})
    opened = open_page(small, fragment=f"view=matrix&kinds={','.join(kinds)}")
    notice = opened.page.locator("#view-matrix .notice")
    expect(notice).to_contain_text("No link of support passes the filters")
    notice.get_by_role("button", name="Show all families").click()
    assert opened.evaluate("axisgraph.state().matrix.family") == "all"
    assert opened.page.locator(".matrix td.some").count() > 0
