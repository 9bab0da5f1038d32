"""The data for the scripts: the records of the view and values derived from them, as plain JSON values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from graph.build import BuiltGraph
from graph.page.columns import as_tables
from graph.page.opened import Opening
from graph.page.stories import shown_stories
from graph.picture.homes import wholes_of
from graph.picture.letters import kind_letter
from graph.picture.roles import columns_of
from graph.picture.style import ACTOR_LOOKS
from graph.query.search.distances import distances
from graph.query.spoken import spoken_days
from graph.query.verbs import plural_verb
from graph.query.wording import count
from graph.records.dates import BEGINNING, FOREVER, iso
from graph.records.grades import strength
from graph.records.lifetimes import Lifetime, Lifetimes
from graph.records.model import Actor, ActorType, Claim, Event, Kind, Link, Source
from graph.view import View

__all__ = ["actor_record", "kind_record", "link_record", "payload", "records", "source_record", "with_copies"]

_TABLES = ("actors", "links", "sources", "events")


def payload(view: View, title: str, opening: Opening) -> dict[str, Any]:
    """Return all data of the page, with the tables of records as columns (see `graph.page.columns`)."""
    types = {actor.type for actor in view.actors}
    stories, untold = shown_stories(view)
    tables = records(view, kind_letter(view.graph.dataset))
    return {
        "info": _info(view, title, opening) | {"untold": untold},
        **opening.to_dict(),
        "types": {type.value: ACTOR_LOOKS[type]._asdict() for type in ActorType if type.value in types},
        "stories": stories,
        "columns": _columns(view),
        **tables,
        **as_tables({name: tables[name] for name in _TABLES}),
    }


def records(view: View, letters: Mapping[str, str]) -> dict[str, Any]:
    """Return the tables that the page's logic works on. Records are keyed by id.

    `kinds` are the kinds of links in view. `unusedKinds` are the others: not in a legend, but named when a filter is
    widened.
    """
    graph = view.graph
    data = graph.dataset
    events = {id: event for id, event in data.events.items() if view.concerns(event)}
    claims = [each.claims for each in view.links] + [each.claims for each in events.values()]
    sources = with_copies(graph, {claim.source for made in claims for claim in made})
    kinds = {link.kind for link in view.links}
    return {
        "kinds": {id: kind_record(kind, letters[id]) for id, kind in data.kinds.items() if id in kinds},
        "unusedKinds": {id: kind_record(kind, letters[id]) for id, kind in data.kinds.items() if id not in kinds},
        "actors": {actor.id: actor_record(view, actor) for actor in view.actors},
        "links": {link.id: link_record(graph, link) for link in view.links},
        "sources": {id: source_record(graph, data.sources[id]) for id in sources},
        "events": {id: _event(graph, event) for id, event in events.items()},
    }


def _info(view: View, title: str, opening: Opening) -> dict[str, Any]:
    info = view.graph.dataset.info
    default = type(view.filter)().to_dict()
    narrowed = {name: value for name, value in view.filter.to_dict().items() if value != default[name]}
    if opening.focus:
        narrowed["within"] = f"{count(opening.depth, 'hop')} of {view.graph.actor(opening.focus).name}"
    return {
        "title": title,
        "description": info.description,
        "asOf": info.as_of.text if info.as_of else None,
        "asOfDay": iso(info.as_of.latest) if info.as_of else None,
        "version": info.version,
        "licence": info.licence,
        "core": [id for id in info.core if view.has(id)],
        "authors": list(info.authors),
        "narrowedBy": narrowed,
        **({"removed": dict(info.removed)} if info.removed else {}),
    }


def actor_record(view: View, actor: Actor) -> dict[str, Any]:
    """Return an actor with all its other names in one list, without `dead_end`."""
    names = [name.model_dump(exclude_none=True) for name in (*actor.aliases, *actor.native_names)]
    record = _without_id(actor.to_dict()) | {"names": names}
    if apart := [id for id in actor.not_to_confuse_with if view.has(id)]:
        return record | {"not_to_confuse_with": apart}
    record.pop("not_to_confuse_with", None)
    return record


def kind_record(kind: Kind, letters: str) -> dict[str, Any]:
    """Return a kind as the scripts read it."""
    return {
        "label": kind.label,
        "family": kind.family,
        "verb": kind.verb or kind.label.lower(),
        **({"former_ids": list(kind.former_ids)} if kind.former_ids else {}),
        "pluralVerb": plural_verb(kind.verb or kind.label.lower()),
        "symmetric": kind.symmetric,
        **({"composes": True} if kind.composes else {}),
        "colour": kind.colour,
        "letters": letters,
    }


def link_record(graph: BuiltGraph, link: Link) -> dict[str, Any]:
    """Return a link with its days, confidence and status."""
    assessment = graph.assessments[link.id]
    return _without_id(link.to_dict()) | {
        **_times(graph.lifetimes[link.id]),
        "status": assessment.status,
        "confidence": assessment.confidence,
        **({"weakly_disputed": True} if assessment.weakly_disputed else {}),
        "roots": list(graph.origins.groups(assessment.supporting)),
        "claims": [_claim(graph, claim) for claim in link.claims],
    }


def _times(lifetimes: Lifetimes) -> dict[str, Any]:
    """Return when a link held: `span`, and where it has several periods the `spans` of each, first to last day.

    `outside` are the positions of those that contradict the lives of the actors: no day of them is certain.
    """
    whole = lifetimes[0] if len(lifetimes) == 1 else Lifetime(lifetimes.first, FOREVER, BEGINNING, lifetimes.last)
    times: dict[str, Any] = {"span": [iso(day) for day in whole]}
    if len(lifetimes) > 1:
        times["spans"] = [[iso(day) for day in each] for each in lifetimes]
    if outside := [at for at, each in enumerate(lifetimes) if each.contradicts]:
        times["outside"] = outside
    return times


def _event(graph: BuiltGraph, event: Event) -> dict[str, Any]:
    return _without_id(event.to_dict()) | {
        "days": [iso(event.date.earliest), iso(event.date.latest)],
        "claims": [_claim(graph, claim) for claim in event.claims],
    }


def source_record(graph: BuiltGraph, source: Source) -> dict[str, Any]:
    """Return a source with the marks of its origins."""
    return _without_id(source.to_dict()) | {"marks": sorted(graph.origins.marks[source.id])}


def _claim(graph: BuiltGraph, claim: Claim) -> dict[str, Any]:
    spoken = [[iso(day) for day in days] for days in spoken_days(graph, claim)]
    return claim.to_dict() | {"strength": strength(claim, graph.origins)} | ({"spoken": spoken} if spoken else {})


def _columns(view: View) -> dict[str, Any]:
    """Return the columns of the picture; the column of each actor, in order of the actors; and the wholes of parts."""
    columns = columns_of(view.graph)
    wholes = wholes_of(view.graph)
    return {
        "columns": [each._asdict() for each in columns.columns],
        "at": [columns.of[actor.id] for actor in view.actors],
        "wholes": {id: whole for id, whole in wholes.items() if view.has(id) and view.has(whole)},
    }


def with_copies(graph: BuiltGraph, cited: Iterable[str]) -> list[str]:
    """Return the ids of the cited sources, of all that they derive from and all that derives from those, sorted."""
    sources = graph.dataset.sources
    beside: dict[str, list[str]] = {id: [] for id in sources}
    for id, source in sources.items():
        for above in source.derives_from:
            beside[id].append(above)
            beside[above].append(id)
    return sorted(distances((id for id in cited if id in beside), beside.__getitem__))


def _without_id(record: dict[str, Any]) -> dict[str, Any]:
    own = {key: value for key, value in record.items() if key != "id"}
    if "attributes" in own:  # pairs keep their order, and names such as __proto__ are only names
        own["attributes"] = [list(pair) for pair in own["attributes"].items()]
    return own
