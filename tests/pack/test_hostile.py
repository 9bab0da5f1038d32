"""A pack from a stranger, or a damaged one, gives an error with a way out, and nothing outside of it is read."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.cli import main
from graph.errors import FilterError, GraphError, OutputError, PackError
from graph.loader import check_folder
from graph.pack import manifest, open_pack
from graph.pack.checking import check_pack
from graph.pack.manifest import digest_of
from graph.pack.schema import FILES, TABLES
from graph.pack.writer import pack_dataset


@pytest.fixture
def copy(packed: Path, tmp_path: Path) -> Path:
    """Return a copy of a pack to damage."""
    return Path(shutil.copytree(packed, tmp_path / "copy.axis"))


def changed(pack: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the manifest of a pack."""
    manifest = json.loads((pack / "pack.json").read_text())
    change(manifest)
    (pack / "pack.json").write_text(json.dumps(manifest))


def vouched(pack: Path) -> None:
    """Let the manifest vouch for the files as they are now, as a stranger would."""

    def change(manifest: dict[str, Any]) -> None:
        for name, said in manifest["files"].items():
            said |= {"size": (pack / name).stat().st_size, "sha256": digest_of(pack / name)}

    changed(pack, change)


def replaced(pack: Path, table: str, column: str, value: str) -> None:
    """Give all rows of a table another value in a column, for which the manifest vouches."""
    import duckdb

    path = pack / f"{table}.parquet"
    typed = f'({value})::{TABLES[table][column]} AS "{column}"'
    duckdb.connect().execute(
        f"COPY (SELECT * REPLACE ({typed}) FROM read_parquet('{path}')) TO '{pack}/new' (FORMAT parquet)"
    )
    (pack / "new").replace(path)
    vouched(pack)


def asked(pack: Path) -> None:
    """Ask what reads every table."""
    opened = graph.load(pack)
    _ = opened.dataset
    opened.search("actor")
    opened.links(cited="s01")


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda pack: (pack / "pack.json").unlink(), "no `pack.json`"),
        (lambda pack: (pack / "pack.json").write_text("{"), "cannot be read"),
        (lambda pack: (pack / "pack.json").write_text("[" * 100_000), "cannot be read"),
        (lambda pack: (pack / "pack.json").write_bytes(b"\xff\xfe"), "cannot be read"),
        (lambda pack: (pack / "pack.json").write_text('{"format": "else"}'), "not that of a pack"),
        (lambda pack: (pack / "pack.json").write_text(" " * 1_000_001), "small file"),
        (lambda pack: changed(pack, lambda m: m.update(version=99)), "newer axisgraph"),
        (lambda pack: changed(pack, lambda m: m.update(rules=0)), "make it again"),
        (lambda pack: changed(pack, lambda m: m.update(files=[])), "form of a manifest"),
        (lambda pack: changed(pack, lambda m: m["counts"].update(links="many")), "form of a manifest"),
        (lambda pack: changed(pack, lambda m: m["files"].pop("steps.parquet")), "does not name `steps.parquet`"),
        (lambda pack: (pack / "links.parquet").unlink(), "has no `links.parquet`"),
        (lambda pack: (pack / "links.parquet").write_bytes(b"PAR1"), "4 bytes instead of"),
        (lambda pack: (pack / "links.parquet").unlink() or (pack / "links.parquet").mkdir(), "of its own"),
        (
            lambda pack: (pack / "names.parquet").unlink() or (pack / "names.parquet").symlink_to("/etc/hosts"),
            "its own",
        ),
    ],
)
def test_a_damaged_pack_does_not_open(damage: Callable[[Path], object], said: str, copy: Path) -> None:
    """The version, the form of the manifest and the size of every file are checked on opening."""
    damage(copy)
    with pytest.raises(PackError, match=said) as refused:
        open_pack(copy)
    assert refused.value.help or "newer" in said


