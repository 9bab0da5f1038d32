"""What the page gives to take away, held against the exports of the command line and read by others' programs."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ET
from base64 import b64encode
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import networkx as nx
import pytest

import graph as axisgraph
from graph.api import Graph
from graph.page import render_page
from graph.records.filters import Filter
from graph.view import View
from tests.page.node import evaluated
from tests.work import HANG

expect = pytest.importorskip("playwright.sync_api").expect

DATA = Path(__file__).parents[1] / "article"
SVG = "{http://www.w3.org/2000/svg}"
BARS = "window=2010-01-01..2020-12-31&kinds=weapons,funding,training"


@pytest.fixture(scope="module")
def axis() -> Graph:
    """The data set that the page shows."""
    return axisgraph.load(DATA)


@pytest.fixture(scope="module")
def html(axis: Graph) -> str:
    """The page of the whole data set."""
    return render_page(View(axis.built, Filter()))


def taken(opened: Any, *buttons: str, what: str | None = None) -> list[bytes]:
    """Return the files that the buttons of the dialog save, of these records if not of what is drawn."""
    if not opened.evaluate("() => document.getElementById('take').open"):
        opened.page.click("#show-take")
    if what:
        opened.page.select_option("#take-what", what)
    files = []
    for button in buttons:
        with opened.page.expect_download() as waiting:
            opened.page.click(f"#take-{button}")
        files.append(Path(waiting.value.path()).read_bytes())
    return files


def size_of(png: bytes) -> tuple[int, int]:
    """Return width and height of a PNG file."""
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.fixture(scope="module", params=["tests/article", "data"])
def whole(request: pytest.FixtureRequest) -> Graph:
    """A data set of one source, and the shipped one, whose records use more fields."""
    return axisgraph.load(Path(__file__).parents[2] / request.param)


@pytest.fixture(scope="module")
def whole_html(whole: Graph) -> str:
    """The page of such a data set."""
    return render_page(View(whole.built, Filter()))


def test_csv_is_that_of_the_command_line(open_page: Callable[..., Any], whole_html: str, whole: Graph) -> None:
    """Of everything, each table is that of `axisgraph export csv` and has columns in words, after a mark of UTF-8."""
    tables = ("actors", "links", "claims", "sources")
    wanted = whole.export("csv").content
    files = taken(open_page(whole_html), *(f"csv-{table}" for table in tables), what="all")
    for table, found in zip(tables, files, strict=True):
        assert found.startswith(b"\xef\xbb\xbf")
        columns, *rows = csv.reader(io.StringIO(found.decode("utf-8-sig"), newline=""))
        own, *theirs = csv.reader(io.StringIO(wanted[f"{table}.csv"], newline=""))
        at = [columns.index(name) for name in own]
        assert [[row[each] for each in at] for row in rows] == theirs, table
        added = set(columns) - set(own)
        assert added
        assert all(name.endswith(("_name", "_label", "_title", "_in_words")) for name in added)


def test_csv_has_names_beside_ids_and_dates_as_people_read_them(
    open_page: Callable[..., Any], whole_html: str, whole: Graph
) -> None:
    """Each column in words is right after the one that it explains, and says the same."""
    links, claims = taken(open_page(whole_html), "csv-links", "csv-claims", what="all")
    rows = list(csv.DictReader(io.StringIO(links.decode("utf-8-sig"), newline="")))
    columns = list(rows[0])
    for name, words in (("source", "source_name"), ("kind", "kind_label"), ("start", "start_in_words")):
        assert columns.index(words) == columns.index(name) + 1
    for row in rows:
        link = whole.dataset.links[row["id"]]
        assert row["source_name"].removeprefix("'") == whole.dataset.actors[link.source].name
        assert row["target_name"].removeprefix("'") == whole.dataset.actors[link.target].name
        assert bool(row["start"]) == bool(row["start_in_words"])
        assert not re.search(r"[~%?\[\]]|\.\.|\dX|/", row["start_in_words"] + row["end_in_words"]), row
    assert {row["end_in_words"] for row in rows if row["end"] == ".."} <= {"ongoing"}
    about = {row["record_in_words"] for row in csv.DictReader(io.StringIO(claims.decode("utf-8-sig"), newline=""))}
    assert "Iran arms Hamas" in about or "Iran supplies weapons to Hamas" in about


def test_json_is_that_of_the_command_line(open_page: Callable[..., Any], whole_html: str, whole: Graph) -> None:
    """Of everything, the records are those of `axisgraph export json`, and networkx reads them."""
    [found] = taken(open_page(whole_html), "json", what="all")
    read, wanted = json.loads(found), json.loads(whole.export("json").content)
    for name in ("nodes", "edges"):
        assert read[name] == wanted[name]
    for name in ("dataset", "question", "sources", "events"):
        assert read["graph"][name] == wanted["graph"][name]
    kinds = {kind["id"]: kind for kind in wanted["graph"]["kinds"]}
    for kind in read["graph"]["kinds"]:
        given = kinds[kind["id"]]
        assert kind.items() <= ({"colour": kind["colour"]} | given).items()  # a kind without a colour is drawn in grey
    assert len(nx.node_link_graph(read, edges="edges").edges) == len(whole.dataset.links)


def test_graphml_is_that_of_the_command_line(open_page: Callable[..., Any], whole_html: str, whole: Graph) -> None:
    """Of everything, networkx reads the same nodes, edges and attributes as from `axisgraph export graphml`."""
    [found] = taken(open_page(whole_html), "graphml", what="all")
    marks = [text.count('directed="false"') for text in (found.decode(), whole.export("graphml").content)]
    assert (
        marks[0] == marks[1] == sum(whole.dataset.kinds[link.kind].symmetric for link in whole.dataset.links.values())
    )
    read, wanted = (
        nx.read_graphml(io.BytesIO(text.replace(b' directed="false"', b"")), force_multigraph=True)
        for text in (found, whole.export("graphml").content.encode())
    )
    assert dict(read.nodes(data=True)) == dict(wanted.nodes(data=True))
    assert {key: data for *_, key, data in read.edges(keys=True, data=True)} == {
        key: data for *_, key, data in wanted.edges(keys=True, data=True)
    }


def test_files_hold_what_is_drawn_what_the_question_finds_or_everything(
    open_page: Callable[..., Any], html: str, axis: Graph
) -> None:
    """What is drawn is the default; the JSON says the filters; everything ignores them."""
    opened = open_page(html, fragment=f"{BARS}&focus=hamas:1")
    drawn, read = taken(opened, "csv-links", "json")
    ids = {row["id"] for row in csv.DictReader(io.StringIO(drawn.decode("utf-8-sig")))}
    assert ids == set(opened.evaluate("() => axisgraph.view().links"))
    assert json.loads(read)["graph"]["question"]["drawn"]
    found, read = taken(opened, "csv-links", "json", what="question")
    links = list(csv.DictReader(io.StringIO(found.decode("utf-8-sig"))))
    assert {row["kind"] for row in links} <= {"weapons", "funding", "training"}
    assert ids < {row["id"] for row in links}
    assert json.loads(read)["graph"]["question"]["filter"]["window"] == ["2010-01-01", "2020-12-31"]
    every, read = taken(opened, "csv-links", "json", what="all")
    assert {row["id"] for row in csv.DictReader(io.StringIO(every.decode("utf-8-sig")))} == set(axis.dataset.links)
    assert json.loads(read)["graph"]["question"] == {}


def test_a_picture_of_the_window_or_of_the_selected_actors(open_page: Callable[..., Any], html: str) -> None:
    """The window's part holds only what is in it, the selection only those actors, each with a legend of its own."""
    opened = open_page(html, fragment="selected=iran,hezbollah,hamas")
    opened.page.click("#show-take")
    opened.page.select_option("#take-part", "selection")
    [found] = taken(opened, "svg")
    svg = ET.fromstring(found)
    actors = {id for group in svg.iter(f"{SVG}g") if (id := group.get("id", "")).startswith("actor-")}
    assert actors == {"actor-iran", "actor-hezbollah", "actor-hamas"}
    assert "Hostility" not in "".join(svg.itertext())
    opened.page.keyboard.press("Escape")
    opened.evaluate("""() => {
      const { network } = axisgraph;
      network.moveTo({ position: network.getPosition("hezbollah"), scale: 2 * network.getScale(), animation: false });
    }""")
    opened.settled()
    opened.page.click("#show-take")
    opened.page.select_option("#take-part", "view")
    [found] = taken(opened, "svg")
    svg = ET.fromstring(found)
    assert svg.find(f"{SVG}clipPath") is not None
    shown = {id for group in svg.iter(f"{SVG}g") if (id := group.get("id", "")).startswith("actor-")}
    assert "actor-hezbollah" in shown
    assert len(shown) < len(opened.evaluate("axisgraph.view().actors"))
    text = "".join(svg.itertext())
    assert "the part of the picture in the window" in text
    assert re.search("(High|Moderate|Low) confidence", text), "the legend explains dashes"


