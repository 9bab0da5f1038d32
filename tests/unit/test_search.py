"""People find what they look for by any name of it, however they spell it."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph
from graph.query.name_search import likeness
from graph.query.named import Compared, Way
from graph.records.names import fold, sounds
from tests.work import assert_grows

DATA = Path(__file__).parent.parent.parent / "data"


@pytest.fixture(scope="module")
def axis() -> graph.Graph:
    """Return the graph of the project's own data."""
    return graph.load(DATA)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("hezbollah", "hezbollah"),
        ("Hizballah", "hezbollah"),
        ("hisbollah", "hezbollah"),
        ("HIZBULLAH", "hezbollah"),
        ("حزب الله", "hezbollah"),
        ("حماس", "hamas"),
        ("hammas", "hamas"),
        ("Ansarallah", "houthis"),
        ("ansar allah", "houthis"),
        ("huthis", "houthis"),
        ("irgc", "irgc"),
        ("Qods Force", "quds-force"),
        ("khamenei", "ali-khamenei"),
        ("Kataib Hezbollah", "kataib-hezbollah"),
        ("Kata’ib Ḥizballāh", "kataib-hezbollah"),
        ("Hizbuallah", "hezbollah"),
        ("al-Huthiyyun", "houthis"),
        ("حوثي", "houthis"),
        ("Katayib Hizbullah", "kataib-hezbollah"),
        ("Asayeb Ahl ul-Haqq", "asaib-ahl-al-haq"),
        ("Hachd al-Chaabi", "popular-mobilization-forces"),
        ("Azzedine al-Kassam", "izz-al-din-al-qassam-brigades"),
        ("Saraja al-Kuds", "saraya-al-quds"),
        ("Ghods Force", "quds-force"),
        ("Quds", "quds-force"),
        ("Sepah-e-Pasdaran", "irgc"),
        ("al-Nojaba", "harakat-hezbollah-al-nujaba"),
        ("Zaynabiyun", "zainabiyoun-brigade"),
        ("Chalid Maschal", "khaled-meshaal"),
        ("Yahia al-Senwar", "yahya-sinwar"),
        ("Ismael Haniah", "ismail-haniyeh"),
        ("Kasem Soleymani", "qassem-soleimani"),
        ("Modschtaba Chamenei", "mojtaba-khamenei"),
        ("al-Jawlani", "ahmad-al-sharaa"),
        ("Al-Nousra", "al-nusra-front"),
        ("نصرالله", "hassan-nasrallah"),
        ("חיזבאללה", "hezbollah"),
        ("سپاه", "irgc"),
    ],
)
def test_spellings(axis: graph.Graph, text: str, id: str) -> None:
    """The first answer to a usual spelling, a slip or a native name is the actor that was meant."""
    assert [result.id for result in axis.search(text).results][:1] == [id]


@pytest.mark.parametrize("text", ["zzzzqqqq", "!!!"])
def test_nothing_is_found_for_nothing(axis: graph.Graph, text: str) -> None:
    """A text that is like no name finds nothing, and does not fail."""
    assert axis.search(text).results == ()


@pytest.mark.parametrize("text", ["", "  \t"])
def test_an_empty_text_is_no_search(axis: graph.Graph, text: str) -> None:
    """It is refused with what to give: to find nothing would answer a question that nobody asked."""
    with pytest.raises(graph.FilterError, match="the text is empty; give a name or part of one"):
        axis.search(text)


def test_alike_names_are_told_apart(axis: graph.Graph) -> None:
    """A look-alike that an actor names, names the actor too."""
    actors = axis.dataset.actors
    one_way = [
        (a.id, b) for a in actors.values() for b in a.not_to_confuse_with if a.id not in actors[b].not_to_confuse_with
    ]
    assert one_way == []


FOLDER = {
    "actors": """
- id: norland
  name: Norland
  type: state
  identifiers: {wikidata: Q20, ofac: '4711', uk: CTI0099, gw: '385'}
- {id: reed-front, name: Reed Front, type: armed-group, aliases: [Front of the Reeds], former_ids: [reeds]}
- {id: salt-bank, name: Salt Bank, type: bank}
- {id: other-salt, name: Other, type: bank, aliases: [The Salt]}
- {id: third-salt, name: Third, type: bank, aliases: [The Salt]}
""",
    "links": """
- id: norland-funding-reed-front
  source: norland
  target: reed-front
  kind: funding
  claims: [{source: gazette-1, stance: supports, credibility: 2}]
- id: reed-front-rivalry-norland
  source: reed-front
  target: norland
  kind: rivalry
  claims: [{source: gazette-1, stance: supports, credibility: 2}]
""",
    "sources": """
- {id: gazette-1, title: How the harbour was paid for, publisher: Harbour Gazette, reliability: B,
   url: 'https://gazette.example/harbour?page=1'}
""",
    "events": """
- id: quay-raid
  name: Raid on the old quay
  date: 2012-03-04
  place: Ostrand harbour
  roles: [{actor: reed-front, role: perpetrator}]
  claims: [{source: gazette-1, stance: supports, credibility: 2}]
""",
    "stories": """
- id: money-for-reeds
  title: Money for reeds
  steps: [{title: A payment, sentences: [{text: It paid., links: [norland-funding-reed-front]}]}]
""",
}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> graph.Graph:
    """Return a graph with a record of each type."""
    folder = tmp_path_factory.mktemp("search")
    for name, text in FOLDER.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return graph.load(folder)


