"""The columns of the picture: what the links show, what one link cannot turn, and what the data set chooses."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.build import BuiltGraph, build
from graph.errors import DataError
from graph.loader import load_dataset
from graph.page import render_page
from graph.picture import roles
from graph.picture.bundles import strands
from graph.picture.homes import wholes_of
from graph.picture.roles import columns_of
from graph.query.search.distances import distances
from graph.records.filters import Filter
from graph.view import View

ROOT = Path(__file__).parents[2]
CLAIM = {"source": "s", "stance": "supports", "credibility": 2}
SUPPORT = ("weapons", "funding", "training")
ROLE_WORDS = {"Patrons", "Go-betweens", "Partners", "Opponents"}

Links = list[tuple[str, str, str]]


def made(folder: Path, links: Links, types: dict[str, str] | None = None, **info: Any) -> BuiltGraph:
    """Build a graph of links given as source, kind, target; actors are armed groups unless `types` says otherwise."""
    folder.mkdir(exist_ok=True)
    ids = sorted({end for source, _, target in links for end in (source, target)})
    tables: dict[str, Any] = {
        "actors": [{"id": id, "name": id.title(), "type": (types or {}).get(id, "armed-group")} for id in ids],
        "links": [
            {"id": f"l{number}", "source": source, "target": target, "kind": kind, "claims": [CLAIM]}
            for number, (source, kind, target) in enumerate(links)
        ],
        "sources": [{"id": "s", "title": "S", "publisher": "P", "reliability": "B"}],
    }
    if info:
        tables["dataset"] = {"title": "T", **info}
    for name, records in tables.items():
        (folder / f"{name}.yaml").write_text(json.dumps(records), encoding="utf-8")
    return build(load_dataset(folder))


def titles(built: BuiltGraph) -> dict[str, str]:
    """Return the caption over each actor."""
    columns = columns_of(built)
    return {id: columns.columns[number].title for id, number in columns.of.items()}


def one_sided() -> Links:
    """Return links of a patron, a go-between and three partners, who have two enemies with few ties."""
    partners = ("first", "second", "third")
    links: Links = [("patron", kind, "middle") for kind in SUPPORT]
    links += [(giver, kind, partner) for giver, kind, partner in product(("patron", "middle"), SUPPORT, partners)]
    links += [(partner, "attack", "enemy") for partner in partners]
    links += [("enemy", "attack", "patron"), ("enemy", "attack", "middle"), ("ally", "weapons", "enemy")]
    return [*links, ("ally", "funding", "enemy"), ("ally", "opposes", "patron")]


def two_sided() -> Links:
    """Return links of two alike sides that fight each other."""
    links: Links = []
    for side in ("east", "west"):
        links += [(f"{side}-state", kind, f"{side}-{number}") for kind, number in product(SUPPORT, range(3))]
    return links + [(f"east-{one}", "attack", f"west-{other}") for one, other in product(range(3), range(3))]


def test_support_reads_from_left_to_right(tmp_path: Path) -> None:
    """Givers come first, then those who pass support on, those who receive it, and the other side."""
    built = made(tmp_path, one_sided())
    assert titles(built) == {
        "patron": "Patrons",
        "middle": "Go-betweens",
        **dict.fromkeys(("first", "second", "third"), "Partners"),
        **dict.fromkeys(("enemy", "ally"), "Opponents"),
    }
    of = columns_of(built).of
    assert of["patron"] < of["middle"] < of["first"] < of["enemy"]


def test_people_and_parts_share_the_column_of_those_they_belong_to(tmp_path: Path) -> None:
    """A leader is in the column of the organisation, a part in that of its whole, whatever else they do."""
    links = [*one_sided(), ("head", "leads", "first"), ("head", "opposes", "patron"), ("organ", "part-of", "patron")]
    found = titles(made(tmp_path, [*links, ("organ", "attack", "first")], types={"head": "person"}))
    assert (found["head"], found["organ"]) == ("Partners", "Patrons")


def test_two_alike_sides_face_each_other_under_neutral_captions(tmp_path: Path) -> None:
    """Where neither side has most of the ties, nobody is called an opponent, a patron or a partner."""
    built = made(tmp_path, two_sided())
    found = titles(built)
    assert not ROLE_WORDS & set(found.values())
    of = columns_of(built).of
    assert of["east-0"] != of["west-0"]
    assert (of["east-state"] < of["east-0"] < of["west-0"] < of["west-state"]) or (
        of["west-state"] < of["west-0"] < of["east-0"] < of["east-state"]
    )


@pytest.mark.parametrize("data", [one_sided, two_sided])
def test_no_single_link_turns_partners_into_opponents(tmp_path: Path, data: Any) -> None:
    """With any one link missing, and with any one more, nobody changes sides."""
    links = data()
    before = titles(made(tmp_path, links))
    ids = sorted(before)
    changes = [links[:at] + links[at + 1 :] for at in range(len(links))]
    changes += [[*links, (a, kind, b)] for a, b in product(ids, ids) if a < b for kind in ("attack", "weapons")]
    for number, changed in enumerate(changes):
        after = titles(made(tmp_path / str(number), changed))
        for id in set(before) & set(after):
            pair = {before[id], after[id]}
            assert not ("Opponents" in pair and pair & {"Patrons", "Partners", "Go-betweens"}), (id, pair, number)
        if data is two_sided:
            assert not ROLE_WORDS & set(after.values())


def test_data_without_support_are_not_said_to_have_patrons(tmp_path: Path) -> None:
    """Alliances alone have no captions; hostility alone has two sides."""
    allies: Links = [("hub", "alliance", f"a{number}") for number in range(6)] + [("a0", "alliance", "far")]
    built = made(tmp_path / "allies", allies)
    assert set(titles(built).values()) == {""}
    of = columns_of(built).of
    assert of["hub"] < of["a1"] < of["far"]
    foes: Links = [(f"a{one}", "attack", f"b{other}") for one, other in product(range(3), range(3))]
    assert set(titles(made(tmp_path / "foes", foes)).values()) == {"One side", "Other side"}


def test_columns_without_support_cost_what_the_data_cost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From each of many actors at the centre of a part, only those with a column of their own are looked for."""
    reached: list[int] = []

    def counted(*given: Any) -> dict[str, int]:
        found = distances(*given)
        reached.append(len(found))
        return found

    chain: Links = [(f"a{number}", "alliance", f"a{number + 1}") for number in range(200)]
    built = made(tmp_path, chain)
    monkeypatch.setattr(roles, "distances", lambda starts, after, _: distances(starts, after))
    everywhere = columns_of(built).of
    monkeypatch.setattr(roles, "distances", counted)
    assert columns_of(built).of == everywhere
    assert 0 < sum(reached) < 1_000


