"""The records of two packs that differ, as two graphs to compare."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from graph.build import BuiltGraph
from graph.errors import FilterError
from graph.pack.pack import Pack
from graph.pack.schema import file_of
from graph.pack.scope import MOST_LINKS

__all__ = ["changed_parts"]

_ROWS: Final = {
    "actors": "SELECT id, record FROM {actors}",
    "links": """SELECT id,
            concat_ws('|', level, status, weakly_disputed, independent_sources, record, claimed) AS record
        FROM {links} LEFT JOIN (SELECT link_no, string_agg(record, ',' ORDER BY place) AS claimed FROM {claims}
            GROUP BY link_no) ON link_no = "no\"""",
    "sources": "SELECT id, record FROM {sources}",
    "events": "SELECT id, record FROM {events}",
    "stories": "SELECT id, record FROM {others} WHERE table_name = 'stories'",
}


def changed_parts(old: Pack, new: Pack) -> tuple[BuiltGraph, BuiltGraph]:
    """Return the graphs of the records that differ between two packs, with what these need.

    A record that is in one of the graphs is in the other too, if the pack has it.

    Raises:
        FilterError: More than `MOST_LINKS` records of a table differ.
    """
    ids: Mapping[str, set[str]] = {table: _differing(old, new, table) for table in _ROWS}
    while True:
        graphs = tuple(_part(pack, ids) for pack in (old, new))
        grown = {table: set().union(*(getattr(each.dataset, table) for each in graphs)) | ids[table] for table in ids}
        if grown == ids:
            return graphs[0], graphs[1]
        ids = grown


def _differing(old: Pack, new: Pack, table: str) -> set[str]:
    queries = [_ROWS[table].format_map(_Files(pack)) for pack in (old, new)]
    rows = old.rows(
        f"""SELECT coalesce(a.id, b.id) FROM ({queries[0]}) a FULL JOIN ({queries[1]}) b USING (id)
        WHERE a.record IS DISTINCT FROM b.record LIMIT {MOST_LINKS + 1}"""
    )
    if len(rows) > MOST_LINKS:
        message = f"more than {MOST_LINKS:,} {table} of `{old.path}` and `{new.path}` differ"
        raise FilterError(message, help="compare the tables of the two by SQL")
    return {id for (id,) in rows}


class _Files(dict[str, Any]):
    """The tables of a pack as SQL names their files."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack

    def __missing__(self, table: str) -> str:
        path = str(self._pack.path / file_of(table)).replace("'", "''")
        return f"read_parquet('{path}')"


def _part(pack: Pack, ids: Mapping[str, set[str]]) -> BuiltGraph:
    numbers = {table: pack.numbers(table, ids[table]).values() for table in ("links", "actors", "sources", "events")}
    return pack.built(**numbers, stories=ids["stories"], others=True)
