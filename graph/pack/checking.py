"""A full check of a pack: the content of every file, its rows, and that the numbers in them lead somewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from graph.errors import PackError
from graph.pack.manifest import verify
from graph.pack.pack import LARGEST_RECORD, Pack, open_pack
from graph.pack.schema import TABLES, file_of

__all__ = ["check_pack"]

_NUMBERS: Final = (
    ("steps", "from_no", "actors"),
    ("steps", "to_no", "actors"),
    ("steps", "link_no", "links"),
    ("steps", "kind_no", "kinds"),
    ("links", "source_no", "actors"),
    ("links", "target_no", "actors"),
    ("links", "kind_no", "kinds"),
    ("claims", "link_no", "links"),
    ("claims", "source_no", "sources"),
    ("cited", "link_no", "links"),
    ("cited", "source_no", "sources"),
)
_AGAIN: Final = "make the pack again"


def check_pack(path: Path) -> Pack:
    """Return the pack in the folder `path`, checked in full; it takes the time to read all of it once.

    Raises:
        PackError: Something in it is not as it was written, or does not fit together.
    """
    pack = open_pack(path)
    if damaged := verify(path, pack.manifest):
        names = ", ".join(f"`{name}`" for name in damaged)
        raise PackError(f"{names} of `{path}` {'are' if damaged[1:] else 'is'} not as written", help=_AGAIN)
    counts = pack.manifest.counts
    for table, columns in TABLES.items():
        number = pack.rows(f"SELECT count(*) FROM {table}", table=table)[0][0]
        if number != counts[table]:
            raise PackError(f"`{path / file_of(table)}` has {number:,} rows, not {counts[table]:,}", help=_AGAIN)
        if "record" in columns:
            longest = pack.rows(f"SELECT max(length(record)) FROM {table}", table=table)[0][0]
            if (longest or 0) > LARGEST_RECORD:
                raise PackError(f"a record in `{path / file_of(table)}` has {longest:,} characters", help=_AGAIN)
        if columns.get("no"):
            wrong = pack.rows(
                f'SELECT count(*) FROM (SELECT "no", row_number() OVER () - 1 AS expected FROM {table}) '
                'WHERE "no" IS DISTINCT FROM expected',
                table=table,
            )[0][0]
            if wrong:
                raise PackError(f"`{path / file_of(table)}` is not numbered from 0", help=_AGAIN)
    _check_numbers(pack)
    for _ in pack.blocks.read(range(counts["links"])):
        pass  # each line is looked at
    return pack


def _check_numbers(pack: Pack) -> None:
    path, counts = pack.path, pack.manifest.counts
    for table, column, into in _NUMBERS:
        out = f"SELECT count(*) FROM {table} WHERE {column} IS NULL OR {column} NOT BETWEEN 0 AND {counts[into] - 1}"
        if pack.rows(out, table=table)[0][0]:
            raise PackError(f"`{path / file_of(table)}` names {into} that do not exist in `{column}`", help=_AGAIN)
