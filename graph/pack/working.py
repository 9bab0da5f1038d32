"""The database that builds a pack: DuckDB, in a working folder and a fixed amount of memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from graph.errors import GraphError, OutputError
from graph.exchange.plain import package

__all__ = ["ROWS_AT_ONCE", "memory_for", "text_in_sql", "working_database"]

_LEAST_MEMORY: Final = 350  # MB of DuckDB, enough for 3,000,000 links
_MOST_MEMORY: Final = 900  # MB; Python and Arrow take the rest of 2 GiB
_MEMORY_OF_LINKS: Final = 90  # MB for a million
_COPIES: Final = 8
ROWS_AT_ONCE: Final = 2_048  # that DuckDB works on


def memory_for(links: int, at_once: int = 0) -> str:
    """Return the memory that DuckDB may take to sort and join this number of links; the rest is on the disk.

    `at_once` is the bytes of the largest `ROWS_AT_ONCE` of them, of which it makes copies.

    >>> [memory_for(links) for links in (100_000, 5_000_000, 100_000_000)]
    ['350MB', '450MB', '900MB']
    """
    needed = max(links * _MEMORY_OF_LINKS, at_once * _COPIES) // 1_000_000
    return f"{min(_MOST_MEMORY, max(_LEAST_MEMORY, needed))}MB"


def text_in_sql(text: object) -> str:
    """Return a text as a literal of SQL."""
    return "'" + str(text).replace("'", "''") + "'"


@contextmanager
def working_database(folder: Path, memory: str) -> Iterator[Any]:
    """Give a connection of DuckDB that may take so much memory, and keeps the rest in `folder`."""
    duckdb = package("duckdb", "big")
    file = folder / "work.duckdb"
    connection = duckdb.connect(str(file))
    try:
        connection.execute(f"SET memory_limit = '{memory}'")
        connection.execute("SET preserve_insertion_order = true")
        connection.execute(f"SET temp_directory = {text_in_sql(folder / 'work.tmp')}")
        connection.execute("SET enable_progress_bar = false")
        yield connection
    except duckdb.OutOfMemoryException as error:
        raise GraphError(
            f"the records are too long to be sorted in the {memory} of memory that packing may take",
            help="shorten the longest records, or make several of each",
        ) from error
    except duckdb.Error as error:
        if "No space left on device" not in str(error):
            raise
        raise OutputError(
            f"`{folder.parent}` has no room left: the disk is full",
            help="a pack needs room for working files beside it, some three times its own size",
        ) from error
    finally:
        connection.close()
        for each in (file, folder / "work.duckdb.wal"):
            each.unlink(missing_ok=True)
