"""Whether a new link is in the data already: one with the same actors and kind, and how the times of both lie."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from graph.dataset import Dataset
from graph.editing.applying import Fault, Touched
from graph.identity.times import times
from graph.query.wording import count, lasted

__all__ = ["already"]

_SAID: Final = {
    "same": "the dates are the same, but not the office",
    "unknown": "neither has a date, but the offices differ",
    "overlap": "the times may overlap, so they may be one; if so, add your sources to that link instead",
    "apart": "the times do not overlap",
}


def already(data: Dataset, new: Touched) -> Iterator[Fault | str]:
    """Yield a fault for each link that is the same as a new one, and a note for each of another time or office."""
    link = data.links[new.id]
    ends = {(link.source, link.target)}
    if data.kinds[link.kind].symmetric:
        ends.add((link.target, link.source))
    for other in data.links.values():
        if other.id == link.id or other.kind != link.kind or (other.source, other.target) not in ends:
            continue
        there = f"there is already `{other.id}` ({lasted(other)}; {count(len(other.claims), 'claim')})"
        found = times(link, other)
        if found in ("same", "unknown") and link.role == other.role:
            help = "add your sources to that link, or give this one dates of its own"
            yield Fault(f"{there}, with the same actors, kind and dates", help, new.change, ("kind",))
        else:
            yield f"{there}: {_SAID[found]}"
