"""Editing in the page: somebody who has never seen the files adds, corrects and undoes, with keys or a pointer."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.loader import load_dataset
from graph.watch import Watch
from tests.browser.conftest import wait_until
from tests.browser.test_accessibility import AXE, RUN, SMALL
from tests.watching import data
from tests.work import PATIENCE, until

__all__ = ["data"]  # a fixture
EXPECTED = ("status of 403",)  # what Chromium says of a request that is refused


@pytest.fixture
def editing(data: Path) -> Iterator[Watch]:
    """A watch that may edit, running in a thread, with its first page drawn."""
    stop = threading.Event()
    with Watch(data, {}, 0, edit=True) as watch:
        thread = threading.Thread(target=watch.run, args=(stop, lambda _: None, 0.05))
        thread.start()
        until(lambda: watch.board.shown.version != "")
        yield watch
        stop.set()
        thread.join(PATIENCE)
        assert not thread.is_alive()


@pytest.fixture
def opened(browser: Any, editing: Watch) -> Iterator[Callable[..., Any]]:
    """Return a function that opens the page; afterwards its console must be empty."""
    contexts: list[Any] = []
    said: list[str] = []

    def open_(address: str = "", **options: Any) -> Any:
        contexts.append(browser.new_context(**({"viewport": {"width": 1440, "height": 900}} | options)))
        page = contexts[-1].new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(address or editing.address)
        wait_until(page, "window.axisgraph?.ready")
        return page

    yield open_
    for context in contexts:
        context.close()
    assert [text for text in said if not any(each in text for each in EXPECTED)] == []


class Hand:
    """Does what a person does in a form, and counts it: a click, a choice, or typing into a field."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.actions = 0

    def click(self, name: str, role: str = "button") -> None:
        """Click on a button."""
        self.actions += 1
        self.page.get_by_role(role, name=name, exact=True).last.click()

    def type(self, label: str, text: str, *, find: bool = False) -> None:
        """Type into the last field with this label; with `find`, take what is found."""
        self.actions += 1
        labelled = self.page.get_by_label(re.compile(rf"^{label}( \(optional\))?$"))
        field = self.page.locator("input, textarea").and_(labelled).last
        field.fill(text)
        if find:
            field.press("Enter")

    def choose(self, label: str, value: str) -> None:
        """Choose from a list."""
        self.actions += 1
        self.page.get_by_label(label).last.select_option(value)


def test_a_link_with_two_sources_is_added_in_few_actions(
    opened: Callable[..., Any], editing: Watch, data: Path
) -> None:
    """One source of the list and a new one: 17 actions, each a click, a choice or a text; then one undoes it."""
    before = {path.name: path.read_bytes() for path in data.glob("*.yaml")}
    page = opened()
    assert "edit=" not in page.evaluate("location.href"), "the token does not stay in the address"
    hand = Hand(page)
    hand.click("Edit")
    hand.click("New link", "menuitem")
    hand.type("Who", "iran", find=True)
    hand.choose("Does what", "transit")
    hand.type("To whom", "hamas", find=True)
    assert page.locator(".edit-alike").is_hidden()
    hand.type("Began", "2012~")
    assert page.get_by_text("Means: about 2012").is_visible()
    hand.type("Source", "hamas vs iran", find=True)
    hand.choose("How credible is this?", "3")
    hand.type("Where to look", "fourth paragraph")
    hand.click("Add another source")
    hand.type("Source", "The sea road: a report", find=True)
    hand.type("Publisher", "Lantern <b>Post</b>")
    hand.choose("How reliable is the source?", "B")
    hand.choose("How credible is this?", "2")
    hand.type("Where to look", "p. 4")
    assert page.locator(".statement").last.inner_text() == "Iran gives transit to Hamas."
    hand.click("Review")
    page.get_by_role("heading", name="Review the change").wait_for()
    assert "  kind: transit" in page.locator(".edit-diff").inner_text()
    assert "Saving writes to links.yaml and sources.yaml." in page.locator(".edit-body").inner_text()
    assert {path.name: path.read_bytes() for path in data.glob("*.yaml")} == before
    hand.click("Save")
    page.get_by_role("heading", name="Saved").wait_for()
    assert hand.actions == 17
    assert "Add link iran-transit-hamas, with 2 claims" in page.locator(".edit-message").inner_text()
    link = load_dataset(data).links["iran-transit-hamas"]
    assert [(each.source, each.credibility) for each in link.claims] == [
        ("hamas-vs-iran-article", 3),
        ("lantern-b-post-b-the-sea-road-a-report", 2),
    ]
    number = editing.board.shown.number
    page.get_by_role("button", name="Undo", exact=True).last.click()
    page.get_by_role("heading", name="Undone").wait_for()
    assert page.locator(".edit-message").count() == 0
    assert {path.name: path.read_bytes() for path in data.glob("*.yaml")} == before
    until(lambda: editing.board.shown.number > number)
    page.get_by_role("button", name="Done").click()
    wait_until(page, "window.axisgraph?.ready && !document.getElementById('edit')")


