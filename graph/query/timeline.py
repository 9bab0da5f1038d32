"""Events, and links as they began and ended, in order of time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from graph.query import wording
from graph.query.blocks import Block, Heading, Table, line
from graph.query.frames import Framed, Rowed, columns, day
from graph.query.paths import Path
from graph.records.date_words import date_words
from graph.records.dates import BEGINNING, FOREVER, Date, Window, iso, parse_date
from graph.records.filters import Filter
from graph.records.model import Event, Link
from graph.values import Listed, Value, public
from graph.view import View

__all__ = ["Moment", "Timeline", "in_window", "timeline"]

_ORDER = {"event": 0, "link-start": 1, "link-end": 2}  # on the same day


@public
@dataclass(frozen=True, repr=False)
class Moment(Value):
    """An entry of the timeline: its date, and the first and last day (inclusive ordinals) that it can mean.

    The date of a link that was last confirmed is the date of that confirmation.
    """

    date: Date
    what: Literal["event", "link-start", "link-end"]
    id: str
    text: str
    actors: tuple[str, ...]

    @property
    def date_words(self) -> str:
        """The date in words."""
        return date_words(self.date)

    def _said(self) -> str:
        return f"{self.date.text} {self.what} {self.id}"

    def to_dict(self) -> dict[str, Any]:
        """Return the moment as plain JSON values."""
        return {
            "date": self.date.text,
            "earliest": iso(self.date.earliest),
            "latest": iso(self.date.latest),
            "what": self.what,
            "id": self.id,
            "text": self.text,
            "actors": list(self.actors),
        }


@public
@dataclass(frozen=True, repr=False)
class Timeline(Framed, Listed[Moment]):
    """Moments by earliest, then latest day, events first and ends last; and the links whose start is unknown."""

    actors: tuple[str, ...]
    filter: Filter
    items: tuple[Moment, ...]
    undated: tuple[str, ...]

    def _items(self) -> tuple[Moment, ...]:
        return self.items

    def _said(self) -> str:
        return wording.count(len(self), "moment")

    def report(self) -> Iterator[Block]:
        """Yield the moments as a table, those that may lie outside the time asked as another, and what has no start."""
        certain, possible = self._parted() if self.filter.window else (list(self.items), [])
        if certain:
            yield _table(certain)
        if certain and possible:
            yield line()
        if possible:
            yield Heading(f"{wording.count(len(possible), 'moment')} that may lie in that time, or outside it:")
            yield _table(possible)
            yield line()
        undated = f"; {wording.count(len(self.undated), 'link')} without a known start" if self.undated else ""
        yield line(wording.count(len(self.items), "moment") + undated)

    @property
    def certain_first(self) -> tuple[Moment, ...]:
        """The moments that are certainly in the time asked about, then the others.

        Where no time is asked about, those with a first and a last day come first.
        """
        certain, possible = self._parted()
        return (*certain, *possible)

    def _parted(self) -> tuple[list[Moment], list[Moment]]:
        window = self.filter.window or Window(BEGINNING + 1, FOREVER - 1)
        parts: tuple[list[Moment], list[Moment]] = ([], [])
        for item in self.items:
            parts[not (window.first <= item.date.earliest and item.date.latest <= window.last)].append(item)
        return parts

    def _rowed(self) -> Rowed:
        """Return a row for each moment."""
        found = (*columns("date", earliest="day", latest="day"), *columns("what", "id", "text", actors="texts"))
        rows = (
            (each.date.text, day(each.date.earliest), day(each.date.latest), each.what, each.id, each.text, each.actors)
            for each in self.items
        )
        return Rowed(found, rows)

    def to_dict(self) -> dict[str, Any]:
        """Return the timeline as plain JSON values."""
        return {
            "actors": list(self.actors),
            "filter": self.filter.to_dict(),
            "items": [item.to_dict() for item in self.items],
            "undated": list(self.undated),
        }


def _table(items: Iterable[Moment]) -> Table:
    rows = tuple((item.date_words, "event" if item.what == "event" else "link", item.text, item.id) for item in items)
    return Table(("date", "what", "text", "id"), rows, spare=("id", "what"))


def timeline(view: View, actors: Collection[str] = (), *, path: Path | None = None) -> Timeline:
    """Return the timeline of the view, or of the part that concerns any of `actors`.

    For a `path` it has the links of its hops, and the events in which two or more of its actors took part. With a
    window in the view's filter, only moments that possibly (or, if asked, certainly) lie in it are returned. Where the
    view steps to parts, moments of a part of one of `actors` count as that actor's.

    Raises:
        UnknownId: One of `actors` does not exist.
    """
    for actor in actors:
        view.graph.actor(actor)
    wanted = frozenset(actors)
    if path is None:
        wanted = wanted.union(*map(view.with_parts, wanted))
        links = [link for link in view.links if _concerns(wanted, link.source, link.target)]
    else:
        shown = {link.id: hop.through or view.holds(link) for hop in path.hops for link in hop.links}
        links = [view.graph.link(id) for id in sorted(shown) if shown[id]]
    found = (*_events(view, wanted, 1 if path is None else 2), *_links(view, links))
    items = [item for item in found if in_window(item.date, view.filter)]
    items.sort(key=lambda item: (item.date.earliest, item.date.latest, _ORDER[item.what], item.id))
    undated = tuple(link.id for link in links if any(each.start is None for each in link.spans))
    return Timeline(tuple(sorted(wanted)), view.filter, tuple(items), undated)


def in_window(date: Date, filter: Filter) -> bool:
    """Return whether the date is in the filter's window: possibly, or certainly if the filter says so."""
    window: Window | None = filter.window
    if window is None:
        return True
    if filter.certain:
        return window.first <= date.earliest and date.latest <= window.last
    return date.earliest <= window.last and date.latest >= window.first


def _concerns(wanted: frozenset[str], *actors: str) -> bool:
    return not wanted or not wanted.isdisjoint(actors)


def _events(view: View, wanted: frozenset[str], least: int) -> Iterator[Moment]:
    """Yield the events with at least `least` of the wanted actors."""
    left = {actor.id for actor in view.actors}
    for event in view.graph.dataset.events.values():
        actors = tuple(dict.fromkeys(role.actor for role in event.roles))
        if (not wanted or len(wanted.intersection(actors)) >= least) and left.issuperset(actors):
            yield Moment(event.date, "event", event.id, _event_text(event), actors)


def _event_text(event: Event) -> str:
    return f"{event.name}, {event.place}" if event.place else event.name


def _links(view: View, links: Iterable[Link]) -> Iterator[Moment]:
    for link in links:
        text = wording.sentence(view.graph, link)
        first = min(link.periods, key=lambda period: (period.earliest, period.latest), default=link)
        for span in link.spans:
            if span.start is not None:
                said = "begins" if span is first else "resumes"
                yield Moment(span.start, "link-start", link.id, f"{said}: {text}", (link.source, link.target))
            if span.end is not None and span.end.text != "..":
                still = wording.still_so(span)
                date, said = (parse_date(span.end.text[1:-3]), "last confirmed") if still else (span.end, "ends")
                yield Moment(date, "link-end", link.id, f"{said}: {text}", (link.source, link.target))
