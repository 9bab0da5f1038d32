"""A folder of CSV tables (RFC 4180, UTF-8, LF line ends), one row a record, foreign keys by id.

Lists are joined with "; ". A cell that a spreadsheet could run as a formula begins with an apostrophe.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from io import StringIO

from graph.build import plain_actor
from graph.export.plain import spreadsheet_safe
from graph.model import Amount, Event, Link
from graph.view import View

__all__ = ["write"]

Row = Mapping[str, object]

_COLUMNS = {
    "actors": "id name type country aliases native_names ideology founded dissolved born died identifiers summary",
    "links": "id source target kind family symmetric start end status confidence independent_sources amounts items "
    "purpose summary",
    "claims": "record_type record_id claim_id source stance credibility locator attributed_to summary",
    "sources": "id title publisher class reliability author published url archived_url language derives_from summary",
    "events": "id name date place roles responds_to summary",
}


def write(view: View) -> dict[str, str]:
    """Return the five tables by file name; sources are those that the claims cite, and what these derive from."""
    graph, data = view.graph, view.graph.dataset
    left = {actor.id for actor in view.actors}
    events = [event for event in data.events.values() if left.issuperset(role.actor for role in event.roles)]
    records: list[tuple[str, Link | Event]] = [("link", link) for link in view.links]
    records += [("event", event) for event in events]
    needed = {claim.source for _, record in records for claim in record.claims}
    for id in sorted(needed):
        above = data.sources[id].derives_from
        while above is not None and above not in needed:
            needed.add(above)
            above = data.sources[above].derives_from
    rows: dict[str, Iterable[Row]] = {
        "actors": (
            {
                **plain_actor(actor),
                "id": actor.id,
                "name": actor.name,
                "identifiers": "; ".join(f"{k}={v}" for k, v in actor.identifiers.to_dict().items()),
            }
            for actor in view.actors
        ),
        "links": (
            {
                **link.to_dict(),
                "family": str(data.kinds[link.kind].family),
                "symmetric": "true" if data.kinds[link.kind].symmetric else "false",
                "status": graph.assessments[link.id].status,
                "confidence": graph.assessments[link.id].confidence,
                "independent_sources": graph.assessments[link.id].independent_sources,
                "amounts": "; ".join(_amount(amount) for amount in link.amounts),
                "items": "; ".join(link.items),
            }
            for link in view.links
        ),
        "claims": (
            {**claim.to_dict(), "record_type": what, "record_id": record.id, "claim_id": claim.id}
            for what, record in records
            for claim in record.claims
        ),
        "sources": (data.sources[id].to_dict() for id in sorted(needed)),
        "events": (
            {
                **event.to_dict(),
                "roles": "; ".join(
                    f"{role.actor}={role.role}" + (f" ({role.qualifier})" if role.qualifier else "")
                    for role in event.roles
                ),
                "responds_to": "; ".join(event.responds_to),
            }
            for event in events
        ),
    }
    return {f"{name}.csv": _table(columns.split(), rows[name]) for name, columns in _COLUMNS.items()}


def _table(columns: list[str], rows: Iterable[Row]) -> str:
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        values = (row.get(column) for column in columns)
        writer.writerow(["" if value is None else spreadsheet_safe(str(value)) for value in values])
    return text.getvalue()


def _amount(amount: Amount) -> str:
    words = [amount.qualifier or "", f"{amount.value}", f"to {amount.upper}" if amount.upper else "", amount.currency]
    words.append(f"per {amount.per}" if amount.per else "")
    words.append(f"as of {amount.as_of}" if amount.as_of else "")
    return " ".join(word for word in words if word)
