"""Show events, and links as they begin and end, in order of time."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from graph.cli import options, terminal, wording

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
    answer = graph.timeline(
        *(actors or ()),
        **filters,
    )
    if format == "json":
        terminal.print_json(answer.to_dict())
        return
    rows = [[item.date.text, "event" if item.what == "event" else "link", item.text, item.id] for item in answer.items]
    if rows:
        terminal.print_table(["date", "what", "text", "id"], rows, spare=("id", "what"))
    undated = f"; {wording.count(len(answer.undated), 'link')} without a known start" if answer.undated else ""
    terminal.echo(wording.count(len(rows), "moment") + undated)
