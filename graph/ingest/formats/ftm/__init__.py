"""FollowTheMoney JSON lines, from Aleph, OpenSanctions and ourselves: things are actors, intervals links.

Payments become funding, memberships member-of, directorships leads, sanctions a designation by their authority; the
other schemata of the model get new kinds.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any, Final

from graph.ingest.files import decode, is_own, known_actors, members, read_bytes
from graph.ingest.formats.ftm.entities import Entities, Entity
from graph.ingest.formats.ftm.links import add_links, add_sanctions
from graph.ingest.formats.ftm.schema import DOCUMENTS, LINKS, THINGS
from graph.ingest.formats.ftm.things import add_actor, add_event, add_source
from graph.ingest.raw import Options, RawGraph
from graph.ingest.sheets import Sheet
from graph.reading import Text

__all__ = ["STATEMENTS", "read", "read_statements"]

STATEMENTS: Final = frozenset(("canonical_id", "entity_id", "prop", "schema", "value", "dataset"))
"""The columns of a table of statements: https://www.opensanctions.org/docs/statements/."""


def read(path: Path, options: Options) -> RawGraph:
    """Return the graph of a file with one entity per line. Raises DataError."""
    found = RawGraph(path.as_posix())
    for file in members(path, ending=".json"):
        text = Text(file.as_posix(), decode(read_bytes(file), file.as_posix(), options.encoding)[0])
        entities = Entities(text, found, strict=options.strict)
        for entity in entities.by_id.values():
            _add(entity, entities)
    return found


def read_statements(sheet: Sheet, name: str, options: Options) -> RawGraph:
    """Return the graph of a table of statements, one value of a property a row, as OpenSanctions publishes it."""
    found = RawGraph(name)
    sheet.header, sheet.columns = 0, [str(cell) for cell in sheet.rows[0]]
    given: dict[str, dict[str, Any]] = {}
    schemata: dict[str, Counter[str]] = {}
    for row in sheet.body():
        values = dict(zip(sheet.columns, map(str, sheet.rows[row]), strict=False))
        id = values.get("canonical_id") or values.get("entity_id") or ""
        entity = given.setdefault(id, {"id": id, "properties": {}, "row": row})
        schemata.setdefault(id, Counter())[values.get("schema", "")] += 1
        if values.get("prop") not in ("id", "", None) and values.get("value"):
            properties = entity["properties"].setdefault(values["prop"], {})
            properties[values["value"]] = None
        if values.get("dataset"):
            entity["properties"].setdefault("datasets", {})[values["dataset"]] = None
    entities = Entities(Text(name, ""), found, strict=options.strict)
    for id, entity in given.items():
        location = sheet.location(entity.pop("row"), {})
        properties = {prop: list(values) for prop, values in entity["properties"].items()}
        value = {"id": id, "schema": schemata[id].most_common(1)[0][0], "properties": properties}
        entities.add(value, location, location("").line or 0)
    for each in entities.by_id.values():
        _add(each, entities)
    found.notes.append(f"read `{sheet.name}` as statements of {len(given):,} entities")
    return found


def _add(entity: Entity, entities: Entities) -> None:
    if entity.schema in LINKS:
        add_links(entity, entities)
    elif entity.schema == "Sanction":
        add_sanctions(entity, entities)
    elif entity.schema in DOCUMENTS:
        add_source(entity, entities)
    elif entity.schema == "Event":
        add_event(entity, entities)
    elif entity.schema in THINGS or entity.id in entities.ends:
        if entity.id not in (known_actors() or ()):
            add_actor(entity, entities)
    elif is_own(entities.name, entity.line):
        entities.raw.leave(f"entities of the schema {entity.schema}")
