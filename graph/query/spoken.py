"""The number of sources behind an answer that speak of the time asked about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from graph.build import BuiltGraph
from graph.query import wording
from graph.records.dates import FOREVER, Window, named_days, parse_date
from graph.records.filters import Filter
from graph.records.model import Claim, Link

__all__ = ["SpokenOf", "spoken_days", "spoken_of"]

_BY = re.compile(r"\[\.\.([^,\[\]]+)\]")


class SpokenOf(NamedTuple):
    """Independent supporting sources, grouped by the `holds` of their claims.

    `speak` counts those that speak of a day asked about, `other` those that speak only of other days, `unstated` those
    that give no days. `asked` is the time in words.
    """

    speak: int
    other: int
    unstated: int
    asked: str

    def words(self) -> str | None:
        """Return "2 of 5 sources speak of 2013", None if no source states the time of its claim."""
        if not self.speak and not self.other:
            return None
        behind = sum(self[:3])
        verb = "speaks" if 1 in (self.speak, behind) else "speak"
        return f"{self.speak:,} of {wording.count(behind, 'source')} {verb} of {self.asked}"

    def to_dict(self) -> dict[str, int]:
        """Return the numbers as plain JSON values."""
        return {"speak": self.speak, "other": self.other, "unstated": self.unstated}


def spoken_of(graph: BuiltGraph, links: Iterable[Link], filter: Filter) -> SpokenOf | None:
    """Return the number of independent sources for any of `links` that speak of the time asked about.

    A source that states the time in one claim speaks of it, even if its other claims do not. None if `filter` has no
    time.
    """
    window = filter.window
    if window is None:
        return None
    met: dict[str, list[bool]] = {}
    for link in links:
        for claim in link.claims:
            if claim.stance == "supports":
                days = spoken_days(graph, claim)
                met.setdefault(claim.source, []).extend(
                    first <= window.last and last >= window.first for first, last in days
                )
    said = [[each for source in group for each in met[source]] for group in graph.origins.grouped(met)]
    speak = sum(any(each) for each in said)
    unstated = sum(not each for each in said)
    return SpokenOf(speak, len(said) - speak - unstated, unstated, wording.time_asked(filter))


def spoken_days(graph: BuiltGraph, claim: Claim) -> list[Window]:
    """Return the spans of days of which a claim's source speaks; none if it gives no days.

    No source speaks of days after its publication: an open end ends there. `[..2014]`, some day by 2014, speaks of 2014
    alone.
    """
    if claim.holds is None:
        return []
    if (bound := _BY.fullmatch(claim.holds.text)) is not None:
        return list(named_days(parse_date(bound[1])))
    published = graph.source(claim.source).published
    until = published.latest if published else FOREVER
    return [Window(first, max(first, until) if last == FOREVER else last) for first, last in named_days(claim.holds)]
