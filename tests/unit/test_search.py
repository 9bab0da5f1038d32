"""People find actors however they spell them."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph

DATA = Path(__file__).parent.parent.parent / "data"


@pytest.fixture(scope="module")
def axis() -> graph.Graph:
    """Return the graph of the project's own data."""
    return graph.load(DATA)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("hezbollah", "hezbollah"),
        ("Hizballah", "hezbollah"),
        ("hisbollah", "hezbollah"),
        ("HIZBULLAH", "hezbollah"),
        ("حزب الله", "hezbollah"),
        ("حماس", "hamas"),
        ("hammas", "hamas"),
        ("Ansarallah", "houthis"),
        ("ansar allah", "houthis"),
        ("huthis", "houthis"),
        ("irgc", "irgc"),
        ("Qods Force", "quds-force"),
        ("khamenei", "ali-khamenei"),
        ("Kataib Hezbollah", "kataib-hezbollah"),
        ("Kata’ib Ḥizballāh", "kataib-hezbollah"),
    ],
)
def test_spellings(axis: graph.Graph, text: str, id: str) -> None:
    """The first answer to a usual spelling, a slip or a native name is the actor that was meant."""
    assert [result.id for result in axis.search(text).results][:1] == [id]


@pytest.mark.parametrize("text", ["", "   ", "zzzzqqqq", "!!!"])
def test_nothing_is_found_for_nothing(axis: graph.Graph, text: str) -> None:
    """A text that is like no name finds nothing, and does not fail."""
    assert axis.search(text).results == ()
