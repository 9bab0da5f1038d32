"""The tables of a pack: their columns, types and order. docs/pack.md describes each for its readers.

Actors, links, sources, events and kinds are numbered from 0 in order of id, so that numbers compare as ids do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from graph.records.grades import STATUSES, Status

__all__ = [
    "ARRAYS",
    "BLOCKS",
    "FILES",
    "FIRST_WORD",
    "FORMAT",
    "LINKS_OF_A_BLOCK",
    "MANIFEST",
    "NAMES",
    "RULES",
    "TABLES",
    "VERSION",
    "Columns",
    "array_of",
    "bits_of",
    "file_of",
    "statuses_of",
]

FORMAT: Final = "axisgraph pack"
VERSION: Final = 3  # of the files
RULES: Final = 1  # of confidence, status and lifetimes: it rises when one of them changes what it says of the same data
MANIFEST: Final = "pack.json"

Columns = Mapping[str, str]  # name -> type of DuckDB

NAMES: Final[Columns] = {  # as they are given; a pack adds numbers and letters
    "folded": "VARCHAR",
    "in_order": "VARCHAR",
    "said": "VARCHAR",
    "sort": "VARCHAR",
    "type": "VARCHAR",
    "id": "VARCHAR",
    "shown": "VARCHAR",
}

TABLES: Final[Mapping[str, Columns]] = {
    "steps": {
        "from_no": "INTEGER",
        "to_no": "INTEGER",
        "along": "BOOLEAN",
        "link_no": "BIGINT",
        "kind_no": "SMALLINT",
        "level": "TINYINT",
        "status": "TINYINT",
        "composes": "BOOLEAN",
        "s1": "INTEGER",
        "s2": "INTEGER",
        "e1": "INTEGER",
        "e2": "INTEGER",
    },
    "actors": {
        "no": "INTEGER",
        "id": "VARCHAR",
        "name": "VARCHAR",
        "type": "VARCHAR",
        "country": "VARCHAR",
        "first": "INTEGER",
        "last": "INTEGER",
        "outgoing": "INTEGER",
        "incoming": "INTEGER",
        "record": "VARCHAR",
    },
    "links": {
        "no": "BIGINT",
        "id": "VARCHAR",
        "source_no": "INTEGER",
        "target_no": "INTEGER",
        "kind_no": "SMALLINT",
        "level": "TINYINT",
        "status": "TINYINT",
        "weakly_disputed": "BOOLEAN",
        "independent_sources": "INTEGER",
        "strong_and_fair": "INTEGER",
        "contradicts": "BOOLEAN",
        "first": "INTEGER",
        "last": "INTEGER",
        "record": "VARCHAR",
    },
    "claims": {
        "link_no": "BIGINT",
        "place": "INTEGER",
        "source_no": "INTEGER",
        "stance": "VARCHAR",
        "credibility": "TINYINT",
        "record": "VARCHAR",
    },
    "cited": {"source_no": "INTEGER", "link_no": "BIGINT"},
    "sources": {
        "no": "INTEGER",
        "id": "VARCHAR",
        "title": "VARCHAR",
        "publisher": "VARCHAR",
        "reliability": "VARCHAR",
        "letter": "VARCHAR",
        "marks": "VARCHAR[]",
        "derives_from": "INTEGER[]",
        "record": "VARCHAR",
    },
    "events": {
        "no": "INTEGER",
        "id": "VARCHAR",
        "name": "VARCHAR",
        "first": "INTEGER",
        "last": "INTEGER",
        "actors": "INTEGER[]",
        "record": "VARCHAR",
    },
    "kinds": {
        "no": "SMALLINT",
        "id": "VARCHAR",
        "label": "VARCHAR",
        "family": "VARCHAR",
        "both_ways": "BOOLEAN",
        "composes": "BOOLEAN",
        "lives": "VARCHAR",
        "record": "VARCHAR",
    },
    "names": {**NAMES, "record_no": "INTEGER", "long": "INTEGER", "letters": "UBIGINT", "more_letters": "UBIGINT"},
    "words": {"word": "VARCHAR"},
    "former": {"table_name": "VARCHAR", "former": "VARCHAR", "id": "VARCHAR"},
    "others": {"table_name": "VARCHAR", "id": "VARCHAR", "record": "VARCHAR"},
    "dataset": {"title": "VARCHAR", "as_of": "INTEGER", "record": "VARCHAR"},
}

ARRAYS: Final[Mapping[str, Columns]] = {  # types of numpy
    "steps": {"to": "<i4", "link": "<i4", "term": "<i4"},
    "places": {"first": "<u4", "plain": "<u4"},
    "terms": {
        "kind_no": "<i2",
        "level": "i1",
        "status": "i1",
        "composes": "?",
        "s1": "<i4",
        "s2": "<i4",
        "e1": "<i4",
        "e2": "<i4",
    },
    "blocks": {"first": "<u8"},
}

FIRST_WORD: Final = ":"  # words of ids from here on, which begin with a letter, are in the table of words
BLOCKS: Final = "links.zlib"
LINKS_OF_A_BLOCK: Final = 32

_BITS: Final = {status: 1 << number for number, status in enumerate(STATUSES)}


def file_of(table: str) -> str:
    """Return the name of the file of a table."""
    return f"{table}.parquet"


def array_of(name: str) -> str:
    """Return the name of the file of an array."""
    return f"{name}.npy"


FILES: Final = (*map(file_of, TABLES), *map(array_of, ARRAYS), BLOCKS)
"""The names of the files of a pack, other than its manifest."""


def bits_of(statuses: Iterable[str]) -> int:
    """Return statuses as bits: 1 asserted, 2 disputed, 4 denied."""
    return sum(_BITS[status] for status in STATUSES if status in statuses)


def statuses_of(bits: int) -> frozenset[Status]:
    """Return the statuses of these bits."""
    return frozenset(status for status, bit in _BITS.items() if bits & bit)
