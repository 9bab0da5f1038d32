"""The places of records in the YAML files of a data folder, looked up when one is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from graph.exchange.plain import package
from graph.pack import Pack
from graph.pack.working import memory_for, text_in_sql, working_database
from graph.reading import Span, Text
from graph.reading.entries import Entry, Table
from graph.reading.parts import Part, read_part

__all__ = ["FILE", "PlaceFile", "Places"]

FILE: Final = "places.parquet"
_TEXTS: Final = ("table_name", "id", "file")
_COLUMNS: Final = (*_TEXTS, "offset", "size", "line", "first", "last")


class PlaceFile:
    """The place of each record that is read from a file of `folder`: the part of the file, and the span in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._batches: list[Any] = []

    def add(self, table: Table, part: Part, entries: Sequence[Entry[Any]]) -> None:
        """Add the records of a part."""
        arrow = package("pyarrow", "big")
        file = part.path.relative_to(self._folder).as_posix()
        rows = [(table, each.record.id, file, part.offset, part.size, part.line, *each.span) for each in entries]
        if rows:
            columns = dict(zip(_COLUMNS, map(list, zip(*rows, strict=True)), strict=True))
            self._batches.append(arrow.record_batch(columns, _schema()))

    def write(self, folder: Path) -> Path:
        """Write the places in order of table and id; return the file, in an existing folder."""
        held = package("pyarrow", "big").Table.from_batches(self._batches, _schema())
        with working_database(folder, memory_for(held.num_rows)) as connection:
            connection.register("held", held)
            connection.execute(
                f"COPY (SELECT * FROM held ORDER BY table_name, id) TO {text_in_sql(folder / FILE)} "
                "(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 16_384)"
            )
        return folder / FILE


class Places(Mapping[tuple[str, str], tuple[Text, Span]]):
    """The text of the part of a file that each record is in, and the span of it there, by table and id."""

    def __init__(self, folder: Path, pack: Pack, path: Path) -> None:
        self._folder = folder
        self._pack = pack
        self._from = f"read_parquet({text_in_sql(path.as_posix())})"
        self._text = lru_cache(maxsize=1)(_text)

    def __getitem__(self, key: tuple[str, str]) -> tuple[Text, Span]:
        columns = ", ".join(f'"{name}"' for name in _COLUMNS[2:])
        found = self._pack.rows(f"SELECT {columns} FROM {self._from} WHERE table_name = ? AND id = ?", *key)
        if not found:
            raise KeyError(key)
        ((file, offset, size, line, *span),) = found
        return self._text(Part(self._folder / file, offset, size, line)), (span[0], span[1])

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._pack.rows(f"SELECT table_name, id FROM {self._from}"))

    def __len__(self) -> int:
        return int(self._pack.rows(f"SELECT count(*) FROM {self._from}")[0][0])


def _schema() -> Any:
    arrow = package("pyarrow", "big")
    return arrow.schema([(name, arrow.string() if name in _TEXTS else arrow.int64()) for name in _COLUMNS])


def _text(part: Part) -> Text:
    return read_part(part).text
