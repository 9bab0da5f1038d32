"""The watched page in a browser: it renews itself, keeps its address, and shows faults as text."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from graph.watch import Watch
from tests.browser.conftest import wait_until
from tests.watching import data, watching
from tests.work import PATIENCE, until

__all__ = ["data", "watching"]  # fixtures


def test_the_open_page_follows_the_data(browser: Any, watching: Watch, data: Path) -> None:
    """A change renews the page under the same fragment, a fault is shown over it as text, and mending takes it away."""
    context = browser.new_context(viewport={"width": 1200, "height": 800})
    page = context.new_page()
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: said.append(request.url) if "127.0.0.1" not in request.url else None)
    page.goto(watching.address)
    wait_until(page, "window.axisgraph?.ready")
    page.evaluate("axisgraph.select('hamas')")
    wait_until(page, "location.hash.length > 1")
    fragment = page.evaluate("location.hash")

    actors = (data / "actors.yaml").read_text(encoding="utf-8")
    (data / "actors.yaml").write_text(actors.replace("name: Hamas\n", "name: Hamas anew\n"), encoding="utf-8")
    wait_until(page, "document.getElementById('panel-title')?.textContent === 'Hamas anew'")
    assert page.evaluate("location.hash") == fragment

    broken = actors + "- {id: x, name: '<img src=x onerror=\"window.ran = 1\">', type: nobody}\n"
    (data / "actors.yaml").write_text(broken, encoding="utf-8")
    wait_until(page, "!document.getElementById('watch-faults').hidden")
    shown = page.locator("#watch-faults").inner_text()
    assert "error[bad-value]" in shown
    assert "<img src=x" in shown
    assert page.locator("#watch-faults img").count() == 0
    assert page.evaluate("window.ran") is None
    assert page.locator("#panel-title").inner_text() == "Hamas anew"

    (data / "actors.yaml").write_text(actors, encoding="utf-8")
    wait_until(page, "document.getElementById('panel-title')?.textContent === 'Hamas'")
    assert page.locator("#watch-faults").is_hidden()
    assert said == []
    context.close()


def test_data_that_begins_with_faults_shows_them_and_then_the_page(browser: Any, data: Path) -> None:
    """Without a good page there is one with the faults alone, which turns into the page once they are mended."""
    links = (data / "links.yaml").read_text(encoding="utf-8")
    (data / "links.yaml").write_text("- {id: broken\n", encoding="utf-8")
    stop = threading.Event()
    context = browser.new_context()
    page = context.new_page()
    with Watch(data, {}, 0) as watch:
        thread = threading.Thread(target=watch.run, args=(stop, lambda _: None, 0.05))
        thread.start()
        page.goto(watch.address)
        wait_until(page, "document.getElementById('watch-faults').textContent.includes('yaml-syntax')")
        (data / "links.yaml").write_text(links, encoding="utf-8")
        wait_until(page, "window.axisgraph?.ready")
        stop.set()
        thread.join(PATIENCE)
    wait_until(page, "document.getElementById('watch-faults').textContent.includes('stopped')")
    context.close()


@pytest.mark.full
def test_a_page_opened_and_closed_a_hundred_times(browser: Any, watching: Watch, data: Path) -> None:
    """Closed while it loads, reloaded, or closed once it is ready: the server lives, and holds no thread for it."""
    for at in range(100):
        context = browser.new_context()
        page = context.new_page()
        page.goto(watching.address, wait_until="commit" if at % 3 == 0 else "load")
        if at % 3 == 1:
            page.reload(wait_until="commit")
        if at % 10 == 2:
            wait_until(page, "window.axisgraph?.ready")
            number = watching.board.shown.number
            (data / "actors.yaml").open("a", encoding="utf-8").write(f"# {at}\n")
            until(lambda number=number: watching.board.shown.number > number)  # type: ignore[misc]
        context.close()
    number = watching.board.shown.number
    (data / "actors.yaml").open("a", encoding="utf-8").write("# last\n")
    until(lambda: watching.board.shown.number > number)
    until(lambda: sum("process_request_thread" in thread.name for thread in threading.enumerate()) == 0)
    page = browser.new_page()
    page.goto(watching.address)
    wait_until(page, "window.axisgraph?.ready")
    page.close()
