"""Maps the file's words for kinds of link and types of actor to ours; unknown kinds become new kinds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final
from unicodedata import category

from pydantic import ValidationError

from graph.diagnostics.asked_back import did_you_mean
from graph.errors import FilterError
from graph.ingest.naming import Namer, slug_of
from graph.ingest.raw import Options
from graph.ingest.values import seen
from graph.records.fields import SLUG
from graph.records.kind_words import KIND_WORDS
from graph.records.model import ActorType, Family, Kind
from graph.records.names import fold, suggest

__all__ = ["Kinds", "actor_type"]

_TYPES: Final[dict[str, ActorType]] = {
    **dict.fromkeys(("country", "nation", "nation state"), ActorType.STATE),
    **dict.fromkeys(("government", "ministry", "agency", "public body", "publicbody"), ActorType.STATE_ORGAN),
    **dict.fromkeys(("militia", "rebel group", "non state armed group", "paramilitary"), ActorType.ARMED_GROUP),
    **dict.fromkeys(("political party",), ActorType.PARTY),
    **dict.fromkeys(("individual", "people", "human"), ActorType.PERSON),
    **dict.fromkeys(("business", "corporation", "firm", "enterprise"), ActorType.COMPANY),
    **dict.fromkeys(("ngo", "foundation", "non profit", "nonprofit"), ActorType.CHARITY),
    **dict.fromkeys(("newspaper", "broadcaster"), ActorType.MEDIA),
    **dict.fromkeys(
        ("igo", "intergovernmental organization", "international organization"), ActorType.INTERNATIONAL_ORGANISATION
    ),
    **dict.fromkeys(("actor", "entity", "node", "thing"), ActorType.OTHER),
    **dict.fromkeys(("region", "location", "place"), ActorType.TERRITORY),
}


def actor_type(word: str | None) -> ActorType | None:
    """Return the type of actor for a word of the file, or None."""
    folded = fold((word or "").removeprefix("maltego."))
    try:
        return ActorType(folded.replace(" ", "-"))
    except ValueError:
        return _TYPES.get(folded)


def _label(word: str) -> str:
    """Return a kind's label: the file's word, with the hyphens of a slug replaced by spaces."""
    shown = "".join(" " if category(char) in ("Cc", "Cs") else char for char in seen(word[:1_000]))
    text = " ".join(shown.split())[:200] or "Other"
    return text.replace("-", " ").capitalize() if SLUG.fullmatch(text) and "-" in text else text


class Kinds:
    """Finds the kind for a word of the file, or makes a new one."""

    def __init__(
        self,
        known: Mapping[str, Kind],
        options: Options,
        described: Mapping[str, Mapping[str, Any]] | None = None,
        directed: Iterable[str] = (),
    ) -> None:
        """`known` are the kinds of the data, `described` those defined in the file, by id.

        `directed` are the file's words for kinds that some edge with a direction has.
        """
        self._family = options.family
        if self._family not in tuple(Family):
            raise FilterError(f"no family `{self._family}`", help=f"it is one of {', '.join(Family)}")
        self.faulty = 0  # kinds that the file describes, but not as a kind can be
        self.made: dict[str, Kind] = {}
        for id, fields in sorted((described or {}).items()):
            if id not in known:
                try:
                    self.made[id] = Kind.model_validate({"id": id, "label": id, "family": self._family} | dict(fields))
                except ValidationError:
                    self.faulty += 1
        self.known = dict(known) | self.made
        self._default = options.kind
        self._named = {fold(word): id for word, id in options.kinds.items()}
        self._words = self._vocabulary()
        self._directed = {fold(word) for word in directed}
        self._made: dict[tuple[str, bool], str] = {}  # (word or "", without direction) -> id of a kind made
        for id in (*self._named.values(), *([self._default] if self._default else [])):
            if id not in self.known:
                raise FilterError(
                    f"no kind `{id}`", help=did_you_mean(*suggest(id, self.known), otherwise="see docs/data.md")
                )

    def _vocabulary(self) -> dict[str, str]:
        words = dict(KIND_WORDS)
        for kind in self.known.values():
            # a name shared by two kinds in another vocabulary maps to neither
            for name in kind.standards.values():
                words[fold(name)] = "" if words.get(fold(name), kind.id) != kind.id else kind.id
        for kind in self.known.values():
            words |= {fold(word): kind.id for word in (kind.label, kind.verb) if word}
        for id in self.known:
            words[fold(id)] = id
        return words

    def id_of(self, word: str | None, *, symmetric: bool = False) -> str:
        """Return the id of the kind of a link; `word` is the file's word for it, or None.

        A link without a direction has a symmetric kind: one of its own where the kind of the word is directed.
        """
        folded = fold(word or "")
        id = self._named.get(folded) or self._words.get(folded) or (None if folded else self._default)
        if id and symmetric and not self._kind(id).symmetric:
            return self._undirected(id, self._kind(id).label, self._kind(id).family)
        if id:
            return id
        named = word if word and slug_of(word) else ""
        if named and symmetric and folded in self._directed:
            return self._undirected(named, _label(named), self._family)
        return self._new(named, symmetric)

    def knows(self, word: str | None) -> bool:
        """Return whether a word has a kind already, or is that of an edge with a direction."""
        folded = fold(word or "")
        known = self._named.get(folded) or self._words.get(folded) or (None if folded else self._default)
        return bool(known) or folded in self._directed

    def symmetric(self, id: str) -> bool:
        """Return whether a kind holds both ways."""
        return self._kind(id).symmetric

    def _kind(self, id: str) -> Kind:
        return self.known.get(id) or self.made[id]

    def _undirected(self, key: str, label: str, family: str) -> str:
        """Return the symmetric kind beside a directed one."""
        if (key, True) not in self._made:
            made = f"{label} (undirected)"
            fields = {"verb": "has an undirected tie with", "direction": "symmetric"}
            self._made[key, True] = self._add(made, family, fields)
        return self._made[key, True]

    def _new(self, word: str, symmetric: bool) -> str:
        """Return the kind made for a word, or for links without one."""
        key = fold(word), symmetric
        if key not in self._made:
            fields = {"direction": "symmetric"} if symmetric else {}
            if word:
                self._made[key] = self._add(_label(word), self._family, fields)
            else:
                label, verb = ("Associated", "is associated with") if symmetric else ("Related to", "is related to")
                self._made[key] = self._add(label, self._family, {"verb": verb, **fields})
        return self._made[key]

    def _add(self, label: str, family: str, fields: Mapping[str, str]) -> str:
        """Return the kind with this label that an earlier import made, or make it."""
        wanted = slug_of(label) or "kind"
        there = self.known.get(wanted)
        meant = there and there.label == label and there.symmetric == (fields.get("direction") == "symmetric")
        if there and meant and family in (there.family, Options().family):  # by default, of whatever family it is now
            return wanted
        id = Namer(self.known.keys() | self.made.keys()).give(wanted)
        self.made[id] = Kind.model_validate({"id": id, "label": label, "family": family, **fields})
        return id
