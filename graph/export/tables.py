"""The data set as flat tables: what CSV, Excel and Parquet share. Every field of every record is in one of them.

Columns are the fields of the models under their YAML names. Lists of records are tables of their own (`names`,
`amounts`, `claims`, `roles`), whose rows name their owner and, from 1, their position in it; identifiers are columns.
The derived columns at the end of `links` (family to latest_end) are there for the reader; an import ignores them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from types import UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from graph.dates import Date, iso
from graph.export.selection import Selection
from graph.model import Actor, Amount, Claim, DatasetInfo, Event, Identifiers, Kind, Link, Name, Record, Role, Source

__all__ = ["TABLES", "Column", "Table", "columns"]

Type = Literal["string", "integer", "number", "boolean", "array", "object"]
_BARE: Final = ("integer", "number", "boolean")
_PLAIN_TYPES: Final = {str, type(None)}
_DATE_TYPES: Final = {Date, type(None)}
_PARTS: Final = {"aliases", "native_names", "amounts", "claims", "roles", "identifiers"}


@dataclass(frozen=True)
class Column:
    """A column: its name, its type as in a Frictionless table schema, and the field it comes from; None if added."""

    name: str
    type: Type
    field: str | None = None


@dataclass(frozen=True)
class Table:
    """A table: its columns, those that identify a row, and (column, table, its column) for each foreign key."""

    title: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    foreign: tuple[tuple[str, str, str], ...] = ()


def _type(annotation: Any) -> Type:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _type(get_args(annotation)[0])
    if origin in (Union, UnionType):
        known = {_type(each) for each in get_args(annotation) if each is not type(None)}
        return "number" if known == {"integer", "number"} else known.pop()
    if origin is tuple:
        return "array"
    if origin is dict:
        return "object"
    names: dict[Any, Type] = {bool: "boolean", int: "integer", float: "number"}
    return names.get(annotation, "string")


def _of(model: type[Record], prefix: str = "") -> tuple[Column, ...]:
    """Return the columns of a model's own fields; credibility is a number, and so are amounts."""
    return tuple(
        Column(info.alias or name, _type(info.annotation), prefix + name)
        for name, info in model.model_fields.items()
        if name not in _PARTS
    )


def _added(text: str) -> tuple[Column, ...]:
    types: dict[str, Type] = {"position": "integer", "independent_sources": "integer", "symmetric": "boolean"}
    return tuple(Column(name, types.get(name, "string")) for name in text.split())


TABLES: Final[Mapping[str, Table]] = {
    "dataset": Table("The data set as a whole", _of(DatasetInfo), ("title",)),
    "kinds": Table("Kinds of link", _of(Kind), ("id",)),
    "actors": Table("Actors", _of(Actor) + _of(Identifiers, "identifiers."), ("id",)),
    "names": Table(
        "Aliases and native names of actors",
        _added("actor list position") + _of(Name),
        ("actor", "list", "position"),
        (("actor", "actors", "id"),),
    ),
    "links": Table(
        "Links from actor to actor",
        _of(Link)
        + _added("family symmetric status confidence independent_sources")
        + _added("earliest_start latest_start earliest_end latest_end"),
        ("id",),
        (("source", "actors", "id"), ("target", "actors", "id"), ("kind", "kinds", "id")),
    ),
    "amounts": Table(
        "Sums of money of links",
        _added("link position") + _of(Amount),
        ("link", "position"),
        (("link", "links", "id"),),
    ),
    "claims": Table(
        "What sources say about links and events",
        _added("record_type record position") + _of(Claim),
        ("record_type", "record", "position"),
        (("source", "sources", "id"),),
    ),
    "sources": Table("Publications", _of(Source), ("id",), (("derives_from", "sources", "id"),)),
    "events": Table("Events", _of(Event), ("id",)),
    "roles": Table(
        "The parts of actors in events",
        _added("event position") + _of(Role),
        ("event", "position"),
        (("event", "events", "id"), ("actor", "actors", "id")),
    ),
}

Values = Sequence[Any]


