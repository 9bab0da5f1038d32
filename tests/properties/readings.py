"""Answers about time worked out by going through every reading of the dates, on a calendar of twelve days.

A reading of the data, a *world*, gives every actor a day on which its life begins and one on which it ends, and every
link a day on which it starts and one on which it ends, each of those that its date allows. In a world a link starts no
later than it ends, and lies within the lives that count for its kind. Possible is what is so in some world, certain
what is so in all. No bound or rule of the product is used. The day before the calendar stands for all earlier days, and
the day after it for all later ones, so every date that is written must lie on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import reduce
from itertools import product

from graph.dataset import Dataset
from graph.records.dates import Date
from graph.records.model import Actor, Link
from graph.records.periods import Period

FIRST = date(2012, 1, 1)
DAYS = [(FIRST + timedelta(days=n)).toordinal() for n in range(-1, 13)]
BEFORE_ALL, AFTER_ALL = DAYS[0], DAYS[-1]
Reading = tuple[int, int]  # first and last day
Choice = Sequence[tuple[Link, Link | Period]]  # hop by hop: a link, and the one of its spans that is meant


class Readings:
    """The readings of a data set whose dates lie on the calendar."""

    def __init__(self, data: Dataset) -> None:
        self.data = data
        self.lives = {id: _lives(actor) for id, actor in data.actors.items()}

    def answer(self, choice: Choice, mode: str, window: tuple[int, int] | None) -> tuple[bool, bool]:
        """Return whether the choice fits in some world, and whether in all."""
        found = set[bool]()
        for spans in self._worlds(choice):
            found |= outcomes(spans, mode, window or (BEFORE_ALL, AFTER_ALL))
        sure = all(self._consistent(link, span) for link, span in choice)
        return True in found, sure and found == {True}

    def days(self, link: Link) -> set[int]:
        """Return the days on which the link is active in some world."""
        return {
            day
            for span in link.spans
            for (readings,) in self._worlds([(link, span)])
            for first, last in readings
            for day in range(first, last + 1)
        }

    def _worlds(self, choice: Choice) -> Iterator[list[Sequence[Reading]]]:
        """Yield, for all lives that the actors can have had, what each of the spans can have been."""
        bounded = [(link, span, self._consistent(link, span)) for link, span in choice]
        actors = sorted({actor for link, _, fits in bounded if fits for actor in self._counting(link)})
        for lives in product(*(self.lives[actor] for actor in actors)):
            lived = dict(zip(actors, lives, strict=True))
            spans = [self._readings(span, self._lived(link, lived) if fits else []) for link, span, fits in bounded]
            if all(spans):
                yield spans

    def _consistent(self, link: Link, span: Link | Period) -> bool:
        """Return whether any reading of the span lies within any lives; else its own dates are all that is known."""
        actors = self._counting(link)
        return any(
            self._readings(span, self._lived(link, dict(zip(actors, lives, strict=True))))
            for lives in product(*(self.lives[actor] for actor in actors))
        )

    def _counting(self, link: Link) -> Sequence[str]:
        """Return the actors whose lives bound the link."""
        lives = self.data.kinds[link.kind].lives
        return [] if lives == "none" else [link.source] if lives == "source" else [link.source, link.target]

    def _lived(self, link: Link, lived: Mapping[str, Reading]) -> list[Reading]:
        return [lived[actor] for actor in self._counting(link)]

    def _readings(self, span: Link | Period, lives: Iterable[Reading]) -> list[Reading]:
        lives = list(lives)
        going_on = span.end is not None and span.end.text == ".."
        record = (self.data.as_of or BEFORE_ALL) if going_on else BEFORE_ALL
        ends = [day for day in _days(None if going_on else span.end) if day >= record]
        return [
            (first, last)
            for first in _days(span.start)
            for last in ends
            if first <= last and all(begins <= first and last <= ends for begins, ends in lives)
        ]


def _days(date: Date | None) -> list[int]:
    """Return the days of the calendar that a date can mean: all of them, if it is not known."""
    return [day for day in DAYS if date is None or date.earliest <= day <= date.latest]


def _lives(actor: Actor) -> list[Reading]:
    begins = _days(actor.founded) if actor.founded else [BEFORE_ALL]
    ends = _days(actor.dissolved) if actor.dissolved else [AFTER_ALL]
    return [(first, last) for first in begins for last in ends if first <= last]


def outcomes(spans: Sequence[Sequence[Reading]], mode: str, window: tuple[int, int]) -> set[bool]:
    """Return what the question comes to in each combination of the readings of the spans: true, false or both."""
    if mode == "any":
        met = [{first <= window[1] and last >= window[0] for first, last in readings} for readings in spans]
        return {all(each) for each in product(*met)}
    step = _together if mode == "together" else _in_order
    left: set[tuple[int, int] | None] = reduce(
        lambda left, readings: {step(days, reading) for days in left for reading in readings}, spans, {window}
    )
    return {days is not None for days in left}


def _together(days: tuple[int, int] | None, reading: Reading) -> tuple[int, int] | None:
    """Return those of the days left that are also days of the reading."""
    if days is None:
        return None
    first, last = max(days[0], reading[0]), min(days[1], reading[1])
    return (first, last) if first <= last else None


def _in_order(days: tuple[int, int] | None, reading: Reading) -> tuple[int, int] | None:
    """Return the days left for the next hop: those from the first day of the reading that is one of the days left."""
    together = _together(days, reading)
    return None if together is None or days is None else (together[0], days[1])
