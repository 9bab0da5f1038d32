"""A pack gives back every record, and judges the links of any part as the whole data set does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from graph.build import BuiltGraph
from graph.dataset import Dataset
from graph.loader import load_dataset
from graph.pack import Pack, open_pack
from graph.pack.arrays import Steps
from graph.pack.schema import statuses_of
from graph.pack.writer import pack_dataset

TABLES = ("actors", "links", "sources", "events", "kinds", "stories", "exceptions", "identities")


def test_the_shipped_data_comes_back_as_it_was(tmp_path: Path) -> None:
    """All records of the shipped data, in their order, are those of its pack."""
    shipped = load_dataset("data")
    pack_dataset(shipped, tmp_path / "shipped.axis", data="", origin={})
    pack = open_pack(tmp_path / "shipped.axis")
    whole = pack.whole().dataset
    assert whole == replace(shipped, warnings=())
    assert all(list(getattr(whole, table)) == list(getattr(shipped, table)) for table in TABLES)
    assert pack.manifest.counts["links"] == len(shipped.links)


@pytest.mark.parametrize("seed", range(20))
def test_a_part_is_judged_as_the_whole(seed: int, pack: Pack, built: BuiltGraph) -> None:
    """Links of a part have the confidence, status, lifetimes and independent sources that they have in the whole."""
    random = Random(seed)
    chosen = sorted(random.sample(sorted(built.graded), random.choice((1, 2, 10, 60))))
    numbers = pack.numbers("links", chosen)
    part = pack.built(numbers.values())
    assert list(part.dataset.links) == chosen
    for id in chosen:
        link = built.dataset.links[id]
        assert part.graded[id] == built.graded[id]
        assert part.assessments[id] == built.assessments[id]
        assert part.assessments[id].supporting == built.assessments[id].supporting
        assert {link.source, link.target} <= part.dataset.actors.keys()
    cited = [claim.source for id in chosen for claim in built.dataset.links[id].claims]
    assert part.origins.groups(cited) == built.origins.groups(cited)
    assert all(part.dataset.sources[each].derives_from == () or part.origins.letters[each] for each in cited)
    derived = {above for source in part.dataset.sources.values() for above in source.derives_from}
    assert derived <= part.dataset.sources.keys()


def test_the_columns_say_what_the_graph_says(pack: Pack, built: BuiltGraph) -> None:
    """The steps of a pack are a row for each link, way and lifetime, with the values of the graph."""
    ids = list(built.dataset.links)
    actors = list(built.dataset.actors)
    kinds = [kind.id for kind in pack.kinds]
    rows = pack.rows("SELECT * FROM steps", table="steps")
    found = {
        (ids[link], along, actors[one], actors[other], kinds[kind], level, statuses_of(status), composes, *spell)
        for one, other, along, link, kind, level, status, composes, *spell in rows
    }
    expected = set()
    composing = 0
    for id, graded in built.graded.items():
        kind = built.dataset.kinds[graded.kind]
        composes = kind.composes and not kind.symmetric and "denied" not in graded.statuses
        for spell in graded.lifetimes:
            ends = (graded.link.source, graded.link.target)
            for along, *way in ((True, *ends), (False, *reversed(ends))):
                expected.add((id, along, *way, graded.kind, graded.level, graded.statuses, composes, *spell))
                composing += composes
    assert found == expected
    assert len(rows) == len(found) == pack.manifest.counts["steps"]
    assert composing == pack.manifest.composing > 0


def test_steps_are_sorted_for_readers(pack: Pack) -> None:
    """Forward rows come first; within each way rows are sorted by the actor that a walk leaves, then parts first."""
    rows = pack.rows("SELECT along, from_no, composes, to_no, link_no FROM steps", table="steps")
    assert rows == sorted(rows, key=lambda row: (not row[0], row[1], not row[2], *row[3:]))


def test_the_arrays_hold_the_steps(pack: Pack) -> None:
    """They have the rows of the table in its order, those of an actor where its place says."""
    import numpy as np

    steps = Steps(pack.path, pack.manifest.counts)
    found = []
    for along in (True, False):
        every = np.arange(pack.count("actors"))
        for starts, rows in steps.rows(every, 50, along=along):
            terms = steps.terms[rows["term"]]
            found += list(zip(starts.tolist(), rows["to"].tolist(), [along] * len(rows), rows["link"].tolist(),
                              *(terms[name].tolist() for name in terms.dtype.names), strict=True))  # fmt: skip
        composing = [rows for _, rows in steps.rows(every, 50, along=along, composing=True)]
        assert sum(map(len, composing)) == pack.manifest.composing / 2
        assert all(steps.terms[rows["term"]]["composes"].all() for rows in composing)
    assert found == pack.rows("SELECT * FROM steps", table="steps")


def test_events_bring_their_actors_and_sources(pack: Pack, data: Dataset) -> None:
    """A part with events holds the actors of their roles, and the sources of their claims."""
    numbers = pack.numbers("events", ["event-1"])
    part = pack.part(events=numbers.values())
    assert list(part.events) == ["event-1"]
    assert {role.actor for role in data.events["event-1"].roles} == part.actors.keys()
    assert "s03" in part.sources


def test_equal_data_gives_equal_bytes(packed: Path, data: Dataset, tmp_path: Path) -> None:
    """A pack is a function of the data: all files have the same content."""
    other = tmp_path / "again.axis"
    pack_dataset(data, other, data="0" * 64, origin={})
    assert (other / "pack.json").read_bytes() == (packed / "pack.json").read_bytes()
