"""The picture of the page as a figure, drawn by the page's own scripts in a JavaScript engine.

The payload is that of the page, and so are layout, shapes, legend and words: `figure.js` is linked from the modules in
`graph/page/js`. Only the widths of letters differ: the page measures in the reader's font, a figure in DejaVu Sans,
whose widths are in `fonts/`.
"""

from __future__ import annotations

import atexit
import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from graph.errors import FilterError
from graph.exchange.loss import Loss
from graph.exchange.plain import package
from graph.exchange.selection import Selection
from graph.export.formats.dot import DRAWN_LOSSES
from graph.page.opened import Opening
from graph.page.payload import payload
from graph.picture import bundles
from graph.query.heaviest import RibbonWidth, check_width
from graph.records.filters import Filter
from graph.records.model import Actor, Family, Link

__all__ = ["DOTS", "FIGURE_LOSSES", "FONTS", "Figure", "draw", "omitted"]

_SHOWN: Final = ("dataset.as_of", "dataset.version", "dataset.licence", "dataset.authors")  # in the source line
FIGURE_LOSSES: Final = {what: became for what, became in DRAWN_LOSSES.items() if what not in _SHOWN} | {
    "dataset.columns": "the captions of those with actors are drawn, in capitals",
    "kind": "omitted, except for colour, letter and label in the legend",
    "actor.id": "omitted, except from the ids of groups in the SVG",
    "link.id": "omitted",
    "link.start": "omitted",
    "link.end": "omitted",
    "link.periods": "omitted",
    "parallel links": "links of one family between the same two are one ribbon",
    "disputes": "omitted, except for denied links, which are crossed out",
    "control characters": "omitted",
}
FONTS: Final = Path(__file__).parent / "fonts"
DOTS: Final = 300  # pixels per inch of a PNG
_MOST_LINKS: Final = 800  # of an actor or of paths; more are unreadable


class Figure(NamedTuple):
    """A figure: its SVG, the ids of what is drawn, and where boxes and ribbons are, in units of its plane."""

    svg: str
    actors: tuple[str, ...]
    links: tuple[str, ...]
    boxes: tuple[dict[str, Any], ...]
    ribbons: tuple[dict[str, Any], ...]

    @property
    def covered(self) -> bool:
        """Whether the fonts of figures have all letters of the figure."""
        return set(self.svg) <= _letters()


def draw(
    selection: Selection,
    *,
    size: tuple[float, float] | None = None,
    ground: str = "light",
    width: RibbonWidth = "kinds",
) -> Figure:
    """Return the figure of a selection: of a view what the page opens on, of paths or an actor all of it.

    Args:
        size: Width and height of the window in which the page would have the same picture, in units of its plane.
        ground: "light" or "dark".
        width: Draw ribbons the wider, the more kinds their links have, or the greater their weight.

    Raises:
        FilterError: More links than a figure can show, or no weight to draw.
        MissingExtra: The JavaScript engine is not installed.
    """
    check_width(width, selection.links)
    whole = _whole(selection)
    if not whole and len(selection.links) > _MOST_LINKS:
        message = f"{len(selection.links):,} links are too many for a figure, which can show {_MOST_LINKS}"
        raise FilterError(message, help="narrow them with a filter", words=("kinds",))
    shown = {"actors": _ids(selection.actors), "links": _ids(selection.links)}
    given = {
        "payload": _payload(selection),
        "core": _kept(selection),
        "shown": None if whole else shown,
        "families": None if whole else [family.value for family in Family],
        "width": width,
        "asked": _asked(selection),
        "size": {"width": size[0], "height": size[1]} if size else None,
        "ground": ground,
        "widths": _widths(),
    }
    drawn = json.loads(_engine().call("axisgraphFigure.draw", json.dumps(given)))
    return Figure(drawn["svg"], *(tuple(drawn[name]) for name in Figure._fields[1:]))


def omitted(selection: Selection, figure: Figure) -> tuple[Loss, ...]:
    """Return the actors and links of the selection that the figure does not show."""
    tables = (("actors", selection.actors, figure.actors), ("links", selection.links, figure.links))
    losses = []
    for name, records, drawn in tables:
        known = frozenset(drawn)
        left = [record.id for record in records if record.id not in known]
        if left:
            losses.append(Loss(f"{name} that are not drawn", len(left), "omitted", tuple(left[:5])))
    return tuple(losses)


def _ids(records: Iterable[Actor | Link]) -> list[str]:
    return [record.id for record in records]


def _kept(selection: Selection) -> list[str]:
    """Return the actors that are never in a stack: those that the page opens on, those of paths, one actor itself."""
    if selection.actor is not None:
        return [selection.actor.id, *selection.graph.dataset.info.core]
    return _ids(bundles.opening(selection.view).actors if _whole(selection) else selection.actors)


def _whole(selection: Selection) -> bool:
    return selection.actor is None and "from" not in selection.question


def _payload(selection: Selection) -> dict[str, Any]:
    """Return the payload of the page of this selection; that of paths says how they were narrowed."""
    title = selection.graph.dataset.info.title
    made = payload(selection.view, title, Opening())
    if "from" in selection.question:
        asked, default = selection.question["filter"], Filter().for_paths().to_dict()
        made["info"]["narrowedBy"] = {name: asked[name] for name in default if asked[name] != default[name]}
    return made


def _asked(selection: Selection) -> str | None:
    """Return the question of the figure; None for that of the page."""
    name = selection.graph.actor
    if selection.actor is not None:
        return f"Links of {selection.actor.name}"
    if "from" in selection.question:
        return f"Paths from {name(selection.question['from']).name} to {name(selection.question['to']).name}"
    return None


@cache
def _widths() -> list[dict[str, str]]:
    widths: list[dict[str, str]] = json.loads((FONTS / "widths.json").read_text(encoding="utf-8"))
    return widths


@cache
def _letters() -> frozenset[str]:
    return frozenset("\n").union(*(letters for font in _widths() for letters in font.values()))


@cache
def _engine() -> Any:
    engine = package("py_mini_racer", "figure").MiniRacer()
    atexit.register(engine.close)  # its thread is waited for, which from Python 3.13 on is too late after this
    engine.eval((Path(__file__).parent / "figure.js").read_text(encoding="utf-8"))
    return engine
