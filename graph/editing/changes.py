"""What an edit asks for, as values that are checked when they are read.

Texts are as they were typed: whether a date is a date and an id that of a record is for the checks of the data to say.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from graph.reading.events import CONTROL

__all__ = [
    "AddActor",
    "AddClaims",
    "AddLink",
    "AddSource",
    "Change",
    "Correct",
    "Merge",
    "NewClaim",
    "Retire",
]

_LONGEST: Final = 20_000  # characters of a text
_LONGEST_LINE: Final = 2_000
_MOST: Final = 50  # items of a list


def _printable(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if CONTROL.search(text):
        raise ValueError("it holds a character that cannot be shown; type it again")
    return text


def _one_line(text: str) -> str:
    return " ".join(filter(None, (part.strip() for part in re.split(r"[\n\x85\u2028\u2029]", text))))


_Stripped = StringConstraints(strip_whitespace=True, max_length=_LONGEST)
Text = Annotated[str, _Stripped, AfterValidator(_printable)]
Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=_LONGEST_LINE),
    AfterValidator(_printable),
    AfterValidator(_one_line),
]
Id = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200), AfterValidator(_printable)]
Lines = Annotated[list[Line], Field(max_length=_MOST)]
Key = Annotated[str, StringConstraints(pattern=r"[a-z0-9-]{0,40}")]  # `+key` names the new record in the same edit
Step = Annotated[str, StringConstraints(pattern=r"[a-z_]{1,40}")] | Annotated[int, Field(ge=0, lt=10_000)]


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    def fields(self, *but: str) -> dict[str, Any]:
        """Return what was given, in the order of the fields, without those in `but`."""
        given = self.model_dump(by_alias=True, exclude={"change", "key", *but})
        return {name: value for name, value in given.items() if value not in ("", [], None)}


class NewClaim(_Value):
    """What a source says of a link."""

    source: Id = ""
    stance: Line = "supports"
    credibility: Line = ""
    locator: Line = ""
    summary: Text = ""
    attributed_to: Line = ""
    holds: Line = ""


class AddActor(_Value):
    """A new actor; without an id it gets one made of its name."""

    change: Literal["add-actor"]
    key: Key = ""
    id: Id = ""
    name: Line = ""
    type: Line = ""
    plural: Line = ""
    definite: Line = ""
    aliases: Lines = []
    country: Line = ""
    founded: Line = ""
    dissolved: Line = ""
    born: Line = ""
    died: Line = ""
    url: Line = ""
    summary: Text = ""


class AddSource(_Value):
    """A new source; without an id it gets one made of its publisher and date."""

    change: Literal["add-source"]
    key: Key = ""
    id: Id = ""
    title: Line = ""
    publisher: Line = ""
    reliability: Line = ""
    class_: Annotated[Line, Field(alias="class")] = ""
    author: Line = ""
    published: Line = ""
    url: Line = ""
    archived_url: Line = ""
    accessed: Line = ""
    language: Line = ""
    derives_from: Id = ""
    summary: Text = ""


class AddLink(_Value):
    """A new link with its claims; its id is made of its actors and kind."""

    change: Literal["add-link"]
    source: Id = ""
    target: Id = ""
    kind: Id = ""
    role: Line = ""
    start: Line = ""
    end: Line = ""
    purpose: Text = ""
    summary: Text = ""
    claims: Annotated[list[NewClaim], Field(max_length=_MOST)] = []


class AddClaims(_Value):
    """More claims of a link or an event."""

    change: Literal["add-claims"]
    table: Literal["links", "events"] = "links"
    id: Id
    claims: Annotated[list[NewClaim], Field(min_length=1, max_length=_MOST)]


class Correct(_Value):
    """Another value of a field, or none; `was` is the value that the editor saw, which must still be there."""

    change: Literal["correct"]
    table: Literal["actors", "links", "sources", "events"]
    id: Id
    path: Annotated[list[Step], Field(min_length=1, max_length=4)]
    value: Text | Lines | None = None
    was: str | list[Any] | dict[str, Any] | None = None


class Retire(_Value):
    """A record that is removed. Its id leads to the successor, if there is one; otherwise it gives the reason.

    The links of an actor without a successor go with it.
    """

    change: Literal["retire"]
    table: Literal["actors", "links"]
    id: Id
    reason: Line = ""
    successor: Id = ""


class Merge(_Value):
    """Two records that are one: `keep` takes what `gone` has, and its id."""

    change: Literal["merge"]
    keep: Id
    gone: Id
    note: Text = ""


Change = Annotated[AddActor | AddSource | AddLink | AddClaims | Correct | Retire | Merge, Field(discriminator="change")]
