"""Write the graph, or what a filter leaves of it, for another tool: json, graphml or csv."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from graph.cli import options, terminal
from graph.errors import FilterError, OutputError

EXAMPLES = (
    "axisgraph export graphml -o axis.graphml",
    "axisgraph export csv -o tables",
    "axisgraph export json --family support --on 2020 > support.json",
)


@options.with_filters(options.VIEW_FILTERS)
def command(
    target: Annotated[str, typer.Argument(metavar="FORMAT", help="json, graphml or csv.", show_default=False)],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="The file or folder to write; else to standard output."),
    ] = None,
    data: options.Data = Path("data"),
    *,
    filters: dict[str, Any],
) -> None:
    from graph.output import refuse_to_overwrite, write_folder, write_text  # noqa: PLC0415

    if output is not None and not output.is_dir():
        refuse_to_overwrite(output, data)
    graph = options.loaded(data)
    with terminal.working(f"Writing {target}"):
        written = graph.export(
            target,
            **filters,
        )
        if isinstance(written, str):
            if output is None:
                sys.stdout.write(written)
            else:
                refuse_to_overwrite(output, data)
                write_text(output, written)
        elif output is None:
            raise FilterError(f"{target} is a folder of files", help="name the folder with -o DIR")
        elif output.exists() and not output.is_dir():
            raise OutputError(f"`{output}` is a file, and {target} needs a folder", help="name another with -o DIR")
        else:
            write_folder(output, sorted(written.items()))
