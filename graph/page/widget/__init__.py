"""The page as a widget of a notebook: its selection is a value in Python, read and set.

The page is the one that `Graph.page` returns, in a sandboxed frame, with one script more (`inside.js`). It has no
access to the notebook; ids of actors and links go to and fro, and each side takes those that it knows alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import anywidget
import traitlets

from graph.errors import UnknownId
from graph.page.document import Served, script_text
from graph.records.names import suggest

__all__ = ["PageWidget", "inside"]

_HERE: Final = Path(__file__).parent


def inside() -> Served:
    """Return what the page of a widget has beside that of a file."""
    return Served((script_text(_HERE / "inside.js"),), connects=False)


class NotInPageError(UnknownId, traitlets.TraitError):
    """An id that no actor or link of the page has."""


class _Ids(traitlets.Tuple):
    """Distinct texts in the order given; one text is a list of one."""

    def validate(self, obj: Any, value: Any) -> tuple[str, ...]:
        if isinstance(value, str):
            value = (value,)
        if isinstance(value, Iterable) and not isinstance(value, bytes | dict):
            ids = tuple(dict.fromkeys(value))
            if all(isinstance(id, str) for id in ids):
                return ids
        self.error(obj, value)
        raise AssertionError  # which `error` does not return from


def _listed(ids: tuple[str, ...], _: object) -> list[str]:
    return list(ids)


class PageWidget(anywidget.AnyWidget):
    """The interactive page, of which `selection` holds the ids of the actors and links that are open or selected.

    Set it to select, and `observe` it to be called when a reader does:
    `widget.observe(lambda change: print(change.new), "selection")`. Of its own kind of error is only
    `graph.UnknownId`, for an id that is not in the page; then the selection stays as it is.
    """

    _esm = script_text(_HERE / "outside.js")
    _page = traitlets.Unicode().tag(sync=True)
    _title = traitlets.Unicode().tag(sync=True)
    _height = traitlets.Int(700).tag(sync=True)
    selection = _Ids(help="Ids of the actors and links that are open or selected.").tag(sync=True, to_json=_listed)

    def __init__(
        self, html: str, ids: Iterable[str], *, title: str, height: int, selection: Iterable[str] = ()
    ) -> None:
        self._ids = frozenset(ids)
        super().__init__(_page=html, _title=title, _height=height, selection=selection)

    @traitlets.validate("selection")
    def _in_page(self, proposal: Any) -> tuple[str, ...]:
        for id in proposal["value"]:
            if id not in self._ids:
                raise NotInPageError("actor or link of the page", id, suggest(id, self._ids))
        return tuple(proposal["value"])

    def __repr__(self) -> str:
        return f"<PageWidget {self._title!r}: {len(self.selection)} selected>"
