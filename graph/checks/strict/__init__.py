"""Strict checks (`check --strict`): data that is valid but thin, unused, duplicated, contradictory or improbable.

Each module holds the checks of one theme and has a function `findings`. A finding that is accepted is listed, with its
reason, in `exceptions.yaml`; an exception that matches no finding is a finding too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from graph.checks.strict import connections, duplicates, evidence, publishers, registers, times
from graph.checks.strict.finding import Finding
from graph.dataset import Dataset
from graph.diagnostics import Diagnostic, Place, sort_diagnostics
from graph.diagnostics.collected import Faults

__all__ = ["findings", "unaccepted"]

_CHECKS: tuple[Callable[[Dataset], Iterator[Finding]], ...] = (
    evidence.findings,
    times.findings,
    connections.findings,
    duplicates.findings,
    publishers.findings,
    registers.findings,
)


def findings(data: Dataset) -> tuple[Diagnostic, ...]:
    """Return the findings of every strict check, sorted by place, without those that the data accepts."""
    faults = Faults()
    for each in unaccepted(data):
        where = data.place(each.table, each.id) or Place(f"{each.table}.yaml")
        if faults.room(each.code, where.file):
            place = (data.place(each.table, each.id, *each.path) or where) if each.path else where
            related = tuple(
                (at.says, data.place(at.table, at.id, *at.path) or Place(f"{at.table}.yaml")) for at in each.related
            )
            faults.add(Diagnostic(each.code, each.message, place, help=each.help, related=related))
    return sort_diagnostics(faults)


def unaccepted(data: Dataset) -> Iterator[Finding]:
    """Yield the findings that no exception accepts, then one for each exception that matches no finding."""
    accepted: dict[tuple[str, str], set[str]] = {}
    for exception in data.exceptions.values():
        for record in exception.records:
            accepted.setdefault((exception.code, record), set()).add(exception.id)
    used: set[tuple[str, str]] = set()
    for check in _CHECKS:
        for finding in check(data):
            if (finding.code, finding.id) in accepted:
                used.add((finding.code, finding.id))
            else:
                yield finding
    for code, record in sorted(accepted.keys() - used):
        for id in sorted(accepted[code, record]):
            message = f"exception `{id}` accepts `{code}` for `{record}`, which has no such finding"
            yield Finding("idle-exception", "exceptions", id, message, f"remove `{record}` from its `records`")
