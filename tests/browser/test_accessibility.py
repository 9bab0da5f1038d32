"""The page for everybody: axe-core finds nothing on any view, all works from the keyboard, and wishes are respected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from graph.api import Graph
from graph.build import build
from graph.loader import load_dataset
from graph.opening import load
from graph.page import render_page
from graph.records.filters import Filter
from graph.view import View

expect = pytest.importorskip("playwright.sync_api").expect

HERE = Path(__file__).parent
AXE = HERE / "tools" / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async () => {
  const found = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {'target-size': {enabled: true}}, resultTypes: ['violations'],
  });
  const words = (rule, node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`;
  return found.violations.flatMap((rule) => rule.nodes.map((node) => words(rule, node)));
}"""
SMALL = """() => [...document.querySelectorAll("button, input, select, summary, a[href]")]
  .filter((each) => each.checkVisibility({visibilityProperty: true}) && !each.matches(".route, .skip"))
  .map((each) => [each, (each.closest("label") ?? each).getBoundingClientRect()])
  .filter(([, box]) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
  .map(([each, box]) => `${box.width}x${box.height} ${each.outerHTML.slice(0, 120)}`)"""
# What is open, as a fragment, and what is then done.
STATES: dict[str, tuple[str, str]] = {
    "graph": ("view=graph", ""),
    "timeline": ("view=timeline", ""),
    **{
        f"table of {name}": (f"view=table&table={name}", "")
        for name in ("actors", "links", "claims", "sources", "events")
    },
    "sources": ("view=sources", ""),
    "matrix": ("view=matrix&open=link:iran-weapons-hamas", ""),
    "matrix of all, by name": ("view=matrix&matrix=all:name:flat&open=actor:hamas", ""),
    "nothing in the matrix": ("view=matrix&kinds=", ""),
    "actor": ("open=actor:hamas", ""),
    "disputed link": ("open=link:iran-command-hamas", ""),
    "link": ("open=link:iran-weapons-hamas", ""),
    "source": ("open=source:hamas-vs-iran-article", ""),
    "event": ("open=event:haniyeh-assassination", ""),
    "actor with names": ("open=actor:iran", "document.querySelector('#panel-body details').open = true"),
    "actor under a filter": ("open=actor:hamas&kinds=weapons&window=2000-01-01..2016-12-31", ""),
    "pair": ("open=pair:iran:hamas", ""),
    "list of links": ("open=list:links:family=support:confidence=low", ""),
    "list of actors": ("open=list:actors:hidden", ""),
    "independent sources": ("open=list:roots:cited=iran-weapons-hamas", ""),
    "links of a time": ("open=dated:possible&window=2000-01-01..2016-12-31", ""),
    "empty path form": ("open=paths", ""),
    "paths": ('open=paths&question=["iran","hamas",{"kinds":["weapons"]}]', ""),
    "no path": ('open=paths&question=["hamas","iran",{"kinds":["weapons"],"via":["hezbollah"],"on":"1950"}]', ""),
    "wrong question": ('open=paths&question=["iran","hamas",{"on":"nonsense"}]', ""),
    "stories": ("open=stories", ""),
    "focus and window": ("focus=hezbollah:1&window=2000-01-01..2010-12-31&certain=1&open=actor:hezbollah", ""),
    "nothing in view": ("kinds=&types=", ""),
    "nothing in the table": ("view=table&table=links&kinds=", ""),
    "legend": ("", "document.body.dataset.legend !== 'open' && document.getElementById('show-legend').click()"),
    "take away": ("open=link:iran-weapons-hamas", "document.getElementById('show-take').click()"),
    "help": ("", "document.getElementById('show-help').click()"),
    "search": (
        "",
        "(() => { const field = document.getElementById('search'); field.focus(); field.value = 'ha';"
        " field.dispatchEvent(new Event('input', {bubbles: true})); })()",
    ),
    "note": ("view=nonsense", ""),
    "changes": ("compare=versions&open=compare", ""),
    "gone link": ("compare=versions&open=link:gone", ""),
    "hypotheses": ("view=hypotheses", ""),
    "a source is wrong": ("view=hypotheses&wrong=hamas-vs-iran-article&open=link:iran-weapons-hamas", ""),
}


