"""The data set as flat tables, shared by CSV, Excel and Parquet. Every field of every record is in one of them.

Columns are the fields of the models under their YAML names. Lists of records are tables of their own (`names`,
`amounts`, `claims`, `roles`), whose rows name their owner and, from 1, their position in it; identifiers are columns.
The derived columns at the end of `links` (family to latest_end) are for readers; an import ignores them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice, repeat
from operator import attrgetter, itemgetter
from types import UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from graph.exchange.selection import Selection
from graph.records.dates import Date, iso
from graph.records.model import (
    Actor,
    Amount,
    Claim,
    DatasetInfo,
    Event,
    Identifiers,
    Kind,
    Link,
    Name,
    Record,
    Role,
    Source,
)

__all__ = ["TABLES", "Column", "Table", "Values", "pieces"]

Type = Literal["string", "integer", "number", "boolean", "array", "object"]
Values = Sequence[Any]
Reader = Callable[[Selection, Sequence[Any]], list[Values]]
_AT_A_TIME: Final = 1_000
_TYPES: Final[Mapping[Any, Type]] = {
    tuple: "array",
    dict: "object",
    float: "number",
    int: "integer",
    bool: "boolean",
}
_PARTS: Final = {"aliases", "native_names", "amounts", "claims", "roles", "identifiers"}


@dataclass(frozen=True)
class Column:
    """A column: its name, its type as in a Frictionless table schema, and the field it comes from, None if derived.

    `dates` is whether the field holds dates; the column holds their texts. `nested` is whether the items of an array
    are records; the column holds them as mappings, and an empty array is not the same as none.
    """

    name: str
    type: Type
    field: str | None = None
    dates: bool = False
    nested: bool = False


@dataclass(frozen=True)
class Table:
    """A table: its columns, those that identify a row, and (column, table, its column) for each foreign key."""

    title: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    foreign: tuple[tuple[str, str, str], ...] = ()


def _classes(annotation: Any) -> set[Any]:
    """Return the classes whose values a field may hold."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _classes(get_args(annotation)[0])
    if origin in (Union, UnionType):
        return set().union(*map(_classes, get_args(annotation)))
    return {origin or annotation}


@cache
def _of(model: type[Record]) -> tuple[Column, ...]:
    """Return the columns of a model's own fields; credibility is a number, and so are amounts."""
    held = {name: _classes(info.annotation) for name, info in model.model_fields.items() if name not in _PARTS}
    return tuple(
        Column(
            model.model_fields[name].alias or name,
            next((type for known, type in _TYPES.items() if known in classes), "string"),
            name,
            Date in classes,
            name == "columns",
        )
        for name, classes in held.items()
    )


def _added(text: str) -> tuple[Column, ...]:
    types: dict[str, Type] = {"position": "integer", "independent_sources": "integer"}
    types |= dict.fromkeys(("symmetric", "weakly_disputed"), "boolean")
    return tuple(Column(name, types.get(name, "string")) for name in text.split())


