"""Answers worked out the long way: every simple path, every choice of one link a hop; no code of the search."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise, permutations, product
from typing import Any

from graph.dataset import Dataset
from graph.records.dates import iso
from graph.records.grades import assess
from graph.records.model import Link
from graph.records.origins import trace

INFINITY = 10**9
LEVELS = ("low", "moderate", "high")


def span(link: Link, as_of: int) -> tuple[int, int, int, int]:
    """Return s1, s2, e1, e2 by the design's words."""
    e2 = INFINITY if link.end is None or link.end.text == ".." else link.end.latest
    s1, s2 = (link.start.earliest, link.start.latest) if link.start else (-INFINITY, e2)
    if link.end is None:
        e1 = s1
    elif link.end.text == "..":
        e1 = as_of
    else:
        e1 = link.end.earliest
    return s1, s2, e1, e2


def fits(choice: list[tuple[int, int, int, int]], mode: str, window: tuple[int, int] | None, certain: bool) -> bool:
    """Return whether one choice of links meets the table of the design, possibly or certainly."""
    for s1, s2, e1, e2 in choice:
        if window and not ((s2 <= window[1] and e1 >= window[0]) if certain else (s1 <= window[1] and e2 >= window[0])):
            return False
    for i, one in enumerate(choice):
        for j, other in enumerate(choice):
            asked = i != j if mode == "together" else i < j if mode == "in-order" else False
            if asked and not ((one[1] <= other[2]) if certain else (one[0] <= other[3])):
                return False
    return True


def paths(data: Dataset, start: str, end: str, filter: dict[str, Any]) -> list[dict[str, Any]]:
    """Return all paths in order, each with actors, the links of each hop, time and confidence."""
    origins = trace(data.sources)
    judged = {link.id: assess(link.claims, origins) for link in data.links.values()}
    as_of = date.fromisoformat("2024-12-31").toordinal()
    window = filter.get("window")
    mode = filter.get("time", "any")
    found = []
    for actors in _sequences(sorted(data.actors), start, end, filter.get("max_hops", 4)):
        if not set(filter.get("via", ())) <= set(actors) or set(filter.get("without", ())) & set(actors):
            continue
        hops = [
            [link for link in data.links.values() if _walks(data, link, a, b, filter, judged)]
            for a, b in pairwise(actors)
        ]
        if not all(hops):
            continue
        choices = list(product(*hops))
        possible = [c for c in choices if fits([span(link, as_of) for link in c], mode, window, False)]
        certain = [c for c in choices if fits([span(link, as_of) for link in c], mode, window, True)]
        fitting = certain if filter.get("certain") and (window or mode != "any") else possible
        if not fitting:
            continue
        shown = [sorted({c[h].id for c in fitting}) for h in range(len(hops))]
        levels = [max(LEVELS.index(judged[id].confidence) for id in hop) for hop in shown]
        asked = window is not None or mode != "any"
        found.append(
            {
                "actors": list(actors),
                "links": shown,
                "confidence": LEVELS[min(levels)],
                "weakest_hop": levels.index(min(levels)),
                "time": ("certain" if certain else "possible") if asked else None,
                "independent_sources": _sources(data, origins, [id for hop in shown for id in hop]),
                "weakest_hop_sources": _sources(data, origins, shown[levels.index(min(levels))]),
                "disputed": any(judged[id].status != "asserted" for hop in shown for id in hop),
                "window": _days([[span(data.links[id], as_of) for id in hop] for hop in shown], window),
            }
        )
    found.sort(key=lambda path: (len(path["actors"]), -LEVELS.index(path["confidence"]), path["actors"]))
    return found


def _sources(data: Dataset, origins: Any, ids: list[str]) -> int:
    """Return how many independent sources the supporting claims of these links have."""
    claims = [claim for id in ids for claim in data.links[id].claims if claim.stance == "supports"]
    return len(origins.groups(claim.source for claim in claims))


def _days(
    hops: list[list[tuple[int, int, int, int]]], window: tuple[int, int] | None
) -> tuple[str | None, str | None] | None:
    """Return the first and last day on which every hop possibly holds; days where something begins or ends suffice."""
    first, last = window or (-INFINITY, INFINITY)
    turns = {first, last, *(day for hop in hops for s1, _, _, e2 in hop for day in (s1, e2))}
    days = [
        day
        for day in sorted(turns)
        if first <= day <= last and all(any(s1 <= day <= e2 for s1, _, _, e2 in hop) for hop in hops)
    ]
    return (iso(days[0]), iso(days[-1])) if days else None


def _sequences(ids: list[str], start: str, end: str, most: int) -> Iterator[tuple[str, ...]]:
    middle = [id for id in ids if id not in (start, end)]
    for hops in range(1, most + 1):
        for between in permutations(middle, hops - 1):
            yield (start, *between, end)


def _walks(data: Dataset, link: Link, a: str, b: str, filter: dict[str, Any], judged: Any) -> bool:
    kind = data.kinds[link.kind]
    both = kind.symmetric or filter.get("undirected")
    if not ((link.source, link.target) == (a, b) or (both and (link.target, link.source) == (a, b))):
        return False
    kinds = filter.get("kinds")
    if kinds and link.kind not in kinds:
        return False
    if not kinds and kind.family == "hostility":
        return False
    if link.id in filter.get("without", ()) or link.kind in filter.get("without", ()):
        return False
    if judged[link.id].status == "denied":
        return False
    return LEVELS.index(judged[link.id].confidence) >= LEVELS.index(filter.get("min_confidence") or "low")
