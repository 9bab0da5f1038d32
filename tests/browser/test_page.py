"""The page in a real browser: from disk, offline, under its own policy."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from graph.build import BuiltGraph, build
from graph.loader import load_dataset
from graph.page import Opening, Question, render_page
from graph.page.stories import camel_case
from graph.picture.bundles import MOST_DRAWN, opening
from graph.query.paths import find_paths
from graph.records.filters import Filter
from graph.records.questions import asked
from graph.records.walks import Walk
from graph.view import View
from tests.builders import load_tables

DATA = Path(__file__).parents[1] / "article"

ALL_PATHS = """([ids, filter]) => {
  const found = {};
  for (const from of ids) for (const to of ids) {
    if (from !== to) found[`${from} ${to}`] = axisgraph.paths(from, to, filter);
  }
  return JSON.stringify(found);
}"""


@pytest.fixture(scope="module")
def graph() -> BuiltGraph:
    """The graph of the shipped data."""
    return build(load_dataset(DATA))


@pytest.fixture(scope="module")
def html(graph: BuiltGraph) -> str:
    """The page of the shipped data."""
    return render_page(View(graph, Filter()))


def pixel(opened: Any, actor: str) -> dict[str, float]:
    """Return where an actor is drawn, in the page's pixels."""
    script = """(id) => {
      const at = axisgraph.network.canvasToDOM(axisgraph.network.getPosition(id));
      const box = document.getElementById("canvas").getBoundingClientRect();
      return {x: at.x + box.left, y: at.y + box.top};
    }"""
    return dict(opened.evaluate(script, actor))


def test_renders_the_same_bytes_twice(graph: BuiltGraph, html: str) -> None:
    """The same view gives the same page, byte for byte."""
    assert render_page(View(build(load_dataset(DATA)), Filter())) == html


def test_policy_allows_nothing_but_its_own_hashes(html: str) -> None:
    """The policy starts from nothing and names no unsafe source, host or data address."""
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    assert policy
    text = policy[1].replace("&#39;", "'")
    assert text.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in text
    assert "data:" not in text
    assert "http" not in text
    assert not re.search(r"<[^>]+\s(?:style|on\w+)=", html.split("<script", 1)[0])


def test_policy_stops_a_script_that_was_slipped_in(browser: Any, html: str, tmp_path: Path) -> None:
    """A script that is not of the page does not run in it."""
    path = tmp_path / "page.html"
    path.write_text(html.replace("<main>", "<script>window.slipped = true</script><main>"), encoding="utf-8")
    context = browser.new_context()
    page = context.new_page()
    page.goto(path.as_uri())
    assert page.evaluate("window.slipped") is None
    context.close()


def test_a_window_loads_no_list_of_addresses(open_page: Callable[..., Any], html: str, browser: Any) -> None:
    """Chromium loads the page alone: a list below its address bar would cost each test more than the page does."""
    opened = open_page(html)
    found = browser.new_browser_cdp_session().send("Target.getTargets", {"filter": [{}]})
    addresses = [target["url"] for target in found["targetInfos"]]
    assert opened.page.url in addresses
    assert not [address for address in addresses if "omnibox" in address]


def test_search_finds_by_every_name(open_page: Callable[..., Any], html: str) -> None:
    """An alias, a native name, another case and a slip of the finger all lead to the actor."""
    opened = open_page(html)
    named = {
        "ansarullah": "houthis",
        "حزب الله": "hezbollah",
        "ישראל": "israel",
        "KATAIB HIZBALLAH": "kataib-hezbollah",
        "hamsa": "hamas",
    }
    for text, id in named.items():
        opened.page.keyboard.press("/")
        opened.page.keyboard.type(text)
        assert opened.page.locator("#search-options li").first.get_attribute("data-actor") == id
        opened.page.keyboard.press("Enter")
        assert opened.page.locator("#panel").is_visible()
        opened.page.locator("#canvas").focus()


