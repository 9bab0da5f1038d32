"""Actors and links as scalar attributes, for formats that support no others."""

from __future__ import annotations

from typing import Any, Final

import networkx as nx

from graph.build import MultiDiGraph, plain_actor, plain_link
from graph.exchange.plain import PREFIX, amount_words, cited_ids, first_day, last_day, spells_text, xml_safe
from graph.exchange.selection import Selection
from graph.records.fields import text_of_scalar
from graph.records.model import Actor, Link

__all__ = ["FLAT_LOSSES", "actor_attributes", "flat_graph", "link_attributes"]

Scalars = dict[str, Any]

# names that the formats give a meaning, or that other fields have there
_RESERVED_WORDS: Final = """
id key label name type source target from to kind kind_label family symmetric role start end periods status
weakly_disputed confidence independent_sources claims items purpose summary description supporting contesting
sources former_ids amounts first_day last_day spells link_id networkx_key plural definite country ideology founded
dissolved born died aliases native_names url not_to_confuse_with actor_type start_edtf end_edtf pid slices viz
direction tags attributes undirected
"""
_RESERVED: Final = frozenset(_RESERVED_WORDS.split())

# losses of every format that writes only these attributes
FLAT_LOSSES: Final = {
    "claim": "omitted; links give their number, the numbers for and against, and the ids of their sources",
    "source": "omitted, except for the ids in `sources`",
    "event": "omitted",
    "kind": "omitted, except for id, label, family and symmetric on each link",
    "dataset": "omitted, except for the title",
    "amount": "joined in words in `amounts`, without the claim behind each",
    "link.items": 'joined with "; "',
    "link.periods": 'joined with "; ", as written and in days in `spells`; `first_day` to `last_day` spans the gaps',
    "alias": 'joined with "; " in `aliases`, without languages',
    "native_name": 'joined with "; " in `native_names`, without languages',
    "actor.ideology": 'joined with "; "',
    "actor.not_to_confuse_with": 'joined with "; "',
    "actor.former_ids": 'joined with "; "',
    "link.former_ids": 'joined with "; "',
    "disputes": "given by `status`, `supporting` and `contesting`; who says what is omitted with the claims",
    "control characters": "replaced by U+FFFD",
}


def actor_attributes(actor: Actor) -> Scalars:
    """Return an actor's scalar attributes, with each identifier by name; unknown values are omitted."""
    plain: Scalars = {**plain_actor(actor)}
    if actor.url:
        plain["url"] = actor.url
    for name in ("not_to_confuse_with", "former_ids"):
        if ids := getattr(actor, name):
            plain[name] = "; ".join(ids)
    plain |= {f"id_{name}": str(value) for name, value in actor.identifiers.to_dict().items()}
    return plain | _attributes(actor)


def link_attributes(selection: Selection, link: Link) -> Scalars:
    """Return a link's scalar attributes, with its status and confidence; unknown values are omitted.

    `start` and `end` are the dates as written; `first_day` and `last_day` the earliest and latest day they can mean.
    `spells` are those days for each period.
    """
    graph = selection.graph
    kind = graph.dataset.kinds[link.kind]
    plain: Scalars = {**plain_link(link, kind, graph.assessments[link.id])}
    supporting = sum(claim.stance == "supports" for claim in link.claims)
    plain |= {"kind_label": kind.label, "supporting": supporting, "contesting": len(link.claims) - supporting}
    more = {
        "sources": cited_ids(link),
        "former_ids": "; ".join(link.former_ids),
        "amounts": "; ".join(map(amount_words, link.amounts)),
        "first_day": first_day(link),
        "last_day": last_day(link),
        "spells": spells_text(link),
    }
    return plain | {key: value for key, value in more.items() if value} | _attributes(link)


def _attributes(record: Actor | Link) -> Scalars:
    """Return the attributes under their names, or behind `PREFIX` if another field may have the name."""
    return {
        f"{PREFIX}{name}" if name in _RESERVED or name.startswith((PREFIX, "id_")) else name: value
        for name, value in record.attributes.items()
    }


def flat_graph(selection: Selection) -> MultiDiGraph:
    """Return the selection as a networkx graph of scalar attributes, which XML can hold; keys are link ids."""
    graph: MultiDiGraph = nx.MultiDiGraph(title=xml_safe(selection.graph.dataset.info.title))
    for actor in selection.actors:
        graph.add_node(actor.id, **_safe(actor_attributes(actor)))
    for link in selection.each_link():
        graph.add_edge(link.source, link.target, key=link.id, **_safe(link_attributes(selection, link)))
    _of_one_type([values for _, values in graph.nodes(data=True)])
    _of_one_type([values for _, _, values in graph.edges(data=True)])
    return graph


def _of_one_type(records: list[Scalars]) -> None:
    """Write an attribute that has several types as text; a weight is a number where all are."""
    types: dict[str, set[type]] = {}
    for values in records:
        for name, value in values.items():
            types.setdefault(name, set()).add(type(value))
    mixed = {name: found for name, found in types.items() if len(found) > 1 or (name == "weight" and found != {int})}
    for values in records if mixed else ():
        for name in mixed.keys() & values.keys():
            value = values.pop(name)
            if name != "weight":
                values[name] = text_of_scalar(value)
            elif mixed[name] <= {int, float}:
                values[name] = float(value)
            else:
                values[f"{PREFIX}weight"] = text_of_scalar(value)


def _safe(values: Scalars) -> Scalars:
    return {xml_safe(key): xml_safe(value) if isinstance(value, str) else value for key, value in values.items()}
