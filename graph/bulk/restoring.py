"""Restores our own Parquet tables of any size into a pack, batch by batch.

The tables are those of a whole data set, so they are valid or refused. An import's reader and checks take each batch,
its records with their parts; ids, names and parts, which batches share, are on the disk.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any, Final, NoReturn

from graph.bulk.carried import Carried
from graph.bulk.rows import rows_of
from graph.collector import paused_collector
from graph.dataset import Dataset
from graph.diagnostics import Diagnostic, Place
from graph.errors import DataError
from graph.exchange.tables import TABLES
from graph.ingest.files import fail
from graph.ingest.formats.parquet import place_of
from graph.ingest.limits import MOST_RECORDS
from graph.ingest.native import PARTS, Cells, from_tables
from graph.ingest.validation import Row, existing_kinds, validate
from graph.pack.stage import Stage
from graph.records.model import Actor, DatasetInfo, Kind
from graph.records.names import fold

__all__ = ["Restoring"]

_WHOLE: Final = ("dataset", "kinds", "sources")  # tables that are read at once
_OF: Final = {"actors": ("names",), "events": ("roles", "claims"), "links": ("amounts", "claims")}  # their parts
_NOTHING: Final[Any] = {}

Rows = list[tuple[int, tuple[Any, ...]]]  # number of a row, from 0, and its cells


class Restoring:
    """One restoration of the tables in `files`, of which `name` is the folder, `size` records at a time."""

    def __init__(self, files: Iterable[Path], name: str, size: int) -> None:
        self._files = {file.stem: file for file in files if file.stem in TABLES}
        self._name, self._size = name, size
        self.kinds: Mapping[str, Kind] = existing_kinds()

    def fill(self, stage: Stage) -> tuple[DatasetInfo, Iterable[Kind]]:
        """Read all tables into a stage. Raises DataError."""
        folder = stage.folder / "import"
        folder.mkdir()
        with closing(Carried(folder / "carried.db")) as carried:
            self._carry(carried)
            self._info: dict[str, Any] = {}
            whole = self._restore(stage, {table: self._all(table) for table in _WHOLE})
            self.kinds, info = whole.kinds, whole.info
            for table in ("actors", "events"):
                self._learn(table)
            for table in _OF:
                for rows in self._batches(table, carried):
                    self._restore(stage, {table: rows} | self._parts_of(table, rows))
            self._refuse_clashes()
        return info, self.kinds.values()

    def _carry(self, carried: Carried) -> None:
        """Begin with nothing but the parts of records."""
        self._ids = {"actors": carried.texts_in("actors"), "sources": carried.texts_in("sources")}
        self._ids["events"] = self._ids["actors"]  # nodes of one graph
        self._former = carried.texts_in("former")
        self._named = carried.texts("named")  # the first actor of each name
        self._apart = carried.lists("apart")  # the look-alikes of actors
        self._parts = {table: carried.parts(table) for table in PARTS}
        for table, parts in self._parts.items():
            for number, row in self._rows(table):
                parts.add(_owner(table, row), number, pickle.dumps(row))

    def _rows(self, table: str) -> Iterator[tuple[int, tuple[Any, ...]]]:
        if table in self._files:
            yield from enumerate(rows_of(self._files[table], [column.name for column in TABLES[table].columns]))

    def _all(self, table: str) -> Rows:
        found = list(islice(self._rows(table), MOST_RECORDS + 1))
        self._refuse_many(len(found), table)
        return found

    def _refuse_many(self, count: int, what: str) -> None:
        """Raise DataError for more records than are read at once."""
        if count > MOST_RECORDS:
            fail(
                "too-large", f"`{self._name}` has more than {MOST_RECORDS:,} {what}, which are read at once", self._name
            )

    def _batches(self, table: str, carried: Carried) -> Iterator[Rows]:
        """Yield the rows of a table, some at a time; events, which may respond to each other, at once."""
        held: Rows = []
        for each in self._rows(table):
            held.append(each)
            if table == "events":
                self._refuse_many(len(held), "events")
            elif len(held) >= self._size:
                yield held
                carried.keep()
                held = []
        if held:
            yield held
            carried.keep()

    def _learn(self, table: str) -> None:
        """Keep the ids of a table; records may name those that come after them."""
        at = _at(table, "id")
        for number, row in self._rows(table):
            if (id := str(row[at])) in self._ids[table]:
                self._fail("duplicate-id", f"two records of actors and events have the id `{id}`", table, number)
            self._ids[table].add(id)

    def _parts_of(self, table: str, rows: Rows) -> dict[str, Rows]:
        ids = [str(row[_at(table, "id")]) for _, row in rows]
        found = {}
        for part in _OF[table]:
            owners = [f"{table[:-1]}\0{id}" for id in ids] if part == "claims" else ids
            found[part] = [(number, pickle.loads(row)) for number, row in self._parts[part].take(owners)]
            self._refuse_many(len(found[part]), f"{part} of {len(rows):,} {table}")
        return found

    def _restore(self, stage: Stage, tables: Mapping[str, Rows]) -> Dataset:
        """Validate some records with all their parts, and add them to the stage. Raises DataError."""
        with paused_collector():
            native = from_tables(
                {table: self._cells(table, rows) for table, rows in tables.items()}, self._name, strict=True
            )
            self._info = self._info or native.info
            rows = [Row(*record[:3]) for record in native.records]
            data = validate(rows, self._info, self._name, native.faults, self._base(rows))
            for table in ("sources", *_OF):
                records = getattr(data, table)
                stage.add(table, records.values())
                for id, record in records.items():
                    self._keep_former(table, id, record.former_ids)
            self._ids["sources"] |= data.sources.keys()
            self._refuse_namesakes(data.actors[row.fields["id"]] for row in rows if row.table == "actors")
        return data

    def _cells(self, table: str, rows: Rows) -> Cells:
        place = place_of(self._files[table].as_posix()) if table in self._files else None
        columns = [column.name for column in TABLES[table].columns]
        return (
            columns,
            [row for _, row in rows],
            lambda at, column: place(rows[at][0], column) if place else Place(table),
        )

    def _base(self, rows: Iterable[Row]) -> Dataset | None:
        """Return what records may name beside each other: the actors and sources of other batches, and all kinds."""
        own = {row.fields.get("id") for row in rows}
        actors = self._ids["actors"].among(id for id in _named(rows, "actors") if id not in own)
        sources = self._ids["sources"].among(_named(rows, "sources"))
        named: Any = [dict.fromkeys(ids) for ids in (actors, sources)]
        info = DatasetInfo.model_validate(self._info)
        return Dataset(info, named[0], _NOTHING, named[1], _NOTHING, dict(self.kinds))

    def _keep_former(self, table: str, id: str, former: Iterable[str]) -> None:
        for each in former:
            if (key := f"{table}\0{each}") in self._former:
                self._fail("duplicate-id", f"`{id}` lists the former id `{each}`, which another record had", table)
            self._former.add(key)

    def _refuse_namesakes(self, actors: Iterable[Actor]) -> None:
        """Raise DataError for an actor with the name of one of an earlier batch, unless one lists the other."""
        for actor in actors:
            if alike := actor.not_to_confuse_with:
                self._apart[actor.id] = alike
            for name in dict.fromkeys(fold(each) for each in actor.names):
                main = name == fold(actor.name)
                first = self._named.get(name)
                if first is None and name:
                    self._named[name] = f"{actor.id} {'name' if main else 'alias'}"
                elif first is not None and main:
                    other, _, what = first.partition(" ")
                    apart = other in alike or actor.id in self._apart.get(other, ())
                    if what == "name" and other != actor.id and not apart:
                        self._fail(
                            "name-clash", f"actors `{actor.id}` and `{other}` are both called `{actor.name}`", "actors"
                        )

    def _refuse_clashes(self) -> None:
        """Raise DataError for parts of records that are in no table, and for former ids that other records have."""
        for table, parts in self._parts.items():
            if (left := parts.left()) is not None:
                owner, number = left
                message = f"the table `{table}` names `{owner.rpartition(chr(0))[2]}`, which is in no table"
                self._fail("wrong-shape", message, table, number)
        if not self._former:
            return
        for table in ("sources", *_OF):
            at = _at(table, "id")
            for number, row in self._rows(table):
                if f"{table}\0{row[at]}" in self._former:
                    self._fail("duplicate-id", f"`{row[at]}` is a former id of another record too", table, number)

    def _fail(self, code: str, message: str, table: str, number: int | None = None) -> NoReturn:
        """Raise DataError for a row of a table, or for all of it."""
        file = self._files[table].as_posix()
        place = Place(file) if number is None else place_of(file)(number, -1)
        raise DataError([Diagnostic(code, message, place)])


def _at(table: str, name: str) -> int:
    """Return the position of a column."""
    return next(at for at, column in enumerate(TABLES[table].columns) if column.name == name)


def _owner(table: str, row: tuple[Any, ...]) -> str:
    """Return the record that a part belongs to; of claims, with its table."""
    owner = str(row[_at(table, PARTS[table][0])])
    return f"{row[_at(table, 'record_type')]}\0{owner}" if table == "claims" else owner


def _named(rows: Iterable[Row], table: str) -> Iterator[str]:
    """Yield the ids of actors, or of sources, that records name."""
    for row in rows:
        given = row.fields
        if table == "sources":
            found = [part.get("source") for part in given.get("claims") or ()]
        else:
            found = [given.get("source"), given.get("target")] if row.table == "links" else []
            found += [part.get("actor") for part in given.get("roles") or ()] + [*given.get("not_to_confuse_with", ())]
        yield from (id for id in found if isinstance(id, str))
