"""Show what changes if a source is withdrawn: links that lose support or confidence, broken paths."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from graph.cli import options, terminal
from graph.query.search.budget import WORK

EXAMPLES = (
    "axisgraph fallout hamas-vs-iran-article",
    "axisgraph fallout hamas-vs-iran-article --format json",
)


@options.with_words("fallout")
def command(
    source: Annotated[str, options.id_argument("Id of the source.", "SOURCE", "sources")],
    format: options.Format = "text",
    work: options.Work = WORK,
    data: options.Data = Path("data"),
    *,
    words: dict[str, Any],
) -> None:
    graph = options.loaded(data)
    with terminal.working("Withdrawing the source"):
        answer = graph.fallout(source, work=work, **words)
    terminal.print_answer(answer, format)
