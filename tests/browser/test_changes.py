"""What changed since an earlier version, on the picture, in the bar above it and in the panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from graph.api import Graph
from graph.build import build
from tests.builders import dataset, link
from tests.page.test_changes import versions

sync_api = pytest.importorskip("playwright.sync_api")


@pytest.fixture(scope="module")
def html() -> str:
    """A page with an earlier version."""
    old, new = versions()
    return new.page(diff=old, since="v1")


def test_changes_are_marked_listed_and_lead_to_their_records(open_page: Callable[..., Any], html: str) -> None:
    """The page opens on its changes, on a sheet for print too; a gone link opens; Stop takes all marks away."""
    opened = open_page(html)
    page = opened.page
    assert page.inner_text("#panel-title") == "Since v1"
    assert "Links: 1 new, 2 gone and 1 changed. Actors: 1 new, 1 gone and 1 changed." in page.inner_text("#panel-body")
    assert "Links:" in page.inner_text("#comparing")
    headings = page.locator("[data-change] h3").all_inner_texts()
    counts = ["Gone 2 links, 1 actor", "Changed 1 link, 1 actor", "New 1 link, 1 actor"]
    assert [" ".join(text.split()) for text in headings] == counts, "losses first"
    keys = page.locator("[data-key]").all_inner_texts()
    assert [" ".join(text.split()) for text in keys] == ["+ New 1", "− Gone 2", "~ Changed 1", "As before 2"]
    texts = {text["text"] for text in opened.evaluate("axisgraph.picture().texts")}
    assert {"gone", "cell", "+", "−"} <= texts

    page.emulate_media(media="print")
    opened.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert "Changes since v1" in page.text_content("#print-tables")
    assert {"New", "Gone", "As before"} <= set(page.locator("#print svg text").all_text_contents())
    opened.evaluate("window.dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")

    page.click("[data-change=ended] [data-link=paid]")
    opened.settled()
    assert "Gone since v1" in page.inner_text("[data-since=gone]")
    assert page.locator("#panel .actions").count() == 0
    page.click("#panel-back")
    page.click("[data-change=changed] [data-link=realm-weapons-front]")
    opened.settled()
    assert "start: 2001 → 2003" in page.inner_text("[data-since=changed]")
    page.click("#panel-close")
    page.click("#comparing >> text=Stop")
    opened.settled()
    assert "gone" not in {text["text"] for text in opened.evaluate("axisgraph.picture().texts")}
    assert sorted(opened.evaluate("axisgraph.view().links")) == ["fresh", "kept", "realm-weapons-front", "worded"]


UNCLEAR = """() => {
  const panel = document.getElementById("panel").getBoundingClientRect();
  const stage = document.getElementById("canvas").getBoundingClientRect();
  const off = (x, y, {left, right, top, bottom}) => x < left - 1 || x > right + 1 || y < top - 1 || y > bottom + 1;
  const { boxes, ribbons } = axisgraph.picture();
  const spots = boxes.flatMap(({ id, x, y, width, height }) => [[id, x, y], [id, x + width, y + height]]);
  for (const { from, to, points } of ribbons) spots.push(...points.map(([x, y]) => [`${from}-${to}`, x, y]));
  return [spots.length, spots.filter(([, x, y]) => off(x, y, stage) || !off(x, y, panel)).map(([id]) => id)];
}"""
"""How many spots the picture has, and which of them the panel or the edge of the window hides."""


def crowd() -> str:
    """Return a page of more changes than fit beside the panel at their usual size."""
    backed = [link("patron", f"go-between-{n}") for n in range(6)]
    passed = [link(f"go-between-{n % 6}", f"a-partner-with-a-name-{n}", "weapons") for n in range(40)]
    fought = [link(f"opponent-number-{n % 9}", f"a-partner-with-a-name-{n}", "attack") for n in range(40)]
    fought += [link(f"another-actor-{n}", f"opponent-number-{n}", "rivalry") for n in range(9)]
    old, new = (Graph(build(dataset(links))) for links in (backed + passed[::2], backed + passed + fought))
    return new.page(diff=old, since="v1")


@pytest.mark.parametrize("sizes", [[(1440, 900), (1920, 1080)], [(390, 844)]])
def test_nothing_lies_under_the_panel_of_changes(open_page: Callable[..., Any], sizes: list[tuple[int, int]]) -> None:
    """All that is drawn is in view beside the list, which on a phone is below and waits behind its button."""
    (width, height), *more = sizes
    opened = open_page(crowd(), width=width, height=height, color_scheme="dark")
    if width < 1000:
        assert opened.page.get_attribute("body", "data-panel") == "closed"
        opened.page.click("#comparing >> text=List")
    assert opened.page.inner_text("#panel-title") == "Since v1"
    opened.until(f"({UNCLEAR})()[1].length === 0")
    for width, height in more:
        opened.page.set_viewport_size({"width": width, "height": height})
        opened.until(f"innerWidth === {width} && ({UNCLEAR})()[1].length === 0")
    assert opened.evaluate(UNCLEAR)[0] > 300
    assert opened.evaluate("document.documentElement.scrollWidth <= innerWidth")
