"""The time bar: the years it fits, the time that is typed, steps by calendar months, and what its numbers open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from graph.build import build
from graph.loader import load_dataset
from graph.page import render_page
from graph.records.filters import Filter
from graph.view import View
from tests.builders import load_tables

sync_api = pytest.importorskip("playwright.sync_api")

DATA = Path(__file__).parents[2] / "data"
FIRST_OF_OCTOBER, LAST_OF_OCTOBER = date(2023, 10, 1).toordinal(), date(2023, 10, 31).toordinal()


@pytest.fixture(scope="module")
def html() -> str:
    """The page of the shipped data."""
    return render_page(View(build(load_dataset(DATA)), Filter()))


@pytest.fixture(scope="module")
def old_link(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A page of a conflict of seven years, with one link of 1950 and events that answer each other."""
    actors = [{"id": id, "name": id.title(), "type": "armed-group"} for id in ("north", "south", "east")]
    starts = [f"{year}-{month:02}" for year in range(2015, 2022) for month in (1, 5, 9)]
    spans = [("1950", "1951"), *((start, f"{start[:4]}-12") for start in starts)]
    ends = [{"source": "north", "target": ("south", "east")[at % 2], "kind": "funding"} for at in range(len(spans))]
    links = [{"id": f"l{at}", **ends[at], "start": first, "end": last} for at, (first, last) in enumerate(spans)]
    links.append({"id": "undated", "source": "east", "target": "south", "kind": "weapons"})
    roles = [{"actor": "north", "role": "perpetrator"}]
    answers = {"raid": ("2019-10-07", []), "siege": ("2019-12", ["raid"]), "reply": ("2019-10-20", ["raid"])}
    events = [
        {"id": id, "name": id.title(), "date": date, "roles": roles, "responds_to": to, "claims": []}
        for id, (date, to) in answers.items()
    ]
    folder = tmp_path_factory.mktemp("old") / "data"
    return render_page(View(load_tables(folder, actors=actors, links=links, events=events), Filter()))


def window(opened: Any) -> Any:
    """Return the window of time that the page holds."""
    return opened.evaluate("axisgraph.state().window")


def asked(opened: Any, text: str) -> Any:
    """Type a time into the time bar; return the window then."""
    field = opened.page.get_by_role("textbox", name="Time")
    field.fill(text)
    field.press("Enter")
    return window(opened)


def years(opened: Any) -> list[str]:
    """Return the labels of the axis."""
    return list(opened.page.locator(".time-picture text").all_text_contents())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2012-2017", ["2012-01-01", "2017-12-31"]),
        ("2012 to 2017", ["2012-01-01", "2017-12-31"]),
        ("Dec 2024", ["2024-12-01", "2024-12-31"]),
        ("8 Dec 2024", ["2024-12-08", "2024-12-08"]),
        ("2012..", ["2012-01-01", None]),
        ("since 2012", ["2012-01-01", None]),
        ("until 2012-02", [None, "2012-02-29"]),
    ],
)
def test_a_time_is_typed_as_people_write_it(
    open_page: Callable[..., Any], old_link: str, text: str, expected: list[str | None]
) -> None:
    """Years, months, days and spans in words make the window, and what the field then says means the same."""
    opened = open_page(old_link)
    assert asked(opened, text) == expected
    said = opened.page.get_by_role("textbox", name="Time").input_value()
    opened.page.get_by_label("Clear the window").click()
    assert window(opened) is None
    assert asked(opened, said) == expected


def test_an_error_is_beside_the_field_until_a_time_is_understood(open_page: Callable[..., Any], html: str) -> None:
    """What is no time changes nothing, and says beside the field, and to screen readers, what to write."""
    opened = open_page(html)
    assert asked(opened, "2012 to 2013") == ["2012-01-01", "2013-12-31"]
    problem = opened.page.locator("#time-problem")
    field = opened.page.get_by_role("textbox", name="Time")
    for text, words in (("soon", "is not a date"), ("2013 to 2011", "before it starts"), ("8/12/2024", "two ways")):
        assert asked(opened, text) == ["2012-01-01", "2013-12-31"]
        assert words in problem.inner_text()
        assert field.get_attribute("aria-invalid") == "true"
        assert field.get_attribute("aria-describedby") == "time-problem"
    box, near = problem.bounding_box(), field.bounding_box()
    assert abs(box["y"] + box["height"] - near["y"]) < 30
    assert asked(opened, "2012") == ["2012-01-01", "2012-12-31"]
    assert problem.is_hidden()
    assert field.get_attribute("aria-invalid") is None


