"""The actors from which walks can still reach the target past a required actor.

A walk past an actor consists of a walk to it and a walk from it. Each of the two is searched from both of its ends,
which examines far fewer actors than a search from the two ends of the whole walk.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from graph.query.search.budget import Spend
from graph.query.search.space import Layer, Outlook, SearchSpace, merged
from graph.view import View

__all__ = ["ViaSpace"]


class ViaSpace:
    """The layers of a search from `start` past `via`, through `middle`, to `end`."""

    def __init__(self, view: View, start: str, middle: str, via: Sequence[str], end: str, spend: Spend) -> None:
        self._middle = middle
        self._spend = spend
        self._to = SearchSpace(view, start, via, middle, spend, ends=False)
        self._on = SearchSpace(view, middle, via, end, spend, begins=False)
        self._fewest = 0 if view.steps else 1  # hops to the middle, or from it
        self.bits = self._to.bits
        self._known: dict[tuple[SearchSpace, int], list[Layer] | None] = {}
        self._joined: dict[tuple[Outlook, Outlook], Outlook] = {}

    def layers(self, hops: int) -> list[Layer] | None:
        """Return, for 0 to `hops` hops left, the actors from which walks reach the end; None if the start has no walk.

        As in a `SearchSpace`, walks from the start may not reach some of the actors.
        """
        layers: list[dict[str, Outlook]] = [{} for _ in range(hops + 1)]
        for to, on in self._shares(hops):
            for left, part in enumerate(on):
                self._add(layers[left], part)
            beyond = on[-1][self._middle]
            for left, part in enumerate(to, start=len(on) - 1):
                self._add(layers[left], {actor: self._join(outlook, beyond) for actor, outlook in part.items()})
        return [*layers] if layers[0] else None

    def within(self, layers: Sequence[Layer], actors: Collection[str]) -> list[Layer]:
        """Return `layers` without walks that pass actors other than `actors`."""
        return self._to.within(layers, actors)

    def _shares(self, hops: int) -> Iterator[tuple[list[Layer], list[Layer]]]:
        """Yield the layers of walks to the middle and from it, for each split of the hops between the two."""
        for first in range(self._fewest, hops + 1 - self._fewest):
            shares = [(self._to, first), (self._on, hops - first)]
            shorter, longer = sorted(shares, key=lambda share: share[1])
            if self._part(*shorter) and self._part(*longer):
                to, on = (self._part(*share) for share in shares)
                if to and on:
                    yield to, on

    def _part(self, space: SearchSpace, hops: int) -> list[Layer] | None:
        if (space, hops) not in self._known:
            self._known[space, hops] = space.layers(hops)
        return self._known[space, hops]

    def _add(self, layer: dict[str, Outlook], part: Layer) -> None:
        self._spend(len(part))
        for actor, outlook in part.items():
            known = layer.get(actor)
            layer[actor] = outlook if known is None else self._to.either(known, outlook)

    def _join(self, outlook: Outlook, beyond: Outlook) -> Outlook:
        """Return the outlook of walks to the middle with `outlook` that continue with the outlook `beyond`."""
        key = (outlook, beyond)
        joined = self._joined.get(key)
        if joined is None:
            joined = self._joined[key] = merged(
                frozenset(
                    (min(weakest, weakest_on), passed | passed_on, fewest + fewest_on, most + most_on)
                    for weakest, passed, fewest, most in outlook
                    for weakest_on, passed_on, fewest_on, most_on in beyond
                )
            )
        return joined
