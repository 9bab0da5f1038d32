"""The data that an assistant asks, a folder or a pack: read again when its files change."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import Final

from graph.api import Graph
from graph.build import build
from graph.errors import FilterError, GraphError
from graph.opening import load
from graph.pack.manifest import is_pack
from graph.pack.schema import MANIFEST
from graph.revisions import load_revision
from graph.watch.changes import look, look_at

__all__ = ["Desk"]

_NO_HISTORY: Final = "a pack has no earlier versions to compare with"


class Desk:
    """A data folder, or a pack, and the graph of it as the files now are."""

    def __init__(self, folder: Path) -> None:
        """Read the folder. Raises DataError, PackError."""
        self.folder = folder
        self.is_pack = is_pack(folder)
        self.asking = Lock()  # one question at a time: a pack has one connection
        self._seen = self._look()
        self._graph: Graph | GraphError = load(folder)

    def _look(self) -> object:
        return look_at(self.folder / MANIFEST) if self.is_pack else look(self.folder)

    @property
    def graph(self) -> Graph:
        """The graph of the files as they now are. Raises DataError, PackError."""
        seen = self._look()
        if seen != self._seen:
            self._seen = seen
            try:
                self._graph = load(self.folder)
            except GraphError as error:
                self._graph = error
        if isinstance(self._graph, GraphError):
            raise self._graph
        return self._graph

    def at(self, revision: str) -> Graph:
        """Return the graph of a Git revision of the folder. Raises GraphError."""
        if self.is_pack:
            raise FilterError(_NO_HISTORY, help="ask the data folder that it was made from, if that is in Git")
        if Path(revision).is_dir():
            raise FilterError(f"`{revision[:200]}` is a folder", help="give a Git revision, such as HEAD~5")
        return Graph(build(load_revision(revision, self.folder)))