HYPOTHESES = """
title: Who armed Hamas?
hypotheses: [{id: iran, text: Iran did.}, {id: others, text: Others did.}]
evidence:
- {id: said, claims: [iran-weapons-hamas#iran-and-hezbollah], bears: {iran: consistent, others: inconsistent}}
- {id: unsaid, claims: [iran-weapons-hamas#iran-and-hezbollah], bears: {iran: not-applicable, others: not-applicable}}
"""


@pytest.fixture(scope="module")
def html() -> str:
    """The page of a small data set."""
    return render_page(View(build(load_dataset(HERE.parent / "article")), Filter()))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The same page with all that can be added to it: what changed since an earlier version, and hypotheses."""
    new = load(HERE.parent / "article")
    links = dict(new.dataset.links)
    gone = links.pop("iran-weapons-hamas")
    links["gone"] = gone.model_copy(update={"id": "gone"})
    file = tmp_path_factory.mktemp("weighed") / "hypotheses.yaml"
    file.write_text(HYPOTHESES, encoding="utf-8")
    old = Graph(build(replace(new.dataset, links=links)))
    return new.page(diff=old, since="the draft", hypotheses=file)


def go(opened: Any, fragment: str, script: str) -> None:
    """Leave what is open, and bring the page to a state."""
    opened.evaluate(
        """() => {
          for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
          document.getElementById("search").value = "";
          document.activeElement.blur();
          document.body.dataset.legend = "closed";
        }"""
    )
    opened.go(fragment)
    if script:
        opened.evaluate(script)
        opened.settled()


@pytest.mark.parametrize(
    ("width", "theme", "every"),
    [
        (390, "dark", 3),  # every third state: the rest takes twice as long again
        *(
            pytest.param(width, theme, 1, marks=pytest.mark.full)
            for width in (390, 768, 1440, 1920)
            for theme in ("light", "dark")
        ),
    ],
)
def test_axe_finds_nothing(open_page: Callable[..., Any], whole: str, theme: str, width: int, every: int) -> None:
    """No view, panel or dialog has a violation of WCAG 2.2 AA or of axe's best practices, however wide the window."""
    assert AXE.exists(), "no axe-core: run scripts/install-readers"
    opened = open_page(whole, width=width, height=740 if width < 500 else 900, color_scheme=theme)
    opened.evaluate(AXE.read_text(encoding="utf-8") + "; undefined")
    found: list[str] = []
    for name, (fragment, script) in islice(STATES.items(), 0, None, every):
        if name == "no path" and "const WhyNot =" not in whole:
            continue  # the search behind why-not comes with the logic of the queries
        go(opened, fragment, script)
        found += [f"{name}: {each}" for each in opened.evaluate(RUN)]
    assert not found, "\n".join(found)


def test_axe_would_find_faults(open_page: Callable[..., Any], html: str) -> None:
    """A button without a name and a pale text are found, so the silence of axe means something."""
    opened = open_page(html)
    opened.evaluate(AXE.read_text(encoding="utf-8") + "; undefined")
    opened.evaluate(
        """() => {
          const text = document.createElement("p");
          text.textContent = "pale";
          text.style.color = "#bbbbbb";
          document.getElementById("found").after(document.createElement("button"), text);
        }"""
    )
    found = " ".join(opened.evaluate(RUN))
    assert "button-name" in found
    assert "color-contrast" in found


def focused(opened: Any) -> str:
    """Return the id, or else the words, of what has the focus."""
    return str(opened.evaluate("() => document.activeElement.id || document.activeElement.textContent"))


