"""Whether two links were active at one time, as far as their dates say."""

from __future__ import annotations

from itertools import product
from typing import Literal

from graph.records.model import Link

__all__ = ["Times", "times"]

Times = Literal["same", "unknown", "overlap", "apart"]


def times(one: Link, other: Link) -> Times:
    """Return how the times of two links lie: `unknown` without any date in both, `apart` if certainly not together."""
    spans = [[(span.start, span.end) for span in link.spans] for link in (one, other)]
    if spans[0] == spans[1]:
        return "same" if any(map(any, spans[0])) else "unknown"
    for ours, theirs in product(*spans):
        pairs = ((ours[1], theirs[0]), (theirs[1], ours[0]))
        if not any(ended and began and ended.latest < began.earliest for ended, began in pairs):
            return "overlap"
    return "apart"
