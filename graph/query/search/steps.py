"""Steps between wholes and parts: knowledge about an actor is passed on to the actors that reach it by steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from graph.query.search.budget import Spend
from graph.view import View

__all__ = ["spread"]

T = TypeVar("T")


def spread(
    view: View,
    known: Mapping[str, T],
    back: Callable[[str, T], Callable[[str, int], T | None]],
    both: Callable[[T, T], T],
    spend: Spend,
    *,
    down: bool = True,
    up: bool = True,
) -> Mapping[str, T]:
    """Return `known`, extended to the actors from which steps in one direction reach its actors.

    Args:
        view: The view with the steps.
        known: Values by actor.
        back: Called with an actor and its value; returns a function that is called with another actor, from which a
            step reaches the first, and the step's confidence; returns the value that follows for the other, or None.
        both: Combines two values of one actor.
        spend: Called with the number of links examined.
        down: Count runs of steps from wholes down to parts.
        up: Count runs of steps from parts up to wholes.
    """
    if not view.steps:
        return known
    spread = dict(known)
    graph = view.graph
    runs = [(graph.wholes, view.wholes)] * down + [(graph.parts, view.parts)] * up
    for composed, before in runs:
        ends: Mapping[str, T] = known
        for _ in range(len(graph.wholes) + 1):  # longer than any run of steps without a repeated actor
            begins: dict[str, T] = {}
            for other in ends.keys() & composed.keys():
                steps = before(other)
                spend(len(steps))
                known_before = back(other, ends[other])
                for actor, strength in steps.items():
                    new = known_before(actor, strength)
                    if new is not None:
                        old = begins.get(actor)
                        begins[actor] = new if old is None or old is new else both(old, new)
            if not begins:
                break
            for actor, new in begins.items():
                spread[actor] = both(spread[actor], new) if actor in spread else new
            ends = begins
    return spread
