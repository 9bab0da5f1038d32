"""The links of each hop that can hold together in time: exact answers for a choice of one link per hop.

The conditions are those of docs/time.md. Every hop has one or more links, each with one or more lifetimes; a *choice*
takes one lifetime of one link per hop; a choice fits when the condition of the time mode holds for every pair of hops
that it names.

For each hop, these functions return the positions of the links that take part in at least one fitting choice, or None
when no choice fits. None of them tries the choices one by one: all take n log n steps for n lifetimes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from graph.records.dates import BEGINNING, FOREVER, Window
from graph.records.lifetimes import Lifetime
from graph.records.walks import TimeMode

__all__ = ["Interval", "certain_choices", "common_days", "meeting_days", "possible_choices", "union"]

Hops = Sequence[Sequence[Sequence[Lifetime]]]  # hop by hop, link by link: the lifetimes of the link
Choices = tuple[tuple[int, ...], ...]
Interval = tuple[int, int]  # first and last day, inclusive
_Hop = Sequence[Interval]
_Taken = list[list[bool]] | None  # for each hop and each interval of it, whether it takes part; None if nothing fits
_ALWAYS = Window(BEGINNING, FOREVER)


def possible_choices(hops: Hops, mode: TimeMode, window: Window | None) -> Choices | None:
    """Return the links that take part in some choice that fits for some reading of the dates."""
    window = window or _ALWAYS
    days = [(window.first, window.last)]

    def together(inside: Sequence[_Hop]) -> _Taken:
        common = _common(inside, days)
        return [[_meets(span, common) for span in hop] for hop in inside] if common else None

    return _chosen(hops, mode, lambda t: (t.s1, t.e2) if t.possible_in(window) else None, together)


def certain_choices(hops: Hops, mode: TimeMode, window: Window | None) -> Choices | None:
    """Return the links that take part in some choice that fits for every reading of the dates."""
    window = window or _ALWAYS
    days = [(window.first, window.last)]
    return _chosen(
        hops,
        mode,
        lambda t: (t.s2, t.e1) if t.certain_in(window) else None,
        lambda inside: _together_for_certain(inside, days),
    )


def common_days(hops: Hops, window: Window | None) -> tuple[Interval, ...]:
    """Return the days, as disjoint intervals in order, on which every hop has a link that is possibly active."""
    inside = [[(t.s1, t.e2) for link in hop for t in link] for hop in hops]
    return tuple(_common(inside, [window or _ALWAYS]))


def _chosen(
    hops: Hops,
    mode: TimeMode,
    span: Callable[[Lifetime], Interval | None],
    together: Callable[[Sequence[_Hop]], _Taken],
) -> Choices | None:
    """Return the links whose intervals take part; `span` gives the interval of a lifetime."""
    spans = [[(at, found) for at, link in enumerate(hop) for t in link if (found := span(t))] for hop in hops]
    if not all(spans):
        return None
    inside = [[found for _, found in hop] for hop in spans]
    if mode == "any" or len(inside) == 1:
        return tuple(tuple(sorted({at for at, _ in hop})) for hop in spans)
    taken = together(inside) if mode == "together" else _in_order(inside)
    if taken is None:
        return None
    return tuple(
        tuple(sorted({at for (at, _), takes in zip(hop, flags, strict=True) if takes}))
        for hop, flags in zip(spans, taken, strict=True)
    )


def _common(inside: Sequence[_Hop], days: Sequence[Interval]) -> Sequence[Interval]:
    """Return those of `days` that every hop covers; intervals that end before they begin cover none."""
    for hop in inside:
        days = meeting_days(days, union(hop))
    return days


def meeting_days(some: Sequence[Interval], others: Sequence[Interval]) -> list[Interval]:
    """Return the days that both cover; each has disjoint intervals in order."""
    met = []
    at = number = 0
    while at < len(some) and number < len(others):
        first, last = max(some[at][0], others[number][0]), min(some[at][1], others[number][1])
        if first <= last:
            met.append((first, last))
        if some[at][1] < others[number][1]:
            at += 1
        else:
            number += 1
    return met


def union(spans: Iterable[Interval]) -> list[Interval]:
    """Return the days that any of `spans` covers, as disjoint intervals in order; one that ends first covers none."""
    merged: list[Interval] = []
    for first, last in sorted(span for span in spans if span[0] <= span[1]):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        else:
            merged.append((first, last))
    return merged


def _meets(span: Interval, days: Sequence[Interval]) -> bool:
    """Return whether `span` covers some of `days`, which are disjoint and in order; one that ends first covers none."""
    at = bisect_right(days, (span[1], FOREVER + 1)) - 1
    return at >= 0 and span[0] <= span[1] and days[at][1] >= span[0]


def _together_for_certain(inside: Sequence[_Hop], days: Sequence[Interval]) -> _Taken:
    """Every start (s2) must come before every OTHER hop's end (e1).

    If all chosen intervals have s2 <= e1, that means a common day. One chosen interval, and only one, may have s2 > e1
    (it may have begun after the day it may have ended): then each other must cover all from its e1 to its s2. Two such
    exclude each other.
    """
    common = _common(inside, days)
    taken = [[_meets(span, common) for span in hop] for hop in inside]
    covers = [_Covers(hop) for hop in inside]
    gaps = [
        [span for span in hop if span[0] > span[1] and all(each.any_over(span) for each in covers if each is not own)]
        for hop, own in zip(inside, covers, strict=True)
    ]
    for number, (hop, flags) in enumerate(zip(inside, taken, strict=True)):
        own = set(gaps[number])
        others = _Gaps([gap for other, found in enumerate(gaps) if other != number for gap in found])
        for at, span in enumerate(hop):
            flags[at] = flags[at] or span in own or others.any_under(span)
    return taken if all(map(any, taken)) else None


class _Covers:
    """Intervals, with a test whether any of them covers all the days of a gap: a span (s2, e1) with s2 > e1."""

    def __init__(self, spans: _Hop) -> None:
        ordered = sorted(spans)
        self._firsts = [first for first, _ in ordered]
        self._farthest = list(accumulate((last for _, last in ordered), max))

    def any_over(self, gap: Interval) -> bool:
        after, before = gap
        at = bisect_right(self._firsts, before) - 1
        return at >= 0 and self._farthest[at] >= after


class _Gaps:
    """Gaps, spans (s2, e1) with s2 > e1, with a test whether an interval covers all the days of any of them."""

    def __init__(self, gaps: _Hop) -> None:
        ordered = sorted((before, after) for after, before in gaps)
        self._befores = [before for before, _ in ordered]
        self._nearest = list(accumulate((after for _, after in reversed(ordered)), min))[::-1]

    def any_under(self, span: Interval) -> bool:
        at = bisect_left(self._befores, span[0])
        return at < len(self._befores) and self._nearest[at] <= span[1]


def _in_order(inside: Sequence[_Hop]) -> _Taken:
    """Every start must come before the end of every LATER hop.

    `reached[h]` is the smallest value that the latest start before hop h can have; `allowed[h]` the largest value at
    which hops h and later still fit. An interval takes part when it lies between the two.
    """
    reached = [BEGINNING]
    for hop in inside:
        starts = [max(reached[-1], span[0]) for span in hop if span[1] >= reached[-1]]
        if not starts:
            return None
        reached.append(min(starts))
    allowed = [FOREVER]
    for hop in reversed(inside):
        fitting = [min(span[1], allowed[-1]) for span in hop if span[0] <= allowed[-1]]
        allowed.append(max(fitting, default=BEGINNING - 1))
    allowed.reverse()
    return [
        [span[1] >= reached[h] and max(span[0], reached[h]) <= allowed[h + 1] for span in hop]
        for h, hop in enumerate(inside)
    ]
