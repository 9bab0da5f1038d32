"""Dominators, beside those of networkx."""

from __future__ import annotations

import random

import networkx as nx

from graph.query.search.dominators import immediate_dominators


def test_dominators_are_those_of_networkx() -> None:
    """In random graphs, sparse and dense, each node has the dominator that networkx gives it."""
    chance = random.Random(5)
    depths = 0
    for _ in range(60):
        nodes = [f"n{number}" for number in range(chance.randint(2, 14))]
        edges = [(chance.choice(nodes), chance.choice(nodes)) for _ in range(chance.randint(1, 2 * len(nodes)))]
        graph = nx.DiGraph(edges)
        graph.add_nodes_from(nodes)
        ahead = {node: sorted(graph.successors(node)) for node in nodes}
        behind = {node: sorted(graph.predecessors(node)) for node in nodes}
        for start, one, other, walked in (
            (nodes[0], ahead, behind, graph),
            (nodes[-1], behind, ahead, graph.reverse()),
        ):
            found = immediate_dominators(start, one, other)
            assert found.pop(start) is None
            expected = dict(nx.immediate_dominators(walked, start))
            expected.pop(start, None)  # networkx had it as its own dominator before 3.6
            assert found == expected
            depths += any(above != start for above in found.values())
    assert depths > 30
