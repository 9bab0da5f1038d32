"""What is at a position of a text, half typed or whole."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.lsp.spots import spot_at
from graph.reading import Fields, Items, Span, Text, read_yaml
from tests.work import assert_grows

ROOT = Path(__file__).parents[2]
FILES = [*(ROOT / "tests" / "article").glob("*.yaml"), ROOT / "data" / "stories.yaml", ROOT / "data" / "dataset.yaml"]


@pytest.mark.parametrize(
    ("text", "what", "path", "word"),
    [
        ("|", "key", (), ""),
        ("- |", "bare", (), ""),
        ("- i|", "bare", (), "i"),
        ("- id: a\n  |\n", "key", (), ""),
        ("- id: a\n  sour|\n", "key", (), "sour"),
        ("- id: a\n  source: ir|an\n  target: b\n", "value", ("source",), "iran"),
        ("- id: a\n  source:|", "value", ("source",), ""),
        ("- id: a\r\n  source: b|\r\n  kind: c\r\n", "value", ("source",), "b"),
        ("- id: a\n  source:\n    b|\n", "bare", ("source",), "b"),
        ("- id: a\n\n|\n- id: b\n", "key", (), ""),
        ("- id: a\n  name: 'it is|\n  type: state\n", "value", ("name",), "it is"),
        ("- id: a\n  name: 'it is\n  type: st|ate\n", "value", ("type",), "state"),
        ("- id: a\n  name: 'it ''is'\n  type: st|ate\n", "value", ("type",), "state"),
        ("- id: a\n  start: 2012  # abo|ut\n", None, (), ""),
        ("- id: a\n  summary: >\n    te|xt: x\n  kind: b\n", None, (), ""),
        ("- id: a\n  claims:\n    |\n", "bare", ("claims",), ""),
        ("- id: a\n  claims:\n  - |\n", "bare", ("claims", 0), ""),
        ("- id: a\n  claims:\n    - source: x\n      |\n", "key", ("claims", 0), ""),
        ("- id: a\n  claims:\n    - source: x\n    - source: y|\n", "value", ("claims", 1, "source"), "y"),
        ("- id: a\n  claims:\n    - {source: x, |}\n", "key", ("claims", 0), ""),
        ("- id: a\n  claims:\n    - {source: x, st|\n- id: b\n", "key", ("claims", 0), "st"),
        ("- id: a\n  claims:\n    - {source: x,\n       stance: |}\n", "value", ("claims", 0, "stance"), ""),
        ("- id: a\n  roles: [{actor: x}, {actor: |}]\n", "value", ("roles", 1, "actor"), ""),
        ("- id: a\n  derives_from: [b, |c]\n", "bare", ("derives_from", 1), "c"),
        ("- {id: a, source: |}\n", "value", ("source",), ""),
        ("- {id: a, so|", "key", (), "so"),
        ("- id: حما|س 🌊\n", "value", ("id",), "حماس 🌊"),
    ],
)
def test_half_typed_text_is_placed(text: str, what: str | None, path: tuple[Any, ...], word: str) -> None:
    """The field under the cursor is found by indentation and braces, whatever comes after it."""
    at = text.index("|")
    spot, _, _ = spot_at(Text("", text.replace("|", "", 1)), at)
    assert (spot.what, spot.path, spot.text) == (what, path, word) if spot else what is None


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_whole_text_is_placed_as_yaml_is_read(file: Path) -> None:
    """Every name and value that the YAML reader finds is found at its position, with the same path."""
    document = read_yaml(file)
    is_list = isinstance(document.root, Items)
    rows = zip(document.root, document.root.spans, strict=True) if is_list else [(document.root, document.span)]
    count = 0
    for row, span in rows:
        found = spot_at(document.text, span[0], is_list=is_list)[1]
        by_start = {spot.span[0]: spot for spot in found}
        for what, path, (start, _) in _leaves(row, span):
            if document.text.text[start] not in "|>":
                spot = by_start[start]
                assert (spot.what == "key", spot.path) == (what == "key", path)
                count += 1
    assert count >= 5


def _leaves(value: Any, span: Span, path: tuple[Any, ...] = ()) -> Iterator[tuple[str, tuple[Any, ...], Span]]:
    if isinstance(value, Fields):
        for name, each in value.items():
            yield "key", path, value.spans[name][0]
            yield from _leaves(each, value.spans[name][1], (*path, name))
    elif isinstance(value, Items):
        for number, (each, inner) in enumerate(zip(value, value.spans, strict=True)):
            yield from _leaves(each, inner, (*path, number))
    else:
        yield "value", path, span


def test_any_text_has_an_answer() -> None:
    """Text that is cut, doubled and mixed at random is read to its end, at every kind of position."""
    source = "- id: a\n  claims: [{b: 'c', d: \"e\"}]\r\n  x: >\n    y\n\t- - ]}: #'\"|:\r{[\n  حماس: 🌊,"
    chance = random.Random(16)
    for _ in range(400):
        text = "".join(chance.choice((source, source[::-1]))[chance.randrange(40) :][:30] for _ in range(4))
        for at in (0, chance.randrange(len(text) + 1), len(text)):
            spot, _, (start, end) = spot_at(Text("", text), at, is_list=chance.random() < 0.8)
            assert 0 <= start <= end <= len(text)
            assert spot is None or spot.span[0] <= at <= spot.span[1]


@pytest.mark.parametrize("piece", ["- id: a\n", "- ", "{", "[a, ", "- id: 'a\n", '  b: "\n', "\t", "- id: {\n", "a: "])
def test_work_is_near_proportional_to_the_text(piece: str) -> None:
    """No text takes the square of its length."""
    assert_grows(lambda text: spot_at(text, len(text.text)), Text("", piece * 400), Text("", piece * 6_400))
