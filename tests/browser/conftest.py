"""One Chromium for all browser tests; every page is opened from disk, with the network off, and watched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from benchmarks.chromium import ARGUMENTS
from tests.work import PATIENCE, until

sync_api = pytest.importorskip("playwright.sync_api")
sync_api.expect.set_options(timeout=PATIENCE * 1000)

# Counts the timers of the page that are about to fire: it acts when the typist or the address has paused.
_SOON = """(() => {
  const SOON = 300; // milliseconds; what takes longer is waited for by the test that is about it
  const waiting = new Set();
  const {setTimeout: set} = window;
  window.setTimeout = (act, delay = 0, ...given) => {
    if (delay > SOON) return set(act, delay, ...given);
    const timer = set(() => {
      waiting.delete(timer);
      act(...given);
    }, delay);
    waiting.add(timer);
    return timer;
  };
  for (const name of ["clearTimeout", "clearInterval"]) { // either may clear a timer
    const clear = window[name];
    window[name] = (timer) => {
      waiting.delete(timer);
      clear(timer);
    };
  }
  Object.defineProperty(window, "timersWaiting", {value: () => waiting.size});
})()"""
# Resolves when the page has drawn, no timer is about to fire, nothing moves, and the browser has nothing else to do.
_SETTLED = """() => new Promise((done) => {
  const frame = (next) => requestAnimationFrame(() => requestAnimationFrame(next));
  const busy = () =>
    timersWaiting() || document.getAnimations().length
    || document.querySelector("#path-answer:empty, #path-answer [aria-busy=true]");
  const seen = () => JSON.stringify([axisgraph.network?.getViewPosition(), axisgraph.network?.getScale()]);
  let before = "";
  const look = () => {
    const now = seen();
    if (!busy() && now === before) requestIdleCallback(() => done());
    else frame(look);
    before = now;
  };
  frame(look);
})"""
_GO = """(fragment) => new Promise((done) => {
  const before = window.location.href;
  window.addEventListener("hashchange", () => done(), {once: true});
  window.location.hash = fragment;
  if (window.location.href === before) done();
})"""


@dataclass
class Opened:
    """A page, and what it said and asked for while it was open."""

    page: Any
    messages: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def evaluate(self, script: str, argument: object = None) -> Any:
        """Return what a script says in the page."""
        return self.page.evaluate(script, argument)

    def settled(self) -> None:
        """Wait until the page has done what it was asked for."""
        self.page.evaluate(_SETTLED)

    def go(self, fragment: str) -> None:
        """Follow a link within the page, and wait until it has."""
        self.page.evaluate(_GO, fragment)
        self.settled()

    def until(self, script: str, argument: object = None) -> None:
        """Wait until a script is true of the page, which may be loaded anew; Playwright's own wait needs eval."""
        wait_until(self.page, script, argument)


def wait_until(page: Any, script: str, argument: object = None) -> None:
    """Wait until a script is true of a page or frame. Fails when it has not become true in `PATIENCE`."""

    def true() -> bool:
        with suppress(sync_api.Error):
            return bool(page.evaluate(script, argument))
        return False

    until(true, script)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A headless Chromium, or a skip where there is none."""
    found = os.environ.get("AXISGRAPH_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        pytest.skip("no Chromium: name one in AXISGRAPH_CHROMIUM")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def shared_window(browser: Any) -> Iterator[Any]:
    """A window that stays open, offline: a page in a new one costs half as much again."""
    context = browser.new_context()
    context.set_offline(True)
    context.new_page()  # the window closes with its last page
    yield context
    context.close()


@pytest.fixture
def open_page(browser: Any, shared_window: Any, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Return a function that opens HTML text from disk; afterwards nothing may have been said or fetched.

    A page shares its window with those of other tests, of which it sees nothing: the page stores nothing, and its
    history is its own. One with options, or beside another of its test, has a window of its own.
    """
    contexts, opened = [], []

    def open_(
        html: str, *, fragment: str = "", width: int = 1440, height: int = 900, before: str = "", **options: Any
    ) -> Opened:
        path = tmp_path / "page.html"
        path.write_text(html, encoding="utf-8")
        size = {"width": width, "height": height}
        if options or opened:
            contexts.append(browser.new_context(viewport=size, **options))
            contexts[-1].set_offline(True)
            made = Opened(contexts[-1].new_page())
        else:
            made = Opened(shared_window.new_page())
            made.page.set_viewport_size(size)
        made.page.add_init_script(_SOON)
        if before:
            made.page.add_init_script(before)
        if slower := os.environ.get("AXISGRAPH_SLOWER"):  # so many times: finds tests that do not wait
            session = made.page.context.new_cdp_session(made.page)
            session.send("Emulation.setCPUThrottlingRate", {"rate": float(slower)})
        opened.append(made)
        made.page.on("console", lambda message: made.messages.append(message.text))
        made.page.on("pageerror", lambda error: made.messages.append(str(error)))
        made.page.on("request", lambda request: made.requests.append(request.url))
        made.page.goto(f"{path.as_uri()}#{fragment}" if fragment else path.as_uri())
        assert made.page.evaluate("window.axisgraph?.ready"), made.messages
        made.settled()
        return made

    yield open_
    for made in opened:
        made.page.close()
    for context in contexts:
        context.close()
    for made in opened:
        assert made.messages == [], "the console stays empty"
        assert len(made.requests) == 1, f"only the file itself is read, not {made.requests[1:]}"
