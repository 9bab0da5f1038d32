"""Records as columns: each field name and each repeated value is written once. `js/core/decode.js` reverses it.

A table is `{"ids": [...], "fields": {name: column}}`. A column holds one value a record, None where it has none, as
- a list of the values;
- `{"values": [...], "at": [...]}`: record n has `values[at[n]]`;
- `{"table": name, "at": [...]}`: record n has the id of row `at[n]` of a table, or those of a list of rows;
- `{"lengths": column, "rows": {name: column}}`: record n has the next `lengths[n]` rows, a list of records.
The shortest form is used, which keeps a page of 100,000 links small and fast to read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["as_tables"]

Json = Any
Column = list[Json] | dict[str, Any]
Rows = Mapping[str, Mapping[str, int]]  # of each table the row of each id


def as_tables(tables: Mapping[str, Mapping[str, Mapping[str, Json]]]) -> dict[str, dict[str, Any]]:
    """Return tables of records by id in columns. A record omits the fields it lacks; None is not allowed.

    >>> records = {"a": {"type": "state"}, "b": {"type": "state"}, "c": {"type": "state", "part_of": "a"}}
    >>> as_tables({"actors": records})["actors"]["fields"]
    {'part_of': {'table': 'actors', 'at': [None, None, 0]}, 'type': {'values': ['state'], 'at': [0, 0, 0]}}
    """
    rows = {name: {id: row for row, id in enumerate(records)} for name, records in tables.items()}
    return {
        name: {"ids": list(records), "fields": _fields(list(records.values()), rows)}
        for name, records in tables.items()
    }


def _fields(records: Sequence[Mapping[str, Json]], tables: Rows) -> dict[str, Column]:
    names = sorted({name for record in records for name in record})
    return {name: _column([record.get(name) for record in records], tables) for name in names}


def _column(values: list[Json], tables: Rows) -> Column:
    if _are_records(values):
        lengths: list[Json] = [None if rows is None else len(rows) for rows in values]
        return {"lengths": _coded(lengths), "rows": _fields([row for rows in values if rows for row in rows], tables)}
    return _referring(values, tables) or _coded(values)


def _referring(values: Sequence[Json], tables: Rows) -> Column | None:
    """Return the values as rows of a table, if all of them are ids of it, or lists of such ids."""
    given = [value for value in values if value is not None]
    listed = all(isinstance(value, list) for value in given)
    ids = [id for value in given for id in value] if listed else given
    if not ids or not all(isinstance(id, str) for id in ids):
        return None
    for name, rows in tables.items():
        if all(id in rows for id in ids):
            at = [None if each is None else [rows[id] for id in each] if listed else rows[each] for each in values]
            return {"table": name, "at": at}
    return None


def _are_records(values: Sequence[Json]) -> bool:
    """Return whether every value given is a list of records, at least one of them not empty."""
    given = [value for value in values if value is not None]
    return (
        all(isinstance(value, list) for value in given)
        and any(given)
        and all(isinstance(row, dict) for value in given for row in value)
    )


def _coded(values: list[Json]) -> Column:
    """Return the values coded when fewer than half of them are different."""
    at: dict[object, int] = {}
    codes: list[int] = []
    different: list[Json] = []
    for value in values:
        key = value if isinstance(value, str) else (repr(value),)
        code = at.get(key)
        if code is None:
            code = at[key] = len(different)
            different.append(value)
        codes.append(code)
    return {"values": different, "at": codes} if 2 * len(different) < len(values) else values
