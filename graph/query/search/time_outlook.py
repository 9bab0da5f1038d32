"""Which walks can still hold together in time.

A search that asks for links that hold together, or in order, may walk very many ways of which time allows none. The
outlook tells it, for every actor and number of hops left, what a walk on from there needs; a walk that cannot meet it
is left at once. It is looked at only when time has refused many walks: it has to look at every link on the way.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from graph.query.search.choices import Interval, meeting_days, union
from graph.query.search.space import Layer
from graph.query.search.steps import spread
from graph.records.dates import BEGINNING, FOREVER, Window
from graph.records.lifetimes import Lifetime
from graph.records.walks import TimeMode
from graph.view import View

__all__ = ["NoOutlook", "TimeOutlook", "time_outlook"]

State = Any  # what the hops walked so far leave open, as `_InOrder` and `_Together` say
Need = Any  # what a walk on from an actor asks of the state


class TimeOutlook(ABC):
    """What walks through `layers` need in time. `check` is called now and then; it stops the work by raising."""

    first: State

    def __init__(self, view: View, layers: Sequence[Layer], check: Callable[[], None]) -> None:
        self._view = view
        self._joins: dict[tuple[str, str, bool], list[Interval]] = {}
        self._needs: list[Mapping[str, Need]] = [dict.fromkeys(layers[0], self._last())]
        for layer, nearer in zip(layers[1:], layers, strict=False):
            check()
            needs: dict[str, Need] = {}
            for actor in layer:
                check()
                hops = view.ahead(actor, nearer)
                ways = [(other, self._needs[-1][other]) for other in hops if other in self._needs[-1]]
                need = self._any_of(self._before(self._spans(actor, other, False), ahead) for other, ahead in ways)
                if need is not None:
                    needs[actor] = need
            self._needs.append(spread(view, needs, self._before_step, lambda one, other: self._any_of((one, other))))

    def walked(self, actors: Sequence[str], through: Sequence[bool]) -> State | None:
        """Return the state after moves over `actors`; None if they do not hold together. `through` says which step."""
        state: State | None = self.first
        for (actor, other), step in zip(pairwise(actors), through, strict=True):
            state = self._after(state, self._spans(actor, other, step))
        return state

    def move(self, state: State | None, actor: str, other: str, through: bool, left: int) -> State | None:
        """Return the state after a hop or step from `actor` to `other`; None if no walk of `left` hops can follow."""
        after = self._after(state, self._spans(actor, other, through))
        need = self._needs[left].get(other)
        return after if after is not None and need is not None and self._meets(after, need) else None

    def _before_step(self, actor: str, other: str, _strength: int, need: Need) -> Need | None:
        return self._before(self._spans(actor, other, True), need)

    def _spans(self, actor: str, other: str, through: bool) -> list[Interval]:
        spans = self._joins.get((actor, other, through))
        if spans is None:
            lifetimes = self._view.graph.lifetimes
            links = self._view.stepping(actor, other) if through else self._view.joining(actor, other)
            spans = [self._span(each) for link in links for each in lifetimes[link.id] if self._counts(each)]
            self._joins[actor, other, through] = spans
        return spans

    def _counts(self, lifetime: Lifetime) -> bool:
        """Return whether the lifetime is in the window that is asked about."""
        window = self._view.filter.window
        if window is None:
            return True
        return lifetime.certain_in(window) if self._view.filter.certain else lifetime.possible_in(window)

    @abstractmethod
    def _span(self, lifetime: Lifetime) -> Interval:
        """Return the first and last day of a link that count."""

    @abstractmethod
    def _last(self) -> Need:
        """Return what the end of a walk needs: nothing."""

    @abstractmethod
    def _before(self, spans: Sequence[Interval], need: Need) -> Need | None:
        """Return what is needed before a hop over links of these spans, after which `need` is; None if nothing does."""

    @abstractmethod
    def _any_of(self, needs: Iterable[Need | None]) -> Need | None:
        """Return a need that is met whenever one of `needs` is."""

    @abstractmethod
    def _after(self, state: State | None, spans: Sequence[Interval]) -> State | None:
        """Return the state after a hop over links of these spans."""

    @abstractmethod
    def _meets(self, state: State, need: Need) -> bool:
        """Return whether the state leaves what is needed."""


class _InOrder(TimeOutlook):
    """The state is the earliest that the latest beginning so far can be; the need, the latest that it may be."""

    first = BEGINNING

    def _span(self, lifetime: Lifetime) -> Interval:
        return (lifetime.s2, lifetime.e1) if self._view.filter.certain else (lifetime.s1, lifetime.e2)

    def _last(self) -> int:
        return FOREVER

    def _before(self, spans: Sequence[Interval], need: int) -> int | None:
        return max((min(end, need) for start, end in spans if start <= need), default=None)

    def _any_of(self, needs: Iterable[int | None]) -> int | None:
        return max((need for need in needs if need is not None), default=None)

    def _after(self, state: int | None, spans: Sequence[Interval]) -> int | None:
        if state is None:
            return None
        return min((max(state, start) for start, end in spans if end >= state), default=None)

    def _meets(self, state: int, need: int) -> bool:
        return state <= need


class _Together(TimeOutlook):
    """State and need are days: those on which all hops so far possibly hold, and those on which the rest does.

    What certainly holds together possibly does, so this never leaves a walk that `certain` would take.
    """

    def __init__(self, view: View, layers: Sequence[Layer], check: Callable[[], None]) -> None:
        self.first = (view.filter.window or Window(BEGINNING, FOREVER),)
        super().__init__(view, layers, check)

    def _span(self, lifetime: Lifetime) -> Interval:
        return lifetime.s1, lifetime.e2

    def _last(self) -> Sequence[Interval]:
        return tuple(self.first)

    def _before(self, spans: Sequence[Interval], need: Sequence[Interval]) -> Sequence[Interval] | None:
        return meeting_days(union(spans), need) or None

    def _any_of(self, needs: Iterable[Sequence[Interval] | None]) -> Sequence[Interval] | None:
        return union([span for need in needs if need is not None for span in need]) or None

    def _after(self, state: Sequence[Interval] | None, spans: Sequence[Interval]) -> Sequence[Interval] | None:
        return None if state is None else meeting_days(state, union(spans)) or None

    def _meets(self, state: Sequence[Interval], need: Sequence[Interval]) -> bool:
        return bool(meeting_days(state, need))


class NoOutlook:
    """Looks at nothing: every move may be made."""

    first: State = ()

    def walked(self, _actors: Sequence[str], _through: Sequence[bool]) -> State:
        """Return a state that never stands in the way."""
        return ()

    def move(self, _state: State, _actor: str, _other: str, _through: bool, _left: int) -> State:
        """Return a state that never stands in the way."""
        return ()


def time_outlook(view: View, mode: TimeMode, layers: Sequence[Layer], check: Callable[[], None]) -> TimeOutlook:
    """Return the outlook for a time mode, which must not be `any`."""
    return (_InOrder if mode == "in-order" else _Together)(view, layers, check)
