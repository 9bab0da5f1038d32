"""A record with the locations of its fields, and the valid parts of an invalid record."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any, Final, Generic, Literal, TypeVar

from pydantic import TypeAdapter, ValidationError

from graph.diagnostics import Place
from graph.reading import Fields, Items, Span, Text, read_yaml_text
from graph.records.model import (
    Actor,
    Amount,
    Claim,
    Event,
    Identifiers,
    Judgement,
    Kind,
    Link,
    Name,
    PictureColumn,
    Record,
    Rewrite,
    Role,
    Source,
    StrictException,
)
from graph.records.story import Sentence, Step, Story, StoryFilter, StoryPath

__all__ = [
    "NESTED",
    "REFERENCES",
    "TABLES",
    "Entry",
    "Table",
    "model_at",
    "place_in",
    "salvaged",
    "singular",
    "span_of",
    "value_at",
]

Table = Literal["actors", "links", "sources", "events", "kinds", "exceptions", "stories", "identities"]
TABLES: Final[dict[Table, type[Record]]] = {
    "actors": Actor,
    "links": Link,
    "sources": Source,
    "events": Event,
    "kinds": Kind,
    "exceptions": StrictException,
    "stories": Story,
    "identities": Judgement,
}
NESTED: Final[dict[str, type[Record]]] = {
    "aliases": Name,
    "amounts": Amount,
    "changes": Rewrite,
    "claims": Claim,
    "columns": PictureColumn,
    "filter": StoryFilter,
    "identifiers": Identifiers,
    "native_names": Name,
    "path": StoryPath,
    "roles": Role,
    "sentences": Sentence,
    "steps": Step,
}
REFERENCES: Final = frozenset(("actor", "kind", "source", "target"))  # fields that hold the id of another record
_WITH_REFERENCES: Final = frozenset(("amounts", "claims", "roles", "sentences", "steps"))
_Path = Sequence[str | int]
R = TypeVar("R", bound=Record)


def singular(table: Table) -> str:
    """Return the noun for one record of a table."""
    return {"stories": "story", "identities": "judgement"}.get(table, table[:-1])


@dataclass(frozen=True, slots=True)
class Entry(Generic[R]):
    """A record, the fields it was read from, and their text.

    An invalid record keeps its valid fields, so that one run finds its other faults too. The fields in `doubtful` were
    given but are invalid; they are None in `record`, whatever their type, or a text that is no id where one is
    required.
    """

    record: R
    fields: Fields
    text: Text
    span: Span
    doubtful: frozenset[str] = frozenset()

    def place(self, *path: str | int) -> Place:
        """Return the place of the value at `path`, such as `place("claims", 0, "source")`; without one, the record."""
        return self.text.place(span_of(self.fields, path, self.span))


def span_of(fields: Fields | Items, path: _Path, whole: Span) -> Span:
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
    """Return the place of the value at `path` of the record at the span `record`; without a path, of its beginning."""
    start, end = record
    if not path:
        return text.place((start, start + 1))
    indent = start - max(text.text.rfind("\n", 0, start), text.text.rfind("\r", 0, start)) - 1
    again = read_yaml_text(" " * indent + text.text[start:end], text.name)
    shift = start - indent
    first, last = (
        span_of(again.root, path, (indent, indent + 1)) if isinstance(again.root, Fields) else (indent, indent)
    )
    return text.place((first + shift, last + shift))


def value_at(fields: Any, path: _Path) -> Any:
    """Return the value at `path`, or None; a text has no parts."""
    for step in path:
        if isinstance(fields, str):
            return None
        try:
            fields = fields[step]
        except (KeyError, IndexError, TypeError):
            return None
    return fields


def model_at(model: type[Record], path: _Path, nested: Mapping[str, type[Record]] = NESTED) -> type[Record]:
    """Return the model of the record at `path` in one of `model`; `nested` has those of records within records."""
    for step in path:
        if isinstance(step, str) and step in nested:
            model = nested[step]
    return model


def salvaged(model: type[Record], fields: Fields, text: Text, span: Span, error: ValidationError) -> Entry[Any]:
    """Return the entry of a record that is invalid according to `error`, with its faulty fields set aside."""
    faulty = {each["loc"][0] for each in error.errors(include_url=False, include_input=False) if each["loc"]}
    record, doubtful = _salvage(model, fields, faulty)
    return Entry(record, fields, text, span, frozenset(doubtful))


def _salvage(
    model: type[Record], fields: Fields, faulty: Collection[str | int] = frozenset()
) -> tuple[Record, set[str]]:
    """Return a record of the valid `fields`, and the names of those that were given but are invalid.

    The keys in `faulty` are known to be invalid; the others are tried.
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
            if name in REFERENCES and isinstance(given, str):
                values[name] = given  # names no record; the check of references makes a suggestion
            if name in _WITH_REFERENCES and isinstance(given, Items):
                parts = (each if isinstance(each, Fields) else Fields() for each in given)
                values[name] = tuple(_salvage(NESTED[name], each)[0] for each in parts)
    return blank.model_copy(update=values), doubtful


@lru_cache(maxsize=50)
def _blank(model: type[Record]) -> tuple[dict[str, str], Record]:
    """Return the field names by YAML name, and a record of the defaults, None where there is no default.

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