def test_everything_is_reached_by_tab_and_seen_when_it_is(open_page: Callable[..., Any], html: str) -> None:
    """Tab leads through every control in turn, each with an outline, and out again at the end."""
    opened = open_page(html, fragment="open=actor:hamas")
    seen: list[str] = []
    for _ in range(400):
        opened.page.keyboard.press("Tab")
        at = opened.evaluate(
            """() => {
              const at = document.activeElement;
              if (at === document.body) return null;
              const style = getComputedStyle(at);
              const visible = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              at.dataset.reached = "yes";
              return {name: at.id || at.getAttribute("aria-label") || at.textContent, visible};
            }"""
        )
        if at is None:
            break
        seen.append(at["name"])
        assert at["visible"], f"{at['name']} shows no focus"
    missed = opened.evaluate(
        """() => [...document.querySelectorAll("a[href], button, input, select, [tabindex='0']")]
          .filter((each) => each.checkVisibility({visibilityProperty: true}) && !each.disabled)
          .filter((each) => each.tabIndex >= 0 && !each.dataset.reached)
          .filter((each) => !each.closest("details:not([open])")).map((each) => each.outerHTML.slice(0, 120))"""
    )
    assert missed == []
    assert {"skip", "search", "show-take", "canvas", "panel-close"} <= set(seen)


def test_a_reader_with_a_keyboard_alone_does_all_of_it(open_page: Callable[..., Any], html: str) -> None:
    """Find, select, expand, pin, focus, hide, undo, filter, walk paths, change the view, take away, read the keys."""
    opened = open_page(html)
    page = opened.page
    state = "() => axisgraph.state()"
    page.keyboard.press("/")
    page.keyboard.type("hamas")
    page.keyboard.press("Enter")
    assert opened.evaluate(state)["open"] == {"type": "actor", "id": "hamas"}
    assert "selected" in page.locator("#live").inner_text()
    page.locator("#canvas").focus()
    page.keyboard.press("ArrowLeft")
    assert opened.evaluate(state)["open"]["id"] != "hamas"
    for key in ("e", "k", "f"):
        page.keyboard.press(key)
    after = opened.evaluate(state)
    assert len(after["pinned"]) == 1
    assert after["focus"]["depth"] == 1
    page.keyboard.press("f")
    page.keyboard.press("h")
    assert len(opened.evaluate(state)["without"]) == 1
    for _ in range(4):
        page.keyboard.press("z")
    assert opened.evaluate(state)["without"] == []
    page.keyboard.press("y")
    page.locator('[data-filter="kind:weapons"]').focus()
    page.keyboard.press("Space")
    assert "weapons" not in opened.evaluate(state)["kinds"]
    page.keyboard.press("Control+z")
    assert opened.evaluate(state)["kinds"] is None
    for key, view in (("2", "timeline"), ("3", "table"), ("4", "matrix"), ("5", "sources"), ("1", "graph")):
        page.keyboard.press(key)
        assert opened.evaluate(state)["view"] == view
        assert page.locator(f"#view-{view}").is_visible()
    page.keyboard.press("p")
    for field, name in (("#path-from", "iran"), ("#path-to", "hamas")):
        page.focus(field)
        page.keyboard.type(name)
        page.keyboard.press("Enter")
    page.locator(".route").first.focus()
    page.keyboard.press("Enter")
    assert page.locator(".chain.chosen").count() == 1
    page.keyboard.press("Escape")  # shows all paths again
    assert page.locator("#panel").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#panel").is_visible()
    page.keyboard.press("x")
    assert page.locator("#take").is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)


TOOLS = {"#show-paths": "#panel", "#show-stories": "#panel", "#show-take": "#take", "#show-help": "#help"}


@pytest.fixture(scope="module")
def told() -> str:
    """The page of the shipped data, which has stories."""
    return render_page(View(build(load_dataset(HERE.parents[1] / "data")), Filter()))


def within(opened: Any, place: str) -> bool:
    """Return whether the focus is in a place."""
    return bool(opened.evaluate("(place) => document.querySelector(place).contains(document.activeElement)", place))


