"""Evidence that is missing, contradicts itself or counts one thing twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from graph.checks.strict.finding import At, Finding
from graph.dataset import Dataset
from graph.records.model import Claim
from graph.records.origins import Origins, trace

__all__ = ["findings"]


def findings(data: Dataset) -> Iterator[Finding]:
    """Yield no-support, both-sides, same-claim, same-amount and uncited-event."""
    for link in data.links.values():
        yield from _claims("links", link.id, link.claims)
    for event in data.events.values():
        if not event.claims:
            message = f"event `{event.id}` has no claims"
            help = "add `claims:` with the source that reports it"
            yield Finding("uncited-event", "events", event.id, message, help, ("claims",))
        yield from _claims("events", event.id, event.claims)
    yield from _amounts(data, trace(data.sources))


def _claims(table: Literal["links", "events"], id: str, claims: Sequence[Claim]) -> Iterator[Finding]:
    what = f"{table[:-1]} `{id}`"
    if claims and not any(claim.stance == "supports" for claim in claims):
        message = f"no claim supports {what}"
        help = "add a claim that supports it, remove the record, or add an exception"
        yield Finding("no-support", table, id, message, help, ("claims",))
    sides: dict[str, tuple[str, int]] = {}  # by source: its first stance, and the number of that claim
    said: dict[tuple[str | None, ...], int] = {}
    for number, claim in enumerate(claims):
        at = ("claims", number)
        side = "supports" if claim.stance == "supports" else "objects to"
        before, first = sides.setdefault(claim.source, (side, number))
        if before != side:
            sides[claim.source] = side, number
            message = f"source `{claim.source}` both supports and objects to {what}"
            help = "keep the stance of the source itself; if it reports another's view, name that one as the source"
            related = (At(f"it {before} {what} at", table, id, ("claims", first)),)
            yield Finding("both-sides", table, id, message, help, (*at, "stance"), related)
        key = claim.source, str(claim.stance), claim.locator, claim.attributed_to, claim.summary
        if (first := said.setdefault(key, number)) != number:
            message = f"source `{claim.source}` is cited twice on {what} for the same statement"
            related = (At("first cited at", table, id, ("claims", first)),)
            help = "keep one of the two claims, or give each its own `locator` or `summary`"
            yield Finding("same-claim", table, id, message, help, (*at, "source"), related)


def _amounts(data: Dataset, origins: Origins) -> Iterator[Finding]:
    """Yield same-amount: one sum of one root, on one link or on links between the same two actors."""
    first: dict[tuple[object, ...], At] = {}
    for link in data.links.values():
        source_of = {claim.id: claim.source for claim in link.claims if claim.id}
        supporting = [claim.source for claim in link.claims if claim.stance == "supports"]
        for number, amount in enumerate(link.amounts):
            stated = source_of.get(amount.claim or "")
            root = origins.groups([stated] if stated else supporting)
            if len(root) != 1:
                continue
            as_of = amount.as_of.text if amount.as_of else None
            key = (link.source, link.target, amount.value, amount.upper, amount.currency, amount.per, as_of, root)
            here = At("first stated at", "links", link.id, ("amounts", number))
            before = first.setdefault(key, here)
            if before is not here:
                sum = f"{amount.value:,} {amount.currency}"
                there = "twice" if before.id == link.id else f"again, after link `{before.id}`"
                message = f"link `{link.id}` states {sum} {there}, from one root source"
                help = "keep the amount once; a source that repeats another's figure is no second payment"
                yield Finding("same-amount", "links", link.id, message, help, here.path, (before,))
