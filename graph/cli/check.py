"""Find every fault in the data, each with its place and, where there is one, the way out."""

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
        typer.Option("--format", help="One block a fault, one line a fault, or a form that other programs read."),
    ] = "text",
    strict: Annotated[
        bool, typer.Option("--strict", help="Warn of what is thin, unused or odd too, and exit with 1 for warnings.")
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
        told = ", ".join(wording.count(len(records), noun) for records, noun in counted)
        terminal.echo(f"{data}: {summary(diagnostics)} in {told}")
    if dataset is None or (strict and diagnostics):
        raise typer.Exit(1)
