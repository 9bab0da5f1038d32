"""Report every error in the data, with its location and a suggestion."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli import terminal
from graph.cli.options import Data
from graph.diagnostics import Diagnostic, Format, render, sort_diagnostics, summary
from graph.errors import FilterError, GraphError, MissingExtra
from graph.query import wording

if TYPE_CHECKING:
    from graph.archive.verifying import Verified
    from graph.dataset import Dataset

EXAMPLES = (
    "axisgraph check",
    "axisgraph check --data mine --format concise",
    "axisgraph check mine",
    "axisgraph check --strict",
)
_COUNTED = (("actors", "actor"), ("links", "link"), ("sources", "source"), ("events", "event"))


def command(
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="[DIR]", help="Data folder or pack to check instead of --data.", show_default=False),
    ] = None,
    data: Data = Path("data"),
    format: Annotated[
        Format,
        typer.Option("--format", help="Format of the report."),
    ] = "text",
    strict: Annotated[
        bool, typer.Option("--strict", help="Also warn of weak, unused or unusual records; exit with 1 on warnings.")
    ] = False,
    archive: Annotated[
        bool, typer.Option("--archive", help="Also compare the archived copies of sources with their hashes.")
    ] = False,
    archive_at: Annotated[
        Path | None,
        typer.Option(
            "--archive-at", metavar="DIR", help="Folder of the copies.", show_default="archive beside the data"
        ),
    ] = None,
) -> None:
    from importlib.util import find_spec

    from graph.compiled.keys import is_large
    from graph.loader import check_folder
    from graph.pack.manifest import is_pack

    data = folder or data
    if is_pack(data):
        if archive or archive_at:
            raise FilterError("a pack has no archive", help="check the archive of the data folder")
        _check_pack(data, format, strict=strict)
        return

    if not (strict or archive or archive_at) and is_large(data) and find_spec("numpy"):
        _check_large(data, format)
        return

    verified = None
    with terminal.working(f"Checking {data}"):
        dataset, diagnostics = check_folder(data)
        if strict and dataset is not None:
            from graph.checks.strict import findings

            diagnostics = sort_diagnostics((*diagnostics, *findings(dataset)))
        if (archive or archive_at) and dataset is not None:
            verified = _of_archive(dataset, data, archive_at)
            diagnostics = sort_diagnostics((*diagnostics, *verified.faults))
    counts = {table: len(getattr(dataset, table)) for table, _ in _COUNTED} if dataset else {}
    _report(data, diagnostics, format, counts)
    if format == "text" and verified is not None:
        without = wording.count(verified.without, "source")
        terminal.echo(f"{wording.count(verified.read, 'copy', 'copies')} whole; {without} without a hash")
    if dataset is None or (strict and diagnostics) or any(each.severity == "error" for each in diagnostics):
        raise typer.Exit(1)


def _report(data: Path, diagnostics: Sequence[Diagnostic], format: Format, counts: Mapping[str, int]) -> None:
    text = render(diagnostics, format)
    sys.stdout.write(terminal.painted(text) if format == "text" else text)
    if format == "text" and not diagnostics:
        counted = ", ".join(wording.count(counts[table], noun) for table, noun in _COUNTED)
        terminal.echo(f"{data}: {summary(diagnostics)} in {counted}")


def _check_large(data: Path, format: Format) -> None:
    """Check a data folder without holding all of it."""
    from graph.streaming import stream_folder

    counts = dict.fromkeys((table for table, _ in _COUNTED), 0)

    def count(table: str, _part: object, entries: Sequence[object]) -> None:
        if table in counts:
            counts[table] += len(entries)

    with terminal.working(f"Checking {data}"):
        found = stream_folder(data, count)
    _report(data, found.diagnostics, format, counts)
    if found.failed:
        raise typer.Exit(1)


def _of_archive(dataset: Dataset, data: Path, at: Path | None) -> Verified:
    """Return what became of archived copies."""
    from graph.cli.archive import archive_of

    if at is not None and not at.is_dir():
        raise GraphError(f"there is no archive in `{at}`", help="name its folder with `--archive-at DIR`")
    try:
        from graph.archive.store import Archive
        from graph.archive.verifying import verify
    except ModuleNotFoundError as error:
        if error.name != "warcio":
            raise
        raise MissingExtra("archive", error.name) from error
    return verify(dataset, Archive(at or archive_of(data)))


def _check_pack(path: Path, format: Format, *, strict: bool) -> None:
    """Check a pack in full; its data was checked when it was made."""
    from graph.pack.checking import check_pack

    if strict:
        raise FilterError("`--strict` checks YAML, and a pack has none", help="check the data folder before packing it")
    with terminal.working(f"Checking {path}"):
        pack = check_pack(path)
    if format != "text":
        sys.stdout.write(render((), format))
        return
    counts = ", ".join(wording.count(pack.count(table), noun) for table, noun in _COUNTED)
    terminal.echo(f"{path}: whole; {counts}; of data {pack.manifest.data[:12]}, by {pack.manifest.made_by}")
