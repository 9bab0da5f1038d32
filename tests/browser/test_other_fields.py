"""The attributes of an actor, a link and an event are in their panels, folded, as text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from graph.build import build
from graph.page import render_page
from graph.records.filters import Filter
from graph.records.model import Event
from graph.view import View
from tests.builders import dataset, link

OTHERS = {"weight": 2.5, "note": "<b>second</b> round", "__proto__": "kept"}
SHOWN = "(fields) => [...fields.querySelectorAll('dt, dd')].map((each) => each.textContent)"


def test_attributes_are_shown(open_page: Callable[..., Any]) -> None:
    """They open with a click, in their order, letter by letter."""
    role = {"actor": "arden", "role": "host"}
    event = {"id": "talks", "name": "Talks", "date": "2012", "roles": [role], "claims": [], "attributes": OTHERS}
    data = dataset([link("arden", "brook", id="aid", attributes=OTHERS)], events=[Event.model_validate(event)])
    opened = open_page(render_page(View(build(data), Filter())))
    for id in ("link:aid", "event:talks"):
        opened.go(f"open={id}")
        fields = opened.page.locator("#panel .other-fields")
        assert fields.get_attribute("open") is None
        fields.locator("summary").click()
        expected = ["weight", "2.5", "note", "<b>second</b> round", "__proto__", "kept"]
        assert fields.evaluate(SHOWN) == expected
    opened.go("open=actor:arden")
    assert opened.page.locator("#panel .other-fields").count() == 0, "an actor without attributes"
