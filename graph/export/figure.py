"""A figure for print, drawn by matplotlib: positions as on the page, a legend, and names as text."""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping
from io import BytesIO
from typing import Any, Final

from graph.errors import FilterError
from graph.exchange.plain import package, xml_safe
from graph.exchange.selection import Selection
from graph.export.formats.dot import DRAWN_LOSSES
from graph.picture.bundles import Drawn, Strand
from graph.picture.layout import Picture
from graph.picture.style import ACTOR_LOOKS, DASHES, FAMILY_WIDTHS, canvas_label, size_of
from graph.records.grades import CONFIDENCES, Confidence, strongest

__all__ = ["FIGURE_LOSSES", "draw"]

FIGURE_LOSSES: Final = DRAWN_LOSSES | {
    "kind": "omitted, except for colour, letters, and label in the legend",
    "actor.id": "omitted: actors are labelled with the first 54 characters of their names",
    "link.id": "omitted",
    "link.source": "drawn",
    "link.target": "drawn",
    "link.start": "omitted",
    "link.end": "omitted",
    "parallel links": "links of one kind between the same two are one line",
    "disputes": "a line without a plainly asserted link has an open arrow",
    "names not in ASCII": "drawn where the font has the letters, else as boxes; native names are omitted",
    "control characters": "omitted",
}
_MARKERS: Final = {
    "square": "s",
    "diamond": "D",
    "triangle": "^",
    "triangleDown": "v",
    "hexagon": "h",
    "star": "*",
    "dot": "o",
}
_POINTS: Final = 0.55  # points for each unit of a line's width on the canvas
_SCALE: Final = 1 / 88  # inches for each unit of the page's canvas
_MOST_LINKS: Final = 4_000  # more are unreadable
_DOTS: Final = 300  # pixels per inch of a PNG


def draw(selection: Selection, format: str) -> bytes:
    """Return the figure as "svg" or "png" (300 dots per inch).

    Raises:
        FilterError: More links than a figure can show.
        MissingExtra: matplotlib is not installed.
    """
    if len(selection.links) > _MOST_LINKS:
        message = f"{len(selection.links):,} links are too many for a figure, which can show {_MOST_LINKS}"
        raise FilterError(message, help="narrow them with a filter, `actor` or `path`", words=("actor", "path"))
    matplotlib, figures = package("matplotlib", "figure"), package("matplotlib.figure", "figure")
    settings = {
        "svg.hashsalt": "axisgraph",
        "svg.fonttype": "none",
        "font.family": ["DejaVu Sans"],
        "text.usetex": False,
    }
    file = BytesIO()
    with matplotlib.rc_context(settings), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about missing glyphs, which are in the loss report
        figure = _draw(selection, figures)
        stamp = {"Date": None, "Creator": None} if format == "svg" else {"Software": None}
        figure.savefig(file, format=format, dpi=_DOTS, metadata=stamp, bbox_inches="tight", pad_inches=0.2)
    return file.getvalue()


def _draw(selection: Selection, figures: Any) -> Any:
    drawn = Drawn(selection.graph, selection.actors, tuple(selection.each_link()))
    at = {id: (x * _SCALE, -y * _SCALE) for id, (x, y) in Picture(drawn).positions.items()}
    xs, ys = [x for x, _ in at.values()], [y for _, y in at.values()]
    width, height = max(xs) - min(xs) + 2, max(ys) - min(ys) + 2
    figure = figures.Figure(figsize=(max(width, 7), max(height, 4)))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(min(xs) - 1, min(xs) - 1 + max(width, 7))
    axes.set_ylim(min(ys) - 1, min(ys) - 1 + max(height, 4))
    for strand in drawn.strands:
        _strand(drawn, axes, strand, at)
    for actor in drawn.actors:
        look = ACTOR_LOOKS[actor.type]
        size = size_of(drawn.degree[actor.id]) * 0.62
        axes.plot(
            *at[actor.id],
            marker=_MARKERS[look.shape],
            markersize=size,
            markerfacecolor="white" if look.hollow else look.colour,
            markeredgecolor=look.colour if look.hollow else "white",
            linestyle="none",
            zorder=3,
        )
        x, y = at[actor.id]
        label = axes.text(
            x, y - size / 130 - 0.03, xml_safe(canvas_label(actor.name)), ha="center", va="top", fontsize=7.5, zorder=4
        )
        label.set_parse_math(False)
        label.set_bbox({"facecolor": "white", "edgecolor": "none", "alpha": 0.75, "pad": 0.6})
    title = axes.set_title(xml_safe(drawn.graph.dataset.info.title), fontsize=12, loc="left")
    title.set_parse_math(False)
    _legend(drawn, axes)
    return figure


