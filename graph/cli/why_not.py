"""Explain why there is no path between two actors: the smallest changes of the filter that give one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from graph.cli import options, terminal
from graph.query.search.budget import WORK

EXAMPLES = (
    "axisgraph why-not hamas iran",
    "axisgraph why-not iran houthis --kind weapons --min-confidence moderate",
    "axisgraph why-not iran hamas --on 1985 --format json",
)


@options.with_words("why_not")
def command(
    start: Annotated[str, options.actor_argument("Actor where the path would start: an id or a name.", "FROM")],
    end: Annotated[str, options.actor_argument("Actor where the path would end: an id or a name.", "TO")],
    format: options.Format = "text",
    work: options.Work = WORK,
    data: options.Data = Path("data"),
    *,
    engine: options.Engine = None,
    words: dict[str, Any],
) -> None:
    graph = options.loaded(data, engine)
    with terminal.working("Trying changes of the filter"):
        answer = graph.why_not(start, end, work=work, **words)
    terminal.print_answer(answer, format)
