"""Steps between wholes and parts: how what is known of an actor carries over to those who step to it."""

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
    """Return `known` with all that it says of the actors that come to those of it by steps, one way each.

    Args:
        view: Where the steps are.
        known: What is known of actors.
        back: Given an actor and what is known of it: what, given another that steps to it and the step's confidence,
            that makes known of the other, if anything.
        both: Puts together two things known of one actor.
        spend: Counts the links examined.
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
        for _ in range(len(graph.wholes) + 1):  # longer than any run that does not come back to where it was
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
