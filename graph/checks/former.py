"""Former ids in records: those that refer to a record by one, and ids that are removed and yet in use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from graph.checks.references import Entries, title
from graph.diagnostics import Diagnostic
from graph.diagnostics.collected import Room
from graph.reading.entries import Entry, Table
from graph.records.model import DatasetInfo, Kind, Record
from graph.records.references import Names, with_ids_of

__all__ = ["former_names", "in_current_ids", "removed_in_use"]

R = TypeVar("R", bound=Record)


def former_names(entries: Entries, kinds: Mapping[str, Kind]) -> Names:
    """Return the present ids of records by their former ones, by table; empty without former ids.

    An id that is a former one in one table and a present one in another is there by itself too.
    """
    records: dict[str, list[Any]] = {
        table: list(kinds.values()) if table == "kinds" else [entry.record for entry in rows if entry.record.id]
        for table, rows in entries.items()
    }
    former = {
        table: {id: each.id for each in rows for id in getattr(each, "former_ids", None) or ()}
        for table, rows in records.items()
    }
    known = {id for by_former in former.values() for id in by_former}
    if not known:
        return {}
    return {
        table: former[table] | {each.id: each.id for each in rows if each.id in known}
        for table, rows in records.items()
    }


def in_current_ids(entry: Entry[R], names: Names, room: Room) -> tuple[Entry[R], list[Diagnostic]]:
    """Return an entry that refers to records by their present ids, and a warning for each former id that it has."""
    record, renamed = with_ids_of(entry.record, names)
    if not renamed:
        return entry, []
    faults = [
        Diagnostic(
            "former-id",
            f"{title(entry)} names `{before}`, which is now `{after}`",
            entry.place(*path),
            help=f"write `{after}`",
        )
        for path, before, after in renamed
        if room("former-id", entry.text.name)
    ]
    return replace(entry, record=record), faults


def removed_in_use(info: Entry[DatasetInfo], entries: Entries, kinds: Mapping[str, Kind]) -> Iterator[Diagnostic]:
    """Yield a fault for each id that the data set lists as removed and that a record has, now or before."""
    removed = info.record.removed or {}
    if not removed:
        return
    tables: list[Table] = list(entries)
    for table in tables:
        for entry in entries[table]:
            record = entry.record
            for id, path in _ids(record):
                if id in removed:
                    said = "the id of" if path == ("id",) else "a former id of"
                    yield Diagnostic(
                        "removed-id",
                        f"`removed` lists `{id}`, which is {said} {title(entry)}",
                        info.place("removed", id),
                        help="delete it from `removed`, or delete the record"
                        if path == ("id",)
                        else "delete it from `removed`: the record takes its place",
                        related=((f"{title(entry)} is at", entry.place(*path)),),
                    )
    own = {entry.record.id for entry in entries["kinds"]}
    for id in sorted(removed.keys() & kinds.keys() - own):
        yield Diagnostic(
            "removed-id",
            f"`removed` lists `{id}`, which is the id of a shipped kind",
            info.place("removed", id),
            help="delete it from `removed`",
        )


def _ids(record: Any) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    if record.id:
        yield record.id, ("id",)
    for number, former in enumerate(getattr(record, "former_ids", None) or ()):
        yield former, ("former_ids", number)
