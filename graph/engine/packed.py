"""The questions of `graph.query` over a pack, by an engine in its database.

What an engine cannot narrow is asked of the records themselves, of which one question reads at most `MOST_LINKS`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from graph.build import BuiltGraph
from graph.collector import paused_collector
from graph.engine.arrays import Arrays
from graph.engine.base import Engine, Over, TooWide
from graph.engine.evidence import MOST_RECORDS
from graph.errors import UnknownId
from graph.pack import Pack
from graph.pack.arrays import Steps
from graph.pack.schema import ARRAYS, array_of
from graph.query.paths import Paths
from graph.query.search.budget import Budget
from graph.records.filters import Filter
from graph.records.walks import Walk

if TYPE_CHECKING:
    from graph.query.between import Between
    from graph.query.critical import Critical
    from graph.query.fallout import Fallout
    from graph.query.neighbours import Neighbours
    from graph.query.what_if import WhatIf
    from graph.query.why_not import WhyNot
    from graph.view import Direction

__all__ = ["between", "critical", "fallout", "neighbours", "paths", "what_if", "why_not"]

MOST_LINKS: Final = MOST_RECORDS


class _Numbered:
    """A pack as questions see it."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self.info, self.kinds = pack.info, pack.kinds
        self.numbers, self.ids, self.built = pack.numbers, pack.ids, pack.built

    def near_actors(self, text: str) -> tuple[str, ...]:
        from graph.pack import scope

        return scope.near_actors(self._pack, text)


def _engine(pack: Pack) -> Engine:
    """Return the engine that a pack is asked by."""
    if pack.engine is None:
        for name in ARRAYS:
            pack.compare(array_of(name))
        return Arrays(Steps(pack.path, pack.manifest.counts))
    from graph.engine.duck import DUCKDB, Duck
    from graph.engine.spark import spark
    from graph.engine.sql import SqlEngine

    return SqlEngine(
        Duck(pack.connection, pack.reading) if pack.engine == DUCKDB else spark(pack.engine, pack.file("steps"))
    )


@contextmanager
def _over(pack: Pack) -> Iterator[Over]:
    """Yield the pack in numbers, and an engine."""
    engine = _engine(pack)
    try:
        with paused_collector():
            yield Over(_Numbered(pack), engine)
    finally:
        engine.close()


def paths(
    pack: Pack, start: str, end: str, filter: Filter, walk: Walk, *, budget: Budget, heaviest: bool = False
) -> Paths:
    """Return the paths from `start` to `end`, or the heaviest. Raises TooWide for the heaviest of too many links."""
    if heaviest:
        from graph.query.heaviest import heaviest_paths

        return heaviest_paths(_walked(pack, start, end, filter, walk), start, end, filter, walk, budget=budget)
    from graph.engine.paths import find_paths

    with _over(pack) as over:
        return find_paths(over, start, end, filter, walk, budget=budget)


def why_not(pack: Pack, start: str, end: str, filter: Filter, walk: Walk, *, budget: Budget) -> WhyNot:
    """Return why there is no path from `start` to `end`."""
    from graph.engine import questions

    with _over(pack) as over:
        return questions.why_not(over, start, end, filter, walk, budget=budget)


def what_if(
    pack: Pack, start: str, end: str, without: Sequence[str], filter: Filter, walk: Walk, *, budget: Budget
) -> WhatIf:
    """Return the effect of removing actors, links or kinds."""
    from graph.engine import questions

    with _over(pack) as over:
        return questions.what_if(over, start, end, without, filter, walk, budget=budget)


def between(pack: Pack, actors: Sequence[str], filter: Filter, walk: Walk, *, budget: Budget) -> Between:
    """Return the smallest network that connects actors."""
    from graph.engine import questions

    with _over(pack) as over:
        return questions.between(over, actors, filter, walk, budget=budget)


