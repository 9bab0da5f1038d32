"""Every engine gives the answers of the search in memory, to the byte: random data, random questions, all filters."""

from __future__ import annotations

import inspect
import json
import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from graph.engine import TEXTS, Over, corridor, held_by
from graph.engine import arrays as engine_of_arrays
from graph.engine.base import Way
from graph.engine.paths import find_paths
from graph.query import paths as in_memory
from graph.records.filters import Filter
from graph.view import View
from tests.engine.random_sets import Question, Store, arrays, data_set, memory, questions

CHUNKS = 8
SETS, FILTERS = 8, 8  # 8 * 8 * 8 * 4 questions


@pytest.fixture(scope="module")
def store() -> Store:
    """Return a store of DuckDB."""
    pytest.importorskip("duckdb")
    return Store()


def differing(store: Store, asked: Iterator[Question], texts: Mapping[str, str] = TEXTS, most_kept: int = 2_000) -> int:
    """Return the number of the first question whose answer differs from that in memory, from 1; 0 if none does."""
    held, engine = None, store.engine()
    for number, (whole, start, end, filter, walk) in enumerate(asked, start=1):
        if whole is not held:
            store.hold(whole)
            held, engine = whole, store.engine(most_kept, texts)
        found = find_paths(Over(whole, engine), start, end, filter, walk)
        expected = in_memory.find_paths(whole.graph, start, end, filter, walk)
        if json.dumps(found.to_dict()) != json.dumps(expected.to_dict()) or str(found) != str(expected):
            return number
    return 0


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_duckdb_answers_as_the_search_in_memory(store: Store, chunk: int) -> None:
    """Paths, order, evidence, cuts and words are equal to the byte."""
    assert not differing(store, questions(range(chunk * SETS, (chunk + 1) * SETS), FILTERS))


def test_sets_in_tables_are_as_good(store: Store) -> None:
    """Where sets of actors are too large for Python, the tables of the database give the same."""
    assert not differing(store, few(), most_kept=1)


@pytest.mark.parametrize("chunk", [0, *(pytest.param(chunk, marks=pytest.mark.full) for chunk in range(1, CHUNKS))])
def test_the_arrays_answer_as_the_search_in_memory(tmp_path: Path, chunk: int) -> None:
    """So does the engine of packs over arrays, of the same questions: by marks, or in small parts and by search."""
    held, engine, more = None, None, {"most_rows": 3, "sparse": 0}
    for whole, start, end, filter, walk in questions(
        range(chunk * SETS, (chunk + 1) * SETS), FILTERS, 4 if chunk else 1
    ):
        if whole is not held:
            more = {} if more else {"most_rows": 3, "sparse": 0}
            held, engine = whole, arrays(whole, tmp_path, **more)
        assert engine is not None
        found = find_paths(Over(whole, engine), start, end, filter, walk)
        expected = in_memory.find_paths(whole.graph, start, end, filter, walk)
        assert json.dumps(found.to_dict()) == json.dumps(expected.to_dict()), (start, end, filter, walk)
        assert str(found) == str(expected)


def test_the_engine_in_memory_answers_as_the_search() -> None:
    """So does the engine that needs no database."""
    for whole, start, end, filter, walk in questions(range(300, 310), 5):
        found = find_paths(Over(whole, memory(whole)), start, end, filter, walk)
        expected = in_memory.find_paths(whole.graph, start, end, filter, walk)
        assert json.dumps(found.to_dict()) == json.dumps(expected.to_dict()), (start, end, filter, walk)


def test_the_questions_ask_for_all() -> None:
    """Of the questions many have paths, some by steps, some in more than one way, some cut short."""
    counts = {"paths": 0, "steps": 0, "variants": 0, "cut": 0, "timed": 0}
    for whole, start, end, filter, walk in questions(range(SETS), FILTERS):
        found = in_memory.find_paths(whole.graph, start, end, filter, walk)
        counts["paths"] += bool(found.paths)
        counts["steps"] += any(path.steps for path in found)
        counts["variants"] += any(path.variants for path in found)
        counts["cut"] += found.truncated == "limit"
        counts["timed"] += any(path.time for path in found)
    assert all(number >= 5 for number in counts.values()), counts


