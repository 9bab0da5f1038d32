"""The notebook of the docs run by Jupyter's client, and the page in marimo."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

import graph
from tests.browser.conftest import until, wait_until
from tests.browser.test_notebook import opened

pytestmark = pytest.mark.full
DOCS = Path(__file__).parents[2] / "docs"
MARIMO = """
import marimo

app = marimo.App()


@app.cell
def _():
    import marimo as mo

    import graph

    g = graph.load("tests/article")
    g
    return g, mo


@app.cell
def _(g):
    g.links("iran").to_frame("polars")


@app.cell
def _(g):
    g.display(height=640)


@app.cell
def _(g, mo):
    widget = g.widget(height=480, title="Widget", selection="hezbollah")
    shown = mo.ui.anywidget(widget)
    both = mo.ui.button(
        label="Hamas and Iran", on_click=lambda _: widget.set_trait("selection", ["hamas", "iran"])
    )
    mo.vstack([shown, both])
    return (shown,)


@app.cell
def _(mo, shown):
    mo.md(f"Selected: {', '.join(shown.value['selection'])}.")
"""


def html_of(cell: Any) -> str:
    """Return the HTML that a cell shows as its value."""
    return "".join(each.data.get("text/html", "") for each in cell.outputs if each.output_type == "execute_result")


def test_the_notebook_of_the_docs_runs(browser: Any) -> None:
    """A kernel runs every cell; each value is shown as HTML, and the page works in a browser."""
    import nbformat
    from nbclient import NotebookClient

    book = nbformat.read(DOCS / "notebook.ipynb", as_version=4)
    NotebookClient(book, timeout=None, resources={"metadata": {"path": DOCS}}).execute()
    shown = [html_of(cell) for cell in book.cells if cell.cell_type == "code"]
    g = graph.load(DOCS.parent / "data")
    assert f"{len(g.dataset.links):,} links" in shown[0]
    assert "Iran" in shown[1]
    assert 'class="dataframe"' in shown[2]
    assert "application/vnd.jupyter.widget-view+json" in book.cells[-2].outputs[0].data
    assert "Iran arms Hamas" in shown[-1] or "iran-weapons-hamas" in shown[-1]
    frame, said, asked = opened(browser, shown[4])
    assert frame.evaluate("axisgraph.paths('iran', 'hamas').paths.length") > 0
    assert (said, asked) == ([], [])
    frame.page.context.close()


@pytest.fixture(scope="module")
def marimo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an app in marimo whose cells are a graph, a frame of it, its page and its widget."""
    tmp_path = tmp_path_factory.mktemp("marimo")
    app = tmp_path / "app.py"
    app.write_text(MARIMO, encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "marimo", "run", app, "--headless", "--no-token", "--host", "127.0.0.1"]
    address = f"http://127.0.0.1:{port}"
    with (tmp_path / "log.txt").open("w") as log:
        served = subprocess.Popen(
            [*command, "--port", str(port)], stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=DOCS.parent
        )

        def answers() -> bool:
            assert served.poll() is None, (tmp_path / "log.txt").read_text(encoding="utf-8")
            with suppress(OSError), urlopen(f"{address}/health") as reply:
                return bool(reply.status == 200)
            return False

        try:
            until(answers, "marimo answers")
            yield address
        finally:
            served.terminate()
            served.wait()


def framed(page: Any, selector: str) -> Any:
    """Return the frame element of this selector, when it is there; marimo keeps it in a shadow tree."""
    found = page.locator(selector)
    until(found.count, selector)
    return found.element_handle()


def test_marimo_shows_the_page(browser: Any, marimo: str) -> None:
    """In marimo the page keeps its sandbox and height and runs; answers and frames are shown beside it."""
    page = browser.new_page()
    page.goto(marimo)
    element = framed(page, "iframe[height='640']")
    assert "allow-same-origin" not in element.get_attribute("sandbox")
    assert element.get_attribute("height") == "640"
    frame = element.content_frame()
    wait_until(frame, "Boolean(window.axisgraph?.ready)")
    assert frame.evaluate("axisgraph.paths('iran', 'hamas').paths.length") > 1
    wait_until(page, "document.body.innerText.includes('Axis of Resistance: 23 actors')")
    wait_until(page, "Boolean(document.querySelector('marimo-table'))")
    page.close()


def test_the_selection_of_a_widget_goes_both_ways(browser: Any, marimo: str) -> None:
    """In marimo a click in the picture runs the cells that use the selection, and Python selects in the picture."""
    page = browser.new_page()
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(marimo)
    element = framed(page, "iframe[title='Widget']")
    assert "allow-same-origin" not in element.get_attribute("sandbox")
    frame = element.content_frame()
    wait_until(frame, "JSON.stringify(window.axisgraph?.selection()) === '[\"hezbollah\"]'")
    wait_until(page, "document.body.innerText.includes('Selected: hezbollah.')")
    frame.evaluate("axisgraph.select('iran')")
    wait_until(page, "document.body.innerText.includes('Selected: iran.')")
    frame.evaluate("axisgraph.select('iran-weapons-hamas')")
    wait_until(page, "document.body.innerText.includes('Selected: iran-weapons-hamas.')")
    page.get_by_role("button", name="Hamas and Iran").click()
    wait_until(frame, 'JSON.stringify(axisgraph.state().selected) === \'["hamas","iran"]\'')
    frame.evaluate("axisgraph.setSelection([])")
    wait_until(page, "document.body.innerText.includes('Selected: .')")
    assert said == []
    page.close()
