"""The moves of a path: hops over the links asked for, and steps between a whole and its part.

Steps go down, to a part, only before a hop leaves, and up, to the whole, only after a hop arrived; between two hops
they go in one direction only. So the possible moves depend on the phase of a walk, that is, on its last move:

    start     hop; step down
    down      hop; step down                (came by a step down: a hop must leave)
    arrived   hop; step down; step up       (came by a hop)
    up        hop; step up                  (came by a step up)
    rising    hop; rise

If the question includes the composing kind itself, its links are also hops where they cannot be steps: a walk may
*rise* by them from a part to its whole before any other move. If links are followed in both directions, they are
ordinary hops.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from graph.view import View

__all__ = ["GOES_DOWN", "GOES_UP", "Phase", "Trail", "after_hop"]

Phase = Literal["start", "down", "arrived", "up", "rising"]
GOES_DOWN: frozenset[Phase] = frozenset(("start", "down", "arrived"))
GOES_UP: frozenset[Phase] = frozenset(("arrived", "up"))


class Trail(NamedTuple):
    """Actors, and for each move from one to the next whether it is a step between a whole and its part."""

    actors: tuple[str, ...]
    through: tuple[bool, ...]


def after_hop(view: View, phase: Phase, actor: str, other: str) -> Phase | None:
    """Return the phase after a hop from `actor` to `other`, or None if the hop is not allowed."""
    if view.steps and view.rises(actor, other):
        return "rising" if phase in ("start", "rising") else None
    return "arrived"
