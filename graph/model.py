"""The records of a data folder as pydantic models: frozen, and closed to unknown fields.

Values arrive as the text that stands in the YAML file. A validator that refuses one raises a `PydanticCustomError`
whose type is a diagnostic code.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

from graph.dates import OPEN, Date, DateError, parse_date

__all__ = [
    "Actor",
    "ActorType",
    "Amount",
    "Claim",
    "DatasetInfo",
    "Event",
    "Family",
    "Identifiers",
    "Kind",
    "Link",
    "Name",
    "Record",
    "Role",
    "Source",
    "Stance",
]

SLUG = re.compile(r"[a-z0-9]+(?:-+[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_PLAIN_NUMBER = re.compile(r"[+-]?\d+(?:_\d+)*(?:\.\d+)?(?:[eE][+-]?\d{1,9})?", re.ASCII)
_URL = re.compile(r"https?://[^\s/?#<>\"\\^`{|}]+(?:[/?#][^\s<>\"\\^`{|}]*)?", re.IGNORECASE)


class ActorType(StrEnum):
    """What an actor is."""

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


class Family(StrEnum):
    """What a kind of link is about."""

    SUPPORT = "support"
    STRUCTURE = "structure"
    ALIGNMENT = "alignment"
    HOSTILITY = "hostility"


class Stance(StrEnum):
    """What a claim does to its link."""

    SUPPORTS = "supports"
    DISPUTES = "disputes"
    DENIES = "denies"


@dataclass(frozen=True)
class _Matching:
    """Marks a text that must match `pattern` as a whole; `code` is the fault of one that does not."""

    pattern: re.Pattern[str]
    code: str
    message: str
    longest: int = 200  # characters

    def check(self, value: object) -> str:
        if not isinstance(value, str):
            raise PydanticCustomError("wrong-type", "text is needed here")
        if len(value) > self.longest:
            raise PydanticCustomError(self.code, f"it has more than {self.longest} characters")
        if not self.pattern.fullmatch(value):
            raise PydanticCustomError(self.code, self.message)
        return value

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(self.check)

    def __get_pydantic_json_schema__(self, _schema: object, _handler: object) -> dict[str, Any]:
        return {"type": "string", "pattern": f"^(?:{self.pattern.pattern})$", "maxLength": self.longest}


def _date(value: object) -> Date:
    if isinstance(value, Date):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("wrong-type", "a date is needed here")
    try:
        return parse_date(value)
    except DateError as error:
        raise PydanticCustomError("bad-date", "{reason}", {"reason": str(error)}) from error


def _end(value: object) -> Date:
    return OPEN if value == OPEN.text else _date(value)


def _number(value: object) -> int | float:
    if isinstance(value, (int, float)):
        value = str(value)
    if not isinstance(value, str):
        raise PydanticCustomError("wrong-type", "a number is needed here")
    if len(value) > 40 or not _PLAIN_NUMBER.fullmatch(value):
        raise PydanticCustomError(
            "bad-amount", "an amount is a plain number, such as 100_000_000 (no commas, no currency sign)"
        )
    number = Decimal(value.replace("_", ""))
    if not Decimal("1e-18") <= number < 10**18:
        raise PydanticCustomError("bad-amount", "an amount is more than nothing, and less than 10^18")
    return int(number) if number == number.to_integral_value() else float(number)


def _one_of(code: str, *allowed: str) -> Callable[[object], str]:
    def check(value: object) -> str:
        if value not in allowed:
            raise PydanticCustomError(code, "it must be one of {allowed}", {"allowed": ", ".join(allowed)})
        return str(value)

    return check


def _credibility(value: object) -> int:
    text = str(value)
    if text not in ("1", "2", "3", "4", "5", "6"):
        raise PydanticCustomError(
            "bad-grade", "a credibility is 1 (confirmed) to 5 (improbable), or 6 (cannot be judged)"
        )
    return int(text)


def _name(value: object) -> object:
    """Let a bare text stand for a name without a language."""
    return {"name": value} if isinstance(value, str) else value


_EDTF = {"anyOf": [{"type": "string"}, {"type": "integer"}], "description": "An EDTF date (ISO 8601-2)."}
_AS_WRITTEN = PlainSerializer(lambda date: date.text, return_type=str)

Slug = Annotated[str, _Matching(SLUG, "bad-id", "an id is made of lower-case letters, digits and single hyphens")]
Words = Annotated[str, Field(min_length=1, pattern=r"\S")]
EdtfDate = Annotated[Date, PlainValidator(_date), _AS_WRITTEN, WithJsonSchema(_EDTF)]
EndDate = Annotated[
    Date,
    PlainValidator(_end),
    _AS_WRITTEN,
    WithJsonSchema(_EDTF | {"description": "An EDTF date, or `..` for still going on at the date of record."}),
]
Number = Annotated[int | float, PlainValidator(_number), WithJsonSchema({"type": "number", "exclusiveMinimum": 0})]
Country = Annotated[
    str,
    _Matching(re.compile("[A-Z]{2}"), "bad-identifier", "a country is an ISO 3166-1 code of two capitals, such as LB"),
]
Currency = Annotated[
    str,
    _Matching(re.compile("[A-Z]{3}"), "bad-currency", "a currency is an ISO 4217 code of three capitals, such as USD"),
]
Language = Annotated[str, _Matching(_LANGUAGE, "bad-identifier", "a language is a BCP 47 tag, such as ar, fa or he")]
Url = Annotated[str, _Matching(_URL, "bad-url", "an address begins with http:// or https:// and holds no blanks", 4000)]
Colour = Annotated[str, _Matching(re.compile("#[0-9a-fA-F]{6}"), "bad-value", "a colour is written #rrggbb")]
Reliability = Annotated[
    str,
    PlainValidator(_one_of("bad-grade", *"ABCDEF")),
    WithJsonSchema({"enum": list("ABCDEF"), "description": "Admiralty code: A reliable to E unreliable, F unknown."}),
]
Credibility = Annotated[
    int,
    PlainValidator(_credibility),
    WithJsonSchema(
        {"enum": [1, 2, 3, 4, 5, 6], "description": "Admiralty code: 1 confirmed to 5 improbable, 6 unknown."}
    ),
]


class Record(BaseModel):
    """Base of all records: frozen, closed to unknown fields, tuples for lists."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_enum_values=True, protected_namespaces=())

    def to_dict(self) -> dict[str, Any]:
        """Return the record as plain JSON values, under its YAML names, without the fields that were not given."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True)


class Name(Record):
    """A name and the language it is in (BCP 47); without one it is in Latin letters, of no particular language."""

    name: Words
    lang: Language | None = None


class Identifiers(Record):
    """The actor's ids in other people's registers. Blank is right where none was confirmed."""

    wikidata: (
        Annotated[
            str,
            _Matching(re.compile("Q[1-9][0-9]*"), "bad-identifier", "a Wikidata id is Q and a number, such as Q794"),
        ]
        | None
    ) = None
    ucdp: Annotated[str, _Matching(re.compile("[0-9]+"), "bad-identifier", "a UCDP id is a number")] | None = None
    gw: (
        Annotated[str, _Matching(re.compile("[0-9]+"), "bad-identifier", "a Gleditsch-Ward code is a number")] | None
    ) = None
    iso: Country | None = None
    opensanctions: Words | None = None
    ofac: Words | None = None
    eu: Words | None = None
    uk: Words | None = None
    un: Words | None = None


class Actor(Record):
    """A state, state organ, armed group, party, coalition, person, company, charity, ..."""

    id: Slug
    name: Words
    type: ActorType
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
    summary: Words | None = None
    not_to_confuse_with: tuple[Slug, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All names of the actor: the name, then aliases, then native names."""
        return (self.name, *(each.name for each in self.aliases), *(each.name for each in self.native_names))


