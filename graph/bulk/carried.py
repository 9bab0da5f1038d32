"""What is carried from slice to slice, on the disk: ids by key, ids by name, and which ids are taken.

A mapping holds in memory what the present slice asked for or changed, so that memory grows with the slice alone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, MutableMapping, MutableSet, Sequence, Set
from pathlib import Path
from typing import Any, Final, Generic, TypeVar, cast

from graph.ingest.naming import Namer

__all__ = ["Carried", "CarriedNamer", "Kept", "KeptSet", "Parts"]

_CACHE: Final = 48 * 2**10  # KiB
_ASKED: Final = 500  # keys of one query
_ADDED: Final = 5_000  # rows that are written at once
_NONE: Final = object()
_SET_UP: Final = (
    "page_size = 16384",
    f"cache_size = -{_CACHE}",
    "journal_mode = OFF",  # the file is thrown away if anything fails
    "synchronous = OFF",
    "locking_mode = EXCLUSIVE",
)

V = TypeVar("V")


class Kept(MutableMapping[str, V], Generic[V]):
    """A mapping on the disk. `fetch` reads many keys at once, others are read when asked for; `keep` writes it.

    Values are texts or numbers, or what `write` and `read` turn into texts and back.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        table: str,
        write: Callable[[V], Any] | None = None,
        read: Callable[[Any], V] | None = None,
    ) -> None:
        self._sql = connection.execute
        self._many = connection.executemany
        self._table = table
        self._write, self._read = write, read
        self._held: dict[str, Any] = {}
        self._changed: dict[str, None] = {}
        self._sql(f"CREATE TABLE {table}(key BLOB PRIMARY KEY, value) WITHOUT ROWID")

    def fetch(self, keys: Iterable[str]) -> None:
        """Read the values of these keys, if they have any."""
        wanted = sorted(_bytes(key) for key in set(keys) if key not in self._held)
        for first in range(0, len(wanted), _ASKED):
            part = wanted[first : first + _ASKED]
            marks = ",".join("?" * len(part))
            found = self._sql(f"SELECT key, value FROM {self._table} WHERE key IN ({marks})", part)
            self._held.update((_text(key), _NONE) for key in part)
            self._held.update((_text(key), self._value(value)) for key, value in found)

    def among(self, keys: Iterable[str]) -> set[str]:
        """Return those of these keys that are in the mapping."""
        asked = list(keys)
        self.fetch(asked)
        return {key for key in asked if self._held[key] is not _NONE}

    def keep(self) -> None:
        """Write what was changed, and hold nothing in memory."""
        gone = [(key,) for key in map(_bytes, (key for key in self._changed if self._held[key] is _NONE))]
        rows = sorted((_bytes(key), value) for key in self._changed if (value := self._stored(key)) is not _NONE)
        self._many(f"DELETE FROM {self._table} WHERE key = ?", gone)
        self._many(f"INSERT OR REPLACE INTO {self._table} VALUES (?, ?)", rows)
        self._held.clear()
        self._changed.clear()

    def _stored(self, key: str) -> Any:
        value = self._held[key]
        return value if self._write is None or value is _NONE else self._write(value)

    def _value(self, stored: Any) -> V:
        return self._read(stored) if self._read else cast("V", stored)

    def _get(self, key: str) -> Any:
        found = self._held.get(key)
        if found is None:
            row = self._sql(f"SELECT value FROM {self._table} WHERE key = ?", (_bytes(key),)).fetchone()
            found = self._held[key] = _NONE if row is None else self._value(row[0])
        return found

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self._get(key) is not _NONE

    def get(self, key: str, default: Any = None) -> Any:  # noqa: D102 - of a mapping
        return default if (found := self._get(key)) is _NONE else found

    def __getitem__(self, key: str) -> V:
        if (found := self._get(key)) is _NONE:
            raise KeyError(key)
        return cast("V", found)

    def __setitem__(self, key: str, value: V) -> None:
        self._held[key] = value
        self._changed[key] = None

    def __delitem__(self, key: str) -> None:
        self[key]
        self._held[key] = _NONE
        self._changed[key] = None

    def __iter__(self) -> Iterator[str]:
        self.keep()
        return (_text(key) for (key,) in self._sql(f"SELECT key FROM {self._table} ORDER BY key"))

    def __len__(self) -> int:
        self.keep()
        return int(self._sql(f"SELECT count(*) FROM {self._table}").fetchone()[0])

    def __bool__(self) -> bool:
        """Return whether anything is in it."""
        self.keep()
        return self._sql(f"SELECT 1 FROM {self._table} LIMIT 1").fetchone() is not None