def test_search_finds_every_type_of_record(open_page: Callable[..., Any]) -> None:
    """Events, sources, links and stories are found too, bear their type, and open by the keyboard."""
    data = load_dataset(Path(__file__).parent.parent.parent / "data")
    opened = open_page(render_page(View(build(data), Filter())))
    link = min(data.links)
    event = min(data.events)
    (source,) = {claim.source for claim in data.links[link].claims[:1]}
    story = min(data.stories)
    for type, id in (("link", link), ("event", event), ("source", source), ("story", story)):
        opened.page.keyboard.press("/")
        opened.page.keyboard.type(id)
        option = opened.page.locator("#search-options li").first
        assert option.get_attribute("data-found") == f"{type}:{id}"
        assert option.locator(".found-type").inner_text() == type
        opened.page.keyboard.press("Enter")
        state = opened.evaluate("() => axisgraph.state()")
        opened_on = state["story"] if type == "story" else state["open"]
        assert opened_on["id"] == id
        opened.page.locator("#canvas").focus()


def test_two_names_offer_their_links_and_paths(open_page: Callable[..., Any], html: str) -> None:
    """The names of two actors offer the paths between them first, then their links; the arrow keys choose."""
    opened = open_page(html)
    opened.page.keyboard.press("/")
    opened.page.keyboard.type("iran hamas")
    options = opened.page.locator("#search-options li")
    assert options.nth(0).inner_text().startswith("Iran supports or is tied to Hamas")
    assert options.nth(1).get_attribute("data-found").startswith("link:iran-")
    opened.page.keyboard.press("ArrowDown")
    assert options.nth(1).get_attribute("aria-selected") == "true"
    opened.page.keyboard.press("ArrowUp")
    opened.page.keyboard.press("Enter")
    question = opened.evaluate("() => axisgraph.state().question")
    assert (question["from"], question["to"]) == ("iran", "hamas")


def test_legend_is_the_filter(open_page: Callable[..., Any], graph: BuiltGraph, html: str) -> None:
    """Unticking a kind hides its lines, unticking a type its actors, and `only` leaves nothing else."""
    opened = open_page(html)
    drawn = "() => axisgraph.view()"
    whole = opened.evaluate(drawn)
    weapons = [id for id in whole["links"] if graph.dataset.links[id].kind == "weapons"]
    assert len(weapons) == 3
    opened.page.locator('[data-filter="kind:weapons"]').uncheck()
    assert set(opened.evaluate(drawn)["links"]) == set(whole["links"]) - set(weapons)
    opened.page.locator('[data-filter="kind:weapons"]').check()
    assert opened.evaluate(drawn) == whole
    assert "ismail-haniyeh" in whole["actors"]
    opened.page.locator('[data-filter="type:person"]').uncheck()
    assert "ismail-haniyeh" not in opened.evaluate(drawn)["actors"]
    opened.page.locator('[data-filter="type:person"]').check()
    opened.page.get_by_role("button", name="Show only Weapons").click(force=True)
    assert opened.evaluate(drawn)["links"] == weapons
    assert "3 links" in opened.page.locator("#found").inner_text()
    assert opened.page.locator('[data-filter="family:support"]').evaluate("(box) => box.indeterminate")


def test_click_on_an_actor_opens_its_profile(open_page: Callable[..., Any], html: str) -> None:
    """A click on the canvas shows the support in both directions and, folded, names in their scripts and registers."""
    opened = open_page(html)
    at = pixel(opened, "hamas")
    opened.page.mouse.click(at["x"], at["y"])
    panel = opened.page.locator("#panel")
    panel.locator("#panel-title", has_text="Hamas").wait_for()
    panel.get_by_text("Names, identifiers and look-alikes").click()
    assert panel.locator('bdi[lang="ar"]').first.inner_text() == "حماس"
    assert panel.get_by_role("heading", name="Supported by").is_visible()
    assert panel.locator('a[href="https://www.wikidata.org/wiki/Q38799"]').get_attribute("rel") == "noopener noreferrer"


