"""The evidence panel, used as a reader uses it: what it says, what its numbers open, and how few steps that takes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graph.api import Graph
from graph.opening import load
from graph.page import render_page

expect = pytest.importorskip("playwright.sync_api").expect

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "tests" / "article"
# Opens each number in turn, and returns those that open something else than what they count.
WALK = """(place) => {
  const rows = () => {
    for (let more; (more = document.querySelector("#panel-body .more:not([hidden])")); ) more.click();
    return document.querySelectorAll("#panel-body .links > li").length;
  };
  const before = axisgraph.state().open;
  const wrong = [];
  let seen = 0;
  const lists = [...document.querySelectorAll(`${place} [data-list]`)].map((each) => ({...each.dataset}));
  for (const {list, number} of lists) {
    const button = document.querySelector(`${place} [data-list="${list}"]`);
    if (!button) { wrong.push(`${list}: gone`); continue; }
    button.click();
    const title = document.getElementById("panel-title").textContent;
    const found = Number(title.replace(/,/g, "").split(" ")[0]);
    if (found !== Number(number) || rows() !== found) wrong.push(`${list}: ${number}, opened ${title}, ${rows()} rows`);
    seen += 1;
    if (place === "#panel") document.getElementById("panel-back").click();
  }
  return {seen, wrong, before};
}"""
COUNTED = """() => [...document.querySelectorAll("#panel-body h3")].flatMap((heading) => {
  const count = heading.querySelector(".count");
  const list = heading.parentElement.querySelector("ul");
  if (!count || !list) return [];
  const more = heading.parentElement.querySelector(".more");
  while (more && !more.hidden) more.click();
  return [[heading.textContent, Number(count.textContent.replace(/,/g, "")), list.children.length]];
})"""
PANELS = [
    "actor:hamas",
    "actor:iran",
    "link:iran-weapons-hamas",
    "link:iran-command-hamas",
    "pair:iran:hamas",
    "source:hamas-vs-iran-article",
    "event:haniyeh-assassination",
]


@pytest.fixture(scope="module")
def graph() -> Graph:
    """The shipped data."""
    return load(ROOT / "data")


@pytest.fixture(scope="module")
def html(graph: Graph) -> str:
    """The page of the shipped data."""
    return render_page(graph.view())


@pytest.fixture(scope="module")
def small() -> str:
    """The page of a small data set."""
    return render_page(load(ARTICLE).view())


def text(opened: Any, selector: str) -> str:
    """Return the words of an element on one line."""
    return " ".join(str(opened.page.locator(selector).first.inner_text()).split())


def carried(graph: Graph, source: str) -> tuple[set[str], set[str]]:
    """Return the links and the events that only this source, and what merely repeats it, supports."""
    gone = {source}
    while more := {
        id
        for id, each in graph.dataset.sources.items()
        if each.derives_from and id not in gone and {each.derives_from}.issubset(gone)
    }:
        gone |= more

    def lost(records: dict[str, Any]) -> set[str]:
        by = {id: {claim.source for claim in each.claims if claim.stance == "supports"} for id, each in records.items()}
        return {id for id, sources in by.items() if sources and sources <= gone}

    return lost(dict(graph.dataset.links)), lost(dict(graph.dataset.events))


@pytest.mark.parametrize(
    "filters",
    [
        pytest.param("", marks=pytest.mark.full),
        pytest.param("kinds=weapons,funding,attack", marks=pytest.mark.full),
        "window=2000-01-01..2016-12-31&certain=1",
    ],
)
def test_every_number_opens_what_it_counts(open_page: Callable[..., Any], small: str, filters: str) -> None:
    """In the bar, the legend, the tables and every kind of panel, with and without filters."""
    opened = open_page(small, fragment=filters)
    seen = 0
    places = [(".bar", ""), ("#legend", "")]
    places += [("#view-table .rows", f"view=table&table={table}") for table in ("actors", "sources")]
    places += [("#view-sources", "view=sources")]
    places += [("#panel", f"open={panel}") for panel in PANELS]
    for place, fragment in places:
        opened.go(f"{filters}&{fragment}".strip("&"))
        walked = opened.evaluate(WALK, place)
        assert walked["wrong"] == [], place
        seen += walked["seen"]
        if place == "#panel":
            opened.go(f"{filters}&{fragment}".strip("&"))
            for heading, number, items in opened.evaluate(COUNTED):
                assert number == items, (fragment, heading)
    assert seen > 30


@pytest.mark.parametrize("table", ["actors", "links", "sources"])
def test_the_size_of_the_data_opens_all_of_it(open_page: Callable[..., Any], small: str, table: str) -> None:
    """A number of the header opens the whole table, without the filters, which undo brings back."""
    opened = open_page(small, fragment="kinds=weapons")
    door = opened.page.locator(f'#facts [data-whole="{table}"]')
    number = int(door.inner_text().replace(",", "").split()[0])
    door.click()
    if table == "sources":
        opened.until("(n) => document.querySelectorAll('.source-entry').length === n", number)
    else:
        opened.until("(n) => document.querySelector('.table-grid').getAttribute('aria-rowcount') == n + 1", number)
    assert opened.evaluate("axisgraph.state().kinds") is None
    opened.page.keyboard.press("z")
    assert opened.evaluate("axisgraph.state().kinds") == ["weapons"]


def test_an_actor_begins_with_one_sentence_and_ends_with_its_names(open_page: Callable[..., Any], html: str) -> None:
    """What it is, its support, those who support it most, its years and events; names are folded and come last."""
    opened = open_page(html, fragment="open=actor:hezbollah")
    assert text(opened, "#panel-body").startswith("Hezbollah is an armed group in Lebanon, founded in 1982.")
    parts = opened.evaluate(
        """() => [...document.querySelectorAll("#panel-body h3, #panel-body .strip, #panel-body summary")]
          .map((each) => each.firstChild.textContent.trim())"""
    )
    order = ["Supported by", "Supports", "Years", "Events", "Names, identifiers and look-alikes"]
    assert [part for part in parts if part in order] == order
    assert opened.page.locator("#panel-body .strip tbody tr").count() >= 5
    assert opened.page.locator("#panel-body [data-with]").first.get_attribute("data-with") == "iran"
    assert not opened.page.locator("#panel-body .facts").is_visible()
    for row in opened.page.locator("#panel-body .years [role=img]").all():
        assert "certain" in str(row.get_attribute("aria-label"))


def test_the_panel_of_an_actor_obeys_the_filters(open_page: Callable[..., Any], html: str, graph: Graph) -> None:
    """Under a filter it holds the links that pass; a button says how many do not, and clears the filters."""
    opened = open_page(html, fragment="open=actor:hezbollah&kinds=weapons")
    links = graph.links("hezbollah", kinds=["weapons"]).links
    given = {link.target for link in links}
    assert int(text(opened, "#panel-body h3:has-text('Supports') .count")) == len(given)
    opened.page.get_by_role("button", name="Clear the filters: they hide").click()
    assert opened.evaluate("axisgraph.state().kinds") is None
    expect(opened.page.locator("#panel-body .strip tbody tr").first).to_contain_text("Funding")


def test_a_link_is_a_sentence_with_both_sides_beside_each_other(open_page: Callable[..., Any], html: str) -> None:
    """Since when, how sure, on how many sources; then for and against in two columns, the strongest claims first."""
    opened = open_page(html, fragment="open=link:iran-weapons-hamas")
    assert text(opened, "#panel-title") == "Iran arms Hamas"
    said = text(opened, ".statement")
    assert "high confidence" in said
    assert said.endswith("independent sources.")
    sides = opened.page.locator(".sides > section")
    boxes = [side.bounding_box() for side in sides.all()]
    assert [text(opened, f".sides > section:nth-child({n}) h3").split()[0] for n in (1, 2)] == ["For", "Against"]
    assert boxes[0]["y"] == boxes[1]["y"]
    assert boxes[1]["x"] >= boxes[0]["x"] + boxes[0]["width"]
    ranks = {"strong": 0, "fair": 1, "weak": 2}
    for n in (1, 2):
        found = opened.page.locator(f".sides > section:nth-child({n}) .strength").all_inner_texts()
        assert [ranks[each.split()[0]] for each in found] == sorted(ranks[each.split()[0]] for each in found)
    first = text(opened, ".claim")
    for part in ("Source completely reliable (A)", "claim probably true (2)", "Speaks of", "Uppsala Conflict Data"):
        assert part in first
    opened.page.set_viewport_size({"width": 390, "height": 844})
    boxes = [side.bounding_box() for side in sides.all()]
    assert boxes[1]["y"] >= boxes[0]["y"] + boxes[0]["height"]


def test_how_many_sources_speak_of_the_time_asked(open_page: Callable[..., Any], html: str) -> None:
    """With a time chosen a link says how many of its sources speak of it."""
    opened = open_page(html, fragment="open=link:iran-weapons-hamas&window=2013-01-01..2013-12-31")
    expect(opened.page.locator("#panel-body .facts")).to_contain_text("1 of 10 sources speaks of this time.")


def test_a_ribbon_opens_all_links_between_its_two_actors(
    open_page: Callable[..., Any], html: str, graph: Graph
) -> None:
    """In both directions, by family, each with its kind, time, confidence and status; in the address and undone."""
    opened = open_page(html)
    ribbons = opened.evaluate("axisgraph.picture().ribbons")
    ribbon = next(each for each in ribbons if {each["from"], each["to"]} == {"iran", "hezbollah"})
    opened.page.mouse.click(*ribbon["points"][len(ribbon["points"]) // 2])
    opened.until("() => axisgraph.state().open?.type === 'pair'")
    assert {text(opened, f"#panel-title button:nth-of-type({n})") for n in (1, 2)} == {"Iran", "Hezbollah"}
    both = {"iran", "hezbollah"}
    shown = set(
        opened.evaluate("() => [...document.querySelectorAll('#panel [data-link]')].map((e) => e.dataset.link)")
    )
    assert {id for id, link in graph.dataset.links.items() if {link.source, link.target} == both} <= shown
    assert set(ribbon["links"]) <= shown
    headings = opened.page.locator("#panel-body h3").all_inner_texts()
    assert headings[0].startswith("Support")
    opened.until("() => location.hash.includes('open=pair')")
    again = open_page(html, fragment=opened.evaluate("location.hash.slice(1)"))
    assert text(again, "#panel-title") == text(opened, "#panel-title")


def test_scripts_open_a_pair(open_page: Callable[..., Any], small: str) -> None:
    """`axisgraph.select` takes two actors."""
    opened = open_page(small)
    assert opened.evaluate("axisgraph.select('iran', 'hamas')")
    assert opened.evaluate("axisgraph.state().open") == {"type": "pair", "from": "iran", "to": "hamas"}
    assert opened.evaluate("axisgraph.select('iran', 'nobody')") is False
    assert opened.evaluate("axisgraph.state().open") is None


def test_what_rests_on_the_article_alone_in_three_steps(open_page: Callable[..., Any], html: str, graph: Graph) -> None:
    """Find the article, choose it, and click the number of links that would have no support."""
    opened = open_page(html)
    opened.page.locator("#search").fill("Hamas vs Iran")
    opened.page.keyboard.press("Enter")  # one: a text with Enter
    assert text(opened, "#panel-eyebrow") == "Source"
    opened.page.locator("#panel .statement [data-list*=alone]").first.click()  # two
    lost = carried(graph, "hamas-vs-iran-article")[0]
    shown = set(
        opened.evaluate("() => [...document.querySelectorAll('#panel [data-link]')].map((e) => e.dataset.link)")
    )
    assert shown == lost != set()


def test_the_disputed_links_and_both_sides_in_four_steps(open_page: Callable[..., Any], html: str) -> None:
    """The number of disputed links lists them, and a link shows both sides."""
    opened = open_page(html)
    opened.page.locator('#legend [data-list="links:status=disputed:instead"]').click()  # one
    assert "disputed" in text(opened, "#panel .links li")
    opened.page.locator("#panel [data-link]").first.click()  # two
    assert [heading.split()[0] for heading in opened.page.locator(".sides h3").all_inner_texts()] == ["For", "Against"]


def test_the_source_that_carries_most_in_two_steps(open_page: Callable[..., Any], html: str, graph: Graph) -> None:
    """The sources begin with the one without which most would have no support."""
    opened = open_page(html)
    opened.page.locator('[data-view="sources"]').click()  # one
    opened.page.locator(".source-title").first.click()  # two
    found = opened.evaluate("axisgraph.state().open.id")
    numbers = {source: sum(map(len, carried(graph, source))) for source in graph.dataset.sources}
    assert numbers[found] == max(numbers.values())


@pytest.mark.parametrize("panel", ["actor:hamas", "link:iran-weapons-hamas", "pair:iran:hamas"])
def test_on_a_phone_the_panel_is_a_sheet_of_half_the_window(
    open_page: Callable[..., Any], small: str, panel: str
) -> None:
    """The picture keeps the half above it, at the whole width; nothing scrolls sideways."""
    opened = open_page(small, width=390, height=844, fragment=f"open={panel}")
    sheet = opened.page.locator("#panel").bounding_box()
    assert sheet["width"] == 390
    assert sheet["height"] <= 844 / 2
    assert sheet["y"] + sheet["height"] == 844
    canvas = opened.page.locator("#canvas").bounding_box()
    assert sheet["y"] - canvas["y"] >= 844 / 4
    assert opened.evaluate("() => document.documentElement.scrollWidth") == 390
