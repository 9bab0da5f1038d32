"""The result of reading a file: actors, links, sources and events, before ids, kinds and dates are mapped.

A reader returns `NativeTables`, the records of one of our own exports, or a `RawGraph`, the graph in the file's own
vocabulary, which `assembly` turns into records.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from graph.diagnostics import Diagnostic, Place
from graph.diagnostics.collected import Faults
from graph.errors import DataError
from graph.exchange.loss import Loss
from graph.ingest.rejected import Original, Rejections
from graph.records.calendars import Calendar

__all__ = [
    "DIRECTIONS",
    "Location",
    "NativeTables",
    "Options",
    "RawActor",
    "RawEvent",
    "RawGraph",
    "RawLink",
    "RawSource",
    "at",
]

Location = Callable[[str], Place]
"""Location of a record: called with the name of one of our fields, or with "" for the whole record."""


def at(place: Place) -> Location:
    """Return the location of a record whose fields have no locations of their own."""
    return lambda _field: place


@dataclass(frozen=True)
class Options:
    """Import options, named as on the command line.

    `mapping` maps our fields to columns of the file, `kinds` the file's words for kinds to our kinds. `kind` is for
    links without a kind, `family` for new kinds, `currency` for amounts without a currency. `calendar` maps our date
    fields to calendars; the field "" means all others. `strict` refuses a file with a faulty record, which is left out
    otherwise.
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    kind: str | None = None
    family: str = "alignment"
    currency: str | None = None
    dates: str | None = None  # day-first or month-first
    calendar: Mapping[str, Calendar] = field(default_factory=dict)
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    header: bool = True
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    reliability: str = "F"
    credibility: int = 6
    strict: bool = False
    yes: bool = False
    preset: str | None = None  # the name or the file of a preset, or none


@dataclass
class RawActor:
    """A node: its key in links, and our fields with the file's values.

    `native` means that our own export wrote it: the key is an id to keep.
    """

    key: str
    fields: dict[str, Any]
    location: Location
    native: bool = False
    original: Original | None = None
    implied: bool = False  # made for the ends of links: without a link it is nothing


DIRECTIONS: Final = {
    **dict.fromkeys(("directed", "forward", "true", "yes", "->"), "directed"),
    **dict.fromkeys(("undirected", "none", "false", "no", "--", "symmetric"), "undirected"),
    **dict.fromkeys(("mutual", "both", "bidirectional", "reciprocal", "<->"), "mutual"),
}
"""The words of other tools for the direction of an edge."""


@dataclass
class RawLink:
    """An edge between two keys; `kind` is the file's word or None, `locator` its location in the file.

    An edge without a direction is `symmetric`; a `mutual` one runs both ways.
    """

    source: str
    target: str
    kind: str | None
    fields: dict[str, Any]
    location: Location
    locator: str
    symmetric: bool = False
    status: str = "asserted"
    claims: list[dict[str, Any]] = field(default_factory=list)  # of sources of the file, named by key
    native: bool = False
    original: Original | None = None
    mutual: bool = False
    said: str | None = None  # what the file says of it, in its own words
    credibility: int | None = None  # what the file says of its own statement
    cites_file: bool = True  # whether a claim cites the file, beside `claims`


@dataclass
class RawSource:
    """A publication that the file names."""

    key: str
    fields: dict[str, Any]
    location: Location
    native: bool = False


@dataclass
class RawEvent:
    """An event of the file; roles name actors by key."""

    key: str
    fields: dict[str, Any]
    location: Location
    roles: list[dict[str, Any]]
    locator: str
    status: str = "asserted"
    claims: list[dict[str, Any]] = field(default_factory=list)
    native: bool = False
    original: Original | None = None


@dataclass
class RawGraph:
    """The graph of a file in its own vocabulary. Links may only name actors of the same graph."""

    name: str
    actors: list[RawActor] = field(default_factory=list)
    links: list[RawLink] = field(default_factory=list)
    sources: list[RawSource] = field(default_factory=list)
    events: list[RawEvent] = field(default_factory=list)
    kinds: dict[str, dict[str, Any]] = field(default_factory=dict)  # kinds that the file describes, by id
    info: dict[str, Any] = field(default_factory=dict)
    publisher: str | None = None
    faults: Faults = field(default_factory=Faults)
    rejections: Rejections = field(default_factory=Rejections)
    options: Options | None = None  # those of the import, with what a preset adds
    preset: str | None = None  # the preset that was chosen by its columns
    repaired: bool = False  # whether it holds the rejected records of an earlier import
    notes: list[str] = field(default_factory=list)
    left: Counter[tuple[str, str]] = field(default_factory=Counter)  # (item, reason)
    columns: dict[str, dict[str, str]] = field(default_factory=dict)  # table -> our field -> the file's column

    def reject(self, original: Original, error: DataError, *, strict: bool) -> None:
        """Leave out a record that cannot be read. Raises `error` in a strict import."""
        if strict:
            raise error
        for each in error.diagnostics:
            self.rejections.add(original, each)

    def reject_row(self, original: Original, fault: Diagnostic, *, strict: bool) -> None:
        """Leave out a row for a fault, which a strict import lists beside the others."""
        if not strict:
            self.rejections.add(original, fault)
        elif self.faults.room(fault.code, self.name):
            self.faults.add(fault)

    def leave(self, what: str, became: str = "omitted", count: int = 1) -> None:
        """Count something that is not imported."""
        self.left[what, became] += count

    @property
    def losses(self) -> tuple[Loss, ...]:
        """What is not imported, sorted by name."""
        return tuple(Loss(what, count, became, ()) for (what, became), count in sorted(self.left.items()))


@dataclass
class NativeTables:
    """The records of one of our own exports as (table, fields, location, ...), and the fields of the data set."""

    name: str
    info: dict[str, Any]
    records: list[tuple[Any, ...]] = field(default_factory=list)  # with the `Original` of those in tables
    faults: Faults = field(default_factory=Faults)
    rejections: Rejections = field(default_factory=Rejections)
    notes: list[str] = field(default_factory=list)
    losses: tuple[Loss, ...] = ()
