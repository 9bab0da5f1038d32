"""Converts pydantic's errors about a record to diagnostics at its values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from graph.diagnostics import CODES, Diagnostic, Place, shortened
from graph.diagnostics.asked_back import did_you_mean
from graph.diagnostics.collected import Room, always
from graph.diagnostics.ways_out import way_out
from graph.reading import Fields, Span, Text
from graph.reading.entries import NESTED, REFERENCES, span_of, value_at
from graph.reading.shapes import shape_of
from graph.records.model import Record
from graph.records.names import slugify, suggest

__all__ = ["faults_of"]

_Path = Sequence[str | int]


def faults_of(
    error: ValidationError,
    model: type[Record],
    fields: Fields,
    text: Text,
    span: Span,
    what: str,
    *,
    room: Room = always,
) -> Iterator[Diagnostic]:
    """Convert pydantic's errors about one record, called `what`, to diagnostics at the values concerned.

    Only those of a code for which `room` has space in the file are built; see `Faults.room`.
    """
    strange: set[tuple[str | int, ...]] = set()  # nested records that are reported as a whole
    for each in _errors(error, fields):
        path, kind = each["loc"], each["type"]
        if path and isinstance(path[-1], int) and isinstance(value_at(fields, path[:-1]), str):
            path = path[:-1]  # a text may be given instead of a list of one
        parent, name = path[:-1], str(path[-1]) if path else ""
        if parent and _is_strange(value_at(fields, parent), _model_at(model, parent)):
            if parent not in strange and room("unknown-field", text.name):
                message = f"`{_dotted(parent)}` of {what} has none of the fields that it needs"
                place = text.place(span_of(fields, parent, span))
                yield Diagnostic("unknown-field", message, place, help=shape_of(parent, value_at(fields, parent)))
            strange.add(parent)
            continue
        value = value_at(fields, path)
        code = _code(kind, value)
        if code == "bad-id" and name in REFERENCES and isinstance(value, str):
            continue  # reported by the check of references, which knows the names of records
        if (kind == "missing" and _reported(value_at(fields, parent), name)) or not room(code, text.name):
            continue
        place = text.place(span_of(fields, path, span))
        if code == "unknown-field":
            if isinstance(holder := value_at(fields, parent), Fields) and name in holder.spans:
                place = text.place(holder.spans[name][0])
            yield _unknown_field(model, path, what, place)
        elif code == "missing-field":
            message = f"{_owner(parent, what)} has no `{name}`"
            yield Diagnostic(code, message, place, label=f"`{name}` is needed")
        else:
            message, help = _unfit(each, code, value)
            yield Diagnostic(code, f"`{_dotted(path)}` of {what}{message}", place, help=help)


def _unknown_field(model: type[Record], path: _Path, what: str, place: Place) -> Diagnostic:
    name = str(path[-1])
    known = _field_names(_model_at(model, path[:-1]))
    help = did_you_mean(*suggest(name, known), otherwise=f"its fields are {', '.join(known)}")
    message = f"{_owner(path[:-1], what)} has a field `{shortened(name)}`, which does not exist"
    return Diagnostic("unknown-field", message, place, help=help)


def _unfit(error: ErrorDetails, code: str, value: Any) -> tuple[str, str]:
    """Return the error in the value of a field, as the words after the field's name, and the help."""
    path, kind = error["loc"], error["type"]
    name = str(path[-1]) if path else ""
    if code == kind:
        given = value if isinstance(value, str) else ""
        slug = slugify(given[:200]) if code == "bad-id" else ""
        return f": {error['msg']}", did_you_mean(shortened(slug)) or way_out(code, given, name)
    if code == "bad-value":
        expected = error["ctx"]["expected"].replace(" or ", ", ").replace("'", "")
        help = did_you_mean(*suggest(value, expected.split(", ")), otherwise=f"it must be one of {expected}")
        return f" cannot be `{shortened(value)}`", help
    if code == "empty-value":
        return " is an empty text", f"leave `{name}` out when it is unknown"
    return f": {_NEEDS.get(kind, error['msg'])}", shape_of(path, value) if kind in _SHAPES else ""


def _is_strange(given: Any, model: type[Record]) -> bool:
    """Return whether a nested record has fields, but none of its model's."""
    return isinstance(given, Fields) and bool(given.spans) and not set(_field_names(model)) & given.spans.keys()


def _code(kind: str, value: Any) -> str:
    """Return the diagnostic code for pydantic's error of this kind about `value`."""
    if kind in CODES:
        return kind
    if kind in ("enum", "literal_error"):
        return "bad-value" if isinstance(value, str) else "wrong-type"
    return _CODES.get(kind, "wrong-type")


_CODES: Final = {
    "extra_forbidden": "unknown-field",
    "missing": "missing-field",
    "string_pattern_mismatch": "empty-value",
    "string_too_short": "empty-value",
}


def _reported(holder: Any, name: str) -> bool:
    """Return whether the field has no value or is merged, which the reader has reported."""
    return isinstance(holder, Fields) and (name in holder.spans or "<<" in holder.spans)


def _errors(error: ValidationError, fields: Fields) -> Iterator[ErrorDetails]:
    """Yield pydantic's errors; for a list that is too short because all its items are faulty, only those of items."""
    for each in error.errors(include_url=False, include_input=False):
        if each["type"] != "too_short" or not value_at(fields, each["loc"]):
            yield each


_NEEDS: Final = {
    "bool_parsing": "`true` or `false` is needed here",
    "dict_type": "fields are needed here",
    "enum": "text is needed here",
    "greater_than_equal": "a whole number of at least 1 is needed here",
    "int_parsing": "a whole number is needed here",
    "int_type": "a whole number is needed here",
    "literal_error": "text is needed here",
    "model_attributes_type": "fields are needed here",
    "model_type": "fields are needed here",
    "string_type": "text is needed here",
    "too_short": "the list must have at least one item",
    "tuple_type": "a list is needed here",
}
_SHAPES: Final = frozenset(("dict_type", "model_attributes_type", "model_type", "too_short", "tuple_type"))


def _owner(path: _Path, what: str) -> str:
    return f"`{_dotted(path)}` of {what}" if path else what


def _dotted(path: _Path) -> str:
    """Return a path, counting from 1: `claims[2].source`."""
    text = ""
    for step in path:
        text += f"[{step + 1}]" if isinstance(step, int) else f".{step}"
    return text.lstrip(".")


def _model_at(model: type[Record], path: _Path) -> type[Record]:
    for step in path:
        if isinstance(step, str) and step in NESTED:
            model = NESTED[step]
    return model


def _field_names(model: type[Record]) -> list[str]:
    return [info.alias or name for name, info in model.model_fields.items()]
