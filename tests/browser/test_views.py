"""The views that are not the graph: time bar, timeline, tables and sources, used as a reader uses them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graph.build import BuiltGraph, build
from graph.loader import load_dataset
from graph.page import render_page
from graph.query.fallout import fallout
from graph.query.statistics import statistics
from graph.records.filters import Filter
from graph.records.walks import Walk
from graph.view import View
from tests.builders import load_tables

sync_api = pytest.importorskip("playwright.sync_api")

DATA = Path(__file__).parents[2] / "data"
VIEWS = ("timeline", "table", "matrix", "sources")


@pytest.fixture(scope="module")
def graph() -> BuiltGraph:
    """The graph of the shipped data."""
    return build(load_dataset(DATA))


@pytest.fixture(scope="module")
def html(graph: BuiltGraph) -> str:
    """The page of the shipped data."""
    return render_page(View(graph, Filter()))


def page_of(folder: Path, **tables: list[dict[str, Any]]) -> str:
    """Return the page of a data set of these records."""
    return render_page(View(load_tables(folder, **tables), Filter()))


def window(opened: Any) -> Any:
    """Return the window of time that the page holds."""
    return opened.evaluate("axisgraph.state().window")


def show(opened: Any, view: str) -> None:
    """Go to a view."""
    opened.page.click(f"[data-view={view}]")
    opened.settled()


def drag(opened: Any, start: float, end: float, y: float) -> None:
    """Drag from one place to another of the page, in steps as a hand does."""
    mouse = opened.page.mouse
    mouse.move(start, y)
    mouse.down()
    for step in range(1, 9):
        mouse.move(start + (end - start) * step / 8, y)
    mouse.up()
    opened.settled()


def chart(opened: Any) -> dict[str, float]:
    """Return where the bars of the time bar are."""
    return dict(opened.page.locator(".time-chart").bounding_box())


def test_a_drag_makes_a_window_of_whole_months_and_one_step_for_undo(open_page: Callable[..., Any], html: str) -> None:
    """A drag over the bars narrows the page to whole months; one undo takes all of it back."""
    opened = open_page(html)
    box = chart(opened)
    before = opened.evaluate("axisgraph.view().links.length")
    drag(opened, box["x"] + box["width"] * 0.5, box["x"] + box["width"] * 0.6, box["y"] + 40)
    first, last = window(opened)
    assert first.endswith("-01")
    assert last[-2:] in {"28", "29", "30", "31"}
    assert first < last
    assert opened.evaluate("axisgraph.view().links.length") < before
    opened.evaluate("axisgraph.undo()")
    assert window(opened) is None


def test_a_window_is_moved_and_resized_by_hand(open_page: Callable[..., Any], html: str) -> None:
    """The window is taken in its middle to be moved, and at a handle to be resized; the other side stays."""
    opened = open_page(html)
    opened.evaluate("axisgraph.setFilter({between: '2008..2012'})")
    box = chart(opened)
    body = opened.page.locator(".time-body").bounding_box()
    middle = body["x"] + body["width"] / 2
    drag(opened, middle, middle + 60, box["y"] + 40)
    first, last = window(opened)
    assert first > "2008-01-01"
    assert int(last[:4]) - int(first[:4]) in {4, 5}
    handle = opened.page.locator(".time-last").bounding_box()
    drag(opened, handle["x"] + 6, handle["x"] - 50, box["y"] + 40)
    assert window(opened)[0] == first
    assert window(opened)[1] < last


def test_escape_during_a_drag_leaves_the_window_as_it_was(open_page: Callable[..., Any], html: str) -> None:
    """Escape takes a drag back before it is let go."""
    opened = open_page(html)
    box = chart(opened)
    mouse = opened.page.mouse
    mouse.move(box["x"] + 200, box["y"] + 40)
    mouse.down()
    mouse.move(box["x"] + 300, box["y"] + 40, steps=4)
    opened.page.keyboard.press("Escape")
    mouse.up()
    opened.settled()
    assert window(opened) is None


def test_handles_are_sliders_that_say_their_day(open_page: Callable[..., Any], html: str) -> None:
    """Each side of the window is a slider: keys move it by months, with Shift by days, and it says the day in words."""
    opened = open_page(html)
    opened.evaluate("axisgraph.setFilter({between: '2012-05-13..2013'})")
    first = opened.page.locator(".time-first")
    assert first.get_attribute("role") == "slider"
    assert first.get_attribute("aria-valuetext") == "13 May 2012"
    first.focus()
    opened.page.keyboard.press("ArrowRight")
    assert window(opened) == ["2012-06-13", "2013-12-31"]
    opened.page.keyboard.press("Shift+ArrowLeft")
    assert window(opened) == ["2012-06-12", "2013-12-31"]
    opened.page.locator(".time-last").focus()
    opened.page.keyboard.press("End")
    assert window(opened) == ["2012-06-12", None]
    opened.page.locator(".time-body").focus()
    opened.page.keyboard.press("PageDown")
    assert window(opened)[0].startswith("2011-06")


def test_the_reading_counts_what_the_filters_let_through(open_page: Callable[..., Any], html: str) -> None:
    """Certain, possible and undated links of the reading are together all the links that pass the window."""
    opened = open_page(html)
    opened.evaluate("axisgraph.setFilter({between: '2013'.concat('..2013'), kinds: ['funding', 'weapons']})")
    numbers = [int(word) for word in opened.page.inner_text(".time-reading").split(": ")[1].split() if word.isdigit()]
    show(opened, "table")
    opened.page.click("#tab-links")
    assert sum(numbers) == opened.evaluate(
        "Number(document.querySelector('.table-grid').getAttribute('aria-rowcount')) - 1"
    )
    assert opened.page.inner_text(".time-reading").startswith("2013: ")
    opened.page.get_by_label("certain only").check()
    assert (
        opened.evaluate("Number(document.querySelector('.table-grid').getAttribute('aria-rowcount')) - 1") == numbers[0]
    )
    opened.page.get_by_label("Clear the window").click()
    certain = opened.page.get_by_label("certain only")
    assert certain.is_disabled()
    assert not certain.is_checked()
    opened.until("() => !location.hash.includes('certain')")


# Three turns of a timer as slow as that of the play, which takes its turns among them if it still runs.
TURNS = """() => new Promise((done) => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
    if (turns === 3) done(clearInterval(timer));
  }, 250);
})"""


def test_play_moves_the_window_and_pause_stops_it(open_page: Callable[..., Any], html: str) -> None:
    """Play moves the window on, pause holds it, and one undo takes the whole play back."""
    opened = open_page(html)
    opened.evaluate("axisgraph.setFilter({between: '2010..2010'})")
    opened.page.get_by_label("Play").click()
    opened.until("axisgraph.state().window[0] > '2010-06'")
    opened.page.get_by_label("Pause").click()
    opened.evaluate(TURNS)
    held = window(opened)
    opened.evaluate(TURNS)
    assert window(opened) == held
    opened.evaluate("axisgraph.undo()")
    assert window(opened) == ["2010-01-01", "2010-12-31"]


def test_an_event_on_the_time_bar_opens(open_page: Callable[..., Any], html: str) -> None:
    """A mark opens its event; a mark of several offers them in a list that the keyboard reaches."""
    opened = open_page(html)
    opened.page.locator('.time-mark:not([aria-label*=" events: "])').first.click()
    opened.until("axisgraph.state().open?.type === 'event'")
    opened.page.locator('.time-mark[aria-label*=" events: "]').last.focus()
    opened.page.keyboard.press("Enter")
    opened.page.keyboard.press("ArrowDown")
    opened.page.keyboard.press("Enter")
    opened.until("axisgraph.state().open?.type === 'event'")
    assert opened.page.locator(".time-list").is_hidden()


@pytest.mark.parametrize("width", [360, 900, 1440, 3840])
def test_labels_of_the_axes_never_overlap(open_page: Callable[..., Any], html: str, width: int) -> None:
    """No two years of the time bar, and no two years or events of the timeline, overlap; nothing sticks out."""
    opened = open_page(html, width=width)
    if width < 760:  # a phone opens with the time bar folded
        opened.page.get_by_role("button", name="Time bar").click()
        opened.settled()
    show(opened, "timeline")
    script = """(selector) => {
      const boxes = [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
      const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return boxes.filter((a, at) => boxes.some((b, other) => at < other && meet(a, b))).length;
    }"""
    for selector in (".time-picture text", ".axis-year, .axis-event"):
        assert opened.page.locator(selector).count() > 1
        assert opened.evaluate(script, selector) == 0
    assert opened.evaluate("document.documentElement.scrollWidth") <= width
    assert opened.page.locator("#timebar").bounding_box()["y"] < 900


def test_the_timeline_is_walked_with_arrow_keys(open_page: Callable[..., Any], html: str) -> None:
    """One Tab stop; arrows go from bar to bar and lane to lane, Enter opens the link."""
    opened = open_page(html)
    show(opened, "timeline")
    assert opened.page.locator(".timeline-lanes [tabindex='0']").count() == 1
    opened.page.locator(".timeline-lanes [tabindex='0']").focus()
    lane = "document.activeElement.closest('.lane').dataset.actor"
    start = opened.evaluate(lane)
    opened.page.keyboard.press("ArrowDown")
    assert opened.evaluate(lane) != start
    for _ in range(3):
        opened.page.keyboard.press("ArrowRight")
    opened.page.keyboard.press("Enter")
    assert opened.evaluate("axisgraph.state().open.type") == "link"
    assert opened.page.locator(".lane-bar[aria-current]").count() >= 1
    assert opened.page.locator(".timeline-lanes [tabindex='0']").count() == 1


def test_the_timeline_zooms_and_unfolds(open_page: Callable[..., Any], html: str) -> None:
    """Zoom in widens the years, `+N` shows the rest of a lane, and the button below brings more actors."""
    opened = open_page(html)
    show(opened, "timeline")
    width = opened.page.locator(".axis").bounding_box()["width"]
    opened.page.locator("#view-timeline").get_by_role("button", name="Zoom in").click()
    assert opened.page.locator(".axis").bounding_box()["width"] > width * 1.4
    lane = opened.page.locator(".lane").first
    bars = lane.locator(".lane-bar").count()
    lane.locator(".lane-more").click()
    assert opened.page.locator(".lane").first.locator(".lane-bar").count() > bars
    told = opened.page.inner_text("#view-timeline .table-told")
    opened.evaluate("document.querySelector('.timeline-more').click()")
    assert opened.page.inner_text("#view-timeline .table-told") != told
    assert opened.page.locator(".lane").count() < 60, "only lanes near what is in sight are elements"


def test_tables_sort_filter_and_open(open_page: Callable[..., Any], html: str) -> None:
    """A head sorts and says so, a text filters by all its words, and Enter opens the record."""
    opened = open_page(html)
    show(opened, "table")
    names = "[...document.querySelectorAll('.rows .grid-row')].slice(0, 8).map((row) => row.children[1].textContent)"
    opened.page.click("[data-column=name]")
    assert opened.page.locator("[aria-sort=ascending]").inner_text().startswith("Name")
    ascending = opened.evaluate(names)
    assert ascending == sorted(ascending, key=str.casefold)
    opened.page.click("[data-column=name]")
    assert opened.evaluate(names) != ascending
    opened.page.get_by_label("Filter these rows by a text").fill("hamas palest")
    opened.until("document.querySelector('.table-told').textContent.includes('of')")
    opened.page.locator(".rows .grid-row").first.focus()
    opened.page.keyboard.press("Enter")
    assert opened.evaluate("axisgraph.state().open.type") == "actor"
    opened.page.get_by_label("Filter these rows by a text").fill("no such thing anywhere")
    opened.page.wait_for_selector(".view-none:not([hidden])")
    opened.page.click("text=Clear the filter")
    assert opened.page.locator(".rows .grid-row").count() > 10


def test_what_is_selected_in_a_table_is_shown_on_the_graph_and_back(open_page: Callable[..., Any], html: str) -> None:
    """Selected actors are unfolded on the graph; what is open there is marked and in sight in its table."""
    opened = open_page(html)
    show(opened, "table")
    drawn = set(opened.evaluate("axisgraph.view().actors"))
    opened.page.click("[data-column=links]")
    opened.page.locator(".rows .grid-row").first.focus()
    opened.page.keyboard.press("Space")
    opened.page.keyboard.press("ArrowDown")
    opened.page.keyboard.press("Space")
    assert "2 selected" in opened.page.inner_text(".table-told")
    opened.page.click("text=Show on the graph")
    opened.settled()
    assert opened.evaluate("axisgraph.state().view") == "graph"
    assert len(set(opened.evaluate("axisgraph.view().actors")) - drawn) == 2
    link = opened.evaluate("axisgraph.view().links.at(-1)")
    opened.evaluate("(id) => axisgraph.select(id)", link)
    show(opened, "table")
    assert opened.evaluate("axisgraph.state().table") == "links"
    row = opened.page.locator(".rows .grid-row[aria-current]")
    assert row.count() == 1
    box, grid = row.bounding_box(), opened.page.locator(".table-grid").bounding_box()
    assert grid["y"] < box["y"] < grid["y"] + grid["height"]


def test_a_long_table_holds_few_elements_and_scrolls_to_its_end(open_page: Callable[..., Any], html: str) -> None:
    """Rows out of sight are no elements, yet the last row is reached by key and says its number."""
    opened = open_page(html)
    show(opened, "table")
    opened.page.click("#tab-claims")
    rows = int(opened.page.get_attribute(".table-grid", "aria-rowcount")) - 1
    assert rows > 1000
    assert opened.page.locator(".rows .grid-row").count() < 80
    opened.page.locator(".rows .grid-row").first.focus()
    opened.page.keyboard.press("End")
    assert opened.evaluate("document.activeElement.getAttribute('aria-rowindex')") == str(rows + 1)
    assert opened.page.locator(".rows .grid-row").count() < 80


def test_sources_say_what_hangs_on_them(open_page: Callable[..., Any], html: str, graph: BuiltGraph) -> None:
    """The source on which most links hang alone comes first, with as many as `axisgraph fallout` counts."""
    opened = open_page(html)
    show(opened, "sources")
    opened.page.get_by_label("Group the sources").select_option("none")
    first = opened.page.locator(".source-entry").first
    fallen = fallout(graph, first.get_attribute("data-source"), Filter(), Walk())
    assert f"{len(fallen.unsupported)} links left without support" in first.inner_text()
    if opened.evaluate("typeof Grades === 'object'"):
        weaker = sum(each.falls for each in fallen.changed)
        assert (f"{weaker} link" in first.inner_text()) == bool(weaker)
    first.locator(".source-title").click()
    assert opened.evaluate("axisgraph.state().open.type") == "source"
    assert first.locator("[aria-current]").count() == 1
    opened.page.get_by_label("Group the sources").select_option("derivation")
    assert opened.page.locator(".source-entry.derived").count() > 5


def test_the_sources_say_how_many_support_links_have_two(
    open_page: Callable[..., Any], html: str, graph: BuiltGraph
) -> None:
    """The list of sources shows the figures that `axisgraph stats` prints, of all links and of those of the core."""
    opened = open_page(html)
    show(opened, "sources")
    shown = opened.page.locator(".view-figures").inner_text()
    for found in statistics(View(graph, Filter())).two_sources.values():
        for key in ("all_claims", "strong_and_fair"):
            assert f"{found[key]:,} of {found['links']:,} ({100 * found[key] // found['links']}%)" in shown


def test_each_view_says_why_it_is_empty(open_page: Callable[..., Any], html: str) -> None:
    """With filters that let nothing through each view says so and what to do."""
    opened = open_page(html)
    opened.evaluate("axisgraph.setFilter({without: []})")
    opened.page.click("[aria-label='Show none: Actors']")
    for view, word in (("timeline", "legend"), ("table", "legend"), ("sources", "Widen")):
        show(opened, view)
        assert word in opened.page.inner_text(f"#view-{view}")


def test_data_without_dates_sources_and_events_is_told_so(open_page: Callable[..., Any], tmp_path: Path) -> None:
    """Two actors and a link alone make views that say what is missing, without a fault."""
    actors = [{"id": id, "name": id.title(), "type": "state"} for id in ("one", "two")]
    links = [{"id": "one-funding-two", "source": "one", "target": "two", "kind": "funding"}]
    opened = open_page(page_of(tmp_path / "data", actors=actors, links=links))
    assert "No link or event in this data has a date" in opened.page.inner_text("#timebar")
    for view, word in (("timeline", "has a date"), ("sources", "has no sources")):
        show(opened, view)
        assert word in opened.page.inner_text(f"#view-{view}")
    show(opened, "table")
    opened.page.click("#tab-events")
    assert "has no events" in opened.page.inner_text("#view-table")


def test_hostile_names_are_plain_text_in_every_view(open_page: Callable[..., Any], tmp_path: Path) -> None:
    """Markup, long names and marks that turn the direction are shown as text and break no view."""
    names = ["<img src=x onerror=alert(1)>", "\u202eevil", "x" * 10_000, "حزب الله 🚀"]
    actors = [{"id": f"a{at}", "name": name, "type": "state"} for at, name in enumerate(names)]
    links = [
        {"id": f"l{at}", "source": f"a{at}", "target": f"a{(at + 1) % 4}", "kind": "funding", "start": "2012"}
        | {"claims": [{"source": "s", "stance": "supports", "credibility": 2, "locator": "</script>"}]}
        for at in range(4)
    ]
    source = {"id": "s", "title": "<b>title", "publisher": "p", "reliability": "B", "url": "https://example.org/"}
    opened = open_page(page_of(tmp_path / "data", actors=actors, links=links, sources=[source]))
    for view in VIEWS:
        show(opened, view)
        assert opened.evaluate("document.querySelectorAll('#work img, #work b').length") == 0
        assert opened.evaluate("document.documentElement.scrollWidth") <= 1440


def test_the_panel_says_whether_a_link_is_certain_in_the_time_chosen(open_page: Callable[..., Any], html: str) -> None:
    """The facts of an open link follow the window; a page that was narrowed to a time has that one chosen."""
    expect = sync_api.expect
    opened = open_page(html, fragment="open=link:hezbollah-weapons-hamas")
    facts = opened.page.locator("#panel-body .facts")
    expect(facts).not_to_contain_text("At the time chosen")
    for between, words in (("2013..2013", "2013: possible, not certain"), ("2024..2024", "2024: certain")):
        opened.evaluate("(between) => axisgraph.setFilter({between})", between)
        expect(facts).to_contain_text(words)
    opened.evaluate("() => axisgraph.setFilter({})")
    expect(facts).not_to_contain_text("At the time chosen")


def test_a_page_narrowed_to_a_time_has_that_time_chosen(open_page: Callable[..., Any], graph: BuiltGraph) -> None:
    """What `render --on` holds is told as certain or possible on that date."""
    opened = open_page(render_page(View(graph, Filter(on="2013"))), fragment="open=link:hezbollah-weapons-hamas")
    sync_api.expect(opened.page.locator("#panel-body .facts")).to_contain_text("2013: possible, not certain")


def test_a_date_of_record_of_1970_is_marked(open_page: Callable[..., Any], tmp_path: Path) -> None:
    """The first day that computers count, which is number 0, is a date of record as any other."""
    folder = tmp_path / "data"
    actors = [{"id": id, "name": id.upper(), "type": "state"} for id in ("one", "two")]
    link = {"id": "one-funding-two", "source": "one", "target": "two", "kind": "funding", "start": "1965", "end": ".."}
    folder.mkdir()
    (folder / "dataset.yaml").write_text('title: "Old"\nas_of: "1970-01-01"\n', encoding="utf-8")
    (folder / "actors.yaml").write_text(json.dumps(actors), encoding="utf-8")
    (folder / "links.yaml").write_text(json.dumps([link]), encoding="utf-8")
    opened = open_page(render_page(View(build(load_dataset(folder)), Filter())))
    assert opened.page.locator(".time-record").count() == 1
    show(opened, "timeline")
    assert opened.page.locator(".axis-record").count() == 1
    assert opened.page.locator(".ground-record").count() == 1
