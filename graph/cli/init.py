"""Create a data folder with the shipped data, or with --empty a small commented example."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.cli import terminal
from graph.errors import OutputError

EXAMPLES = (
    "axisgraph init",
    "axisgraph init --empty mine",
)


def command(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Folder to create.")] = Path("data"),
    empty: Annotated[
        bool,
        typer.Option("--empty", help="Write a small invented example with comments, to replace with your own data."),
    ] = False,
) -> None:
    from graph.loader import shipped_example, starter
    from graph.output import write_folder

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise OutputError(f"`{folder}` exists and is not empty", help="name a new or empty folder")
    example = starter() if empty else shipped_example()
    files = sorted(path for path in example.rglob("*") if path.suffix in (".yaml", ".md"))
    write_folder(folder, [(path.relative_to(example).as_posix(), path.read_bytes()) for path in files])
    terminal.echo(f"{folder}: {len(files)} files. Edit them, then run `axisgraph check --data {folder}`.")
