"""Print the JSON Schema of the data files, for editors that check and complete YAML."""

from __future__ import annotations

from typing import Annotated

import typer

from graph.cli import completion, terminal

EXAMPLES = (
    "axisgraph schema links > links.schema.json",
    "axisgraph schema",
)


def command(
    table: Annotated[
        str | None,
        typer.Argument(
            metavar="[TABLE]",
            help="actors, links, sources, events, kinds or dataset.",
            autocompletion=completion.words("actors", "links", "sources", "events", "kinds", "exceptions", "dataset"),
            show_default=False,
        ),
    ] = None,
) -> None:
    from graph.schema import json_schema  # noqa: PLC0415

    terminal.print_json(json_schema(table))
