"""One reading of a data folder, in memory that does not grow with its records but for some 20 bytes each.

Each record is checked when it is read, and given away. What lies between records is found by hashes, and those that may
have a fault are read again and given to the checks of `graph.checks`, so that no rule has a second home. Kinds,
stories, exceptions and judgements are kept.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

from graph.checks import (
    Gaps,
    GoingOn,
    Known,
    check_info,
    faults_between,
    former_names,
    in_current_ids,
    record_faults,
)
from graph.checks.cycles import acyclic_groups, group_of
from graph.checks.namesakes import names_of
from graph.diagnostics import Diagnostic, Place, sort_diagnostics
from graph.diagnostics.collected import Faults, always
from graph.errors import OutputError
from graph.loader import SHIPPED_KINDS, file_stamps, needed_files, no_data_folder, table_files, unread_files
from graph.output import finish
from graph.reading import read_yaml
from graph.reading.entries import TABLES, Entry, Table
from graph.reading.parts import PART, Part, holds, parts_of, read_part
from graph.records.model import DatasetInfo, Kind
from graph.records.references import Names
from graph.streaming.index import Index, hash_of
from graph.streaming.known import KnownSoFar, Records
from graph.tables import read_info, read_table

__all__ = ["Streamed", "Take", "stream_folder"]

Take = Callable[[Table, Part, Sequence[Entry[Any]]], None]
_STREAMED: Final[tuple[Table, ...]] = ("sources", "actors", "events", "links")  # each after those that it refers to
_KEPT: Final[tuple[Table, ...]] = ("kinds", "stories", "exceptions", "identities")
_LEFT: Final[Mapping[Table, tuple[str, ...]]] = {  # faults that a record of a table is only looked at again for
    "sources": ("unknown-source",),
    "actors": ("unknown-actor",),
    "events": ("unknown-event", "responds-to-later"),
    "links": (),
}
_FORMER: Final = b"former_ids"
_WORD: Final = re.compile(rb"[a-z0-9-]+")
_ESCAPED: Final = re.compile(rb"\\(?:(?:x|u00|U000000)[2-7]|[\r\n\xc2\xe2])")  # ASCII, or a line that goes on


@dataclass(frozen=True, eq=False, repr=False)
class Streamed:
    """A data folder that was read: all errors and warnings, its own record, and all kinds, shipped ones too."""

    diagnostics: tuple[Diagnostic, ...]
    info: DatasetInfo = field(default_factory=DatasetInfo)
    kinds: Mapping[str, Kind] = field(default_factory=dict)

    @property
    def failed(self) -> bool:
        """Whether the data has errors."""
        return any(each.severity == "error" for each in self.diagnostics)


def stream_folder(folder: Path, take: Take, *, size: int = PART) -> Streamed:
    """Read and check a data folder of any size; its faults are those of `graph.loader.check_folder`.

    Args:
        folder: The data folder.
        take: Called with some records of a table at a time, in their present ids, and the part of a file that they are
            in; not called again after an error. What it was given is only data if the folder turns out to have no
            errors.
        size: The bytes of a file that are read at a time.

    Raises:
        MissingExtra: numpy is not installed.
    """
    if fault := no_data_folder(folder):
        return Streamed((fault,))
    try:
        finish(folder)
        before = file_stamps(folder)
        found = _Reading(folder, take, size).run()
        if file_stamps(folder) == before:
            return found
        message, help = f"the data folder `{folder.as_posix()}` changed while it was read", "try again"
    except OSError as error:
        message, help = f"the data folder `{folder.as_posix()}` cannot be read: {error.strerror}", ""
    except OutputError as error:
        message, help = str(error), error.help
    return Streamed((Diagnostic("unreadable-file", message, Place(folder.as_posix()), help=help),))


class _Reading:
    def __init__(self, folder: Path, take: Take, size: int) -> None:
        self.folder = folder
        self.name = f"{folder.as_posix()}/"
        self.take = take
        self.size = size
        self.faults = Faults()
        self.gaps = Gaps()
        self.failed = False
        self.names: Names = {}
        self.kinds: dict[str, Kind] = {}
        self.index: dict[Table, Index] = {table: Index(table) for table in _STREAMED}
        self.records = {table: Records(index, partial(self._again, table)) for table, index in self.index.items()}
        self.ids: dict[str, Mapping[str, Any]] = {table[:-1]: each for table, each in self.records.items()}
        self.going_on = GoingOn()

    def run(self) -> Streamed:
        """Read the folder."""
        given = self._info()
        parts: dict[Table, list[tuple[Part, list[Entry[Any]]]]] = {"kinds": [*self._read("kinds")]}
        own = [entry.record for _, entries in parts["kinds"] for entry in entries]
        shipped = [entry.record for entry in read_table("kinds", read_yaml(SHIPPED_KINDS)).entries]
        self.kinds = {kind.id: kind for kind in (*shipped, *own) if kind.id}
        self.ids["kind"] = self.kinds
        self.names = self._former_names()
        info = next(iter(self._current(given)), None)
        about = info.record if info else DatasetInfo()
        for table in _STREAMED:
            self._stream(table, about)
        parts |= {table: [*self._read(table)] for table in _KEPT[1:]}
        current = {table: [(part, self._current(each)) for part, each in read] for table, read in parts.items()}
        kept = {table: [entry for _, entries in read for entry in entries] for table, read in current.items()}
        self._between(kept, info, about)
        for table, read in current.items() if not self.failed else ():
            for part, entries in read:
                self.take(table, part, entries)
        kinds = {id: self.kinds[id] for id in sorted(self.kinds)}
        return Streamed(sort_diagnostics(self.faults), about, kinds)

    def _info(self) -> list[Entry[DatasetInfo]]:
        path = self.folder / "dataset.yaml"
        if not os.path.lexists(path):
            return []
        read = read_info(read_yaml(path, within=self.folder))
        self._join(read.faults)
        self.gaps.join(read.gaps)
        return read.entries

    def _read(self, table: Table) -> Iterator[tuple[Part, list[Entry[Any]]]]:
        """Yield the records of a table, those of a part at a time, as they were written."""
        for path in needed_files(table_files(self.folder, table), self.folder, table, self.gaps):
            for part, document in parts_of(path, within=self.folder, size=self.size):
                read = read_table(table, document)
                self._join(read.faults)
                self.gaps.join(read.gaps)
                yield part, read.entries

    def _stream(self, table: Table, info: DatasetInfo) -> None:
        index = self.index[table]
        known = KnownSoFar(self.ids, self.name, self.gaps, self.faults.room, removed=info.removed or {})
        known.table, known.index = table, index
        groups = acyclic_groups(self.kinds)
        removed = {hash_of(id) for id in info.removed or ()}
        responding: list[int] = []
        for part, written in self._read(table):
            entries = self._current(written)
            for known.number, entry in enumerate(entries, index.add(part, entries)):
                self._add(record_faults(table, entry, known))
                self._note(table, entry.record, known.number, groups)
                if table == "events" and entry.record.responds_to:
                    index.suspect([known.number])
                    responding += map(hash_of, entry.record.responds_to)
            if table == "links" and info.as_of is None:
                self.going_on.add(entries)
            if not self.failed:
                self.take(table, part, entries)
        index.close(None if table in self.gaps.unreadable else self.gaps.ids[table])
        index.suspect(index.with_ids({*removed, *responding, *map(hash_of, self.names.get(table, ()))}).tolist())

    def _note(self, table: Table, record: Any, number: int, groups: Mapping[str, tuple[str, ...]]) -> None:
        """Note what a record has to do with others."""
        index = self.index[table]
        if getattr(record, "former_ids", None):
            index.suspect([number])
        if table == "actors":
            for name, (_, path) in names_of(record).items():
                index.names.add(hash_of(name), number << 1 | (path == ("name",)))
            for id in record.not_to_confuse_with or ():
                index.apart.add(hash_of(id), number)
        elif table == "links" and (group := group_of(record, groups)):
            index.join(group, record.source, record.target, number)
        elif table == "sources" and record.id:
            for id in record.derives_from or ():
                index.join((), record.id, id, number)

    def _between(
        self, kept: Mapping[Table, list[Entry[Any]]], info: Entry[DatasetInfo] | None, about: DatasetInfo
    ) -> None:
        """Add the faults of records that were read again, and of those between records."""
        actors, events = self.index["actors"], self.index["events"]
        shared = events.with_ids({hash for hash in events.ids if hash in actors})
        events.fault("duplicate-id", shared)
        again = events.suspects.intersection(shared.tolist())
        actors.suspect(actors.with_ids({events.ids[number] for number in again}).tolist())
        entries: dict[Table, Sequence[Entry[Any]]] = {
            table: kept[table] if table in kept else self._again(table, self.index[table].complete_suspects())
            for table in TABLES
        }
        for table, records in self.records.items():
            records.held = {entry.record.id: entry for entry in entries[table]}
        known, known_again = (
            Known(self.ids, self.name, self.gaps, room, removed=about.removed or {}, former=self.names)
            for room in (self.faults.room, always)
        )
        for table, rows in entries.items():
            for entry in rows:
                if table in kept:
                    self._add(record_faults(table, entry, known))
                else:
                    self._add(fault for fault in record_faults(table, entry, known_again) if fault.code in _LEFT[table])
        self._add(faults_between(entries, self.kinds, known))
        if about.as_of is None and not self.gaps.date_of_record:
            self._add(self.going_on.fault(self.name))
        if info:
            self._add(check_info(info, entries, self.kinds, known))
        self._add(unread_files(self.folder))
        for index in self.index.values():
            for more in index.unlisted():
                self.faults.more(*more)

    def _again(self, table: Table, numbers: Sequence[int]) -> list[Entry[Any]]:
        """Return records of a table by number, in this order, read again."""
        found: list[Entry[Any]] = []
        last: Part | None = None
        entries: list[Entry[Any]] = []
        for number in numbers:
            part, at = self.index[table].place_of(number)
            if part is not last:
                last, entries = part, read_table(table, read_part(part)).entries
            found.append(in_current_ids(entries[at], self.names, always)[0] if self.names else entries[at])
        return found

    def _current(self, entries: Sequence[Entry[Any]]) -> list[Entry[Any]]:
        """Return records that refer to others by their present ids, and report the former ones."""
        if not self.names:
            return list(entries)
        renamed = [in_current_ids(entry, self.names, self.faults.room) for entry in entries]
        self._add(fault for _, faults in renamed for fault in faults)
        return [entry for entry, _ in renamed]

    def _former_names(self) -> Names:
        """Return the present ids of former ones. Only the files that may hold them are read for that."""
        with_former = {table: [*self._chosen(table, _may_hold_former, set())] for table in TABLES}
        rows = [entry.record for entries in with_former.values() for entry in entries]
        ids = {id for record in (*rows, *self.kinds.values()) for id in getattr(record, "former_ids", None) or ()}
        if not ids:
            return {}
        words = {id.encode() for id in ids}

        def wanted(text: bytes) -> bool:
            return _may_hold_former(text) or not words.isdisjoint(_WORD.findall(text))

        return former_names({table: [*self._chosen(table, wanted, ids)] for table in TABLES}, self.kinds)

    def _chosen(self, table: Table, wanted: Callable[[bytes], bool], ids: set[str]) -> Iterator[Entry[Any]]:
        """Yield the records of the wanted files that have former ids, or have one of these ids."""
        for path in table_files(self.folder, table):
            if holds(path, wanted, within=self.folder):
                for _, document in parts_of(path, within=self.folder, size=self.size):
                    for entry in read_table(table, document).entries:
                        if getattr(entry.record, "former_ids", None) or entry.record.id in ids:
                            yield entry

    def _join(self, faults: Faults) -> None:
        self.failed = self.failed or any(fault.severity == "error" for fault in faults)
        self.faults.join(faults)

    def _add(self, faults: Iterable[Diagnostic]) -> None:
        for fault in faults:
            self.failed = self.failed or fault.severity == "error"
            self.faults.add(fault)


def _may_hold_former(text: bytes) -> bool:
    """Return whether some YAML may have former ids, however their key is written."""
    return _FORMER in text or bool(_ESCAPED.search(text))
