"""How long a command takes from nothing, `axisgraph path` if none is given, beside what importing networkx alone takes.

    python -m benchmarks.cold_start path A B --data big.axis

Both run from compiled bytecode, as installed packages do, and by turns, so that both meet the same noise. The goal
is a median ratio of at most 2.5, and of 3 for a pack of 10^6 links; README.md and docs/scale.md have the last figures.
Seconds are those of the processor.
"""

from __future__ import annotations

import argparse
import compileall
import resource
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def seconds(command: list[str]) -> float:
    """Return the processor time of a command, which must succeed."""
    begun = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ended.ru_utime + ended.ru_stime - begun.ru_utime - begun.ru_stime


def main() -> None:
    """Time both by turns and print medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    given, asked = parser.parse_known_args()
    asked = asked or ["path", "iran", "hamas"]
    rounds = given.rounds
    bare = [sys.executable, "-c", "import networkx"]
    ours = [sys.executable, "-m", "graph", *asked]
    compileall.compile_dir(ROOT / "graph", quiet=1)
    for command in (bare, ours):
        seconds(command)
    pairs = [(seconds(bare), seconds(ours)) for _ in range(rounds)]
    networkx, path = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(b / a for a, b in pairs)
    print(f"import networkx {networkx:.3f} s, axisgraph {' '.join(asked)} {path:.3f} s, ratio {ratio:.2f}")
    print(f"medians of {rounds} pairs")


if __name__ == "__main__":
    main()
