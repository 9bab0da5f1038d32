"""Print the JSON Schema of the data files, for editors that validate and complete YAML."""

from __future__ import annotations

from typing import Annotated

import typer

from graph.cli import completion, terminal

EXAMPLES = (
    "axisgraph schema links > links.schema.json",
    "axisgraph schema",
)


TABLES = ("actors", "links", "sources", "events", "kinds", "exceptions", "stories", "identities", "dataset")


def command(
    table: Annotated[
        str | None,
        typer.Argument(
            metavar="[TABLE]",
            help="actors, links, sources, events, kinds, exceptions, stories, identities or dataset.",
            autocompletion=completion.words(*TABLES),
            show_default=False,
        ),
    ] = None,
) -> None:
    from graph.schema import json_schema

    terminal.print_json(json_schema(table))
