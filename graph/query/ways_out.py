"""The changes of a filter and a walk that open a path: a single change, or the fewest together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from graph.build import BuiltGraph
from graph.query import relaxations, wording
from graph.query.paths import Path, find_paths
from graph.query.relaxations import Change
from graph.query.search.budget import Budget
from graph.query.search.distances import distances
from graph.query.search.nearest import nearest
from graph.records.arguments import as_call, as_command
from graph.records.dates import BEGINNING, FOREVER, iso
from graph.records.filters import Filter
from graph.records.questions import changed, plain
from graph.records.walks import Walk
from graph.values import Value, public
from graph.view import View

__all__ = ["MORE_HOPS", "Relaxation", "WaysOut"]

MORE_HOPS = 8  # tried beyond those asked for, unless the shortest path is longer


@public
@dataclass(frozen=True, repr=False)
class Relaxation(Value):
    """A change of the filter and the first path that it opens.

    `change` is the name of the relaxed filter; `words` describe the change, `arguments` are those for it in Python and
    `options` those on the command line; `call` and `command` are the whole question with them.
    """

    change: str
    words: str
    arguments: str
    options: str
    filter: Filter
    walk: Walk
    path: Path

    def _said(self) -> str:
        return f"{self.words}: {self.path}"

    @property
    def command(self) -> str:
        """The command that shows the paths, quoted for a shell."""
        return as_command("paths", self.path.actors[0], self.path.actors[-1], self.filter, self.walk)

    @property
    def call(self) -> str:
        """The call that returns the paths, in Python and of an assistant's tool."""
        return as_call("paths", self.path.actors[0], self.path.actors[-1], self.filter, self.walk)

    def to_dict(self) -> dict[str, Any]:
        """Return the relaxation as plain JSON values."""
        return {
            "change": self.change,
            "words": self.words,
            "options": self.options,
            "filter": plain(self.filter, self.walk),
            "path": self.path.to_dict(),
        }


