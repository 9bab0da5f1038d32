"""The first ten paths with filters, grades and evidence, beside networkx's first ten without any of it.

Both answer the same random questions on the same generated graph, by turns: ours with a filter on kind, time and
confidence over the multigraph, networkx's `shortest_simple_paths` on the collapsed simple graph of the same links.
Claim: ours takes at most three times as long (median of the questions' ratios).
"""

from __future__ import annotations

import argparse
import gc
import itertools
import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import networkx as nx

from benchmarks.generate import write_data
from graph.opening import load

FILTERS: dict[str, dict[str, Any]] = {
    "no filter": {},
    "a date": {"on": "2016"},
    "kinds, a date, together": {"families": ["support", "alignment"], "on": "2016", "time": "together"},
    "in order, moderate": {"time": "in-order", "min_confidence": "moderate"},
    "in order": {"time": "in-order"},
    "certain, together": {"certain": True, "time": "together", "on": "2016"},
    "both ways": {"undirected": True},
    "via": {"via": True},  # the middle of networkx's first path
}


def first_ten(graph: nx.DiGraph[str], start: str, end: str) -> list[list[str]]:
    """Return networkx's first ten paths, or none."""
    try:
        return list(itertools.islice(nx.shortest_simple_paths(graph, start, end), 10))
    except nx.NetworkXNoPath:
        return []


def questions(bare: nx.DiGraph[str], number: int, seed: int) -> list[tuple[str, str]]:
    """Return random pairs of actors that a path joins."""
    chance = random.Random(seed)
    ids = sorted(bare)
    pairs: list[tuple[str, str]] = []
    while len(pairs) < number:
        start, end = chance.sample(ids, 2)
        if nx.has_path(bare, start, end):
            pairs.append((start, end))
    return pairs


def main() -> None:
    """Generate the data, ask the questions and print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--actors", type=int, default=25_000)
    parser.add_argument("--links", type=int, default=100_000)
    parser.add_argument("--questions", type=int, default=40)
    parser.add_argument("--max-hops", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        write_data(Path(name), given.actors, given.links)
        axis = load(name)
    bare = nx.DiGraph((link.source, link.target) for link in axis.dataset.links.values())
    pairs = questions(bare, given.questions, given.seed)
    print(f"{given.actors:,} actors, {given.links:,} links, {len(pairs)} questions, first 10 paths of each")
    for title, filters in FILTERS.items():
        ours, theirs, counts = [], [], []
        for start, end in pairs:
            gc.collect()
            begun = time.perf_counter()
            plain = first_ten(bare, start, end)
            theirs.append(time.perf_counter() - begun)
            asked = filters | ({"via": plain[0][len(plain[0]) // 2]} if "via" in filters else {})
            begun = time.perf_counter()
            found = axis.paths(start, end, max_hops=given.max_hops, **asked)
            ours.append(time.perf_counter() - begun)
            counts.append(len(found))
        ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
        print(
            f"{title:<25} ours {statistics.median(ours) * 1e3:7.1f} ms"
            f"  networkx {statistics.median(theirs) * 1e3:7.1f} ms"
            f"  ratio {ratio:5.2f}  worst {max(ours) * 1e3:7.1f} ms  paths {sum(counts)}"
        )


if __name__ == "__main__":
    main()
