"""The page in a notebook: what IPython displays, opened in a browser."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.api import Graph
from graph.errors import FilterError
from tests.browser.conftest import wait_until

IPython = pytest.importorskip("IPython")
DATA = Path(__file__).parents[1] / "article"
HOSTILE = [
    "</iframe><script>window.ran = 1</script>",
    '"><img src=x onerror="window.ran = 1">',
    "&quot; onload=ran=1 '",
]

# A notebook's side of a widget: a model of the values, and the front end that draws it.
WIDGET = """async ([front, values]) => {
  const listeners = {};
  window.taken = [];
  window.model = {
    get: (name) => values[name],
    set: (name, value) => { values[name] = value; },
    save_changes: () => window.taken.push(values.selection),
    on: (name, listener) => { listeners[name] = listener; },
    off: () => {},
    python: (ids) => { values.selection = ids; listeners["change:selection"](); },
  };
  const url = URL.createObjectURL(new Blob([front], { type: "text/javascript" }));
  const { default: widget } = await import(url);
  window.leave = widget.render({ model: window.model, el: document.body });
}"""
# A page that is not ours, in the frame: it says what no page says, then an id.
STRANGER = """<script>
onmessage = ({ ports: [port] }) => {
  for (const ids of ["iran", [1], [""], ["x".repeat(301)], null, { length: 1 }, ["iran"]]) port.postMessage({ ids });
};
parent.postMessage({ axisgraph: "ready" }, "*");
</script>"""
REACH = "(() => { try { return parent.document.title + 'reached'; } catch { return 'apart'; } })()"
SLIP_IN = """(() => {
  document.body.append(Object.assign(document.createElement("script"), { textContent: "window.slipped = 1" }));
  return window.slipped;
})()"""


@pytest.fixture(scope="module")
def shown() -> Graph:
    """The graph of the article."""
    return graph.load(DATA)


def displayed(value: object) -> str:
    """Return the HTML that a notebook gets for the value of a cell."""
    from IPython.core.interactiveshell import InteractiveShell

    formats, _ = InteractiveShell.instance().display_formatter.format(value)
    return str(formats["text/html"])


def opened(browser: Any, html: str) -> tuple[Any, list[str], list[str]]:
    """Return the frame of a page that holds `html` as a notebook's output, what it said, and what it asked for."""
    context = browser.new_context(viewport={"width": 1100, "height": 900})
    page = context.new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.set_content(f"<!DOCTYPE html><body><div class='output'>{html}</div></body>")
    frame = page.locator("iframe").element_handle().content_frame()
    wait_until(frame, "Boolean(window.axisgraph?.ready)")
    return frame, said, asked


def test_a_notebook_shows_the_page(browser: Any, shown: Graph) -> None:
    """The value of `g.display()` is shown as a frame in which the page runs under its own policy, without requests."""
    frame, said, asked = opened(browser, displayed(shown.display(height=640)))
    assert frame.evaluate("axisgraph.paths('iran', 'hamas').paths.length") > 1
    assert frame.evaluate("innerHeight") in range(630, 641)
    assert said == []
    assert asked == []
    assert frame.evaluate(REACH) == "apart"
    assert frame.evaluate(SLIP_IN) is None
    assert "Content Security Policy" in said[0]
    frame.page.context.close()


def test_a_saved_notebook_keeps_the_page(tmp_path: Path) -> None:
    """A notebook is saved line by line, and VS Code ends each line with a line feed: the page has no other break."""
    name = "North\u0085South\u2028East"
    (tmp_path / "dataset.yaml").write_text(json.dumps({"title": name}), encoding="utf-8")
    (tmp_path / "actors.yaml").write_text(json.dumps([{"id": "a", "name": "A", "type": "state"}]), encoding="utf-8")
    (tmp_path / "links.yaml").write_text("[]", encoding="utf-8")
    html = graph.load(tmp_path).page(title="One")
    assert html.splitlines() == html.removesuffix("\n").split("\n")


