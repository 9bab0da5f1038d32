"""How many support links of the shipped data have two independent sources, over a list of links that stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.build import build
from graph.dataset import Dataset
from graph.loader import load_dataset
from scripts.independence import BASE, Followed, followed
from tests.builders import dataset, link

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def data() -> Dataset:
    """The shipped data."""
    return load_dataset(ROOT / "data")


@pytest.mark.parametrize(
    ("core", "counted", "least"),
    [
        (True, "all_claims", 0.80),
        (False, "all_claims", 0.65),
        (True, "strong_and_fair", 0.60),
        (False, "strong_and_fair", 0.45),
    ],
)
def test_enough_support_links_have_two_independent_sources(
    data: Dataset, core: bool, counted: str, least: float
) -> None:
    """Of the 450 links of the list, and of its 108 in the core, a fixed share has a second independent source."""
    links = [each for each in followed(build(data)) if each.core or not core]
    assert len(links) == (108 if core else 450)
    met = [each.id for each in links if getattr(each, counted) >= 2]
    assert len(met) >= least * len(links), f"{len(met)} of {len(links)}"


def test_a_link_is_followed_through_its_former_ids_and_counts_when_gone() -> None:
    """A renamed link keeps its place in the count, a removed one counts as without sources."""
    first, second = (line.split()[1] for line in BASE.read_text(encoding="utf-8").splitlines()[1:3])
    data = dataset([link("a", "b", id="renamed", former_ids=[first])])
    found = {each.id: each for each in followed(build(data))}
    assert len(found) == 450
    assert found[first] == Followed(first, found[first].core, "renamed", 1, 1)
    assert found[second] == Followed(second, found[second].core, None, 0, 0)


def test_few_exceptions_are_left(data: Dataset) -> None:
    """Exceptions are judgements about single records: fewer than 60 records have one, and each states a reason."""
    assert sum(len(each.records) for each in data.exceptions.values()) < 60
    assert all(len(each.reason.split()) > 5 for each in data.exceptions.values())
