"""The view of hypotheses: a source is left out, and a cell leads to its claims, from the keyboard too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graph import load
from tests.weighing.test_view import PIECES
from tests.weighing.test_weigh import HEAD, LINKS, SOURCES, row

sync_api = pytest.importorskip("playwright.sync_api")


@pytest.fixture
def html(tmp_path: Path) -> str:
    """A page that opens on its hypotheses."""
    actors = "- {id: north, name: North, type: state}\n- {id: front, name: Front, type: armed-group}\n"
    for name, text in (("actors", actors), ("links", LINKS), ("sources", SOURCES)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    file = tmp_path.parent / f"{tmp_path.name}-hypotheses.yaml"
    file.write_text(
        HEAD + "".join(row(*piece) for piece in (*PIECES[:2], ("c", "rumour rumour", "..."))), encoding="utf-8"
    )
    return load(tmp_path).page(hypotheses=file)


def ranks(page: Any) -> dict[str, str]:
    """Return the rank of each hypothesis, as its column says."""
    heads = page.locator("[data-hypothesis]").all()
    return {each.get_attribute("data-hypothesis"): each.locator(".weigh-rank").inner_text() for each in heads}


def test_a_wrong_source_changes_what_comes_first(open_page: Callable[..., Any], html: str) -> None:
    """The choice shows the new ranks and the claims that are out, is in the address, and can be undone."""
    opened = open_page(html)
    page = opened.page
    assert ranks(page) == {"one": "1", "two": "=2", "three": "=2"}
    assert page.locator(".notice code").all_inner_texts() == ["c", "north-weapons-front#rumour"]
    page.select_option("#weigh-wrong", "report")
    opened.settled()
    assert ranks(page) == {"one": "2 was 1", "two": "=1 was 2", "three": "=1 was 2"}
    assert page.locator("tr.out").evaluate_all("(rows) => rows.map((row) => row.dataset.claim)") == [
        "north-weapons-front#saw",
        "north-weapons-front#again",
    ]
    assert "without 1 source that only repeats it" in page.inner_text(".weigh-said")
    assert "wrong=report" in page.url
    page.click("text=Take it back in")
    assert ranks(page)["one"] == "1"

    page.focus("tbody button >> nth=0")
    for key in ("ArrowDown", "ArrowRight", "ArrowRight", "Enter"):
        page.keyboard.press(key)
    opened.settled()
    assert page.get_attribute("#panel", "data-record") == "link:north-weapons-front"
    page.click("#panel-close")
    page.locator("td.opens >> nth=0").click(position={"x": 2, "y": 2})
    opened.until("document.getElementById('panel').dataset.record === 'link:north-weapons-front'")


def test_the_matrix_fits_a_phone(open_page: Callable[..., Any], html: str) -> None:
    """Nothing is wider than the window, and each cell still says its word to a screen reader."""
    opened = open_page(html, width=390, height=844, color_scheme="dark", fragment="view=hypotheses&wrong=report")
    assert opened.evaluate("document.querySelector('.weigh-scroll').scrollWidth <= innerWidth")
    assert opened.page.locator(".weigh-cell >> nth=1").text_content() == "\u2212inconsistent"