@pytest.mark.parametrize(
    ("text", "type", "id", "matched"),
    [
        ("Q20", "actor", "norland", "Wikidata Q20"),
        ("ofac 4711", "actor", "norland", "OFAC 4711"),
        ("4711", "actor", "norland", "OFAC 4711"),
        ("cti0099", "actor", "norland", "UK CTI0099"),
        ("GW 385", "actor", "norland", "Gleditsch-Ward 385"),
        ("reeds", "actor", "reed-front", "reeds"),
        ("reed frnot", "actor", "reed-front", "Reed Front"),
        ("quay raid", "event", "quay-raid", "quay-raid"),
        ("raid quay old", "event", "quay-raid", "Raid on the old quay"),
        ("Ostrand", "event", "quay-raid", "Ostrand harbour"),
        ("how the harbor was paid", "source", "gazette-1", "How the harbour was paid for"),
        ("Harbour Gazette", "source", "gazette-1", "Harbour Gazette"),
        ("https://gazette.example/harbour?page=1", "source", "gazette-1", "https://gazette.example/harbour?page=1"),
        ("norland funds reed front", "link", "norland-funding-reed-front", "Norland funds Reed Front"),
        ("norland-funding-reed-front", "link", "norland-funding-reed-front", "norland-funding-reed-front"),
        ("money for reed", "story", "money-for-reeds", "Money for reeds"),
    ],
)
def test_every_record_is_found_by_what_it_is_called(
    small: graph.Graph, text: str, type: str, id: str, matched: str
) -> None:
    """The first answer to an id, identifier, name, place, title, publisher, address or sentence is its record."""
    first = small.search(text)[0]
    assert (first.type, first.id, first.matched) == (type, id, matched)


@pytest.mark.parametrize("text", ["Q21", "4712", "CTI009", "385 OFAC"])
def test_an_identifier_is_the_same_or_none(small: graph.Graph, text: str) -> None:
    """A number that is only like an identifier is another number."""
    assert not small.search(text)


def test_two_names_find_the_links_between_them(small: graph.Graph) -> None:
    """The names of two actors offer the links between the two, both ways, and the question for paths."""
    answer = small.search("norland FRONT of the reeds")
    assert [each.id for each in answer][:2] == ["norland-funding-reed-front", "reed-front-rivalry-norland"]
    assert answer.to_dict()["pair"] == ["norland", "reed-front"]
    assert '`paths(start="norland", end="reed-front")`' in str(answer)
    assert small.search("salt bank norland").pair == ("salt-bank", "norland")
    assert small.search("norland the salt").pair is None, "two actors are called The Salt"
    assert small.search("norland norland").pair is None


def test_types_narrow_the_answer(small: graph.Graph) -> None:
    """`types` leaves the records of these types, in the same order; an unknown type is refused."""
    everything = small.search("norland", limit=100)
    assert {each.type for each in everything} == {"actor", "link"}
    for types in ("link", ["actor", "link"], ["story"]):
        narrowed = small.search("norland", types=types, limit=100)
        assert list(narrowed) == [each for each in everything if each.type in types]
    with pytest.raises(graph.FilterError, match="did you mean `source`"):
        small.search("norland", types="sorce")


def test_a_name_is_taken_for_its_id_wherever_an_actor_is(small: graph.Graph) -> None:
    """Python's methods take an exact name that one actor has; one that two have is refused with both ids."""
    assert [link.id for link in small.links("Norland")] == ["norland-funding-reed-front", "reed-front-rivalry-norland"]
    assert small.show("NORLAND")[0].id == "norland"
    assert not small.links(source="norland", without=["Front of the Reeds"])
    with pytest.raises(graph.UnknownId, match="did you mean `other-salt` or `third-salt`"):
        small.neighbours("the salt")
    with pytest.raises(graph.UnknownId, match="no source `Norland`"):
        small.fallout("Norland")
    with pytest.raises(graph.UnknownId, match="no kind `Norland`"):
        small.links(kinds=["Norland"])


@pytest.mark.parametrize("part", ["aba ", "al ", "ab\u0301\u0323", "\u0f73", "بَ ", "xyz-"])
def test_comparing_grows_with_the_name(part: str) -> None:
    """A name of many words or marks takes time in proportion to its length."""

    def compared(name: str) -> None:
        fold.cache_clear()
        sounds.cache_clear()
        for text in ("aba", "al ab", "ب"):
            likeness(Compared(text), Way(name, "name", name))

    assert_grows(compared, part * 1_000, part * 16_000)
