"""The differences of two versions by record: for each link, actor, event and source of both, what moved, in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final, NamedTuple

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.diff import Change, Diff, values_in_words

__all__ = ["ASPECTS", "Line", "moved"]

# What of a record moved, most important first. What is in the last one changes no answer.
ASPECTS: Final = ("Confidence or status", "Time", "Claims", "Wording and details")
_OTHER: Final = len(ASPECTS) - 1
_ASPECT_OF: Final = {
    **dict.fromkeys(("kind", "source", "target", "name", "type", "country", "reliability", "derives_from"), 0),
    **dict.fromkeys(("start", "end", "periods", "date", "founded", "dissolved", "born", "died"), 1),
}
_WEIGHED: Final = frozenset(("source", "stance", "credibility", "holds"))  # fields of claims
_FIELDS: Final = {"weakly_disputed": "weakly disputed", "independent_sources": "independent sources"}


class Line(NamedTuple):
    """One thing that moved: what, and how it was and is; None on the side that lacks a claim.

    `aspect` is a position in `ASPECTS`.
    """

    aspect: int
    what: str
    before: str | None
    after: str | None


def moved(old: BuiltGraph, new: BuiltGraph, diff: Diff, table: str) -> dict[str, tuple[Line, ...]]:
    """Return what moved in each record of `table` that both versions have, by its new id.

    Args:
        old: The earlier version.
        new: The later version.
        diff: The differences of the two.
        table: "links", "actors", "events" or "sources".
    """
    found: dict[str, list[Line]] = defaultdict(list)
    own = diff.tables[table]
    for id, line in _fields(diff, table):
        found[id].append(line)
    if table in ("links", "events"):
        present = getattr(new.dataset, table)
        fresh = {*own.added, *own.removed}
        for id, line in _claims(old, new, diff, table):
            if id in present and id not in fresh:
                found[id].append(line)
    for before, after in own.renamed:
        found[after].append(Line(_OTHER, "id", before, after))
    return {id: tuple(sorted(found[id], key=lambda line: line.aspect)) for id in sorted(found)}


def _fields(diff: Diff, table: str) -> Iterator[tuple[str, Line]]:
    for change in diff.judged if table == "links" else ():
        yield change.id, _line(0, change)
    for change in diff.tables[table].changed:
        yield change.id, _line(_ASPECT_OF.get(change.field, _OTHER), change)


def _line(aspect: int, change: Change) -> Line:
    return Line(aspect, _FIELDS.get(change.field, change.field), *values_in_words(change.before, change.after))


def _claims(old: BuiltGraph, new: BuiltGraph, diff: Diff, table: str) -> Iterator[tuple[str, Line]]:
    claims, other = diff.tables["claims"], "link" if table == "events" else "event"
    for what, names, graph in (("new claim", claims.added, new), ("removed claim", claims.removed, old)):
        for name in names:
            prefix, id, own = _parted(name)
            if prefix != other:
                said = _said(graph, table, id, own)
                yield id, Line(2, what, said if graph is old else None, None if graph is old else said)
    for change in claims.changed:
        prefix, id, own = _parted(change.id)
        if prefix != other:
            before, after = values_in_words(change.before, change.after)
            aspect = 2 if change.field in _WEIGHED else _OTHER
            yield id, Line(aspect, f"claim {own}, {change.field}", before, after)


def _parted(name: str) -> tuple[str, str, str]:
    """Return "link" or "event" where a claim's name says so, the id of its record, and its own name."""
    record, _, own = name.partition("#")
    prefix, _, id = record.rpartition(" ")
    return prefix, id, own


def _said(graph: BuiltGraph, table: str, id: str, own: str) -> str:
    """Return the grade, source, stance and summary of a claim; its name alone if several claims have that."""
    record = getattr(graph.dataset, table).get(id)
    claims = [each for each in record.claims if own in (each.id, each.source)] if record else []
    if len(claims) != 1:
        return own
    (claim,) = claims
    said = f"{wording.grade(graph, claim)} {graph.source(claim.source).publisher}, {claim.stance}"
    return f"{said}: {claim.summary}" if claim.summary else said
