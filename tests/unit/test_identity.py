"""Names are compared in any script and order, pairs are found without comparing all, judgements are respected."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from graph.build import build
from graph.dataset import Dataset
from graph.errors import FilterError
from graph.identity import index, pairs
from graph.identity.index import MOST_CANDIDATES, MOST_READ, NameIndex, keys_of
from graph.identity.judged import Judged
from graph.identity.likeness import likeness
from graph.identity.spelling import LONGEST, MOST_WORDS, spelled, variants
from graph.query.duplicates import Duplicates, find_duplicates
from graph.records.model import Actor, Judgement
from tests.builders import dataset, link

SAME = [
    ("Hezbollah", "Hizballah"),
    ("Qassem Soleimani", "Kasem Suleimani"),
    ("Qassem Soleimani", "Soleimani, Qassem"),
    ("Qassem Soleimani", "قاسم سلیمانی"),
    ("Qassem Soleimani", "Касем Сулеймани"),
    ("Hamas", "حماس"),
    ("Hamas", "חמאס"),
    ("Hezbollah", "Хезболла"),
    ("Abd al-Rahman Nuri", "Abdulrahman Noori"),
    ("Islamic Revolutionary Guard Corps", "IRGC"),
    ("Harbour Trading Company", "Harbour Trading Co. Ltd"),
    ("Mohammed Deif", "Mohamed Dief"),
    ("Kata'ib Ḥizballāh", "Kataib Hezbollah"),
]
DIFFERENT = [
    ("12th Brigade", "14th Brigade"),
    ("Abdulkhaliq al-Houthi", "Abdulmalik al-Houthi"),
    ("AQAP", "AQB"),
    ("Ministry of Defence", "Ministry of Finance"),
    ("Ali Khamenei", "Ali Shamkhani"),
    ("Bank Saderat", "Bank Sepah"),
    ("", "Hamas"),
    ("---", "..."),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name_are_alike(one: str, other: str) -> None:
    """Scripts, romanisations, orders, blanks, legal forms and abbreviations; whichever comes first."""
    found = likeness(spelled(one), spelled(other))
    assert found.value >= 0.8
    assert likeness(spelled(other), spelled(one)) == found


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_other_names_are_not_alike(one: str, other: str) -> None:
    """Numbers, one word of several, a similar surname: not the same."""
    assert likeness(spelled(one), spelled(other)).value < 0.8


def test_a_text_may_hold_several_names() -> None:
    """Brackets are cut off, and abbreviations in them are names; `aka` divides."""
    assert variants("Northern Front (NF)") == ("Northern Front (NF)", "Northern Front", "NF")
    assert variants("Northern Front (Arden)") == ("Northern Front (Arden)", "Northern Front")
    assert "Reed Guard" in variants("Northern Front a.k.a. Reed Guard")


def actors(*given: dict[str, Any], links: Iterator[Any] | tuple[Any, ...] = ()) -> Dataset:
    """Return a data set of actors, with `type: other` unless said."""
    made = {each["id"]: Actor.model_validate({"type": "other", "name": each["id"]} | each) for each in given}
    data = dataset(links)
    return replace(data, actors=dict(sorted((data.actors | made).items())))


def judged(data: Dataset, *given: tuple[str, str, str], table: str = "actors") -> Dataset:
    """Return the data with judgements: two ids and a verdict each."""
    made = [
        Judgement.model_validate({"id": f"j{number}", "records": [one, other], "verdict": verdict, "table": table})
        for number, (one, other, verdict) in enumerate(given)
    ]
    return replace(data, identities={each.id: each for each in made})


def found(data: Dataset, **asked: Any) -> Duplicates:
    """Return the pairs of actors."""
    return find_duplicates(data, types="actor", **asked)


HERON = {"id": "heron", "name": "Heron Guard", "type": "armed-group", "country": "LB"}
HERRON = {"id": "herron", "name": "Herron Guard", "type": "armed-group", "country": "LB"}


def test_reasons_add_up_to_the_score() -> None:
    """Each reason has its points, and their sum is the score, at most 99 without an identifier."""
    (pair,) = found(actors(HERON, HERRON))
    assert {each.about for each in pair.reasons} == {"name", "country"}
    assert pair.score == min(99, round(sum(each.points for each in pair.reasons), 1))
    assert (pair.ids, pair.verdict) == (("heron", "herron"), None)


def test_identifiers_decide() -> None:
    """A number in common is certain whatever the names; two numbers of one register leave no likely match."""
    one = {"id": "a", "name": "Reed Bank", "identifiers": {"wikidata": "Q990001"}}
    (pair,) = found(actors(one, {"id": "b", "name": "Silver House", "identifiers": {"wikidata": "Q990001"}}))
    assert (pair.score, pair.level) == (100, "certain")
    other = {"id": "b", "name": "Reed Bank", "identifiers": {"wikidata": "Q990002"}}
    assert not found(actors(one, other))
    (pair,) = found(actors(one, other), threshold=0)
    assert pair.score == 70


@pytest.mark.parametrize(
    ("change", "about"),
    [
        ({"type": "person"}, "type"),
        ({"country": "SY"}, "country"),
        ({"founded": "1950"}, "dates"),
    ],
)
def test_contradictions_count_against_a_pair(change: dict[str, Any], about: str) -> None:
    """Another type, country or year lowers the score, and is among the reasons."""
    one, other = HERON | {"founded": "2011"}, HERON | {"id": "other", "founded": "2011"}
    (plain,), (less,) = found(actors(one, other), threshold=0), found(actors(one, other | change), threshold=0)
    assert less.score < plain.score
    assert [each.about for each in less.reasons if each.points < 0] == [about]
    assert (plain.level, less.level != "certain") == ("certain", True)


def test_links_that_may_be_one_are_listed() -> None:
    """Links of the same actors and kind are a pair if their times may overlap, or if neither has a date."""
    spans = ({}, {}), ({"start": "2012"}, {"start": "2010", "end": "2013"}), ({}, {"start": "2012"})
    for one, other in spans:
        [pair] = find_duplicates(dataset([link("a", "b", **one), link("a", "b", id="again", **other)]))
        assert pair.score >= 80
    apart = [link("a", "b", end="1999"), link("a", "b", id="again", start="2000")]
    assert len(find_duplicates(dataset(apart))) == 0


def test_links_speak_for_and_against() -> None:
    """The same links with others speak for a pair; a link between the two against it."""
    alone = found(actors(HERON, HERRON))[0].score
    shared = found(actors(HERON, HERRON, links=(link("weirland", "heron"), link("weirland", "herron"))))[0].score
    joined = found(actors(HERON, HERRON, links=(link("heron", "herron"),)), threshold=0)[0].score
    assert joined < alone <= shared


def test_what_is_judged_is_respected() -> None:
    """A pair judged different is not listed; the same comes first, also when nothing else suggests it."""
    data = actors(HERON, HERRON, {"id": "egret"}, {"id": "wren"})
    assert len(found(data)) == 1
    apart = found(judged(data, ("herron", "heron", "different")))
    assert (len(apart), apart.judged_different) == (0, 1)
    same = found(judged(data, ("egret", "wren", "same"), ("heron", "herron", "unsure")))
    assert [(each.ids, each.verdict) for each in same] == [(("egret", "wren"), "same"), (("heron", "herron"), "unsure")]


def test_judgements_hold_through_others() -> None:
    """If A is B, and B is not C, A is not C; actors not to be confused are different unless the pair is judged."""
    data = actors(HERON, HERRON, {"id": "guard", "not_to_confuse_with": ["egret"]}, {"id": "egret"})
    known = Judged(judged(data, ("heron", "guard", "same"), ("guard", "herron", "different")), "actors")
    assert known.verdict("heron", "herron") == known.verdict("herron", "heron") == "different"
    assert known.verdict("heron", "egret") == "different"
    assert known.verdict("herron", "egret") is None
    assert Judged(judged(data, ("egret", "guard", "same")), "actors").verdict("guard", "egret") == "same"


def test_links_sources_and_events_are_compared_too() -> None:
    """One link twice with a date more, one source under two addresses' forms, one event under two names."""
    from graph.records.model import Event, Source

    urls = ("https://example.org/a?utm_source=x", "http://www.example.org/a/")
    fields = {"title": "Ships at night", "publisher": "Harbour Institute", "reliability": "B"}
    sources = [Source.model_validate(fields | {"id": f"s{number}", "url": url}) for number, url in enumerate(urls)]
    event = {"date": "2012-05-04", "roles": [{"actor": "a", "role": "victim"}], "claims": []}
    events = [
        Event.model_validate(event | {"id": "raid", "name": "Raid on the weir"}),
        Event.model_validate(event | {"id": "attack", "name": "The raid on the Weir"}),
    ]
    links = [link("a", "b", start="2012"), link("a", "b", id="again", start="2012"), link("a", "b", id="x", end="1999")]
    data = dataset(links, sources=sources, events=events)
    pairs = {(each.type, *each.ids) for each in find_duplicates(data)}
    assert pairs == {("link", "a-funding-b", "again"), ("source", "s0", "s1"), ("event", "attack", "raid")}


