"""What must hold for any text and any folder, however broken."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from graph.diagnostics import Format, Place, render
from graph.loader import check_folder
from graph.reading import Document, Fields, Items, Span, read_yaml_text
from tests.examples import examples

DATA = Path(__file__).parents[1] / "article"
PIECES = (
    *"-:?[]{},#&*!|>'\"%@`~ \n\r\t",
    *("a", "id", "name", "- ", ": ", "  ", "\n", "\n- ", "\n  ", "- id: ", "<<: ", "---\n", "...\n", "null", "''"),
    *("\\x41", "\\u0000", "\x00", "\x85", "\u2028", "\ufeff", "\ud800", "é", "حماس", "😀"),
)
yaml_like = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=12)
trees = st.recursive(
    words, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4), max_leaves=20
)


def lines_of(text: str) -> list[str]:
    """Return the lines of `text` as editors count them."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def assert_within(place: Place, text: str) -> None:
    """Check that `place` is a line and column of `text`."""
    lines = lines_of(text)
    assert 1 <= place.line <= place.end_line <= len(lines)
    assert 1 <= place.column <= len(lines[place.line - 1]) + 1


def plain(node: Any) -> Any:
    """Return what PyYAML composed as our values, without the empty ones; ValueError where we have no such value."""
    if isinstance(node, yaml.ScalarNode):
        return None if node.style not in ("'", '"', "|", ">") and node.value in ("", "~", "null") else node.value
    if isinstance(node, yaml.SequenceNode):
        return [value for value in map(plain, node.value) if value is not None]
    keys = [key.value if isinstance(key, yaml.ScalarNode) else "" for key, _ in node.value]
    if len(set(keys)) < len(keys) or not all(keys):
        raise ValueError("not a mapping that data may hold")
    return {key: value for key, (_, node) in zip(keys, node.value, strict=True) if (value := plain(node)) is not None}


def scalars(value: Any) -> Iterator[tuple[str, Span]]:
    """Yield every text in `value` with its span."""
    if isinstance(value, Items):
        for item, span in zip(value, value.spans, strict=True):
            yield from [(item, span)] if isinstance(item, str) else scalars(item)
    elif isinstance(value, Fields):
        for key, item in value.items():
            yield from [(item, value.spans[key][1])] if isinstance(item, str) else scalars(item)


# a line without a value: blank, a comment, a directive, a document mark, or a null
NO_VALUE = re.compile(r"[\s\ufeff]*((#|%|---|\.\.\.).*|(null|~)?[\s\ufeff]*(#.*)?)")


def check_reading(text: str) -> Document:
    """Read `text` and check what holds for every text."""
    document = read_yaml_text(text, "f.yaml")
    for fault in document.faults:
        assert_within(fault.place, document.text.text)
    for format in get_args(Format):
        render(document.faults, format)
    return document


@given(st.text() | yaml_like)
@example("\ufeff\ufeff- a: ]")
@example("- {id: a\n- {id: b")
@example("[" * 100)
def test_any_text_is_read(text: str) -> None:
    """Reading any text gives values or faults, places within the text, and never an exception."""
    document = check_reading(text)
    if any(not NO_VALUE.fullmatch(line) for line in lines_of(text)):
        assert document.root is not None or document.faults


@given(yaml_like)
def test_values_are_those_of_pyyaml(text: str) -> None:
    """Where PyYAML reads a text that data may hold, our values are the same."""
    try:
        nodes = list(yaml.compose_all(text.lstrip("\ufeff"), yaml.CBaseLoader))
        expected = plain(nodes[0]) if nodes and nodes[0] is not None else None
    except (yaml.YAMLError, ValueError, UnicodeEncodeError):
        return
    document = check_reading(text)
    if len(nodes) <= 1 and not any(fault.code != "empty-value" for fault in document.faults):
        assert document.root == expected


@given(trees, st.booleans())
def test_written_values_are_read_back(tree: Any, flow: bool) -> None:
    """What PyYAML writes of texts, lists and mappings is read back the same, empty values left out."""
    text = yaml.dump(tree, default_flow_style=flow, allow_unicode=True, Dumper=yaml.SafeDumper)
    document = check_reading(text)
    if not document.faults:
        assert document.root == tree


@given(trees, st.booleans())
def test_a_span_holds_its_value(tree: Any, flow: bool) -> None:
    """The text under the span of a scalar, read by itself, is that scalar."""
    document = read_yaml_text(yaml.dump(tree, default_flow_style=flow, allow_unicode=True), "f.yaml")
    for value, (start, end) in scalars(document.root):
        part = document.text.text[start:end]
        if "\n" not in part:
            assert yaml.load(f"- {part}", yaml.CBaseLoader) == [value]


FILES = {path.name: path.read_text(encoding="utf-8") for path in sorted(DATA.glob("*.yaml"))}


@st.composite
def mutations(draw: st.DrawFn) -> tuple[str, str]:
    """Return the name of a data file and its text with one to three lines or characters changed."""
    name = draw(st.sampled_from(sorted(FILES)))
    text = FILES[name]
    for _ in range(draw(st.integers(1, 3))):
        by_line = draw(st.booleans())
        parts: list[str] = text.splitlines(keepends=True) if by_line else list(text)
        at = draw(st.integers(0, max(0, len(parts) - 1)))
        new = draw(st.sampled_from(PIECES)) + ("\n" if by_line else "")
        here = parts[at : at + 1]
        changed = {"delete": [], "double": here * 2, "replace": [new], "insert": [new, *here]}
        text = "".join([*parts[:at], *changed[draw(st.sampled_from(sorted(changed)))], *parts[at + 1 :]])
    return name, text


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the real data."""
    copy = tmp_path_factory.mktemp("mutated") / "data"
    shutil.copytree(DATA, copy)
    return copy


@examples(150)
@given(mutations())
def test_a_mutated_folder_is_checked(folder: Path, mutation: tuple[str, str]) -> None:
    """Any small change of the real data gives a data set or faults within the files, and never an exception."""
    name, text = mutation
    (folder / name).write_bytes(text.encode("utf-8", errors="surrogatepass"))
    try:
        dataset, found = check_folder(folder)
    finally:
        (folder / name).write_text(FILES[name], encoding="utf-8")
    assert (dataset is None) == any(each.severity == "error" for each in found)
    texts = FILES | {name: text.lstrip("\ufeff").encode("utf-8", "surrogatepass").decode("utf-8", "replace")}
    for each in found:
        for place in (each.place, *(other for _, other in each.related)):
            if place.line:
                assert_within(place, texts[Path(place.file).name])
    render(found)
