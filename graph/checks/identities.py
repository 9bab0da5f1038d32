"""Judgements of two records: each about two, each pair judged once, one of the two there."""

from __future__ import annotations

from collections.abc import Iterator

from graph.checks.references import Entries, Gaps
from graph.diagnostics import Diagnostic
from graph.diagnostics.collected import Room, always
from graph.reading.entries import Entry
from graph.records.model import Judgement

__all__ = ["judgement_faults"]


def judgement_faults(entries: Entries, gaps: Gaps, room: Room = always) -> Iterator[Diagnostic]:
    """Yield a fault for each judgement of one record, of a pair judged before, or of two records that do not exist."""
    before: dict[tuple[str, frozenset[str]], Entry[Judgement]] = {}
    known = {table: _ids(entries, gaps, table) for table in ("actors", "links", "sources", "events")}
    for entry in entries["identities"]:
        judgement: Judgement = entry.record
        ids = judgement.records or ()
        if len(ids) != 2 or judgement.table is None:
            continue
        if ids[0] == ids[1]:
            yield Diagnostic(
                "judged-twice",
                f"judgement `{judgement.id}` compares `{ids[0]}` with itself",
                entry.place("records"),
                help="name two records",
            )
            continue
        first = before.setdefault((judgement.table, frozenset(ids)), entry)
        if first is not entry and room("judged-twice", entry.text.name):
            yield Diagnostic(
                "judged-twice",
                f"`{ids[0]}` and `{ids[1]}` are judged a second time",
                entry.place("records"),
                help="keep the judgement that holds",
                related=(("first judged at", first.place("records")),),
            )
        ids_known = known[judgement.table]
        missing = [(number, id) for number, id in enumerate(ids) if ids_known is not None and id not in ids_known]
        for number, id in missing if len(missing) == len(ids) else ():  # an import may bring the other of a pair
            if room("unknown-judged", entry.text.name):
                yield Diagnostic(
                    "unknown-judged",
                    f"judgement `{judgement.id}` names `{id}`, which is not in {judgement.table}",
                    entry.place("records", number),
                    help="correct the id, or delete the judgement",
                )


def _ids(entries: Entries, gaps: Gaps, table: str) -> set[str] | None:
    """Return the ids that the records of a table have or had; None if some are not known."""
    if table in gaps.unreadable or table in gaps.absent:
        return None
    found = set(gaps.ids[table])  # type: ignore[index] # a table
    for entry in entries[table]:  # type: ignore[index] # a table
        found |= {entry.record.id, *(getattr(entry.record, "former_ids", None) or ())}
    return found
