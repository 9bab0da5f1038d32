"""The question of the page as a sentence: typed, picked and taken back; every view holds its answer and no more."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graph import Graph, load
from graph.page import render_page
from graph.records.filters import Filter
from graph.view import View
from tests.browser.conftest import sync_api

ROOT = Path(__file__).parents[2]
ROUNDS = 12
ASKED = "([from, to]) => axisgraph.state().question?.from === from && axisgraph.state().question?.to === to"
NUMBERS = "document.getElementById('found').textContent"


@pytest.fixture(scope="module")
def data() -> Graph:
    """The shipped data."""
    return load(ROOT / "data")


@pytest.fixture(scope="module")
def html(data: Graph) -> str:
    """The page of the shipped data."""
    return render_page(View(data.built, Filter()))


class Reader:
    """Somebody with a question, whose actions are counted: a click, or a text typed with its Enter."""

    def __init__(self, opened: Any) -> None:
        self.page = opened.page
        self.actions = 0

    def types(self, text: str) -> None:
        """Type a text into the search, and take what it offers first."""
        self.page.fill("#search", text)
        self.page.press("#search", "Enter")
        self.actions += 1

    def clicks(self, selector: str) -> None:
        """Click what a selector finds first."""
        self.page.locator(selector).first.click()
        self.actions += 1


def listed(opened: Any) -> set[str]:
    """Return the links that the panel lists, each chain opened."""
    return set(opened.evaluate("[...document.querySelectorAll('#path-answer [data-link]')].map((e) => e.dataset.link)"))


def counted(opened: Any) -> list[int]:
    """Return how many links the legend counts, and the time bar, in the window if there is one."""
    families = opened.page.locator("#legend .row.family .row-count").all_inner_texts()
    reading = opened.page.inner_text(".time-reading")
    bar = re.findall(r"([\d,]+) (?:links?|possible|have)\b", reading)
    numbers = [[int(text.replace(",", "")) for text in texts] for texts in (families, bar)]
    return [sum(numbers[0]), sum(numbers[1]) if opened.evaluate("axisgraph.state().window") else numbers[1][0]]


def test_who_arms_the_houthis_and_through_whom(open_page: Callable[..., Any], html: str, data: Graph) -> None:
    """One text shows it as a flow that ends at them, with Hezbollah between, and lists the same links."""
    opened = open_page(html)
    reader = Reader(opened)
    reader.types("who arms the houthis and through whom")
    assert reader.actions <= 4
    opened.settled()
    wanted = data.links(None, "houthis", depth=2, parts=True, kinds=["weapons"])
    assert set(opened.evaluate("axisgraph.view()")["links"]) == {link.id for link in wanted} == listed(opened)
    boxes = {box["id"]: box["x"] for box in opened.evaluate("axisgraph.picture().boxes")}
    assert max(boxes, key=boxes.__getitem__) == "houthis"
    assert boxes["north-korea"] < boxes["hezbollah"] < boxes["houthis"]
    assert "Who arms the Houthis" in opened.page.locator("#panel-title").inner_text()


def test_money_to_hamas_in_six_years(open_page: Callable[..., Any], html: str, data: Graph) -> None:
    """One text with a span of years, or its parts picked one by one, are the same question."""
    opened = open_page(html)
    reader = Reader(opened)
    reader.types("money to hamas 2012 to 2017")
    opened.settled()
    asked = {"depth": 2, "parts": True, "kinds": ["funding"], "between": "2012-2017"}
    wanted = {link.id for link in data.links(None, "hamas", **asked)}
    assert listed(opened) == wanted
    typed = opened.evaluate("location.hash")
    picked = open_page(html)
    page = picked.page
    for part, key, text in (("to", "name", "hamas"), ("verb", "kind", "money"), ("time", "time", "2012-2017")):
        page.locator(f"[data-part={part}]").click()
        page.keyboard.type(text)  # where the focus is
        assert page.evaluate("document.activeElement.dataset.key") == key
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.dataset.part") == part, "the focus stays in the sentence"
    picked.settled()
    assert set(picked.evaluate("location.hash").lstrip("#").split("&")) == set(
        typed.lstrip("#").replace("&open=paths", "").split("&")
    )
    assert reader.actions <= 5


def test_actors_of_a_country_and_whom_they_are_linked_with(
    open_page: Callable[..., Any], html: str, data: Graph
) -> None:
    """One text holds every link of an actor in Iraq, and offers to draw what the picture omits."""
    opened = open_page(html)
    reader = Reader(opened)
    reader.types("actors in iraq")
    reader.clicks("#draw-rest")
    assert reader.actions <= 3
    opened.settled()
    country = {id: actor.country for id, actor in data.dataset.actors.items()}
    status = {id: assessment.status for id, assessment in data.built.assessments.items()}
    wanted = {
        id
        for id, link in data.dataset.links.items()
        if "IQ" in (country[link.source], country[link.target]) and status[id] != "denied"
    }
    assert wanted <= set(opened.evaluate("axisgraph.view()")["links"])
    assert opened.page.locator("#draw-rest").count() == 0, "all is drawn"


@pytest.mark.parametrize(
    "seed", [*range(ROUNDS // 4), *(pytest.param(seed, marks=pytest.mark.full) for seed in range(ROUNDS // 4, ROUNDS))]
)
def test_every_view_holds_the_links_of_the_command_line(
    open_page: Callable[..., Any], html: str, data: Graph, seed: int
) -> None:
    """For questions at random, picture, counts, tables and panel hold what Python finds."""
    chance = random.Random(seed)
    actors = ["iran", "hezbollah", "hamas", "houthis", "quds-force", "israel", "syria"]
    start, end = chance.choice([(None, chance.choice(actors)), (chance.choice(actors), None), chance.sample(actors, 2)])
    some = {
        "kinds": ["weapons", "funding"],
        "between": chance.choice(["2012..2017", "2020..2024"]),
        "minConfidence": chance.choice(["moderate", "high"]),
        "status": ["asserted"],
        "without": ["lebanon", "iran-funding-hamas"],
    }
    given = {name: some[name] for name in chance.sample(sorted(some), 3)}
    opened = open_page(html)
    opened.evaluate(
        "([ends, given]) => { location.hash = `open=paths&question=${JSON.stringify([...ends, given])}`; }",
        [[start, end], given],
    )
    opened.until(ASKED, [start, end])
    opened.settled()
    words = {"min_confidence" if name == "minConfidence" else name: value for name, value in given.items()}
    if start and end:
        paths = [path for found in data.paths(start, end, **words) for path in (found, *found.variants)]
        wanted = {link.id for path in paths for hop in path.hops for link in hop.links}
    else:
        wanted = {link.id for link in data.links(start, end, depth=2, parts=True, **words)}
    if opened.page.locator("#draw-rest").count():
        opened.page.locator("#draw-rest").click()
    assert set(opened.evaluate("axisgraph.view()")["links"]) == wanted
    assert f"{len(wanted)} link" in opened.evaluate(NUMBERS)
    assert counted(opened) == [len(wanted), len(wanted)], "the legend and the time bar"
    if not (start and end):
        assert listed(opened) <= wanted
    opened.page.keyboard.press("3")
    opened.page.locator("#view-table [role=tab], #view-table button", has_text="Links").first.click()
    opened.settled()
    assert f"{len(wanted):,}" in opened.page.locator("#view-table").inner_text()


def test_a_path_is_singled_out_and_all_come_back(open_page: Callable[..., Any], html: str) -> None:
    """The picture draws the union of the paths; a click or an arrow key lights one, Escape lights all again."""
    opened = open_page(html, fragment='open=paths&question=["iran","houthis",{}]')
    page = opened.page
    drawn = set(opened.evaluate("axisgraph.view()")["actors"])
    assert {"iran", "houthis", "hezbollah"} <= drawn
    assert "united-states" not in drawn
    assert opened.evaluate("axisgraph.state().chosen") is None
    page.locator(".route").nth(1).click()
    assert opened.evaluate("axisgraph.state().chosen") == 1
    page.keyboard.press("ArrowDown")
    assert opened.evaluate("axisgraph.state().chosen") == 2
    page.keyboard.press("Escape")
    assert opened.evaluate("axisgraph.state().chosen") is None
    assert page.locator("#panel").is_visible()
    assert set(opened.evaluate("axisgraph.view()")["actors"]) == drawn


def test_back_returns_to_the_question_before(open_page: Callable[..., Any], html: str) -> None:
    """Each question is an entry of the browser's history; undo and redo know them too."""
    opened = open_page(html)
    question = "axisgraph.picture().question"
    first = opened.evaluate(question)
    for text in ("weapons to houthis", "money to hamas"):
        Reader(opened).types(text)
        opened.settled()
    opened.page.go_back()
    opened.until(f"{question}.startsWith('Who arms the Houthis')")
    opened.page.go_back()
    opened.until(f"{question} === {first!r}")
    opened.page.go_forward()
    opened.until(f"{question}.startsWith('Who arms the Houthis')")
    opened.settled()
    opened.evaluate("axisgraph.undo()")
    assert opened.evaluate(question) == first


