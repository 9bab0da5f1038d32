"""Random data sets and questions, and the tables of SQL that hold their steps."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graph.engine import TEXTS, Memory, Move, SqlEngine
from graph.engine.arrays import Arrays
from graph.engine.duck import Duck
from graph.pack.arrays import Steps, write_arrays
from graph.records.filters import Filter
from graph.records.questions import asked
from graph.records.walks import Walk
from tests.engine.whole import Whole
from tests.properties.test_parts import composed, question

COLUMNS = (
    "from_no INT, to_no INT, along BOOLEAN, link_no BIGINT, kind_no SMALLINT, level TINYINT, status TINYINT, "
    "composes BOOLEAN, s1 INT, s2 INT, e1 INT, e2 INT"
)


class Store:
    """One connection of DuckDB that holds the steps of one data set after the other."""

    def __init__(self) -> None:
        import duckdb

        self.connection = duckdb.connect()
        self.connection.execute("SET threads = 1")
        every = self.connection.execute("SELECT string_agg(name, ',') FROM duckdb_optimizers()").fetchall()[0][0]
        self.connection.execute(f"SET disabled_optimizers = '{every}'")  # planning takes longer than little tables do
        self.connection.execute(f"CREATE TABLE steps({COLUMNS})")

    def hold(self, whole: Whole) -> None:
        """Hold the steps of a data set and no other."""
        self.connection.execute("DELETE FROM steps")
        rows = ", ".join(str(tuple(move)) for move in whole.moves())
        self.connection.execute(f"INSERT INTO steps VALUES {rows}")

    def engine(self, most_kept: int = 2_000, texts: Any = TEXTS) -> SqlEngine:
        """Return an engine over what is held."""
        return SqlEngine(Duck(self.connection), texts, most_kept)


def data_set(chance: random.Random) -> Whole:
    """Return a data set: dense, or with actors far apart."""
    return Whole(composed(chance, chance.choice([6, 6, 9, 14]), chance.choice([20, 20, 30])))


def memory(whole: Whole) -> Memory:
    """Return an engine with all steps of a data set."""
    return Memory(whole.moves())


def arrays(whole: Whole, folder: Path, made: type[Arrays] = Arrays, **more: int) -> Arrays:
    """Return an engine, made by a class, over the arrays of a data set, which are written into a folder."""
    moves = sorted(whole.moves(), key=lambda move: (not move.along, move.start, not move.composes, move[1:]))
    terms = sorted({move[4:] for move in moves})
    numbers = {term: number for number, term in enumerate(terms)}
    rows = [(*move[:4], move.composes, numbers[move[4:]]) for move in moves]
    names = ("from_no", "to_no", "along", "link_no", "composes", "term")
    parts = [_columns(names, rows[at : at + 7]) for at in range(0, len(rows), 7)]
    actors = len(whole.data.actors)
    write_arrays(folder, parts, len(rows), _columns(("kind_no", *Move._fields[5:]), terms), actors)
    return made(Steps(folder, {"steps": len(rows), "actors": actors, "links": len(whole.data.links)}), **more)


def _columns(names: tuple[str, ...], rows: list[Any]) -> dict[str, Any]:
    import numpy as np

    return dict(zip(names, map(np.array, zip(*rows, strict=True)), strict=True))


def words_of(whole: Whole, chance: random.Random) -> dict[str, Any]:
    """Return the words of a question about paths."""
    data, words = whole.data, question(chance)
    words["without"] = [id for id in words.get("without", ()) if id in data.links or id in data.actors or len(id) > 2]
    if chance.random() < 0.3:
        words["limit"] = chance.randint(1, 4)
    if chance.random() < 0.1:
        words["max_hops"] = chance.choice([5, 6, 8])
    return words


Question = tuple[Whole, str, str, Filter, Walk]


def questions(sets: range, filters: int, pairs: int = 4) -> Iterator[Question]:
    """Yield questions of each data set, which is the same object for all of them: of `pairs` of actors each."""
    for seed in sets:
        chance = random.Random(seed)
        whole = data_set(chance)
        for _ in range(filters):
            words = words_of(whole, chance)
            for _ in range(pairs):
                start, end = chance.sample(sorted(whole.data.actors), 2)
                yield whole, start, end, *asked("paths", words)
