"""Faults that no single value shows: references, cycles, clashes, and dates that contradict each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from graph.checks.columns import column_clashes
from graph.checks.cycles import cycles
from graph.checks.former import former_names, in_current_ids, removed_in_use
from graph.checks.hidden import hidden_characters, hidden_in
from graph.checks.identities import judgement_faults
from graph.checks.namesakes import duplicate_ids, former_id_clashes, name_clashes, shared_node_ids
from graph.checks.records import actor_faults, event_faults, kind_faults, link_faults, no_date_of_record
from graph.checks.references import Entries, Gaps, Known
from graph.checks.stories import check_story
from graph.diagnostics import Diagnostic
from graph.diagnostics.collected import Room, always
from graph.reading.entries import Entry
from graph.records.model import DatasetInfo, Kind

__all__ = ["Gaps", "check_info", "check_records", "former_names", "in_current_ids"]


def check_records(
    entries: Entries, kinds: Mapping[str, Kind], info: DatasetInfo, folder: str, gaps: Gaps, room: Room = always
) -> Iterator[Diagnostic]:
    """Yield every fault between records, in no particular order.

    Args:
        entries: The records of each table in the order read. Invalid records keep their valid fields.
        kinds: All kinds by id, those shipped and those of the folder.
        info: The data set as a whole.
        folder: Name of the data folder in messages, with a final slash, or empty.
        gaps: The records that could not be read.
        room: Returns whether one more fault of a code is kept; faults of the commonest codes are built only then.
    """
    for table, rows in entries.items():
        yield from duplicate_ids(table, rows, room)
        yield from former_id_clashes(table, rows)
    yield from shared_node_ids(entries["actors"], entries["events"])
    known = Known(entries, kinds, folder, gaps, room, removed=info.removed or {})
    for link in entries["links"]:
        yield from link_faults(link, known)
    if info.as_of is None and not gaps.date_of_record:
        yield from no_date_of_record(entries["links"], folder)
    for event in entries["events"]:
        yield from event_faults(event, known)
    for source in entries["sources"]:
        for number, id in enumerate(source.record.derives_from or ()):
            yield from known.check("source", id, source, "derives_from", number)
    for kind in entries["kinds"]:
        yield from kind_faults(kind)
    for actor in entries["actors"]:
        yield from actor_faults(actor, known)
    for story in entries["stories"]:
        yield from check_story(story, known)
    yield from judgement_faults(entries, gaps, room)
    yield from name_clashes(entries["actors"], room)
    yield from hidden_characters(entries, room)
    yield from cycles(entries, kinds)


def check_info(
    info: Entry[DatasetInfo], entries: Entries, kinds: Mapping[str, Kind], folder: str, gaps: Gaps
) -> Iterator[Diagnostic]:
    """Yield the faults of title, core and columns: unknown actors, what two columns claim; and removed ids in use."""
    yield from hidden_in(info, ("title",))
    known = Known(entries, kinds, folder, gaps, removed=info.record.removed)
    for number, id in enumerate(info.record.core):
        yield from known.check("actor", id, info, "core", number)
    for at, column in enumerate(info.record.columns or ()):
        for number, id in enumerate(column.actors):
            yield from known.check("actor", id, info, "columns", at, "actors", number)
    yield from column_clashes(info)
    yield from removed_in_use(info, entries, kinds)
