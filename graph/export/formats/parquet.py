"""A folder of Apache Parquet files, one per table, written by pyarrow. Lists are lists; mappings are JSON texts.

Format: https://parquet.apache.org/docs/file-format/
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from graph.exchange.plain import package
from graph.exchange.selection import Selection
from graph.exchange.tables import TABLES, Column, pieces

__all__ = ["LOSSES", "write"]

LOSSES: Final = {"large amounts": "kept as double precision numbers, exact up to 15 digits"}


def write(selection: Selection) -> dict[str, bytes]:
    """Return the files by name. Raises MissingExtra."""
    arrow, parquet = package("pyarrow", "parquet"), package("pyarrow.parquet", "parquet")
    types = {
        "string": arrow.string(),
        "integer": arrow.int64(),
        "number": arrow.float64(),
        "boolean": arrow.bool_(),
        "array": arrow.list_(arrow.string()),
        "object": arrow.string(),
    }

    def written(schema: Any, batches: list[Any]) -> bytes:
        file = arrow.BufferOutputStream()
        parquet.write_table(arrow.Table.from_batches(batches, schema), file, compression="zstd")
        return bytes(file.getvalue())

    with ThreadPoolExecutor(1) as pool:  # one table is compressed while the next is read
        files = {}
        for name, table in TABLES.items():
            schema = arrow.schema([(column.name, types[column.type]) for column in table.columns])
            batches = [
                arrow.record_batch(list(map(_values, table.columns, piece)), schema)
                for piece in pieces(selection, name)
            ]
            files[f"{name}.parquet"] = pool.submit(written, schema, batches)
        return {name: file.result() for name, file in files.items()}


def _values(column: Column, values: Sequence[Any]) -> Sequence[Any]:
    if column.nested:
        return [value and [json.dumps(each, ensure_ascii=False) for each in value] for value in values]
    if column.type != "object":
        return values
    return [json.dumps(value, ensure_ascii=False) if value else None for value in values]
