"""A folder that is read a part at a time has the faults and the records that it has as a whole."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graph.diagnostics import summary
from graph.diagnostics.collected import Faults
from graph.errors import DataError, GraphError
from graph.loader import check_folder, load_dataset, starter
from graph.pack.folders import digest_of_folders, pack_folders
from graph.pack.writer import pack_dataset
from graph.reading import files, parts
from graph.reading.entries import TABLES, Entry
from graph.reading.parts import parts_of, read_part
from graph.streaming import index, stream_folder
from graph.streaming.index import in_cycles
from tests.diagnostics.folders import CASES, MANY

_FOLDERS = [*(path for path in sorted(CASES.iterdir()) if path.name != "too-large"), MANY]
_KEPT = [table for table in TABLES if table != "kinds"]


def assert_same(folder: Path, size: int) -> None:
    """Assert that parts of a size give what the folder gives as a whole."""
    given: dict[str, list[tuple[str, Any]]] = {table: [] for table in TABLES}

    def take(table: str, _part: object, entries: Sequence[Entry[Any]]) -> None:
        given[table] += [(entry.record.id, entry.record) for entry in entries]

    dataset, faults = check_folder(folder)
    found = stream_folder(folder, take, size=size)
    assert found.diagnostics == faults
    assert found.failed == (dataset is None)
    if dataset is not None:
        assert (found.info, found.kinds) == (dataset.info, dataset.kinds)
        for table in _KEPT:
            assert dict(given[table]) == getattr(dataset, table)
            assert len(given[table]) == len(getattr(dataset, table))


@pytest.mark.parametrize("case", _FOLDERS, ids=[path.name for path in _FOLDERS])
def test_parts_have_the_faults_of_the_whole(case: Path) -> None:
    """Every kind of fault is found, at its place and once, in parts of a record or two."""
    assert_same(case, 150)


def test_former_ids_are_found_wherever_they_are(tmp_path: Path) -> None:
    """References by former ids, and former ids that other records have, are those of the whole; so are removed ids."""
    folder = tmp_path / "data"
    (folder / "links").mkdir(parents=True)
    files = {
        "dataset.yaml": "title: T\nas_of: 2020\ncore: [old-a]\nremoved: {c: Gone., l9: Gone.}\n",
        "actors.yaml": "".join(
            f"- {{id: {id}, name: {id.upper()}, type: state{more}}}\n"
            for id, more in (
                ("a", ", former_ids: [old-a, b]"),
                ("b", ""),
                ("c", ", former_ids: [old-a]"),
                ("d", ""),
            )
        ),
        "sources.yaml": "- {id: s, title: S, publisher: P, reliability: B, former_ids: [d]}\n",
        "links/one.yaml": "- {id: l1, source: old-a, target: d, kind: funding, claims: "
        "[{source: d, credibility: 2}]}\n",
        "links/two.yaml": "- {id: l2, source: b, target: a, kind: funding, former_ids: [l1, l9]}\n",
        "identities.yaml": "- {id: j, records: [old-a, x], verdict: same}\n- {id: k, records: [y, x], verdict: same}\n",
    }
    for name, text in files.items():
        (folder / name).write_text(text)
    codes = {fault.code for fault in check_folder(folder)[1]}
    assert codes >= {"duplicate-id", "former-id", "removed-id", "unknown-judged"}
    assert_same(folder, 60)


SNIPPETS = (
    *(
        "- ",
        "- id: x\n",
        "'",
        '"',
        "{",
        "[",
        "...\n",
        "---\n",
        "\n",
        "\r",
        "\r\n",
        "\t",
        " #x",
        "|\n",
        "&a ",
        "*a",
        "  ",
    ),
    *("<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "\u202e", "\x07", "former_ids: [iran]\n  ", "responds_to: [x]\n  "),
    *("derives_from: [a]\n  ", "not_to_confuse_with: [a]\n  "),
)


def damaged(text: str, chance: random.Random) -> str:
    """Return a text with one change: a piece more or less, a line or a record again, an id in another's place."""
    at, lines = chance.randrange(len(text) + 1), text.splitlines(keepends=True)
    records = [number for number, line in enumerate(lines) if line.startswith("- ")]
    ids = sorted(set(re.findall(r"\bid: ([\w-]+)", text)))
    match chance.randrange(6):
        case 0:
            return text[:at] + chance.choice(SNIPPETS) + text[at:]
        case 1:
            return text[:at] + text[at + chance.randrange(1, 30) :]
        case 2 if lines:
            lines.insert(chance.randrange(len(lines)), chance.choice(lines))
        case 3 if len(records) > 1:
            first, after = chance.choice([*pairwise(records)])
            at = chance.choice(records)
            lines[at:at] = lines[first:after]
        case 4 if len(ids) > 1:
            one, other = chance.sample(ids, 2)
            return re.sub(rf"(?<![\w-]){one}(?![\w-])", other, text, count=chance.choice([0, 1, 2]))
        case _ if lines:
            del lines[chance.randrange(len(lines))]
    return "".join(lines)


