"""Write a data folder of any size, the same for the same numbers: actors, sources, and links with graded claims."""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable, Iterable, Mapping
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


def write_parts(folder: Path, actors: int, number: int, seed: int = 0) -> None:
    """Add part-of links to a folder that `write_data` wrote: most wholes are among the actors with most links."""
    chance = random.Random(seed)
    weights = [1 / (number + 10) for number in range(actors)]
    rows = []
    for each in range(number):
        whole, part = sorted((chance.choices(range(actors), weights)[0], chance.randrange(actors)))
        if whole != part:
            rows.append(
                f"- id: p{each}\n  source: a{part}\n  target: a{whole}\n  kind: part-of\n  start: 2000\n  end: ..\n"
                "  claims: [{source: s0, stance: supports, credibility: 2, locator: page 1}]\n"
            )
    (folder / "links").mkdir()
    (folder / "links" / "parts.yaml").write_text("".join(rows), encoding="utf-8")


def write_links(folder: Path, links: Iterable[Mapping[str, str]]) -> None:
    """Write a folder of these links, whose kind is funding unless they say otherwise, and of the actors they join."""
    folder.mkdir(parents=True, exist_ok=True)
    rows, actors = [], set()
    for number, link in enumerate(links):
        actors |= {link["source"], link["target"]}
        fields = "".join(f"  {name}: {value}\n" for name, value in ({"kind": "funding"} | dict(link)).items())
        claim = "{source: s0, stance: supports, credibility: 2, locator: page 1}"
        rows.append(f"- id: l{number}\n{fields}  claims: [{claim}]\n")
    text = "".join(f'- {{id: {id}, name: "{id}", type: armed-group}}\n' for id in sorted(actors))
    (folder / "actors.yaml").write_text(text, encoding="utf-8")
    text = "- {id: s0, title: Report, publisher: Publisher, reliability: B}\n"
    (folder / "sources.yaml").write_text(text, encoding="utf-8")
    (folder / "links.yaml").write_text("".join(rows), encoding="utf-8")


def main(write: Callable[[Path, int, int], None], description: str | None, actors: int, links: int) -> None:
    """Write a folder from the command line; the arguments are the default numbers of actors and links."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--actors", type=int, default=actors)
    parser.add_argument("--links", type=int, default=links)
    given = parser.parse_args()
    write(given.folder, given.actors, given.links)


if __name__ == "__main__":
    main(write_data, __doc__, actors=5_000, links=20_000)
