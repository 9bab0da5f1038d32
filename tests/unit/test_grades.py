"""Confidence by the one rule, worked out by hand."""

from __future__ import annotations

import pytest

from graph.records.grades import Assessment, assess
from graph.records.model import Claim
from graph.records.origins import plain_address, plain_publisher, trace
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
        source("washed", "A", "Launderer", derives_from="d"),
        source("washed-twice", "A", "Second launderer", derives_from="washed"),
        source("of-unknown", "A", "Third launderer", derives_from="f"),
        source("digest", "A", "Digest", derives_from=["b", "c"]),
        source("notice", "B", "Registry", title="Ships at night", url="https://example.org/ships"),
        source("notice-too", "B", "The Reg.", title="Ships at Night", url="http://www.example.org/ships/?utm_source=m"),
        source("other-notice", "B", "Third desk", title="Ships by day", url="https://example.org/ships"),
    )
}
ORIGINS = trace(SOURCES)


def judged(*claims: str) -> Assessment:
    """Assess claims written as `source/credibility/stance`; the stance is `supports` when left out."""
    made = []
    for text in claims:
        id, credibility, stance = [*text.split("/"), "supports"][:3]
        made.append(Claim.model_validate({"source": id, "credibility": credibility, "stance": stance}))
    return assess(made, ORIGINS)


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
        (["a/1/disputes"], "denied", "low", 0),
        (["d/6/disputes", "a/1/denies"], "denied", "low", 0),
        (["washed/1"], "asserted", "low", 1),
        (["washed-twice/1", "a/1"], "asserted", "moderate", 2),
        (["of-unknown/1", "washed/1"], "asserted", "low", 2),
        (["a/2", "b/2", "washed/1/denies"], "disputed", "high", 2),
        (["digest/2"], "asserted", "low", 1),
        (["digest/2", "a/2"], "asserted", "high", 2),
        (["digest/2", "b/2"], "asserted", "moderate", 1),
        (["digest/3", "c/3"], "asserted", "low", 1),
        (["notice/2", "notice-too/2"], "asserted", "moderate", 1),
        (["notice/2", "other-notice/2"], "asserted", "high", 2),
    ],
)
def test_rule(claims: list[str], status: str, confidence: str, independent: int) -> None:
    """Status, confidence and independent sources follow from the claims by the documented rule."""
    found = judged(*claims)
    assert (found.status, found.confidence, found.independent_sources) == (status, confidence, independent)


def test_a_dispute_is_weak_when_every_objection_is() -> None:
    """One weak objection leaves the confidence, and says that it is weak; a fair one beside it does not."""
    weak, both, denied = (
        judged(*claims) for claims in (["a/1", "d/6/denies"], ["a/1", "d/6/denies", "b/3/disputes"], ["d/6/denies"])
    )
    assert (weak.status, weak.weakly_disputed, weak.confidence) == ("disputed", True, "moderate")
    assert (both.status, both.weakly_disputed, both.confidence) == ("disputed", False, "low")
    assert (denied.status, denied.weakly_disputed) == ("denied", False)


def test_a_cycle_of_derivations_ends() -> None:
    """Sources that derive from each other (an error of the data) are one, and the search for their root ends."""
    looped = [
        source("x", "A", derives_from="y"),
        source("y", "C", derives_from="x"),
        source("z", derives_from=["x", "w"]),
    ]
    origins = trace({each.id: each for each in [*looped, source("w", "E")]})
    assert origins.letters == {"x": "C", "y": "C", "z": "E", "w": "E"}
    assert len(origins.groups(["x", "y"])) == 1
    assert len(origins.groups(["x", "w"])) == 2
    assert len(origins.groups(["x", "w", "z"])) == 1


def test_long_derivations_take_linear_time() -> None:
    """In a chain of ten thousand copies, each also of a second original, all share what they have in common."""
    chain = [source("s0", "B"), source("other", "C")]
    chain += [source(f"s{n}", "A", derives_from=[f"s{n - 1}", "other"]) for n in range(1, 10_000)]
    origins = trace({each.id: each for each in chain})
    assert origins.letters["s9999"] == "C"
    assert len({id(marks) for marks in origins.marks.values()}) == 3
    assert len(origins.groups(origins.marks)) == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://example.org/a", "http://www.Example.org:80/a/#top", True),
        ("https://example.org/a?b=1&c=2", "https://example.org/a?c=2&b=1&fbclid=x", True),
        ("https://example.org/a%20b", "https://example.org/a b", True),
        ("https://example.org/a?b=1", "https://example.org/a?b=2", False),
        ("https://example.org:8080/a", "https://example.org/a", False),
        ("https://example.org/A", "https://example.org/a", False),
        ("https://[broken/a", "https://[BROKEN/a", True),
    ],
)
def test_addresses_of_one_text_are_one(one: str, other: str, *, same: bool) -> None:
    """Scheme, www, default port, last slash, fragment and campaign parameters do not tell addresses apart."""
    assert (plain_address(one) == plain_address(other)) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The Harbour Institute, Inc.", "harbour institute", True),
        ("U.S. Department of State", "US Department of State", True),
        ("Le Monde", "Le Mondé", True),
        ("Harbour & Coast", "Harbour and Coast", True),
        ("Harbour Institute", "Harbour Foundation", False),
        ("!!", "??", False),
    ],
)
def test_spellings_of_one_publisher_are_one(one: str, other: str, *, same: bool) -> None:
    """Case, accents, punctuation, articles and legal forms do not tell publishers apart; other words do."""
    assert (plain_publisher(one) == plain_publisher(other)) is same
