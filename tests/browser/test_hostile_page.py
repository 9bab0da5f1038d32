"""Names, addresses and texts that try to be more than text, through every view, panel, tip, file and citation."""

from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graph.build import BuiltGraph, build
from graph.loader import load_dataset
from graph.page import render_page
from graph.records.filters import Filter
from graph.view import View

NAMES = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "\u202egnirts siht nrut\u2066",
    "long " * 1_999 + "long",
    "x" * 10_000,
    "\U0001f4a5\U0001f1f1\U0001f1e7\U0001f468\u200d\U0001f469\u200d\U0001f467 emoji",
    "quotes \" ' ` “ ” «",
    "line\u2028separator\u2029paragraph",
    "{{ title }} {% raw %} &amp; ${alert(1)} %3Cb%3E",
    '=HYPERLINK("http://evil.example","x")',
    "+1+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "-2+3",
    "]]><!-- <!DOCTYPE x [<!ENTITY a 'b'>]> &a;",
    "علی خامنه\u200cای و <b>حماس</b>",
    "__proto__",
    "a\u0301\u0302\u0303" * 200,
]
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> BuiltGraph:
    """A graph in which every text is hostile."""
    folder = tmp_path_factory.mktemp("hostile")
    ids = [f"a{at}" for at in range(len(NAMES))]
    actors = [
        {"id": id, "name": NAMES[at], "type": "other", "summary": NAMES[at], "aliases": [f"{NAMES[0]} {at}"]}
        | {
            "native_names": [{"name": f"{NAMES[15]} {at}", "lang": "fa"}],
            "ideology": [NAMES[1]],
            "url": "https://example.org/actor",
        }
        for at, id in enumerate(ids)
    ]
    sources = [
        {"id": f"s{at}", "title": name, "publisher": name, "author": name, "summary": name, "reliability": "F"}
        | {"url": f"https://example.org/{at}?q=javascript:alert(1)"}
        for at, name in enumerate(NAMES)
    ]
    claims = [
        {"source": f"s{at}", "stance": ("supports", "disputes", "denies")[at % 3], "credibility": 6}
        | {"locator": name, "summary": name, "attributed_to": name}
        for at, name in enumerate(NAMES)
    ]
    actors.append({"id": "constructor", "name": "constructor", "type": "person"})
    links = [
        {"id": f"l{at}", "source": "a0", "target": id, "kind": "funding", "claims": claims, "start": f"{1990 + at}"}
        | {"purpose": NAMES[at], "summary": NAMES[at], "items": [NAMES[at]]}
        for at, id in enumerate(ids)
        if at
    ]
    events = [
        {"id": f"e{at}", "name": name, "date": f"{2000 + at}-01", "place": name, "summary": name, "claims": claims[:2]}
        | {"roles": [{"actor": "a0", "role": "perpetrator"}]}
        for at, name in enumerate(NAMES)
    ]
    dataset = {
        "title": NAMES[0],
        "description": NAMES[1],
        "version": NAMES[3],
        "licence": NAMES[7],
        "authors": NAMES[:4],
    }
    tables = {"actors": actors, "sources": sources, "links": links, "events": events, "dataset": dataset}
    for name, records in tables.items():
        text = json.dumps(records, ensure_ascii=False)
        for code in (0x2028, 0x2029):
            text = text.replace(chr(code), f"\\u{code:04x}")
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return build(load_dataset(folder))


@pytest.fixture(scope="module")
def html(graph: BuiltGraph) -> str:
    """The page of the hostile graph, with addresses that the loader would have refused slipped in."""
    made = render_page(View(graph, Filter()))
    return made.replace("https://example.org/actor", "javascript:alert(1)").replace(
        "https://example.org/3?", "data:text/html,"
    )


HARMLESS = """() => {
  const all = [...document.querySelectorAll("body *")];
  const odd = all.filter((each) => each.matches("img, iframe, object, embed, b, base, link, style"));
  const forms = all.filter((each) => each.matches("form:not(.path-form, [method=dialog])"));
  const handlers = all.filter((each) => [...each.attributes].some(({name}) => name.startsWith("on")));
  const safe = ({protocol, relList, target}) =>
    /^https?:$/.test(protocol) && relList.contains("noopener") && target === "_blank";
  const links = all.filter((each) => each.matches("a[href]:not(.skip)") && !safe(each));
  return [...odd, ...forms, ...handlers, ...links].map((each) => each.outerHTML.slice(0, 200));
}"""
WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
STATES = [
    "",
    "view=timeline",
    *(f"view=table&table={table}" for table in ("actors", "links", "claims", "sources", "events")),
    "view=sources",
    "view=matrix&matrix=all:name:grouped",
    "open=paths&question=%5B%22a0%22%2C%22a1%22%2C%7B%7D%5D",
    "focus=a0:1&open=actor:a0",
    *(
        f"open={type}:{prefix}{at}"
        for type, prefix in (("actor", "a"), ("link", "l"), ("source", "s"), ("event", "e"))
        for at in (1, 3, 5, 9)
    ),
]


