"""What is doubtful in hypotheses that can be weighed: a claim that is named twice, or judged in two ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from graph.build import BuiltGraph
from graph.query import wording
from graph.weighing.reading import Evidence, Hypotheses, cited

__all__ = ["doubts"]

_OPPOSITE: Final = {"consistent", "inconsistent"}


def doubts(hypotheses: Hypotheses, graph: BuiltGraph) -> Iterator[str]:
    """Yield a warning with a way out for each claim used twice; a claim is the same by either of its two names."""
    used: dict[int, list[tuple[str, Evidence]]] = defaultdict(list)  # by claim
    for each in hypotheses.evidence:
        here: set[int] = set()
        for name in each.claims:
            if (found := cited(graph, name)) is None:
                continue
            claim = id(found[1])
            if claim in here:
                yield f"evidence `{each.id}` has the claim `{name}` twice; it counts once: name it once"
            else:
                here.add(claim)
                used[claim].append((name, each))
    for uses in used.values():
        for (name, one), (_, other) in combinations(uses, 2):
            if torn := [id for id, bearing in one.bears.items() if {bearing, other.bears[id]} == _OPPOSITE]:
                where = wording.listed([f"`{id}`" for id in torn])
                yield (
                    f"the claim `{name}` is both consistent and inconsistent with {where}, in evidence `{one.id}` and "
                    f"`{other.id}`, and counts on both sides; judge it once, or make two claims of it in the data"
                )
