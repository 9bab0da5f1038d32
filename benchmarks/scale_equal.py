"""Random questions of a pack and of the same links in memory: whether all answers are equal, and the longest stall.

    python -m benchmarks.scale_equal big.axis --questions 300

All of the pack is built in memory, 13 kB a link. The questions are asked three times: of the pack; in memory as it is;
and in memory after `gc.freeze`, as `graph.load` leaves it. The longest single answer of the last two is the stall.
Seconds are those of the processor.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import resource
import statistics
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import graph
from graph.api import Graph
from graph.errors import GraphError

Question = tuple[str, str, dict[str, Any]]
WORDS: list[tuple[float, list[dict[str, Any]]]] = [  # how often a question has one of these words; None is drawn
    (0.4, [{"kinds": None}]),
    (0.3, [{"on": "2013"}, {"between": "2008/2014"}, {"on": "2013", "certain": True}]),
    (0.3, [{"time": "in-order"}, {"time": "together"}]),
    (0.3, [{"min_confidence": "moderate"}, {"min_confidence": "high"}]),
    (0.2, [{"status": None}]),
    (0.3, [{"without": None}]),
    (0.1, [{"via": None}]),
    (0.2, [{"parts": False}]),
    (0.1, [{"undirected": True, "max_hops": 3}]),
    (0.2, [{"sort": "strongest"}]),
]


def questions(actors: Sequence[str], kinds: Sequence[str], links: Sequence[str], number: int) -> Iterator[Question]:
    """Yield questions about paths between random actors, under random filters."""
    for seed in range(number):
        chance = random.Random(seed)
        start, end, other = chance.sample(actors, 3)
        words: dict[str, Any] = {"limit": chance.choice([3, 10, 10]), "max_hops": chance.choice([3, 4, 4, 5])}
        named = {
            "kinds": chance.sample(kinds, 4),
            "status": chance.sample(["asserted", "disputed", "denied"], 2),
            "without": [chance.choice(actors), chance.choice(links), chance.choice(kinds)],
            "via": [other],
        }
        for likely, choices in WORDS:
            if chance.random() < likely:
                words |= chance.choice(choices)
        words |= {word: named[word] for word in words.keys() & named.keys()}
        yield start, end, words


def answers(of: Graph, asked: Sequence[Question]) -> tuple[list[str], list[float]]:
    """Return the answers as JSON, or the errors, and how long each took."""
    found, taken = [], []
    for start, end, words in asked:
        began = time.process_time()
        try:
            found.append(json.dumps(of.paths(start, end, **words).to_dict()))
        except GraphError as error:
            found.append(str(error))
        taken.append(time.process_time() - began)
    return found, taken


def said(taken: Sequence[float]) -> str:
    """Return the median and the longest of times."""
    return f"median {statistics.median(taken):.4f} s, longest {max(taken):.3f} s"


def main() -> None:
    """Ask, compare and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--questions", type=int, default=300)
    given = parser.parse_args()
    packed = graph.load(given.pack)
    pack = packed.pack
    assert pack is not None
    links = [id for (id,) in pack.rows("SELECT id FROM links WHERE hash(no) % 500 = 0")]
    some = [id for (id,) in pack.rows("SELECT id FROM actors WHERE outgoing + incoming > 4 AND hash(no) % 50 = 0")]
    most = [id for (id,) in pack.rows("SELECT id FROM actors ORDER BY outgoing + incoming DESC LIMIT 20")]
    kinds = [kind.id for kind in pack.kinds]
    asked = list(questions([*some, *most * (len(some) // 100)], kinds, links, given.questions))
    found, taken = answers(packed, asked)
    print(
        f"{given.pack.name}, {pack.count('links'):,} links; {len(asked)} questions, {said(taken)} of the pack",
        flush=True,
    )
    began = time.process_time()
    whole = Graph(pack.whole())
    most_held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"in memory: {time.process_time() - began:.0f} s, {most_held:.1f} GiB", flush=True)
    expected, taken = answers(whole, asked)
    print(f"in memory, as it is: {said(taken)}", flush=True)
    gc.collect()
    gc.freeze()
    again, taken = answers(whole, asked)
    print(f"in memory, after gc.freeze: {said(taken)}", flush=True)
    cut = sum('"truncated_by": "work"' in answer for answer in expected)
    differing = [number for number, pair in enumerate(zip(expected, found, strict=True)) if pair[0] != pair[1]]
    paths = sum(len(json.loads(answer)["paths"]) for answer in expected if answer.startswith("{"))
    print(
        f"{len(asked) - len(differing)} of {len(asked)} answers equal; {paths:,} paths; {cut} ran out of work in memory"
    )
    for number in differing[:20]:
        work = '"truncated_by": "work"' in expected[number] or '"truncated_by": "work"' in found[number]
        print("  differs:", number, *asked[number], "(out of work)" if work else "")
    assert again == expected


if __name__ == "__main__":
    main()
