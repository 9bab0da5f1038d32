"""The figure of `graph.export.figure` as SVG."""

from __future__ import annotations

from graph.exchange.selection import Selection
from graph.export.figure import FIGURE_LOSSES as LOSSES
from graph.export.figure import draw

__all__ = ["LOSSES", "write"]


def write(selection: Selection) -> str:
    """Return the figure as SVG, its names as text. Raises FilterError, MissingExtra."""
    return draw(selection, "svg").decode()
