"""Adjacency matrices: a table whose first column and first row name actors, with a number or a mark for each pair.

As UCINET, R and Excel write them. An empty cell, 0 and a word for no are no link; another number, with a decimal point
or comma, is the weight of a link, and a mark such as `x` is a link without one. A square matrix that equals its mirror
image has symmetric links.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from graph.ingest.limits import refuse_many
from graph.ingest.raw import RawActor, RawGraph, RawLink
from graph.ingest.raw import at as at_place
from graph.ingest.rejected import Original
from graph.ingest.values import name_of, text_of

__all__ = ["is_mark", "is_matrix", "is_number", "meaning_of_comma", "read_matrix", "weight_of"]

_NUMBER: Final = re.compile(r"[-+]?(?:\d++(?:[.,]\d++)?|[.,]\d++)(?:[eE][-+]?\d++)?")
_MARKS: Final = frozenset(
    ("x", "×", "✓", "✔", "•", "●", "■", "*", "+", "yes", "y", "true", "ja", "j", "oui", "o", "sí", "si")
)
_NO_MARKS: Final = frozenset(("no", "n", "false", "nein", "non", "○", "□", "0"))
_THOUSANDS: Final = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+")


def is_matrix(rows: Sequence[Sequence[Any]]) -> bool:
    """Return whether rows are a matrix: names at the left and on top, numbers within, and an empty or a free corner."""
    if len(rows) < 3 or len(rows[0]) < 3:
        return False
    top, left = _top(rows), [_text(row[0]) for row in rows[1:] if row]
    if not all(top) or not all(left) or len(set(top)) < len(top) or len(set(left)) < len(left):
        return False
    if set(top) != set(left) and (_text(rows[0][0]) or any(map(is_number, [*top, *left]))):
        return False
    if any(len(row) > len(rows[0]) for row in rows):
        return False
    cells = [text for row in rows[1:] for cell in row[1:] if (text := text_of(cell)) is not None]
    return all(map(is_number, cells)) or (all(map(is_mark, cells)) and any(cell.casefold() in _MARKS for cell in cells))


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
    comma = meaning_of_comma(cell for row in rows[1:] for cell in row[1:])
    weights = {
        (name, other): weight
        for name, row in zip(left, rows[1:], strict=True)
        for other, cell in zip(top, row[1:], strict=False)
        if (weight := weight_of(cell, comma)) != 0
    }
    refuse_many(len(weights), found.name, "links")
    square = set(top) == set(left)
    mirrored = square and all((b, a) in weights and weights[b, a] == weight for (a, b), weight in weights.items())
    for at, name in enumerate(left, start=1):
        for column, other in enumerate(top, start=1):
            if (name, other) not in weights or (mirrored and top.index(other) < top.index(name)):
                continue
            weight = weights[name, other]
            place = sheet.place(at, column)
            original = Original(sheet.name, ["source", "target", "weight"], [name, other, weight])
            fields = {} if weight is None else {"attributes": {"weight": weight}}
            link = RawLink(name, other, None, fields, at_place(place), "")
            link.locator, link.symmetric, link.original = f"row {place.line}, column {other}", mirrored, original
            found.links.append(link)
    how = "symmetric links" if mirrored else "links from row to column"
    weighed = "each number as `weight`" if any(each is not None for each in weights.values()) else "without weights"
    found.notes.append(f"read `{sheet.name}` as a matrix: {how}, {weighed}")


def _top(rows: Sequence[Sequence[Any]]) -> list[str]:
    return [_text(cell) for cell in rows[0][1:]]


def _text(cell: Any) -> str:
    text = name_of(cell)
    return "" if text is None else text


def is_number(text: str) -> bool:
    """Return whether a text is a number."""
    return (_NUMBER.fullmatch(text) or _THOUSANDS.fullmatch(text)) is not None


def is_mark(text: str) -> bool:
    """Return whether a text is a mark for yes or no, such as `x`."""
    return text.casefold() in _MARKS | _NO_MARKS


def meaning_of_comma(cells: Iterable[Any]) -> str:
    """Return what a comma in the numbers of cells is: "" if it separates thousands in all, otherwise "."."""
    with_comma = (text for cell in cells if "," in (text := str(cell)))
    return "" if all(map(_THOUSANDS.fullmatch, with_comma)) else "."  # 1,000 is one if other cells are like 0,5


def weight_of(cell: Any, comma: str) -> int | float | str | None:
    """Return the number in a cell, with `comma` for a comma; 0 where there is no link, and None for a mark."""
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return cell
    text = text_of(cell)
    if text is None or text.casefold() in _NO_MARKS:
        return 0
    if text.casefold() in _MARKS:
        return None
    number = text.replace(",", comma if text.count(",") == 1 else "")
    return number if float(number) else 0
