"""List links: from an actor, to an actor, of a kind, citing a source."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from graph.cli import options, terminal, wording

EXAMPLES = (
    "axisgraph links --from iran --kind weapons",
    "axisgraph links --to hamas --on 2013",
    "axisgraph links --cited hamas-vs-iran-article --format json",
    "axisgraph links --status denied",
)


@options.with_filters(options.VIEW_FILTERS)
def command(
    source: Annotated[
        str | None, typer.Option("--from", metavar="ID", help="Links from this actor.", show_default=False)
    ] = None,
    target: Annotated[
        str | None, typer.Option("--to", metavar="ID", help="Links to this actor.", show_default=False)
    ] = None,
    cited: Annotated[
        str | None, typer.Option("--cited", metavar="SOURCE", help="Links that cite this source.", show_default=False)
    ] = None,
    format: options.Format = "text",
    data: options.Data = Path("data"),
    *,
    filters: dict[str, Any],
) -> None:
    graph = options.loaded(data)
    answer = graph.links(
        source,
        target,
        cited=cited,
        **filters,
    )
    if format == "json":
        terminal.print_json(answer.to_dict())
        return
    columns = ["from", "kind", "to", "when", "confidence", "status", "sources", "link"]
    asked = answer.filter.window is not None
    rows = []
    for link, time in zip(answer.links, answer.answers, strict=True):
        assessment = graph.built.assessments[link.id]
        rows.append(
            [
                link.source,
                link.kind,
                link.target,
                wording.lasted(link) + (f" ({time})" if asked else ""),
                assessment.confidence,
                assessment.status,
                str(assessment.independent_sources),
                link.id,
            ]
        )
    if rows:
        terminal.print_table(columns, rows, spare=("link", "sources", "status"))
    terminal.echo(wording.count(len(rows), "link"))
