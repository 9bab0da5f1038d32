"""Records as columns: each field name and each repeated value is written once. `js/core/decode.js` reverses it.

A table is `{"ids": [...], "fields": {name: column}}`. A column holds one value a record, None where it has none, as
- a list of the values;
- `{"values": [...], "at": [...]}`: record n has `values[at[n]]`;
- `{"lengths": column, "rows": {name: column}}`: record n has the next `lengths[n]` rows, a list of records.
The shortest form is used, which keeps a page of 100,000 links small and fast to read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["as_table"]

Json = Any
Column = list[Json] | dict[str, Any]


def as_table(records: Mapping[str, Mapping[str, Json]]) -> dict[str, Any]:
    """Return records by id as a table. A record omits the fields it lacks; None is not allowed.

    >>> as_table({"a": {"type": "state"}, "b": {"type": "state"}, "c": {"type": "state", "name": "C"}})["fields"]
    {'name': [None, None, 'C'], 'type': {'values': ['state'], 'at': [0, 0, 0]}}
    """
    return {"ids": list(records), "fields": _fields(list(records.values()))}


def _fields(records: Sequence[Mapping[str, Json]]) -> dict[str, Column]:
    names = sorted({name for record in records for name in record})
    return {name: _column([record.get(name) for record in records]) for name in names}


def _column(values: list[Json]) -> Column:
    if _are_records(values):
        lengths: list[Json] = [None if rows is None else len(rows) for rows in values]
        return {"lengths": _coded(lengths), "rows": _fields([row for rows in values if rows for row in rows])}
    return _coded(values)


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
