"""Report every error in the data, with its location and a suggestion."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from graph.cli import terminal
from graph.cli.options import Data
from graph.diagnostics import Format, render, sort_diagnostics, summary
from graph.query import wording

EXAMPLES = (
    "axisgraph check",
    "axisgraph check --data mine --format concise",
    "axisgraph check --strict",
)


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

    with terminal.working(f"Checking {data}"):
        dataset, diagnostics = check_folder(data)
        if strict and dataset is not None:
            from graph.checks.strict import findings

            diagnostics = sort_diagnostics((*diagnostics, *findings(dataset)))
    text = render(diagnostics, format)
    sys.stdout.write(terminal.painted(text) if format == "text" else text)
    if format == "text" and dataset is not None and not diagnostics:
        counted = [
            (dataset.actors, "actor"),
            (dataset.links, "link"),
            (dataset.sources, "source"),
            (dataset.events, "event"),
        ]
        counts = ", ".join(wording.count(len(records), noun) for records, noun in counted)
        terminal.echo(f"{data}: {summary(diagnostics)} in {counts}")
    if dataset is None or (strict and diagnostics):
        raise typer.Exit(1)
