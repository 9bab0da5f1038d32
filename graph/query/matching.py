"""What grand-cypher does for a query, counted and in an order that is the same in every run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import Any
from zlib import crc32

import networkx as nx

from graph.query.search.budget import JUDGED, Spend

__all__ = ["CountedGraph", "PlacedNode", "count_matches"]

_Graph: Any = nx.MultiDiGraph  # whose methods take more arguments than grand-cypher gives


class PlacedNode(str):
    """The name of an actor in a place of the pattern; its hash, and so the order of sets, is the same in every run."""

    __slots__ = ("actor", "number")
    actor: str
    number: int

    def __new__(cls, actor: str, place: int) -> PlacedNode:
        """Return the name of `actor` in `place`."""
        node = super().__new__(cls, f"{place}:{actor}")
        node.actor = actor
        node.number = crc32(node.encode())
        return node

    def __hash__(self) -> int:
        return self.number


class _Rows(Mapping[str, Any]):
    """The neighbours of each node; those looked up are counted."""

    def __init__(self, rows: Mapping[str, Any], spend: Spend) -> None:
        self._rows, self._spend = rows, spend

    def __getitem__(self, node: str) -> Any:
        row = self._rows[node]
        self._spend(len(row))
        return row

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


class CountedGraph(_Graph):  # type: ignore[misc] # which is Any
    """A graph that calls `spend`, once it is set, with the links that are examined in it."""

    def count(self, spend: Spend) -> None:
        """Count from now on: a neighbour looked up is a link examined, a link of a combination `JUDGED` of them."""
        self._spend = spend
        self._after, self._before = _Rows(self._succ, spend), _Rows(self._pred, spend)

    @property
    def adj(self) -> Any:
        """The neighbours that each node has links to."""
        return self._after

    @property
    def pred(self) -> Any:
        """The neighbours that each node has links from."""
        return self._before

    def degree(self, node: str) -> int:
        """Return how many neighbours a node has links to, and from, in sum."""
        return len(self._succ[node]) + len(self._pred[node])

    def number_of_edges(self, u: str, v: str) -> int:
        """Return the number of links from `u` to `v`, one of which is in a combination of the pattern's links."""
        self._spend(JUDGED)
        return int(super().number_of_edges(u, v))


def count_matches(executor: Any, graph: CountedGraph, spend: Spend) -> None:
    """Let an executor of grand-cypher match the parts of a pattern that no step joins one by one, and combine them.

    Each combination is `JUDGED` links examined, and is made only when it is needed: grand-cypher makes all of them
    first, and in an order that differs from run to run.
    """
    matches_of: Callable[[Any], Iterator[dict[str, str]]] = executor._matches_iter

    def part(motif: Any, names: set[str]) -> Iterator[dict[str, str]]:
        own = motif.copy()  # not a subgraph: its order would be that of the set
        own.remove_nodes_from([name for name in motif if name not in names])
        spend(len(graph))
        return matches_of(own)

    def combinations(motif: Any) -> Iterator[dict[str, str]]:
        parts = [part(motif, names) for names in nx.weakly_connected_components(motif)]
        for matches in parts and (zip(parts[0], strict=True) if len(parts) == 1 else product(*parts)):
            spend(JUDGED)
            yield {name: node for match in matches for name, node in match.items()}

    executor._matches_iter = combinations