@pytest.mark.parametrize("width", [1440, 390])
def test_a_tool_takes_the_focus_and_gives_it_back(open_page: Callable[..., Any], told: str, width: int) -> None:
    """Enter on its button leads into it; closing it, by its button or Escape, leads back to where it was."""
    opened = open_page(told, width=width, height=844)
    page = opened.page
    for button, place in (TOOLS | ({"#show-legend": "#legend"} if width < 500 else {})).items():
        for leave in ("Escape", "Close"):
            page.locator(button).focus()
            page.keyboard.press("Enter")
            opened.until("(place) => document.querySelector(place).contains(document.activeElement)", place)
            if leave == "Escape" or place == "#legend":
                page.keyboard.press("Escape")
                if place != "#legend" and within(opened, place):
                    page.keyboard.press("Escape")  # the first left a field
                elif opened.evaluate("document.body.dataset.panel === 'open'"):
                    page.keyboard.press("Escape")
            else:
                page.locator(f"{place} button", has_text="Close").first.click()
            opened.until("(button) => document.activeElement === document.querySelector(button)", button)


def test_the_focus_stays_with_what_is_chosen(open_page: Callable[..., Any], told: str) -> None:
    """A box of the legend keeps it; a number leads to its list and back; a record in the panel leads to its title."""
    opened = open_page(told)
    page = opened.page
    box = page.locator('[data-filter="kind:weapons"]')
    box.focus()
    page.keyboard.press("Space")
    assert box.evaluate("(box) => box === document.activeElement")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    door = focused(opened)
    page.keyboard.press("Enter")
    assert focused(opened) == "panel-title"
    page.locator("#panel [data-link]").first.focus()
    page.keyboard.press("Enter")
    assert focused(opened) == "panel-title"
    page.keyboard.press("Escape")
    assert focused(opened) == door
    opened.go("open=actor:iran")
    more = page.locator("#panel-body .more:visible").first
    more.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.matches('#panel-body .links > li:nth-child(7) > button')")


def test_long_lists_are_one_stop_of_the_tab_key(open_page: Callable[..., Any], html: str) -> None:
    """Arrow keys, Home and End move within a list of the panel, the tiles of an actor and a group of the legend."""
    opened = open_page(html, fragment="open=actor:iran")
    page = opened.page
    for place in ("#panel-body .links", "#panel-body .strip", "#legend [role=group]"):
        stops = f"{place} >> nth=0 >> css=button[tabindex='0'], input[tabindex='0']"
        assert page.locator(stops).count() == 1
        page.locator(stops).focus()
        seen = [focused(opened)]
        for key in ("ArrowDown", "ArrowUp", "End", "Home"):
            page.keyboard.press(key)
            seen.append(opened.evaluate("() => document.activeElement.outerHTML"))
        assert len(set(seen[1:])) >= 2
        assert page.locator(stops).count() == 1


def test_the_skip_link_leads_past_the_graph(open_page: Callable[..., Any], html: str) -> None:
    """The first Tab shows a link over the graph to the same as text."""
    opened = open_page(html)
    opened.page.keyboard.press("Tab")
    assert focused(opened) == "skip"
    opened.page.keyboard.press("Enter")
    assert focused(opened) == "view-table"


def test_the_question_is_two_tabs_from_the_top(open_page: Callable[..., Any], html: str) -> None:
    """The second Tab shows a link that leads into the first field of the question."""
    opened = open_page(html)
    for key in ("Tab", "Tab", "Enter"):
        opened.page.keyboard.press(key)
    assert focused(opened) == "path-from"
    opened.page.keyboard.type("iran")
    assert opened.page.locator("#path-from").input_value() == "iran"


