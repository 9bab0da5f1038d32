"""The actors that walks reach, with the fewest hops, and whether those walks are paths.

A walk with steps may need to visit an actor twice: after a step up to a whole it may not step down again before it has
been elsewhere. Such a walk only gives a bound; where no better one is found, the path search must decide.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from graph.query.search.budget import Spend
from graph.query.search.moves import GOES_DOWN, GOES_UP, Phase, after_hop
from graph.view import View

__all__ = ["Reached", "reach"]

_Place = tuple[str, Phase]


class Reached(NamedTuple):
    """An actor that walks reach: the fewest hops, and whether a path is known that does so."""

    hops: int
    sure: bool


def reach(view: View, start: str, most: int, spend: Spend) -> dict[str, Reached]:
    """Return the actors other than `start` that walks of at most `most` hops reach."""
    reached: dict[str, Reached] = {}
    before: dict[_Place, _Place | None] = {(start, "start"): None}
    frontier: list[_Place] = [(start, "start")]
    for hops in range(most + 1):
        for place in frontier:  # grows by the steps
            if place[1] not in ("start", "down"):
                known = reached.get(place[0])
                if place[0] != start and (known is None or not known.sure):
                    sure = not view.steps or _is_path(before, place)
                    if known is None or (sure and known.hops == hops):
                        reached[place[0]] = Reached(hops, sure)
            frontier += _new(before, place, _stepped(view, *place, spend))
        if hops < most:
            frontier = [new for place in frontier for new in _new(before, place, _hopped(view, *place, spend))]
    return reached


def _new(before: dict[_Place, _Place | None], place: _Place, others: Iterable[_Place]) -> list[_Place]:
    new = [other for other in others if other not in before]
    before.update(dict.fromkeys(new, place))
    return new


def _stepped(view: View, actor: str, phase: Phase, spend: Spend) -> list[_Place]:
    if not view.steps:
        return []
    down: list[_Place] = [(part, "down") for part in view.parts(actor)] if phase in GOES_DOWN else []
    up: list[_Place] = [(whole, "up") for whole in view.wholes(actor)] if phase in GOES_UP else []
    spend(len(down) + len(up))
    return down + up


def _hopped(view: View, actor: str, phase: Phase, spend: Spend) -> list[_Place]:
    ahead = view.ahead(actor)
    spend(len(ahead))
    after = ((other, after_hop(view, phase, actor, other)) for other in ahead)
    return [(other, came) for other, came in after if came]


def _is_path(before: dict[_Place, _Place | None], place: _Place) -> bool:
    """Return whether the first walk to a place visits no actor twice."""
    actors = []
    at: _Place | None = place
    while at is not None:
        actors.append(at[0])
        at = before[at]
    return len(actors) == len(set(actors))
