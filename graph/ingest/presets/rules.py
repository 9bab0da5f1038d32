"""What a preset says: which tables it knows, and which column or value gives each of our fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from graph.ingest.columns import ACTOR_FIELDS, LINK_FIELDS

__all__ = ["Preset", "Rule"]

_ENDS = ("type", "country", "name", "id")
_FIELDS = frozenset(
    (
        *LINK_FIELDS,
        *(f"{end}.{name}" for end in ("source", "target") for name in _ENDS),
        "claim.source",
        "claim.summary",
    )
)


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Texts = Annotated[tuple[str, ...], BeforeValidator(_listed)]
_STRICT = ConfigDict(extra="forbid", frozen=True)


class Rule(BaseModel):
    """How the rows of one table become actors or links; several rules may read the same table."""

    model_config = _STRICT

    has: Texts = ()
    """Columns by which the table is recognised. Default: those of the rule before."""
    files: str = "*"
    """A pattern of the names of the files or sheets, without their endings."""
    at: Texts = ("",)
    """In JSON: the paths of the list of records, such as `Event.Object`; empty for the outer list."""
    each: str = ""
    """In JSON: an inner list; each of its objects is a row, beside the fields of the record that holds it."""
    always: bool = False
    """With `each`: whether a record whose list is empty is a row too."""
    named: Mapping[str, tuple[str, str]] = Field(default_factory=dict)
    """In JSON: lists of pairs, each with the members that hold name and value."""
    without: Texts = ()
    """In JSON: paths of members that belong to another table, and are not kept as attributes of this one."""
    where: Mapping[str, Texts] = Field(default_factory=dict)
    """Only rows whose column has one of these values."""
    needs: Texts = ()
    """Only rows in which all these columns have a value; the others are counted."""
    actors: Mapping[str, Texts] | None = None
    """Our field of an actor -> the column, or several, of which the first with a value counts."""
    links: Mapping[str, Texts] | None = None
    """Our field of a link -> the column, or several."""
    set: Mapping[str, str] = Field(default_factory=dict)
    """Our field -> a value for all rows."""
    words: Mapping[str, Mapping[str, str]] = Field(default_factory=dict)
    """Our field -> the file's word, or a pattern such as `Government of *` -> our word."""
    first: Mapping[str, str] = Field(default_factory=dict)
    """Our field -> a separator: the first part of the cell counts, the whole cell is kept as an attribute."""
    split: Mapping[str, str] = Field(default_factory=dict)
    """`source` or `target` -> a separator of several actors in a cell."""
    kinds: Mapping[str, str] = Field(default_factory=dict)
    """Column -> kind: a link for each of the columns that is 1."""
    implied: bool = False
    """Whether actors count only if a link names them."""

    @model_validator(mode="after")
    def _fields(self) -> Rule:
        if (self.actors is None) == (self.links is None):
            raise ValueError("a table has either `actors` or `links`")
        known = _FIELDS if self.links is not None else frozenset(ACTOR_FIELDS)
        given = {*(self.links or self.actors or {}), *self.set, *self.words, *self.first, *self.split}
        if unknown := sorted(given - known):
            raise ValueError(f"there is no field `{unknown[0]}`")
        return self

    @property
    def mapped(self) -> Mapping[str, tuple[str, ...]]:
        """Our field -> columns."""
        return (self.links if self.links is not None else self.actors) or {}


class Preset(BaseModel):
    """How the files of a project map to our fields."""

    model_config = _STRICT

    name: str = ""
    title: str
    """The file that it reads, in one line."""
    publisher: str | None = None
    documented: Texts
    """Where the columns are described."""
    format: Literal["csv", "json"] = "csv"
    dates: Literal["day-first", "month-first"] | None = None
    currency: str | None = None
    family: str | None = None
    """The family of kinds that `kinds` does not describe."""
    kinds: Mapping[str, str | Mapping[str, str]] = Field(default_factory=dict)
    """The file's word -> our kind, or the fields of a new kind with that word as id."""
    tables: Annotated[tuple[Rule, ...], Field(min_length=1)]

    @model_validator(mode="before")
    @classmethod
    def _inherited(cls, given: Any) -> Any:
        """Give each table without `has` that of the table before."""
        if not isinstance(given, Mapping) or not isinstance(given.get("tables"), list):
            return given
        tables: list[Any] = []
        for table in given["tables"]:
            before = tables[-1].get("has", ()) if tables and isinstance(tables[-1], Mapping) else ()
            tables.append({"has": before, **table} if isinstance(table, Mapping) else table)
        return {**given, "tables": tables}
