"""Actors of a file: their ids, and which of them the data set has already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from functools import cached_property
from typing import Any, Final

from graph.dataset import Dataset
from graph.diagnostics import shortened
from graph.former import former_ids
from graph.ingest.assembly.fields import Fields, attributes, ids_in, text, texts
from graph.ingest.kinds import actor_type
from graph.ingest.naming import Namer, readable, slug_of
from graph.ingest.raw import RawActor
from graph.ingest.same import Matcher
from graph.ingest.validation import Row
from graph.ingest.values import country, items, name_of, text_of
from graph.records.model import Identifiers
from graph.records.names import fold

__all__ = ["Actors", "folded_names"]

_URL: Final = re.compile(r"https?://[^\s/?#<>\"\\^`{|}]+(?:[/?#][^\s<>\"\\^`{|}]*)?", re.IGNORECASE)
_CODE: Final = re.compile(r"(?!NA$)[A-Z]{2}")
_LISTS: Final = ("aliases", "ideology", "items", "native_names")
MOST_ALIKE: Final = 20  # actors of one name, such as "the bearer", from which further ones are kept apart


class Actors:
    """Makes actor records. An actor with the name, id or former id of an actor of `base` gets none: it is that one."""

    def __init__(self, fields: Fields, base: Dataset | None, matcher: Matcher | None = None) -> None:
        self._fields = fields
        self._base = base
        self._matcher = matcher
        self.namer = Namer([*(base.actors if base else ()), *(base.events if base else ())])  # of events too
        self.ids: MutableMapping[str, str] = {}  # the file's key of an actor -> our id
        self.same: list[str] = []  # ids of actors that are in `base` and in the file
        self.holders: MutableMapping[str, tuple[str, ...]] | None = None  # ids by folded name, of parts read before

    def rows(self) -> Iterator[Row]:
        """Yield the actors that are new."""
        actors = list(self._new())
        self._keep_apart(actors)
        for fields, actor in actors:
            yield Row("actors", fields, actor.location, actor)

    def _new(self) -> Iterator[tuple[dict[str, Any], RawActor]]:
        known = _by_name(self._base)
        numbered = _by_number(self._base) if self._fields.raw.repaired else {}
        made = [(actor, self._row(actor)) for actor in self._distinct()]
        asked = [_wanted(actor, str(fields["name"])) for actor, fields in made]
        self.namer.expect(asked)
        for (actor, fields), wanted in zip(made, asked, strict=True):
            name = str(fields["name"])
            if _is_numbered(actor):
                fields["attributes"] = {"id": actor.key.rpartition("\0")[2]} | fields.get("attributes", {})
            again = numbered.get(actor.key) if actor.implied else None
            if again or (self._matcher and (again := self._same(self._matcher, wanted, name, known, fields))):
                self.ids[actor.key] = again
                self.same.append(again)
                continue
            id = self.namer.give(wanted)
            self.ids[actor.key] = id
            yield {"id": id} | fields, actor

    def _distinct(self) -> Iterable[RawActor]:
        """Return the actors of the file, each key once."""
        seen: dict[str, RawActor] = {}
        for actor in sorted(self._fields.raw.actors, key=lambda actor: not actor.native):
            first = seen.setdefault(actor.key, actor)
            if first is not actor:
                self._again(first, actor)
        return seen.values()

    def _again(self, first: RawActor, again: RawActor) -> None:
        """Join a second record of an actor to the first, or report that the two contradict each other."""
        differing = [
            name for name, value in again.fields.items() if name != "name" and _differ(first.fields.get(name), value)
        ]
        if differing or again.native or self._fields.options.strict:
            what = f", with another `{differing[0]}`" if differing else ""
            message = f"`{shortened(again.key)}` is defined twice{what}"
            related = (("first defined at", first.location("")),)
            self._fields.fault(again, "duplicate-id", message, "id", related=related, help="keep one of the two")
            return
        other = text_of(again.fields.get("name"))
        if other and other != text_of(first.fields.get("name")):
            if not isinstance(aliases := first.fields.get("aliases"), list):
                aliases = first.fields["aliases"] = items(aliases)
            aliases.append(other)
        for name, value in again.fields.items():
            first.fields.setdefault(name, value)
        self._fields.raw.leave("actors defined more than once", "joined")

    def _same(
        self, matcher: Matcher, wanted: str, name: str, known: Mapping[str, set[str]], fields: dict[str, Any]
    ) -> str | None:
        """Return the actor of `base` that one of the file is: judged so, of its name or id, or certainly the same."""
        id = self.namer.free(wanted)
        if (same := matcher.judged_same(id)) is not None:
            return same
        same = self._in_base(wanted, name, known)
        if same is not None and not matcher.different(id, same):
            return same
        return matcher.proposed(id, fields)

    def in_data(self, name: str) -> str | None:
        """Return the one actor of the data set that has this name, if there is one."""
        found = _by_name(self._base).get(fold(name), set())
        return next(iter(found)) if len(found) == 1 else None

    def _in_base(self, wanted: str, name: str, known: Mapping[str, set[str]]) -> str | None:
        found = known.get(fold(name), set())
        if len(found) == 1:
            return next(iter(found))
        if self._base and wanted not in self._base.actors:
            wanted = former_ids(self._base)["actors"].get(wanted, wanted)
        return wanted if wanted in found or (self._base and wanted in self._base.actors and not found) else None

    def _row(self, actor: RawActor) -> dict[str, Any]:
        given = actor.fields
        name = text(given.get("name"), native=True) if actor.native else name_of(given.get("name"))
        fields: dict[str, Any] = {"name": name or actor.key}
        fields["type"] = self._type(text_of(given.get("type")))
        for name in _LISTS:
            if name in given and (found := items(given[name], native=actor.native)):
                fields[name] = [each for each in found if actor.native or name != "aliases" or each != fields["name"]]
        if "native_names" in fields:
            fields["native_names"] = [{"name": name} for name in fields["native_names"]]
        fields |= self._country(given)
        dates = ("founded", "dissolved", "born", "died")
        fields |= self._fields.dates(actor, dates)
        fields |= texts(given, ("summary",), native=actor.native) | self._url(given)
        if identifiers := texts(given, tuple(Identifiers.model_fields), native=actor.native):
            fields["identifiers"] = identifiers
        fields |= attributes(given) | ids_in(given, "not_to_confuse_with", "former_ids")
        fields |= {flag: True for flag in ("plural", "definite") if str(given.get(flag)).lower() == "true"}
        return fields

    def _type(self, word: str | None) -> str:
        type = actor_type(word)
        if word and type is None:
            what = "actor types that are numbers" if word.isdigit() else f"actor type `{shortened(word, 40)}`"
            self._fields.raw.leave(what, "`other`")
        return str(type or "other")

    def _country(self, given: dict[str, Any]) -> dict[str, str]:
        word = given.get("country")
        if not isinstance(word, str) or not word.strip():
            return {}
        if text_of(word) is None and not (word.strip().upper() == "NA" and self._has_codes):
            self._fields.raw.leave(f"`{word.strip()}` as country", "read as nothing")
            return {}
        if code := country(word):
            return {"country": code}
        words = items(word)
        code = next((code for each in words if (code := country(each))), None)
        rest = [each for each in words if country(each) != code] if code else [word.strip()]
        given["attributes"] = {"country": "; ".join(rest)} | (given.get("attributes") or {})
        self._fields.raw.leave("further countries, and words without an ISO 3166-1 code", "kept in `attributes`")
        return {"country": code} if code else {}

    @cached_property
    def _has_codes(self) -> bool:
        """Whether countries are given as codes of two letters, so that NA is Namibia."""
        words = (actor.fields.get("country") for actor in self._fields.raw.actors)
        return any(isinstance(word, str) and _CODE.fullmatch(word.strip()) for word in words)

    def _url(self, given: Mapping[str, Any]) -> dict[str, str]:
        url = text_of(given.get("url"))
        if url and not _URL.fullmatch(url):
            self._fields.raw.leave("relative web addresses")
            return {}
        return {"url": url} if url else {}

    def _keep_apart(self, actors: list[tuple[dict[str, Any], RawActor]]) -> None:
        """List the first actors of a name in the `not_to_confuse_with` of others: the file lists them separately."""
        holders = self.holders
        if holders is None:
            holders = {name: tuple(sorted(ids)) for name, ids in _by_name(self._base).items()}
        for fields, names in [(fields, folded_names(fields)) for fields, _ in actors]:
            alike = {id for name in names for id in holders.get(name, ())[:MOST_ALIKE]}
            others = {id for id in alike if not self._may_be(fields, id)}
            for name in names:
                if len(held := holders.get(name, ())) < MOST_ALIKE:
                    holders[name] = (*held, fields["id"])
            if others - set(fields.get("not_to_confuse_with", ())):
                fields["not_to_confuse_with"] = sorted({*fields.get("not_to_confuse_with", ()), *others})
                self._fields.raw.leave(
                    "actors that share a name", "kept as separate actors, each in the other's `not_to_confuse_with`"
                )

    def _may_be(self, fields: Mapping[str, Any], id: str) -> bool:
        """Return whether an actor is still to be judged, and no name clash keeps the two apart meanwhile."""
        proposed = self._matcher is not None and any(
            (each.id, each.match.id) == (fields["id"], id) for each in self._matcher.proposals
        )
        return proposed and self._base is not None and fold(self._base.actors[id].name) != fold(fields["name"])


def _differ(known: Any, value: Any) -> bool:
    """Return whether a field has another value than is known; a list, such as aliases, is no text."""
    if isinstance(known, list) and isinstance(value, str):
        return True
    return text_of(known) not in (None, text_of(value))


def folded_names(fields: Mapping[str, Any]) -> set[str]:
    """Return the names of an actor's record, folded."""
    return {folded for name in (fields["name"], *fields.get("aliases", ())) if (folded := fold(name))}


