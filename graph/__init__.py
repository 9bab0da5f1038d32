"""Actor-relationship knowledge graphs as chains of evidence.

    import graph
    g = graph.load("data")
    print(g.paths("iran", "hamas", kinds=["weapons"]))

Everything public is named here; it is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graph.api import Graph, import_file, load
    from graph.dataset import Dataset
    from graph.diagnostics import Diagnostic, Place
    from graph.errors import DataError, FilterError, GraphError, MissingExtra, OutputError, ServeError, UnknownId
    from graph.loader import check_folder
    from graph.query.paths import Hop, Path, PathAnswer
    from graph.records.dates import Date, parse_date
    from graph.records.filters import Filter
    from graph.records.model import Actor, Claim, Event, Kind, Link, Source
    from graph.records.story import Story
    from graph.view import View

_HOMES = {
    "api": ("Graph", "import_file", "load"),
    "dataset": ("Dataset",),
    "records.dates": ("Date", "parse_date"),
    "diagnostics": ("Diagnostic", "Place"),
    "errors": ("DataError", "FilterError", "GraphError", "MissingExtra", "OutputError", "ServeError", "UnknownId"),
    "records.filters": ("Filter",),
    "loader": ("check_folder",),
    "records.model": ("Actor", "Claim", "Event", "Kind", "Link", "Source"),
    "query.paths": ("Hop", "Path", "PathAnswer"),
    "records.story": ("Story",),
    "view": ("View",),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Actor",
    "Claim",
    "DataError",
    "Dataset",
    "Date",
    "Diagnostic",
    "Event",
    "Filter",
    "FilterError",
    "Graph",
    "GraphError",
    "Hop",
    "Kind",
    "Link",
    "MissingExtra",
    "OutputError",
    "Path",
    "PathAnswer",
    "Place",
    "ServeError",
    "Source",
    "Story",
    "UnknownId",
    "View",
    "check_folder",
    "import_file",
    "load",
    "parse_date",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'graph' has no attribute {name!r}")
    return getattr(import_module(f"graph.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return __all__
