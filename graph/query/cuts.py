"""The fewest actors, or links, whose loss leaves no path: exact under every filter, limit of hops and time mode.

The path search defines the paths. Each path found is a set, and a cut must contain an element of each set. The smallest
set that does so is tried: either no path remains, or a remaining path is added to the sets.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from typing import Final

from graph.build import BuiltGraph
from graph.query.chains import Path
from graph.query.search.choices import certain_choices, possible_choices
from graph.records.filters import Filter
from graph.records.walks import Walk

__all__ = ["Undecided", "fewest", "one_choice"]

_MOST_TRIED: Final = 20_000  # sets tried for one cut: about a second

Search = Callable[[Collection[str]], Path | None]  # the first path without these ids


class Undecided(Exception):
    """There are too many sets to try."""


def fewest(search: Search, ids_of: Callable[[Path], frozenset[str]]) -> set[str] | None:
    """Return a smallest set of ids whose loss leaves no path; None if none does.

    Args:
        search: Finds a path without some ids. It may raise to end the search.
        ids_of: The ids of a path, each of which cuts the path if lost; empty if nothing of this kind cuts it.

    Raises:
        Undecided: There are too many sets to try.
    """
    sets: list[frozenset[str]] = []
    cut: set[str] = set()
    while (path := search(cut)) is not None:
        apart = set(cut)
        while path is not None:  # and paths that share nothing with it: each needs a loss of its own
            ids = ids_of(path)
            if not ids:
                return None
            sets.append(ids)
            apart |= ids
            path = search(apart)
        cut = _hitting(sets)
    return cut


def _apart(sets: Sequence[frozenset[str]]) -> int:
    """Return the number of disjoint sets found by going through them once, smallest first."""
    taken: set[str] = set()
    number = 0
    for each in sorted(sets, key=lambda each: (len(each), sorted(each))):
        if not taken & each:
            taken |= each
            number += 1
    return number


def _hitting(sets: Sequence[frozenset[str]]) -> set[str]:
    """Return a smallest set that has an element of each of `sets`. Raises Undecided."""
    tried = 0

    def within(left: Sequence[frozenset[str]], most: int) -> set[str] | None:
        nonlocal tried
        tried += 1
        if tried > _MOST_TRIED:
            raise Undecided
        if not left:
            return set()
        if _apart(left) > most:
            return None
        smallest: frozenset[str] = min(left, key=lambda each: (len(each), sorted(each)))
        often = Counter(id for each in left for id in each)
        for taken in sorted(smallest, key=lambda one: (-often[one], one)):
            found = within([each for each in left if taken not in each], most - 1)
            if found is not None:
                return found | {taken}
        return None

    least = _apart(sets)
    while (found := within(list(dict.fromkeys(sets)), least)) is None:
        least += 1
    return found


def one_choice(graph: BuiltGraph, filter: Filter, walk: Walk, path: Path) -> frozenset[str]:
    """Return the ids of one link for each hop of a path, which together fit the question about time."""
    ask = certain_choices if filter.certain else possible_choices
    chosen = [[link.id for link in hop.links] for hop in path.hops]
    for at, ids in enumerate(chosen):
        for id in ids:
            tried = [*chosen[:at], [id], *chosen[at + 1 :]]
            if ask([[graph.lifetimes[each] for each in hop] for hop in tried], walk.time, filter.window):
                chosen = tried
                break
    return frozenset(id for ids in chosen for id in ids)