@pytest.mark.full
def test_claims_go_to_the_link_that_is_there_already(opened: Callable[..., Any], editing: Watch, data: Path) -> None:
    """As soon as actors and kind are those of a link, the form says what it has, and adds the typed claims to it."""
    page = opened()
    hand = Hand(page)
    hand.click("Edit")
    hand.click("New link", "menuitem")
    hand.type("Who", "iran", find=True)
    hand.choose("Does what", "weapons")
    hand.type("Source", "The sea road: a report", find=True)
    hand.type("Publisher", "Lantern Post")
    hand.choose("How reliable is the source?", "B")
    hand.type("Began", "2012~")
    there = page.get_by_role("region", name="In the data already")
    assert there.count() == 0
    hand.type("To whom", "hamas", find=True)
    assert there.inner_text().startswith("This link is in the data already.")
    assert "Ongoing; 2 claims\n\nSource: Hamas Vs Iran" in there.inner_text()
    hand.click("Add these claims to it")
    assert page.locator("#edit-title").inner_text() == "Add to a link"
    assert page.get_by_label("Began").is_hidden()
    assert "The dates and words that you typed for a new link are left out." in there.inner_text()
    hand.click("Make a new link instead")
    assert page.get_by_label("Began").input_value() == "2012~"
    hand.click("Add these claims to it")
    hand.click("Review")
    wait_until(page, "document.querySelectorAll('#edit [aria-invalid]').length === 1")
    hand.choose("How credible is this?", "2")
    assert saved(hand, editing).startswith("Add 1 claim to link iran-weapons-hamas")
    claims = load_dataset(data).links["iran-weapons-hamas"].claims
    assert [each.source for each in claims][-1] == "lantern-post-the-sea-road-a-report"


@pytest.mark.full
def test_faults_are_beside_their_fields_and_typing_is_never_lost(
    opened: Callable[..., Any], editing: Watch, data: Path
) -> None:
    """Each fault has its way out; a second editor is shown, and a page that is newer waits for the form."""
    page = opened()
    hand = Hand(page)
    page.evaluate("axisgraph.select('hamas')")
    hand.click("Add a link")
    hand.choose("Does what", "funding")
    page.get_by_role("combobox", name="To whom").fill("irann")
    page.keyboard.press("Escape")
    hand.type("Began", "13/05/2012")
    hand.click("Review")
    wait_until(page, "document.querySelectorAll('#edit [aria-invalid]').length === 4")
    assert page.evaluate("document.activeElement.getAttribute('aria-invalid')") == "true"
    wrong = page.locator(".edit-wrong:visible").all_inner_texts()
    assert wrong[0].startswith("There is no actor “irann”. Use “iran”")
    assert wrong[1].startswith("“13/05/2012” is not a date. Use “2012-05-13”")
    page.get_by_role("button", name="Use “2012-05-13”").click()
    page.get_by_role("button", name="Use “iran”").click()
    assert page.get_by_label("Began").input_value() == "2012-05-13"
    hand.type("Source", "hamas vs iran", find=True)
    hand.choose("How credible is this?", "3")

    number = editing.board.shown.number
    links = (data / "links.yaml").read_text(encoding="utf-8")
    (data / "links.yaml").write_text(links + "# of a second editor\n", encoding="utf-8")
    until(lambda: editing.board.shown.number > number)
    hand.click("Review")
    wait_until(page, "document.querySelector('.edit-problems')?.textContent.includes('the data changed'.slice(4))")
    assert "# of a second editor" in page.locator(".edit-problems").inner_text()
    assert page.get_by_label("Began").input_value() == "2012-05-13"
    hand.click("Review")
    page.get_by_role("heading", name="Review the change").wait_for()
    hand.click("Back to the form")
    assert page.get_by_label("Began").input_value() == "2012-05-13"
    page.keyboard.press("Escape")
    assert page.get_by_text("What you typed is lost.").is_visible()
    hand.click("Close without saving")
    wait_until(page, "!document.getElementById('edit') && window.axisgraph?.ready")
    assert (data / "links.yaml").read_text(encoding="utf-8").endswith("# of a second editor\n")


