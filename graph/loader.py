"""Reads and cross-checks a data folder, and collects every error with its location.

A `FolderReader` checks one folder again and again, and reads only the files that changed in between.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, cast

from graph.checks import Gaps, Known, check_info, check_records, former_names, ids_of, in_current_ids
from graph.collector import paused_collector
from graph.dataset import Dataset
from graph.diagnostics import Diagnostic, Place, sort_diagnostics
from graph.diagnostics.asked_back import did_you_mean
from graph.diagnostics.collected import Faults
from graph.errors import DataError, OutputError
from graph.output import finish
from graph.reading import Span, Text, read_unsaved, read_yaml
from graph.reading.boundary import leads_out
from graph.reading.entries import TABLES, Entry, Table
from graph.records.model import DatasetInfo, Kind
from graph.records.names import suggest
from graph.records.references import Names
from graph.tables import FileRead, read_info, read_table
from graph.values import public

__all__ = [
    "Checked",
    "FolderReader",
    "check_folder",
    "file_stamps",
    "file_state",
    "load_dataset",
    "needed_files",
    "no_data_folder",
    "shipped_example",
    "shipped_kinds",
    "starter",
    "table_files",
    "unread_files",
]

_YAML = (".yaml", ".yml")
_INFO: Final = "dataset"
_ATTEMPTS: Final = 3  # at reading a folder that changes meanwhile
SHIPPED_KINDS: Final = Path(__file__).with_name("kinds.yaml")


def shipped_kinds() -> Path:
    """Return the file of the shipped kinds."""
    return SHIPPED_KINDS


def shipped_example() -> Path:
    """Return the folder of the shipped data set."""
    installed = Path(__file__).with_name("example")
    return installed if installed.is_dir() else Path(__file__).parent.parent / "data"


def starter() -> Path:
    """Return the folder of the small commented example."""
    return Path(__file__).with_name("starter")


def load_dataset(folder: str | Path) -> Dataset:
    """Read the data folder.

    Raises:
        DataError: The data has errors; the exception carries all of them, and the warnings.
    """
    dataset, diagnostics = check_folder(folder)
    if dataset is None:
        raise DataError(diagnostics)
    return dataset


@public
def check_folder(folder: str | Path) -> tuple[Dataset | None, tuple[Diagnostic, ...]]:
    """Read the data folder; return the data set, or None if it has errors, and all errors and warnings."""
    folder = Path(folder)
    if fault := no_data_folder(folder):
        return None, (fault,)
    checked = FolderReader(folder).check()
    return checked.dataset, checked.diagnostics


def no_data_folder(folder: Path) -> Diagnostic | None:
    """Return the fault of a path that is no data folder; None if it may be one."""
    name = folder.as_posix()
    if not os.path.isdir(folder):
        exists = os.path.lexists(folder)
        code = "unreadable-file" if exists else "missing-file"
        message = f"`{name}` is not a folder" if exists else f"the data folder `{name}` does not exist"
        help = "name another (`axisgraph COMMAND --data DIR`), or write the example there with `axisgraph init`"
        return Diagnostic(code, message, Place(name), help=help)
    if folder.suffix == ".axis":
        message = f"`{name}` is a pack, and this needs the YAML of a data folder"
        return Diagnostic("unreadable-file", message, Place(name), help="name the folder that it was made from")
    return None


@dataclass(frozen=True, eq=False, repr=False)
class Checked:
    """A data folder as it was read: the data set, or None if it has errors, and all errors and warnings.

    `tables` holds the records of each table, those with errors too; `kinds` also the shipped ones. `files` are what was
    read, by path.
    """

    dataset: Dataset | None
    diagnostics: tuple[Diagnostic, ...]
    tables: Mapping[Table, Sequence[Entry[Any]]] = field(default_factory=lambda: {table: [] for table in TABLES})
    kinds: Mapping[str, Entry[Kind]] = field(default_factory=dict)
    info: Entry[DatasetInfo] | None = None
    files: Mapping[Path, FileRead] = field(default_factory=dict)


class FolderReader:
    """Checks a data folder; a file that did not change since the last time is not read again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept: dict[tuple[Path, str], _Kept] = {}

    def check(self, texts: Mapping[Path, str] = MappingProxyType({})) -> Checked:
        """Check the folder. `texts` takes the place of files, such as those with changes that are not saved.

        A path in `texts` is the folder's joined with the file's name. There need not be such a file.
        """
        folder = self.folder
        with paused_collector():
            try:
                return self._consistent(texts)
            except OSError as error:
                message = f"the data folder `{folder.as_posix()}` cannot be read: {error.strerror}"
                return Checked(None, (Diagnostic("unreadable-file", message, Place(folder.as_posix())),))
            except OutputError as error:
                place = Place(folder.as_posix())
                return Checked(None, (Diagnostic("unreadable-file", str(error), place, help=error.help),))

    def _consistent(self, texts: Mapping[Path, str]) -> Checked:
        """Read the data folder as it is before or after what another command writes, not in between."""
        for _ in range(_ATTEMPTS):
            finish(self.folder)
            before = file_stamps(self.folder)
            checked = _Check(self, texts).run()
            if file_stamps(self.folder) == before:
                break
        return checked

    def read(self, path: Path, table: str, text: str | None, *, within: Path | None) -> _Kept:
        """Return what a file holds, or what `text` holds in its place."""
        kept = self._kept.get((path, table))
        seen: object = text if text is not None and not (path.is_symlink() and leads_out(path, self.folder)) else None
        state = seen if seen is not None else file_state(path)
        if kept is None or state is None or kept.state != state:
            document = read_yaml(path, within=within) if seen is None else read_unsaved(str(seen), path.as_posix())
            read = read_info(document) if table == _INFO else read_table(cast("Table", table), document)
            kept = self._kept[path, table] = _Kept(state, read)
        return kept

    def forget(self, but: Collection[Path]) -> None:
        """Forget the files that are not among those read last."""
        for key in [key for key in self._kept if key[0] not in but]:
            del self._kept[key]


