"""A record together with where each of its fields stands, and pydantic's complaints as diagnostics."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any, Final, Generic, Literal, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from graph.diagnostics import CODES, Diagnostic, Place, shortened
from graph.diagnostics.collected import Room, always
from graph.diagnostics.likely import likely
from graph.reading import Fields, Items, Span, Text, read_yaml_text
from graph.records.model import (
    Actor,
    Amount,
    Claim,
    Event,
    Identifiers,
    Kind,
    Link,
    Name,
    Record,
    Role,
    Source,
    StrictException,
)
from graph.records.names import slugify, suggest
from graph.records.story import Sentence, Step, Story, StoryFilter, StoryPath

__all__ = ["TABLES", "Entry", "Table", "faults_of", "place_in", "salvaged", "singular"]

Table = Literal["actors", "links", "sources", "events", "kinds", "exceptions", "stories"]
TABLES: Final[dict[Table, type[Record]]] = {
    "actors": Actor,
    "links": Link,
    "sources": Source,
    "events": Event,
    "kinds": Kind,
    "exceptions": StrictException,
    "stories": Story,
}
_NESTED: Final[dict[str, type[Record]]] = {
    "aliases": Name,
    "amounts": Amount,
    "claims": Claim,
    "filter": StoryFilter,
    "identifiers": Identifiers,
    "native_names": Name,
    "path": StoryPath,
    "roles": Role,
    "sentences": Sentence,
    "steps": Step,
}
_WITH_REFERENCES: Final = frozenset(("amounts", "claims", "roles", "sentences", "steps"))
_Path = Sequence[str | int]
R = TypeVar("R", bound=Record)


def singular(table: Table) -> str:
    """Return what one record of a table is called."""
    return "story" if table == "stories" else table[:-1]


@dataclass(frozen=True, slots=True)
class Entry(Generic[R]):
    """A record, the fields that it was read from, and their text.

    A record that is not valid keeps what is valid of it, so that one run finds its other faults too. The fields in
    `doubtful` were given but are not valid; they are None in `record`, whatever their type.
    """

    record: R
    fields: Fields
    text: Text
    span: Span
    doubtful: frozenset[str] = frozenset()

    def place(self, *path: str | int) -> Place:
        """Return where the value at `path` stands, such as `place("claims", 0, "source")`; without one, the record."""
        return self.text.place(_span(self.fields, path, self.span))


def _span(fields: Fields | Items, path: _Path, whole: Span) -> Span:
    """Return the span of the value at `path`, or of the innermost part of it that exists."""
    at: Any = fields
    for step in path:
        if isinstance(at, Fields) and step in at.spans:
            whole = at.spans[str(step)][1]
        elif isinstance(at, Items) and isinstance(step, int) and step < len(at):
            whole = at.spans[step]
        else:
            break
        at = at.get(str(step)) if isinstance(at, Fields) else at[step]
    return whole


def place_in(text: Text, record: Span, path: _Path) -> Place:
    """Return the place of the value at `path` of the record at the span `record`; without a path, where it begins."""
    start, end = record
    if not path:
        return text.place((start, start + 1))
    indent = start - max(text.text.rfind("\n", 0, start), text.text.rfind("\r", 0, start)) - 1
    again = read_yaml_text(" " * indent + text.text[start:end], text.name)
    shift = start - indent
    first, last = _span(again.root, path, (indent, indent + 1)) if isinstance(again.root, Fields) else (indent, indent)
    return text.place((first + shift, last + shift))


def _value(fields: Any, path: _Path) -> Any:
    for step in path:
        try:
            fields = fields[step]
        except (KeyError, IndexError, TypeError):
            return None
    return fields


def salvaged(model: type[Record], fields: Fields, text: Text, span: Span, error: ValidationError) -> Entry[Any]:
    """Return the entry of a record that is not valid, as `error` says, with its faulty fields set aside."""
    faulty = {each["loc"][0] for each in error.errors(include_url=False, include_input=False) if each["loc"]}
    record, doubtful = _salvage(model, fields, faulty)
    return Entry(record, fields, text, span, frozenset(doubtful))


def _salvage(
    model: type[Record], fields: Fields, faulty: Collection[str | int] = frozenset()
) -> tuple[Record, set[str]]:
    """Return a record of the valid `fields`, and the names of those that are given but not valid.

    The keys in `faulty` are known not to be valid; the others are tried.
    """
    names, blank = _blank(model)
    doubtful = {
        name for key, name in names.items() if key not in fields and ("<<" in fields.spans or key in fields.spans)
    }
    values: dict[str, Any] = {}
    for key, given in fields.items():
        name = names.get(key)
        if name is None:
            continue
        try:
            values[name] = None if key in faulty else _adapter(model, name).validate_python(given)
        except ValidationError:
            values[name] = None
        if values[name] is None:
            doubtful.add(name)
            if name in _WITH_REFERENCES and isinstance(given, Items):
                parts = (each if isinstance(each, Fields) else Fields() for each in given)
                values[name] = tuple(_salvage(_NESTED[name], each)[0] for each in parts)
    return blank.model_copy(update=values), doubtful


@lru_cache(maxsize=50)
def _blank(model: type[Record]) -> tuple[dict[str, str], Record]:
    """Return the field names by YAML name, and a record of the defaults, None where there is none.

    Records are frozen, so copies may share its values.
    """
    names = {info.alias or name: name for name, info in model.model_fields.items()}
    values = {
        name: None if info.is_required() else info.get_default(call_default_factory=True)
        for name, info in model.model_fields.items()
    }
    return names, model.model_construct(**values)


@lru_cache(maxsize=200)
def _adapter(model: type[Record], name: str) -> TypeAdapter[Any]:
    info = model.model_fields[name]
    kind: Any = info.annotation
    return TypeAdapter(Annotated[kind, *info.metadata] if info.metadata else kind)


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
    """Turn pydantic's errors about one record, called `what`, into diagnostics at the values they are about.

    Only those of a code that `room` has room for in the file are built; see `Faults.room`.
    """
    for each in _errors(error, fields):
        path, kind = each["loc"], each["type"]
        if path and isinstance(path[-1], int) and isinstance(_value(fields, path[:-1]), str):
            path = path[:-1]  # a text that may take the place of a list of one
        parent, name = path[:-1], str(path[-1]) if path else ""
        value = _value(fields, path)
        code = _code(kind, value)
        if (kind == "missing" and _reported(_value(fields, parent), name)) or not room(code, text.name):
            continue
        place = text.place(_span(fields, path, span))
        if code == "missing-field":
            message = f"{_owner(parent, what)} has no `{name}`"
            yield Diagnostic(code, message, place, label=f"`{name}` is needed")
        elif code == "unknown-field":
            holder = _value(fields, parent)
            if isinstance(holder, Fields):
                place = text.place(holder.spans[name][0])
            known = _field_names(_model_at(model, parent))
            near = suggest(name, known)
            help = f"did you mean `{near[0]}`?" if near else f"its fields are {', '.join(known)}"
            message = f"{_owner(parent, what)} has a field `{shortened(name)}`, which does not exist"
            yield Diagnostic(code, message, place, help=help)
        elif code == kind:
            text_given = value if isinstance(value, str) else ""
            help = _way_out(code, text_given, name)
            yield Diagnostic(code, f"`{_dotted(path)}` of {what}: {each['msg']}", place, help=help)
        elif code == "bad-value":
            expected = each["ctx"]["expected"].replace(" or ", ", ").replace("'", "")
            near = suggest(value, expected.split(", "))
            help = f"did you mean `{near[0]}`?" if near else f"it must be one of {expected}"
            message = f"`{_dotted(path)}` of {what} cannot be `{shortened(value)}`"
            yield Diagnostic(code, message, place, help=help)
        elif code == "empty-value":
            way_out = f"leave `{name}` out when it is unknown"
            yield Diagnostic(code, f"`{_dotted(path)}` of {what} is an empty text", place, help=way_out)
        else:
            yield Diagnostic(code, f"`{_dotted(path)}` of {what}: {_NEEDS.get(kind, each['msg'])}", place)


def _code(kind: str, value: Any) -> str:
    """Return the code of the fault for pydantic's error of this kind about `value`."""
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
    """Return whether the field is there without a value, or merged in, which reading has reported."""
    return isinstance(holder, Fields) and (name in holder.spans or "<<" in holder.spans)


