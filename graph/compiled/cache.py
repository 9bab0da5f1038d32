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
from graph.compiled.places import PlaceFile, Places
from graph.compiled.seals import seal_of, user_folder
from graph.dataset import Dataset
from graph.errors import DataError, GraphError, install
from graph.loader import load_dataset
from graph.output import write_text
from graph.pack import Pack, open_pack
from graph.pack.folders import pack_folders
from graph.pack.manifest import Manifest, verify
from graph.pack.schema import MANIFEST
from graph.reading.boundary import read_file

__all__ = ["NAME", "compiled"]

NAME: Final = ".axisgraph-cache"
_SEAL: Final = "seal"
_IGNORE: Final = ".gitignore"
_LARGEST: Final = 1_000_000  # bytes of a manifest
_NEEDED: Final = ("duckdb", "numpy", "pyarrow")
Noted = Callable[[str], None]


def compiled(folder: Path, noted: Noted = lambda _: None) -> Pack | Dataset:
    """Return the pack of the cache of a data folder, which is made if there is none; without a cache the data set.

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
    made = _made(folder, homes, key) if key else None
    if key and made and (pack := next(_found(folder, [made.parent], key), None)):
        noted(f"wrote {made}: the next commands answer from it, until the data changes")
        return pack
    return load_dataset(folder)


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


def _made(folder: Path, homes: list[Path], key: str) -> Path | None:
    """Return the cache that was written; None if it cannot be. Raises DataError."""
    for home in homes:
        path = home / _name(key)
        try:
            if home.is_symlink() or path.is_symlink():
                continue
            if not next(_found(folder, [home], key), None):  # another command may have been faster
                _write(folder, path, key)
        except DataError:
            _clear(home)
            if key_of(folder) == key:
                raise
            return None  # it changed meanwhile
        except (GraphError, OSError):
            if not next(_found(folder, [home], key), None):  # another command has been faster
                continue
        return path
    return None


def _write(folder: Path, path: Path, key: str) -> None:
    """Write a cache, and delete others beside it. Raises GraphError, OSError."""
    places = PlaceFile(folder)

    def more(stage: Path, manifest: Manifest) -> dict[str, Any]:
        file = places.write(stage)
        return {PLACES: file, _SEAL: _seal(manifest.text().encode(), file)}

    _ignored(path.parent)
    if path.is_dir():
        shutil.rmtree(path)  # damaged, or not made here
    pack_folders([folder], path, data=key, origin={"folder": folder.as_posix()}, noted=places.add, more=more)
    if key_of(folder) != key:
        shutil.rmtree(path)
        raise GraphError(f"`{folder}` changed while it was read")
    for old in path.parent.glob("*.axis"):
        if old != path and not old.is_symlink():
            shutil.rmtree(old, ignore_errors=True)


def _clear(home: Path) -> None:
    """Delete what `_ignored` made, if nothing else is there."""
    with suppress(OSError):
        if [path.name for path in home.iterdir()] == [_IGNORE]:
            (home / _IGNORE).unlink()
            home.rmdir()


def _ignored(home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    if not (home / _IGNORE).exists():
        write_text(home / _IGNORE, "*\n")
