"""Find actors by name, alias, native name or id; typos, diacritics and case do not matter."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.cli import options, terminal

EXAMPLES = (
    "axisgraph search hizballah",
    'axisgraph search "أنصار الله"',
    "axisgraph search irgc --format json",
)


def command(
    text: Annotated[str, typer.Argument(help="Any part of any name.", show_default=False)],
    limit: options.Limit = 10,
    format: options.Format = "text",
    data: options.Data = Path("data"),
) -> None:
    answer = options.loaded(data).search(text, limit=limit)
    if format == "json":
        terminal.print_json(answer.to_dict())
    elif not answer.results:
        terminal.echo(str(answer))
    else:
        rows = [
            [each.id, each.type, each.name, "" if each.matched == each.name else each.matched, f"{each.score:.0f}"]
            for each in answer.results
        ]
        terminal.print_table(["id", "type", "name", "matched", "score"], rows, spare=("score", "type"))
        for each in answer.results:
            if each.not_to_confuse_with:
                terminal.echo(f"{each.id} is not to be confused with {', '.join(each.not_to_confuse_with)}.")
    if not answer.results:
        raise typer.Exit(1)
