"""Reads, validates and cross-checks a data folder, and collects every error with its location."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from graph.checks import Gaps, check_info, check_records, former_names, in_current_ids
from graph.checks.cut_texts import cut_texts
from graph.dataset import Dataset
from graph.diagnostics import Diagnostic, Place, shortened, sort_diagnostics
from graph.diagnostics.asked_back import did_you_mean
from graph.diagnostics.collected import Faults
from graph.errors import DataError, OutputError
from graph.output import finish
from graph.reading import Document, Fields, Items, Span, Text, paused_collector, read_yaml
from graph.reading.boundary import leads_out
from graph.reading.entries import TABLES, Entry, Table, salvaged, singular
from graph.reading.invalid import faults_of
from graph.reading.shapes import table_example
from graph.records.model import DatasetInfo, Record
from graph.records.names import slugify, suggest
from graph.records.references import Names
from graph.values import public

__all__ = ["check_folder", "load_dataset", "shipped_example", "shipped_kinds", "starter", "table_files"]

R = TypeVar("R", bound=Record)
_YAML = (".yaml", ".yml")
_ID = re.compile(r"\bid:[ ]*[\"']?([\w-]{1,200})")  # in text that is not YAML
LARGEST_RECORD = 1_000_000  # characters of YAML
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
    if not os.path.isdir(folder):
        exists = os.path.lexists(folder)
        missing = Diagnostic(
            "unreadable-file" if exists else "missing-file",
            f"`{folder.as_posix()}` is not a folder"
            if exists
            else f"the data folder `{folder.as_posix()}` does not exist",
            Place(folder.as_posix()),
            help="name a data folder with --data, or write the shipped example there with `axisgraph init`",
        )
        return None, (missing,)
    with paused_collector():
        try:
            return _consistent(folder)
        except OSError as error:
            message = f"the data folder `{folder.as_posix()}` cannot be read: {error.strerror}"
            return None, (Diagnostic("unreadable-file", message, Place(folder.as_posix())),)
        except OutputError as error:
            return None, (Diagnostic("unreadable-file", str(error), Place(folder.as_posix()), help=error.help),)


def _consistent(folder: Path) -> tuple[Dataset | None, tuple[Diagnostic, ...]]:
    """Read the data folder as it is before or after what another command writes, not in between."""
    for _ in range(_ATTEMPTS):
        finish(folder)
        before = _stamps(folder)
        read = _Loader(folder).load()
        if _stamps(folder) == before:
            break
    return read


def _stamps(folder: Path) -> list[tuple[str, int, int]]:
    """Return the name, file number and time of change of all files that may be read."""
    files = [path for table in TABLES for path in table_files(folder, table)] + [folder / "dataset.yaml"]
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


class _Loader:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults = Faults()
        self.gaps = Gaps()

    def load(self) -> tuple[Dataset | None, tuple[Diagnostic, ...]]:
        info_entry = self._info()
        kinds = {entry.record.id: entry for entry in self._document("kinds", read_yaml(SHIPPED_KINDS))}
        entries: dict[Table, list[Entry[Any]]] = {table: self._table(table) for table in TABLES}
        kinds |= {entry.record.id: entry for entry in entries["kinds"] if entry.record.id}
        all_kinds = {id: entry.record for id, entry in kinds.items()}
        if names := former_names(entries, all_kinds):
            entries = {table: [self._renamed(entry, names) for entry in rows] for table, rows in entries.items()}
            info_entry = self._renamed(info_entry, names) if info_entry else None
        info = info_entry.record if info_entry else DatasetInfo()
        self.faults.extend(
            check_records(entries, all_kinds, info, f"{self.folder.as_posix()}/", self.gaps, self.faults.room)
        )
        if info_entry:
            self.faults.extend(check_info(info_entry, entries, all_kinds, f"{self.folder.as_posix()}/", self.gaps))
        self._unread_files()
        diagnostics = sort_diagnostics(self.faults)
        if any(each.severity == "error" for each in diagnostics):
            return None, diagnostics
        records = {table: _by_id(rows) for table, rows in (entries | {"kinds": list(kinds.values())}).items()}
        places: dict[tuple[str, str], tuple[Text, Span]] = {
            (t, entry.record.id): (entry.text, entry.span) for t, rows in entries.items() for entry in rows
        }
        dataset = Dataset(info=info, warnings=diagnostics, _places=places, **records)
        return dataset, diagnostics

    def _renamed(self, entry: Entry[R], names: Names) -> Entry[R]:
        entry, faults = in_current_ids(entry, names, self.faults.room)
        self.faults.extend(faults)
        return entry

    def _info(self) -> Entry[DatasetInfo] | None:
        path = self.folder / "dataset.yaml"
        if not os.path.lexists(path):
            return None
        document = read_yaml(path, within=self.folder)
        self.faults.extend(document.faults)
        root = document.root
        # a date of record that could not be read is one error, not one for every ongoing link
        self.gaps.date_of_record = not isinstance(root, Fields) or "as_of" in root.spans or bool(document.lost)
        if not isinstance(root, Fields):
            self._wrong_shape(document, "fields, such as `title: ...`", "write `title: ...`, or delete the file")
            return None
        self.faults.extend(cut_texts(DatasetInfo, root, document.text, document.span, "the data set"))
        try:
            return Entry(DatasetInfo.model_validate(root), root, document.text, document.span)
        except ValidationError as error:
            self.faults.extend(faults_of(error, DatasetInfo, root, document.text, document.span, "the data set"))
            return None

    def _table(self, table: Table) -> list[Entry[Any]]:
        files = table_files(self.folder, table)
        if not files and table in ("actors", "links"):
            files = [self.folder / f"{table}.yaml"]
        if not files:
            self.gaps.absent.add(table)
        return [entry for file in files for entry in self._document(table, read_yaml(file, within=self.folder))]

    def _document(self, table: Table, document: Document) -> list[Entry[Any]]:
        self.faults.extend(document.faults)
        rows = document.root
        if isinstance(rows, Fields) and list(rows.spans) == [table] and isinstance(rows.get(table), Items):
            message = f"`{document.text.name}` must hold a list, without `{table}:` around it"
            place = document.text.place(rows.spans[table][0])
            help = f"delete `{table}:`; the name of the file says it"
            self.faults.add(Diagnostic("wrong-shape", message, place, help=help))
            rows = rows[table]
        if not isinstance(rows, Items):
            self.gaps.unreadable.add(table)
            needed = f"a list of {table}, each beginning with `- id: ...`"
            self._wrong_shape(document, needed, "write `[]` for a table that is empty on purpose")
            return []
        for start, end in document.lost:
            self.gaps.ids[table] |= {match[1] for match in _ID.finditer(document.text.text, start, end)}
        return list(self._entries(table, rows, document.text))

    def _entries(self, table: Table, rows: Items, text: Text) -> Iterator[Entry[Any]]:
        model = TABLES[table]
        validate = model.__pydantic_validator__.validate_python
        may_be_cut = " #" in text.text or "\t#" in text.text
        for fields, span in zip(rows, rows.spans, strict=True):
            if not isinstance(fields, Fields):
                if self.faults.room("wrong-type", text.name):
                    message = f"an entry of {table} must have fields, such as `id: ...`"
                    help = f"write {table_example(table)}"
                    self.faults.add(Diagnostic("wrong-type", message, text.place(span), help=help))
                continue
            id = fields.get("id")
            if span[1] - span[0] > LARGEST_RECORD:
                message = f"an entry of {table} has {span[1] - span[0]:,} characters; it may have {LARGEST_RECORD:,}"
                self.faults.add(Diagnostic("too-large", message, text.place(span)))
                self._known(table, id)
                continue
            if may_be_cut:
                what = f"{singular(table)} `{shortened(id)}`" if isinstance(id, str) else f"this {singular(table)}"
                self.faults.extend(cut_texts(model, fields, text, span, what))
            try:
                entry = Entry(validate(fields), fields, text, span)
            except ValidationError as error:
                entry = salvaged(model, fields, text, span, error)
                noun = singular(table)
                what = f"{noun} `{entry.record.id}`" if entry.record.id else f"this {noun}"
                self.faults.extend(faults_of(error, model, fields, text, span, what, room=self.faults.room))
                if entry.record.id is None:
                    self._known(table, id)
            yield entry

    def _known(self, table: Table, id: object) -> None:
        """Keep the id of a record with errors, so that references to it are not reported as unknown."""
        if isinstance(id, str):
            self.gaps.ids[table] |= {id, slugify(id[:200])}

    def _wrong_shape(self, document: Document, needed: str, way_out: str) -> None:
        """Report that a file has the wrong shape, unless an error already explains it."""
        name = document.text.name
        if document.root is None and not document.faults:
            self.faults.add(Diagnostic("empty-file", f"`{name}` holds no data", Place(name), help=way_out))
        elif document.root is not None and not document.lost:
            place = document.text.place(document.span)
            self.faults.add(Diagnostic("wrong-shape", f"`{name}` must hold {needed}", place))

    def _unread_files(self) -> None:
        """Warn about YAML files that belong to no table."""
        known = {f"{name}.yaml" for name in (*TABLES, "dataset")}
        for path in sorted(self.folder.iterdir()):
            if path.suffix.lower() in _YAML and path.name not in known:
                help = did_you_mean(
                    *suggest(f"{path.stem}.yaml", known), otherwise=f"the tables are {', '.join(sorted(known))}"
                )
                self._unread(path, "no table has that name", help)
        for table in TABLES:
            folder = self.folder / table
            within = folder.is_dir() and not leads_out(folder, self.folder)
            for path in sorted(folder.rglob("*")) if within else ():
                if path.suffix.lower() in _YAML and (path.suffix != ".yaml" or path.parent != folder):
                    reason = f"the parts of a table are `{table}/*.yaml`"
                    self._unread(path, reason, f"move it to `{table}/{path.stem}.yaml`")

    def _unread(self, path: Path, reason: str, help: str) -> None:
        message = f"`{path.as_posix()}` is not read: {reason}"
        self.faults.add(Diagnostic("unread-file", message, Place(path.as_posix()), help=help))


def _by_id(entries: Sequence[Entry[Any]]) -> Mapping[str, Any]:
    records = {entry.record.id: entry.record for entry in entries}
    return MappingProxyType({id: records[id] for id in sorted(records)})
