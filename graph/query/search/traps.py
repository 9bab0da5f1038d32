"""The actors that a path can pass, among those that walks through the layers of a search pass.

An actor that every walk both reaches and leaves by way of one other actor is on no path: a walk would have to visit
that other actor twice. The same holds for any part of the graph that is connected to the rest through a single actor,
however dense it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from graph.query.search.budget import Spend
from graph.query.search.dominators import immediate_dominators
from graph.query.search.space import Layer
from graph.view import View

__all__ = ["passable"]


def passable(view: View, layers: Sequence[Layer], start: str, end: str, spend: Spend) -> set[str]:
    """Return the actors of `layers` that are not trapped behind another one, between `start` and `end`.

    Computed as dominators from the start and from the end.
    """
    ahead: dict[str, set[str]] = {}
    behind: dict[str, set[str]] = {}
    for actor, other in _moves(view, layers, spend):
        if actor != end and other != start:
            ahead.setdefault(actor, set()).add(other)
            behind.setdefault(other, set()).add(actor)
    before = immediate_dominators(start, ahead, behind)
    after = immediate_dominators(end, behind, ahead)
    between = {actor for actor in before.keys() & after.keys() if not _above(before, actor) & _above(after, actor)}
    return between | {start, end}


def _moves(view: View, layers: Sequence[Layer], spend: Spend) -> Iterator[tuple[str, str]]:
    """Yield the hops from each layer to the next, and the steps within each."""
    nearer: Layer = {}
    for layer in layers:
        for actor in layer:
            steps = [(view.ahead(actor, nearer), nearer)]
            if view.steps:
                steps += [(view.parts(actor), layer), (view.wholes(actor), layer)]
            for ahead, into in steps:
                others = ahead.keys() & into.keys()
                spend(len(others))
                yield from ((actor, other) for other in others)
        nearer = layer


def _above(dominators: Mapping[str, str | None], actor: str) -> set[str]:
    """Return the actors that every walk to `actor` passes, the start of walks among them, without itself."""
    found = set()
    above = dominators[actor]
    while above is not None:
        found.add(above)
        above = dominators[above]
    return found
