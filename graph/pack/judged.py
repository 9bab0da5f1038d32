"""Confidence, status and lifetimes of links as columns: judged by the code of records, once for each input."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, cast

from graph.pack.schema import bits_of
from graph.records.dates import OPEN, parse_date
from graph.records.grades import assess, level_of, statuses
from graph.records.lifetimes import Life, lifetimes_of, lives_of
from graph.records.model import Claim, Kind
from graph.records.origins import Origins
from graph.records.periods import parse_period

__all__ = ["graded", "spells"]

Row = tuple[Any, ...]


def graded(claimed: str, origins: Origins) -> Row:
    """Return the confidence and status that claims, as `SOURCE STANCE CREDIBILITY,...`, give a link."""
    parts = (each.split(" ") for each in claimed.split(",") if each)
    made: Any = Claim.model_construct
    claims = [made(source=source, stance=stance, credibility=int(number)) for source, stance, number in parts]
    found = assess(claims, origins)
    return (
        claimed,
        level_of(found.confidence),
        bits_of(statuses(found)),
        found.weakly_disputed,
        found.independent_sources,
        found.strong_and_fair,
    )


def spells(lived: str, as_of: int | None) -> Row:
    """Return the lifetimes of a link from the lives of its actors and its dates, as the table of links joins them."""
    lives, *bounds, start, end, periods = lived.split("|", 7)
    first, last, other_first, other_last = map(int, bounds)
    dates = (parse_date(start) if start else None, (OPEN if end == OPEN.text else parse_date(end)) if end else None)
    spans = [parse_period(each) for each in periods.split("|") if each]
    life = lives_of(_kind_with(lives), Life(first, last), Life(other_first, other_last))
    found = lifetimes_of([(each.start, each.end) for each in spans] or [dates], as_of, life)
    return lived, [each._asdict() for each in found]


@lru_cache(maxsize=10)
def _kind_with(lives: str) -> Kind:
    made: Any = Kind.model_construct
    return cast("Kind", made(lives=lives))
