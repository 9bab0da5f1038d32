"""List links: from or to an actor, of a kind, or citing a source."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from graph.cli import options, terminal

EXAMPLES = (
    "axisgraph links --from iran --kind weapons",
    "axisgraph links --to hamas --on 2013",
    "axisgraph links --cited hamas-vs-iran-article --format json",
    "axisgraph links --status denied",
    "axisgraph links --to houthis --kind weapons --depth 2 --parts",
)


@options.with_words("links")
def command(
    source: Annotated[
        str | None, options.id_option("--from", "Links from this actor (id or name).", "ACTOR", "actors")
    ] = None,
    target: Annotated[
        str | None, options.id_option("--to", "Links to this actor (id or name).", "ACTOR", "actors")
    ] = None,
    cited: Annotated[
        str | None, options.id_option("--cited", "Links that cite this source.", "SOURCE", "sources")
    ] = None,
    *,
    count_parts: options.Parts = False,
    depth: Annotated[
        int | None,
        typer.Option("--depth", metavar="N", min=1, help="All links on walks of at most N hops from or to the actor."),
    ] = None,
    heaviest: Annotated[bool, typer.Option("--heaviest", help="The largest attribute `weight` first.")] = False,
    format: options.Format = "text",
    data: options.Data = Path("data"),
    words: dict[str, Any],
) -> None:
    graph = options.loaded(data)
    with terminal.working("Finding links"):
        answer = graph.links(
            source,
            target,
            cited=cited,
            parts=count_parts,
            depth=depth,
            heaviest=heaviest,
            **words,
        )
    terminal.print_answer(answer, format)
