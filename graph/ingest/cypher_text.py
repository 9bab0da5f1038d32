"""Nodes and relationships as Neo4j writes them in a cell: `(:Person {name: "Ann"})`, `[:KNOWS {since: 2010}]`."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Final

from graph.ingest.values import json_value

__all__ = ["Cell", "is_broken", "parse_cell"]

_WHOLE: Final = re.compile(
    r"(?P<open>[(\[])\s*+(?P<name>\w*+)\s*+(?P<labels>(?::\s*+`?[^{}()\[\]`:]++`?)*+)\s*+(?P<map>\{.*\})?\s*+[)\]]",
    re.DOTALL,
)
_BEGUN: Final = re.compile(r"[(\[]\s*+\w*+\s*+:")
_TOKEN: Final = re.compile(
    r"\s*+(?P<key>`[^`]*+`|\w++)\s*+:\s*+"
    r"(?P<value>(?:\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.)*+'|\[[^\]]*+\])(?=\s*+[,}])|[^,}]++)\s*+(?P<end>[,}])",
    re.DOTALL,
)
_NAMES: Final = ("id", "name", "title", "label")


@dataclass(frozen=True)
class Cell:
    """A node or a relationship: its first label or type, properties, and a key that identifies nodes."""

    relationship: bool
    label: str
    values: dict[str, Any]

    @property
    def key(self) -> str:
        """The first property that is a name, or all properties."""
        named = next((str(self.values[name]) for name in _NAMES if self.values.get(name)), None)
        return named or json.dumps(self.values, ensure_ascii=False, sort_keys=True)


def parse_cell(text: str) -> Cell | None:
    """Return the node or relationship in a cell, or None.

    >>> parse_cell('(:Person {name: "Ann", born: 1980})')
    Cell(relationship=False, label='Person', values={'name': 'Ann', 'born': '1980'})
    """
    text = text.strip()
    if text.startswith("{"):
        return _parse_object(text)
    match = _WHOLE.fullmatch(text) if text[:1] in ("(", "[") and len(text) < 100_000 else None
    if match is None or not (match["labels"] or match["map"]):
        return None
    label = match["labels"].strip(": `").split(":")[0].strip("` ")
    values: dict[str, Any] = {}
    at = 1
    body = match["map"] or ""
    while token := _TOKEN.match(body, at):
        values[token["key"].strip("`")] = _value(token["value"].strip())
        at = token.end()
        if token["end"] == "}":
            break
    return Cell(match["open"] == "[", label, values)


def is_broken(text: str) -> bool:
    """Return whether a cell begins as a node or a relationship does, but is none.

    >>> is_broken("(:Person {name"), is_broken("(    x"), is_broken("(a remark)"), is_broken("(:Person)")
    (True, True, False, False)
    """
    text = text.strip()
    opened = text[:1] in ("(", "[")
    begun = opened and (text[-1:] != {"(": ")", "[": "]"}[text[0]] or _BEGUN.match(text) is not None)
    return begun and parse_cell(text) is None


def _parse_object(text: str) -> Cell | None:
    """Return the node or relationship of a JSON cell: properties alone, or together with `labels` or `type`."""
    try:
        read = json_value(text)
    except ValueError:
        return None
    if not isinstance(read, dict):
        return None
    inner = read.get("properties")
    values = inner if isinstance(inner, dict) else read
    labels = read.get("labels")
    relationship = isinstance(inner, dict) and "labels" not in read and isinstance(read.get("type"), str)
    label = str(read["type"]) if relationship else str(labels[0]) if isinstance(labels, list) and labels else ""
    return Cell(relationship, label, {str(name): value for name, value in values.items()})


def _value(text: str) -> Any:
    if text.startswith("["):
        return [_value(part.strip()) for part in re.findall(r"\"(?:[^\"\\]|\\.)*\"|[^,\[\]]+", text)]
    if text[:1] in "\"'" and text[-1:] == text[:1] and len(text) > 1:
        try:
            return json.loads(text) if text[0] == '"' else text[1:-1].replace("\\'", "'")
        except ValueError:
            return text[1:-1]
    return text
