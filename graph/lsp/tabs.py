"""Spaces in place of the tabs that indent a line, by the columns at which the lines above begin."""

from __future__ import annotations

import re
from typing import Final

from graph.lsp.flows import line_span
from graph.reading import Span

__all__ = ["spaces_for"]

_LEAD: Final = re.compile(r"([ \t]*)((?:-[ \t]+|-$)*)")
_FIELD: Final = re.compile(r"[\w.-]+[ \t]*:(?:[ \t]|$)")
_FOLLOWING: Final = re.compile(r"\r?\n( *)[\w.-]+[ \t]*:")
_OPEN: Final = re.compile(r":[ \t]*(?:#.*)?$")
_TAB: Final = 4  # spaces that a tab takes the place of where the lines above leave a choice
_MOST: Final = 500  # lines above that are looked at


def spaces_for(text: str, at: int) -> tuple[Span, str]:
    """Return the span of the indentation of the line that contains an offset, dashes included, and what it should be.

    A field is put in the column of an open mapping, an item in that of an open list, a text in that of the text above.
    """
    start, end = line_span(text, at)
    lead = _LEAD.match(text, start, end)
    assert lead is not None
    rest = text[lead.end() : end]
    above = [line for line in text[:start].splitlines()[-_MOST:] if line.strip() and not line.lstrip().startswith("#")]
    wanted = len(lead[1].expandtabs(_TAB))
    if not rest.strip() and not lead[2]:
        column = 0
    elif lead[2] or _FIELD.match(rest) or rest.startswith("#"):
        columns = _open_columns(above, items=bool(lead[2])) or {wanted}
        before = len(lead[1]) - len(lead[1].lstrip(" "))
        wanted = before if before and before in columns else wanted
        column = max((each for each in columns if each <= wanted), default=min(columns))
        if lead[2] and (following := _FOLLOWING.match(text, end)) and len(following[1]) - 2 in columns:
            column = len(following[1]) - 2
    else:
        column = _of_text(above)
    return (start, lead.end()), " " * column + re.sub(r"-[ \t]+", "- ", lead[2])


def _open_columns(above: list[str], *, items: bool) -> set[int]:
    """Return the columns at which a field, or an item, may begin below these lines."""
    found: set[int] = set()
    limit = 10_000
    for number, line in enumerate(reversed(above)):
        lead = _LEAD.match(line)
        is_field = lead is not None and _FIELD.match(line, lead.end())
        if lead is None or "\t" in lead[0] or not (lead[2] or is_field):
            continue
        dash, column = len(lead[1]), len(lead[0])
        here = {dash} if items and lead[2] else {column} if is_field and not items else set()
        if number == 0 and is_field and _OPEN.search(line):
            here |= {column, column + 2}
        found |= {each for each in here if each <= limit}
        limit = min(limit, dash)
        if limit == 0:
            break
    return found


def _of_text(above: list[str]) -> int:
    """Return the column of a text below these lines: that of its line above, or behind the field that it belongs to."""
    lead = _LEAD.match(above[-1]) if above else None
    if lead is None or "\t" in lead[0]:
        return 2
    return len(lead[0]) + (2 if lead[2] or _FIELD.match(above[-1], lead.end()) else 0)