class WaysOut:
    """Searches for the changes of one question that open a path. `truncated`: the budget was spent before the end."""

    def __init__(self, graph: BuiltGraph, start: str, end: str, filter: Filter, walk: Walk, budget: Budget) -> None:
        self.graph = graph
        self.start = start
        self.end = end
        self.filter = filter
        self.walk = walk
        self.budget = budget
        self.truncated = False

    def first(self, words: Mapping[str, Any]) -> Path | None:
        """Return the first path with these words set, or None; records a budget that ends before that is known."""
        filter, walk = changed(self.filter, self.walk, {**words, "limit": 1})
        found = find_paths(self.graph, self.start, self.end, filter, walk, budget=self.budget, beyond=False)
        if found.truncated == "work" and not found.paths:
            self.truncated = True
        return found[0] if found.paths else None

    def opened(self, steps: Sequence[Change]) -> Relaxation | None:
        """Return the first of `steps`, which go from small to large, that opens a path."""
        for step in steps:
            path = self.first(step.parts)
            if path is not None:
                filter, walk = changed(self.filter, self.walk, step.parts)
                return Relaxation(step.name, step.words, step.arguments, step.options, filter, walk, path)
        return None

    def parts(self) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """Return the actors connected in any way with the start, and those with the end; None if they are the same."""
        near_start = self.tied(self.start)
        if self.end in near_start:
            return None
        return tuple(sorted(near_start)), tuple(sorted(self.tied(self.end)))

    def tied(self, actor: str) -> set[str]:
        """Return the actor itself and those that links of any kind, in either direction, reach."""

        def tied_to(one: str) -> tuple[str, ...]:
            tied = (*self.graph.outgoing[one], *self.graph.incoming[one])
            self.budget.spend(len(tied))
            return tied

        return set(distances([actor], tied_to))

    def single(self) -> Iterator[Relaxation]:
        """Yield the smallest change of each word that is enough to open a path."""
        for steps in self.changes():
            if opened := self.opened(steps):
                yield opened

    def changes(self) -> Iterator[Sequence[Change]]:
        """Yield, for each word that can be relaxed, its steps from small to large; hostile kinds of link last."""
        yield from relaxations.strictness(self.filter, self.walk)
        yield from self.windows()
        yield self.hops()
        yield from self._widened()

    def _widened(self) -> Iterator[Sequence[Change]]:
        yield from relaxations.kinds(self.filter, self.graph.dataset.kinds, hostile=False)
        yield from relaxations.others(self.filter, self.walk)
        yield from relaxations.kinds(self.filter, self.graph.dataset.kinds, hostile=True)

    def hops(self) -> list[Change]:
        """Return one step: the number of hops of the shortest path."""
        longest = len(self.graph.dataset.actors) - 1
        nearest = self.distance(self.filter, self.walk)
        if nearest is None or self.walk.max_hops >= longest:
            return []
        most = min(longest, max(nearest, self.walk.max_hops + MORE_HOPS))
        path = self.first({"max_hops": most})
        if path is None:
            return []
        needed = path.length
        return [relaxations.hops(needed)]

    def distance(self, filter: Filter, walk: Walk) -> int | None:
        """Return the fewest hops from start to end without a limit, or None when there is no path."""
        view = View(self.graph, filter, undirected=walk.undirected, parts=walk.parts)
        return nearest(view, self.start, self.end, self.budget.spend)

    def windows(self) -> Iterator[Sequence[Change]]:
        """Yield the smallest extensions of the time asked about: earlier, later, or any time."""
        window = self.filter.window
        if window is None:
            return
        lifetimes = [each for id in self.graph.dataset.links for each in self.graph.lifetimes[id]]
        starts = sorted({s for t in lifetimes for s in (t.s1, t.s2) if window.last < s < FOREVER})
        ends = sorted({e for t in lifetimes for e in (t.e1, t.e2) if BEGINNING < e < window.first}, reverse=True)
        earlier = [self._between(day, window.last) for day in ends]
        later = [self._between(window.first, day) for day in starts]
        found = [change for change in (self._least(earlier), self._least(later)) if change]
        for change in found:
            yield [change]
        if not found:
            yield [relaxations.no_time]

    def _between(self, first: int, last: int) -> Change:
        between = f"{iso(first) or ''}..{iso(last) or ''}"
        name = "on" if self.filter.on is not None else "between"
        parts = {"on": None, "between": between}
        return Change(name, f"look at {wording.days((first, last))}", f"--between {between}", parts)

    def _least(self, wider: Sequence[Change]) -> Change | None:
        """Return the first of ever wider windows in which there is a path: a path in one is also in all wider ones."""
        low, high = 0, len(wider)
        while low < high:
            middle = (low + high) // 2
            if self.opened([wider[middle]]):
                high = middle
            else:
                low = middle + 1
        return wider[low] if low < len(wider) else None

    def together(self) -> tuple[Relaxation, ...]:
        """Return the fewest changes that open a path together, each as small as the others allow."""
        needed = self.fewest()
        if needed is None:
            return ()
        for at, change in enumerate(needed):
            others = [*needed[:at], *needed[at + 1 :]]
            for step in self.smaller(change):
                if self.first(_words([*others, step])) is not None:
                    needed[at] = step
                    break
        path = self.first(_words(needed))
        if path is None:
            return ()
        needed = [relaxations.hops(path.length) if each.name == "max_hops" else each for each in needed]
        filter, walk = changed(self.filter, self.walk, _words(needed))
        return tuple(
            Relaxation(each.name, each.words, each.arguments, each.options, filter, walk, path) for each in needed
        )

    def fewest(self) -> list[Change] | None:
        """Return the fewest words whose loosest values open a path together, or None if even all of them do not.

        Hostile kinds of link, unless the question is about them, are included only if nothing else opens a path.
        """
        found = self._fewest(hostile=False)
        if found is None and not relaxations.walks_hostile(self.filter, self.graph.dataset.kinds):
            found = self._fewest(hostile=True)
        return found

    def _fewest(self, *, hostile: bool) -> list[Change] | None:
        """Return the fewest words, with or without hostile kinds of link.

        Searches with more hops cost the most: so sets without them come first, then smaller sets with them.
        """
        every = self._everything(self.most_hops(hostile=hostile), hostile=hostile)
        near = [each for each in every if each.name != "max_hops"]
        found = self.smallest(near)
        if found is None:
            return self.smallest(every)
        for number in range(1, len(found) - 1 if near != every else 1):
            for more in combinations(near, number):
                chosen = [each for each in every if each in more or each not in near]
                if self.first(_words(chosen)) is not None:
                    return chosen
        return found

    def smallest(self, every: Sequence[Change]) -> list[Change] | None:
        """Return the fewest of these changes that open a path together, or None if even all of them do not.

        A looser word never closes a path: so a word without which the others open none is in every such set.
        """
        if self.first(_words(every)) is None:
            return None
        must = [each for each in every if self.first(_words([other for other in every if other is not each])) is None]
        may = [each for each in every if each not in must]
        for number in range(len(may)):
            for more in combinations(may, number):
                chosen = [each for each in every if each in must or each in more]
                if self.first(_words(chosen)) is not None:
                    return chosen
        return list(every)

    def _everything(self, most_hops: int, *, hostile: bool) -> Sequence[Change]:
        return relaxations.everything(self.filter, self.walk, most_hops, self.graph.dataset.kinds, hostile=hostile)

    def most_hops(self, *, hostile: bool) -> int:
        """Return the maximum number of hops to try together with other changes."""
        filter, walk = changed(self.filter, self.walk, _words(self._everything(1, hostile=hostile)))
        nearest = self.distance(filter, walk) or 0
        longest = len(self.graph.dataset.actors) - 1
        return max(self.walk.max_hops, min(longest, max(nearest, self.walk.max_hops + MORE_HOPS)))

    def smaller(self, change: Change) -> Iterator[Change]:
        """Yield the smaller changes of the same word, from small to large; hostile ones only of a hostile one."""
        for steps in (*relaxations.strictness(self.filter, self.walk), *self._widened()):
            yield from (step for step in steps if step.name == change.name and step.hostile <= change.hostile)


def _words(changes: Sequence[Change]) -> dict[str, Any]:
    """Return all the values that the changes set."""
    return {name: value for change in changes for name, value in change.parts.items()}
