"""One thing recorded twice: links, events, and sources of one address; judgements of identity that contradict."""

from __future__ import annotations

from collections.abc import Iterator

from graph.checks.strict.finding import At, Finding
from graph.dataset import Dataset
from graph.identity.judged import TABLES, Judged
from graph.records.dates import Date
from graph.records.names import fold
from graph.records.origins import plain_address

__all__ = ["findings"]


def findings(data: Dataset) -> Iterator[Finding]:
    """Yield same-link, same-event, same-source and contradicting-judgements."""
    yield from _links(data)
    yield from _events(data)
    yield from _sources(data)
    for table in TABLES if data.identities else ():
        for each in Judged(data, table).contradictions():
            message = (
                f"judgement `{each.id}`: other judgements make `{each.records[0]}` and `{each.records[1]}` the same"
            )
            help = "correct one of the judgements"
            yield Finding("contradicting-judgements", "identities", each.id, message, help, ("records",))


def _days(date: Date | None) -> tuple[int, int] | None:
    return (date.earliest, date.latest) if date else None


def _links(data: Dataset) -> Iterator[Finding]:
    first: dict[object, str] = {}
    for link in data.links.values():
        ends = (link.source, link.target)
        symmetric = data.kinds[link.kind].symmetric
        key = (
            tuple(sorted(ends)) if symmetric else ends,
            link.kind,
            link.role,
            _days(link.start),
            _days(link.end),
            link.periods,
        )
        if (before := first.setdefault(key, link.id)) != link.id:
            other = data.links[before]
            turned = f" (`{link.kind}` holds both ways)" if (other.source, other.target) != ends else ""
            message = f"links `{before}` and `{link.id}` have the same actors, kind and dates{turned}"
            related = (At("the other link is at", "links", before),)
            help = "make it one link with the claims of both"
            yield Finding("same-link", "links", link.id, message, help, (), related)


def _events(data: Dataset) -> Iterator[Finding]:
    first: dict[object, str] = {}
    for event in data.events.values():
        roles = frozenset((role.actor, role.role) for role in event.roles)
        place = fold(event.place or "")
        keys = (_days(event.date), fold(event.name)), (_days(event.date), place, roles)
        before = [first.setdefault(key, event.id) for key in keys]
        if (other := next((id for id in before if id != event.id), None)) is not None:
            same = "date and name" if before[0] != event.id else "date, place and actors"
            message = f"events `{other}` and `{event.id}` have the same {same}"
            related = (At("the other event is at", "events", other),)
            help = "make it one event with the claims of both, or add an exception"
            yield Finding("same-event", "events", event.id, message, help, (), related)


def _sources(data: Dataset) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for source in data.sources.values():
        if source.url is None:
            continue
        address = plain_address(source.url)
        if (before := first.setdefault(address, source.id)) != source.id:
            message = f"sources `{before}` and `{source.id}` have the same address, {address}"
            related = (At("the other source is at", "sources", before, ("url",)),)
            help = "make it one source, and tell its passages apart by the `locator` of each claim"
            yield Finding("same-source", "sources", source.id, message, help, ("url",), related)
