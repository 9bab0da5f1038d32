"""Finds and makes caches. A cache is a pack, the places of its records in the YAML, and a seal.

It is kept in the data folder, as `.axisgraph-cache/KEY.axis`, or in the user's own cache folder if that cannot be
written. It is used if its key is that of the data, its seal is this user's own and every file has the content that the
manifest says. Its name has its key, so that no file of it changes: it is made by one rename, and deleted when old.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from graph.compiled.keys import is_large, key_of
from graph.compiled.places import FILE as PLACES
from graph.compiled.places import Places, write_places
from graph.compiled.seals import seal_of, user_folder
from graph.dataset import Dataset
from graph.errors import GraphError, install
from graph.loader import load_dataset
from graph.output import write_text
from graph.pack import Pack, open_pack
from graph.pack.manifest import Manifest, verify
from graph.pack.schema import MANIFEST
from graph.pack.writer import pack_dataset
from graph.reading.boundary import read_file

__all__ = ["NAME", "compiled"]

NAME: Final = ".axisgraph-cache"
_SEAL: Final = "seal"
_LARGEST: Final = 1_000_000  # bytes of a manifest
_NEEDED: Final = ("duckdb", "numpy", "pyarrow")
Noted = Callable[[str], None]


def compiled(folder: Path, noted: Noted = lambda _: None) -> Pack | Dataset:
    """Return the pack of the cache of a data folder; without one the data set, and make a cache if it is large.

    Args:
        folder: The data folder.
        noted: Called with a line for the user: that a cache was made, or what is missing for one.

    Raises:
        DataError: The data has errors.
    """
    if not is_large(folder):
        return load_dataset(folder)
    if not all(map(find_spec, _NEEDED)):
        noted(f"`{install('big', 'duckdb')}` lets commands answer from a cache of this data, in under a second")
        return load_dataset(folder)
    key = key_of(folder)
    homes = [folder / NAME, *([own / _own_name(folder)] if (own := user_folder()) else [])]
    if key and (pack := next(_found(folder, homes, key), None)):
        return pack
    dataset = load_dataset(folder)
    if key and key_of(folder) == key and (made := _made(dataset, folder, homes, key)):
        noted(f"wrote {made}: the next commands answer from it, until the data changes")
    return dataset


def _own_name(folder: Path) -> str:
    return hashlib.sha256(os.path.realpath(folder).encode(errors="surrogateescape")).hexdigest()[:32]


def _found(folder: Path, homes: list[Path], key: str) -> Iterator[Pack]:
    for home in homes:
        path = home / _name(key)
        with suppress(GraphError, OSError, ValueError):
            if home.is_symlink() or path.is_symlink() or not path.is_dir():
                continue
            if _sealed(path) != read_file(path / _SEAL, 100):
                continue  # not made here: it came with the data
            pack = open_pack(path)
            if pack.manifest.data == key and not verify(path, pack.manifest):
                pack.places = Places(folder, pack, path / PLACES)
                yield pack


def _name(key: str) -> str:
    return f"{key[:32]}.axis"


def _sealed(path: Path) -> bytes:
    """Return the seal that the files of a cache should have. Raises OSError."""
    return _seal(read_file(path / MANIFEST, _LARGEST), path / PLACES)


def _seal(manifest: bytes, places: Path) -> bytes:
    with places.open("rb") as file:
        return seal_of(manifest, hashlib.file_digest(file, "sha256").digest())


def _made(dataset: Dataset, folder: Path, homes: list[Path], key: str) -> Path | None:
    """Return the cache that was written; None if it cannot be."""
    for home in homes:
        path = home / _name(key)

        def more(stage: Path, manifest: Manifest) -> dict[str, Any]:
            write_places(dataset, folder, stage / PLACES)
            return {PLACES: stage / PLACES, _SEAL: _seal(manifest.text().encode(), stage / PLACES)}

        with suppress(GraphError, OSError):
            if home.is_symlink() or path.is_symlink():
                continue
            if next(_found(folder, [home], key), None):
                return path  # another command was faster
            _ignored(home)
            if path.is_dir():
                shutil.rmtree(path)  # damaged, or not made here
            pack_dataset(dataset, path, data=key, origin={"folder": folder.as_posix()}, more=more)
            for old in home.glob("*.axis"):
                if old != path and not old.is_symlink():
                    shutil.rmtree(old, ignore_errors=True)
            return path
    return None


def _ignored(home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    if not (home / ".gitignore").exists():
        write_text(home / ".gitignore", "*\n")
