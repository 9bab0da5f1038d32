"""A record together with where each of its fields stands, and pydantic's complaints as diagnostics."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, Literal, TypeVar

from pydantic import ValidationError

from graph.diagnostics import CODES, Diagnostic, Place
from graph.model import Actor, Amount, Claim, Event, Identifiers, Kind, Link, Name, Record, Role, Source
from graph.names import slugify, suggest
from graph.reading import Fields, Items, Span, Text

__all__ = ["TABLES", "Entry", "Table", "faults_of"]

Table = Literal["actors", "links", "sources", "events", "kinds"]
TABLES: Final[dict[Table, type[Record]]] = {
    "actors": Actor,
    "links": Link,
    "sources": Source,
    "events": Event,
    "kinds": Kind,
}
_NESTED: Final[dict[str, type[Record]]] = {
    "aliases": Name,
    "amounts": Amount,
    "claims": Claim,
    "identifiers": Identifiers,
    "native_names": Name,
    "roles": Role,
}
_Path = Sequence[str | int]
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Entry(Generic[R]):
    """A valid record, the fields that it was read from, and their text."""

    record: R
    fields: Fields
    text: Text
    span: Span

    def place(self, *path: str | int) -> Place:
        """Return where the value at `path` stands, such as `place("claims", 0, "source")`; without one, the record."""
        return self.text.place(_span(self.fields, path, self.span))


def _span(fields: Fields | Items, path: _Path, whole: Span) -> Span:
    """Return the span of the value at `path`, or of the innermost part of it that exists."""
    at: Any = fields
    for step in path:
        if isinstance(at, Fields) and step in at.spans:
            whole = at.spans[step][1]  # type: ignore[index]
        elif isinstance(at, Items) and isinstance(step, int) and step < len(at):
            whole = at.spans[step]
        else:
            break
        at = at[step] if not isinstance(at, Fields) or step in at else None
    return whole


def _value(fields: Any, path: _Path) -> Any:
    for step in path:
        try:
            fields = fields[step]
        except (KeyError, IndexError, TypeError):
            return None
    return fields


def faults_of(
    error: ValidationError, model: type[Record], fields: Fields, text: Text, span: Span, what: str
) -> Iterator[Diagnostic]:
    """Turn pydantic's errors about one record into diagnostics at the values they are about."""
    for each in error.errors(include_url=False, include_input=False):
        path, kind = each["loc"], each["type"]
        parent, name = path[:-1], str(path[-1]) if path else ""
        place = text.place(_span(fields, path, span))
        if kind == "missing":
            holder = _value(fields, parent)
            if isinstance(holder, Fields) and name in holder.spans:
                continue  # it is there without a value, which has been reported
            yield Diagnostic("missing-field", f"{_owner(parent, what)} has no `{name}`", place, label=f"`{name}` is needed")
        elif kind == "extra_forbidden":
            holder = _value(fields, parent)
            if isinstance(holder, Fields):
                place = text.place(holder.spans[name][0])
            known = _field_names(_model_at(model, parent))
            near = suggest(name, known)
            help = f"did you mean `{near[0]}`?" if near else f"its fields are {', '.join(known)}"
            yield Diagnostic("unknown-field", f"{_owner(parent, what)} has no field `{name}`", place, help=help)
        elif kind in CODES:
            help = ""
            if kind == "bad-id":
                slug = slugify(str(_value(fields, path)))
                help = f"write `{slug}`" if slug else "use a Latin transliteration"
            yield Diagnostic(kind, f"`{_dotted(path)}`: {each['msg']}", place, help=help)
        elif kind in ("enum", "literal_error"):
            expected = each["ctx"]["expected"].replace(" or ", ", ").replace("'", "")
            wrong = str(_value(fields, path))
            near = suggest(wrong, expected.split(", "))
            help = f"did you mean `{near[0]}`?" if near else f"it must be one of {expected}"
            yield Diagnostic("bad-value", f"`{_dotted(path)}`: `{wrong}` is not a value that it can have", place, help=help)
        else:
            yield Diagnostic("wrong-type", f"`{_dotted(path)}`: {_NEEDS.get(kind, each['msg'])}", place)


_NEEDS: Final = {
    "bool_parsing": "`true` or `false` is needed here",
    "dict_type": "a mapping is needed here",
    "model_attributes_type": "a mapping is needed here",
    "model_type": "a mapping is needed here",
    "string_too_short": "the text is empty",
    "string_type": "text is needed here",
    "too_short": "the list must have at least one item",
    "tuple_type": "a list is needed here, such as [one, two]",
}


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
