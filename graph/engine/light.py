"""A graph of moves alone: all that the path search looks at, without records.

A link costs a hundredth of what its records would. Its id is its number, unless a question names it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from graph.build import BuiltGraph, GradedLink
from graph.dataset import Dataset
from graph.engine.base import Move
from graph.engine.held import Numbered
from graph.records.grades import CONFIDENCES, STATUSES, Assessment, Status
from graph.records.lifetimes import Lifetime, Lifetimes
from graph.records.origins import Origins

__all__ = ["LightGraph", "LightLink", "light_graph"]

_DIGITS: Final = 19  # of the largest number


class LightLink:
    """The ends and the kind of a link."""

    __slots__ = ("id", "kind", "number", "source", "target")

    def __init__(self, id: str, number: int, source: str, target: str, kind: str) -> None:
        self.id, self.number, self.source, self.target, self.kind = id, number, source, target, kind


@dataclass(frozen=True, eq=False, repr=False)
class LightGraph(BuiltGraph):
    """A graph of links without claims, and actors without names."""

    whole: Numbered

    def near_actors(self, text: str) -> tuple[str, ...]:
        """Return the id of the actor of the whole whose id or name is most similar to `text`, or nothing."""
        return self.whole.near_actors(text)

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a light graph is made for one question")


def light_graph(
    whole: Numbered, moves: Iterable[Move], actors: Iterable[str] = (), named: Iterable[str] = ()
) -> LightGraph:
    """Return the graph of `moves`; these actors of the whole, and what of it has the ids `named`, are in it too."""
    first: dict[int, Move] = {}
    several: dict[int, set[Lifetime]] = {}  # of links with more than one
    for move in moves:
        known = first.setdefault(move.link, move)
        if known is not move and known[8:] != move[8:]:
            several.setdefault(move.link, {Lifetime(*known[8:])}).add(Lifetime(*move[8:]))
    numbers = {end for move in first.values() for end in move[:2]}
    named = set(named)
    numbers.update(whole.numbers("actors", named.union(actors)).values())
    named_links = whole.numbers("links", named)
    link_ids = {number: id for id, number in named_links.items()}
    ids = whole.ids("actors", numbers)
    kinds = [kind.id for kind in whole.kinds]
    graded: dict[str, GradedLink] = {}
    outgoing: dict[str, dict[str, list[GradedLink]]] = {ids[number]: {} for number in sorted(numbers)}
    incoming: dict[str, dict[str, list[GradedLink]]] = {id: {} for id in outgoing}
    assessments: dict[str, Assessment] = {}
    for number in sorted(first):
        start, end, along, _, kind, level, status, _, *days = first[number]
        source, target = (ids[start], ids[end]) if along else (ids[end], ids[start])
        id = link_ids.get(number) or f"{number:0{_DIGITS}}"
        link: Any = LightLink(id, number, source, target, kinds[kind])
        held = Lifetimes(sorted(several[number]) if number in several else (Lifetime(*days),))
        entry = graded[id] = GradedLink(kinds[kind], level, _STATUSES[status], held, link)
        assessments[id] = _ASSESSMENTS[level, status]
        outgoing[source].setdefault(target, []).append(entry)
        incoming[target].setdefault(source, []).append(entry)
    records: dict[str, Any] = {id: entry.link for id, entry in graded.items()}
    everyone: dict[str, Any] = dict.fromkeys(outgoing)  # nothing looks at them
    absent = [id for id in named_links if id not in graded]
    return LightGraph(
        dataset=Dataset(
            info=whole.info,
            actors=everyone,
            links=records | dict.fromkeys(absent),
            sources={},
            events={},
            kinds={kind.id: kind for kind in whole.kinds},
        ),
        assessments=assessments,
        lifetimes={id: entry.lifetimes for id, entry in graded.items()} | dict.fromkeys(absent, Lifetimes()),
        origins=Origins({}, {}),
        graded=graded,
        outgoing=outgoing,
        incoming=incoming,
        whole=whole,
    )


_STATUSES: Final[Mapping[int, frozenset[str]]] = {
    bits: frozenset(status for number, status in enumerate(STATUSES) if bits >> number & 1) for bits in range(8)
}
_STATUS: Final[dict[int, Status]] = {1: "asserted", 2: "disputed", 3: "disputed", 4: "denied"}
_ASSESSMENTS: Final = {
    (level, bits): Assessment(_STATUS[bits], confidence, 0, weakly_disputed=bits == 3)
    for level, confidence in enumerate(CONFIDENCES)
    for bits in _STATUS
}