def test_chips_and_clear_all_take_away_what_narrows(open_page: Callable[..., Any], html: str) -> None:
    """Each chip takes away its own part, Clear all every one; then the page is as it opened."""
    opened = open_page(html)
    page = opened.page
    rest = opened.evaluate("axisgraph.view()")
    opened.evaluate("axisgraph.setFilter({status: ['disputed'], countries: ['IR', 'LB'], without: ['syria']})")
    assert page.locator(".chip").all_inner_texts() == [
        "Countries: Iran or Lebanon ×",
        "Status: disputed ×",
        "without Syria ×",
    ]
    page.locator("[data-chip=countries]").click()
    assert opened.evaluate("axisgraph.state().countries") is None
    assert page.locator(".chip").count() == 2
    page.locator("#clear-all").click()
    assert page.locator(".chip").count() == 0
    assert opened.evaluate("axisgraph.view()") == rest
    assert "drawn: " in opened.evaluate(NUMBERS)


def test_the_count_of_drawn_links_is_that_of_ribbons(open_page: Callable[..., Any], html: str) -> None:
    """Only links with a ribbon count as drawn; the others are counted apart."""
    opened = open_page(html)
    view, ribbons = opened.evaluate("[axisgraph.view(), axisgraph.picture().ribbons.flatMap(({links}) => links)]")
    said = opened.evaluate(NUMBERS)
    assert f"drawn: {len(view['actors'])} actors, {len(set(ribbons))} links" in said
    assert f"{len(view['links']) - len(set(ribbons))} without a ribbon" in said


def test_on_a_phone_the_sentence_is_one_line_that_unfolds(open_page: Callable[..., Any], html: str) -> None:
    """Its parts are there once it is unfolded."""
    opened = open_page(html, width=390, height=844)
    page = opened.page
    assert page.locator("#question").bounding_box()["height"] < 40
    assert not page.locator("[data-part=to]").is_visible()
    page.locator("#question-fold").click()
    page.locator("[data-part=to]").click()
    page.keyboard.type("houthis")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#question-fold .said")).to_contain_text("Houthis")
    overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert opened.evaluate(overflow) <= 0
