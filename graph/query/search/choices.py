"""Which links of each hop can hold together in time: exact answers for a choice of one link a hop.

The conditions are those of docs/time.md. Every hop has one or more links, each with a lifetime; a *choice* takes one
link a hop; a choice fits when the condition of the time mode holds for every pair of hops it names.

The functions of choices return, for each hop, the positions of the links that take part in at least one fitting choice,
or None when no choice fits. None of them tries the choices one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph.records.dates import BEGINNING, FOREVER, Lifetime, Window
from graph.records.walks import TimeMode

__all__ = ["Interval", "certain_choices", "common_days", "meeting_days", "possible_choices", "union"]

Hops = Sequence[Sequence[Lifetime]]
Choices = tuple[tuple[int, ...], ...]
Interval = tuple[int, int]  # first and last day, inclusive
_ALWAYS = Window(BEGINNING, FOREVER)


def possible_choices(hops: Hops, mode: TimeMode, window: Window | None) -> Choices | None:
    """Return the links that take part in some choice that fits for some reading of the dates."""
    window = window or _ALWAYS
    inside = [[(t.s1, t.e2) if t.possible_in(window) else None for t in hop] for hop in hops]
    if mode == "any":
        return _each(inside)
    if mode == "together":
        days = _common(inside, window)
        return _meeting(inside, days) if days else None
    return _in_order(inside)


def certain_choices(hops: Hops, mode: TimeMode, window: Window | None) -> Choices | None:
    """Return the links that take part in some choice that fits for every reading of the dates."""
    window = window or _ALWAYS
    inside = [[(t.s2, t.e1) if t.certain_in(window) else None for t in hop] for hop in hops]
    if mode == "any":
        return _each(inside)
    if mode == "together":
        return _together_for_certain(inside, window)
    return _in_order(inside)


def common_days(hops: Hops, window: Window | None) -> tuple[Interval, ...]:
    """Return the days, as disjoint intervals in order, on which every hop has a link that is possibly active."""
    inside: list[list[Interval | None]] = [[(t.s1, t.e2) for t in hop] for hop in hops]
    return tuple(_common(inside, window or _ALWAYS))


def _each(inside: Sequence[Sequence[Interval | None]]) -> Choices | None:
    chosen = tuple(tuple(at for at, span in enumerate(hop) if span is not None) for hop in inside)
    return chosen if all(chosen) else None


def _common(inside: Sequence[Sequence[Interval | None]], window: Window) -> list[Interval]:
    """Return the days of `window` that every hop covers; intervals that end before they begin cover none."""
    days: list[Interval] = [(window.first, window.last)]
    for hop in inside:
        days = meeting_days(days, union([span for span in hop if span is not None]))
    return days


def meeting_days(some: Sequence[Interval], others: Sequence[Interval]) -> list[Interval]:
    """Return the days that both cover."""
    return [(max(a, c), min(b, d)) for a, b in some for c, d in others if max(a, c) <= min(b, d)]


def union(spans: Iterable[Interval]) -> list[Interval]:
    """Return the days that any of `spans` covers, as disjoint intervals in order; one that ends first covers none."""
    merged: list[Interval] = []
    for first, last in sorted(span for span in spans if span[0] <= span[1]):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        else:
            merged.append((first, last))
    return merged


def _meeting(inside: Sequence[Sequence[Interval | None]], days: Sequence[Interval]) -> Choices:
    return tuple(
        tuple(
            at
            for at, span in enumerate(hop)
            if span is not None and any(span[0] <= last and span[1] >= first for first, last in days)
        )
        for hop in inside
    )


def _together_for_certain(inside: Sequence[Sequence[Interval | None]], window: Window) -> Choices | None:
    """Every start (s2) must come before every OTHER hop's end (e1).

    If all chosen links have s2 <= e1, that means a common day. One chosen link, and only one, may have s2 > e1 (it may
    have begun after the day it may have ended): then each other link must cover all from its e1 to its s2. Two such
    links exclude each other.
    """
    if len(inside) == 1:
        return _each(inside)
    chosen: list[set[int]] = [set() for _ in inside]
    days = _common(inside, window)
    if days:
        plain = [[span if span is not None and span[0] <= span[1] else None for span in hop] for hop in inside]
        for took_part, hop in zip(chosen, _meeting(plain, days), strict=True):
            took_part.update(hop)
    for number, spans in enumerate(inside):
        for at, span in enumerate(spans):
            if span is None or span[0] <= span[1]:
                continue
            after, before = span
            covering = [
                [i for i, s in enumerate(other) if s is not None and s[0] <= before and s[1] >= after]
                for other in (*inside[:number], *inside[number + 1 :])
            ]
            if all(covering):
                chosen[number].add(at)
                others = (*chosen[:number], *chosen[number + 1 :])
                for took_part, found in zip(others, covering, strict=True):
                    took_part.update(found)
    return tuple(tuple(sorted(hop)) for hop in chosen) if all(chosen) else None


def _in_order(inside: Sequence[Sequence[Interval | None]]) -> Choices | None:
    """Every start must come before the end of every LATER hop.

    `reached[h]` is the smallest that the latest start before hop h can be; `allowed[h]` the largest that it may be for
    hops h and on to fit still. A link takes part when it lies between the two.
    """
    reached = [BEGINNING]
    for hop in inside:
        starts = [max(reached[-1], span[0]) for span in hop if span is not None and span[1] >= reached[-1]]
        if not starts:
            return None
        reached.append(min(starts))
    allowed = [FOREVER]
    for hop in reversed(inside):
        fitting = [min(span[1], allowed[-1]) for span in hop if span is not None and span[0] <= allowed[-1]]
        allowed.append(max(fitting, default=BEGINNING - 1))
    allowed.reverse()
    return tuple(
        tuple(
            at
            for at, span in enumerate(hop)
            if span is not None and span[1] >= reached[h] and max(span[0], reached[h]) <= allowed[h + 1]
        )
        for h, hop in enumerate(inside)
    )
