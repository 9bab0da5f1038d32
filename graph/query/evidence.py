"""The evidence of a link as plain values: the form in which every answer shows a link."""

from __future__ import annotations

from typing import Any

from graph.build import BuiltGraph
from graph.query.spoken import spoken_of
from graph.records.filters import Filter
from graph.records.model import Link

__all__ = ["cited_sources", "link_evidence"]


def link_evidence(graph: BuiltGraph, link: Link, filter: Filter | None = None) -> dict[str, Any]:
    """Return the link with its dates as written, its assessment, and the sources that it cites.

    Where `filter` asks about a time, `sources_in_window` is the number of its sources that speak of that time.
    """
    spoken = spoken_of(graph, [link], filter) if filter else None
    assessment = graph.assessments[link.id]
    return {
        "id": link.id,
        "kind": link.kind,
        "source": link.source,
        "target": link.target,
        "start": link.start.text if link.start else None,
        "end": link.end.text if link.end else None,
        "periods": [each.text for each in link.periods],
        "status": assessment.status,
        "weakly_disputed": assessment.weakly_disputed,
        "confidence": assessment.confidence,
        "sources": cited_sources(link),
        "sources_in_window": spoken.to_dict() if spoken else None,
    }


def cited_sources(link: Link) -> list[str]:
    """Return the ids of the sources that the link's claims cite, whatever their stance, sorted and distinct."""
    return sorted({claim.source for claim in link.claims})
