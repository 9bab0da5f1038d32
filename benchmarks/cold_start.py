"""How long `axisgraph path` takes from nothing, beside what importing networkx alone takes.

Both run from compiled bytecode, as installed packages do, and by turns, so that both meet the same noise. The goal
is a median ratio of at most 2.5; README.md has the last figure.
"""

from __future__ import annotations

import argparse
import compileall
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def seconds(command: list[str]) -> float:
    """Return the wall time of a command, which must succeed."""
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return time.perf_counter() - begun


def main() -> None:
    """Time both by turns and print medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    bare = [sys.executable, "-c", "import networkx"]
    ours = [sys.executable, "-m", "graph", "path", "iran", "hamas"]
    compileall.compile_dir(ROOT / "graph", quiet=1)
    for command in (bare, ours):
        seconds(command)
    pairs = [(seconds(bare), seconds(ours)) for _ in range(rounds)]
    networkx, path = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(b / a for a, b in pairs)
    print(f"import networkx {networkx:.3f} s, axisgraph path iran hamas {path:.3f} s, ratio {ratio:.2f}")
    print(f"medians of {rounds} pairs")


if __name__ == "__main__":
    main()
