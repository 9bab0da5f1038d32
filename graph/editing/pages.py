"""The files of a data folder as they are read for an edit, and the rows that are wanted in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from graph.editing.rewriting import plain, rewritten
from graph.errors import DataError, FilterError, OutputError
from graph.loader import table_files
from graph.merging.folder import Changes
from graph.reading import Document, Fields, Items, read_yaml, read_yaml_text
from graph.reading.boundary import read_file
from graph.reading.entries import TABLES, Table
from graph.reading.files import LARGEST_FILE
from graph.reading.yaml_form import write_fields, write_rows
from graph.records.model import DatasetInfo, Record

__all__ = ["INFO", "Page", "Pages"]

INFO: Final = "dataset.yaml"
_ALIKE: Final = {  # fields by which a new record is put beside others, the most telling first
    "actors": ("country", "type"),
    "links": ("source", "target", "kind"),
    "sources": ("publisher", "class"),
}


@dataclass
class Page:
    """A file: its bytes, the document in it, and the rows or fields that are wanted in their place."""

    name: str
    model: type[Record]
    raw: bytes | None
    document: Document
    wanted: Any = None

    @property
    def root(self) -> Any:
        """The rows or fields as they were read, with their places."""
        return self.document.root

    @property
    def rows(self) -> Any:
        """The rows or fields, as plain values that may be changed."""
        if self.wanted is None:
            self.wanted = plain(self.root)
        return self.wanted

    @property
    def after(self) -> bytes | None:
        """The bytes with what is wanted."""
        if self.wanted is None or self.wanted == plain(self.root):
            return self.raw
        if self.raw is None:
            write = write_fields if isinstance(self.wanted, dict) else write_rows
            return write(self.wanted, self.model).encode()
        mark = b"\xef\xbb\xbf" if self.raw.startswith(b"\xef\xbb\xbf") else b""
        return mark + rewritten(self.document, self.wanted, self.model).encode()


class Pages:
    """All files of a data folder that hold records.

    Raises:
        DataError: One of them cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pages: dict[str, Page] = {}
        self._of: dict[tuple[str, str], tuple[Page, int]] = {}
        self._tables: dict[str, list[Page]] = {}
        self._former: set[tuple[str, str]] | None = None
        for table, model in TABLES.items():
            self._tables[table] = [self._read(path, model) for path in table_files(folder, table)]
            for page in self._tables[table]:
                for at, row in enumerate(page.root):
                    if isinstance(row, Fields) and isinstance(row.get("id"), str):
                        self._of[table, row["id"]] = page, at
        if (folder / INFO).exists():
            self._read(folder / INFO, DatasetInfo)

    def _read(self, path: Path, model: type[Record]) -> Page:
        document = read_yaml(path, within=self.folder)
        if faults := tuple(document.faults):
            raise DataError(faults)
        raw = read_file(path, LARGEST_FILE)
        if raw.decode().lstrip("\ufeff") != document.text.text:
            raise OutputError(f"`{path.as_posix()}` is being written; try again")
        if not isinstance(document.root, Fields if model is DatasetInfo else Items):
            raise OutputError(f"`{path.as_posix()}` has no records", help="run `axisgraph check`")
        name = path.relative_to(self.folder).as_posix()
        self.pages[name] = Page(name, model, raw, document)
        return self.pages[name]

    def has(self, table: str, id: str) -> bool:
        """Return whether there is such a record."""
        return (table, id) in self._of

    def is_taken(self, table: str, id: str) -> bool:
        """Return whether a record of the table has or had an id, or the id is among the removed ones."""
        if self._former is None:
            rows = ((name, row) for name in self._tables for row in self.all_rows(name))
            self._former = {(name, former) for name, row in rows for former in row.get("former_ids", ())}
        info = self.pages[INFO].document.root if INFO in self.pages else {}
        return self.has(table, id) or (table, id) in self._former or id in (info or {}).get("removed", {})

    def row(self, table: str, id: str) -> dict[str, Any]:
        """Return the fields of a record, as they are now or as they are to be.

        Raises:
            FilterError: There is no such record.
        """
        if (table, id) not in self._of:
            raise FilterError(f"`{id}` is not there any more", help="somebody removed it; close this form")
        page, at = self._of[table, id]
        if page.wanted is None:
            return dict(plain(page.root[at]))
        return next(row for row in page.wanted if row["id"] == id)

    def changed(self, table: str, id: str) -> dict[str, Any]:
        """Return the fields of a record, which may be changed in place. Raises FilterError."""
        self.row(table, id)
        page, _ = self._of[table, id]
        return next(row for row in page.rows if row["id"] == id)

    def file_of(self, table: str, id: str) -> str:
        """Return the name of the file of a record."""
        return self._of[table, id][0].name

    def all_rows(self, table: str) -> Iterator[Mapping[str, Any]]:
        """Yield the rows of a table as they were read."""
        for page in self._tables[table]:
            yield from page.root

    def add(self, table: Table, fields: dict[str, Any]) -> None:
        """Add a record to the file of its table that has the most records like it."""
        page = self._home(table, fields)
        page.rows.append(fields)
        self._of[table, fields["id"]] = page, -1

    def _home(self, table: Table, fields: Mapping[str, Any]) -> Page:
        pages = self._tables[table]
        if not pages:
            name = f"{table}.yaml"
            self.pages[name] = Page(name, TABLES[table], None, read_yaml_text("[]\n", name))
            pages.append(self.pages[name])
        alike: Counter[int] = Counter()
        for number, page in enumerate(pages):
            for weight, name in enumerate(reversed(_ALIKE.get(table, ())), 1):
                if name in fields:
                    alike[number] += weight * sum(row.get(name) == fields[name] for row in page.root)
        best = max(range(len(pages)), key=lambda number: (alike[number], -number))
        return pages[best]

    def info(self) -> dict[str, Any]:
        """Return the fields of the data set, which may be changed in place."""
        if INFO not in self.pages:
            self.pages[INFO] = Page(INFO, DatasetInfo, None, read_yaml_text("{}\n", INFO), {})
        fields: dict[str, Any] = self.pages[INFO].rows
        return fields

    def want(self, changes: Changes) -> None:
        """Want what other changes, which were made with the files as they are, make of them."""
        for name, text in changes.files.items():
            if name not in self.pages:
                table, _, _ = name.partition(".")
                model = TABLES[table]  # type: ignore[index] # `DataFolder` names tables alone
                self.pages[name] = Page(name, model, None, read_yaml_text("[]\n", name))
            self.pages[name].wanted = plain(read_yaml_text(text, name).root)
