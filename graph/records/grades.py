"""From graded claims to confidence: the Admiralty code, independence, and the one rule of docs/grading.

A claim is strong when its source is A or B and its credibility 1 or 2; fair when not strong but A to C and 1 to 3; weak
otherwise. The letter is the worst of the source's and those of all that it derives from; `graph.records.origins` finds
it, and which sources count as one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, get_args

from graph.records.model import Claim
from graph.records.origins import Origins
from graph.values import Value, public

__all__ = [
    "CONFIDENCES",
    "CREDIBILITY_WORDS",
    "RELIABILITY_WORDS",
    "STATUSES",
    "STATUS_TITLES",
    "Assessment",
    "Confidence",
    "Status",
    "Strength",
    "assess",
    "level_of",
    "status_words",
    "statuses",
    "strength",
    "strongest",
    "weakest",
]

Confidence = Literal["low", "moderate", "high"]
Status = Literal["asserted", "disputed", "denied"]
Strength = Literal["strong", "fair", "weak"]

CONFIDENCES: tuple[Confidence, ...] = get_args(Confidence)
STATUSES: tuple[Status, ...] = get_args(Status)
STATUS_TITLES: dict[Status, str] = {"asserted": "not contested", "disputed": "disputed", "denied": "denied"}
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


_LEVELS = {confidence: number for number, confidence in enumerate(CONFIDENCES)}
_BETTER: dict[Strength | None, int] = {"weak": 1, "fair": 2, "strong": 3}


@public
@dataclass(frozen=True, slots=True, repr=False)
class Assessment(Value):
    """The status and confidence that follow from the claims of a link.

    `weakly_disputed` says that the link is disputed, and every objection is weak. `strong_and_fair` counts the
    independent sources among strong and fair claims alone, `supporting` are the ids of the sources that support the
    link; these two do not count in comparisons.
    """

    status: Status
    confidence: Confidence
    independent_sources: int
    weakly_disputed: bool = False
    strong_and_fair: int = field(default=0, compare=False)
    supporting: frozenset[str] = field(default=frozenset(), compare=False)

    def _said(self) -> str:
        return f"{self.status}, {self.confidence}, {self.independent_sources} independent sources"


def strength(claim: Claim, origins: Origins) -> Strength:
    """Return the weight of a claim, regardless of its stance."""
    letter = origins.letters[claim.source]
    if letter in "AB" and claim.credibility <= 2:
        return "strong"
    return "fair" if letter in "ABC" and claim.credibility <= 3 else "weak"


def assess(claims: Iterable[Claim], origins: Origins) -> Assessment:
    """Return status, confidence and independent sources of the link that has these claims.

    High: a strong claim, and two independent sources among strong and fair claims. Moderate: a strong claim, or two
    independent fair ones. Low: the rest. A denying or disputing claim that is strong or fair lowers it by one step.
    Denied: there are claims, and none of them supports.
    """
    weights: dict[str, Strength] = {}  # of each supporting source, its best
    objections: set[Strength] = set()
    for claim in claims:
        weight = strength(claim, origins)
        if claim.stance != "supports":
            objections.add(weight)
        elif _BETTER[weight] > _BETTER.get(weights.get(claim.source), 0):
            weights[claim.source] = weight
    strong = "strong" in weights.values()
    behind = len(origins.groups(source for source, weight in weights.items() if weight != "weak"))
    step = 2 if strong and behind >= 2 else 1 if strong or behind >= 2 else 0
    status: Status = "asserted" if not objections else "disputed" if weights else "denied"
    return Assessment(
        status,
        CONFIDENCES[step if objections <= {"weak"} else max(0, step - 1)],
        len(origins.groups(weights)),
        status == "disputed" and objections == {"weak"},
        behind,
        frozenset(weights),
    )


_ALONE: dict[Status, frozenset[str]] = {status: frozenset((status,)) for status in STATUSES}
_WEAKLY_DISPUTED = frozenset(STATUSES) - {"denied"}


def statuses(assessment: Assessment) -> frozenset[str]:
    """Return the statuses that a filter finds the link under: a weakly disputed link is found as asserted too."""
    return _WEAKLY_DISPUTED if assessment.weakly_disputed else _ALONE[assessment.status]


def status_words(assessment: Assessment) -> str:
    """Return the status in words: "weakly disputed" if every objection is weak."""
    return f"weakly {assessment.status}" if assessment.weakly_disputed else assessment.status


def level_of(confidence: Confidence) -> int:
    """Return the index of a confidence in `CONFIDENCES`, 0 for low."""
    return _LEVELS[confidence]


def weakest(confidences: Iterable[Confidence]) -> Confidence:
    """Return the lowest of `confidences`, which must not be empty."""
    return min(confidences, key=level_of)


def strongest(confidences: Iterable[Confidence]) -> Confidence:
    """Return the highest of `confidences`, which must not be empty."""
    return max(confidences, key=level_of)
