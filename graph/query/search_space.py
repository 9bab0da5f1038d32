"""Which actors can still lead to the target: the walk behind path search.

A search for paths of exactly L hops first finds, from both ends and only as far as needed, at which actors such a walk
can be after each step; the search proper then never steps where no walk goes on. What a path must still pick up (the
actors it must pass, a hop of just the asked confidence) is a set of bits that the walk carries along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from graph.grades import CONFIDENCES
from graph.view import View

__all__ = ["SearchSpace", "Steps"]

Steps = Mapping[str, int]  # neighbour -> confidence of the best link to it, as an index into CONFIDENCES
Masks = frozenset[int]
Layer = dict[str, Masks]  # actor -> sets of bits that some walk on from it picks up


class SearchSpace:
    """The hops of a view, each judged once, and the layers of a search from `start` to `end`."""

    def __init__(self, view: View, start: str, end: str) -> None:
        self.view = view
        self.start = start
        self.end = end
        self.bits = {actor: 2 << number for number, actor in enumerate(view.filter.via)}
        self._ahead: dict[str, Steps] = {}
        self._behind: dict[str, Steps] = {}
        self._forward: dict[int, list[set[str]]] = {}
        self._backward: dict[int, list[set[str]]] = {}

    def ahead(self, actor: str) -> Steps:
        """Return the steps out of `actor`."""
        return self._steps(actor, self._ahead, self.view.outgoing)

    def behind(self, actor: str) -> Steps:
        """Return the steps into `actor`."""
        return self._steps(actor, self._behind, self.view.incoming)

    def _steps(self, actor: str, known: dict[str, Steps], walk: Callable[[str], Iterator[tuple[str, object]]]) -> Steps:
        found = known.get(actor)
        if found is None:
            assessments = self.view.graph.assessments
            best: dict[str, int] = {}
            for other, link in walk(actor):
                if other != actor:
                    level = CONFIDENCES.index(assessments[link.id].confidence)  # type: ignore[attr-defined]
                    if level > best.get(other, -1):
                        best[other] = level
            found = known[actor] = {other: best[other] for other in sorted(best)}
        return found

    def layers(self, hops: int, level: int, check: Callable[[], None]) -> list[Layer] | None:
        """Return, for 0 to `hops` steps left, from which actors a walk to the end goes on; None if none from the start.

        Args:
            hops: Length of the walk.
            level: Lowest confidence of a hop, as an index into CONFIDENCES. Bit 1 marks a hop of just this confidence.
            check: Called now and then; stops the search by raising.
        """
        half = hops // 2
        forward = self._reach(self._forward, level, self.start, self.ahead, hops - half, check)
        backward = self._reach(self._backward, level, self.end, self.behind, half, check)
        if not forward[hops - half] & backward[half]:
            return None
        layers: list[Layer] = [{self.end: frozenset((0,))}]
        for left in range(1, hops + 1):
            after = layers[-1]
            if left <= half:
                candidates = backward[left] & forward[hops - left] if hops - left <= hops - half else backward[left]
            else:
                candidates = forward[hops - left]
            layer: Layer = {}
            for actor in candidates:
                check()
                masks = {
                    mask | (step == level) | self.bits.get(other, 0)
                    for other, step in self.ahead(actor).items()
                    if step >= level and other in after
                    for mask in after[other]
                }
                if masks:
                    layer[actor] = frozenset(masks)
            layers.append(layer)
        return layers if self.start in layers[-1] else None

    @staticmethod
    def _reach(
        known: dict[int, list[set[str]]],
        level: int,
        origin: str,
        steps: Callable[[str], Steps],
        distance: int,
        check: Callable[[], None],
    ) -> list[set[str]]:
        """Return the actors at each walking distance from `origin`, from 0 to at least `distance`."""
        reached = known.setdefault(level, [{origin}])
        while len(reached) <= distance:
            found: set[str] = set()
            for actor in reached[-1]:
                check()
                found.update(other for other, step in steps(actor).items() if step >= level)
            reached.append(found)
        return reached