def mutated(folder: Path, to: Path, chance: random.Random) -> Path:
    """Return a copy of a folder with a few changes."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(folder, to)
    for _ in range(chance.choice([1, 1, 2, 4])):
        path = chance.choice(sorted(to.rglob("*.yaml")))
        path.write_text(damaged(path.read_text("utf-8"), chance), "utf-8", newline="")
    return to


@pytest.mark.parametrize("seed", [*range(3), *(pytest.param(seed, marks=pytest.mark.full) for seed in range(3, 100))])
def test_damaged_folders_have_the_same_faults(seed: int, tmp_path: Path) -> None:
    """Whatever is wrong with a folder, its parts and the whole have the same faults, or the same records."""
    chance = random.Random(seed)
    for _ in range(20):
        folder = chance.choice([starter(), MANY, CASES / "duplicate-id", CASES / "responds-to-later"])
        assert_same(mutated(folder, tmp_path / "data", chance), chance.choice([100, 1_000]))


@pytest.mark.parametrize("break_", ["\n", "\r\n"])
def test_parts_are_cut_between_records(break_: str, tmp_path: Path) -> None:
    """Parts follow each other without a gap, have whole records, and are read again as they were."""
    path = tmp_path / "actors.yaml"
    records = [f"  - id: a{n}{break_}    note: |{break_}      - no item{break_}{break_}" for n in range(50)]
    path.write_text(f"# actors{break_}" + "".join(records), newline="")
    found = list(parts_of(path, size=200))
    assert len(found) > 10
    assert [part.offset + part.size for part, _ in found] == [part.offset for part, _ in found[1:]] + [
        path.stat().st_size
    ]
    assert [each["id"] for _, document in found for each in document.root or ()] == [f"a{n}" for n in range(50)]
    for part, document in found:
        again = read_part(part)
        assert again.root == document.root
        assert again.text.place(again.root.spans[0]) == document.text.place(document.root.spans[0])  # type: ignore[union-attr]


CONFLICT = "- a: x\n<<<<<<< one\n- a: y\n- a: z\n=======\n- a: q\n- a: r\n>>>>>>> two\n"


@pytest.mark.parametrize(
    "text", [CONFLICT, '- {a: "x\n- b"}\n', "- {a: [x,\n- b]}\n", "- a: x\n...\n- a: b\n", "- a: x\n---\n- a: b\n"]
)
def test_what_reaches_over_records_is_one_part(text: str, tmp_path: Path) -> None:
    """Quotes and brackets that end in a later line, and what ends a document, are read as in the whole."""
    path = tmp_path / "links.yaml"
    path.write_text(text + "- a: c\n" * 9)
    found = list(parts_of(path, size=8))
    whole = files.read_yaml(path)
    assert [value for _, document in found for value in document.root or ()] == whole.root
    assert [fault for _, document in found for fault in document.faults] == list(whole.faults)


def test_a_record_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be cut is not read for ever; a long file that can be cut is read."""
    monkeypatch.setattr(parts, "LARGEST_FILE", 300)
    monkeypatch.setattr(parts, "_LONGEST_RECORD", 300)
    path = tmp_path / "links.yaml"
    path.write_text("- a: b\n" * 100)
    assert not [fault for _, document in parts_of(path, size=50) for fault in document.faults]
    path.write_text("- a: b\n" + "- a: '\n" + "  more\n" * 100)
    assert [fault.code for _, document in parts_of(path, size=50) for fault in document.faults][-1] == "too-large"


