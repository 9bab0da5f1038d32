"""The table of what libraries raise, in docs/reliability-of-the-tool.md: each exception is raised where the library is
called, and becomes an error of ours.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

import openpyxl
import pytest
import yaml
from lark.exceptions import LarkError

import graph
from graph.errors import GraphError
from graph.ingest import import_file, recognised
from graph.loader import starter
from graph.reading import read_yaml_text
from graph.records.calendars import converted
from graph.records.dates import parse_date
from graph.records.origins import plain_address
from graph.revisions import load_version

TABLE = Path(__file__).parents[2] / "docs" / "reliability-of-the-tool.md"
WORKBOOK = io.BytesIO()
openpyxl.Workbook().save(WORKBOOK)
ARCHIVE = io.BytesIO()
with zipfile.ZipFile(ARCHIVE, "w") as _archive:
    _archive.writestr("a.csv", "source,target\na,b\n")
TURTLE = "@prefix a: <https://example.org/> .\na:b a a:c .\n"


def tables() -> dict[str, bytes]:
    """Return the tables of an export to Parquet."""
    content = graph.load(starter()).export("parquet").content
    assert isinstance(content, dict)
    return {name: each for name, each in content.items() if isinstance(each, bytes)}


def importing(name: str, content: str | bytes, format: str | None = None) -> Callable[[Path], None]:
    """Return what imports a file with this content."""

    def run(place: Path) -> None:
        (place / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        import_file(format or recognised(place / name), place / name)

    return run


def importing_parquet(place: Path) -> None:
    """Import a folder of Parquet tables."""
    for name, content in tables().items():
        (place / name).write_bytes(content)
    import_file("parquet", place)


def reading_yaml(_place: Path) -> None:
    """Read YAML; its faults are raised as an error."""
    if faults := list(read_yaml_text("- {id: a}\n", "actors.yaml").faults):
        raise graph.DataError(tuple(faults))


def asking(_place: Path) -> None:
    """Ask in Cypher."""
    graph.load(starter()).cypher("MATCH (a) RETURN a.id")


EDGES = "source,target,items\na,b,\"['x']\"\n"
# what calls a library, and whether the answer goes on without what it was to give
USES: dict[str, tuple[Callable[[Path], object], bool]] = {
    "yaml.CBaseLoader.get_event": (reading_yaml, False),
    "csv.reader": (importing("a.csv", EDGES), False),
    "json.JSONDecoder.raw_decode": (importing("a.json", '{"nodes": [], "links": []}'), False),
    "json.loads": (importing("a.csv", EDGES), True),
    "graph.ingest.values.literal_eval": (importing("a.csv", EDGES), True),
    "zipfile.ZipFile.infolist": (importing("a.zip", ARCHIVE.getvalue(), "csv"), False),
    "zipfile.ZipFile.namelist": (importing("a", ARCHIVE.getvalue()), False),
    "zipfile.is_zipfile": (importing("a.xlsx", WORKBOOK.getvalue()), False),
    "openpyxl.load_workbook": (importing("a.xlsx", WORKBOOK.getvalue()), False),
    "openpyxl.worksheet._reader.WorkSheetParser.parse": (importing("a.xlsx", WORKBOOK.getvalue()), False),
    "pyarrow.parquet.read_metadata": (importing_parquet, False),
    "pyarrow.parquet.ParquetFile.iter_batches": (importing_parquet, False),
    "defusedxml.ElementTree.DefusedXMLParser.feed": (importing("a.gexf", "<gexf/>"), False),
    "rdflib.Graph.parse": (importing("a.ttl", TURTLE), False),
    "edtf.parse_edtf": (lambda _: parse_date("2004?-06-11"), False),
    "convertdate.persian.to_gregorian": (lambda _: converted.__wrapped__("1402-07-15", "persian"), False),
    "graph.ingest.values.urlsplit": (lambda _: graph.ingest.values.host_of("https://example.org"), True),
    "graph.records.origins.urlsplit": (lambda _: plain_address("https://example.org"), True),
    "subprocess.run": (lambda place: load_version("HEAD", place), False),
    "grandcypher.GrandCypher.run": (asking, False),
}


def listed() -> Iterator[tuple[str, str]]:
    """Yield each call of the table with each exception that it lists."""
    section = TABLE.read_text(encoding="utf-8").partition("## Exceptions of libraries")[2].partition("\n## ")[0]
    for line in section.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 3 and cells[0].startswith("`"):
            for name in re.findall(r"`([\w.]+)`", cells[1]):
                yield cells[0].strip("`"), name


def made(name: str) -> BaseException:
    """Return an exception by its name."""
    mark = yaml.Mark("a", 0, 0, 0, None, None)
    built: dict[str, Callable[[], BaseException]] = {
        "yaml.scanner.ScannerError": lambda: yaml.scanner.ScannerError(None, None, "a", mark),
        "yaml.parser.ParserError": lambda: yaml.parser.ParserError(None, None, "a", mark),
        "yaml.reader.ReaderError": lambda: yaml.reader.ReaderError("a", 0, 0, "a", "a"),
        "json.JSONDecodeError": lambda: json.JSONDecodeError("a", "a", 0),
        "xml.etree.ElementTree.ParseError": parse_error,
        "defusedxml.EntitiesForbidden": lambda: resolved(name)("a", "b", "c", "d", "e", "f"),
        "defusedxml.ExternalReferenceForbidden": lambda: resolved(name)("a", "b", "c", "d"),
        "UnicodeDecodeError": lambda: UnicodeDecodeError("utf-8", b"a", 0, 1, "a"),
        "subprocess.TimeoutExpired": lambda: subprocess.TimeoutExpired("git", 1),
        "lark.exceptions.LarkError": lambda: LarkError("a"),
        "rdflib.plugins.parsers.notation3.BadSyntax": lambda: resolved(name)("a", 1, "a", 0, "a"),
    }
    return built.get(name, lambda: resolved(name)("a"))()


def parse_error() -> ParseError:
    """Return an error of expat with its place."""
    error = ParseError("a: line 1, column 0")
    error.position = (1, 0)
    return error


def resolved(name: str) -> Any:
    """Return what a dotted name names; one without dots is a builtin."""
    module, _, last = name.rpartition(".")
    return getattr(__import__(module or "builtins", fromlist=[last]), last)


ROWS = list(listed())


def test_the_table_and_the_test_name_the_same_calls() -> None:
    """Each call of the table is tested, and each that is tested is in the table."""
    assert {call for call, _ in ROWS} == USES.keys()


@pytest.mark.parametrize(("call", "name"), ROWS)
def test_what_a_library_raises_becomes_an_error_of_ours(
    call: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or costs only what the library was to give."""
    use, goes_on = USES[call]
    error, called = made(name), []

    def fails(*_: object, **__: object) -> Any:
        called.append(call)
        raise error

    def fails_in_a_row(lines: Iterable[str], *_: object, **__: object) -> Iterator[list[str]]:
        for _line in lines:
            fails()
        yield from ()

    monkeypatch.setattr(call, fails_in_a_row if call == "csv.reader" else fails)
    if goes_on:
        use(tmp_path)
    else:
        with pytest.raises(GraphError) as found:
            use(tmp_path)
        assert "internal error" not in str(found.value)
    assert called


def test_each_library_is_called_without_what_it_is_for(tmp_path: Path) -> None:
    """The uses themselves do not fail but where there is nothing to read."""
    for use in (reading_yaml, importing_parquet, asking):
        use(tmp_path)
