"""What formats that know only flat text share."""

from __future__ import annotations

from graph.model import Link

__all__ = ["cited_ids", "spreadsheet_safe"]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def cited_ids(link: Link) -> str:
    """Return the ids of the sources that the link's claims cite, joined with "; "."""
    return "; ".join(sorted({claim.source for claim in link.claims}))


def spreadsheet_safe(text: str) -> str:
    """Return `text` so that no spreadsheet takes it for a formula: an apostrophe goes before a risky first letter."""
    return f"'{text}" if text.startswith((*_FORMULA_STARTS, "'")) else text
