"""Draws the page, serves it, and draws it again when the data changes."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from graph.build import BuiltGraph, build
from graph.dataset import Dataset
from graph.diagnostics import count_of, render
from graph.errors import DataError, GraphError
from graph.loader import check_folder
from graph.page import Earlier, opened, render_page
from graph.page.document import Served, policy, script_text
from graph.query.wording import count
from graph.records.filters import Filter
from graph.records.questions import asked as asked_of
from graph.records.walks import Walk
from graph.watch.board import Board
from graph.watch.changes import EVERY, changes
from graph.watch.server import Server

if TYPE_CHECKING:
    from graph.watch.edits import Edits

__all__ = ["Watch"]

_SCRIPT: Final = Path(__file__).with_name("watching.js")
_TOKEN: Final = Path(__file__).with_name("token.js")
_EDITING: Final = Path(__file__).with_name("editing.js")
_LOOK: Final = Path(__file__).with_name("editing.css")
_STYLE: Final = "html { color-scheme: light dark; font-family: system-ui, sans-serif; }"


class Watch:
    """The page of a data folder on the loopback address, drawn again by `run` whenever a YAML file changes.

    Args:
        folder: The data folder.
        asked: The scope and state of the page, as arguments of `Graph.page`.
        port: The port to serve it on; 0 selects a free one.
        edit: Whether the page may change the data.
        since: What an earlier version is called, and its graph: the page shows what changed since.
        hypotheses: A file of hypotheses, weighed in a view of their own.

    Raises:
        ServeError: The port cannot be used.
    """

    def __init__(
        self,
        folder: Path,
        asked: Mapping[str, Any],
        port: int,
        *,
        edit: bool = False,
        since: tuple[str, BuiltGraph] | None = None,
        hypotheses: Path | None = None,
    ) -> None:
        self.folder = folder
        self.since = since
        self.hypotheses = hypotheses
        self.asked = dict(asked)
        self.title = self.asked.pop("title", None)
        words = {name: self.asked.pop(name) for name in list(self.asked) if name not in _OPENINGS}
        self.filter, self.walk = asked_of("page", words, path=self.asked.get("path") is not None)
        self._run = secrets.token_hex(4)  # so that a page left open is updated by the next watch
        self._drawn = 0
        self._data: Dataset | None = None
        self.edits = _edits(folder, lambda: self._data) if edit else None
        self.board = Board(_bare_page())
        self._server = Server(self.board, port, self.edits)

    def __enter__(self) -> Watch:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()

    @property
    def address(self) -> str:
        """Address of the page; if it may change the data, with the token that it needs for that."""
        return self._server.address + (f"#edit={self.edits.token}" if self.edits else "")

    def run(self, stop: Event, say: Callable[[str], None], every: float = EVERY) -> None:
        """Draw the page now and after each change until `stop` is set.

        Args:
            say: Called with a one-line status.
        """
        looking = changes(self.folder, stop, every, [self.hypotheses] if self.hypotheses else [])
        say(self.draw())
        for _ in looking:
            say(self.draw())

    def draw(self) -> str:
        """Draw the page, or show what is wrong over the last good one, and return a one-line status."""
        try:
            return self._draw()
        except Exception as error:  # noqa: BLE001 - the next change may be sound
            said = "not enough memory" if isinstance(error, MemoryError) else f"{type(error).__name__}: {error}"
            self.board.put_faults(f"internal error: {said}; please report it\n")
            return f"internal error: {said}"

    def _draw(self) -> str:
        dataset, diagnostics = check_folder(self.folder)
        self._data = dataset
        if dataset is None:
            self.board.put_faults(render(diagnostics))
            errors = count_of(diagnostics, "error")
            return f"{count(errors, 'error')} in the data, shown on the page"
        version = f"{self._run}-{self._drawn + 1}"
        try:
            graph = build(dataset)
            view, opening = opened(graph, self.filter, self.walk, **self.asked)
            served = Served((_script(version),))
            if self.edits:
                served = Served(
                    (_script(version), script_text(_EDITING)), (script_text(_TOKEN),), (script_text(_LOOK),)
                )
            html = render_page(view, title=self.title, opening=opening, served=served, **self._more(graph))
        except DataError as error:
            self.board.put_faults(render(error.diagnostics))
            return f"{count(len(error.diagnostics), 'error')} in the hypotheses, shown on the page"
        except GraphError as error:
            self.board.put_faults(f"error: {error}\n")
            return f"error: {error}"
        self._drawn += 1
        self.board.put_page(version, html.encode())
        return f"drawn: {len(view.actors):,} actors, {len(view.links):,} links"

    def _more(self, graph: BuiltGraph) -> dict[str, Any]:
        """Return what a page shows beside the data. Raises DataError for the file of hypotheses."""
        more: dict[str, Any] = {}
        if self.since:
            from graph.query.diff import diff  # noqa: PLC0415 - what most watches do not need

            name, old = self.since
            more["since"] = Earlier(name, old, diff(old, graph, (), Filter(), Walk()))
        if self.hypotheses:
            from graph.weighing import read_hypotheses, weigh  # noqa: PLC0415 - as above

            more["weighed"] = weigh(graph, read_hypotheses(self.hypotheses, graph))
        return more


def _edits(folder: Path, data: Callable[[], Dataset | None]) -> Edits:
    from graph.watch.edits import Edits  # noqa: PLC0415 - what a watch without it does not need

    return Edits(folder, data)


_OPENINGS: Final = ("focus", "depth", "path", "story", "width")


def _script(version: str) -> str:
    return f'"use strict";\nconst WATCHED = "{version}";\n{script_text(_SCRIPT)}'


def _bare_page() -> bytes:
    """Return the page served while there is no good one: only the script, which shows the errors."""
    script = _script("")
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy((script,), (_STYLE,), connects=True))}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>axisgraph watch</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<main><p>Drawing the page ...</p></main>\n"
        f"<script>{script}</script>\n</body>\n</html>\n"
    ).encode()
