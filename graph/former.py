"""Former ids of records."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from graph.dataset import Dataset
from graph.errors import UnknownId

__all__ = ["TABLES", "RenamedId", "current_id", "former_ids", "is_id"]

TABLES: Final = ("actors", "links", "sources", "events", "stories", "kinds")


class RenamedId(UserWarning):
    """A question used a former id of a record."""


@lru_cache(maxsize=16)
def former_ids(data: Dataset) -> Mapping[str, Mapping[str, str]]:
    """Return the id that each former id of a record has now, by table."""
    return {
        table: {former: record.id for record in getattr(data, table).values() for former in record.former_ids}
        for table in TABLES
    }


def is_id(data: Dataset, text: str, tables: Sequence[str] = TABLES) -> bool:
    """Return whether a record of one of these tables has this id."""
    return any(text in getattr(data, table) for table in tables)


def current_id(data: Dataset, id: str, tables: Sequence[str] = TABLES) -> str:
    """Return the current id of the record with the former id `id`, with a warning, or `id` itself.

    Args:
        data: Where to look.
        id: An id, or any other text.
        tables: Those that the record may be in.

    Raises:
        UnknownId: The record was removed; the error gives the reason.
    """
    if is_id(data, id, tables):
        return id
    known = former_ids(data)
    now = next((known[table][id] for table in tables if id in known[table]), None)
    if now is not None:
        warnings.warn(f"`{id}` is now `{now}`", RenamedId, stacklevel=_asker())
        return now
    if (reason := data.info.removed.get(id)) is not None and not is_id(data, id):
        raise UnknownId("record", id, removed=reason)
    return id


def _asker() -> int:
    """Return the stack level of the caller's nearest code outside this package, which asked the question."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back and str(frame.f_globals.get("__name__")).partition(".")[0] == __name__.partition(".")[0]:
        level, frame = level + 1, frame.f_back
    return level