def saved(hand: Hand, editing: Watch) -> str:
    """Review and save; return the commit message once the page is that of the new data."""
    hand.click("Review")
    hand.page.get_by_role("heading", name="Review the change").wait_for()
    number = editing.board.shown.number
    hand.click("Save")
    hand.page.get_by_role("heading", name="Saved").wait_for()
    message = str(hand.page.locator(".edit-message").inner_text())
    until(lambda: editing.board.shown.number > number)
    hand.click("Done")
    version = editing.board.shown.version
    wait_until(hand.page, "(version) => WATCHED === version && window.axisgraph?.ready", version)
    return message


@pytest.mark.full
def test_each_form_does_what_it_says(opened: Callable[..., Any], editing: Watch, data: Path) -> None:
    """New actor and source, another source of a link, a correction, a merge and a removal, one after the other."""
    page = opened()
    hand = Hand(page)
    hand.click("Edit")
    hand.click("New actor", "menuitem")
    hand.type("Name", "Hamas <i>\u202eMovement")
    hand.choose("What is it?", "armed-group")
    assert saved(hand, editing).startswith("Add actor hamas-i-movement")
    hand.click("Edit")
    hand.click("New source", "menuitem")
    hand.type("Title", "On: roads # and rivers")
    hand.type("Publisher", "Harbour Institute")
    hand.choose("How reliable is the source?", "A")
    assert saved(hand, editing).startswith("Add source harbour-institute-on-roads-and-rivers")
    link = next(iter(load_dataset(data).links))
    page.evaluate("(id) => axisgraph.select(id)", link)
    hand.click("Add a source")
    hand.type("Source", "roads rivers", find=True)
    hand.choose("This source", "disputes")
    hand.choose("How credible is this?", "4")
    assert saved(hand, editing).startswith(f"Add 1 claim to link {link}")
    page.evaluate("axisgraph.select('hamas')")
    hand.click("Merge")
    hand.type("Is the same as", "hamas i movement", find=True)
    assert saved(hand, editing).startswith("Merge hamas-i-movement into hamas")
    page.evaluate("(id) => axisgraph.select(id)", link)
    hand.click("Remove")
    hand.type("Why", "It was a misreading.")
    assert saved(hand, editing).startswith(f"Remove link {link}")
    info = load_dataset(data).info
    assert info.removed[link] == "It was a misreading."


@pytest.mark.full
def test_a_record_is_corrected(opened: Callable[..., Any], editing: Watch, data: Path) -> None:
    """Of two corrections one is wrong: the fault is at its own field, and both are saved once it is right."""
    page = opened()
    hand = Hand(page)
    page.evaluate("axisgraph.select('hamas')")
    hand.click("Correct")
    page.get_by_role("heading", name="Correct Hamas").wait_for()
    hand.type("Summary", "NO: it's “one” thing.")
    hand.type("Country", "Palestine")
    hand.click("Review")
    wrong = page.locator(".field:has([aria-invalid])")
    wrong.wait_for()
    assert wrong.inner_text().startswith("Country\n\nA country is an ISO 3166-1 code of two capitals")
    hand.type("Country", "PS")
    hand.choose("Does a sentence put “the” before the name?", "true")
    assert saved(hand, editing).startswith("Correct actor hamas")
    hamas = load_dataset(data).actors["hamas"]
    assert (hamas.summary, hamas.definite, hamas.plural) == ("NO: it's “one” thing.", True, False)


