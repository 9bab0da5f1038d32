"""Which fields of records hold ids of other records, and those ids under other names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple, TypeVar

from graph.records.model import (
    Actor,
    Claim,
    DatasetInfo,
    Event,
    Link,
    PictureColumn,
    Record,
    Role,
    Source,
    StrictException,
)
from graph.records.questions import WORDS
from graph.records.story import Sentence, Step, StoryFilter, StoryPath

__all__ = ["REFERENCES", "Names", "Renamed", "with_ids_of"]

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

Names = Mapping[str, Mapping[str, str]]  # table -> id -> the id to write instead
_R = TypeVar("_R", bound=Record)


class Renamed(NamedTuple):
    """An id in a record, and the id that was written instead; `path` leads to it, by the names of YAML."""

    path: tuple[str | int, ...]
    before: str
    after: str


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
    model = type(record)
    tables = REFERENCES.get(model, {})
    for name, info in model.model_fields.items():
        value = getattr(record, name)
        path = (*at, info.alias or name)
        if isinstance(value, Record):
            changed: Any = _copied(value, names, path, note)
        elif isinstance(value, tuple) and value and isinstance(value[0], Record):
            changed = tuple(_copied(each, names, (*path, number), note) for number, each in enumerate(value))
        elif name not in tables:
            continue
        elif isinstance(value, tuple):
            changed = tuple(_id(each, names, tables[name], (*path, number), note) for number, each in enumerate(value))
        else:
            changed = _id(value, names, tables[name], path, note)
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
