"""The shipped claims and links keep those rules of docs/codebook.md that can be read off their words and fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

import graph
from graph.dataset import Dataset
from graph.records.model import Claim, Link
from graph.records.origins import trace

ROOT = Path(__file__).parent.parent.parent
PLAIN = {"A": 2, "B": 2, "C": 3, "D": 3, "E": 4}  # credibility of a plain statement, by the reliability of the source
READING = re.compile(
    r"\b(?:our reading|reading (?:it|this) as [\w ]+ is ours|is read from|we infer|(?:is|are) inferred from)\b"
)
HEDGED = re.compile(r"\b(?:(?<!were )reportedly|(?:is|are) said to|probably|may have|is thought)\b")
UNNAMED = re.compile(r"\b(?:sources|officials|diplomats)(?: (?:in|close to) [\w ]{1,30})? told\b")
DAY = re.compile(r"\d{4}-\d\d-\d\d$")
NO_FINDING = re.compile(
    r"\b(?:saw|found|was|is|had) no (?:\w+ )?(?:evidence|sign|proof|information)\b"
    r"|\bsurprised\b|\bno conclusion\b|not concluded"
)
FOUNDER = re.compile(r"\b(?:found|set up|form|creat|establish|merg|drew)", re.IGNORECASE)


@pytest.fixture(scope="module")
def data() -> Dataset:
    """Return the shipped data."""
    return graph.load(ROOT / "data").dataset


def cited(data: Dataset) -> Iterator[tuple[Link, Claim, str]]:
    """Yield each claim of a link with its link and the reliability of its source."""
    for link in data.links.values():
        for claim in link.claims:
            yield link, claim, data.sources[claim.source].reliability


@pytest.mark.parametrize("pattern", [READING, HEDGED, UNNAMED], ids=["reading", "hedged", "unnamed"])
def test_readings_and_hedged_statements_are_a_grade_lower(data: Dataset, pattern: re.Pattern[str]) -> None:
    """A claim that is our reading, hedged, or the word of unnamed persons is not graded like a plain statement."""
    high = {
        f"{link.id} {claim.id}": claim.summary
        for link, claim, letter in cited(data)
        if claim.stance == "supports"
        and pattern.search(claim.summary or "")
        and claim.credibility < min(4, PLAIN[letter] + 1)
    }
    assert high == {}


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (READING, "The bill says that the group mentors the other; reading this as training is ours."),
        (READING, "The list has an entry for the ministry; that the state commands it is read from its name."),
        (HEDGED, "The group is said to pay the other."),
        (HEDGED, "The group reportedly pays the other."),
        (UNNAMED, "The group pays the other, two officials told Reuters."),
        (UNNAMED, "The group pays the other, sources close to it told a newspaper."),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern: re.Pattern[str], text: str) -> None:
    """Each pattern finds the sentence that it was made against."""
    assert pattern.search(text)


def test_command_is_not_read_off_a_part(data: Dataset) -> None:
    """A claim that only says that one is a part of the other is no claim that the whole commands it."""
    parts = {(link.target, link.source): link for link in data.links.values() if link.kind == "part-of"}
    doubled = {}
    for link in data.links.values():
        part = parts.get((link.source, link.target)) if link.kind == "command" else None
        if part and {claim.id for claim in link.claims} <= {claim.id for claim in part.claims}:
            doubled[link.id] = part.id
    assert set(doubled) <= {"houthis-command-central-bank-in-sanaa"}, doubled  # "which the Houthis run" says both


def test_members_do_not_coordinate_with_their_coalition_as_well(data: Dataset) -> None:
    """That members of a coalition work with it is what membership says; a link of its own needs a time of its own."""
    members = {(link.source, link.target) for link in data.links.values() if link.kind == "member-of"}
    coalitions = {id for id, actor in data.actors.items() if actor.type == "coalition"}
    doubled = [
        link.id
        for link in data.links.values()
        if link.kind == "coordination"
        and coalitions & {link.source, link.target}
        and members & {(link.source, link.target), (link.target, link.source)}
        and link.id == "-".join((link.source, link.kind, link.target))
    ]
    assert doubled == []


def test_the_day_of_a_listing_is_in_a_claim(data: Dataset) -> None:
    """A listing that begins on a day has a claim that speaks of that day."""
    bare = {}
    for link in data.links.values():
        start = link.start.text if link.start else ""
        if link.kind == "designation" and DAY.match(start):
            times = [claim.holds.text for claim in link.claims if claim.holds]
            if not any(start in time for time in times):
                bare[link.id] = times
    assert bare == {}


def test_a_certain_start_is_in_a_claim(data: Dataset) -> None:
    """A support link begins for certain only at a time at which a claim of it begins."""
    exact = re.compile(r"\d{3}[\dX](?:-\d\d){0,2}~?$")
    bare = {}
    for link in data.links.values():
        start = link.start.text.rstrip("~") if link.start else ""
        if data.kinds[link.kind].family != "support" or not exact.match(start):
            continue
        begins = [
            re.sub(r"[{~?]", "", re.split("[/,]|[.]{2}", claim.holds.text)[0]) for claim in link.claims if claim.holds
        ]
        if not any(
            begin.startswith(start[: len(begin)]) and begin[: len(start)] == start[: len(begin)] for begin in begins
        ):
            bare[link.id] = (start, begins)
    assert bare == {}


ARMS = re.compile(
    r"weapon|\barm(?:s|ed|ing|oured)?\b|rearm|missile|rocket|drone|rifle|munition|bomb|explosive|mortar|launcher|lethal|"
    r"\bmines?\b|military (?:equipment|goods|aid)|Francop|Karine|Klos|aircraft|radar|air-defence|cargo",
    re.IGNORECASE,
)


def test_a_claim_of_weapons_names_arms(data: Dataset) -> None:
    """Support whose form the text does not name is not arms, or only as a reading at 4."""
    vague = [
        (link.id, claim.id)
        for link in data.links.values()
        if link.kind == "weapons"
        for claim in link.claims
        if claim.stance == "supports" and claim.credibility <= 3 and not ARMS.search(claim.summary or "")
    ]
    assert vague == []


def test_a_sum_is_on_one_link(data: Dataset) -> None:
    """A sum that a claim gives once, for several receivers or along a route, is an amount of one link at most."""
    places: dict[tuple[str, str], set[str]] = {}
    for link in data.links.values():
        for amount in link.amounts:
            source = next(claim.source for claim in link.claims if claim.id == amount.claim)
            places.setdefault((source, f"{amount.claim} {amount.value} {amount.currency}"), set()).add(link.id)
    assert {key: ids for key, ids in places.items() if len(ids) > 1} == {}


def test_a_denial_is_the_word_of_the_party_that_denies(data: Dataset) -> None:
    """No denial derives from the origin of a claim that supports the link, or it counts as the word of the accuser."""
    origins = trace(data.sources)
    shared = {
        (link.id, denial.id, claim.id)
        for link in data.links.values()
        for denial in link.claims
        for claim in link.claims
        if denial.stance == "denies" and claim.stance == "supports"
        if data.sources[denial.source].derives_from and origins.marks[denial.source] & origins.marks[claim.source]
    }
    two_voices_of_iran = {("iran-technology-houthis", "iranintl-2021-04-23", "thenational-2021-04-ghasemi")}
    assert shared == two_voices_of_iran


def test_a_text_without_a_finding_is_no_denial(data: Dataset) -> None:
    """That somebody saw no evidence, was surprised or has not concluded disputes a link and does not deny it."""
    records = [*data.links.values(), *data.events.values()]
    assert [
        (record.id, claim.id)
        for record in records
        for claim in record.claims
        if claim.stance == "denies" and NO_FINDING.search(claim.summary or "")
    ] == []
    assert NO_FINDING.search("The agency saw no evidence that one paid the other.")


def test_a_founder_founds(data: Dataset) -> None:
    """A link of founding has a text that says who set the target up; helping it, or calling it one's own, does not."""
    bare = {
        link.id
        for link in data.links.values()
        if link.kind == "founded" and not any(FOUNDER.search(claim.summary or "") for claim in link.claims)
    }
    assert bare == set()


def test_entries_of_the_us_list_are_numbered_in_the_order_of_the_listings(data: Dataset) -> None:
    """A listing dated to a later year than one with a higher number is dated by a later act and not by its first."""
    years = []
    for link in data.links.values():
        if link.kind == "designation" and link.source == "united-states" and link.start:
            numbers = [re.search(r"SDN List, entry (\d+)", claim.locator or "") for claim in link.claims]
            if DAY.match(link.start.text) and any(numbers):
                years += [(int(found[1]), link.start.text[:4], link.id) for found in numbers if found]
    years.sort()
    late = [a for a, b in pairwise(years) if a[1] > b[1]]
    assert late == []
    assert len(years) > 10
