"""Records as the page gets them, in columns: its own scripts read back what Python had."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.page.columns import as_tables
from tests.page.node import evaluated

_scalars = st.one_of(
    st.booleans(), st.integers(-9, 9), st.sampled_from(["1", "True", "['a']", "", "a"]), st.text(max_size=3)
)
_names = st.sampled_from(["a", "b", "constructor", "values", "length"])
_ids = st.from_regex(r"[a-c]{1,2}", fullmatch=True)
_rows = st.dictionaries(_names, _scalars | st.lists(_scalars, max_size=2), max_size=3)
_records = st.dictionaries(
    _names,
    _scalars
    | st.lists(_scalars | st.none(), max_size=2)
    | st.lists(_rows, max_size=2)
    | st.lists(_ids, max_size=2)
    | _ids,
    max_size=4,
)
_table = st.dictionaries(_ids, _records, max_size=8)
_tables = st.fixed_dictionaries({"first": _table, "second": _table})


@settings(max_examples=15)
@given(st.lists(_tables, min_size=8, max_size=12))
def test_any_records_come_back_as_they_were(pages: list[dict[str, dict[str, dict[str, Any]]]]) -> None:
    """Whatever the fields and values, what the page reads equals what Python had: no 1 for a True or a "1"."""
    read = evaluated("core/decode.js", "given.map(module.tables)", [as_tables(tables) for tables in pages])
    assert json.dumps(read, sort_keys=True) == json.dumps(pages, sort_keys=True)
