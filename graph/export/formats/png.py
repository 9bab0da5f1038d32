"""The figure of `graph.export.figure` as PNG, drawn by resvg."""

from __future__ import annotations

import struct
import zlib

from graph.exchange.loss import Loss
from graph.exchange.plain import package
from graph.exchange.selection import Selection
from graph.export.figure import DOTS, FONTS, draw, omitted
from graph.export.figure import FIGURE_LOSSES as LOSSES
from graph.query.heaviest import RibbonWidth

__all__ = ["LOSSES", "write"]

_PER_INCH = 96  # units of an SVG
_HEAD = 33  # bytes of the signature and the first chunk, IHDR


def write(selection: Selection, *, width: RibbonWidth = "kinds") -> tuple[bytes, tuple[Loss, ...]]:
    """Return the figure as PNG, 300 dots an inch, and what it does not show. Raises FilterError, MissingExtra.

    Letters that the fonts of figures do not have are drawn in those of the machine.
    """
    figure = draw(selection, width=width)
    drawn: bytes = package("resvg_py", "figure").svg_to_bytes(
        svg_string=figure.svg,
        zoom=DOTS / _PER_INCH,
        font_files=[str(FONTS / f"{face}.ttf") for face in ("DejaVuSans", "DejaVuSans-Bold")],
        font_family="DejaVu Sans",
        sans_serif_family="DejaVu Sans",
        skip_system_fonts=figure.covered,
    )
    return _with_density(bytes(drawn)), omitted(selection, figure)


def _with_density(image: bytes) -> bytes:
    """Return the PNG with its density in pixels per metre. https://www.w3.org/TR/png-3/#11pHYs."""
    per_metre = round(DOTS / 0.0254)
    chunk = b"pHYs" + struct.pack(">IIB", per_metre, per_metre, 1)
    return image[:_HEAD] + struct.pack(">I", 9) + chunk + struct.pack(">I", zlib.crc32(chunk)) + image[_HEAD:]