def test_words_are_checked() -> None:
    """Unknown types and numbers out of range are refused by name."""
    data = actors(HERON)
    for asked in ({"types": "actors"}, {"threshold": 101}, {"limit": 0}):
        with pytest.raises(FilterError):
            find_duplicates(data, **asked)  # type: ignore[arg-type] # all are bad


def random_names(number: int) -> list[dict[str, Any]]:
    """Return so many actors with names of two words, the same in every run."""
    chance = random.Random(number)
    syllables = [consonant + vowel for consonant in "bdfghjklmnrst" for vowel in "aiu"]
    words = ["".join(chance.choices(syllables, k=3)).title() for _ in range(2 * number)]
    return [{"id": f"a{at}", "name": f"{words[2 * at]} {words[2 * at + 1]}"} for at in range(number)]


def comparisons(monkeypatch: pytest.MonkeyPatch, data: Dataset) -> int:
    """Return how many names are compared in full to find the pairs of a data set."""
    done = 0
    real = pairs.likeness

    def counted(*given: Any, **words: Any) -> Any:
        nonlocal done
        done += 1
        return real(*given, **words)

    monkeypatch.setattr(pairs, "likeness", counted)
    list(pairs.actor_pairs(data, 90))
    monkeypatch.setattr(pairs, "likeness", real)
    return done


