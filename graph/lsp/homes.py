"""Which data folder a file belongs to, and which table it is part of."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from graph.reading.entries import TABLES

__all__ = ["INFO", "home_of", "homes_below", "table_of"]

INFO: Final = "dataset"
_NAMES: Final = (*TABLES, INFO)
_NEEDED: Final = frozenset(("actors", "links"))
_YAML: Final = (".yaml", ".yml")
_DEEPEST: Final = 3  # folders between a file and its data folder
_MOST_BELOW: Final = 1_000  # entries of a workspace folder that are looked at


def home_of(path: Path, unsaved: Collection[Path] = ()) -> Path | None:
    """Return the data folder that a YAML file is in, or None.

    A data folder has actors or links, and one more table or `dataset.yaml`; files in `unsaved` count. A folder that is
    named as a table is taken as part of the data folder around it.
    """
    if path.suffix.lower() not in _YAML:
        return None
    above = list(islice(path.parents, _DEEPEST))
    if len(above) > 1 and above[0].name in TABLES:
        above[0], above[1] = above[1], above[0]
    return next((folder for folder in above if _is_home(folder, unsaved)), None)


def homes_below(folder: Path) -> Iterator[Path]:
    """Yield the data folders among a folder and those directly in it. Symbolic links are not followed."""
    if _is_home(folder, ()):
        yield folder
    try:
        with os.scandir(folder) as entries:
            inner = [entry.name for entry in islice(entries, _MOST_BELOW) if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return
    yield from (folder / name for name in sorted(inner) if _is_home(folder / name, ()))


def table_of(path: Path, home: Path) -> str | None:
    """Return the table that a file of a data folder belongs to, `dataset` for `dataset.yaml`, or None."""
    if path.suffix != ".yaml":
        return None
    if path.parent == home:
        return path.stem if path.stem in _NAMES else None
    return path.parent.name if path.parent.parent == home and path.parent.name in TABLES else None


def _is_home(folder: Path, unsaved: Collection[Path]) -> bool:
    unsaved_here = {table for path in unsaved if (table := table_of(path, folder))}
    found = {name for name in _NAMES if name in unsaved_here or _has(folder, name)}
    return len(found) > 1 and bool(found & _NEEDED)


def _has(folder: Path, name: str) -> bool:
    try:
        if os.path.lexists(folder / f"{name}.yaml"):
            return True
        return any((folder / name).glob("*.yaml"))
    except OSError:
        return False