def test_a_publishable_picture_of_three_actors_takes_at_most_eight_actions(
    open_page: Callable[..., Any], html: str
) -> None:
    """From opening the page: three boxes with Shift, Only these, Export, PNG; complete, with title and legend."""
    opened = open_page(html)
    actions = 0
    boxes = {box["id"]: box for box in opened.evaluate("axisgraph.picture().boxes")}
    for actor in ("iran", "hezbollah", "hamas"):
        box = boxes[actor]
        opened.page.keyboard.down("Shift")
        opened.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 8)
        opened.page.keyboard.up("Shift")
        actions += 1
    for name in ("Only these", "Export"):
        opened.page.get_by_role("button", name=name, exact=True).click()
        actions += 1
    opened.settled()
    [png] = taken(opened, "png")
    actions += 1
    assert actions <= 8
    width, height = size_of(png)
    assert width >= 1200
    [found] = taken(opened, "svg")  # the same sheet, as text
    svg = ET.fromstring(found)
    _, _, wide, high = map(float, svg.get("viewBox", "").split())
    assert width / height == pytest.approx(wide / high, rel=0.01)
    actors = {id for group in svg.iter(f"{SVG}g") if (id := group.get("id", "")).startswith("actor-")}
    assert actors == {f"actor-{id}" for id in opened.evaluate("axisgraph.view().actors")}
    wholes = opened.evaluate("axisgraph.picture().ribbons.flatMap(({from, to}) => [from, to])")
    assert set(wholes) == {"iran", "hezbollah", "hamas"}, "all others are parts in their boxes"
    said = [text.text or "" for text in svg.iter(f"{SVG}text")]
    assert "Who supports whom?" in said
    assert any("Only: " in text for text in said)
    assert {"Funding", "Weapons", "Training"} <= set(said)
    assert not any(text.endswith("\u2026") for text in said)
    rows = [float(text.get("y", "")) for text in svg.iter(f"{SVG}text")]
    gaps = [after - before for before, after in pairwise(sorted(rows))]
    assert max(gaps) < 0.25 * high, "no part of it is blank"


