"""Find the smallest network that connects several actors. The direction of links does not matter."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from graph.cli import options, terminal

EXAMPLES = (
    "axisgraph between iran hamas houthis",
    "axisgraph between hezbollah hamas syria --family support",
)


@options.with_words("between")
def command(
    actors: Annotated[list[str], options.actor_argument("Ids or names of two or more actors.", "ACTOR...")],
    format: options.Format = "text",
    data: options.Data = Path("data"),
    *,
    words: dict[str, Any],
) -> None:
    graph = options.loaded(data)
    with terminal.working("Connecting the actors"):
        answer = graph.between(*actors, **words)
    terminal.print_answer(answer, format)
