"""The records of a change that no other part of its review names: removed ones, and what else of others moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.diff import Diff
from graph.query.markdown import listed, plain
from graph.query.moved import ASPECTS, Line, moved
from graph.query.versions import TABLES

__all__ = ["linked", "others", "removed"]

_MOST_LINES: Final = 4  # of one record
_TABLES: Final = ("links", *(name for name in TABLES if name not in ("links", "claims")))
_CLAIMS: Final = ASPECTS.index("Claims")
_NOUNS: Final = {"identities": "judgement", "stories": "story"}


def removed(old: BuiltGraph, new: BuiltGraph, diff: Diff) -> Iterator[str]:
    """Yield the removed records of each table but claims, with the reasons that the data gives."""
    why = new.dataset.info.removed
    for table in _TABLES:
        if ids := diff.tables[table].removed:
            rows = (f"- {_named(old, table, id)}{f': {plain(why[id])}' if id in why else ''}" for id in ids)
            yield f"#### Removed {table}\n{listed(rows)}"


def others(old: BuiltGraph, new: BuiltGraph, diff: Diff) -> Iterator[str]:
    """Yield what moved in records beside the confidence and status of links, and the claims behind these."""
    judged = {change.id for change in diff.judged}
    rows = []
    for table in _TABLES:
        lines = moved(old, new, diff.tables, diff.judged, table)
        for id in diff.tables[table].moved:
            last = _CLAIMS - 1 if table == "links" and id in judged else _CLAIMS
            said = [_said(line) for line in lines[id] if 0 < line.aspect <= last and _is_new(line, diff)]
            if said:
                rows.append(f"- {_noun(table)}{_named(new, table, id)}: {_briefly(said)}")
    if rows:
        yield f"#### Other changes\n{listed(rows)}"


def _is_new(line: Line, diff: Diff) -> bool:
    """Return whether no other part has it: not a claim that is new or removed, nor why a record was removed."""
    if line.what in ("new claim", "removed claim"):
        return False
    field, _, id = line.what.partition(".")
    return field != "removed" or not any(id in table.removed for table in diff.tables.values())


def _said(line: Line) -> str:
    return f"{plain(line.what)} {plain(line.before or 'none')} → {plain(line.after or 'none')}"


def _briefly(said: Sequence[str]) -> str:
    more = f"; and {len(said) - _MOST_LINES} more" if len(said) > _MOST_LINES else ""
    return "; ".join(said[:_MOST_LINES]) + more


def _noun(table: str) -> str:
    return "" if table in ("links", "dataset") else f"{_NOUNS.get(table, table[:-1])} "


def _named(graph: BuiltGraph, table: str, id: str) -> str:
    """Return a record by its name or title and its id; a link by its sentence, others by the id alone."""
    if table == "links":
        return linked(graph, id)
    record = getattr(graph.dataset, table)[id] if table != "dataset" else None
    name = next((getattr(record, each) for each in ("name", "title", "label") if hasattr(record, each)), None)
    return f"{plain(name)} (`{id}`)" if name else f"`{id}`"


def linked(graph: BuiltGraph, id: str) -> str:
    """Return a link as its sentence and its id."""
    return f"{plain(wording.sentence(graph, graph.link(id)))} (`{id}`)"
