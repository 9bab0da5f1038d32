"""The filter: one set of words that narrows a graph, the same in Python, in commands and on the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Any, Literal, get_args

from graph.errors import FilterError
from graph.records.dates import DateError, Window, parse_between, parse_window
from graph.records.grades import CONFIDENCES, STATUSES, Confidence, Status
from graph.records.model import Family
from graph.records.names import suggest

__all__ = ["FAMILIES", "PATH_FAMILIES", "Filter", "Sort", "TimeMode"]

TimeMode = Literal["any", "together", "in-order"]
Sort = Literal["shortest", "strongest"]
FAMILIES = tuple(family.value for family in Family)
PATH_FAMILIES = ("support", "structure", "alignment")
PATH_STATUSES: tuple[Status, ...] = ("asserted", "disputed")


@dataclass(frozen=True)
class Filter:
    """What a question is narrowed to. A link must meet every part given; an empty tuple or None narrows nothing.

    Args:
        kinds: Kinds of link, by id.
        families: Families of kinds: support, structure, alignment, hostility.
        on: An EDTF date; a link must be active on some day of it.
        between: `FIRST..LAST`, inclusive; a link must be active on some day between them. Not together with `on`.
        certain: Drop what the dates only make possible. Without a question about time it drops nothing.
        min_confidence: Lowest confidence of a link: low, moderate or high.
        status: What the claims make of a link: asserted, disputed, denied.
        without: Ids of actors, links or kinds to leave out.
        via: Ids of actors that a path must pass, in any order.
        max_hops: Longest path, in hops, inclusive.
        limit: Most paths in an answer.
        undirected: Walk every link both ways, not only those of symmetric kinds.
        time: How the links of a path hang together in time: `any`, `together` on one day, or `in-order`.
        parts: Whether a path may step between a whole and its part.
        sort: Which paths come first: the `shortest` or the `strongest`.

    Raises:
        FilterError: A value is not of this form.
    """

    kinds: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    on: str | None = None
    between: str | None = None
    certain: bool = False
    min_confidence: Confidence | None = None
    status: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    via: tuple[str, ...] = ()
    max_hops: int = 4
    limit: int = 10
    undirected: bool = False
    time: TimeMode = "any"
    parts: bool = True
    sort: Sort = "shortest"

    def __post_init__(self) -> None:
        for name in ("kinds", "families", "status", "without", "via"):
            object.__setattr__(self, name, _words(name, getattr(self, name)))
        _check_words("family", self.families, FAMILIES)
        _check_words("status", self.status, STATUSES)
        if self.min_confidence is not None:
            _check_words("confidence", (self.min_confidence,), CONFIDENCES)
        _check_words("time", (self.time,), get_args(TimeMode))
        _check_words("sort", (self.sort,), get_args(Sort))
        if self.on is not None and self.between is not None:
            raise FilterError("`on` and `between` exclude each other", help="give the one that you mean")
        for name in ("max_hops", "limit"):
            number = getattr(self, name)
            if not isinstance(number, int) or isinstance(number, bool) or number < 1:
                raise FilterError(f"`{name}` must be a whole number of at least 1, not {number!r}")
        _ = self.window

    @cached_property
    def window(self) -> Window | None:
        """The days asked about by `on` or `between`; None when neither is given."""
        try:
            if self.on is not None:
                return parse_window(str(self.on))
            return parse_between(str(self.between)) if self.between is not None else None
        except DateError as error:
            raise FilterError(f"`{'between' if self.on is None else 'on'}`: {error}") from None

    @property
    def asks_time(self) -> bool:
        """Whether the answer says anything about time."""
        return self.window is not None or self.time != "any"

    def for_paths(self) -> Filter:
        """Return the filter with the defaults of paths: no hostility unless a kind or family is named, no denials."""
        families = self.families or (() if self.kinds else PATH_FAMILIES)
        return replace(self, families=families, status=self.status or PATH_STATUSES)

    def to_dict(self) -> dict[str, Any]:
        """Return the filter as plain JSON values."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}

    @classmethod
    def of(cls, given: Filter | Mapping[str, Any] | None = None, **parts: Any) -> Filter:
        """Return a filter from another one or a mapping, with `parts` set. Raises FilterError for an unknown part."""
        known = [field.name for field in fields(cls)]
        parts = {**(given.to_dict() if isinstance(given, Filter) else given or {}), **parts}
        for name in parts:
            if name not in known:
                near = suggest(name, known)
                raise FilterError(
                    f"there is no filter `{name}`",
                    help=f"did you mean `{near[0]}`?" if near else f"the filters are {', '.join(known)}",
                )
        return cls(**parts)


def _words(name: str, value: Iterable[str] | str | None) -> tuple[str, ...]:
    """Return distinct words in the order given; one text is one word."""
    words = (value,) if isinstance(value, str) else tuple(value or ())
    for word in words:
        if not isinstance(word, str):
            raise FilterError(f"`{name}` takes texts, not {word!r}")
    return tuple(dict.fromkeys(words))


def _check_words(what: str, words: Iterable[str], allowed: Iterable[str]) -> None:
    for word in words:
        if word not in allowed:
            near = suggest(str(word), allowed)
            raise FilterError(
                f"no {what} `{word}`",
                help=f"did you mean `{near[0]}`?" if near else f"it is one of {', '.join(allowed)}",
            )