def test_click_on_a_ribbon_opens_claims(open_page: Callable[..., Any], html: str) -> None:
    """A click on a ribbon shows its links, and a link its claims with their sources, grades in words and locators."""
    opened = open_page(html)
    found = opened.evaluate("axisgraph.picture().ribbons")
    [ribbon] = [each for each in found if {each["from"], each["to"]} == {"houthis", "red-sea-shipping"}]
    opened.page.mouse.click(*ribbon["points"][len(ribbon["points"]) // 2])
    opened.page.locator("#panel-title", has_text=" and ").wait_for()
    opened.page.locator("#panel [data-link]", has_text="Attack").first.click()
    opened.page.locator("#panel-eyebrow", has_text="Attack").wait_for()
    claim = opened.page.locator(".claim").first
    assert "Supports" in claim.inner_text()
    assert "not usually reliable (D)" in claim.inner_text()
    assert "possibly true (3)" in claim.inner_text()
    assert "The Gaza War's Ripple Effect" in claim.inner_text()
    claim.locator("button").click()
    assert opened.page.locator("#panel-eyebrow").inner_text() == "Source"
    opened.page.locator("#panel-back").click()
    assert "Attack" in opened.page.locator("#panel-eyebrow").inner_text()


def test_denied_link_shows_who_denies_it(open_page: Callable[..., Any], html: str, graph: BuiltGraph) -> None:
    """A link that is only denied says so, and shows its denials as what stands against it."""
    denied = next(id for id, assessment in graph.assessments.items() if assessment.status == "denied")
    opened = open_page(html)
    assert opened.evaluate("(id) => axisgraph.select(id)", denied)
    assert "Denied: no source supports it" in opened.page.locator("#panel-body").inner_text()
    assert opened.page.locator(".claim.denies").count() == len(graph.link(denied).claims)


def test_paths_by_weapons_go_straight_and_through_hezbollah(open_page: Callable[..., Any], html: str) -> None:
    """From Iran to Hamas weapons go straight, and by way of Hezbollah."""
    opened = open_page(html)
    answer = opened.evaluate("() => axisgraph.paths('iran', 'hamas', {kinds: ['weapons']})")
    assert [path["actors"] for path in answer["paths"]] == [["iran", "hamas"], ["iran", "hezbollah", "hamas"]]
    assert answer["truncated"] is False


def test_two_ends_give_chains_of_evidence(open_page: Callable[..., Any], html: str) -> None:
    """Two names typed into the panel give chains; the chosen one shows its links; a wrong date is said to be wrong."""
    opened = open_page(html)
    page = opened.page
    page.keyboard.press("p")
    for field, name in (("#path-from", "tehran"), ("#path-to", "hamas")):
        page.fill(field, name)
        page.keyboard.press("Tab")  # chooses what was typed
    routes = page.locator(".route").all_inner_texts()
    assert routes[0].split() == ["Iran", "→", "Hamas"]
    page.locator(".route", has_text="Hezbollah").first.click()
    assert page.locator(".chain.chosen [data-link]").count() > 2
    page.locator("[data-part=time]").click()
    page.fill("[data-key=time]", "2013-13")
    page.keyboard.press("Enter")
    assert "is not a date" in page.locator("#part-editor").inner_text()
    page.fill("[data-key=time]", "2015")
    page.keyboard.press("Enter")
    assert "in time" in page.locator(".chain.chosen").inner_text()
    page.locator("[data-part=certain]").click()
    assert "in 2015, certain only" in page.locator("#panel-title").inner_text()
    page.locator("[data-part=time]").click()
    page.get_by_role("button", name="At any time").click()
    assert page.locator("[data-part=certain]").count() == 0
    assert opened.evaluate("axisgraph.state().certain") is False


def test_the_sentence_says_what_was_asked(open_page: Callable[..., Any], html: str) -> None:
    """Statuses, steps to parts and order are named when the question sets them."""

    def said(filter: dict[str, Any]) -> str:
        opened = open_page(html, fragment=f"open=paths&question={json.dumps(['iran', 'hamas', filter])}")
        return str(opened.page.locator("#question").inner_text()) + opened.page.locator(".terminal").inner_text()

    plain = said({})
    assert plain.endswith("axisgraph path iran hamas")
    assert not any(words in plain for words in ("parts", "strongest", "Status"))
    asked = said({"status": ["denied", "asserted"], "parts": False, "sort": "strongest"})
    assert all(
        words in asked for words in ("Status: not disputed", "parts not counted", "strongest first", "--no-parts")
    )


FILTERS: list[dict[str, Any]] = [
    {},
    {"families": ["hostility", "support"], "max_hops": 3},
    {"on": "2004", "undirected": True, "max_hops": 3},
    {"on": "2024-06", "certain": True},
    {"time": "together", "max_hops": 3},
    {"time": "in-order", "certain": True, "max_hops": 3},
    {"between": "2000..2010", "time": "together", "limit": 3, "undirected": True, "max_hops": 3},
    {"via": ["hezbollah"], "without": ["axis-of-resistance"], "undirected": True},
    {"status": ["denied", "asserted"], "kinds": ["command", "leads"]},
]


@pytest.mark.parametrize(
    "filters", [FILTERS[:4], pytest.param(FILTERS[4:], marks=pytest.mark.full)], ids=["few", "rest"]
)
def test_paths_are_those_of_the_command_line(
    open_page: Callable[..., Any], html: str, graph: BuiltGraph, filters: list[dict[str, Any]]
) -> None:
    """Between all actors the page finds the paths that Python finds: order, links, time, grades and all."""
    opened = open_page(html)
    for filter in filters:
        camel = {re.sub(r"_(\w)", lambda match: match[1].upper(), name): value for name, value in filter.items()}
        found = json.loads(opened.evaluate(ALL_PATHS, [list(graph.dataset.actors), camel]))
        for start, end in permutations(graph.dataset.actors, 2):
            wanted = find_paths(graph, start, end, *asked("paths", filter)).to_dict()
            answer = found[f"{start} {end}"]
            assert answer["truncated"] == wanted["truncated"], (filter, start, end)
            assert list(map(_comparable, answer["paths"])) == list(map(_comparable, wanted["paths"])), (
                filter,
                start,
                end,
            )


def _comparable(path: dict[str, Any]) -> dict[str, Any]:
    """Return what a path of the page and one of Python must share, under one spelling."""
    plain = {name.replace("_", "").lower(): value for name, value in path.items()}
    names = ("actors", "time", "confidence", "weakesthop", "independentsources", "disputed")
    links = [[{camel_case(key): value for key, value in link.items()} for link in hop["links"]] for hop in path["hops"]]
    return {name: plain[name] for name in names} | {"links": links}


HOSTILE = [
    "</script><img src=x onerror=alert(1)>",
    "<!--<script>",
    "\u202eright to left override",
    "long " * 2_000,
    "\U0001f4a5\U0001f1f1\U0001f1e7 emoji",
    "name with href in it",
    "line\u2028separator",
    "{{ title }} {% raw %} &amp; ${alert(1)}",
    "__proto__ constructor",
]


def test_hostile_text_stays_text(open_page: Callable[..., Any], tmp_path: Path) -> None:
    """Names that try to be markup, script, template or direction marks are shown as the text that they are."""
    actors = [{"id": f"a{at}", "name": name, "type": "other", "summary": name} for at, name in enumerate(HOSTILE)]
    actors.append({"id": "constructor", "name": "constructor", "type": "person"})
    sources = [{"id": "s", "title": HOSTILE[0], "publisher": HOSTILE[2], "reliability": "F"}]
    claims = [{"source": "s", "stance": "supports", "credibility": 6, "locator": HOSTILE[0], "summary": HOSTILE[0]}]
    links = [
        {
            "id": f"l{at}",
            "source": "a0",
            "target": actor["id"],
            "kind": "funding",
            "claims": claims,
            "purpose": HOSTILE[0],
        }
        for at, actor in enumerate(actors)
        if at
    ]
    opened = open_page(render_page(View(load_tables(tmp_path, actors=actors, links=links, sources=sources), Filter())))
    for at, name in enumerate(HOSTILE):
        assert opened.evaluate("(id) => axisgraph.select(id)", f"a{at}")
        shown = opened.page.locator("#panel-title").evaluate("(title) => title.textContent")
        assert shown == name.strip() or shown == name
    assert opened.evaluate("() => axisgraph.select('l1')")
    assert opened.page.locator("img, iframe, #panel script").count() == 0
    assert HOSTILE[0] in opened.page.locator(".claim").inner_text()
    assert len(opened.evaluate("() => axisgraph.paths('a0', 'constructor').paths")) == 1
    overflow = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert opened.evaluate(overflow) <= 0


def test_hostile_title_stays_text(open_page: Callable[..., Any], graph: BuiltGraph) -> None:
    """A title is text too, in the heading and in the name of the window."""
    opened = open_page(render_page(View(graph, Filter()), title=HOSTILE[0]))
    assert opened.page.title() == HOSTILE[0]
    assert opened.page.locator("h1").inner_text() == HOSTILE[0]


@pytest.mark.parametrize("tables", [{}, {"actors": [{"id": "alone", "name": "Alone", "type": "person"}]}])
def test_empty_and_unlinked_data_open(open_page: Callable[..., Any], tmp_path: Path, tables: dict[str, Any]) -> None:
    """A data set without links, or without anything, still opens."""
    opened = open_page(render_page(View(load_tables(tmp_path, **tables), Filter())))
    opened.page.keyboard.press("3")
    assert opened.page.locator("#view-table").is_visible()


def test_knows_all_of_a_large_view(open_page: Callable[..., Any], tmp_path: Path) -> None:
    """A large view opens on its best-connected part, and what is folded away has its paths all the same."""
    actors = [{"id": f"a{at}", "name": f"Actor {at}", "type": "armed-group"} for at in range(250)]
    pairs = [(at, (at * 7 + step) % 250) for at in range(250) for step in range(1, 18)]
    links = [
        {"id": f"l{at}", "source": f"a{a}", "target": f"a{b}", "kind": "weapons"}
        for at, (a, b) in enumerate(pairs)
        if a != b
    ]
    view = View(load_tables(tmp_path, actors=actors, links=links), Filter())
    assert len(links) > MOST_DRAWN
    opened = open_page(render_page(view))
    shown = {actor.id for actor in opening(view).actors}
    away = sorted({f"a{at}" for at in range(250)} - shown)
    found = opened.evaluate("([from, to]) => axisgraph.paths(from, to, {limit: 3})", [away[0], away[-1]])
    assert [path["actors"] for path in found["paths"]] == [
        list(path.actors) for path in find_paths(view.graph, away[0], away[-1], Filter(), Walk(limit=3)).paths
    ]


def test_opens_on_the_nodes_and_edges_of_pyvis(open_page: Callable[..., Any], graph: BuiltGraph, html: str) -> None:
    """What pyvis embeds is what vis-network holds as the page opens: the actors, and the strands of the ribbons."""
    embedded = json.loads(html.split('id="drawing">', 1)[1].split("</script>", 1)[0])
    assert {edge["id"] for edge in embedded["edges"]} == {
        strand.id for strand in opening(View(graph, Filter())).strands
    }
    opened = open_page(html)
    held = opened.evaluate("axisgraph.network.body.data.edges.get().map(({id, from, to}) => ({id, from, to}))")
    assert sorted(held, key=lambda edge: edge["id"]) == embedded["edges"]
    assert set(opened.evaluate("axisgraph.network.body.data.nodes.getIds()")) == {
        node["id"] for node in embedded["nodes"]
    }


@pytest.mark.parametrize("what", ["hamas", None])
def test_fits_a_narrow_phone(open_page: Callable[..., Any], html: str, what: str | None) -> None:
    """At 360 pixels nothing scrolls sideways, with the panel open or closed."""
    opened = open_page(html, width=360, height=740)
    if what:
        opened.evaluate("(id) => axisgraph.select(id)", what)
    assert opened.evaluate("() => document.documentElement.scrollWidth") <= 360
    assert opened.evaluate(
        "() => document.getElementById('panel-scroll').scrollWidth <= document.getElementById('panel').clientWidth"
    )
    assert opened.page.locator("#show-legend").is_visible()


def test_follows_the_dark_theme(open_page: Callable[..., Any], html: str) -> None:
    """In the dark the ground is dark, on the canvas too, and the labels are light."""
    opened = open_page(html, color_scheme="dark")
    assert opened.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(17, 21, 27)"
    ink = """() => new Promise((done) => {
      const {prototype} = CanvasRenderingContext2D;
      const own = prototype.fillText;
      prototype.fillText = function (text, ...place) {
        if (text === "Hamas") { prototype.fillText = own; done(this.fillStyle); }
        return own.call(this, text, ...place);
      };
      axisgraph.network.redraw();
    })"""
    assert opened.evaluate(ink) == "#e7ebf1"
    opened.page.emulate_media(color_scheme="light")
    opened.until("() => getComputedStyle(document.body).backgroundColor !== 'rgb(17, 21, 27)'")
    opened.settled()
    assert opened.evaluate(ink) == "#18212c"


def test_goes_from_actor_to_actor_by_keyboard(open_page: Callable[..., Any], html: str) -> None:
    """With the graph in focus arrow keys select actors, Enter goes to the panel, Escape lets go."""
    opened = open_page(html)
    page = opened.page
    page.locator("#canvas").focus()
    page.keyboard.press("ArrowRight")
    first = page.locator("#panel-title").inner_text()
    page.keyboard.press("ArrowRight")
    assert page.locator("#panel-title").inner_text() != first
    page.keyboard.press("Enter")
    assert opened.evaluate("() => document.activeElement.id") == "panel-title"
    page.keyboard.press("Escape")
    assert not page.locator("#panel").is_visible()


def test_a_page_opens_on_the_answer_to_a_question(graph: BuiltGraph, open_page: Callable[..., Any]) -> None:
    """A page made for a question opens on the chains that the search finds, filters without a field included."""
    answer = find_paths(
        graph, "iran", "hamas", Filter(on="2013", kinds=("weapons", "funding")), Walk(via=("hezbollah",))
    )
    html = render_page(
        View(graph, Filter()), opening=Opening(Question(answer.start, answer.end, answer.filter, answer.walk))
    )
    opened = open_page(html)
    routes = opened.evaluate("[...document.querySelectorAll('.chain .route')].map((each) => each.textContent)")
    assert routes == [" → ".join(graph.actor(id).name for id in path.actors) for path in answer]
    assert "through Hezbollah" in opened.evaluate("axisgraph.picture().question")


def test_a_large_set_opens_on_its_core(open_page: Callable[..., Any]) -> None:
    """The shipped data opens on a part of its actors; a folded one is found, shown, expanded, and walked by a path."""
    whole = build(load_dataset(Path(__file__).parents[2] / "data"))
    opened = open_page(render_page(View(whole, Filter())))
    shown = "axisgraph.view().actors"
    core = set(opened.evaluate(shown))
    assert {"iran", "hezbollah", "hamas", "houthis", "israel"} <= core
    assert len(core) < 60
    found = opened.evaluate("document.getElementById('found').textContent")
    assert found.startswith(f"{len(whole.dataset.actors)} actors, ")
    assert f"drawn: {len(core)} actors, " in found
    opened.evaluate("axisgraph.select('bashar-al-assad')")
    opened.settled()
    assert set(opened.evaluate(shown)) == core | {"bashar-al-assad"}
    opened.page.get_by_role("button", name="Expand").click()
    around = {link.source for link in whole.dataset.links.values() if link.target == "bashar-al-assad"}
    around |= {link.target for link in whole.dataset.links.values() if link.source == "bashar-al-assad"}
    assert around <= set(opened.evaluate(shown))
    found = opened.evaluate("axisgraph.paths('iran', 'taliban', {maxHops: 2}).paths.map((path) => path.actors)")
    wanted = find_paths(whole, "iran", "taliban", Filter(), Walk(max_hops=2))
    assert found == [list(path.actors) for path in wanted]


@pytest.mark.parametrize("width", [1280, 1440, 1920])
def test_the_header_has_two_lines_in_a_wide_window(open_page: Callable[..., Any], html: str, width: int) -> None:
    """The title is in one line and the facts in one below it; nothing reaches past the edge."""
    opened = open_page(html, width=width)
    high, lines, over = opened.evaluate(
        """() => {
          const top = document.querySelector(".top");
          const facts = [...document.querySelectorAll("#facts li")].map((fact) => fact.offsetTop);
          const high = document.querySelector(".brand").offsetHeight;
          return [high, new Set(facts).size, top.scrollWidth - top.clientWidth];
        }"""
    )
    assert (lines, over) == (1, 0)
    assert high < 50
