"""What a filter and a walk ask of links, in the numbers of a pack.

Days are asked of the possible lifetimes alone: the search itself decides what is certain.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from graph.build import BuiltGraph
from graph.records.dates import Window
from graph.records.filters import Filter
from graph.records.grades import STATUSES, level_of
from graph.records.model import DatasetInfo, Kind

__all__ = ["Held", "Numbered", "held_by"]


class Numbered(Protocol):
    """A data set whose records have numbers in order of their ids, such as a pack."""

    @property
    def info(self) -> DatasetInfo:
        """The record of the data set."""

    @property
    def kinds(self) -> Sequence[Kind]:
        """All kinds, by number."""

    def numbers(self, table: str, ids: Iterable[str]) -> Mapping[str, int]:
        """Return the number of each of these ids of a table that exists."""

    def ids(self, table: str, numbers: Iterable[int]) -> Mapping[int, str]:
        """Return the id of each of these numbers of a table."""

    def built(self, links: Iterable[int] = (), actors: Iterable[int] = ()) -> BuiltGraph:
        """Return the graph of these links, their actors, and further actors."""

    def near_actors(self, text: str) -> tuple[str, ...]:
        """Return the id of the actor whose id or name is most similar to `text`, or nothing."""


@dataclass(frozen=True)
class Held:
    """The conditions of links, by number. `kinds` are those of hops, `both_ways` those that lead in both directions.

    `status` are bits; `steps` is whether walks may step between wholes and parts, over any kind but `no_steps`.
    """

    kinds: frozenset[int]
    both_ways: frozenset[int]
    no_steps: frozenset[int]
    level: int
    status: int
    window: Window | None
    without_actors: frozenset[int]
    without_links: frozenset[int]
    steps: bool


def held_by(numbered: Numbered, filter: Filter, *, undirected: bool, parts: bool) -> Held:
    """Return the conditions of a filter; ids that do not exist are left to the view, which refuses them."""
    without = frozenset(filter.without)
    kinds = {
        no: kind
        for no, kind in enumerate(numbered.kinds)
        if (not filter.kinds or kind.id in filter.kinds)
        and (not filter.families or kind.family in filter.families)
        and kind.id not in without
    }
    asked = filter.status or STATUSES
    return Held(
        kinds=frozenset(kinds),
        both_ways=frozenset(no for no, kind in kinds.items() if undirected or kind.symmetric),
        no_steps=frozenset(no for no, kind in enumerate(numbered.kinds) if kind.id in without),
        level=level_of(filter.min_confidence or "low"),
        status=sum(1 << number for number, status in enumerate(STATUSES) if status in asked),
        window=filter.window,
        without_actors=frozenset(numbered.numbers("actors", without).values()),
        without_links=frozenset(numbered.numbers("links", without).values()),
        steps=parts and any(kind.composes and not kind.symmetric for kind in numbered.kinds),
    )
