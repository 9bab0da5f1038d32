"""What changed since an earlier version, on the picture, in the bar above it and in the panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

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


def test_a_phone_has_the_picture_first_and_no_fault_of_access(open_page: Callable[..., Any], html: str) -> None:
    """At the width of a phone the list waits behind its button, and nothing is wider than the window."""
    opened = open_page(html, width=390, height=844, color_scheme="dark")
    assert opened.page.get_attribute("body", "data-panel") == "closed"
    opened.page.click("#comparing >> text=List")
    opened.settled()
    assert opened.page.inner_text("#panel-title") == "Since v1"
    assert opened.evaluate("document.documentElement.scrollWidth <= innerWidth")