def test_the_bar_fits_where_the_links_are_and_marks_what_it_cuts(open_page: Callable[..., Any], old_link: str) -> None:
    """One link of 1950 takes no room from seven years of conflict: a mark says so and shows all years."""
    opened = open_page(old_link)
    assert set(years(opened)) <= {str(year) for year in range(2015, 2022)}
    cut = opened.page.get_by_role("button", name="A few dates are earlier, back to 1950: show all years")
    cut.click()
    assert "1960" in years(opened)
    assert cut.is_hidden()
    opened.page.get_by_role("button", name="Zoom out to all years").click()
    assert "1960" not in years(opened)
    assert asked(opened, "1950") == ["1950-01-01", "1950-12-31"]
    assert "1960" in years(opened), "the window is on the axis"


def test_the_bar_zooms_to_its_window_and_out_again(open_page: Callable[..., Any], html: str) -> None:
    """Zoomed in, months are labelled and the window keeps its days; it goes along with a step and out again."""
    opened = open_page(html)
    before = years(opened)
    asked(opened, "Oct 2023")
    opened.page.get_by_role("button", name="Zoom in on the window").click()
    opened.until("document.querySelector('.time-picture').textContent.includes('2023')")
    assert any(label.startswith("Oct") for label in years(opened))
    body, chart = (opened.page.locator(each).bounding_box() for each in (".time-body", ".time-chart"))
    assert body["width"] > 0.25 * chart["width"]
    for _ in range(4):
        opened.page.get_by_role("button", name="Step forward").click()
    assert window(opened) == ["2024-02-01", "2024-02-29"]
    body = opened.page.locator(".time-body").bounding_box()
    assert chart["x"] <= body["x"]
    assert body["x"] + body["width"] <= chart["x"] + chart["width"]
    opened.page.get_by_role("button", name="Zoom out to all years").click()
    assert years(opened) == before
    assert window(opened) == ["2024-02-01", "2024-02-29"]


def test_a_step_is_a_calendar_month(open_page: Callable[..., Any], html: str) -> None:
    """Steps, forth and back, by months and years, keep to whole months, and each is one step for undo."""
    opened = open_page(html)
    asked(opened, "2012-01")
    forward, back = (opened.page.get_by_role("button", name=f"Step {way}") for way in ("forward", "back"))
    forward.click()
    assert window(opened) == ["2012-02-01", "2012-02-29"]
    forward.click()
    assert window(opened) == ["2012-03-01", "2012-03-31"]
    opened.page.get_by_label("Step", exact=True).select_option("year")
    back.click()
    assert window(opened) == ["2011-03-01", "2011-03-31"]
    opened.evaluate("axisgraph.undo()")
    assert window(opened) == ["2012-03-01", "2012-03-31"]


def test_the_numbers_of_the_bar_open_what_they_count(open_page: Callable[..., Any], html: str) -> None:
    """Each number lists as many links as it says, in the panel or in the tables, and can be linked to."""
    opened = open_page(html)
    asked(opened, "2013")
    for word in ("certain", "possible", "no usable dates"):
        door = opened.page.locator(".time-reading button", has_text=word)
        number = int("".join(each for each in door.inner_text() if each.isdigit()))
        door.click()
        assert opened.page.inner_text("#panel-title").startswith(f"{number:,} link")
        listed = opened.page.locator("#panel-body .links li").count()
        assert listed == min(number, 300)
    opened.until("() => location.hash.includes('open=dated')")
    opened.page.get_by_label("Clear the window").click()
    opened.until("!document.getElementById('panel-title').textContent.startsWith('0')")
    opened.page.locator(".time-reading button").first.click()
    assert opened.evaluate("[axisgraph.state().view, axisgraph.state().table]") == ["table", "links"]


def test_events_of_the_table_and_the_timeline_follow_the_window(open_page: Callable[..., Any], old_link: str) -> None:
    """The table of events holds those of the window, possibly or, if asked, certainly."""
    opened = open_page(old_link, fragment="view=table&table=events")
    names = "[...document.querySelectorAll('.rows .grid-row')].map((row) => row.textContent)"
    assert len(opened.evaluate(names)) == 3
    asked(opened, "Oct 2019")
    assert len(opened.evaluate(names)) == 2
    asked(opened, "5 Dec 2019 to 2020")
    assert len(opened.evaluate(names)) == 1
    opened.page.get_by_label("certain only").check()
    opened.until("document.querySelectorAll('.rows .grid-row').length === 0")
    asked(opened, "1 Oct 2019 to 2020")
    opened.page.get_by_label("certain only").check()
    opened.until("document.querySelectorAll('.rows .grid-row').length === 3")


