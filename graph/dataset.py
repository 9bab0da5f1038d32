"""The records of one data folder as a frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

from graph.diagnostics import Diagnostic, Place
from graph.records.model import Actor, DatasetInfo, Event, Judgement, Kind, Link, Source, StrictException
from graph.values import Value, public

if TYPE_CHECKING:
    from graph.reading import Span, Text
    from graph.records.story import Story

__all__ = ["Dataset"]


@public
@dataclass(frozen=True, repr=False)
class Dataset(Value):
    """All records of a data folder by id, sorted by id. `warnings` are the diagnostics that are not errors."""

    info: DatasetInfo
    actors: Mapping[str, Actor]
    links: Mapping[str, Link]
    sources: Mapping[str, Source]
    events: Mapping[str, Event]
    kinds: Mapping[str, Kind]
    exceptions: Mapping[str, StrictException] = field(default_factory=dict)
    stories: Mapping[str, Story] = field(default_factory=dict)
    identities: Mapping[str, Judgement] = field(default_factory=dict)
    warnings: tuple[Diagnostic, ...] = ()
    _places: Mapping[tuple[str, str], tuple[Text, Span]] = field(default_factory=dict, compare=False)

    def _said(self) -> str:
        return f"{self.info.title!r}: {len(self.actors):,} actors, {len(self.links):,} links"

    def __hash__(self) -> int:
        return hash((self.info.title, len(self.actors), len(self.links)))

    def __getstate__(self) -> dict[str, Any]:
        return {name: dict(value) if isinstance(value, Mapping) else value for name, value in vars(self).items()}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, MappingProxyType(value) if isinstance(value, dict) else value)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self  # nothing in it changes

    @property
    def as_of(self) -> int | None:
        """The date of record as an ordinal, its latest day if it is not exact; None if the data has none."""
        return self.info.as_of.latest if self.info.as_of else None

    def place(self, table: str, id: str, *path: str | int) -> Place | None:
        """Return the place of a record, or of its value at `path`; None when the data set was not read from files.

        Without a path it is the record's first character. With one, such as `"claims", 0, "source"`, the record is
        read again, and the innermost value of the path that exists is meant.
        """
        from graph.reading.entries import place_in  # noqa: PLC0415 - takes longer than the rest

        found = self._places.get((table, id))
        return place_in(*found, path) if found else None
