"""Write the data as a pack: a folder of Parquet, NAME.axis, that every command opens at once, whatever its size.

The data is checked first. Several folders become one pack.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.cli import terminal
from graph.cli.options import Data

EXAMPLES = (
    "axisgraph pack axis.axis",
    "axisgraph pack --data mine mine.axis",
)


def command(
    pack: Annotated[Path, typer.Argument(metavar="NAME.axis", help="Pack to write.", show_default=False)],
    more: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[DIR]...", help="Data folders to pack instead of --data.", show_default=False),
    ] = None,
    data: Data = Path("data"),
) -> None:
    from graph.errors import DataError
    from graph.pack.folders import pack_folders
    from graph.pack.writer import refuse_other
    from graph.query import wording

    refuse_other(pack)
    folders = more or [data]
    origin = {"folders": [folder.as_posix() for folder in folders]}
    try:
        with terminal.working(f"Checking {' '.join(map(str, folders))}, and writing {pack}"):
            manifest, warnings = pack_folders(folders, pack, origin=origin)
    except DataError as error:
        terminal.print_faults(error.diagnostics)
        raise typer.Exit(1) from None
    terminal.print_warnings(warnings)
    nouns = (("actors", "actor"), ("links", "link"), ("sources", "source"), ("events", "event"))
    counts = ", ".join(wording.count(manifest.counts[table], noun) for table, noun in nouns)
    terminal.echo(f"{pack}: {counts}, {sum(each['size'] for each in manifest.files.values()):,} bytes")