@pytest.mark.parametrize("width", [pytest.param(1440, marks=pytest.mark.full), 360])
def test_targets_are_large_enough(open_page: Callable[..., Any], whole: str, width: int) -> None:
    """Whatever is clicked is 24 pixels high and wide, its label included, and so are words within a text."""
    opened = open_page(whole, width=width, height=740 if width < 500 else 900)
    for fragment in (
        "open=actor:hamas",
        "view=table",
        "view=sources",
        "view=timeline",
        "open=paths",
        "compare=versions&open=compare",
        "compare=versions&open=link:gone",
        "view=hypotheses&wrong=hamas-vs-iran-article&open=link:iran-weapons-hamas",
        "compare=actors:hamas:hezbollah:to:support&open=compare",
    ):
        go(opened, fragment, "for (const each of document.querySelectorAll('#panel-body details')) each.open = true")
        assert opened.evaluate(SMALL) == [], fragment


def test_nothing_moves_for_who_wishes_so(open_page: Callable[..., Any], html: str) -> None:
    """With reduced motion no element has a transition or an animation."""
    opened = open_page(html, reduced_motion="reduce", fragment="open=actor:hamas")
    moving = opened.evaluate(
        """() => [...document.querySelectorAll("body *")].filter((each) => {
          const style = getComputedStyle(each);
          const times = style.transitionDuration.split(",");
          return style.animationName !== "none" || times.some((time) => parseFloat(time) > 0);
        }).map((each) => each.outerHTML.slice(0, 100))"""
    )
    assert moving == []
    before = opened.evaluate("() => axisgraph.network.getScale()")
    opened.page.keyboard.press("+")
    assert opened.evaluate("() => axisgraph.network.getScale()") > before


def test_forced_colours_and_more_contrast_keep_the_controls_apart(open_page: Callable[..., Any], html: str) -> None:
    """With the system's colours the chosen view is told from the others; with more contrast lines are stronger."""
    opened = open_page(html, forced_colors="active")
    look = """() => [...document.querySelectorAll("#views [data-view]")].map((each) => {
      const style = getComputedStyle(each);
      return `${style.backgroundColor} ${style.color} ${style.borderTopColor} ${style.fontWeight}`;
    })"""
    chosen, *others = opened.evaluate(look)
    assert chosen not in others
    plain = open_page(html).evaluate("() => getComputedStyle(document.documentElement).getPropertyValue('--line')")
    more = open_page(html, contrast="more")
    assert more.evaluate("() => getComputedStyle(document.documentElement).getPropertyValue('--line')") != plain


TEXTS = """(scale) => new Promise((done) => {
  const {prototype} = CanvasRenderingContext2D;
  const own = prototype.fillText;
  const texts = [];
  prototype.fillText = function (text, ...place) {
    texts.push(text);
    return own.call(this, text, ...place);
  };
  axisgraph.network.once("afterDrawing", () => { prototype.fillText = own; done(texts); });
  if (scale) axisgraph.network.moveTo({scale, animation: false});
  axisgraph.network.redraw();
})"""


def test_ribbons_tell_their_kinds_without_colour(open_page: Callable[..., Any], html: str) -> None:
    """As the page opens every ribbon of support has a letter for each kind, which the key has too, with its name."""
    opened = open_page(html)
    key = """() => Object.fromEntries([...document.querySelectorAll("#key li")]
      .filter((item) => item.querySelector(".key-letter"))
      .map((item) => [item.querySelector(".key-letter").textContent, item.querySelector("bdi").textContent]))"""
    shown = opened.evaluate(key)
    assert {"W": "Weapons", "T": "Training", "F": "Funding"}.items() <= shown.items()
    kinds = """() => {
      const data = JSON.parse(document.getElementById("data").textContent);
      return [data.kinds, axisgraph.picture().ribbons.filter(({family}) => family === "support")];
    }"""
    known, ribbons = opened.evaluate(kinds)
    data = load_dataset(Path(__file__).parents[1] / "article")
    letters = Counter(
        known[kind]["letters"] for ribbon in ribbons for kind in {data.links[id].kind for id in ribbon["links"]}
    )
    drawn = Counter(text for text in opened.evaluate(TEXTS, None) if text in shown)
    assert drawn.keys() == letters.keys()
    assert all(drawn[letter] >= number for letter, number in letters.items())
    assert not any(text in shown for text in opened.evaluate(TEXTS, 0.3))