def flipped(path: Path) -> None:
    """Change a bit in the middle of a file."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_content_that_changed_is_found_by_check(copy: Path) -> None:
    """A file of the same size with another content is found by its SHA-256."""
    flipped(copy / "links.parquet")
    assert open_pack(copy)
    with pytest.raises(PackError, match=r"links\.parquet` of .* is not as written"):
        check_pack(copy)


UNREAD = ("former.parquet", "words.parquet", "claims.parquet")  # by these questions of a small pack
QUESTIONS: list[Callable[[graph.Graph], object]] = [
    lambda pack: pack.search("actor 03"),
    lambda pack: pack.links("actor-01"),
    lambda pack: pack.links(cited="s01"),
    lambda pack: pack.paths("actor-01", "actor-02", limit=2),
    lambda pack: sorted(pack.dataset.stories),
]


@pytest.fixture(scope="module")
def answers(packed: Path) -> list[str]:
    """Return the answers of the pack as it was written."""
    opened = graph.load(packed)
    return [str(ask(opened)) for ask in QUESTIONS]


@pytest.mark.parametrize("name", [name for name in FILES if name not in UNREAD])
def test_no_question_is_answered_from_a_file_that_changed(name: str, copy: Path, answers: list[str]) -> None:
    """A question that reads it is refused with its name, and the others have the answer of the whole pack."""
    flipped(copy / name)
    said = []
    opened = graph.load(copy)
    for ask, answer in zip(QUESTIONS, answers, strict=True):
        try:
            assert str(ask(opened)) == answer
        except PackError as error:
            said.append(str(error))
    assert said
    assert all(f"{name}` is not as it was written" in each for each in said)


def test_the_file_that_fails_is_the_one_named(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a file too large to be compared first, too, though the question reads another as well."""
    monkeypatch.setattr(manifest, "LARGEST_COMPARED", 0)
    asked: dict[str, Callable[[graph.Graph], object]] = {
        "links.zlib": lambda pack: pack.links("actor-01"),
        "links.parquet": lambda pack: pack.search("actor-01 arms actor-02"),
    }
    for name, ask in asked.items():
        content = (copy / name).read_bytes()
        half = len(content) // 2
        (copy / name).write_bytes(content[:4] + b"\0" * half + content[4 + half :])
        with pytest.raises(PackError, match=rf"{name}` cannot be read"):
            ask(graph.load(copy))


@pytest.mark.parametrize(
    ("table", "column", "value", "said"),
    [
        ("actors", "no", "NULL", "lacks numbers of actors"),
        ("sources", "derives_from", "[100000]", "names sources that do not exist in `derives_from`"),
        ("events", "actors", "NULL", "names actors that do not exist in `actors`"),
    ],
)
def test_numbers_that_lead_nowhere_are_errors(table: str, column: str, value: str, said: str, copy: Path) -> None:
    """A question meets them as an error that names the file, also where the manifest vouches for it."""
    replaced(copy, table, column, value)
    opened = graph.load(copy)
    with pytest.raises(PackError, match=rf"{table}\.parquet`.*") as refused:
        _ = (opened.show("actor-02"), opened.dataset)
    assert said in str(refused.value)


@pytest.mark.parametrize("table", ["actors", "links", "steps", "names", "sources"])
def test_files_cut_in_the_middle_are_errors(table: str, copy: Path) -> None:
    """A file that begins and ends as Parquet does, with nothing good between, is an error of its name."""
    path = copy / f"{table}.parquet"
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] + content[-8:])
    vouched(copy)
    with pytest.raises(PackError, match=r"\.parquet"):
        asked(copy)


def test_records_that_are_none_are_errors(copy: Path) -> None:
    """A record with unknown fields, one that is no JSON and one of many megabytes are errors."""
    import duckdb

    for record in ('{"id": "x", "evil": 1}', "{", '{"id": "' + "x" * 2_100_000 + '"}'):
        path = copy / "actors.parquet"
        kept = path.read_bytes()
        rows = f"SELECT * REPLACE ('{record}' AS record) FROM read_parquet('{path}')"
        duckdb.connect().execute(f"COPY ({rows}) TO '{copy}/new' (FORMAT parquet)")
        (copy / "new").replace(path)
        vouched(copy)
        with pytest.raises(PackError, match="a record of"):
            asked(copy)
        path.write_bytes(kept)


def test_other_columns_are_errors(copy: Path) -> None:
    """A table with other columns, or other types, is named."""
    shutil.copy(copy / "actors.parquet", copy / "links.parquet")
    vouched(copy)
    with pytest.raises(PackError, match="other columns"):
        asked(copy)


