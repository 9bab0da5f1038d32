"""Several data folders as one data set."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from graph.dataset import Dataset
from graph.errors import GraphError
from graph.loader import table_files
from graph.pack.manifest import digest_of
from graph.reading.entries import TABLES

__all__ = ["digest_of_folders", "together"]


def together(datasets: Mapping[Path, Dataset]) -> Dataset:
    """Return the records of several data sets as one, with the title and date of record of the first.

    A record that two of them have alike counts once.

    Raises:
        GraphError: Two of them have different records of one id, or different dates of record.
    """
    first, *others = datasets.items()
    if not others:
        return first[1]
    tables: dict[str, dict[str, Any]] = {}
    homes: dict[tuple[str, str], Path] = {}
    for folder, data in datasets.items():
        if data.info.as_of != first[1].info.as_of:
            raise GraphError(
                f"`{first[0]}` and `{folder}` have different dates of record",
                help="give both the same `as_of` in dataset.yaml",
            )
        for table in TABLES:
            held = tables.setdefault(table, {})
            for id, record in getattr(data, table).items():
                if held.setdefault(id, record) != record:
                    raise GraphError(
                        f"`{homes[table, id]}` and `{folder}` have different {table} with the id `{id}`",
                        help="rename one of the two, or give both the same content",
                    )
                homes.setdefault((table, id), folder)
    records: dict[str, Any] = {
        table: MappingProxyType({id: held[id] for id in sorted(held)}) for table, held in tables.items()
    }
    return Dataset(info=first[1].info, **records)


def digest_of_folders(folders: Iterable[Path]) -> str:
    """Return the SHA-256 of the YAML files of data folders: of their names and contents."""
    found = hashlib.sha256()
    for folder in folders:
        files = [folder / "dataset.yaml", *(path for table in TABLES for path in table_files(folder, table))]
        for path in sorted(path for path in files if path.is_file()):
            found.update(f"{path.relative_to(folder).as_posix()}\0{digest_of(path)}\0".encode())
    return found.hexdigest()
