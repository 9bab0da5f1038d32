"""DuckDB as the database of an engine."""

from __future__ import annotations

from typing import Any, Final

__all__ = ["DUCKDB", "Duck"]

DUCKDB: Final = "duckdb"  # as an engine is asked for


class Duck:
    """A connection of DuckDB with the tables of a pack."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def make(self, name: str, query: str) -> int:
        """Make a temporary table of the rows of a query; return their number."""
        return int(self._connection.execute(f"CREATE TEMP TABLE {name} AS {query}").fetchall()[0][0])

    def take(self, name: str, query: str, most: int) -> list[tuple[Any, ...]] | int:
        """Return the rows of a query, or make the table of them if they are over `most`, and return their number."""
        found = self.rows(f"{query} LIMIT {most + 1}")
        return found if len(found) <= most else self.make(name, query)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        found: list[tuple[Any, ...]] = self._connection.execute(query).fetchall()
        return found

    def drop(self, name: str) -> None:
        """Drop a table."""
        self._connection.execute(f"DROP TABLE {name}")