def _errors(error: ValidationError, fields: Fields) -> Iterator[ErrorDetails]:
    """Yield pydantic's errors; of a list that is too short because each of its items is faulty, only the items'."""
    for each in error.errors(include_url=False, include_input=False):
        if each["type"] != "too_short" or not _value(fields, each["loc"]):
            yield each


_NEEDS: Final = {
    "bool_parsing": "`true` or `false` is needed here",
    "dict_type": "a mapping is needed here",
    "enum": "text is needed here",
    "greater_than_equal": "a whole number of at least 1 is needed here",
    "int_parsing": "a whole number is needed here",
    "int_type": "a whole number is needed here",
    "literal_error": "text is needed here",
    "model_attributes_type": "a mapping is needed here",
    "model_type": "a mapping is needed here",
    "string_type": "text is needed here",
    "too_short": "the list must have at least one item",
    "tuple_type": "a list is needed here, such as [one, two]",
}


def _way_out(code: str, given: str, name: str) -> str:
    """Return the advice for the text `given` for the field `name`, which has the fault `code`."""
    meant = slugify(given[:200]) if code == "bad-id" else likely(code, given, name)
    if meant:
        return f"did you mean `{shortened(meant)}`?"
    if code == "bad-id":
        return "use a Latin transliteration"
    if code == "bad-date" and given.strip().lower() in _UNKNOWN_DATES:
        return f"leave `{name}` out when it is unknown"
    return ""


_UNKNOWN_DATES: Final = frozenset(("", "..", "-", "?", "n/a", "na", "none", "open", "tbd", "unknown", "unclear"))


def _owner(path: _Path, what: str) -> str:
    return f"`{_dotted(path)}` of {what}" if path else what


def _dotted(path: _Path) -> str:
    """Return a path as people write it, counting from 1: `claims[2].source`."""
    text = ""
    for step in path:
        text += f"[{step + 1}]" if isinstance(step, int) else f".{step}"
    return text.lstrip(".")


def _model_at(model: type[Record], path: _Path) -> type[Record]:
    for step in path:
        if isinstance(step, str) and step in _NESTED:
            model = _NESTED[step]
    return model


def _field_names(model: type[Record]) -> list[str]:
    return [info.alias or name for name, info in model.model_fields.items()]