class KeptSet(MutableSet[str]):
    """A set of texts on the disk."""

    def __init__(self, of: Kept[int]) -> None:
        self._of = of
        self.fetch, self.among = of.fetch, of.among

    def add(self, value: str) -> None:
        """Add a text."""
        if value not in self._of:
            self._of[value] = 1

    def discard(self, value: str) -> None:
        """Take a text out, if it is in."""
        self._of.pop(value, None)

    def __contains__(self, value: object) -> bool:
        return value in self._of

    def __iter__(self) -> Iterator[str]:
        return iter(self._of)

    def __len__(self) -> int:
        return len(self._of)


class Parts:
    """Rows that belong to records, until their records take them."""

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        self._sql, self._many = connection.execute, connection.executemany
        self._table = table
        self._held: list[tuple[bytes, int, bytes]] = []
        self._sql(
            f"CREATE TABLE {table}(owner BLOB, number INTEGER, row BLOB, PRIMARY KEY (owner, number)) WITHOUT ROWID"
        )

    def add(self, owner: str, number: int, row: bytes) -> None:
        """Add the row with this number."""
        self._held.append((_bytes(owner), number, row))
        if len(self._held) >= _ADDED:
            self.keep()

    def keep(self) -> None:
        """Write what is held in memory."""
        self._many(f"INSERT INTO {self._table} VALUES (?, ?, ?)", sorted(self._held))
        self._held.clear()

    def take(self, owners: Sequence[str]) -> Iterator[tuple[int, bytes]]:
        """Yield the rows of some records, with their numbers; they are then gone."""
        self.keep()
        for first in range(0, len(owners), _ASKED):
            part = [_bytes(owner) for owner in owners[first : first + _ASKED]]
            where = f"FROM {self._table} WHERE owner IN ({','.join('?' * len(part))})"
            yield from self._sql(f"SELECT number, row {where} ORDER BY number", part)
            self._sql(f"DELETE {where}", part)

    def left(self) -> tuple[str, int] | None:
        """Return the owner and the number of the first row that no record took."""
        self.keep()
        found = self._sql(f"SELECT owner, number FROM {self._table} ORDER BY number LIMIT 1").fetchone()
        return None if found is None else (_text(found[0]), found[1])


class Carried:
    """The mappings of one import, in a database in a working folder. Those of a name are made once."""

    def __init__(self, file: Path) -> None:
        self._connection = sqlite3.connect(file, isolation_level=None)
        for each in _SET_UP:
            self._connection.execute(f"PRAGMA {each}")
        self._made: list[Kept[Any]] = []

    def texts(self, name: str) -> Kept[str]:
        """Return a mapping from texts to texts."""
        return self._new(Kept(self._connection, name))

    def lists(self, name: str) -> Kept[tuple[str, ...]]:
        """Return a mapping from texts to lists of ids."""
        return self._new(Kept(self._connection, name, " ".join, lambda text: tuple(text.split())))

    def numbers(self, name: str) -> Kept[int]:
        """Return a mapping from texts to numbers."""
        return self._new(Kept(self._connection, name))

    def texts_in(self, name: str) -> KeptSet:
        """Return a set of texts."""
        return KeptSet(self.numbers(name))

    def parts(self, name: str) -> Parts:
        """Return a place for rows that belong to records."""
        return Parts(self._connection, name)

    def _new(self, made: Kept[Any]) -> Kept[Any]:
        self._made.append(made)
        return made

    def keep(self) -> None:
        """Write all that was changed, and hold nothing in memory."""
        self._connection.execute("BEGIN")
        for each in self._made:
            each.keep()
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the database."""
        self._connection.close()


class CarriedNamer(Namer):
    """Gives ids that are unique in a whole import."""

    def __init__(self, carried: Carried, name: str, taken: Set[str] = frozenset()) -> None:
        super().__init__()
        self._kept = self._taken = carried.texts_in(f"{name}_taken")
        self._kept |= taken
        self._next = carried.numbers(f"{name}_next")

    def expect(self, wanted: Iterable[str]) -> None:
        """Fetch ids that will be asked for."""
        self._kept.fetch(wanted)


def _bytes(key: str) -> bytes:
    return key.encode(errors="surrogatepass")


def _text(key: bytes) -> str:
    return key.decode(errors="surrogatepass")
