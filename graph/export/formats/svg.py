"""The figure of `graph.export.figure` as SVG."""

from __future__ import annotations

from graph.exchange.loss import Loss
from graph.exchange.selection import Selection
from graph.export.figure import FIGURE_LOSSES as LOSSES
from graph.export.figure import draw, omitted
from graph.query.heaviest import RibbonWidth

__all__ = ["LOSSES", "write"]


def write(selection: Selection, *, width: RibbonWidth = "kinds") -> tuple[str, tuple[Loss, ...]]:
    """Return the figure as SVG, its texts as text, and what it does not show. Raises FilterError, MissingExtra."""
    figure = draw(selection, width=width)
    return figure.svg, omitted(selection, figure)
