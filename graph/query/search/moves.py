"""How a path may move: by hops over the links asked for, and by steps between a whole and its part.

Steps go down, to a part, only before a hop leaves, and up, to the whole, only after one arrived; between two hops they
go one way only. So what a walk may do next hangs on how it came to where it is, its phase:

    start     hop; step down
    down      hop; step down                (came by a step down: a hop must leave)
    arrived   hop; step down; step up       (came by a hop)
    up        hop; step up                  (came by a step up)
    rising    hop; rise

Where the composing kind itself is asked for, its links are hops too where they can be no steps: a walk may *rise* by
them from a part to its whole before any other move. Where links are walked both ways, they are hops as any other.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from graph.view import View

__all__ = ["GOES_DOWN", "GOES_UP", "Phase", "Trail", "after_hop"]

Phase = Literal["start", "down", "arrived", "up", "rising"]
GOES_DOWN: frozenset[Phase] = frozenset(("start", "down", "arrived"))
GOES_UP: frozenset[Phase] = frozenset(("arrived", "up"))


class Trail(NamedTuple):
    """Actors, and of each move from one to the next whether it is a step between a whole and its part."""

    actors: tuple[str, ...]
    through: tuple[bool, ...]


def after_hop(view: View, phase: Phase, actor: str, other: str) -> Phase | None:
    """Return the phase after a hop from `actor` to `other`, or None if there may be none."""
    if view.steps and view.rises(actor, other):
        return "rising" if phase in ("start", "rising") else None
    return "arrived"
