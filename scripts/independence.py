"""Count the support links with two independent sources over a fixed list of links, whatever was split or added since.

Use: python scripts/independence.py [DATA]

The list, `tests/shipped/base-2026-11.txt`, has the support links that the data had before second sources were sought.
Each is followed through `former_ids`; a link that is gone counts as one without a second source.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from graph.build import BuiltGraph, build  # noqa: E402 - the package beside this script, installed or not
from graph.former import former_ids  # noqa: E402
from graph.loader import load_dataset  # noqa: E402

BASE = ROOT / "tests" / "shipped" / "base-2026-11.txt"


class Followed(NamedTuple):
    """A link of the base list: `now` is its present id, None if it is gone; then its independent sources."""

    id: str
    core: bool
    now: str | None
    all_claims: int
    strong_and_fair: int


def followed(graph: BuiltGraph) -> Iterator[Followed]:
    """Yield each link of the base list with the sources that it has now."""
    later = former_ids(graph.dataset)["links"]
    for line in BASE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        group, id = line.split()
        now = id if id in graph.assessments else later.get(id)
        found = graph.assessments.get(now or "")
        counted = (found.independent_sources, found.strong_and_fair) if found else (0, 0)
        yield Followed(id, group == "core", now if found else None, *counted)


def main() -> None:
    """Print the four figures, then the links that have a single source and those that are gone."""
    links = list(followed(build(load_dataset(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "data"))))
    for title, group in (("core", [link for link in links if link.core]), ("all", links)):
        for name in ("all_claims", "strong_and_fair"):
            met = sum(getattr(link, name) >= 2 for link in group)
            print(f"{title:>4} {name.replace('_', ' '):<16} {met:>3} of {len(group)} ({met / len(group):.1%})")
    for title, ids in (
        ("Without a second source", [link.id for link in links if link.now and link.all_claims < 2]),
        (
            "With a weak second source",
            [link.id for link in links if link.all_claims >= 2 > link.strong_and_fair],
        ),
        ("Gone", [link.id for link in links if link.now is None]),
    ):
        print(f"\n{title}: {len(ids)}", *ids, sep="\n  ")


if __name__ == "__main__":
    main()
