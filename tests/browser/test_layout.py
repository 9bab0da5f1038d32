"""What stands where in the picture, before any browser draws it."""

from __future__ import annotations

import json
from pathlib import Path

from graph.build import BuiltGraph, build
from graph.loader import load_dataset
from graph.picture.bands import bands_of
from graph.picture.bundles import opening, strands
from graph.picture.layout import opening_picture
from graph.picture.style import canvas_label
from graph.records.filters import Filter
from graph.view import View

CLAIM = {"source": "s", "stance": "supports", "credibility": 2}


def made(folder: Path, *links: tuple[str, str, str], types: dict[str, str] | None = None) -> BuiltGraph:
    """Build a graph of links given as source, kind, target; actors are armed groups unless `types` says otherwise."""
    ids = sorted({end for source, _, target in links for end in (source, target)})
    tables = {
        "actors": [{"id": id, "name": id.title(), "type": (types or {}).get(id, "armed-group")} for id in ids],
        "links": [
            {"id": f"l{number}", "source": source, "target": target, "kind": kind, "claims": [CLAIM]}
            for number, (source, kind, target) in enumerate(links)
        ],
        "sources": [{"id": "s", "title": "S", "publisher": "P", "reliability": "B"}],
    }
    for name, records in tables.items():
        (folder / f"{name}.yaml").write_text(json.dumps(records), encoding="utf-8")
    return build(load_dataset(folder))


def bands(graph: BuiltGraph) -> dict[str, str]:
    """Return the band of every actor."""
    return bands_of(opening(View(graph, Filter()))).of


def test_support_flows_from_left_to_right(tmp_path: Path) -> None:
    """Who only gives stands first, who passes on between, who only gets after that, and the enemy on the other side."""
    graph = made(
        tmp_path,
        ("patron", "weapons", "middle"),
        ("patron", "funding", "client"),
        ("middle", "weapons", "client"),
        ("client", "attack", "enemy"),
        ("enemy", "attack", "patron"),
    )
    assert bands(graph) == {"patron": "supporters", "middle": "between", "client": "supported", "enemy": "opposite"}
    positions = opening_picture(View(graph, Filter())).wide.positions
    across = [positions[id][0] for id in ("patron", "middle", "client", "enemy")]
    assert across == sorted(across)


def test_friends_of_the_enemy_stand_with_the_enemy(tmp_path: Path) -> None:
    """An ally of the other side that has no enemy of its own is drawn on the other side."""
    graph = made(
        tmp_path,
        ("patron", "weapons", "client"),
        ("patron", "funding", "client"),
        ("client", "attack", "enemy"),
        ("friend", "alliance", "enemy"),
    )
    assert {bands(graph)[id] for id in ("enemy", "friend")} == {"opposite"}


def test_leaders_stand_with_whom_they_lead(tmp_path: Path) -> None:
    """A person is in the band of the organisation that the person leads, whatever else the person does."""
    graph = made(
        tmp_path,
        ("patron", "weapons", "client"),
        ("head", "leads", "client"),
        ("head", "opposes", "x"),
        types={"head": "person"},
    )
    assert bands(graph)["head"] == bands(graph)["client"] == "supported"


def test_parallel_links_become_strands_with_lanes_of_their_own(tmp_path: Path) -> None:
    """Links of one kind and direction share a line, symmetric kinds both ways, and no two lines share a lane."""
    graph = made(
        tmp_path,
        ("a", "weapons", "b"),
        ("a", "weapons", "b"),
        ("b", "weapons", "a"),
        ("a", "alliance", "b"),
        ("b", "alliance", "a"),
    )
    found = strands(graph.dataset.links.values(), dict(graph.dataset.kinds))
    assert sorted(len(strand.links) for strand in found) == [1, 2, 2]
    assert sorted(strand.lane for strand in found) == [-1, 0, 1]


def test_labels_on_the_canvas_are_short_and_cannot_turn_the_text() -> None:
    """A label has at most three short lines and no direction marks, but keeps the joiners that Persian needs."""
    assert canvas_label("long word " * 1_000).count("\n") == 2
    assert "\u202e" not in canvas_label("\u202eevil")
    assert "\u200c" in canvas_label("علی خامنه\u200cای")
