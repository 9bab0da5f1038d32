"""How legible the picture of the page is, at four sizes and in two themes.

For the data in `data/` at rest and with 100 actors unfolded, for two graphs that are imported, and for data of many
shapes: the ribbons, how often they cross, how many run under a box, texts over texts, texts cut off, the smallest text
and the share of pixels that are not ground. `--old PAGE` takes an HTML page of an earlier version, and measures what
its canvas draws: strands, texts and ink.
Claims: no ribbon under a box, no text over text or cut off, and no text smaller than 11 pixels; for `data/` at rest, at
most 45 ribbons too.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import networkx as nx
from playwright.sync_api import sync_playwright

from benchmarks.chromium import ARGUMENTS
from benchmarks.drawn import legibility
from benchmarks.varied import varied
from graph.opening import load

THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
SIZES = ((1440, 900), (1920, 1080), (390, 844), (3840, 2160))
UNFOLDED = 100
INK = """() => {
  const canvas = document.querySelector("#canvas canvas");
  const {width, height} = canvas;
  const {data} = canvas.getContext("2d").getImageData(0, 0, width, height);
  let inked = 0;
  for (let at = 3; at < data.length; at += 4) if (data[at] > 8) inked += 1;
  return inked / (width * height);
}"""
PLACE = """() => {
  const {left, top, width, height} = document.getElementById("canvas").getBoundingClientRect();
  return {left, top, width, height};
}"""
OLD = """() => new Promise((done) => {
  const {prototype} = CanvasRenderingContext2D;
  const own = prototype.fillText;
  const texts = [];
  const box = document.getElementById("canvas").getBoundingClientRect();
  prototype.fillText = function (text, x, y) {
    const at = this.getTransform();
    const size = parseFloat(/([\\d.]+)px/.exec(this.font)[1]);
    const width = this.measureText(text).width;
    const left = this.textAlign === "center" ? x - width / 2 : x;
    texts.push({text, x: at.a * left + at.e + box.left, y: at.d * (y - 0.8 * size) + at.f + box.top,
      width: width * at.a, height: size * at.d, size: size * at.d});
    return own.call(this, text, x, y);
  };
  axisgraph.network.once("afterDrawing", () => {
    prototype.fillText = own;
    done({texts, strands: axisgraph.network.body.data.edges.length});
  });
  axisgraph.network.redraw();
})"""


def pages(folder: Path) -> Iterator[tuple[str, Path, list[str]]]:
    """Yield a name, a page and the actors to unfold in it."""
    graph = load(Path(__file__).parent.parent / "data")
    shipped = folder / "shipped.html"
    graph.render(shipped)
    others = [id for id in graph.dataset.actors if id not in graph.dataset.info.core]
    links = {id: sum(id in (link.source, link.target) for link in graph.dataset.links.values()) for id in others}
    yield "data, at rest", shipped, []
    yield f"data, {UNFOLDED} unfolded", shipped, sorted(others, key=lambda actor: (-links[actor], actor))[:UNFOLDED]
    for name in ("les_miserables", "davis_southern_women"):  # graphs that networkx comes with
        file, into, page = folder / f"{name}.graphml", folder / name, folder / f"{name}.html"
        nx.write_graphml_xml(nx.Graph(getattr(nx, f"{name}_graph")().edges()), file)
        command = [sys.executable, "-m", "graph", "import", "graphml", str(file), "--into", str(into)]
        subprocess.run(command, check=True, capture_output=True)
        load(into).render(page)
        yield f"imported, {name}", page, []
    for shape, page in varied(folder):
        yield shape, page, []


def main() -> None:
    """Print a line for each page, size and theme; leave with 1 if a claim does not hold."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--old", type=Path, metavar="PAGE", help="page of an earlier version, for comparison")
    old = arguments.parse_args().old
    heads = ("ribbons", "crossings", "under", "over", "cut", "px", "inked")
    print(f"{'picture':30} {'size':>10} {'theme':6}" + "".join(f"{head:>11}" for head in heads))
    kept = True
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        chromium = os.environ.get("AXISGRAPH_CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        todo: list[tuple[str, Path, list[str] | None]] = [
            *pages(Path(folder)),
            *([("earlier", old, None)] if old else []),
        ]
        for name, path, unfold in todo:
            for (width, height), theme in ((size, theme) for size in SIZES for theme in THEMES):
                context = browser.new_context(
                    viewport={"width": width, "height": height}, color_scheme=theme, offline=True
                )
                page = context.new_page()
                page.goto(path.resolve().as_uri() + (f"#unfolded={','.join(unfold)}" if unfold else ""))
                page.evaluate("axisgraph.ready")
                page.wait_for_timeout(600)
                figures = _old(page) if unfold is None else _new(page)
                print(
                    f"{name:30} {width:>5}x{height:<4} {theme:6}" + "".join(f"{figure!s:>11}" for figure in figures),
                    flush=True,
                )
                if unfold is not None:
                    ribbons, _, under, over, cut, smallest, _ = figures
                    kept = kept and not under + over + cut and smallest >= 11
                    kept = kept and (ribbons <= 45 or name != "data, at rest")
                context.close()
        browser.close()
    print("The claims hold." if kept else "A claim does not hold.")
    sys.exit(not kept)


def _new(page: Any) -> tuple[Any, ...]:
    place = page.evaluate(PLACE)
    found = legibility(
        page.evaluate("axisgraph.picture()"), place["width"], place["height"], place["left"], place["top"]
    )
    return *found, f"{page.evaluate(INK):.1%}"


def _old(page: Any) -> tuple[Any, ...]:
    place, seen = page.evaluate(PLACE), page.evaluate(OLD)
    found = legibility(
        {"ribbons": [], "boxes": [], "texts": seen["texts"]},
        place["width"],
        place["height"],
        place["left"],
        place["top"],
    )
    return seen["strands"], "-", "-", found.text_over_text, found.cut_off, found.smallest, f"{page.evaluate(INK):.1%}"


if __name__ == "__main__":
    main()
