"""A long search for paths: the page stays usable, the search can be cancelled, and its answer is that found at once."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise, product
from typing import Any

import pytest

from graph.page import Opening, Question, render_page
from graph.records.filters import Filter
from graph.records.walks import Walk
from graph.view import View
from tests.builders import graph_of, link

WIDTH, DEPTH = 20, 3
# From now on a slice is one step of the search, and waits until it is let go.
HELD = """() => {
  const [held, now] = [[], performance.now.bind(performance)];
  let later = 0;
  performance.now = () => now() + (later += 100);
  window.MessageChannel = class {
    port1 = { onmessage: () => {}, close() {} };
    port2 = { postMessage: () => held.push(() => this.port1.onmessage()) };
  };
  window.letGo = (most) => {
    let steps = 0;
    while (held.length && steps < most) {
      held.shift()();
      steps += 1;
    }
    return steps;
  };
}"""
ASK = """(hops) => {
  const part = () => document.querySelector("[data-part=through]");
  part().click();
  const longest = document.querySelector("[data-key=hops]");
  longest.value = hops;
  longest.dispatchEvent(new Event("change"));
  part().click();
}"""
FRAME = "() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
ROUTES = """() => [...document.querySelectorAll(".relaxations .fine")].map((each) => each.textContent)"""
AT_ONCE = """(filter) => axisgraph.whyNot("a", "d", filter).relaxations.map(
  ({ path }) => `${path.actors.join(" → ")}: ${path.confidence} confidence`
)"""
ANSWER = "document.getElementById('path-answer').textContent"


@pytest.fixture(scope="module")
def html() -> str:
    """A page of layers of actors, each joined with all of the next by links of which hardly any hold together."""
    chance = random.Random(WIDTH)
    layers = [["a"], *([f"m{at}-{n}" for n in range(WIDTH)] for at in range(DEPTH)), ["d"]]
    links = []
    for source, target in (pair for here, there in pairwise(layers) for pair in product(here, there)):
        year = chance.randint(1960, 2020)
        links.append(link(source, target, id=f"{source}-{target}", start=f"[{year}-01..{year}-03]", end=f"{year}-05"))
    walk = Walk(time="together", undirected=True, max_hops=1)
    question = Question("a", "d", Filter(certain=True).for_paths(), walk)
    return render_page(View(graph_of(*links).built, Filter()), opening=Opening(question=question))


def ask(opened: Any, hops: int) -> None:
    """Ask for paths of at most `hops` hops."""
    opened.evaluate(ASK, str(hops))


def test_a_search_waits_for_others_and_its_answer_is_that_found_at_once(
    open_page: Callable[..., Any], html: str
) -> None:
    """While the search goes on, the page says so and does what it is asked for; then the answer is the same."""
    opened = open_page(html)
    page = opened.page
    opened.evaluate(HELD)
    ask(opened, 5)
    opened.until(f"{ANSWER}.includes('Searching ...')")
    assert opened.evaluate("letGo(2)") == 2
    page.locator("button[data-view=timeline]").click()
    assert opened.evaluate("axisgraph.state().view") == "timeline"
    assert "Searching ..." in opened.evaluate(ANSWER)
    assert opened.evaluate("letGo(Infinity)") > 2
    asked = {"time": "together", "certain": True, "undirected": True, "maxHops": 5}
    routes = opened.evaluate(ROUTES)
    assert routes
    assert routes == opened.evaluate(AT_ONCE, asked)


@pytest.mark.parametrize("by_key", [True, False])
def test_a_search_is_cancelled(open_page: Callable[..., Any], html: str, by_key: bool) -> None:
    """Escape, or the button, ends the search and leaves the panel open; it can be asked for again."""
    opened = open_page(html)
    page = opened.page
    opened.evaluate(HELD)
    ask(opened, 5)
    opened.until(f"{ANSWER}.includes('Searching ...')")
    if by_key:
        page.keyboard.press("Escape")
    else:
        page.locator("#path-answer button", has_text="Cancel").click()
        assert opened.evaluate("document.activeElement.textContent") == "Search again"
    assert "The search was cancelled." in opened.evaluate(ANSWER)
    assert opened.evaluate("letGo(Infinity)") <= 1
    assert "The search was cancelled." in opened.evaluate(ANSWER)
    assert opened.evaluate("axisgraph.state().open") == {"type": "paths"}
    page.locator("#path-answer button", has_text="Search again").click()
    opened.evaluate("letGo(Infinity)")
    assert opened.evaluate(ROUTES)


def test_a_new_question_cancels_the_old_one(open_page: Callable[..., Any], html: str) -> None:
    """The answer is that of the question asked last, and the search for the old one takes no step more."""
    opened = open_page(html)
    opened.evaluate(HELD)
    ask(opened, 5)
    opened.until(f"{ANSWER}.includes('Searching ...')")
    ask(opened, 3)
    opened.evaluate("letGo(Infinity)")
    assert "through up to 2 others" in opened.evaluate("axisgraph.picture().question")
    asked = {"time": "together", "certain": True, "undirected": True, "maxHops": 3}
    assert opened.evaluate(ROUTES) == opened.evaluate(AT_ONCE, asked)


def test_frames_are_drawn_between_two_slices(open_page: Callable[..., Any], html: str) -> None:
    """However many slices a search takes, the browser draws in between, and the answer is that found at once."""
    opened = open_page(html)
    opened.evaluate(HELD)
    ask(opened, 6)
    opened.until(f"{ANSWER}.includes('Searching ...')")
    for _ in range(3):
        assert opened.evaluate("letGo(1)") == 1
        opened.evaluate(FRAME)
        assert "Searching ..." in opened.evaluate(ANSWER)
    opened.evaluate("letGo(Infinity)")
    asked = {"time": "together", "certain": True, "undirected": True, "maxHops": 6}
    assert opened.evaluate(ROUTES) == opened.evaluate(AT_ONCE, asked)


def test_a_script_says_how_much_work_a_question_may_take(open_page: Callable[..., Any], html: str) -> None:
    """`work` bounds paths and why-not as in Python, and what is no number of links is refused."""
    opened = open_page(html)
    for call in ("paths", "whyNot"):
        cut = f"axisgraph.{call}('a', 'd', {{time: 'together', maxHops: 5, work: 10}})"
        assert opened.evaluate(f"{cut}.truncatedBy") == "work"
        assert opened.evaluate(f"'work' in {cut}.filter") is False
        script = f"""() => {{
          try {{ axisgraph.{call}("a", "d", {{work: 0.5}}); }} catch (error) {{ return error.message; }}
        }}"""
        assert "`work` is a whole number of links, at least 0" in opened.evaluate(script)
