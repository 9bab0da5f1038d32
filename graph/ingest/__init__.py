"""Import from other tools. One module per format; `FORMATS` is the registry.

A format module has `read(path, options)`, which returns the raw graph of a file, or the records of one of our own
exports.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.diagnostics.collected import Faults
from graph.errors import DataError
from graph.exchange.formats import format_named
from graph.ingest.assembly import Assembly
from graph.ingest.files import fail
from graph.ingest.folder import Import, origin_of
from graph.ingest.naming import slug_of
from graph.ingest.raw import NativeTables, Options, RawGraph
from graph.ingest.validation import validate
from graph.reading import paused_collector

if TYPE_CHECKING:
    from graph.dataset import Dataset

__all__ = ["FORMATS", "Format", "Import", "Options", "format_of", "import_file"]


@dataclass(frozen=True, slots=True)
class Format:
    """An import format: its module and title."""

    module: str
    title: str


FORMATS: Mapping[str, Format] = {
    "csv": Format("csv_tables", "CSV: edge lists, node lists, our own folder of tables"),
    "ftm": Format("ftm", "FollowTheMoney JSON lines, of Aleph, OpenSanctions"),
    "gexf": Format("gexf", "GEXF, of Gephi"),
    "graphml": Format("graphml", "GraphML, of yEd, igraph, networkx"),
    "json": Format("node_link", "node-link JSON, of networkx, D3, Cytoscape, Kumu"),
    "jsonld": Format("rdf", "our own JSON-LD"),
    "neo4j": Format("neo4j", "Neo4j: bulk-import folder, CSV of the Browser or of apoc.export"),
    "parquet": Format("parquet", "our own folder of Parquet tables"),
    "stix": Format("stix", "STIX 2.1 bundle, of OpenCTI, MITRE ATT&CK"),
    "turtle": Format("rdf", "our own Turtle"),
    "xlsx": Format("excel", "Excel workbook: as CSV, a table a sheet"),
}


def format_of(name: str) -> Format:
    """Return a format by name. Raises FilterError, with a suggestion."""
    return format_named(name, FORMATS, "import")


def import_file(format: str, path: str | Path, options: Options | None = None, base: Dataset | None = None) -> Import:
    """Read a file of another tool as a data set. Nothing is written.

    Args:
        format: One of `FORMATS`.
        path: The file, or the folder for a format of several files.
        options: See `Options`.
        base: The data set to add to: actors with the same name are the same actor, and new ids avoid existing ones.

    Raises:
        DataError: The file has errors; the exception lists all of them, by row.
        FilterError: There is no such format, or the columns are not recognised.
        MissingExtra: The format needs a package that is not installed.
    """
    options = options or Options()
    path = Path(path)
    module = import_module(f"graph.ingest.formats.{format_of(format).module}")
    with paused_collector():
        read = module.read(path, options)
        if isinstance(read, NativeTables):
            return _restored(format, path, read)
        return _joined(format, path, read, options, base)


def _restored(format: str, path: Path, read: NativeTables) -> Import:
    dataset = validate(read.records, read.info, read.name, read.faults)
    return Import(format, path, dataset, whole=True, losses=read.losses, notes=tuple(read.notes))


def _joined(format: str, path: Path, read: RawGraph, options: Options, base: Dataset | None) -> Import:
    if not (read.actors or read.links or read.events or read.faults):
        fail("empty-file", f"`{read.name}` has no nodes and no edges", read.name)
    source = _citation(format, path, read, options)
    assembly = Assembly(read, options, source, base)
    rows = list(assembly.rows())
    info = {"title": options.title or path.stem} | read.info
    while True:
        try:
            dataset = validate(rows, info, read.name, read.faults, base)
            break
        except DataError as error:
            if not options.lenient:
                raise
            rows = _without_faulty(rows, error, read)
    return Import(
        format,
        path,
        dataset,
        whole=False,
        losses=read.losses,
        notes=tuple(read.notes),
        columns=read.columns,
        kinds=tuple(sorted((word, id, count) for (word, id), count in assembly.kinds.used.items())),
        made=tuple(sorted(assembly.kinds.made)),
        same=assembly.same,
        origin=origin_of(format, path),
    )


def _citation(format: str, path: Path, read: RawGraph, options: Options) -> dict[str, Any]:
    """Return the source record of the imported file, with an id made from the file name."""
    files = sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    source: dict[str, Any] = {
        "id": slug_of(path.name) or "imported-file",
        "title": options.title or path.name,
        "publisher": options.publisher or read.publisher or "Unknown",
        "reliability": options.reliability,
        "class": "imported-file",
        "summary": f"Imported from {path.name} ({format}, sha256 {digest.hexdigest()}).",
    }
    return source | ({"url": options.url} if options.url else {})


def _without_faulty(rows: list[Any], error: DataError, read: RawGraph) -> list[Any]:
    """Return the rows without errors. Raises `error` again if its location is in no row."""
    places = {(each.place.file, each.place.line): each for each in error.diagnostics if each.severity == "error"}
    kept = []
    for row in rows:
        place = row[2]("")
        found = places.get((place.file, place.line))
        if found is not None and place.line and row[0] != "kinds":
            read.leave(f"faults: {found.code}")
        else:
            kept.append(row)
    if len(kept) == len(rows):
        raise error
    read.faults = Faults()
    return kept
