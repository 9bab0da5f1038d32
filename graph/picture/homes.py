"""The home of an actor: for an organ or part its whole, for a person the organisation that the person leads."""

from __future__ import annotations

from graph.build import BuiltGraph

__all__ = ["homes_of", "wholes_of"]


def wholes_of(graph: BuiltGraph) -> dict[str, str]:
    """Return the outermost whole of each part, and the organisation that each person leads or founded."""
    return _outermost(_wholes(graph))


def homes_of(graph: BuiltGraph) -> dict[str, str]:
    """Return the home of each actor that has one: the outermost, which has no home itself.

    The home of a part is its whole, of a person the organisation led or founded, of any other state organ or person the
    state of its country.
    """
    data = graph.dataset
    found = _wholes(graph)
    states = {actor.country: id for id, actor in data.actors.items() if actor.type == "state" and actor.country}
    for id, actor in data.actors.items():
        state = states.get(actor.country or "")
        if actor.type in ("state-organ", "person") and id not in found and state and state != id:
            found[id] = state
    return _outermost(found)


def _wholes(graph: BuiltGraph) -> dict[str, str]:
    data = graph.dataset
    found: dict[str, str] = {}
    composing = [id for id, kind in data.kinds.items() if kind.composes]
    for kind in (*composing, "leads", "founded"):
        for link in data.links.values():
            if link.kind != kind or graph.assessments[link.id].status == "denied" or link.source == link.target:
                continue
            if kind in composing or data.actors[link.source].type == "person":
                found.setdefault(link.source, link.target)
    return found


def _outermost(found: dict[str, str]) -> dict[str, str]:
    return {id: root for id in sorted(found) if (root := _root(id, found)) != id}


def _root(id: str, found: dict[str, str]) -> str:
    """Return the outermost whole; of actors that are each other's whole, as a leader and a front, the first by id."""
    way = [id]
    while (whole := found.get(way[-1])) is not None:
        if whole in way:
            return min(way[way.index(whole) :])
        way.append(whole)
    return way[-1]