@dataclass(eq=False)
class _Kept:
    """A file as it was read, and its records in the present ids of others, by those ids."""

    state: object
    read: FileRead
    names: Names | None = None
    entries: Sequence[Entry[Any]] = ()
    faults: Faults = field(default_factory=Faults)

    def current(self, names: Names) -> Sequence[Entry[Any]]:
        if self.names is None or self.names != names:
            self.names, self.faults, self.entries = names, Faults(), self.read.entries
            if names:
                renamed = [in_current_ids(entry, names, self.faults.room) for entry in self.read.entries]
                self.entries = [entry for entry, _ in renamed]
                self.faults.extend(fault for _, faults in renamed for fault in faults)
        return self.entries


def file_state(path: Path) -> object:
    """Return what changes when a file changes; None if there is no such file."""
    try:
        own, meant = path.lstat(), path.stat()
    except OSError:
        return None
    return tuple((each.st_ino, each.st_size, each.st_mtime_ns, each.st_ctime_ns) for each in (own, meant))


def file_stamps(folder: Path) -> list[tuple[str, int, int]]:
    """Return the name, file number and time of change of all files that may be read."""
    files = [path for table in TABLES for path in table_files(folder, table)] + [folder / f"{_INFO}.yaml"]
    found = ((path, path.lstat()) for path in files if os.path.lexists(path))
    return [(path.as_posix(), stat.st_ino, stat.st_mtime_ns) for path, stat in found]


def table_files(folder: Path, table: str) -> list[Path]:
    """Return the files that a table is read from: `TABLE.yaml` if there is one, then `TABLE/*.yaml`, sorted.

    A folder `TABLE` that is a link out of the data folder is returned itself.
    """
    path, parts = folder / f"{table}.yaml", folder / table
    if parts.is_symlink() and leads_out(parts, folder):
        return [path, parts] if os.path.lexists(path) else [parts]  # which is then refused
    return ([path] if os.path.lexists(path) else []) + sorted(parts.glob("*.yaml"))


