"""Links and events that lie outside the lives of their actors, by every reading of their dates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from graph.checks.strict.finding import At, Finding, Path
from graph.dataset import Dataset
from graph.reading.entries import Table
from graph.records.dates import BEGINNING, FOREVER, Date
from graph.records.lifetimes import lifetime
from graph.records.model import Actor, Event, Link

__all__ = ["outside_lives"]

_WORDS = {"founded": "was founded", "born": "was born", "dissolved": "was dissolved", "died": "died"}


class _Life(NamedTuple):
    """The first and the last day on which an actor can exist, and the dates that say so."""

    actor: str
    first: int
    last: int
    begin: tuple[str, Date] | None
    end: tuple[str, Date] | None


def _life(actor: Actor) -> _Life:
    begins = [(name, day) for name in ("founded", "born") if (day := getattr(actor, name)) is not None]
    ends = [(name, day) for name in ("dissolved", "died") if (day := getattr(actor, name)) is not None]
    begin = max(begins, key=lambda each: each[1].earliest, default=None)
    end = min(ends, key=lambda each: each[1].latest, default=None)
    first = begin[1].earliest if begin else BEGINNING
    return _Life(actor.id, first, end[1].latest if end else FOREVER, begin, end)


def outside_lives(data: Dataset) -> Iterator[Finding]:
    """Yield outside-life for links and events; a link that no claim supports is left alone."""
    lives = {actor.id: _life(actor) for actor in data.actors.values()}
    for link in data.links.values():
        if not link.claims or any(claim.stance == "supports" for claim in link.claims):
            yield from _link(data, link, lives)
    for event in data.events.values():
        yield from _event(event, lives)


def _link(data: Dataset, link: Link, lives: dict[str, _Life]) -> Iterator[Finding]:
    bound_by = data.kinds[link.kind].lives
    whose = {"both": [lives[link.source], lives[link.target]], "source": [lives[link.source]], "none": []}[bound_by]
    if not whose:
        return
    spans: list[tuple[Date | None, Date | None, Path]] = [
        (period.start, period.end, ("periods", number)) for number, period in enumerate(link.periods)
    ]
    for start, end, path in spans or [(link.start, link.end, ())]:
        if found := _span(data, link, whose, start, end, path):
            yield found
            return
    first, last = max(whose, key=lambda life: life.first), min(whose, key=lambda life: life.last)
    if first.first > last.last and first.begin and last.end and first is not last:
        message = f"link `{link.id}` joins `{first.actor}` and `{last.actor}`, which never existed at the same time"
        related = (
            At(f"`{first.begin[0]}` is at", "actors", first.actor, (first.begin[0],)),
            At(f"`{last.end[0]}` is at", "actors", last.actor, (last.end[0],)),
        )
        yield Finding("outside-life", "links", link.id, message, "correct a date, or an end of the link", (), related)


def _span(
    data: Dataset, link: Link, whose: list[_Life], start: Date | None, end: Date | None, path: Path
) -> Finding | None:
    """Return a finding if the link cannot have held from `start` to `end` in the life of one of its actors."""
    s1, s2, e1, _e2 = lifetime(start, end, data.as_of)
    for life in whose:
        if life.first > s2 and life.begin:
            day = f" ({start})" if start else ""
            what = f"link `{link.id}` began{day} before"
            return _outside("links", link.id, what, path or ("start" if start else "end",), life, life.begin)
        if life.last < e1 and life.end:
            began = life.last < s1
            what = f"link `{link.id}` {f'began ({start})' if began else f'continued ({end or start})'} after"
            field = "start" if began or end is None else "end"
            return _outside("links", link.id, what, path or (field,), life, life.end)
    return None


def _event(event: Event, lives: dict[str, _Life]) -> Iterator[Finding]:
    for number, role in enumerate(event.roles):
        life = lives[role.actor]
        path: Path = ("roles", number, "actor")
        what = f"event `{event.id}` happened ({event.date})"
        if event.date.latest < life.first and life.begin:
            yield _outside("events", event.id, f"{what} before", path, life, life.begin)
        elif event.date.earliest > life.last and life.end:
            yield _outside("events", event.id, f"{what} after", path, life, life.end)


def _outside(table: Table, id: str, what: str, path: Path, life: _Life, bound: tuple[str, Date]) -> Finding:
    """Return the finding that `what` is on the wrong side of `bound`, a date of the actor."""
    name, day = bound
    related = (At(f"`{name}` is at", "actors", life.actor, (name,)),)
    help = "correct one of the two dates, or add an exception"
    return Finding("outside-life", table, id, f"{what} `{life.actor}` {_WORDS[name]} ({day})", help, path, related)
