"""List events, and the starts and ends of links, by date."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from graph.cli import options, terminal
from graph.errors import GraphError

EXAMPLES = (
    "axisgraph timeline",
    "axisgraph timeline hamas --between 2023..2024",
    "axisgraph timeline --family hostility",
    "axisgraph timeline --path iran..hamas",
)


@options.with_words("timeline")
def command(
    actors: Annotated[
        list[str] | None, options.actor_argument("Only entries about these actors.", "[ACTOR]...")
    ] = None,
    path: Annotated[
        str | None,
        typer.Option(
            "--path", metavar="A..B", help="Only entries about the first path from A to B.", show_default=False
        ),
    ] = None,
    count_parts: options.Parts = False,
    format: options.Format = "text",
    data: options.Data = Path("data"),
    *,
    words: dict[str, Any],
) -> None:
    graph = options.loaded(data)
    first = None
    if path is not None:
        start, end = options.pair(path)
        found = graph.paths(start, end, limit=1, **words)
        if found.truncated and not found.paths:
            raise GraphError(f"no path from {start} to {end} was found before the search reached its limit")
        if not found.paths:
            raise GraphError(
                f"there is no path from {start} to {end}", help=f"`axisgraph why-not {start} {end}` says why"
            )
        first = found[0]
    with terminal.working("Sorting"):
        answer = graph.timeline(*(actors or ()), path=first, parts=count_parts, **words)
    terminal.print_answer(answer, format)
