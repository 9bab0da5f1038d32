"""FollowTheMoney JSON lines, from Aleph, OpenSanctions and ourselves: things are actors, intervals links.

Payments become funding, memberships member-of, directorships leads, sanctions a designation by their authority; the
other schemata of the model get new kinds.
"""

from __future__ import annotations

from pathlib import Path

from graph.ingest.files import decode, members, read_bytes
from graph.ingest.formats.ftm.entities import Entities, Entity
from graph.ingest.formats.ftm.links import add_links, add_sanctions
from graph.ingest.formats.ftm.schema import DOCUMENTS, LINKS, THINGS
from graph.ingest.formats.ftm.things import add_actor, add_event, add_source
from graph.ingest.raw import Options, RawGraph
from graph.reading import Text

__all__ = ["read"]


def read(path: Path, options: Options) -> RawGraph:
    """Return the graph of a file with one entity per line. Raises DataError."""
    found = RawGraph(path.as_posix())
    for file in members(path, ending=".json"):
        text = Text(file.as_posix(), decode(read_bytes(file), file.as_posix(), options.encoding)[0])
        entities = Entities(text, found, strict=options.strict)
        for entity in entities.by_id.values():
            _add(entity, entities)
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
        add_actor(entity, entities)
    else:
        entities.raw.leave(f"entities of the schema {entity.schema}")
