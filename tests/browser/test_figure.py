"""The figures of `axisgraph export` are the page's picture: the same boxes and ribbons at the same places."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import graph as axisgraph
from graph.api import Graph
from graph.exchange.selection import of_view
from graph.export.figure import FONTS, draw
from graph.page import render_page
from graph.records.filters import Filter
from graph.view import View

ROOT = Path(__file__).parents[2]
WIDTHS = json.loads((FONTS / "widths.json").read_text(encoding="utf-8"))
# the page measures in the font of its reader; here by the letters of the font of figures
MEASURED = f"""
const widths = {json.dumps(WIDTHS)}.map((font) => new Map(
  Object.entries(font).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)]))));
CanvasRenderingContext2D.prototype.measureText = function measureText(text) {{
  const [, weight, size] = /^(?:(\\d+|bold) )?([\\d.]+)px/.exec(this.font);
  const font = widths[weight === "bold" || Number(weight ?? 400) > 500 ? 1 : 0];
  return {{ width: [...text].reduce((sum, letter) => sum + (font.get(letter) ?? 1000), 0) * size / 1000 }};
}};
"""
PLANE = """() => {
  const { network } = window.axisgraph;
  const canvas = document.getElementById("canvas");
  const { left, top } = canvas.getBoundingClientRect();
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const usual = Math.max(1, Math.min(width / 1180, height / 660, 3));
  const { x, y } = network.canvasToDOM({ x: 0, y: 0 });
  return { size: [width / usual, height / usual], left: left + x, top: top + y, scale: network.getScale() };
}"""


@pytest.fixture(scope="module", params=["tests/article", "data"])
def axis(request: pytest.FixtureRequest) -> Graph:
    """A data set of one source, and the shipped one."""
    return axisgraph.load(ROOT / request.param)


@pytest.mark.parametrize("size", [(1440, 900), (1920, 1080), (390, 844), (3840, 2160)])
def test_boxes_and_ribbons_are_where_the_page_has_them(
    open_page: Callable[..., Any], axis: Graph, size: tuple[int, int]
) -> None:
    """At the size of the page's canvas, each box and each point of each ribbon is at the same place."""
    same(open_page, View(axis.built, Filter()), size)


@pytest.mark.parametrize(
    "filter",
    [
        Filter(kinds=("weapons", "training"), on="2013"),
        pytest.param(Filter(families=("structure",)), marks=pytest.mark.full),
        pytest.param(Filter(min_confidence="high", certain=True, between="2012..2017"), marks=pytest.mark.full),
        Filter(without=("iran",), status=("disputed", "denied")),
    ],
    ids=["kinds", "family", "time", "status"],
)
def test_filters_apply_as_for_the_page(open_page: Callable[..., Any], axis: Graph, filter: Filter) -> None:
    """An export with a filter has the picture of the page that was rendered with it."""
    same(open_page, View(axis.built, filter), (1440, 900))


def same(open_page: Callable[..., Any], view: View, size: tuple[int, int]) -> None:
    """Fail unless the page of the view and its figure have the same boxes and ribbons."""
    opened = open_page(render_page(view), width=size[0], height=size[1], before=MEASURED)
    plane = opened.evaluate(PLANE)
    seen = opened.evaluate("axisgraph.picture()")
    figure = draw(of_view(view), size=tuple(plane["size"]))
    scale = plane["scale"]

    def placed(box: dict[str, Any]) -> list[float]:
        return [plane["left"] + box["x"] * scale, plane["top"] + box["y"] * scale, *sized(box, scale)]

    places = {box["id"]: placed(box) for box in figure.boxes}
    assert places.keys() == {box["id"] for box in seen["boxes"]}
    assert len(places) > 1
    for box in seen["boxes"]:
        assert [box["x"], box["y"], *sized(box)] == pytest.approx(places[box["id"]], abs=0.01), box["id"]
    assert len(figure.ribbons) == len(seen["ribbons"])
    for ours, theirs in zip(figure.ribbons, seen["ribbons"], strict=True):
        assert [ours[name] for name in ("from", "to", "family", "links")] == [
            theirs[name] for name in ("from", "to", "family", "links")
        ]
        for (x, y), point in zip(ours["points"], theirs["points"], strict=True):
            assert point == pytest.approx([plane["left"] + x * scale, plane["top"] + y * scale], abs=0.01)


def sized(box: dict[str, Any], scale: float = 1) -> list[float]:
    """Return width and height of a box."""
    return [box["width"] * scale, box["height"] * scale]


def test_the_widths_of_letters_are_those_of_the_font(open_page: Callable[..., Any], axis: Graph) -> None:
    """The browser, where it has the font of figures, finds the names as wide as the table does, up to kerning."""
    opened = open_page(render_page(View(axis.built, Filter())))
    names = sorted({actor.name for actor in axis.built.dataset.actors.values()})
    script = """async ([names, regular, bold]) => {
      const face = (bytes, weight) =>
        new FontFace("Figures", Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0)).buffer, { weight }).load();
      for (const made of await Promise.all([face(regular, "400"), face(bold, "700")])) document.fonts.add(made);
      const context = document.createElement("canvas").getContext("2d");
      context.fontKerning = "none";
      return ["400", "650"].map((weight) => names.map((name) => {
        context.font = `${weight} 100px Figures`;
        return context.measureText(name).width;
      }));
    }"""
    files = [b64encode((FONTS / f"{face}.ttf").read_bytes()).decode() for face in ("DejaVuSans", "DejaVuSans-Bold")]
    for widths, table in zip(opened.evaluate(script, [names, *files]), WIDTHS, strict=True):
        letters = {letter: int(width) for width, each in table.items() for letter in each}
        for name, width in zip(names, widths, strict=True):
            assert width == pytest.approx(sum(letters[letter] for letter in name) / 10, rel=0.01), name
