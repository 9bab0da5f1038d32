"""A data folder at an editor: as it was checked last, and the records of it that are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from threading import Lock
from types import MappingProxyType
from typing import Any, NamedTuple

from graph.build import BuiltGraph, build
from graph.checks.strict import findings
from graph.diagnostics import Diagnostic, sort_diagnostics
from graph.loader import Checked, FolderReader
from graph.lsp.homes import INFO, table_of
from graph.reading import Span
from graph.reading.entries import TABLES, Entry, span_of, value_at
from graph.records.model import Record
from graph.records.references import references_in

__all__ = ["Desk", "Mention", "Snapshot"]


class Mention(NamedTuple):
    """A place in a file that names a record by its present id or by a former one, or that gives it its id."""

    path: Path
    span: Span
    text: str  # as it is written
    defines: bool
    noted: bool = False  # in the note of a merge, which keeps the ids of its day


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A folder at one moment.

    `records` are those of each table by id; of a file that is not YAML just now, also those that it had before. `data`
    is the folder as it was last without errors, and `unsaved` the texts that took the place of files.
    """

    checked: Checked
    diagnostics: tuple[Diagnostic, ...] = ()
    records: Mapping[str, Mapping[str, Record]] = field(default_factory=dict)
    last_good: Checked | None = None
    unsaved: Mapping[Path, str] = field(default_factory=dict)

    @cached_property
    def graph(self) -> BuiltGraph | None:
        """The graph of the folder as it was last without errors, if it ever was."""
        return build(self.last_good.dataset) if self.last_good and self.last_good.dataset else None

    @property
    def is_broken(self) -> bool:
        """Whether a part of a file is not YAML, so that mentions may be missing."""
        return any(read.lost or read.gaps.unreadable for read in self.checked.files.values())

    def entries(self) -> Iterator[tuple[str, Entry[Any]]]:
        """Yield each record of the folder's files with its table."""
        for table, rows in self.checked.tables.items():
            yield from ((table, entry) for entry in rows)
        if self.checked.info:
            yield INFO, self.checked.info

    def entry(self, table: str, id: str) -> Entry[Any] | None:
        """Return a record with its place; a kind also if it is a shipped one."""
        if table == "kinds":
            return self.checked.kinds.get(id)
        return self._by_id.get((table, id))

    def table_with(self, id: str, tables: tuple[str, ...]) -> str | None:
        """Return the first of the tables in which a record has, or had, an id."""
        there = next((table for table in tables if id in self.records.get(table, ())), None)
        return there or next((table for table in tables if id in self._former.get(table, ())), None)

    def current(self, table: str, id: str) -> str:
        """Return the present id of the record with this id, now or before."""
        return id if id in self.records.get(table, ()) else self._former.get(table, {}).get(id, id)

    def mentions(self, table: str, id: str) -> Iterator[Mention]:
        """Yield each place that names a record, and where it gets its id first."""
        entry = self.entry(table, id)
        if entry is not None and "id" in entry.fields.spans:
            span = entry.fields.spans["id"][1]
            yield Mention(Path(entry.text.name), span, id, defines=True)
        for _, other in self.entries():
            noted = getattr(other.record, "merged", None) is not None
            for path, named, tables in references_in(other.record):
                if named == id and table in tables and self.table_with(id, tables) == table:
                    written = value_at(other.fields, path)
                    at = path if written is not None else path[:-1]  # one id may take the place of a list of one
                    written = value_at(other.fields, at)
                    if isinstance(written, str):
                        span = span_of(other.fields, at, other.span)
                        yield Mention(Path(other.text.name), span, written, defines=False, noted=noted)

    @cached_property
    def _by_id(self) -> Mapping[tuple[str, str], Entry[Any]]:
        return {(table, entry.record.id): entry for table, entry in self.entries() if table != INFO}

    @cached_property
    def _former(self) -> Mapping[str, Mapping[str, str]]:
        return {
            table: {former: id for id, each in rows.items() for former in getattr(each, "former_ids", None) or ()}
            for table, rows in self.records.items()
        }


class Desk:
    """A data folder that is checked as its files are edited."""

    def __init__(self, home: Path, *, strict: bool = False) -> None:
        self.home = home
        self.strict = strict
        self.snapshot: Snapshot | None = None
        self._reader = FolderReader(home)
        self._reading = Lock()  # a check runs in a thread of its own
        self._whole: dict[Path, Mapping[str, Record]] = {}  # the records of each file when all of it was YAML

    def check(self, unsaved: Mapping[Path, str] = MappingProxyType({})) -> Snapshot:
        """Check the folder with these texts in place of files, and keep what is found."""
        with self._reading:
            checked = self._reader.check(unsaved)
        diagnostics = checked.diagnostics
        if self.strict and checked.dataset is not None:
            diagnostics = sort_diagnostics((*diagnostics, *findings(checked.dataset)))
        good = checked if checked.dataset is not None else self.snapshot.last_good if self.snapshot else None
        self.snapshot = Snapshot(checked, diagnostics, self._records(checked), good, dict(unsaved))
        return self.snapshot

    def tried(self, unsaved: Mapping[Path, str]) -> tuple[Diagnostic, ...]:
        """Return the faults that the folder would have with these texts."""
        with self._reading:
            return self._reader.check(unsaved).diagnostics

    def _records(self, checked: Checked) -> Mapping[str, Mapping[str, Record]]:
        found: dict[str, dict[str, Record]] = {
            table: {entry.record.id: entry.record for entry in rows if entry.record.id}
            for table, rows in checked.tables.items()
        }
        found["kinds"] = {id: entry.record for id, entry in checked.kinds.items()}
        for path, read in checked.files.items():
            table = table_of(path, self.home)
            if table not in TABLES:
                continue
            if read.lost or read.gaps.unreadable:
                for id, record in self._whole.get(path, {}).items():
                    found[table].setdefault(id, record)
            else:
                self._whole[path] = {entry.record.id: entry.record for entry in read.entries if entry.record.id}
        return found
