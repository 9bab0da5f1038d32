"""DuckDB as the database of an engine."""

from __future__ import annotations

from typing import Any

__all__ = ["Duck"]


class Duck:
    """A connection of DuckDB with the tables of a pack."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def make(self, name: str, query: str) -> None:
        """Make a temporary table of the rows of a query."""
        self._connection.execute(f"CREATE TEMP TABLE {name} AS {query}")

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        found: list[tuple[Any, ...]] = self._connection.execute(query).fetchall()
        return found

    def drop(self, name: str) -> None:
        """Drop a table."""
        self._connection.execute(f"DROP TABLE {name}")
