"""Converts pydantic's errors about a record to diagnostics at its values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from graph.diagnostics import CODES, Diagnostic, Place, shortened
from graph.diagnostics.asked_back import did_you_mean
from graph.diagnostics.collected import Room, always
from graph.diagnostics.ways_out import way_out
from graph.reading import Fields, Span, Text
from graph.reading.entries import NESTED, REFERENCES, model_at, span_of, value_at
from graph.reading.required import needed
from graph.reading.shapes import shape_of
from graph.records.model import Record
from graph.records.names import slugify, suggest

__all__ = ["dotted", "faults_of", "needs"]

_KEY: Final = "[key]"  # the last step of pydantic's path to the name of a field
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
    nested: Mapping[str, type[Record]] = NESTED,
    shape: Callable[[_Path, Any], str] = shape_of,
) -> Iterator[Diagnostic]:
    """Convert pydantic's errors about one record, called `what`, to diagnostics at the values concerned.

    Only those of a code for which `room` has space in the file are built; see `Faults.room`. `nested` has the models of
    records within records, by field, and `shape` returns the help for a value of the wrong shape.
    """
    strange: set[tuple[str | int, ...]] = set()  # nested records that are reported as a whole
    for each in _errors(error, fields):
        path, kind = _path_of(each, fields), each["type"]
        key = each["loc"][-1:] == (_KEY,)
        parent, name = path[:-1], str(path[-1]) if path else ""
        if parent and not key and _is_strange(value_at(fields, parent), model_at(model, parent, nested)):
            if parent not in strange and room("unknown-field", text.name):
                message = f"`{dotted(parent)}` of {what} has none of the fields that it needs"
                place = text.place(span_of(fields, parent, span))
                yield Diagnostic("unknown-field", message, place, help=shape(parent, value_at(fields, parent)))
            strange.add(parent)
            continue
        value = name if key else value_at(fields, path)
        code = "empty-value" if kind == "bad-id" and value == "" else _code(kind, value)
        if code == "bad-id" and name in REFERENCES and isinstance(value, str):
            continue  # reported by the check of references, which knows the names of records
        if (kind == "missing" and _reported(value_at(fields, parent), name)) or not room(code, text.name):
            continue
        named = key or code == "unknown-field"
        place = text.place(_span_of_name(fields, path, span) if named else span_of(fields, path, span))
        if code == "unknown-field":
            yield _unknown_field(model_at(model, parent, nested), path, what, place)
        elif code == "missing-field":
            message = f"{_owner(parent, what)} has no `{name}`"
            yield Diagnostic(code, message, place, label=f"`{name}` is needed")
        else:
            message, help = _unfit(each, path, code, value, shape)
            if help.startswith("leave `"):
                help = needed(model_at(model, parent, nested), name, shape=shape) or help
            yield Diagnostic(code, f"`{dotted(path)}` of {what}{message}", place, help=help)


def _path_of(error: ErrorDetails, fields: Fields) -> tuple[str | int, ...]:
    """Return the path of the value concerned; for the name of a field, that of the field."""
    path = error["loc"]
    alone = path and isinstance(path[-1], int) and isinstance(value_at(fields, path[:-1]), str)
    return path[:-1] if alone or path[-1:] == (_KEY,) else path  # a text may be given instead of a list of one


def _span_of_name(fields: Fields, path: _Path, whole: Span) -> Span:
    holder = value_at(fields, path[:-1])
    known = isinstance(holder, Fields) and str(path[-1]) in holder.spans
    return holder.spans[str(path[-1])][0] if known else span_of(fields, path, whole)


def _unknown_field(model: type[Record], path: _Path, what: str, place: Place) -> Diagnostic:
    name = str(path[-1])
    known = _field_names(model)
    help = did_you_mean(*suggest(name, known), otherwise=f"its fields are {', '.join(known)}")
    message = f"{_owner(path[:-1], what)} has a field `{shortened(name)}`, which does not exist"
    return Diagnostic("unknown-field", message, place, help=help)


def _unfit(
    error: ErrorDetails, path: _Path, code: str, value: Any, shape: Callable[[_Path, Any], str]
) -> tuple[str, str]:
    """Return the error in the value of a field, as the words after the field's name, and the help."""
    kind = error["type"]
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
    return f": {needs(error) or error['msg']}", shape(path, value) if kind in _SHAPES else ""


def needs(error: ErrorDetails) -> str:
    """Return what a value of the wrong type or size should be, or an empty text for another error of pydantic."""
    kind, limits = error["type"], error.get("ctx", {})
    if kind in ("too_short", "too_long"):
        number = limits["min_length" if kind == "too_short" else "max_length"]
        least = "at least" if kind == "too_short" else "at most"
        items = "one item" if number == 1 else f"{'two' if number == 2 else f'{number:,}'} items"
        return f"the list must have {least} {items}"
    return _NEEDS.get(kind, "")


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
        given = value_at(fields, each["loc"])
        if each["type"] != "too_short" or not given or len(given) < each["ctx"]["min_length"]:
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
    "tuple_type": "a list is needed here",
}
_SHAPES: Final = frozenset(("dict_type", "model_attributes_type", "model_type", "too_short", "tuple_type"))


def _owner(path: _Path, what: str) -> str:
    return f"`{dotted(path)}` of {what}" if path else what


def dotted(path: _Path) -> str:
    """Return a path, counting from 1: `claims[2].source`."""
    text = ""
    for step in path:
        text += f"[{step + 1}]" if isinstance(step, int) else f".{step}"
    return text.lstrip(".")


def _field_names(model: type[Record]) -> list[str]:
    return [info.alias or name for name, info in model.model_fields.items()]
