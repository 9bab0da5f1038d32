"""The queries of docs/pack.md run in DuckDB and in Polars, and find the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graph.pack.schema import TABLES

PAGE = (Path(__file__).parents[2] / "docs" / "pack.md").read_text(encoding="utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)


def test_the_page_names_every_column() -> None:
    """The table of docs/pack.md lists the files and columns of a pack, and no others."""
    rows = [row.split("|") for row in PAGE.splitlines() if re.match(r"\| `\w+\.parquet`", row)]
    found = {re.findall(r"`(\w+)\.parquet`", row[1])[0]: re.findall(r"`(\w+)`", row[3]) for row in rows}
    assert {table: sorted(columns) for table, columns in found.items()} == {
        table: sorted(columns) for table, columns in TABLES.items()
    }


def test_the_tables_open_as_the_page_says(packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python of docs/pack.md runs where the pack is."""
    (tmp_path / "axis.axis").symlink_to(packed)
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```py\n(.*?)```", PAGE, re.DOTALL)
    for block in blocks:
        exec(block, {})
    assert len(blocks) == 2


@pytest.mark.parametrize("number", range(5))
def test_queries_run_in_duckdb_and_polars(number: int, packed: Path) -> None:
    """Each of the five queries has the same rows in both."""
    import duckdb
    import polars

    assert len(QUERIES) == 5
    connection = duckdb.connect()
    for table in TABLES:
        connection.read_parquet(str(packed / f"{table}.parquet")).create_view(table)
    expected = connection.execute(QUERIES[number]).fetchall()
    frames = {table: polars.scan_parquet(packed / f"{table}.parquet") for table in TABLES}
    assert polars.SQLContext(frames).execute(QUERIES[number], eager=True).rows() == expected
    assert expected
