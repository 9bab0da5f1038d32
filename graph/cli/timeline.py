"""Show events, and links as they begin and end, in order of time."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from graph.cli import options, terminal

EXAMPLES = (
    "axisgraph timeline",
    "axisgraph timeline hamas --between 2023..2024",
    "axisgraph timeline --family hostility",
)


@options.with_filters(options.VIEW_FILTERS)
def command(
    actors: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ACTOR]...", help="Only what concerns one of these actors.", show_default=False),
    ] = None,
    format: options.Format = "text",
    data: options.Data = Path("data"),
    *,
    filters: dict[str, Any],
) -> None:
    graph = options.loaded(data)
    terminal.print_answer(graph.timeline(*(actors or ()), **filters), format)
