"""The part of a view that the page opens on: all of it, or the best-connected part if one picture cannot hold it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from graph.build import BuiltGraph
from graph.records.model import Actor, Kind, Link
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
    def strands(self) -> tuple[Strand, ...]:
        """Its bundles, in order of their ids."""
        return tuple(strands(self.links, self.graph.dataset.kinds))


def opening(view: View, most: int = MOST_DRAWN) -> Drawn:
    """Return the actors and links that the page of `view` opens on.

    That is the whole view if it has at most `most` links, of a filtered one the actors with links; otherwise the core
    named by the data set, as far as the view includes it; otherwise the best-connected actors, with at most `most`
    bundles between them.
    """
    linked = {end for link in view.links for end in (link.source, link.target)}
    if len(view.links) <= most:
        every = view.filter == type(view.filter)() or not linked
        return Drawn(view.graph, tuple(each for each in view.actors if every or each.id in linked), view.links)
    core = set(view.graph.dataset.info.core) & linked
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
    """A drawn edge: all links of one kind between two actors, in one direction unless the kind is symmetric."""

    id: str
    source: str
    target: str
    kind: Kind
    links: tuple[Link, ...]


def _bundle(link: Link, kinds: Mapping[str, Kind]) -> tuple[str, str, str]:
    """Return the two ends, in order of id for a symmetric kind, and the kind: the key of a link's bundle."""
    ends = sorted((link.source, link.target)) if kinds[link.kind].symmetric else (link.source, link.target)
    return ends[0], ends[1], link.kind


def strands(links: Iterable[Link], kinds: Mapping[str, Kind]) -> list[Strand]:
    """Return the bundles of `links`, in order of their ids."""
    bundles: dict[tuple[str, str, str], list[Link]] = {}
    for link in links:
        bundles.setdefault(_bundle(link, kinds), []).append(link)
    made = [
        Strand(f"{source}>{target}:{kind}", source, target, kinds[kind], tuple(joined))
        for (source, target, kind), joined in bundles.items()
    ]
    return sorted(made, key=lambda strand: strand.id)
