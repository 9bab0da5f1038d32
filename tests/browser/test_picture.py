"""The picture at rest, in a browser: what it says is drawn is drawn, and it can be read at every size."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from benchmarks.drawn import legibility
from benchmarks.varied import SHAPES, write
from graph.opening import load
from graph.page import render_page

ROOT = Path(__file__).parents[2]
PLACE = """() => {
  const {left, top, width, height} = document.getElementById("canvas").getBoundingClientRect();
  return {left, top, width, height};
}"""
SIZES = [(1440, 900), (1920, 1080), (390, 844), (3840, 2160)]


@pytest.fixture(scope="module")
def html() -> str:
    """The page of the shipped data."""
    return render_page(load(ROOT / "data").view())


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_shipped_data_can_be_read_at_rest(
    open_page: Callable[..., Any], html: str, size: tuple[int, int], theme: str
) -> None:
    """At most 45 ribbons, none under a box, no text on another or cut off, none smaller than 11 pixels."""
    opened = open_page(html, width=size[0], height=size[1], color_scheme=theme)
    picture, place = opened.evaluate("axisgraph.picture()"), opened.evaluate(PLACE)
    found = legibility(picture, place["width"], place["height"], place["left"], place["top"])
    assert found.ribbons <= 45
    assert (found.under_boxes, found.text_over_text, found.cut_off) == (0, 0, 0)
    assert found.smallest >= 11
    for box in picture["boxes"]:
        assert place["left"] <= box["x"] <= place["left"] + place["width"] - box["width"], box
        assert place["top"] <= box["y"] <= place["top"] + place["height"] - box["height"], box
    assert picture["question"] == "Who supports whom?"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_the_picture_says_is_drawn_has_its_pixels(open_page: Callable[..., Any], html: str, theme: str) -> None:
    """Ribbons have their colour along their way, boxes an edge, and texts ink; between them is ground."""
    opened = open_page(html, color_scheme=theme)
    picture = opened.evaluate("axisgraph.picture()")
    shot = Image.open(BytesIO(opened.page.screenshot())).convert("RGB")
    ground = (253, 253, 252) if theme == "light" else (17, 21, 27)

    def far(pixel: tuple[int, ...]) -> int:
        return max(abs(a - b) for a, b in zip(pixel, ground, strict=True))

    def near(x: float, y: float, reach: int = 1) -> int:
        spots = [(dx, dy) for dx in range(-reach, reach + 1) for dy in range(-reach, reach + 1)]
        return max(far(shot.getpixel((round(x) + dx, round(y) + dy))) for dx, dy in spots)

    for ribbon in picture["ribbons"]:
        seen = [near(x, y) > 40 for x, y in ribbon["points"][1:-1]]
        assert sum(seen) >= 0.9 * len(seen), (ribbon["from"], ribbon["to"], ribbon["family"])
    for box in picture["boxes"]:
        middle = box["x"] + box["width"] / 2
        assert near(middle, box["y"], 3) > 40, box["id"]
        assert near(middle, box["y"] + box["height"], 3) > 40, box["id"]
    for text in picture["texts"]:
        area = (text["x"], text["y"], text["x"] + text["width"], text["y"] + text["height"] * 1.1)
        part = shot.crop(tuple(map(round, area)))
        darkest, lightest = part.convert("L").getextrema()
        assert lightest - darkest > 50, text
    boxes = picture["boxes"]
    bottom = max(box["y"] + box["height"] for box in boxes)
    corner = (round(min(box["x"] for box in boxes)) + 2, round(bottom) - 2)
    assert far(shot.getpixel(corner)) < 12, "nothing is drawn where nothing is said to be"


def inside_of(picture: dict[str, Any], box: dict[str, float]) -> list[str]:
    """Return the texts that begin in a box."""
    right, bottom = box["x"] + box["width"], box["y"] + box["height"]
    return [
        text["text"] for text in picture["texts"] if box["x"] <= text["x"] <= right and box["y"] <= text["y"] <= bottom
    ]


@pytest.mark.parametrize(("size", "words"), [((1440, 900), "receives "), ((390, 844), "")], ids=["desktop", "phone"])
def test_a_box_says_how_many_kinds_of_support_its_ribbons_bring(
    open_page: Callable[..., Any], html: str, size: tuple[int, int], words: str
) -> None:
    """The number in the box is that of the kinds of links that are drawn into it; opponents have none."""
    graph = load(ROOT / "data")
    opened = open_page(html, width=size[0], height=size[1])
    picture = opened.evaluate("axisgraph.picture()")
    for actor in ("hamas", "palestinian-islamic-jihad", "houthis", "asaib-ahl-al-haq"):
        box = next(each for each in picture["boxes"] if each["id"] == actor)
        inside = inside_of(picture, box)
        drawn = {link for ribbon in picture["ribbons"] for link in ribbon["links"]}
        kinds = {link.kind for link in graph.links(target=actor, families=["support"]) if link.id in drawn}
        assert f"{words}{len(kinds)} kinds" in inside
    opponents = [box for box in picture["boxes"] if box["id"] in {"israel", "saudi-arabia", "united-states"}]
    assert len(opponents) == 3
    assert not any("kinds" in text for box in opponents for text in inside_of(picture, box))


def test_a_graph_without_support_is_asked_another_question(open_page: Callable[..., Any], tmp_path: Path) -> None:
    """Its captions claim no patrons, and all its families are ribbons."""
    (tmp_path / "actors.yaml").write_text(
        "\n".join(f"- {{id: a{at}, name: A {at}, type: state}}" for at in range(5)), encoding="utf-8"
    )
    (tmp_path / "links.yaml").write_text(
        "\n".join(f"- {{id: l{at}, source: a0, target: a{at}, kind: alliance}}" for at in range(1, 5)), encoding="utf-8"
    )
    picture = open_page(render_page(load(tmp_path).view())).evaluate("axisgraph.picture()")
    assert picture["question"] == "Who is linked with whom?"
    assert {ribbon["family"] for ribbon in picture["ribbons"]} == {"alignment"}
    assert not {"PATRONS", "PARTNERS", "OPPONENTS"} & {text["text"] for text in picture["texts"]}


def test_hover_lights_neighbours_and_moves_nothing(open_page: Callable[..., Any], html: str) -> None:
    """Pointing at a box changes what is seen and nothing of where it is, and so does the panel that a click opens."""
    opened = open_page(html)
    before = opened.evaluate("axisgraph.picture()")
    box = next(each for each in before["boxes"] if each["id"] == "hezbollah")
    x, y = box["x"] + box["width"] / 2, box["y"] + 6
    shot = opened.page.screenshot()
    opened.page.mouse.move(x, y)
    opened.settled()
    assert opened.page.screenshot() != shot
    opened.page.mouse.click(x, y)
    opened.settled()
    assert opened.page.locator("#panel").is_visible()
    after = opened.evaluate("axisgraph.picture()")
    for one, other in zip(before["boxes"], after["boxes"], strict=True):
        assert one == pytest.approx(other, abs=0.01), one["id"]


@pytest.mark.parametrize(
    "actor", ["hamas", *(pytest.param(each, marks=pytest.mark.full) for each in ("israel", "iran"))]
)
def test_a_double_click_expands_what_it_hits(open_page: Callable[..., Any], html: str, actor: str) -> None:
    """The second click is meant for the actor, though the first opens the panel over it."""
    opened = open_page(html)
    box = next(each for each in opened.evaluate("axisgraph.picture().boxes") if each["id"] == actor)
    opened.page.mouse.dblclick(box["x"] + box["width"] / 2, box["y"] + 6, delay=60)
    opened.settled()
    assert len(opened.evaluate("axisgraph.state().unfolded")) > 5
    assert opened.evaluate("axisgraph.state().open") == {"type": "actor", "id": actor}


def test_the_key_switches_families(open_page: Callable[..., Any], html: str) -> None:
    """Hostility goes and comes back, alignment comes, and the address keeps it."""
    opened = open_page(html)
    families = "[...new Set(axisgraph.picture().ribbons.map(({family}) => family))].sort()"
    assert opened.evaluate(families) == ["hostility", "support"]
    opened.page.locator('#key [data-family="hostility"]').click()
    opened.page.locator('#key [data-family="alignment"]').click()
    assert opened.evaluate(families) == ["alignment", "support"]
    opened.settled()
    again = open_page(html, fragment=opened.page.url.partition("#")[2])
    assert again.evaluate(families) == ["alignment", "support"]
    opened.page.locator('#key [data-family="hostility"]').click()
    assert "hostility" in opened.evaluate(families)


@pytest.mark.parametrize("fragment", ["", "kinds=weapons,attack,alliance", "families=support", "kinds=funding"])
def test_the_key_shows_what_is_drawn(open_page: Callable[..., Any], html: str, fragment: str) -> None:
    """A family is pressed in the key if it has ribbons; one in view without ribbons is offered, and no other."""
    opened = open_page(html, fragment=fragment)
    drawn = set(opened.evaluate("axisgraph.picture().ribbons.map(({family}) => family)"))
    graph = load(ROOT / "data").dataset
    present = {graph.kinds[graph.links[id].kind].family for id in opened.evaluate("axisgraph.view().links")}
    switches = {
        each.get_attribute("data-family"): each.get_attribute("aria-pressed")
        for each in opened.page.locator("#key [data-family]").all()
    }
    assert set(switches) == present - {"support"}
    for family, pressed in switches.items():
        assert (pressed == "true") == (family in drawn), family
    ticked = opened.evaluate(
        "[...document.querySelectorAll('[data-filter^=\"family:\"]')].filter((box) => box.checked)"
        ".map((box) => box.dataset.filter.slice('family:'.length).toLowerCase())"
    )
    assert present <= set(ticked)


def test_a_hundred_unfolded_actors_are_drawn(open_page: Callable[..., Any], html: str) -> None:
    """What can be drawn is limited by boxes and ribbons, of which a hundred more actors are few."""
    graph = load(ROOT / "data")
    others = [id for id in graph.dataset.actors if id not in graph.dataset.info.core]
    opened = open_page(html, fragment=f"unfolded={','.join(others[:100])}")
    assert opened.evaluate("axisgraph.view().actors.length") == 100 + len(graph.dataset.info.core)


def test_only_some_actors_are_in_every_view(open_page: Callable[..., Any], html: str) -> None:
    """The picture draws them and the links among them, the tables list no others, and the status names them."""
    opened = open_page(html, fragment="only=iran,hamas,north-korea&selected=iran,hamas")
    view = opened.evaluate("axisgraph.view()")
    assert view["actors"] == ["hamas", "iran", "north-korea"]
    links = load(ROOT / "data").dataset.links
    ends = {"hamas", "iran", "north-korea"}
    assert view["links"] == sorted(id for id, link in links.items() if {link.source, link.target} <= ends)
    assert opened.evaluate("axisgraph.state().selected") == ["iran", "hamas"]
    assert "only Iran, Hamas and North Korea" in opened.evaluate("axisgraph.picture().question")


FULL = {"star", "chain", "sink", "mutual", "no support", "two-sided", "all to all", "arabic", "long names", "large"}


@pytest.mark.parametrize(
    "shape",
    [pytest.param(each, marks=pytest.mark.full if each in FULL else ()) for each in SHAPES],
)
def test_data_of_every_shape_can_be_read(open_page: Callable[..., Any], tmp_path: Path, shape: str) -> None:
    """No ribbon under a box, no text on another or cut off, none too small: at rest, and from afar."""
    page = render_page(load(write(shape, tmp_path / "data")).view())
    for width, height in (SIZES[0], SIZES[2]):
        opened = open_page(page, width=width, height=height)
        for zoom in ("", "#zoom-fit", "#zoom-out"):
            if zoom:
                opened.page.locator(zoom).click()
                opened.settled()
            picture, place = opened.evaluate("axisgraph.picture()"), opened.evaluate(PLACE)
            found = legibility(picture, place["width"], place["height"], place["left"], place["top"])
            assert (found.under_boxes, found.text_over_text, found.cut_off) == (0, 0, 0), (width, zoom)
            assert not picture["texts"] or found.smallest >= 11, (width, zoom)
            if not zoom:
                assert len(picture["texts"]) >= min(3, len(picture["boxes"]))


def test_each_letter_fits_its_tile(open_page: Callable[..., Any], html: str) -> None:
    """The ink of a letter does not reach the edge of its tile, and tiles one above the other do not touch."""
    opened = open_page(html)
    shot = Image.open(BytesIO(opened.page.screenshot())).convert("RGB")
    texts = opened.evaluate("axisgraph.picture().texts")
    letters = [text for text in texts if len(text["text"]) == 1 and text["text"].isalpha()]
    assert {text["text"] for text in letters} >= {"F", "T", "W", "P"}
    for text in letters:
        middle = text["y"] + text["height"] / 2
        for x in (text["x"] - 0.4, text["x"] + text["width"] + 0.4):
            assert min(shot.getpixel((int(x), round(middle)))) < 225, text
    rows = sorted({(round(text["x"]), text["y"], text["y"] + text["height"]) for text in letters})
    for (x, _, bottom), (other, top, _) in pairwise(rows):
        assert x != other or top - bottom >= 4, (x, bottom, top)


@pytest.mark.parametrize(
    "actor",
    [
        "iran",
        "houthis",
        *(pytest.param(each, marks=pytest.mark.full) for each in ("badr-organization", "israel", "hezbollah")),
    ],
)
def test_links_that_an_open_actor_lights_go_round_boxes(open_page: Callable[..., Any], html: str, actor: str) -> None:
    """Links of families that are not drawn get a ribbon too, past the boxes between."""
    for families in ("support,hostility", "hostility"):
        opened = open_page(html, fragment=f"families={families}&open=actor:{actor}")
        picture, place = opened.evaluate("axisgraph.picture()"), opened.evaluate(PLACE)
        found = legibility(picture, place["width"], place["height"], place["left"], place["top"])
        assert found.under_boxes == 0
        assert {family for ribbon in picture["ribbons"] for family in [ribbon["family"]]} >= {"support", "hostility"}
