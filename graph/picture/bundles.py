"""The part of a view that the page opens on: all of it, or the best-connected part if one picture cannot hold it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from graph.build import BuiltGraph
from graph.picture.letters import kind_letters
from graph.records.model import Actor, Family, Kind, Link
from graph.view import View

__all__ = ["MOST_DRAWN", "Drawn", "Strand", "opening", "strands"]

MOST_DRAWN = 250  # bundles in the picture that the page opens on


@dataclass(frozen=True)
class Drawn:
    """The actors and links of a graph in one picture, in order of id."""

    graph: BuiltGraph
    actors: tuple[Actor, ...]
    links: tuple[Link, ...]

    @cached_property
    def degree(self) -> Counter[str]:
        """The number of links of each actor in the picture."""
        return Counter(end for link in self.links for end in (link.source, link.target))

    @cached_property
    def strands(self) -> tuple[Strand, ...]:
        """Its bundles, in order of their ids."""
        return tuple(strands(self.links, self.graph.dataset.kinds))

    @cached_property
    def letters(self) -> Mapping[str, str]:
        """The letters of each kind of the data set."""
        return kind_letters(self.graph.dataset.kinds)


def opening(view: View, most: int = MOST_DRAWN) -> Drawn:
    """Return the actors and links that the page of `view` opens on.

    That is the whole view if it has at most `most` links; otherwise the core named by the data set, as far as the view
    includes it; otherwise the best-connected actors, with at most `most` bundles between them.
    """
    if len(view.links) <= most:
        return Drawn(view.graph, view.actors, view.links)
    core = set(view.graph.dataset.info.core) & {end for link in view.links for end in (link.source, link.target)}
    if len(core) > 1:
        links = tuple(link for link in view.links if link.source in core and link.target in core)
        return Drawn(view.graph, tuple(actor for actor in view.actors if actor.id in core), links)
    return _most_connected(view, most)


def _most_connected(view: View, most: int) -> Drawn:
    kinds = view.graph.dataset.kinds
    degree = Counter(end for link in view.links for end in (link.source, link.target))
    ranked = sorted(degree, key=lambda actor: (-degree[actor], actor))
    rank = {id: number for number, id in enumerate(ranked)}
    order = sorted(view.links, key=lambda link: (max(rank[link.source], rank[link.target]), link.id))
    bundles: set[tuple[str, str, str]] = set()
    for number, link in enumerate(order):
        bundles.add(_bundle(link, kinds))
        if len(bundles) > most:
            order = order[:number]
            break
    links = tuple(sorted(order, key=lambda link: link.id))
    ends = {end for link in links for end in (link.source, link.target)}
    return Drawn(view.graph, tuple(actor for actor in view.actors if actor.id in ends), links)


@dataclass(frozen=True)
class Strand:
    """A drawn edge: all links of one kind between two actors, in one direction unless the kind is symmetric.

    `lane` separates it from the other bundles between the same two actors: its distance in steps from the straight line
    between them, to the right as seen from the actor whose id comes first.
    """

    id: str
    source: str
    target: str
    kind: Kind
    links: tuple[Link, ...]
    lane: float


def _bundle(link: Link, kinds: Mapping[str, Kind]) -> tuple[str, str, str]:
    """Return the two ends, in order of id for a symmetric kind, and the kind: the key of a link's bundle."""
    ends = sorted((link.source, link.target)) if kinds[link.kind].symmetric else (link.source, link.target)
    return ends[0], ends[1], link.kind


def strands(links: Iterable[Link], kinds: Mapping[str, Kind]) -> list[Strand]:
    """Return the bundles of `links`, in order of their ids, with the lanes of each pair of actors centred."""
    bundles: dict[tuple[str, str, str], list[Link]] = {}
    for link in links:
        bundles.setdefault(_bundle(link, kinds), []).append(link)
    families = [family.value for family in Family]
    pairs: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    for source, target, kind in sorted(bundles, key=lambda key: (families.index(kinds[key[2]].family), key)):
        pairs.setdefault((min(source, target), max(source, target)), []).append((source, target, kind))
    made = [
        Strand(f"{key[0]}>{key[1]}:{key[2]}", key[0], key[1], kinds[key[2]], tuple(bundles[key]), lane)
        for keys in pairs.values()
        for key, lane in zip(keys, _lanes(keys), strict=True)
    ]
    return sorted(made, key=lambda strand: strand.id)


def _lanes(keys: Sequence[object]) -> list[float]:
    middle = (len(keys) - 1) / 2
    return [number - middle for number in range(len(keys))]