@pytest.mark.parametrize("width", [pytest.param(1280, marks=pytest.mark.full), 360])
def test_every_view_shows_hostile_text_as_text(open_page: Callable[..., Any], html: str, width: int) -> None:
    """No view makes an element, a handler or an unsafe link of a text, or grows wider than the window."""
    opened = open_page(html, width=width)
    for state in STATES:
        opened.go(state)
        assert opened.evaluate(HARMLESS) == [], state
        assert opened.evaluate(WIDE) <= 0, state


def test_every_name_is_shown_whole_in_its_panel(open_page: Callable[..., Any], html: str) -> None:
    """A panel's title is the name, letter by letter, kept from turning what stands around it."""
    opened = open_page(html)
    for at, name in enumerate(NAMES):
        assert opened.evaluate("(id) => axisgraph.select(id)", f"a{at}")
        assert opened.page.locator("#panel-title bdi").evaluate("(title) => title.textContent") == name.strip()


def test_search_tip_and_keyboard_bear_hostile_names(open_page: Callable[..., Any], html: str) -> None:
    """The list of actors found, the tip under the pointer and what is said aloud hold text alone."""
    opened = open_page(html)
    for text in ("<img", "javascript:", "emoji", "</script>", "x" * 500, "\u202e"):
        opened.page.fill("#search", text)
        assert opened.evaluate(HARMLESS) == []
    opened.page.keyboard.press("Escape")
    at = opened.evaluate("() => axisgraph.network.canvasToDOM(axisgraph.network.getPosition('a0'))")
    box = opened.page.locator("#canvas").bounding_box()
    opened.page.mouse.move(box["x"] + at["x"], box["y"] + at["y"])
    opened.page.locator("#tip").wait_for()
    assert NAMES[0] in opened.page.locator("#tip").inner_text()
    assert opened.evaluate(HARMLESS) == []


def test_hostile_fragments_are_ignored_with_a_note(open_page: Callable[..., Any], html: str) -> None:
    """An address that tries to inject does nothing, is told of as text, and leaves a page that works."""
    opened = open_page(
        html, fragment="open=<img src=x onerror=alert(1)>&__proto__=1&question=[[[&kinds=javascript:alert(1)"
    )
    assert "could not be read" in opened.page.locator("#note").inner_text()
    for fragment in (
        "%E0%A4%A",
        "pinned=a0:1e9:0",
        "view=constructor",
        "question=" + "[" * 100_000,
        "open=actor:__proto__",
    ):
        opened.go(fragment)
        assert opened.evaluate("() => axisgraph.view().actors.length") > 0
    assert opened.evaluate(HARMLESS) == []


def test_files_hold_hostile_names_unharmed(open_page: Callable[..., Any], html: str, tmp_path: Path) -> None:
    """SVG and GraphML are well-formed with every name as text; no CSV cell is a formula; JSON gives the names back."""
    opened = open_page(html)
    opened.page.click("#show-take")
    files: dict[str, str] = {}
    for button in ("svg", "graphml", "json", "csv-actors", "csv-links", "csv-claims", "csv-sources", "csv-events"):
        with opened.page.expect_download() as waiting:
            opened.page.click(f"#take-{button}")
        waiting.value.save_as(tmp_path / button)
        files[button] = (tmp_path / button).read_text(encoding="utf-8-sig")
        assert "/" not in waiting.value.suggested_filename
    svg = ET.fromstring(files["svg"])
    assert {each.tag.rpartition("}")[2] for each in svg.iter()} <= {"svg", "g", "path", "text", "title", "desc", "rect"}
    assert not [name for each in svg.iter() for name in each.attrib if name.startswith("on") or "href" in name]
    assert not set(BIDI) & set("".join(svg.itertext()))
    graphml = ET.fromstring(files["graphml"])
    texts = {each.text for each in graphml.iter() if each.get("key") == "n-label"}
    assert {name.strip() for name in NAMES} <= texts
    assert {node["name"] for node in json.loads(files["json"])["nodes"]} == {name.strip() for name in NAMES} | {
        "constructor"
    }
    for name in ("actors", "links", "claims", "sources", "events"):
        rows = list(csv.reader(io.StringIO(files[f"csv-{name}"], newline="")))
        assert len({len(row) for row in rows}) == 1, name
        assert not [cell for row in rows for cell in row if cell[:1] in set("=+-@\t\r")], name


def test_citations_of_hostile_sources_stay_lines_of_text(open_page: Callable[..., Any], html: str) -> None:
    """A citation is offered as text, one line a claim, with no mark that turns it and no address but of the web."""
    opened = open_page(html)
    opened.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
    opened.evaluate("() => axisgraph.select('l1')")
    opened.page.get_by_role("button", name="Copy citation").first.click()
    text = opened.page.locator(".copy-text").input_value()
    assert sum(line.startswith("- [") for line in text.splitlines()) == len(NAMES)
    assert not set(BIDI) & set(text)
    assert NAMES[0] in text
    assert opened.evaluate(HARMLESS) == []
