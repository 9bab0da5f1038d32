"""Graphs for other tools. One module a format; `FORMATS` is the registry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from graph.errors import FilterError
from graph.names import suggest
from graph.view import View

__all__ = ["FORMATS", "Format", "export"]


@dataclass(frozen=True, slots=True)
class Format:
    """An export format: its module here, what it is, and whether it is a folder of files rather than one."""

    module: str
    title: str
    folder: bool = False


FORMATS: Mapping[str, Format] = {
    "csv": Format("csv_tables", "CSV folder: actors, links, claims, sources, events", folder=True),
    "graphml": Format("graphml", "GraphML, for Gephi, yEd, Cytoscape, igraph"),
    "json": Format("node_link", "node-link JSON with claims and sources, for networkx, D3, Jupyter"),
}


def export(view: View, format: str) -> str | dict[str, str]:
    """Return the view in `format`: one text, or texts by file name for a folder.

    Raises:
        FilterError: There is no such format.
    """
    if format not in FORMATS:
        near = suggest(format, FORMATS)
        known = ", ".join(sorted(FORMATS))
        raise FilterError(
            f"no export format `{format}`", help=f"did you mean `{near[0]}`?" if near else f"the formats are {known}"
        )
    written: str | dict[str, str] = import_module(f"graph.export.{FORMATS[format].module}").write(view)
    return written
