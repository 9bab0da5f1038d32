"""The page for everybody: axe-core finds nothing on any view, all works from the keyboard, and wishes are respected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graph.build import build
from graph.dataset import load_dataset
from graph.filters import Filter
from graph.page import render_page
from graph.view import View

HERE = Path(__file__).parent
AXE = HERE / "tools" / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async () => {
  const found = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {'target-size': {enabled: true}}, resultTypes: ['violations'],
  });
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}"""
# What is open, as a fragment, and what is then done.
STATES: dict[str, tuple[str, str]] = {
    "graph": ("", ""),
    "timeline": ("view=timeline", ""),
    **{
        f"table of {name}": (f"view=table&table={name}", "")
        for name in ("actors", "links", "claims", "sources", "events")
    },
    "sources": ("view=sources", ""),
    "actor": ("open=actor:hamas", ""),
    "disputed link": ("open=link:iran-command-hamas", ""),
    "link": ("open=link:iran-weapons-hamas", ""),
    "source": ("open=source:hamas-vs-iran-article", ""),
    "event": ("open=event:haniyeh-assassination", ""),
    "empty path form": ("open=paths", ""),
    "paths": ('open=paths&question=["iran","hamas",{"kinds":["weapons"]}]', ""),
    # "no path": ('open=paths&question=["hamas","iran",{"kinds":["weapons"],"via":["hezbollah"],"on":"1950"}]', ""),
    "wrong question": ('open=paths&question=["iran","hamas",{"on":"nonsense"}]', ""),
    "stories": ("open=stories", ""),
    "focus and window": ("focus=hezbollah:1&window=2000-01-01..2010-12-31&certain=1&open=actor:hezbollah", ""),
    "nothing in view": ("kinds=&types=", ""),
    "nothing in the table": ("view=table&table=links&kinds=", ""),
    "legend": ("", "document.body.dataset.legend !== 'open' && document.getElementById('show-legend').click()"),
    "take away": ("open=link:iran-weapons-hamas", "document.getElementById('show-take').click()"),
    "help": ("", "document.getElementById('show-help').click()"),
    "search": (
        "",
        "(() => { const field = document.getElementById('search'); field.focus(); field.value = 'ha';"
        " field.dispatchEvent(new Event('input', {bubbles: true})); })()",
    ),
    "note": ("view=nonsense", ""),
}


@pytest.fixture(scope="module")
def html() -> str:
    """The page of a small data set."""
    return render_page(View(build(load_dataset(HERE.parent / "article")), Filter()))


def settled(opened: Any) -> None:
    """Wait until the page has drawn."""
    opened.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 360])
def test_axe_finds_nothing(open_page: Callable[..., Any], html: str, theme: str, width: int) -> None:
    """No view, panel or dialog has a violation of WCAG 2.2 AA or of axe's best practices."""
    assert AXE.exists(), "no axe-core: run scripts/install-readers"
    found: list[str] = []
    for name, (fragment, script) in STATES.items():
        opened = open_page(html, fragment=fragment, width=width, height=740 if width < 500 else 900, color_scheme=theme)
        if script:
            opened.evaluate(script)
        settled(opened)
        opened.evaluate(AXE.read_text(encoding="utf-8") + "; undefined")
        found += [f"{name}: {each}" for each in opened.evaluate(RUN)]
        opened.page.close()
    assert not found, "\n".join(found)