def _strand(drawn: Drawn, axes: Any, strand: Strand, at: Mapping[str, tuple[float, float]]) -> None:
    judged = [drawn.graph.assessments[link.id] for link in strand.links]
    confidence = strongest(each.confidence for each in judged)
    asserted = any(each.status == "asserted" for each in judged)
    width = FAMILY_WIDTHS[strand.kind.family]
    start, end = at[strand.source], at[strand.target]
    length = math.dist(start, end) or 1.0
    # the lane is on the right, as seen from the actor whose id comes first
    side = 1 if strand.source <= strand.target else -1
    bend = side * (strand.lane * 0.26 + 0.06) / max(1.0, length / 2)
    axes.annotate(
        "",
        xy=end,
        xytext=start,
        zorder=2,
        arrowprops={
            "arrowstyle": "-" if strand.kind.symmetric else ("-|>" if asserted else "->"),
            "color": strand.kind.colour,
            "linewidth": width * _POINTS,
            "linestyle": _line_style(confidence, width),
            "connectionstyle": f"arc3,rad={bend:.4f}",
            "shrinkA": 9,
            "shrinkB": 9,
            "mutation_scale": 8,
        },
    )
    count = f" {len(strand.links)}" if len(strand.links) > 1 else ""
    plate = axes.text(
        *_along(start, end, bend, 0.5 + side * 0.045 * max(-4, min(4, strand.lane))),
        f"{drawn.letters[strand.kind.id]}{count}",
        ha="center",
        va="center",
        fontsize=4.5,
        zorder=2.5,
        bbox={
            "boxstyle": "round,pad=0.25,rounding_size=0.6",
            "facecolor": "white",
            "edgecolor": strand.kind.colour,
            "linewidth": 0.5,
        },
    )
    plate.set_parse_math(False)


def _line_style(level: Confidence, width: float) -> str | tuple[int, tuple[float, ...]]:
    """Return the style of a line of this confidence for matplotlib, which measures dashes in line widths."""
    dashes = DASHES[level]
    return (0, tuple(dash / width for dash in dashes)) if dashes else "-"


def _along(start: tuple[float, float], end: tuple[float, float], bend: float, t: float) -> tuple[float, float]:
    """Return the point at `t`, 0 to 1, of the curve that matplotlib draws between two points in its style `arc3`."""
    across, up = end[0] - start[0], end[1] - start[1]
    aside = 2 * t * (1 - t) * bend
    return start[0] + t * across + aside * up, start[1] + t * up - aside * across


def _legend(drawn: Drawn, axes: Any) -> None:
    lines = package("matplotlib.lines", "figure")
    kinds = {strand.kind.id: strand.kind for strand in drawn.strands}
    handles = [
        lines.Line2D([], [], color=kind.colour, label=f"{drawn.letters[id]}  {xml_safe(kind.label)}")
        for id, kind in sorted(kinds.items())
    ]
    handles += [
        lines.Line2D([], [], color="#333333", linestyle=_line_style(level, 1.5), label=f"{level} confidence")
        for level in reversed(CONFIDENCES)
    ]
    types = {actor.type for actor in drawn.actors}
    handles += [
        lines.Line2D(
            [],
            [],
            linestyle="none",
            marker=_MARKERS[look.shape],
            markerfacecolor="white" if look.hollow else look.colour,
            markeredgecolor=look.colour,
            label=look.label,
        )
        for type, look in ACTOR_LOOKS.items()
        if type in types
    ]
    legend = axes.legend(handles=handles, loc="upper left", bbox_to_anchor=(1.0, 1.0), fontsize=7.5, frameon=False)
    for text in legend.get_texts():
        text.set_parse_math(False)
