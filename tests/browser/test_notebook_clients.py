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
    import graph

    g = graph.load("tests/article")
    g
    return (g,)


@app.cell
def _(g):
    g.links("iran").to_frame("polars")


@app.cell
def _(g):
    g.display(height=640)
"""


def html_of(cell: Any) -> str:
    """Return the HTML that a cell shows as its value."""
    return "".join(each.data.get("text/html", "") for each in cell.outputs if each.output_type == "execute_result")


def test_the_notebook_of_the_docs_runs(browser: Any) -> None:
    """A kernel runs every cell; each value is shown as HTML, and the page of the last one works in a browser."""
    import nbformat
    from nbclient import NotebookClient

    book = nbformat.read(DOCS / "notebook.ipynb", as_version=4)
    assert not any(cell.outputs for cell in book.cells if cell.cell_type == "code")
    NotebookClient(book, timeout=None, resources={"metadata": {"path": DOCS}}).execute()
    shown = [html_of(cell) for cell in book.cells if cell.cell_type == "code"]
    g = graph.load(DOCS.parent / "data")
    assert f"{len(g.dataset.links):,} links" in shown[0]
    assert "Iran" in shown[1]
    assert 'class="dataframe"' in shown[2]
    frame, said, asked = opened(browser, shown[-1])
    assert frame.evaluate("axisgraph.paths('iran', 'hamas').paths.length") > 0
    assert (said, asked) == ([], [])
    frame.page.context.close()


@pytest.fixture
def marimo(tmp_path: Path) -> Iterator[str]:
    """The address of an app in marimo whose cells are a graph, a frame of it and its page."""
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


def test_marimo_shows_the_page(browser: Any, marimo: str) -> None:
    """In marimo the page keeps its sandbox and height and runs; answers and frames are shown beside it."""
    page = browser.new_page()
    page.goto(marimo)
    wait_until(page, "document.querySelectorAll('iframe').length === 1")
    element = page.locator("iframe").element_handle()
    assert "allow-same-origin" not in element.get_attribute("sandbox")
    assert element.get_attribute("height") == "640"
    frame = element.content_frame()
    wait_until(frame, "Boolean(window.axisgraph?.ready)")
    assert frame.evaluate("axisgraph.paths('iran', 'hamas').paths.length") > 1
    wait_until(page, "document.body.innerText.includes('Axis of Resistance: 23 actors')")
    wait_until(page, "Boolean(document.querySelector('marimo-table'))")
    page.close()
