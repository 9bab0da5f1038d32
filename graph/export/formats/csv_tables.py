"""A folder of CSV tables (RFC 4180, UTF-8, LF line ends) with a Frictionless data package that describes them.

Lists and mappings are JSON in their cell. A cell that a spreadsheet could run as a formula gets a leading apostrophe,
and so does one that begins with an apostrophe itself; removing one apostrophe restores the text. Specification:
https://specs.frictionlessdata.io/data-package/
"""

from __future__ import annotations

import json
from typing import Any, Final

from graph.exchange.plain import RISKY, csv_text
from graph.exchange.selection import Selection
from graph.exchange.tables import TABLES, Column, Values, pieces

__all__ = ["LOSSES", "write"]

# our own ids, dates and words, none of which can begin like a formula
_OF_OURS: Final = """
id source target kind record record_type stance status confidence family claim actor link event list
earliest_start latest_start earliest_end latest_end
"""
_NEVER_RISKY: Final = frozenset(_OF_OURS.split())
LOSSES: Final[dict[str, str]] = {}


def write(selection: Selection) -> dict[str, str]:
    """Return the tables and the data package by file name."""
    files = {f"{name}.csv": _table(selection, name) for name in TABLES}
    files["datapackage.json"] = json.dumps(_package(selection), ensure_ascii=False, indent=2) + "\n"
    return files


def _table(selection: Selection, name: str) -> str:
    fields = TABLES[name].columns
    texts = [csv_text([[column.name for column in fields]])]
    for piece in pieces(selection, name):
        texts.append(csv_text(list(zip(*map(_cells, fields, piece), strict=True))))
    return "".join(texts)


def _cells(column: Column, values: Values) -> Values:
    """Return the cells of a column; None is an empty cell, and csv writes numbers as they are."""
    if column.name in _NEVER_RISKY or column.type in ("integer", "number"):
        return values
    if column.type == "string":
        return [f"'{text}" if text and text[0] in RISKY else text for text in values]
    if column.type == "boolean":
        return ["true" if value else "false" for value in values]
    return [None if value is None else json.dumps(value, ensure_ascii=False) for value in values]


def _package(selection: Selection) -> dict[str, Any]:
    info = selection.graph.dataset.info
    about = {"title": info.title, "description": info.description, "version": info.version}
    licence = {"licenses": [{"name": info.licence}]} if info.licence else {}
    return {
        "name": "axisgraph",
        "profile": "tabular-data-package",
        **{key: value for key, value in about.items() if value},
        **licence,
        "resources": [_resource(name) for name in TABLES],
    }


def _resource(name: str) -> dict[str, Any]:
    table = TABLES[name]
    required = set(table.key) | {key for key, other, _ in table.foreign if other != name}
    return {
        "name": name,
        "title": table.title,
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "encoding": "utf-8",
        "schema": {
            "fields": [
                {"name": column.name, "type": column.type}
                | ({"constraints": {"required": True}} if column.name in required else {})
                for column in table.columns
            ],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {"fields": field, "reference": {"resource": "" if other == name else other, "fields": its}}
                for field, other, its in table.foreign
            ],
        },
    }
