"""Keyword arguments of the Python interface, for type checkers, editors and `help`.

The words of questions are those of the registry in `graph.records.questions`; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from graph.records.calendars import Calendar
from graph.records.grades import Confidence, Status
from graph.records.walks import Order, TimeMode
from graph.values import public

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from graph.query.heaviest import RibbonWidth
    from graph.query.paths import Paths

__all__ = [
    "BetweenWords",
    "FilterWords",
    "ImportOptions",
    "LinksWords",
    "PageOptions",
    "PathWords",
    "RouteWords",
    "WhatIfWords",
]

Texts = str | Sequence[str]
FamilyName = Literal["support", "structure", "alignment", "hostility"]


class _Narrowing(TypedDict, total=False):
    kinds: Texts
    families: FamilyName | Sequence[FamilyName]
    on: str | None
    between: str | None
    certain: bool
    min_confidence: Confidence | None
    status: Status | Sequence[Status]


class _Going(TypedDict, total=False):
    via: Texts
    max_hops: int
    undirected: bool
    time: TimeMode
    parts: bool


class _Listing(TypedDict, total=False):
    limit: int
    sort: Order


@public
class FilterWords(_Narrowing, total=False):
    """The words of a view."""

    without: Texts


@public
class BetweenWords(FilterWords, total=False):
    """The words of `between`."""

    parts: bool


@public
class LinksWords(FilterWords, total=False):
    """The words of `links`; those beyond `FilterWords` need `depth`."""

    via: Texts
    undirected: bool


@public
class RouteWords(FilterWords, _Going, total=False):
    """The words of a question about paths that does not list them."""


@public
class PathWords(RouteWords, _Listing, total=False):
    """The words of a question that lists paths."""


@public
class WhatIfWords(_Narrowing, _Going, _Listing, total=False):
    """The words of `what_if`, which has its own `without`."""


@public
class PageOptions(PathWords, total=False):
    """The arguments of `page`."""

    title: str | None
    focus: str | None
    depth: int
    path: tuple[str, str] | None
    story: str | None
    question: Paths | None
    width: RibbonWidth
    diff: Any  # a Graph
    since: str | None
    hypotheses: str | Path | None


@public
class ImportOptions(TypedDict, total=False):
    """The fields of `graph.ingest.Options`."""

    mapping: Mapping[str, str]
    kinds: Mapping[str, str]
    kind: str | None
    family: str
    currency: str | None
    dates: str | None
    calendar: Mapping[str, Calendar]
    encoding: str | None
    delimiter: str | None
    sheet: str | None
    header: bool
    title: str | None
    publisher: str | None
    url: str | None
    reliability: str
    credibility: int
    strict: bool
    yes: bool
    preset: str | None
