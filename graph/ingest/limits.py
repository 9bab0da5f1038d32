"""The most records that one import takes, refused by their count before each becomes several objects in memory."""

from __future__ import annotations

from typing import Final

from graph.ingest.files import fail

__all__ = ["MOST_RECORDS", "refuse_many"]

MOST_RECORDS: Final = 200_000  # actors, links and events; each takes some 10 kB of memory until it is written


def refuse_many(count: int, name: str, what: str = "records") -> None:
    """Raise DataError if a file has too many records, or rows that each become one."""
    if count > MOST_RECORDS:
        message = f"`{name}` has {count:,} {what}; the limit of one import is {MOST_RECORDS:,} actors, links and events"
        help = (
            "import it as a pack (csv, ftm, json lines, neo4j, parquet: `axisgraph import FILE --pack NAME.axis`), or "
            "split it into several files, and import them one after another into the same folder"
        )
        fail("too-large", message, name, help=help)
