"""The entities of a file, one per line, including nested ones."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final, cast

from graph.errors import DateError
from graph.ingest.dates import as_edtf
from graph.ingest.files import fault
from graph.ingest.formats.ftm.schema import LINKS, THINGS
from graph.ingest.json_text import lines_of, location_of
from graph.ingest.raw import Location, RawGraph
from graph.ingest.rejected import Original
from graph.reading import Text

__all__ = ["Entities", "Entity", "filled"]

_DATES: Final = frozenset(("startDate", "endDate", "birthDate", "deathDate", "incorporationDate", "dissolutionDate"))
_MODEL: Final = frozenset(("id", "schema", "properties"))
_OURS: Final = re.compile(r"(?:actor|link|source|event)-([a-z0-9-]+)")


@dataclass(frozen=True)
class Entity:
    """An entity, with its location and line."""

    id: str
    schema: str
    properties: Mapping[str, list[Any]]
    location: Location
    line: int
    original: Original

    def values(self, *names: str) -> list[str]:
        """Return all values of the properties."""
        return [
            json.dumps(value) if isinstance(value, bool) else str(value)
            for name in names
            for value in self.properties.get(name, ())
            if value is not None
        ]

    def first(self, *names: str) -> str | None:
        """Return the first value of the first property that has one, or None."""
        return next((text for name in names for text in self.values(name)[:1] if text), None)

    def dates(self, name: str) -> str | None:
        """Return the date of a property; several are one of a set."""
        values = self.values(name)
        if len(values) < 2:
            return values[0] if values else None
        try:
            read = sorted({date for value in values if (date := as_edtf(value))})
        except DateError:
            return values[0]
        plain = all(re.fullmatch(r"[\d-]+", date) for date in read)
        return f"[{','.join(read)}]" if len(read) > 1 and plain else read[0]

    def rest(self, whole: Iterable[str], first: Iterable[tuple[str, ...]] = ()) -> dict[str, list[str]]:
        """Return the values that are in no field of ours, by property.

        Args:
            whole: The properties of which all values are read.
            first: Properties of which only the first value, of the first that has one, is read.
        """
        read = set(whole)
        left = {name: self.values(name) for name in self.properties if name not in read}
        for names in first:
            for name in names:
                if left.get(name):
                    left[name] = left[name][1:]
                    break
        for name in _DATES & self.properties.keys() & read:
            if any("T" in value for value in self.values(name)):  # the hour
                left[name] = self.values(name)
        return {name: values for name, values in left.items() if values}

    @property
    def locator(self) -> str:
        """The location in the file, for a claim."""
        return f"line {self.line}, entity {self.id}"


class Entities:
    """The entities of a file by id; records of one id are joined. What is not an entity is rejected."""

    def __init__(self, text: Text, raw: RawGraph, *, strict: bool = False) -> None:
        self.raw = raw
        self.by_id: dict[str, Entity] = {}
        self.pages: set[str] = set()  # addresses that are sources already
        self.authorities: set[str] = set()  # keys of those that are actors already
        self.name = text.name
        self._text = text
        self._strict = strict
        self._seen: dict[str, dict[str, dict[str, Any]]] = {}  # of joined entities, the values by property and text
        lines = lines_of(text, raw, strict=strict)
        for value, span in zip(lines, lines.spans, strict=True):
            if not isinstance(value, dict) or not isinstance(value.get("schema"), str) or "id" not in value:
                message = "each line must be an entity: an object with `id`, `schema`, `properties`"
                original = Original("", None, value if isinstance(value, dict) else {"line": value})
                raw.reject(original, fault("wrong-shape", message, text, span), strict=strict)
                continue
            self.add(value, location_of(text, span), text.line(span[0]))

    @cached_property
    def ours(self) -> bool:
        """Whether our own export wrote the file: its ids are ours, prefixed with the name of their table."""
        return all(_OURS.fullmatch(id) for id in self.by_id)

    def key(self, id: str) -> str:
        """Return the key of a record: the file's id, or ours in our own export."""
        match = _OURS.fullmatch(id) if self.ours else None
        return match[1] if match else id

    @cached_property
    def ends(self) -> frozenset[str]:
        """Ids of the ends of links. Entities with these ids are actors, whatever their schema."""
        ends = {schema: link[:2] for schema, link in LINKS.items()} | {"Sanction": ("entity",)}
        links = (entity for entity in self.by_id.values() if entity.schema in ends)
        return frozenset(id for link in links for id in link.values(*ends[link.schema]))

    def others(self, entity: Entity, whole: Iterable[str], first: Iterable[tuple[str, ...]] = ()) -> dict[str, Any]:
        """Return the values of an entity that no field of ours takes; an entity is named by its caption."""
        if self.ours:
            return {}
        left = entity.rest((*whole, "caption"), first)
        return {name: "; ".join(self._caption(value) for value in values) for name, values in left.items()}

    def _caption(self, value: str) -> str:
        known = self.by_id.get(value)
        return (known.first("full", "name", "title", "fileName", "summary") if known else None) or value

    def add(self, value: Mapping[str, Any], location: Location, line: int) -> str:
        """Keep an entity, with the fields beside its properties, and those nested in it; return its id."""
        id = str(value["id"])
        given = value.get("properties")
        beside = {name: each for name, each in value.items() if name not in _MODEL}
        properties: dict[str, list[Any]] = {}
        for name, values in {**beside, **(given if isinstance(given, Mapping) else {})}.items():
            properties[name] = [
                self.add(each, location, line)
                if isinstance(each, Mapping) and "schema" in each and "id" in each
                else each
                for each in (values if isinstance(values, list) else [values])
            ]
        entity = Entity(id, str(value["schema"]), properties, location, line, Original("", None, value))
        first = self.by_id.setdefault(id, entity)
        if (first.schema, first.properties) == (entity.schema, entity.properties):
            return id
        if first.line != line and first.schema != entity.schema and first.schema in (*THINGS, *LINKS):
            start = self._text.start_of(line)
            message = f"`{id}` is {first.schema} in line {first.line}, and {entity.schema} here"
            error = fault("duplicate-id", message, self._text, (start, start + 1))
            self.raw.reject(Original("", None, value), error, strict=self._strict)
        elif first.schema == entity.schema:  # fragments of one entity
            self._join(first, entity)
        return id

    def _join(self, first: Entity, again: Entity) -> None:
        """Add the values of a second record to those of the first, each once."""
        seen = self._seen.get(first.id)
        if seen is None:
            seen = {name: {repr(value): value for value in values} for name, values in first.properties.items()}
            self._seen[first.id] = seen
            first = replace(first, properties={name: [*values.values()] for name, values in seen.items()})
            self.by_id[first.id] = first
        properties = cast("dict[str, list[Any]]", first.properties)
        for name, values in again.properties.items():
            known, held = seen.setdefault(name, {}), properties.setdefault(name, [])
            for value in values:
                if (text := repr(value)) not in known:
                    known[text] = value
                    held.append(value)


def filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that have a value."""
    return {name: value for name, value in fields.items() if value}
