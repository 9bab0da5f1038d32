"""JSON as tables: the records at a path, each as a row whose columns are the paths of its members."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, repeat
from typing import Any

from graph.ingest.json_text import location_of
from graph.ingest.presets.rules import Rule
from graph.ingest.sheets import Sheet
from graph.reading import Items, Span, Text

__all__ = ["Document", "fits", "sheets_in"]

_SAMPLE = 200  # records looked at to recognise a file, of each list


@dataclass
class Document:
    """A JSON file: its text and its outer value."""

    text: Text
    root: Any


def fits(rule: Rule, documents: Sequence[Document]) -> bool:
    """Return whether one of the first records has all columns of a rule."""
    for document in documents:
        for record, _ in islice(_records(rule, document, _SAMPLE), _SAMPLE):
            if any(_read_by(rule, record)):
                return True
    return False


def sheets_in(rule: Rule, documents: Sequence[Document]) -> Iterator[Sheet]:
    """Yield the rows that a rule reads, a sheet a document."""
    for document in documents:
        rows: list[dict[str, Any]] = []
        spans: list[Span] = []
        records: list[Mapping[str, Any]] = []
        for record, span in _records(rule, document):
            for row in _read_by(rule, record):
                rows.append(row)
                spans.append(span)
                records.append(record)
        columns = list(dict.fromkeys(name for row in rows for name in row))
        cells: list[list[Any]] = [list(columns), *([row.get(column) for column in columns] for row in rows)]
        yield Sheet("", cells, _places(document.text, spans), records=records, columns=columns)


def _places(text: Text, spans: Sequence[Span]) -> Any:
    def place(row: int, _column: int) -> Any:
        return location_of(text, spans[row - 1] if row else (0, 1))("")

    return place


def _records(rule: Rule, document: Document, most: int | None = None) -> Iterator[tuple[Mapping[str, Any], Span]]:
    """Yield the records of a rule; of each list those among its first `most` members."""
    for path in rule.at:
        yield from _at(document.root, [name for name in path.split(".") if name], (0, 1), most)


def _at(value: Any, path: Sequence[str], span: Span, most: int | None) -> Iterator[tuple[Mapping[str, Any], Span]]:
    if isinstance(value, list):
        spans = value.spans if isinstance(value, Items) else repeat(span)
        for each, own in islice(zip(value, spans, strict=False), most):
            yield from _at(each, path, own, most)
    elif isinstance(value, dict):
        if not path:
            yield value, span
        elif path[0] in value:
            yield from _at(value[path[0]], path[1:], span, most)


def _read_by(rule: Rule, record: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the rows of a record that have the columns of a rule, and the values that it asks for."""
    if all(column in record or column.partition(".")[0] in record for column in rule.has):
        yield from (row for row in _rows(rule, record) if set(rule.has) <= row.keys() and _selected(rule, row))


def _rows(rule: Rule, record: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the rows of a record: one, or one for each object of the inner list."""
    if not rule.each:
        return [_flat(record, rule)]
    inner: Any = record
    for name in rule.each.split("."):
        inner = inner.get(name) if isinstance(inner, Mapping) else None
    whole = {name: cell for name, cell in _flat(record, rule).items() if not f"{name}.".startswith(f"{rule.each}.")}
    listed = inner if isinstance(inner, list) else [inner] if isinstance(inner, Mapping) else []
    rows = [whole | _flat(each, rule, f"{rule.each}.") for each in listed if isinstance(each, Mapping)]
    return rows or ([whole] if rule.always else [])


def _selected(rule: Rule, row: Mapping[str, Any]) -> bool:
    return all(str(row.get(column, "")) in values for column, values in rule.where.items())


def _flat(record: Mapping[str, Any], rule: Rule, prefix: str = "") -> dict[str, Any]:
    """Return the members of a record by path; of a list of objects the first, and the list if there are more."""
    row: dict[str, Any] = {}
    for name, value in record.items():
        path = f"{prefix}{name}"
        if path in rule.without:
            continue
        if isinstance(value, Mapping):
            row |= _flat(value, rule, f"{path}.")
        elif isinstance(value, list) and value and isinstance(value[0], Mapping):
            if path in rule.named:
                row |= _by_name(value, path, *rule.named[path])
                continue
            row |= _flat(value[0], rule, f"{path}.0.")
            if len(value) > 1:
                row[path] = value
        elif value not in (None, [], ""):
            row[path] = value
    return row


def _by_name(pairs: Sequence[Any], path: str, name: str, value: str) -> dict[str, Any]:
    """Return the values of a list of pairs by name; a repeated name has a list of values."""
    found: dict[str, Any] = {}
    for pair in pairs:
        if not isinstance(pair, Mapping) or pair.get(value) in (None, ""):
            continue
        key = f"{path}.{pair.get(name)}"
        found[key] = (
            [*(found[key] if isinstance(found.get(key), list) else [found[key]]), pair[value]]
            if key in found
            else pair[value]
        )
    return found
