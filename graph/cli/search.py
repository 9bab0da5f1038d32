"""Find actors, events, sources, links and stories by any name, id, identifier, place or title.

Typos, diacritics and case do not matter. The names of two actors find the links between them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.cli import completion, options, terminal

EXAMPLES = (
    "axisgraph search hizballah",
    'axisgraph search "أنصار الله"',
    "axisgraph search OFAC 4695",
    "axisgraph search iran hamas",
    "axisgraph search treasury --type source --format json",
)


def command(
    text: Annotated[list[str], typer.Argument(help="Name, or part of one.", show_default=False)],
    types: Annotated[
        list[str],
        typer.Option(
            "--type",
            metavar="TYPE",
            help="Only actor, event, source, link or story (repeatable, or comma-separated).",
            autocompletion=completion.words("actor", "event", "source", "link", "story"),
            show_default=False,
        ),
    ] = [],  # noqa: B006 - typer wants a list
    limit: options.Limit = 10,
    format: options.Format = "text",
    data: options.Data = Path("data"),
) -> None:
    answer = options.loaded(data).search(" ".join(text), types=options.words(types), limit=limit)
    terminal.print_answer(answer, format)
    if not answer.results:
        raise typer.Exit(1)
