"""JSON Schema of the data files, for editors that validate and complete YAML."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from graph.diagnostics.asked_back import did_you_mean
from graph.errors import FilterError
from graph.reading.entries import TABLES
from graph.records.descriptions import MEANINGS
from graph.records.model import DatasetInfo
from graph.records.names import suggest

__all__ = ["json_schema"]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema(table: str | None = None) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one table's file, or of all of them as properties of one object.

    Raises:
        FilterError: There is no such table.
    """
    names = [*TABLES, "dataset"]
    if table is not None and table not in names:
        raise FilterError(
            f"no table `{table}`",
            help=did_you_mean(*suggest(table, names), otherwise=f"the tables are {', '.join(names)}"),
        )
    models: list[type[BaseModel]] = [*TABLES.values(), DatasetInfo]
    refs, shared = models_json_schema([(model, "validation") for model in models], by_alias=True)
    for name, definition in shared["$defs"].items():
        for field, meaning in MEANINGS.get(name, {}).items():
            definition["properties"][field]["description"] = meaning
    files: dict[str, Any] = {
        name: {"type": "array", "items": refs[model, "validation"]} for name, model in TABLES.items()
    }
    files["dataset"] = refs[DatasetInfo, "validation"]
    if table is None:
        body: dict[str, Any] = {"title": "A data folder", "type": "object", "properties": files}
    else:
        body = {"title": f"{table}.yaml", **files[table]}
    return {"$schema": DIALECT, **body, "$defs": shared["$defs"]}
