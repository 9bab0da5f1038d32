"""The actors that a path can pass, among those that walks through the layers of a search pass.

An actor that every walk both reaches and leaves by way of one other actor is on no path: a walk would have to visit
that other actor twice. The same holds for any part of the graph that is connected to the rest through a single actor,
however dense it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from graph.query.search.budget import Spend
from graph.query.search.space import Layer
from graph.view import View

__all__ = ["passable"]


def passable(view: View, layers: Sequence[Layer], start: str, end: str, spend: Spend) -> set[str]:
    """Return the actors of `layers` that are not trapped behind another one, between `start` and `end`.

    Computed as dominators from the start and from the end, with the algorithm of Cooper, Harvey and Kennedy.
    """
    import networkx as nx  # noqa: PLC0415 - 0.1 s, and few questions need it

    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from((start, end))
    graph.add_edges_from(move for move in _moves(view, layers, spend) if move[0] != end and move[1] != start)
    before = nx.immediate_dominators(graph, start)
    after = nx.immediate_dominators(graph.reverse(copy=False), end)
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


def _above(dominators: Mapping[str, str], actor: str) -> set[str]:
    """Return the actors that every walk to `actor` passes, without the ends of walks and itself."""
    found = set()
    above = dominators.get(actor)
    while above is not None and above != actor:
        found.add(above)
        actor, above = above, dominators.get(above)
    return found