def neighbours(
    pack: Pack, actor: str, filter: Filter, *, budget: Budget, depth: int, direction: Direction, parts: bool
) -> Neighbours:
    """Return the neighbours of an actor, whatever the budget. Raises TooWide."""
    from graph.engine import questions

    with _over(pack) as over:
        return questions.neighbours(over, actor, filter, depth=depth, direction=direction, parts=parts)


def critical(pack: Pack, start: str, end: str, filter: Filter, walk: Walk, *, budget: Budget) -> Critical:
    """Return the actors and links whose loss has the greatest effect. Raises TooWide."""
    from graph.query.critical import critical as critical_of

    return critical_of(_walked(pack, start, end, filter, walk), start, end, filter, walk, budget=budget)


def fallout(pack: Pack, source: str, filter: Filter, walk: Walk, *, budget: Budget) -> Fallout:
    """Return the effects of withdrawing a source.

    In a pack of more than `MOST_LINKS` links no pairs of actors are compared, and the answer says that it is cut short.
    """
    from graph.pack import scope
    from graph.query.fallout import MOST_PAIRED
    from graph.query.fallout import fallout as fallout_of

    if pack.count("links") <= MOST_LINKS:
        return fallout_of(pack.whole(), source, filter, walk, budget=budget)
    scope.check(pack, filter, walk.via)
    graph = _citing(pack, source)
    found = fallout_of(graph, source, Filter(), Walk(), budget=Budget(0))
    most = pack.rows(
        "SELECT id FROM actors WHERE outgoing + incoming > 0 ORDER BY outgoing + incoming DESC, id LIMIT ?",
        MOST_PAIRED,
        table="actors",
    )
    paired = tuple(id for (id,) in most)
    return replace(found, paired=paired, broken=(), weakened=(), strengthened=(), truncated="size")


def _walked(pack: Pack, start: str, end: str, filter: Filter, walk: Walk) -> BuiltGraph:
    """Return the graph of all links on walks between two actors. Raises TooWide."""
    from graph.engine.corridor import corridor
    from graph.engine.held import held_by
    from graph.pack import scope

    asked = filter.for_paths()
    named, links = scope.check(pack, asked, (start, end, *walk.via))
    with _over(pack) as over:
        held = held_by(over.whole, asked, undirected=walk.undirected, parts=walk.parts)
        via = [named[id] for id in walk.via]
        moves = [] if start == end else corridor(over.engine, held, named[start], via, named[end]).moves(walk.max_hops)
        numbers = {move.link for move in moves}
        if len(numbers) > MOST_LINKS:
            raise TooWide.of(MOST_LINKS)
        return pack.built({*numbers, *links, *over.engine.joining(named[start], named[end])}, named.values())


def _citing(pack: Pack, source: str) -> BuiltGraph:
    """Return the links and events that cite a source, or one that derives only from it. Raises TooWide, UnknownId."""
    from graph.pack import scope
    from graph.query.withdrawal import derived

    numbers = pack.numbers("sources", [source])
    if not numbers:
        raise UnknownId("source", source, scope.near_ids(pack, source, "sources"))
    passing = pack.rows(
        'SELECT "no" FROM sources WHERE len(derives_from) > 0 OR "no" = ?', numbers[source], table="sources"
    )
    gone = derived(pack.part(sources=(no for (no,) in passing)), source)
    nos = sorted(pack.numbers("sources", gone).values())
    among = f"SELECT DISTINCT link_no FROM cited WHERE source_no IN (SELECT unnest(?::BIGINT[])) LIMIT {MOST_LINKS + 1}"
    cited = pack.rows(among, nos, table="cited")
    if len(cited) > MOST_LINKS:
        most = f"a question reads at most {MOST_LINKS:,}"
        raise TooWide(f"more links cite `{source}`, or what derives only from it: {most}", help=scope.citing(source))
    events = {no for id in gone for no in scope.speaking_of(pack, id)}
    return pack.built((no for (no,) in cited), sources=nos, events=events)
