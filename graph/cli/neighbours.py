"""List the neighbours of an actor: who supports it and whom it supports, step by step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graph.cli import options, terminal
from graph.errors import FilterError

if TYPE_CHECKING:
    from graph.view import Direction

EXAMPLES = (
    "axisgraph neighbours hamas --incoming --family support",
    "axisgraph neighbours iran --outgoing --depth 2",
)


@options.with_words("neighbours")
def command(
    actor: Annotated[str, options.actor_argument("Id or name of the actor.", "ACTOR")],
    depth: Annotated[int, typer.Option("--depth", metavar="N", min=1, help="Number of steps from the actor.")] = 1,
    incoming: Annotated[bool, typer.Option("--incoming", help="Only links to the actor.")] = False,
    outgoing: Annotated[bool, typer.Option("--outgoing", help="Only links from the actor.")] = False,
    *,
    count_parts: options.Parts = False,
    format: options.Format = "text",
    data: options.Data = Path("data"),
    words: dict[str, Any],
) -> None:
    if incoming and outgoing:
        raise FilterError("--incoming and --outgoing exclude each other", help="omit both to see both directions")
    graph = options.loaded(data)
    direction: Direction = "incoming" if incoming else "outgoing" if outgoing else "both"
    with terminal.working("Finding neighbours"):
        answer = graph.neighbours(actor, depth=depth, direction=direction, parts=count_parts, **words)
    terminal.print_answer(answer, format)
