"""The ways in which a filter can be relaxed, apart from those that the data must be asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph.records.filters import FAMILIES, Filter
from graph.records.grades import CONFIDENCES, STATUSES
from graph.records.model import Kind

__all__ = ["Change", "everything", "kinds", "others", "strictness"]


@dataclass(frozen=True)
class Change:
    """A way to relax one filter: its name, what it means, how the command line says it, and the new parts."""

    name: str
    words: str
    options: str
    parts: dict[str, Any]


_POSSIBLE = Change("certain", "count what the dates only make possible", "without --certain", {"certain": False})
_BOTH_WAYS = Change("undirected", "walk links both ways", "--undirected", {"undirected": True})


def strictness(filter: Filter) -> Iterator[Sequence[Change]]:
    """Yield the steps, from small to large, to ask less of certainty, of confidence, and of how links hang together."""
    if filter.certain:
        yield [_POSSIBLE]
    if filter.min_confidence in CONFIDENCES[1:]:
        below = reversed(CONFIDENCES[: CONFIDENCES.index(filter.min_confidence)])
        yield [
            Change(
                "min_confidence",
                f"take links of {level} confidence",
                f"--min-confidence {level}",
                {"min_confidence": level},
            )
            for level in below
        ]
    modes = {"together": ("in-order", "any"), "in-order": ("any",)}.get(filter.time, ())
    yield [Change("time", f"ask less of time: {mode}", f"--time {mode}", {"time": mode}) for mode in modes]


def kinds(filter: Filter, every: Mapping[str, Kind]) -> Iterator[Sequence[Change]]:
    """Yield, for each kind of link that is not walked, a change that walks it too."""
    walked = [
        id
        for id, kind in every.items()
        if (not filter.kinds or id in filter.kinds) and (not filter.families or kind.family in filter.families)
    ]
    for id in sorted(every, key=lambda kind: (FAMILIES.index(every[kind].family), kind)):
        if id not in walked and id not in filter.without:
            more = tuple(sorted((*walked, id)))
            words = f"walk {every[id].label.lower()} links"
            yield [Change("kinds", words, f"--kind {','.join(more)}", {"kinds": more, "families": ()})]


def others(filter: Filter) -> Iterator[Sequence[Change]]:
    """Yield the changes that leave less out, insist on fewer actors, count another status, or walk both ways."""
    for name, words in (("without", "do not leave out"), ("via", "do not insist on")):
        given = getattr(filter, name)
        for id in given:
            kept = tuple(other for other in given if other != id)
            yield [Change(name, f"{words} {id}", f"without --{name} {id}", {name: kept})]
    for status in STATUSES:
        if status not in filter.status:
            more = (*filter.status, status)
            yield [Change("status", f"count {status} links", f"--status {','.join(more)}", {"status": more})]
    if not filter.undirected:
        yield [_BOTH_WAYS]


def everything(filter: Filter, most_hops: int) -> Sequence[Change]:
    """Return the changes that relax each filter as far as it goes, hops up to `most_hops`."""
    changes = (
        _BOTH_WAYS,
        Change("status", "count denied links", f"--status {','.join(STATUSES)}", {"status": STATUSES}),
        Change("without", "leave nothing out", "without --without", {"without": ()}),
        Change("via", "insist on nobody", "without --via", {"via": ()}),
        Change(
            "kinds", "walk every kind of link", f"--family {','.join(FAMILIES)}", {"kinds": (), "families": FAMILIES}
        ),
        Change("max_hops", f"allow {most_hops} hops", f"--max-hops {most_hops}", {"max_hops": most_hops}),
        Change("on", "ask about no time", "without --on or --between", {"on": None, "between": None}),
        Change("time", "ask less of time: any", "--time any", {"time": "any"}),
        Change("min_confidence", "take links of low confidence", "--min-confidence low", {"min_confidence": None}),
        _POSSIBLE,
    )
    return [each for each in changes if any(getattr(filter, name) != value for name, value in each.parts.items())]
