"""Former ids of records."""

from __future__ import annotations

import warnings
from functools import lru_cache
from typing import Final

from graph.dataset import Dataset
from graph.errors import UnknownId

__all__ = ["RenamedId", "current_id", "former_ids", "is_id"]

_TABLES: Final = ("actors", "links", "sources", "events", "kinds", "stories")


class RenamedId(UserWarning):
    """A question used a former id of a record."""


@lru_cache(maxsize=16)
def former_ids(data: Dataset) -> dict[str, str]:
    """Return the id that each former id of a record has now."""
    records = (record for table in _TABLES for record in getattr(data, table).values())
    return {former: record.id for record in records for former in record.former_ids}


def is_id(data: Dataset, text: str) -> bool:
    """Return whether a record has this id."""
    return any(text in getattr(data, table) for table in _TABLES)


def current_id(data: Dataset, id: str) -> str:
    """Return the current id of the record with the former id `id`, with a warning, or `id` itself.

    Raises:
        UnknownId: The record was removed; the error gives the reason.
    """
    if is_id(data, id):
        return id
    if (now := former_ids(data).get(id)) is not None:
        warnings.warn(f"`{id}` is now `{now}`", RenamedId, stacklevel=4)
        return now
    if (reason := data.info.removed.get(id)) is not None:
        raise UnknownId("record", id, removed=reason)
    return id
