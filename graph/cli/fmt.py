"""Put the files of the data in form: records by id, a sentence a line. Nothing but form changes; comments stay."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.cli import terminal
from graph.cli.options import Data
from graph.query import wording

EXAMPLES = (
    "axisgraph fmt",
    "axisgraph fmt --check mine",
)


def command(
    folder: Annotated[
        Path | None, typer.Argument(metavar="[DIR]", help="The data folder, as with --data.", show_default=False)
    ] = None,
    data: Data = Path("data"),
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; list the files that are not in form and exit with 1.")
    ] = False,
) -> None:
    from graph.formatting import format_folder

    folder = folder or data
    with terminal.working(f"Reading {folder}"):
        formatted = format_folder(folder)
    names = sorted(formatted.files)
    if not check:
        formatted.save()
    for name in names:
        terminal.echo(f"{(folder / name).as_posix()}")
    files = wording.count(len(names), "file")
    if not names:
        terminal.echo(f"{folder}: in form")
    elif check:
        terminal.echo(f"{folder}: {files} not in form; `axisgraph fmt {folder}` puts them in form")
        raise typer.Exit(1)
    else:
        ids = f"; {wording.count(formatted.claims, 'claim')} got an id" if formatted.claims else ""
        terminal.echo(f"{folder}: {files} put in form{ids}")
