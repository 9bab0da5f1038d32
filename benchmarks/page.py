"""The page in Chromium beside pyvis's own page of the same graph: when it is drawn, and how steadily it pans.

Both are opened from disk with the network off and software rendering, for the data in `data/` and for a generated
graph. pyvis's page is what its own template makes of the same actors and links with its defaults, libraries in line; it
counts as drawn when its first round of physics is over, before which it shows a progress bar.
Claims: ours is drawn within 1 s (data) and 3 s (generated).
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import Error, Playwright, sync_playwright
from pyvis.network import Network

from benchmarks.chromium import ARGUMENTS
from benchmarks.generate_page import write_page_data
from graph.api import Graph
from graph.opening import load

OURS_DRAWN = "() => typeof axisgraph === 'object' && axisgraph.view().actors.length > 0"
THEIRS_DRAWN = "() => typeof network === 'object' && network.physics.ready"
PAN = """async (name) => {
  const graph = name === "ours" ? axisgraph.network : network;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const begun = performance.now();
  let frames = 0;
  for (; frames < 60 && performance.now() - begun < 10000; frames += 1) {
    graph.moveTo({ position: { x: frames * 6, y: frames * 2 }, animation: false });
    graph.redraw();
    await frame();
  }
  return frames / ((performance.now() - begun) / 1000);
}"""


def pyvis_page(axis: Graph, path: Path) -> None:
    """Write pyvis's own page. Its lists are filled directly: `add_node` and `add_edge` search them each time."""
    made = Network(directed=True, cdn_resources="in_line", height="880px", width="100%")
    made.nodes = [{"id": id, "label": actor.name, "shape": "dot"} for id, actor in axis.dataset.actors.items()]
    made.edges = [
        {"from": link.source, "to": link.target, "title": link.kind, "arrows": "to"}
        for link in axis.dataset.links.values()
    ]
    path.write_text(made.generate_html(), encoding="utf-8")


def measured(playwright: Playwright, name: str, path: Path, seconds: float) -> tuple[float | None, float | None]:
    """Return seconds until the page is drawn and frames a second while it pans; None for what did not come in time."""
    chromium = os.environ.get("AXISGRAPH_CHROMIUM") or shutil.which("chromium")
    browser = playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
    page = browser.new_context(viewport={"width": 1440, "height": 900}, offline=True).new_page()
    page.set_default_timeout(seconds * 1000)
    begun = time.perf_counter()
    try:
        page.goto(path.as_uri(), wait_until="commit")
        page.wait_for_function(OURS_DRAWN if name == "ours" else THEIRS_DRAWN, polling=20)
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        drawn = time.perf_counter() - begun
        return drawn, float(page.evaluate(PAN, name))
    except Error:
        return None, None
    finally:
        browser.close()


def report(playwright: Playwright, title: str, axis: Graph, folder: Path, given: Any) -> None:
    """Write both pages of one graph, open them by turns and print the best of each."""
    ours, theirs = folder / "ours.html", folder / "theirs.html"
    begun = time.perf_counter()
    axis.render(ours)
    rendered = time.perf_counter() - begun
    pyvis_page(axis, theirs)
    data = axis.dataset
    print(f"{title}: {len(data.actors):,} actors, {len(data.links):,} links; rendered in {rendered:.1f} s", flush=True)
    for name, path in (("ours", ours), ("theirs", theirs)):
        runs = [measured(playwright, name, path, given.seconds) for _ in range(given.runs if name == "ours" else 1)]
        times = [drawn for drawn, _ in runs if drawn is not None]
        rates = [rate for _, rate in runs if rate is not None]
        drawn = f"{min(times):6.2f} s" if times else f"not within {given.seconds:.0f} s"
        rate = f"{max(rates):5.1f} frames a second" if rates else "-"
        size = path.stat().st_size / 2**20
        print(
            f"  {name if name == 'ours' else 'pyvis':<6} {size:6.1f} MiB  drawn {drawn:<16} panning {rate}", flush=True
        )


def main() -> None:
    """Measure both graphs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--actors", type=int, default=10_000)
    parser.add_argument("--links", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=60, help="how long to wait for a page")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        report(playwright, "data", load("data"), Path(name), given)
        folder = Path(name) / "large"
        write_page_data(folder, given.actors, given.links)
        report(playwright, "generated", load(folder), Path(name), given)


if __name__ == "__main__":
    main()
