"""Show the paths between two actors, as chains of evidence: how we know, since when, and what it hangs on.

Paths walk support, structure and alignment; name a kind or a family to walk hostility.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from graph.cli import options, terminal
from graph.output import refuse_to_overwrite

EXAMPLES = (
    "axisgraph path iran hamas",
    "axisgraph path iran hamas --kind weapons --format json",
    "axisgraph path iran hamas --on 2013 --certain",
    "axisgraph path iran houthis --via hezbollah --time in-order",
    "axisgraph path iran hamas -o answer.html",
)


@options.with_words("paths")
def command(
    start: Annotated[str, options.actor_argument("Id or name of the actor where the path begins.", "FROM")],
    end: Annotated[str, options.actor_argument("Id or name of the actor where it ends.", "TO")],
    format: Annotated[
        Literal["text", "json", "csv", "mermaid"],
        typer.Option("--format", help="Text for people, JSON for machines, a CSV table, a Mermaid drawing."),
    ] = "text",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write a page (.html) opened on the answer.", show_default=False
        ),
    ] = None,
    data: options.Data = Path("data"),
    *,
    words: dict[str, Any],
) -> None:
    if output is not None:
        refuse_to_overwrite(output, data)
    graph = options.loaded(data)
    with terminal.working("Looking for paths"):
        answer = graph.paths(start, end, **words)
    if output is not None:
        with terminal.working("Drawing the page"):
            graph.render(output, question=answer)
        terminal.echo(f"{output}: {len(answer)} paths from {answer.start} to {answer.end}")
    elif format in ("csv", "mermaid"):
        from graph.export.path_forms import as_csv, as_mermaid

        sys.stdout.write((as_csv if format == "csv" else as_mermaid)(graph.built, answer))
    else:
        terminal.print_answer(answer, format)
