"""The data that an assistant asks: read again when its files change."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from graph.api import Graph, load
from graph.build import build
from graph.errors import FilterError, GraphError
from graph.revisions import load_revision
from graph.watch.changes import look

__all__ = ["Desk"]


class Desk:
    """A data folder and the graph of it as the files now are. Raises DataError where a graph is asked for."""

    def __init__(self, folder: Path) -> None:
        """Read the folder."""
        self.folder = folder
        self._lock = Lock()
        self._seen = look(folder)
        self._graph: Graph | GraphError = load(folder)

    @property
    def graph(self) -> Graph:
        """The graph of the files as they now are."""
        with self._lock:
            seen = look(self.folder)
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
        if Path(revision).is_dir():
            raise FilterError(f"`{revision[:200]}` is a folder", help="give a Git revision, such as HEAD~5")
        return Graph(build(load_revision(revision, self.folder)))