@pytest.mark.parametrize("seed", range(30))
def test_cycles_are_found(seed: int) -> None:
    """The joins of every cycle are among those found; without a cycle there are none."""
    import numpy as np

    chance = random.Random(seed)
    joins = sorted({(chance.randrange(12), chance.randrange(12)) for _ in range(chance.randrange(1, 20))})
    graph = nx.DiGraph(joins)
    cyclic = {pair for cycle in nx.simple_cycles(graph) for pair in pairwise([*cycle, cycle[0]])}
    starts, ends = (np.array(each, np.uint64) for each in zip(*joins, strict=True))
    found = {joins[at] for at in in_cycles(starts, ends)}
    assert cyclic <= found
    assert bool(cyclic) == bool(found)
    assert {start for start, _ in found} == {end for _, end in found}


def content(path: Path) -> dict[str, bytes]:
    """Return the files of a pack."""
    return {each.name: each.read_bytes() for each in path.iterdir()}


def test_a_pack_of_parts_is_that_of_the_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same data gives the same bytes, whatever its parts; two folders alike count once."""
    from graph.streaming import folder as streaming

    monkeypatch.setattr(streaming.stream_folder, "__kwdefaults__", {"size": 300})
    data, other = starter(), Path(shutil.copytree(starter(), tmp_path / "other"))
    digest = digest_of_folders([data])
    pack_dataset(load_dataset(data), tmp_path / "one.axis", data=digest, origin={})
    pack_folders([data], tmp_path / "two.axis", origin={})
    assert content(tmp_path / "one.axis") == content(tmp_path / "two.axis")
    pack_folders([data, other], tmp_path / "three.axis", data=digest, origin={})
    assert content(tmp_path / "one.axis") == content(tmp_path / "three.axis")


def test_folders_that_contradict_each_other_are_not_packed(tmp_path: Path) -> None:
    """Another record of the same id, another date of record, an error: nothing is written, and what was stays."""
    other = Path(shutil.copytree(starter(), tmp_path / "other"))
    path = tmp_path / "new.axis"
    pack_folders([starter()], path, origin={})
    before = content(path)
    actors = (other / "actors.yaml").read_text()
    (other / "actors.yaml").write_text(actors.replace("name: ", "name: New ", 1))
    with pytest.raises(GraphError, match="have different actors with the id"):
        pack_folders([starter(), other], path, origin={})
    (other / "actors.yaml").write_text(actors)
    (other / "dataset.yaml").write_text("title: Other\nas_of: 1999\n")
    with pytest.raises(GraphError, match="different dates of record"):
        pack_folders([starter(), other], path, origin={})
    (other / "links.yaml").write_text("- id: x\n")
    with pytest.raises(DataError):
        pack_folders([starter(), other], path, origin={})
    assert content(path) == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["new.axis", "other"]


@pytest.fixture
def few_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    """List three faults of a code in a file instead of a thousand."""
    monkeypatch.setattr(Faults.__init__, "__defaults__", (3,))
    monkeypatch.setattr(index, "MOST_ALIKE", 3)


def written(folder: Path, **tables: Sequence[str]) -> Path:
    """Write records in flow style into a data folder."""
    folder.mkdir()
    for table in ("actors", "links", *tables):
        (folder / f"{table}.yaml").write_text("".join(f"- {{{row}}}\n" for row in tables.get(table, ())) or "[]\n")
    return folder


SOURCE = "id: {}, title: T, publisher: P, reliability: B, derives_from: [{}]"
ACTOR = "id: {}, name: {}, type: person"
EVENT = "id: {}, name: E, date: 2001, roles: [{{actor: {}, role: victim}}]"
SELVES = [SOURCE.format(f"s{n % 40}", f"s{(n + 1) % 40}" if n < 40 else "z") for n in range(80)]


@pytest.mark.usefixtures("few_listed")
@pytest.mark.parametrize(
    "tables",
    [
        {"sources": SELVES},
        {"actors": [ACTOR.format(f"a{n}", f"N{n % 7}") for n in range(30)]},
        {"actors": [ACTOR.format(f"a{n % 9}", f"N{n % 7}") + f", aliases: [N{n % 5}]" for n in range(30)]},
        {"actors": [ACTOR.format(f"a{n}", f"N{n}") + ", not_to_confuse_with: [b, c]" for n in range(9)]},
        {
            "actors": [ACTOR.format(f"a{n}", f"N{n}") for n in range(9)],
            "events": [EVENT.format(f"a{n}", f"a{n}") for n in range(9)],
        },
    ],
    ids=["sources", "names", "aliases", "look-alikes", "events"],
)
def test_faults_beyond_those_listed_are_counted(tables: dict[str, list[str]], tmp_path: Path) -> None:
    """Of many alike faults the same are listed as in the whole, and the others are counted."""
    folder = written(tmp_path / "data", **tables)
    faults = check_folder(folder)[1]
    errors = sum(1 + fault.more for fault in faults if fault.severity == "error")
    assert any(f"{fault.more} more faults of this kind" in fault.message for fault in faults if fault.more)
    assert summary(faults).startswith(f"{errors} error")
    assert_same(folder, 100)


def test_an_unknown_id_names_the_files_of_its_table(tmp_path: Path) -> None:
    """The files are those that the table is read from: one, a folder of them, or both."""
    folder = written(tmp_path / "data", links=["id: x, source: a, target: b, kind: funding"])
    (folder / "actors").mkdir()
    (folder / "actors" / "one.yaml").write_text("- {id: b, name: B, type: state}\n")
    for one in ("actors.yaml or ", ""):
        (fault, *_) = (fault for fault in check_folder(folder)[1] if fault.code == "unknown-actor")
        home = f"{folder.as_posix()}/"
        assert fault.label == f"no such id in {home + one if one else ''}{home}actors/*.yaml"
        assert fault.help == f"add it to {home}{'actors.yaml' if one else 'actors/*.yaml'}"
        assert_same(folder, 10)
        (folder / "actors.yaml").unlink(missing_ok=True)


def test_look_alikes_of_a_third_share_its_name(tmp_path: Path) -> None:
    """Two actors told apart from the first of their name are no clash, even where they are read again without it."""
    apart = ", not_to_confuse_with: [a]"
    folder = written(
        tmp_path / "data",
        actors=[
            ACTOR.format("a", "Same"),
            *(ACTOR.format(id, "Same") + f"{apart}, former_ids: [old-{id}]" for id in ("b", "c")),
        ],
    )
    assert not check_folder(folder)[1]
    assert_same(folder, 60)


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff# Comment.\n- id: a\n- id: b\n",
        "\ufeff\n\n- id: a\n- id: b\n",
        "- \n- id: a\n- \n- id: b\n",
        "- id: a\n  name:\n- id: b\n",
        "- id: a\n\u2028...\n- id: b\n",
        "- id: a\r...\n- id: b\n",
        "- id: a\n...\u2028- id: b\n- id: c\n",
    ],
)
def test_parts_have_the_faults_of_odd_files(text: str, tmp_path: Path) -> None:
    """Byte order marks, items without a value and rare line breaks are read as in the whole."""
    folder = written(tmp_path / "data")
    (folder / "actors.yaml").write_text(text, "utf-8", newline="")
    assert_same(folder, 1)


@pytest.mark.parametrize("key", ['"former\\x5fids"', '"\\u0066ormer_ids"'])
def test_former_ids_are_found_however_they_are_written(key: str, tmp_path: Path) -> None:
    """The key and the ids may be spelt with escapes."""
    folder = written(tmp_path / "data")
    name = ", name: N, type: state}\n"
    old = f"- {{id: a, {key}: [old, b]{name}" + '- {id: "\\x62", name: M, type: state}\n'
    (folder / "actors.yaml").write_text(old)
    (folder / "dataset.yaml").write_text("title: T\ncore: [old]\n")
    assert {fault.code for fault in check_folder(folder)[1]} == {"former-id", "duplicate-id"}
    assert_same(folder, 1)


def test_a_denied_part_closes_no_cycle(tmp_path: Path) -> None:
    """A pack takes, as `check` does, parts of each other of which one is denied, and refuses what that refuses."""
    folder = Path(shutil.copytree(starter(), tmp_path / "data"))
    one, other = sorted(load_dataset(folder).actors)[:2]
    source = next(iter(load_dataset(folder).sources))
    link = "- {{id: {}, source: {}, target: {}, kind: part-of, claims: [{{source: {}, stance: {}, credibility: 2}}]}}\n"
    (folder / "links").mkdir()
    for stance in ("denies", "supports"):
        rows = [link.format("x1", one, other, source, "supports"), link.format("x2", other, one, source, stance)]
        (folder / "links" / "parts.yaml").write_text("".join(rows))
        dataset, faults = check_folder(folder)
        assert (dataset is None) == (stance == "supports")
        if dataset is None:
            with pytest.raises(DataError, match="part-of"):
                pack_folders([folder], tmp_path / "new.axis", origin={})
            assert [fault.code for fault in faults] == ["part-of-cycle"]
        else:
            pack_folders([folder], tmp_path / "new.axis", origin={})
