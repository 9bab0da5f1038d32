"""Maps the file's words for kinds of link and types of actor to ours; unknown kinds become new kinds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from graph.diagnostics.asked_back import did_you_mean
from graph.errors import FilterError
from graph.ingest.naming import Namer, slug_of
from graph.ingest.raw import Options
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
    folded = fold(word or "")
    try:
        return ActorType(folded.replace(" ", "-"))
    except ValueError:
        return _TYPES.get(folded)


def _label(word: str) -> str:
    """Return a kind's label: the file's word, with the hyphens of a slug replaced by spaces."""
    text = " ".join(word.split())[:200]
    return text.replace("-", " ").capitalize() if SLUG.fullmatch(text) and "-" in text else text


class Kinds:
    """Finds the kind for a word of the file, or makes a new one."""

    def __init__(
        self, known: Mapping[str, Kind], options: Options, described: Mapping[str, Mapping[str, Any]] | None = None
    ) -> None:
        """`known` are the kinds of the data, `described` those defined in the file, by id."""
        self.made = {
            id: Kind.model_validate({"id": id, "label": id, "family": options.family} | dict(fields))
            for id, fields in sorted((described or {}).items())
            if id not in known
        }
        self.known = dict(known) | self.made
        self._family = options.family
        self._default = options.kind
        self._named = {fold(word): id for word, id in options.kinds.items()}
        self._words = self._vocabulary()
        if self._family not in tuple(Family):
            raise FilterError(f"no family `{self._family}`", help=f"it is one of {', '.join(Family)}")
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
        """Return the id of the kind of a link; `word` is the file's word for it, or None."""
        folded = fold(word or "")
        id = self._named.get(folded) or self._words.get(folded)
        if not id and not folded:
            id = self._default
        if not id:
            id = self._made(word if word and slug_of(word) else None, symmetric)
        return id

    def _made(self, word: str | None, symmetric: bool) -> str:
        """Make a kind for a word, or for links without one."""
        label = _label(word) if word else "Associated" if symmetric else "Related to"
        id = Namer(self.known.keys() | self.made.keys()).give(slug_of(label))
        fields: dict[str, Any] = {"id": id, "label": label, "family": self._family}
        if not word:
            fields["verb"] = "is associated with" if symmetric else "is related to"
        if symmetric:
            fields["direction"] = "symmetric"
        self.made[id] = Kind.model_validate(fields)
        self._words[fold(word or "")] = id
        return id
