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
        ("Hizbuallah", "hezbollah"),
        ("al-Huthiyyun", "houthis"),
        ("حوثي", "houthis"),
        ("Katayib Hizbullah", "kataib-hezbollah"),
        ("Asayeb Ahl ul-Haqq", "asaib-ahl-al-haq"),
        ("Hachd al-Chaabi", "popular-mobilization-forces"),
        ("Azzedine al-Kassam", "izz-al-din-al-qassam-brigades"),
        ("Saraja al-Kuds", "saraya-al-quds"),
        ("Ghods Force", "quds-force"),
        ("Quds", "quds-force"),
        ("Sepah-e-Pasdaran", "irgc"),
        ("al-Nojaba", "harakat-hezbollah-al-nujaba"),
        ("Zaynabiyun", "zainabiyoun-brigade"),
        ("Chalid Maschal", "khaled-meshaal"),
        ("Yahia al-Senwar", "yahya-sinwar"),
        ("Ismael Haniah", "ismail-haniyeh"),
        ("Kasem Soleymani", "qassem-soleimani"),
        ("Modschtaba Chamenei", "mojtaba-khamenei"),
        ("al-Jawlani", "ahmad-al-sharaa"),
        ("Al-Nousra", "al-nusra-front"),
        ("نصرالله", "hassan-nasrallah"),
        ("חיזבאללה", "hezbollah"),
        ("سپاه", "irgc"),
    ],
)
def test_spellings(axis: graph.Graph, text: str, id: str) -> None:
    """The first answer to a usual spelling, a slip or a native name is the actor that was meant."""
    assert [result.id for result in axis.search(text).results][:1] == [id]


@pytest.mark.parametrize("text", ["", "   ", "zzzzqqqq", "!!!"])
def test_nothing_is_found_for_nothing(axis: graph.Graph, text: str) -> None:
    """A text that is like no name finds nothing, and does not fail."""
    assert axis.search(text).results == ()


def test_alike_names_are_told_apart(axis: graph.Graph) -> None:
    """Whoever names a look-alike of another actor is named by that one too."""
    actors = axis.dataset.actors
    one_way = [
        (a.id, b) for a in actors.values() for b in a.not_to_confuse_with if a.id not in actors[b].not_to_confuse_with
    ]
    assert one_way == []
