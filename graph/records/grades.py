"""From graded claims to confidence: the Admiralty code, independence, and the one rule of docs/grading.

A supporting claim is strong when its source is A or B and its credibility 1 or 2; fair when not strong but A to C and
1 to 3; weak otherwise. Two sources are independent when their roots (follow `derives_from`) have different publishers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from graph.records.model import Claim, Source
from graph.values import Value, public

__all__ = [
    "CONFIDENCES",
    "CREDIBILITY_WORDS",
    "RELIABILITY_WORDS",
    "STATUSES",
    "Assessment",
    "Confidence",
    "Status",
    "Strength",
    "assess",
    "root_publishers",
    "strength",
    "weakest",
]

Confidence = Literal["low", "moderate", "high"]
Status = Literal["asserted", "disputed", "denied"]
Strength = Literal["strong", "fair", "weak"]

CONFIDENCES: tuple[Confidence, ...] = ("low", "moderate", "high")
STATUSES: tuple[Status, ...] = ("asserted", "disputed", "denied")
RELIABILITY_WORDS = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}
CREDIBILITY_WORDS = {
    1: "confirmed by other sources",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "truth cannot be judged",
}


@public
@dataclass(frozen=True, slots=True, repr=False)
class Assessment(Value):
    """What the claims of a link amount to. `roots` are the publishers behind the independent supporting sources."""

    status: Status
    confidence: Confidence
    roots: frozenset[str]

    def _said(self) -> str:
        return f"{self.status}, {self.confidence}: {', '.join(sorted(self.roots))}"

    @property
    def independent_sources(self) -> int:
        """How many independent sources support the link."""
        return len(self.roots)


def strength(claim: Claim, source: Source) -> Strength:
    """Return how much a claim weighs, whatever its stance."""
    if source.reliability in "AB" and claim.credibility <= 2:
        return "strong"
    return "fair" if source.reliability in "ABC" and claim.credibility <= 3 else "weak"


def root_publishers(sources: Mapping[str, Source]) -> dict[str, str]:
    """Return, for each source id, the publisher at the root of what it derives from, folded for comparison."""
    roots = {}
    for id in sources:
        seen, at = {id}, id
        while (above := next(iter(sources[at].derives_from), None)) and above in sources and above not in seen:
            seen.add(above)
            at = above
        roots[id] = sources[at].publisher.casefold().strip()
    return roots


def assess(claims: Iterable[Claim], sources: Mapping[str, Source], roots: Mapping[str, str]) -> Assessment:
    """Return status, confidence and independent roots of the link that has these claims.

    High: a strong claim, and two independent sources among strong and fair claims. Moderate: a strong claim, or two
    independent fair ones. Low: the rest. A denying or disputing claim that is strong or fair takes one step off.
    """
    supporting: list[Claim] = []
    contesting: list[Claim] = []
    stances: set[str] = set()
    for claim in claims:
        stances.add(claim.stance)
        (supporting if claim.stance == "supports" else contesting).append(claim)
    weights = [(strength(claim, sources[claim.source]), roots[claim.source]) for claim in supporting]
    strong = any(weight == "strong" for weight, _ in weights)
    behind = len({root for weight, root in weights if weight != "weak"})
    step = 2 if strong and behind >= 2 else 1 if strong or behind >= 2 else 0
    if any(strength(claim, sources[claim.source]) != "weak" for claim in contesting):
        step = max(0, step - 1)
    status: Status = "denied" if stances == {"denies"} else "disputed" if contesting else "asserted"
    return Assessment(status, CONFIDENCES[step], frozenset(root for _, root in weights))


def weakest(confidences: Sequence[Confidence]) -> Confidence:
    """Return the lowest of `confidences`, which must not be empty."""
    return min(confidences, key=CONFIDENCES.index)
