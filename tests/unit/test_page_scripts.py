"""What Python writes for the page, read by the page's own scripts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from unittest.mock import ANY

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.api import load
from graph.page.columns import as_table
from graph.page.opened import Opening
from graph.page.payload import payload
from graph.picture.layout import opening_picture
from tests.page.node import evaluated

ROOT = Path(__file__).parents[2]
DECODE = "core/decode.js"
_scalars = st.one_of(
    st.booleans(), st.integers(-9, 9), st.sampled_from(["1", "True", "['a']", "", "a"]), st.text(max_size=3)
)
_names = st.sampled_from(["a", "b", "constructor", "values", "length"])
_rows = st.dictionaries(_names, _scalars | st.lists(_scalars, max_size=2), max_size=3)
_records = st.dictionaries(
    _names, _scalars | st.lists(_scalars | st.none(), max_size=2) | st.lists(_rows, max_size=2), max_size=4
)
_tables = st.dictionaries(st.from_regex(r"[a-z]{1,3}", fullmatch=True), _records, max_size=12)


@settings(max_examples=15)
@given(st.lists(_tables, min_size=20, max_size=40))
def test_any_records_come_back_as_they_were(tables: list[dict[str, dict[str, Any]]]) -> None:
    """Whatever the fields and values, what the page reads equals what Python had: no 1 for a True or a "1"."""
    read = evaluated(DECODE, "given.map(module.table)", [as_table(table) for table in tables])
    assert json.dumps(read, sort_keys=True) == json.dumps(tables, sort_keys=True)


def test_equal_values_are_written_once() -> None:
    """A value that many records share stands in the table once."""
    links = {f"l{at}": {"kind": "weapons", "claims": [{"source": "s", "stance": "supports"}]} for at in range(100)}
    text = json.dumps(as_table(links))
    assert [text.count(word) for word in ("weapons", "supports", "stance")] == [1, 1, 1]


def test_the_page_reads_every_record_of_the_view() -> None:
    """What the page reads has every actor, link and claim of the view under its id."""
    view = load(ROOT / "tests" / "article").view()
    written = payload(view, opening_picture(view), "Title", Opening())
    graph = evaluated(DECODE, "module.graph(given, [])", written)
    assert list(graph["actors"]) == [actor.id for actor in view.actors]
    assert {id: link["claims"] for id, link in graph["links"].items()} == {
        link.id: [claim.to_dict() | {"strength": ANY} for claim in link.claims] for link in view.links
    }
    assert {id: link.get("end") for id, link in graph["links"].items()} == {
        link.id: link.end.text if link.end else None for link in view.links
    }
