"""The differences of two versions by record: for each link, actor, event and source of both, what moved, in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.differences import Change, TableDiff, values_in_words
from graph.records.grades import level_of

__all__ = ["ASPECTS", "Line", "gain", "moved", "only_renamed", "only_worded", "parted"]

# What of a record moved, most important first. What is in the last one changes no answer.
ASPECTS: Final = ("Confidence or status", "Kind or ends", "Time", "Claims", "Wording and details")
_CLAIMS, _OTHER = 3, len(ASPECTS) - 1
_ASPECT_OF: Final = {
    **dict.fromkeys(("kind", "source", "target", "name", "type", "country", "reliability", "derives_from"), 1),
    **dict.fromkeys(("start", "end", "periods", "date", "founded", "dissolved", "born", "died"), 2),
}
_WEIGHED: Final = frozenset(("source", "stance", "credibility", "holds"))  # fields of claims
_RULES: Final = frozenset(("dataset", "kinds", "exceptions", "stories", "identities"))  # each field counts as changed
_FIELDS: Final = {"weakly_disputed": "weakly disputed", "independent_sources": "independent sources"}

Tables = Mapping[str, TableDiff]


class Line(NamedTuple):
    """One thing that moved: what, and how it was and is; None on the side that lacks a claim.

    `aspect` is a position in `ASPECTS`.
    """

    aspect: int
    what: str
    before: str | None
    after: str | None


def moved(
    old: BuiltGraph, new: BuiltGraph, tables: Tables, judged: Sequence[Change], table: str
) -> dict[str, tuple[Line, ...]]:
    """Return what moved in each record of `table` that both versions have, by its new id.

    Args:
        old: The earlier version.
        new: The later version.
        tables: The differences of the two, by table.
        judged: What differs in the confidence and status of links.
        table: Name of a table. Claims are also part of their links and events.
    """
    found: dict[str, list[Line]] = defaultdict(list)
    own = tables[table]
    for change in judged if table == "links" else ():
        found[change.id].append(_line(0, change))
    for change in own.changed:
        found[change.id].append(_line(_aspect_of(table, change.field), change))
    if table in ("links", "events"):
        present = getattr(new.dataset, table)
        fresh = {*own.added, *own.removed}
        for id, line in _claims(old, new, tables["claims"], table):
            if id in present and id not in fresh:
                found[id].append(line)
    for before, after in own.renamed:
        found[after].append(Line(_OTHER, "id", before, after))
    return {id: tuple(sorted(found[id], key=lambda line: line.aspect)) for id in sorted(found)}


def only_worded(lines: Sequence[Line]) -> bool:
    """Return whether nothing of a record moved but wording and details, which change no answer."""
    return all(line.aspect == _OTHER for line in lines)


def only_renamed(lines: Sequence[Line]) -> bool:
    """Return whether a record has another id and is otherwise as it was."""
    return all(line.aspect == _OTHER and line.what == "id" for line in lines)


def gain(old: BuiltGraph, new: BuiltGraph, before: str, now: str) -> int:
    """Return by how many levels the confidence of a link rose; `before` and `now` are its ids."""
    return level_of(new.assessments[now].confidence) - level_of(old.assessments[before].confidence)


def _aspect_of(table: str, field: str) -> int:
    if table == "claims":
        return _CLAIMS if field in _WEIGHED else _OTHER
    return _ASPECT_OF.get(field, _CLAIMS if table in _RULES else _OTHER)


def _line(aspect: int, change: Change) -> Line:
    return Line(aspect, _FIELDS.get(change.field, change.field), *values_in_words(change.before, change.after))


def _claims(old: BuiltGraph, new: BuiltGraph, claims: TableDiff, table: str) -> Iterator[tuple[str, Line]]:
    other = "link" if table == "events" else "event"
    for what, names, graph in (("new claim", claims.added, new), ("removed claim", claims.removed, old)):
        for name in names:
            prefix, id, own = parted(name)
            if prefix != other:
                said = _said(graph, table, id, own)
                yield id, Line(_CLAIMS, what, said if graph is old else None, None if graph is old else said)
    for change in claims.changed:
        prefix, id, own = parted(change.id)
        if prefix != other:
            before, after = values_in_words(change.before, change.after)
            yield id, Line(_aspect_of("claims", change.field), f"claim {own}, {change.field}", before, after)


def parted(name: str) -> tuple[str, str, str]:
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
