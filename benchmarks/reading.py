"""Links a second: reading, checking and building by us, beside plain `yaml.load` with the C loader of the same file.

Claim: ours, which also validates, cross-checks, grades and builds the graph, is not slower than the plain load.
"""

from __future__ import annotations

import argparse
import gc
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from benchmarks.generate import write_data
from graph.build import build
from graph.loader import load_dataset


def best_of(rounds: int, work: Callable[[], object]) -> float:
    """Return the shortest wall time of `work` in seconds."""
    times = []
    for _ in range(rounds):
        gc.collect()
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return min(times)


def main() -> None:
    """Generate the data, time the three, and print links a second and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--links", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_data(folder, given.links // 4, given.links)
        text = (folder / "links.yaml").read_text(encoding="utf-8")

        def plain() -> object:
            return yaml.load(text, yaml.CSafeLoader)

        def plain_paused() -> object:
            gc.disable()
            try:
                return plain()
            finally:
                gc.enable()

        ours = best_of(given.rounds, lambda: build(load_dataset(folder)).nx)
        bare = best_of(given.rounds, plain)
        paused = best_of(given.rounds, plain_paused)
    for name, seconds in (
        ("axisgraph: read, check, build (all files)", ours),
        ("yaml.load, CSafeLoader (links.yaml only)", bare),
        ("the same, collector paused", paused),
    ):
        print(
            f"{name:<45} {given.links / seconds:>8,.0f} links/s  {seconds:6.2f} s  {ours / seconds:5.2f} of their time"
        )


if __name__ == "__main__":
    main()