def test_the_data_set_names_columns_and_says_who_is_in_them(tmp_path: Path) -> None:
    """Its columns come in its order; an actor without one goes where its role is, else to the last column."""
    columns = [
        {"title": "States", "role": "patrons"},
        {"title": "Armed groups", "role": "partners", "actors": ["middle"]},
        {"title": "Left", "actors": ["enemy"]},
    ]
    found = titles(made(tmp_path, one_sided(), columns=columns))
    assert found["patron"] == "States"
    assert found["middle"] == found["first"] == "Armed groups"
    assert (found["enemy"], found["ally"]) == ("Left", "Others")


def test_roles_of_very_small_data_fill_the_columns_that_ask_for_them(tmp_path: Path) -> None:
    """A single link of support makes a patron and a partner where the data set asks for patrons and partners."""
    columns = [{"title": name, "role": name.lower()} for name in ("Patrons", "Partners", "Opponents")]
    found = titles(
        made(tmp_path, [("a", "funding", "b"), ("c", "attack", "b"), ("d", "alliance", "a")], columns=columns)
    )
    assert found == {"a": "Patrons", "b": "Partners", "c": "Opponents", "d": "Others"}


@pytest.mark.parametrize(
    ("column", "message", "help"),
    [
        ({"title": "States", "rolle": "patrons"}, "`columns[1]` of the data set has a field `rolle`", "mean `role`"),
        ({"role": "patrons"}, "`columns[1]` of the data set has no `title`", "`title` is needed"),
        ({"title": "States", "role": "patron"}, "cannot be `patron`", "did you mean `patrons`"),
        ({"names": ["a"]}, "`columns[1]` of the data set has none of the fields that it needs", "{title: Armed groups"),
    ],
)
def test_a_misspelt_column_gets_the_help_of_columns(
    tmp_path: Path, column: dict[str, Any], message: str, help: str
) -> None:
    """Its fields are those of a column, not those of the data set."""
    with pytest.raises(DataError) as caught:
        made(tmp_path, one_sided(), columns=[column])
    fault = caught.value.diagnostics[0]
    assert message in fault.message
    assert help in f"{fault.help} {fault.label}"


