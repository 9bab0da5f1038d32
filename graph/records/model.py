"""The records of a data folder as pydantic models: frozen, and closed to unknown fields."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer

from graph.records.fields import (
    Attributes,
    Colour,
    Country,
    Credibility,
    Currency,
    EdtfDate,
    EndDate,
    Language,
    Matching,
    Number,
    PeriodOfTime,
    Prose,
    Reliability,
    Sha256,
    Slug,
    Url,
    Verbatim,
    Words,
)
from graph.records.periods import Period
from graph.values import one_line, public

__all__ = [
    "Actor",
    "ActorType",
    "Amount",
    "Claim",
    "DatasetInfo",
    "Event",
    "Family",
    "FormerIds",
    "Identifiers",
    "Judgement",
    "Kind",
    "Link",
    "Name",
    "PictureColumn",
    "Record",
    "Rewrite",
    "Role",
    "Source",
    "Stance",
]


@public
class ActorType(StrEnum):
    """The type of an actor."""

    STATE = "state"
    STATE_ORGAN = "state-organ"
    ARMED_GROUP = "armed-group"
    ARMED_WING = "armed-wing"
    PARTY = "party"
    COALITION = "coalition"
    PERSON = "person"
    COMPANY = "company"
    BANK = "bank"
    CHARITY = "charity"
    MEDIA = "media"
    INTERNATIONAL_ORGANISATION = "international-organisation"
    TERRITORY = "territory"
    OTHER = "other"


@public
class Family(StrEnum):
    """The group that a kind of link belongs to."""

    SUPPORT = "support"
    STRUCTURE = "structure"
    ALIGNMENT = "alignment"
    HOSTILITY = "hostility"


@public
class Stance(StrEnum):
    """Whether a claim supports, disputes or denies its link or event."""

    SUPPORTS = "supports"
    DISPUTES = "disputes"
    DENIES = "denies"


def _name(value: object) -> object:
    """Read a bare text as a name without a language."""
    return {"name": value} if isinstance(value, str) else value


def _several(value: object) -> object:
    """Read a bare id as a list of one."""
    return (value,) if isinstance(value, str) else value


def _one_or_several(ids: tuple[str, ...]) -> str | list[str]:
    return ids[0] if len(ids) == 1 else list(ids)


@public
class Record(BaseModel):
    """Base of all records: frozen, closed to unknown fields, tuples for lists."""

    def __repr__(self) -> str:
        given = {name: value for name, value in self.to_dict().items() if isinstance(value, str)}
        id = given.pop("id", None)
        said = next((given[name] for name in ("name", "title", "label", "summary") if name in given), None)
        if said is None:
            said = ", ".join(given.values())
        return one_line(self, f"{id}: {said}" if id else said)

    def __str__(self) -> str:
        return repr(self)

    model_config = ConfigDict(
        frozen=True, extra="forbid", use_enum_values=True, protected_namespaces=(), defer_build=True
    )

    def to_dict(self) -> dict[str, Any]:
        """Return the record as plain JSON values, under its YAML names, without the fields that were not given."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def _by_id(record: Any) -> int:
    """Hash a record that holds a mapping by its id."""
    return hash(record.id)


FormerIds = tuple[Slug, ...]
SlugOrSlugs = Annotated[
    tuple[Slug, ...],
    BeforeValidator(_several, json_schema_input_type=Slug | tuple[Slug, ...]),
    PlainSerializer(_one_or_several, return_type=str | list[str]),
]


@public
class Name(Record):
    """A name and its language (BCP 47). Without a language it is in Latin letters."""

    name: Words
    lang: Language | None = None


@public
class Identifiers(Record):
    """The actor's ids in external registers, only where confirmed."""

    wikidata: (
        Annotated[
            str,
            Matching(re.compile("Q[1-9][0-9]*"), "bad-identifier", "a Wikidata id is Q and a number, such as Q794"),
        ]
        | None
    ) = None
    ucdp: Annotated[str, Matching(re.compile("[0-9]+"), "bad-identifier", "a UCDP id is a number")] | None = None
    gw: Annotated[str, Matching(re.compile("[0-9]+"), "bad-identifier", "a Gleditsch-Ward code is a number")] | None = (
        None
    )
    iso: Country | None = None
    opensanctions: Words | None = None
    ofac: Words | None = None
    eu: Words | None = None
    uk: Words | None = None
    un: Words | None = None


