"""Confidence by the one rule, worked out by hand."""

from __future__ import annotations

import pytest

from graph.records.grades import Assessment, assess, root_publishers
from graph.records.model import Claim
from tests.builders import source

SOURCES = {
    each.id: each
    for each in (
        source("a", "A", "Alpha"),
        source("b", "B", "Beta"),
        source("c", "C", "Gamma"),
        source("d", "D", "Delta"),
        source("f", "F", "Phi"),
        source("a-too", "A", "  alpha "),
        source("copy", "B", "Copyist", derives_from="a"),
        source("copy-of-copy", "C", "Second copyist", derives_from="copy"),
    )
}
ROOTS = root_publishers(SOURCES)


def judged(*claims: str) -> Assessment:
    """Assess claims written as `source/credibility/stance`; the stance is `supports` when left out."""
    made = []
    for text in claims:
        id, credibility, stance = [*text.split("/"), "supports"][:3]
        made.append(Claim.model_validate({"source": id, "credibility": credibility, "stance": stance}))
    return assess(made, SOURCES, ROOTS)


@pytest.mark.parametrize(
    ("claims", "status", "confidence", "independent"),
    [
        ([], "asserted", "low", 0),
        (["a/1"], "asserted", "moderate", 1),
        (["a/2", "b/2"], "asserted", "high", 2),
        (["a/2", "c/3"], "asserted", "high", 2),
        (["a/2", "d/1"], "asserted", "moderate", 2),
        (["a/2", "f/1"], "asserted", "moderate", 2),
        (["a/2", "b/6"], "asserted", "moderate", 2),
        (["a/3", "b/3"], "asserted", "moderate", 2),
        (["c/1", "b/3"], "asserted", "moderate", 2),
        (["c/1"], "asserted", "low", 1),
        (["a/4", "b/4"], "asserted", "low", 2),
        (["d/1", "d/1"], "asserted", "low", 1),
        (["a/2", "a-too/2"], "asserted", "moderate", 1),
        (["a/2", "copy/2"], "asserted", "moderate", 1),
        (["a/2", "copy-of-copy/3"], "asserted", "moderate", 1),
        (["copy/2", "b/3"], "asserted", "high", 2),
        (["a/2", "b/2", "c/3/disputes"], "disputed", "moderate", 2),
        (["a/2", "b/2", "c/3/denies"], "disputed", "moderate", 2),
        (["a/2", "b/2", "c/3/denies", "b/1/disputes"], "disputed", "moderate", 2),
        (["a/2", "b/2", "d/1/denies"], "disputed", "high", 2),
        (["a/2", "b/3/denies"], "disputed", "low", 1),
        (["c/3", "b/3/denies"], "disputed", "low", 1),
        (["a/1/denies"], "denied", "low", 0),
        (["a/1/denies", "b/1/denies"], "denied", "low", 0),
        (["a/1/disputes"], "disputed", "low", 0),
    ],
)
def test_rule(claims: list[str], status: str, confidence: str, independent: int) -> None:
    """Status, confidence and independent sources follow from the claims by the documented rule."""
    found = judged(*claims)
    assert (found.status, found.confidence, found.independent_sources) == (status, confidence, independent)


def test_a_circle_of_derivations_ends() -> None:
    """Sources that derive from each other (an error of the data) still have a root, and the search for it ends."""
    looped = {each.id: each for each in (source("x", "A", derives_from="y"), source("y", "A", derives_from="x"))}
    assert set(root_publishers(looped)) == {"x", "y"}
