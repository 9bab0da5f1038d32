"""The smallest edit, however the file was written: it reads as wanted, touches no other record, and comments stay."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from graph.editing.rewriting import rewritten
from graph.reading import read_yaml_text
from graph.reading.comments import comments_of
from graph.reading.entries import TABLES
from tests.builders import format_text
from tests.examples import examples
from tests.properties.test_formatting import Messy, rows

Rows = list[dict[str, Any]]
words = st.sampled_from(["NO", "a: b # c", "<<<<<<< x", "2012", "~", "\u202ex"])


def edited(text: str, wanted: Rows) -> str:
    """Return the text of a file of links changed to hold these rows."""
    return rewritten(read_yaml_text(text, "links.yaml"), wanted, TABLES["links"])


def comments(text: str) -> list[str]:
    """Return the comments of a text."""
    return comments_of(read_yaml_text(text, "links.yaml")).all()


@given(data=st.data(), old=rows, new=rows)
@examples(40, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_is_wanted_is_what_is_read(data: st.DataObject, old: Rows, new: Rows) -> None:
    """Any rows become any others; a record that stays is there byte for byte, and no comment of it is lost."""
    messy = Messy(data.draw)
    each = [(row, messy.items([row], "")) for row in old]
    text = "".join(said for _, said in each) or "[]\n"
    after = edited(text, new)
    read = read_yaml_text(after, "links.yaml")
    assert not list(read.faults), after
    assert sorted(read.root, key=lambda row: row["id"]) == sorted(new, key=lambda row: row["id"]), text
    loose = format_text(text, "links") != text
    for row, said in each:
        if row in new and loose:
            lines = [line for line in said.splitlines() if line.strip() and not line.startswith("#")]
            assert "\n".join(lines) in "\n".join(line for line in after.splitlines() if line.strip()), (text, after)
    kept = [comment for row, said in each if row in new for comment in messy.comments if comment in said]
    assert not [comment for comment in kept if comment not in after], (text, after)


@given(data=st.data(), old=rows, more=rows)
@examples(30, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_file_in_form_stays_in_form(data: st.DataObject, old: Rows, more: Rows) -> None:
    """After an edit of a formatted file there is nothing left for `axisgraph fmt` but ids of claims."""
    text = format_text(Messy(data.draw).items(old, ""), "links") if old else "[]\n"
    after = edited(text, more)
    assert format_text(after, "links") == after or any(
        "id" not in claim for row in more for claim in row.get("claims", [])
    )


@given(data=st.data(), old=rows.filter(bool), word=words)
@examples(30, deadline=None, suppress_health_check=list(HealthCheck))
def test_one_field_is_changed_in_its_own_lines(data: st.DataObject, old: Rows, word: str) -> None:
    """Setting a field of a record leaves every comment of the file where it was, and undoing gives the same values."""
    messy = Messy(data.draw)
    text = messy.items(old, "")
    at = data.draw(st.integers(0, len(old) - 1))
    wanted = [dict(row) for row in old]
    wanted[at]["role"] = word
    after = edited(text, wanted)
    assert comments(after) == comments(text)
    assert read_yaml_text(edited(after, old), "links.yaml").root == old