@public
class Actor(Record):
    """A state, state organ, armed group, party, coalition, person, company, charity, ..."""

    __hash__ = _by_id

    id: Slug
    name: Words
    type: ActorType
    plural: bool = False
    definite: bool = False
    aliases: tuple[Annotated[Name, BeforeValidator(_name, json_schema_input_type=str | Name)], ...] = ()
    native_names: tuple[Name, ...] = ()
    country: Country | None = None
    ideology: tuple[Words, ...] = ()
    founded: EdtfDate | None = None
    dissolved: EdtfDate | None = None
    born: EdtfDate | None = None
    died: EdtfDate | None = None
    identifiers: Identifiers = Identifiers()
    url: Url | None = None
    summary: Prose | None = None
    attributes: Attributes = Field(default_factory=dict)
    not_to_confuse_with: tuple[Slug, ...] = ()
    former_ids: FormerIds = ()

    @property
    def said(self) -> str:
        """The name as it is said within a sentence: "Iran", "the Houthis"; a name's own article is enough."""
        return f"the {self.name}" if self.definite and not self.name.lower().startswith("the ") else self.name

    @property
    def names(self) -> tuple[str, ...]:
        """All names of the actor: name, aliases, native names."""
        return (self.name, *(each.name for each in self.aliases), *(each.name for each in self.native_names))


@public
class Claim(Record):
    """What one source says about a link or an event. `credibility` is the Admiralty code's 1 to 6.

    `holds` names the days, the years or the set of years that the source speaks of here.
    """

    id: Slug | None = None
    source: Slug
    stance: Stance
    credibility: Credibility
    locator: Words | None = None
    summary: Prose | None = None
    attributed_to: Words | None = None
    holds: EdtfDate | None = None


@public
class Amount(Record):
    """A sum of money, in units of `currency` (ISO 4217): `value`, or `value` to `upper`; `per` period or in all."""

    value: Number
    currency: Currency
    upper: Number | None = None
    per: Literal["day", "week", "month", "year"] | None = None
    qualifier: Literal["about", "up-to", "at-least"] | None = None
    as_of: EdtfDate | None = None
    claim: Slug | None = None


@public
class Link(Record):
    """A relationship of one kind from `source` to `target` (both actor ids), with the claims about it.

    `periods` takes the place of `start` and `end` where a relationship is known to come and go.
    """

    __hash__ = _by_id

    id: Slug
    source: Slug
    target: Slug
    kind: Slug
    role: Words | None = None
    start: EdtfDate | None = None
    end: EndDate | None = None
    periods: tuple[PeriodOfTime, ...] = ()
    amounts: tuple[Amount, ...] = ()
    items: tuple[Words, ...] = ()
    purpose: Prose | None = None
    summary: Prose | None = None
    attributes: Attributes = Field(default_factory=dict)
    claims: tuple[Claim, ...] = ()
    former_ids: FormerIds = ()

    @property
    def spans(self) -> tuple[Link | Period, ...]:
        """The periods, or the link itself where it has none: each has a `start` and an `end`."""
        return self.periods or (self,)


@public
class Source(Record):
    """A publication. `reliability` is the Admiralty code's A to F; `derives_from` lists the sources that it repeats.

    `publisher` made the text and is spelled the same throughout; `host` carries the copy that was read.
    """

    id: Slug
    title: Words
    publisher: Words
    reliability: Reliability
    class_: Slug | None = Field(default=None, alias="class")
    author: Words | None = None
    published: EdtfDate | None = None
    url: Url | None = None
    host: Words | None = None
    archived_url: Url | None = None
    accessed: EdtfDate | None = None
    sha256: Sha256 | None = None
    language: Language | None = None
    derives_from: SlugOrSlugs = ()
    summary: Prose | None = None
    former_ids: FormerIds = ()


