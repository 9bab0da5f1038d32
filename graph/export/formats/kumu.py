"""A Kumu blueprint (JSON): elements and connections. Format: https://docs.kumu.io/guides/import/blueprints.

Ids are ours, prefixed with the table, since Kumu requires them to be unique across elements and connections.
"""

from __future__ import annotations

import json
from typing import Any, Final

from graph.exchange.selection import Selection
from graph.export.flat import FLAT_LOSSES, actor_attributes, link_attributes

__all__ = ["LOSSES", "write"]

LOSSES: Final = FLAT_LOSSES | {
    "link.kind": "given by its label as type",
    "control characters": "escaped as JSON does; Kumu may not show them",
}


def write(selection: Selection) -> str:
    """Return the blueprint; symmetric links are `mutual`."""
    elements = []
    for actor in selection.actors:
        values: dict[str, Any] = actor_attributes(actor)
        fixed = {"id": f"actor-{actor.id}", "label": values.pop("label"), "type": values.pop("type")}
        elements.append(fixed | _described(values) | ({"tags": list(actor.ideology)} if actor.ideology else {}))
    connections = []
    for link in selection.each_link():
        values = link_attributes(selection, link)
        label = values.pop("kind_label")
        del values["kind"]
        fixed = {
            "id": f"link-{link.id}",
            "from": f"actor-{link.source}",
            "to": f"actor-{link.target}",
            "direction": "mutual" if selection.symmetric(link) else "directed",
            "label": label,
            "type": label,
        }
        connections.append(fixed | _described(values))
    title = {"title": selection.graph.dataset.info.title}
    blueprint = {"elements": elements, "connections": connections, "attributes": title}
    return json.dumps(blueprint, ensure_ascii=False, indent=1) + "\n"


def _described(values: dict[str, Any]) -> dict[str, Any]:
    """Return attributes under Kumu's names: a summary is a description, and no name conflicts with Kumu's own."""
    renamed = {"summary": "description"}
    return {renamed.get(name, name): value for name, value in values.items()}
