"""Adjacency matrices: a table whose first column and first row name actors, with a number for each pair.

As UCINET and R write them. A cell of 0 or without a number is no link; the number of another is its weight. A square
matrix that equals its mirror image has symmetric links.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from graph.ingest.raw import RawActor, RawGraph, RawLink
from graph.ingest.raw import at as at_place
from graph.ingest.rejected import Original
from graph.ingest.values import name_of, text_of

__all__ = ["is_matrix", "read_matrix"]

_NUMBER: Final = re.compile(r"[-+]?(?:\d++(?:\.\d++)?|\.\d++)(?:[eE][-+]?\d++)?")


def is_matrix(rows: Sequence[Sequence[Any]]) -> bool:
    """Return whether rows are a matrix: names at the left and on top, numbers within, and an empty or a free corner."""
    if len(rows) < 3 or len(rows[0]) < 3:
        return False
    top, left = _top(rows), [_text(row[0]) for row in rows[1:] if row]
    if not all(top) or not all(left) or len(set(top)) < len(top) or len(set(left)) < len(left):
        return False
    if set(top) != set(left) and (_text(rows[0][0]) or any(map(_is_number, [*top, *left]))):
        return False
    cells = [text for row in rows[1:] for cell in row[1:] if (text := _text(cell))]
    return all(len(row) <= len(rows[0]) for row in rows) and all(map(_is_number, cells))


def read_matrix(sheet: Any, found: RawGraph) -> None:
    """Add the actors and the links of a matrix."""
    rows = sheet.rows
    top = _top(rows)
    left = [_text(row[0]) for row in rows[1:]]
    known = {actor.key for actor in found.actors}
    for at, name in enumerate(dict.fromkeys([*left, *top])):
        if name not in known:
            place = sheet.place(min(at + 1, len(rows) - 1), 0)
            found.actors.append(RawActor(name, {"name": name}, at_place(place)))
    weights = {
        (name, other): text
        for name, row in zip(left, rows[1:], strict=True)
        for other, cell in zip(top, row[1:], strict=False)
        if (text := text_of(cell)) and float(text) != 0
    }
    square = set(top) == set(left)
    mirrored = square and all(weights.get((b, a)) == weight for (a, b), weight in weights.items())
    for at, (name, row) in enumerate(zip(left, rows[1:], strict=True), start=1):
        for column, other in enumerate(top, start=1):
            weight = weights.get((name, other))
            if weight is None or (mirrored and top.index(other) < top.index(name)):
                continue
            place = sheet.place(at, column)
            original = Original(sheet.name, ["source", "target", "weight"], [name, other, weight])
            attributes = {"weight": row[column] if not isinstance(row[column], str) else weight}
            link = RawLink(name, other, None, {"attributes": attributes}, at_place(place), "")
            link.locator, link.symmetric, link.original = f"row {place.line}, column {other}", mirrored, original
            found.links.append(link)
    how = "symmetric links" if mirrored else "links from row to column"
    found.notes.append(f"read `{sheet.name}` as a matrix: {how}, each number as `weight`")


def _top(rows: Sequence[Sequence[Any]]) -> list[str]:
    return [_text(cell) for cell in rows[0][1:]]


def _text(cell: Any) -> str:
    text = name_of(cell)
    return "" if text is None else text


def _is_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None or text_of(text) is None
