"""The legend's counts worked out the long way: for each value, every link is looked at again."""

from __future__ import annotations

from typing import Any

from graph.records.filters import FAMILIES
from graph.records.grades import CONFIDENCES, STATUSES
from graph.records.model import Link
from graph.view import View

OF_ACTORS = ("types", "countries")


def counted(view: View, chosen: dict[str, Any]) -> dict[str, Any]:
    """Return what each value of each facet has under all other facets, and what is shown under all."""
    data = view.graph.dataset
    values = {
        "kinds": list(data.kinds),
        "families": list(FAMILIES),
        "types": sorted({str(actor.type) for actor in data.actors.values()}),
        "confidences": list(CONFIDENCES),
        "statuses": list(STATUSES),
        "countries": sorted({actor.country or "" for actor in data.actors.values()}),
    }
    shown = [link for link in view.links if passes(view, link, chosen)]
    answer: dict[str, Any] = {"links": len(shown), "actors": len({end for link in shown for end in ends(link)})}
    for name, given in values.items():
        others = {other: on for other, on in chosen.items() if other != name}
        under = [link for link in view.links if passes(view, link, others)]
        answer[name] = {value: count(view, name, value, under) for value in given}
    answer["shown"] = {
        "links": [link.id for link in shown],
        "actors": sorted({e for link in shown for e in ends(link)}),
    }
    return answer


def count(view: View, name: str, value: str, under: list[Link]) -> Any:
    """Return how many links have the value; for a value of actors, also how many actors that have it they join."""
    having = [link for link in under if value in values_of(view, name, link)]
    if name not in OF_ACTORS:
        return len(having)
    joined = {end for link in having for end in ends(link) if actor_value(view, name, end) == value}
    return {"links": len(having), "actors": len(joined)}


def passes(view: View, link: Link, chosen: dict[str, Any]) -> bool:
    """Return whether all values of the link are chosen."""
    weak = view.graph.assessments[link.id].weakly_disputed and "asserted" in (chosen.get("statuses") or ())
    return all(
        on is None or set(values_of(view, name, link)) <= set(on) or (name == "statuses" and weak)
        for name, on in chosen.items()
    )


def values_of(view: View, name: str, link: Link) -> set[str]:
    """Return the link's values of a facet: one, or that of either end."""
    if name in OF_ACTORS:
        return {actor_value(view, name, end) for end in ends(link)}
    assessment = view.graph.assessments[link.id]
    return {
        {
            "kinds": link.kind,
            "families": str(view.graph.kind(link.kind).family),
            "confidences": assessment.confidence,
            "statuses": assessment.status,
        }[name]
    }


def actor_value(view: View, name: str, actor: str) -> str:
    """Return an actor's type, or its country or an empty text."""
    found = view.graph.actor(actor)
    return str(found.type) if name == "types" else found.country or ""


def ends(link: Link) -> tuple[str, str]:
    """Return the two actors of a link."""
    return link.source, link.target
