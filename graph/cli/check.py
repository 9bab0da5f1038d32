"""Report every error in the data, with its location and a suggestion."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from graph.cli import terminal
from graph.cli.options import Data
from graph.diagnostics import Format, render, sort_diagnostics, summary
from graph.errors import FilterError
from graph.query import wording

EXAMPLES = (
    "axisgraph check",
    "axisgraph check --data mine --format concise",
    "axisgraph check --strict",
)
_COUNTED = (("actors", "actor"), ("links", "link"), ("sources", "source"), ("events", "event"))


def command(
    data: Data = Path("data"),
    format: Annotated[
        Format,
        typer.Option("--format", help="Format of the report."),
    ] = "text",
    strict: Annotated[
        bool, typer.Option("--strict", help="Also warn of weak, unused or unusual records; exit with 1 on warnings.")
    ] = False,
) -> None:
    from graph.loader import check_folder
    from graph.pack.manifest import is_pack

    if is_pack(data):
        _check_pack(data, format, strict=strict)
        return

    with terminal.working(f"Checking {data}"):
        dataset, diagnostics = check_folder(data)
        if strict and dataset is not None:
            from graph.checks.strict import findings

            diagnostics = sort_diagnostics((*diagnostics, *findings(dataset)))
    text = render(diagnostics, format)
    sys.stdout.write(terminal.painted(text) if format == "text" else text)
    if format == "text" and dataset is not None and not diagnostics:
        counts = ", ".join(wording.count(len(getattr(dataset, table)), noun) for table, noun in _COUNTED)
        terminal.echo(f"{data}: {summary(diagnostics)} in {counts}")
    if dataset is None or (strict and diagnostics):
        raise typer.Exit(1)


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
