"""The docs as a site: every page is in its menu, every command in its help, and it fetches nothing from elsewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from graph.cli.app import COMMANDS

ROOT = Path(__file__).parent.parent.parent


class Settings(yaml.SafeLoader):
    """YAML of mkdocs.yml, without the functions that it names."""


Settings.add_multi_constructor("tag:yaml.org,2002:python/name:", lambda *_: None)


def pages(menu: list[Any]) -> list[str]:
    """Return the pages of a menu, in order."""
    out = []
    for entry in menu:
        out += [entry] if isinstance(entry, str) else [page for part in entry.values() for page in pages(part)]
    return out


def test_the_menu_holds_every_page() -> None:
    """A page of docs/ that the menu leaves out would not be found, and one that is gone would break the build."""
    settings = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader=Settings)
    shown = pages(settings["nav"])
    there = [name for name in shown if any((at / name).is_file() for at in (ROOT, ROOT / "docs"))]
    assert {page.name for page in (ROOT / "docs").glob("*.md")} <= set(shown)
    assert [name for name in shown if name not in there] == ["index.md", "explore.md", "commands.md"]


@pytest.mark.full
def test_the_site_is_whole(tmp_path: Path) -> None:
    """It builds without a warning, explains each command, embeds the page, and loads nothing from elsewhere."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    site = tmp_path / "site"
    helps = (site / "commands" / "index.html").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f'id="{name}"' not in helps] == []
    assert (site / "axis.html").stat().st_size > 1_000_000
    fetched = re.compile(r"<(?:script|link|img|iframe)[^>]*\b(?:src|href)=[\"']?https?:")
    assert [page for page in site.rglob("*.html") if fetched.search(page.read_text(encoding="utf-8"))] == []
