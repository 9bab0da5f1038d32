"""Records that nothing uses, and go-betweens that pass nothing on."""

from __future__ import annotations

from collections.abc import Iterator

from graph.checks.strict.finding import Finding
from graph.dataset import Dataset
from graph.records.model import ActorType

__all__ = ["findings"]

_INTERMEDIARIES = frozenset((ActorType.BANK, ActorType.CHARITY, ActorType.COMPANY))


def findings(data: Dataset) -> Iterator[Finding]:
    """Yield unlinked-actor, dead-end and uncited-source."""
    yield from _actors(data)
    yield from _sources(data)


def _actors(data: Dataset) -> Iterator[Finding]:
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
            known = "has events but no link" if actor.id in in_events else "has no link and no event"
            message = f"actor `{actor.id}` {known}"
            yield Finding("unlinked-actor", "actors", actor.id, message, "add a link, or remove the actor")
        elif actor.type in _INTERMEDIARIES and (actor.id in sends) != (actor.id in receives):
            end = "no link leads on from it" if actor.id in receives else "no link leads to it"
            message = f"actor `{actor.id}` is a {actor.type}, usually a go-between, but {end}"
            help = "add the link from its giver or to its recipient, or add an exception"
            yield Finding("dead-end", "actors", actor.id, message, help)


def _sources(data: Dataset) -> Iterator[Finding]:
    cited = {claim.source for link in data.links.values() for claim in link.claims}
    cited |= {claim.source for event in data.events.values() for claim in event.claims}
    cited |= {above for source in data.sources.values() for above in source.derives_from}
    for id in data.sources:
        if id not in cited:
            yield Finding("uncited-source", "sources", id, f"source `{id}` is never cited", "cite it, or remove it")