def test_to_a_spreadsheet_what_is_seen_takes_two_actions(open_page: Callable[..., Any], html: str) -> None:
    """From opening the page: Export, Links as CSV."""
    opened = open_page(html)
    opened.page.click("#show-take")
    with opened.page.expect_download() as waiting:
        opened.page.get_by_role("button", name="Links as CSV").click()
    rows = list(csv.DictReader(io.StringIO(Path(waiting.value.path()).read_text(encoding="utf-8-sig"))))
    assert {row["id"] for row in rows} == set(opened.evaluate("axisgraph.view().links"))


def test_png_has_the_size_that_was_asked_for(open_page: Callable[..., Any], html: str) -> None:
    """Three times is three times as wide, 16 cm are 1890 pixels at 300 dpi and say so, and the dark ground is dark."""
    opened = open_page(html)
    opened.page.click("#show-take")
    sizes = {}
    for size in ("1", "3"):
        opened.page.select_option("#take-size", size)
        [png] = taken(opened, "png")
        sizes[size] = size_of(png)
    assert sizes["3"][0] == pytest.approx(3 * sizes["1"][0], abs=3)
    expect(opened.page.locator("#take-status")).to_contain_text("pixels")
    opened.page.select_option("#take-size", "cm")
    opened.page.select_option("#take-ground", "dark")
    opened.page.fill("#take-cm", "16")
    [png] = taken(opened, "png")
    assert size_of(png)[0] == 1890
    assert struct.unpack(">II", png[png.index(b"pHYs") + 4 :][:8]) == (11811, 11811)
    corner = opened.evaluate(
        """async (bytes) => {
          const file = Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([file], {type: "image/png"}));
          const canvas = document.createElement("canvas");
          canvas.getContext("2d").drawImage(bitmap, 0, 0);
          return [...canvas.getContext("2d").getImageData(2, 2, 1, 1).data];
        }""",
        b64encode(png).decode(),
    )
    assert corner == [17, 21, 27, 255]


def test_grounds_are_those_of_the_style_sheet(open_page: Callable[..., Any], html: str) -> None:
    """The colours of pictures are the colours of the page in that theme."""
    for theme, colours in evaluated("picture/colours.js", "module.GROUNDS").items():
        opened = open_page(html, color_scheme=theme)
        read = """(names) => {
          const style = getComputedStyle(document.documentElement);
          return names.map((name) => style.getPropertyValue(name).trim());
        }"""
        names = [f"--{'quiet' if name == 'caption' else name}" for name in colours]
        assert opened.evaluate(read, names) == list(colours.values())


def test_svg_has_text_as_text_and_a_group_for_each_actor_and_strand(
    open_page: Callable[..., Any], html: str, axis: Graph
) -> None:
    """Names are text in groups with ids and titles, in their order; the caption tells the filters."""
    opened = open_page(html, fragment=BARS)
    [found] = taken(opened, "svg")
    svg = ET.fromstring(found)
    groups = {group.get("id"): group for group in svg.iter(f"{SVG}g")}
    view = opened.evaluate("() => axisgraph.view()")
    for id in view["actors"]:
        name = axis.built.actor(id).name
        assert groups[f"actor-{id}"].findtext(f"{SVG}title") == name
        assert name.split()[0] in "".join(groups[f"actor-{id}"].itertext())
    strands = [group for id, group in groups.items() if id and id.startswith("strand-")]
    assert 0 < len(strands) <= len(view["links"])
    assert all(re.search(r"confidence", group.findtext(f"{SVG}title") or "") for group in strands)
    whole = "".join(svg.itertext())
    assert "Kinds of link: " in whole
    assert "Certainly or possibly active from 1 January 2010 to 31 December 2020" in whole
    assert "as of 30 June 2025" in whole


