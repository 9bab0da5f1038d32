"""The ids that records may refer to, and the fault of a reference to another."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from graph.diagnostics import Diagnostic, shortened
from graph.diagnostics.asked_back import did_you_mean
from graph.diagnostics.collected import Room, always
from graph.reading.entries import TABLES, Entry, Table
from graph.records.kind_words import kind_meant
from graph.records.model import DatasetInfo, Kind
from graph.records.names import fold, slugify, suggest
from graph.records.references import Names

__all__ = ["Entries", "Gaps", "Known", "ids_of", "title"]

_MOST_COMPARED = 3_000_000  # ids, in all suggestions: a hostile folder may have a million unknown ids

Entries = Mapping[Table, Sequence[Entry[Any]]]


@dataclass
class Gaps:
    """The records that could not be read. A reference to one of them is not reported.

    `ids` holds their ids where readable. A table in `unreadable` may hold any id; a table in `absent` has no file;
    `homes` has the files of the others, such as `links/*.yaml`.
    """

    ids: dict[Table, set[str]] = field(default_factory=lambda: {table: set() for table in TABLES})
    unreadable: set[Table] = field(default_factory=set)
    absent: set[Table] = field(default_factory=set)
    homes: dict[Table, list[str]] = field(default_factory=dict)
    date_of_record: bool = False

    def join(self, other: Gaps) -> None:
        """Add the gaps of `other`."""
        for table, ids in other.ids.items():
            self.ids[table] |= ids
        self.unreadable |= other.unreadable
        self.absent |= other.absent
        self.date_of_record = self.date_of_record or other.date_of_record


class Known:
    """The ids that records may refer to, and the fault of referring to another.

    `ids` has the records of each table, by the noun for one; `former` the present ids of former ones, by table.
    """

    def __init__(
        self,
        ids: Mapping[str, Mapping[str, Any]],
        folder: str,
        gaps: Gaps,
        room: Room = always,
        *,
        removed: Mapping[str, str] = MappingProxyType({}),
        former: Names = MappingProxyType({}),
    ) -> None:
        self.ids = ids
        self.folder = folder
        self.gaps = gaps
        self.room = room
        self.removed = removed
        self.former = former
        self.compared = 0
        self.candidates: dict[str, list[str]] = {}
        self.suggestions: dict[tuple[str, str], str] = {}
        self.named: dict[str, dict[str, str]] = {}

    def may_have(self, what: str, id: str) -> bool:
        """Return whether there is such a record, or may be one among those that could not be read."""
        table: Any = f"{what}s"
        return id in self.ids[what] or table in self.gaps.unreadable or id in self.gaps.ids[table]

    def may_have_had(self, table: Table, id: str) -> bool:
        """Return whether a record of the table has or had this id, or may have it."""
        return table in self.gaps.absent or self.may_have(table[:-1], id) or id in self.former.get(table, ())

    def check(self, what: str, id: str | None, entry: Entry[Any], *path: str | int) -> Iterator[Diagnostic]:
        """Yield a fault at `path` of the entry if there is no such record: unknown-actor, unknown-kind, ..."""
        if not id or self.may_have(what, id) or not self.room(f"unknown-{what}", entry.text.name):
            return
        if id in self.removed:
            yield Diagnostic(
                f"unknown-{what}",
                f"{title(entry)} names `{id}`, which was removed: {self.removed[id]}",
                entry.place(*path),
                help="name another record, or delete the reference",
            )
            return
        table: Any = f"{what}s"
        article = "an" if what[0] in "aeiou" else "a"
        files = " or ".join(self._homes(table))
        label = f"there is no {files}" if table in self.gaps.absent else f"no such id in {files}"
        yield Diagnostic(
            f"unknown-{what}",
            f"{title(entry)} names `{shortened(id)}`, which is not {article} {what}",
            entry.place(*path),
            label="no kind has this id" if what == "kind" else label,
            help=self._help(what, id),
        )

    def _homes(self, table: Table) -> list[str]:
        """Return the files that a table is read from."""
        return [f"{self.folder}{home}" for home in self.gaps.homes.get(table, [f"{table}.yaml"])]

    def near(self, wrong: str, known: Collection[str]) -> str:
        """Return the one of `known` that `wrong` may misspell; empty if none or too long to compare."""
        self.compared += len(known)
        found = suggest(wrong, known) if self.compared <= _MOST_COMPARED else ()
        return found[0] if found else ""

    def _help(self, what: str, id: str) -> str:
        key = (what, id)
        if key not in self.suggestions:
            known = self.ids[what]
            table: Any = f"{what}s"
            if what not in self.candidates:
                self.candidates[what] = sorted({*(each for each in known if each), *self.gaps.ids[table]})
            help = f"add it to {self._homes(table)[0]}"
            if what == "kind":
                help = f"the kinds are {', '.join(self.candidates[what])}; add others to {self._homes(table)[0]}"
            if near := self._meant(what, id):
                at = f" ({known[near].place('id')})" if isinstance(known.get(near), Entry) else ""
                help = did_you_mean(near, aside=at)
            self.suggestions[key] = help
        return self.suggestions[key]

    def _meant(self, what: str, id: str) -> str:
        """Return the id that was probably meant: by name, by meaning (kinds), or by similar spelling."""
        if what not in self.named:
            self.named[what] = _by_name(self.ids[what].values())
        if named := self.named[what].get(fold(id.replace("-", " "))):
            return named
        if (slug := slugify(id[:200])) in self.ids[what]:
            return slug
        if what == "kind" and (kind := kind_meant(id)) in self.ids[what]:
            return kind
        return self.near(id, self.candidates[what])


def _by_name(records: Iterable[Any]) -> dict[str, str]:
    """Return the id of each record by its folded names; a name of two records is omitted."""
    found: dict[str, str] = {}
    for each in records:
        record = getattr(each, "record", each)
        names = [getattr(record, field, None) for field in ("name", "title", "label", "verb")]
        names += [alias.name for alias in getattr(record, "aliases", None) or ()]
        for name in {fold(name) for name in names if name}:
            found[name] = record.id if found.get(name, record.id) == record.id else ""
    return found


def ids_of(entries: Entries, kinds: Mapping[str, Kind]) -> dict[str, Mapping[str, Any]]:
    """Return the records that others may refer to, by the noun for one and id."""
    tables: tuple[Table, ...] = ("actors", "sources", "events", "links")
    return {table[:-1]: {entry.record.id: entry for entry in entries[table]} for table in tables} | {"kind": kinds}


def title(entry: Entry[Any]) -> str:
    """Return the name of a record for messages: "link `iran-funding-hamas`"."""
    if isinstance(entry.record, DatasetInfo):
        return "the data set"
    noun = type(entry.record).__name__.removeprefix("Strict").lower()
    return f"{noun} `{entry.record.id}`" if entry.record.id else f"this {noun}"