def test_header_and_time_bar_fold_on_a_phone_while_a_panel_is_open(open_page: Callable[..., Any], html: str) -> None:
    """With a panel open the header takes at most 110 pixels and the time bar none; both come back when it closes."""
    opened = open_page(html, width=390, height=844)
    header, bar = opened.page.locator(".top"), opened.page.locator("#timebar")
    before = header.bounding_box()["height"]
    opened.evaluate("axisgraph.select('hamas')")
    opened.until("document.querySelector('.top').offsetHeight <= 110")
    assert bar.is_hidden()
    for view in ("timeline", "graph"):
        opened.page.click(f"[data-view={view}]")
    assert opened.evaluate("document.documentElement.scrollWidth") <= 390
    opened.page.click("#panel-close")
    opened.settled()
    assert header.bounding_box()["height"] == before
    assert bar.is_visible()


@pytest.mark.parametrize("panel", ["open", "closed"])
def test_no_control_covers_another_on_a_phone(open_page: Callable[..., Any], html: str, panel: str) -> None:
    """Whatever is at the middle of a button or field that is in sight belongs to it."""
    opened = open_page(html, width=390, height=844, fragment="open=actor:hamas" if panel == "open" else "")
    if panel == "closed":
        opened.page.get_by_role("button", name="Time bar").click()
        opened.settled()
    covered = opened.evaluate(
        """[...document.querySelectorAll(".top, #timebar")]
          .flatMap((part) => [...part.querySelectorAll("button, input, select")])
          .filter((each) => each.checkVisibility() && !each.disabled && !each.matches(".time-mark"))
          .filter((each) => {
            const box = each.getBoundingClientRect();
            const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
            const strip = each.closest(".acts")?.getBoundingClientRect();
            if (strip?.width && (x < strip.left || x > strip.right)) return false; // scrolled out of sight
            const top = document.elementFromPoint(x, y);
            return !top || !(each.contains(top) || top.closest("label")?.contains(each));
          }).map((each) => each.outerHTML.slice(0, 80))"""
    )
    assert covered == []


def test_events_of_a_month_and_what_answered_what_take_at_most_four_actions(
    open_page: Callable[..., Any], html: str
) -> None:
    """Timeline, its events alone, and a time: the events in order of date, each with its answers in order of date."""
    opened = open_page(html)
    opened.page.click("[data-view=timeline]")
    opened.page.get_by_role("button", name="Events alone").click()
    asked(opened, "Oct 2023")  # the third action
    data = load_dataset(DATA)
    wanted = [
        event
        for event in data.events.values()
        if event.date.earliest <= LAST_OF_OCTOBER and event.date.latest >= FIRST_OF_OCTOBER
    ]
    order = sorted(wanted, key=lambda event: (event.date.earliest, event.date.latest, event.id))
    shown = opened.evaluate(
        """[...document.querySelectorAll('.event-entry')].map((entry) => [entry.dataset.id,
             [...entry.querySelectorAll('[data-event]')].map((each) => each.dataset.event)])"""
    )
    assert [id for id, _ in shown] == [event.id for event in order]

    def dated(ids: list[str]) -> list[str]:
        return sorted(ids, key=lambda each: (data.events[each].date.earliest, data.events[each].date.latest, each))

    for event, (_, answers) in zip(order, shown, strict=True):
        by = [each.id for each in data.events.values() if event.id in each.responds_to]
        assert answers == dated(list(event.responds_to)) + dated(by)
    opened.until("() => location.hash.includes('timeline=events')")
    opened.page.locator(".event-name").first.click()
    assert opened.evaluate("axisgraph.state().open.type") == "event"
    assert opened.page.locator(".event-entry[data-open]").count() == 1


def test_the_lanes_of_the_timeline_zoom_to_a_time_that_is_chosen(open_page: Callable[..., Any], html: str) -> None:
    """A time widens the axis to it, and its bars keep their names in sight; without one all years come back."""
    opened = open_page(html, fragment="view=timeline")
    wide = "document.querySelector('.axis').offsetWidth"
    before = opened.evaluate(wide)
    asked(opened, "2023 to 2024")
    assert opened.evaluate(wide) > 3 * before
    ground, scroller = (opened.page.locator(each).bounding_box() for each in (".ground-window", ".timeline"))
    assert ground["x"] >= scroller["x"]
    assert ground["x"] + ground["width"] <= scroller["x"] + scroller["width"] + 2
    label = opened.page.locator(".lane-bar .lane-label").first.bounding_box()
    assert label["x"] >= scroller["x"] + 100
    opened.page.get_by_label("Clear the window").click()
    opened.until(f"{wide} === {before}")
