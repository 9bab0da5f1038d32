"""Ids of links, given at the end as an import gives them; their names may be more than memory holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from graph.exchange.plain import package
from graph.ingest.naming import Namer
from graph.pack.assemble import ROWS_OF_A_GROUP
from graph.pack.stage import RAW, Stage
from graph.pack.working import memory_for, text_in_sql, working_database

__all__ = ["LinkFile", "Recorder"]

_BATCH: Final = 20_000
_FAMILY: Final = "regexp_replace(wanted, '(-[0-9]+)+$', '')"


class Recorder(Namer):
    """Gives ids that are unique in a slice, and remembers which were wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted: dict[str, str] = {}

    def give(self, wanted: str) -> str:
        """Return `wanted`, or another id that starts with it."""
        id = super().give(wanted)
        self.wanted[id] = wanted
        return id


class LinkFile:
    """Links with the ids that they want, in the order of the file; `move` gives them their own."""

    def __init__(self, folder: Path) -> None:
        self._arrow = package("pyarrow", "big")
        self._parquet = package("pyarrow.parquet", "big")
        self._folder = folder
        self._made = Stage(folder / "slices")
        self._held: list[tuple[str, int]] = []
        self._seq = 0
        columns = [("wanted", self._arrow.string()), ("seq", self._arrow.int64())]
        self._schema = self._arrow.schema(columns)
        self._writer = self._parquet.ParquetWriter(folder / "wanted.parquet", self._schema)

    def add(self, links: Sequence[Any], wanted: Mapping[str, str]) -> None:
        """Add links, whose ids are not final, and the ids that they want."""
        self._made.add("links", links)
        self._held += ((wanted.get(link.id, link.id), seq) for seq, link in enumerate(links, self._seq))
        self._seq += len(links)
        if len(self._held) >= _BATCH:
            self._flush()

    def _flush(self) -> None:
        if self._held:
            wanted, seq = zip(*self._held, strict=True)
            self._writer.write_table(self._arrow.table({"wanted": wanted, "seq": seq}, schema=self._schema))
            self._held.clear()

    def move(self, stage: Stage) -> None:
        """Add the links to a stage with their ids; of those that want the same, later ones get a number."""
        self._flush()
        self._writer.close()
        links = self._made.close()["links"]
        wanted = f"read_parquet({text_in_sql(self._folder / 'wanted.parquet')})"
        with working_database(self._folder, memory_for(self._seq)) as connection:
            connection.execute(
                f"""CREATE TABLE crowded AS SELECT {_FAMILY} AS family, wanted, seq
                FROM {wanted} WHERE family IN (
                    SELECT {_FAMILY} FROM {wanted} GROUP BY 1 HAVING count(*) > count(DISTINCT wanted))
                ORDER BY family, seq"""
            )
            connection.execute("CREATE TABLE given(seq BIGINT, given VARCHAR)")
            batch: list[tuple[int, str]] = []
            for row in self._given(connection.cursor()):
                batch.append(row)
                if len(batch) >= _BATCH:
                    self._insert(connection, batch)
            self._insert(connection, batch)
            # Records are put beside ids in their order, as a join by number would hold them in memory.
            connection.execute(
                f"""CREATE TABLE named AS SELECT coalesce(given, wanted) AS named
                FROM {wanted} LEFT JOIN given USING (seq) ORDER BY seq"""
            )
            columns = ", ".join(f'"{name}"' for name in RAW["links"] if name not in ("id", "record"))
            file = self._folder / "named.parquet"
            connection.execute(
                f"""COPY (SELECT named AS id, {columns},
                    '{{"id":"' || named || '"' || substr(record, length(id) + 9) AS record
                FROM read_parquet({text_in_sql(links)}) POSITIONAL JOIN named)
                TO {text_in_sql(file)} (FORMAT parquet, ROW_GROUP_SIZE {ROWS_OF_A_GROUP["links"]})"""
            )
        names = list(RAW["links"])
        for rows in self._parquet.ParquetFile(file).iter_batches(_BATCH):
            stage.rows("links", self._arrow.Table.from_batches([rows]).select(names))

    @staticmethod
    def _given(cursor: Any) -> Iterator[tuple[int, str]]:
        cursor.execute("SELECT family, wanted, seq FROM crowded ORDER BY family, seq")

        def rows() -> Iterator[tuple[str, str, int]]:
            while found := cursor.fetchmany(_BATCH):
                yield from found

        for _, family in groupby(rows(), key=lambda row: row[0]):
            namer = Namer()
            for _, wanted, seq in family:
                if (id := namer.give(wanted)) != wanted:
                    yield seq, id

    def _insert(self, connection: Any, batch: list[tuple[int, str]]) -> None:
        if batch:
            seq, given = zip(*batch, strict=True)
            connection.register("batch", self._arrow.table({"seq": seq, "given": given}))
            connection.execute("INSERT INTO given SELECT seq, given FROM batch")
            connection.unregister("batch")
            batch.clear()
