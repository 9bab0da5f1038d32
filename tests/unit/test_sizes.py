"""A file of too many values is refused at once, with the way that works; what is about as many is counted."""

from __future__ import annotations

import re

import pytest

from graph.reading import Items, read_yaml_text, texts
from graph.reading.sizes import estimated_values

ITEM = (
    "- id: link-{0}\n  source: a\n  target: b\n  summary: |\n    A text: with a colon.\n    - and a line like an item\n"
)


def items(count: int) -> str:
    """Return YAML with this many records of eight values each."""
    return "".join(ITEM.format(number) for number in range(count))


@pytest.mark.parametrize("count", [4_000, 20_000])
def test_an_estimate_is_near_the_number(count: int) -> None:
    """Samples at even distances give the number of keys and values, within a tenth; within a third where they vary."""
    assert estimated_values(items(count)) == pytest.approx(8 * count, rel=0.1)
    dense = "".join(f"- {{id: a{number}, name: A, type: state}}\n" for number in range(count))
    sparse = "".join(f"- id: b{number}\n  summary: {'word ' * 100}\n" for number in range(count))
    assert estimated_values(dense + sparse) == pytest.approx(10 * count, rel=0.3)


@pytest.mark.parametrize("text", ["", "x", "- ", "\n- " * 10, "\n- [\n- ]", "a: b\n" * 100])
def test_any_text_has_an_estimate(text: str) -> None:
    """Text of any form gives a number, and no error."""
    assert estimated_values(text) >= 0


def test_too_many_are_refused_before_they_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fault names the number, the limit, and how many parts are needed; a part of that size is read."""
    monkeypatch.setattr(texts, "MOST_VALUES", 1_000)
    part = read_yaml_text(items(100), "data/links/part.yaml")
    assert isinstance(part.root, Items)
    assert len(part.root) == 100
    monkeypatch.setattr(texts, "Builder", None)  # what reads
    (fault,) = read_yaml_text(items(1_000), "data/links.yaml").faults
    assert re.search(r"`data/links.yaml` holds about [78],\d\d\d values; a file may have 1,000", fault.message)
    assert re.search(r"split it into 1[01] files in `links/`.*axisgraph pack NAME.axis", fault.help)
