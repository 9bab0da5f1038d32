"""The records of a bulk import: makes those of one slice as an import does, and carries what later slices need.

Carried are the ids given to actors and sources, on the disk, the kinds made, and the order of days and months.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from graph.bulk.carried import Carried, CarriedNamer, Kept
from graph.bulk.losses import Left, Losses
from graph.bulk.names import LinkFile, Recorder
from graph.bulk.slices import Slice
from graph.dataset import Dataset
from graph.diagnostics import shortened
from graph.errors import DataError
from graph.ingest import Options
from graph.ingest.assembly.actors import Actors, folded_names
from graph.ingest.assembly.events import Events
from graph.ingest.assembly.fields import Fields, without_invisible
from graph.ingest.assembly.links import Links
from graph.ingest.assembly.sources import Sources
from graph.ingest.kinds import Kinds
from graph.ingest.raw import RawActor, RawGraph
from graph.ingest.tolerant import Tolerant
from graph.ingest.validation import Row, existing_kinds, validate
from graph.pack.stage import Stage
from graph.records.model import DatasetInfo, Kind
from graph.records.names import fold

__all__ = ["Records"]


class _Actors(Actors):
    """Makes the actor records of a slice, with what was carried from those before."""

    def __init__(self, fields: Fields, namer: CarriedNamer, ids: Kept[str], holders: Kept[tuple[str, ...]]) -> None:
        super().__init__(fields, None)
        self.namer, self.ids, self.holders = namer, ids, holders

    def _keep_apart(self, actors: list[tuple[dict[str, Any], RawActor]]) -> None:
        assert isinstance(self.holders, Kept)
        self.holders.fetch(name for fields, _ in actors for name in folded_names(fields))
        super()._keep_apart(actors)


class Records:
    """Makes records from what a format read in each slice, and puts them on a stage."""

    def __init__(
        self,
        folder: Path,
        options: Options,
        file: dict[str, Any],
        info: dict[str, Any],
        losses: Losses,
        *,
        lines: bool,
    ) -> None:
        """Begin with nothing.

        Args:
            folder: For working files.
            options: As of an import.
            file: The record of the file as a source.
            info: Of the data set, as the first records of the file say.
            losses: Where to count what is left out.
            lines: Whether each line of the file is a record.
        """
        self._lines = lines
        self._options, self._file, self._info, self.losses = options, file, info, losses
        self.kinds: Kinds | None = None
        self.used: Counter[tuple[str, str]] = Counter()  # links by the word of the file and the id of their kind
        self.attributes: dict[str, Counter[str]] = {"actors": Counter(), "links": Counter()}
        self.taken = 0
        self._described: dict[str, Any] = {}  # kinds
        self._orders: dict[str, Any] = {}  # of days and months, by field
        self._cited = False  # whether a record cites the file
        self._carry(Carried(folder / "carried.db"))

    def _carry(self, carried: Carried) -> None:
        self._carried = carried
        self.ids = carried.texts("ids")  # the file's key of an actor -> our id
        self._holders = carried.lists("holders")  # ids by folded name
        self._namer = CarriedNamer(carried, "actors")
        self._source_ids = carried.texts("source_ids")
        self._source_namer = CarriedNamer(carried, "sources", {self._file["id"]})
        self._good_sources = carried.texts_in("good_sources")
        self.losses.seen = carried.texts_in("rejected")

    def close(self) -> None:
        """Let go of what is carried: no record can be made after that."""
        self._carried.close()
        self.losses.seen = set()
        del self._carried, self.ids, self._holders, self._namer
        del self._source_ids, self._source_namer, self._good_sources

    @property
    def known_kinds(self) -> dict[str, Kind]:
        """The kinds of the data so far."""
        return self.kinds.known | self.kinds.made if self.kinds else existing_kinds()

    def used_kinds(self) -> dict[str, Kind]:
        """Return the kinds of the data; if records were rejected, without those that no link is left of."""
        if not self.losses.rejected:
            return self.known_kinds
        used = {id for _, id in self.used}
        return {id: kind for id, kind in self.known_kinds.items() if id in used or id in existing_kinds()}

    def made_kinds(self) -> tuple[str, ...]:
        """Return the ids of the kinds that were made for words of the file."""
        return tuple(sorted(self.kinds.made.keys() & self.used_kinds().keys())) if self.kinds else ()

    def finish(self) -> None:
        """Settle the kinds where no slice had a link."""
        if self.kinds is None:
            self.kinds = Kinds(existing_kinds(), self._options, self._described)

    def keep_own(self, raw: RawGraph, part: Slice, *, listing: bool) -> bool:
        """Leave in what a slice adds to those before; return whether it has a link or an event.

        With `listing`, the slice is of a file that may define actors, and no link of it is made.
        """
        self._fetch_named(raw)

        def own(record: Any) -> bool:
            place = record.location("")
            return not (self._lines or listing) or (place.file, place.line) in part.own

        if listing and not self._lines:
            again = [each for each in raw.actors if each.key in self.ids and not each.implied and own(each)]
            self._report_again(again, raw)
        first: dict[str, RawActor] = {}
        for each in raw.actors if self._lines else ():
            first.setdefault(each.key, each)  # the slice that has it makes the actor, of all its records
        raw.actors = [
            each for each in raw.actors if each.key not in self.ids and (not listing or own(first.get(each.key, each)))
        ]
        raw.sources = [each for each in raw.sources if each.key not in self._source_ids and own(each)]
        raw.links = [each for each in raw.links if own(each)]
        raw.events = [each for each in raw.events if own(each)]
        return bool(raw.links or raw.events)

    def add(self, raw: RawGraph, stage: Stage, links: LinkFile | None, before: Left) -> None:
        """Make the records of a slice and put them on the stage; without `links`, only what is no link.

        `before` is what other slices count as left out, if no links are made. Raises DataError in a strict import.
        """
        options = raw.options or self._options
        self._described |= raw.kinds
        fields = self._fields(raw, options)
        sources = Sources(fields, self._file, None)
        sources._namer, sources._ids = self._source_namer, self._source_ids
        actors = _Actors(fields, self._namer, self.ids, self._holders)
        recorder = Recorder()
        rows = [*sources.rows(), *actors.rows()]
        if links is not None:
            made = Links(fields, actors, sources, self._kinds(raw, options), None)
            made._namer = recorder
            rows += [*made.rows(), *Events(fields, actors, sources).rows()]
        if not self._cited:
            rows += sources.file_row()
            self._cited = sources._cited
        if hidden := sum(map(without_invisible, rows)):
            raw.leave("characters in names that cannot be seen", "taken out", hidden)
        data, kept = self._valid(rows, raw)
        stage.add("sources", data.sources.values())
        self._good_sources |= data.sources.keys()
        stage.add("actors", data.actors.values())
        stage.add("events", data.events.values())
        self._forget(rows, data)
        if links is not None:
            linked = [(data.links[row.fields["id"]], row.record) for row in kept if row.table == "links"]
            links.add([link for link, _ in linked], recorder.wanted)
            self.used.update((record.kind or "", link.kind) for link, record in linked)
        self.taken += len(data.actors) + len(data.links) + len(data.events)
        for table in ("actors", "links"):
            self.attributes[table].update(name for each in getattr(data, table).values() for name in each.attributes)
        self.losses.leave(raw.left if links is not None else raw.left - before)
        self.losses.reject(raw.rejections.listed())
        self._carried.keep()

    def _fetch_named(self, raw: RawGraph) -> None:
        """Fetch the ids of the actors and sources that a slice names."""
        named = {end for link in raw.links for end in (link.source, link.target)}
        named.update(role["actor"] for event in raw.events for role in event.roles)
        self.ids.fetch(named.union(actor.key for actor in raw.actors))
        self._source_ids.fetch(source.key for source in raw.sources)

    def _report_again(self, actors: Iterable[RawActor], raw: RawGraph) -> None:
        """Report second records of actors that are written already, which nothing can be joined to any more."""
        fields = Fields(raw, self._options)
        for each in actors:
            message = f"`{shortened(each.key)}` is defined twice; this second record, far from the first, is not joined"
            fields.fault(each, "duplicate-id", message, "id", help="keep one of the two")

    def _fields(self, raw: RawGraph, options: Options) -> Fields:
        """Return what reads fields, with the order of days and months that an earlier slice showed."""
        fields = Fields(raw, options)
        for name, order in fields._orders.items():
            self._orders[name] = self._orders.get(name) or order
        fields._orders = self._orders
        return fields

    def _kinds(self, raw: RawGraph, options: Options) -> Kinds:
        directed = {link.kind for link in raw.links if link.kind and not link.symmetric and not link.mutual}
        if self.kinds is None:
            self.kinds = Kinds(existing_kinds(), options, self._described, directed)
            if self.kinds.faulty:
                raw.leave("descriptions of kinds", "not kinds; links keep the word", self.kinds.faulty)
        self.kinds._directed |= {fold(word) for word in directed}
        return self.kinds

    def _valid(self, rows: list[Row], raw: RawGraph) -> tuple[Dataset, list[Row]]:
        """Return the valid records, and their rows. Raises DataError in a strict import."""
        links = [row.fields for row in rows if row.table == "links"]
        cited = self._good_sources.among(claim["source"] for fields in links for claim in fields["claims"])
        nothing: Any = {}
        ids = [fields[end] for fields in links for end in ("source", "target")]
        ids += (id for row in rows if row.table == "actors" for id in row.fields.get("not_to_confuse_with", ()))
        own = {row.fields["id"] for row in rows if row.table == "actors"}
        known: Any = {id: None for id in ids if id not in own}
        named: Any = dict.fromkeys(cited)
        base = Dataset(DatasetInfo.model_validate(self._info), known, nothing, named, nothing, self.known_kinds)
        info = self._info | raw.info
        if self._options.strict:
            return validate(rows, info, raw.name, raw.faults, base), rows
        tolerant = Tolerant(info, raw.name, raw.rejections, base)
        try:
            return tolerant.validate(rows, raw.faults), list(tolerant.left)
        except DataError:
            if not raw.rejections or any(each.severity == "error" for each in raw.faults):
                raise
            return Dataset(base.info, nothing, nothing, nothing, nothing, base.kinds), []
        finally:
            tolerant.forget()

    def _forget(self, rows: Iterable[Row], data: Dataset) -> None:
        """Forget the actors and sources of a slice that were left out: a later one may have them again."""
        for row in rows:
            id = row.fields.get("id")
            if row.table == "actors" and id not in data.actors and self.ids.get(row.record.key) == id:
                del self.ids[row.record.key]
                self._namer.release(str(id))
                for name in folded_names(row.fields):
                    self._holders[name] = tuple(each for each in self._holders.get(name, ()) if each != id)
            elif row.table == "sources" and id not in data.sources and row.record is not None:
                self._source_ids.pop(row.record.key, None)
                self._source_namer.release(str(id))
