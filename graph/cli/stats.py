"""Count actors and links by type, kind and confidence, and list the most connected actors."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from graph.cli import options, terminal

EXAMPLES = (
    "axisgraph stats",
    "axisgraph stats --family support --format json",
)


@options.with_words("stats")
def command(
    format: options.Format = "text",
    data: options.Data = Path("data"),
    *,
    words: dict[str, Any],
) -> None:
    graph = options.loaded(data)
    with terminal.working("Counting"):
        answer = graph.stats(**words)
    terminal.print_answer(answer, format)
