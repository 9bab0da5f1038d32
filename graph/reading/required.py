"""What a required field takes, for records that have it without a value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from typing import Any, Final, Literal, get_args, get_origin

from graph.diagnostics import Diagnostic
from graph.diagnostics.collected import Faults
from graph.diagnostics.ways_out import fitting
from graph.reading.document import Document, Fields, Items
from graph.reading.entries import NESTED, model_at, singular
from graph.reading.shapes import shape_of
from graph.records.dates import Date
from graph.records.fields import SLUG, Matching
from graph.records.model import Record
from graph.records.references import tables_at

__all__ = ["advise", "needed"]

_LEAVE_OUT: Final = "leave `"
_LETTERS: Final = "lower-case letters, digits and single hyphens"
_BY_NAME: Final = {
    "credibility": f"write 1 to 6: {fitting('bad-grade', 'credibility')}",
    "currency": fitting("bad-currency", "currency"),
    "id": f"write an id of {_LETTERS}",
    "reliability": f"write A to F: {fitting('bad-grade', 'reliability')}",
    "value": fitting("bad-amount", "value"),
}
_Path = tuple[str | int, ...]
_Shape = Callable[[Sequence[str | int], Any], str]


def needed(model: type[Record], name: str, *, shape: _Shape = shape_of) -> str:
    """Return that a model requires a field, by its name in YAML, and what it takes; empty for any other field."""
    for own, info in model.model_fields.items():
        if (info.alias or own) == name and info.is_required():
            return f"`{name}` is required: {_takes(model, own, name, shape)}"
    return ""


def _takes(model: type[Record], own: str, name: str, shape: _Shape) -> str:
    if name in _BY_NAME:
        return _BY_NAME[name]
    info = model.model_fields[own]
    parts = [*info.metadata, *_parts(info.annotation)]
    example = shape((name,), None)
    if tables := tables_at(model, own):
        if any(getattr(part, "min_length", 0) == 2 for part in parts):
            return "write the ids of two records, in brackets"
        nouns = [singular(table) for table in tables]  # type: ignore[arg-type] # tables
        example = example or f"write the id of {'an' if nouns[0][0] in 'aeiou' else 'a'} {' or '.join(nouns)}"
    choices = [str(value) for part in parts for value in _choices(part)]
    if example or choices:
        return example or f"write one of {', '.join(choices)}"
    if any(isinstance(part, Matching) and part.pattern is SLUG for part in parts):
        return f"write {_LETTERS}"
    return fitting("bad-date", name) if Date in parts else "write a text"


def _choices(part: Any) -> Sequence[Any]:
    if isinstance(part, type) and issubclass(part, Enum):
        return [each.value for each in part]
    return get_args(part) if get_origin(part) is Literal else ()


def _parts(annotation: Any) -> Iterator[Any]:
    yield annotation
    for each in get_args(annotation):
        yield from _parts(each)


def advise(
    faults: Faults,
    document: Document,
    model: type[Record],
    *,
    nested: Mapping[str, type[Record]] = NESTED,
    shape: _Shape = shape_of,
) -> None:
    """Let the faults of required fields without a value say what these take: what reads YAML knows no models."""
    if not any(each.code == "empty-value" for each in faults):
        return
    helps = {
        (place.line, place.column): help
        for path, fields in _mappings(document.root, ())
        for name, (key, _) in fields.spans.items()
        if name not in fields and (help := needed(model_at(model, path, nested), name, shape=shape))
        for place in (document.text.place(key),)
    }

    def advised(fault: Diagnostic) -> Diagnostic:
        help = helps.get((fault.place.line, fault.place.column), "")
        return replace(fault, help=help) if help and fault.help.startswith(_LEAVE_OUT) else fault

    faults.alter("empty-value", advised)


def _mappings(value: Any, path: _Path) -> Iterator[tuple[_Path, Fields]]:
    if isinstance(value, Fields):
        yield path, value
        for name, each in value.items():
            yield from _mappings(each, (*path, name))
    elif isinstance(value, Items):
        for number, each in enumerate(value):
            yield from _mappings(each, (*path, number))
