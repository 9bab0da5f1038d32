"""Former ids of records and ids of deleted records, with the notes for questions that use them."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from functools import lru_cache, wraps
from typing import Any, Final, TypeVar

from graph.dataset import Dataset
from graph.errors import UnknownId

__all__ = ["RenamedId", "current_id", "former_ids", "resolving"]

Method = TypeVar("Method", bound=Callable[..., Any])
_TABLES: Final = ("actors", "links", "sources", "events", "kinds", "stories")
_NO_IDS: Final = frozenset(("on", "between", "text", "query", "format", "title", "time", "sort", "direction"))


class RenamedId(UserWarning):
    """A question used a former id of a record."""


@lru_cache(maxsize=16)
def former_ids(data: Dataset) -> dict[str, str]:
    """Return the id that each former id of a record has now."""
    records = (record for table in _TABLES for record in getattr(data, table).values())
    return {former: record.id for record in records for former in record.former_ids}


def current_id(data: Dataset, id: str) -> str:
    """Return the current id of the record with the former id `id`, with a warning, or `id` itself.

    Raises:
        UnknownId: The record was removed; the error gives the reason.
    """
    if any(id in getattr(data, table) for table in _TABLES):
        return id
    if (now := former_ids(data).get(id)) is not None:
        warnings.warn(f"`{id}` is now `{now}`", RenamedId, stacklevel=4)
        return now
    if (reason := data.info.removed.get(id)) is not None:
        raise UnknownId("record", id, removed=reason)
    return id


def resolving(method: Method) -> Method:
    """Make a method of a graph accept former ids."""

    @wraps(method)
    def asked(graph: Any, *ids: Any, **words: Any) -> Any:
        data = graph.dataset
        if not data.info.removed and not former_ids(data):
            return method(graph, *ids, **words)
        given = {name: value if name in _NO_IDS else _current(data, value) for name, value in words.items()}
        return method(graph, *(_current(data, id) for id in ids), **given)

    return asked  # type: ignore[return-value] # it is called as `method` is


def _current(data: Dataset, value: Any) -> Any:
    if isinstance(value, str):
        return current_id(data, value)
    if type(value) in (list, tuple):
        return type(value)(_each(data, value))
    return value


def _each(data: Dataset, values: Any) -> Iterator[Any]:
    yield from (_current(data, value) for value in values)
