"""The targets of `scripts/fuzz.py`: what reads the inputs, and the files that it begins with."""

from __future__ import annotations

import io
import json
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Final

import pyarrow
from fuzz_changes import LONGEST
from pyarrow import parquet

from graph import load
from graph.diagnostics import render
from graph.errors import GraphError
from graph.ingest import FORMATS, Options, import_file
from graph.loader import check_folder, starter

for _format in FORMATS.values():
    import_module(f"graph.ingest.formats.{_format.module}")

ROOT: Final = Path(__file__).parents[1]
KEPT: Final = ROOT / "tests" / "fuzzing"
FILES: Final = ROOT / "tests" / "ingest" / "files"
YAML: Final = "yaml"
FOLDERS: Final = ("csv", "neo4j", "parquet")  # exports of several files
HEADED: Final = (YAML, *(f"{name}_folder" for name in FOLDERS))  # whose first byte chooses a table
SAVED: Final = 16  # every sixteenth input is also written to a folder


def targets() -> dict[str, Callable[[bytes], None]]:
    """Return what reads bytes, by name: each importer, and the YAML reader with the checks behind it."""
    place = Path(tempfile.mkdtemp(prefix="fuzz-"))
    found = {name: _importing(name, place) for name in FORMATS}
    return found | {f"{name}_folder": _changing(name, place) for name in FOLDERS} | {YAML: _checking(place)}


def exported(format: str) -> dict[str, bytes]:
    """Return the tables of an export of several files, by name."""
    content = load(starter()).export(format).content
    assert isinstance(content, dict)
    raw = {name: each if isinstance(each, bytes) else each.encode() for name, each in content.items()}
    return {name: each for name, each in sorted(raw.items()) if name.endswith((".csv", ".parquet"))}


def _changing(format: str, place: Path) -> Callable[[bytes], None]:
    """Return what imports our own export with one table replaced; the first byte of the input says which."""
    folder = place / f"{format}-export"
    folder.mkdir()
    tables = exported(format)
    for name, content in tables.items():
        (folder / name).write_bytes(content)
    run_folder = _importing(format, place, folder)

    def run(data: bytes) -> None:
        name = list(tables)[data[0] % len(tables)] if data else next(iter(tables))
        (folder / name).write_bytes(as_parquet(data[1:]) if format == "parquet" else data[1:])
        try:
            run_folder(data)
        finally:
            (folder / name).write_bytes(tables[name])

    return run


def as_parquet(data: bytes) -> bytes:
    """Return a Parquet table with the columns that a JSON object holds; the input if it holds none."""
    made = io.BytesIO()
    with suppress(Exception):
        parquet.write_table(pyarrow.table(json.loads(data)), made)
        return made.getvalue()
    return data


def in_json(table: bytes) -> bytes:
    """Return the columns of a Parquet table as JSON."""
    return json.dumps(parquet.read_table(io.BytesIO(table)).to_pydict(), default=str).encode()


def _importing(format: str, place: Path, given: Path | None = None) -> Callable[[bytes], None]:
    """Return what imports its input, written to a file, or the folder `given`."""
    path = place / f"input.{format}"
    folder = place / format
    into = place / f"into-{format}"

    def run(data: bytes) -> None:
        if given is None and format == "parquet":  # is a folder of tables
            folder.mkdir(exist_ok=True)
            for name in ("actors", "links"):
                (folder / f"{name}.parquet").write_bytes(data)
        elif given is None:
            path.write_bytes(workbook(data) if format == "xlsx" and not data.startswith(b"PK") else data)
        with suppress(GraphError):
            found = import_file(
                format, given or (folder if format == "parquet" else path), Options(strict=bool(data[-1:] < b"@"))
            )
            for reasons in (each.reasons for each in found.rejected):
                render(reasons)
            if len(data) % SAVED == 0:
                shutil.rmtree(into, ignore_errors=True)
                found.save(into)

    return run


def workbook(sheet: bytes) -> bytes:
    """Return a workbook with this text as its sheet."""
    made = io.BytesIO()
    with zipfile.ZipFile(FILES / "titled.xlsx") as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(name, sheet if name.endswith("sheet1.xml") else old.read(name))
    return made.getvalue()


def _checking(place: Path) -> Callable[[bytes], None]:
    folder = place / "data"
    folder.mkdir()
    tables = ("actors", "links", "sources", "events", "kinds", "stories", "exceptions", "identities", "dataset")

    def run(data: bytes) -> None:
        for table in tables:
            (folder / f"{table}.yaml").unlink(missing_ok=True)
        table = tables[data[0] % len(tables)] if data else "actors"
        for each in ("actors", "links"):
            (folder / f"{each}.yaml").write_bytes(b"[]\n")
        (folder / f"{table}.yaml").write_bytes(data[1:])
        _, faults = check_folder(folder)
        render(faults)
        render(faults, "github")

    return run


def seeds(name: str) -> list[bytes]:
    """Return the inputs to begin with."""
    found = [path.read_bytes() for path in sorted(KEPT.glob(f"{name}-*"))]
    if name == YAML:
        tables = sorted((ROOT / "graph" / "starter").glob("*.yaml")) + sorted((ROOT / "tests").glob("article/*.yaml"))
        return found + [bytes([at % 9]) + path.read_bytes()[:LONGEST] for at, path in enumerate(tables)]
    if name.endswith("_folder"):
        tables = exported(name.removesuffix("_folder"))
        texts = [in_json(each) if file.endswith(".parquet") else each for file, each in tables.items()]
        return found + [bytes([at]) + text for at, text in enumerate(texts)]
    paths = [path for path in sorted(FILES.rglob("*")) if path.is_file() and name in path.relative_to(FILES).parts[0]]
    found += [path.read_bytes()[:LONGEST] for path in paths]
    if name == "xlsx":
        with zipfile.ZipFile(FILES / "titled.xlsx") as book:
            found += [book.read(part) for part in book.namelist() if part.endswith("sheet1.xml")]
    with suppress(GraphError):  # there is an export of that name
        content = load(starter()).export(name).content
        found += [content.encode() if isinstance(content, str) else content] if not isinstance(content, dict) else []
        if isinstance(content, dict):
            found += [each if isinstance(each, bytes) else each.encode() for each in content.values()]
    return found or [b"{}"]
