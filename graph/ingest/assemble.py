"""The graph of a file, in its own words, to records of ours: ids, kinds, dates, and a claim that cites the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from pydantic import ValidationError

from graph.dataset import Dataset
from graph.diagnostics import Diagnostic, Place, shortened
from graph.ingest.dates import as_edtf, order_of
from graph.ingest.kinds import Kinds, actor_type
from graph.ingest.naming import Namer, readable, slug_of
from graph.ingest.raw import Found, FoundActor, FoundEvent, FoundLink, FoundSource, Options, Spot
from graph.ingest.validation import Row, standing_kinds
from graph.ingest.values import amount, country, currency_code, items, text_of
from graph.records.calendars import Calendar
from graph.records.dates import DateError
from graph.records.model import Actor, Identifiers, Link, Source
from graph.records.names import fold

__all__ = ["DATES", "Assembly"]

_URL: Final = re.compile(r"https?://[^\s/?#<>\"\\^`{|}]+(?:[/?#][^\s<>\"\\^`{|}]*)?", re.IGNORECASE)
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_MONEY: Final = "funding"
DATES: Final = ("start", "end", "date", "founded", "dissolved", "born", "died", "published")
_LISTS: Final = ("aliases", "ideology", "items", "native_names")


class Assembly:
    """The records of a file as rows to validate, beside those of the data set `base` that they join.

    Actors of `base` that have the name or the id of one of the file are the same actor: no second record is made.
    """

    def __init__(self, found: Found, options: Options, source: Mapping[str, Any], base: Dataset | None) -> None:
        self.found = found
        self.options = options
        self.source = dict(source)
        self.base = base
        self.kinds = Kinds(_standing(base), options, found.kinds)
        self.same: list[str] = []  # ids of actors of `base` that the file names too
        self._ids: dict[str, str] = {}  # the file's key of an actor -> our id
        self._actor_ids = Namer([*(base.actors if base else ()), *(base.events if base else ())])
        self._link_ids = Namer(base.links if base else ())
        self._source_ids = Namer([*(base.sources if base else ()), self.source["id"]])
        self._sources: dict[str, str] = {}
        self._cited = False
        given = [*(actor.fields for actor in found.actors), *(link.fields for link in found.links)]
        self._order = options.dates or order_of(fields.get(name) for fields in given for name in DATES)

    def rows(self) -> Iterator[Row]:
        """Yield the records; faults go to `found.faults`, what is left out to `found.left`."""
        whole = self._whole()
        for source in self.found.sources:
            yield "sources", self._source(source), source.spot
        actors = list(self._actors())
        self._tell_apart(actors)
        for fields, spot in actors:
            yield "actors", fields, spot
        for link in sorted(self.found.links, key=lambda link: not link.fixed):
            if (of_link := self._link(link)) is not None:
                yield "links", of_link, link.spot
        for event in self.found.events:
            if (of_event := self._event(event)) is not None:
                yield "events", of_event, event.spot
        if self._cited:
            yield "sources", self.source, whole
        for kind in self.kinds.made.values():
            yield "kinds", kind.to_dict(), whole

    def _whole(self) -> Spot:
        return lambda _field: Place(self.found.name)

    def fault(self, code: str, message: str, spot: Spot, field: str = "", **more: Any) -> None:
        """Note a fault of a record; a lenient reading goes on without the value or the record."""
        if self.options.lenient:
            self.found.leave(f"faults: {code}")
        elif self.found.faults.room(code, self.found.name):
            self.found.faults.add(Diagnostic(code, message, spot(field), **more))

    # sources

    def _source(self, source: FoundSource) -> dict[str, Any]:
        given = source.fields.items()
        fields = {name: value for name, value in given if source.fixed or text_of(value) is not None}
        id = source.key if source.fixed else slug_of(str(fields.get("title", source.key))) or "source"
        id = self._source_ids.give(id)
        self._sources[source.key] = id
        known = {"id": id, "title": source.key, "publisher": "Unknown", "reliability": "F"} | fields
        known |= self._dated(known, source.spot, ("published",), fixed=source.fixed)
        return self._within(Source, known, source.spot)

    # actors

    def _actors(self) -> Iterator[tuple[dict[str, Any], Spot]]:
        known = _by_name(self.base)
        seen: dict[str, FoundActor] = {}
        for actor in sorted(self.found.actors, key=lambda actor: not actor.fixed):
            if actor.key in seen:
                message = f"`{shortened(actor.key)}` is declared twice"
                first = (("first declared at", seen[actor.key].spot("")),)
                self.fault("duplicate-id", message, actor.spot, "id", related=first, help="keep one of the two")
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
            yield {"id": id} | fields, actor.spot

    def _wanted(self, actor: FoundActor, name: str) -> str:
        if actor.fixed or readable(actor.key):
            return actor.key
        return slug_of(name) or slug_of(actor.key) or "actor"

    def _in_base(self, wanted: str, name: str, known: Mapping[str, set[str]]) -> str | None:
        found = known.get(fold(name), set())
        if len(found) == 1:
            return next(iter(found))
        return wanted if wanted in found or (self.base and wanted in self.base.actors and not found) else None

    def _actor(self, actor: FoundActor) -> dict[str, Any]:
        given = actor.fields
        fields: dict[str, Any] = {"name": _text(given.get("name"), fixed=actor.fixed) or actor.key}
        word = text_of(given.get("type"))
        type = actor_type(word)
        if word and type is None:
            what = "types of actors that are numbers" if word.isdigit() else f"type of actor `{shortened(word, 40)}`"
            self.found.leave(what, "`other`")
        fields["type"] = str(type or "other")
        for name in _LISTS:
            if name in given and (texts := items(given[name], fixed=actor.fixed)):
                fields[name] = [text for text in texts if actor.fixed or name != "aliases" or text != fields["name"]]
        if "native_names" in fields:
            fields["native_names"] = [{"name": name} for name in fields["native_names"]]
        if isinstance(word := given.get("country"), str) and text_of(word):
            if code := country(word):
                fields["country"] = code
            else:
                self.found.leave("countries that no ISO 3166-1 code is known of")
        fields |= self._dated(given, actor.spot, ("founded", "dissolved", "born", "died"), fixed=actor.fixed)
        fields |= _texts(given, ("summary",), fixed=actor.fixed) | self._url(given)
        identifiers = _texts(given, tuple(Identifiers.model_fields), fixed=actor.fixed)
        if identifiers:
            fields["identifiers"] = identifiers
        fields |= _ids(given, "not_to_confuse_with", "former_ids")
        fields |= {"plural": True} if str(given.get("plural")).lower() == "true" else {}
        return self._within(Actor, fields, actor.spot)

    def _tell_apart(self, actors: list[tuple[dict[str, Any], Spot]]) -> None:
        """Let actors of one name list each other as look-alikes: the file says that they are not the same."""
        holders = _by_name(self.base)
        for fields, _ in actors:
            names = {fold(name) for name in (fields["name"], *fields.get("aliases", ())) if fold(name)}
            others = {id for name in names for id in holders.get(name, ())}
            for name in names:
                holders.setdefault(name, set()).add(fields["id"])
            if others - set(fields.get("not_to_confuse_with", ())):
                fields["not_to_confuse_with"] = sorted({*fields.get("not_to_confuse_with", ()), *others})
                self.found.leave("actors that share a name", "kept apart, in `not_to_confuse_with` of each other")

    # links

    def _link(self, link: FoundLink) -> dict[str, Any] | None:
        ends = [self._end(link, name, key) for name, key in (("source", link.source), ("target", link.target))]
        sums = self._amounts(link)
        word = link.kind or (_MONEY if sums and not self.options.kind else None)  # a sum that passes is funding
        kind = self.kinds.id_of(word, symmetric=link.symmetric)
        fields: dict[str, Any] = {"source": ends[0], "target": ends[1], "kind": kind}
        fields |= self._period(link)
        fields |= _texts(link.fields, ("role", "purpose", "summary"), fixed=link.fixed)
        fields |= _ids(link.fields, "former_ids")
        if texts := items(link.fields.get("items"), fixed=link.fixed):
            fields["items"] = texts
        if sums:
            fields["amounts"] = sums
        if None in ends:
            return None
        if ends[0] == ends[1] and self.options.lenient:
            self.found.leave("faults: self-link")
            return None
        fields["claims"] = self._claims(link)
        fields = self._within(Link, fields, link.spot)
        return {"id": self._link_id(link, fields)} | fields

    def _end(self, link: FoundLink, name: str, key: str) -> str | None:
        if not key:
            self.fault("missing-field", f"this link has no {name}", link.spot, name, label=f"the {name} is empty")
            return None
        if key not in self._ids:
            message = f"this link names `{shortened(key)}`, which is not an actor of the file"
            self.fault("unknown-actor", message, link.spot, name)
        return self._ids.get(key)

    def _link_id(self, link: FoundLink, fields: Mapping[str, Any]) -> str:
        given = text_of(link.fields.get("id")) or ""
        if link.fixed or readable(given):
            return given if link.fixed else self._link_ids.give(given)
        ends = (fields["source"], fields["kind"], fields["target"])
        return self._link_ids.give("-".join(str(part)[:60].strip("-") for part in ends))

    def _period(self, link: FoundLink) -> dict[str, Any]:
        given = dict(link.fields)
        if periods := items(given.get("periods"), fixed=link.fixed):
            return {"periods": periods}
        if (day := given.pop("date", None)) is not None and "start" not in given:
            dated = self._dated({"date": day}, link.spot, ("date",), fixed=link.fixed)
            ends = self._dated(given, link.spot, ("end",), fixed=link.fixed)
            return ({"start": dated["date"], "end": dated["date"]} if dated else {}) | ends
        return self._dated(given, link.spot, ("start", "end"), fixed=link.fixed)

    def _amounts(self, link: FoundLink) -> list[dict[str, Any]]:
        given = link.fields.get("amounts") or link.fields.get("amount")
        if isinstance(given, list):
            return given
        if (text := text_of(given)) is None:
            return []
        read = amount(given)
        currency = text_of(link.fields.get("currency")) or (read[1] if read else None) or self.options.currency
        if read is None:
            message = f"`{shortened(text)}` is not a sum that can be read in one way only"
            self.fault("bad-amount", message, link.spot, "amount", help="write it plainly, such as 1234.50")
            return []
        currency = currency_code(currency) if currency else None
        if not currency:
            message = f"the sum `{shortened(text)}` has no currency that ISO 4217 has a code for"
            help = "name a column with --map currency=COLUMN, or one for all with --currency EUR"
            self.fault("bad-currency", message, link.spot, "amount", help=help)
            return []
        return [{"value": read[0], "currency": currency}]

    # events

    def _event(self, event: FoundEvent) -> dict[str, Any] | None:
        roles = [role | {"actor": self._ids[role["actor"]]} for role in event.roles if role["actor"] in self._ids]
        dated = self._dated(event.fields, event.spot, ("date",), fixed=event.fixed)
        if not roles or not dated:
            self.found.leave("events without a date or an actor")
            return None
        name = _text(event.fields.get("name"), fixed=event.fixed) or event.key
        wanted = event.key if event.fixed else slug_of(name) or "event"
        fields = {"id": self._actor_ids.give(wanted), "name": name, **dated, "roles": roles}
        fields |= _texts(event.fields, ("place", "summary"), fixed=event.fixed)
        fields |= _ids(event.fields, "former_ids")
        if responds := event.fields.get("responds_to"):
            fields["responds_to"] = list(responds)
        fields["claims"] = self._claims(event)
        return fields

    # what they share

    def _claims(self, record: FoundLink | FoundEvent) -> list[dict[str, Any]]:
        """Return a claim of the file, which says what `status` says, and those of the file's own sources.

        A record that our own export wrote with its claims has those alone.
        """
        claims = [claim | {"source": self._sources.get(claim["source"], claim["source"])} for claim in record.claims]
        if record.fixed and (claims or isinstance(record, FoundEvent)):
            return claims
        self._cited = True
        cited = text_of(record.fields.get("citation"))
        locator = f"{record.told}; {cited}" if cited else record.told
        common = {"credibility": self.options.credibility, "locator": locator}
        stances = {"disputed": ["supports", "disputes"], "denied": ["denies"]}.get(record.status, ["supports"])
        return [{"source": self.source["id"], "stance": stance, **common} for stance in stances] + claims

    def _dated(
        self, given: Mapping[str, Any], spot: Spot, names: tuple[str, ...], *, fixed: bool = False
    ) -> dict[str, str]:
        dates = {}
        calendars = self.options.calendar
        for name in names:
            calendar: Calendar | None = "gregorian" if fixed else calendars.get(name) or calendars.get("")
            try:
                date = as_edtf(given.get(name), order=self._order, end=name == "end", calendar=calendar)
            except DateError as error:
                self.fault("bad-date", f"`{name}`: {error}", spot, name)
                continue
            if date is not None:
                dates[name] = date
        return dates

    def _url(self, given: Mapping[str, Any]) -> dict[str, str]:
        text = text_of(given.get("url"))
        if text and not _URL.fullmatch(text):
            self.found.leave("addresses that are not absolute")
        return {"url": text} if text and _URL.fullmatch(text) else {}

    def _within(self, model: Any, fields: dict[str, Any], spot: Spot) -> dict[str, Any]:
        """Leave out, if the reading is lenient, the optional values that the model refuses."""
        if not self.options.lenient:
            return fields
        try:
            model.model_validate({"id": "a"} | fields)
        except ValidationError as error:
            faulty = {str(each["loc"][0]) for each in error.errors(include_url=False) if each["loc"]}
            required = {name for name, info in model.model_fields.items() if info.is_required()}
            for name in sorted(faulty - required):
                self.found.leave(f"faults: `{name}`")
            return {name: value for name, value in fields.items() if name not in faulty or name in required}
        return fields


def _standing(base: Dataset | None) -> Mapping[str, Any]:
    return base.kinds if base else standing_kinds()


def _text(value: Any, *, fixed: bool) -> str | None:
    """Return a text; in an export of ours, a word such as "none" or "unknown" is a text like any other."""
    return (str(value) or None) if fixed and value is not None else text_of(value)


def _texts(given: Mapping[str, Any], names: tuple[str, ...], *, fixed: bool) -> dict[str, str]:
    return {name: text for name in names if (text := _text(given.get(name), fixed=fixed)) is not None}


def _ids(given: Mapping[str, Any], *names: str) -> dict[str, list[str]]:
    return {name: ids for name in names if (ids := items(given.get(name)))}


def _by_name(base: Dataset | None) -> dict[str, set[str]]:
    """Return the ids of actors by each of their names, folded."""
    named: dict[str, set[str]] = {}
    for actor in base.actors.values() if base else ():
        for name in actor.names:
            named.setdefault(fold(name), set()).add(actor.id)
    return named
