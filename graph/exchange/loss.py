"""The loss report of an export: records and fields that a format cannot hold, and what is written instead.

A format module lists its losses in `LOSSES`: "TABLE" for whole records, "TABLE.FIELD" for a field, or one of the
traits below; the value says what is written instead. Only losses that occur in the data set are reported.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import repeat
from typing import Any
from unicodedata import category

from graph.exchange.selection import Selection
from graph.records.dates import OPEN, Date
from graph.values import Value, public

__all__ = ["Loss", "losses"]

_EXAMPLES = 5


@public
@dataclass(frozen=True, repr=False)
class Loss(Value):
    """A record, field or trait that the format cannot hold. `examples` are up to five ids of records."""

    what: str
    count: int
    became: str
    examples: tuple[str, ...]

    def _said(self) -> str:
        return str(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the loss as plain JSON values."""
        return {"what": self.what, "count": self.count, "became": self.became, "examples": list(self.examples)}

    def __str__(self) -> str:
        more = ", ..." if self.count > len(self.examples) else ""
        named = f" ({', '.join(self.examples)}{more})" if self.examples else ""
        return f"{self.what}, {self.count:,}: {self.became}{named}"


def losses(selection: Selection, table: Mapping[str, str]) -> tuple[Loss, ...]:
    """Return the losses of writing `selection` in a format with the losses `table`, in the order of that table."""
    found = []
    for what, became in table.items():
        ids = list(_TRAITS[what](selection)) if what in _TRAITS else list(_having(selection, what))
        if ids:
            found.append(Loss(what, len(ids), became, tuple(dict.fromkeys(id for id in ids if id))[:_EXAMPLES]))
    if selection.cut:
        became = "omitted, so that the export is complete in itself"
        found.append(
            Loss("references to records outside of the selection", len(selection.cut), became, selection.cut[:5])
        )
    exceptions = tuple(selection.graph.dataset.exceptions)
    if exceptions:
        became = "omitted (they concern checks of the data)"
        found.append(Loss("exceptions to strict checks", len(exceptions), became, exceptions[:_EXAMPLES]))
    stories = tuple(selection.graph.dataset.stories)
    if stories:
        became = "omitted (the page shows them)"
        found.append(Loss("stories", len(stories), became, stories[:_EXAMPLES]))
    judgements = tuple(selection.graph.dataset.identities)
    if judgements:
        became = "omitted (they concern the records of this folder)"
        found.append(Loss("judgements of records that may be one", len(judgements), became, judgements[:_EXAMPLES]))
    return tuple(found)


def _records(selection: Selection, table: str) -> Iterator[tuple[str, Any]]:
    """Yield each record of a table with its id; parts of records have their owner's id."""
    if table == "claim":
        yield from ((record.id, claim) for _, record, _, claim in selection.claims())
    elif table == "amount":
        yield from ((link.id, amount) for link in selection.links for amount in link.amounts)
    elif table == "role":
        yield from ((event.id, role) for event in selection.events for role in event.roles)
    elif table == "alias":
        yield from ((actor.id, name) for actor in selection.actors for name in actor.aliases)
    elif table == "native_name":
        yield from ((actor.id, name) for actor in selection.actors for name in actor.native_names)
    elif table == "dataset":
        yield "", selection.graph.dataset.info
    else:
        yield from ((record.id, record) for record in getattr(selection, f"{table}s"))


def _having(selection: Selection, what: str) -> Iterator[str]:
    table, _, field = what.partition(".")
    for id, record in _records(selection, table):
        if not field:
            yield id
            continue
        name = "class_" if field == "class" else field
        value = getattr(record, name)
        default = type(record).model_fields[name].get_default(call_default_factory=True)
        if value != default and value not in (None, (), {}):
            yield from repeat(id, len(value) if field == "attributes" else 1)  # attributes are counted by value


def _dates(selection: Selection) -> Iterator[tuple[str, Date]]:
    for link in selection.links:
        for date in (date for each in link.spans for date in (each.start, each.end)):
            if date is not None and date.text != OPEN.text:
                yield link.id, date
    for actor in selection.actors:
        for date in (actor.founded, actor.dissolved, actor.born, actor.died):
            if date is not None:
                yield actor.id, date
    yield from ((event.id, event.date) for event in selection.events)


def _partial_dates(selection: Selection) -> Iterable[str]:
    return (id for id, date in _dates(selection) if date.earliest != date.latest or date.text[-1] in "?~%")


def _partial_link_dates(selection: Selection) -> Iterable[str]:
    links = {link.id for link in selection.links}
    return (id for id in _partial_dates(selection) if id in links)


def _open_ends(selection: Selection) -> Iterable[str]:
    return (link.id for link in selection.links if any(each.end and each.end.text == OPEN.text for each in link.spans))


def _parallel(selection: Selection) -> Iterable[str]:
    pairs = Counter(frozenset((link.source, link.target)) for link in selection.links)
    return (link.id for link in selection.links if pairs[frozenset((link.source, link.target))] > 1)


def _contested(selection: Selection) -> Iterable[str]:
    return (link.id for link in selection.links if selection.graph.assessments[link.id].status != "asserted")


def _symmetric(selection: Selection) -> Iterable[str]:
    return (link.id for link in selection.links if selection.symmetric(link))


def _not_ascii(selection: Selection) -> Iterable[str]:
    return (actor.id for actor in selection.actors if not all(name.isascii() for name in actor.names))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _with_text(test: Callable[[str], bool]) -> Callable[[Selection], Iterable[str]]:
    def find(selection: Selection) -> Iterator[str]:
        for table in (selection.actors, selection.links, selection.sources, selection.events, selection.kinds):
            for record in table:
                if any(test(text) for text in _texts(record.to_dict())):
                    yield record.id

    return find


def _has_control(text: str) -> bool:
    return not text.isprintable() and any(
        (ord(char) < 32 and char not in "\t\n\r") or char in "\ufffe\uffff" or "\ud800" <= char <= "\udfff"
        for char in text
    )


def _large_amounts(selection: Selection) -> Iterator[str]:
    for link in selection.links:
        for amount in link.amounts:
            if any(value is not None and float(f"{value:.15g}") != value for value in (amount.value, amount.upper)):
                yield link.id


_TRAITS: Mapping[str, Callable[[Selection], Iterable[str]]] = {
    "partial dates": _partial_dates,
    "partial dates of links": _partial_link_dates,
    "open ends": _open_ends,
    "parallel links": _parallel,
    "disputes": _contested,
    "symmetric links": _symmetric,
    "names not in ASCII": _not_ascii,
    "control characters": _with_text(_has_control),
    "invisible characters": _with_text(lambda text: not text.isprintable() and any(category(c) == "Cf" for c in text)),
    "carriage returns": _with_text(lambda text: "\r" in text),
    "line breaks": _with_text(lambda text: "\n" in text or "\r" in text),
    "formula-like texts": _with_text(lambda text: text.startswith(("=", "+", "-", "@", "\t", "\r", "'"))),
    "large amounts": _large_amounts,
    "escapes of Excel": _with_text(lambda text: re.search("_x[0-9A-Fa-f]{4}_", text) is not None),
    "long texts": _with_text(lambda text: len(text) > 32_767),
}
