"""Which format a file is in, by the end of its name and by what it begins with."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Final

from graph.errors import FilterError
from graph.ingest.archives import DAMAGED
from graph.ingest.files import fail
from graph.ingest.values import json_value
from graph.reading.boundary import NotAFileError, first_bytes, leads_out

__all__ = ["recognised"]

_ENDINGS: Final = {
    ".gml": "gml",
    ".net": "pajek",
    ".paj": "pajek",
    ".dl": "ucinet",
    ".gdf": "gdf",
    ".tgf": "tgf",
    ".gexf": "gexf",
    ".graphml": "graphml",
    ".mtgx": "graphml",
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
    ".ttl": "turtle",
    ".turtle": "turtle",
    ".jsonld": "jsonld",
    ".parquet": "parquet",
    ".ftm": "ftm",
    ".ijson": "ftm",
}
_BEGIN: Final = (
    (re.compile(r"(?:%[^\n]*+\n|\s)*+\*(?:network|vertices)\b", re.IGNORECASE), "pajek"),
    (re.compile(r"\s*+dl\b(?=[\s,]++(?:n[rcm]?\s*+=|format|labels))", re.IGNORECASE), "ucinet"),
    (re.compile(r"\s*+(?:node|edge)def\s*+>", re.IGNORECASE), "gdf"),
    (re.compile(r"(?:#[^\n]*+\n|\s|\w++\s++(?:\"[^\"]*+\"|[\d.]++)\s)*+graph\s*+\["), "gml"),
    (re.compile(r"\s*+(?:@prefix|@base|PREFIX)\s"), "turtle"),
)
_ELEMENT: Final = re.compile(r"<(?:\w+:)?(gexf|graphml)\b")
_NODE: Final = re.compile(r'(?:^|,)"?\(\w*+:[^"\n{]++\{', re.MULTILINE)
_READ: Final = 65_536  # bytes


def recognised(path: str | Path) -> str:
    """Return the name of the format that a file or a folder is in.

    Raises:
        DataError: There is no such file.
        FilterError: It is in no format that is read.
    """
    path = Path(path)
    if not path.exists():
        fail("missing-file", f"`{path.as_posix()}` does not exist", path.as_posix())
    if path.is_dir():
        return _of_folder(path)
    if known := _ENDINGS.get(path.suffix.lower()):
        return known
    try:
        raw = first_bytes(path, _READ)
    except NotAFileError:
        fail("unreadable-file", f"`{path.as_posix()}` is not a regular file", path.as_posix())
    format = _of_archive(path) if raw.startswith(b"PK\x03\x04") else _of_text(_text(raw))
    if not format:
        help = "`axisgraph import FORMAT FILE` names it; docs/import.md lists the formats"
        raise FilterError(f"the format of `{path.as_posix()}` is not recognised", help=help)
    return format


def _of_archive(path: Path) -> str:
    """Return the format of a ZIP archive by the names of its files."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = [name.lower() for name in archive.namelist()]
    except DAMAGED:
        return "xlsx"  # whose reader says what is wrong
    if any(name.endswith(".graphml") for name in names):
        return "graphml"
    return "xlsx" if "[content_types].xml" in names else "csv"


def _of_text(text: str) -> str:
    """Return the format of a text, or "" if it is in none."""
    if text.lstrip().startswith("<"):
        element = _ELEMENT.search(text)
        return element[1] if element else ""
    if text.lstrip()[:1] in ("{", "["):
        return _of_json(text)
    known = next((format for begin, format in _BEGIN if begin.match(text)), "neo4j" if _is_of_neo4j(text) else "csv")
    return "" if "\0" in text else known


def _text(raw: bytes) -> str:
    """Return the beginning of a file as text, whatever its encoding."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if raw.startswith(mark):
            return raw[2:].decode(encoding, errors="replace")
    return raw.decode("utf-8", errors="replace").lstrip("\ufeff")


def _of_folder(folder: Path) -> str:
    names = [path.name.lower() for path in folder.iterdir()]
    tables = folder / "tables"
    if tables.is_dir():
        names += [path.name.lower() for path in tables.iterdir()]
    if any(name.endswith(".parquet") for name in names):
        return "parquet"
    if any(name.endswith(".json") for name in names) and not any(name.endswith(".csv") for name in names):
        return "json"
    for path in sorted(folder.glob("*.csv")):
        if path.is_file() and not leads_out(path, folder) and _is_of_neo4j(_text(first_bytes(path, _READ))):
            return "neo4j"
    return "csv"


def _is_of_neo4j(text: str) -> bool:
    """Return whether the columns are those of Neo4j's bulk import or of apoc, or cells hold nodes as in its Browser."""
    head, _, rest = text.partition("\n")
    if _NODE.search(rest):
        return True
    return bool(re.search(r":(?:START_ID|ID)\b", head)) or {"_start", "_end"} <= set(re.findall(r"\w+", head))


def _of_json(text: str) -> str:
    """Return the format of a JSON text by the names in its first object."""
    first = text.lstrip().partition("\n")[0]
    try:
        record = json_value(first)
    except ValueError:
        record = None
    if isinstance(record, dict) and {"id", "schema", "properties"} <= record.keys():
        return "ftm"
    if re.match(r'\s*\{[^{}\[\]]*"type"\s*:\s*"bundle"', text) or ('"spec_version"' in text and '"bundle"' in text):
        return "stix"
    if re.match(r'\s*[\[{]\s*"@(?:context|graph|id)"', text):
        return "jsonld"
    return "json"
