"""The parts of a record as it was read: its fields and items with their spans."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from graph.reading import Fields, Items, Span

__all__ = ["Found", "leaves", "located", "mappings"]


class Found(NamedTuple):
    """A field or an item: what holds it, the span of that, and its name or number."""

    holder: Fields | Items
    span: Span
    step: str | int


def located(root: tuple[Any, Span], at: int) -> Iterator[Found]:
    """Yield the fields and items whose name or value begins at an offset, outer ones first."""
    value, span = root
    if isinstance(value, Fields):
        for name, (key, inner) in value.spans.items():
            if at in (key[0], inner[0]):
                yield Found(value, span, name)
            yield from located((value.get(name), inner), at)
    elif isinstance(value, Items):
        for number, (each, inner) in enumerate(zip(value, value.spans, strict=True)):
            if at == inner[0]:
                yield Found(value, span, number)
            yield from located((each, inner), at)


def mappings(value: Any, span: Span) -> Iterator[tuple[Fields, Span]]:
    """Yield every mapping in a value, and its span, outer ones first."""
    if isinstance(value, Fields):
        yield value, span
        for name, each in value.items():
            yield from mappings(each, value.spans[name][1])
    elif isinstance(value, Items):
        for each, inner in zip(value, value.spans, strict=True):
            yield from mappings(each, inner)


def leaves(value: Any, span: Span) -> Iterator[Span]:
    """Yield the span of every text in a value, in order."""
    if isinstance(value, Fields):
        for name, each in value.items():
            yield from leaves(each, value.spans[name][1])
    elif isinstance(value, Items):
        for each, inner in zip(value, value.spans, strict=True):
            yield from leaves(each, inner)
    elif value is not None:
        yield span
