"""An engine that answers in SQL, over the table `steps` of a pack. The text is the same for DuckDB and for Spark.

Sets of actors are tables of `no` and `hops`. Each is made once, from those before it, level by level: neither
recursion nor anything else that only one dialect knows is used.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import Any, Final, Protocol

from graph.engine.base import BACK, MOST_MOVES, Engine, Move, Way
from graph.engine.held import Held

__all__ = ["TEXTS", "Database", "SqlEngine"]

TEXTS: Final = {
    "only": "SELECT no, hops FROM (VALUES {rows}) AS t(no, hops) WHERE no >= 0",
    "expand": "SELECT DISTINCT s.to_no AS no, 0 AS hops FROM steps s JOIN {actors} t ON s.from_no = t.no WHERE {held}",
    "expand_within": (
        "SELECT DISTINCT s.to_no AS no, 0 AS hops FROM steps s JOIN {actors} t ON s.from_no = t.no "
        "JOIN {within} w ON s.to_no = w.no WHERE {held}"
    ),
    "expand_back": (
        "SELECT DISTINCT s.from_no AS no, 0 AS hops FROM steps s JOIN {within} w ON s.from_no = w.no "
        "JOIN {actors} t ON s.to_no = t.no WHERE {held}"
    ),
    "minus": (
        "SELECT a.no AS no, {hops} AS hops FROM {actors} a LEFT JOIN {others} o ON a.no = o.no WHERE o.no IS NULL"
    ),
    "union": "SELECT no, hops FROM {actors} UNION ALL SELECT no, hops FROM {others}",
    "near": "SELECT no, hops FROM {actors} WHERE hops >= {least} AND hops <= {most}",
    "count": "SELECT count(*) FROM {actors}",
    "weight": "SELECT coalesce(sum(a.outgoing + a.incoming), 0) FROM actors a JOIN {actors} t ON a.no = t.no",
    "on_the_way": (
        "SELECT a.no AS no, a.hops AS before, z.hops AS beyond FROM {these} a JOIN {those} z ON a.no = z.no "
        "WHERE a.hops + z.hops <= {hops}"
    ),
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
    """A connection that holds the tables `steps` and `actors` of a pack."""

    def make(self, name: str, query: str) -> None:
        """Make a table of the rows of a query, which is dropped with the connection or by `drop`."""

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""

    def drop(self, name: str) -> None:
        """Drop a table that `make` made."""


class SqlEngine(Engine):
    """Answers by SQL in a database. `texts` are the statements, by name."""

    _numbers = count()

    def __init__(self, database: Database, texts: dict[str, str] = TEXTS) -> None:
        self._database = database
        self._texts = texts
        self._made: list[str] = []

    def only(self, numbers: Iterable[int]) -> str:
        """Return the set of these actors, at 0 hops."""
        return self._set("only", rows=", ".join(f"({number}, 0)" for number in [*numbers] or [-1]))

    def expand(self, actors: str, way: Way, held: Held, within: str | None = None) -> str:
        """Return the actors one move from `actors`, from whichever of the two sets has fewer."""
        if within is None:
            return self._set("expand", actors=actors, held=self._held(way, held))
        if self.count(within) < self.count(actors):
            return self._set("expand_back", actors=actors, within=within, held=self._held(BACK[way], held, "from"))
        return self._set("expand_within", actors=actors, within=within, held=self._held(way, held))

    def minus(self, actors: str, others: str, hops: int = 0) -> str:
        """Return the actors that are not among `others`, at this number of hops."""
        return self._set("minus", actors=actors, others=others, hops=hops)

    def union(self, actors: str, others: str) -> str:
        """Return the actors of two sets that have none in common, with their hops."""
        return self._set("union", actors=actors, others=others)

    def near(self, actors: str, least: int, most: int) -> str:
        """Return the actors at `least` to `most` hops, both inclusive."""
        return self._set("near", actors=actors, least=least, most=most)

    def count(self, actors: str) -> int:
        """Return the number of actors."""
        return int(self._rows("count", actors=actors)[0][0])

    def weight(self, actors: str) -> int:
        """Return the number of links that the actors have."""
        return int(self._rows("weight", actors=actors)[0][0])

    def between(self, these: str, those: str, hops: int, held: Held, most: int = MOST_MOVES) -> list[Move]:
        """Return the moves of walks of at most `hops` hops; see `Engine.between`."""
        nodes = self._set("on_the_way", these=these, those=those, hops=hops)
        if not self.count(nodes):
            return []
        step = f"{self._text('step')} AND {self._fits(held)}{self._kinds('NOT IN', held.no_steps)}"
        found = self._rows(
            "between",
            nodes=nodes,
            hops=hops,
            hop=self._held("ahead", held),
            step=step if held.steps else "1 = 0",
            most=most + 1,
        )
        if len(found) > most:
            raise self.too_wide(most)
        return [Move(*row) for row in found]

    def meets(self, these: str, those: str, hops: int) -> bool:
        """Return whether an actor of both sets has at most `hops` hops in all."""
        return self.count(self._set("on_the_way", these=these, those=those, hops=hops)) > 0

    def joining(self, one: int, other: int) -> list[int]:
        """Return the numbers of the links between two actors, in either direction, in order."""
        return [int(link) for (link,) in self._rows("joining", one=one, other=other)]

    def close(self) -> None:
        """Drop all tables that were made."""
        while self._made:
            self._database.drop(self._made.pop())

    def _held(self, way: Way, held: Held, end: str = "to") -> str:
        """Return the condition of a move; `end` is the end of the row whose actor is new."""
        without = self._among(f"s.{end}_no NOT IN", held.without_actors)
        if way in ("down", "up"):
            return f"{self._text(way)} AND {self._fits(held)}{self._kinds('NOT IN', held.no_steps)}{without}"
        both_ways = f"s.kind_no IN ({_listed(held.both_ways)})" if held.both_ways else "1 = 0"
        kinds = self._kinds("IN", held.kinds) if held.kinds else " AND 1 = 0"
        return f"{self._text(way, both_ways=both_ways)} AND {self._fits(held)}{kinds}{without}"

    def _fits(self, held: Held) -> str:
        """Return the condition of a link for hops and steps alike."""
        said = [self._text("level", level=held.level), self._text("status", status=held.status)]
        if held.window is not None:
            said.append(self._text("possible", first=held.window.first, last=held.window.last))
        return f"{' AND '.join(said)}{self._among('s.link_no NOT IN', held.without_links)}"

    def _kinds(self, test: str, kinds: frozenset[int]) -> str:
        return self._among(f"s.kind_no {test}", kinds)

    @staticmethod
    def _among(test: str, numbers: frozenset[int]) -> str:
        return f" AND {test} ({_listed(numbers)})" if numbers else ""

    def _text(self, name: str, **given: object) -> str:
        return self._texts[name].format(**given)

    def _rows(self, text: str, **given: object) -> list[tuple[Any, ...]]:
        return self._database.rows(self._text(text, **given))

    def _set(self, text: str, **given: object) -> str:
        name = f"actors_{next(self._numbers)}"
        self._database.make(name, self._text(text, **given))
        self._made.append(name)
        return name


def _listed(numbers: frozenset[int]) -> str:
    return ", ".join(map(str, sorted(numbers)))
