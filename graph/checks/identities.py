"""Judgements of two records: each about two, each pair judged once, one of the two there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from graph.checks.references import Known
from graph.diagnostics import Diagnostic
from graph.reading.entries import Entry, Table
from graph.records.model import Judgement

__all__ = ["judgement_faults"]


def judgement_faults(judgements: Iterable[Entry[Judgement]], known: Known) -> Iterator[Diagnostic]:
    """Yield a fault for each judgement of one record, of a pair judged before, or of two records that do not exist."""
    before: dict[tuple[str, frozenset[str]], Entry[Judgement]] = {}
    for entry in judgements:
        judgement = entry.record
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
        if first is not entry and known.room("judged-twice", entry.text.name):
            yield Diagnostic(
                "judged-twice",
                f"`{ids[0]}` and `{ids[1]}` are judged a second time",
                entry.place("records"),
                help="keep the judgement that holds",
                related=(("first judged at", first.place("records")),),
            )
        table = cast("Table", judgement.table)
        missing = [(number, id) for number, id in enumerate(ids) if not known.may_have_had(table, id)]
        for number, id in missing if len(missing) == len(ids) else ():  # an import may bring the other of a pair
            if known.room("unknown-judged", entry.text.name):
                yield Diagnostic(
                    "unknown-judged",
                    f"judgement `{judgement.id}` names `{id}`, which is not in {table}",
                    entry.place("records", number),
                    help="correct the id, or delete the judgement",
                )
