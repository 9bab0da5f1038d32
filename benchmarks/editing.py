"""How long the language server takes from a keystroke to the faults of the shipped data, and to answer meanwhile.

A keystroke changes a character of the largest file of links and of the largest file of actors; the folder is checked
with that text, by a server that has read it before. Times are processor time, which other programs lengthen less.
Claim: the median is below 0.3 s.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

from graph.lsp.completion import completions
from graph.lsp.desk import Desk
from graph.lsp.hover import hover
from graph.lsp.positions import Lines
from graph.lsp.renaming import renamed

DATA = Path(__file__).resolve().parent.parent / "data"


def seconds(work: Callable[[], object], rounds: int) -> float:
    """Return the median processor time of some rounds of work."""
    times = []
    for _ in range(rounds):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return statistics.median(times)


def largest(table: str) -> Path:
    """Return the largest file of a table."""
    return max((DATA / table).glob("*.yaml"), key=lambda path: path.stat().st_size)


def main() -> None:
    """Print the medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=21)
    rounds = parser.parse_args().rounds
    print(f"first check {seconds(lambda: Desk(DATA).check(), 3):.3f} s")
    desk = Desk(DATA)
    snapshot = desk.check()
    for table in ("links", "actors"):
        path = largest(table)
        text = path.read_text(encoding="utf-8")
        typed = count()

        def keystroke(path: Path = path, text: str = text, typed: count[int] = typed) -> None:
            desk.check({path: text.replace("- id: ", f"- id: x{next(typed)}", 1)})

        print(f"keystroke in {path.name} of {table}, {len(text):,} characters: {seconds(keystroke, rounds):.3f} s")
    snapshot = desk.check()
    lines = Lines(largest("links").read_text(encoding="utf-8"))
    for name, found in (("claim", "\n    source: "), ("link", "\n  source: ")):
        position = lines.position(lines.source.text.rindex(found) + len(found))
        for what, ask in (("completion", completions), ("hover", hover)):
            took = seconds(partial(ask, snapshot, "links", lines, position), rounds)
            print(f"{what} at the source of a {name}: {took:.3f} s")
    print(
        f"rename of iran in all files {seconds(lambda: renamed(desk, snapshot, 'actors', 'iran', 'persia'), 3):.3f} s"
    )
    print(f"medians of {rounds} rounds")


if __name__ == "__main__":
    main()
