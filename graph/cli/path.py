"""Find the paths from one actor to another, with dates, confidence and sources for each hop.

Paths follow links of support, structure and alignment. To include hostility, name its family or one of its kinds.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from graph.cli import options, terminal
from graph.errors import FilterError
from graph.output import refuse_to_overwrite
from graph.query.search.budget import WORK

if TYPE_CHECKING:
    from graph.query.paths import Paths

EXAMPLES = (
    "axisgraph path iran hamas",
    "axisgraph path iran hamas --kind weapons --format json",
    "axisgraph path iran hamas --on 2013 --certain",
    "axisgraph path iran houthis --via hezbollah --time in-order",
    "axisgraph path iran hamas -o answer.html",
)


@options.with_words("paths")
def command(
    start: Annotated[str, options.actor_argument("Actor where the paths start: an id or a name.", "FROM")],
    end: Annotated[str, options.actor_argument("Actor where the paths end: an id or a name.", "TO")],
    format: Annotated[
        Literal["text", "json", "csv", "mermaid"],
        typer.Option("--format", help="Output format."),
    ] = "text",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write a page (.html) that shows the answer.", show_default=False
        ),
    ] = None,
    work: options.Work = WORK,
    data: options.Data = Path("data"),
    *,
    engine: options.Engine = None,
    heaviest: Annotated[
        bool, typer.Option("--heaviest", help="Only paths with a weight at every hop, the largest first.")
    ] = False,
    words: dict[str, Any],
) -> None:
    if output is not None:
        if heaviest:
            raise FilterError(
                "a page finds its paths itself, the shortest first, and not by weight",
                help="omit -o, or write the answer with `--format csv > FILE`; or omit --heaviest",
            )
        refuse_to_overwrite(output, data)
    graph = options.loaded(data, engine)
    with terminal.working("Looking for paths"):
        answer = graph.paths(start, end, work=work, heaviest=heaviest, **words)
    if output is not None:
        with terminal.working("Drawing the page"):
            graph.render(output, question=answer)
        terminal.echo(f"{output}: {len(answer)} paths from {answer.start} to {answer.end}")
        terminal.print_notes(_notes(answer))
    elif format in ("csv", "mermaid"):
        from graph.export.path_forms import as_csv, as_mermaid

        sys.stdout.write((as_csv if format == "csv" else as_mermaid)(answer))
        terminal.print_notes(_notes(answer))
    else:
        terminal.print_answer(answer, format)


def _notes(answer: Paths) -> list[str]:
    """Return the note that the search was cut short, if it was."""
    from graph.records.arguments import as_options

    return [as_options(answer.cut_short, ("limit", "work"), "{}")] if answer.cut_short else []
