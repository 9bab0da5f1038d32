"""Answers worked out the long way: every simple path, every choice of a link a hop, every reading of their dates."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, permutations, product
from typing import Any

from graph.dataset import Dataset
from graph.records.dates import iso
from graph.records.grades import assess
from graph.records.model import Link
from graph.records.origins import trace
from tests.properties.readings import AFTER_ALL, BEFORE_ALL, DAYS, Readings

LEVELS = ("low", "moderate", "high")


def paths(data: Dataset, start: str, end: str, filter: dict[str, Any]) -> list[dict[str, Any]]:
    """Return all paths in order, each with actors, the links of each hop, time and confidence."""
    origins = trace(data.sources)
    judged = {link.id: assess(link.claims, origins) for link in data.links.values()}
    readings = Readings(data)
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
        choices = list(product(*([(link, span) for link in hop for span in link.spans] for hop in hops)))
        answers = [readings.answer(choice, mode, window) for choice in choices]
        possible = [choice for choice, (some, _) in zip(choices, answers, strict=True) if some]
        certain = [choice for choice, (_, every) in zip(choices, answers, strict=True) if every]
        fitting = certain if filter.get("certain") and (window or mode != "any") else possible
        if not fitting:
            continue
        shown = [sorted({choice[h][0].id for choice in fitting}) for h in range(len(hops))]
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
                "window": _days([set().union(*(readings.days(data.links[id]) for id in hop)) for hop in shown], window),
            }
        )
    found.sort(key=lambda path: (len(path["actors"]), -LEVELS.index(path["confidence"]), path["actors"]))
    return found


def _sources(data: Dataset, origins: Any, ids: list[str]) -> int:
    """Return how many independent sources the supporting claims of these links have."""
    claims = [claim for id in ids for claim in data.links[id].claims if claim.stance == "supports"]
    return len(origins.groups(claim.source for claim in claims))


def _days(hops: list[set[int]], window: tuple[int, int] | None) -> tuple[str | None, str | None] | None:
    """Return the first and last day on which every hop possibly holds, None for one that is not on the calendar."""
    days = sorted(set(DAYS).intersection(*hops))
    days = [day for day in days if window is None or window[0] <= day <= window[1]]
    shown = [None if day in (BEFORE_ALL, AFTER_ALL) else iso(day) for day in days]
    return (shown[0], shown[-1]) if days else None


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
