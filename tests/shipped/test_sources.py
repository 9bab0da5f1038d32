"""The shipped bibliography keeps the rules of docs/grading.md."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest
from rapidfuzz import fuzz

import graph
from graph.dataset import Dataset

ROOT = Path(__file__).parent.parent.parent
CLASS_ROW = re.compile(r"^\| `([a-z-]+)` \| ([A-F]) \|", re.MULTILINE)
LONGEST_ID = 32  # characters, as an id stands in every chain of evidence
APART = {  # publishers that look alike and are not the same
    ("ABC News", "NBC News"),
    ("Asia Times", "Syria Times"),
    ("Defense News", "Defense One"),
    ("International Centre for Counter-Terrorism", "International Institute for Counter-Terrorism"),
    ("The Indian Express", "The New Indian Express"),
    ("The Jewish Chronicle", "The News Chronicle"),
}


@pytest.fixture(scope="module")
def data() -> Dataset:
    """Return the shipped data."""
    return graph.load(ROOT / "data").dataset


def test_reliability_follows_class(data: Dataset) -> None:
    """The class of a source decides its reliability, by the table of docs/grading.md."""
    rule = dict(CLASS_ROW.findall((ROOT / "docs/grading.md").read_text(encoding="utf-8")))
    wrong = {
        source.id: (source.class_, source.reliability)
        for source in data.sources.values()
        if rule.get(source.class_ or "") != source.reliability
    }
    assert not wrong
    assert set(rule) == {source.class_ for source in data.sources.values()}


def test_ids_are_short(data: Dataset) -> None:
    """A source's id fits on a line of evidence."""
    assert [id for id in data.sources if len(id) > LONGEST_ID] == []


def test_one_spelling_for_one_publisher(data: Dataset) -> None:
    """No two publishers differ by so little that they may be one."""
    publishers = sorted({source.publisher for source in data.sources.values()})
    alike = [
        pair
        for pair in combinations(publishers, 2)
        if pair not in APART
        and fuzz.ratio(*(name.casefold().removeprefix("the ") for name in pair)) > 85
        and not all(name.startswith("Government of ") for name in pair)
    ]
    assert alike == []


def test_one_record_for_one_publication(data: Dataset) -> None:
    """No address stands in two records, but for the one page where UCDP lists its downloads."""
    seen: dict[str, str] = {}
    twice = []
    for source in data.sources.values():
        if source.url and source.publisher != "Uppsala Conflict Data Program":
            address = re.sub(r"^https?://(www\.)?|/$", "", source.url)
            if address in seen:
                twice.append((seen[address], source.id))
            seen[address] = source.id
    assert twice == []


def test_originals_are_not_cited(data: Dataset) -> None:
    """The records of texts that others pass on stand at the root of other sources; nothing was read in them."""
    records = [*data.links.values(), *data.events.values()]
    cited = {claim.source for record in records for claim in record.claims}
    assert not {id for id in cited if id.endswith("-statements")}


def test_titles_and_addresses_are_fit_to_cite(data: Dataset) -> None:
    """No title is in brackets, no address has campaign parameters, and all sources that were read say when."""
    read = [source for source in data.sources.values() if not source.id.endswith("-statements")]
    assert [source.id for source in read if source.title.startswith(("(", "["))] == []
    assert [source.id for source in read if re.search(r"[?&](utm_|traffic_source|at_medium)", source.url or "")] == []
    assert [source.id for source in read if source.accessed is None] == []
