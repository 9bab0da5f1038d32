"""Data at the edge of what a pack holds is packed whole, or refused with what to do."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from graph.errors import GraphError, PackError
from graph.loader import load_dataset, starter
from graph.pack import assemble
from graph.pack.arrays import array_in, type_of
from graph.pack.checking import check_pack
from graph.pack.folders import pack_folders


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a small data folder."""
    return Path(shutil.copytree(starter(), tmp_path / "data"))


def test_long_records_come_back(folder: Path, tmp_path: Path) -> None:
    """The longest records that are read are packed, whatever the bytes of their characters."""
    one, other = sorted(load_dataset(folder).actors)[:2]
    (folder / "links").mkdir()
    text = f"- id: long\n  source: {one}\n  target: {other}\n  kind: funding\n  purpose: {'字' * 900_000}.\n"
    (folder / "links" / "long.yaml").write_text(text, "utf-8")
    pack_folders([folder], tmp_path / "new.axis", origin={})
    assert check_pack(tmp_path / "new.axis").whole().dataset.links == load_dataset(folder).links


def test_want_of_memory_is_said(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Records that take too much memory are refused, and nothing is written."""
    monkeypatch.setattr(assemble, "memory_for", lambda *_: "1MB")
    with pytest.raises(GraphError, match="of memory that packing may take"):
        pack_folders([folder], tmp_path / "new.axis", origin={})
    assert [each.name for each in tmp_path.iterdir()] == ["data"]


def test_too_many_kinds_are_refused(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More kinds than have a number are refused."""
    monkeypatch.setattr(assemble, "_MOST_KINDS", 3)
    with pytest.raises(GraphError, match="more than a pack holds, 3"):
        pack_folders([folder], tmp_path / "new.axis", origin={})


@pytest.mark.skipif(os.name == "nt", reason="names of files are text")
def test_a_name_of_a_file_that_is_no_text_is_packed(folder: Path, tmp_path: Path) -> None:
    """The digest of the data has the bytes of the name."""
    (folder / "links").mkdir()
    os.rename(folder / "links.yaml", os.fsencode(folder / "links") + b"/\xff.yaml")
    manifest, _ = pack_folders([folder], tmp_path / "new.axis", origin={})
    assert manifest.counts["links"] == len(load_dataset(folder).links)


@pytest.mark.parametrize("at", range(10, 118, 3))
def test_damage_of_the_head_of_an_array_is_named(at: int, tmp_path: Path) -> None:
    """Whatever byte of it is wrong, reading ends with an error that names the file."""
    np = pytest.importorskip("numpy")
    np.save(tmp_path / "terms.npy", np.zeros(3, type_of("terms")))
    content = bytearray((tmp_path / "terms.npy").read_bytes())
    for bit in range(8):
        content[at] ^= 1 << bit
        (tmp_path / "terms.npy").write_bytes(content)
        with suppress(PackError):
            array_in(tmp_path, "terms", None)
        content[at] ^= 1 << bit