@public
class Role(Record):
    """An actor's part in an event: perpetrator, target, victim, mediator, ..."""

    actor: Slug
    role: Slug
    qualifier: Literal["suspected", "alleged", "apparent", "denied"] | None = None


@public
class Event(Record):
    """An event at a date and a place, with actors in roles."""

    __hash__ = _by_id

    id: Slug
    name: Words
    date: EdtfDate
    place: Words | None = None
    roles: Annotated[tuple[Role, ...], Field(min_length=1)]
    responds_to: tuple[Slug, ...] = ()
    summary: Prose | None = None
    attributes: Attributes = Field(default_factory=dict)
    claims: tuple[Claim, ...]
    former_ids: FormerIds = ()


@public
class StrictException(Record):
    """A finding of `check --strict` that is accepted: its code, its records, and the reason."""

    id: Slug
    code: Slug
    records: Annotated[tuple[Slug, ...], Field(min_length=1)]
    reason: Prose


@public
class Rewrite(Record):
    """One change that a merge made: a record that it removed, or a value that it replaced, as YAML.

    `path` leads to the value within the record (`claims/0/source`); without one the record itself was removed.
    """

    table: Words
    id: Slug | None = None
    path: Words | None = None
    file: Words | None = None
    before: Verbatim | None = None
    after: Verbatim | None = None


@public
class Judgement(Record):
    """Whether two records are one, as someone judged.

    `merged` is the id that both have since they were merged, and `changes` are what `axisgraph split` undoes.
    """

    id: Slug
    records: Annotated[tuple[Slug, ...], Field(min_length=2, max_length=2)]
    verdict: Literal["same", "different", "unsure"]
    table: Literal["actors", "links", "sources", "events"] = "actors"
    by: Words | None = None
    date: EdtfDate | None = None
    note: Prose | None = None
    merged: Slug | None = None
    changes: tuple[Rewrite, ...] = ()


@public
class Kind(Record):
    """A kind of link. `verb` completes "A ... B"; `standards` maps another vocabulary to its name for this kind.

    An `acyclic` kind cannot form a cycle. A kind that `composes` joins a part (its source) to its whole (its
    target); it never forms a cycle. A symmetric kind holds in both directions. `lives`
    says whose lives bound its links in time: those of both actors, of the source alone, or of neither.
    """

    __hash__ = None  # type: ignore[assignment] # it holds a mapping

    id: Slug
    label: Words
    family: Family
    verb: Words | None = None
    direction: Literal["directed", "symmetric"] = "directed"
    acyclic: bool = False
    composes: bool = False
    lives: Literal["both", "source", "none"] = "both"
    colour: Colour = "#6b7280"
    line: Literal["solid", "dashed", "dotted"] = "solid"
    standards: dict[str, str] = Field(default_factory=dict)
    summary: Prose | None = None
    former_ids: FormerIds = ()

    @property
    def symmetric(self) -> bool:
        """Whether the kind holds both ways."""
        return self.direction == "symmetric"


@public
class PictureColumn(Record):
    """A column of the picture: its caption, the actors in it, and the role whose other actors it takes."""

    title: Words
    role: Literal["patrons", "go-betweens", "partners", "opponents"] | None = None
    actors: tuple[Slug, ...] = ()


@public
class DatasetInfo(Record):
    """The data set as a whole.

    `as_of` is its date of record: the day up to which `..` means "still going on". `core` names the actors that the
    picture opens on; without it, those with the most links. `columns` are those of the picture, from left to
    right; without it they follow from the links, and an empty list leaves out their captions. `removed` maps the ids
    of deleted records to the reason.
    """

    __hash__ = None  # type: ignore[assignment] # it holds a mapping

    title: Words = "Untitled data set"
    description: Prose | None = None
    as_of: EdtfDate | None = None
    version: Words | None = None
    licence: Words | None = None
    authors: tuple[Words, ...] = ()
    core: tuple[Slug, ...] = ()
    columns: tuple[PictureColumn, ...] | None = None
    removed: dict[Slug, Words] = Field(default_factory=dict)
