"""Dates that are missing, contradict each other, or cannot have been meant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from graph.checks.strict.finding import At, Finding
from graph.checks.strict.lives import outside_lives
from graph.dataset import Dataset
from graph.reading.entries import Table
from graph.records.calendars import LIKELY_UNTIL, readings, words
from graph.records.dates import Date
from graph.records.model import Link

__all__ = ["findings"]

_EARLIEST = date(1800, 1, 1).toordinal()
_AHEAD = 30 * 365  # days after the date of record


def findings(data: Dataset) -> Iterator[Finding]:
    """Yield undated-link, older-claim, published-later, outside-life and improbable-year."""
    for link in data.links.values():
        if link.start is None and link.end is None and not link.periods:
            message = f"link `{link.id}` has no date"
            help = "give a `start` or an `end`, even an uncertain one such as [..2015]"
            yield Finding("undated-link", "links", link.id, message, help)
        yield from _older(data, link)
    for source in data.sources.values():
        limit = source.accessed or data.info.as_of
        if source.published and limit and source.published.earliest > limit.latest:
            name = "it was accessed" if source.accessed else "the date of record"
            message = f"source `{source.id}` was published ({source.published}) after {name} ({limit})"
            help = "correct one of the dates; `accessed` says when a source of a later date was read"
            yield Finding("published-later", "sources", source.id, message, help, ("published",))
    yield from outside_lives(data)
    for dated in _dates(data):
        yield from _improbable(dated, data.as_of)


def _older(data: Dataset, link: Link) -> Iterator[Finding]:
    """Yield a finding for the first source that supports the link and was certainly published before it began."""
    began = min((each.start for each in link.spans if each.start), key=lambda date: date.earliest, default=None)
    if began is None or any(each.start is None for each in link.spans):
        return
    for number, claim in enumerate(link.claims):
        published = data.sources[claim.source].published
        if claim.stance == "supports" and published and published.latest < began.earliest:
            message = f"source `{claim.source}` was published ({published}) before link `{link.id}` began ({began})"
            related = (At("the source is at", "sources", claim.source, ("published",)),)
            path = ("claims", number, "source")
            help = "correct a date, or add an exception"
            yield Finding("older-claim", "links", link.id, message, help, path, related)
            return


class _Dated(NamedTuple):
    """A date of a record; `long_past` says that one before 1800 is nothing unusual."""

    table: Table
    id: str
    path: tuple[str | int, ...]
    date: Date | None
    long_past: bool = False


def _dates(data: Dataset) -> Iterator[_Dated]:
    for actor in data.actors.values():
        for name in ("founded", "dissolved", "born", "died"):
            yield _Dated("actors", actor.id, (name,), getattr(actor, name), long_past=True)
    for link in data.links.values():
        yield _Dated("links", link.id, ("start",), link.start)
        yield _Dated("links", link.id, ("end",), link.end)
        for number, amount in enumerate(link.amounts):
            yield _Dated("links", link.id, ("amounts", number, "as_of"), amount.as_of)
    for event in data.events.values():
        yield _Dated("events", event.id, ("date",), event.date)
    for source in data.sources.values():
        yield _Dated("sources", source.id, ("published",), source.published)
        yield _Dated("sources", source.id, ("accessed",), source.accessed)


def _improbable(dated: _Dated, as_of: int | None) -> Iterator[Finding]:
    written = dated.date
    if written is None:
        return
    early = written.latest < _EARLIEST
    late = written.earliest > (as_of + _AHEAD if as_of is not None else LIKELY_UNTIL)
    if not (early or late):
        return
    meant = readings(written.text, as_of if as_of is not None else LIKELY_UNTIL) if early else ()
    if dated.long_past and early and not meant:
        return
    off = "before 1800" if early else "more than 30 years ahead"
    message = f"`{dated.path[-1]}` of {dated.table[:-1]} `{dated.id}` is {off}: {written}"
    help = f"write {words(meant)}; otherwise correct it" if meant else "correct it, or add an exception"
    yield Finding("improbable-year", dated.table, dated.id, message, help, dated.path)