@pytest.mark.full
@pytest.mark.parametrize(("theme", "width"), [("light", 1440), ("dark", 390)])
def test_axe_finds_nothing_in_the_forms(opened: Callable[..., Any], theme: str, width: int) -> None:
    """No form, fault or review has a violation of WCAG 2.2 AA or a small target, and none is wider than its window."""
    page = opened(viewport={"width": width, "height": 844}, color_scheme=theme)
    hand = Hand(page)

    def clean(where: str) -> None:
        assert page.evaluate(RUN) == [], where
        assert page.evaluate(SMALL) == [], where
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), where
        assert page.evaluate("document.querySelector('.edit-body').scrollWidth <= innerWidth"), where

    page.evaluate(AXE.read_text(encoding="utf-8"))
    page.evaluate("axisgraph.select('hamas')")
    for name in ("Correct", "Merge", "Remove", "Add a link"):
        hand.click(name)
        page.locator("#edit").wait_for()
        for summary in page.locator("#edit summary").all():
            summary.click()
        clean(name)
        if name != "Add a link":
            page.get_by_role("button", name="Close", exact=True).last.click()
    page.get_by_role("combobox", name="To whom").fill("ir")
    clean("a list of actors")
    page.keyboard.press("Escape")
    hand.type("To whom", "Golden Harbour", find=True)
    hand.type("Began", "May 2024")
    clean("a new actor, and a date in words")
    hand.click("Use “2024-05”")
    assert page.get_by_text("Means: May 2024").is_visible()
    hand.click("Choose from the list")
    hand.type("Source", "A new one", find=True)
    hand.click("Review")
    wait_until(page, "document.querySelector('#edit [aria-invalid]')")
    clean("faults")
    hand.choose("Does what", "member-of")
    hand.type("To whom", "axis of", find=True)
    clean("a link that is there")
    hand.click("Add these claims to it")
    clean("adding to it")
    hand.click("Make a new link instead")
    hand.choose("Does what", "funding")
    hand.type("To whom", "iran", find=True)
    hand.type("Publisher", "Harbour Institute")
    hand.choose("How reliable is the source?", "A")
    hand.choose("How credible is this?", "4")
    hand.click("Review")
    page.get_by_role("heading", name="Review the change").wait_for()
    clean("review")


@pytest.mark.full
def test_it_works_from_the_keyboard(opened: Callable[..., Any], data: Path) -> None:
    """A form is opened, filled and closed by keys alone, and the focus goes back to where it was."""
    page = opened()
    page.locator("#show-edit").focus()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem", name="New link").wait_for()
    page.keyboard.press("Enter")
    wait_until(page, "document.activeElement?.closest('#edit') && document.activeElement.role === 'combobox'")
    page.keyboard.type("iran")
    page.keyboard.press("Tab")  # what was typed is meant
    page.keyboard.type("fund")
    page.keyboard.press("Tab")
    page.keyboard.type("hezbollah")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    wait_until(page, "document.querySelector('#edit .statement').textContent === 'Iran funds Hezbollah.'")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Keep writing").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    wait_until(page, "!document.getElementById('edit')")


@pytest.mark.full
def test_without_its_token_a_page_cannot_edit(opened: Callable[..., Any], editing: Watch) -> None:
    """The bare address shows the page alone; the token of an earlier run is refused with the way out."""
    page = opened(editing._server.address)
    assert page.locator("#show-edit").count() == 0
    page.evaluate("sessionStorage.setItem('axisgraph-edit', 'of-another-run')")
    page.reload()
    wait_until(page, "document.getElementById('show-edit')")
    page.locator("#show-edit").click()
    notice = page.locator(".edit-notice")
    notice.wait_for()
    assert "Open the address that `axisgraph watch --edit` printed." in notice.inner_text()
