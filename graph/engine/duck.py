"""DuckDB as the database of an engine."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Final

__all__ = ["DUCKDB", "Duck"]

DUCKDB: Final = "duckdb"  # as an engine is asked for


class Duck:
    """A connection of DuckDB with the tables of a pack.

    Args:
        connection: The connection.
        reading: Called for each query: the context in which it runs, which turns errors of DuckDB into ours.
    """

    def __init__(self, connection: Any, reading: Callable[[], AbstractContextManager[None]] = nullcontext) -> None:
        self._connection = connection
        self._reading = reading

    def make(self, name: str, query: str) -> int:
        """Make a temporary table of the rows of a query; return their number."""
        return int(self.rows(f"CREATE TEMP TABLE {name} AS {query}")[0][0])

    def take(self, name: str, query: str, most: int) -> list[tuple[Any, ...]] | int:
        """Return the rows of a query, or make the table of them if they are over `most`, and return their number."""
        found = self.rows(f"{query} LIMIT {most + 1}")
        return found if len(found) <= most else self.make(name, query)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        with self._reading():
            found: list[tuple[Any, ...]] = self._connection.execute(query).fetchall()
        return found

    def drop(self, name: str) -> None:
        """Drop a table."""
        with self._reading():
            self._connection.execute(f"DROP TABLE {name}")
