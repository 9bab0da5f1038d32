"""Data folders as one pack, in memory that does not grow with them: they are checked as they are read."""

from __future__ import annotations

import hashlib
import os
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from graph.diagnostics import Diagnostic
from graph.errors import DataError, GraphError
from graph.exchange.plain import package
from graph.loader import file_stamps, table_files
from graph.pack.manifest import Manifest, digest_of
from graph.pack.stage import Stage, json_of
from graph.pack.writer import More, write_pack
from graph.reading.entries import TABLES, Entry, Table
from graph.reading.parts import Part
from graph.records.model import DatasetInfo, Kind
from graph.streaming import Streamed, Take, hash_of, stream_folder

__all__ = ["digest_of_folders", "pack_folders"]


def pack_folders(
    folders: Sequence[Path],
    path: Path,
    *,
    data: str = "",
    origin: Mapping[str, Any],
    noted: Take | None = None,
    more: More | None = None,
) -> tuple[Manifest, tuple[Diagnostic, ...]]:
    """Check data folders, and write all of their records as the pack `path`; return its manifest and all warnings.

    A record that two folders have alike counts once. Title and date of record are those of the first.

    Args:
        folders: The data folders, at least one.
        path: The folder, `NAME.axis`; see `write_pack`.
        data: The SHA-256 of the data, if it is known.
        origin: What the pack is made from, in words for people.
        noted: Called with the records as they are read, as of `stream_folder`.
        more: Returns further files of the pack, as of `write_pack`.

    Raises:
        DataError: A folder has errors; the exception carries all of them.
        GraphError: Two folders have different records of one id, or different dates of record.
        OutputError: The pack cannot be written.
        MissingExtra: DuckDB, pyarrow or numpy is not installed.
    """
    before = [file_stamps(folder) if folder.is_dir() else None for folder in folders]
    found: list[Diagnostic] = []

    def fill(stage: Stage) -> tuple[DatasetInfo, Iterable[Kind]]:
        joined = _Joined(stage, several=len(folders) > 1)
        for folder in folders:
            read = joined.read(folder, noted)
            found.extend(read.diagnostics)
        if any(each.severity == "error" for each in found):
            raise DataError(found)
        if before != [file_stamps(folder) for folder in folders]:
            raise GraphError("the data changed while it was packed", help="pack it again")
        return joined.info, joined.kinds.values()

    manifest = write_pack(path, fill, data=data or digest_of_folders(folders), origin=origin, more=more)
    return manifest, tuple(found)


def digest_of_folders(folders: Iterable[Path]) -> str:
    """Return the SHA-256 of the YAML files of data folders: of their names and contents."""
    found = hashlib.sha256()
    for folder in folders:
        files = [folder / "dataset.yaml", *(path for table in TABLES for path in table_files(folder, table))]
        for path in sorted(path for path in files if path.is_file()):
            name = os.fsencode(path.relative_to(folder).as_posix())
            found.update(name + f"\0{digest_of(path)}\0".encode())
    return found.hexdigest()


class _Joined:
    """The records of several folders, on their way into a stage."""

    def __init__(self, stage: Stage, *, several: bool) -> None:
        self.info = DatasetInfo()
        self.kinds: dict[str, Kind] = {}
        self._stage = stage
        self._several = several
        self._folders: list[Path] = []
        self._before: dict[str, _Seen] = {table: _Seen() for table in TABLES}
        self._failed = False

    def read(self, folder: Path, noted: Take | None) -> Streamed:
        """Read a folder."""

        def take(table: Table, part: Part, entries: Sequence[Entry[Any]]) -> None:
            if noted:
                noted(table, part, entries)
            if not self._failed and table != "kinds":
                self._stage.add(table, self._new(table, [entry.record for entry in entries], folder))

        found = stream_folder(folder, take)
        self._failed = self._failed or found.failed
        if not self._failed:
            self._join(found, folder)
        return found

    def _join(self, found: Streamed, folder: Path) -> None:
        if not self._folders:
            self.info = found.info
        elif found.info.as_of != self.info.as_of:
            raise GraphError(
                f"`{self._folders[0]}` and `{folder}` have different dates of record",
                help="give both the same `as_of` in dataset.yaml",
            )
        kinds = self._new("kinds", list(found.kinds.values()), folder)
        self.kinds |= {kind.id: kind for kind in kinds}
        self._folders.append(folder)
        if self._several:
            for seen in self._before.values():
                seen.sort()

    def _new(self, table: Table, records: list[Any], folder: Path) -> list[Any]:
        """Return the records that no earlier folder has."""
        if not self._several:
            return records
        seen = self._before[table]
        new = []
        for record in records:
            home = seen.home(record)
            if home is None:
                seen.add(record, len(self._folders))
                new.append(record)
            elif home < 0:
                raise GraphError(
                    f"`{self._folders[-1 - home]}` and `{folder}` have different {table} with the id `{record.id}`",
                    help="rename one of the two, or give both the same content",
                )
        return new


class _Seen:
    """Hashes of the ids and contents of the records of earlier folders, and the folder of each, by number."""

    def __init__(self) -> None:
        self._sorted: tuple[array[int], ...] = (array("Q"), array("Q"), array("Q"))
        self._added: tuple[array[int], ...] = (array("Q"), array("Q"), array("Q"))

    def add(self, record: Any, home: int) -> None:
        """Add a record of a folder that is being read."""
        for column, value in zip(self._added, (hash_of(record.id), hash_of(json_of(record)), home), strict=True):
            column.append(value)

    def home(self, record: Any) -> int | None:
        """Return the folder of an equal record; -1 less its number if it is not equal; None without one of this id."""
        ids, contents, homes = self._sorted
        id = hash_of(record.id)
        at = bisect_left(ids, id)
        if at == len(ids) or ids[at] != id:
            return None
        return homes[at] if contents[at] == hash_of(json_of(record)) else -1 - homes[at]

    def sort(self) -> None:
        """Make the records of a folder that was read known to the next."""
        numpy = package("numpy", "big")
        columns = [old + new for old, new in zip(self._sorted, self._added, strict=True)]
        order = numpy.argsort(numpy.asarray(columns[0]), kind="stable")
        self._sorted = tuple(array("Q", numpy.asarray(column)[order].tobytes()) for column in columns)
        self._added = (array("Q"), array("Q"), array("Q"))
