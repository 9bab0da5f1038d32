"""Text of the data in Markdown: shown as it is, and in lists of bounded length."""

from __future__ import annotations

import html
from collections.abc import Iterable
from itertools import islice
from typing import Final

__all__ = ["listed", "plain"]

_MOST_ROWS: Final = 40  # of one list
# Markup as entities; a mention or a reference to an issue is found even in these, so a space without width parts it.
_SPECIAL: Final = {ord(sign): f"&#{ord(sign)};" for sign in "|*_`[]~\\:"} | {
    ord(sign): f"{sign}\u200b" for sign in "@#"
}


def listed(rows: Iterable[str]) -> str:
    """Return the first rows, a line each, and the number of the others."""
    rows = iter(rows)
    shown = list(islice(rows, _MOST_ROWS))
    more = sum(1 for _ in rows)
    return "\n".join(shown) + (f"\n\nand {more:,} more" if more else "") + "\n"


def plain(text: str) -> str:
    """Return text of the data that Markdown shows as it is: no markup, mention, reference to an issue, or address."""
    return html.escape(" ".join(text.split()), quote=False).translate(_SPECIAL).replace("www.", "www&#46;")
