"""What Python writes for the page, read by the page's own scripts."""

from __future__ import annotations

import json
from pathlib import Path
from unittest.mock import ANY

from graph.opening import load
from graph.page.columns import as_tables
from graph.page.opened import Opening
from graph.page.payload import payload
from tests.page.node import evaluated

ROOT = Path(__file__).parents[2]
DECODE = "core/decode.js"


def test_equal_values_are_written_once() -> None:
    """A value that many records share stands in the table once."""
    links = {f"l{at}": {"kind": "weapons", "claims": [{"source": "s", "stance": "supports"}]} for at in range(100)}
    text = json.dumps(as_tables({"links": links}))
    assert [text.count(word) for word in ("weapons", "supports", "stance")] == [1, 1, 1]


def test_ids_of_other_records_are_written_once() -> None:
    """A field that names records has their rows, whether one or several; a text that is no id stays a text."""
    sources = {f"source-{at}": {"title": f"source-{at + 1}"} for at in range(9)}
    links = {"l": {"claims": [{"source": "source-7"}], "roots": ["source-7", "source-2"]}}
    written = as_tables({"sources": sources, "links": links})
    assert "source-7" not in json.dumps(written["links"])
    assert evaluated(DECODE, "module.tables(given)", written) == {"sources": sources, "links": links}


def test_the_page_reads_every_record_of_the_view() -> None:
    """What the page reads has every actor, link and claim of the view under its id."""
    view = load(ROOT / "tests" / "article").view()
    written = payload(view, "Title", Opening())
    graph = evaluated(DECODE, "module.graph(given)", written)
    assert list(graph["actors"]) == [actor.id for actor in view.actors]
    assert {id: link["claims"] for id, link in graph["links"].items()} == {
        link.id: [claim.to_dict() | {"strength": ANY} for claim in link.claims] for link in view.links
    }
    assert {id: link.get("end") for id, link in graph["links"].items()} == {
        link.id: link.end.text if link.end else None for link in view.links
    }
