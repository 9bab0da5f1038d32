"""The second coding: its arithmetic, and that its claims can still be found in the data."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

import graph

ROOT = Path(__file__).parent.parent.parent
SETTLED = {"first", "second", "neither"}


@pytest.fixture(scope="module")
def script() -> dict[str, Any]:
    """Return what scripts/reliability.py defines."""
    return runpy.run_path(str(ROOT / "scripts" / "reliability.py"))


def test_kappa_is_that_of_a_table_worked_by_hand(script: dict[str, Any]) -> None:
    """Of 50 cases both say yes to 20 and no to 15: agreement 0.7; by chance 0.5 * 0.6 + 0.5 * 0.4 = 0.5; kappa 0.4."""
    pairs = [("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15
    assert script["agreement"](pairs) == pytest.approx(0.7)
    assert script["cohens_kappa"](pairs) == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("pairs", "kappa"),
    [
        ([("a", "a"), ("b", "b"), ("c", "c")], 1.0),
        ([("a", "b"), ("b", "a")], -1.0),
        ([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")], 0.0),
        ([("a", "a"), ("a", "a")], None),
    ],
)
def test_kappa_of_plain_cases(script: dict[str, Any], pairs: list[tuple[str, str]], kappa: float | None) -> None:
    """Full agreement is 1, agreement as by chance 0, opposite codes -1; with a single code it is undefined."""
    assert script["cohens_kappa"](pairs) == (kappa if kappa is None else pytest.approx(kappa))


def test_the_nearest_reading_is_compared(script: dict[str, Any]) -> None:
    """Of several readings the one with the same actors, direction and kind counts."""
    second = {"from": "a", "to": "b", "kind": "funding", "also": "b weapons a; a weapons b"}
    first = {"from": "a", "to": "b", "kind": "weapons"}
    found = script["nearest"](first, script["readings"](second))
    assert (found["from"], found["kind"], found["to"]) == ("a", "weapons", "b")


def test_every_disagreement_is_settled_and_nothing_else(script: dict[str, Any]) -> None:
    """settled.csv has one row, with a reason, for each code in which the two codings differ."""
    fields = script["FIELDS"]
    pairs = [(each.number, field, each.pair(field)) for each in script["coded"]() for field in fields]
    differ = {(number, field) for number, field, pair in pairs if pair and pair[0] != pair[1]}
    settled = script["settlements"]()
    assert set(settled) == differ
    assert all(row["settled"] in SETTLED and row["why"] for row in settled.values())


def test_drawn_links_and_corrections_are_in_the_data(script: dict[str, Any]) -> None:
    """Each link of the draw, under its id of then or now, and each link that was corrected is in the data."""
    data = graph.load(ROOT / "data").dataset
    known = set(data.links) | {former for link in data.links.values() for former in link.former_ids}
    drawn = {row["link"] for row in script["rows"]("first-coding.csv")}
    assert len(script["rows"]("first-coding.csv")) == 200
    assert drawn - known - set(data.info.removed) == set()
    assert {row["changed"] for row in script["settlements"]().values()} - {""} <= set(data.links)
