"""What a reader of a format finds, before ids, kinds and dates are ours: actors, links, sources, events, each in place.

A reader gives either a `Whole`, the records of an export of ours as they were, or a `Found`, a graph in the file's own
words, which `assemble` turns into records.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.diagnostics import Place
from graph.diagnostics.collected import Faults
from graph.exchange.loss import Loss
from graph.reading.entries import Table
from graph.records.calendars import Calendar

__all__ = ["Found", "FoundActor", "FoundEvent", "FoundLink", "FoundSource", "Options", "Spot", "Whole", "at"]

Spot = Callable[[str], Place]
"""Where a record stands: called with the name of a field of ours, or with nothing ("") for all of it."""


def at(place: Place) -> Spot:
    """Return the spot of a record whose fields have no places of their own."""
    return lambda _field: place


@dataclass(frozen=True)
class Options:
    """How to read what a file does not say. All names are those of the command line.

    `mapping` is our field -> the file's column, `kinds` the file's word for a kind -> a kind of ours. `kind` is the
    kind of links that tell none, `family` the family of kinds that are made, `currency` of sums without one.
    `calendar` is a field of ours with dates -> its calendar; the field "" means all others.
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
    lenient: bool = False


@dataclass
class FoundActor:
    """A node: the key that links name it by, and fields of ours with the file's values.

    `fixed` says that the key is an id of ours, to be kept.
    """

    key: str
    fields: dict[str, Any]
    spot: Spot
    fixed: bool = False


@dataclass
class FoundLink:
    """An edge between two keys; `kind` is the file's word or None, `told` says where in the file it is."""

    source: str
    target: str
    kind: str | None
    fields: dict[str, Any]
    spot: Spot
    told: str
    symmetric: bool = False
    status: str = "asserted"
    claims: list[dict[str, Any]] = field(default_factory=list)  # of sources of the file, named by key
    fixed: bool = False


@dataclass
class FoundSource:
    """A publication that the file itself names."""

    key: str
    fields: dict[str, Any]
    spot: Spot
    fixed: bool = False


@dataclass
class FoundEvent:
    """An event of the file; roles name actors by key."""

    key: str
    fields: dict[str, Any]
    spot: Spot
    roles: list[dict[str, Any]]
    told: str
    status: str = "asserted"
    claims: list[dict[str, Any]] = field(default_factory=list)
    fixed: bool = False


@dataclass
class Found:
    """The graph of a file in its own words. Links may only name actors that are found too."""

    name: str
    actors: list[FoundActor] = field(default_factory=list)
    links: list[FoundLink] = field(default_factory=list)
    sources: list[FoundSource] = field(default_factory=list)
    events: list[FoundEvent] = field(default_factory=list)
    kinds: dict[str, dict[str, Any]] = field(default_factory=dict)  # kinds that the file describes, by id
    info: dict[str, Any] = field(default_factory=dict)
    publisher: str | None = None
    faults: Faults = field(default_factory=Faults)
    notes: list[str] = field(default_factory=list)
    left: Counter[tuple[str, str]] = field(default_factory=Counter)  # (what, what became of it)
    columns: dict[str, dict[str, str]] = field(default_factory=dict)  # table -> our field -> the file's column

    def leave(self, what: str, became: str = "left out", count: int = 1) -> None:
        """Count something that is not taken over."""
        self.left[what, became] += count

    @property
    def losses(self) -> tuple[Loss, ...]:
        """What is not taken over, in order of name."""
        return tuple(Loss(what, count, became, ()) for (what, became), count in sorted(self.left.items()))


@dataclass
class Whole:
    """The records of an export of ours, field by field: (table, fields, spot), and the data set as a whole."""

    name: str
    info: dict[str, Any]
    records: list[tuple[Table, dict[str, Any], Spot]] = field(default_factory=list)
    faults: Faults = field(default_factory=Faults)
    notes: list[str] = field(default_factory=list)
    losses: tuple[Loss, ...] = ()
