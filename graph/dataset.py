"""A data folder read, validated and cross-checked: every record, where it stands, and every fault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from pydantic import ValidationError

from graph.checks import check_records
from graph.diagnostics import Diagnostic, Place, sort_diagnostics
from graph.entries import TABLES, Entry, Table, faults_of
from graph.errors import DataError
from graph.model import Actor, DatasetInfo, Event, Kind, Link, Source
from graph.names import suggest
from graph.reading import Document, Fields, Items, Text, paused_collector, read_yaml

__all__ = ["Dataset", "check_folder", "load_dataset", "shipped_example", "shipped_kinds"]

SHIPPED_KINDS: Final = Path(__file__).with_name("kinds.yaml")


@dataclass(frozen=True)
class Dataset:
    """All records of a data folder by id, in order of id. `warnings` are the faults that do not stop anyone."""

    info: DatasetInfo
    actors: Mapping[str, Actor]
    links: Mapping[str, Link]
    sources: Mapping[str, Source]
    events: Mapping[str, Event]
    kinds: Mapping[str, Kind]
    warnings: tuple[Diagnostic, ...] = ()
    _places: Mapping[tuple[str, str], tuple[Text, int]] = field(default_factory=dict, repr=False)

    @property
    def as_of(self) -> int | None:
        """The date of record as an ordinal, its latest day if it is not exact; None when the data gives none."""
        return self.info.as_of.latest if self.info.as_of else None

    def place(self, table: str, id: str) -> Place | None:
        """Return where the record stands, or None when the data set was not read from files."""
        found = self._places.get((table, id))
        return found[0].place((found[1], found[1] + 1)) if found else None


def shipped_kinds() -> Path:
    """Return the file of the kinds that every data set may use."""
    return SHIPPED_KINDS


def shipped_example() -> Path:
    """Return the folder of the data set that comes with the package."""
    installed = Path(__file__).with_name("example")
    return installed if installed.is_dir() else Path(__file__).parent.parent / "data"


def load_dataset(folder: str | Path) -> Dataset:
    """Read the data folder.

    Raises:
        DataError: The data has errors; the exception carries all of them, and the warnings.
    """
    dataset, diagnostics = check_folder(folder)
    if dataset is None:
        raise DataError(diagnostics)
    return dataset


def check_folder(folder: str | Path) -> tuple[Dataset | None, tuple[Diagnostic, ...]]:
    """Read the data folder and return the data set, or None if it has errors, and every fault sorted by place."""
    folder = Path(folder)
    if not folder.is_dir():
        exists = folder.exists()
        missing = Diagnostic(
            "unreadable-file" if exists else "missing-file",
            f"`{folder.as_posix()}` is not a folder" if exists else f"the data folder `{folder.as_posix()}` does not exist",
            Place(folder.as_posix()),
            help="name a data folder with --data, or write the shipped example there with `axisgraph init`",
        )
        return None, (missing,)
    with paused_collector():
        return _Loader(folder).load()


class _Loader:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[Diagnostic] = []

    def load(self) -> tuple[Dataset | None, tuple[Diagnostic, ...]]:
        info = self._info()
        kinds = {entry.record.id: entry for entry in self._document("kinds", read_yaml(SHIPPED_KINDS))}
        entries: dict[Table, list[Entry[Any]]] = {table: self._table(table) for table in TABLES}
        kinds |= {entry.record.id: entry for entry in entries["kinds"]}
        self.faults += check_records(entries, {id: entry.record for id, entry in kinds.items()}, info, self._at(""))
        self._unread_files()
        diagnostics = sort_diagnostics(self.faults)
        if any(each.severity == "error" for each in diagnostics):
            return None, diagnostics
        records = {table: _by_id(rows) for table, rows in (entries | {"kinds": list(kinds.values())}).items()}
        places = {(t, entry.record.id): (entry.text, entry.span[0]) for t, rows in entries.items() for entry in rows}
        dataset = Dataset(info=info, warnings=diagnostics, _places=places, **records)
        return dataset, diagnostics

    def _at(self, name: str) -> str:
        return (self.folder / name).as_posix()

    def _info(self) -> DatasetInfo:
        path = self.folder / "dataset.yaml"
        if not path.exists():
            return DatasetInfo()
        document = read_yaml(path)
        self.faults += document.faults
        if not isinstance(document.root, Fields):
            self._wrong_shape(document, "fields, such as `title: ...`")
            return DatasetInfo()
        try:
            return DatasetInfo.model_validate(document.root)
        except ValidationError as error:
            self.faults += faults_of(error, DatasetInfo, document.root, document.text, document.span, "the data set")
            return DatasetInfo()

    def _table(self, table: Table) -> list[Entry[Any]]:
        path = self.folder / f"{table}.yaml"
        parts = sorted((self.folder / table).glob("*.yaml"))
        entries: list[Entry[Any]] = []
        if path.exists() or not parts:
            if path.exists() or table in ("actors", "links"):
                entries += self._document(table, read_yaml(path))
        for part in parts:
            entries += self._document(table, read_yaml(part))
        return entries

    def _document(self, table: Table, document: Document) -> list[Entry[Any]]:
        self.faults += document.faults
        if not isinstance(document.root, Items):
            self._wrong_shape(document, f"a list of {table}, each beginning with `- id: ...`")
            return []
        model = TABLES[table]
        validate = model.__pydantic_validator__.validate_python
        entries = []
        text = document.text
        for fields, span in zip(document.root, document.root.spans, strict=True):
            if not isinstance(fields, Fields):
                message = f"an entry of {table} must have fields, such as `id: ...`"
                self.faults.append(Diagnostic("wrong-type", message, text.place(span)))
                continue
            try:
                entries.append(Entry(validate(fields), fields, text, span))
            except ValidationError as error:
                self.faults += faults_of(error, model, fields, text, span, f"this {table[:-1]}")
        return entries

    def _wrong_shape(self, document: Document, needed: str) -> None:
        """Note that a file does not hold what it must, unless its faults have said so already."""
        name = document.text.name
        if document.root is None:
            if not document.faults:
                help = "write `[]` for a table that is empty on purpose"
                document.fault_in_whole("empty-file", f"`{name}` holds no data", help=help)
                self.faults.append(document.faults[-1])
        else:
            self.faults.append(
                Diagnostic("wrong-shape", f"`{name}` must hold {needed}", document.text.place(document.span))
            )

    def _unread_files(self) -> None:
        known = {f"{name}.yaml" for name in (*TABLES, "dataset")}
        for path in sorted(self.folder.glob("*.y*ml")):
            if path.name not in known and path.suffix in (".yaml", ".yml"):
                near = suggest(f"{path.stem}.yaml", known)
                self.faults.append(
                    Diagnostic(
                        "unread-file",
                        f"`{path.as_posix()}` is not read: no table has that name",
                        Place(path.as_posix()),
                        help=f"did you mean `{near[0]}`?" if near else f"the tables are {', '.join(sorted(known))}",
                    )
                )


def _by_id(entries: Sequence[Entry[Any]]) -> Mapping[str, Any]:
    records = {entry.record.id: entry.record for entry in entries}
    return MappingProxyType({id: records[id] for id in sorted(records)})
