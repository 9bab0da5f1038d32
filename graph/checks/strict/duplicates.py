"""One thing recorded twice: links, events, and sources of one address; judgements of identity that contradict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import product
from typing import Final

from graph.checks.strict.finding import At, Finding
from graph.dataset import Dataset
from graph.identity.judged import TABLES, Judged
from graph.records.dates import Date
from graph.records.lifetimes import lifetimes
from graph.records.model import Link
from graph.records.names import fold
from graph.records.origins import plain_address

__all__ = ["findings"]

_ONE_LINK: Final = "make it one link with the claims of both"
_OR_TWO: Final = "or give each its own dates, `role` or `items`; add an exception if they are two"
_NEAR: Final = 30  # links of the same actors, kind and role that each is compared with


def findings(data: Dataset) -> Iterator[Finding]:
    """Yield same-link, overlapping-links, same-event, same-source and contradicting-judgements."""
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
    """Yield same-link, and overlapping-links for pairs that were not judged to be two."""
    judged = Judged(data, "links")
    first: dict[object, Link] = {}
    alike: dict[object, list[Link]] = defaultdict(list)
    for link in data.links.values():
        ends = (link.source, link.target)
        key = tuple(sorted(ends)) if data.kinds[link.kind].symmetric else ends, link.kind, link.role
        alike[key].append(link)
        if (same := first.setdefault((key, _dates(link)), link)) is not link:
            said = _pair(same, link, "have the same actors, kind and dates")
            yield Finding("same-link", "links", link.id, said, _ONE_LINK, (), _at(same))
            continue
        for other in alike[key][-_NEAR - 1 : -1]:
            why = _overlap(other, link, data.as_of)
            if why and judged.verdict(other.id, link.id) != "different":
                said = _pair(other, link, f"have the same actors and kind, and {why}")
                yield Finding("overlapping-links", "links", link.id, said, f"{_ONE_LINK}, {_OR_TWO}", (), _at(other))
                break


def _pair(one: Link, other: Link, said: str) -> str:
    turned = "" if one.source == other.source else f" (`{one.kind}` holds both ways)"
    return f"links `{one.id}` and `{other.id}` {said}{turned}"


def _at(link: Link) -> tuple[At]:
    return (At("the other link is at", "links", link.id),)


def _dates(link: Link) -> object:
    return _days(link.start), _days(link.end), link.periods


def _overlap(one: Link, other: Link, as_of: int | None) -> str | None:
    """Return in words why two links of one role may be one; None if their times or items differ."""
    if one.items and other.items and not {*map(fold, one.items)} & {*map(fold, other.items)}:
        return None
    ours, theirs = lifetimes(one, as_of), lifetimes(other, as_of)
    if any(a.s2 <= b.e1 and b.s2 <= a.e1 for a, b in product(ours, theirs)):
        return "their times overlap"
    for link in (one, other):
        if not (link.start or link.end or link.periods):
            return f"`{link.id}` has no dates"
    for a, b in product(one.spans, other.spans):
        if a.start and _days(a.start) == _days(b.start) and None in (a.end, b.end):
            return f"the same start, {a.start}; one has no end"
        if a.end and _days(a.end) == _days(b.end) and None in (a.start, b.start):
            return f"the same end, {a.end}; one has no start"
    return None


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
