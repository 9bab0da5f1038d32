"""The data set in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from graph.filters import FAMILIES, Filter
from graph.grades import CONFIDENCES, STATUSES
from graph.view import View

__all__ = ["Statistics", "statistics"]


@dataclass(frozen=True)
class Statistics:
    """Counts over a view. `most_connected` are (actor, links) pairs, most links first, then by id."""

    filter: Filter
    actors: int
    links: int
    claims: int
    sources: int
    events: int
    by_type: dict[str, int]
    by_family: dict[str, int]
    by_kind: dict[str, int]
    by_confidence: dict[str, int]
    by_status: dict[str, int]
    without_start: int
    single_source: int
    most_connected: tuple[tuple[str, int], ...]

    def __str__(self) -> str:
        counted = {"actor": self.actors, "link": self.links, "claim": self.claims, "source": self.sources}
        counted["event"] = self.events
        return ", ".join(f"{number:,} {noun}{'' if number == 1 else 's'}" for noun, number in counted.items())

    def to_dict(self) -> dict[str, Any]:
        """Return the numbers as plain JSON values."""
        values = asdict(self)
        values["filter"] = self.filter.to_dict()
        values["most_connected"] = [{"id": id, "links": count} for id, count in self.most_connected]
        return values


def statistics(view: View, *, most: int = 10) -> Statistics:
    """Count what the view holds; `most` is the length of `most_connected`."""
    graph, data = view.graph, view.graph.dataset
    links = view.links
    assessments = [graph.assessments[link.id] for link in links]
    degrees = Counter(actor for link in links for actor in (link.source, link.target))
    return Statistics(
        filter=view.filter,
        actors=len(view.actors),
        links=len(links),
        claims=sum(len(link.claims) for link in links),
        sources=len(data.sources),
        events=len(data.events),
        by_type=_counted((str(actor.type) for actor in view.actors), sorted({str(a.type) for a in view.actors})),
        by_family=_counted((str(data.kinds[link.kind].family) for link in links), FAMILIES),
        by_kind=_counted((link.kind for link in links), sorted({link.kind for link in links})),
        by_confidence=_counted((each.confidence for each in assessments), reversed(CONFIDENCES)),
        by_status=_counted((each.status for each in assessments), STATUSES),
        without_start=sum(1 for link in links if link.start is None),
        single_source=sum(1 for each in assessments if each.independent_sources == 1),
        most_connected=tuple(sorted(degrees.items(), key=lambda item: (-item[1], item[0]))[:most]),
    )


def _counted(values: Iterable[str], order: Iterable[str]) -> dict[str, int]:
    """Count `values`, in `order`, with a zero for what does not occur."""
    counts = Counter(values)
    return {name: counts[name] for name in order}
