"""One bulk import: reads the files in slices, first what defines actors, then the links.

Columns are recognised by the first slice of a file. Memory grows by a few bytes for each record that defines an actor.
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
from typing import Any, Final, NoReturn

from graph.bulk.losses import Left, Listed, Losses
from graph.bulk.names import LinkFile
from graph.bulk.records import Records
from graph.bulk.repeats import Repeats
from graph.bulk.room import give_back
from graph.bulk.rows import are_ours, check_footer, write_csv
from graph.bulk.slices import Index, Slice, Source, begin_table, keys_in, slices_of, value_of
from graph.collector import paused_collector
from graph.errors import DataError, FilterError
from graph.exchange.loss import Loss
from graph.ingest import Options, format_of
from graph.ingest.asked import DELIMITERS
from graph.ingest.files import fail, members, sliced
from graph.ingest.kinds import Kinds
from graph.ingest.naming import slug_of
from graph.ingest.raw import NativeTables, RawGraph
from graph.ingest.rejected import Rejected
from graph.ingest.validation import existing_kinds
from graph.pack.manifest import Manifest
from graph.pack.stage import Stage
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


@dataclass
class Run:
    """One import."""

    format: str
    path: Path
    options: Options
    size: int
    progress: Progress | None
    sources: list[Source] = field(default_factory=list)
    samples: dict[Path, bytes] = field(default_factory=dict)
    linking: set[str] = field(default_factory=set)  # the files that list links
    without_links: set[tuple[Path, int]] = field(default_factory=set)  # slices that need not be read again
    declared: bool = False  # whether the files list actors
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    info: dict[str, Any] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)
    _beside: dict[frozenset[Path], Left] = field(default_factory=dict)

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

    def fill(self, stage: Stage) -> tuple[DatasetInfo, Iterable[Kind]]:
        """Read all files into a stage: first what defines actors, then the links."""
        folder = stage.folder / "import"
        (folder / "slices").mkdir(parents=True)
        links = LinkFile(folder)
        self.sources = list(self._sources(folder))
        self.total = sum(source.text.stat().st_size for source in self.sources)
        listing = self._sampled()
        losses = Losses(Listed(stage.folder.parent))  # it outlives the stage
        self.records = Records(folder, self.options, self._source(), self.info, losses, lines=self.lines)
        with closing(self.records):
            self._read_all(listing, stage, links)
        give_back()
        links.move(stage)
        give_back()
        return DatasetInfo.model_validate(self.info), self.records.used_kinds().values()

    def _read_all(self, listing: Sequence[Source], stage: Stage, links: LinkFile) -> None:
        index, repeats = self._indexed(listing)
        for source in listing:
            within = index if source.lines else None
            for number, part in enumerate(slices_of(source, self.size, within, within, repeats)):
                if not part.records:  # all were read in earlier slices
                    continue
                others = {path: text for path, text in self.samples.items() if path not in part.contents}
                part.contents = others | part.contents
                with _collected():
                    self._take(part, stage, None, number, Counter() if source.lines else self._left_of(others))
        self.declared = bool(self.records.ids)
        index.again()
        for source in self.sources:
            if source.lines or source.path.as_posix() in self.linking:
                self._read_links(source, index, stage, links)
        long = self._too_long()
        if long and self.options.strict:
            raise DataError([reason for each in long for reason in each.reasons])
        self.records.losses.reject(long)
        if not self.records.taken:
            self.records.losses.refuse()
            self._refuse_empty()
        self.records.finish()

    def _too_long(self) -> list[Rejected]:
        return [each for source in self.sources for each in source.too_long()]

    def _refuse_empty(self) -> NoReturn:
        fail("empty-file", f"`{self.path}` has no nodes and no edges", self.path.as_posix())

    def _indexed(self, listing: Iterable[Source]) -> tuple[Index, Repeats | None]:
        """Return where the records of files are by their keys, and which rows of tables repeat a key."""
        index, repeats = Index(), None if self.lines else Repeats()
        for source in listing:
            if repeats:
                mapped = self.columns.get(f"actors ({source.path.stem})", {})
                begin_table(repeats, source, mapped)
            for offset, line, record in source.records():
                value = value_of(source, record)
                index.add(source, keys_in(source, value), offset, line)
                if repeats:
                    repeats.add(value, offset, line)
        if repeats:
            repeats.sort()
        index.sort()
        return index, repeats

    def _sources(self, folder: Path) -> Iterator[Source]:
        """Yield the files to read, tables as CSV in a working folder."""
        for number, file in enumerate(self.files):
            text = folder / f"{number}.csv" if self.tables else None
            if text is not None:
                write_csv(file, text)
            given = DELIMITERS.get(self.options.delimiter or "", self.options.delimiter)
            yield Source(file, lines=self.lines, exact=self.format == "ftm", text=text, delimiter=given)

    def _read_links(self, source: Source, index: Index, stage: Stage, links: LinkFile) -> None:
        for number, part in enumerate(
            slices_of(source, self.size, index, self.records.ids if self.named_by_key else None)
        ):
            if (source.path, number) not in self.without_links:
                with _collected():
                    self._take(part, stage, links, number)
            self.done += sum(map(len, part.records))
            if self.progress:
                self.progress(self.done, self.total)

    def result(self, manifest: Manifest) -> BulkImport:
        """Return what came of the import."""
        records = self.records
        return BulkImport(
            manifest,
            records.used_kinds(),
            tuple(self.notes),
            self.columns,
            tuple(sorted((word, id, count) for (word, id), count in records.used.items())),
            records.made_kinds(),
            records.losses.listed(),
            records.losses.rejected,
            records.losses.left_out,
            records.losses.in_part,
            records.attributes,
        )

    def _source(self) -> dict[str, Any]:
        """Return the record of the file as a source."""
        given = self.options
        return {
            "id": slug_of(self.path.name) or "imported-file",
            "title": given.title or self.path.name,
            "publisher": given.publisher or self.publisher or "Unknown",
            "reliability": given.reliability,
            "class": "imported-file",
            "summary": f"Imported from {self.path.name} ({self.format}, sha256 {self.digest}).",
        } | ({"url": given.url} if given.url else {})

    def _sampled(self) -> list[Source]:
        """Read the first records of all files together; return the files that list no links: they may define actors."""
        first = [next(slices_of(source, _SAMPLE), None) for source in self.sources]
        parts = [part for part in first if part is not None]
        if not parts:
            if long := self._too_long():
                raise DataError([reason for each in long for reason in each.reasons])
            self._refuse_empty()
        heads = {source.path: source.head for source in self.sources}
        self.samples = {part.file: b"".join([*heads[part.file], *part.records[:_BESIDE]]) for part in parts}
        contents = {part.file: part.contents[part.file] for part in parts}
        raw = self._read(contents, {name: each for part in parts for name, each in part.numbers.items()})
        if any(note.endswith(_HEADLESS) for note in raw.notes):
            help = "write them in its first row"
            fail("bad-file", f"`{self.path}` has no names of columns", self.path.as_posix(), help=help)
        if not self.lines:
            Kinds(existing_kinds(), raw.options or self.options, raw.kinds)  # refuses options that are wrong
        self.publisher = raw.publisher
        self.columns = raw.columns
        self.info = {"title": self.options.title or self.path.stem} | raw.info
        self.notes |= dict.fromkeys(raw.notes)
        if len(self.sources) == 1 and len(raw.columns) == 1 and not self.options.mapping:
            self.options = replace(self.options, mapping=next(iter(raw.columns.values())))
        if raw.preset is not None and self.lines:
            self.options = replace(self.options, preset=raw.preset)
        self.linking = {link.location("").file for link in raw.links}
        return [each for each in self.sources if each.lines or each.path.as_posix() not in self.linking]

    def _read(
        self,
        contents: Mapping[Path, bytes],
        numbers: Mapping[str, list[int]],
        known: Set[str] | None = None,
        own: Set[tuple[str, int]] | None = None,
    ) -> RawGraph:
        with sliced(contents, known, own), numbered_lines(numbers):
            raw = self.module.read(self.path, self.options)
        if isinstance(raw, NativeTables):
            help = "import it into a folder, and pack that"
            raise FilterError(f"`{self.path}` is our own export, which comes back as it was", help=help)
        found: RawGraph = raw
        return found

    def _left_of(self, contents: Mapping[Path, bytes]) -> Left:
        """Return what is left out of the first rows of other tables, which are read beside a slice of one."""
        found = self._beside.get(names := frozenset(contents))
        if found is None:
            found = Counter()
            with suppress(DataError, FilterError):  # alone they may be no data
                found = Counter(self._read(contents, {}).left) if contents else found
            self._beside[names] = found
        return found

    def _take(self, part: Slice, stage: Stage, links: LinkFile | None, number: int, beside: Left | None = None) -> None:
        """Add the records of slice `number` of a file to the stage; without `links`, only what is no link.

        `beside` is what was left out of the records of other files in this slice, if those were not named by it.
        """
        known = part.known if self.named_by_key and (self.declared or self.lines) else None
        raw = self._read(part.contents, part.numbers, known, part.own)
        before = Counter(raw.left)
        has_links = self.records.keep_own(raw, part, listing=links is None)
        if links is None:
            raw.links, raw.events = [], []
            if has_links:
                self.linking.add(part.file.as_posix())  # none of its first records was a link
            elif self.lines or self.tabular:  # it is not read again
                self.without_links.add((part.file, number))
                before = beside or Counter()
        self.records.add(raw, stage, links, before)
