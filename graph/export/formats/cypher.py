"""A Cypher script (openCypher 9) that can be run repeatedly: every statement merges by id. One statement a line.

Nodes are (:Actor), (:Source), (:Event), (:Claim), (:Kind) and (:Dataset), each with `id`; a link is a relationship
whose type is its kind in capitals. A claim has `about`, the id of its link or event. Properties are scalars or lists of
texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from graph.exchange.selection import Selection
from graph.export.property_graph import Edge, edges, nodes

__all__ = ["LOSSES", "write"]

LOSSES: Final = {
    "dataset.columns": "omitted",
    "alias": "languages are omitted",
    "native_name": "languages are omitted",
    "amount": "in words, without the claim behind each",
    "kind.standards": 'a list of "standard: name"',
    "control characters": "NUL is replaced by U+FFFD, others are escaped",
}
_PLAIN = re.compile("[A-Z][A-Z0-9_]*")


def write(selection: Selection) -> str:
    """Return the script."""
    return "".join(f"{statement};\n" for statement in _statements(selection))


def _statements(selection: Selection) -> Iterator[str]:
    for node in nodes(selection):
        yield f"MERGE (n:{node.label} {{id: {_value(node.id)}}}) SET n = {_map({'id': node.id} | node.properties)}"
    for edge in edges(selection):
        start = f"(a:{edge.from_label} {{id: {_value(edge.source)}}})"
        end = f"(b:{edge.to_label} {{id: {_value(edge.target)}}})"
        merged = f"MERGE (a)-[r:{_type(edge)} {{id: {_value(edge.id)}}}]->(b)"
        yield f"MATCH {start}, {end} {merged} SET r = {_map({'id': edge.id} | edge.properties)}"


def _type(edge: Edge) -> str:
    return edge.type if _PLAIN.fullmatch(edge.type) else f"`{edge.type}`"


def _map(properties: dict[str, Any]) -> str:
    return "{" + ", ".join(f"{name}: {_value(value)}" for name, value in properties.items()) + "}"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return "'" + "".join(map(_escaped, value)) + "'"


def _escaped(char: str) -> str:
    if char in "\\'\"":
        return "\\" + char
    known = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f", "\x00": "\ufffd"}
    return known.get(char, char)
