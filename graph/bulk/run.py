"""One bulk import: reads slices, makes records as an import does, and carries what a slice cannot know to the next.

Carried are the ids given to actors and sources, on the disk, the kinds made, and the order of days and months. Columns
are recognised by the first slice of a file. Memory grows by a few bytes for each record that defines an actor.
"""

from __future__ import annotations

import gc
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from graph.bulk.carried import Carried, CarriedNamer, Kept
from graph.bulk.losses import Left, Listed, Losses
from graph.bulk.names import LinkFile, Recorder
from graph.bulk.repeats import Repeats
from graph.bulk.room import give_back
from graph.bulk.rows import are_ours, check_footer, write_csv
from graph.bulk.slices import Index, Slice, Source, keys_in, repeats_in, slices_of, value_of
from graph.dataset import Dataset
from graph.diagnostics import shortened
from graph.errors import DataError, FilterError
from graph.exchange.loss import Loss
from graph.ingest import Options, format_of
from graph.ingest.asked import DELIMITERS
from graph.ingest.assembly.actors import Actors, folded_names
from graph.ingest.assembly.events import Events
from graph.ingest.assembly.fields import Fields, without_invisible
from graph.ingest.assembly.links import Links
from graph.ingest.assembly.sources import Sources
from graph.ingest.files import fail, members, sliced
from graph.ingest.kinds import Kinds
from graph.ingest.naming import slug_of
from graph.ingest.raw import NativeTables, RawActor, RawGraph
from graph.ingest.rejected import Rejected
from graph.ingest.tolerant import Tolerant
from graph.ingest.validation import Row, existing_kinds, validate
from graph.pack.manifest import Manifest
from graph.pack.stage import Stage
from graph.reading import paused_collector
from graph.reading.document import numbered_lines
from graph.records.model import DatasetInfo, Kind
from graph.records.names import fold

__all__ = ["FORMATS", "BulkImport", "Progress", "Run"]

FORMATS: Final[Mapping[str, tuple[str, ...]]] = {
    "csv": (".csv", ".tsv"),
    "ftm": (".json", ".jsonl", ".ndjson", ".ftm"),
    "json": (".json", ".jsonl", ".ndjson"),
    "neo4j": (".csv",),
    "parquet": (".parquet",),
}
"""The formats that are read in slices, and the endings of their files in a folder."""
_LINES: Final = ("ftm", "json")  # formats with a record in each line
_SAMPLE: Final = 1_000  # records of each file by which columns are recognised
_BESIDE: Final = 100  # records of each other file that are read beside a slice of one that lists actors
_LONGEST: Final = 4 * 2**20  # bytes of a line
_HEADLESS: Final = "has no names of columns: the first two are source and target"
Progress = Callable[[int, int], None]  # bytes read, of all


@dataclass
class BulkImport:
    """A file that became a pack: how it was mapped, and what was left out, as `graph.Import` has it.

    `rejected` are the first records left out or imported in part; `left_out` and `in_part` count all.
    """

    manifest: Manifest
    kinds: Mapping[str, Kind]
    notes: tuple[str, ...]
    columns: Mapping[str, Mapping[str, str]]
    used: tuple[tuple[str, str, int], ...]
    made: tuple[str, ...]
    losses: tuple[Loss, ...]
    rejected: Sequence[Rejected]
    left_out: int
    in_part: int
    attributes: Mapping[str, Mapping[str, int]]


def _refuse_one_value(path: Path) -> None:
    """Raise DataError for JSON that does not have a record in each line."""
    with path.open("rb") as file:
        first = next((line for line in iter(lambda: file.readline(_LONGEST), b"") if line.strip()), b"")
    try:
        if isinstance(json.loads(first), dict):
            return
    except (ValueError, RecursionError):
        pass
    message = f"`{path.as_posix()}` does not have one JSON object in each line, which a bulk import needs"
    help = f"write it so, as by `jq -c '.[]' {path.name} > {path.stem}.jsonl`"
    fail("wrong-shape", message, path.as_posix(), help=help)