def columns(selection: Selection, table: str) -> list[Values]:
    """Return the columns of a table as plain values, one a row; what is not known is None."""
    return _COLUMNS[table](selection)


def _read(table: str, records: Sequence[Record]) -> list[Values]:
    """Return the values of the columns that come from the fields of these records."""
    own = [column for column in TABLES[table].columns if column.field]
    read = attrgetter(*(str(column.field) for column in own))
    # record by record, for each is far from the next in memory
    found = list(zip(*map(read, records), strict=True)) or [()] * len(own)
    return [
        values if column.type in _BARE else _plain_column(values) for column, values in zip(own, found, strict=True)
    ]


def _plain_column(values: Values) -> Values:
    """Return a column as plain values; most hold texts alone, or dates alone."""
    types = set(map(type, values))
    if types <= _PLAIN_TYPES:
        return values
    if types <= _DATE_TYPES:
        return [None if value is None else value.text for value in values]
    if types == {tuple}:
        return [list(value) if value else None for value in values]
    return list(map(_plain, values))


def _plain(value: Any) -> Any:
    if isinstance(value, Date):
        return value.text
    if isinstance(value, tuple):
        return list(value) or None
    if isinstance(value, dict):
        return value or None
    return value


def _table_of(table: str, records: Callable[[Selection], Sequence[Record]]) -> Callable[[Selection], list[Values]]:
    return lambda selection: _read(table, records(selection))


def _parts(table: str, groups: Iterable[tuple[tuple[str, ...], Sequence[Record]]]) -> list[Values]:
    """Return the columns of parts of records: those that say whose they are, the position in it, then their own."""
    owners: list[list[str]] = []
    positions: list[int] = []
    parts: list[Record] = []
    for owner, found in groups:
        if found:
            owners = owners or [[] for _ in owner]
            for column, value in zip(owners, owner, strict=True):
                column.extend([value] * len(found))
            positions += range(1, len(found) + 1)
            parts += found
    return [*owners, positions, *_read(table, parts)] if parts else [()] * len(TABLES[table].columns)


def _names(selection: Selection) -> list[Values]:
    lists = ("aliases", "native_names")
    return _parts(
        "names", (((actor.id, list_), getattr(actor, list_)) for actor in selection.actors for list_ in lists)
    )


def _links(selection: Selection) -> list[Values]:
    links = list(selection.each_link())
    graph = selection.graph
    kinds = graph.dataset.kinds
    judged = [graph.assessments[link.id] for link in links]
    lifetimes = [graph.lifetimes[link.id] for link in links]
    days = lru_cache(maxsize=100_000)(iso)
    return [
        *_read("links", links),
        [str(kinds[link.kind].family) for link in links],
        [kinds[link.kind].symmetric for link in links],
        [each.status for each in judged],
        [each.confidence for each in judged],
        [each.independent_sources for each in judged],
        *(list(map(days, bound)) for bound in zip(*lifetimes, strict=True)),
        *([[]] * (0 if links else 4)),
    ]


def _amounts(selection: Selection) -> list[Values]:
    return _parts("amounts", (((link.id,), link.amounts) for link in selection.links))


def _claims(selection: Selection) -> list[Values]:
    of_links = ((("link", link.id), link.claims) for link in selection.links)
    of_events = ((("event", event.id), event.claims) for event in selection.events)
    return _parts("claims", chain(of_links, of_events))


def _roles(selection: Selection) -> list[Values]:
    return _parts("roles", (((event.id,), event.roles) for event in selection.events))


_COLUMNS: Final[Mapping[str, Callable[[Selection], list[Values]]]] = {
    "dataset": _table_of("dataset", lambda selection: (selection.graph.dataset.info,)),
    "kinds": _table_of("kinds", lambda selection: selection.kinds),
    "actors": _table_of("actors", lambda selection: selection.actors),
    "names": _names,
    "links": _links,
    "amounts": _amounts,
    "claims": _claims,
    "sources": _table_of("sources", lambda selection: selection.sources),
    "events": _table_of("events", lambda selection: selection.events),
    "roles": _roles,
}
