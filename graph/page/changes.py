"""What changed since an earlier version, for the page: which records are new, gone or moved, and the gone ones whole.

The differences are those of `graph.query.diff`. Gone records come from the earlier version, with references in the ids
of the later one. The scripts keep them out of every answer; only the picture and the list of changes show them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple

from graph.build import BuiltGraph
from graph.page.opened import Opening, around
from graph.page.payload import actor_record, kind_record, link_record, source_record, with_copies
from graph.picture.homes import wholes_of
from graph.picture.letters import kind_letter
from graph.picture.roles import columns_of
from graph.picture.style import ACTOR_LOOKS
from graph.query.diff import Diff
from graph.query.moved import ASPECTS, Line, gain, moved, only_worded
from graph.query.pair_diffs import Version
from graph.query.reasons import source_lines
from graph.query.versions import Renames, renames
from graph.view import View

__all__ = ["Earlier", "changes"]

_ALSO = ("dataset", "kinds", "exceptions", "stories", "identities")  # tables of which only the sizes are shown
_TABLES = ("links", "actors", "events", "sources")
_WAYS = ("Confidence fell", "Confidence rose", "Status or number of sources")  # of ASPECTS[0]


class Earlier(NamedTuple):
    """An earlier version of the data of a page: what it is called, and the differences from it."""

    name: str
    graph: BuiltGraph
    diff: Diff


def changes(view: View, opening: Opening, since: Earlier, known: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """Return the changes since an earlier version that concern a page, as the scripts read them.

    Args:
        view: The records in the page.
        opening: Its first view.
        since: The earlier version.
        known: The ids in the page, by table.
    """
    tables = {name: frozenset(ids) for name, ids in known.items()}
    past = _Past(view, opening, since)
    diff, new = since.diff, view.graph
    lines = {table: moved(since.graph, new, diff.tables, diff.judged, table) for table in _TABLES}
    changed = {id: lines["links"][id] for id in diff.tables["links"].moved if id in tables["links"]}
    added = [id for id in diff.tables["links"].added if id in tables["links"]]
    outside = len(diff.tables["links"].added) - len(added) + len(diff.tables["links"].moved) - len(changed)
    outside += len(diff.tables["links"].removed) - len(past.links)
    return {
        "since": since.name,
        "links": {"added": added, "removed": sorted(past.links), "changed": _by_aspect(since, new, changed)},
        "actors": {
            "added": [id for id in diff.tables["actors"].added if id in tables["actors"]],
            "removed": sorted(past.actors),
            "changed": _lines(lines["actors"], diff.tables["actors"].moved, tables["actors"]),
        },
        "wording": {name: _lines(own, _worded(own), tables[name]) for name, own in lines.items()},
        **{name: _beside(since, name, lines[name], tables[name]) for name in ("events", "sources")},
        "also": [[name, diff.tables[name]._said()] for name in _ALSO if diff.tables[name]],
        "outside": outside,
        "gone": past.records(tables),
    }


def _by_aspect(since: Earlier, new: BuiltGraph, changed: Mapping[str, tuple[Line, ...]]) -> list[dict[str, Any]]:
    """Return the changed links by what of them moved, the most important first, losses before all.

    What changed in a source is with each link that it moved; `because` has what moved all links of a group.
    """
    back = {now: before for before, now in since.diff.tables["links"].renamed}
    groups: dict[str, dict[str, tuple[Line, ...]]] = {title: {} for title in (*_WAYS, *ASPECTS[1:])}
    shared: dict[str, set[Line]] = {}
    for id, lines in changed.items():
        title, sources = ASPECTS[lines[0].aspect], list[Line]()
        if lines[0].aspect == 0:
            rose = gain(since.graph, new, back.get(id, id), id)
            title = _WAYS[0 if rose < 0 else 1 if rose else 2]
            sources = source_lines(new, since.diff.tables, id, (rose > 0) - (rose < 0))
        groups[title][id] = tuple(sorted((*lines, *sources), key=lambda line: line.aspect))
        shared[title] = shared.get(title, set(sources)) & set(sources)
    return [
        {
            "title": title,
            "because": sorted(line[1:] for line in shared[title]) if len(own) > 1 else [],
            "records": _lines(own, own, own),
        }
        for title, own in groups.items()
        if own
    ]


def _worded(lines: Mapping[str, tuple[Line, ...]]) -> list[str]:
    return [id for id, own in lines.items() if only_worded(own)]


def _lines(
    lines: Mapping[str, tuple[Line, ...]], ids: Iterable[str], known: Collection[str]
) -> dict[str, list[list[str | None]]]:
    return {id: [list(line[1:]) for line in lines[id]] for id in ids if id in known}


def _beside(since: Earlier, name: str, lines: Mapping[str, tuple[Line, ...]], known: Collection[str]) -> dict[str, Any]:
    """Return the changes of events or sources; gone ones by name."""
    table, before = since.diff.tables[name], getattr(since.graph.dataset, name)
    return {
        "added": [id for id in table.added if id in known],
        "removed": [getattr(before[id], "name", None) or before[id].title for id in table.removed],
        "changed": _lines(lines, table.moved, known),
    }


class _Past:
    """What of an earlier version is gone from a view, by the ids that it had."""

    def __init__(self, view: View, opening: Opening, since: Earlier) -> None:
        self.view = view
        self.graph = since.graph
        old, new = since.graph.dataset, view.graph.dataset
        self.names: Renames = renames(old, new)
        self.links: list[str] = []
        self.actors: list[str] = []
        back = {table: {now: before for before, now in known.items()} for table, known in self.names.items()}
        version = Version(since.graph, back)
        narrowed = version.narrowed(view.filter)
        focus = version.known(opening.focus, ("actors",)) if opening.focus else None
        if narrowed is None or (opening.focus and focus is None):
            return
        before = View(since.graph, narrowed)
        before = around(before, focus, opening.depth) if focus else before
        removed = since.diff.tables
        self.links = [id for id in removed["links"].removed if before.holds(old.links[id])]
        self.actors = [id for id in removed["actors"].removed if before.has(id)]

    def records(self, tables: Mapping[str, Collection[str]]) -> dict[str, Any]:
        """Return the gone links, and of what they refer to all that `tables` lacks."""
        data, old = self.graph.dataset, self.graph
        links = {id: self._link(id) for id in self.links}
        ends = [end for id in self.links for end in (data.links[id].source, data.links[id].target)]
        actors = {
            self._now("actors", id): self._actor(id)
            for id in sorted({*self.actors, *ends})
            if self._now("actors", id) not in tables["actors"]
        }
        cited = with_copies(old, {claim.source for id in self.links for claim in data.links[id].claims})
        kinds = {self._now("kinds", data.links[id].kind): data.links[id].kind for id in self.links}
        types = {record["type"] for record in actors.values()}
        return {
            "links": links,
            "actors": actors,
            "sources": {
                self._now("sources", id): self._source(id)
                for id in cited
                if self._now("sources", id) not in tables["sources"]
            },
            "kinds": {now: self._kind(now, id) for now, id in sorted(kinds.items()) if now not in tables["kinds"]},
            "types": {type.value: look._asdict() for type, look in ACTOR_LOOKS.items() if type.value in types},
            **self._places(actors),
        }

    def _now(self, table: str, id: str) -> str:
        return self.names[table].get(id, id)

    def _actor(self, id: str) -> dict[str, Any]:
        record = actor_record(self.view, self.graph.dataset.actors[id])
        record.pop("not_to_confuse_with", None)
        return record

    def _link(self, id: str) -> dict[str, Any]:
        link = self.graph.dataset.links[id]
        record = link_record(self.graph, link)
        claims = [claim | {"source": self._now("sources", claim["source"])} for claim in record["claims"]]
        ends = {"source": self._now("actors", link.source), "target": self._now("actors", link.target)}
        return record | ends | {"kind": self._now("kinds", link.kind), "claims": claims}

    def _source(self, id: str) -> dict[str, Any]:
        source = self.graph.dataset.sources[id]
        record = source_record(self.graph, source)
        above = [self._now("sources", each) for each in source.derives_from]
        return record | ({"derives_from": above if len(above) > 1 else above[0]} if above else {})

    def _kind(self, now: str, before: str) -> dict[str, Any]:
        data = self.view.graph.dataset
        data, id = (data, now) if now in data.kinds else (self.graph.dataset, before)
        return kind_record(data.kinds[id], kind_letter(data)[id])

    def _places(self, actors: Iterable[str]) -> dict[str, Any]:
        """Return the column of each actor, that of its old role or the last, and the wholes of parts."""
        before, now = columns_of(self.graph), columns_of(self.view.graph)
        actor = partial(self._now, "actors")
        wholes = {actor(part): actor(whole) for part, whole in wholes_of(self.graph).items()}
        at = {actor(id): before.columns[column] for id, column in before.of.items()}
        known = {column: number for number, column in reversed(list(enumerate(now.columns)))}
        return {
            "at": {id: known.get(at[id], len(now.columns) - 1) for id in actors},
            "wholes": {id: wholes[id] for id in actors if id in wholes},
        }
