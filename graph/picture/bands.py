"""The bands of actors, from the links alone: two camps, the first split into givers, go-betweens and receivers.

The picture reads from left to right: supporters, go-betweens and coalitions, the supported and allied, the other side.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from heapq import heappop, heappush
from typing import Final, NamedTuple

from graph.build import BuiltGraph
from graph.picture.bundles import Drawn
from graph.picture.style import BAND_TITLES
from graph.records.model import Link

__all__ = ["BANDS", "Bands", "bands_of"]

BANDS: Final = tuple(BAND_TITLES)
_ONE_SIDED = 3  # an actor that gives this many times what it receives is a supporter, and the other way round


class Bands(NamedTuple):
    """The band of each drawn actor, one of BANDS, and the homes of some."""

    of: Mapping[str, str]
    homes: Mapping[str, str]


def bands_of(drawn: Drawn) -> Bands:
    """Return the bands of a picture. Denied links are ignored.

    The camps follow from the drawn links; givers, go-betweens and receivers from all known links of support. An actor
    with a home is in the band of that home.
    """
    graph = drawn.graph
    links = [
        link for link in drawn.links if graph.assessments[link.id].status != "denied" and link.source != link.target
    ]
    family = {id: kind.family for id, kind in graph.dataset.kinds.items()}
    opposite = _opposite(links, family)
    given, received, members = _roles(graph, family)
    bands = {}
    for actor in drawn.actors:
        id = actor.id
        if not drawn.degree[id]:
            bands[id] = "apart"
        elif id in opposite:
            bands[id] = "opposite"
        elif given[id] and given[id] >= _ONE_SIDED * received[id]:
            bands[id] = "supporters"
        elif (given[id] and received[id] < _ONE_SIDED * given[id]) or (not received[id] and members[id] > 1):
            bands[id] = "between"
        else:
            bands[id] = "supported"
    homes = _homes(drawn)
    for id, home in homes.items():
        bands[id] = bands[home]
    return Bands(bands, homes)


def _roles(graph: BuiltGraph, family: Mapping[str, str]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Return the number of links of support that each actor gives and receives, and the number of its members."""
    given, received, members = Counter[str](), Counter[str](), Counter[str]()
    for link in graph.dataset.links.values():
        if graph.assessments[link.id].status == "denied" or link.source == link.target:
            continue
        if family[link.kind] == "support":
            given[link.source] += 1
            received[link.target] += 1
        elif link.kind in ("member-of", "part-of"):
            members[link.target] += 1
    return given, received, members


def _homes(drawn: Drawn) -> dict[str, str]:
    """Return the homes of actors: for people the body that they lead, for organs and parts the whole or the state."""
    actors = {actor.id: actor for actor in drawn.actors}
    found: dict[str, str] = {}
    for kind in ("leads", "founded", "part-of"):
        for link in drawn.links:
            leads_a_group = kind == "part-of" or actors[link.source].type == "person"
            if link.kind == kind and leads_a_group and drawn.graph.assessments[link.id].status != "denied":
                found.setdefault(link.source, link.target)
    states = {actor.country: actor.id for actor in drawn.actors if actor.type == "state" and actor.country}
    for actor in drawn.actors:
        if actor.type in ("state-organ", "person") and actor.id not in found:
            state = states.get(actor.country or "")
            if state and state != actor.id:
                found[actor.id] = state
    return {id: _root(id, found) for id in sorted(found)}


def _root(id: str, found: Mapping[str, str]) -> str:
    seen = {id}
    while id in found and found[id] not in seen:
        id = found[id]
        seen.add(id)
    return id


def _opposite(links: Iterable[Link], family: Mapping[str, str]) -> frozenset[str]:
    """Return the camp with fewer links inside, such that allies are together and opponents apart.

    Start with the actor that has most ties and add the others by their strongest tie to an actor that already has a
    side: allies on the same side, opponents on the other. Then, as long as an actor has more opponents than allies on
    its own side, move the one for which the difference is largest.
    """
    tie: dict[str, Counter[str]] = defaultdict(Counter)
    for link in links:
        sign = -1 if family[link.kind] == "hostility" else 1
        tie[link.source][link.target] += sign
        tie[link.target][link.source] += sign
    side = _first_sides(tie)
    for _ in range(2 * len(side)):
        gain = {id: -side[id] * sum(weight * side[other] for other, weight in tie[id].items()) for id in side}
        best = max(gain, key=lambda actor: (gain[actor], actor), default=None)
        if best is None or gain[best] <= 0:
            break
        side[best] = -side[best]
    weight = Counter[int]()
    for id, others in tie.items():
        weight[side[id]] += sum(max(0, number) for other, number in others.items() if side[other] == side[id])
    smaller = -1 if weight[1] >= weight[-1] else 1
    return frozenset(id for id, where in side.items() if where == smaller)


def _first_sides(tie: Mapping[str, Mapping[str, int]]) -> dict[str, int]:
    side: dict[str, int] = {}
    for start in sorted(tie, key=lambda actor: (-sum(map(abs, tie[actor].values())), actor)):
        waiting = [] if start in side else [(0, start, 1)]
        while waiting:
            _, actor, camp = heappop(waiting)
            if actor in side:
                continue
            side[actor] = camp
            for other, weight in tie[actor].items():
                if weight and other not in side:
                    heappush(waiting, (-abs(weight), other, camp if weight > 0 else -camp))
    return side