def test_filters_narrow_what_a_notebook_shows(shown: Graph) -> None:
    """`g.display` takes what `g.page` takes."""
    embedded = shown.display(kinds=["weapons"], title="Arms", focus="hamas")
    assert embedded.html == shown.page(kinds=["weapons"], title="Arms", focus="hamas")
    assert 'title="Arms"' in displayed(embedded)
    assert repr(embedded).startswith("<EmbeddedPage 'Arms'")
    with pytest.raises(FilterError, match="at least 100"):
        shown.display(height=1)


def test_a_graph_tells_a_notebook_what_it_is(tmp_path: Path, shown: Graph) -> None:
    """The value `g` is displayed as a title and counts, with every text of the data escaped."""
    text = displayed(shown)
    assert f"{len(shown.dataset.links)} links" in text
    assert "g.display()" in text
    (tmp_path / "dataset.yaml").write_text("title: '<img src=x onerror=alert(1)>'\n", encoding="utf-8")
    for name in ("actors", "links"):
        (tmp_path / f"{name}.yaml").write_text("[]", encoding="utf-8")
    assert "<img" not in displayed(graph.load(tmp_path))


def test_hostile_names_stay_text_in_a_notebook(browser: Any, tmp_path: Path) -> None:
    """No name ends the frame or its text, or runs."""
    actors = [{"id": f"a{at}", "name": name, "type": "person"} for at, name in enumerate(HOSTILE)]
    (tmp_path / "actors.yaml").write_text(json.dumps(actors), encoding="utf-8")
    (tmp_path / "links.yaml").write_text("[]", encoding="utf-8")
    frame, said, _ = opened(browser, displayed(graph.load(tmp_path).display(title=HOSTILE[0])))
    assert said == []
    assert frame.evaluate("document.title") == HOSTILE[0]
    assert frame.page.locator("iframe").count() == 1
    assert frame.page.evaluate("window.ran") is None
    assert frame.evaluate("window.ran") is None
    frame.page.context.close()


def test_a_widget_speaks_with_its_own_page_alone(browser: Any, shown: Graph) -> None:
    """Selections go both ways as ids; what is no list of ids, or comes from another frame, is not taken."""
    held = shown.widget(focus="hamas", selection="iran").get_state()
    values = {name: held[name] for name in ("_page", "_title", "_height", "selection")}
    context = browser.new_context()
    page = context.new_page()
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.set_content("<!DOCTYPE html><body></body>")
    page.evaluate(WIDGET, [held["_esm"], values])
    frame = page.locator("iframe").element_handle().content_frame()
    wait_until(frame, "JSON.stringify(window.axisgraph?.selection()) === '[\"iran\"]'")
    frame.evaluate("axisgraph.select('iran-weapons-hamas')")
    wait_until(page, "JSON.stringify(taken) === '[[\"iran-weapons-hamas\"]]'")
    page.evaluate("model.python(['hamas', 'iran'])")
    wait_until(frame, 'JSON.stringify(axisgraph.selection()) === \'["hamas","iran"]\'')
    page.evaluate("model.python(['<img src=x onerror=parent.ran=1>'])")
    wait_until(frame, "axisgraph.selection().length === 0")
    frame.evaluate("axisgraph.select('iran', 'hamas')")
    wait_until(page, "taken.length === 2 && taken[1].length > 1 && taken[1].includes('iran-weapons-hamas')")
    page.evaluate("leave()")
    page.evaluate("document.body.replaceChildren()")
    page.evaluate(WIDGET, [held["_esm"], {**values, "_page": STRANGER, "selection": []}])
    wait_until(page, "JSON.stringify(taken) === '[[\"iran\"]]'")
    page.evaluate("window.heard = 0; addEventListener('message', () => { heard += 1; })")
    other = "const frame = document.createElement('iframe'); frame.sandbox = 'allow-scripts'; frame.srcdoc = text;"
    page.evaluate(f"(text) => {{ {other} document.body.append(frame); }}", STRANGER.replace('["iran"]]', '["other"]]'))
    wait_until(page, "heard === 1")
    page.evaluate("model.python(['hamas'])")
    assert page.evaluate("taken") == [["iran"]]
    assert said == []
    context.close()