@pytest.mark.parametrize(
    ("array", "change", "said"),
    [
        ("steps", lambda rows: rows["to"].fill(1_000_000), "`to` that is not there"),
        ("steps", lambda rows: rows["link"].fill(-1), "`link` that is not there"),
        ("steps", lambda rows: rows["term"].fill(1_000_000), "`term` that is not there"),
        ("places", lambda rows: rows["first"].fill(1_000_000), "beyond the steps"),
        ("places", lambda rows: rows["first"].sort(), ""),
    ],
)
def test_arrays_that_lead_nowhere_are_errors(
    array: str, change: Callable[[Any], object], said: str, copy: Path
) -> None:
    """Numbers in the arrays are looked at before they are used."""
    import numpy as np

    rows = np.load(copy / f"{array}.npy")
    change(rows)
    np.save(copy / f"{array}.npy", rows)
    vouched(copy)
    opened = graph.load(copy)
    if said:
        with pytest.raises(PackError, match=rf"{array}\.npy` cannot be read: .*{said}"):
            opened.paths("actor-01", "actor-02")
    else:
        opened.paths("actor-01", "actor-02")


@pytest.mark.parametrize("array", ["steps", "places", "terms"])
@pytest.mark.parametrize("form", ["other type", "other shape", "objects", "cut"])
def test_arrays_of_another_form_are_errors(array: str, form: str, copy: Path) -> None:
    """An array of another type or shape, one of Python objects, and one that is cut short are named."""
    import numpy as np

    path = copy / f"{array}.npy"
    if form == "other type":
        np.save(path, np.load(path).view("i1"))
    elif form == "other shape":
        np.save(path, np.load(path).reshape(1, 1, -1))
    elif form == "objects":
        np.save(path, np.array([{"evil": 1}], dtype=object), allow_pickle=True)
    else:
        path.write_bytes(path.read_bytes()[:-5])
    vouched(copy)
    with pytest.raises(PackError, match=rf"{array}\.npy` cannot be read"):
        graph.load(copy).paths("actor-01", "actor-02")


@pytest.mark.parametrize(
    ("table", "column", "value", "said"),
    [
        ("steps", "to_no", "to_no + 1000", "names actors that do not exist in `to_no`"),
        ("links", "source_no", "100000", "names actors that do not exist in `source_no`"),
        ("links", "target_no", "NULL", "names actors that do not exist in `target_no`"),
        ("links", "no", "-7", "is not numbered from 0"),
        ("claims", "source_no", "-1", "names sources that do not exist in `source_no`"),
    ],
)
def test_numbers_that_lead_nowhere_are_found_by_check(
    table: str, column: str, value: str, said: str, copy: Path
) -> None:
    """A step to an actor that the pack does not have is an error of `check`, as is all that only SQL reads."""
    replaced(copy, table, column, value)
    with pytest.raises(PackError, match=rf"{table}\.parquet` {said}"):
        check_pack(copy)


def test_a_pack_is_written_whole_or_not_at_all(packed: Path, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When writing fails in the middle, an earlier pack is as it was, and nothing is left beside it."""
    from graph.pack import writer

    def broken(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = {path.name: path.read_bytes() for path in copy.iterdir()}
    monkeypatch.setattr(writer, "assemble", broken)
    with pytest.raises((OSError, GraphError)):
        pack_dataset(graph.load(packed).dataset, copy, data="", origin={})
    assert {path.name: path.read_bytes() for path in copy.iterdir()} == before
    assert [path.name for path in copy.parent.iterdir()] == ["copy.axis"]


def test_other_folders_are_left_alone(packed: Path, tmp_path: Path) -> None:
    """A pack does not take the place of anything else."""
    (tmp_path / "notes.axis").mkdir()
    (tmp_path / "notes.axis" / "diary.txt").write_text("mine")
    (tmp_path / "file.axis").write_text("mine")
    for name, said in (("notes.axis", "diary.txt"), ("file.axis", "not a folder"), ("data", "end in .axis")):
        with pytest.raises((FilterError, OutputError), match=said):
            pack_dataset(graph.load(packed).dataset, tmp_path / name, data="", origin={})
    assert (tmp_path / "notes.axis" / "diary.txt").read_text() == "mine"


def test_commands_name_what_is_wrong(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Commands end with 1 and the reason; one for YAML says that a pack is none."""
    assert main(["check", "--data", str(copy)]) == 0
    assert main(["links", "--data", str(copy), "--from", "actor-01", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out.partition("\n")[2])["links"]
    assert main(["diff", "HEAD", str(copy), "--data", str(copy)]) == 2
    assert "is a pack, and has no earlier versions; name a data folder" in capsys.readouterr().err
    (copy / "steps.parquet").unlink()
    for words in (["check"], ["links", "--from", "actor-01"], ["show", "actor-01"]):
        assert main([*words, "--data", str(copy)]) == 1
        assert "steps.parquet" in capsys.readouterr().err
    assert "is a pack" in check_folder(copy)[1][0].message
