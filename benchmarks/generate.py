"""Write a data folder of any size, the same for the same numbers: actors, sources, and links with graded claims."""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from pathlib import Path

KINDS = ["funding", "weapons", "training", "technology", "political", "coordination", "alliance", "member-of", "attack"]


def write_data(folder: Path, actors: int, links: int, seed: int = 0) -> None:
    """Write the folder: a few actors have many links, as in real data; some dates are uncertain, some disputed."""
    chance = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    sources = max(10, actors // 20)
    weights = [1 / (number + 10) for number in range(actors)]
    ends = chance.choices(range(actors), weights, k=2 * links)
    text = [f'- {{id: a{n}, name: "Actor {n}", type: armed-group, country: LB}}\n' for n in range(actors)]
    (folder / "actors.yaml").write_text("".join(text), encoding="utf-8")
    text = [
        f'- {{id: s{n}, title: "Report {n}", publisher: "Publisher {n % 97}", reliability: {chance.choice("ABCD")}}}\n'
        for n in range(sources)
    ]
    (folder / "sources.yaml").write_text("".join(text), encoding="utf-8")
    (folder / "dataset.yaml").write_text("title: Generated\nas_of: 2025-06-30\n", encoding="utf-8")
    rows = []
    for number in range(links):
        source, target = ends[2 * number], ends[2 * number + 1]
        if source == target:
            target = (target + 1) % actors
        start = chance.choice(["1995", "2004-07", "2012-03-09", "199X", "2015?"])
        rows.append(
            f"- id: l{number}\n  source: a{source}\n  target: a{target}\n  kind: {chance.choice(KINDS)}\n"
            f"  start: {start}\n  end: {chance.choice(['..', '2019', '2023-10-07'])}\n"
            f"  summary: What is known of link {number}, in one sentence of a usual length.\n  claims:\n"
        )
        for _ in range(2):
            stance = "disputes" if chance.random() < 0.05 else "supports"
            rows.append(
                f"    - {{source: s{chance.randrange(sources)}, stance: {stance}, credibility: {chance.randint(1, 5)}, "
                f'locator: "page {chance.randint(1, 90)}"}}\n'
            )
    (folder / "links.yaml").write_text("".join(rows), encoding="utf-8")


def main(write: Callable[[Path, int, int], None], description: str | None, actors: int, links: int) -> None:
    """Write a folder from the command line, of so many actors and links unless others are asked for."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--actors", type=int, default=actors)
    parser.add_argument("--links", type=int, default=links)
    given = parser.parse_args()
    write(given.folder, given.actors, given.links)


if __name__ == "__main__":
    main(write_data, __doc__, actors=5_000, links=20_000)
