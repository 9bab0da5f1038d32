"""Format the data files: records sorted by id, one sentence a line. Content and comments do not change."""

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
        Path | None, typer.Argument(metavar="[DIR]", help="Data folder, the same as --data.", show_default=False)
    ] = None,
    data: Data = Path("data"),
    check: Annotated[
        bool, typer.Option("--check", help="List the files that need formatting and exit with 1; write nothing.")
    ] = False,
) -> None:
    from graph.formatting import format_folder
    from graph.output import changing

    folder = folder or data
    with changing(folder):
        with terminal.working(f"Reading {folder}"):
            formatted = format_folder(folder)
        if not check:
            formatted.save()
    names = sorted(formatted.files)
    for name in names:
        terminal.echo(f"{(folder / name).as_posix()}")
    files = wording.count(len(names), "file")
    if not names:
        terminal.echo(f"{folder}: all files are formatted")
    elif check:
        terminal.echo(f"{folder}: {files} to format; run `axisgraph fmt {folder}`")
        raise typer.Exit(1)
    else:
        ids = f"; {wording.count(formatted.claims, 'claim')} given an id" if formatted.claims else ""
        terminal.echo(f"{folder}: {files} formatted{ids}")
