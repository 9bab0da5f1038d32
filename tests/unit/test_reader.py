"""A folder that is checked again and again gives the faults of a folder that is checked once."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

import graph.loader
from graph.diagnostics import Diagnostic
from graph.diagnostics.collected import Faults
from graph.loader import FolderReader, check_folder

ROOT = Path(__file__).parents[2]
CASES = sorted(path for path in (ROOT / "tests" / "diagnostics" / "cases").iterdir() if path.name != "too-large")
ARTICLE = ROOT / "tests" / "article"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of a small data folder."""
    return shutil.copytree(ARTICLE, tmp_path / "data")


def texts(folder: Path) -> dict[Path, str]:
    """Return the texts of the files that can be decoded."""
    found = {}
    for path in [*folder.glob("*.yaml"), *folder.glob("*/*.yaml")]:
        try:
            found[path] = path.read_bytes().decode()
        except (UnicodeDecodeError, OSError):
            continue
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_fault_is_found_again(case: Path) -> None:
    """After other texts, and from the same texts unsaved, every broken folder has the faults of a first check."""
    expected = check_folder(case)
    reader = FolderReader(case)
    given = texts(case)
    for path in given:
        reader.check({path: "- id: x\n  former_ids: [hamas]\n"})
    for checked in (reader.check(), reader.check(), reader.check(given), reader.check()):
        assert (checked.dataset, checked.diagnostics) == expected


def test_only_what_changed_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second check reads no file, one after a change on the disk that file, one with an unsaved text none."""
    read: list[str] = []
    real: Any = graph.loader.read_yaml

    def noted(path: Path, **more: Any) -> Any:
        read.append(path.name)
        return real(path, **more)

    monkeypatch.setattr(graph.loader, "read_yaml", noted)
    reader = FolderReader(folder)
    reader.check()
    assert sorted(read) == ["actors.yaml", "dataset.yaml", "events.yaml", "kinds.yaml", "links.yaml", "sources.yaml"]
    read.clear()
    reader.check()
    assert read == []
    links = folder / "links.yaml"
    checked = reader.check({links: links.read_text("utf-8").replace("target: hamas", "target: hammas", 1)})
    assert [each.code for each in checked.diagnostics] == ["unknown-actor"]
    assert read == []
    links.write_text(links.read_text("utf-8").replace("kind: funding", "kind: fundng", 1), encoding="utf-8")
    assert [each.code for each in reader.check().diagnostics] == ["unknown-kind"]
    assert read == ["links.yaml"]


def test_an_unsaved_file_need_not_exist(folder: Path) -> None:
    """Texts of new files of a table are read in the order of their names, those of no table are not."""
    reader = FolderReader(folder)
    new = {folder / "actors" / f"{name}.yaml": f"- {{id: {name}, name: {name}, type: other}}\n" for name in "ba"}
    checked = reader.check({**new, folder / "actors" / "old" / "c.yaml": "- {", folder / "notes.yaml": "- {"})
    assert checked.dataset is not None
    assert [entry.record.id for entry in checked.tables["actors"]][-2:] == ["a", "b"]
    assert reader.check().tables["actors"][-1].record.id != "b"


def test_a_link_out_of_the_folder_is_not_read(folder: Path, tmp_path: Path) -> None:
    """A file that leads out of the folder is refused, whatever an editor holds of it."""
    reader = FolderReader(folder)
    links = folder / "links.yaml"
    outside = links.rename(tmp_path / "outside.yaml")
    links.symlink_to(outside)
    for given in ({}, {links: "[]\n"}):
        checked = reader.check(given)
        assert [each.code for each in checked.diagnostics] == ["unreadable-file"]


def test_counted_faults_are_joined() -> None:
    """Faults beyond the limit are counted over both, and the last one that is kept says how many they are."""
    one, other, alone = Faults(2), Faults(2), Faults(2)
    for at, faults in enumerate((one, one, one, other, other, other)):
        fault = Diagnostic("bad-id", f"fault {at}", graph.loader.Place("a.yaml", at + 1))
        faults.add(fault)
        alone.add(fault)
    one.join(other)
    assert list(one) == list(alone)
    assert "4 more" in list(one)[-1].message