class _Check:
    """One check of a folder."""

    def __init__(self, reader: FolderReader, texts: Mapping[Path, str]) -> None:
        self.reader = reader
        self.folder = reader.folder
        self.texts = texts
        self.faults = Faults()
        self.gaps = Gaps()
        self.files: dict[Path, FileRead] = {}

    def run(self) -> Checked:
        """Check the folder."""
        folder = f"{self.folder.as_posix()}/"
        info_file = self._info()
        shipped = self._file("kinds", SHIPPED_KINDS, within=None)
        files: dict[Table, list[_Kept]] = {table: self._table(table) for table in TABLES}
        entries: dict[Table, Sequence[Entry[Any]]] = {table: _joined(kept) for table, kept in files.items()}
        kinds = {entry.record.id: entry for entry in shipped.read.entries}
        kinds |= {entry.record.id: entry for entry in entries["kinds"] if entry.record.id}
        all_kinds = {id: entry.record for id, entry in kinds.items()}
        info_entries: Sequence[Entry[DatasetInfo]] = info_file.read.entries if info_file else ()
        if names := former_names(entries, all_kinds):
            entries = {table: self._current(kept, names) for table, kept in files.items()}
            info_entries = self._current([info_file], names) if info_file else ()
        info_entry = next(iter(info_entries), None)
        info = info_entry.record if info_entry else DatasetInfo()
        ids = ids_of(entries, all_kinds)
        known = Known(ids, folder, self.gaps, self.faults.room, removed=info.removed or {}, former=names)
        self.faults.extend(check_records(entries, all_kinds, info, known))
        if info_entry:
            self.faults.extend(check_info(info_entry, entries, all_kinds, known))
        self.faults.extend(unread_files(self.folder))
        self.reader.forget(self.files)
        diagnostics = sort_diagnostics(self.faults)
        dataset = None
        if not any(each.severity == "error" for each in diagnostics):
            records = {table: _by_id(rows) for table, rows in (entries | {"kinds": list(kinds.values())}).items()}
            places: dict[tuple[str, str], tuple[Text, Span]] = {
                (t, entry.record.id): (entry.text, entry.span) for t, rows in entries.items() for entry in rows
            }
            dataset = Dataset(info=info, warnings=diagnostics, _places=places, **records)
        return Checked(dataset, diagnostics, entries, kinds, info_entry, self.files)

    def _current(self, files: Sequence[_Kept], names: Names) -> Sequence[Entry[Any]]:
        """Return the records of the files in present ids, and report the former ones."""
        entries = [entry for kept in files for entry in kept.current(names)]
        for kept in files:
            self.faults.join(kept.faults)
        return entries

    def _info(self) -> _Kept | None:
        path = self.folder / f"{_INFO}.yaml"
        if not os.path.lexists(path) and path not in self.texts:
            return None
        return self._file(_INFO, path, within=self.folder)

    def _table(self, table: Table) -> list[_Kept]:
        files = _with_unsaved(table_files(self.folder, table), self.folder, table, self.texts)
        files = needed_files(files, self.folder, table, self.gaps)
        return [self._file(table, path, within=self.folder) for path in files]

    def _file(self, table: str, path: Path, *, within: Path | None) -> _Kept:
        kept = self.reader.read(path, table, self.texts.get(path), within=within)
        self.files[path] = kept.read
        self.faults.join(kept.read.faults)
        self.gaps.join(kept.read.gaps)
        return kept


def needed_files(files: list[Path], folder: Path, table: Table, gaps: Gaps) -> list[Path]:
    """Return the files of a table, for a table that must have one its name; note which there are."""
    homes = dict.fromkeys(f"{table}.yaml" if path.parent == folder else f"{table}/*.yaml" for path in files)
    if homes:
        gaps.homes[table] = [*homes]
    if not files and table in ("actors", "links"):
        return [folder / f"{table}.yaml"]
    if not files:
        gaps.absent.add(table)
    return files


def unread_files(folder: Path) -> Iterator[Diagnostic]:
    """Yield a warning for each YAML file of a data folder that belongs to no table."""
    known = {f"{name}.yaml" for name in (*TABLES, _INFO)}
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in _YAML and path.name not in known:
            help = did_you_mean(
                *suggest(f"{path.stem}.yaml", known), otherwise=f"the tables are {', '.join(sorted(known))}"
            )
            yield _unread(path, "no table has that name", help)
    for table in TABLES:
        parts = folder / table
        within = parts.is_dir() and not leads_out(parts, folder)
        for path in sorted(parts.rglob("*")) if within else ():
            if path.suffix.lower() in _YAML and (path.suffix != ".yaml" or path.parent != parts):
                reason = f"the parts of a table are `{table}/*.yaml`"
                yield _unread(path, reason, f"move it to `{table}/{path.stem}.yaml`")


def _unread(path: Path, reason: str, help: str) -> Diagnostic:
    message = f"`{path.as_posix()}` is not read: {reason}"
    return Diagnostic("unread-file", message, Place(path.as_posix()), help=help)


def _joined(files: Sequence[_Kept]) -> Sequence[Entry[Any]]:
    return [entry for kept in files for entry in kept.read.entries]


def _with_unsaved(files: list[Path], folder: Path, table: str, texts: Mapping[Path, str]) -> list[Path]:
    """Return the files of a table with those that are in `texts` alone, in the same order."""
    main, parts = folder / f"{table}.yaml", folder / table
    if parts in files:
        return files  # it leads out of the folder
    new = [path for path in texts if path not in files and (path == main or _is_part(path, parts))]
    return sorted([*files, *new], key=lambda path: (path != main, path)) if new else files


def _is_part(path: Path, parts: Path) -> bool:
    return path.parent == parts and path.suffix == ".yaml"


def _by_id(entries: Sequence[Entry[Any]]) -> Mapping[str, Any]:
    records = {entry.record.id: entry.record for entry in entries}
    return MappingProxyType({id: records[id] for id in sorted(records)})
