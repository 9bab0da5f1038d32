"""Questions that are hard for a search, each beside plain networkx, or beside the least work, in the same run.

Claims: neighbours and numbers of the data set take at most five times what networkx takes for the same walk; the first
ten paths through wholes and parts at most three times what it takes for ten paths without any; what has ten times the
links, or ten times the words, takes some ten times as long. "cut" says that an answer is marked as cut short.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import random
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import networkx as nx
from rapidfuzz import fuzz, process

from benchmarks.generate import write_data, write_links, write_parts
from benchmarks.paths import first_ten, questions
from graph.api import Graph
from graph.opening import load
from graph.query.result import Result

ROUNDS = 3
_Case = tuple[str, Callable[[], Any], Callable[[], Any]]  # what it is, ours, and what it is compared with


def spent(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return the seconds of processor time that `work` takes and what it returns."""
    gc.collect()
    begun = time.process_time()
    made = work()
    return time.process_time() - begun, made


def plain(axis: Graph) -> nx.DiGraph[str]:
    """Return who is joined to whom, with an edge back where a step leads back from a whole to its part."""
    graph = nx.DiGraph((link.source, link.target) for link in axis.dataset.links.values())
    graph.add_edges_from((whole, part) for whole, parts in axis.built.parts.items() for part in parts)
    return graph


def small(folder: Path, links: Iterator[dict[str, str]]) -> Graph:
    """Return the graph of some links, written to `folder`."""
    write_links(folder, links)
    return load(folder)


def parallels(number: int) -> Iterator[dict[str, str]]:
    """Yield three hops of `number` dated links each, from a to d."""
    chance = random.Random(number)
    for source, target in itertools.pairwise("abcd"):
        for _ in range(number):
            year = chance.randint(1950, 2010)
            start = f"{year}-{chance.randint(1, 12):02}"
            yield {"source": source, "target": target, "start": start, "end": str(year + chance.randint(1, 14))}


def clique(size: int) -> Iterator[dict[str, str]]:
    """Yield a path from a to d past c, and `size` actors behind c, all joined with all."""
    yield from ({"source": source, "target": target} for source, target in itertools.pairwise("abcd"))
    behind = [f"k{number}" for number in range(size)]
    yield from ({"source": one, "target": other} for one, other in itertools.permutations(["c", *behind], 2))


def few_in_time(width: int, depth: int) -> Iterator[dict[str, str]]:
    """Yield layers of actors, all joined with all of the next, by links of which hardly any hold together."""
    chance = random.Random(width)
    layers = [["a"], *([f"m{at}-{n}" for n in range(width)] for at in range(depth)), ["d"]]
    for here, there in itertools.pairwise(layers):
        for source, target in itertools.product(here, there):
            year = chance.randint(1960, 2020)
            yield {"source": source, "target": target, "start": f"[{year}-01..{year}-03]", "end": f"{year}-05"}


def of_paths(folder: Path) -> Iterator[_Case]:
    """Yield the cases that are all about one small graph."""
    few, many = small(folder / "few", parallels(300)), small(folder / "many", parallels(3000))
    either: tuple[dict[str, Any], ...] = ({}, {"certain": True})
    for time_mode in ("together", "in-order"):
        for certain in either:
            yield (
                f"3,000 dated links a hop, {' '.join((time_mode, *certain))}, beside 300",
                partial(many.paths, "a", "d", time=time_mode, **certain),
                partial(few.paths, "a", "d", time=time_mode, **certain),
            )
    axis = small(folder / "clique", clique(60))
    yield (
        "a clique of 60 behind a cut vertex",
        partial(axis.paths, "a", "d", max_hops=12),
        partial(first_ten, plain(axis), "a", "d"),
    )
    layered = small(folder / "layers", few_in_time(12, 3))
    layers = plain(layered)
    for certain in either:
        yield (
            f"layers of 12, {' '.join(('together', *certain))}",
            partial(layered.paths, "a", "d", time="together", **certain),
            lambda: list(nx.all_simple_paths(layers, "a", "d", cutoff=4)),
        )


