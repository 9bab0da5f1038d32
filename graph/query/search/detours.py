"""The fewest hops that a path past given actors can have.

A path comes to an actor and goes on from it without meeting anyone twice. If some third actor stands on all short ways
to it and on all short ways on, the path must go around that one on the one side or on the other; if there is no way
around, there is no path, however many walks there are. This is known before any of them is walked.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from graph.query.search.budget import Spend
from graph.query.search.space import cheaper_ahead
from graph.view import View

__all__ = ["fewest_hops"]


def fewest_hops(view: View, start: str, via: Sequence[str], end: str, spend: Spend) -> int | None:
    """Return a number of hops that a path from `start` to `end` past the actors in `via` has at least.

    None when there can be no such path. Steps between wholes and parts cost no hop: where there are any, nothing is
    said of how many hops there must be.
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
    """Return as `fewest_hops` for one actor: the `middle`."""
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
    """Return the actors that a shortest way from `start` to `end` comes to, the end included, or None without a way."""
    came: dict[str, str] = {start: start}  # actor -> the one before it, on the way from the start
    goes: dict[str, str] = {end: end}  # actor -> the one after it, on the way to the end
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
    """Return the actors that hops, and steps up or down, lead to from `actor`."""
    ahead = view.ahead(actor, among)
    return {**ahead, **view.parts(actor), **view.wholes(actor)} if view.steps else ahead


def _backward(view: View, actor: str, among: Collection[str] | None = None) -> Collection[str]:
    """Return the actors from which hops, and steps up or down, lead to `actor`."""
    behind = view.behind(actor, among)
    return {**behind, **view.parts(actor), **view.wholes(actor)} if view.steps else behind


def _chain(following: Mapping[str, str], actor: str) -> list[str]:
    """Return `actor` and all that follow it, up to the one that follows itself."""
    chain = [actor]
    while following[actor] != actor:
        actor = following[actor]
        chain.append(actor)
    return chain
