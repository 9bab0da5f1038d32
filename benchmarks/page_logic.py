"""What the page's logic takes, in Node, on a graph of 10,000 actors and 100,000 links.

Claim: the index is built within a second, facets are counted and searches answered in a tenth of one, and the first ten
paths of up to four hops come well under a second.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.generate import write_data
from graph.api import Graph
from graph.opening import load
from graph.page.payload import records
from graph.picture.letters import kind_letters

FILTERS: dict[str, dict[str, Any]] = {
    "no filter": {},
    "a date, together": {"on": "2016", "time": "together"},
    "in order, moderate": {"time": "in-order", "minConfidence": "moderate"},
    "via one, both ways": {"via": ["a5"], "undirected": True},
    "one kind, certain": {"kinds": ["funding"], "between": "2010..2014", "certain": True},
}


def questions(axis: Graph, number: int) -> dict[str, Any]:
    """Return random questions: pairs of actors, filters, texts with slips, sources."""
    chance = random.Random(1)
    ids = list(axis.dataset.actors)
    typed = [f"actor {chance.randrange(len(ids))}" for _ in range(20)]
    return {
        "pairs": [chance.sample(ids, 2) for _ in range(number)],
        "filters": FILTERS,
        "texts": [*typed, *(text[:3] + text[4:] for text in typed), "act", "nobody", "حماس"],
        "sources": chance.sample(list(axis.dataset.sources), 5),
    }


def main() -> None:
    """Generate the data, hand it to Node and print what it measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--actors", type=int, default=10_000)
    parser.add_argument("--links", type=int, default=100_000)
    parser.add_argument("--questions", type=int, default=40)
    given = parser.parse_args()
    node = shutil.which("node") or shutil.which("node", path=str(Path(sys.executable).parent))
    if node is None:
        sys.exit("no Node.js: run scripts/install-readers")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_data(folder / "data", given.actors, given.links)
        axis = load(folder / "data")
        view = axis.view()
        known = json.dumps(records(view, kind_letters(view.graph.dataset.kinds)), separators=(",", ":"))
        (folder / "graph.json").write_text(known, encoding="utf-8")
        (folder / "questions.json").write_text(json.dumps(questions(axis, given.questions)), encoding="utf-8")
        print(f"{given.actors:,} actors, {given.links:,} links, {len(known) / 1e6:.0f} MB of records")
        script = Path(__file__).with_suffix(".js")
        command = [node, str(script), str(folder / "graph.json"), str(folder / "questions.json")]
        for line in subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines():
            row = json.loads(line)
            print(
                f"{row['task']:<36} median {row['median']:8.1f} ms  worst {row['worst']:8.1f} ms"
                f"  of {row['runs']}, found {row['found']:,}"
            )


if __name__ == "__main__":
    main()
