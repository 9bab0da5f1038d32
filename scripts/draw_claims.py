"""Draw claims of links for a second coding, and print what a second coder may see of them.

Use: python scripts/draw_claims.py [--write]
     python scripts/draw_claims.py --audit SEED NUMBER

Prints the sheet: each claim's source and the place in it, nothing that was coded. With --write it also writes
docs/reliability/first-coding.csv, what the data says of the drawn claims. With --audit it prints NUMBER claims drawn by
another seed, as link and claim, for a comparison with their texts.

The draw is of the data as it is when the script runs, so the first coding is written once, before the second begins.
"""

from __future__ import annotations

import csv
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import graph
from graph.dataset import Dataset
from graph.records.model import Claim, Link

ROOT = Path(__file__).parent.parent
FIRST = ROOT / "docs" / "reliability" / "first-coding.csv"
SEED = 20261128
DRAWN = 200
COLUMNS = ("number", "link", "claim", "from", "to", "kind", "time", "stance", "credibility")


def drawn(data: Dataset) -> list[tuple[Link, Claim]]:
    """Return DRAWN claims of links, drawn by SEED from all claims in the order of their links' ids."""
    claims = [(data.links[id], claim) for id in sorted(data.links) for claim in data.links[id].claims]
    return random.Random(SEED).sample(claims, DRAWN)


def audited(data: Dataset, seed: int, number: int) -> list[tuple[Link, Claim]]:
    """Return `number` claims of links, drawn by `seed` from all claims in the order of the files and of their links."""

    def place(id: str) -> tuple[Path, str]:
        at = data.place("links", id)
        return Path(at.file if at else ""), id

    claims = [(data.links[id], claim) for id in sorted(data.links, key=place) for claim in data.links[id].claims]
    return random.Random(seed).sample(claims, number)


def coding(number: int, link: Link, claim: Claim) -> tuple[str, ...]:
    """Return what the data says of one claim, in the order of COLUMNS."""
    time = claim.holds.text if claim.holds else ""
    ends = link.source, link.target
    return (str(number), link.id, claim.id or "", *ends, link.kind, time, claim.stance, str(claim.credibility))


def sheet(data: Dataset) -> Iterator[str]:
    """Yield for each drawn claim its source and the place in it, without what was coded."""
    for number, (_, claim) in enumerate(drawn(data), start=1):
        source = data.sources[claim.source]
        published = source.published.text if source.published else "undated"
        yield f"{number}. {source.title} ({source.publisher}, {published}, class {source.class_})"
        yield f"   {claim.locator}"
        yield f"   {source.url or 'no address'}"


def main() -> None:
    """Print the sheet, or the claims of an audit; with --write, write the first coding."""
    data = graph.load(ROOT / "data").dataset
    if sys.argv[1:2] == ["--audit"]:
        seed, number = map(int, sys.argv[2:])
        print("\n".join(f"{link.id} {claim.id}" for link, claim in audited(data, seed, number)))
        return
    print("\n".join(sheet(data)))
    if "--write" in sys.argv[1:]:
        with FIRST.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file, lineterminator="\n")
            rows.writerow(COLUMNS)
            rows.writerows(coding(number, *each) for number, each in enumerate(drawn(data), start=1))


if __name__ == "__main__":
    main()
