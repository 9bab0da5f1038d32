"""Exports of 100,000 links beside networkx's own writers of the bare graph, in one run, by turns.

The bare graph has our ids and scalar attributes and no claims. Claims: JSON, GraphML and CSV (ten tables, two claims a
link) take at most three times as long as networkx's node-link JSON, GraphML and edge list; Parquet is faster than CSV;
the process needs at most three times the memory of the loaded graph.

With --growth: all formats on 1,000, 10,000 and 100,000 links in one run, each beside plain JSON.
"""

from __future__ import annotations

import argparse
import gc
import io
import json
import multiprocessing
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from math import inf
from pathlib import Path

import networkx as nx

from benchmarks.generate import write_data
from graph.api import Graph
from graph.export import FORMATS
from graph.opening import load


def resident() -> float:
    """Return the resident memory of this process in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def seconds(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """Return the wall time of `work`, or its time by another clock."""
    gc.collect()
    begun = clock()
    work()
    return clock() - begun


def bare_graph(axis: Graph) -> nx.MultiDiGraph[str]:
    """Return the graph with scalar attributes only, as networkx's writers need it."""
    bare: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for id, values in axis.nx.nodes(data=True):
        bare.add_node(id, **{name: value for name, value in values.items() if name != "model"})
    for source, target, key, values in axis.nx.edges(keys=True, data=True):
        bare.add_edge(source, target, key=key, **{name: value for name, value in values.items() if name != "model"})
    return bare


def writers(bare: nx.MultiDiGraph[str]) -> dict[str, Callable[[], object]]:
    """Return networkx's own writers of the bare graph by our format."""
    return {
        "json": lambda: json.dumps(nx.node_link_data(bare, edges="edges")),
        "csv": lambda: nx.write_edgelist(bare, io.BytesIO(), delimiter=",", data=True),
        "graphml": lambda: nx.write_graphml(bare, io.BytesIO()),
    }


def peak(folder: str, format: str, answer: multiprocessing.Queue[tuple[float, float]]) -> None:
    """Load and export in a process of its own; put the memory once loaded and at its peak, both in MiB."""
    axis = load(folder)
    gc.collect()
    loaded = resident()
    highest = loaded
    done = threading.Event()

    def watch() -> None:
        nonlocal highest
        while not done.wait(0.01):
            highest = max(highest, resident())

    watcher = threading.Thread(target=watch)
    watcher.start()
    axis.export(format)
    done.set()
    watcher.join()
    answer.put((loaded, max(highest, resident())))


def growth(sizes: Sequence[int]) -> None:
    """Print the seconds of all formats on data of these sizes, how they grow, and how many times plain JSON they are.

    The seconds are of the processor, so that other work of the machine does not count.
    A dossier (markdown) is on the actor with the most links; figures draw what the page opens on.
    """
    times: dict[str, list[float]] = {format: [] for format in ("json", *sorted(FORMATS.keys() - {"json"}))}
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            write_data(Path(folder), size // 4, size)
            axis = load(folder)
            ends = Counter(end for link in axis.dataset.links.values() for end in (link.source, link.target))
            for format, taken in times.items():
                actor = ends.most_common(1)[0][0] if format == "markdown" else None
                taken.append(
                    min(seconds(partial(axis.export, format, actor=actor), time.process_time) for _ in range(2))
                )
                print(f"{size:>9,} links, {format:<9} {taken[-1]:9.3f} s", file=sys.stderr, flush=True)
    print(f"{'links':<9}" + "".join(f"{size:>12,}" for size in sizes) + "   growth       times JSON")
    for format, taken in times.items():
        grown = " ".join(f"{later / before:5.1f}" for before, later in pairwise(taken))
        print(
            f"{format:<9}" + "".join(f"{each:10.3f} s" for each in taken),
            f"  {grown}  {taken[-1] / times['json'][-1]:8.1f}",
        )


def main() -> None:
    """Generate the data, time both sides by turns, measure memory, and print seconds and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--links", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--formats", default="json,csv,graphml,parquet")
    parser.add_argument("--growth", action="store_true", help="all formats on 1,000, 10,000 and 100,000 links")
    given = parser.parse_args()
    if given.growth:
        growth((1_000, 10_000, 100_000))
        return
    with tempfile.TemporaryDirectory() as folder:
        write_data(Path(folder), given.links // 4, given.links)
        axis = load(folder)
        theirs = writers(bare_graph(axis))
        ours = {format: partial(axis.export, format) for format in given.formats.split(",")}
        times, bare = dict.fromkeys(ours, inf), dict.fromkeys(theirs.keys() & ours.keys(), inf)
        for _ in range(given.rounds):
            for format, work in ours.items():
                times[format] = min(times[format], seconds(work))
                if format in bare:
                    bare[format] = min(bare[format], seconds(theirs[format]))
        for format, ours_took in times.items():
            said = f"{format:<8} ours {ours_took:6.2f} s"
            if format in bare:
                said += f"  networkx, bare {bare[format]:6.2f} s  ratio {ours_took / bare[format]:5.2f}"
            print(said, flush=True)
        if {"parquet", "csv"} <= times.keys():
            print(f"parquet takes {times['parquet'] / times['csv']:.2f} of the time of csv")
        fresh = multiprocessing.get_context("spawn")
        for format in given.formats.split(","):
            answer: multiprocessing.Queue[tuple[float, float]] = fresh.Queue()
            process = fresh.Process(target=peak, args=(folder, format, answer))
            process.start()
            loaded, highest = answer.get()
            process.join()
            print(f"{format:<8} {loaded:6.0f} MiB loaded, {highest:6.0f} MiB at most, ratio {highest / loaded:.2f}")


if __name__ == "__main__":
    main()