@pytest.mark.parametrize("same", [False, True], ids=["random names", "one name"])
def test_the_cost_grows_with_the_names_and_not_with_their_square(
    monkeypatch: pytest.MonkeyPatch, *, same: bool
) -> None:
    """Four times the actors take some four times the comparisons, also if all have one name."""
    made = [random_names(number) for number in (200, 800)]
    if same:
        made = [[each | {"name": "Ali Hassan"} for each in some] for some in made]
    few, many = (comparisons(monkeypatch, actors(*some)) for some in made)
    assert many <= 6 * max(few, 1)
    assert many <= MOST_CANDIDATES * 800


@pytest.mark.parametrize(
    "name",
    [
        "a" * 5_000,
        "word " * 500,
        "e" + "\u0301" * 5_000,
        "ab " * 300,
        "(" * 3_000,
        "x aka " * 800,
        "\u0627\u0644" * 999,
    ],
    ids=["one word", "hundreds of words", "combining marks", "short words", "brackets", "aka", "articles"],
)
def test_hostile_names_are_bounded(name: str) -> None:
    """Long names are cut to so many characters and words, and filed under a bounded number of keys."""
    for each in variants(name):
        form = spelled(each)
        assert len(form.text) <= LONGEST
        assert len(form.words) <= 2 * MOST_WORDS
        assert len(keys_of(form)) <= 15 * MOST_WORDS
        likeness(form, spelled("Heron Guard"))


def test_a_question_reads_a_bounded_number_of_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many names share a sound, the nearest in the alphabet are read, and the very name is among them."""
    names = [[spelled(f"Ali {first}{second}hassan")] for first in "bcdfgklmn" for second in "aeiou"] * 40
    many = NameIndex([*names, [spelled("Ali Hassan")], [spelled("Aly Hassan")]])
    read = many.candidates(spelled("Ali Hassan"))
    assert len(read) <= MOST_CANDIDATES
    assert "Ali Hassan" in {many.names[at][0].text for at in read}
    assert index.MOST_ALIKE < MOST_READ


def test_the_graph_answers_too() -> None:
    """`g.duplicates` is the same answer, as text, JSON and table."""
    from graph.api import Graph

    answer = Graph(build(actors(HERON, HERRON))).duplicates(types=["actor"], threshold=85)
    assert answer == found(actors(HERON, HERRON), threshold=85)
    assert "heron and herron: likely" in str(answer)
    assert answer.to_dict()["pairs"][0]["ids"] == ["heron", "herron"]
    assert answer.table().rows[0][:3] == ("actor", "heron", "herron")
