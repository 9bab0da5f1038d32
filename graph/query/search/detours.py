"""A lower bound on the hops of a path past given actors.

A path reaches an actor and continues from it without passing any actor twice. If some third actor is on all short paths
to it and on all short paths from it, the path must avoid that actor on one side or the other; if no detour exists,
there is no path, however many walks there are. This is decided before any walk is tried.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from graph.query.search.budget import Spend
from graph.query.search.space import cheaper_ahead
from graph.view import View

__all__ = ["fewest_hops"]


def fewest_hops(view: View, start: str, via: Sequence[str], end: str, spend: Spend) -> int | None:
    """Return a lower bound on the number of hops of a path from `start` to `end` past the actors in `via`.

    None when there can be no such path. Steps between wholes and parts cost no hop: where there are any, the bound is
    1.
    """
    fewest = 1
    for actor in via:
        if actor not in (start, end):
            hops = _past(view, start, actor, end, spend)
            if hops is None:
                return None
            fewest = max(fewest, 1 if view.steps else hops)
    return fewest


def _past(view: View, start: str, middle: str, end: str, spend: Spend) -> int | None:
    """Like `fewest_hops`, for one actor: the `middle`."""
    to = _shortest(view, start, middle, {end}, spend)
    on = _shortest(view, middle, end, {start}, spend)
    if to is None or on is None:
        return None
    fewest = len(to) + len(on)
    for twice in sorted(set(to) & set(on)):
        around_to = _shortest(view, start, middle, {end, twice}, spend)
        around_on = _shortest(view, middle, end, {start, twice}, spend)
        ways = [len(one) + len(other) for one, other in ((around_to, on), (to, around_on)) if one and other]
        if not ways:
            return None
        fewest = max(fewest, min(ways))
    return fewest


def _shortest(view: View, start: str, end: str, without: set[str], spend: Spend) -> list[str] | None:
    """Return the actors of a shortest path from `start` to `end`, without the start, or None if there is none."""
    came: dict[str, str] = {start: start}  # actor -> the one before it, on the path from the start
    goes: dict[str, str] = {end: end}  # actor -> the one after it, on the path to the end
    ahead, behind = [start], [end]  # the farthest of them
    while ahead and behind:
        on = cheaper_ahead(view, ahead, behind)
        moves, near, far = (_onward, came, goes) if on else (_backward, goes, came)
        frontier = ahead if on else behind
        for actor in frontier:
            spend(1)
            met = [other for other in moves(view, actor, far) if other in far]
            if met:
                one, last = (actor, min(met)) if on else (min(met), actor)
                return [*reversed(_chain(came, one)), *_chain(goes, last)][1:]
        reached = []
        for actor in frontier:
            after = moves(view, actor)
            spend(len(after))
            for other in after:
                if other not in near and other not in without:
                    near[other] = actor
                    reached.append(other)
        reached.sort()
        ahead, behind = (reached, behind) if on else (ahead, reached)
    return None


def _onward(view: View, actor: str, among: Collection[str] | None = None) -> Collection[str]:
    """Return the actors that hops, and steps up or down, reach from `actor`."""
    ahead = view.ahead(actor, among)
    return {**ahead, **view.parts(actor), **view.wholes(actor)} if view.steps else ahead


def _backward(view: View, actor: str, among: Collection[str] | None = None) -> Collection[str]:
    """Return the actors from which hops, and steps up or down, reach `actor`."""
    behind = view.behind(actor, among)
    return {**behind, **view.parts(actor), **view.wholes(actor)} if view.steps else behind


def _chain(following: Mapping[str, str], actor: str) -> list[str]:
    """Return `actor` and its successors, up to the one that is its own successor."""
    chain = [actor]
    while following[actor] != actor:
        actor = following[actor]
        chain.append(actor)
    return chain