def test_svg_is_drawn_by_librsvg(open_page: Callable[..., Any], html: str, tmp_path: Path) -> None:
    """Another renderer draws the picture at its own size, with more than its ground on it."""
    rsvg = shutil.which("rsvg-convert")
    if not rsvg:
        pytest.skip("no rsvg-convert (apt-get install librsvg2-bin)")
    [found] = taken(open_page(html), "svg")
    (tmp_path / "a.svg").write_bytes(found)
    subprocess.run([rsvg, tmp_path / "a.svg", "-o", tmp_path / "a.png"], check=True, timeout=HANG)
    root = ET.fromstring(found)
    assert size_of((tmp_path / "a.png").read_bytes()) == (int(root.get("width", 0)), int(root.get("height", 0)))
    assert (tmp_path / "a.png").stat().st_size > 50_000


def test_citation_and_link_reach_the_clipboard(open_page: Callable[..., Any], html: str) -> None:
    """A link is cited with its claims, data set and address, and the link to the view is the page's address."""
    opened = open_page(html, fragment="open=link:iran-command-hamas", permissions=["clipboard-read", "clipboard-write"])
    opened.page.get_by_role("button", name="Copy citation").first.click()
    opened.page.locator("#note", has_text="Citation copied").wait_for()
    text = opened.evaluate("() => navigator.clipboard.readText()")
    assert text.startswith("Iran commands Hamas")
    assert "denies it" in text
    assert "as of 30 June 2025" in text
    assert "View: file://" in text
    assert "#open=link" in text
    opened.page.click("#show-take")
    opened.page.click("#take-link")
    opened.page.locator("#take-status", has_text="copied").wait_for()
    address = opened.evaluate("() => navigator.clipboard.readText()")
    assert unquote(address) == unquote(opened.page.url)


def test_a_path_is_cited_with_every_hop(open_page: Callable[..., Any], html: str) -> None:
    """The chosen chain is cited, and where the clipboard is closed the text is offered selected in a box."""
    opened = open_page(html, fragment='open=paths&question=["iran","hamas",{"kinds":["weapons"]}]&chosen=1')
    opened.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('closed')); }")
    opened.page.get_by_role("button", name="Copy citation").click()
    box = opened.page.locator(".copy-text")
    text = box.input_value()
    assert text.startswith("Chain of evidence: Iran → Hezbollah → Hamas (2 hops")
    assert "Hop 2: Hezbollah → Hamas" in text
    assert box.evaluate("(box) => box.selectionEnd - box.selectionStart === box.value.length")
    opened.page.keyboard.press("Escape")
    expect(box).to_have_count(0)


def test_print_shows_answer_picture_filters_and_address(open_page: Callable[..., Any], html: str) -> None:
    """In print all is dark on light: first the picture with its words and the address, then panel and tables."""
    opened = open_page(html, fragment=f"{BARS}&open=link:iran-weapons-hamas", color_scheme="dark")
    pdf = opened.page.pdf()
    assert pdf.startswith(b"%PDF")
    opened.page.emulate_media(media="print", color_scheme="dark")
    opened.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    printed = opened.page.locator("#print")
    assert "Filtered. Kinds of link: " in printed.inner_text()
    assert "#kinds=" in printed.inner_text()
    assert "Who arms, funds or trains whom, from 2010 to 2020?" in printed.inner_text()
    assert opened.evaluate("() => document.body.firstElementChild.id === 'print'")
    assert opened.evaluate("() => getComputedStyle(document.getElementById('print')).breakAfter") == "page"
    assert not opened.page.locator("header.top").is_visible()
    rows = opened.page.locator("#print-tables table").first.locator("tbody tr")
    assert rows.count() == len(opened.evaluate("axisgraph.view().links"))
    assert printed.locator("svg g[id^=actor-]").count() > 2
    assert not opened.page.locator("#stage").is_visible()
    assert opened.page.locator(".claim").last.is_visible()
    assert opened.evaluate("() => getComputedStyle(document.body).color") == "rgb(24, 33, 44)"
    opened.evaluate("() => window.dispatchEvent(new Event('afterprint'))")
    assert printed.inner_text() == ""
    assert opened.page.locator("#print-tables table").count() == 0
