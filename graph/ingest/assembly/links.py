"""Links of a file: their ends, kind, period and amounts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from graph.dataset import Dataset
from graph.diagnostics import shortened
from graph.ingest.assembly.actors import Actors
from graph.ingest.assembly.fields import Fields, attributes, has_unclear_weight, ids_in, texts
from graph.ingest.assembly.sources import Sources
from graph.ingest.kinds import Kinds
from graph.ingest.naming import Namer, readable
from graph.ingest.raw import RawLink
from graph.ingest.validation import Row
from graph.ingest.values import amount, currency_code, items, names_nobody, text_of, too_large

__all__ = ["Links"]

_MONEY: Final = "funding"


class Links:
    """Makes link records."""

    def __init__(self, fields: Fields, actors: Actors, sources: Sources, kinds: Kinds, base: Dataset | None) -> None:
        self._fields = fields
        self._actors = actors
        self._sources = sources
        self._kinds = kinds
        self._namer = Namer(base.links if base else ())

    def rows(self) -> Iterator[Row]:
        """Yield the links whose ends are actors."""
        for link in sorted(self._fields.raw.links, key=lambda link: not link.native):
            if (fields := self._row(link)) is not None:
                yield Row("links", fields, link.location, link)
                if link.mutual and not self._kinds.symmetric(fields["kind"]):
                    back = fields | {"source": fields["target"], "target": fields["source"]}
                    yield Row("links", back | {"id": self._named_by_ends(back)}, link.location, link)

    def _row(self, link: RawLink) -> dict[str, Any] | None:
        ends = [self._end(link, name, key) for name, key in (("source", link.source), ("target", link.target))]
        sums = self._amounts(link)
        if not sums:
            _keep(link, "currency")
        if link.kind is None and sums and not self._fields.options.kind:
            link.kind = _MONEY  # an amount means funding
        both_ways = link.mutual and not self._kinds.knows(link.kind)
        kind = self._kinds.id_of(link.kind, symmetric=link.symmetric or both_ways)
        fields: dict[str, Any] = {"source": ends[0], "target": ends[1], "kind": kind}
        fields |= self._period(link)
        fields |= texts(link.fields, ("role", "purpose", "summary"), native=link.native)
        if has_unclear_weight(link.fields):
            self._fields.raw.leave("weights such as `1,000`", "kept as text: one or a thousand? write 1000 or 1.0")
        fields |= attributes(link.fields) | ids_in(link.fields, "former_ids")
        if found := items(link.fields.get("items"), native=link.native):
            fields["items"] = found
        if sums:
            fields["amounts"] = sums
        if None in ends or link in self._fields.raw.rejections:
            return None
        fields["claims"] = self._sources.claims(link)
        return {"id": self._id(link, fields)} | fields

    def _end(self, link: RawLink, name: str, key: str) -> str | None:
        if not key:
            message = f"this link has no {name}"
            self._fields.fault(link, "missing-field", message, name, label=f"the {name} is empty")
            return None
        if key not in self._actors.ids and names_nobody(key):
            if (known := self._actors.in_data(key)) is not None:
                return known
            message = f"this link has no {name}: `{shortened(key)}` names nobody"
            help = "if an actor has this name, add it to a list of actors"
            self._fields.fault(link, "missing-field", message, name, help=help)
            return None
        if key not in self._actors.ids:
            message = f"this link names `{shortened(key)}`, which the file does not define as an actor"
            self._fields.fault(link, "unknown-actor", message, name)
        return self._actors.ids.get(key)

    def _id(self, link: RawLink, fields: Mapping[str, Any]) -> str:
        given = text_of(link.fields.get("id")) or ""
        if link.native or readable(given):
            return given if link.native else self._namer.give(given)
        return self._named_by_ends(fields)

    def _named_by_ends(self, fields: Mapping[str, Any]) -> str:
        ends = (fields["source"], fields["kind"], fields["target"])
        return self._namer.give("-".join(str(part)[:60].strip("-") for part in ends))

    def _period(self, link: RawLink) -> dict[str, Any]:
        given = dict(link.fields)
        if periods := items(given.get("periods"), native=link.native):
            _keep(link, "start", "end", "date")
            return {"periods": periods}
        day = text_of(given.pop("date", None))
        if day is not None and text_of(given.get("start")) is not None:
            _keep(link, "date")
        elif day is not None:
            dated = self._fields.dates(link, ("date",), {"date": link.fields["date"]})
            ends = self._fields.dates(link, ("end",), given)
            if "/" in dated.get("date", ""):  # a span of years
                first, _, last = dated["date"].partition("/")
                return {name: day for name, day in (("start", first), ("end", last)) if day} | ends
            return ({"start": dated["date"], "end": dated["date"]} if dated else {}) | ends
        return self._fields.dates(link, ("start", "end"), given)

    def _amounts(self, link: RawLink) -> list[dict[str, Any]]:
        given = link.fields.get("amounts") or link.fields.get("amount")
        if isinstance(given, list):
            return given
        if (text := text_of(given)) is None:
            return []
        endless = too_large(text)
        read = None if endless else amount(given)
        currency = text_of(link.fields.get("currency")) or (read[1] if read else None) or self._fields.options.currency
        if not self._fields.options.strict and (
            (read is None and not any(map(str.isdecimal, text))) or (read and not currency)
        ):
            _keep(link, "amount")
            self._fields.raw.leave("amounts without a number or a currency", "kept in `attributes`")
            return []
        if read is None:
            message = f"`{shortened(text)}` is {'too large for a number' if endless else 'not a clear amount'}"
            help = "write it as a plain number, such as 1234.50"
            self._fields.fault(link, "bad-file" if endless else "bad-amount", message, "amount", help=help)
            return []
        currency = currency_code(currency) if currency else None
        if not currency:
            message = f"the amount `{shortened(text)}` has no currency with an ISO 4217 code"
            help = "name the column with `mapping=currency=COLUMN`, or one currency for all with `currency=EUR`"
            self._fields.fault(link, "bad-currency", message, "amount", help=help)
            return []
        return [{"value": read[0], "currency": currency}]


def _keep(link: RawLink, *names: str) -> None:
    """Keep fields that have no place in the link as its attributes."""
    kept = {name: link.fields[name] for name in names if text_of(link.fields.get(name)) is not None}
    if kept:
        link.fields["attributes"] = kept | (link.fields.get("attributes") or {})
