"""The figure of `graph.export.figure` as PNG."""

from __future__ import annotations

from graph.exchange.selection import Selection
from graph.export.figure import FIGURE_LOSSES as LOSSES
from graph.export.figure import draw

__all__ = ["LOSSES", "write"]


def write(selection: Selection) -> bytes:
    """Return the figure as PNG, 300 dots an inch. Raises FilterError, MissingExtra."""
    return draw(selection, "png")
