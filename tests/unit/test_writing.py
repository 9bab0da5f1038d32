"""Data folders as YAML text: what is written reads back the same, here and by another YAML reader."""

from __future__ import annotations

import re

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from graph.reading import read_yaml_text
from graph.reading.yaml_writer import write_records
from graph.records.model import Actor, Link

NOT_DATA = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
    lambda text: text.strip() != "" and not NOT_DATA.search(text)
)


@given(name=texts, more=st.lists(texts, max_size=3))
@example(name="<<<<<<<", more=["a\n>>>>>>> b\nc"])
def test_every_text_reads_back(name: str, more: list[str]) -> None:
    """Our reader and PyYAML's safe loader both find every text as it was, and no fault."""
    actor = Actor.model_validate({"id": "a", "name": name, "type": "other", "summary": name, "ideology": more})
    text = write_records([actor])
    document = read_yaml_text(text, "actors.yaml")
    assert not list(document.faults)
    assert Actor.model_validate(document.root[0]) == actor
    read = yaml.safe_load(text)[0]
    assert (read["name"], read.get("ideology", [])) == (name, more)


@pytest.mark.parametrize("word", ["NO", "y", "2012", "1e5", "0o17", "12:30", "null", "~", "1_000", ".5", "=", "<<"])
def test_words_that_yaml_misreads_are_quoted(word: str) -> None:
    """A text that some YAML reader takes for something else stands in quotes."""
    assert f"name: '{word}'" in write_records([Actor.model_validate({"id": "a", "name": word, "type": "other"})])


def test_records_are_readable_and_in_order() -> None:
    """Records stand in order of id, fields in the order of the model, an amount on one line."""
    sums = [{"value": "0.00001", "currency": "EUR"}]
    claim = {"source": "s", "stance": "supports", "credibility": 2}
    ends = {"source": "a", "target": "b", "kind": "funding"}
    links = [
        Link.model_validate({"id": "z", **ends}),
        Link.model_validate({"claims": [claim], "amounts": sums, "id": "c", **ends}),
    ]
    assert write_records(links, heading="Two links.") == (
        "# Two links.\n\n"
        "- id: c\n  source: a\n  target: b\n  kind: funding\n"
        "  amounts:\n  - {value: 0.00001, currency: EUR}\n"
        "  claims:\n  - source: s\n    stance: supports\n    credibility: 2\n\n"
        "- id: z\n  source: a\n  target: b\n  kind: funding\n"
    )
    assert write_records([]) == "[]\n"