@pytest.mark.full
def test_many_more_questions(store: Store) -> None:
    """Ten thousand questions more, and a thousand with sets in tables."""
    assert not differing(store, questions(range(1_000, 1_500), 5))
    assert not differing(store, questions(range(2_000, 2_100), 3), most_kept=2)


def few() -> Iterator[Question]:
    """Return questions for an engine that asks the database for everything."""
    return questions(range(200, 204), 3, 2)


def sets_differ(store: Store, texts: Mapping[str, str] = TEXTS) -> bool:
    """Return whether sets of actors, held in tables, differ from those in memory anywhere."""

    def listed(actors: Any) -> list[tuple[int, int]]:
        if isinstance(actors, dict):
            return sorted(actors.items())
        return sorted(store.connection.execute(f"SELECT no, hops FROM {actors.name}").fetchall())

    for seed in range(4):
        chance = random.Random(seed)
        whole = data_set(chance)
        store.hold(whole)
        numbers = range(len(whole.data.actors))
        held = held_by(whole, Filter(), undirected=False, parts=True)
        some, others = (chance.sample(numbers, 3) for _ in range(2))
        made = []
        for engine in (memory(whole), store.engine(0, texts)):
            these, those = engine.only(some), engine.only(others)
            ahead = engine.expand(these, "ahead", held)
            further = engine.minus(engine.expand(ahead, "ahead", held), ahead, 1)
            reached = engine.union(ahead, further)
            fewer, more = engine.near(reached, 1, 2), engine.near(reached, 0, 0)
            sets = [ahead, further, reached, fewer, more, engine.minus(those, ahead)]
            for way in WAYS:
                sets += [engine.expand(reached, way, held), engine.expand(reached, way, held, those)]
                sets += [engine.expand(those, way, held, reached), engine.expand(these, way, held, those)]
            met = [engine.meets(reached, those, 0), engine.meets(reached, further, 1), engine.meets(further, more, 2)]
            rows = sorted(engine.between(reached, reached, 1, held))
            made.append(([listed(each) for each in sets], met, rows))
            engine.close()
        if made[0] != made[1]:
            return True
    return False


def test_sets_are_the_same(store: Store) -> None:
    """Each operation on sets gives the same in memory and in tables."""
    assert not sets_differ(store)


MUTANTS = [
    # the direction of hops and of steps
    ("ahead", "(s.along OR", "(NOT s.along OR"),
    ("behind", "(NOT s.along OR", "(s.along OR"),
    ("ahead", "OR {both_ways}", "OR 1 = 0"),
    ("behind", "OR {both_ways}", "OR 1 = 0"),
    ("down", "AND NOT s.along", "AND s.along"),
    ("up", "AND s.along", "AND NOT s.along"),
    ("down", "s.composes", "1 = 0"),
    ("up", "s.composes", "1 = 0"),
    ("step", "s.composes", "1 = 0"),
    # bounds of days, confidence and status
    ("possible", "s.s1 <=", "s.s1 <"),
    ("possible", "s.e2 >=", "s.e2 >"),
    ("possible", "s.s1", "s.s2"),
    ("possible", "s.e2", "s.e1"),
    ("level", ">=", ">"),
    ("status", "<> 0", "= {status}"),
    ("status", "{status}", "1"),
    # the number of hops
    ("between", "< {hops})", "< {hops} - 1)"),
    ("between", "<= {hops})", "< {hops})"),
    ("between", "s.from_no = f.no", "s.to_no = f.no"),
    ("on_the_way", "<= {hops}", "< {hops}"),
    ("near", "<= {most}", "< {most}"),
    ("expand", "s.to_no AS no", "s.from_no AS no"),
    ("expand_within", "s.to_no IN ({within})", "s.to_no IN ({actors})"),
    ("expand_back", "s.from_no AS no", "s.to_no AS no"),
    ("minus", "{hops} AS hops", "0 AS hops"),
    ("minus", "IS NULL", "IS NOT NULL"),
    ("near", ">= {least}", "> {least}"),
    ("union", "UNION ALL SELECT no, hops FROM {others}", ""),
]
WAYS: tuple[Way, ...] = ("ahead", "behind", "down", "up")
IN_TABLES = {"on_the_way", "near", "expand", "expand_within", "expand_back", "minus", "union"}


