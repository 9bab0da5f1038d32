"""The page in Firefox: from disk, with the network cut, used as a reader uses it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from graph.build import build
from graph.loader import load_dataset
from graph.page import render_page
from graph.records.filters import Filter
from graph.view import View
from tests.work import HANG

HERE = Path(__file__).parent
DRIVER = HERE / "tools" / "firefox.mjs"


def firefox() -> str:
    """Return the path of a Firefox. Skips where there is none, unless `make test` has looked for one."""
    found = os.environ.get("AXISGRAPH_FIREFOX") or shutil.which("firefox-esr") or shutil.which("firefox")
    if found:
        return found
    assert "AXISGRAPH_FIREFOX" not in os.environ, "no Firefox: run scripts/find-firefox"
    pytest.skip("no Firefox: name one in AXISGRAPH_FIREFOX")


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path]:
    """What Firefox saw, said and asked for, and the folder of what it saved."""
    folder = tmp_path_factory.mktemp("firefox")
    page, saved = folder / "page.html", folder / "saved"
    saved.mkdir()
    graph = build(load_dataset(HERE.parent / "article"))
    page.write_text(render_page(View(graph, Filter())), encoding="utf-8")
    node = shutil.which("node") or shutil.which("node", path=str(Path(sys.executable).parent))
    assert node, "no Node.js: run scripts/install-readers"
    assert (DRIVER.parent / "node_modules" / "puppeteer-core").exists(), (
        "no puppeteer-core: run scripts/install-readers"
    )
    done = subprocess.run(
        [node, DRIVER, firefox(), page, saved], capture_output=True, encoding="utf-8", check=False, timeout=HANG
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    assert "broke" not in answer["seen"], answer
    return answer, saved


def test_console_is_empty_and_nothing_is_asked_for(used: tuple[dict[str, Any], Path]) -> None:
    """Firefox has nothing to complain of, and no address is asked for but blobs and a font of its own."""
    answer, saved = used
    assert answer["said"] == []
    own = (saved.parent / "page.html").as_uri()
    assert not [url for url in answer["asked"] if not url.startswith(("blob:", "data:font/woff2;", own))]
    assert "data:font" not in (saved.parent / "page.html").read_text(encoding="utf-8")


def test_finds_lists_and_walks(used: tuple[dict[str, Any], Path]) -> None:
    """Search by an alias, the tables and the paths work in Firefox."""
    seen = used[0]["seen"]
    assert {"iran", "hamas", "hezbollah"} <= set(seen["view"]["actors"])
    assert "Houthis" in seen["found"]
    assert seen["rows"] > 5
    assert seen["routes"] == ["Iran → Hamas", "Iran → Hezbollah → Hamas"]


def test_address_holds_the_state(used: tuple[dict[str, Any], Path]) -> None:
    """The fragment is written, restored with the pinned places, and a bad one is ignored with a note."""
    seen = used[0]["seen"]
    assert "view=table" in seen["address"]
    assert "Weapons" in seen["link"]
    assert seen["pinned"] == pytest.approx([0.4, 0.2], abs=0.1)
    assert "nonsense" in seen["note"]


def test_gives_files_to_take_away(used: tuple[dict[str, Any], Path]) -> None:
    """PNG, SVG and CSV are saved, and are what they say."""
    answer, saved = used
    seen = answer["seen"]
    assert (saved / seen["png"]).read_bytes().startswith(b"\x89PNG")
    assert ET.parse(saved / seen["svg"]).getroot().tag == "{http://www.w3.org/2000/svg}svg"
    assert (saved / seen["csv"]).read_text(encoding="utf-8-sig").startswith("id,source,source_name,")
    assert "-links.csv" in seen["status"]
