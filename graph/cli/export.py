"""Export the graph, a filtered view, paths or one actor for another tool.

What the format cannot hold is reported on standard error, and with --loss FILE as JSON.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from graph.cli import completion, options, terminal
from graph.errors import FilterError, OutputError

EXAMPLES = (
    "axisgraph export graphml -o axis.graphml",
    "axisgraph export csv -o tables",
    "axisgraph export json --family support --on 2020 > support.json",
    "axisgraph export markdown --path iran..hamas --kind weapons -o weapons.md",
    "axisgraph export svg --actor hezbollah -o hezbollah.svg",
)


@options.with_words("export", path=True)
def command(
    target: Annotated[
        str,
        typer.Argument(
            metavar="FORMAT",
            help="Export format; docs/export.md lists them.",
            autocompletion=completion.export_formats,
            show_default=False,
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="File or folder to write. Without it, one file is written to standard output.",
        ),
    ] = None,
    path: Annotated[
        str | None,
        typer.Option("--path", metavar="A..B", help="Export only the paths from A to B.", show_default=False),
    ] = None,
    actor: Annotated[
        str | None, options.id_option("--actor", "Export only this actor and its links.", "ID", "actors")
    ] = None,
    loss: Annotated[
        Path | None, typer.Option("--loss", metavar="FILE", help="Write the loss report as JSON.", show_default=False)
    ] = None,
    data: options.Data = Path("data"),
    *,
    width: options.Width = "kinds",
    words: dict[str, Any],
) -> None:
    import json

    from graph.export import format_of
    from graph.output import refuse_to_overwrite, write_text

    format = format_of(target)
    if format.folder and output is None:
        raise FilterError(f"{target} writes several files", help="name a folder with -o DIR")
    if format.binary and output is None and sys.stdout.isatty():
        raise FilterError(f"{target} is a binary format", help="name a file with -o FILE")
    if format.folder and output is not None and output.exists() and not output.is_dir():
        raise OutputError(f"`{output}` is a file, and {target} needs a folder", help="name a folder with -o DIR")
    if format.folder and output is not None and output.resolve() == data.resolve():
        raise OutputError(f"`{output}` is the data folder", help="write the export to another folder")
    for file in (None if format.folder else output, loss):
        if file is not None:
            refuse_to_overwrite(file, data)
    graph = options.loaded(data)
    with terminal.counting(f"Writing {target}") as progress:
        written = graph.export(target, path=_ends(path), actor=actor, progress=progress, width=width, **words)
    if output is not None:
        written.save(output)
    elif isinstance(written.content, bytes):
        sys.stdout.buffer.write(written.content)
    else:
        sys.stdout.write(str(written.content))
    if loss is not None:
        write_text(loss, json.dumps(written.loss_report(), ensure_ascii=False, indent=2) + "\n")
    terminal.print_losses(target, [str(each) for each in written.losses])


def _ends(path: str | None) -> tuple[str, str] | None:
    """Return the two ids of `A..B`."""
    if path is None:
        return None
    start, dots, end = path.partition("..")
    if not (dots and start and end):
        raise FilterError(f"`{path}` is not of the form A..B, such as iran..hamas")
    return start, end