def of_size(axis: Graph, number: int) -> Iterator[_Case]:
    """Yield the cases of a graph with many links."""
    bare = plain(axis)
    either = bare.to_undirected()
    multi = axis.nx
    ends: nx.MultiGraph[str] = nx.MultiGraph(multi)
    for start, end in questions(bare, number, 2):
        yield (
            "between of two",
            partial(axis.between, start, end),
            partial(nx.bidirectional_shortest_path, either, start, end),
        )
        yield (
            "neighbours, three steps",
            partial(axis.neighbours, start, depth=3),
            partial(links_around, ends, start, 3),
        )
        yield (
            "neighbours, three steps forward",
            partial(axis.neighbours, start, depth=3, direction="outgoing"),
            partial(links_around, multi, start, 3),
        )
    yield "numbers of the data set", axis.stats, partial(counted, multi)
    chance, called = random.Random(3), names(axis)
    words = [f"word{chance.randrange(900)}" for _ in range(200)]
    for length in (2, 20, 200):
        text = " ".join(words[:length])
        extract = partial(process.extract, text, called, scorer=fuzz.ratio, limit=10)
        yield f"search for {length} words", partial(axis.search, text), extract


def names(axis: Graph) -> list[str]:
    """Return the names and ids of all actors, sources and links."""
    data = axis.dataset
    actors = [name for each in data.actors.values() for name in (each.name, each.id)]
    sources = [name for each in data.sources.values() for name in (each.title, each.id)]
    return [*actors, *sources, *data.links]


def links_around(graph: Any, actor: str, steps: int) -> dict[str, list[Any]]:
    """Return the actors up to `steps` steps away, each with the links that lead to it."""
    far = nx.single_source_shortest_path_length(graph, actor, cutoff=steps)
    found: dict[str, list[Any]] = {other: [] for other in far}
    for one in far:
        if far[one] < steps:
            for _, other, _, values in graph.edges(one, keys=True, data=True):
                if far[other] == far[one] + 1:
                    found[other].append(values["model"])
    return found


def counted(graph: Any) -> list[Any]:
    """Return the links of a graph by kind, family, confidence and status, who has most, and who rests on one source."""
    degrees = sorted(graph.degree(), key=lambda pair: (-pair[1], pair[0]))[:10]
    by = [Counter(nx.get_edge_attributes(graph, name).values()) for name in ("kind", "family", "confidence", "status")]
    claims = sum(values["claims"] for _, _, values in graph.edges(data=True))
    alone = [key for _, _, key, values in graph.edges(keys=True, data=True) if values["independent_sources"] == 1]
    undated = [key for _, _, key, values in graph.edges(keys=True, data=True) if "start" not in values]
    types = Counter(nx.get_node_attributes(graph, "type").values())
    return [degrees, *by, claims, alone, undated, types]


def of_parts(axis: Graph, number: int) -> Iterator[_Case]:
    """Yield the cases of a graph with many wholes and parts."""
    graph = plain(axis)
    questions_of: tuple[dict[str, Any], ...] = ({}, {"time": "in-order"}, {"undirected": True})
    for asked in questions_of:
        title = f"many parts, {' '.join(map(str, itertools.chain(*asked.items()))) or 'no filter'}"
        other = graph.to_undirected().to_directed() if "undirected" in asked else graph
        for start, end in questions(graph, number, 1):
            yield title, partial(axis.paths, start, end, max_hops=12, **asked), partial(first_ten, other, start, end)


def measured(cases: Iterator[_Case]) -> None:
    """Print, for each kind of case, medians of both, of the ratios, and the worst of ours."""
    rows: dict[str, list[tuple[float, float, bool]]] = {}
    for title, ours, theirs in cases:
        for _ in range(ROUNDS):
            beside, _ = spent(theirs)
            took, answer = spent(ours)
            cut = isinstance(answer, Result) and getattr(answer, "truncated", None) == "work"
            rows.setdefault(title, []).append((took, beside, cut))
    for title, row in rows.items():
        took, beside = (statistics.median(each[at] for each in row) * 1e3 for at in (0, 1))
        ratio = statistics.median(took / beside for took, beside, _ in row)
        worst, cut = max(each[0] for each in row) * 1e3, "  cut" if any(each[2] for each in row) else ""
        print(
            f"{title:<50} ours {took:8.1f} ms  beside {beside:8.1f} ms  ratio {ratio:7.2f}  worst {worst:8.1f} ms{cut}"
        )


def main() -> None:
    """Generate the data, ask the questions and print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--actors", type=int, default=25_000)
    parser.add_argument("--links", type=int, default=100_000)
    parser.add_argument("--questions", type=int, default=10)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        measured(of_paths(folder))
        write_data(folder / "many", given.actors, given.links)
        measured(of_size(load(folder / "many"), given.questions))
        parts = given.links // 10
        write_data(folder / "parts", given.actors, given.links - parts)
        write_parts(folder / "parts", given.actors, parts)
        measured(of_parts(load(folder / "parts"), given.questions))


if __name__ == "__main__":
    main()
