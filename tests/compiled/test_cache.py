"""The cache of a large data folder answers as the YAML does, is never stale, and never a stranger's."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import graph
from graph.cli import main
from graph.compiled import cache, keys, seals
from graph.compiled.cache import NAME
from graph.dataset import Dataset
from graph.diagnostics import Diagnostic, Place
from graph.errors import DataError, EngineError, OutputError
from graph.loader import starter
from graph.pack import Pack, scope


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the user a cache folder of its own, and let every folder be large."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(keys, "SMALLEST", 0)
    return tmp_path / "home" / "axisgraph"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a small data folder."""
    return Path(shutil.copytree(starter(), tmp_path / "data"))


def kept(folder: Path) -> Path:
    """Return the only cache in a data folder."""
    (found,) = (folder / NAME).glob("*.axis")
    return found


def is_read(folder: Path) -> bool:
    """Return whether a question about the folder is answered from a cache that was there before."""
    notes: list[str] = []
    return isinstance(cache.compiled(folder, notes.append), Pack) and not notes


def test_a_cache_answers_as_the_yaml_does(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The first command makes a cache, the second answers from it: the same, with the places of records."""
    said: list[list[str]] = []
    data = graph.load(folder).dataset
    link = next(iter(data.links.values()))
    questions = (["show", link.id], ["path", link.source, link.target], ["search", link.target])

    def asked(*more: str) -> list[str]:
        assert all(main([*question, "--data", str(folder), *more]) == 0 for question in questions)
        return capsys.readouterr().out.splitlines()

    said.append(asked("--no-cache"))
    assert not (folder / NAME).exists()
    assert main(["show", link.id, "--data", str(folder)]) == 0
    made = capsys.readouterr()
    assert f"wrote {kept(folder)}" in made.err
    said.append(asked())
    assert said[0] == said[1]
    assert said[0][: len(made.out.splitlines())] == made.out.splitlines()
    assert "links.yaml:" in "".join(said[0])
    assert (folder / NAME / ".gitignore").read_text() == "*\n"
    assert sorted(path.name for path in folder.iterdir() if path.suffix != ".yaml") == [NAME]


def test_the_variable_turns_it_off(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With AXISGRAPH_NO_CACHE no file is written."""
    monkeypatch.setenv("AXISGRAPH_NO_CACHE", "1")
    assert main(["stats", "--data", str(folder)]) == 0
    assert not (folder / NAME).exists()


def test_small_data_has_none(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder below the bound, as the shipped data is, gets no cache."""
    monkeypatch.undo()
    assert not keys.is_large(Path("data"))
    assert not is_read(folder)
    assert not (folder / NAME).exists()


def _one_byte(folder: Path) -> None:
    path = folder / "links.yaml"
    state = path.stat()
    text = path.read_text()
    path.write_text(text.replace("of", "to", 1))
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert path.stat().st_size == state.st_size


def _renamed(folder: Path) -> None:
    (folder / "links").mkdir()
    (folder / "links.yaml").rename(folder / "links" / "all.yaml")


@pytest.mark.parametrize(
    "change",
    [
        _one_byte,
        _renamed,
        lambda folder: (folder / "dataset.yaml").write_text("title: Other\n"),
        lambda folder: (folder / "exceptions.yaml").open("a").write("# seen"),
    ],
)
def test_a_cache_is_never_stale(change: Callable[[Path], object], folder: Path) -> None:
    """Any change of a file makes a new cache, and the old one is deleted, also if size and time stay."""
    assert not is_read(folder)
    assert is_read(folder)
    first = kept(folder)
    change(folder)
    assert not is_read(folder)
    assert kept(folder) != first
    assert is_read(folder)


def test_other_rules_make_another_cache(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cache of another version of the rules, or of other code, is not used."""
    first = keys.key_of(folder)
    monkeypatch.setattr(keys, "RULES", 0)
    second = keys.key_of(folder)
    monkeypatch.setattr(keys, "_code", lambda: "changed")
    assert len({first, second, keys.key_of(folder)}) == 3


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def _fifo(path: Path) -> None:
    (path / "seal").unlink()
    os.mkfifo(path / "seal")


def _emptied(path: Path) -> None:
    shutil.rmtree(path)
    path.mkdir()


def _to_elsewhere(path: Path) -> None:
    path.rename(path.parent.parent / "elsewhere")
    path.symlink_to(path.parent.parent / "elsewhere")


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: _flip(path / "links.parquet"),
        lambda path: _flip(path / "places.parquet"),
        lambda path: _flip(path / "pack.json"),
        lambda path: (path / "seal").write_bytes(b"0" * 64),
        lambda path: (path / "seal").unlink(),
        lambda path: (path / "steps.parquet").unlink(),
        _fifo,
        _emptied,
        _to_elsewhere,
    ],
)
def test_a_damaged_cache_is_not_used(damage: Callable[[Path], object], folder: Path) -> None:
    """A cache that is not as it was written is not read; another one is made."""
    is_read(folder)
    damage(kept(folder))
    assert not is_read(folder)


