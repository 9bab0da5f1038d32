"""One file of a data folder, read and validated by itself: its records, its faults, and what could not be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from pydantic import ValidationError

from graph.checks import Gaps
from graph.checks.cut_texts import cut_texts
from graph.diagnostics import Diagnostic, Place, shortened
from graph.diagnostics.collected import Faults
from graph.reading import Document, Fields, Items, Text
from graph.reading.entries import TABLES, Entry, Table, salvaged, singular
from graph.reading.invalid import faults_of
from graph.reading.required import advise
from graph.reading.shapes import table_example
from graph.records.model import DatasetInfo, Record
from graph.records.names import slugify

__all__ = ["LARGEST_RECORD", "FileRead", "read_info", "read_table"]

LARGEST_RECORD = 1_000_000  # characters of YAML
_ID: Final = re.compile(r"\bid:[ ]*[\"']?([\w-]{1,200})")  # in text that is not YAML


@dataclass(eq=False)
class FileRead:
    """What one file holds. Nothing in it depends on other files.

    `lost` says that a part of the text is not YAML; the records in it are not among `entries`.
    """

    text: Text
    entries: list[Entry[Any]] = field(default_factory=list)
    faults: Faults = field(default_factory=Faults)
    gaps: Gaps = field(default_factory=Gaps)
    lost: bool = False


def read_info(document: Document) -> FileRead:
    """Return the data set's own record (`dataset.yaml`), as the only entry if it is valid."""
    read = _begun(document, DatasetInfo)
    root = document.root
    # a date of record that could not be read is one error, not one for every ongoing link
    read.gaps.date_of_record = not isinstance(root, Fields) or "as_of" in root.spans or bool(document.lost)
    if not isinstance(root, Fields):
        _wrong_shape(read, document, "fields, such as `title: ...`", "write `title: ...`, or delete the file")
        return read
    read.faults.extend(cut_texts(DatasetInfo, root, document.text, document.span, "the data set"))
    try:
        info = DatasetInfo.model_validate(root)
        read.entries.append(Entry(info, root, document.text, document.span))
    except ValidationError as error:
        read.faults.extend(faults_of(error, DatasetInfo, root, document.text, document.span, "the data set"))
    return read


def read_table(table: Table, document: Document) -> FileRead:
    """Return the records of a file of a table. Invalid ones keep their valid fields."""
    read = _begun(document, TABLES[table])
    rows = document.root
    if isinstance(rows, Fields) and list(rows.spans) == [table] and isinstance(rows.get(table), Items):
        message = f"`{document.text.name}` must hold a list, without `{table}:` around it"
        place = document.text.place(rows.spans[table][0])
        help = f"delete `{table}:`; the name of the file says it"
        read.faults.add(Diagnostic("wrong-shape", message, place, help=help))
        rows = rows[table]
    if not isinstance(rows, Items):
        read.gaps.unreadable.add(table)
        needed = f"a list of {table}, each beginning with `- id: ...`"
        _wrong_shape(read, document, needed, "write `[]` for a table that is empty on purpose")
        return read
    for start, end in document.lost:
        read.gaps.ids[table] |= {match[1] for match in _ID.finditer(document.text.text, start, end)}
    read.entries.extend(_entries(read, table, rows))
    return read


def _begun(document: Document, model: type[Record]) -> FileRead:
    read = FileRead(document.text, lost=bool(document.lost))
    read.faults.join(document.faults)
    advise(read.faults, document, model)
    return read


def _entries(read: FileRead, table: Table, rows: Items) -> Iterator[Entry[Any]]:
    text, faults = read.text, read.faults
    model = TABLES[table]
    validate = model.__pydantic_validator__.validate_python
    may_be_cut = " #" in text.text or "\t#" in text.text
    for fields, span in zip(rows, rows.spans, strict=True):
        if not isinstance(fields, Fields):
            if faults.room("wrong-type", text.name):
                message = f"an entry of {table} must have fields, such as `id: ...`"
                help = f"write {table_example(table)}"
                faults.add(Diagnostic("wrong-type", message, text.place(span), help=help))
            continue
        id = fields.get("id")
        if span[1] - span[0] > LARGEST_RECORD:
            message = f"an entry of {table} has {span[1] - span[0]:,} characters; it may have {LARGEST_RECORD:,}"
            help = "shorten its texts, or make several records of it"
            faults.add(Diagnostic("too-large", message, text.place(span), help=help))
            _known(read, table, id)
            continue
        if may_be_cut:
            what = f"{singular(table)} `{shortened(id)}`" if isinstance(id, str) else f"this {singular(table)}"
            faults.extend(cut_texts(model, fields, text, span, what))
        try:
            entry = Entry(validate(fields), fields, text, span)
        except ValidationError as error:
            entry = salvaged(model, fields, text, span, error)
            noun = singular(table)
            what = f"{noun} `{entry.record.id}`" if entry.record.id else f"this {noun}"
            faults.extend(faults_of(error, model, fields, text, span, what, room=faults.room))
            if entry.record.id is None:
                _known(read, table, id)
        yield entry


def _known(read: FileRead, table: Table, id: object) -> None:
    """Keep the id of a record with errors, so that references to it are not reported as unknown."""
    if isinstance(id, str):
        read.gaps.ids[table] |= {id, slugify(id[:200])}


def _wrong_shape(read: FileRead, document: Document, needed: str, way_out: str) -> None:
    """Report that a file has the wrong shape, unless an error already explains it."""
    name = document.text.name
    if document.root is None and not document.faults:
        read.faults.add(Diagnostic("empty-file", f"`{name}` holds no data", Place(name), help=way_out))
    elif document.root is not None and not document.lost:
        place = document.text.place(document.span)
        read.faults.add(Diagnostic("wrong-shape", f"`{name}` must hold {needed}", place))
