"""Export for other tools. One module per format; `FORMATS` is the registry.

A format module has `write(selection)`, which returns the content, and `LOSSES`. Where it depends on the selection what
else is lost, `write` returns these losses with the content.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from graph.collector import paused_collector
from graph.errors import FilterError
from graph.exchange.formats import format_named
from graph.exchange.loss import Loss, losses
from graph.exchange.selection import Progress, Selection, of_actor, of_paths, of_view
from graph.output import write_folder, write_text
from graph.query.heaviest import RibbonWidth
from graph.values import Value, public

__all__ = [
    "FORMATS",
    "Export",
    "Format",
    "Loss",
    "Progress",
    "Selection",
    "export",
    "format_of",
    "of_actor",
    "of_paths",
    "of_view",
]

Content = str | bytes | Mapping[str, str | bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """An export format: its module, title, file ending, and whether it is a folder, binary, or a figure."""

    module: str
    title: str
    suffix: str
    folder: bool = False
    binary: bool = False
    figure: bool = False


FORMATS: Mapping[str, Format] = {
    "csv": Format("csv_tables", "CSV folder with a Frictionless datapackage.json", "", folder=True),
    "cypher": Format("cypher", "Cypher script, for Neo4j, Memgraph, FalkorDB", ".cypher"),
    "dot": Format("dot", "Graphviz DOT", ".dot"),
    "ftm": Format("ftm", "FollowTheMoney JSON lines, for Aleph, OpenSanctions", ".ftm.json"),
    "gexf": Format("gexf", "GEXF with a timeline, for Gephi", ".gexf"),
    "graphml": Format("graphml", "GraphML, for yEd, Cytoscape, igraph, R", ".graphml"),
    "json": Format("node_link", "node-link JSON, for networkx, D3, Jupyter", ".json"),
    "jsonld": Format("jsonld", "RDF as JSON-LD", ".jsonld"),
    "kumu": Format("kumu", "Kumu blueprint", ".json"),
    "markdown": Format("markdown", "Markdown dossier on one actor or path", ".md"),
    "mermaid": Format("mermaid", "Mermaid flowchart, for Markdown pages", ".mmd"),
    "neo4j": Format("neo4j", "Neo4j bulk-import folder", "", folder=True),
    "parquet": Format("parquet", "Parquet folder, for DuckDB, pandas, R", "", folder=True),
    "png": Format("png", "figure for print, 300 dots an inch", ".png", binary=True, figure=True),
    "stix": Format("stix", "STIX 2.1 bundle, for OpenCTI, MISP", ".json"),
    "svg": Format("svg", "figure for print, as vectors", ".svg", figure=True),
    "turtle": Format("turtle", "RDF as Turtle", ".ttl"),
    "xlsx": Format("excel", "Excel workbook", ".xlsx", binary=True),
}


@public
@dataclass(frozen=True, repr=False)
class Export(Value):
    """The content of an export, or its contents by file name for a folder, with the losses."""

    format: str
    content: Content
    losses: tuple[Loss, ...]

    __hash__ = None  # type: ignore[assignment] # the content of a folder is a mapping

    def _said(self) -> str:
        content = f"{len(self.content):,} files" if isinstance(self.content, Mapping) else f"{len(self.content):,}"
        unit = {str: " characters", bytes: " bytes"}.get(type(self.content), "")
        return f"{self.format}: {content}{unit}, {len(self.losses):,} losses"

    def save(self, path: str | Path) -> Path:
        """Write the file or the folder and return where. Raises OutputError."""
        path = Path(path)
        if isinstance(self.content, (str, bytes)):
            write_text(path, self.content)
        else:
            write_folder(path, sorted(self.content.items()))
        return path

    def loss_report(self) -> dict[str, Any]:
        """Return the loss report as plain JSON values."""
        return {"format": self.format, "losses": [loss.to_dict() for loss in self.losses]}


def format_of(name: str) -> Format:
    """Return a format by name. Raises FilterError, with a suggestion."""
    return format_named(name, FORMATS, "export")


def export(selection: Selection, format: str, *, width: RibbonWidth = "kinds") -> Export:
    """Return the selection in `format`, with its loss report; `width` is that of the ribbons of a figure.

    Raises:
        FilterError: There is no such format, it needs a path or an actor, or it cannot draw that width.
        MissingExtra: The format needs a package that is not installed.
    """
    known = format_of(format)
    if width != "kinds" and not known.figure:
        figures = " or ".join(name for name, each in FORMATS.items() if each.figure)
        raise FilterError(f"{format} has no ribbons", help=f"omit `width`, or export {figures}", words=("width",))
    module = import_module(f"graph.export.formats.{known.module}")
    with paused_collector():
        written: Content | tuple[Content, tuple[Loss, ...]] = (
            module.write(selection, width=width) if known.figure else module.write(selection)
        )
    content, more = written if isinstance(written, tuple) else (written, ())
    return Export(format, content, losses(selection, module.LOSSES) + more)
