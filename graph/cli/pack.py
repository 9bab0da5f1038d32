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
    from graph.loader import check_folder
    from graph.pack.folders import digest_of_folders, together
    from graph.pack.writer import pack_dataset, refuse_other
    from graph.query import wording

    refuse_other(pack)
    folders = more or [data]
    datasets = {}
    for folder in folders:
        with terminal.working(f"Checking {folder}"):
            dataset, diagnostics = check_folder(folder)
        if dataset is None:
            terminal.print_faults(diagnostics)
            raise typer.Exit(1)
        terminal.print_warnings(dataset.warnings)
        datasets[folder] = dataset
    with terminal.working(f"Writing {pack}"):
        manifest = pack_dataset(
            together(datasets),
            pack,
            data=digest_of_folders(folders),
            origin={"folders": [folder.as_posix() for folder in folders]},
        )
    nouns = (("actors", "actor"), ("links", "link"), ("sources", "source"), ("events", "event"))
    counts = ", ".join(wording.count(manifest.counts[table], noun) for table, noun in nouns)
    terminal.echo(f"{pack}: {counts}, {sum(each['size'] for each in manifest.files.values()):,} bytes")
