"""Which fields of records hold ids of other records, and those ids under other names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, Final, NamedTuple, TypeVar, get_args

from graph.records.model import (
    Actor,
    Claim,
    DatasetInfo,
    Event,
    Judgement,
    Link,
    PictureColumn,
    Record,
    Rewrite,
    Role,
    Source,
    StrictException,
)
from graph.records.questions import WORDS
from graph.records.story import Sentence, Step, StoryFilter, StoryPath

__all__ = ["NOTED", "REFERENCES", "Names", "Renamed", "references_in", "tables_at", "with_ids_of"]

_ANY: Final = ("actors", "links", "sources", "events", "kinds", "stories")

# By model: the fields that hold the id of a record, or several, and the tables that it may be in.
REFERENCES: Final[Mapping[type[Record], Mapping[str, tuple[str, ...]]]] = {
    Actor: {"not_to_confuse_with": ("actors",)},
    Claim: {"source": ("sources",)},
    DatasetInfo: {"core": ("actors",)},
    PictureColumn: {"actors": ("actors",)},
    Event: {"responds_to": ("events",)},
    Link: {"source": ("actors",), "target": ("actors",), "kind": ("kinds",)},
    Role: {"actor": ("actors",)},
    Sentence: {"links": ("links",), "events": ("events",)},
    Source: {"derives_from": ("sources",)},
    Step: {"focus": ("actors",), "show": ("actors",), "select": ("actors", "links", "sources", "events")},
    StoryFilter: {name: word.tables for name, word in WORDS.items() if word.tables},
    StoryPath: {"from_": ("actors",), "to": ("actors",)},
    StrictException: {"records": _ANY},
}

_JUDGED: Final = ("actors", "links", "sources", "events")
# Likewise, ids that are kept as they were written: former ids of records that a merge joined may be among them. A
# record that names its `table` means that one. `before` and `after` of a change are whole values, of ids among others.
NOTED: Final[Mapping[type[Record], Mapping[str, tuple[str, ...]]]] = {
    Judgement: {"records": _JUDGED, "merged": _JUDGED},
    Rewrite: {"id": _ANY},
}

Names = Mapping[str, Mapping[str, str]]  # table -> id -> the id to write instead
_R = TypeVar("_R", bound=Record)


class Renamed(NamedTuple):
    """An id in a record, and the id that was written instead; `path` leads to it, by the names of YAML."""

    path: tuple[str | int, ...]
    before: str
    after: str


class _Field(NamedTuple):
    """A field that holds ids, by its names in Python and in YAML, or records that do; `tables` is empty for these."""

    name: str
    alias: str
    tables: tuple[str, ...]


def tables_at(model: type[Record], name: str) -> tuple[str, ...]:
    """Return the tables of which a field, by its Python name, holds ids; none if it holds no ids of other records."""
    return REFERENCES.get(model, {}).get(name) or NOTED.get(model, {}).get(name, ())


def references_in(
    record: Record, at: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], str, tuple[str, ...]]]:
    """Yield each id of another record in `record`: the path to it, the id, and the tables that it may be in."""
    for name, alias, tables in _referring(type(record), noted=True):
        value = getattr(record, name)
        several = value if isinstance(value, tuple) else (value,)
        for number, each in enumerate(several):
            path = (*at, alias, number) if several is value else (*at, alias)
            if isinstance(each, Record):
                yield from references_in(each, path)
            elif tables and isinstance(each, str):
                own = getattr(record, "table", None)
                yield path, each, (own,) if own in tables else tables


@cache
def _referring(model: type[Record], *, noted: bool = False) -> tuple[_Field, ...]:
    """Return the fields of a model that hold ids of other records, or records with such fields."""
    known = (*REFERENCES.get(model, {}), *(NOTED.get(model, {}) if noted else ()))
    return tuple(
        _Field(name, info.alias or name, tables_at(model, name) if name in known else ())
        for name, info in model.model_fields.items()
        if name in known or any(_referring(each, noted=noted) for each in _models_in(info.annotation))
    )


def _models_in(annotation: Any) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for each in get_args(annotation):
        yield from _models_in(each)


def with_ids_of(record: _R, names: Names) -> tuple[_R, tuple[Renamed, ...]]:
    """Return a record with the ids that it refers to under the names that `names` has for them, and each such id."""
    found: list[Renamed] = []
    changed = _copied(record, names, (), found.append)
    return changed, tuple(found)


def _copied(record: _R, names: Names, at: tuple[str | int, ...], note: Callable[[Renamed], None]) -> _R:
    update = dict(_changes(record, names, at, note))
    return record.model_copy(update=update) if update else record


def _changes(
    record: Record, names: Names, at: tuple[str | int, ...], note: Callable[[Renamed], None]
) -> Iterator[tuple[str, Any]]:
    for name, alias, tables in _referring(type(record)):
        value = getattr(record, name)
        path = (*at, alias)
        if isinstance(value, Record):
            changed: Any = _copied(value, names, path, note)
        elif isinstance(value, tuple) and value and isinstance(value[0], Record):
            changed = tuple(_copied(each, names, (*path, number), note) for number, each in enumerate(value))
        elif not tables:
            continue
        elif isinstance(value, tuple):
            changed = tuple(_id(each, names, tables, (*path, number), note) for number, each in enumerate(value))
        else:
            changed = _id(value, names, tables, path, note)
        if changed is not value and changed != value:
            yield name, changed


def _id(
    value: Any, names: Names, tables: tuple[str, ...], path: tuple[str | int, ...], note: Callable[[Renamed], None]
) -> Any:
    known = [names[table][value] for table in tables if value in names.get(table, ())]
    after = value if not known or value in known else known[0]
    if after != value:
        note(Renamed(path, value, after))
    return after
