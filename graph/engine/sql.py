"""An engine that answers in SQL, over the table `steps` of a pack. The text is the same for DuckDB and for Spark.

Small sets of actors, and the moves of their actors, are kept in Python; larger sets are tables of `no` and `hops`. Each
is made once, from those before it, level by level: neither recursion nor anything else that only one dialect knows is
used.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import Any, Final, NamedTuple, Protocol

from graph.engine.base import BACK, Engine, Move, TooWide, Way
from graph.engine.held import Held
from graph.engine.memory import leads

__all__ = ["MOST_KEPT", "TEXTS", "Database", "SqlEngine"]

MOST_KEPT: Final = 2_000  # actors of a set, and ten times as many moves of its actors
_MOVES_AN_ACTOR: Final = 10

TEXTS: Final[Mapping[str, str]] = {
    "moves": (
        "SELECT s.from_no, s.to_no, s.along, s.link_no, s.kind_no, s.level, s.status, s.composes, s.s1, s.s2, s.e1, "
        "s.e2 FROM steps s WHERE s.from_no IN ({actors}) AND {held}"
    ),
    "expand": "SELECT DISTINCT s.to_no AS no, 0 AS hops FROM steps s WHERE s.from_no IN ({actors}) AND {held}",
    "expand_within": (
        "SELECT DISTINCT s.to_no AS no, 0 AS hops FROM steps s WHERE s.from_no IN ({actors}) "
        "AND s.to_no IN ({within}) AND {held}"
    ),
    "expand_back": (
        "SELECT DISTINCT s.from_no AS no, 0 AS hops FROM steps s WHERE s.from_no IN ({within}) "
        "AND s.to_no IN ({actors}) AND {held}"
    ),
    "minus": (
        "SELECT a.no AS no, {hops} AS hops FROM {actors} a LEFT JOIN {others} o ON a.no = o.no WHERE o.no IS NULL"
    ),
    "union": "SELECT no, hops FROM {actors} UNION ALL SELECT no, hops FROM {others}",
    "near": "SELECT no, hops FROM {actors} WHERE hops >= {least} AND hops <= {most}",
    "values": "SELECT no, hops FROM (VALUES {rows}) AS t(no, hops)",
    "on_the_way": (
        "SELECT a.no AS no, a.hops AS before, z.hops AS beyond FROM {these} a JOIN {those} z ON a.no = z.no "
        "WHERE a.hops + z.hops <= {hops}"
    ),
    "nodes": "(SELECT no, before, beyond FROM (VALUES {rows}) AS t(no, before, beyond))",
    "between": (
        "SELECT s.from_no, s.to_no, s.along, s.link_no, s.kind_no, s.level, s.status, s.composes, s.s1, s.s2, s.e1, "
        "s.e2 FROM steps s JOIN {nodes} f ON s.from_no = f.no JOIN {nodes} t ON s.to_no = t.no "
        "WHERE ({hop} AND f.before + t.beyond < {hops}) OR ({step} AND f.before + t.beyond <= {hops}) LIMIT {most}"
    ),
    "joining": "SELECT DISTINCT link_no FROM steps WHERE from_no = {one} AND to_no = {other} ORDER BY link_no",
    # what a link must meet
    "ahead": "(s.along OR {both_ways})",
    "behind": "(NOT s.along OR {both_ways})",
    "down": "s.composes AND NOT s.along",
    "up": "s.composes AND s.along",
    "step": "s.composes",
    "level": "s.level >= {level}",
    "status": "(s.status & {status}) <> 0",
    "possible": "s.s1 <= {last} AND s.e2 >= {first}",
}


class Database(Protocol):
    """A connection that holds the table `steps` of a pack."""

    def make(self, name: str, query: str) -> int:
        """Make a table of the rows of a query, until `drop` or the end of the connection; return their number."""

    def take(self, name: str, query: str, most: int) -> list[tuple[Any, ...]] | int:
        """Return the rows of a query, or make the table of them if they are over `most`, and return their number."""

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""

    def drop(self, name: str) -> None:
        """Drop a table that `make` made."""


class _Table(NamedTuple):
    """A set of actors in the database."""

    name: str
    size: int


_Kept = dict[int, int]  # a set of actors with their hops, in Python
_Set = _Table | _Kept
_Moves = dict[int, list[Move]]  # the moves of actors


class SqlEngine(Engine):
    """Answers by SQL in a database.

    Args:
        database: The database.
        texts: The statements, by name.
        most_kept: Larger sets of actors are tables of the database.
    """

    _names = count()

    def __init__(self, database: Database, texts: Mapping[str, str] = TEXTS, most_kept: int = MOST_KEPT) -> None:
        self._database = database
        self._texts = texts
        self._most = most_kept
        self._made: list[str] = []
        self._moves: dict[tuple[Held, bool], _Moves] = {}

    def only(self, numbers: Iterable[int]) -> _Kept:
        """Return the set of these actors, at 0 hops."""
        return dict.fromkeys(numbers, 0)

    def expand(self, actors: _Set, way: Way, held: Held, within: _Set | None = None) -> _Set:
        """Return the actors one move from `actors`, by the moves of the set whose moves are better known."""
        if not _size(actors) or (within is not None and not _size(within)):
            return {}
        back = within is not None and self._unknown(within, BACK[way], held) < self._unknown(actors, way, held)
        if within is not None and back:
            moves = None if isinstance(actors, _Table) else self._known(within, BACK[way], held)
            if moves is not None:
                return {move.start: 0 for move in moves if move.end in actors and leads(move, BACK[way], held)}
            condition = self._held(BACK[way], held)
            return self._set("expand_back", actors=_listed(actors), within=_listed(within), held=condition)
        moves = None if isinstance(within, _Table) else self._known(actors, way, held)
        if moves is not None:
            ends = (move.end for move in moves if leads(move, way, held))
            return {end: 0 for end in ends if within is None or end in within}
        condition = self._held(way, held)
        if within is None:
            return self._set("expand", actors=_listed(actors), held=condition)
        return self._set("expand_within", actors=_listed(actors), within=_listed(within), held=condition)

    def minus(self, actors: _Set, others: _Set, hops: int = 0) -> _Set:
        """Return the actors that are not among `others`, at this number of hops."""
        if isinstance(actors, dict) and isinstance(others, dict):
            return {actor: hops for actor in actors if actor not in others}
        return self._set("minus", actors=self._table(actors), others=self._table(others), hops=hops)

    def union(self, actors: _Set, others: _Set) -> _Set:
        """Return the actors of two sets that have none in common, with their hops."""
        if not _size(others):
            return actors
        if isinstance(actors, dict) and isinstance(others, dict) and len(actors) + len(others) <= self._most:
            return {**actors, **others}
        return self._set("union", actors=self._table(actors), others=self._table(others))

    def near(self, actors: _Set, least: int, most: int) -> _Set:
        """Return the actors at `least` to `most` hops, both inclusive."""
        if isinstance(actors, dict):
            return {actor: hops for actor, hops in actors.items() if least <= hops <= most}
        return self._set("near", actors=actors.name, least=least, most=most)

    def count(self, actors: _Set) -> int:
        """Return the number of actors."""
        return _size(actors)

    def moves(self, actors: _Set, ways: Sequence[Way], held: Held) -> list[Move]:
        """Return the moves from any of `actors` that lead one of these ways. Raises TooWide."""
        if not _size(actors):
            return []
        found = self._rows(
            "moves", f" LIMIT {self.most_moves + 1}", actors=_listed(actors), held=self._any_of(ways, held)
        )
        if len(found) > self.most_moves:
            raise TooWide.of(self.most_moves)
        return [Move(*row) for row in found]

    def meets(self, these: _Set, those: _Set, hops: int) -> bool:
        """Return whether an actor of both sets has at most `hops` hops in all."""
        nodes = self._on_the_way(these, those, hops)
        return bool(_size(nodes) if isinstance(nodes, _Table) else nodes)

    def between(self, these: _Set, those: _Set, hops: int, held: Held) -> list[Move]:
        """Return the moves of walks of at most `hops` hops; see `Engine.between`."""
        nodes = self._on_the_way(these, those, hops)
        if not (nodes.size if isinstance(nodes, _Table) else nodes):
            return []
        step = f"{self._text('step')} AND {self._fits(held)}{_among('s.kind_no NOT IN', held.no_steps)}"
        found = self._rows(
            "between",
            nodes=nodes.name if isinstance(nodes, _Table) else self._text("nodes", rows=", ".join(map(str, nodes))),
            hops=hops,
            hop=self._held("ahead", held),
            step=step if held.steps else "1 = 0",
            most=self.most_moves + 1,
        )
        if len(found) > self.most_moves:
            raise TooWide.of(self.most_moves)
        return [Move(*row) for row in found]

    def joining(self, one: int, other: int) -> list[int]:
        """Return the numbers of the links between two actors, in either direction, in order."""
        return [int(link) for (link,) in self._rows("joining", one=one, other=other)]

    def close(self) -> None:
        """Drop all tables that were made."""
        self._moves.clear()
        while self._made:
            self._database.drop(self._made.pop())

    def _on_the_way(self, these: _Set, those: _Set, hops: int) -> _Table | list[tuple[int, int, int]]:
        """Return the actors of both sets with at most `hops` hops in all, and both numbers of hops."""
        if isinstance(these, dict) and isinstance(those, dict):
            both = ((actor, these[actor], those[actor]) for actor in sorted(these.keys() & those.keys()))
            return [node for node in both if node[1] + node[2] <= hops]
        return self._make("on_the_way", these=self._table(these), those=self._table(those), hops=hops)

    def _unknown(self, actors: _Set, way: Way, held: Held) -> int:
        """Return how many of the actors have moves that have not been read."""
        if isinstance(actors, _Table):
            return actors.size
        known = self._moves.get((held, way == "behind"), {})
        return sum(actor not in known for actor in actors)

    def _known(self, actors: _Set, way: Way, held: Held) -> list[Move] | None:
        """Return the moves of actors, hops ahead or behind and all steps; None if they are too many to be kept."""
        if isinstance(actors, _Table):
            return None
        known = self._moves.setdefault((held, way == "behind"), {})
        missing = [actor for actor in actors if actor not in known]
        if missing:
            ways: tuple[Way, ...] = ("behind" if way == "behind" else "ahead", *(("down", "up") if held.steps else ()))
            most = self._most * _MOVES_AN_ACTOR
            rows = self._rows("moves", f" LIMIT {most + 1}", actors=_numbers(missing), held=self._any_of(ways, held))
            if len(rows) > most:
                return None
            known.update((actor, []) for actor in missing)
            for row in rows:
                known[row[0]].append(Move(*row))
        return [move for actor in actors for move in known[actor]]

    def _any_of(self, ways: Sequence[Way], held: Held) -> str:
        return f"({' OR '.join(f'({self._held(way, held)})' for way in ways)})"

    def _held(self, way: Way, held: Held) -> str:
        """Return the condition of a move that leads this way."""
        without = _among("s.to_no NOT IN", held.without_actors)
        if way in ("down", "up"):
            return f"{self._text(way)} AND {self._fits(held)}{_among('s.kind_no NOT IN', held.no_steps)}{without}"
        both_ways = f"s.kind_no IN ({_numbers(held.both_ways)})" if held.both_ways else "1 = 0"
        kinds = _among("s.kind_no IN", held.kinds) or " AND 1 = 0"
        return f"{self._text(way, both_ways=both_ways)} AND {self._fits(held)}{kinds}{without}"

    def _fits(self, held: Held) -> str:
        """Return the condition of a link for hops and steps alike."""
        said = [self._text("level", level=held.level), self._text("status", status=held.status)]
        if held.window is not None:
            said.append(self._text("possible", first=held.window.first, last=held.window.last))
        return f"{' AND '.join(said)}{_among('s.link_no NOT IN', held.without_links)}"

    def _text(self, name: str, **given: object) -> str:
        return self._texts[name].format(**given)

    def _rows(self, text: str, more: str = "", **given: object) -> list[tuple[Any, ...]]:
        return self._database.rows(self._text(text, **given) + more)

    def _set(self, text: str, **given: object) -> _Set:
        """Return the set of a query: in Python if it is small."""
        name = f"set_{next(self._names)}"
        found = self._database.take(name, self._text(text, **given), self._most)
        return self._named(name, found) if isinstance(found, int) else dict(found)

    def _make(self, text: str, **given: object) -> _Table:
        name = f"set_{next(self._names)}"
        return self._named(name, self._database.make(name, self._text(text, **given)))

    def _named(self, name: str, size: int) -> _Table:
        self._made.append(name)
        return _Table(name, size)

    def _table(self, actors: _Set) -> str:
        """Return the name of a set as a table."""
        if isinstance(actors, dict):
            rows = ", ".join(map(str, actors.items())) if actors else "(-1, 0)"
            return self._make("values", rows=rows).name
        return actors.name


def _size(actors: _Set) -> int:
    return actors.size if isinstance(actors, _Table) else len(actors)


def _listed(actors: _Set) -> str:
    """Return what is within the brackets of `IN`."""
    return f"SELECT no FROM {actors.name}" if isinstance(actors, _Table) else _numbers(actors)


def _numbers(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, sorted(numbers)))


def _among(test: str, numbers: frozenset[int]) -> str:
    return f" AND {test} ({_numbers(numbers)})" if numbers else ""
