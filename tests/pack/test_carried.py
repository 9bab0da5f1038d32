"""What a bulk import carries from slice to slice on the disk behaves as mappings in memory do."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from pyarrow import parquet

from graph.bulk import names
from graph.bulk.carried import Carried, CarriedNamer
from graph.bulk.losses import Listed
from graph.bulk.slices import Index, Source
from graph.diagnostics import Diagnostic, Place
from graph.ingest.naming import Namer
from graph.ingest.rejected import Rejected
from graph.pack.stage import Stage
from graph.records.model import Link


def test_a_mapping_on_the_disk_is_one_in_memory(tmp_path: Path) -> None:
    """Reading, changing, deleting, fetching and writing in any order; halves of characters are keys too."""
    random = Random(1)
    keys = [f"key {number}" for number in range(30)] + ["", "\ud800", "é\0"]
    expected: dict[str, tuple[str, ...]] = {}
    with closing(Carried(tmp_path / "carried.db")) as carried:
        found = carried.lists("names")
        assert not found
        for _ in range(3_000):
            key = random.choice(keys)
            match random.randrange(6):
                case 0 | 1:
                    expected[key] = found[key] = tuple(f"id-{random.randrange(5)}" for _ in range(random.randrange(3)))
                case 2:
                    assert found.pop(key, None) == expected.pop(key, None)
                case 3:
                    asked = random.sample(keys, 10)
                    assert found.among(asked) == expected.keys() & asked
                case 4:
                    assert (key in found, found.get(key)) == (key in expected, expected.get(key))
                case _:
                    carried.keep()
        assert dict(found) == expected
        assert len(found) == len(expected)


def test_ids_given_over_slices_are_those_given_at_once(tmp_path: Path) -> None:
    """Ids that clash with each other, with numbered ones and with released ones."""
    random = Random(2)
    whole = Namer({"file"})
    with closing(Carried(tmp_path / "carried.db")) as carried:
        sliced = CarriedNamer(carried, "actors", {"file"})
        for number in range(2_000):
            wanted = random.choice(("file", "a", "a-2", "a-2-2", "b", "b-3", f"c-{number}"))
            given = whole.give(wanted)
            assert sliced.give(wanted) == given
            if number % 9 == 0:
                whole.release(given)
                sliced.release(given)
            if number % 7 == 0:
                carried.keep()
                sliced.expect(("a", "b", "d"))


def test_an_index_finds_every_record_of_a_key(tmp_path: Path) -> None:
    """Keys that several records and files define, and keys that none does."""
    files = [tmp_path / "a.csv", tmp_path / "b.csv"]
    index = Index()
    for number, file in enumerate(files):
        file.write_text("id\nx\n")
        source = Source(file, lines=False)
        for line in range(2, 6):
            index.add(source, [f"k{line}", "shared"][: 1 + (line == 3)], 10 * line + number, line)
    index.sort()
    assert index.among(["k2", "k9", "shared"]) == {"k2", "shared"}
    named = sorted((source.path.name, offset, line) for source, offset, line in index.named(["shared", "k5", "k9"]))
    assert named == [("a.csv", 30, 3), ("a.csv", 50, 5), ("b.csv", 31, 3), ("b.csv", 51, 5)]
    empty = Index()
    empty.sort()
    assert empty.among(["x"]) == set()


def test_rejected_records_are_read_back_in_the_order_of_the_file(tmp_path: Path) -> None:
    """Values, reasons and places come back from the disk, whatever the order in which they were found."""
    places = [Place("a.csv", line, 1, line, 2, "text") for line in (7, 3, 12)]
    reasons = [Diagnostic("bad-date", f"fault {place.line}", place, help="x") for place in places]
    given = [Rejected({"name": "Ann", "n": None}, (each,), table="links", tabular=True) for each in reasons]
    listed = Listed(tmp_path)
    for each in given:
        listed.append(each)
    assert list(listed) == [given[1], given[0], given[2]]
    assert listed[-1] == given[2]
    assert listed[:2] == [given[1], given[0]]
    listed.append(given[0])
    assert [each.place.line for each in listed] == [3, 7, 7, 12]
    assert not list(tmp_path.iterdir())


def test_links_get_their_ids_in_bounded_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many long records, of which two want one id, need no more memory than DuckDB may take."""
    monkeypatch.setattr(names, "memory_for", lambda links: "160MB")
    for folder in ("slices", "made"):
        (tmp_path / folder).mkdir()
    file = names.LinkFile(tmp_path)
    link = {"source": "a", "target": "b", "kind": "funding", "attributes": {"note": "long " * 400}}
    for first in range(0, 40_000, 4_000):
        made = [Link.model_validate({"id": f"rel-{each}", **link}) for each in range(first, first + 4_000)]
        file.add(made, {each.id: each.id if int(each.id[4:]) % 50 else "rel-1" for each in made})
    stage = Stage(tmp_path / "made")
    file.move(stage)
    found = parquet.read_table(stage.close()["links"]).to_pydict()
    assert len(set(found["id"])) == 40_000
    assert [found["id"][at] for at in (0, 1, 50, 51)] == ["rel-1", "rel-1-2", "rel-1-3", "rel-51"]
    assert all(record.startswith(f'{{"id":"{id}"') for id, record in zip(found["id"], found["record"], strict=True))
