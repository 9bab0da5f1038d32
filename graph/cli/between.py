"""Find the smallest network that connects several actors. The direction of links does not matter."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from graph.cli import options, terminal
from graph.query.search.budget import WORK

EXAMPLES = (
    "axisgraph between iran hamas houthis",
    "axisgraph between hezbollah hamas syria --family support",
)


@options.with_words("between")
def command(
    actors: Annotated[list[str], options.actor_argument("Ids or names of two or more actors.", "ACTOR...")],
    format: options.Format = "text",
    work: options.Work = WORK,
    data: options.Data = Path("data"),
    *,
    engine: options.Engine = None,
    words: dict[str, Any],
) -> None:
    graph = options.loaded(data, engine)
    with terminal.working("Connecting the actors"):
        answer = graph.between(*actors, work=work, **words)
    terminal.print_answer(answer, format)
