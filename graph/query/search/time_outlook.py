"""The walks that can still hold together in time.

A search for links that hold together, or in order, may find very many walks that are impossible in time. The outlook
gives, for every actor and number of hops left, what a walk from there requires; a walk that cannot meet it is abandoned
at once. The outlook is computed only after time has ruled out many walks, since it examines every link of the space.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise
from typing import Any, NamedTuple

from graph.query.search.budget import Spend
from graph.query.search.choices import Interval, meeting_days, union
from graph.query.search.space import Layer
from graph.query.search.steps import spread
from graph.records.dates import BEGINNING, FOREVER, Window
from graph.records.lifetimes import Lifetime
from graph.records.walks import TimeMode
from graph.view import View

__all__ = ["NoOutlook", "TimeOutlook", "time_outlook"]

State = Any  # the days that the hops walked so far allow; see the outlooks below
Need = Any  # the state that a walk on from an actor requires
Hop = Any  # the days that the links of a hop allow


class TimeOutlook(ABC):
    """The time requirements of walks through `layers`."""

    first: State

    def __init__(self, view: View, layers: Sequence[Layer], spend: Spend) -> None:
        self._view = view
        self._spend = spend
        self._joins: dict[tuple[str, str, bool], Hop] = {}
        self._needs: list[Mapping[str, Need]] = [dict.fromkeys(layers[0], self._last())]
        for layer, nearer in zip(layers[1:], layers, strict=False):
            beyond = self._needs[-1]
            needs: dict[str, Need] = {}
            for actor in layer:
                others = [other for other in view.ahead(actor, nearer) if other in beyond]
                need = self._any_of([self._before(self._hop(actor, other, False), beyond[other]) for other in others])
                if need is not None:
                    needs[actor] = need
            self._needs.append(spread(view, needs, self._before_step, self._either, spend))

    def walked(self, actors: Sequence[str], through: Sequence[bool]) -> State | None:
        """Return the state after moves over `actors`; None if they do not hold together. `through` marks the steps."""
        state: State | None = self.first
        for (actor, other), step in zip(pairwise(actors), through, strict=True):
            state = None if state is None else self._after(state, self._hop(actor, other, step))
        return state

    def move(self, state: State | None, actor: str, other: str, through: bool, left: int) -> State | None:
        """Return the state after a hop or step from `actor` to `other`; None if no walk of `left` hops can follow."""
        need = self._needs[left].get(other)
        if state is None or need is None:
            return None
        after = self._after(state, self._hop(actor, other, through))
        return after if after is not None and self._meets(after, need) else None

    def _before_step(self, actor: str, other: str, _strength: int, need: Need) -> Need | None:
        return self._before(self._hop(actor, other, True), need)

    def _either(self, one: Need, other: Need) -> Need:
        return self._any_of((one, other))

    def _hop(self, actor: str, other: str, through: bool) -> Hop:
        hop = self._joins.get((actor, other, through))
        if hop is None:
            lifetimes = self._view.graph.lifetimes
            links = self._view.stepping(actor, other) if through else self._view.joining(actor, other)
            self._spend(len(links))
            spans = [self._span(each) for link in links for each in lifetimes[link.id] if self._counts(each)]
            hop = self._joins[actor, other, through] = self._of_hop(spans)
        return hop

    def _counts(self, lifetime: Lifetime) -> bool:
        """Return whether the lifetime is in the window asked about."""
        window = self._view.filter.window
        if window is None:
            return True
        return lifetime.certain_in(window) if self._view.filter.certain else lifetime.possible_in(window)

    def _span(self, lifetime: Lifetime) -> Interval:
        """Return the first and last day of a lifetime that count; with `certain`, the last may precede the first."""
        return (lifetime.s2, lifetime.e1) if self._view.filter.certain else (lifetime.s1, lifetime.e2)

    @abstractmethod
    def _of_hop(self, spans: Sequence[Interval]) -> Hop:
        """Return what links with these spans allow."""

    @abstractmethod
    def _last(self) -> Need:
        """Return the need at the end of a walk: none."""

    @abstractmethod
    def _before(self, hop: Hop, need: Need) -> Need | None:
        """Return the need before a hop that is followed by `need`; None if nothing meets it."""

    @abstractmethod
    def _any_of(self, needs: Iterable[Need | None]) -> Need | None:
        """Return a need that is met whenever one of `needs` is met."""

    @abstractmethod
    def _after(self, state: State, hop: Hop) -> State | None:
        """Return the state after a hop."""

    @abstractmethod
    def _meets(self, state: State, need: Need) -> bool:
        """Return whether the state meets the need."""


class _InOrder(TimeOutlook):
    """The state is the earliest possible value of the latest start so far; the need, its latest permitted value."""

    first = BEGINNING

    def _of_hop(self, spans: Sequence[Interval]) -> Sequence[Interval]:
        return spans

    def _last(self) -> int:
        return FOREVER

    def _before(self, hop: Sequence[Interval], need: int) -> int | None:
        self._spend(len(hop))
        return max((min(end, need) for start, end in hop if start <= need), default=None)

    def _any_of(self, needs: Iterable[int | None]) -> int | None:
        return max((need for need in needs if need is not None), default=None)

    def _after(self, state: int, hop: Sequence[Interval]) -> int | None:
        self._spend(len(hop))
        return min((max(state, start) for start, end in hop if end >= state), default=None)

    def _meets(self, state: int, need: int) -> bool:
        return state <= need


class _Together(TimeOutlook):
    """State and need are days: those on which all hops so far possibly hold, and those of the remaining hops."""

    def __init__(self, view: View, layers: Sequence[Layer], spend: Spend) -> None:
        self.first = (view.filter.window or Window(BEGINNING, FOREVER),)
        super().__init__(view, layers, spend)

    def _of_hop(self, spans: Sequence[Interval]) -> Sequence[Interval]:
        return union(spans)

    def _last(self) -> Sequence[Interval]:
        return tuple(self.first)

    def _before(self, hop: Sequence[Interval], need: Sequence[Interval]) -> Sequence[Interval] | None:
        self._spend(len(hop) + len(need))
        return meeting_days(hop, need) or None

    def _any_of(self, needs: Iterable[Sequence[Interval] | None]) -> Sequence[Interval] | None:
        return union([span for need in needs if need is not None for span in need]) or None

    def _after(self, state: Sequence[Interval], hop: Sequence[Interval]) -> Sequence[Interval] | None:
        return self._before(hop, state)

    def _meets(self, state: Sequence[Interval], need: Sequence[Interval]) -> bool:
        self._spend(len(state) + len(need))
        return bool(meeting_days(state, need))


class _Cover(NamedTuple):
    """The days that hops certainly cover.

    `days` are the longest runs of days that each hop covers with one link; `gaps`, each from a day to a later one, are
    the shortest from the certain end of one link to its certain start; each other hop must cover all of their days.
    """

    days: Sequence[Interval]
    gaps: Sequence[Interval]


class _TogetherForCertain(TimeOutlook):
    """State and need are what the hops so far, and the remaining hops, certainly cover.

    Hops certainly hold together on a day that all cover; or one of them may have begun after the day on which it may
    have ended, and every other covers all days of that gap, as described in graph.query.search.choices.
    """

    def __init__(self, view: View, layers: Sequence[Layer], spend: Spend) -> None:
        self.first = _Cover((view.filter.window or Window(BEGINNING, FOREVER),), ())
        super().__init__(view, layers, spend)

    def _of_hop(self, spans: Sequence[Interval]) -> _Cover:
        gaps = [(last, first) for first, last in spans if first > last]
        return _Cover(_longest(span for span in spans if span[0] <= span[1]), _shortest(gaps))

    def _last(self) -> _Cover:
        cover: _Cover = self.first
        return cover

    def _before(self, hop: _Cover, need: _Cover) -> _Cover | None:
        self._spend(sum(map(len, (*hop, *need))))
        days = _longest(meeting_days(hop.days, need.days))
        gaps = [gap for gap in need.gaps if _covered(gap, hop.days)]
        gaps += [gap for gap in hop.gaps if _covered(gap, need.days)]
        return _Cover(days, _shortest(gaps)) if days or gaps else None

    def _any_of(self, needs: Iterable[_Cover | None]) -> _Cover | None:
        known = [need for need in needs if need is not None]
        days = chain.from_iterable(need.days for need in known)
        gaps = chain.from_iterable(need.gaps for need in known)
        return _Cover(_longest(days), _shortest(gaps)) if known else None

    def _after(self, state: _Cover, hop: _Cover) -> _Cover | None:
        return self._before(hop, state)

    def _meets(self, state: _Cover, need: _Cover) -> bool:
        return self._before(state, need) is not None


def _longest(spans: Iterable[Interval]) -> list[Interval]:
    """Return the spans that are within no other, in order."""
    found: list[Interval] = []
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not found or span[1] > found[-1][1]:
            found.append(span)
    return found


def _shortest(gaps: Iterable[Interval]) -> list[Interval]:
    """Return the gaps that no other is within, in order."""
    found: list[Interval] = []
    for gap in sorted(gaps, key=lambda gap: (-gap[0], gap[1])):
        if not found or gap[1] < found[-1][1]:
            found.append(gap)
    return found[::-1]


def _covered(gap: Interval, days: Sequence[Interval]) -> bool:
    """Return whether one of `days`, the longest runs in order, covers all of a gap."""
    at = bisect_right(days, (gap[0], FOREVER + 1)) - 1
    return at >= 0 and days[at][1] >= gap[1]


class NoOutlook:
    """An outlook that allows every move."""

    first: State = ()

    def walked(self, _actors: Sequence[str], _through: Sequence[bool]) -> State:
        """Return a state that rules nothing out."""
        return ()

    def move(self, _state: State, _actor: str, _other: str, _through: bool, _left: int) -> State:
        """Return a state that rules nothing out."""
        return ()


def time_outlook(view: View, mode: TimeMode, layers: Sequence[Layer], spend: Spend) -> TimeOutlook:
    """Return the outlook for a time mode, which must not be `any`."""
    if mode == "in-order":
        return _InOrder(view, layers, spend)
    return (_TogetherForCertain if view.filter.certain else _Together)(view, layers, spend)
