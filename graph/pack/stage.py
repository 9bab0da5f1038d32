"""What goes into a pack, in any order: rows in Parquet files of a working folder, in bounded memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from graph.exchange.plain import package
from graph.pack.schema import NAMES, TABLES
from graph.query.named import Compared, Entry, entry_of
from graph.records.lifetimes import life_of
from graph.records.model import Actor, Claim, Event, Link, Record, Source
from graph.records.names import sounds
from graph.records.story import Story

__all__ = ["RAW", "Stage", "json_of"]

_NAMED: Final = (Actor, Event, Source, Story)  # records that a search finds by their names
_BATCH: Final = 20_000  # rows held before they are written
_CLAIM: Final = "STRUCT(source VARCHAR, stance VARCHAR, credibility TINYINT, record VARCHAR)"
RAW: Final[Mapping[str, Mapping[str, str]]] = {
    "actors": {
        "id": "VARCHAR",
        "name": "VARCHAR",
        "type": "VARCHAR",
        "country": "VARCHAR",
        "first": "INTEGER",
        "last": "INTEGER",
        "record": "VARCHAR",
    },
    "links": {
        "id": "VARCHAR",
        "source": "VARCHAR",
        "target": "VARCHAR",
        "kind": "VARCHAR",
        "start": "VARCHAR",
        "end": "VARCHAR",
        "periods": "VARCHAR[]",
        "claims": f"{_CLAIM}[]",
        "record": "VARCHAR",
    },
    "sources": {
        "id": "VARCHAR",
        "title": "VARCHAR",
        "publisher": "VARCHAR",
        "reliability": "VARCHAR",
        "url": "VARCHAR",
        "derives_from": "VARCHAR[]",
        "record": "VARCHAR",
    },
    "events": {
        "id": "VARCHAR",
        "name": "VARCHAR",
        "first": "INTEGER",
        "last": "INTEGER",
        "actors": "VARCHAR[]",
        "record": "VARCHAR",
    },
    "names": NAMES,
    **{name: TABLES[name] for name in ("former", "others")},  # as they are in the pack
}
"""The tables of a stage: name -> column -> type of DuckDB. Records name each other by id."""


def json_of(record: Record, *without: str) -> str:
    """Return a record as compact JSON, without the fields that were not given."""
    return record.model_dump_json(by_alias=True, exclude_defaults=True, exclude=set(without))


class Stage:
    """Takes records one at a time, and writes them into files in `folder`.

    `rows` adds rows that are columns already, as a bulk import has them.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._arrow = package("pyarrow", "big")
        self._parquet = package("pyarrow.parquet", "big")
        self._held: dict[str, list[tuple[Any, ...]]] = {table: [] for table in RAW}
        self._writers: dict[str, Any] = {}
        self._schemas = {table: _schema(self._arrow, columns) for table, columns in RAW.items()}

    def add(self, table: str, records: Iterable[Any]) -> None:
        """Add records of a table: actors, links, sources, events, or another one."""
        rows: dict[str, Callable[[Any], tuple[Any, ...]]]
        rows = {"actors": self._actor, "links": self._link, "sources": self._source, "events": self._event}
        row = rows.get(table)
        for record in records:
            if row is None:
                self._put("others", (table, record.id, json_of(record)))
            else:
                self._put(table, row(record))
            if isinstance(record, _NAMED):
                self._named(entry_of(record))
            for former in getattr(record, "former_ids", ()):
                self._put("former", (table, former, record.id))

    def rows(self, table: str, batch: Any) -> None:
        """Add rows of a table as an Arrow table with the columns of `RAW`."""
        self._writer(table).write_table(batch.cast(self._schemas[table]))

    def close(self) -> dict[str, Path]:
        """Write what is held; return the file of each table."""
        for table in RAW:
            self._flush(table)
            self._writer(table).close()
        return {table: self._file(table) for table in RAW}

    def _put(self, table: str, row: tuple[Any, ...]) -> None:
        held = self._held[table]
        held.append(row)
        if len(held) >= _BATCH:
            self._flush(table)

    def _flush(self, table: str) -> None:
        held, self._held[table] = self._held[table], []
        if held:
            schema = self._schemas[table]
            arrays = [
                self._arrow.array(values, field.type)
                for values, field in zip(zip(*held, strict=True), schema, strict=True)
            ]
            self._writer(table).write_batch(self._arrow.record_batch(arrays, schema=schema))

    def _writer(self, table: str) -> Any:
        if table not in self._writers:
            writer = self._parquet.ParquetWriter(self._file(table), self._schemas[table], compression="lz4")
            self._writers[table] = writer
        return self._writers[table]

    def _file(self, table: str) -> Path:
        return self.folder / f"raw-{table}.parquet"

    def _actor(self, actor: Actor) -> tuple[Any, ...]:
        life = life_of(actor)
        return actor.id, actor.name, actor.type, actor.country, life.first, life.last, json_of(actor)

    def _link(self, link: Link) -> tuple[Any, ...]:
        start = link.start.text if link.start else None
        end = link.end.text if link.end else None
        periods = [period.text for period in link.periods]
        claims = [_claim(each) for each in link.claims]
        return link.id, link.source, link.target, link.kind, start, end, periods, claims, json_of(link, "claims")

    def _source(self, source: Source) -> tuple[Any, ...]:
        derived = list(source.derives_from)
        own = (source.id, source.title, source.publisher, source.reliability, source.url)
        return (*own, derived, json_of(source))

    def _event(self, event: Event) -> tuple[Any, ...]:
        actors = list(dict.fromkeys(role.actor for role in event.roles))
        return event.id, event.name, event.date.earliest, event.date.latest, actors, json_of(event)

    def _named(self, entry: Entry) -> None:
        for way in dict.fromkeys(entry.ways):
            self._put("names", (*_forms(way.folded), way.sort, entry.type, entry.id, way.shown))


@lru_cache(maxsize=1_000)
def _forms(folded: str) -> tuple[str, str, str]:
    """Return a folded text, its words in alphabetical order, and their sounds. An id often folds to the name."""
    compared = Compared(folded)
    return folded, compared.in_order, "".join(sounds.__wrapped__(folded))  # each is asked for once


def _claim(claim: Claim) -> dict[str, Any]:
    given = {"source": claim.source, "stance": str(claim.stance), "credibility": claim.credibility}
    return given | {"record": json_of(claim)}


def _schema(arrow: Any, columns: Mapping[str, str]) -> Any:
    text = arrow.string()
    claim = [("source", text), ("stance", text), ("credibility", arrow.int8()), ("record", text)]
    types = {
        "VARCHAR": text,
        "VARCHAR[]": arrow.list_(text),
        "INTEGER": arrow.int32(),
        f"{_CLAIM}[]": arrow.list_(arrow.struct(claim)),
    }
    return arrow.schema([(name, types[type]) for name, type in columns.items()])
