"""The fewest hops of a walk from one actor to another, without a limit."""

from __future__ import annotations

from collections.abc import Iterator

from graph.query.search.budget import Spend
from graph.query.search.moves import GOES_DOWN, GOES_UP, Phase, after_hop
from graph.view import View

__all__ = ["nearest"]

_Place = tuple[str, Phase]


def nearest(view: View, start: str, end: str, spend: Spend) -> int | None:
    """Return the fewest hops of a walk from `start` to `end`, or None when there is none.

    A walk with steps may need to visit an actor twice; then no path is as short.
    """
    frontier: list[_Place] = [(start, "start")]
    seen = set(frontier)
    hops = 0
    while frontier:
        for place in frontier:  # grows by the steps
            frontier += _new(seen, _stepped(view, *place, spend))
        if any(actor == end and phase not in ("start", "down") for actor, phase in frontier):
            return hops
        frontier = [other for place in frontier for other in _new(seen, _hopped(view, *place, spend))]
        hops += 1
    return None


def _new(seen: set[_Place], places: Iterator[_Place]) -> list[_Place]:
    new = [place for place in places if place not in seen]
    seen.update(new)
    return new


def _stepped(view: View, actor: str, phase: Phase, spend: Spend) -> Iterator[_Place]:
    if phase in GOES_DOWN:
        parts = view.parts(actor)
        spend(len(parts))
        yield from ((part, "down") for part in parts)
    if phase in GOES_UP:
        wholes = view.wholes(actor)
        spend(len(wholes))
        yield from ((whole, "up") for whole in wholes)


def _hopped(view: View, actor: str, phase: Phase, spend: Spend) -> Iterator[_Place]:
    ahead = view.ahead(actor)
    spend(len(ahead))
    for other in ahead:
        came = after_hop(view, phase, actor, other)
        if came:
            yield other, came