@contextmanager
def _collected() -> Iterator[None]:
    """Take a slice, then free its records that hold each other; commands run without the collector."""
    with paused_collector():
        yield
    gc.collect(0)
    fold.cache_clear()


class _Actors(Actors):
    """Makes the actor records of a slice, with what was carried from those before."""

    def __init__(self, fields: Fields, namer: CarriedNamer, ids: Kept[str], holders: Kept[tuple[str, ...]]) -> None:
        super().__init__(fields, None)
        self.namer, self.ids, self.holders = namer, ids, holders

    def _keep_apart(self, actors: list[tuple[dict[str, Any], RawActor]]) -> None:
        assert isinstance(self.holders, Kept)
        self.holders.fetch(name for fields, _ in actors for name in folded_names(fields))
        super()._keep_apart(actors)


@dataclass
class Run:
    """One import; the fields below the first are what is carried from slice to slice."""

    format: str
    path: Path
    options: Options
    size: int
    progress: Progress | None
    sources: list[Source] = field(default_factory=list)
    digest: str = ""
    kinds: Kinds | None = None
    orders: dict[str, Any] = field(default_factory=dict)
    samples: dict[Path, bytes] = field(default_factory=dict)
    linking: set[str] = field(default_factory=set)  # the files that list links
    without_links: set[tuple[Path, int]] = field(default_factory=set)  # slices that need not be read again
    declared: bool = False  # whether the files list actors
    described: dict[str, Any] = field(default_factory=dict)  # kinds
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    info: dict[str, Any] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)
    losses: Losses = field(default_factory=Losses)
    used: Counter[tuple[str, str]] = field(default_factory=Counter)
    attributes: dict[str, Counter[str]] = field(default_factory=lambda: {"actors": Counter(), "links": Counter()})
    taken: int = 0
    cited: bool = False

    def __post_init__(self) -> None:
        files = members(self.path, ending=FORMATS[self.format])
        self.lines = self.format in _LINES
        self.tabular = self.format in ("csv", "parquet")
        self.named_by_key = self.tabular or self.format == "ftm"
        if self.format == "json":
            for file in files:
                _refuse_one_value(file)
        digest = hashlib.sha256()
        for file in files:
            with file.open("rb") as content:
                while part := content.read(2**20):
                    digest.update(part)
        self.digest = digest.hexdigest()
        self.tables = self.format == "parquet"
        self.ours = self.tables and are_ours({file.stem: check_footer(file) for file in files})
        self.files = files
        self.done = self.total = 0
        self.module = import_module(f"graph.ingest.formats.{format_of('csv' if self.tables else self.format).module}")
        if self.tables and not self.ours:
            self.options = replace(self.options, delimiter=",", encoding="utf-8", header=True)
        self.file = {
            "id": slug_of(self.path.name) or "imported-file",
            "title": self.options.title or self.path.name,
            "publisher": self.options.publisher or "Unknown",
            "reliability": self.options.reliability,
            "class": "imported-file",
            "summary": f"Imported from {self.path.name} ({self.format}, sha256 {self.digest}).",
        } | ({"url": self.options.url} if self.options.url else {})

    def fill(self, stage: Stage) -> tuple[DatasetInfo, Iterable[Kind]]:
        """Read all files into a stage: first what defines actors, then the links."""
        folder = stage.folder / "import"
        (folder / "slices").mkdir(parents=True)
        links = LinkFile(folder)
        with closing(Carried(folder / "carried.db")) as carried:
            self._carry(carried, stage.folder.parent)
            self._read_all(folder, stage, links)
        del carried, self.carried, self.ids, self.holders, self.namer, self.source_ids, self.source_namer
        give_back()
        links.move(stage)
        give_back()
        info = DatasetInfo.model_validate({"title": self.options.title or self.path.stem} | self.info)
        return info, self._used_kinds().values()

    def _carry(self, carried: Carried, folder: Path) -> None:
        """Begin with nothing carried; rejected records are kept in a folder."""
        self.carried = carried
        self.ids = carried.texts("ids")  # the file's key of an actor -> our id
        self.holders = carried.lists("holders")  # ids by folded name
        self.namer = CarriedNamer(carried, "actors")
        self.source_ids = carried.texts("source_ids")
        self.source_namer = CarriedNamer(carried, "sources", {self.file["id"]})
        self.good_sources = carried.texts_in("good_sources")
        self.losses = Losses(Listed(folder), seen=carried.texts_in("rejected"))

    def _read_all(self, folder: Path, stage: Stage, links: LinkFile) -> None:
        self.sources = list(self._sources(folder))
        self.total = sum(source.text.stat().st_size for source in self.sources)
        listing = self._sampled()
        index, again = self._indexed(listing)
        for source in listing:
            others = {path: text for path, text in self.samples.items() if path != source.path}
            beside = Counter() if source.lines else self._left_of(others)
            within = index if source.lines else None
            for number, part in enumerate(slices_of(source, self.size, within, within, again.get(source.path))):
                if not part.records:  # all were read in earlier slices
                    continue
                part.contents = others | part.contents
                with _collected():
                    self._take(part, stage, None, number, beside)
        self.declared = bool(self.ids)
        index.again()
        for source in self.sources:
            if source.lines or source.path.as_posix() in self.linking:
                self._read_links(source, index, stage, links)
        self._leave_long()
        if not self.taken:
            self.losses.refuse()
            fail("empty-file", f"`{self.path}` has no nodes and no edges", self.path.as_posix())
        if self.kinds is None:
            self.kinds = Kinds(existing_kinds(), self.options, self.described)

    def _leave_long(self) -> None:
        """Reject the lines that are too long. Raises DataError in a strict import."""
        found = [each for source in self.sources for each in source.too_long()]
        if found and self.options.strict:
            raise DataError([reason for each in found for reason in each.reasons])
        self.losses.reject(found)

    def _indexed(self, listing: Iterable[Source]) -> tuple[Index, dict[Path, Repeats]]:
        """Return where the records of files are by their keys, and which rows of each table repeat a key."""
        index = Index()
        again: dict[Path, Repeats] = {}
        for source in listing:
            mapped = self.columns.get(f"actors ({source.path.stem})", {})
            repeats = None if source.lines else repeats_in(source, mapped)
            for offset, line, record in source.records():
                value = value_of(source, record)
                index.add(source, keys_in(source, value), offset, line)
                if repeats:
                    repeats.add(value, offset, line)
            if repeats:
                repeats.sort()
                again[source.path] = repeats
        index.sort()
        return index, again

    def _sources(self, folder: Path) -> Iterator[Source]:
        """Yield the files to read, tables as CSV in a working folder."""
        for number, file in enumerate(self.files):
            text = folder / f"{number}.csv" if self.tables else None
            if text is not None:
                write_csv(file, text)
            given = DELIMITERS.get(self.options.delimiter or "", self.options.delimiter)
            yield Source(file, lines=self.lines, exact=self.format == "ftm", text=text, delimiter=given)

    def _read_links(self, source: Source, index: Index, stage: Stage, links: LinkFile) -> None:
        for number, part in enumerate(slices_of(source, self.size, index, self.ids if self.named_by_key else None)):
            if (source.path, number) not in self.without_links:
                with _collected():
                    self._take(part, stage, links, number)
            self.done += sum(map(len, part.records))
            if self.progress:
                self.progress(self.done, self.total)

    def result(self, manifest: Manifest) -> BulkImport:
        """Return what came of the import."""
        assert self.kinds is not None
        return BulkImport(
            manifest,
            self._used_kinds(),
            tuple(self.notes),
            self.columns,
            tuple(sorted((word, id, count) for (word, id), count in self.used.items())),
            tuple(sorted(self.kinds.made.keys() & self._used_kinds().keys())),
            self.losses.listed(),
            self.losses.rejected,
            self.losses.left_out,
            self.losses.in_part,
            self.attributes,
        )

    @property
    def known_kinds(self) -> dict[str, Kind]:
        """The kinds of the data so far."""
        return self.kinds.known | self.kinds.made if self.kinds else existing_kinds()

    def _used_kinds(self) -> dict[str, Kind]:
        """Return the kinds of the data; if records were rejected, without those that no link is left of."""
        if not self.losses.rejected:
            return self.known_kinds
        used = {id for _, id in self.used}
        return {id: kind for id, kind in self.known_kinds.items() if id in used or id in existing_kinds()}

    def _sampled(self) -> list[Source]:
        """Read the first records of all files together; return the files that list no links: they may define actors."""
        first = [next(slices_of(source, _SAMPLE), None) for source in self.sources]
        parts = [part for part in first if part is not None]
        if not parts:
            self._leave_long()
            self.losses.refuse()
            fail("empty-file", f"`{self.path}` has no nodes and no edges", self.path.as_posix())
        heads = {source.path: source.head for source in self.sources}
        self.samples = {part.file: b"".join([*heads[part.file], *part.records[:_BESIDE]]) for part in parts}
        contents = {part.file: part.contents[part.file] for part in parts}
        raw = self._read(contents, {name: each for part in parts for name, each in part.numbers.items()})
        if any(note.endswith(_HEADLESS) for note in raw.notes):
            help = "write them in its first row"
            fail("bad-file", f"`{self.path}` has no names of columns", self.path.as_posix(), help=help)
        if not self.lines:
            Kinds(existing_kinds(), raw.options or self.options, raw.kinds)  # refuses options that are wrong
        self.file["publisher"] = self.options.publisher or raw.publisher or "Unknown"
        self.columns = raw.columns
        self.info = raw.info
        self.notes |= dict.fromkeys(raw.notes)
        if len(self.sources) == 1 and len(raw.columns) == 1 and not self.options.mapping:
            self.options = replace(self.options, mapping=next(iter(raw.columns.values())))
        if raw.preset is not None and self.lines:
            self.options = replace(self.options, preset=raw.preset)
        self.linking = {link.location("").file for link in raw.links}
        return [each for each in self.sources if each.lines or each.path.as_posix() not in self.linking]

    def _read(
        self, contents: Mapping[Path, bytes], numbers: Mapping[str, list[int]], known: Set[str] | None = None
    ) -> RawGraph:
        with sliced(contents, known), numbered_lines(numbers):
            raw = self.module.read(self.path, self.options)
        if isinstance(raw, NativeTables):
            help = "import it into a folder, and pack that"
            raise FilterError(f"`{self.path}` is our own export, which comes back as it was", help=help)
        found: RawGraph = raw
        return found

    def _left_of(self, contents: Mapping[Path, bytes]) -> Left:
        """Return what is left out of the first rows of other tables, which are read beside each slice of one."""
        with suppress(DataError, FilterError):  # alone they may be no data
            return Counter(self._read(contents, {}).left) if contents else Counter()
        return Counter()

    def _take(self, part: Slice, stage: Stage, links: LinkFile | None, number: int, beside: Left | None = None) -> None:
        """Add the records of slice `number` of a file to the stage; without `links`, only what is no link.

        `beside` is what was left out of the records of other files in this slice, if those were not named by it.
        """
        known = part.known if self.named_by_key and (self.declared or self.lines) else None
        raw = self._read(part.contents, part.numbers, known)
        options, before = raw.options or self.options, Counter(raw.left)
        self.described |= raw.kinds
        self._expect(raw)
        has_links = self._keep_own(raw, part, listing=links is None)
        if links is None:
            raw.links, raw.events = [], []
            if has_links:
                self.linking.add(part.file.as_posix())  # none of its first records was a link
            elif self.lines or self.tabular:  # it is not read again
                self.without_links.add((part.file, number))
                before = beside or Counter()
        fields = self._fields(raw, options)
        sources = Sources(fields, self.file, None)
        sources._namer, sources._ids = self.source_namer, self.source_ids
        actors = _Actors(fields, self.namer, self.ids, self.holders)
        recorder = Recorder()
        rows = [*sources.rows(), *actors.rows()]
        if links is not None:
            made = Links(fields, actors, sources, self._kinds(raw, options), None)
            made._namer = recorder
            rows += [*made.rows(), *Events(fields, actors, sources).rows()]
        if not self.cited:
            rows += sources.file_row()
            self.cited = sources._cited
        if hidden := sum(map(without_invisible, rows)):
            raw.leave("characters in names that cannot be seen", "taken out", hidden)
        data, kept = self._valid(rows, raw)
        stage.add("sources", data.sources.values())
        self.good_sources |= data.sources.keys()
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
        self.carried.keep()

    def _expect(self, raw: RawGraph) -> None:
        """Fetch the ids of the actors that a slice names."""
        named = {end for link in raw.links for end in (link.source, link.target)}
        named.update(role["actor"] for event in raw.events for role in event.roles)
        self.ids.fetch(named.union(actor.key for actor in raw.actors))
        self.source_ids.fetch(source.key for source in raw.sources)

    def _keep_own(self, raw: RawGraph, part: Slice, *, listing: bool) -> bool:
        """Leave in what a slice adds to those before; return whether it has a link or an event."""
        file, lines = part.file.as_posix(), part.own

        def own(record: Any) -> bool:
            place = record.location("")
            return not (self.lines or listing) or (place.file == file and place.line in lines)

        if listing and not self.lines:
            self._report_again(
                [each for each in raw.actors if each.key in self.ids and not each.implied and own(each)], raw
            )
        first: dict[str, RawActor] = {}
        for each in raw.actors if self.lines else ():
            first.setdefault(each.key, each)  # the slice that has it makes the actor, of all its records
        raw.actors = [
            each for each in raw.actors if each.key not in self.ids and (not listing or own(first.get(each.key, each)))
        ]
        raw.sources = [each for each in raw.sources if each.key not in self.source_ids and own(each)]
        raw.links = [each for each in raw.links if own(each)]
        raw.events = [each for each in raw.events if own(each)]
        return bool(raw.links or raw.events)

    def _report_again(self, actors: Iterable[RawActor], raw: RawGraph) -> None:
        """Report second records of actors that are written already, which nothing can be joined to any more."""
        fields = Fields(raw, self.options)
        for each in actors:
            message = f"`{shortened(each.key)}` is defined twice; this second record, far from the first, is not joined"
            fields.fault(each, "duplicate-id", message, "id", help="keep one of the two")

    def _fields(self, raw: RawGraph, options: Options) -> Fields:
        """Return what reads fields, with the order of days and months that an earlier slice showed."""
        fields = Fields(raw, options)
        for name, order in fields._orders.items():
            self.orders[name] = self.orders.get(name) or order
        fields._orders = self.orders
        return fields

    def _kinds(self, raw: RawGraph, options: Options) -> Kinds:
        directed = {link.kind for link in raw.links if link.kind and not link.symmetric and not link.mutual}
        if self.kinds is None:
            self.kinds = Kinds(existing_kinds(), options, self.described, directed)
            if self.kinds.faulty:
                raw.leave("descriptions of kinds", "not kinds; links keep the word", self.kinds.faulty)
        self.kinds._directed |= {fold(word) for word in directed}
        return self.kinds

    def _valid(self, rows: list[Row], raw: RawGraph) -> tuple[Dataset, list[Row]]:
        """Return the valid records, and their rows. Raises DataError in a strict import."""
        links = [row.fields for row in rows if row.table == "links"]
        cited = self.good_sources.among(claim["source"] for fields in links for claim in fields["claims"])
        nothing: Any = {}
        ids = [fields[end] for fields in links for end in ("source", "target")]
        ids += (id for row in rows if row.table == "actors" for id in row.fields.get("not_to_confuse_with", ()))
        own = {row.fields["id"] for row in rows if row.table == "actors"}
        known: Any = {id: None for id in ids if id not in own}
        named: Any = dict.fromkeys(cited)
        base = Dataset(DatasetInfo.model_validate(self.info), known, nothing, named, nothing, self.known_kinds)
        info = {"title": self.options.title or self.path.stem} | raw.info
        if self.options.strict:
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
                self.namer.release(str(id))
                for name in folded_names(row.fields):
                    self.holders[name] = tuple(each for each in self.holders.get(name, ()) if each != id)
            elif row.table == "sources" and id not in data.sources and row.record is not None:
                self.source_ids.pop(row.record.key, None)
                self.source_namer.release(str(id))
