"""Write docs/data-dictionary.md: every field of every table, from the models and the shipped kinds.

Use: python scripts/data_dictionary.py
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import graph
from graph.records.descriptions import MEANINGS
from graph.schema import json_schema

ROOT = Path(__file__).parent.parent
SECTIONS: tuple[tuple[str, type[graph.Record], str], ...] = (
    ("Actors", graph.Actor, "`actors.yaml`, one record an actor."),
    ("Names", graph.Name, "In `aliases` and `native_names` of an actor; an alias may be a bare text."),
    ("Identifiers", graph.Identifiers, "In `identifiers` of an actor."),
    ("Links", graph.Link, "`links.yaml`, one record a link."),
    ("Amounts", graph.Amount, "In `amounts` of a link."),
    ("Claims", graph.Claim, "In `claims` of a link or an event."),
    ("Sources", graph.Source, "`sources.yaml`, one record a publication."),
    ("Events", graph.Event, "`events.yaml`, one record an event."),
    ("Roles", graph.Role, "In `roles` of an event."),
    ("Kinds", graph.Kind, "`kinds.yaml`, one record a kind; the shipped ones are below."),
    ("Exceptions", graph.StrictException, "`exceptions.yaml`: what `axisgraph check --strict` lets pass, and why."),
    (
        "Judgements",
        graph.Judgement,
        "`identities.yaml`: whether two records are one.",
    ),
    ("Changes of a merge", graph.Rewrite, "In `changes` of a judgement; `axisgraph merge` writes them."),
    ("Stories", graph.Story, "`stories.yaml`, one record a story."),
    ("Steps", graph.Step, "In `steps` of a story."),
    ("Sentences", graph.Sentence, "In `sentences` of a step: at least one link or event backs each."),
    ("Paths of steps", graph.StoryPath, "In `path` of a step."),
    ("Filters of steps", graph.StoryFilter, "In `filter` of a step."),
    ("Data set", graph.DatasetInfo, "`dataset.yaml`, a single record."),
)


def page() -> str:
    """Return the page as it follows from the models."""
    return "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    definitions = json_schema()["$defs"]
    yield "# Data dictionary\n"
    yield "Every field of every table. `python scripts/data_dictionary.py` makes this page of the models; the same"
    yield "meanings stand in the JSON Schema of `axisgraph schema`. Dates are EDTF ([time](time.md));"
    yield "[grading](grading.md) explains grades and the classes of sources, [the data format](data.md) shows examples."
    for title, model, where in SECTIONS:
        definition = definitions[model.__name__]
        needed = definition.get("required", [])
        yield f"\n## {title}\n{where}\n"
        yield "| field | holds | needed | meaning |\n|---|---|---|---|"
        for field, meaning in MEANINGS[model.__name__].items():
            holds = _holds(definition["properties"][field])
            yield f"| `{field}` | {holds} | {'yes' if field in needed else ''} | {meaning} |"
    yield "\n## Shipped kinds\n"
    yield "| kind | family | reads | direction |\n|---|---|---|---|"
    for kind in graph.load(ROOT / "data").dataset.kinds.values():
        yield f"| `{kind.id}` | {kind.family} | A {kind.verb} B | {kind.direction} |"


def _holds(schema: dict[str, Any]) -> str:
    """Return in words what a field's JSON Schema admits."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        definition = json_schema()["$defs"][name]
        return ", ".join(definition["enum"]) if "enum" in definition else name
    if "enum" in schema:
        return ", ".join(map(str, schema["enum"]))
    if schema.get("type") == "array":
        return f"list of {_holds(schema['items'])}"
    if "anyOf" in schema:
        kinds = {_holds(each) for each in schema["anyOf"] if each.get("type") != "null"}
        return "date" if kinds - {"list of date"} == {"text", "whole number"} else " or ".join(sorted(kinds))
    if schema.get("pattern", "").startswith("^(?:[a-z0-9]+"):
        return "slug"
    words = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false"}
    return words.get(schema.get("type", ""), "texts by name")


def main() -> int:
    """Write the page."""
    (ROOT / "docs" / "data-dictionary.md").write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
