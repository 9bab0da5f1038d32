"""Node-link JSON, as `networkx.node_link_graph(data, edges="edges")` reads it, with every record whole.

Form: https://networkx.org/documentation/stable/reference/readwrite/json_graph.html
"""

from __future__ import annotations

import json

from graph.view import View

__all__ = ["write"]


def write(view: View) -> str:
    """Return the view as JSON: `directed`, `multigraph`, `graph`, `nodes`, `edges`, sorted by id."""
    data = view.graph.dataset
    links = view.links
    left = {actor.id for actor in view.actors}
    kinds = sorted({link.kind for link in links})
    answer = {
        "directed": True,
        "multigraph": True,
        "graph": {
            **data.info.to_dict(),
            "filter": view.filter.to_dict(),
            "kinds": [data.kinds[id].to_dict() for id in kinds],
            "sources": [source.to_dict() for source in data.sources.values()],
            "events": [e.to_dict() for e in data.events.values() if left.issuperset(role.actor for role in e.roles)],
        },
        "nodes": [{**actor.to_dict(), "label": actor.name} for actor in view.actors],
        "edges": [
            {
                **link.to_dict(),
                "key": link.id,
                "family": str(data.kinds[link.kind].family),
                "symmetric": data.kinds[link.kind].symmetric,
                "status": view.graph.assessments[link.id].status,
                "confidence": view.graph.assessments[link.id].confidence,
                "independent_sources": view.graph.assessments[link.id].independent_sources,
            }
            for link in links
        ],
    }
    return json.dumps(answer, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
