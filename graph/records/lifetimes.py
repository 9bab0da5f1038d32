"""When a link was active, by its dates and the lives of its actors. docs/time.md has the rules.

A *reading* takes one start and one end that the dates allow, the start not after the end. "Possible" is true of some
reading, "certain" of all. Bounds are inclusive ordinals, as in `dates`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from graph.records.dates import BEGINNING, FOREVER, OPEN, Answer, Date, Window
from graph.records.model import Actor, Kind, Link

__all__ = ["ALWAYS", "Life", "Lifetime", "Lifetimes", "life_of", "lifetime", "lifetimes", "lifetimes_of", "lives_of"]


class Lifetime(NamedTuple):
    """When a link held: it started on a day in [s1, s2] and ended on a day in [e1, e2], all inclusive ordinals.

    One that contradicts the lives of its actors has no day on which it certainly held: its s2 is after every day, its
    e1 before.
    """

    s1: int
    s2: int
    e1: int
    e2: int

    @property
    def contradicts(self) -> bool:
        """Whether no reading fits the lives of the actors."""
        return self.s2 > FOREVER

    def possible_in(self, window: Window) -> bool:
        """Return whether some reading of the dates makes the link active on some day of `window`."""
        return self.s1 <= window.last and self.e2 >= window.first

    def certain_in(self, window: Window) -> bool:
        """Return whether every reading of the dates makes the link active on some day of `window`."""
        return self.s2 <= window.last and self.e1 >= window.first


class Lifetimes(tuple[Lifetime, ...]):
    """The lifetimes of a link: one, or one per period, by first day. The link held when one of them did."""

    __slots__ = ()

    @property
    def first(self) -> int:
        """The first day on which the link possibly held."""
        return min(each.s1 for each in self)

    @property
    def last(self) -> int:
        """The last day on which the link possibly held."""
        return max(each.e2 for each in self)

    def possible_in(self, window: Window) -> bool:
        """Return whether some reading of some lifetime makes the link active on some day of `window`."""
        for each in self:  # noqa: SIM110 - a generator takes twice as long, and every link of a view comes here
            if each.s1 <= window.last and each.e2 >= window.first:
                return True
        return False

    def certain_in(self, window: Window) -> bool:
        """Return whether every reading of one lifetime makes the link active on some day of `window`."""
        for each in self:  # noqa: SIM110 - as above
            if each.s2 <= window.last and each.e1 >= window.first:
                return True
        return False

    def answer(self, window: Window) -> Answer:
        """Return "certain", "possible" or "impossible" for "active on some day of `window`?"."""
        if self.certain_in(window):
            return "certain"
        return "possible" if self.possible_in(window) else "impossible"


class Life(NamedTuple):
    """When an actor can have existed: not before the first day, not after the last."""

    first: int
    last: int


ALWAYS = Life(BEGINNING, FOREVER)


def life_of(actor: Actor) -> Life:
    """Return the life of an actor: from its earliest foundation or birth to its latest dissolution or death.

    An actor whose own dates contradict each other has no bounds.
    """
    first = max((date.earliest for date in (actor.founded, actor.born) if date), default=BEGINNING)
    last = min((date.latest for date in (actor.dissolved, actor.died) if date), default=FOREVER)
    return Life(first, last) if first <= last else ALWAYS


def lives_of(kind: Kind, source: Life, target: Life) -> Life:
    """Return the time in which lives allow a link of this kind; empty if they do not overlap."""
    if kind.lives == "none":
        return ALWAYS
    if kind.lives == "source":
        return source
    return Life(max(source.first, target.first), min(source.last, target.last))


def lifetime(start: Date | None, end: Date | None, as_of: int | None, life: Life = ALWAYS) -> Lifetime:
    """Return the lifetime of a link with these dates, as of the date of record `as_of` (an ordinal).

    An unknown end means that it lasted at least the day it began; an open end (`..`) that it lasted at least until
    the date of record. Without a date of record an open end means the same as an unknown one. A start is never after
    its end, and neither lies outside `life`. If no reading fits that, the dates alone say when it possibly held.
    """
    s1, s2 = (start.earliest, start.latest) if start else (BEGINNING, FOREVER)
    e1, e2 = BEGINNING, FOREVER
    if end is not None and end.text == OPEN.text:
        e1 = BEGINNING if as_of is None else as_of
    elif end is not None:
        e1, e2 = end.earliest, end.latest
    first, last = max(s1, life.first), min(e2, life.last)
    if first > min(s2, last) or e1 > last:
        return Lifetime(s1, FOREVER + 1, BEGINNING - 1, e2)
    return Lifetime(first, min(s2, last), max(e1, first), last)


def lifetimes(link: Link, as_of: int | None, life: Life = ALWAYS) -> Lifetimes:
    """Return the lifetimes of a link, bounded by `life`: one a period, or the one that its start and end give."""
    return lifetimes_of(((each.start, each.end) for each in link.spans), as_of, life)


def lifetimes_of(spans: Iterable[tuple[Date | None, Date | None]], as_of: int | None, life: Life = ALWAYS) -> Lifetimes:
    """Return the lifetimes of a link that began and ended at these dates."""
    return Lifetimes(sorted({lifetime(start, end, as_of, life) for start, end in spans}))
