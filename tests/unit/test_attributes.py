"""Attributes: values of the user's own on actors, links and events, which every format keeps or counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

import graph
from graph.build import build
from graph.loader import load_dataset
from graph.reading.yaml_writer import write_records
from graph.records.fields import scalar_of, text_of_scalar
from graph.records.model import Link
from tests.builders import dataset, link

OTHERS = {"weight": 2.5, "round": 3, "code": "007", "open": True, "kind": "cash: in hand"}
HEAD = "- {id: arden, name: Arden, type: state}\n- {id: brook, name: Brook, type: bank}\n"


def of(record: object) -> list[tuple[str, object]]:
    """Return the attributes of a record in their order."""
    return list(record.attributes.items())  # type: ignore[attr-defined]


@pytest.mark.parametrize("value", [3, -3, 2.5, 1e-7, 0.1 + 0.2, True, "007", "1.50", "-0", "NO", "null", "1e5", 10**20])
def test_a_scalar_is_written_as_it_is_read(value: object) -> None:
    """A number stays a number where its text is the usual one; every text comes back letter by letter."""
    read = scalar_of(value)  # type: ignore[arg-type]
    assert scalar_of(text_of_scalar(read)) == read
    assert not isinstance(value, str) or text_of_scalar(read) == value


def test_yaml_keeps_them(tmp_path: Path) -> None:
    """They are read and written with their order; a number is written without quotation marks."""
    made = link("arden", "brook", attributes=OTHERS, claims=[])
    text = write_records([made])
    assert "attributes: {weight: 2.5, round: 3, code: '007', open: true, kind: 'cash: in hand'}" in text
    (tmp_path / "actors.yaml").write_text(HEAD, encoding="utf-8")
    (tmp_path / "links.yaml").write_text(text, encoding="utf-8")
    (read,) = load_dataset(tmp_path).links.values()
    assert read == made
    assert of(read) == list(OTHERS.items())
    assert "weight:     2.5" in str(graph.load(tmp_path).show(read.id))


@pytest.mark.parametrize("value", [None, [1], {"a": 1}, "", float("nan")])
def test_other_values_are_refused(value: object) -> None:
    """Lists, mappings and nothing are no attributes."""
    with pytest.raises(ValidationError, match="`x` is not a text or a number"):
        Link.model_validate({"id": "a", "source": "b", "target": "c", "kind": "d", "attributes": {"x": value}})


@pytest.mark.parametrize("format", ["csv", "ftm", "gexf", "graphml", "json", "neo4j", "stix", "turtle"])
def test_exports_bring_them_back(format: str, tmp_path: Path) -> None:
    """An export and its import keep the attributes of links, also those that have the name of a field."""
    data = dataset([link("arden", "brook", attributes=OTHERS)])
    file = graph.Graph(build(data)).export(format).save(tmp_path / "exported")
    (read,) = graph.import_file(format, file).dataset.links.values()
    assert dict(read.attributes) == OTHERS


def test_losses_count_each_value() -> None:
    """A drawing keeps no attributes, and its report counts values, not records."""
    data = dataset([link("arden", "brook", attributes=OTHERS), link("brook", "arden", attributes={"a": 1})])
    losses = {loss.what: loss.count for loss in graph.Graph(build(data)).export("mermaid").losses}
    assert losses["link.attributes"] == len(OTHERS) + 1