@pytest.mark.parametrize(("name", "right", "wrong"), MUTANTS)
def test_a_wrong_statement_is_noticed(store: Store, name: str, right: str, wrong: str) -> None:
    """The questions differ in their answers as soon as a statement has a wrong direction, bound or condition."""
    assert right in TEXTS[name]
    texts = {**TEXTS, name: TEXTS[name].replace(right, wrong, 1)}
    if name in IN_TABLES:
        assert sets_differ(store, texts)
    else:
        assert differing(store, questions(range(SETS), FILTERS), texts)


WRONG_ARRAYS = [
    # the direction of hops and of steps
    ('met.along if along == (way == "ahead")', 'met.along if along != (way == "ahead")'),
    ("else met.against", "else None"),
    ('along == (way == "up")', 'along != (way == "up")'),
    ("numbers = start.numbers", "numbers = actors.numbers"),
    # bounds of days, confidence and status
    pytest.param('terms["s1"] <= ', 'terms["s1"] < ', marks=pytest.mark.full),  # many questions before one differs
    ('terms["e2"] >= ', 'terms["e2"] > '),
    ('terms["e2"]', 'terms["e1"]'),
    ('terms["level"] >= held.level', 'terms["level"] > held.level'),
    ("held.status != 0", "held.status == held.status"),
    ('terms["status"] & held.status', 'terms["status"] & 1'),
    ('terms["composes"] &', '~terms["composes"] &'),
    # the number of hops
    ("(needed < hops)", "(needed < hops - 1)"),
    ("(needed <= hops)", "(needed < hops)"),
    ("before + beyond <= hops", "before + beyond < hops"),
    ("actors.hops <= most", "actors.hops < most"),
]


@pytest.mark.parametrize(("right", "wrong"), WRONG_ARRAYS)
def test_a_wrong_line_of_the_arrays_is_noticed(tmp_path: Path, right: str, wrong: str) -> None:
    """So do those of the arrays, in a copy of the engine with a wrong direction, bound or condition."""
    text = inspect.getsource(engine_of_arrays)
    assert text.count(right) == 1
    copy: dict[str, Any] = {}
    exec(compile(text.replace(right, wrong), "copy", "exec"), copy)
    held, engine = None, None
    for whole, start, end, filter, walk in questions(range(SETS), FILTERS):
        if whole is not held:
            held, engine = whole, arrays(whole, tmp_path, copy["Arrays"])
        assert engine is not None
        found = find_paths(Over(whole, engine), start, end, filter, walk)
        if json.dumps(found.to_dict()) != json.dumps(
            in_memory.find_paths(whole.graph, start, end, filter, walk).to_dict()
        ):
            return
    pytest.fail("no answer differs")


def test_nothing_that_the_filter_refuses_is_brought(store: Store) -> None:
    """Each link that an engine finds meets the filter, as a hop or a step, so that corridors are small."""
    brought = 0
    for whole, start, end, given, walk in questions(range(20), 5, 1):
        store.hold(whole)
        filter = given.for_paths()
        view = View(whole.graph, filter, undirected=walk.undirected, parts=walk.parts)
        held = held_by(whole, filter, undirected=walk.undirected, parts=walk.parts)
        numbers = whole.numbers("actors", (start, end))
        if not held.without_actors.isdisjoint(numbers.values()):
            continue
        for move in corridor(store.engine(), held, numbers[start], (), numbers[end]).moves(walk.max_hops):
            ends = [whole.ids("actors", [end])[end] for end in move[:2]]
            joining = {link.id for link in (*view.joining(*ends), *view.stepping(*ends))}
            certain = filter.certain  # the corridor has what is only possible too
            assert certain or whole.ids("links", [move.link])[move.link] in joining
            brought += 1
    assert brought > 100
