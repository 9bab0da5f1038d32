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
    back: Callable[[str, str, int, T], T | None],
    both: Callable[[T, T], T],
    spend: Spend,
    *,
    down: bool = True,
    up: bool = True,
) -> Mapping[str, T]:
    """Return `known`, extended to the actors from which steps in one direction reach its actors.

    view: The view with the steps.
        known: Values by actor.
        known: What is known of actors.
        back: Called with an actor, the actor that a step from it reaches, the step's confidence and the other's value;
            returns the value that follows for the actor, or None.
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
            for other in sorted(ends.keys() & composed.keys()):
                steps = before(other)
                spend(len(steps))
                for actor, strength in steps.items():
                    new = back(actor, other, strength, ends[other])
                    if new is not None:
                        begins[actor] = both(begins[actor], new) if actor in begins else new
            if not begins:
                break
            for actor, new in begins.items():
                spread[actor] = both(spread[actor], new) if actor in spread else new
            ends = begins
    return spread