TABLES: Final[Mapping[str, Table]] = {
    "dataset": Table("The data set as a whole", _of(DatasetInfo), ("title",)),
    "kinds": Table("Kinds of link", _of(Kind), ("id",)),
    "actors": Table("Actors", _of(Actor) + _of(Identifiers), ("id",)),
    "names": Table(
        "Aliases and native names of actors",
        _added("actor list position") + _of(Name),
        ("actor", "list", "position"),
        (("actor", "actors", "id"),),
    ),
    "links": Table(
        "Links from actor to actor",
        _of(Link)
        + _added("family symmetric status weakly_disputed confidence independent_sources")
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
    "sources": Table("Publications", _of(Source), ("id",)),
    "events": Table("Events", _of(Event), ("id",)),
    "roles": Table(
        "The parts of actors in events",
        _added("event position") + _of(Role),
        ("event", "position"),
        (("event", "events", "id"), ("actor", "actors", "id")),
    ),
}


def pieces(selection: Selection, table: str) -> Iterator[list[Values]]:
    """Yield the columns of a table, a thousand records at a time, as plain values; unknown values are None.

    A piece of this size stays in the processor's cache from reading to writing.
    """
    for records_of, read in _READERS[table]:
        records = iter(records_of(selection))
        while some := list(islice(records, _AT_A_TIME)):
            yield read(selection, some)


def _read(model: type[Record], records: Iterable[Record]) -> list[Values]:
    """Return the columns of the fields of these records, which are of `model`."""
    fields = list(map(vars, records))  # looking up attributes of a model by name takes three times as long
    return [_plain(column, list(map(itemgetter(column.field), fields))) for column in _of(model)]


def _plain(column: Column, values: Values) -> Values:
    if column.dates:
        return [None if date is None else date.text for date in values]
    if column.nested:
        return [None if value is None else [each.to_dict() for each in value] for value in values]
    if column.type == "array":
        return [list(map(str, value)) or None for value in values]  # a period is written as its text
    if column.type == "object":
        return [value or None for value in values]
    return values


def _whole(model: type[Record]) -> Reader:
    """Return a function that reads the columns of records."""
    return lambda _, records: _read(model, records)


def _parts(model: type[Record], parts: Sequence[Sequence[Record]], *owners: Values) -> list[Values]:
    """Return the columns of lists of parts: those that identify the owner, the position in the list, then their own."""
    counts = list(map(len, parts))
    return [
        *(list(chain.from_iterable(map(repeat, column, counts))) for column in owners),
        list(chain.from_iterable(range(1, count + 1) for count in counts)),
        *_read(model, chain.from_iterable(parts)),
    ]


def _parts_in(field: str, model: type[Record], *record_type: str) -> Reader:
    """Return a function that reads the parts in the `field` of records, with the type of the records if asked to."""

    def read(_: Selection, records: Sequence[Record]) -> list[Values]:
        having = [fields for fields in map(vars, records) if fields[field]]
        types = ([each] * len(having) for each in record_type)
        return _parts(model, list(map(itemgetter(field), having)), *types, list(map(itemgetter("id"), having)))

    return read


def _actors(_: Selection, actors: Sequence[Actor]) -> list[Values]:
    return [*_read(Actor, actors), *_read(Identifiers, [actor.identifiers for actor in actors])]


def _names(_: Selection, actors: Sequence[Actor]) -> list[Values]:
    lists = ("aliases", "native_names")
    found = [(fields["id"], name, fields[name]) for fields in map(vars, actors) for name in lists if fields[name]]
    return _parts(Name, [names for _, _, names in found], [id for id, _, _ in found], [name for _, name, _ in found])


def _links(selection: Selection, links: Sequence[Link]) -> list[Values]:
    graph = selection.graph
    own = _read(Link, links)
    values = dict(zip((column.name for column in _of(Link)), own, strict=True))
    families = {id: str(kind.family) for id, kind in graph.dataset.kinds.items()}
    symmetric = {id: kind.symmetric for id, kind in graph.dataset.kinds.items()}
    judged = [graph.assessments[id] for id in values["id"]]
    lifetimes = [graph.lifetimes[id] for id in values["id"]]
    day = cache(iso)

    def days(bound: int) -> list[str | None]:
        """Return one bound of each link as days: one day, or several if it has periods, with .. for no bound."""
        return [
            day(each[0][bound]) if len(each) == 1 else "; ".join(day(life[bound]) or ".." for life in each)
            for each in lifetimes
        ]

    return [
        *own,
        [families[kind] for kind in values["kind"]],
        [symmetric[kind] for kind in values["kind"]],
        [each.status for each in judged],
        [each.weakly_disputed for each in judged],
        [each.confidence for each in judged],
        [each.independent_sources for each in judged],
        *map(days, range(4)),
    ]


_READERS: Final[Mapping[str, Sequence[tuple[Callable[[Selection], Iterable[Any]], Reader]]]] = {
    "dataset": [(lambda selection: [selection.graph.dataset.info], _whole(DatasetInfo))],
    "kinds": [(attrgetter("kinds"), _whole(Kind))],
    "actors": [(attrgetter("actors"), _actors)],
    "names": [(attrgetter("actors"), _names)],
    "links": [(Selection.each_link, _links)],
    "amounts": [(attrgetter("links"), _parts_in("amounts", Amount))],
    "claims": [
        (attrgetter("links"), _parts_in("claims", Claim, "link")),
        (attrgetter("events"), _parts_in("claims", Claim, "event")),
    ],
    "sources": [(attrgetter("sources"), _whole(Source))],
    "events": [(attrgetter("events"), _whole(Event))],
    "roles": [(attrgetter("events"), _parts_in("roles", Role))],
}
