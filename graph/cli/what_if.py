"""Show which paths are lost without an actor, link or kind, or rank the losses by their effect."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graph.cli import completion, options, terminal
from graph.query.search.budget import WORK

if TYPE_CHECKING:
    from graph.query.result import Result

EXAMPLES = (
    "axisgraph what-if iran hamas --without hezbollah",
    "axisgraph what-if iran hamas --critical",
    "axisgraph what-if iran hamas --without funding --on 2020",
)


@options.with_words("what_if", own=("without",))
def command(
    start: Annotated[str, options.actor_argument("Actor where the paths start: an id or a name.", "FROM")],
    end: Annotated[str, options.actor_argument("Actor where the paths end: an id or a name.", "TO")],
    without: Annotated[
        list[str] | None,
        typer.Option(
            "--without",
            metavar="ID",
            help="Remove this actor, link or kind (repeatable, or comma-separated).",
            autocompletion=completion.ids("actors", "links", "kinds"),
            show_default=False,
        ),
    ] = None,
    critical: Annotated[
        bool,
        typer.Option(
            "--critical",
            help="Rank all actors, links and kinds by the effect of their loss, except those given by --without.",
        ),
    ] = False,
    format: options.Format = "text",
    data: options.Data = Path("data"),
    *,
    engine: options.Engine = None,
    work: options.Work = WORK,
    words: dict[str, Any],
) -> None:
    lost = options.words(without or [])
    if critical:
        options.refuse_others("critical", words, "what-if --critical")
    graph = options.loaded(data, engine)
    with terminal.working("Comparing losses"):
        answer: Result
        if critical:
            answer = graph.critical(start, end, without=lost, work=work, **words)
        else:
            answer = graph.what_if(start, end, without=lost, work=work, **words)
    terminal.print_answer(answer, format)
