"""Faults of one record that no single field shows: references, dates, amounts, claims."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from graph.checks.cycles import later
from graph.checks.hidden import hidden_characters
from graph.checks.references import Known, title
from graph.checks.stories import check_story
from graph.diagnostics import Diagnostic
from graph.diagnostics.asked_back import did_you_mean
from graph.diagnostics.ways_out import NO_SUCH_CURRENCY
from graph.reading.entries import Entry, Table
from graph.records.dates import Date
from graph.records.lifetimes import lifetime
from graph.records.model import Actor, Event, Kind, Link, Source

__all__ = ["GoingOn", "record_faults"]

# Currencies of ordinary data, so that reading it need not import the full ISO 4217 list.
_COMMON_CURRENCIES = frozenset(
    ("AED", "EUR", "GBP", "ILS", "IQD", "IRR", "LBP", "QAR", "SAR", "SYP", "TRY", "USD", "YER")
)


def record_faults(table: Table, entry: Entry[Any], known: Known) -> Iterator[Diagnostic]:
    """Yield the faults of a record of a table that no single value of it shows."""
    if (faults := _OF_TABLE.get(table)) is not None:
        yield from faults(entry, known)
    yield from hidden_characters(table, entry, known.room)


def _link_faults(entry: Entry[Link], known: Known) -> Iterator[Diagnostic]:
    """Yield the faults of a link: references, claims, amounts, dates, and a link to itself."""
    link = entry.record
    yield from known.check("actor", link.source, entry, "source")
    yield from known.check("actor", link.target, entry, "target")
    yield from known.check("kind", link.kind, entry, "kind")
    if link.source is not None and link.source == link.target:
        message = f"{title(entry)} joins `{link.source}` to itself"
        yield Diagnostic("self-link", message, entry.place("target"), label="same as source")
    yield from _claims(entry, known)
    if not link.claims and "claims" not in entry.doubtful and known.room("uncited-link", entry.text.name):
        yield Diagnostic(
            "uncited-link",
            f"{title(entry)} has no claims",
            entry.place("id"),
            help="add `claims:` with the source that says so; until then its confidence is low",
        )
    if link.periods and (link.start is not None or link.end is not None):
        yield Diagnostic(
            "periods-and-dates",
            f"{title(entry)} has periods, and a start or an end beside them",
            entry.place("periods"),
            help="leave out `start` and `end`: each period has its own",
        )
    if link.end is not None:
        yield from _ends(entry, lifetime(link.start, link.end, None).e2, link.start, link.end, "end")
    yield from _amounts(entry, known)


class GoingOn:
    """The links of a data set without a date of record that are still going on: the first, and their number."""

    def __init__(self) -> None:
        self.first: Entry[Link] | None = None
        self.count = 0

    def add(self, links: Iterable[Entry[Link]]) -> None:
        """Count those of some links."""
        for entry in links:
            ends = (entry.record.end, *(period.end for period in entry.record.periods or ()))
            if any(end is not None and end.text == ".." for end in ends):
                self.first = self.first or entry
                self.count += 1

    def fault(self, folder: str) -> Iterator[Diagnostic]:
        """Yield one warning for all of them."""
        if self.first is None:
            return
        others = f" and {self.count - 1:,} more are" if self.count > 1 else " is"
        yield Diagnostic(
            "no-date-of-record",
            f"{title(self.first)}{others} still going on, but nothing says as of when",
            self.first.place("end" if self.first.record.end else "periods"),
            help=f"give `as_of: YEAR-MONTH-DAY` in {folder}dataset.yaml",
        )


def _amounts(entry: Entry[Link], known: Known) -> Iterator[Diagnostic]:
    link = entry.record
    claim_ids = {claim.id for claim in link.claims or () if claim.id}
    for number, amount in enumerate(link.amounts or ()):
        if amount.claim is not None and amount.claim not in claim_ids and "claims" not in entry.doubtful:
            near = known.near(amount.claim, claim_ids)
            yield Diagnostic(
                "unknown-claim",
                f"an amount of {title(entry)} names the claim `{amount.claim}`, which the link does not have",
                entry.place("amounts", number, "claim"),
                help=did_you_mean(near, otherwise="give the claim that states the amount this `id`"),
            )
        if amount.upper is not None and amount.value is not None and amount.upper < amount.value:
            yield Diagnostic(
                "bad-amount",
                f"an amount of {title(entry)} runs from {amount.value} down to {amount.upper}",
                entry.place("amounts", number, "upper"),
                help="`upper` is the larger end of the range",
            )
        if amount.currency is not None and not _is_currency(amount.currency):
            yield Diagnostic(
                "bad-currency",
                f"`{amount.currency}` is not a currency of ISO 4217",
                entry.place("amounts", number, "currency"),
                help=NO_SUCH_CURRENCY,
            )


def _is_currency(code: str) -> bool:
    if code in _COMMON_CURRENCIES:
        return True
    import pycountry  # noqa: PLC0415 - 0.05 s, for rare currencies only

    return pycountry.currencies.get(alpha_3=code) is not None


def _claims(entry: Entry[Any], known: Known) -> Iterator[Diagnostic]:
    seen: dict[str, int] = {}
    for number, claim in enumerate(entry.record.claims or ()):
        yield from known.check("source", claim.source, entry, "claims", number, "source")
        if claim.id is not None and seen.setdefault(claim.id, number) != number:
            yield Diagnostic(
                "duplicate-id",
                f"two claims of {title(entry)} have the id `{claim.id}`",
                entry.place("claims", number, "id"),
                label="again here",
                help="rename one of the two",
                related=(("first given at", entry.place("claims", seen[claim.id], "id")),),
            )


def _ends(entry: Entry[Any], last: int, start: Date | None, end: Date, field: str) -> Iterator[Diagnostic]:
    if start is not None and last < start.earliest:
        yield Diagnostic(
            "end-before-start",
            f"{title(entry)} ends ({end}) before it starts ({start})",
            entry.place(field),
            help="swap the two dates, or leave out the one that is not known",
        )


def _actor_faults(entry: Entry[Actor], known: Known) -> Iterator[Diagnostic]:
    """Yield the faults of an actor: dates that contradict each other, and look-alikes that do not exist."""
    actor = entry.record
    for first, last, name in ((actor.founded, actor.dissolved, "dissolved"), (actor.born, actor.died, "died")):
        if last is not None:
            yield from _ends(entry, last.latest, first, last, name)
    for number, other in enumerate(actor.not_to_confuse_with or ()):
        yield from known.check("actor", other, entry, "not_to_confuse_with", number)


def _kind_faults(entry: Entry[Kind], _known: Known) -> Iterator[Diagnostic]:
    """Yield a fault for a kind that leads from part to whole and is symmetric."""
    if entry.record.composes and entry.record.direction == "symmetric":
        yield Diagnostic(
            "bad-value",
            f"{title(entry)} composes, so it leads from a part to its whole, and cannot be symmetric",
            entry.place("direction"),
            help="leave out `direction: symmetric`, or `composes: true`",
        )


def _event_faults(entry: Entry[Event], known: Known) -> Iterator[Diagnostic]:
    """Yield the faults of an event: references, and a response to a later event."""
    event = entry.record
    for number, role in enumerate(event.roles or ()):
        yield from known.check("actor", role.actor, entry, "roles", number, "actor")
    yield from _claims(entry, known)
    events: Any = known.ids["event"]
    for number, id in enumerate(event.responds_to or ()):
        yield from known.check("event", id, entry, "responds_to", number)
        if id in events and (id == event.id or later(events[id].record, event)):
            other = events[id]
            yield Diagnostic(
                "responds-to-later",
                f"{title(entry)} ({event.date}) responds to "
                + ("itself" if id == event.id else f"`{id}`, which came later ({other.record.date})"),
                entry.place("responds_to", number),
                related=() if id == event.id else (("that event is at", other.place("date")),),
            )


def _source_faults(entry: Entry[Source], known: Known) -> Iterator[Diagnostic]:
    for number, id in enumerate(entry.record.derives_from or ()):
        yield from known.check("source", id, entry, "derives_from", number)


_OF_TABLE: Final[Mapping[Table, Callable[[Entry[Any], Known], Iterator[Diagnostic]]]] = {
    "actors": _actor_faults,
    "events": _event_faults,
    "kinds": _kind_faults,
    "links": _link_faults,
    "sources": _source_faults,
    "stories": check_story,
}
