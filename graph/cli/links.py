"""List links: from or to an actor, of a kind, or citing a source."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from graph.cli import completion, options, terminal

EXAMPLES = (
    "axisgraph links --from iran --kind weapons",
    "axisgraph links --to hamas --on 2013",
    "axisgraph links --cited hamas-vs-iran-article --format json",
    "axisgraph links --status denied",
)


@options.with_words("links")
def command(
    source: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="ACTOR",
            help="Links from this actor (id or name).",
            autocompletion=completion.ids("actors"),
            show_default=False,
        ),
    ] = None,
    target: Annotated[
        str | None,
        typer.Option(
            "--to",
            metavar="ACTOR",
            help="Links to this actor (id or name).",
            autocompletion=completion.ids("actors"),
            show_default=False,
        ),
    ] = None,
    cited: Annotated[
        str | None,
        typer.Option(
            "--cited",
            metavar="SOURCE",
            help="Links that cite this source.",
            autocompletion=completion.ids("sources"),
            show_default=False,
        ),
    ] = None,
    count_parts: options.Parts = False,
    format: options.Format = "text",
    data: options.Data = Path("data"),
    *,
    words: dict[str, Any],
) -> None:
    graph = options.loaded(data)
    with terminal.working("Finding links"):
        answer = graph.links(source, target, cited=cited, parts=count_parts, **words)
    terminal.print_answer(answer, format)