class Claim(Record):
    """What one source says about a link or an event. `credibility` is the Admiralty code's 1 to 6."""

    id: Slug | None = None
    source: Slug
    stance: Stance
    credibility: Credibility
    locator: Words | None = None
    summary: Words | None = None
    attributed_to: Words | None = None


class Amount(Record):
    """A sum of money, in units of `currency` (ISO 4217): `value`, or `value` to `upper`; `per` period or in all."""

    value: Number
    currency: Currency
    upper: Number | None = None
    per: Literal["day", "week", "month", "year"] | None = None
    qualifier: Literal["about", "up-to", "at-least"] | None = None
    as_of: EdtfDate | None = None
    claim: Slug | None = None


class Link(Record):
    """A relationship of one kind from `source` to `target` (both actor ids), with the claims that it rests on."""

    id: Slug
    source: Slug
    target: Slug
    kind: Slug
    start: EdtfDate | None = None
    end: EndDate | None = None
    amounts: tuple[Amount, ...] = ()
    items: tuple[Words, ...] = ()
    purpose: Words | None = None
    summary: Words | None = None
    claims: tuple[Claim, ...] = ()


class Source(Record):
    """A publication. `reliability` is the Admiralty code's A to F; `derives_from` the source that it only passes on.

    `publisher` is who made the text, in one spelling throughout; `host` is who carries the copy that was read.
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
    language: Language | None = None
    derives_from: Slug | None = None
    summary: Words | None = None


class Role(Record):
    """An actor's part in an event: perpetrator, target, victim, mediator, ..."""

    actor: Slug
    role: Slug
    qualifier: Literal["suspected", "alleged", "apparent", "denied"] | None = None


class Event(Record):
    """Something that happened at a date and a place, with actors in roles."""

    id: Slug
    name: Words
    date: EdtfDate
    place: Words | None = None
    roles: Annotated[tuple[Role, ...], Field(min_length=1)]
    responds_to: tuple[Slug, ...] = ()
    summary: Words | None = None
    claims: tuple[Claim, ...]


class GuardException(Record):
    """What a guard rail of `check --strict` would warn of, and why it stays: a code, and the records that it is for."""

    id: Slug
    code: Slug
    records: Annotated[tuple[Slug, ...], Field(min_length=1)]
    reason: Words


class Kind(Record):
    """A kind of link. `verb` completes "A ... B"; `standards` maps another vocabulary to its name for this kind.

    An `acyclic` kind cannot run in a circle. A symmetric kind holds both ways, whichever way it is written.
    """

    id: Slug
    label: Words
    family: Family
    verb: Words | None = None
    direction: Literal["directed", "symmetric"] = "directed"
    acyclic: bool = False
    colour: Colour = "#6b7280"
    line: Literal["solid", "dashed", "dotted"] = "solid"
    standards: dict[str, str] = Field(default_factory=dict)
    summary: Words | None = None

    @property
    def symmetric(self) -> bool:
        """Whether the kind holds both ways."""
        return self.direction == "symmetric"


class DatasetInfo(Record):
    """The data set as a whole. `as_of` is its date of record: the day up to which `..` means "still going on"."""

    title: Words = "Untitled data set"
    description: Words | None = None
    as_of: EdtfDate | None = None
    version: Words | None = None
    licence: Words | None = None
    authors: tuple[Words, ...] = ()
