"""The places of records in the YAML files of a data folder, looked up when one is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

from graph.dataset import Dataset
from graph.exchange.plain import package
from graph.pack import Pack
from graph.reading import Span, Text

__all__ = ["FILE", "Places", "write_places"]

FILE: Final = "places.parquet"


def write_places(dataset: Dataset, folder: Path, path: Path) -> None:
    """Write the place of each record that was read from a file of `folder`, in order of table and id."""
    arrow, parquet = package("pyarrow", "big"), package("pyarrow.parquet", "big")
    prefix = f"{folder.as_posix()}/"
    rows = [
        (table, id, text.name.removeprefix(prefix), *span)
        for (table, id), (text, span) in sorted(dataset._places.items(), key=lambda each: each[0])
    ]
    columns = ("table_name", "id", "file", "first", "last")
    held = zip(*rows, strict=True) if rows else ((),) * len(columns)
    parquet.write_table(
        arrow.table(dict(zip(columns, map(list, held), strict=True))), path, compression="zstd", row_group_size=16_384
    )


class Places(Mapping[tuple[str, str], tuple[Text, Span]]):
    """The text and the span of each record, by table and id."""

    def __init__(self, folder: Path, pack: Pack, path: Path) -> None:
        self._folder = folder
        self._pack = pack
        self._from = f"read_parquet('{path.as_posix().replace(chr(39), chr(39) * 2)}')"
        self._text = lru_cache(maxsize=1)(self._read)

    def __getitem__(self, key: tuple[str, str]) -> tuple[Text, Span]:
        found = self._pack.rows(f"SELECT file, first, last FROM {self._from} WHERE table_name = ? AND id = ?", *key)
        if not found:
            raise KeyError(key)
        ((file, first, last),) = found
        return self._text(file), (first, last)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._pack.rows(f"SELECT table_name, id FROM {self._from}"))

    def __len__(self) -> int:
        return int(self._pack.rows(f"SELECT count(*) FROM {self._from}")[0][0])

    def _read(self, file: str) -> Text:
        path = self._folder / file
        return Text(path.as_posix(), path.read_bytes().decode("utf-8").lstrip("\ufeff"))
