"""What records may refer to while a folder is read, and after: tables of which only an index is in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, ValuesView
from functools import cached_property, lru_cache
from typing import Any, Final

from graph.checks import Known
from graph.diagnostics import Diagnostic
from graph.reading.entries import Entry
from graph.streaming.index import Index, hash_of

__all__ = ["KnownSoFar", "Records"]

_MOST_LISTED: Final = 20_000  # records of a table whose names and ids are compared with a wrong one


class Records(Mapping[str, Entry[Any]]):
    """The records of a table by id: none before all of it is read. One that is asked for is read again.

    It lists its records only if there are few; a message about a wrong id then names no similar one.
    """

    def __init__(self, index: Index, again: Callable[[Sequence[int]], list[Entry[Any]]]) -> None:
        self._index = index
        self._again = again
        self._one = lru_cache(maxsize=16)(self._read)
        self.held: Mapping[str, Entry[Any]] = {}  # records that were read again

    def __contains__(self, id: object) -> bool:
        return isinstance(id, str) and hash_of(id) in self._index

    def __getitem__(self, id: str) -> Entry[Any]:
        found = self.held.get(id) or vars(self).get("_listed", {}).get(id) or (self._one(id) if id in self else None)
        if found is None:
            raise KeyError(id)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._listed)

    def __len__(self) -> int:
        return len(self._listed)

    def values(self) -> ValuesView[Entry[Any]]:
        """Return the records that are listed."""
        return self._listed.values()

    @cached_property
    def _listed(self) -> dict[str, Entry[Any]]:
        if not self._index.complete or len(self._index) > _MOST_LISTED:
            return {}
        return {entry.record.id: entry for entry in self._again(range(len(self._index)))}

    def _read(self, id: str) -> Entry[Any] | None:
        found = self._again(self._index.with_ids([hash_of(id)]).tolist())
        return next((entry for entry in reversed(found) if entry.record.id == id), None)


class KnownSoFar(Known):
    """What is known while a table is read. References to that table itself are kept, and checked when it was read."""

    table: str = ""
    number: int = 0
    index: Index

    def check(self, what: str, id: str | None, entry: Entry[Any], *path: str | int) -> Iterator[Diagnostic]:
        """Yield a fault as `Known` does, except for references to records of the table that is read."""
        if f"{what}s" != self.table:
            yield from super().check(what, id, entry, *path)
        elif id:
            self.index.awaited.add(hash_of(id), self.number)
