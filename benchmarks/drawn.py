"""What a picture of the page is like, from the numbers of `axisgraph.picture()`: pure geometry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Any, NamedTuple

__all__ = ["Legibility", "legibility"]

Area = Mapping[str, Any]
Point = Sequence[float]
_EDGE = 1.0  # pixels inside a box that a ribbon may touch


class Legibility(NamedTuple):
    """Counts of what is drawn and of what makes it hard to read; `smallest` is the smallest text, in CSS pixels."""

    ribbons: int
    crossings: int
    under_boxes: int
    text_over_text: int
    cut_off: int
    smallest: float


def legibility(picture: Mapping[str, Any], width: float, height: float, left: float = 0, top: float = 0) -> Legibility:
    """Return what a picture is like on a canvas of this size, whose corner is at `left` and `top`."""
    ribbons, texts = picture["ribbons"], picture["texts"]
    boxes = [box for box in picture["boxes"] if not any(_within(box, other) for other in picture["boxes"])]
    under = sum(
        any(_through(ribbon["points"], box) for box in boxes if box["id"] not in (ribbon["from"], ribbon["to"]))
        for ribbon in ribbons
    )
    return Legibility(
        ribbons=len(ribbons),
        crossings=sum(_crossings(a["points"], b["points"]) for a, b in combinations(ribbons, 2)),
        under_boxes=under,
        text_over_text=sum(_overlap(a, b) for a, b in combinations(texts, 2)),
        cut_off=sum(
            each["x"] < left - 0.5
            or each["y"] < top - 0.5
            or each["x"] + each["width"] > left + width + 0.5
            or each["y"] + each["height"] > top + height + 0.5
            or each["text"].endswith("\u2026")
            for each in texts
        ),
        smallest=round(min((each["size"] for each in texts), default=0.0), 1),
    )


def _within(inner: Area, outer: Area) -> bool:
    return inner is not outer and bool(
        outer["x"] <= inner["x"]
        and outer["y"] <= inner["y"]
        and inner["x"] + inner["width"] <= outer["x"] + outer["width"]
        and inner["y"] + inner["height"] <= outer["y"] + outer["height"]
    )


def _overlap(a: Area, b: Area) -> bool:
    return bool(
        min(a["x"] + a["width"], b["x"] + b["width"]) - max(a["x"], b["x"]) > _EDGE
        and min(a["y"] + a["height"], b["y"] + b["height"]) - max(a["y"], b["y"]) > _EDGE
    )


def _through(points: Sequence[Point], box: Area) -> bool:
    """Return whether a way passes through the inside of a box."""
    left, right = box["x"] + _EDGE, box["x"] + box["width"] - _EDGE
    top, bottom = box["y"] + _EDGE, box["y"] + box["height"] - _EDGE
    for (ax, ay), (bx, by) in pairwise(points):
        if max(ax, bx) < left or min(ax, bx) > right or max(ay, by) < top or min(ay, by) > bottom:
            continue
        steps = max(2, int(max(abs(bx - ax), abs(by - ay)) / 2))
        for step in range(steps + 1):
            x, y = ax + (bx - ax) * step / steps, ay + (by - ay) * step / steps
            if left < x < right and top < y < bottom:
                return True
    return False


def _crossings(one: Sequence[Point], other: Sequence[Point]) -> int:
    """Return how often two ways cross."""
    return sum(1 for a, b in _near(one, other) if _cross(*a, *b))


def _near(one: Sequence[Point], other: Sequence[Point]) -> Iterator[tuple[tuple[Point, Point], tuple[Point, Point]]]:
    for a, b in pairwise(one):
        for c, d in pairwise(other):
            apart = max(a[0], b[0]) < min(c[0], d[0]) or max(c[0], d[0]) < min(a[0], b[0])
            if not apart and not (max(a[1], b[1]) < min(c[1], d[1]) or max(c[1], d[1]) < min(a[1], b[1])):
                yield (a, b), (c, d)


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
