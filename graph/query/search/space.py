"""The actors from which walks can still reach the target: the basis of path search.

A search for paths of exactly L hops extends walks from both ends, the cheaper end first, until one hop connects them.
From the end it computes, for every actor and every number of hops left, the possible walks from there: their weakest
move, the required actors that they pass, and the number of steps between a whole and its part. Walks from the start
count only when they meet those. So the search proper never follows a walk that cannot be completed, and results for one
length are reused for the next. If very many actors are required, only the first of them are tracked.

Steps cost no hop: a layer holds the actors before a run of steps and those after it. A walk may step once up and once
down at the same actor, which a path may not: layers only bound the paths.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from graph.query.search.budget import Spend
from graph.query.search.distances import distances
from graph.query.search.steps import spread
from graph.records.grades import CONFIDENCES
from graph.view import Steps, View

__all__ = ["AT_END", "MOST_TRACKED", "Layer", "Outlook", "SearchSpace", "cheaper_ahead"]

# of walks to the end: (weakest confidence, bits of actors passed, fewest and most steps), one of each of the first two
Outlook = frozenset[tuple[int, int, int, int]]
Layer = Mapping[str, Outlook]  # actor -> the possible walks of a fixed number of hops from it to the end
AT_END: Outlook = frozenset({(len(CONFIDENCES), 0, 0, 0)})
MOST_TRACKED = 6  # required actors; each doubles the memory for an actor
_NOTHING: Outlook = frozenset()


def cheaper_ahead(view: View, ahead: Iterable[str], behind: Iterable[str]) -> bool:
    """Return whether steps forward from `ahead` lead to at most as many neighbours as steps back from `behind`."""
    outgoing, incoming = view.graph.outgoing, view.graph.incoming
    return sum(len(outgoing[actor]) for actor in ahead) <= sum(len(incoming[actor]) for actor in behind)


class SearchSpace:
    """The layers of a search from `start` past `via` to `end`.

    `begins` and `ends` are whether walks begin at the start and end at the end, or may be on steps past them.
    """

    def __init__(
        self,
        view: View,
        start: str,
        via: Sequence[str],
        end: str,
        spend: Spend,
        *,
        begins: bool = True,
        ends: bool = True,
    ) -> None:
        self.view = view
        self.bits = {actor: 1 << number for number, actor in enumerate(via[:MOST_TRACKED])}
        self._spend = spend
        self._start = start
        self._moved: dict[tuple[Outlook, int, int, int], Outlook] = {}
        self._joined: dict[tuple[Outlook, Outlook], Outlook] = {}
        self._forward = [self._stepped({start}, up=not begins)]  # actors after 0, 1, ... hops and steps from the start
        nothing_left: dict[str, Outlook] = {end: AT_END}
        self._backward = [spread(view, nothing_left, self._before_step, self.either, spend, down=not ends)]

    def layers(self, hops: int) -> list[Layer] | None:
        """Return, for 0 to `hops` hops left, the actors from which walks reach the end; None if the start has no walk.

        Layers near the end can hold actors that no walk from the start reaches; those near the start do not.
        """
        while len(self._forward) + len(self._backward) < hops + 1:
            if not self._forward[-1] or not self._backward[-1]:
                return None
            if cheaper_ahead(self.view, self._forward[-1], self._backward[-1]):
                self._grow_forward()
            else:
                self._grow_backward()
        layers: list[Layer] = [*self._backward[: hops + 1]]
        near_start = hops + 1 - len(layers)
        for actors in reversed(self._forward[:near_start]):
            layers.append(self._leading(actors, layers[-1]))
            if not layers[-1]:
                return None
        return layers if self._start in layers[hops] else None

    def within(self, layers: Sequence[Layer], actors: Collection[str]) -> list[Layer]:
        """Return `layers` without walks that pass actors other than `actors`."""
        kept: list[Layer] = []
        for layer in layers:
            left = {actor: outlook for actor, outlook in layer.items() if actor in actors}
            new = self._leading(set(left), kept[-1]) if kept else left
            kept.append({actor: outlook for actor, outlook in new.items() if actor in actors})
        return kept

    def _grow_forward(self) -> None:
        reached: set[str] = set()
        for actor in self._forward[-1]:
            ahead = self.view.ahead(actor)
            self._spend(len(ahead))
            reached.update(ahead)
        self._forward.append(self._stepped(reached))

    def _stepped(self, actors: set[str], *, up: bool = True) -> set[str]:
        """Return `actors` and those that steps reach from them, down, or up if `up` is set."""
        view, reached = self.view, set(actors)
        if view.steps:
            runs = [(view.graph.parts, view.parts)] + [(view.graph.wholes, view.wholes)] * up
            for composed, after in runs:
                reached.update(distances(actors & composed.keys(), self._counted(after)))
        return reached

    def _counted(self, after: Callable[[str], Steps]) -> Callable[[str], Steps]:
        def counted(actor: str) -> Steps:
            steps = after(actor)
            self._spend(len(steps))
            return steps

        return counted

    def _grow_backward(self) -> None:
        spend, moved, bits, either = self._spend, self._after, self.bits, self.either
        reached: dict[str, Outlook] = {}
        for actor, outlook in self._backward[-1].items():
            behind = self.view.behind(actor)
            spend(len(behind))
            after = [moved(outlook, strength, bits.get(actor, 0)) for strength in range(len(CONFIDENCES))]
            for other, strength in behind.items():
                known = reached.get(other)
                new = after[strength]
                if known is None:
                    reached[other] = new
                elif known is not new:
                    reached[other] = either(known, new)
        self._backward.append(spread(self.view, reached, self._before_step, self.either, spend))

    def _leading(self, actors: set[str], next_layer: Layer) -> Layer:
        """Return those of `actors` from which a step leads into `next_layer`."""
        view, spend, bits, either = self.view, self._spend, self.bits, self.either
        layer: dict[str, Outlook] = {}
        if not cheaper_ahead(view, actors, next_layer):
            actors = view.linked(next_layer, actors)
        for actor in actors:
            ahead = view.ahead(actor, next_layer)
            others = ahead.keys() & next_layer.keys()
            spend(len(others))
            outlook = _NOTHING
            for other in others:
                outlook = either(outlook, self._after(next_layer[other], ahead[other], bits.get(other, 0)))
            if outlook:
                layer[actor] = outlook
        return spread(view, layer, self._before_step, either, spend)

    def _before_step(self, other: str, outlook: Outlook) -> Callable[[str, int], Outlook]:
        bit = self.bits.get(other, 0)
        return lambda _actor, strength: self._after(outlook, strength, bit, 1)

    def _after(self, outlook: Outlook, strength: int, bit: int, steps: int = 0) -> Outlook:
        """Return `outlook` as seen one move earlier: before a hop or a step of `strength` to an actor of `bit`."""
        key = (outlook, strength, bit, steps)
        moved = self._moved.get(key)
        if moved is None:
            moved = self._moved[key] = frozenset(
                (min(weakest, strength), bits | bit, fewest + steps, most + steps)
                for weakest, bits, fewest, most in outlook
            )
            if self.view.steps:
                moved = self._moved[key] = merged(moved)
        return moved

    def either(self, one: Outlook, other: Outlook) -> Outlook:
        """Return the outlook of walks that have either of two outlooks."""
        if one == other:
            return one
        key = (one, other)
        joined = self._joined.get(key)
        if joined is None:
            joined = self._joined[key] = merged(one | other) if self.view.steps else one | other
        return joined


def merged(outlook: Outlook) -> Outlook:
    """Return an outlook with one entry for each pair of weakest confidence and actors passed."""
    steps: dict[tuple[int, int], tuple[int, int]] = {}
    for weakest, bits, fewest, most in outlook:
        low, high = steps.get((weakest, bits), (fewest, most))
        steps[weakest, bits] = (min(low, fewest), max(high, most))
    if len(steps) == len(outlook):
        return outlook
    return frozenset((*key, *span) for key, span in steps.items())
