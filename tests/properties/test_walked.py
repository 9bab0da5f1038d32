"""The links upstream and downstream of an actor, against an enumeration of all walks."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from graph.build import BuiltGraph, build
from graph.query.walked import walked_links
from graph.records.filters import Filter
from graph.view import View
from tests.page.vectors import random_data

Move = tuple[str, str, str, str]  # how it moves, over which link, from where, to where
Walk = list[Move]
AFTER = {
    "start": {"hop", "rise", "down"},
    "down": {"hop", "down"},
    "hop": {"hop", "down", "up"},
    "up": {"hop", "up"},
    "rise": {"hop", "rise"},
}


def moves(view: View, undirected: bool) -> list[Move]:
    """Return every hop and step that the links of a view allow, read from the records."""
    data = view.graph.dataset
    hops: list[Move] = []
    steps: list[Move] = []
    for link in data.links.values():
        kind = data.kinds[link.kind]
        if link.source == link.target:
            continue
        if view.holds(link):
            hops.append(("hop", link.id, link.source, link.target))
            if kind.symmetric or undirected:
                hops.append(("hop", link.id, link.target, link.source))
        if view.steps and kind.composes and view.graph.assessments[link.id].status != "denied":
            steps.append(("up", link.id, link.source, link.target))
            steps.append(("down", link.id, link.target, link.source))

    def over(found: list[Move], source: str, target: str) -> set[str]:
        return {id for _, id, *ends in found if ends == [source, target]}

    def rises(source: str, target: str) -> bool:
        upward = [step for step in steps if step[0] == "up"]
        return bool(over(upward, source, target)) and over(hops, source, target) <= over(steps, source, target)

    for hop in [] if undirected else list(hops):
        if rises(*hop[2:]):
            hops[hops.index(hop)] = ("rise", *hop[1:])
    return hops + steps


def walks(all_moves: list[Move], hops: int) -> Iterator[Walk]:
    """Yield the walks of at most so many hops whose moves follow each other as they may."""

    def longer(walk: Walk) -> Iterator[Walk]:
        if walk[-1][0] != "down":
            yield walk
        taken = sum(move[0] in {"hop", "rise"} for move in walk)
        for move in all_moves:
            costs = move[0] in {"hop", "rise"}
            if move[2] == walk[-1][3] and move[0] in AFTER[walk[-1][0]] and taken + costs <= hops:
                yield from longer([*walk, move])

    for move in all_moves:
        if move[0] in AFTER["start"]:
            yield from longer([move])


def allowed(walk: Walk, start: str | None, end: str | None, via: list[str], parts: dict[str, frozenset[str]]) -> bool:
    """Return whether a walk begins, ends and passes where it should."""
    places = [walk[0][2], *(move[3] for move in walk)]
    if (start and places[0] != start) or (end and places[-1] != end) or not set(via) <= set(places):
        return False
    for how, _, source, target in walk:
        if how in {"hop", "rise"} and end and source in parts[end] and target not in parts[end]:
            return False
        if how in {"hop", "rise"} and start and target in parts[start] and source not in parts[start]:
            return False
    return True


def some_graph(seed: int) -> tuple[random.Random, BuiltGraph]:
    """Return a small random graph, and the chance that made it."""
    chance = random.Random(seed)
    return chance, build(random_data(chance))


@pytest.mark.parametrize("seed", range(30))
def test_links_on_walks_are_those_of_an_enumeration(seed: int) -> None:
    """For every question, the links are those of all walks that a search of all moves finds."""
    chance, graph = some_graph(seed)
    actors = sorted(graph.dataset.actors)
    for _ in range(4):
        undirected, hops = chance.random() < 0.2, chance.randint(1, 2)
        filter = Filter(
            families=chance.choice([(), ("support",), ("support", "structure")]), status=("asserted", "disputed")
        )
        view = View(graph, filter, parts=chance.random() < 0.7, undirected=undirected)
        start, end = (chance.choice([None, *actors]) for _ in range(2))
        via = chance.sample(actors, chance.choice([0, 0, 1]))
        parts = {actor: view.with_parts(actor) for actor in actors}
        found = walked_links(view, start and [start], end and [end], hops=hops, via=via)
        every = walks(moves(view, undirected), hops)
        expected = {move[1] for walk in every if allowed(walk, start, end, via, parts) for move in walk}
        assert found == expected, (start, end, via, hops)
