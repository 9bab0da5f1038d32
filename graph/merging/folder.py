"""A data folder whose records are changed as they are written, with their comments.

Changed files are written in the form of `axisgraph fmt`; others stay as they are. The folder with its changes is
checked before anything is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import unified_diff
from pathlib import Path
from typing import Any, Final

from graph.dataset import Dataset
from graph.errors import OutputError
from graph.ingest.folder import try_out
from graph.loader import load_dataset, table_files
from graph.output import replace_files
from graph.reading import Document, Fields, read_yaml, read_yaml_text
from graph.reading.comments import Comments, comments_of
from graph.reading.entries import TABLES, Table
from graph.reading.yaml_form import write_fields, write_rows
from graph.records.model import DatasetInfo, Record

__all__ = ["Changes", "DataFolder", "Row", "parsed"]

_INFO: Final = "dataset.yaml"


@dataclass(frozen=True)
class Changes:
    """New texts of files of a folder, by name, with the old ones; notes say what a reader of the diff may miss."""

    folder: Path
    files: Mapping[str, str]
    before: Mapping[str, str]
    notes: tuple[str, ...] = ()

    def diff(self) -> str:
        """Return the changes as a unified diff."""
        lines: list[str] = []
        for name in sorted(self.files):
            old, new = self.before.get(name, ""), self.files[name]
            path = (self.folder / name).as_posix()
            made = unified_diff(old.splitlines(), new.splitlines(), path if old else "/dev/null", path, lineterm="")
            lines += made
        return "\n".join(lines) + "\n" if lines else ""

    def save(self) -> None:
        """Write the files: all of them, or none.

        Raises:
            DataError: The folder would have errors.
            OutputError: A file is a symbolic link or cannot be written; all is as it was.
        """
        for name in self.files:
            if (self.folder / name).is_symlink():
                path = (self.folder / name).as_posix()
                raise OutputError(f"`{path}` is a symbolic link, which would be replaced by a file")
        if self.files:
            try_out(self.folder, self.files)
            replace_files(self.folder, self.files)


@dataclass
class _File:
    name: str
    model: type[Record]
    document: Document
    comments: Comments
    removed: set[int] = field(default_factory=set)
    changed: bool = False


@dataclass(frozen=True)
class Row:
    """A record as it is written: the fields are those of the file, and are changed in place."""

    file: _File
    index: int
    fields: dict[str, Any]


class DataFolder:
    """The files of a data folder without errors, with the records in them. Raises DataError."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data: Dataset = load_dataset(folder)
        self.notes: list[str] = []
        self._files: dict[str, _File] = {}
        self._rows: dict[tuple[str, str], Row] = {}
        for table, model in TABLES.items():
            for path in table_files(folder, table):
                file = self._read(path, model)
                for index, fields in enumerate(file.document.root or ()):
                    self._rows[table, fields["id"]] = Row(file, index, fields)
        self.info: dict[str, Any] | None = None
        if (folder / _INFO).exists():
            self.info = self._read(folder / _INFO, DatasetInfo).document.root

    def _read(self, path: Path, model: type[Record]) -> _File:
        document = read_yaml(path)
        name = path.relative_to(self.folder).as_posix()
        self._files[name] = _File(name, model, document, comments_of(document))
        return self._files[name]

    def row(self, table: str, id: str) -> Row:
        """Return the record of a table with this id."""
        return self._rows[table, id]

    def rows(self, table: str) -> Iterator[tuple[str, Row]]:
        """Yield the records of a table with their ids."""
        yield from [(id, row) for (name, id), row in self._rows.items() if name == table]

    def fields(self, table: str, id: str | None) -> dict[str, Any] | None:
        """Return the fields of a record, or those of the data set for the table `dataset`; None if there are none."""
        if table == "dataset":
            return self.info
        row = self._rows.get((table, id or ""))
        return row.fields if row else None

    def touch(self, table: str, id: str | None) -> None:
        """Note that a record was changed."""
        file = self._files[_INFO] if table == "dataset" else self._rows[table, id or ""].file
        file.changed = True

    def text(self, table: str, id: str) -> str:
        """Return a record as YAML in form, with its comments."""
        row = self._rows[table, id]
        comments = _shifted(row.file.comments, {row.index: 0})
        return write_rows([row.fields], row.file.model, comments).rstrip("\n")

    def remove(self, table: str, id: str) -> None:
        """Remove a record."""
        row = self._rows.pop((table, id))
        row.file.removed.add(row.index)
        row.file.changed = True

    def file_of(self, table: str, id: str) -> str:
        """Return the name of the file that a record is in."""
        return self._rows[table, id].file.name

    def add(self, table: Table, fields: dict[str, Any], *, wanted: str = "", comments: Comments | None = None) -> None:
        """Add a record to a file of its table: to `wanted` if there is such a one, else to the first."""
        names = [path.relative_to(self.folder).as_posix() for path in table_files(self.folder, table)]
        name = wanted if wanted in names else [*names, f"{table}.yaml"][0]
        if name not in self._files:
            self._files[name] = _File(name, TABLES[table], read_yaml_text("[]\n", name), Comments())
        file = self._files[name]
        rows: Any = file.document.root
        index = len(rows)
        rows.append(fields)
        rows.spans.append((0, 0))
        for path, lines in (comments.above if comments else {}).items():
            file.comments.above[index, *path[1:]] = lines
        for path, lines in (comments.beside if comments else {}).items():
            file.comments.beside[index, *path[1:]] = lines
        if comments and (tail := comments.tails.get(0)):
            file.comments.tails[index] = tail
        self._rows[table, fields["id"]] = Row(file, index, fields)
        file.changed = True

    def changes(self) -> Changes:
        """Return the files that changed."""
        files, before = {}, {}
        for name, file in self._files.items():
            if not file.changed:
                continue
            text = _written(file)
            path = self.folder / name
            old = path.read_bytes().decode() if path.exists() else ""
            if text != old:
                files[name] = text
                before[name] = old
        return Changes(self.folder, files, before, tuple(self.notes))


def parsed(text: str) -> tuple[dict[str, Any], Comments]:
    """Return the record that `DataFolder.text` wrote, and its comments."""
    document = read_yaml_text(text + "\n", "identities.yaml")
    rows: Any = document.root
    comments = comments_of(document)
    if comments.head:  # a comment above the only record of a file is read as the head of the file
        comments.above.setdefault((0, "id"), []).extend(comments.head)
    return rows[0], comments


def _written(file: _File) -> str:
    root: Any = file.document.root
    if isinstance(root, Fields):
        return write_fields(root, file.model, file.comments)
    kept = [index for index in range(len(root)) if index not in file.removed]
    comments = _shifted(file.comments, {index: at for at, index in enumerate(kept)})
    comments.head, comments.foot = file.comments.head, file.comments.foot
    return write_rows([root[index] for index in kept], file.model, comments)


def _shifted(comments: Comments, places: Mapping[int, int]) -> Comments:
    """Return the comments of the records in `places`, at their new positions."""

    def moved(by_path: Iterable[tuple[Any, list[str]]]) -> dict[Any, list[str]]:
        return {(places[path[0]], *path[1:]): list(lines) for path, lines in by_path if path[0] in places}

    return Comments(
        above=moved(comments.above.items()),
        beside=moved(comments.beside.items()),
        tails={places[index]: list(lines) for index, lines in comments.tails.items() if index in places},
    )
