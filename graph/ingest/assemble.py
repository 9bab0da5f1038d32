"""Turns the raw graph of a file into records: ids, kinds, dates, and a claim that cites the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from pydantic import ValidationError

from graph.dataset import Dataset
from graph.diagnostics import Diagnostic, Place, shortened
from graph.errors import DateError
from graph.ingest.dates import as_edtf, order_of
from graph.ingest.kinds import Kinds, actor_type
from graph.ingest.naming import Namer, readable, slug_of
from graph.ingest.raw import Location, Options, RawActor, RawEvent, RawGraph, RawLink, RawSource
from graph.ingest.validation import Row, existing_kinds
from graph.ingest.values import amount, country, currency_code, items, text_of
from graph.records.calendars import Calendar
from graph.records.model import Actor, Identifiers, Link, Source
from graph.records.names import fold

__all__ = ["DATES", "Assembly"]

_URL: Final = re.compile(r"https?://[^\s/?#<>\"\\^`{|}]+(?:[/?#][^\s<>\"\\^`{|}]*)?", re.IGNORECASE)
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_MONEY: Final = "funding"
DATES: Final = ("start", "end", "date", "founded", "dissolved", "born", "died", "published")
_LISTS: Final = ("aliases", "ideology", "items", "native_names")


class Assembly:
    """The records of a file as rows to validate, for a data set `base` that they are added to.

    An actor of the file with the name or id of an actor of `base` is that actor: no second record is made.
    """

    def __init__(self, found: RawGraph, options: Options, source: Mapping[str, Any], base: Dataset | None) -> None:
        self.raw = found
        self.options = options
        self.source = dict(source)
        self.base = base
        self.kinds = Kinds(_known_kinds(base), options, found.kinds)
        self.same: list[str] = []  # ids of actors that are in `base` and in the file
        self._ids: dict[str, str] = {}  # the file's key of an actor -> our id
        self._actor_ids = Namer([*(base.actors if base else ()), *(base.events if base else ())])
        self._link_ids = Namer(base.links if base else ())
        self._source_ids = Namer([*(base.sources if base else ()), self.source["id"]])
        self._sources: dict[str, str] = {}
        self._cited = False
        given = [*(actor.fields for actor in found.actors), *(link.fields for link in found.links)]
        self._order = options.dates or order_of(fields.get(name) for fields in given for name in DATES)

    def rows(self) -> Iterator[Row]:
        """Yield the records; errors go to `raw.faults`, omissions to `raw.left`."""
        whole = self._whole()
        for source in self.raw.sources:
            yield "sources", self._source(source), source.location
        actors = list(self._actors())
        self._tell_apart(actors)
        for fields, location in actors:
            yield "actors", fields, location
        for link in sorted(self.raw.links, key=lambda link: not link.native):
            if (of_link := self._link(link)) is not None:
                yield "links", of_link, link.location
        for event in self.raw.events:
            if (of_event := self._event(event)) is not None:
                yield "events", of_event, event.location
        if self._cited:
            yield "sources", self.source, whole
        for kind in self.kinds.made.values():
            yield "kinds", kind.to_dict(), whole

    def _whole(self) -> Location:
        return lambda _field: Place(self.raw.name)

    def fault(self, code: str, message: str, location: Location, field: str = "", **more: Any) -> None:
        """Report an error in a record; a lenient import continues without the value or the record."""
        if self.options.lenient:
            self.raw.leave(f"faults: {code}")
        elif self.raw.faults.room(code, self.raw.name):
            self.raw.faults.add(Diagnostic(code, message, location(field), **more))

    # sources

    def _source(self, source: RawSource) -> dict[str, Any]:
        given = source.fields.items()
        fields = {name: value for name, value in given if source.native or text_of(value) is not None}
        id = source.key if source.native else slug_of(str(fields.get("title", source.key))) or "source"
        id = self._source_ids.give(id)
        self._sources[source.key] = id
        known = {"id": id, "title": source.key, "publisher": "Unknown", "reliability": "F"} | fields
        known |= self._dated(known, source.location, ("published",), native=source.native)
        return self._within(Source, known, source.location)

    # actors

    def _actors(self) -> Iterator[tuple[dict[str, Any], Location]]:
        known = _by_name(self.base)
        seen: dict[str, RawActor] = {}
        for actor in sorted(self.raw.actors, key=lambda actor: not actor.native):
            if actor.key in seen:
                message = f"`{shortened(actor.key)}` is defined twice"
                first = (("first defined at", seen[actor.key].location("")),)
                self.fault("duplicate-id", message, actor.location, "id", related=first, help="keep one of the two")
                continue
            seen[actor.key] = actor
            fields = self._actor(actor)
            name = str(fields["name"])
            wanted = self._wanted(actor, name)
            if self.base and (same := self._in_base(wanted, name, known)):
                self._ids[actor.key] = same
                self.same.append(same)
                continue
            id = self._actor_ids.give(wanted)
            self._ids[actor.key] = id
            yield {"id": id} | fields, actor.location

    def _wanted(self, actor: RawActor, name: str) -> str:
        if actor.native or readable(actor.key):
            return actor.key
        return slug_of(name) or slug_of(actor.key) or "actor"

    def _in_base(self, wanted: str, name: str, known: Mapping[str, set[str]]) -> str | None:
        found = known.get(fold(name), set())
        if len(found) == 1:
            return next(iter(found))
        return wanted if wanted in found or (self.base and wanted in self.base.actors and not found) else None

    def _actor(self, actor: RawActor) -> dict[str, Any]:
        given = actor.fields
        fields: dict[str, Any] = {"name": _text(given.get("name"), native=actor.native) or actor.key}
        word = text_of(given.get("type"))
        type = actor_type(word)
        if word and type is None:
            what = "actor types that are numbers" if word.isdigit() else f"actor type `{shortened(word, 40)}`"
            self.raw.leave(what, "`other`")
        fields["type"] = str(type or "other")
        for name in _LISTS:
            if name in given and (texts := items(given[name], native=actor.native)):
                fields[name] = [text for text in texts if actor.native or name != "aliases" or text != fields["name"]]
        if "native_names" in fields:
            fields["native_names"] = [{"name": name} for name in fields["native_names"]]
        if isinstance(word := given.get("country"), str) and text_of(word):
            if code := country(word):
                fields["country"] = code
            else:
                self.raw.leave("countries without a known ISO 3166-1 code")
        fields |= self._dated(given, actor.location, ("founded", "dissolved", "born", "died"), native=actor.native)
        fields |= _texts(given, ("summary",), native=actor.native) | self._url(given)
        identifiers = _texts(given, tuple(Identifiers.model_fields), native=actor.native)
        if identifiers:
            fields["identifiers"] = identifiers
        fields |= _ids(given, "not_to_confuse_with", "former_ids")
        fields |= {"plural": True} if str(given.get("plural")).lower() == "true" else {}
        return self._within(Actor, fields, actor.location)

    def _tell_apart(self, actors: list[tuple[dict[str, Any], Location]]) -> None:
        """List actors that share a name in each other's `not_to_confuse_with`: the file keeps them apart."""
        holders = _by_name(self.base)
        for fields, _ in actors:
            names = {fold(name) for name in (fields["name"], *fields.get("aliases", ())) if fold(name)}
            others = {id for name in names for id in holders.get(name, ())}
            for name in names:
                holders.setdefault(name, set()).add(fields["id"])
            if others - set(fields.get("not_to_confuse_with", ())):
                fields["not_to_confuse_with"] = sorted({*fields.get("not_to_confuse_with", ()), *others})
                self.raw.leave(
                    "actors that share a name", "kept as separate actors, each in the other's `not_to_confuse_with`"
                )

    # links

    def _link(self, link: RawLink) -> dict[str, Any] | None:
        ends = [self._end(link, name, key) for name, key in (("source", link.source), ("target", link.target))]
        sums = self._amounts(link)
        word = link.kind or (_MONEY if sums and not self.options.kind else None)  # a link with an amount is funding
        kind = self.kinds.id_of(word, symmetric=link.symmetric)
        fields: dict[str, Any] = {"source": ends[0], "target": ends[1], "kind": kind}
        fields |= self._period(link)
        fields |= _texts(link.fields, ("role", "purpose", "summary"), native=link.native)
        fields |= _ids(link.fields, "former_ids")
        if texts := items(link.fields.get("items"), native=link.native):
            fields["items"] = texts
        if sums:
            fields["amounts"] = sums
        if None in ends:
            return None
        if ends[0] == ends[1] and self.options.lenient:
            self.raw.leave("faults: self-link")
            return None
        fields["claims"] = self._claims(link)
        fields = self._within(Link, fields, link.location)
        return {"id": self._link_id(link, fields)} | fields

    def _end(self, link: RawLink, name: str, key: str) -> str | None:
        if not key:
            self.fault("missing-field", f"this link has no {name}", link.location, name, label=f"the {name} is empty")
            return None
        if key not in self._ids:
            message = f"this link names `{shortened(key)}`, which the file does not define as an actor"
            self.fault("unknown-actor", message, link.location, name)
        return self._ids.get(key)

    def _link_id(self, link: RawLink, fields: Mapping[str, Any]) -> str:
        given = text_of(link.fields.get("id")) or ""
        if link.native or readable(given):
            return given if link.native else self._link_ids.give(given)
        ends = (fields["source"], fields["kind"], fields["target"])
        return self._link_ids.give("-".join(str(part)[:60].strip("-") for part in ends))

    def _period(self, link: RawLink) -> dict[str, Any]:
        given = dict(link.fields)
        if periods := items(given.get("periods"), native=link.native):
            return {"periods": periods}
        if (day := given.pop("date", None)) is not None and "start" not in given:
            dated = self._dated({"date": day}, link.location, ("date",), native=link.native)
            ends = self._dated(given, link.location, ("end",), native=link.native)
            return ({"start": dated["date"], "end": dated["date"]} if dated else {}) | ends
        return self._dated(given, link.location, ("start", "end"), native=link.native)

    def _amounts(self, link: RawLink) -> list[dict[str, Any]]:
        given = link.fields.get("amounts") or link.fields.get("amount")
        if isinstance(given, list):
            return given
        if (text := text_of(given)) is None:
            return []
        read = amount(given)
        currency = text_of(link.fields.get("currency")) or (read[1] if read else None) or self.options.currency
        if read is None:
            message = f"`{shortened(text)}` is not a clear amount"
            self.fault(
                "bad-amount", message, link.location, "amount", help="write it as a plain number, such as 1234.50"
            )
            return []
        currency = currency_code(currency) if currency else None
        if not currency:
            message = f"the amount `{shortened(text)}` has no currency with an ISO 4217 code"
            help = "name the column with --map currency=COLUMN, or one currency for all with --currency EUR"
            self.fault("bad-currency", message, link.location, "amount", help=help)
            return []
        return [{"value": read[0], "currency": currency}]

    # events

    def _event(self, event: RawEvent) -> dict[str, Any] | None:
        roles = [role | {"actor": self._ids[role["actor"]]} for role in event.roles if role["actor"] in self._ids]
        dated = self._dated(event.fields, event.location, ("date",), native=event.native)
        if not roles or not dated:
            self.raw.leave("events without a date or an actor")
            return None
        name = _text(event.fields.get("name"), native=event.native) or event.key
        wanted = event.key if event.native else slug_of(name) or "event"
        fields = {"id": self._actor_ids.give(wanted), "name": name, **dated, "roles": roles}
        fields |= _texts(event.fields, ("place", "summary"), native=event.native)
        fields |= _ids(event.fields, "former_ids")
        if responds := event.fields.get("responds_to"):
            fields["responds_to"] = list(responds)
        fields["claims"] = self._claims(event)
        return fields

    # shared by links and events

    def _claims(self, record: RawLink | RawEvent) -> list[dict[str, Any]]:
        """Return a claim that cites the file, with the stance that `status` implies, and claims of sources in the file.

        A record from our own export keeps only its own claims.
        """
        claims = [claim | {"source": self._sources.get(claim["source"], claim["source"])} for claim in record.claims]
        if record.native and (claims or isinstance(record, RawEvent)):
            return claims
        self._cited = True
        cited = text_of(record.fields.get("citation"))
        locator = f"{record.locator}; {cited}" if cited else record.locator
        common = {"credibility": self.options.credibility, "locator": locator}
        stances = {"disputed": ["supports", "disputes"], "denied": ["denies"]}.get(record.status, ["supports"])
        return [{"source": self.source["id"], "stance": stance, **common} for stance in stances] + claims

    def _dated(
        self, given: Mapping[str, Any], location: Location, names: tuple[str, ...], *, native: bool = False
    ) -> dict[str, str]:
        dates = {}
        calendars = self.options.calendar
        for name in names:
            calendar: Calendar | None = "gregorian" if native else calendars.get(name) or calendars.get("")
            try:
                date = as_edtf(given.get(name), order=self._order, end=name == "end", calendar=calendar)
            except DateError as error:
                self.fault("bad-date", f"`{name}`: {error}", location, name)
                continue
            if date is not None:
                dates[name] = date
        return dates

    def _url(self, given: Mapping[str, Any]) -> dict[str, str]:
        text = text_of(given.get("url"))
        if text and not _URL.fullmatch(text):
            self.raw.leave("relative web addresses")
        return {"url": text} if text and _URL.fullmatch(text) else {}

    def _within(self, model: Any, fields: dict[str, Any], location: Location) -> dict[str, Any]:
        """In a lenient import, omit the optional values that the model rejects."""
        if not self.options.lenient:
            return fields
        try:
            model.model_validate({"id": "a"} | fields)
        except ValidationError as error:
            faulty = {str(each["loc"][0]) for each in error.errors(include_url=False) if each["loc"]}
            required = {name for name, info in model.model_fields.items() if info.is_required()}
            for name in sorted(faulty - required):
                self.raw.leave(f"faults: `{name}`")
            return {name: value for name, value in fields.items() if name not in faulty or name in required}
        return fields


def _known_kinds(base: Dataset | None) -> Mapping[str, Any]:
    return base.kinds if base else existing_kinds()


def _text(value: Any, *, native: bool) -> str | None:
    """Return a text. In our own exports, words such as "none" or "unknown" have no special meaning."""
    return (str(value) or None) if native and value is not None else text_of(value)


def _texts(given: Mapping[str, Any], names: tuple[str, ...], *, native: bool) -> dict[str, str]:
    return {name: text for name in names if (text := _text(given.get(name), native=native)) is not None}


def _ids(given: Mapping[str, Any], *names: str) -> dict[str, list[str]]:
    return {name: ids for name in names if (ids := items(given.get(name)))}


def _by_name(base: Dataset | None) -> dict[str, set[str]]:
    """Return the ids of actors by each of their names, folded."""
    named: dict[str, set[str]] = {}
    for actor in base.actors.values() if base else ():
        for name in actor.names:
            named.setdefault(fold(name), set()).add(actor.id)
    return named
