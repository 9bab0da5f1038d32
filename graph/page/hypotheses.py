"""Hypotheses for the page: the weighing as Python has it, whole and without each source, as plain JSON values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graph.build import BuiltGraph

if TYPE_CHECKING:
    from graph.weighing.weighed import Score, Weighed

__all__ = ["hypotheses"]


def hypotheses(graph: BuiltGraph, weighed: Weighed) -> dict[str, Any]:
    """Return what the view of hypotheses shows. Nothing of it is computed again by the scripts."""
    asked, answer = weighed.hypotheses, weighed.to_dict()
    sways = {sway.source: list(sway.first) for sway in weighed.sways}
    links = graph.dataset.links
    evidence = [
        each | {"claims": [claim | _about(graph, claim, claim["record"] in links) for claim in each["claims"]]}
        for each in answer["evidence"]
    ]
    return {
        "title": asked.title,
        "summary": asked.summary,
        "warnings": answer["warnings"],
        "hypotheses": [each.to_dict() for each in asked.hypotheses],
        "evidence": evidence,
        "scores": _scores(weighed.scores),
        "without": [
            {
                "source": each.source,
                "title": graph.source(each.source).title,
                "sources": list(each.sources),
                "scores": _scores(each.scores),
                "first": sways.get(each.source),
            }
            for each in weighed.without
        ],
    }


def _about(graph: BuiltGraph, claim: dict[str, Any], linked: bool) -> dict[str, Any]:
    source = graph.source(claim["source"])
    return {"type": "link" if linked else "event", "title": source.title, "publisher": source.publisher}


def _scores(scores: tuple[Score, ...]) -> dict[str, dict[str, Any]]:
    return {
        each.hypothesis: {"rank": each.rank, "against": list(each.against), "behind": list(each.behind)}
        for each in scores
    }
