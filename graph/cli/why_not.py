"""Say what stands between two actors when there is no path: the smallest changes of the filter that give one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from graph.cli import options, terminal

EXAMPLES = (
    "axisgraph why-not hamas iran",
    "axisgraph why-not iran houthis --kind weapons --min-confidence moderate",
    "axisgraph why-not iran hamas --on 1985 --format json",
)


@options.with_words("why_not")
def command(
    start: Annotated[str, options.actor_argument("Id or name of the actor where the path would begin.", "FROM")],
    end: Annotated[str, options.actor_argument("Id or name of the actor where it would end.", "TO")],
    format: options.Format = "text",
    data: options.Data = Path("data"),
    *,
    words: dict[str, Any],
) -> None:
    graph = options.loaded(data)
    with terminal.working("Trying what would open a path"):
        answer = graph.why_not(start, end, **words)
    terminal.print_answer(answer, format)
