"""Reads packs: numbers for ids, and parts of a pack as data sets. Only what is asked for is read."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pydantic import ValidationError

from graph.build import BuiltGraph, build
from graph.collector import paused_collector
from graph.dataset import Dataset
from graph.errors import EngineError, OutputError, PackError
from graph.exchange.plain import package
from graph.output import finish
from graph.pack.blocks import Blocks
from graph.pack.manifest import Manifest, check_content, read_manifest, verify
from graph.pack.schema import BLOCKS, TABLES, array_of, file_of
from graph.records.model import Actor, DatasetInfo, Event, Judgement, Kind, Link, Record, Source, StrictException
from graph.records.origins import Origins

if TYPE_CHECKING:
    from graph.reading import Span, Text

__all__ = ["LARGEST_RECORD", "MEMORY", "Pack", "open_pack"]

R = TypeVar("R", bound=Record)
Row = tuple[Any, ...]
MEMORY: Final = "400MB"  # that DuckDB may use; what exceeds it goes to a temporary folder, where it can
_NARROW: Final = "ask for less: fewer hops, or one of `kinds`, `on` and `min_confidence`"
_MOST_KNOWN: Final = 10_000  # ids of a table whose numbers are kept for the next time
LARGEST_RECORD: Final = 2_000_000  # characters
_LARGEST_BYTES: Final = 4 * LARGEST_RECORD  # of a record in UTF-8
_OTHERS: Final = ("stories", "exceptions", "identities")
_DAMAGED: Final = "`axisgraph check {}` says which of its files are damaged; make the pack again"


def open_pack(path: str | Path, *, engine: str | None = None) -> Pack:
    """Open the pack in the folder `path`; its version, and the sizes of its files, are checked.

    Args:
        path: The folder.
        engine: The address of the engine that finds the links of paths, as `graph.load` takes it.

    Raises:
        PackError: It is no pack, is damaged, or has another version.
    """
    path = Path(path)
    if path.is_dir():
        try:
            finish(path)
        except OutputError as error:
            raise PackError(error.message, help=error.help) from error
    return Pack(path, read_manifest(path), engine)


class Pack:
    """An open pack. Numbers are those of `graph.pack.schema`; they compare as ids do.

    `places` are those of its records in files of YAML, where they are known.
    """

    def __init__(self, path: Path, manifest: Manifest, engine: str | None = None) -> None:
        self.path = path
        self.manifest = manifest
        self.engine = engine
        self.places: Mapping[tuple[str, str], tuple[Text, Span]] = {}
        self._compared = set[str]()  # names of files
        self._unseen = list(TABLES)  # tables without a view yet
        self._known: dict[str, dict[str, int | None]] = {}  # numbers by table and id; None for an id that is not there

    def __repr__(self) -> str:
        counts = self.manifest.counts
        return f"<Pack {self.path}: {counts['actors']:,} actors, {counts['links']:,} links>"

    def count(self, table: str) -> int:
        """Return the number of records of a table, or of stories, exceptions or judgements."""
        if table not in _OTHERS:
            return self.manifest.counts[table]
        counting = "SELECT count(*) FROM others WHERE table_name = ?"
        return int(self.rows(counting, table, table="others")[0][0])

    def file(self, table: str) -> Path:
        """Return the Parquet file of a table."""
        return self.path / file_of(table)

    def compare(self, name: str) -> None:
        """Check, once, that a file is as it was written, unless it is large. Raises PackError."""
        if name not in self._compared:
            check_content(self.path, name, self.manifest)
            self._compared.add(name)

    @cached_property
    def connection(self) -> Any:
        """A connection of DuckDB with a view for each table. Raises MissingExtra, PackError."""
        return self._seeing(*TABLES)

    @cached_property
    def _connection(self) -> Any:
        spilled = Path(tempfile.gettempdir(), f"axisgraph-{os.getpid()}")
        settings = {"memory_limit": MEMORY, "temp_directory": str(spilled)}
        connection = package("duckdb", "big").connect(config=settings)
        connection.execute("SET enable_progress_bar = false")
        connection.execute("SET parquet_metadata_cache = true")
        return connection

    def _seeing(self, *tables: str) -> Any:
        """Return the connection, which has views of these tables at least: each costs the reading of a footer."""
        connection = self._connection
        for table in [table for table in self._unseen if table in tables]:
            columns = TABLES[table]
            self.compare(file_of(table))
            with self.reading(table):
                relation = connection.read_parquet(str(self.file(table)))
                found = dict(zip(relation.columns, map(str, relation.types), strict=True))
            if found != dict(columns):
                differing = sorted(set(found.items()) ^ set(columns.items()))[0][0]
                raise PackError(
                    f"`{self.file(table)}` has other columns than a pack, as `{differing}`",
                    help=_DAMAGED.format(self.path),
                )
            relation.create_view(table)
            self._unseen.remove(table)
        return connection

    def rows(self, sql: str, *values: object, table: str = "") -> list[Row]:
        """Return the rows of a query over the tables of the pack.

        Raises:
            PackError: A file cannot be read.
            EngineError: The query takes too much memory.
        """
        return self._asked(sql, values or None, table)

    def named_rows(self, sql: str, **values: object) -> list[Row]:
        """Return the rows of a query over the names; its parameters are given by name."""
        return self._asked(sql, values, "names")

    def _asked(self, sql: str, values: Any, table: str) -> list[Row]:
        connection = self._seeing(*(name for name in self._unseen if name in sql))
        with self.reading(table):
            found: list[Row] = connection.execute(sql, values).fetchall()
        return found

    @cached_property
    def info(self) -> DatasetInfo:
        """The record of the data set."""
        rows = self.rows("SELECT record FROM dataset", table="dataset")
        return next(iter(self._records(DatasetInfo, rows)))

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """All kinds, by number."""
        return tuple(self._records(Kind, self.rows("SELECT record FROM kinds ORDER BY no", table="kinds")))

    def numbers(self, table: str, ids: Iterable[str]) -> dict[str, int]:
        """Return the number of each of these ids of a table that exists: actors, links, sources or events."""
        given = sorted(set(ids))
        known = self._known.setdefault(table, {})
        if len(known) > _MOST_KNOWN:
            known.clear()
        if missing := [id for id in given if id not in known]:
            numbered = f'SELECT id, "no" FROM {table} WHERE id IN (SELECT unnest(?::VARCHAR[]))'
            found: dict[str, int] = dict(self.rows(numbered, missing, table=table))
            if None in found.values():
                raise self._lacking(self.file(table), table)
            known.update((id, found.get(id)) for id in missing)
        return {id: no for id in given if (no := known[id]) is not None}

    def ids(self, table: str, numbers: Iterable[int]) -> dict[int, str]:
        """Return the id of each of these numbers of a table."""
        return dict(self._numbered(table, '"no", id', "no", numbers))

    def story_ids(self) -> list[str]:
        """Return the ids of all stories, by number."""
        return [
            id for (id,) in self.rows("SELECT id FROM others WHERE table_name = 'stories' ORDER BY id", table="others")
        ]

    def actor_no(self, id: str) -> int | None:
        """Return the number of an actor; None if there is none of this id."""
        return self.numbers("actors", [id]).get(id)

    def part(
        self,
        links: Iterable[int] = (),
        actors: Iterable[int] = (),
        *,
        sources: Iterable[int] = (),
        events: Iterable[int] = (),
        stories: Iterable[str] = (),
    ) -> Dataset:
        """Return records of the pack as a data set, complete in itself: `build` judges its links as those of the whole.

        Args:
            links: The numbers of links. Their actors, and the sources of their claims, are in the part.
            actors: The numbers of further actors.
            sources: The numbers of further sources. All that a source derives from is in the part.
            events: The numbers of events. Their actors and sources are in the part.
            stories: The ids of stories, which bring nothing else.
        """
        return self._part(links, actors, sources, events, stories)[0]

    def built(
        self,
        links: Iterable[int] = (),
        actors: Iterable[int] = (),
        *,
        sources: Iterable[int] = (),
        events: Iterable[int] = (),
        stories: Iterable[str] = (),
        others: bool = False,
    ) -> BuiltGraph:
        """Return the graph of a part, as `part` has it. Sources count as one where they do so in the whole.

        With `others`, it holds the exceptions and judgements too.
        """
        with paused_collector():
            data, origins = self._part(links, actors, sources, events, stories)
            if others:
                more: dict[str, Any] = {name: self._others(name) for name in ("exceptions", "identities")}
                data = replace(data, **more)
            return self._build(data, origins)

    def _build(self, data: Dataset, origins: Origins) -> BuiltGraph:
        """Build a graph of records, unless one names another that its numbers do not lead to."""
        try:
            return build(data, origins)
        except KeyError:
            for link in data.links.values():
                if not (
                    {link.source, link.target} <= data.actors.keys()
                    and link.kind in data.kinds
                    and {claim.source for claim in link.claims} <= data.sources.keys()
                ):
                    said = f"the record of the link `{link.id}` in `{self.path / BLOCKS}` names what its numbers do not"
                    raise PackError(said, help=_DAMAGED.format(self.path)) from None
            raise

    def _check_numbers(self, table: str, column: str, numbers: Collection[int | None] | None, into: str) -> None:
        """Raise PackError if numbers in a column of a table lead to no row of another."""
        most = self.count(into)
        if numbers is None or not all(number is not None and 0 <= number < most for number in numbers):
            said = f"`{self.file(table)}` names {into} that do not exist in `{column}`"
            raise PackError(said, help=_DAMAGED.format(self.path))

    def _lacking(self, path: Path, table: str) -> PackError:
        said = f"`{path}` lacks numbers of {table}, which others name"
        return PackError(said, help=_DAMAGED.format(self.path))

    def _part(
        self,
        links: Iterable[int],
        actors: Iterable[int],
        sources: Iterable[int],
        events: Iterable[int],
        stories: Iterable[str] = (),
    ) -> tuple[Dataset, Origins]:
        wanted_actors, wanted_sources = set(actors), set(sources)
        link_rows, link_nos = [], set(links)
        if None in link_nos:
            raise self._lacking(self._damaged(), "links")
        for source, target, record in self.blocks.read(sorted(link_nos)):
            wanted_actors |= {source, target}
            link_rows.append((record,))
        link_records = _by_id(self._records(Link, link_rows))
        cited_ids = {claim.source for link in link_records.values() for claim in link.claims}
        event_records = _by_id(())
        if event_nos := set(events):
            rows = list(self._numbered("events", '"no", actors, record', "no", event_nos))
            for _, roles, _ in rows:
                self._check_numbers("events", "actors", roles, "actors")
                wanted_actors.update(roles)
            event_records = _by_id(self._records(Event, ((record,) for *_, record in rows)))
            cited_ids |= {claim.source for event in event_records.values() for claim in event.claims}
        cited = self.numbers("sources", cited_ids)
        if len(cited) < len(cited_ids):
            unknown = min(cited_ids - cited.keys())
            raise PackError(
                f"a record of `{self.path}` cites the source `{unknown}`, which is not there",
                help=_DAMAGED.format(self.path),
            )
        wanted_sources.update(cited.values())
        source_rows = self._with_origins(wanted_sources)
        data = Dataset(
            info=self.info,
            actors=_by_id(self._records(Actor, self._numbered("actors", "record", "no", wanted_actors))),
            links=link_records,
            sources=_by_id(self._records(Source, ((record,) for *_, record in source_rows))),
            events=event_records,
            kinds=MappingProxyType({kind.id: kind for kind in self.kinds}),
            stories=self._others("stories", set(stories)) if stories else {},
            _places=self.places,
        )
        letters = {id: letter for id, letter, *_ in source_rows}
        return data, Origins(letters, {id: frozenset(marks) for id, _, marks, _ in source_rows})

    def _with_origins(self, wanted: set[int]) -> list[Row]:
        """Return id, letter, marks and record of sources and of all that they derive from, in order of id."""
        found: dict[int, Row] = {}
        while missing := sorted(wanted - found.keys()):
            columns = '"no", derives_from, id, letter, marks, record'
            for no, derived, *row in self._numbered("sources", columns, "no", missing):
                self._check_numbers("sources", "derives_from", derived, "sources")
                found[no] = tuple(row)
                wanted.update(derived)
        return [found[no] for no in sorted(found)]

    def whole(self) -> BuiltGraph:
        """Return the graph of all records. It takes as much memory as that of the YAML."""
        counts = self.manifest.counts
        links, actors, sources, events = (range(counts[table]) for table in ("links", "actors", "sources", "events"))
        data, origins = self._part(links, actors, sources, events)
        others: dict[str, Any] = {name: self._others(name) for name in _OTHERS}
        return self._build(replace(data, **others), origins)

    def _others(self, table: str, ids: Collection[str] | None = None) -> Mapping[str, Any]:
        from graph.records.story import Story  # noqa: PLC0415 - few questions are about stories

        model = {"stories": Story, "exceptions": StrictException, "identities": Judgement}[table]
        rows = self.rows("SELECT id, record FROM others WHERE table_name = ? ORDER BY id", table, table="others")
        chosen = ((record,) for id, record in rows if ids is None or id in ids)
        return _by_id(self._records(model, chosen))

    def _numbered(
        self, table: str, columns: str, by: str, numbers: Sequence[int] | Iterable[int], *order: str
    ) -> Iterator[Row]:
        """Return the rows of a table with these numbers, in their order."""
        if not isinstance(numbers, range):
            numbers = set(numbers)
            if None in numbers:
                raise self._lacking(self._damaged(), table)
        wanted = numbers if isinstance(numbers, range) else sorted(numbers)
        if not wanted:
            return iter(())
        sorting = ", ".join((f'"{by}"', *order))
        given: list[object] = []
        if wanted[-1] - wanted[0] + 1 == len(wanted):
            where = f'"{by}" BETWEEN {wanted[0]} AND {wanted[-1]}'
        else:  # as a parameter, which is read several times as fast as numbers in the text
            where = f'"{by}" IN (SELECT unnest(?::{dict(TABLES[table])[by]}[]))'
            given.append(wanted)
        rows = self.rows(f"SELECT {columns} FROM {table} WHERE {where} ORDER BY {sorting}", *given, table=table)
        if by == "no" and len(rows) != len(wanted):
            raise self._lacking(self.file(table), table)
        return iter(rows)

    def _damaged(self) -> Path:
        """Return the first file that is not as it was written, or the pack if there is none."""
        changed = verify(self.path, self.manifest)
        return self.path / changed[0] if changed else self.path

    @cached_property
    def blocks(self) -> Blocks:
        """The records of links, block by block. Raises PackError."""
        for name in (BLOCKS, array_of("blocks")):
            self.compare(name)
        return Blocks(self.path, self.manifest.counts)

    def _records(self, model: type[R], rows: Iterable[Row]) -> Iterator[R]:
        validate = model.model_validate_json
        for (text,) in rows:
            if len(text) > (LARGEST_RECORD if isinstance(text, str) else _LARGEST_BYTES):
                raise PackError(
                    f"a record of `{self.path}` has {len(text):,} characters", help=_DAMAGED.format(self.path)
                )
            try:
                yield validate(text)
            except ValidationError as error:
                raise PackError(
                    f"a record of `{self.path}` is not one of a {model.__name__.lower()}: {error.errors()[0]['msg']}",
                    help=_DAMAGED.format(self.path),
                ) from error

    @contextmanager
    def reading(self, table: str = "") -> Iterator[None]:
        """Raise what goes wrong with the reading of a table as PackError, or as EngineError for want of memory."""
        duckdb = package("duckdb", "big")
        try:
            yield
        except duckdb.OutOfMemoryException as error:
            raise EngineError(
                f"the question takes more than the {MEMORY} of memory that one of `{self.path}` may take",
                help=_NARROW,
                words=("kinds", "on", "min_confidence"),
            ) from error
        except (duckdb.Error, UnicodeDecodeError) as error:
            what = self._damaged()  # a query may read several tables
            if table and what == self.path:
                what = self.file(table)
            reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
            raise PackError(f"`{what}` cannot be read: {reason}", help=_DAMAGED.format(self.path)) from error


def _by_id(records: Iterable[Any]) -> Mapping[str, Any]:
    return MappingProxyType({record.id: record for record in records})
