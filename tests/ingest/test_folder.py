"""Imports into folders: whole or not at all, beside what is there, and only with leave over what an import wrote."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import graph
from graph.cli import main
from graph.errors import DataError, OutputError
from graph.ingest import Options, import_file
from graph.ingest.folder import existing_data, origin_of
from graph.loader import load_dataset
from graph.output import replace_files

FIRST = "source,target,kind\nIran,Hamas,funding\n"
SECOND = "source,target,kind\nIRAN,Houthis,weapons\nHamas,Islamic Resistance Movement,pays\n"


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def brought(file: Path, into: Path, *more: str) -> int:
    """Import a CSV file with the command."""
    return main(["import", "csv", str(file), "--into", str(into), *more])


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """Return a file with one link, imported into `data`."""
    file = tmp_path / "first.csv"
    file.write_text(FIRST, encoding="utf-8")
    assert brought(file, tmp_path / "data") == 0
    return file


def test_another_file_stands_beside(first: Path, tmp_path: Path) -> None:
    """A second file becomes parts beside the first's tables, joined by name; nothing of the first changes."""
    before = contents(tmp_path / "data")
    second = tmp_path / "second.csv"
    second.write_text(SECOND, encoding="utf-8")
    assert brought(second, tmp_path / "data") == 0
    after = contents(tmp_path / "data")
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {"actors/second-csv.yaml", "links/second-csv.yaml", "sources/second-csv.yaml"}
    data = load_dataset(tmp_path / "data")
    assert list(data.actors) == ["hamas", "houthis", "iran", "islamic-resistance-movement"]
    assert {link.kind for link in data.links.values()} == {"funding", "weapons"}
    for again in (second, first):
        assert brought(again, tmp_path / "data") == 0
        assert contents(tmp_path / "data") == after