def test_an_empty_list_of_columns_leaves_out_the_captions(tmp_path: Path) -> None:
    """Actors stay where they are, and no column says why."""
    plain = made(tmp_path / "a", one_sided())
    off = made(tmp_path / "b", one_sided(), columns=[])
    assert set(titles(off).values()) == {""}
    assert columns_of(off).of == columns_of(plain).of


def test_a_column_cannot_name_an_actor_that_does_not_exist(tmp_path: Path) -> None:
    """The fault is at the id in dataset.yaml."""
    with pytest.raises(DataError, match="which is not an actor") as caught:
        made(tmp_path, one_sided(), columns=[{"title": "A", "actors": ["nobody"]}])
    assert "dataset.yaml" in str(caught.value)


def test_an_empty_data_set_has_no_columns(tmp_path: Path) -> None:
    """Without actors there is nothing to place."""
    assert columns_of(made(tmp_path, [])).columns == ()


def test_the_shipped_data_has_the_roles_that_its_readers_know() -> None:
    """Its core shows one patron, its go-betweens, partners and opponents."""
    data = graph.load(ROOT / "data")
    found = titles(data.built)
    core = {id: found[id] for id in data.dataset.info.core}
    assert {id for id, title in core.items() if title == "Patrons"} == {"iran", "irgc", "quds-force"}
    assert {id for id, title in core.items() if title == "Go-betweens"} == {"hezbollah", "assad-government"}
    assert {id for id, title in core.items() if title == "Opponents"} == {"israel", "united-states", "saudi-arabia"}
    assert core["houthis"] == core["hamas"] == "Partners"


def test_parallel_links_become_strands(tmp_path: Path) -> None:
    """Links of one kind and direction are one strand, those of symmetric kinds both ways."""
    built = made(
        tmp_path,
        [
            ("a", "weapons", "b"),
            ("a", "weapons", "b"),
            ("b", "weapons", "a"),
            ("a", "alliance", "b"),
            ("b", "alliance", "a"),
        ],
    )
    found = strands(built.dataset.links.values(), dict(built.dataset.kinds))
    assert sorted(len(strand.links) for strand in found) == [1, 2, 2]


def test_a_leader_who_is_owned_by_what_is_led_leaves_one_of_them_in_the_picture(tmp_path: Path) -> None:
    """Where each is the home of the other, one is the outermost, and the page is written."""
    people = {"leader": "person"}
    links = [("leader", "leads", "front"), ("front", "part-of", "leader"), ("wing", "part-of", "front")]
    built = made(tmp_path / "data", [*links, ("patron", "funding", "wing")], people)
    assert wholes_of(built) == {"leader": "front", "wing": "front"}
    assert render_page(View(built, Filter()))
