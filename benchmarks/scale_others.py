"""The plain question, the number of hops between two actors, asked of a pack and of other tools on the same links.

    python -m benchmarks.scale_others big.axis

Links of any kind count, in their direction. networkx, igraph and Ladybug load the links first; DuckDB reads the pack by
a recursive query. Our answer is a path with its evidence, under the usual filter. Seconds are those of the processor.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path

import graph
from graph.pack import Pack, open_pack

MOST = 9  # hops
MOST_IN_NETWORKX = 2_000_000  # links: some 0.5 kB of memory each
_RECURSIVE = """
WITH RECURSIVE walk(no, hops) AS (
    SELECT {start}::INTEGER, 0 UNION
    SELECT s.to_no, hops + 1 FROM walk JOIN steps s ON s.from_no = walk.no WHERE s.along AND hops < {most})
SELECT min(hops) FROM walk WHERE no = {end}"""
Ask = Callable[[int, int], int | None]


def ours(pack: Pack) -> Ask:
    """Ask for one path."""
    g = graph.load(pack.path)

    def hops(start: int, end: int) -> int | None:
        ids = pack.ids("actors", (start, end))
        found = g.paths(ids[start], ids[end], limit=1, max_hops=MOST)
        return len(found[0].hops) if found.paths else None

    return hops


def duckdb(pack: Pack) -> Ask:
    """Ask DuckDB, which reads the pack itself; it stops at the number of hops that it is given."""

    def hops(start: int, end: int) -> int | None:
        for most in range(1, 6):
            found = pack.rows(_RECURSIVE.format(start=start, end=end, most=most))[0][0]
            if found is not None:
                return int(found)
        return None

    return hops


def pairs(pack: Pack) -> Iterator[tuple[int, int]]:
    """Yield source and target of each link."""
    yield from pack.rows("SELECT DISTINCT from_no, to_no FROM steps WHERE along")


def networkx(pack: Pack) -> Ask:
    """Ask networkx."""
    nx = import_module("networkx")
    loaded = nx.DiGraph()
    loaded.add_edges_from(pairs(pack))

    def hops(start: int, end: int) -> int | None:
        try:
            return len(nx.bidirectional_shortest_path(loaded, start, end)) - 1
        except (nx.NetworkXNoPath, nx.NodeNotFound):
            return None

    return hops


def igraph(pack: Pack) -> Ask:
    """Ask igraph."""
    loaded = import_module("igraph").Graph(n=pack.count("actors"), edges=list(pairs(pack)), directed=True)

    def hops(start: int, end: int) -> int | None:
        path = loaded.get_shortest_path(start, end)
        return len(path) - 1 if path else None

    return hops


def ladybug(pack: Pack) -> Ask:
    """Ask Ladybug."""
    name = Path(tempfile.mkdtemp()) / "links.lbug"
    module = import_module("ladybug")
    connection = module.Connection(module.Database(str(name)))
    connection.execute("CREATE NODE TABLE Actor(no INT64 PRIMARY KEY)")
    connection.execute("CREATE REL TABLE Link(FROM Actor TO Actor)")
    for table, query in (("Actor", "SELECT no FROM actors"), ("Link", "SELECT from_no, to_no FROM steps WHERE along")):
        file = name.with_name(f"{table}.parquet")
        pack.connection.execute(f"COPY ({query}) TO '{file}' (FORMAT parquet)")
        connection.execute(f"COPY {table} FROM '{file}'")

    def hops(start: int, end: int) -> int | None:
        found = connection.execute(
            f"MATCH p = (a:Actor {{no: {start}}})-[:Link* SHORTEST 1..{MOST}]->(b:Actor {{no: {end}}}) RETURN length(p)"
        )
        return int(found.get_next()[0]) if found.has_next() else None

    return hops


def chosen(pack: Pack, number: int) -> Sequence[tuple[int, int]]:
    """Return pairs of actors with 4 to 12 links each way."""
    usual = "outgoing BETWEEN 4 AND 12 AND incoming BETWEEN 4 AND 12"
    found = [no for (no,) in pack.rows(f"SELECT no FROM actors WHERE {usual} ORDER BY hash(no) LIMIT {2 * number}")]
    return list(zip(found[:number], found[number:], strict=True))


def main() -> None:
    """Ask each tool that is installed, and print how often it agrees with networkx or igraph."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--pairs", type=int, default=12)
    given = parser.parse_args()
    pack = open_pack(given.pack)
    asked = chosen(pack, given.pairs)
    first, known = None, list[int | None]()
    for make in (ours, igraph, networkx, duckdb, ladybug):
        if make is networkx and pack.count("links") > MOST_IN_NETWORKX:
            continue
        began = time.process_time()
        try:
            ask = make(pack)
        except ImportError:
            print(f"{make.__name__}: not installed")
            continue
        loading = time.process_time() - began
        taken, found = [], []
        for start, end in asked:
            began = time.process_time()
            found.append(ask(start, end))
            taken.append(time.process_time() - began)
        first = first or statistics.median(taken)
        known = found if make is igraph else known
        same = f", {sum(a == b for a, b in zip(known, found, strict=True))} of {len(asked)} as igraph" if known else ""
        print(
            f"{make.__name__}: loading {loading:.2f} s, median {statistics.median(taken):.3f} s, longest "
            f"{max(taken):.3f} s, {statistics.median(taken) / first:.1f} times ours{same}",
            flush=True,
        )


if __name__ == "__main__":
    main()
