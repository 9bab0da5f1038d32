"""Faults that no single value shows: references, cycles, clashes, and dates that contradict each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from graph.checks.columns import column_clashes
from graph.checks.cycles import cycles
from graph.checks.former import former_names, in_current_ids, removed_in_use
from graph.checks.hidden import hidden_in
from graph.checks.identities import judgement_faults
from graph.checks.namesakes import duplicate_ids, former_id_clashes, name_clashes, shared_node_ids
from graph.checks.records import GoingOn, record_faults
from graph.checks.references import Entries, Gaps, Known, ids_of
from graph.diagnostics import Diagnostic
from graph.reading.entries import Entry
from graph.records.model import DatasetInfo, Kind

__all__ = [
    "Gaps",
    "GoingOn",
    "Known",
    "check_info",
    "check_records",
    "faults_between",
    "former_names",
    "ids_of",
    "in_current_ids",
    "record_faults",
]


def check_records(entries: Entries, kinds: Mapping[str, Kind], info: DatasetInfo, known: Known) -> Iterator[Diagnostic]:
    """Yield every fault between records, in no particular order.

    Args:
        entries: The records of each table in the order read. Invalid records keep their valid fields.
        kinds: All kinds by id, those shipped and those of the folder.
        info: The data set as a whole.
        known: What records may refer to.
    """
    for table, rows in entries.items():
        for entry in rows:
            yield from record_faults(table, entry, known)
    if info.as_of is None and not known.gaps.date_of_record:
        going_on = GoingOn()
        going_on.add(entries["links"])
        yield from going_on.fault(known.folder)
    yield from faults_between(entries, kinds, known)


def faults_between(entries: Entries, kinds: Mapping[str, Kind], known: Known) -> Iterator[Diagnostic]:
    """Yield the faults that no record has by itself: ids and names of two, cycles, and judgements."""
    for table, rows in entries.items():
        yield from duplicate_ids(table, rows, known.room)
        yield from former_id_clashes(table, rows)
    yield from shared_node_ids(entries["actors"], entries["events"])
    yield from judgement_faults(entries["identities"], known)
    yield from name_clashes(entries["actors"], known.room)
    yield from cycles(entries, kinds)


def check_info(
    info: Entry[DatasetInfo], entries: Entries, kinds: Mapping[str, Kind], known: Known
) -> Iterator[Diagnostic]:
    """Yield the faults of title, core and columns: unknown actors, what two columns claim; and removed ids in use."""
    yield from hidden_in(info, ("title",))
    for number, id in enumerate(info.record.core):
        yield from known.check("actor", id, info, "core", number)
    for at, column in enumerate(info.record.columns or ()):
        for number, id in enumerate(column.actors):
            yield from known.check("actor", id, info, "columns", at, "actors", number)
    yield from column_clashes(info)
    yield from removed_in_use(info, entries, kinds)
