"""The code book has every kind, and its examples are links of that kind with that claim."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import graph
from graph.dataset import Dataset

ROOT = Path(__file__).parent.parent.parent
BOOK = (ROOT / "docs" / "codebook.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^### (\S+)\n(.*?)(?=^##|\Z)", BOOK, re.MULTILINE | re.DOTALL))
EXAMPLE = re.compile(r"^- Example: `([a-z0-9-]+)`, claim `([a-z0-9-]+)`\. \S", re.MULTILINE)


@pytest.fixture(scope="module")
def data() -> Dataset:
    """Return the shipped data."""
    return graph.load(ROOT / "data").dataset


def test_every_kind_has_a_section(data: Dataset) -> None:
    """The sections are the kinds of the data, each under the heading of its family."""
    assert set(SECTIONS) == set(data.kinds)
    families = re.split(r"^## (Support|Structure|Alignment|Hostility):.*$", BOOK, flags=re.MULTILINE)
    for family, text in zip(families[1::2], families[2::2], strict=True):
        kinds = re.findall(r"^### (\S+)$", text, re.MULTILINE)
        assert sorted(kinds) == sorted(id for id, kind in data.kinds.items() if kind.family == family.lower())


@pytest.mark.parametrize("kind", sorted(SECTIONS))
def test_examples_are_of_their_kind(data: Dataset, kind: str) -> None:
    """Each section has an example: a link of that kind and one of its claims, which supports it."""
    examples = EXAMPLE.findall(SECTIONS[kind])
    assert examples
    for link, claim in examples:
        assert data.links[link].kind == kind
        assert [each.stance for each in data.links[link].claims if each.id == claim] == ["supports"], f"{link} {claim}"


def test_every_kind_that_is_named_has_its_section() -> None:
    """The links inside the page lead to sections of it."""
    headings = {
        re.sub(r"[^a-z -]", "", line.lower()).replace(" ", "-") for line in re.findall(r"^#+ (.+)$", BOOK, re.M)
    }
    assert set(re.findall(r"\]\(#([a-z-]+)\)", BOOK)) <= headings
