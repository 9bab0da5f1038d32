"""The layout of each model's fields in YAML: their order, and the type of value in each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, Literal, get_args, get_origin

from graph.records.dates import Date
from graph.records.fields import Lines, Sentences, scalar_of
from graph.records.model import Record

__all__ = ["TEXT", "FieldLayout", "Layout", "layout_of"]


@dataclass(frozen=True)
class FieldLayout:
    """The type of a field: sentences, lines, a bare word (number, date, true), other text, or parts with a layout."""

    kind: Literal["prose", "lines", "bare", "text"]
    parts: Layout | None = None


@dataclass(frozen=True)
class Layout:
    """The fields of a model in order. `prosaic` is whether one of them, or of their parts, holds sentences.

    `scalars` is whether it has names of the user's own, for texts and numbers.
    """

    fields: Mapping[str, FieldLayout]
    prosaic: bool
    scalars: bool = False

    def field(self, key: str, value: Any) -> FieldLayout:
        """Return the layout of a field; one that the model does not have is a text, or a number among scalars."""
        if self.scalars and isinstance(value, str) and not isinstance(scalar_of(value), str):
            return _BARE
        return self.fields.get(key, TEXT)


TEXT = FieldLayout("text")
_BARE = FieldLayout("bare")
_SCALARS = Layout(MappingProxyType({}), prosaic=False, scalars=True)


@cache
def layout_of(model: type[Record]) -> Layout:
    """Return the layout of a model, with its fields under their YAML names."""
    fields = {info.alias or name: _field(info.annotation, info.metadata) for name, info in model.model_fields.items()}
    prosaic = any(
        field.kind in ("prose", "lines") or (field.parts and field.parts.prosaic) for field in fields.values()
    )
    return Layout(MappingProxyType(fields), prosaic)


def _field(annotation: Any, metadata: list[Any]) -> FieldLayout:
    leaves = [*metadata, *_leaves(annotation)]
    models = [leaf for leaf in leaves if isinstance(leaf, type) and issubclass(leaf, Record)]
    if any(isinstance(leaf, Sentences) for leaf in leaves):
        return FieldLayout("prose")
    if any(isinstance(leaf, Lines) for leaf in leaves):
        return FieldLayout("lines")
    if get_origin(annotation) is dict and float in leaves:
        return FieldLayout("text", _SCALARS)
    bare = any(isinstance(leaf, type) and issubclass(leaf, (Date, int, float)) for leaf in leaves)
    kind: Literal["bare", "text"] = "bare" if bare else "text"
    return FieldLayout(kind, layout_of(models[0]) if models else None)


def _leaves(annotation: Any) -> Iterator[Any]:
    """Yield the types and the annotations that make up a field's type."""
    if get_origin(annotation) is Annotated:
        inner, *marks = get_args(annotation)
        yield from marks
        yield from _leaves(inner)
    elif get_args(annotation):
        for part in get_args(annotation):
            yield from _leaves(part)
    else:
        yield annotation
