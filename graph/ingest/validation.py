"""Validates imported records with the same models and checks as YAML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from pydantic import ValidationError

from graph.checks import Gaps, Known, check_records, former_names, ids_of, in_current_ids
from graph.dataset import Dataset
from graph.diagnostics import Diagnostic, Place, sort_diagnostics
from graph.diagnostics.collected import Faults, always
from graph.errors import DataError
from graph.ingest.raw import Location
from graph.loader import shipped_kinds
from graph.reading import Fields, Span, Text, read_yaml
from graph.reading.entries import TABLES, Entry, Table, salvaged, singular
from graph.reading.invalid import faults_of
from graph.records.fields import INVISIBLE
from graph.records.model import DatasetInfo, Kind

__all__ = [
    "Located",
    "Row",
    "check",
    "control_in",
    "dataset_of",
    "entry_of",
    "existing_kinds",
    "gaps_of",
    "located",
    "validate",
    "without_controls",
]

_WHOLE = -1
_HALF = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


class Row(NamedTuple):
    """A record to validate: its table, its fields under their YAML names, its location, and what it was made from."""

    table: Table
    fields: dict[str, Any]
    location: Location
    record: Any = None


class Located(Text):
    """Replaces the text of a record whose fields have locations: the span of field number `i` is (i, i)."""

    def __init__(self, name: str, fields: Mapping[str, Any], location: Location) -> None:
        super().__init__(name, "")
        self._fields = fields
        self._location = location

    def place(self, span: Span) -> Place:  # noqa: D102 - as in the base class
        return self._location(list(self._fields)[span[0]] if 0 <= span[0] < len(self._fields) else "")


class _Numbered(Fields):
    """The fields of a record, whose spans number them. They are made when asked for: few records have a fault."""

    __slots__ = ()

    def __init__(self, given: Mapping[str, Any]) -> None:
        dict.__init__(self, given)

    @property
    def spans(self) -> dict[str, tuple[Span, Span]]:  # type: ignore[override] # nothing adds to them
        return {key: ((number, number), (number, number)) for number, key in enumerate(self)}


def existing_kinds() -> dict[str, Kind]:
    """Return the shipped kinds by id."""
    kinds = (Kind.model_validate(fields) for fields in read_yaml(shipped_kinds()).root or ())
    return {kind.id: kind for kind in kinds}


def validate(
    rows: Iterable[Row], info: Mapping[str, Any], name: str, faults: Faults, base: Dataset | None = None
) -> Dataset:
    """Validate and cross-check records.

    Args:
        rows: The records.
        info: The fields of `dataset.yaml`.
        name: Name of the file for messages.
        faults: Errors found so far; new ones are added.
        base: A data set whose records and kinds may also be referred to.

    Raises:
        DataError: There are errors; the exception lists all of them, by row.
    """
    entries: dict[Table, list[Entry[Any]]] = {table: [] for table in TABLES}
    gaps = gaps_of(base)
    for row in rows:
        entries[row.table].append(entry_of(row, name, faults, gaps))
    kinds = check(entries, info, name, faults, gaps, base)
    diagnostics = sort_diagnostics(faults)
    if any(each.severity == "error" for each in diagnostics):
        raise DataError(diagnostics)
    return dataset_of(entries, kinds, info, diagnostics)


def gaps_of(base: Dataset | None) -> Gaps:
    """Return what records may refer to beyond those of the file: the records of `base`."""
    gaps = Gaps()
    if base is not None:
        gaps.ids["actors"] |= base.actors.keys()
        gaps.ids["sources"] |= base.sources.keys()
        gaps.date_of_record = base.as_of is not None
    return gaps


def check(
    entries: dict[Table, list[Entry[Any]]],
    info: Mapping[str, Any],
    name: str,
    faults: Faults,
    gaps: Gaps,
    base: Dataset | None = None,
) -> dict[str, Kind]:
    """Add the faults between records to `faults`; return the kinds. Former ids in `entries` become current ones."""
    kinds = (dict(base.kinds) if base else existing_kinds()) | {
        entry.record.id: entry.record for entry in entries["kinds"] if entry.record.id
    }
    names = former_names(entries, kinds)
    if names:
        for table, found in entries.items():
            entries[table] = [in_current_ids(entry, names, always)[0] for entry in found]
    try:
        about = DatasetInfo.model_validate(_shown(info))
    except ValidationError as error:
        about = DatasetInfo()
        fields, text = located(_shown(info), name, lambda _field: Place(name))
        faults.extend(faults_of(error, DatasetInfo, fields, text, (_WHOLE, _WHOLE), "the data set"))
    known = Known(ids_of(entries, kinds), "", gaps, faults.room, removed=about.removed or {}, former=names)
    faults.extend(check_records(entries, kinds, about, known))
    return kinds


def dataset_of(
    entries: Mapping[Table, Iterable[Entry[Any]]],
    kinds: dict[str, Kind],
    info: Mapping[str, Any],
    warnings: tuple[Diagnostic, ...],
) -> Dataset:
    """Return the data set of valid records, sorted by id."""
    tables: dict[str, dict[str, Any]] = {
        table: {entry.record.id: entry.record for entry in found} for table, found in entries.items()
    }
    tables["kinds"] = kinds
    ordered: dict[str, Any] = {
        table: MappingProxyType({id: rows[id] for id in sorted(rows)}) for table, rows in tables.items()
    }
    return Dataset(info=DatasetInfo.model_validate(_shown(info)), warnings=warnings, **ordered)


def entry_of(row: Row, name: str, faults: Faults, gaps: Gaps) -> Entry[Any]:
    """Return the entry of a record. Its faults are added to `faults`; if invalid, it keeps its valid fields."""
    table, given, location, _ = row
    model = TABLES[table]
    fields, text = located(given, name, location)
    whole = (_WHOLE, _WHOLE)
    for key, value in given.items() if control_in(given) else ():
        if (found := control_in({key: value})) is not None and faults.room("control-character", name):
            message = f"`{key}` contains a control character (U+{ord(found):04X})"
            faults.add(Diagnostic("control-character", message, location(key), help="delete it from the file"))
        if found is not None:
            given = _encodable(given)
    try:
        return Entry(model.model_validate(given), fields, text, whole)
    except ValidationError as error:
        entry = salvaged(model, fields, text, whole, error)
        noun = singular(table)
        what = f"{noun} `{entry.record.id}`" if entry.record.id else f"this {noun}"
        faults.extend(faults_of(error, model, fields, text, whole, what, room=faults.room))
        if isinstance(id := given.get("id"), str):
            gaps.ids[table].add(id)
        return entry


def _encodable(value: Any) -> Any:
    """Return a value with `?` for halves of characters, in whose place pydantic can report no error."""
    if isinstance(value, str):
        return value.encode(errors="replace").decode()
    if isinstance(value, Mapping):
        return {_encodable(name): _encodable(each) for name, each in value.items()}
    return [_encodable(each) for each in value] if isinstance(value, (list, tuple)) else value


def located(given: Mapping[str, Any], name: str, location: Location) -> tuple[Fields, Text]:
    """Return the fields with spans that number them, and the text that turns the numbers into places."""
    fields = _Numbered(given)
    return fields, Located(name, fields, location)


def control_in(value: Any) -> str | None:
    """Return the first control character in the texts and names of `value` that data may not contain."""
    printable = value.isprintable() if isinstance(value, str) else _is_printable(value)
    return None if printable else _first_control(value)


def _is_printable(value: Any) -> bool:
    """Return whether all texts in a value are printable, as nearly all are."""
    held = [value]
    for each in held:  # which grows
        if isinstance(each, str):
            if not each.isprintable():
                return False
        elif isinstance(each, Mapping):
            held += each
            held += each.values()
        elif isinstance(each, (list, tuple)):
            held += each
    return True


def _first_control(value: Any) -> str | None:
    if isinstance(value, str):
        match = None if value.isprintable() else _CONTROL.search(value)
        return match[0] if match else None
    if isinstance(value, Mapping):
        value = [*value, *value.values()]
    for each in value if isinstance(value, (list, tuple)) else ():
        if (found := _first_control(each)) is not None:
            return found
    return None


def _shown(info: Mapping[str, Any]) -> dict[str, Any]:
    """Return the data set's own fields without halves of characters, which cannot be written."""
    return {field: _HALF.sub("", value) if isinstance(value, str) else value for field, value in info.items()}


def without_controls(text: str) -> str:
    """Return a text without the control characters that data may not contain, and without invisible ones."""
    return INVISIBLE.sub("", _CONTROL.sub("", text)).strip()
