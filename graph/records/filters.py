"""The filter: which links a view contains. The same in Python, in commands, in stories and on the page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from graph.errors import DateError, FilterError
from graph.records import fields
from graph.records.dates import Window, parse_between, parse_window
from graph.records.grades import CONFIDENCES, STATUSES, Confidence, Status
from graph.records.model import Family
from graph.records.words import Words, word
from graph.values import public

__all__ = ["FAMILIES", "PATH_FAMILIES", "PATH_STATUSES", "Filter"]

FAMILIES = tuple(family.value for family in Family)
PATH_FAMILIES = ("support", "structure", "alignment")
PATH_STATUSES: tuple[Status, ...] = ("asserted", "disputed")


@public
@dataclass(frozen=True, repr=False)
class Filter(Words):
    """The conditions that a link must meet to be in a view. An empty tuple or None sets no condition.

    Args:
        kinds: Kinds of link, by id.
        families: Families of kinds: support, structure, alignment, hostility.
        on: An EDTF date; a link must be active on some day of it.
        between: `FIRST..LAST`, inclusive; a link must be active on some day between them. Not together with `on`.
        certain: Omit links that are only possibly active at that time. A question takes it only with `on`, `between`
            or a `time` other than any.
        min_confidence: Lowest confidence of a link: low, moderate or high.
        status: Status of a link by its claims: asserted, disputed or denied.
        without: Ids of actors, links or kinds to exclude.

    Raises:
        FilterError: A value is not of this form.
    """

    kinds: tuple[str, ...] = word(
        (),
        option="--kind",
        metavar="KIND",
        help="Only links of this kind.",
        yaml=tuple[fields.Slug, ...],
        tables=("kinds",),
        reads="kinds {}",
        loosest=(),
        loosened="allow every kind of link",
    )
    families: tuple[str, ...] = word(
        (),
        option="--family",
        metavar="FAMILY",
        help="Only kinds of this family: support, structure, alignment, hostility.",
        yaml=tuple[Family, ...],
        what="family",
        choices=FAMILIES,
        reads="families {}",
        loosest=FAMILIES,
        loosened="allow every kind of link",
    )
    on: str | None = word(
        None,
        option="--on",
        metavar="DATE",
        help="Only links active on some day of this EDTF date.",
        yaml=fields.Words | None,
        reads="active {}",
        loosened="drop the date",
    )
    between: str | None = word(
        None,
        option="--between",
        metavar="DATE..DATE",
        help="Only links active on some day between two dates.",
        yaml=fields.Words | None,
        reads="active {}",
        loosened="drop the date",
    )
    certain: bool = word(
        False,
        option="--certain",
        help="With a date: omit links that are only possibly active.",
        yaml=bool,
        reads="certainly",
        loosest=False,
        loosened="include links that are only possibly active",
    )
    min_confidence: Confidence | None = word(
        None,
        option="--min-confidence",
        metavar="LEVEL",
        help="Only links of at least low, moderate or high.",
        yaml=Confidence | None,
        what="confidence",
        choices=CONFIDENCES,
        reads="confidence {} or better",
        loosened="include links of {} confidence",
    )
    status: tuple[str, ...] = word(
        (),
        option="--status",
        metavar="STATUS",
        help="Only links that are asserted, disputed or denied.",
        yaml=tuple[Status, ...],
        choices=STATUSES,
        reads="{} links",
        loosest=STATUSES,
        loosened="include {} links",
    )
    without: tuple[str, ...] = word(
        (),
        option="--without",
        metavar="ID",
        help="Exclude this actor, link or kind.",
        yaml=tuple[fields.Slug, ...],
        tables=("actors", "links", "kinds"),
        reads="without {}",
        loosest=(),
        loosened="exclude nothing",
        spared="do not exclude {}",
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.on is not None and self.between is not None:
            raise FilterError(
                "`on` and `between` exclude each other", help="give only one of them", words=("on", "between")
            )
        _ = self.window

    @cached_property
    def window(self) -> Window | None:
        """The days asked about by `on` or `between`; None when neither is given."""
        try:
            if self.on is not None:
                return parse_window(str(self.on))
            return parse_between(str(self.between)) if self.between is not None else None
        except DateError as error:
            asked = "between" if self.on is None else "on"
            raise FilterError(f"`{asked}`: {error}", words=(asked,)) from None

    def for_paths(self) -> Filter:
        """Return the filter with the defaults of paths: no hostility unless a kind or family is named, no denials."""
        families = self.families or (() if self.kinds else PATH_FAMILIES)
        return replace(self, families=families, status=self.status or PATH_STATUSES)
