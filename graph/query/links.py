"""The links of a view as a list, narrowed by where they begin and end and whom they cite."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.blocks import Block, Table, line
from graph.query.evidence import link_evidence
from graph.query.frames import LINK, Framed, Rowed, columns, link_cells
from graph.query.heaviest import by_weight, weight_of
from graph.query.spoken import spoken_of
from graph.query.walked import walked_links
from graph.records.filters import Filter
from graph.records.grades import status_words
from graph.records.model import Link
from graph.values import Listed, public
from graph.view import View

__all__ = ["Links", "list_links"]


@public
@dataclass(frozen=True, repr=False)
class Links(Framed, Listed[Link]):
    """Links in order of source, target, kind and id, and whether each is active when asked (None if not asked).

    Where the heaviest are asked for, `weighed` is true, and they are in order of weight; see `graph.query.heaviest`.
    """

    filter: Filter
    links: tuple[Link, ...]
    answers: tuple[str | None, ...]
    _graph: BuiltGraph = field(compare=False)
    _asked: tuple[str, ...] = field(default=(), compare=False)
    weighed: bool = False

    def _items(self) -> tuple[Link, ...]:
        return self.links

    def _said(self) -> str:
        return wording.count(len(self), "link")

    def report(self) -> Iterator[Block]:
        """Yield the links as a table, and how many they are."""
        rows = tuple(self._row(link, time) for link, time in zip(self.links, self.answers, strict=True))
        if rows:
            columns: tuple[str, ...] = ("from", "kind", "to", "role", "when", "confidence", "status", "sources", "link")
            if not any(link.role for link in self.links):
                columns, rows = columns[:3] + columns[4:], tuple(row[:3] + row[4:] for row in rows)
            if self.weighed:
                columns = (*columns[:-1], "weight", columns[-1])
                weights = ("" if (found := weight_of(link)) is None else f"{found:g}" for link in self.links)
                rows = tuple((*row[:-1], weight, row[-1]) for row, weight in zip(rows, weights, strict=True))
            yield Table(columns, rows, spare=("sources", "status", "link"), asked=self._asked)
        yield line(wording.count(len(rows), "link"))

    def _row(self, link: Link, time: str | None) -> tuple[str, ...]:
        assessment = self._graph.assessments[link.id]
        spoken = spoken_of(self._graph, [link], self.filter)
        known = "; ".join(part for part in (time, spoken and spoken.words()) if part)
        when = wording.lasted(link) + (f" ({known})" if known else "")
        sources = str(assessment.independent_sources)
        judged = (assessment.confidence, status_words(assessment), sources)
        source, target = (self._graph.dataset.actors[id].name for id in (link.source, link.target))
        return (source, link.kind, target, link.role or "", when, *judged, link.id)

    def _rowed(self) -> Rowed:
        """Return a row for each link."""
        rows = (
            (*link_cells(self._graph, link), time, weight_of(link))
            for link, time in zip(self.links, self.answers, strict=True)
        )
        return Rowed((*LINK, *columns("time", weight="number")), rows)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "filter": self.filter.to_dict(),
            "links": [
                link_evidence(self._graph, link, self.filter)
                | {"time": answer, "independent_sources": self._graph.assessments[link.id].independent_sources}
                | ({"weight": weight_of(link)} if self.weighed else {})
                for link, answer in zip(self.links, self.answers, strict=True)
            ],
        }


def list_links(
    view: View,
    *,
    source: str | None = None,
    target: str | None = None,
    cited: str | None = None,
    depth: int | None = None,
    via: Iterable[str] = (),
    heaviest: bool = False,
) -> Links:
    """Return the links of the view from `source`, to `target`, with a claim that cites the source `cited`.

    A link of a symmetric kind matches whichever way it is written. Where the view steps to parts, a link from or to a
    part of `source` or `target` is one from or to the whole. With `depth`, the links are all those on walks of at most
    this many hops from `source`, to `target`, through `via`; see `graph.query.walked`. The `heaviest` come first if
    asked.

    Raises:
        UnknownId: An actor or source does not exist.
    """
    graph = view.graph
    for actor in (source, target, *via):
        if actor is not None:
            graph.actor(actor)
    if cited is not None:
        graph.source(cited)
    if depth is None:
        fitting = _between(view, source, target)
    else:
        starts, ends = (None if one is None else (one,) for one in (source, target))
        fitting = [graph.dataset.links[id] for id in walked_links(view, starts, ends, hops=depth, via=via)]
    found = [link for link in fitting if cited is None or any(claim.source == cited for claim in link.claims)]
    found.sort(key=lambda link: (link.source, link.target, link.kind, link.id))
    found = by_weight(found) if heaviest else found
    given = {"from": source, "to": target, "kind": view.filter.kinds, "status": view.filter.status}
    asked = tuple(column for column, value in given.items() if value)
    answers = tuple(view.answer(link) for link in found)
    return Links(view.filter, tuple(found), answers, graph, asked, weighed=heaviest)


def _between(view: View, source: str | None, target: str | None) -> list[Link]:
    sources = None if source is None else view.with_parts(source)
    targets = None if target is None else view.with_parts(target)
    found = []
    for link in view.links:
        ends = [(link.source, link.target)]
        if view.graph.dataset.kinds[link.kind].symmetric:
            ends.append((link.target, link.source))
        if any((sources is None or a in sources) and (targets is None or b in targets) for a, b in ends):
            found.append(link)
    return found
