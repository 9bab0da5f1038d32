"""The data set as flat tables: what CSV, Excel and Parquet share. Every field of every record is in one of them.

Columns are the fields of the models under their YAML names. Lists of records are tables of their own (`names`,
`amounts`, `claims`, `roles`), whose rows name their owner and, from 1, their position in it; identifiers are columns.
The derived columns at the end of `links` (family to latest_end) are there for the reader; an import ignores them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from types import UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from graph.dates import Date, iso
from graph.export.selection import Selection
from graph.model import Actor, Amount, Claim, DatasetInfo, Event, Identifiers, Kind, Link, Name, Record, Role, Source

__all__ = ["TABLES", "Column", "Table", "rows"]

Type = Literal["string", "integer", "number", "boolean", "array", "object"]
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

Row = tuple[Any, ...]


def rows(selection: Selection, table: str) -> Iterator[Row]:
    """Yield the rows of a table as plain values in the order of its columns; what is not known is None."""
    yield from _ROWS[table](selection)


_day = lru_cache(maxsize=100_000)(iso)


def _reader(table: str) -> Callable[[Record], Row]:
    """Return a function from a record to the values of the columns that come from its fields."""
    read = attrgetter(*(column.field for column in TABLES[table].columns if column.field))
    return lambda record: tuple(
        [v if (t := type(v)) is str or v is None or t is int else _plain(v) for v in read(record)]
    )


def _plain(value: Any) -> Any:
    if isinstance(value, Date):
        return value.text
    if isinstance(value, tuple):
        return list(value) or None
    if isinstance(value, dict):
        return value or None
    return value


def _table_of(table: str, records: Callable[[Selection], Iterator[Any]]) -> Callable[[Selection], Iterator[Row]]:
    read = _reader(table)
    return lambda selection: (read(record) for record in records(selection))


def _names(selection: Selection) -> Iterator[Row]:
    read = _reader("names")
    for actor in selection.actors:
        for list_, names in (("aliases", actor.aliases), ("native_names", actor.native_names)):
            yield from ((actor.id, list_, at, *read(name)) for at, name in enumerate(names, start=1))


def _links(selection: Selection) -> Iterator[Row]:
    read = _reader("links")
    graph = selection.graph
    kinds = {kind.id: (str(kind.family), kind.symmetric) for kind in graph.dataset.kinds.values()}
    for link in selection.each_link():
        judged = graph.assessments[link.id]
        judgement = (judged.status, judged.confidence, judged.independent_sources)
        yield (*read(link), *kinds[link.kind], *judgement, *map(_day, graph.lifetimes[link.id]))


def _amounts(selection: Selection) -> Iterator[Row]:
    read = _reader("amounts")
    for link in selection.links:
        yield from ((link.id, at, *read(amount)) for at, amount in enumerate(link.amounts, start=1))


def _claims(selection: Selection) -> Iterator[Row]:
    read = _reader("claims")
    return ((what, record.id, at, *read(claim)) for what, record, at, claim in selection.claims())


def _roles(selection: Selection) -> Iterator[Row]:
    read = _reader("roles")
    for event in selection.events:
        yield from ((event.id, at, *read(role)) for at, role in enumerate(event.roles, start=1))


_ROWS: Final[Mapping[str, Callable[[Selection], Iterator[Row]]]] = {
    "dataset": _table_of("dataset", lambda selection: iter((selection.graph.dataset.info,))),
    "kinds": _table_of("kinds", lambda selection: iter(selection.kinds)),
    "actors": _table_of("actors", lambda selection: iter(selection.actors)),
    "names": _names,
    "links": _links,
    "amounts": _amounts,
    "claims": _claims,
    "sources": _table_of("sources", lambda selection: iter(selection.sources)),
    "events": _table_of("events", lambda selection: iter(selection.events)),
    "roles": _roles,
}
