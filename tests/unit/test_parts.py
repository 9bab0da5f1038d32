"""Wholes act through their parts: what paths, and the questions about them, make of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.api import Graph
from graph.errors import DataError, FilterError
from graph.export.path_forms import as_csv, as_mermaid
from tests.builders import graph_of, link, load_text


@pytest.fixture
def vale() -> Graph:
    """Return a state with an arsenal and a bank, and a league with a wing."""
    return graph_of(
        link("arsenal", "vale", "part-of", start="2000"),
        link("bank", "vale", "part-of", start="2000", end="2010"),
        link("wing", "league", "part-of"),
        link("arsenal", "wing", "weapons", start="2012"),
        link("donor", "bank", "funding"),
        link("vale", "court", "funding"),
    )


def test_a_whole_acts_through_its_part(vale: Graph) -> None:
    """A path steps down before the first hop and up after the last, and says so, in one hop."""
    found = vale.paths("vale", "league", kinds=["weapons"], max_hops=1)
    assert [path.actors for path in found] == [("vale", "arsenal", "wing", "league")]
    assert [hop.through for hop in found[0].hops] == [True, False, True]
    assert (found[0].steps, found[0].length, found[0].folded) == (2, 1, ("vale", "league"))
    assert str(found[0]) == "vale, through its arsenal -> wing, part of league"
    assert "1.  vale, through its arsenal, arms wing, part of league, since 2012" in str(found)
    assert [hop["through"] for hop in found.to_dict()["paths"][0]["hops"]] == [True, False, True]


@pytest.mark.parametrize("kinds", [[], ["funding", "weapons"], ["funding", "weapons", "part-of"]])
def test_two_parts_of_a_whole_are_not_joined_through_it(vale: Graph, kinds: list[str]) -> None:
    """What one part receives, another does not pass on, whatever kinds are asked for."""
    assert not vale.paths("donor", "wing", kinds=kinds)
    assert vale.paths("donor", "court", kinds=kinds)[0].actors == ("donor", "bank", "vale", "court")


def test_a_part_is_not_credited_with_what_its_whole_does(vale: Graph) -> None:
    """A part does not act through its whole; where part-of is asked for, that is a hop like any other."""
    assert not vale.paths("bank", "court", kinds=["funding"])
    found = vale.paths("bank", "court", kinds=["funding", "part-of"])
    assert [hop.through for hop in found[0].hops] == [False, False]


def test_steps_alone_are_a_path_only_where_their_kind_is_asked_for(vale: Graph) -> None:
    """Then each is a hop, as it would be without steps."""
    assert not vale.paths("arsenal", "vale", kinds=["weapons"])
    found = vale.paths("arsenal", "vale", families=["structure"])
    assert [(path.length, path.steps) for path in found] == [(1, 0)]
    assert not vale.paths("vale", "arsenal")


def test_steps_obey_time_and_what_is_left_out(vale: Graph) -> None:
    """Outside the dates of the part-of link, or without it, there is no step; in time together neither."""
    assert vale.paths("donor", "vale", on="2009")
    assert not vale.paths("donor", "vale", on="2012", families=["support"])
    assert not vale.paths("vale", "wing", without=["part-of"])
    assert not vale.paths("vale", "wing", parts=False)


def test_paths_equal_once_folded_count_once() -> None:
    """The first is shown, the others nest in it as variants, and the limit counts them once."""
    g = graph_of(
        link("navy", "vale", "part-of"),
        link("guard", "vale", "part-of"),
        link("vale", "league"),
        link("guard", "league"),
        link("navy", "league"),
        link("vale", "mill"),
        link("mill", "league"),
    )
    found = g.paths("vale", "league", limit=1)
    assert found.truncated == "limit"
    assert [path.actors for path in found[0].alike] == [
        ("vale", "league"),
        ("vale", "guard", "league"),
        ("vale", "navy", "league"),
    ]
    assert "Also: vale, through its guard -> league [moderate]." in str(found)
    assert [len(path["variants"]) for path in found.to_dict()["paths"]] == [2]
    lost = g.what_if("vale", "league", "guard")
    assert not lost.lost
    assert [old.folded for old, _ in lost.weakened] == [("vale", "league")]


def test_steps_stand_in_tables_and_drawings(vale: Graph) -> None:
    """A table marks steps, and a drawing has no arrow for them."""
    found = vale.paths("vale", "league", kinds=["weapons"])
    rows = [row.split(",")[:3] for row in as_csv(found).splitlines()]
    assert rows == [["path", "hop", "through"], ["1", "1", "true"], ["1", "2", "false"], ["1", "3", "true"]]
    assert 'a0 ---|"Part of"| a1' in as_mermaid(found)


def test_why_not_counts_parts_when_they_are_off(vale: Graph) -> None:
    """It says that parts are off, and offers to count them."""
    answer = vale.why_not("vale", "wing", kinds=["weapons"], parts=False)
    assert "without steps to parts" in str(answer)
    assert [(each.change, each.path.actors) for each in answer.relaxations if each.change == "parts"] == [
        ("parts", ("vale", "arsenal", "wing"))
    ]


def test_links_of_parts_count_when_asked(vale: Graph) -> None:
    """A link from or to a part is one of the whole, with `parts` only."""
    assert [each.id for each in vale.links("vale")] == ["vale-funding-court"]
    found = vale.links("vale", "league", kinds=["weapons"], parts=True)
    assert [each.id for each in found] == ["arsenal-weapons-wing"]


def test_neighbours_of_parts_count_when_asked(vale: Graph) -> None:
    """Whom the parts act on is met one step away, its whole with it; parts count with the actor."""
    assert [each.id for each in vale.neighbours("vale", direction="outgoing", kinds=["weapons"])] == []
    found = vale.neighbours("vale", direction="outgoing", kinds=["weapons"], parts=True)
    assert [(each.id, each.distance, [link.id for link in each.links]) for each in found] == [
        ("league", 1, ["wing-part-of-league"]),
        ("wing", 1, ["arsenal-weapons-wing"]),
    ]
    assert found.parts == ("arsenal", "bank")
    assert [each.id for each in vale.neighbours("league", direction="incoming", families=["support"], parts=True)] == [
        "arsenal",
        "vale",
    ]


def test_a_neighbour_come_up_to_does_not_act_through_other_parts() -> None:
    """What one part of a neighbour gets, another does not pass on."""
    g = graph_of(
        link("donor", "bank"), link("bank", "vale", "part-of"), link("arms", "vale", "part-of"), link("arms", "mill")
    )
    met = g.neighbours("donor", direction="outgoing", families=["support"], depth=3, parts=True)
    assert [each.id for each in met] == ["bank", "vale"]


def test_a_timeline_counts_parts_when_asked(vale: Graph) -> None:
    """What begins and ends for a part does so for the whole; without actors there is nothing to count."""
    assert "arsenal-weapons-wing" not in {item.id for item in vale.timeline("vale")}
    assert "arsenal-weapons-wing" in {item.id for item in vale.timeline("vale", parts=True)}
    with pytest.raises(FilterError, match="name the actors"):
        vale.timeline(parts=True)


def test_a_step_joins_at_no_hop(vale: Graph) -> None:
    """A whole and its part are joined by a step, whatever kinds are asked for, unless parts are off."""
    found = vale.between("vale", "league", kinds=["weapons"])
    assert [(*joint[:2], through) for joint, through in zip(found.joints, found.through, strict=True)] == [
        ("arsenal", "vale", True),
        ("arsenal", "wing", False),
        ("league", "wing", True),
    ]
    assert "joined by 1 hop over 4 actors" in str(found)
    assert vale.between("vale", "league", kinds=["weapons"], parts=False).missing == ("league",)


TWO = "- {id: a, name: A, type: other}\n- {id: b, name: B, type: other}\n- {id: c, name: C, type: other}\n"
SECTION = "- {id: section-of, label: Section of, family: structure, composes: true}\n"


def test_kinds_that_compose_never_run_in_a_cycle_together(tmp_path: Path) -> None:
    """What is part of another by one kind cannot be its whole by the next: an error of check."""
    links = "- {id: x, source: a, target: b, kind: part-of}\n- {id: y, source: b, target: a, kind: section-of}\n"
    with pytest.raises(DataError) as caught:
        load_text(tmp_path, actors=TWO, links=links, kinds=SECTION)
    faults = [each for each in caught.value.diagnostics if each.code == "part-of-cycle"]
    assert len(faults) == 1
    assert "`part-of` and `section-of`" in faults[0].message


def test_a_kind_that_composes_leads_one_way(tmp_path: Path) -> None:
    """A kind that composes cannot be symmetric."""
    kinds = "- {id: tied, label: Tied, family: structure, composes: true, direction: symmetric}\n"
    with pytest.raises(DataError, match="tied"):
        load_text(tmp_path, actors=TWO, links="[]", kinds=kinds)
