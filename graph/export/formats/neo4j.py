"""A folder of CSV files for `neo4j-admin database import full`, one per label and one per type of relationship.

Header: https://neo4j.com/docs/operations-manual/current/import/. Each label has its own id space. Lists are separated
by ";", so a semicolon within an item becomes a comma.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any, Final

from graph.exchange.plain import csv_text, spreadsheet_safe
from graph.exchange.selection import Selection
from graph.export.property_graph import Edge, Node, edges, nodes

__all__ = ["LOSSES", "write"]

LOSSES: Final = {
    "dataset.columns": "omitted",
    "alias": "languages are omitted; a semicolon becomes a comma",
    "native_name": "languages are omitted; a semicolon becomes a comma",
    "amount": "in words, without the claim behind each",
    "kind.standards": 'a list of "standard: name"',
    "formula-like texts": "an apostrophe goes before a first letter that a spreadsheet could run as a formula",
    "control characters": "NUL is replaced by U+FFFD",
}


def write(selection: Selection) -> dict[str, str]:
    """Return the files by name, and `import.sh` with the command that imports them."""
    by_label: dict[str, list[Node]] = defaultdict(list)
    for node in nodes(selection):
        by_label[node.label].append(node)
    by_type: dict[tuple[str, str, str], list[Edge]] = defaultdict(list)
    for edge in edges(selection):
        by_type[edge.type, edge.from_label, edge.to_label].append(edge)
    files = {f"nodes-{label.lower()}.csv": _nodes(label, rows) for label, rows in by_label.items()}
    for (type, source, target), found in by_type.items():
        between = "" if source == target == "Actor" else f"-{source.lower()}-{target.lower()}"
        files[f"links-{type.lower()}{between}.csv"] = _edges(found)
    words = ["neo4j-admin database import full neo4j --multiline-fields=true --overwrite-destination"]
    words += [f"{'--nodes' if name.startswith('nodes') else '--relationships'}={name}" for name in sorted(files)]
    files["import.sh"] = "#!/bin/sh\n" + " \\\n  ".join(words) + "\n"
    return files


def _nodes(label: str, rows: list[Node]) -> str:
    columns = _columns(rows)
    head = [f"id:ID({label})", *(f"{name}{type}" for name, type in columns.items()), ":LABEL"]
    return _table(head, [[node.id, *(node.properties.get(name) for name in columns), label] for node in rows])


def _edges(rows: list[Edge]) -> str:
    columns = _columns(rows)
    first = rows[0]
    head = [f":START_ID({first.from_label})", f":END_ID({first.to_label})", "id"]
    head += [*(f"{name}{type}" for name, type in columns.items()), ":TYPE"]
    return _table(
        head,
        [[edge.source, edge.target, edge.id, *map(edge.properties.get, columns), edge.type] for edge in rows],
    )


def _columns(rows: list[Node] | list[Edge]) -> dict[str, str]:
    """Return the properties in use, each with its type as Neo4j's header writes it."""
    types: dict[str, str] = {}
    for row in rows:
        for name, value in row.properties.items():
            known = {bool: ":boolean", int: ":long", list: ":string[]"}
            types[name] = known.get(type(value), "")
    return {name: types[name] for name in sorted(types)}


def _table(head: list[str], rows: list[list[Any]]) -> str:
    return csv_text([head, *([_cell(value) for value in row] for row in rows)])


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        value = ";".join(item.replace(";", ",") for item in value)
    return spreadsheet_safe(str(value).replace("\x00", "\ufffd"))
