"""The data's summaries: each is a sentence, and none takes a side by its choice of words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import graph
from graph.dataset import Dataset

DATA = Path(__file__).parent.parent.parent / "data"
LOADED = re.compile(
    r"\b(?:admit(?:s|ted|ting|tedly)?|boast(?:s|ed|ing)?|confess(?:es|ed|ion)?|so-called|notorious|infamous|brutal(?:ly)?"
    r"|henchm[ae]n|thugs?|master ?mind(?:s|ed)?|puppets?|liquidat\w+|neutrali[sz]ed|claim(?:s|ed) (?:that|to)"
    r"|(?:Assad|Iranian|Syrian|Tehran|mullah|Zionist)(?:'s)? regime)\b",
    re.IGNORECASE,
)
SUM_AS_PROPERTY = re.compile(r"\b(?:has|have|had) (?:about |some |up to |exactly )?\d[\d.,]* (?:million|billion)\b")
CLEFT = re.compile(r"\b[Ii]t (?:is|was) [^.,;]{1,60} (?:who|that|which) \w+(?:ed|s)\b")
INITIAL = re.compile(r"(?:^|(?:^|\s)[a-z][\w'-]*,? )(?:[A-Z]\. )+[A-Z][a-z]+")  # but not "George H. W. Bush"
OPENING = re.compile(r"^(?:What|Who|Whoever|Whom|How|Whether|That)\b")
PARTICIPLE = re.compile(
    r"^(?:Named|Listed|Said|Appointed|Killed|Praised|Called|Described|Accused|Designated|Born|Elected)\b"
)
NAMES = re.compile(r"al-[A-Z]|haqqin\.az|iReport247|teleSUR")  # names that begin with a small letter
OFFICE = re.compile(
    r"^(?:Commander|Head|President|Secretary|Secretary-general|Chief|Founder|Leader|Member|State|Label|Unit|Deputy|Company)\b"
)
VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|leads?|led|became|keeps|fought|took|hosts|blames|declared|designated|listed|sanctions"
    r"|mediated|sent|named|found|described|described|means|stands|sells|shipped|carried|supplied|sold)\b"
)


@pytest.fixture(scope="module")
def data() -> Dataset:
    """Return the shipped data."""
    return graph.load(DATA).dataset


def sentences(data: Dataset) -> Iterator[tuple[str, str]]:
    """Yield where it is and what it says for each summary and purpose of the data."""
    for table in (data.actors, data.links, data.events):
        for id, record in table.items():
            yield id, record.summary or ""
            yield f"{id} purpose", getattr(record, "purpose", None) or "."
            for claim in getattr(record, "claims", ()):
                yield f"{id} {claim.id}", claim.summary or ""


def found(data: Dataset, pattern: re.Pattern[str]) -> dict[str, str]:
    """Return the texts in which a pattern is found, by place."""
    return {place: text for place, text in sentences(data) if pattern.search(text)}


def test_each_link_and_claim_has_a_sentence(data: Dataset) -> None:
    """A summary begins like a sentence and ends like one."""
    bad = {place: text for place, text in sentences(data) if not re.search(r"[.?!][\"')]?$", text.strip())}
    assert bad == {}
    small = {place: text for place, text in sentences(data) if text[:1].islower() and not NAMES.match(text)}
    assert small == {}


@pytest.mark.parametrize(
    "pattern",
    [LOADED, SUM_AS_PROPERTY, CLEFT, INITIAL, OPENING, PARTICIPLE],
    ids=["loaded", "sum", "cleft", "initial", "opening", "participle"],
)
def test_words_take_no_side_and_sentences_have_a_subject(data: Dataset, pattern: re.Pattern[str]) -> None:
    """Says, not admits; "put it at 700 million", not "has 700 million"; a subject before the verb."""
    assert found(data, pattern) == {}


def test_an_actor_is_the_subject_of_its_summary(data: Dataset) -> None:
    """The first sentence has a verb: it is no noun alone, such as "Commander of the Basij"."""
    bare = {
        id: actor.summary
        for id, actor in data.actors.items()
        if not VERB.search(re.split(r"(?<=\w\w)\. ", actor.summary or "")[0])
    }
    assert bare == {}
    assert {id for id, actor in data.actors.items() if OFFICE.match(actor.summary or "")} == set()


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (LOADED, "Praise for the attack, but no part in it, is what Tehran admits to."),
        (LOADED, "The Assad regime gave it ground."),
        (SUM_AS_PROPERTY, "For 2020 the State Department has 700 million."),
        (CLEFT, "It was the group's chief contact who died in Damascus."),
        (INITIAL, "According to M. Levitt, the group trained them."),
        (OPENING, "What Canada alleges is a terrorist act."),
        (PARTICIPLE, "Named as secretary of the council in August."),
        (OFFICE, "Commander of the Basij, killed in Tehran."),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern: re.Pattern[str], text: str) -> None:
    """Each pattern finds the sentence that it was made against."""
    assert pattern.search(text)