def test_a_file_that_says_otherwise_needs_leave(
    first: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Importing a file that has changed is refused, and with --replace writes its own tables anew, and no others."""
    own = tmp_path / "data" / "events.yaml"
    own.write_text("[]\n", encoding="utf-8")
    before = contents(tmp_path / "data")
    first.write_text(FIRST + "Iran,Hezbollah,uses\n", encoding="utf-8")
    assert brought(first, tmp_path / "data") == 1
    assert "`--replace` overwrites it" in capsys.readouterr().err
    assert contents(tmp_path / "data") == before
    assert brought(first, tmp_path / "data", "--replace") == 0
    assert "kinds.yaml" in contents(tmp_path / "data")
    first.write_text(FIRST, encoding="utf-8")
    assert brought(first, tmp_path / "data", "--replace") == 0
    assert contents(tmp_path / "data") == before, "a table that is no longer needed is taken away"


def test_a_folder_of_somebody_else_is_joined_and_never_written_over(tmp_path: Path) -> None:
    """Hand-written tables stay as they are; an import of an export of ours into them is refused."""
    data = tmp_path / "data"
    data.mkdir()
    (data / "actors.yaml").write_text("- {id: iran, name: Iran, type: state, aliases: [IRI]}\n", encoding="utf-8")
    (data / "links.yaml").write_text("[]\n", encoding="utf-8")
    (data / "NOTES.md").write_text("mine\n", encoding="utf-8")
    before = contents(data)
    file = tmp_path / "first.csv"
    file.write_text("source,target,kind\nIRI,Hamas,funding\n", encoding="utf-8")
    assert brought(file, data) == 0
    assert {name: contents(data)[name] for name in before} == before
    assert next(iter(load_dataset(data).links.values())).source == "iran"
    exported = graph.load(data).export("json").save(tmp_path / "own.json")
    with pytest.raises(OutputError, match="has other data"):
        import_file("json", exported).save(data)
    restored = tmp_path / "restored"
    assert main(["import", "json", str(exported), "--into", str(restored)]) == 0
    assert not graph.load(data).diff(graph.load(restored))
    assert main(["import", "json", str(exported), "--into", str(restored)]) == 0


def test_data_with_errors_is_not_added_to(first: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder whose data has errors is named with its own places, and stays as it is."""
    links = tmp_path / "data" / "links.yaml"
    links.write_text(links.read_text(encoding="utf-8").replace("target: hamas", "target: hammas"), encoding="utf-8")
    before = contents(tmp_path / "data")
    second = tmp_path / "second.csv"
    second.write_text(SECOND, encoding="utf-8")
    (tmp_path / "data" / "actors.yaml").write_text("- {id: a, name: A, type: other}\n", encoding="utf-8")
    before = contents(tmp_path / "data")
    assert brought(second, tmp_path / "data") == 1
    assert "unknown-actor" in capsys.readouterr().err
    assert contents(tmp_path / "data") == before


def test_a_disk_that_fails_leaves_all_as_it_was(first: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When one of several files cannot be put in place, those before it are taken back."""
    folder = tmp_path / "data"
    before = contents(folder)
    rename, calls = os.replace, []

    def failing(old: object, new: object) -> None:
        calls.append(new)
        if len(calls) == 3:
            raise OSError(28, "No space left on device")
        rename(old, new)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "replace", failing)
    with pytest.raises(OutputError, match="No space left"):
        replace_files(folder, {"actors.yaml": "new", "links/new.yaml": "new"}, [folder / "sources.yaml"])
    monkeypatch.undo()
    assert contents(folder) == before
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


def test_nothing_is_made_when_a_new_folder_cannot_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new folder appears whole or not at all."""

    def failing(old: object, new: object) -> None:
        raise OSError(13, "Permission denied")

    monkeypatch.setattr(os, "rename", failing)
    with pytest.raises(OutputError, match="Permission denied"):
        replace_files(tmp_path / "new", {"actors.yaml": "x"})
    assert not list(tmp_path.iterdir())


def test_dry_run_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--dry-run shows what would be read and mapped, and leaves no folder behind."""
    file = tmp_path / "first.csv"
    file.write_text(FIRST, encoding="utf-8")
    assert brought(file, tmp_path / "data", "--dry-run") == 0
    printed, reported = capsys.readouterr()
    assert "2 actors, 1 link, 1 source; nothing was written" in printed
    assert "source = source, target = target" in reported
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (("--map", "sauce=a"), "there is no field `sauce`; did you mean `source`?"),
        (("--map", "source=sorce"), "there is no column `sorce`; did you mean `source`?"),
        (("--map", "source"), "not of the form NAME=VALUE"),
        (("--kind", "fundng"), "no kind `fundng`; did you mean `funding`?"),
        (("--kinds", "a=fundng"), "no kind `fundng`"),
        (("--family", "friends"), "no family `friends`"),
        (("--sheet", "x"), "no sheet `x`"),
        (("--encoding", "klingon"), "no encoding `klingon`"),
        (("--delimiter", "::"), "a delimiter is one character"),
    ],
    ids=str,
)
def test_wrong_options_are_told(
    more: tuple[str, ...], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong option is wrong usage (2), says what is wrong and what may be meant, and writes nothing."""
    file = tmp_path / "first.csv"
    file.write_text(FIRST, encoding="utf-8")
    assert brought(file, tmp_path / "data", *more) == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "data").exists()


def test_python_reads_without_writing(tmp_path: Path) -> None:
    """`graph.import_file` gives the data set, the mapping and what was left out; faults are DataError."""
    file = tmp_path / "first.csv"
    file.write_text("payer,payee,weight\nA,B,3\n", encoding="utf-8")
    imported = graph.import_file("csv", file, kind="funding", reliability="B", credibility=2)
    assert [link.id for link in imported.dataset.links.values()] == ["a-funding-b"]
    assert imported.columns == {"links (first)": {"source": "payer", "target": "payee"}}
    assert imported.dataset.links["a-funding-b"].attributes == {"weight": 3}
    assert imported.save(tmp_path / "data").files == ("dataset.yaml", "sources.yaml", "actors.yaml", "links.yaml")
    assert imported.save(tmp_path / "data").files == ()
    assert graph.load(tmp_path / "data").built.assessments["a-funding-b"].confidence == "moderate"
    file.write_text("payer,payee\nA,A\n", encoding="utf-8")
    with pytest.raises(DataError, match="joins `a` to itself"):
        graph.import_file("csv", file)


def test_standing_data_leaves_out_what_the_file_itself_wrote(first: Path, tmp_path: Path) -> None:
    """What an import of the same file wrote does not count as data that it joins."""
    assert existing_data(tmp_path / "data", origin_of("csv", first)) is None
    other = existing_data(tmp_path / "data", origin_of("csv", tmp_path / "second.csv"))
    assert other is not None
    assert list(other.actors) == ["hamas", "iran"]
    assert import_file("csv", first, Options(), other).same == ("hamas", "iran")


def test_examples_of_the_help_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every example that the command's help shows runs, on files of the tests under the names that it gives them."""
    import shlex
    import shutil
    from importlib import import_module

    monkeypatch.chdir(tmp_path)
    files = Path(__file__).parent / "files"
    (tmp_path / "payments.csv").write_text("payer,payee,Sum\nA,B,5\n", encoding="utf-8")
    graph.load(Path(__file__).parents[1] / "article").export("json").save(tmp_path / "axis.json")
    for name, file in (
        ("links.xlsx", "titled.xlsx"),
        ("network.gml", "families.gml"),
        ("network.graphml", "yed.graphml"),
        ("bundle.json", "opencti.stix.json"),
        ("entities.ftm.json", "opensanctions.ftm.json"),
    ):
        shutil.copy(files / file, tmp_path / name)
    for example in import_module("graph.cli.import").EXAMPLES:
        shutil.rmtree(tmp_path / "mine", ignore_errors=True)
        lenient = ["--currency", "EUR"] if example.endswith("payments.csv --into mine") else []
        assert main([*shlex.split(example)[1:], *lenient]) == 0, example
