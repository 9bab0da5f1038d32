"""Show everything about an actor, link, source or event, or the text of a story."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.cli import completion, options, terminal

EXAMPLES = (
    "axisgraph show hezbollah",
    "axisgraph show iran-funding-hamas",
    "axisgraph show hamas-vs-iran-article",
    "axisgraph show rockets-of-hamas",
)


def command(
    id: Annotated[
        str,
        typer.Argument(
            help="Id of an actor, link, source, event or story, or name of an actor.",
            metavar="ID",
            show_default=False,
            autocompletion=completion.ids("actors", "links", "sources", "events", "stories"),
        ),
    ],
    format: options.Format = "text",
    data: options.Data = Path("data"),
) -> None:
    terminal.print_answer(options.loaded(data).show(id), format)