def test_a_cache_of_somebody_else_is_not_used(folder: Path, home: Path) -> None:
    """A cache that came with the data, whole and with the right key, is made again: its seal is another user's."""
    is_read(folder)
    assert is_read(folder)
    (home / "cache.key").write_bytes(b"x" * 32)
    assert not is_read(folder)
    assert is_read(folder)


@pytest.mark.parametrize("size", [0, 31, 5_000])
def test_a_damaged_key_of_the_user_is_made_again(folder: Path, home: Path, size: int) -> None:
    """A key that was cut short does not put an end to caches."""
    is_read(folder)
    (home / "cache.key").write_bytes(b"x" * size)
    assert not is_read(folder)
    assert is_read(folder)


def test_folders_that_cannot_be_written_are_cached_elsewhere(folder: Path, home: Path) -> None:
    """The user's own cache folder holds the cache of data that may not be written."""
    (folder / NAME).write_text("in the way")
    assert not is_read(folder)
    assert is_read(folder)
    assert len(list(home.glob("*/*.axis"))) == 1


def test_without_a_place_to_write_the_yaml_answers(folder: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a user folder, or one that is no folder, there is no cache and no error."""
    home.parent.mkdir()
    home.write_text("in the way")
    assert not is_read(folder)
    assert not is_read(folder)
    monkeypatch.setattr(seals, "user_folder", lambda: None)
    assert not is_read(folder)


def test_links_are_not_cached(folder: Path) -> None:
    """A file that is a symbolic link is read as before, and nothing is kept of it."""
    (folder / "links.yaml").rename(folder / "other.yml")
    (folder / "links.yaml").symlink_to("other.yml")
    assert not is_read(folder)
    assert not (folder / NAME).exists()


def test_without_the_extra_there_is_a_hint(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without DuckDB the YAML is read, with a line that says what to install."""
    monkeypatch.setattr(cache, "find_spec", lambda _: None)
    lines: list[str] = []
    assert isinstance(cache.compiled(folder, lines.append), Dataset)
    assert "pip install" in lines[0]
    assert "duckdb" in lines[0]
    assert not (folder / NAME).exists()


def test_data_with_errors_is_not_cached(folder: Path) -> None:
    """Errors are reported each time."""
    (folder / "links.yaml").write_text("- id: x\n")
    with pytest.raises(graph.DataError):
        cache.compiled(folder)
    assert not (folder / NAME).exists()


def test_a_deleted_cache_does_not_stop_a_question(folder: Path) -> None:
    """When the cache is deleted in the midst of a session, the YAML answers."""
    graph.load(folder, cache=True)
    opened = graph.load(folder, cache=True)
    assert opened.pack
    shutil.rmtree(folder / NAME)
    expected = graph.load(folder)
    link = next(iter(expected.dataset.links.values()))
    assert opened.show(link.id).to_dict() == expected.show(link.id).to_dict()
    assert opened.paths(link.source, link.target).to_dict() == expected.paths(link.source, link.target).to_dict()


def test_a_cache_is_counted_without_reading_all_of_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`stats` gives the numbers and the whole lists of the YAML, and the graph is not read for it."""
    from graph.pack import summary

    monkeypatch.setattr(summary, "MOST_LISTED", 0)
    graph.load(folder, cache=True)
    opened, expected = graph.load(folder, cache=True), graph.load(folder).stats()
    assert expected.without_start
    assert opened.stats() == expected
    assert str(opened.stats()) == str(expected)
    assert opened._built is None
    shutil.rmtree(folder / NAME)
    assert graph.load(folder, cache=True).stats() == expected
    assert opened.stats() == expected  # of the YAML


def test_a_question_that_takes_too_much_of_a_cache_is_answered(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the database has no memory for is answered from all of the cache."""
    graph.load(folder, cache=True)
    opened, expected = graph.load(folder, cache=True), graph.load(folder)

    def refuse(*_: object, **__: object) -> None:
        raise EngineError("the question takes more than the memory that it may take")

    monkeypatch.setattr(scope, "of_filter", refuse)
    monkeypatch.setattr("graph.pack.summary.counted", refuse)
    assert opened.stats() == expected.stats()
    assert graph.load(folder, cache=True).timeline().to_dict() == expected.timeline().to_dict()


@pytest.mark.parametrize("question", ["paths", "links"])
def test_what_a_pack_would_refuse_is_answered(question: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bounds of packs are none of a cache: it is read whole then, and answers cut short are completed."""
    from graph.engine.base import Engine

    graph.load(folder, cache=True)
    expected = graph.load(folder)
    opened = graph.load(folder, cache=True)
    link = next(iter(expected.dataset.links.values()))
    monkeypatch.setattr(scope, "MOST_LINKS", 0)
    monkeypatch.setattr(Engine, "most_moves", 0)
    asked = (link.source, link.target)
    found, right = (getattr(each, question)(*asked).to_dict() for each in (opened, expected))
    assert found == right


def test_a_faster_command_is_waited_for(folder: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When another command has made the cache meanwhile, that is used; no second one is made elsewhere."""
    write = cache._write

    def overtaken(*given: object) -> None:
        write(*given)  # type: ignore[arg-type]
        raise OutputError("`places.parquet` is no part of a pack")

    monkeypatch.setattr(cache, "_write", overtaken)
    assert isinstance(cache.compiled(folder), Pack)
    assert kept(folder)
    assert not [*home.rglob("*.axis")]


def test_a_folder_that_changes_meanwhile_is_read_as_yaml(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong only because the folder changes while a cache of it is made is no error of the data."""

    def pack_folders(*_: object, **__: object) -> None:
        (folder / "new.txt").touch()
        (folder / "dataset.yaml").write_text("title: New\n")
        raise DataError([Diagnostic("unreadable-file", "changed", Place(folder.as_posix()))])

    monkeypatch.setattr(cache, "pack_folders", pack_folders)
    found = cache.compiled(folder)
    assert isinstance(found, Dataset)
    assert found.info.title == "New"


def test_the_key_has_all_code_that_makes_a_cache() -> None:
    """All code that reads, checks and packs a data folder is part of the key: a change of it makes another cache."""
    root = Path(graph.__file__).parent
    keyed = {path for part in keys._CODE for path in root.glob(part)}
    loaded = (
        "import sys, graph.compiled.cache, graph.records.story\n"
        "print(*(each.__file__ for name, each in sys.modules.items() if name.startswith('graph.')), sep='\\n')"
    )
    said = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout
    decides = {Path(line) for line in said.splitlines()}
    for room in ("output", "exchange"):  # which say how files are written, not what is in them
        decides -= {*(root / room).rglob("*.py")}
    assert len(decides) > 80
    assert sorted(decides - keyed) == []
