"""Import from other tools. One module per format; `FORMATS` is the registry.

A format module has `read(path, options)`, which returns the raw graph of a file, or the records of one of our own
exports.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.collector import paused_collector
from graph.exchange.formats import format_named
from graph.ingest.asked import check_options
from graph.ingest.assembly import Assembly
from graph.ingest.files import STANDARD_INPUT, fail, named, read_bytes
from graph.ingest.folder import Import, origin_of
from graph.ingest.joining import joined
from graph.ingest.limits import refuse_many
from graph.ingest.naming import slug_of
from graph.ingest.raw import NativeTables, Options, RawGraph
from graph.ingest.recognised import recognised
from graph.ingest.rejected import Rejected
from graph.ingest.same import Matcher
from graph.ingest.tolerant import Tolerant
from graph.ingest.validation import Row, validate
from graph.ingest.values import seen
from graph.reading.boundary import leads_out

if TYPE_CHECKING:
    from graph.dataset import Dataset

__all__ = ["FORMATS", "Format", "Import", "Options", "Rejected", "format_of", "import_file", "recognised"]


@dataclass(frozen=True, slots=True)
class Format:
    """An import format: its module and title."""

    module: str
    title: str


FORMATS: Mapping[str, Format] = {
    "csv": Format("csv_tables", "CSV: edge lists, node lists, our own folder of tables"),
    "ftm": Format("ftm", "FollowTheMoney JSON lines, of Aleph, OpenSanctions"),
    "gdf": Format("gdf", "GDF, of GUESS, Gephi"),
    "gexf": Format("gexf", "GEXF, of Gephi"),
    "gml": Format("gml", "GML, of networkx, igraph, yEd"),
    "graphml": Format("graphml", "GraphML, of yEd, igraph, networkx"),
    "json": Format("node_link", "node-link JSON, of networkx, D3, Cytoscape, Kumu"),
    "jsonld": Format("rdf", "our own JSON-LD"),
    "neo4j": Format("neo4j", "Neo4j: bulk-import folder, CSV of the Browser or of apoc.export"),
    "pajek": Format("pajek", "Pajek: .net, .paj"),
    "parquet": Format("parquet", "our own folder of Parquet tables"),
    "stix": Format("stix", "STIX 2.1 bundle, of OpenCTI, MITRE ATT&CK"),
    "tgf": Format("tgf", "TGF, of yEd"),
    "turtle": Format("rdf", "our own Turtle"),
    "ucinet": Format("ucinet", "UCINET's DL: matrices, lists of edges"),
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
        DataError: The file cannot be read, or no record of it is valid; with `strict`, it has errors. The exception
            lists all of them, by row.
        FilterError: There is no such format, or the columns are not recognised.
        MissingExtra: The format needs a package that is not installed.
    """
    options = options or Options()
    format_of(format)
    check_options(options, format)
    path = named(Path(path))
    module = import_module(f"graph.ingest.formats.{format_of(format).module}")
    with paused_collector():
        read = module.read(path, options)
        if isinstance(read, NativeTables):
            refuse_many(sum(table in ("actors", "links", "events") for table, *_ in read.records), read.name)
            return _restored(format, path, read, options, base)
        refuse_many(len(read.actors) + len(read.links) + len(read.events), read.name)
        return _joined(format, path, read, options, base)


def _restored(format: str, path: Path, read: NativeTables, options: Options, base: Dataset | None) -> Import:
    rows = [Row(*record) for record in read.records]
    if options.strict:
        dataset = validate(rows, read.info, read.name, read.faults)
    else:
        dataset = Tolerant(read.info, read.name, read.rejections).validate(rows, read.faults)
    rejected = read.rejections.listed()
    if base is not None:
        matcher = Matcher(base, take=options.yes)
        dataset, same, left = joined(dataset, base, matcher)
        return Import(
            format,
            path,
            dataset,
            whole=False,
            losses=(*read.losses, *left),
            notes=tuple(read.notes),
            same=same,
            origin=origin_of(format, path),
            rejected=rejected,
            proposals=tuple(matcher.proposals),
        )
    return Import(format, path, dataset, whole=True, losses=read.losses, notes=tuple(read.notes), rejected=rejected)


def _joined(format: str, path: Path, read: RawGraph, options: Options, base: Dataset | None) -> Import:
    if not (read.actors or read.links or read.events or read.faults or read.rejections):
        fail("empty-file", f"`{read.name}` has no nodes and no edges", read.name)
    options = read.options or options
    source = _citation(format, path, read, options)
    assembly = Assembly(read, options, source, base)
    rows = list(assembly.rows())
    info = {"title": options.title or path.stem} | read.info
    if options.strict:
        dataset = validate(rows, info, read.name, read.faults, base)
    else:
        tolerant = Tolerant(info, read.name, read.rejections, base)
        dataset = tolerant.validate(rows, read.faults)
        rows = list(tolerant.left)
    return Import(
        format,
        path,
        dataset,
        whole=False,
        losses=read.losses,
        notes=tuple(read.notes),
        columns=read.columns,
        kinds=_kinds_of(rows),
        made=tuple(sorted(assembly.kinds.made.keys() & dataset.kinds.keys())),
        same=assembly.same,
        origin=origin_of(format, path),
        rejected=read.rejections.listed(),
        proposals=tuple(assembly.matcher.proposals) if assembly.matcher else (),
    )


def _kinds_of(rows: Iterable[Row]) -> tuple[tuple[str, str, int], ...]:
    """Return (the file's word, our kind, number of links) of the links that came in."""
    used = Counter((row.record.kind or "", row.fields["kind"]) for row in rows if row.table == "links")
    return tuple(sorted((word, id, count) for (word, id), count in used.items()))


def _citation(format: str, path: Path, read: RawGraph, options: Options) -> dict[str, Any]:
    """Return the source record of the imported file, with an id made from the file name."""
    inside = (each for each in path.rglob("*") if each.is_file() and not leads_out(each, path))
    files = sorted(inside) if path.is_dir() else [path]
    digest = hashlib.sha256()
    for file in files:
        digest.update(read_bytes(file) if file == STANDARD_INPUT else file.read_bytes())
    source: dict[str, Any] = {
        "id": slug_of(path.name) or "imported-file",
        "title": options.title or ("standard input" if path == STANDARD_INPUT else seen(path.name) or "Imported file"),
        "publisher": options.publisher or read.publisher or "Unknown",
        "reliability": options.reliability,
        "class": "imported-file",
        "summary": f"Imported from {path.name} ({format}, sha256 {digest.hexdigest()}).",
    }
    return source | ({"url": options.url} if options.url else {})
