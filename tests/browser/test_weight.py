"""Ribbons as wide as the weights of their links: a switch in the key, in the address, undoable, on the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from graph.api import Graph
from graph.build import build
from tests.browser.test_accessibility import AXE, RUN
from tests.builders import dataset, link

SWITCH = "#key [data-width]"


def pages() -> Graph:
    """Return a graph of two links with a weight and one without."""
    links = [
        link("arden", "brook", attributes={"weight": 1}),
        link("arden", "cole", attributes={"weight": 250}),
        link("arden", "dale"),
    ]
    return Graph(build(dataset(links)))


def test_the_key_switches_the_widths(open_page: Callable[..., Any]) -> None:
    """The key says the scale, the keyboard switches, undo takes it back, and the address keeps it."""
    opened = open_page(pages().page())
    switch, key = opened.page.locator(SWITCH), opened.page.locator("#key")
    assert switch.get_attribute("aria-pressed") == "false"
    switch.focus()
    opened.page.keyboard.press("Enter")
    opened.until(f"document.querySelector('{SWITCH}').getAttribute('aria-pressed') === 'true'")
    assert "Support: the wider, the greater the weight (1 to 250)" in key.inner_text()
    assert "No weight: 1 link" in key.inner_text()
    assert opened.evaluate(f"document.activeElement === document.querySelector('{SWITCH}')")
    opened.until("location.hash.includes('width=weight')")
    opened.evaluate(AXE.read_text(encoding="utf-8") + "; undefined")
    assert opened.evaluate(RUN) == []
    opened.page.keyboard.press("z")
    opened.until(f"document.querySelector('{SWITCH}').getAttribute('aria-pressed') === 'false'")
    assert "the wider, the more kinds" in key.inner_text()
    opened.until("!location.hash.includes('width')")
    opened.go("width=weight")
    assert switch.get_attribute("aria-pressed") == "true"


def test_a_page_opens_by_weight_and_offers_it_only_where_there_is_one(open_page: Callable[..., Any]) -> None:
    """`width` is the first view; without a weight there is no switch."""
    opened = open_page(pages().page(width="weight"))
    assert opened.page.locator(SWITCH).get_attribute("aria-pressed") == "true"
    plain = open_page(Graph(build(dataset([link("arden", "brook")]))).page())
    assert plain.page.locator("#key li").count() > 0
    assert plain.page.locator(SWITCH).count() == 0
