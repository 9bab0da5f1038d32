"""Answers as frames of pandas or polars: rows of plain values under columns with stated types."""

from __future__ import annotations

import datetime
import json
from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, overload

from graph.build import BuiltGraph
from graph.errors import MissingExtra
from graph.query.evidence import cited_sources
from graph.query.result import Result
from graph.records.dates import OPEN, Date, iso
from graph.records.model import Link
from graph.records.words import check_choice

if TYPE_CHECKING:
    import pandas
    import polars

__all__ = ["LINK", "Column", "Framed", "Rowed", "columns", "day", "link_cells", "typed_values"]

Type = Literal["text", "texts", "whole", "number", "truth", "day"]


class Column(NamedTuple):
    """A column of a frame. `texts` are lists, `day` is a day of the calendar; all but lists may be missing."""

    name: str
    type: Type = "text"


@dataclass(frozen=True)
class Rowed:
    """The rows of an answer; each has one value for each column."""

    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Any]]

    def by_column(self) -> dict[str, list[Any]]:
        """Return the values of each column."""
        values = zip(*self.rows, strict=True)
        return {column.name: list(next(values, ())) for column in self.columns}


def columns(*texts: str, **others: Type) -> tuple[Column, ...]:
    """Return columns of text, then those of other types."""
    return (*map(Column, texts), *(Column(name, type) for name, type in others.items()))


class Framed(Result):
    """An answer that is rows."""

    @abstractmethod
    def _rowed(self) -> Rowed:
        """Return the rows of the frame."""

    @overload
    def to_frame(self, library: Literal["pandas"] = "pandas") -> pandas.DataFrame: ...

    @overload
    def to_frame(self, library: Literal["polars"]) -> polars.DataFrame: ...

    def to_frame(self, library: Literal["pandas", "polars"] = "pandas") -> Any:
        """Return the answer as a data frame, with the same columns for any number of rows.

        A date is a text as written; the columns beside it with `earliest` and `latest` are the first and last day that
        it can mean, inclusive, and are missing where the date is unbounded or not known.

        Raises:
            MissingExtra: The library is not installed.
            FilterError: There is no such library.
        """
        check_choice("library", library, tuple(_FRAMES))
        return _FRAMES[library](self._rowed())


def _pandas(rowed: Rowed) -> pandas.DataFrame:
    try:
        import pandas  # noqa: PLC0415 - an extra
    except ImportError:
        raise MissingExtra("frames", "pandas") from None
    types: dict[Type, Any] = {
        "text": "str",
        "texts": "object",
        "whole": "Int64",
        "number": "float64",
        "truth": "boolean",
        "day": "datetime64[s]",  # holds every year of the calendar
    }
    values = rowed.by_column()
    series = {name: pandas.Series(values[name], dtype=types[type]) for name, type in rowed.columns}
    return pandas.DataFrame(series)


def _polars(rowed: Rowed) -> polars.DataFrame:
    try:
        import polars  # noqa: PLC0415 - an extra
    except ImportError:
        raise MissingExtra("frames", "polars") from None
    types: dict[Type, Any] = {
        "text": polars.String,
        "texts": polars.List(polars.String),
        "whole": polars.Int64,
        "number": polars.Float64,
        "truth": polars.Boolean,
        "day": polars.Date,
    }
    return polars.DataFrame(rowed.by_column(), {name: types[type] for name, type in rowed.columns})


_FRAMES: Final[dict[str, Callable[[Rowed], Any]]] = {"pandas": _pandas, "polars": _polars}

LINK: Final = (
    *columns("link", "kind", "family", "source", "source_name", "target", "target_name", "role"),
    *columns("start", start_earliest="day", start_latest="day"),
    *columns("end", end_earliest="day", end_latest="day", periods="texts"),
    *columns("status", weakly_disputed="truth"),
    *columns("confidence", independent_sources="whole", sources="texts"),
)
"""The columns of a link. `start` and `end` are as written; with `periods` the days are those of the first and last."""


def link_cells(graph: BuiltGraph, link: Link) -> tuple[Any, ...]:
    """Return the values of a link for the columns `LINK`."""
    judged, actors = graph.assessments[link.id], graph.dataset.actors
    ends = (link.source, actors[link.source].name, link.target, actors[link.target].name)
    starts, stops = ([getattr(each, side) for each in link.spans] for side in ("start", "end"))
    return (
        *(link.id, link.kind, str(graph.kind(link.kind).family), *ends, link.role),
        *(link.start and link.start.text, *_bounds(starts, min)),
        *(link.end and link.end.text, *_bounds(stops, max)),
        [each.text for each in link.periods],
        *(str(judged.status), judged.weakly_disputed),
        *(str(judged.confidence), judged.independent_sources, cited_sources(link)),
    )


def typed_values(values: Sequence[Any]) -> tuple[Type, Sequence[Any]]:
    """Return the type of a column of JSON values, and the values; those that are of no one type become JSON texts.

    >>> typed_values([1, None, 2.5])
    ('number', [1, None, 2.5])
    >>> typed_values(["a", ["b"]])
    ('text', ['a', '["b"]'])
    """
    met = {type(value) for value in values if value is not None}
    if any(isinstance(value, int) and value.bit_length() > 63 for value in values):
        met.add(object)  # no column of whole numbers is as wide
    of: dict[Type, set[type]] = {"text": {str}, "truth": {bool}, "whole": {int}, "number": {int, float}}
    for name, types in of.items():
        if met <= types:
            return name, values
    plain = [each if each is None or isinstance(each, str) else json.dumps(each, ensure_ascii=False) for each in values]
    return "text", plain


def day(ordinal: int | None) -> datetime.date | None:
    """Return a day of the calendar; None for one that is unbounded or not known.

    >>> day(1)
    datetime.date(1, 1, 1)
    """
    text = None if ordinal is None else iso(ordinal)
    return None if text is None else datetime.date.fromisoformat(text)


def _bounds(dates: Sequence[Date | None], choose: Callable[..., int]) -> tuple[datetime.date | None, ...]:
    """Return the earliest and the latest day of the first or last of several dates, if all are known and over."""
    known = [each for each in dates if each is not None and each != OPEN]
    if len(known) < len(dates):
        return None, None
    return day(choose(each.earliest for each in known)), day(choose(each.latest for each in known))
