"""Questions on packs of random data, by size: processor time and memory, beside other tools on the plain question.

    python -m benchmarks.scale 100000 1000000 10000000

Each size has a process of its own. Processor seconds of all threads are reported, whatever else
the machine does.
The plain question, the hops between two actors over links of any kind, is also asked of DuckDB's recursive query.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import duckdb

import graph
from benchmarks.scale_data import make_pack

ASKED: dict[str, dict[str, Any]] = {
    "10 paths": {},
    "10 paths, 2013, moderate": {"on": "2013", "min_confidence": "moderate"},
    "10 paths, kinds": {"kinds": ["funding", "weapons", "leads"]},
    "10 paths, in order": {"time": "in-order"},
}
_PLAIN = """
WITH RECURSIVE walk(no, hops) AS (
    SELECT {start}::INTEGER, 0 UNION
    SELECT s.to_no, hops + 1 FROM walk JOIN steps s ON s.from_no = walk.no WHERE s.along AND hops < 4)
SELECT min(hops) FROM walk WHERE no = {end}"""

_BESIDE = """
SELECT a.id FROM steps s JOIN actors a ON a.no = s.to_no
WHERE s.from_no = ? AND a.outgoing + a.incoming BETWEEN 8 AND 24 ORDER BY a.no LIMIT 1"""


def seconds(ask: Callable[[], Any]) -> float:
    """Return the processor time that a call takes, in seconds."""
    began = time.process_time()
    ask()
    return time.process_time() - began


def measure(path: Path) -> None:
    """Print the figures of one pack."""
    opened = seconds(lambda: graph.load(path).info)
    g = graph.load(path)
    pack = g.pack
    assert pack is not None
    usual = "outgoing BETWEEN 4 AND 12 AND incoming BETWEEN 4 AND 12"
    some = [row[0] for row in pack.rows(f"SELECT id FROM actors WHERE {usual} ORDER BY hash(no) LIMIT 40")]
    most = "outgoing + incoming DESC, id"
    hubs = [row[0] for row in pack.rows(f"SELECT id FROM actors ORDER BY {most} LIMIT 10")]
    pairs = list(zip(some[:20], some[20:], strict=True))
    print(f"open: {opened:.3f}")
    for name, words in ASKED.items():
        for ends, which in ((pairs, "usual actors"), (list(zip(hubs[:5], hubs[5:], strict=True)), "hubs")):
            taken = [seconds(partial(g.paths, *pair, **words)) for pair in ends]
            print(f"{name}, {which}: median {statistics.median(taken):.3f}, worst {max(taken):.3f}", flush=True)
    print(f"largest memory after these paths: {largest_memory():,.0f} MiB")
    print(f"neighbours, depth 2: {seconds(lambda: g.neighbours(some[0], depth=2)):.3f}")
    beside = pack.rows(_BESIDE, pack.numbers("actors", hubs[:1])[hubs[0]])[0][0]
    print(f"neighbours, depth 2, beside a hub: {seconds(lambda: g.neighbours(beside, depth=2)):.3f}")
    links = [row[0] for row in pack.rows('SELECT "no" FROM links ORDER BY hash("no") LIMIT 1000')]
    print(f"evidence of 1,000 links: {seconds(lambda: pack.built(links)):.3f}")
    for text in ("Actor 4711", "Akctor 4711", "Actr 47112"):
        print(f"search, {text}: {seconds(partial(g.search, text)):.3f}")
    print(f"largest memory of the process: {largest_memory():,.0f} MiB")
    numbers = pack.numbers("actors", pairs[0])
    start, end = (numbers[id] for id in pairs[0])
    ours = seconds(lambda: g.paths(*pairs[0], limit=1))
    print(f"plain question: ours {ours:.3f}, DuckDB's recursive query {recursive(pack.file('steps'), start, end)}")


def largest_memory() -> float:
    """Return the largest memory of this process, in MiB; that of `getrusage` begins with that of the parent."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def recursive(steps: Path, start: int, end: int) -> str:
    """Return the seconds that DuckDB's recursive query takes, with a connection and memory of its own."""
    connection = duckdb.connect(config={"memory_limit": "4GB"})
    connection.read_parquet(str(steps)).create_view("steps")
    try:
        return f"{seconds(lambda: connection.execute(_PLAIN.format(start=start, end=end)).fetchall()):.3f}"
    except duckdb.OutOfMemoryException:
        return "ran out of 4 GB of memory"


def main() -> None:
    """Make and measure packs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("links", type=int, nargs="+")
    parser.add_argument("--pack", type=Path, help="measure this pack of random data")
    given = parser.parse_args()
    began = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", "import networkx"], check=True)
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"import networkx: {ended.ru_utime + ended.ru_stime - began.ru_utime - began.ru_stime:.3f}")
    for links in given.links:
        with tempfile.TemporaryDirectory() as folder:
            path = given.pack or Path(folder) / "random.axis"
            if given.pack is None:
                print(f"{links:,} links: packed in {seconds(partial(make_pack, path, links)):.1f}")
            size = sum(file.stat().st_size for file in path.iterdir())
            print(f"{links:,} links: {size / 2**20:,.0f} MiB", flush=True)
            process = multiprocessing.get_context("spawn").Process(target=measure, args=(path,))
            process.start()
            process.join()


if __name__ == "__main__":
    main()
