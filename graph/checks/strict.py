"""What `check --strict` warns of: data that is right in form, and yet thin, unused or odd.

What is meant to be so stands, with its reason, in `exceptions.yaml`; an exception that excepts nothing is named too.
"""

from __future__ import annotations

from collections.abc import Iterator

from graph.dataset import Dataset
from graph.diagnostics import Diagnostic, Place, sort_diagnostics
from graph.records.dates import BEGINNING
from graph.records.model import ActorType, Link
from graph.records.origins import trace

__all__ = ["advice"]

_INTERMEDIARIES = frozenset((ActorType.BANK, ActorType.CHARITY, ActorType.COMPANY))
_Found = Iterator[tuple[str, str, str, str, str]]  # code, table, id, message, way out


def advice(data: Dataset) -> tuple[Diagnostic, ...]:
    """Return the warnings of every guard rail but those that the data excepts, sorted by place."""
    excepted: dict[tuple[str, str], set[str]] = {}
    for exception in data.exceptions.values():
        for record in exception.records:
            excepted.setdefault((exception.code, record), set()).add(exception.id)
    used: set[tuple[str, str]] = set()
    found = []
    for code, table, id, message, way_out in _advice(data):
        if (code, id) in excepted:
            used.add((code, id))
        else:
            found.append(Diagnostic(code, message, data.place(table, id) or Place(f"{table}.yaml"), help=way_out))
    for code, record in sorted(excepted.keys() - used):
        for id in sorted(excepted[code, record]):
            place = data.place("exceptions", id) or Place("exceptions.yaml")
            message = f"exception `{id}`: there is no `{code}` to except at `{record}`"
            found.append(Diagnostic("idle-exception", message, place, help=f"take `{record}` out of its records"))
    return sort_diagnostics(found)


def _advice(data: Dataset) -> _Found:
    yield from _links(data)
    yield from _actors(data)
    yield from _events(data)
    yield from _sources(data)


def _links(data: Dataset) -> _Found:
    origins = trace(data.sources)
    for link in data.links.values():
        if len(origins.groups(claim.source for claim in link.claims if claim.stance == "supports")) == 1:
            message = f"link `{link.id}` hangs on a single independent source"
            yield "single-source", "links", link.id, message, "look for another, or except it with a reason"
        if link.start is None and link.end is None and not link.periods:
            message = f"link `{link.id}` has no date at all"
            yield "undated-link", "links", link.id, message, "say at least since or until when it is known to hold"
        if older := _older(data, link):
            message = f"claim of `{older}` on link `{link.id}` was published before the link began"
            yield (
                "older-claim",
                "links",
                link.id,
                message,
                "correct a date, or except it as foreseen",
            )


def _older(data: Dataset, link: Link) -> str | None:
    """Return the first source that supports the link and was certainly published before it began."""
    began = min(each.start.earliest if each.start else BEGINNING for each in link.spans)
    for claim in link.claims:
        published = data.sources[claim.source].published
        if claim.stance == "supports" and published and published.latest < began:
            return claim.source
    return None


def _actors(data: Dataset) -> _Found:
    sends: set[str] = set()
    receives: set[str] = set()
    linked: set[str] = set()
    for link in data.links.values():
        kind = data.kinds[link.kind]
        linked |= {link.source, link.target}
        if kind.family != "hostility":
            sends |= {link.source, link.target} if kind.symmetric else {link.source}
            receives |= {link.source, link.target} if kind.symmetric else {link.target}
    in_events = {role.actor for event in data.events.values() for role in event.roles}
    for actor in data.actors.values():
        if actor.id not in linked:
            known = "takes part in events only" if actor.id in in_events else "has no link and no event"
            yield "unlinked-actor", "actors", actor.id, f"actor `{actor.id}` {known}", "link it, or leave it out"
        elif actor.type in _INTERMEDIARIES and (actor.id in sends) != (actor.id in receives):
            end = "nothing leads on from it" if actor.id in receives else "nothing leads to it"
            message = f"`{actor.id}` is a {actor.type}, a go-between, but {end}"
            yield "dead-end", "actors", actor.id, message, "say from whom or to whom it passes things on"


def _events(data: Dataset) -> _Found:
    for event in data.events.values():
        if not event.claims:
            yield "uncited-event", "events", event.id, f"event `{event.id}` has no claims", "say how it is known"


def _sources(data: Dataset) -> _Found:
    cited = {claim.source for link in data.links.values() for claim in link.claims}
    cited |= {claim.source for event in data.events.values() for claim in event.claims}
    cited |= {above for source in data.sources.values() for above in source.derives_from}
    for id in data.sources:
        if id not in cited:
            yield "uncited-source", "sources", id, f"source `{id}` is never cited", "cite it, or leave it out"
