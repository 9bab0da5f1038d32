"""Where the links are in a JSON document: under which members, and in which of the shapes that programs write."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from graph.reading import Fields, Items

__all__ = ["EDGES", "by_ends", "within"]

EDGES: Final = ("edges", "links", "connections", "relationships")
"""Members that hold the edges of a graph."""
_DEEPEST: Final = 3  # levels of objects that are looked into


def within(document: Any) -> Any:
    """Return the graph or the list of links inside a document, or the document itself.

    A graph is an object with a list of edges. Without one, an object whose members are lists of names, or objects with
    a number for each name, is a list of neighbours: it becomes a list of links.
    """
    objects = list(_objects(document, 0))
    graph = next((each for each in objects if any(isinstance(each.get(name), Items) for name in EDGES)), None)
    if graph is not None:
        return graph
    if isinstance(document, Fields) and (links := _of_neighbours(document)):
        return links
    lists = [
        value
        for each in objects
        for value in each.values()
        if isinstance(value, Items) and value and all(isinstance(item, dict) for item in value)
    ]
    return max(lists, key=len) if lists else document


def _objects(value: Any, depth: int) -> Iterator[Fields]:
    if isinstance(value, Fields) and depth <= _DEEPEST:
        if isinstance(value.get("elements"), Fields):  # as Cytoscape writes it
            yield value["elements"]
        yield value
        for each in value.values():
            yield from _objects(each, depth + 1)


def by_ends(document: Items) -> Fields | None:
    """Return a list of the nodes and edges of Cytoscape, each in `data`, as an object with both, or None."""
    data = [each.get("data") if isinstance(each, dict) else None for each in document]
    if not any(isinstance(each, dict) and {"source", "target"} <= each.keys() for each in data):
        return None
    root, nodes, edges = Fields(), Items(), Items()
    for value, inner, span in zip(document, data, document.spans, strict=True):
        part = edges if isinstance(inner, dict) and {"source", "target"} <= inner.keys() else nodes
        part.append(value)
        part.spans.append(span)
    root.update({"nodes": nodes, "edges": edges})
    return root


def _of_neighbours(document: Fields) -> Items | None:
    """Return the links of an object that has the neighbours of each name, or None if it has not."""
    links = Items()
    for name, value in document.items():
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            found = [{"source": name, "target": each} for each in value]
        elif isinstance(value, dict) and all(isinstance(each, (int, float)) for each in value.values()):
            found = [{"source": name, "target": each, "weight": weight} for each, weight in value.items() if weight]
        else:
            return None
        links.extend(found)
        links.spans.extend([document.spans[name][1]] * len(found))
    return links or None