def _wanted(actor: RawActor, name: str) -> str:
    """Return the id that an actor should have: the file's own if it is readable, otherwise one made of its name."""
    own = actor.native or readable(actor.key)
    return (actor.key if own else slug_of(name) or slug_of(actor.key)) or "actor"


def _is_numbered(actor: RawActor) -> bool:
    """Return whether an actor of a list has an id there, such as a number, that ours does not show."""
    listed = actor.original is not None and actor.original.columns is not None and not actor.native
    return listed and not readable(actor.key) and actor.key != text_of(actor.fields.get("name"))


def _by_number(base: Dataset | None) -> dict[str, str]:
    """Return the ids of actors by the id that each had in the list that it was imported from, if no other had it."""
    found: dict[str, list[str]] = {}
    for actor in base.actors.values() if base else ():
        if "id" in actor.attributes:
            found.setdefault(str(actor.attributes["id"]), []).append(actor.id)
    return {number: ids[0] for number, ids in found.items() if len(ids) == 1}


def _by_name(base: Dataset | None) -> dict[str, set[str]]:
    """Return the ids of actors by each of their names, folded."""
    named: dict[str, set[str]] = {}
    for actor in base.actors.values() if base else ():
        for name in actor.names:
            named.setdefault(fold(name), set()).add(actor.id)
    return named
